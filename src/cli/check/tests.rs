//! Walks against servers of this process: each row is a domain that publishes in one way, and where each client ends up.

use std::{fmt::Write, sync::Arc};

use futures_util::future::{join, join_all};

use super::text;
use crate::{
    check::{self, Check, Limits, client::CLIENTS},
    cli::out::Paint,
    demo::{
        Harbour, Sample,
        authority::Flaw,
        layout::{ALL, Layout, Page, mail_host},
        manner::Manner,
    },
    model::{DomainName, Survey},
    say::Voice,
    survey::Surveys,
};

const AUTOCONFIG: &str = "/mail/config-v1.1.xml";
const WELL_KNOWN: &str = "/.well-known/autoconfig/mail/config-v1.1.xml";
const AUTODISCOVER: &str = "/autodiscover/autodiscover.xml";

fn section(role: &str, kind: &str, host: &str, rest: &str) -> String {
    format!("<{role}Server type=\"{kind}\"><hostname>{host}</hostname>{rest}</{role}Server>")
}

fn server(port: u16, socket: &str, logins: &[&str]) -> String {
    let logins = logins.iter().fold(String::new(), |mut text, login| {
        let _ = write!(text, "<authentication>{login}</authentication>");
        text
    });
    format!(
        "<port>{port}</port><socketType>{socket}</socketType><username>%EMAILADDRESS%</username>{logins}"
    )
}

fn file(domain: &str, sections: &[String]) -> String {
    format!(
        "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"{domain}\"><domain>{domain}</domain>\
         <displayName>Test</displayName>{}</emailProvider></clientConfig>",
        sections.concat()
    )
}

/// IMAP and submission with implicit TLS at `host`.
fn good_file(domain: &str, host: &str) -> String {
    let password = &["password-cleartext"][..];
    let sections = [
        section("incoming", "imap", host, &server(993, "SSL", password)),
        section("outgoing", "smtp", host, &server(465, "SSL", password)),
    ];
    file(domain, &sections)
}

fn answer(domain: &str, host: &str) -> String {
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

fn page(content_type: &'static str, body: impl Into<Vec<u8>>) -> Page {
    Page {
        content_type,
        body: body.into(),
    }
}

/// Mail at a host whose name nobody guesses, and nothing published.
fn mail(lay: &mut Layout, domain: &str) -> String {
    let host = format!("box.{domain}");
    lay.zone.mx(domain, 10, &host);
    lay.host(&host).serves(&ALL, Manner::Good);
    host
}

fn site(lay: &mut Layout, name: &str, path: &'static str, page: Page) {
    lay.host_v4(name).serves(&[443], Manner::Website);
    lay.sites.insert((name.to_owned(), path), page);
}

fn autoconfig(lay: &mut Layout, domain: &str, page: Page) {
    site(lay, &format!("autoconfig.{domain}"), AUTOCONFIG, page);
}

fn autodiscover(lay: &mut Layout, domain: &str, host: &str) {
    let name = format!("autodiscover.{domain}");
    site(
        lay,
        &name,
        AUTODISCOVER,
        page("text/xml", answer(domain, host)),
    );
}

/// One domain, and where the clients of [`COLUMNS`] end up: the ending, the ports, and the change, if any.
struct Row {
    domain: &'static str,
    lay_out: fn(&mut Layout, &'static str),
    ends: [&'static str; 7],
}

const COLUMNS: [&str; 7] = [
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

const ROWS: &[Row] = &[
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
];

async fn look(harbour: &Harbour, domain: &str) -> (Check, Arc<Survey>) {
    let domain: DomainName = domain.parse().unwrap();
    let net = harbour.net().unwrap().remembering();
    let clients: Vec<_> = CLIENTS.iter().collect();
    let policy = Harbour::policy();
    let limits = Limits {
        ispdb: None,
        ispdb_dir: None,
        deadline: policy.deadline,
    };
    let surveys = Surveys::new(net.clone(), net.clone(), policy, Arc::default());
    let log = surveys.of(&domain);
    let (survey, harvest) = join(
        log.finished(),
        check::harvest(&domain, &clients, &limits, &net),
    )
    .await;
    (check::conclude(&clients, &harvest, &survey), survey)
}

fn told(check: &Check, client: &str) -> String {
    let walk = check
        .walks
        .iter()
        .find(|walk| walk.client.id == client)
        .unwrap();
    let ports = walk.incoming.iter().chain(&walk.outgoing);
    let ports = ports.map(|got| got.server.endpoint.port.to_string());
    let change = walk.change.iter().map(|change| change.code.to_owned());
    [walk.ends.as_str().to_owned()]
        .into_iter()
        .chain(ports)
        .chain(change)
        .collect::<Vec<_>>()
        .join(" ")
}

async fn harbour() -> Harbour {
    let samples: Vec<_> = ROWS
        .iter()
        .map(|row| Sample {
            domain: row.domain,
            message: "",
            lay_out: row.lay_out,
        })
        .collect();
    Harbour::of(&samples).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_client_ends_where_the_table_says() {
    let harbour = harbour().await;
    let harbour = Arc::new(harbour);
    let checks = ROWS.iter().map(|row| {
        let harbour = harbour.clone();
        tokio::spawn(async move { look(&harbour, row.domain).await })
    });
    let checks = join_all(checks).await;
    let checks: Vec<_> = checks.into_iter().map(Result::unwrap).collect();
    let mut wrong = String::new();
    let voice = Voice::english();
    for (row, (check, survey)) in ROWS.iter().zip(&checks) {
        for (client, expected) in COLUMNS.iter().zip(row.ends) {
            let told = told(check, client);
            if told != expected {
                let walk = check.walks.iter().find(|walk| walk.client.id == *client);
                let steps = &walk.unwrap().steps;
                let _ = writeln!(
                    wrong,
                    "{} {client}: {told:?}, not {expected:?}\n{:?} {steps:#?}",
                    row.domain,
                    walk.unwrap().incoming
                );
            }
        }
        let text = text::whole(check, survey, &voice, Paint::NONE);
        assert!(!text.contains("{$") && !text.contains('⟨'), "{text}");
    }
    assert!(wrong.is_empty(), "{wrong}");
}
