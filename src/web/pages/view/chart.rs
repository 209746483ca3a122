//! Every conversation, by host and family.

use super::{Frame, elapsed, mark::Mark};
use crate::{
    model::{Certificate, Family, HostName, Observation, Survey, TlsFacts, Verdict},
    say::{Voice, call_by_hand, visible},
};

pub struct Chart {
    pub hosts: Vec<Host>,
    /// The verdicts that occur, each with its meaning.
    pub words: Vec<(String, String)>,
}

pub struct Host {
    pub name: String,
    /// Shown at once, because a setting is there, or nothing works anywhere.
    pub open: bool,
    pub tally: String,
    /// That nothing was there to call.
    pub uncalled: Option<String>,
    pub ports: Vec<PortView>,
}

/// All conversations on one port of a host.
pub struct PortView {
    pub service: String,
    pub port: String,
    /// IPv4, IPv6, and, where there is one, what has no address at all.
    pub families: [FamilyView; 2],
    /// Each certificate that was shown, once.
    pub certificates: Vec<CertificateView>,
    /// That has the same conversation.
    pub command: Option<String>,
}

pub struct FamilyView {
    pub name: String,
    pub calls: Vec<Call>,
}

/// How one conversation ended.
pub struct Call {
    pub tone: &'static str,
    pub verdict: String,
    pub ip: Option<String>,
    pub said: Option<String>,
    /// None where nothing was called.
    pub elapsed: Option<String>,
}

#[derive(PartialEq)]
pub struct CertificateView {
    /// Its date, which no line breaks, between what stands before and behind it.
    pub summary: (String, String, String),
    pub facts: Vec<(String, String)>,
}

impl Chart {
    pub fn new(frame: &Frame, survey: &Survey) -> Self {
        let voice = &frame.voice;
        let berths = berths(survey);
        let nothing_chosen = super::settings::chosen(&survey.recommended).is_empty();
        let hosts = berths
            .iter()
            .map(|berth| {
                let seen = &berth.seen;
                let all_are = |verdict| seen.iter().all(|seen| seen.verdict == verdict);
                let uncalled = all_are(Verdict::NoAddress);
                Host {
                    name: berth.host.unicode(),
                    open: berth.chosen || nothing_chosen,
                    tally: match uncalled {
                        true => voice.say("verdict-no-address"),
                        false => tally(voice, seen),
                    },
                    uncalled: uncalled.then(|| voice.say("verdict-no-address-meaning")),
                    ports: seen
                        .chunk_by(|one, next| one.port == next.port)
                        .map(|calls| PortView::new(voice, calls))
                        .collect(),
                }
            })
            .collect();
        Self {
            hosts,
            words: words(voice, survey),
        }
    }
}

/// What the words for results mean, those that occur.
fn words(voice: &Voice, survey: &Survey) -> Vec<(String, String)> {
    let seen = survey.observations.iter();
    let mut kinds: Vec<(Verdict, &str)> = seen.map(|seen| (seen.verdict, seen.word())).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let said = kinds.into_iter().map(|(_, word)| {
        let id = format!("verdict-{word}");
        (voice.say(&id), voice.say(&format!("{id}-meaning")))
    });
    said.collect()
}

/// How many of the calls came to a good end.
fn tally(voice: &Voice, seen: &[&Observation]) -> String {
    let works = seen.iter().filter(|seen| seen.verdict == Verdict::Ok);
    voice.say_with(
        "chart-tally",
        &[("works", works.count().into()), ("all", seen.len().into())],
    )
}

/// One host and all that was seen of it.
pub struct Berth<'a> {
    pub host: &'a HostName,
    /// One of the settings that the page shows leads there.
    pub chosen: bool,
    /// By port in the order of [`place`], then by address.
    pub seen: Vec<&'a Observation>,
}

/// The hosts in the order of showing: those of the settings first, then by name.
pub fn berths(survey: &Survey) -> Vec<Berth<'_>> {
    let recommended: Vec<&HostName> = super::settings::chosen(&survey.recommended)
        .iter()
        .map(|setting| &setting.hostname)
        .collect();
    let mut names: Vec<&HostName> = Vec::new();
    for observation in &survey.observations {
        if !names.contains(&&observation.host) {
            names.push(&observation.host);
        }
    }
    names.sort_by_key(|host| {
        let place = recommended.iter().position(|name| name == host);
        (place.unwrap_or(usize::MAX), host.ascii())
    });
    names
        .into_iter()
        .map(|host| {
            let all = survey.observations.iter().map(AsRef::as_ref);
            let mut seen: Vec<&Observation> = all
                .filter(|seen: &&Observation| seen.host == *host)
                .collect();
            in_order(&mut seen);
            Berth {
                host,
                chosen: recommended.contains(&host),
                seen,
            }
        })
        .collect()
}

/// By port in the order of [`place`], then by address.
pub fn in_order(seen: &mut [&Observation]) {
    seen.sort_by_key(|seen| (place(seen.port), seen.ip));
}

/// Reading before sending, the preferred port first, and relay at the end.
pub fn place(port: u16) -> (usize, u16) {
    const ORDER: [u16; 9] = [993, 143, 995, 110, 465, 587, 2525, 4190, 25];
    let place = ORDER.iter().position(|known| *known == port);
    (place.unwrap_or(ORDER.len()), port)
}

