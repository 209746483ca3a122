//! A finished survey as text: every conversation, the recommendation, and what to do about each failure.

use std::{collections::BTreeMap, fmt::Write, sync::Arc};

use super::out::Paint;
use crate::{
    model::{
        Address, Finding, LoginHint, Observation, Recommendation, Role, Setting, Severity, Survey,
        Username, Verdict, escape,
    },
    say::Voice,
};

/// The longest text of a server that is shown in one piece, in characters.
const MAX_DETAIL: usize = 200;

/// The whole answer. Text that came from a server has its control characters escaped.
pub fn whole(survey: &Survey, address: &Address, voice: &Voice, paint: Paint) -> String {
    let mut text = String::new();
    let ascii = survey.domain.ascii();
    let unicode = survey.domain.unicode();
    let title = if ascii == unicode {
        unicode
    } else {
        format!("{unicode} ({ascii})")
    };
    line(&mut text, &paint.bold(&title));
    if !survey.observations.is_empty() {
        text.push('\n');
        text.push_str(&chart(&survey.observations, voice, paint));
    }
    text.push('\n');
    text.push_str(&recommendation(&survey.recommended, address, voice, paint));
    text.push_str(&login(&survey.login, voice));
    text.push_str(&findings(&survey.findings, voice, paint));
    if !survey.compliance.is_empty() {
        text.push('\n');
    }
    for compliance in &survey.compliance {
        line(&mut text, &voice.compliance(compliance, &survey.findings));
    }
    text.push_str(&failures(&survey.observations, voice, paint));
    text
}

/// Writing to a String does not fail.
pub(super) fn line(text: &mut String, content: &str) {
    let _ = writeln!(text, "{}", content.trim_end());
}

