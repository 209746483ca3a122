//! What the samples are made of, before any server runs: names, addresses, certificates and who answers where.

use std::{
    collections::{BTreeMap, HashMap},
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;

use super::{authority::Flaw, manner::Manner, names::Zone};
use crate::{
    model::{
        Authentication, DomainName, Offer, Protocol, Recommendation, Role, Security, Setting,
        SourceId, Username,
    },
    outputs::{OUTPUTS, Subject},
    wire::protocols::{PROTOCOLS, Spec},
};

/// Every mail port, in order.
pub const MAIL: [u16; 8] = [25, 110, 143, 465, 587, 993, 995, 2525];

/// What a good provider runs.
pub const ALL: [u16; 8] = [25, 110, 143, 465, 587, 993, 995, 4190];

/// What an autoconfig file names by default.
const PUBLISHED: [u16; 5] = [993, 143, 995, 465, 587];

/// Who answers at an address and port. Where nothing is, connections are refused.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Dock {
    Served(Manner),
    /// A firewall that drops every packet.
    Drops,
}

/// Filled by the samples, one after the other.
#[derive(Default)]
pub struct Layout {
    pub zone: Zone,
    pub docks: BTreeMap<(IpAddr, u16), Dock>,
    /// Certificates by host; what is not here has no certificate.
    pub certificates: BTreeMap<String, Flaw>,
    /// Files by host and path.
    pub sites: HashMap<(String, &'static str), Page>,
    addresses: u8,
}

/// What a web server has at a path.
#[derive(Clone)]
pub struct Page {
    pub content_type: &'static str,
    pub body: Vec<u8>,
}

/// A host of a sample.
pub struct Host<'a> {
    layout: &'a mut Layout,
    v4: IpAddr,
    v6: Option<IpAddr>,
}

const PACC_PATH: &str = "/.well-known/user-agent-configuration.json";
const AUTODISCOVER_PATH: &str = "/autodiscover/autodiscover.xml";

/// An answer in the format's own order of elements. `HOST` is the mail host.
const AUTODISCOVER: &str = r#"<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
  <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
    <Account>
      <AccountType>email</AccountType>
      <Action>settings</Action>
      <Protocol>
        <Type>IMAP</Type><Server>HOST</Server><Port>993</Port><SPA>off</SPA><SSL>on</SSL><Encryption>SSL</Encryption>
      </Protocol>
      <Protocol>
        <Type>SMTP</Type><Server>HOST</Server><Port>465</Port><SPA>off</SPA><SSL>on</SSL><Encryption>SSL</Encryption>
      </Protocol>
    </Account>
  </Response>
</Autodiscover>
"#;

const MTA_STS_PATH: &str = "/.well-known/mta-sts.txt";

const AUTOCONFIG_PATH: &str = "/mail/config-v1.1.xml";

