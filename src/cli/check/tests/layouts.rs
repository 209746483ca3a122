//! What a domain of the table publishes.

use std::fmt::Write;

use crate::demo::{
    layout::{ALL, Layout, Page},
    manner::Manner,
};

pub(super) const AUTOCONFIG: &str = "/mail/config-v1.1.xml";
pub(super) const WELL_KNOWN: &str = "/.well-known/autoconfig/mail/config-v1.1.xml";
pub(super) const AUTODISCOVER: &str = "/autodiscover/autodiscover.xml";

pub(super) fn section(role: &str, kind: &str, host: &str, rest: &str) -> String {
    format!("<{role}Server type=\"{kind}\"><hostname>{host}</hostname>{rest}</{role}Server>")
}

pub(super) fn server(port: u16, socket: &str, logins: &[&str]) -> String {
    let logins = logins.iter().fold(String::new(), |mut text, login| {
        let _ = write!(text, "<authentication>{login}</authentication>");
        text
    });
    format!(
        "<port>{port}</port><socketType>{socket}</socketType><username>%EMAILADDRESS%</username>{logins}"
    )
}

pub(super) fn file(domain: &str, sections: &[String]) -> String {
    format!(
        "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"{domain}\"><domain>{domain}</domain>\
         <displayName>Test</displayName>{}</emailProvider></clientConfig>",
        sections.concat()
    )
}

/// IMAP and submission with implicit TLS at `host`.
pub(super) fn good_file(domain: &str, host: &str) -> String {
    let password = &["password-cleartext"][..];
    let sections = [
        section("incoming", "imap", host, &server(993, "SSL", password)),
        section("outgoing", "smtp", host, &server(465, "SSL", password)),
    ];
    file(domain, &sections)
}

pub(super) fn answer(domain: &str, host: &str) -> String {
    let protocol = |kind: &str, port: u16| {
        format!(
            "<Protocol><Type>{kind}</Type><Server>{host}</Server><Port>{port}</Port><LoginName>portolan@DOMAIN</LoginName>\
             <SPA>off</SPA><SSL>on</SSL><Encryption>SSL</Encryption></Protocol>"
        )
    };
    format!(
        "<?xml version=\"1.0\"?><Autodiscover><Response><Account><AccountType>email</AccountType>\
         <Action>settings</Action>{}{}</Account></Response></Autodiscover>",
        protocol("IMAP", 993),
        protocol("SMTP", 465)
    )
    .replace("DOMAIN", domain)
}

pub(super) fn page(content_type: &'static str, body: impl Into<Vec<u8>>) -> Page {
    Page {
        content_type,
        body: body.into(),
    }
}

/// Mail at a host whose name nobody guesses, and nothing published.
pub(super) fn mail(lay: &mut Layout, domain: &str) -> String {
    let host = format!("box.{domain}");
    lay.zone.mx(domain, 10, &host);
    lay.host(&host).serves(&ALL, Manner::Good);
    host
}

pub(super) fn site(lay: &mut Layout, name: &str, path: &'static str, page: Page) {
    lay.host_v4(name).serves(&[443], Manner::Website);
    lay.sites.insert((name.to_owned(), path), page);
}

pub(super) fn autoconfig(lay: &mut Layout, domain: &str, page: Page) {
    site(lay, &format!("autoconfig.{domain}"), AUTOCONFIG, page);
}

pub(super) fn autodiscover(lay: &mut Layout, domain: &str, host: &str) {
    let name = format!("autodiscover.{domain}");
    site(
        lay,
        &name,
        AUTODISCOVER,
        page("text/xml", answer(domain, host)),
    );
}
