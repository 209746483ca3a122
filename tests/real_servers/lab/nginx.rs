//! nginx: the providers' web sites, over HTTP and HTTPS.

use std::{
    fmt::Write,
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use super::process::Server;

/// One host's web site.
pub struct Site {
    pub host: &'static str,
    /// Key and chain; none serves over HTTP only.
    pub pem: Option<PathBuf>,
    pub pages: Vec<Page>,
}

/// What one path answers.
pub enum Page {
    /// 200 with this XML.
    Xml(&'static str, String),
    /// 302 to this URL.
    Redirect(&'static str, &'static str),
}

pub fn configure(
    dir: &Path,
    http: &[SocketAddr],
    https: &[SocketAddr],
    default_pem: &Path,
    sites: &[Site],
) -> Server {
    let home = dir.join("nginx");
    fs::create_dir_all(home.join("pages")).expect("the lab's folder");
    let at = home.display();
    let mut conf = format!(
        "daemon off;\nmaster_process off;\npid {at}/pid;\nerror_log {at}/log;\nevents {{}}\nhttp {{\n\
         access_log {at}/access;\ndefault_type application/xml;\n\
         client_body_temp_path {at}/t1;\nproxy_temp_path {at}/t2;\nfastcgi_temp_path {at}/t3;\n\
         uwsgi_temp_path {at}/t4;\nscgi_temp_path {at}/t5;\n"
    );
    let listen = |conf: &mut String, addresses: &[SocketAddr], rest: &str| {
        for address in addresses {
            let _ = writeln!(conf, "listen {address}{rest};");
        }
    };
    // Names that have no site get a 404, like at a hoster.
    conf.push_str("server {\nserver_name _;\n");
    listen(&mut conf, http, " default_server");
    listen(&mut conf, https, " ssl default_server");
    let pem = default_pem.display();
    let _ = writeln!(
        conf,
        "ssl_certificate {pem};\nssl_certificate_key {pem};\nreturn 404;\n}}"
    );
    for site in sites {
        let _ = writeln!(conf, "server {{\nserver_name {};", site.host);
        listen(&mut conf, http, "");
        if let Some(pem) = &site.pem {
            listen(&mut conf, https, " ssl");
            let pem = pem.display();
            let _ = writeln!(conf, "ssl_certificate {pem};\nssl_certificate_key {pem};");
        }
        for (nth, page) in site.pages.iter().enumerate() {
            let _ = match page {
                Page::Xml(path, body) => {
                    let file = home.join(format!("pages/{}-{nth}.xml", site.host));
                    fs::write(&file, body).expect("the lab's folder");
                    writeln!(conf, "location = {path} {{ alias {}; }}", file.display())
                }
                Page::Redirect(path, to) => {
                    writeln!(conf, "location = {path} {{ return 302 {to}; }}")
                }
            };
        }
        conf.push_str("location / { return 404; }\n}\n");
    }
    conf.push_str("}\n");
    fs::write(home.join("nginx.conf"), conf).expect("the lab's folder");
    Server {
        name: "nginx".to_owned(),
        line: format!("nginx -p {at} -c {at}/nginx.conf -e {at}/log"),
        sockets: http.iter().chain(https).copied().collect(),
        logs: vec![home.join("log")],
    }
}

/// An autoconfig document: `(type, hostname, port, socketType)` of each server, in order.
pub fn autoconfig(domain: &str, servers: &[(&str, &str, u16, &str)]) -> String {
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n<emailProvider id=\"{domain}\">\n\
         <domain>{domain}</domain>\n<displayName>{domain} mail</displayName>\n"
    );
    for (protocol, host, port, socket) in servers {
        let element = if *protocol == "smtp" {
            "outgoingServer"
        } else {
            "incomingServer"
        };
        let _ = writeln!(
            xml,
            "<{element} type=\"{protocol}\">\n<hostname>{host}</hostname>\n<port>{port}</port>\n\
             <socketType>{socket}</socketType>\n<username>%EMAILADDRESS%</username>\n\
             <authentication>password-cleartext</authentication>\n</{element}>"
        );
    }
    xml.push_str("</emailProvider>\n</clientConfig>\n");
    xml
}
