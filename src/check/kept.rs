//! Who is kept from the settings by a place that answers with something else, as far as a survey has seen. Pure.

use std::sync::Arc;

use super::{
    client::{CLIENTS, Client, Wins},
    foresight::{is_dead_end, source},
    walk::Made,
};
use crate::model::{Outcome, SourceId, SourceReport};

/// The clients that come to `place` before they have settings, and look no further because of what is there. Places before it
/// that stop them as well do not count: once those are mended, this one is next.
pub fn kept_by(place: SourceId, reports: &[Arc<SourceReport>]) -> Vec<&'static Client> {
    let clients = CLIENTS.iter();
    clients
        .filter(|client| is_kept(client, place, reports))
        .collect()
}

fn is_kept(client: &Client, place: SourceId, reports: &[Arc<SourceReport>]) -> bool {
    for way in &client.ways {
        let steps = || way.steps.iter();
        for (at, step) in way
            .at
            .iter()
            .flat_map(|at| steps().map(move |step| (at, step)))
        {
            let asked = source(step, *at);
            let Some(report) = reports.iter().find(|report| Some(report.source) == asked) else {
                continue;
            };
            match made(client, way.wins, report) {
                made if report.source == place => return made == Made::Stuck,
                Made::Took => return false,
                _ => {}
            }
        }
    }
    false
}

fn made(client: &Client, wins: Wins, report: &SourceReport) -> Made {
    let kept = &report.readings;
    if let (Some(rules), Some(reading)) = (&client.autoconfig, kept.of(client.id)) {
        return rules.made_of(
            reading,
            kept.content_type.as_deref(),
            kept.is_well_formed,
            wins,
        );
    }
    let detail = report.detail.as_deref().unwrap_or_default();
    match report.outcome {
        Outcome::Found => Made::Took,
        Outcome::Skipped if detail == "own-answer" => Made::Took,
        Outcome::Failed if is_dead_end(detail, wins) => Made::Stuck,
        _ => Made::WentOn,
    }
}

#[cfg(test)]
mod tests {
    use SourceId::{Autoconfig, AutoconfigHttp, AutoconfigWellknown, Ispdb};

    use super::*;
    use crate::{check::readings, model::Dnssec};

    const PAGE: (&str, &str) = ("text/html", "<!DOCTYPE html><p>Welcome<br></html>");

    fn report(source: SourceId, found: bool, (kind, body): (&str, &str)) -> Arc<SourceReport> {
        let domain = "example.org".parse().unwrap();
        SourceReport {
            source,
            outcome: if found {
                Outcome::Found
            } else {
                Outcome::Failed
            },
            location: None,
            authenticated: true,
            dnssec: Dnssec::Unknown,
            detail: (!found).then(|| "not-autoconfig".into()),
            elapsed_ms: 1,
            readings: readings(body.as_bytes(), Some(kind), &domain),
        }
        .into()
    }

    fn file(source: SourceId) -> Arc<SourceReport> {
        let section = |kind: &str, protocol: &str, port: u16| {
            format!(
                "<{kind} type=\"{protocol}\"><hostname>m.example.org</hostname><port>{port}</port><socketType>SSL</socketType>\
                 <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></{kind}>"
            )
        };
        let body = format!(
            "<clientConfig version=\"1.1\"><emailProvider id=\"example.org\"><domain>example.org</domain>{}{}\
             </emailProvider></clientConfig>",
            section("incomingServer", "imap", 993),
            section("outgoingServer", "smtp", 465),
        );
        report(source, true, ("text/xml", &body))
    }

    #[test]
    fn a_page_keeps_from_the_settings_who_comes_there_before_them() {
        let page = |source| report(source, false, PAGE);
        let all = ["thunderbird", "kmail"];
        for (name, place, reports, expected) in [
            (
                "the only place",
                Autoconfig,
                vec![page(Autoconfig)],
                &all[..],
            ),
            (
                "in front",
                Autoconfig,
                vec![page(Autoconfig), file(AutoconfigWellknown)],
                &all,
            ),
            (
                "behind",
                AutoconfigWellknown,
                vec![file(Autoconfig), page(AutoconfigWellknown)],
                &[],
            ),
            (
                "the clients have different orders",
                AutoconfigHttp,
                vec![file(AutoconfigWellknown), page(AutoconfigHttp)],
                &["kmail"],
            ),
            (
                "another page that is in front is to be mended first",
                AutoconfigWellknown,
                vec![page(Autoconfig), page(AutoconfigWellknown)],
                &all,
            ),
            (
                "KMail asks the central database first",
                Autoconfig,
                vec![page(Autoconfig), file(Ispdb)],
                &["thunderbird"],
            ),
            (
                "Thunderbird takes broken XML for no answer",
                Autoconfig,
                vec![report(Autoconfig, false, ("text/xml", "<clientConfig>"))],
                &["kmail"],
            ),
            ("not asked", Autoconfig, vec![page(AutoconfigHttp)], &[]),
        ] {
            let kept: Vec<_> = kept_by(place, &reports).iter().map(|it| it.id).collect();
            assert_eq!(kept, expected, "{name}");
        }
    }
}
