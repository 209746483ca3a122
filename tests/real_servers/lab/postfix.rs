//! Postfix: relay on 25, submission, submissions; SASL by Dovecot, one certificate per name.

use std::{fmt::Write, fs, net::SocketAddr, os::unix::fs::chown, path::Path, process};

use super::{content::Certificates, process::Server};

/// Where each service listens.
#[derive(Clone, Debug, Default)]
pub struct Sockets {
    /// For other servers: TLS, no login.
    pub smtp: Vec<SocketAddr>,
    pub submission: Vec<SocketAddr>,
    pub submissions: Vec<SocketAddr>,
    /// Submission that knows no TLS and takes passwords in the clear.
    pub clear: Vec<SocketAddr>,
}

/// Writes an instance's configuration into `dir`; `sasl` is the socket of Dovecot's SASL server.
pub fn configure(
    dir: &Path,
    sockets: &Sockets,
    sasl: &Path,
    certificates: &Certificates,
) -> Server {
    let home = dir.join("postfix");
    for folder in ["", "queue", "data"] {
        fs::create_dir_all(home.join(folder)).expect("the lab's folder");
    }
    let user = id("postfix");
    chown(home.join("data"), Some(user), None).expect("root may");
    let at = home.display();
    let mut names = String::new();
    for (host, pem) in &certificates.by_name {
        let _ = writeln!(names, "{host} {}", pem.display());
    }
    fs::write(home.join("names"), names).expect("the lab's folder");
    let main = format!(
        "compatibility_level = 3.6\n\
         queue_directory = {at}/queue\n\
         data_directory = {at}/data\n\
         maillog_file = {at}/log\n\
         maillog_file_prefixes = {at}\n\
         myhostname = mail.good.test\n\
         mydestination =\n\
         inet_interfaces = all\n\
         inet_protocols = all\n\
         alias_maps =\n\
         alias_database =\n\
         smtpd_tls_security_level = may\n\
         smtpd_tls_chain_files = {}\n\
         tls_server_sni_maps = hash:{at}/names\n\
         smtpd_sasl_type = dovecot\n\
         smtpd_sasl_path = {}\n\
         smtpd_tls_auth_only = yes\n\
         smtpd_relay_restrictions = reject\n\
         smtpd_peername_lookup = no\n\
         smtpd_client_connection_count_limit = 0\n",
        certificates.default.display(),
        sasl.display(),
    );
    let mut master = String::from(
        "postlog unix-dgram n - n - 1 postlogd\n\
         tlsmgr unix - - n 1000? 1 tlsmgr\n\
         anvil unix - - n - 1 anvil\n\
         rewrite unix - - n - - trivial-rewrite\n\
         proxymap unix - - n - - proxymap\n",
    );
    for (addresses, options) in [
        (&sockets.smtp, ""),
        (&sockets.submission, " -o smtpd_sasl_auth_enable=yes"),
        (
            &sockets.submissions,
            " -o smtpd_sasl_auth_enable=yes -o smtpd_tls_wrappermode=yes",
        ),
        (
            &sockets.clear,
            " -o smtpd_sasl_auth_enable=yes -o smtpd_tls_security_level=none -o smtpd_tls_auth_only=no",
        ),
    ] {
        for address in addresses {
            let _ = writeln!(master, "{address} inet n - n - - smtpd{options}");
        }
    }
    fs::write(home.join("main.cf"), main).expect("the lab's folder");
    fs::write(home.join("master.cf"), master).expect("the lab's folder");
    run(process::Command::new("postmap")
        .args(["-c", &at.to_string(), "-F"])
        .arg(format!("hash:{at}/names")));
    // Makes the queue's folders and says what is wrong, if anything is.
    run(process::Command::new("postfix").args(["-c", &at.to_string(), "check"]));
    let daemons = process::Command::new("postconf")
        .args(["-c", &at.to_string(), "-h", "daemon_directory"])
        .output()
        .expect("postconf runs");
    Server {
        name: "postfix".to_owned(),
        line: format!(
            "{}/master -c {at} -d",
            String::from_utf8_lossy(&daemons.stdout).trim()
        ),
        sockets: [
            &sockets.smtp,
            &sockets.submission,
            &sockets.submissions,
            &sockets.clear,
        ]
        .into_iter()
        .flatten()
        .copied()
        .collect(),
        logs: vec![home.join("log")],
    }
}

/// The number of a system user.
fn id(user: &str) -> u32 {
    let output = process::Command::new("id")
        .args(["-u", user])
        .output()
        .expect("id runs");
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    text.parse()
        .unwrap_or_else(|_| panic!("there is no user {user}: is its package installed?"))
}

fn run(command: &mut process::Command) {
    let output = command.output().expect("Postfix is installed");
    assert!(
        output.status.success(),
        "{command:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}
