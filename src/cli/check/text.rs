//! A check as text: the clients first, then contradictions, then what the survey found, each with its remedy.

use super::{Seen, paste};
use crate::{
    check::{
        Check, Client, Ending, Got, Remark, Statement, Tried, Walk,
        client::{Beyond, Question},
        walk::{Made, StepReport},
    },
    cli::{
        out::Paint,
        table::{self, Cell, line, table},
    },
    model::{Family, Finding, Outcome, Role, Survey, Username},
    say::Voice,
};

/// Everything.
pub fn whole(seen: &Seen, voice: &Voice, paint: Paint) -> String {
    let Seen {
        survey,
        check,
        records,
    } = seen;
    let mut text = String::new();
    line(&mut text, &paint.bold(&survey.domain.unicode()));
    text.push('\n');
    text.push_str(&clients(&check.walks, voice, paint));
    let changes = changes(check, voice);
    text.push_str(&section("check-heading-changes", &changes, voice, paint));
    text.push('\n');
    line(&mut text, &paint.bold(&voice.say("check-heading-places")));
    text.push_str(&places(&check.statements.0, voice, paint));
    let contradictions = &check.contradictions;
    text.push_str(&section(
        "check-heading-contradictions",
        contradictions,
        voice,
        paint,
    ));
    text.push_str(&section(
        "check-heading-findings",
        &survey.findings,
        voice,
        paint,
    ));
    text.push_str(&injections(&check.injections, voice, paint));
    text.push_str(&paste(check, records, voice, paint));
    text
}

/// What to change first. The sentences speak of one client, in the singular: where several are meant, the others stand in
/// brackets behind its name, which every language can read.
fn changes(check: &Check, voice: &Voice) -> Vec<Finding> {
    let changes = check.changes().into_iter();
    changes
        .map(|(change, names)| match names.split_first() {
            Some((first, others)) if !others.is_empty() => {
                let told = [("client", (*first).into()), ("others", others.into())];
                change.with("client", voice.say_with("check-client-and-others", &told))
            }
            _ => change,
        })
        .collect()
}

/// What became of commands that were slipped in, server by server.
fn injections(tried: &[Tried], voice: &Voice, paint: Paint) -> String {
    let mut text = String::new();
    if tried.is_empty() {
        return text;
    }
    text.push('\n');
    line(
        &mut text,
        &paint.bold(&voice.say("check-heading-injection")),
    );
    for tried in tried {
        let told = voice.say(&format!("injection-{}", tried.fate.as_str()));
        line(&mut text, &format!("{}:{}: {told}", tried.host, tried.port));
    }
    let found: Vec<_> = tried.iter().filter_map(|it| it.finding.clone()).collect();
    text.push_str(&table::findings(&found, voice, paint));
    text
}

/// What can be pasted as it stands.
fn paste(check: &Check, records: &paste::Records, voice: &Voice, paint: Paint) -> String {
    let mut text = String::new();
    for (heading, records) in [
        ("check-heading-records", &records.missing),
        ("check-heading-unknown-records", &records.unknown),
    ] {
        if !records.is_empty() {
            text.push('\n');
            line(&mut text, &paint.bold(&voice.say(heading)));
        }
        for record in records {
            line(&mut text, record);
        }
    }
    if !check.shut.is_empty() {
        text.push('\n');
        line(&mut text, &paint.bold(&voice.say("check-heading-firewall")));
    }
    for shut in &check.shut {
        line(&mut text, &format!("# {}", shut.host));
        for told in paste::firewall(shut, voice) {
            line(&mut text, &told);
        }
    }
    text
}

/// One client's way, step by step.
pub fn walk(check: &Check, survey: &Survey, voice: &Voice, paint: Paint) -> String {
    let mut text = String::new();
    let Some(walk) = check.walks.first() else {
        return text;
    };
    let client = walk.client;
    let title = voice.say_with(
        "check-walk-title",
        &[
            ("client", client.name.clone().into()),
            ("version", client.version.clone().into()),
            ("domain", survey.domain.unicode().into()),
        ],
    );
    line(&mut text, &paint.bold(&title));
    text.push_str(&facts(client, voice, paint));
    text.push('\n');
    for (n, step) in walk.steps.iter().enumerate() {
        text.push_str(&one_step(n + 1, step, voice, paint));
    }
    if !walk.steps.is_empty() {
        text.push('\n');
    }
    let ends = ending(walk, voice, paint).paint(paint);
    line(
        &mut text,
        &format!("{}: {ends}", voice.say("check-column-ends")),
    );
    for question in &walk.questions {
        let question = voice.say(&format!("asks-{}", question.as_str()));
        line(&mut text, &format!("  {question}"));
    }
    for (id, role) in [
        ("terminal-incoming", Role::Incoming),
        ("terminal-outgoing", Role::Outgoing),
    ] {
        if let Some(got) = walk.of(role) {
            let told = format!("  {}: {}", voice.say(id), setting(got, voice));
            line(&mut text, &told);
        }
    }
    if let Some(change) = &walk.change {
        text.push_str(&table::findings(std::slice::from_ref(change), voice, paint));
    }
    text
}

/// Who says that the client goes that way.
fn facts(client: &Client, voice: &Voice, paint: Paint) -> String {
    let mut text = String::new();
    for fact in &client.facts {
        let confidence = voice.say(&format!("confidence-{}", fact.confidence.as_str()));
        line(
            &mut text,
            &paint.dim(&format!("{confidence}: {}", fact.source)),
        );
    }
    text
}

