//! nsd: the lab's root zone, and a zone that cannot be answered.

use std::{fs, net::SocketAddr, path::Path};

use super::process::Server;

pub fn configure(dir: &Path, address: SocketAddr) -> Server {
    let home = dir.join("nsd");
    fs::create_dir_all(&home).expect("the lab's folder");
    let at = home.display();
    fs::write(home.join("lab.zone"), include_str!("lab.zone")).expect("the lab's folder");
    // A zone whose file is missing makes nsd answer SERVFAIL for every name in it.
    let conf = format!(
        "server:\n  ip-address: {}@{}\n  server-count: 1\n  username: \"\"\n  zonesdir: \"{at}\"\n  database: \"\"\n  \
         pidfile: \"{at}/pid\"\n  xfrdfile: \"{at}/xfrd\"\n  zonelistfile: \"{at}/zones\"\n  xfrdir: \"{at}\"\n  \
         logfile: \"{at}/log\"\n\
         remote-control:\n  control-enable: no\n\
         zone:\n  name: \".\"\n  zonefile: \"lab.zone\"\n\
         zone:\n  name: \"servfail.test\"\n  zonefile: \"missing.zone\"\n",
        address.ip(),
        address.port(),
    );
    fs::write(home.join("nsd.conf"), conf).expect("the lab's folder");
    Server {
        name: "nsd".to_owned(),
        line: format!("nsd -d -c {at}/nsd.conf"),
        sockets: vec![address],
        logs: vec![home.join("log")],
    }
}
