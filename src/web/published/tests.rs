use std::collections::HashMap;

use futures_util::FutureExt;

use super::{keeper::pause, *};
use crate::{
    directory::{Book, Entry, Login},
    model::{
        Authentication, Dnssec, Mx, MxState, Observation, Protocol, Security, Service, SourceId,
        Username, Verdict,
    },
};

fn setting(protocol: Protocol, port: u16, verified: bool) -> Setting {
    Setting {
        protocol,
        hostname: "mail.example.org".parse().unwrap(),
        port,
        security: Security::ImplicitTls,
        username: Username::address(),
        authentication: vec![Authentication::PasswordCleartext],
        verified,
        authenticated: true,
        sources: vec![SourceId::Srv],
    }
}

fn survey(incoming: &[(Protocol, u16, bool)], outgoing: &[(Protocol, u16, bool)]) -> Survey {
    let all = |settings: &[(Protocol, u16, bool)]| {
        settings
            .iter()
            .map(|&(protocol, port, verified)| setting(protocol, port, verified))
            .collect()
    };
    Survey {
        domain: "example.org".parse().unwrap(),
        surveyed_at: OffsetDateTime::UNIX_EPOCH,
        elapsed_ms: 1,
        recommended_ms: None,
        provider: None,
        login: Vec::new(),
        mx: Mx {
            state: MxState::None,
            hosts: Vec::new(),
            dnssec: Dnssec::Unknown,
        },
        sources: Vec::new(),
        observations: Vec::new(),
        recommended: Recommendation {
            incoming: all(incoming),
            outgoing: all(outgoing),
        },
        other_services: Vec::new(),
        compliance: Vec::new(),
        findings: Vec::new(),
        fault: None,
    }
}

const IMAP: (Protocol, u16, bool) = (Protocol::IMAP, 993, true);
const POP3: (Protocol, u16, bool) = (Protocol::POP3, 995, true);
const SMTP: (Protocol, u16, bool) = (Protocol::SMTP, 465, true);

struct One {
    publications: Publications,
    domain: DomainName,
}

impl One {
    fn new() -> Self {
        let domain: DomainName = "example.org".parse().unwrap();
        let entry = Entry {
            domain: domain.clone(),
            aliases: Vec::new(),
            terms: Arc::new(Terms {
                answer: Answer::Surveyed,
                servers: Vec::new(),
                login: Login::default(),
                offer: Arc::default(),
            }),
        };
        let book = Book::new(vec![entry], HashMap::new(), None);
        let directory = Arc::new(Directory::new(Arc::new(book)));
        Self {
            publications: Publications::new(directory),
            domain,
        }
    }

    fn learn(&self, survey: &Survey) -> Learnt {
        self.publications.learn(&self.domain, survey)
    }

    /// Ports that are published now.
    fn ports(&self) -> Vec<u16> {
        let published = self.publications.find(&self.domain).now_or_never();
        match published.expect("a book answers at once") {
            Publication::Now(settings) => {
                let Recommendation { incoming, outgoing } = &settings.recommended;
                incoming.iter().chain(outgoing).map(|s| s.port).collect()
            }
            _ => Vec::new(),
        }
    }
}

#[test]
fn only_what_was_verified_is_published_and_only_if_mail_goes_both_ways() {
    let kept = One::new();
    let unverified = (Protocol::SMTP, 465, false);
    assert_eq!(kept.learn(&survey(&[IMAP], &[unverified])), Learnt::Useless);
    assert_eq!(kept.ports(), [0; 0]);
    let untried = (Protocol::POP3, 995, false);
    let learnt = kept.learn(&survey(&[IMAP, untried], &[SMTP]));
    assert_eq!(learnt, Learnt::Published(Vec::new()));
    assert_eq!(kept.ports(), [993, 465]);
}

#[test]
fn an_outage_takes_nothing_away() {
    let kept = One::new();
    kept.learn(&survey(&[IMAP], &[SMTP]));
    for _ in 0..3 {
        assert_eq!(kept.learn(&survey(&[], &[])), Learnt::Useless);
        assert_eq!(kept.learn(&survey(&[IMAP], &[])), Learnt::Useless);
    }
    assert_eq!(kept.ports(), [993, 465]);
    assert_eq!(kept.learn(&survey(&[IMAP], &[SMTP])), Learnt::Unchanged);
}

/// The endpoint of [`IMAP`].
fn gone() -> Vec<Endpoint> {
    vec![setting(Protocol::IMAP, 993, true).endpoint()]
}

