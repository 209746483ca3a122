//! The lab itself, seen by somebody else's client: if this fails, the lab is wrong and not Portolan.

use std::{
    net::SocketAddr,
    process::{Command, Stdio},
};

use crate::lab::{LAB, Service};

/// What `openssl s_client` says at a port; `starttls` names the protocol to upgrade.
pub fn s_client(at: SocketAddr, name: &str, starttls: Option<&str>) -> String {
    let mut command = Command::new("timeout");
    command
        .args(["10", "openssl", "s_client", "-verify_quiet", "-connect"])
        .arg(at.to_string())
        .args(["-servername", name, "-verify_hostname", name, "-CAfile"])
        .arg(LAB.ca_file());
    if let Some(protocol) = starttls {
        command.args(["-starttls", protocol]);
    }
    let output = command.stdin(Stdio::null()).output().expect("openssl runs");
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn every_port_of_the_lab_shows_its_certificate_to_openssl() {
    let at = |service| LAB.sockets().first(service);
    for (at, name, starttls) in [
        (at(Service::Imap), "imap.good.test", Some("imap")),
        (at(Service::Imaps), "imap.good.test", None),
        (at(Service::Pop3), "pop.good.test", Some("pop3")),
        (at(Service::Pop3s), "pop.good.test", None),
        (at(Service::Smtp), "mail.good.test", Some("smtp")),
        (at(Service::Submission), "smtp.good.test", Some("smtp")),
        (at(Service::Submissions), "smtp.good.test", None),
        (at(Service::Https), "autoconfig.good.test", None),
    ] {
        let said = s_client(at, name, starttls);
        assert!(
            said.contains("Verify return code: 0 (ok)"),
            "{name} at {at}: {said}"
        );
    }
}

#[test]
fn every_bad_certificate_is_bad_to_openssl_too() {
    let at = |service| LAB.sockets().first(service);
    for (name, code) in [
        ("mail.expired.test", "10 (certificate has expired)"),
        ("mail.notyet.test", "9 (certificate is not yet valid)"),
        ("mail.wrongname.test", "62 (hostname mismatch)"),
        ("mail.selfsigned.test", "18 (self-signed certificate)"),
        (
            "mail.unknownca.test",
            "21 (unable to verify the first certificate)",
        ),
    ] {
        for at in [at(Service::Imaps), at(Service::Submissions)] {
            let said = s_client(at, name, None);
            assert!(
                said.contains(&format!("Verify return code: {code}")),
                "{name}: {said}"
            );
        }
    }
}
