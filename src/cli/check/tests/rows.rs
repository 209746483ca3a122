//! The table: ways to publish, and where each client ends up.

use super::layouts::{
    AUTOCONFIG, WELL_KNOWN, autoconfig, autodiscover, file, good_file, mail, page, section, server,
    site,
};
use crate::demo::{
    authority::Flaw,
    layout::{ALL, Layout, mail_host},
    manner::Manner,
};

/// One domain, and where the clients of [`COLUMNS`] end up: the ending, the ports, and the change, if any.
pub(super) struct Row {
    pub(super) domain: &'static str,
    pub(super) lay_out: fn(&mut Layout, &'static str),
    pub(super) ends: [&'static str; 7],
}

pub(super) const COLUMNS: [&str; 7] = [
    "thunderbird",
    "thunderbird-android",
    "kmail",
    "evolution",
    "fairemail",
    "nextcloud-mail",
    "outlook-classic",
];

const GOOD: &str = "by-itself 993 465";
const NO_FILE: &str = "not check-no-settings-file";
const NO_ANSWER: &str = "not check-no-autodiscover";
const OUTLOOK: &str = "after-question 993 465";

pub(super) const ROWS: &[Row] = &[
    Row {
        domain: "all.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            autoconfig(lay, domain, page("text/xml", good_file(domain, &host)));
            autodiscover(lay, domain, &host);
        },
        ends: [GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, OUTLOOK],
    },
    Row {
        domain: "nothing.test",
        lay_out: |lay, domain| drop(mail(lay, domain)),
        // FairEmail tries the MX host. A survey does not, as long as nothing else names it.
        ends: [
            NO_FILE, NO_FILE, NO_FILE, NO_FILE, NO_FILE, NO_FILE, NO_ANSWER,
        ],
    },
    Row {
        domain: "guessed.test",
        lay_out: |lay, domain| {
            let host = mail_host(domain);
            lay.zone.mx(domain, 10, &host);
            lay.host(&host).serves(&ALL, Manner::Good);
        },
        ends: [
            GOOD,
            NO_FILE,
            NO_FILE,
            NO_FILE,
            "by-itself 993 587",
            NO_FILE,
            NO_ANSWER,
        ],
    },
    Row {
        domain: "srv.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            for (label, port) in [("_imaps", 993), ("_submissions", 465)] {
                lay.zone.srv(&format!("{label}._tcp.{domain}"), port, &host);
            }
        },
        ends: [NO_FILE, NO_FILE, NO_FILE, GOOD, GOOD, NO_FILE, NO_ANSWER],
    },
    Row {
        domain: "well-known.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let page = page("application/xml", good_file(domain, &host));
            site(lay, domain, WELL_KNOWN, page);
        },
        ends: [GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, NO_ANSWER],
    },
    Row {
        // A web page with status 200 stands before the good file.
        domain: "html.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let html = "<!DOCTYPE html><html><body><p>We host websites.<br></body></html>";
            autoconfig(lay, domain, page("text/html", html));
            let page = page("text/xml", good_file(domain, &host));
            site(lay, domain, WELL_KNOWN, page);
        },
        ends: [
            "not check-not-settings",
            GOOD,
            "not check-not-settings",
            GOOD,
            GOOD,
            GOOD,
            NO_ANSWER,
        ],
    },
    Row {
        // The same, as a page that happens to be well-formed.
        domain: "xhtml.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let html = "<html><body><p>We host websites.</p></body></html>";
            autoconfig(lay, domain, page("text/html", html));
            let page = page("text/xml", good_file(domain, &host));
            site(lay, domain, WELL_KNOWN, page);
        },
        ends: [
            "not check-not-settings",
            GOOD,
            "not check-not-settings",
            "not check-not-settings",
            GOOD,
            GOOD,
            NO_ANSWER,
        ],
    },
    Row {
        domain: "http.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let name = format!("autoconfig.{domain}");
            lay.host_v4(&name).serves(&[80], Manner::ClearWebsite);
            let page = page("text/xml", good_file(domain, &host));
            lay.sites.insert((name, AUTOCONFIG), page);
        },
        ends: [
            GOOD,
            "after-question 993 465 check-untrusted",
            GOOD,
            GOOD,
            GOOD,
            GOOD,
            NO_ANSWER,
        ],
    },
    Row {
        domain: "media.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let page = page("application/octet-stream", good_file(domain, &host));
            autoconfig(lay, domain, page);
        },
        ends: [
            "not check-media-type",
            GOOD,
            GOOD,
            GOOD,
            GOOD,
            GOOD,
            NO_ANSWER,
        ],
    },
    Row {
        domain: "certificate.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            autoconfig(lay, domain, page("text/xml", good_file(domain, &host)));
            let name = format!("autoconfig.{domain}");
            lay.certificates.insert(name, Flaw::Expired);
        },
        ends: [
            "not check-place-certificate",
            "not check-place-certificate",
            "not check-place-certificate",
            "not check-place-certificate",
            "not check-place-certificate",
            "not check-place-certificate",
            NO_ANSWER,
        ],
    },
    Row {
        domain: "starttls.test",
        lay_out: |lay, domain| {
            let host = format!("box.{domain}");
            lay.zone.mx(domain, 10, &host);
            lay.host(&host).serves(&[25, 143, 587], Manner::Good);
            let password = &["password-cleartext"][..];
            let sections = [
                section(
                    "incoming",
                    "imap",
                    &host,
                    &server(143, "STARTTLS", password),
                ),
                section(
                    "outgoing",
                    "smtp",
                    &host,
                    &server(587, "STARTTLS", password),
                ),
            ];
            autoconfig(lay, domain, page("text/xml", file(domain, &sections)));
        },
        ends: [
            "by-itself 143 587",
            "by-itself 143 587",
            "by-itself 143 587",
            "by-itself 143 587",
            "by-itself 143 587",
            "by-itself 143 587",
            NO_ANSWER,
        ],
    },
    Row {
        // The servers take passwords; the file does not say so. Who does not look at it tries one.
        domain: "oauth.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let oauth = &["OAuth2"][..];
            let sections = [
                section("incoming", "imap", &host, &server(993, "SSL", oauth)),
                section("outgoing", "smtp", &host, &server(465, "SSL", oauth)),
            ];
            autoconfig(lay, domain, page("text/xml", file(domain, &sections)));
        },
        ends: [
            "not check-lacks",
            "not check-section-fatal",
            GOOD,
            GOOD,
            GOOD,
            GOOD,
            NO_ANSWER,
        ],
    },
    Row {
        domain: "answer.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            autodiscover(lay, domain, &host);
        },
        ends: [GOOD, NO_FILE, NO_FILE, NO_FILE, GOOD, NO_FILE, OUTLOOK],
    },
    Row {
        // One section has no socket type; the next would do.
        domain: "incomplete.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let password = &["password-cleartext"][..];
            let half = "<username>%EMAILADDRESS%</username>\
                        <authentication>password-cleartext</authentication>";
            let sections = [
                section("incoming", "imap", &host, half),
                section("incoming", "imap", &host, &server(993, "SSL", password)),
                section("outgoing", "smtp", &host, &server(465, "SSL", password)),
            ];
            autoconfig(lay, domain, page("text/xml", file(domain, &sections)));
        },
        ends: [
            GOOD,
            "not check-section-fatal",
            GOOD,
            GOOD,
            GOOD,
            "not 0 465 check-section-incomplete",
            NO_ANSWER,
        ],
    },
    Row {
        // The file names a port at which nothing listens.
        domain: "wrong-port.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            lay.host(&format!("old.{domain}"));
            let old = format!("old.{domain}");
            let password = &["password-cleartext"][..];
            let sections = [
                section("incoming", "imap", &old, &server(993, "SSL", password)),
                section("outgoing", "smtp", &host, &server(465, "SSL", password)),
            ];
            autoconfig(lay, domain, page("text/xml", file(domain, &sections)));
        },
        ends: [
            "not 993 465 check-port",
            "not 993 465 check-port",
            "not 993 465 check-port",
            "not 993 465 check-port",
            // It goes on to the MX host.
            "by-itself 993 587",
            "not 993 465 check-port",
            NO_ANSWER,
        ],
    },
    Row {
        domain: "cleartext.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let password = &["password-cleartext"][..];
            let sections = [
                section("incoming", "imap", &host, &server(143, "plain", password)),
                section("outgoing", "smtp", &host, &server(465, "SSL", password)),
            ];
            autoconfig(lay, domain, page("text/xml", file(domain, &sections)));
        },
        ends: [
            "not 143 465 check-cleartext",
            "not check-section-fatal",
            "not 143 465 check-cleartext",
            "not 143 465 check-cleartext",
            // The port makes it STARTTLS.
            "by-itself 143 465",
            "not 143 465 check-cleartext",
            NO_ANSWER,
        ],
    },
    Row {
        domain: "encrypted.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let encrypted = &["password-encrypted"][..];
            let sections = [
                section("incoming", "imap", &host, &server(993, "SSL", encrypted)),
                section("outgoing", "smtp", &host, &server(465, "SSL", encrypted)),
            ];
            autoconfig(lay, domain, page("text/xml", file(domain, &sections)));
        },
        ends: [
            "not 993 465 check-login",
            "not 993 465 check-login",
            "not 993 465 check-login",
            "not 993 465 check-login",
            GOOD,
            GOOD,
            NO_ANSWER,
        ],
    },
    Row {
        // All is well but the name of the file's provider.
        domain: "odd-id.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let named = format!("id=\"{domain}\"");
            let odd = good_file(domain, &host).replace(&named, "id=\"noid test\"");
            assert!(odd.contains("noid test"));
            autoconfig(lay, domain, page("text/xml", odd));
        },
        ends: [
            "not check-lacks",
            "not check-lacks",
            GOOD,
            GOOD,
            GOOD,
            GOOD,
            NO_ANSWER,
        ],
    },
    Row {
        // The file names no login.
        domain: "nameless.test",
        lay_out: |lay, domain| {
            let host = mail(lay, domain);
            let server = |port, socket| {
                let whole = server(port, socket, &["password-cleartext"]);
                whole.replace("<username>%EMAILADDRESS%</username>", "")
            };
            let sections = [
                section("incoming", "imap", &host, &server(993, "SSL")),
                section("outgoing", "smtp", &host, &server(465, "SSL")),
            ];
            autoconfig(lay, domain, page("text/xml", file(domain, &sections)));
        },
        ends: [
            "not 993 465 check-no-username",
            "not check-section-fatal",
            GOOD,
            GOOD,
            GOOD,
            GOOD,
            NO_ANSWER,
        ],
    },
];