#[test]
fn a_server_that_is_out_of_order_stays_for_a_day_where_others_work() {
    let kept = One::new();
    let later = |hours: i64, verdict| {
        let mut survey = survey(&[POP3], &[SMTP]);
        survey.surveyed_at += time::Duration::hours(hours);
        survey.observations = vec![Arc::new(Observation {
            host: "mail.example.org".parse().unwrap(),
            port: 993,
            service: Service("imaps"),
            security: Security::ImplicitTls,
            ip: None,
            family: None,
            verdict,
            detail: None,
            tls: None,
            auth: Vec::new(),
            auth_before_tls: Vec::new(),
            elapsed_ms: 1,
            age_ms: 0,
            sasl_alone: false,
            greeting: None,
            protocol: Protocol::IMAP,
        })];
        survey
    };
    kept.learn(&survey(&[IMAP, POP3], &[SMTP]));
    for hours in [1, 2, 23] {
        let down = later(hours, Verdict::Refused);
        assert_eq!(kept.learn(&down), Learnt::Down(gone()));
        assert_eq!(kept.publications.count().failing, 1);
        assert_eq!(kept.ports(), [993, 995, 465]);
    }
    // One that answers and is no good any more is withdrawn as ever.
    let bad = later(3, Verdict::CertExpired);
    assert_eq!(kept.learn(&bad), Learnt::Doubted(gone()));
    assert_eq!(
        kept.learn(&survey(&[IMAP, POP3], &[SMTP])),
        Learnt::Unchanged
    );
    let down = later(25, Verdict::Refused);
    assert_eq!(kept.learn(&down), Learnt::Doubted(gone()));
    assert_eq!(kept.learn(&down), Learnt::Published(gone()));
    assert_eq!(kept.ports(), [995, 465]);
}

#[test]
fn a_server_is_withdrawn_when_two_good_surveys_in_a_row_lack_it() {
    let kept = One::new();
    kept.learn(&survey(&[IMAP, POP3], &[SMTP]));
    assert_eq!(
        kept.learn(&survey(&[POP3], &[SMTP])),
        Learnt::Doubted(gone())
    );
    assert_eq!(kept.ports(), [993, 995, 465]);
    // It was a hiccup: the doubt is forgotten.
    let whole = survey(&[IMAP, POP3], &[SMTP]);
    assert_eq!(kept.learn(&whole), Learnt::Unchanged);
    assert_eq!(
        kept.learn(&survey(&[POP3], &[SMTP])),
        Learnt::Doubted(gone())
    );
    assert_eq!(
        kept.learn(&survey(&[POP3], &[SMTP])),
        Learnt::Published(gone())
    );
    assert_eq!(kept.ports(), [995, 465]);
    // What is new and works is believed at once.
    assert_eq!(kept.learn(&whole), Learnt::Published(Vec::new()));
}

/// The file and the digest of it that stands in the DNS.
#[test]
fn the_pacc_file_stays_the_same_for_as_long_as_its_servers_work() {
    let kept = One::new();
    let file = || {
        let fixed = kept.publications.find_fixed(&kept.domain).now_or_never();
        match fixed.expect("a book answers at once") {
            Publication::Now(settings) => {
                crate::outputs::pacc::write(&settings.subject(&kept.domain)).unwrap()
            }
            _ => Vec::new(),
        }
    };
    let named = |host: &str| {
        let mut survey = survey(&[IMAP], &[SMTP]);
        survey.recommended.incoming[0].hostname = host.parse().unwrap();
        survey
    };
    let both = |first: &str, second: &str| {
        let mut survey = survey(&[IMAP, IMAP], &[SMTP]);
        for (setting, host) in survey.recommended.incoming.iter_mut().zip([first, second]) {
            setting.hostname = host.parse().unwrap();
        }
        survey
    };
    kept.learn(&named("a.example.org"));
    let first = file();
    assert!(String::from_utf8_lossy(&first).contains("a.example.org"));
    // Another one comes before it, another provider's name is told: the file stays, the settings follow.
    let mut other = both("b.example.org", "a.example.org");
    other.provider = Some(crate::model::Provider {
        id: "example.org".into(),
        name: "Example Mail".into(),
    });
    for _ in 0..2 {
        kept.learn(&other);
    }
    assert_eq!(file(), first);
    let Some(Publication::Now(latest)) = kept.publications.find(&kept.domain).now_or_never() else {
        panic!("it is published");
    };
    assert_eq!(
        latest.recommended.incoming[0].hostname.ascii(),
        "b.example.org"
    );
    // Once it is gone the file has to change.
    for _ in 0..2 {
        kept.learn(&named("b.example.org"));
    }
    let second = file();
    assert!(String::from_utf8_lossy(&second).contains("b.example.org"));
    for _ in 0..2 {
        kept.learn(&both("a.example.org", "b.example.org"));
    }
    assert_eq!(file(), second);
}

#[test]
fn failures_are_tried_again_soon_and_then_less_often() {
    let seconds = |failures| pause(failures, 50).as_secs();
    assert_eq!([1, 2, 3].map(seconds), [30, 60, 120]);
    assert_eq!([0, 10, 1000].map(seconds), [900; 3]);
    assert!(pause(0, 0) < pause(0, 99));
}
