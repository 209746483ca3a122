//! How a person calls a server by hand. Each call ends by itself, and asks for and sends no password.

use std::net::IpAddr;

use serde_json::Value;

use crate::model::Finding;

/// What a finding's command may be made of, where the finding is about a server: `$at` (its host, or the address where alone it
/// holds), `$openssl` (TLS, with the upgrade that the service needs), `$tls` (TLS from the first byte), `$clear` (a dialogue
/// before TLS) and `$dialogue` (one under TLS, whatever the certificate).
pub fn of(finding: &Finding) -> Vec<(&'static str, Value)> {
    Server::of(finding).map_or_else(Vec::new, |server| {
        vec![
            ("at", server.at().into()),
            ("openssl", server.openssl(server.upgrade()).into()),
            ("tls", server.openssl("").into()),
            ("clear", server.clear().into()),
            ("dialogue", server.dialogue().into()),
        ]
    })
}

/// The command that talks with a service of a host, at this address of it if one is given, with the upgrade to TLS that it
/// needs.
pub fn call_by_hand(host: &str, address: Option<IpAddr>, port: u16, service: &str) -> String {
    let server = Server {
        host,
        address,
        port,
        service,
    };
    server.openssl(server.upgrade())
}

struct Server<'a> {
    host: &'a str,
    address: Option<IpAddr>,
    port: u16,
    service: &'a str,
}

impl<'a> Server<'a> {
    fn of(finding: &'a Finding) -> Option<Self> {
        let text = |name: &str| finding.args.get(name).and_then(Value::as_str);
        let port = finding.args.get("port")?.as_u64()?;
        let address = text("addresses").and_then(|all| all.split(", ").next());
        Some(Self {
            host: text("host")?,
            address: address.and_then(|address| address.parse().ok()),
            port: port.try_into().ok()?,
            service: text("service")?,
        })
    }

    fn at(&self) -> String {
        self.address
            .map_or_else(|| self.host.to_owned(), |address| address.to_string())
    }

    /// An IPv6 address in brackets, as it stands in front of a port.
    fn bracketed(&self) -> String {
        match self.address {
            Some(IpAddr::V6(address)) => format!("[{address}]"),
            _ => self.at(),
        }
    }

    fn openssl(&self, upgrade: &str) -> String {
        let (at, port, host) = (self.bracketed(), self.port, self.host);
        format!("openssl s_client -connect {at}:{port} -servername {host}{upgrade}")
    }

    fn upgrade(&self) -> &'static str {
        match self.service {
            "imap" => " -starttls imap",
            "pop3" => " -starttls pop3",
            "smtp" | "submission" => " -starttls smtp",
            "sieve" => " -starttls sieve",
            _ => "",
        }
    }

    /// curl waits for each reply before it goes on, which servers insist on, asks what the server can do, and leaves. ManageSieve,
    /// which it does not know, says so unasked.
    fn clear(&self) -> String {
        match self.scheme() {
            Some(scheme) => self.curl("-v", "", scheme),
            None => format!("sleep 3 | nc -w 5 {} {}", self.at(), self.port),
        }
    }

    fn dialogue(&self) -> String {
        match self.scheme() {
            Some(scheme) if self.upgrade().is_empty() => {
                self.curl("-kv", "", &format!("{scheme}s"))
            }
            Some(scheme) => self.curl("-kv", " --ssl-reqd", scheme),
            None => format!("sleep 3 | {}", self.openssl(self.upgrade())),
        }
    }

    fn curl(&self, how: &str, also: &str, scheme: &str) -> String {
        let there = match self.address {
            Some(_) => format!(" --connect-to '::{}:'", self.bracketed()),
            None => String::new(),
        };
        let (host, port) = (self.host, self.port);
        format!("curl {how} -m 10{also}{there} {scheme}://{host}:{port}")
    }

    fn scheme(&self) -> Option<&'static str> {
        match self.service {
            "imap" | "imaps" => Some("imap"),
            "pop3" | "pop3s" => Some("pop3"),
            "smtp" | "submission" | "submissions" => Some("smtp"),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Severity, Who};

    fn call(name: &str, port: u16, service: &str, addresses: Option<&str>) -> String {
        let finding = Finding::new("no-login", Severity::Error, Who::MailAdmin)
            .with("host", "mail.example.org")
            .with("port", port)
            .with("service", service);
        let finding = match addresses {
            Some(addresses) => finding.with("addresses", addresses),
            None => finding,
        };
        let found = of(&finding).into_iter().find(|(known, _)| *known == name);
        found.unwrap().1.as_str().unwrap().to_owned()
    }

    #[test]
    fn a_dialogue_begins_as_its_service_does() {
        for (name, port, service, said) in [
            (
                "clear",
                143,
                "imap",
                "curl -v -m 10 imap://mail.example.org:143",
            ),
            (
                "clear",
                993,
                "imaps",
                "curl -v -m 10 imap://mail.example.org:993",
            ),
            (
                "dialogue",
                995,
                "pop3s",
                "curl -kv -m 10 pop3s://mail.example.org:995",
            ),
            (
                "dialogue",
                587,
                "submission",
                "curl -kv -m 10 --ssl-reqd smtp://mail.example.org:587",
            ),
            (
                "clear",
                4190,
                "sieve",
                "sleep 3 | nc -w 5 mail.example.org 4190",
            ),
            (
                "tls",
                587,
                "submission",
                "openssl s_client -connect mail.example.org:587 -servername mail.example.org",
            ),
        ] {
            assert_eq!(call(name, port, service, None), said);
        }
    }

    #[test]
    fn the_one_address_with_the_fault_is_called_under_the_hosts_name() {
        let addresses = Some("2001:db8::1, 192.0.2.2");
        assert_eq!(
            call("clear", 143, "imap", addresses),
            "curl -v -m 10 --connect-to '::[2001:db8::1]:' imap://mail.example.org:143"
        );
        assert_eq!(call("at", 143, "imap", addresses), "2001:db8::1");
        assert_eq!(call("at", 143, "imap", Some("192.0.2.2")), "192.0.2.2");
    }

    #[test]
    fn what_is_no_server_has_no_call() {
        let finding = Finding::new("no-login", Severity::Error, Who::MailAdmin);
        assert_eq!(of(&finding), []);
    }
}
