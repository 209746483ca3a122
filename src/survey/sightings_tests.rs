use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

use futures_util::future::join_all;
use tokio::time::{advance, sleep};

use super::*;
use crate::{
    model::{Protocol, Security},
    survey::agenda::told_of,
};

const SECOND: Duration = Duration::from_secs(1);

fn target(host: &str) -> Target {
    Target {
        host: host.parse().unwrap(),
        ip: "192.0.2.1".parse().unwrap(),
        port: 993,
        protocol: Protocol::IMAP,
        security: Security::ImplicitTls,
    }
}

/// A server that says the same to all, and counts them.
#[derive(Default)]
struct Server {
    came: AtomicUsize,
    inside: AtomicUsize,
}

impl Server {
    async fn talk(&self, verdict: Verdict, detail: Option<&str>, takes: Duration) -> Observation {
        self.came.fetch_add(1, SeqCst);
        assert_eq!(self.inside.fetch_add(1, SeqCst), 0, "two at once");
        sleep(takes).await;
        self.inside.fetch_sub(1, SeqCst);
        told_of(&target("imap.example.org"), verdict, detail)
    }

    /// Asks it by way of `sightings`; true if that took a conversation.
    async fn is_called(&self, sightings: &Sightings, verdict: Verdict) -> bool {
        let before = self.came.load(SeqCst);
        let talk = |_| self.talk(verdict, None, SECOND);
        sightings
            .of(&target("imap.example.org"), 8 * SECOND, talk)
            .await;
        self.came.load(SeqCst) > before
    }
}

#[tokio::test(start_paused = true)]
async fn a_thousand_who_ask_at_once_share_one_conversation() {
    for (verdict, detail) in [
        (Verdict::Ok, None),
        (Verdict::Timeout, None),
        // Nobody may call there now, whoever asks.
        (Verdict::NotChecked, Some("budget")),
    ] {
        let (sightings, server) = (Sightings::default(), Server::default());
        let target = target("imap.example.org");
        let all = (0..1000).map(|_| {
            sightings.of(&target, 8 * SECOND, |_| {
                server.talk(verdict, detail, SECOND)
            })
        });
        for seen in join_all(all).await {
            assert_eq!(seen.unwrap().observation.verdict, verdict);
        }
        assert_eq!(server.came.load(SeqCst), 1, "{verdict:?}");
        assert!(sightings.shared.turns().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn the_verdict_says_how_long_it_is_believed() {
    for (verdict, minutes) in [
        (Verdict::Ok, WELL),
        (Verdict::CertExpired, LASTING),
        (Verdict::Refused, LASTING),
        (Verdict::Timeout, PASSING),
        (Verdict::NotChecked, Duration::ZERO),
        (Verdict::Forbidden, Duration::ZERO),
    ] {
        let (sightings, server) = (Sightings::default(), Server::default());
        assert!(server.is_called(&sightings, verdict).await);
        if !minutes.is_zero() {
            advance(minutes - SECOND).await;
            assert!(!server.is_called(&sightings, verdict).await, "{verdict:?}");
        }
        advance(2 * SECOND).await;
        assert!(server.is_called(&sightings, verdict).await, "{verdict:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn who_looks_anew_takes_nothing_older_and_others_get_the_news() {
    let (sightings, server) = (Sightings::default(), Server::default());
    assert!(server.is_called(&sightings, Verdict::Ok).await);
    advance(SECOND).await;
    let anew = sightings.anew();
    assert!(server.is_called(&anew, Verdict::CertExpired).await);
    assert!(!server.is_called(&anew, Verdict::Ok).await);
    let talk = |_| server.talk(Verdict::Ok, None, SECOND);
    let seen = sightings
        .of(&target("imap.example.org"), SECOND, talk)
        .await;
    assert_eq!(seen.unwrap().observation.verdict, Verdict::CertExpired);
}

#[tokio::test(start_paused = true)]
async fn another_name_at_the_same_address_is_another_conversation() {
    let (sightings, server) = (Sightings::default(), Server::default());
    for host in ["imap.example.org", "imap.example.net"] {
        let talk = |_| server.talk(Verdict::Ok, None, SECOND);
        sightings.of(&target(host), SECOND, talk).await;
    }
    assert_eq!(server.came.load(SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn one_whose_time_is_up_or_who_leaves_takes_nothing_from_the_others() {
    let (sightings, server) = (Sightings::default(), Server::default());
    let target = target("imap.example.org");
    let wait = |within, takes, verdict, detail| {
        let talk = {
            let server = &server;
            move |_| server.talk(verdict, detail, takes)
        };
        sightings.of(&target, within, talk)
    };
    // The first runs out of its own time; who waits, and has more, asks again.
    let (late, well, gone) = tokio::join!(
        wait(SECOND, SECOND, Verdict::NotChecked, Some("deadline")),
        wait(8 * SECOND, SECOND, Verdict::Ok, None),
        wait(SECOND / 2, SECOND, Verdict::Ok, None),
    );
    assert_eq!(late.unwrap().observation.verdict, Verdict::NotChecked);
    assert_eq!(well.unwrap().observation.verdict, Verdict::Ok);
    assert!(gone.is_none());

    let (sightings, server) = (Sightings::default(), Server::default());
    let left = timeout(
        SECOND,
        sightings.of(&target, 8 * SECOND, |_| async {
            sleep(5 * SECOND).await;
            unreachable!("it was dropped")
        }),
    );
    let talk = |_| server.talk(Verdict::Ok, None, SECOND);
    let (left, stayed) = tokio::join!(left, sightings.of(&target, 8 * SECOND, talk));
    assert!(left.is_err());
    assert_eq!(stayed.unwrap().observation.verdict, Verdict::Ok);
    assert!(sightings.shared.turns().is_empty());
}

#[tokio::test(start_paused = true)]
async fn what_was_learnt_of_old_versions_is_kept_and_what_was_not_is_not() {
    let sightings = Sightings::default();
    let target = target("imap.example.org");
    let ask = |sightings: Sightings, answer| {
        let target = target.clone();
        async move { sightings.old_tls(&target, async move { answer }).await }
    };
    assert_eq!(ask(sightings.clone(), None).await, None);
    assert_eq!(
        ask(sightings.clone(), Some(Some("TLSv1.0"))).await,
        Some(Some("TLSv1.0"))
    );
    assert_eq!(
        ask(sightings.clone(), Some(None)).await,
        Some(Some("TLSv1.0"))
    );
    advance(SECOND).await;
    assert_eq!(ask(sightings.anew(), Some(None)).await, Some(None));
    assert_eq!(ask(sightings.clone(), None).await, Some(None));
}

#[test]
fn a_certificate_that_ends_soon_ends_what_is_said_of_it() {
    let now = OffsetDateTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    let mut seen = told_of(&target("imap.example.org"), Verdict::Ok, None);
    let mut until = |not_after| {
        let certificate = crate::model::Certificate {
            verdict: "valid".into(),
            faults: Vec::new(),
            subject: String::new(),
            issuer: String::new(),
            incomplete: false,
            flaw: None,
            key: None,
            names: Vec::new(),
            not_before: Some(now - SECOND),
            not_after: Some(not_after),
        };
        seen.tls = Some(crate::model::TlsFacts {
            version: "TLSv1.3".into(),
            cipher: String::new(),
            certificate: certificate.into(),
            dane: None,
            chain: Default::default(),
        });
        keep(&seen, now)
    };
    assert_eq!(until(now + 3600 * SECOND), WELL);
    assert_eq!(until(now + 7 * SECOND), 7 * SECOND);
    assert_eq!(until(now - SECOND), WELL);
}
