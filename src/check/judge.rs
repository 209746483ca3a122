//! Whether a client has set itself up, and the first thing to change if not.

use super::{
    client::Question,
    harvest::Harvest,
    ports::Works,
    reading::Remark,
    walk::{Ending, Got, Made, StepReport, Walk},
};
use crate::model::{Finding, Role, Severity, Who};

/// Fills in how the walk ends, and what to change first.
pub fn conclude(walk: &mut Walk, harvest: &Harvest) {
    if !walk.client.is_reachable() {
        return;
    }
    let faulty = [Role::Incoming, Role::Outgoing]
        .into_iter()
        .filter_map(|role| walk.of(role))
        .find(|got| got.works.is_fault())
        .map(server);
    let complete = walk.incoming.is_some() && walk.outgoing.is_some();
    let change = match faulty {
        Some(change) => Some(change),
        None if !complete => Some(unfinished(walk, harvest)),
        None => None,
    };
    if let Some(change) = change {
        walk.change = Some(change.with("client", walk.client.name.clone()));
        return;
    }
    walk.ends = match walk.questions.is_empty() {
        true => Ending::ByItself,
        false => Ending::AfterQuestion,
    };
    walk.change =
        question(walk, harvest).map(|change| change.with("client", walk.client.name.clone()));
}

/// A URL without the address that a client adds: what is to be changed is the same for all.
fn bare(place: &str) -> &str {
    place.split('?').next().unwrap_or(place)
}

fn finding(code: &'static str) -> Finding {
    Finding::new(code, Severity::Error, Who::MailAdmin)
}

/// What is wrong with a server that the client ends up with.
fn server(got: &Got) -> Finding {
    let endpoint = &got.server.endpoint;
    let about = |code| {
        finding(code)
            .about(format!("{}:{}", endpoint.host, endpoint.port))
            .with("place", got.place.as_deref().map_or("", bare))
    };
    match got.works {
        Works::Incomplete => about("check-section-incomplete").about(&endpoint.host),
        Works::NoUsername => about("check-no-username"),
        Works::Cleartext => about("check-cleartext"),
        Works::NoLogin => {
            let method = got.server.authentication.as_ref();
            let method = method.map_or("password-cleartext", |method| method.as_str());
            about("check-login").with("method", method)
        }
        works => about("check-port")
            .with("detail", works.as_str())
            .with("host", endpoint.host.ascii())
            .with("port", endpoint.port)
            .with("service", endpoint.service().0),
    }
}

/// Why there are no settings, or only half of them.
fn unfinished(walk: &Walk, harvest: &Harvest) -> Finding {
    let steps = || walk.steps.iter();
    if let Some(step) = steps().find(|step| step.made == Made::Stuck) {
        return document(step);
    }
    if let Some(step) = steps().find(|step| step.remarks.iter().any(|remark| remark.fatal)) {
        return document(step);
    }
    if let Some(step) = steps().find(|step| step.came.starts_with("cert-")) {
        return finding("check-place-certificate")
            .about(bare(&step.place))
            .with("detail", step.came.clone());
    }
    let missing = match (&walk.incoming, &walk.outgoing) {
        (None, Some(_)) => Some("imap"),
        (Some(_), None) => Some("smtp"),
        _ => None,
    };
    if let Some(missing) = missing {
        return finding("check-half")
            .about(&harvest.domain)
            .with("missing", missing);
    }
    let reads_files = walk.client.autoconfig.is_some();
    let (code, host) = match reads_files {
        true => ("check-no-settings-file", "autoconfig"),
        false => ("check-no-autodiscover", "autodiscover"),
    };
    finding(code)
        .about(&harvest.domain)
        .with("name", format!("{host}.{}", harvest.domain))
}

/// What to change about an answer that a client could not use.
fn document(step: &StepReport) -> Finding {
    let fatal = step.remarks.iter().find(|remark| remark.fatal);
    let code = match fatal.map(|remark| remark.code) {
        Some("media-type") => "check-media-type",
        Some("byte-order-mark") => "check-byte-order-mark",
        Some("encoding") => "check-encoding",
        Some("malformed") => "check-malformed",
        Some("lacks") => "check-lacks",
        Some("section-fatal") => "check-section-fatal",
        Some("autodiscover-error") => "check-autodiscover-error",
        _ => "check-not-settings",
    };
    let args = fatal.map(|remark: &Remark| remark.args.clone());
    args.into_iter().flatten().fold(
        finding(code).about(&step.place),
        |finding, (name, value)| finding.with(name, value),
    )
}

/// What would spare the person a question.
fn question(walk: &Walk, harvest: &Harvest) -> Option<Finding> {
    let code = walk.questions.iter().find_map(|question| match question {
        Question::Untrusted => Some("check-untrusted"),
        Question::OtherServer => Some("check-other-server"),
        // Nothing that a mail admin could publish.
        Question::OlderDialog => None,
    })?;
    let place = walk.incoming.as_ref().and_then(|got| got.place.clone());
    let finding = Finding::new(code, Severity::Warning, Who::MailAdmin);
    let finding = finding.with("domain", harvest.domain.ascii());
    Some(finding.about(place.as_deref().map_or("", bare)))
}