impl PortView {
    /// `calls` are of one port, and at least one.
    fn new(voice: &Voice, calls: &[&Observation]) -> Self {
        let of = |family: Family| FamilyView {
            name: family_word(voice, Some(family)),
            // What has no address has none in either family.
            calls: calls
                .iter()
                .filter(|seen| seen.family.is_none_or(|its| its == family))
                .map(|seen| Call::new(voice, seen))
                .collect(),
        };
        let mut certificates: Vec<CertificateView> = Vec::new();
        for seen in calls {
            if let Some(tls) = &seen.tls {
                let view = CertificateView::new(voice, tls, seen);
                if !certificates.contains(&view) {
                    certificates.push(view);
                }
            }
        }
        Self {
            service: calls
                .first()
                .map_or_else(String::new, |seen| service_word(voice, seen)),
            port: calls
                .first()
                .map_or_else(String::new, |seen| port_word(voice, seen)),
            families: [of(Family::Ipv4), of(Family::Ipv6)],
            certificates,
            command: calls
                .first()
                .map(|seen| call_by_hand(seen.host.ascii(), None, seen.port, seen.service.0)),
        }
    }
}

impl Call {
    fn new(voice: &Voice, seen: &Observation) -> Self {
        Self {
            tone: Mark::of(seen).tone(),
            verdict: voice.verdict(seen),
            ip: seen.ip.map(|ip| ip.to_string()),
            said: seen.detail.as_ref().map(|detail| {
                let words = voice.detail(detail);
                match seen.verdict {
                    Verdict::TurnedAway => voice.say_with("chart-said", &[("words", words.into())]),
                    _ => words,
                }
            }),
            elapsed: was_called(seen.verdict).then(|| elapsed(voice, seen.elapsed_ms)),
        }
    }
}

/// Whether a call was made at all, and so took time.
fn was_called(verdict: Verdict) -> bool {
    use Verdict::{Forbidden, NoAddress, NotChecked};
    !matches!(verdict, NoAddress | NotChecked | Forbidden)
}

fn service_word(voice: &Voice, seen: &Observation) -> String {
    let id = format!("service-{}", seen.service);
    if voice.knows(&id) {
        voice.say(&id)
    } else {
        seen.service.to_string()
    }
}

fn port_word(voice: &Voice, seen: &Observation) -> String {
    voice.say_with("chart-port", &[("port", seen.port.into())])
}

pub fn family_word(voice: &Voice, family: Option<Family>) -> String {
    voice.say(match family {
        Some(Family::Ipv4) => "family-ipv4",
        Some(Family::Ipv6) => "family-ipv6",
        None => "family-none",
    })
}

impl CertificateView {
    fn new(voice: &Voice, tls: &TlsFacts, seen: &Observation) -> Self {
        let certificate = &tls.certificate;
        let mut facts: Vec<(String, String)> = Vec::new();
        let mut fact = |label: &str, value: String| {
            let value = visible(&value).into_owned();
            let value = if value.is_empty() {
                voice.say("unknown")
            } else {
                value
            };
            facts.push((voice.say(label), value));
        };
        fact("certificate-names", certificate.names.join(", "));
        fact("certificate-issuer", certificate.issuer.clone());
        fact("certificate-subject", certificate.subject.clone());
        fact("certificate-validity", validity(voice, certificate));
        fact(
            "certificate-version",
            format!("{}, {}", tls.version, tls.cipher),
        );
        if !seen.auth.is_empty() {
            fact("certificate-mechanisms", seen.auth.join(", "));
        }
        if !seen.auth_before_tls.is_empty() {
            fact(
                "certificate-mechanisms-before",
                seen.auth_before_tls.join(", "),
            );
        }
        Self {
            summary: summary(voice, certificate),
            facts,
        }
    }
}

/// Until when it is good, or what is wrong with it.
fn summary(voice: &Voice, certificate: &Certificate) -> (String, String, String) {
    let plain = |words: String| (words, String::new(), String::new());
    if !certificate.faults.is_empty() {
        let faults: Vec<String> = certificate
            .faults
            .iter()
            .map(|fault| voice.say(&format!("verdict-{}", fault.verdict().as_str())))
            .collect();
        return plain(faults.join(", "));
    }
    match certificate.not_after {
        Some(end) => {
            let date = end.date().to_string();
            let args = [("date", date.clone().into())];
            let said = voice.say_with("certificate-valid-until", &args);
            match said.split_once(&date) {
                Some((before, behind)) => (before.to_owned(), date.clone(), behind.to_owned()),
                None => plain(said),
            }
        }
        None => plain(voice.say("certificate-details")),
    }
}

fn validity(voice: &Voice, certificate: &Certificate) -> String {
    let date = |time: Option<time::OffsetDateTime>| {
        time.map_or_else(|| voice.say("unknown"), |time| time.date().to_string())
    };
    voice.say_with(
        "certificate-from-to",
        &[
            ("from", date(certificate.not_before).into()),
            ("to", date(certificate.not_after).into()),
        ],
    )
}
