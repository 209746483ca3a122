//! A signed world of names: nsd as its authority, unbound as a resolver that validates.

use std::{
    fs,
    net::{SocketAddr, TcpListener},
    path::PathBuf,
    process::Command,
};

use super::{
    process::{Server, Servers, assert_programs, folder},
    table::LOOPBACK,
};

/// The zones below `test.`, and the root.
const ZONES: [&str; 6] = [
    ".",
    "test.",
    "good.test.",
    "plain.test.",
    "altered.test.",
    "expired.test.",
];

pub struct Signed {
    /// Checks nothing.
    pub nsd: SocketAddr,
    /// Checks by the same root's key.
    pub unbound: SocketAddr,
    dir: PathBuf,
    _servers: Servers,
}

impl Signed {
    pub fn start() -> Self {
        assert_programs(&["nsd", "unbound", "ldns-keygen", "ldns-signzone"]);
        let dir = folder();
        let home = dir.join("signed");
        fs::create_dir(&home).expect("the lab's folder");
        let script = dir.join("sign.sh");
        fs::write(&script, include_str!("sign.sh")).expect("the lab's folder");
        let signed = Command::new("bash")
            .arg(&script)
            .arg(&home)
            .output()
            .expect("bash runs");
        assert!(
            signed.status.success(),
            "{}",
            String::from_utf8_lossy(&signed.stderr)
        );

        let held = [(); 2].map(|()| TcpListener::bind((LOOPBACK, 0)).expect("a free port"));
        let [nsd, unbound] = held.map(|port| port.local_addr().expect("its address"));
        let at = home.display();
        let mut conf = format!(
            "server:\n  ip-address: {}@{}\n  server-count: 1\n  username: \"\"\n  zonesdir: \"{at}\"\n  database: \"\"\n  \
             pidfile: \"{at}/pid\"\n  xfrdfile: \"{at}/xfrd\"\n  zonelistfile: \"{at}/zones\"\n  xfrdir: \"{at}\"\n  \
             logfile: \"{at}/log\"\nremote-control:\n  control-enable: no\n",
            nsd.ip(),
            nsd.port(),
        );
        for zone in ZONES {
            let file = if zone == "." { "root." } else { zone };
            conf += &format!("zone:\n  name: \"{zone}\"\n  zonefile: \"{file}zone\"\n");
        }
        fs::write(home.join("nsd.conf"), conf).expect("the lab's folder");
        let conf = format!(
            "server:\n  interface: {}@{}\n  access-control: 127.0.0.0/8 allow\n  do-daemonize: no\n  username: \"\"\n  \
             chroot: \"\"\n  directory: \"{at}\"\n  pidfile: \"{at}/unbound.pid\"\n  logfile: \"{at}/unbound.log\"\n  \
             use-syslog: no\n  num-threads: 1\n  do-not-query-localhost: no\n  local-zone: \"test.\" nodefault\n  \
             module-config: \"validator iterator\"\n  trust-anchor-file: \"{at}/root.key\"\n\
             remote-control:\n  control-enable: no\n\
             forward-zone:\n  name: \".\"\n  forward-addr: {}@{}\n",
            unbound.ip(),
            unbound.port(),
            nsd.ip(),
            nsd.port(),
        );
        fs::write(home.join("unbound.conf"), conf).expect("the lab's folder");
        let servers = [
            Server {
                name: "nsd".to_owned(),
                line: format!("nsd -d -c {at}/nsd.conf"),
                sockets: vec![nsd],
                logs: vec![home.join("log")],
            },
            Server {
                name: "unbound".to_owned(),
                line: format!("unbound -d -c {at}/unbound.conf"),
                sockets: vec![unbound],
                logs: vec![home.join("unbound.log")],
            },
        ];
        Self {
            nsd,
            unbound,
            _servers: Servers::start(&dir, &servers, None),
            dir: home,
        }
    }

    /// A file for `--trust-anchor`: `root.key` or `root.ds`.
    pub fn anchor(&self, file: &str) -> PathBuf {
        self.dir.join(file)
    }
}
