//! Dovecot: IMAP, POP3 and ManageSieve (Pigeonhole), with and without TLS, one certificate per name.

use std::{fmt::Write, fs, net::SocketAddr, path::Path};

use super::{content::Certificates, process::Server};

/// Where each service listens.
#[derive(Clone, Debug, Default)]
pub struct Sockets {
    pub imap: Vec<SocketAddr>,
    pub imaps: Vec<SocketAddr>,
    pub pop3: Vec<SocketAddr>,
    pub pop3s: Vec<SocketAddr>,
    pub sieve: Vec<SocketAddr>,
}

/// `inet_listener`: name, sockets, and whether it begins with TLS.
type Listener<'a> = (&'a str, &'a Vec<SocketAddr>, &'a str);

/// The socket at which Postfix asks for SASL, inside the instance's `base_dir`.
pub const SASL: &str = "run/sasl";

/// Writes an instance's configuration into `dir`. Without certificates TLS is off, and passwords may travel in the clear.
pub fn configure(
    dir: &Path,
    name: &str,
    sockets: &Sockets,
    certificates: Option<&Certificates>,
) -> Server {
    let home = dir.join(name);
    fs::create_dir_all(home.join("run")).expect("the lab's folder");
    let at = home.display();
    let mut conf = format!(
        "protocols = imap pop3{}\n\
         base_dir = {at}/run\n\
         state_dir = {at}/run\n\
         instance_name = {name}\n\
         log_path = {at}/log\n\
         mail_location = maildir:{at}/mail/%u\n\
         auth_mechanisms = plain login\n\
         passdb {{\n  driver = passwd-file\n  args = {at}/users\n}}\n\
         userdb {{\n  driver = static\n  args = uid=65534 gid=65534 home={at}/mail\n}}\n\
         service stats {{\n  unix_listener stats-writer {{\n    mode = 0666\n  }}\n}}\n\
         service auth {{\n  unix_listener sasl {{\n    mode = 0666\n  }}\n}}\n",
        if sockets.sieve.is_empty() {
            ""
        } else {
            " sieve"
        }
    );
    let services: [(&str, &[Listener]); 3] = [
        (
            "imap-login",
            &[
                ("imap", &sockets.imap, "no"),
                ("imaps", &sockets.imaps, "yes"),
            ],
        ),
        (
            "pop3-login",
            &[
                ("pop3", &sockets.pop3, "no"),
                ("pop3s", &sockets.pop3s, "yes"),
            ],
        ),
        ("managesieve-login", &[("sieve", &sockets.sieve, "no")]),
    ];
    for (service, listeners) in services {
        if service == "managesieve-login" && sockets.sieve.is_empty() {
            continue;
        }
        // `service_count = 0` serves many connections from one process: the lab is asked for dozens at once.
        let _ = writeln!(conf, "service {service} {{\n  service_count = 0");
        for (listener, addresses, ssl) in listeners {
            // The defaults listen on the real ports unless they are told not to.
            let _ = writeln!(conf, "  inet_listener {listener} {{\n    port = 0\n  }}");
            for (nth, address) in addresses.iter().enumerate() {
                let _ = writeln!(
                    conf,
                    "  inet_listener {listener}{nth} {{\n    address = {}\n    port = {}\n    ssl = {ssl}\n  }}",
                    address.ip(),
                    address.port(),
                );
            }
        }
        conf.push_str("}\n");
    }
    match certificates {
        Some(certificates) => {
            let pem = certificates.default.display();
            let _ = writeln!(
                conf,
                "ssl = yes\ndisable_plaintext_auth = yes\nssl_cert = <{pem}\nssl_key = <{pem}"
            );
            for (host, pem) in &certificates.by_name {
                let pem = pem.display();
                let _ = writeln!(
                    conf,
                    "local_name {host} {{\n  ssl_cert = <{pem}\n  ssl_key = <{pem}\n}}"
                );
            }
        }
        None => conf.push_str("ssl = no\ndisable_plaintext_auth = no\n"),
    }
    fs::write(home.join("users"), "").expect("the lab's folder");
    fs::write(home.join("dovecot.conf"), conf).expect("the lab's folder");
    Server {
        name: name.to_owned(),
        line: format!("dovecot -F -c {at}/dovecot.conf"),
        sockets: [
            &sockets.imap,
            &sockets.imaps,
            &sockets.pop3,
            &sockets.pop3s,
            &sockets.sieve,
        ]
        .into_iter()
        .flatten()
        .copied()
        .collect(),
        logs: vec![home.join("log")],
    }
}
