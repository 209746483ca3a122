//! Every format against a file that a person has looked at. After a wanted change:
//! `PORTOLAN_GOLDEN=rewrite cargo test --test golden`, then read the difference before it is committed.

use std::{fs, path::Path};

use portolan::{
    model::{
        Authentication, EmailAddress, Offer, Protocol, Recommendation, Security, Setting, SourceId,
        Username,
    },
    outputs::{OUTPUTS, Subject, qr},
};

fn setting(protocol: Protocol, host: &str, port: u16, security: Security) -> Setting {
    Setting {
        protocol,
        hostname: host.parse().unwrap(),
        port,
        security,
        username: Username::address(),
        authentication: vec![Authentication::PasswordCleartext],
        verified: true,
        authenticated: true,
        sources: vec![SourceId::Autoconfig],
    }
}

/// Both protocols, both kinds of security.
fn full() -> Recommendation {
    let mut recommended = Recommendation {
        incoming: vec![
            setting(
                Protocol::IMAP,
                "imap.example.org",
                993,
                Security::ImplicitTls,
            ),
            setting(Protocol::IMAP, "imap.example.org", 143, Security::StartTls),
            setting(
                Protocol::POP3,
                "pop.example.org",
                995,
                Security::ImplicitTls,
            ),
        ],
        outgoing: vec![
            setting(
                Protocol::SMTP,
                "smtp.example.org",
                465,
                Security::ImplicitTls,
            ),
            setting(Protocol::SMTP, "smtp.example.org", 587, Security::StartTls),
        ],
    };
    recommended.incoming[0].authentication =
        vec![Authentication::OAuth2, Authentication::PasswordCleartext];
    recommended.incoming[2].username = Username::local_part();
    recommended
}

/// POP3 and STARTTLS only, in a domain with letters beyond ASCII, for people with awkward names.
fn awkward() -> Recommendation {
    let mut recommended = Recommendation {
        incoming: vec![setting(
            Protocol::POP3,
            "pop.bücher.example",
            110,
            Security::StartTls,
        )],
        outgoing: vec![setting(
            Protocol::SMTP,
            "smtp.bücher.example",
            2525,
            Security::StartTls,
        )],
    };
    recommended.incoming[0].username = Username("B&B\\%EMAILLOCALPART%".into());
    recommended.outgoing[0].authentication = vec![Authentication::PasswordEncrypted];
    recommended
}

#[test]
fn files_look_as_they_were_looked_at() {
    let mut differences = Vec::new();
    for (case, address, display_name, full_name, recommended) in [
        (
            "full",
            "ana@example.org",
            "Example Mail",
            Some("Ana Mar"),
            full(),
        ),
        (
            "awkward",
            "o'neil+tag@bücher.example",
            "<&\"'> \u{202e}דואר \u{1f4ec} and a very long name indeed, longer than sixty",
            Some("Ana \u{1f469}\u{200d}\u{1f4bb} <script>\u{0} O'Neil & Söhne"),
            awkward(),
        ),
    ] {
        let address: EmailAddress = address.parse().unwrap();
        let subject = Subject {
            domain: address.domain(),
            display_name,
            recommended: &recommended,
            sieve: &[],
            offer: Offer::NOTHING,
            address: Some(&address),
            full_name,
        };
        for output in OUTPUTS {
            let file = (output.write)(&subject);
            let file = file.unwrap_or_else(|reason| format!("{reason}\n").into_bytes());
            compare(case, output.name, &file, &mut differences);
        }
        let payload = qr::account(&subject).unwrap();
        compare(case, "qr.json", payload.as_bytes(), &mut differences);
    }
    assert!(differences.is_empty(), "these differ: {differences:?}");
}

fn compare(case: &str, format: &str, file: &[u8], differences: &mut Vec<String>) {
    let name = format!("{case}.{format}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(&name);
    if std::env::var("PORTOLAN_GOLDEN").as_deref() == Ok("rewrite") {
        fs::write(&path, file).unwrap();
    } else if fs::read(&path).ok().as_deref() != Some(file) {
        differences.push(name);
    }
}
