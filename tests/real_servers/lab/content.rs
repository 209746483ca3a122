//! What the lab publishes: a certificate for each name, and the providers' web sites.

use std::path::PathBuf;

use super::{
    ca::{Ca, Validity},
    nginx::{Page, Site, autoconfig},
};

/// The certificates of a server that has one per name.
pub struct Certificates {
    /// For names that have none.
    pub default: PathBuf,
    pub by_name: Vec<(&'static str, PathBuf)>,
}

/// One certificate per host; what is wrong with it stands in the host's name.
pub fn certificates(ca: &Ca, stranger: &Ca) -> Certificates {
    let good = |names: &[&'static str]| (names[0], ca.issue(names, Validity::Now));
    Certificates {
        default: ca.issue(&["default.lab.test"], Validity::Now),
        by_name: vec![
            good(&["mail.good.test"]),
            good(&["imap.good.test"]),
            good(&["pop.good.test"]),
            good(&["smtp.good.test"]),
            good(&["mail.srv.test"]),
            good(&["mail.wellknown.test"]),
            good(&["mail.http.test"]),
            good(&["mx.guess.test"]),
            good(&["mail.published.test"]),
            good(&["mail.listed.test"]),
            good(&["mail.high.test"]),
            good(&["mail.filters.test"]),
            good(&["imap.guess.test"]),
            good(&["smtp.guess.test"]),
            good(&["mail.silent.test"]),
            good(&["mail.web993.test"]),
            good(&["mail.closed.test"]),
            good(&["mail.v6dead.test"]),
            good(&["mail.wrongmode.test"]),
            (
                "mail.expired.test",
                ca.issue(&["mail.expired.test"], Validity::Over),
            ),
            (
                "mail.notyet.test",
                ca.issue(&["mail.notyet.test"], Validity::NotYet),
            ),
            (
                "mail.wrongname.test",
                ca.issue(&["mail.elsewhere.test"], Validity::Now),
            ),
            (
                "mail.selfsigned.test",
                ca.self_signed(&["mail.selfsigned.test"]),
            ),
            (
                "mail.unknownca.test",
                stranger.issue(&["mail.unknownca.test"], Validity::Now),
            ),
        ],
    }
}

/// The web sites. One redirects to where nobody should follow.
pub fn sites(ca: &Ca) -> Vec<Site> {
    const USUAL: &str = "/mail/config-v1.1.xml";
    const WELL_KNOWN: &str = "/.well-known/autoconfig/mail/config-v1.1.xml";
    let site = |host: &'static str, pages| Site {
        host,
        pem: Some(ca.issue(&[host], Validity::Now)),
        pages,
    };
    vec![
        site(
            "autoconfig.good.test",
            vec![Page::Xml(
                USUAL,
                autoconfig(
                    "good.test",
                    &[
                        ("imap", "imap.good.test", 993, "SSL"),
                        ("imap", "imap.good.test", 143, "STARTTLS"),
                        ("pop3", "pop.good.test", 995, "SSL"),
                        ("pop3", "pop.good.test", 110, "STARTTLS"),
                        ("smtp", "smtp.good.test", 465, "SSL"),
                        ("smtp", "smtp.good.test", 587, "STARTTLS"),
                    ],
                ),
            )],
        ),
        // A web site like any other, without settings.
        site("good.test", Vec::new()),
        site(
            "wellknown.test",
            vec![Page::Xml(
                WELL_KNOWN,
                autoconfig(
                    "wellknown.test",
                    &[
                        ("imap", "mail.wellknown.test", 993, "SSL"),
                        ("smtp", "mail.wellknown.test", 465, "SSL"),
                    ],
                ),
            )],
        ),
        Site {
            host: "autoconfig.http.test",
            pem: None,
            pages: vec![Page::Xml(
                USUAL,
                autoconfig(
                    "http.test",
                    &[
                        ("imap", "mail.http.test", 993, "SSL"),
                        ("smtp", "mail.http.test", 465, "SSL"),
                    ],
                ),
            )],
        },
        site(
            "ispdb.test",
            vec![Page::Xml(
                "/v1.1/listed.test",
                autoconfig(
                    "listed.test",
                    &[
                        ("imap", "mail.listed.test", 993, "SSL"),
                        ("smtp", "mail.listed.test", 587, "STARTTLS"),
                    ],
                ),
            )],
        ),
        site(
            "autoconfig.lure.test",
            vec![Page::Redirect(
                USUAL,
                "https://127.0.0.1/mail/config-v1.1.xml",
            )],
        ),
    ]
}