/// One row for each conversation, what works first within each host.
fn chart(observations: &[Arc<Observation>], voice: &Voice, paint: Paint) -> String {
    let mut hosts: Vec<&str> = Vec::new();
    for observation in observations {
        let host = observation.host.ascii();
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    let mut sorted = observations.iter().collect::<Vec<_>>();
    sorted.sort_by_key(|observation| {
        let host = hosts
            .iter()
            .position(|host| *host == observation.host.ascii());
        (
            host,
            observation.verdict != Verdict::Ok,
            observation.port,
            observation.ip,
        )
    });
    let heads = [
        "host", "port", "service", "security", "address", "result", "time",
    ]
    .map(|column| Cell::plain(voice.say(&format!("terminal-column-{column}"))));
    let mut rows = vec![heads];
    for observation in sorted {
        let address = match observation.ip {
            Some(ip) if ip.is_ipv4() => format!("{} {ip}", voice.say("family-ipv4")),
            Some(ip) => format!("{} {ip}", voice.say("family-ipv6")),
            None => "–".to_owned(),
        };
        rows.push([
            Cell::plain(observation.host.to_string()),
            Cell::plain(observation.port.to_string()),
            Cell::plain(observation.service.to_string()),
            Cell::plain(voice.say(&format!("security-{}", observation.security))),
            Cell::plain(address),
            Cell::verdict(observation, voice),
            Cell::plain(format!("{} ms", observation.elapsed_ms)),
        ]);
    }
    table(&rows, paint)
}

/// What to type in, both roles, in the order to use.
fn recommendation(
    recommended: &Recommendation,
    address: &Address,
    voice: &Voice,
    paint: Paint,
) -> String {
    let mut text = String::new();
    let settings = [
        ("terminal-incoming", recommended.of(Role::Incoming)),
        ("terminal-outgoing", recommended.of(Role::Outgoing)),
    ];
    if settings.iter().all(|(_, settings)| settings.is_empty()) {
        line(&mut text, &paint.bold(&voice.say("terminal-nothing")));
        return text;
    }
    line(&mut text, &paint.bold(&voice.say("terminal-recommended")));
    let heads = [
        "role", "protocol", "host", "port", "security", "username", "login", "proof",
    ]
    .map(|column| Cell::plain(voice.say(&format!("terminal-column-{column}"))));
    let mut rows = vec![heads];
    for (name, settings) in settings {
        let name = voice.say(name);
        for (n, setting) in settings.iter().enumerate() {
            let role = if n == 0 { name.clone() } else { String::new() };
            rows.push(row(role, setting, address, voice));
        }
    }
    text.push_str(&table(&rows, paint));
    line(&mut text, &paint.dim(&learnt(recommended, voice)));
    text
}

/// What to know before logging in, with where it is done.
fn login(hints: &[LoginHint], voice: &Voice) -> String {
    let mut text = String::new();
    for hint in hints {
        let url = hint.url.as_deref().unwrap_or_default();
        line(&mut text, &format!("{} {url}", voice.login_hint(hint)));
    }
    text
}

fn row(role: String, setting: &Setting, address: &Address, voice: &Voice) -> [Cell; 8] {
    let username = match address.mail() {
        Some(mail) => setting.username.fill(mail),
        None if setting.username == Username::address() => voice.say("terminal-username-address"),
        None if setting.username == Username::local_part() => voice.say("terminal-username-local"),
        None => setting.username.to_string(),
    };
    let login = setting
        .authentication
        .iter()
        .map(|method| voice.say(&format!("auth-{}", method.as_str())))
        .collect::<Vec<_>>()
        .join(", ");
    let proof = match (setting.verified, setting.authenticated) {
        (true, true) => Cell::tinted(voice.say("terminal-proof-verified"), Paint::green),
        (true, false) => Cell::tinted(voice.say("terminal-proof-unconfirmed"), Paint::yellow),
        (false, _) => Cell::tinted(voice.say("terminal-proof-untried"), Paint::yellow),
    };
    [
        Cell::plain(role),
        Cell::plain(voice.say(&format!("protocol-{}", setting.protocol))),
        Cell::plain(setting.hostname.to_string()),
        Cell::plain(setting.port.to_string()),
        Cell::plain(voice.say(&format!("security-{}", setting.security))),
        Cell::plain(escape(username.as_bytes(), 320)),
        Cell::plain(login),
        proof,
    ]
}

/// Where what is recommended was learnt, most trusted first.
fn learnt(recommended: &Recommendation, voice: &Voice) -> String {
    let mut sources = recommended
        .incoming
        .iter()
        .chain(&recommended.outgoing)
        .flat_map(|setting| setting.sources.iter().copied())
        .collect::<Vec<_>>();
    sources.sort();
    sources.dedup();
    let names = sources
        .into_iter()
        .map(|source| voice.say(&format!("source-{}", source.as_str())))
        .collect::<Vec<_>>();
    voice.say_with("terminal-learnt", &[("sources", names.join("; ").into())])
}

/// What follows from it, worst first; what is the same at several ports is said once, and what has the same
/// remedy stands together above it.
pub(super) fn findings(findings: &[Finding], voice: &Voice, paint: Paint) -> String {
    let mut groups: Vec<(String, Vec<String>, Vec<String>)> = Vec::new();
    for finding in &voice.gather(findings) {
        let severity = match finding.severity {
            Severity::Error => paint.red(&voice.say("severity-error")),
            Severity::Warning => paint.yellow(&voice.say("severity-warning")),
            Severity::Info => paint.dim(&voice.say("severity-info")),
        };
        let message = format!("{severity}: {}", voice.message(finding));
        let remedy = voice.remedy(finding);
        let blocks = [voice.command(finding), voice.configuration(finding)];
        let blocks = blocks.into_iter().flatten();
        match groups.iter_mut().find(|(known, ..)| *known == remedy) {
            Some((_, messages, known)) => {
                messages.push(message);
                for block in blocks {
                    if !known.contains(&block) {
                        known.push(block);
                    }
                }
            }
            None => groups.push((remedy, vec![message], blocks.collect())),
        }
    }
    let mut text = String::new();
    for (remedy, messages, blocks) in groups {
        text.push('\n');
        for message in messages {
            line(&mut text, &message);
        }
        line(&mut text, &format!("  {remedy}"));
        for row in blocks.iter().flat_map(|block| block.lines()) {
            line(&mut text, &paint.dim(&format!("    {row}")));
        }
    }
    text
}

/// What each way to fail means, with the places where it was met.
fn failures(observations: &[Arc<Observation>], voice: &Voice, paint: Paint) -> String {
    let mut met: BTreeMap<Verdict, Vec<&Observation>> = BTreeMap::new();
    for observation in observations {
        if observation.verdict != Verdict::Ok {
            met.entry(observation.verdict)
                .or_default()
                .push(observation);
        }
    }
    let mut text = String::new();
    for (verdict, mut places) in met {
        let id = format!("verdict-{}", verdict.as_str());
        text.push('\n');
        line(
            &mut text,
            &format!(
                "{}: {}",
                paint.bold(&voice.say(&id)),
                voice.say(&format!("{id}-meaning"))
            ),
        );
        let mut named = Vec::new();
        places.sort_by(|a, b| (&a.host, a.port).cmp(&(&b.host, b.port)));
        for place in places {
            let mut name = format!("{}:{}", place.host, place.port);
            if let Some(detail) = &place.detail {
                let _ = write!(
                    name,
                    " ({})",
                    escape(voice.detail(detail).as_bytes(), MAX_DETAIL)
                );
            }
            if !named.contains(&name) {
                named.push(name);
            }
        }
        line(&mut text, &paint.dim(&format!("  {}", named.join(", "))));
    }
    text
}

/// Text with a colour, which is no part of its width.
pub(super) struct Cell {
    text: String,
    tint: fn(Paint, &str) -> String,
}

impl Cell {
    pub(super) fn plain(text: String) -> Self {
        Self::tinted(text, |_, text| text.to_owned())
    }

    pub(super) fn tinted(text: String, tint: fn(Paint, &str) -> String) -> Self {
        Self { text, tint }
    }

    fn verdict(seen: &Observation, voice: &Voice) -> Self {
        let text = voice.verdict(seen);
        match seen.verdict {
            Verdict::Ok if seen.is_lax() => Self::tinted(text, Paint::yellow),
            Verdict::Ok => Self::tinted(text, Paint::green),
            Verdict::NotChecked | Verdict::Forbidden => Self::tinted(text, Paint::yellow),
            _ => Self::tinted(text, Paint::red),
        }
    }
}

/// Columns as wide as their widest cell, two blanks between, the heads dim.
pub(super) fn table<const N: usize>(rows: &[[Cell; N]], paint: Paint) -> String {
    let widths: [usize; N] = std::array::from_fn(|column| {
        rows.iter()
            .map(|row| row[column].text.chars().count())
            .max()
            .unwrap_or(0)
    });
    let mut text = String::new();
    for (n, row) in rows.iter().enumerate() {
        let mut content = String::from("  ");
        for (cell, width) in row.iter().zip(widths) {
            let tint = if n == 0 { Paint::dim } else { cell.tint };
            let gap = width + 2 - cell.text.chars().count();
            content.push_str(&tint(paint, &cell.text));
            content.push_str(&" ".repeat(gap));
        }
        line(&mut text, &content);
    }
    text
}

#[cfg(test)]
mod tests {
    use time::OffsetDateTime;

    use super::*;
    use crate::model::{
        Authentication, Dnssec, Family, Mx, MxState, Protocol, Security, Service, SourceId, Who,
    };

    fn observation(port: u16, verdict: Verdict, detail: Option<&str>) -> Observation {
        Observation {
            host: "imap.example.org".parse().unwrap(),
            port,
            service: Service::of(port, Protocol::IMAP, Security::ImplicitTls),
            security: Security::ImplicitTls,
            ip: Some("192.0.2.10".parse().unwrap()),
            family: Some(Family::Ipv4),
            verdict,
            detail: detail.map(str::to_owned),
            tls: None,
            auth: Vec::new(),
            auth_before_tls: Vec::new(),
            elapsed_ms: 12,
            age_ms: 0,
            sasl_alone: false,
            greeting: None,
            protocol: Protocol::IMAP,
        }
    }

    fn survey() -> Survey {
        Survey {
            domain: "example.org".parse().unwrap(),
            surveyed_at: OffsetDateTime::UNIX_EPOCH,
            elapsed_ms: 20,
            recommended_ms: Some(12),
            provider: None,
            login: vec![LoginHint {
                code: "switch-on",
                provider: "Example".into(),
                protocols: vec![Protocol::IMAP, Protocol::POP3],
                url: Some("https://example.org/on".into()),
                instructions: Default::default(),
            }],
            mx: Mx {
                state: MxState::None,
                hosts: Vec::new(),
                dnssec: Dnssec::Unknown,
            },
            sources: Vec::new(),
            observations: vec![
                observation(143, Verdict::TurnedAway, Some("* BYE \u{1b}[2Jgo away")).into(),
                observation(993, Verdict::Ok, None).into(),
            ],
            recommended: Recommendation {
                incoming: vec![Setting {
                    protocol: Protocol::IMAP,
                    hostname: "imap.example.org".parse().unwrap(),
                    port: 993,
                    security: Security::ImplicitTls,
                    username: Username::address(),
                    authentication: vec![Authentication::PasswordCleartext],
                    verified: true,
                    authenticated: false,
                    sources: vec![SourceId::Srv],
                }],
                outgoing: Vec::new(),
            },
            other_services: Vec::new(),
            compliance: Vec::new(),
            findings: vec![Finding::new("no-outgoing", Severity::Error, Who::MailAdmin)],
            fault: None,
        }
    }

    #[test]
    fn what_works_stands_first_and_every_failure_is_explained() {
        let address = "ana@example.org".parse().unwrap();
        let text = whole(&survey(), &address, &Voice::english(), Paint::NONE);
        let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"));
        assert!(place("993") < place("143"));
        assert!(place("Works") < place("Turned away"));
        assert!(text.contains("ana@example.org"));
        assert!(text.contains("confirm the name"));
        assert!(
            text.contains("Example has IMAP and POP3 switched off"),
            "{text}"
        );
        assert!(text.contains(" https://example.org/on\n"));
        assert!(text.contains("imap.example.org:143 (* BYE \\u{1b}[2Jgo away)"));
        assert!(place("Problem: ") < place("imap.example.org:143 ("));
    }

    #[test]
    fn nothing_of_a_server_reaches_the_terminal_raw_and_nothing_is_coloured_for_a_pipe() {
        let address = "example.org".parse().unwrap();
        let text = whole(&survey(), &address, &Voice::english(), Paint::NONE);
        assert!(
            text.chars().all(|c| c == '\n' || !c.is_control()),
            "{text:?}"
        );
        assert!(text.contains("your full address"));
    }
}