fn clients(walks: &[Walk], voice: &Voice, paint: Paint) -> String {
    let heads = ["client", "ends", "incoming", "outgoing"]
        .map(|column| Cell::plain(voice.say(&format!("check-column-{column}"))));
    let mut rows = vec![heads];
    for walk in walks {
        let end = ending(walk, voice, paint);
        let server = |role| {
            let got = walk.of(role);
            Cell::plain(got.map_or_else(|| "–".to_owned(), |got| setting(got, voice)))
        };
        rows.push([
            Cell::plain(walk.client.name.clone()),
            end.cell(),
            server(Role::Incoming),
            server(Role::Outgoing),
        ]);
    }
    table(&rows, paint)
}

/// The word for how a walk ends, and its colour.
struct End {
    text: String,
    tint: fn(Paint, &str) -> String,
}

impl End {
    fn cell(self) -> Cell {
        Cell::tinted(self.text, self.tint)
    }

    fn paint(&self, paint: Paint) -> String {
        (self.tint)(paint, &self.text)
    }
}

fn ending(walk: &Walk, voice: &Voice, _paint: Paint) -> End {
    if let Some(beyond) = walk.client.beyond {
        return End {
            text: said_beyond(beyond, voice),
            tint: Paint::dim,
        };
    }
    End {
        text: voice.say(&format!("ends-{}", walk.ends.as_str())),
        tint: match walk.ends {
            Ending::ByItself => Paint::green,
            Ending::AfterQuestion => Paint::yellow,
            Ending::Not => Paint::red,
        },
    }
}

fn said_beyond(beyond: Beyond, voice: &Voice) -> String {
    voice.say(&format!("beyond-{}", beyond.as_str()))
}

/// `imap.example.org:993 SSL/TLS`, and what is wrong with it.
fn setting(got: &Got, voice: &Voice) -> String {
    let endpoint = &got.server.endpoint;
    let security = voice.say(&format!("security-{}", endpoint.security));
    let mut told = format!("{}:{} {security}", endpoint.host, endpoint.port);
    let login = got.server.username.as_ref();
    if let Some(login) = login.filter(|login| **login != Username::address()) {
        let login = match *login == Username::local_part() {
            true => voice.say("terminal-username-local"),
            false => login.to_string(),
        };
        told = format!("{told}, {}", crate::say::visible(&login));
    }
    if got.works.as_str() != "ok" {
        told = format!("{told} ({})", voice.detail(got.works.as_str()));
    }
    told
}

fn places(statements: &[Statement], voice: &Voice, paint: Paint) -> String {
    let heads = ["place", "family", "outcome", "servers"]
        .map(|column| Cell::plain(voice.say(&format!("check-column-{column}"))));
    let mut rows = vec![heads];
    for statement in statements {
        let family = match statement.family {
            Some(Family::Ipv4) => voice.say("family-ipv4"),
            Some(Family::Ipv6) => voice.say("family-ipv6"),
            None => String::new(),
        };
        let outcome = match &statement.detail {
            _ if statement.family.is_some() && statement.outcome == Outcome::Skipped => {
                voice.say("check-no-family")
            }
            Some(detail) => voice.detail(detail),
            None => voice.outcome(statement.outcome.as_str()),
        };
        let servers: Vec<String> = statement
            .servers
            .iter()
            .map(|said| {
                let mark = if said.works.is_fault() { " ✗" } else { "" };
                format!("{}:{}{mark}", said.endpoint.host, said.endpoint.port)
            })
            .collect();
        rows.push([
            Cell::plain(statement.place.clone()),
            Cell::plain(family),
            Cell::plain(outcome),
            Cell::plain(shortened(&servers)),
        ]);
    }
    table(&rows, paint)
}

/// Enough servers to see who is meant.
fn shortened(servers: &[String]) -> String {
    let shown = servers.iter().take(3).cloned().collect::<Vec<_>>();
    let more = servers.len().saturating_sub(3);
    let rest = (more > 0).then(|| format!("+{more}"));
    shown.into_iter().chain(rest).collect::<Vec<_>>().join(" ")
}

/// Findings under a heading; nothing where there are none.
fn section(heading: &str, findings: &[Finding], voice: &Voice, paint: Paint) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let mut text = String::from("\n");
    line(&mut text, &paint.bold(&voice.say(heading)));
    text.push_str(&table::findings(findings, voice, paint));
    text
}

fn one_step(number: usize, step: &StepReport, voice: &Voice, paint: Paint) -> String {
    let mut text = String::new();
    let place = match step.made {
        Made::Unseen if step.method.is_empty() => voice.say(&format!("unseen-{}", step.place)),
        Made::NotAsked => voice.say(&format!("source-{}", step.place)),
        _ => step.place.clone(),
    };
    let asked = format!("{number}. {} {place}", step.method);
    line(&mut text, &asked.replace("  ", " "));
    if !step.came.is_empty() {
        line(
            &mut text,
            &paint.dim(&format!("   {}", came(&step.came, voice))),
        );
    }
    for said in &step.remarks {
        line(&mut text, &format!("   {}", remark(said, voice)));
    }
    let made = voice.say(&format!("made-{}", step.made.as_str()));
    line(&mut text, &format!("   {made}"));
    text
}

/// What came, in words.
pub fn came(word: &str, voice: &Voice) -> String {
    if word.starts_with("leads-on-") {
        return voice.say("came-leads-on");
    }
    let id = format!("came-{word}");
    match voice.knows(&id) {
        true => voice.say(&id),
        false => voice.detail(word),
    }
}

/// One remark, in words.
pub fn remark(remark: &Remark, voice: &Voice) -> String {
    voice.say_with(&format!("remark-{}", remark.code), &remark.args)
}

/// A question, in words.
pub fn question(question: Question, voice: &Voice) -> String {
    voice.say(&format!("asks-{}", question.as_str()))
}