impl Layout {
    /// A host with an IPv4 and an IPv6 address and a good certificate, on which nothing listens yet.
    pub fn host(&mut self, name: &str) -> Host<'_> {
        let (v4, v6) = self.next_addresses();
        self.zone.address(name, v4);
        self.zone.address(name, v6);
        self.certificates.insert(name.into(), Flaw::None);
        Host {
            layout: self,
            v4,
            v6: Some(v6),
        }
    }

    /// The same without IPv6.
    pub fn host_v4(&mut self, name: &str) -> Host<'_> {
        let (v4, _) = self.next_addresses();
        self.zone.address(name, v4);
        self.certificates.insert(name.into(), Flaw::None);
        Host {
            layout: self,
            v4,
            v6: None,
        }
    }

    fn next_addresses(&mut self) -> (IpAddr, IpAddr) {
        self.addresses = self
            .addresses
            .checked_add(1)
            .expect("a documentation net holds all samples");
        let last = self.addresses;
        (
            Ipv4Addr::new(192, 0, 2, last).into(),
            Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, last.into()).into(),
        )
    }

    /// `mail.<domain>` as MX, good on every port, and published by an autoconfig file over HTTPS.
    pub fn mail(&mut self, domain: &str) -> Host<'_> {
        let host = mail_host(domain);
        self.zone.mx(domain, 10, &host);
        self.autoconfig(domain, &PUBLISHED);
        self.host(&host).serves(&ALL, Manner::Good)
    }

    /// An autoconfig file that names these ports of `mail.<domain>`.
    pub fn autoconfig(&mut self, domain: &str, ports: &[u16]) {
        let body = autoconfig_file(domain, ports);
        self.website(
            domain,
            Page {
                content_type: "text/xml; charset=utf-8",
                body,
            },
        );
    }

    /// An autoconfig file that is there without TLS alone.
    pub fn without_tls(&mut self, domain: &str) {
        let body = autoconfig_file(domain, &PUBLISHED);
        let name = format!("autoconfig.{domain}");
        self.host_v4(&name).serves(&[80], Manner::ClearWebsite);
        let content_type = "text/xml; charset=utf-8";
        let page = Page { content_type, body };
        self.sites.insert((name, AUTOCONFIG_PATH), page);
    }

    /// What stands where the autoconfig file belongs.
    pub fn website(&mut self, domain: &str, page: Page) {
        let name = format!("autoconfig.{domain}");
        self.host_v4(&name)
            .serves(&[443], Manner::Website)
            .serves(&[80], Manner::Redirect);
        self.sites.insert((name, AUTOCONFIG_PATH), page);
    }

    /// The newest ways to publish: PACC with its digest (draft-ietf-mailmaint-pacc §5), a JMAP session (RFC 8620 §2),
    /// calendars and filters by SRV, and an issuer's metadata (RFC 8414 §3.2). All on web servers of the domain.
    pub fn pacc(&mut self, domain: &str) {
        let (host, base) = (mail_host(domain), format!("https://{domain}"));
        let file = json!({
            "protocols": { "imap": { "host": host }, "pop3": { "host": host }, "submit": { "host": host } },
            "authentication": { "oauth-public": { "issuer": base }, "password": true },
            "info": { "provider": { "name": format!("{} Mail", capitalised(domain)) } },
        })
        .to_string();
        let digest = STANDARD.encode(digest(&SHA256, file.as_bytes()));
        self.zone.txt(
            &format!("_ua-auto-config.{domain}"),
            &format!("v=UAAC1; a=sha256; d={digest}"),
        );
        let publisher = format!("ua-auto-config.{domain}");
        for web in [domain, &publisher] {
            self.host_v4(web).serves(&[443], Manner::Website);
        }
        let session = json!({
            "capabilities": { "urn:ietf:params:jmap:core": {}, "urn:ietf:params:jmap:mail": {} },
            "accounts": {}, "primaryAccounts": {}, "username": "", "state": "0",
            "apiUrl": format!("{base}/jmap/"),
        });
        let metadata = json!({
            "issuer": base,
            "authorization_endpoint": format!("{base}/authorize"),
            "token_endpoint": format!("{base}/token"),
        });
        for (web, path, body) in [
            (&*publisher, PACC_PATH, file),
            (domain, "/.well-known/jmap", session.to_string()),
            (
                domain,
                "/.well-known/oauth-authorization-server",
                metadata.to_string(),
            ),
        ] {
            let page = Page {
                content_type: "application/json",
                body: body.into(),
            };
            self.sites.insert((web.into(), path), page);
        }
        let calendars = format!("_caldavs._tcp.{domain}");
        self.zone.srv(&calendars, 443, domain);
        self.zone.txt(&calendars, "path=/dav/");
        self.zone.srv(&format!("_sieve._tcp.{domain}"), 4190, &host);
    }

    /// What servers that bring mail are told: an MTA-STS policy (RFC 8461 §3) and whom to send reports (RFC 8460 §3).
    pub fn transport(&mut self, domain: &str) {
        let name = format!("mta-sts.{domain}");
        self.host_v4(&name).serves(&[443], Manner::Website);
        let mx = mail_host(domain);
        let policy = format!("version: STSv1\r\nmode: enforce\r\nmx: {mx}\r\nmax_age: 604800\r\n");
        let page = Page {
            content_type: "text/plain",
            body: policy.into(),
        };
        self.sites.insert((name, MTA_STS_PATH), page);
        self.zone
            .txt(&format!("_mta-sts.{domain}"), "v=STSv1; id=1");
        self.zone.txt(
            &format!("_smtp._tls.{domain}"),
            &format!("v=TLSRPTv1; rua=mailto:postmaster@{domain}"),
        );
    }

    /// Microsoft's Autodiscover at its usual host (MS-OXDSCLI §2.2), and nothing else.
    pub fn autodiscover(&mut self, domain: &str) {
        let name = format!("autodiscover.{domain}");
        self.host_v4(&name)
            .serves(&[443], Manner::Website)
            .serves(&[80], Manner::Redirect);
        let page = Page {
            content_type: "text/xml; charset=utf-8",
            body: AUTODISCOVER.replace("HOST", &mail_host(domain)).into(),
        };
        self.sites.insert((name, AUTODISCOVER_PATH), page);
    }

    /// SRV records (RFC 6186 §3, RFC 8314 §5.1) that name these ports of `mail.<domain>`, all alike.
    pub fn srv(&mut self, domain: &str, ports: &[u16]) {
        let host = mail_host(domain);
        let known = PROTOCOLS.iter().flat_map(|spec| spec.ports);
        for port in known.filter(|port| ports.contains(&port.number)) {
            if let Some(label) = port.srv_label {
                self.zone
                    .srv(&format!("{label}._tcp.{domain}"), port.number, &host);
            }
        }
    }
}

