//! Round trips that the protocols themselves demand, one after another, before something can be known.

use portolan::model::{Observation, Outcome, Protocol, Security, SourceId, Survey, Verdict};

/// Each step takes one round trip.
pub type Chain = Vec<&'static str>;

/// Until the first setting of each role is verified: the longer of the two, where both hosts' names can be guessed.
pub fn of_recommendation() -> Chain {
    [guessed(), implicit_tls()].concat()
}

/// Until the last thing is known that `survey` learnt from servers: the longest of what each took by itself.
pub fn of_chart(survey: &Survey) -> Chain {
    let conversations = survey
        .observations
        .iter()
        .filter(|seen| seen.verdict == Verdict::Ok)
        .map(|seen| [way_to(seen, survey), conversation(seen)].concat());
    let files = survey.sources.iter().filter_map(|source| {
        let over_https = source
            .location
            .as_deref()
            .is_some_and(|location| location.starts_with("https://"));
        // One that does not exist is asked once more, with a made-up address; on the same connection, if the server lets it.
        let request: &[&str] = match (source.source, source.outcome) {
            (SourceId::Ispdb | SourceId::Jmap, _) | (_, Outcome::Found) => &["request"],
            _ => &["request", "request with an address"],
        };
        // Where there is no address, the chain is one step long.
        (over_https && source.elapsed_ms > 0)
            .then(|| [guessed(), vec!["TCP", "TLS"], request.to_vec()].concat())
    });
    conversations
        .chain(files)
        .max_by_key(Vec::len)
        .unwrap_or_default()
}

/// `address, TCP, TLS, greeting, EHLO`.
pub fn written(chain: &Chain) -> String {
    chain.join(", ")
}

fn guessed() -> Chain {
    vec!["address"]
}

fn implicit_tls() -> Chain {
    vec!["TCP", "TLS", "greeting", "capabilities"]
}

/// How the host of a conversation became known, by the shortest way.
fn way_to(seen: &Observation, survey: &Survey) -> Chain {
    let label = seen
        .host
        .ascii()
        .strip_suffix(survey.domain.ascii())
        .map(|label| label.trim_end_matches('.'));
    if let Some("" | "imap" | "pop" | "pop3" | "smtp" | "mail") = label {
        guessed()
    } else if survey.mx.hosts.contains(&seen.host) {
        vec!["MX", "address"]
    } else {
        vec![
            "address",
            "TCP",
            "TLS",
            "request",
            "address of what it names",
        ]
    }
}

fn conversation(seen: &Observation) -> Chain {
    match (seen.protocol, seen.security) {
        (_, Security::ImplicitTls) => implicit_tls(),
        (_, Security::None) => vec!["TCP", "greeting", "capabilities"],
        // It says in its greeting what it can do.
        (Protocol::IMAP, Security::StartTls) => {
            vec!["TCP", "greeting", "STARTTLS", "TLS", "capabilities"]
        }
        (_, Security::StartTls) => vec![
            "TCP",
            "greeting",
            "capabilities",
            "STARTTLS",
            "TLS",
            "capabilities",
        ],
    }
}