impl Host<'_> {
    /// A server with this manner at these ports of all its addresses, whatever was there before.
    pub fn serves(self, ports: &[u16], manner: Manner) -> Self {
        self.docks(ports, Some(Dock::Served(manner)))
    }

    /// Connections to these ports are refused.
    pub fn refuses(self, ports: &[u16]) -> Self {
        self.docks(ports, None)
    }

    /// Packets to these ports are dropped.
    pub fn drops(self, ports: &[u16]) -> Self {
        self.docks(ports, Some(Dock::Drops))
    }

    /// Whatever works over IPv4, packets over IPv6 are dropped.
    pub fn drops_ipv6(self) -> Self {
        for port in MAIL {
            if let Some(v6) = self.v6 {
                self.layout.docks.insert((v6, port), Dock::Drops);
            }
        }
        self
    }

    fn docks(self, ports: &[u16], dock: Option<Dock>) -> Self {
        for ip in [Some(self.v4), self.v6].into_iter().flatten() {
            for port in ports {
                match dock {
                    Some(dock) => self.layout.docks.insert((ip, *port), dock),
                    None => self.layout.docks.remove(&(ip, *port)),
                };
            }
        }
        self
    }
}

/// The mail host of most samples.
pub fn mail_host(domain: &str) -> String {
    format!("mail.{domain}")
}

/// Written by the same hand that writes the files of published domains.
fn autoconfig_file(domain: &str, ports: &[u16]) -> Vec<u8> {
    let domain: DomainName = domain.parse().expect("sample domains are names");
    let hostname = domain.host("mail").expect("short enough");
    let settings = |role: Role| -> Vec<Setting> {
        ports
            .iter()
            .filter_map(|number| usual(*number))
            .filter(|(spec, _)| spec.role == role)
            .map(|(spec, (port, security))| Setting {
                protocol: spec.protocol,
                hostname: hostname.clone(),
                port,
                security,
                username: Username::address(),
                authentication: vec![Authentication::PasswordCleartext],
                verified: true,
                authenticated: true,
                sources: vec![SourceId::Directory],
            })
            .collect()
    };
    let recommended = Recommendation {
        incoming: settings(Role::Incoming),
        outgoing: settings(Role::Outgoing),
    };
    let output = OUTPUTS
        .iter()
        .find(|output| output.name == "autoconfig")
        .expect("the format is built in");
    let name = format!("{} Mail", capitalised(&domain.unicode()));
    (output.write)(&Subject {
        domain: &domain,
        display_name: &name,
        recommended: &recommended,
        sieve: &[],
        offer: Offer::NOTHING,
        address: None,
        full_name: None,
    })
    .expect("samples name an incoming and an outgoing server")
}

/// `Good` of `good.test`.
fn capitalised(domain: &str) -> String {
    let label = domain.split('.').next().unwrap_or(domain);
    let mut letters = label.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}

/// What usually speaks at a port.
pub fn usual(number: u16) -> Option<(&'static Spec, (u16, Security))> {
    PROTOCOLS.iter().find_map(|spec| {
        spec.ports
            .iter()
            .find(|port| port.number == number)
            .map(|port| (*spec, (port.number, port.security)))
    })
}

/// The protocol that usually speaks at a port.
pub fn protocol(number: u16) -> Option<Protocol> {
    usual(number).map(|(spec, _)| spec.protocol)
}
