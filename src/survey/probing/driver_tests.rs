//! The driver on pipes inside the process, with the clock paused: whole minutes cost nothing.

use super::{
    super::pipes::{
        Act::{self, *},
        Call, Pipes, Tls,
    },
    *,
};
use crate::{
    model::{CertificateFault, Protocol},
    net::Newest,
};

async fn probe_within(port: u16, seconds: u64, calls: Vec<Call>) -> Observation {
    let (protocol, security) = match port {
        993 => (Protocol::IMAP, Security::ImplicitTls),
        143 => (Protocol::IMAP, Security::StartTls),
        465 => (Protocol::SMTP, Security::ImplicitTls),
        _ => (Protocol::SMTP, Security::StartTls),
    };
    let target = Target {
        host: "mail.example.org".parse().unwrap(),
        ip: "192.0.2.1".parse().unwrap(),
        port,
        protocol,
        security,
    };
    let sea = Pipes::new(calls);
    let seen = hold(
        &sea,
        &target,
        &"probe.example".into(),
        Duration::from_secs(seconds),
    )
    .await;
    assert!(sea.are_done(), "a call was not made");
    assert!(seen.elapsed_ms <= seconds * 1000, "{seen:?}");
    seen
}

async fn probe(port: u16, calls: Vec<Call>) -> Observation {
    probe_within(port, 30, calls).await
}

fn answer(acts: &'static [Act]) -> Vec<Call> {
    vec![Call::Answer(acts, Tls::Up(&[]))]
}

const GOOD_IMAPS: &[Act] = &[
    Say("* OK ready\r\n"),
    Hear("a1 CAPABILITY"),
    Say("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK done\r\n"),
    Hear("a9 LOGOUT"),
    Say("* BYE\r\na9 OK\r\n"),
];

const GOOD_SUBMISSION: &[Act] = &[
    Say("220 ready\r\n"),
    Hear("EHLO probe.example"),
    Say("250-mail\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n"),
    Hear("STARTTLS"),
    Say("220 go\r\n"),
    Hear("EHLO probe.example"),
    Say("250-mail\r\n250 AUTH PLAIN LOGIN\r\n"),
    Hear("QUIT"),
];

#[tokio::test(start_paused = true)]
async fn a_good_server_is_ok_with_all_facts() {
    let seen = probe(993, answer(GOOD_IMAPS)).await;
    assert_eq!((seen.verdict, seen.detail), (Verdict::Ok, None));
    assert_eq!(seen.security, Security::ImplicitTls);
    assert_eq!(seen.auth, ["PLAIN"]);
    assert_eq!(seen.service.0, "imaps");
    assert!(seen.tls.is_some());

    let seen = probe(587, answer(GOOD_SUBMISSION)).await;
    assert_eq!(
        (seen.verdict, seen.security),
        (Verdict::Ok, Security::StartTls)
    );
    assert_eq!(seen.auth, ["PLAIN", "LOGIN"]);
    assert_eq!(seen.auth_before_tls, ["PLAIN"]);
}

#[tokio::test(start_paused = true)]
async fn who_has_no_name_says_where_the_call_comes_from() {
    let target = Target {
        host: "mail.example.org".parse().unwrap(),
        ip: "192.0.2.1".parse().unwrap(),
        port: 465,
        protocol: Protocol::SMTP,
        security: Security::ImplicitTls,
    };
    let sea = Pipes::new(answer(&[
        Say("220 ready\r\n"),
        Hear("EHLO [192.0.2.99]\r\n"),
        Say("250-mail\r\n250 AUTH PLAIN\r\n"),
    ]));
    let seen = hold(&sea, &target, &Ehlo::OwnAddress, Duration::from_secs(9)).await;
    assert_eq!(seen.verdict, Verdict::Ok, "{seen:?}");
}

#[tokio::test(start_paused = true)]
async fn the_servers_goodbye_is_not_waited_for() {
    let seen = probe(
        993,
        answer(&[
            Say("* OK ready\r\n"),
            Hear("a1 CAPABILITY"),
            Say("* CAPABILITY IMAP4rev1\r\na1 OK\r\n"),
            Hush,
        ]),
    )
    .await;
    assert_eq!((seen.verdict, seen.elapsed_ms), (Verdict::Ok, 0));
}

#[tokio::test(start_paused = true)]
async fn each_way_not_to_connect_has_its_verdict() {
    for (fault, verdict, detail) in [
        (
            ConnectFault::Forbidden("private"),
            Verdict::Forbidden,
            Some("private"),
        ),
        (ConnectFault::Budget, Verdict::NotChecked, Some("budget")),
        (ConnectFault::NoIpv6, Verdict::NotChecked, Some("no-ipv6")),
        (
            ConnectFault::Local("no sockets".into()),
            Verdict::NotChecked,
            Some("local-trouble"),
        ),
        (ConnectFault::Refused, Verdict::Refused, None),
        (ConnectFault::Unreachable, Verdict::Unreachable, None),
        (ConnectFault::Reset, Verdict::Reset, None),
    ] {
        let seen = probe(143, vec![Call::Refuse(fault)]).await;
        assert_eq!((seen.verdict, seen.detail.as_deref()), (verdict, detail));
    }
    let seen = probe(143, vec![Call::Drop]).await;
    assert_eq!((seen.verdict, seen.elapsed_ms), (Verdict::Timeout, 3400));
    let seen = probe_within(143, 1, vec![Call::Drop]).await;
    assert_eq!(seen.verdict, Verdict::NotChecked);
    assert_eq!(seen.detail.as_deref(), Some("deadline"));
}

#[tokio::test(start_paused = true)]
async fn a_certificate_fault_is_the_verdict_and_the_rest_is_known_all_the_same() {
    use CertificateFault::{Expired, NameMismatch};
    let call = Call::Answer(GOOD_IMAPS, Tls::Up(&[Expired, NameMismatch]));
    let seen = probe(993, vec![call]).await;
    assert_eq!(seen.verdict, Verdict::CertExpired);
    assert_eq!(seen.auth, ["PLAIN"]);
    let certificate = seen.tls.unwrap().certificate;
    assert_eq!(certificate.faults, [Expired, NameMismatch]);

    // A web server's bad certificate is not what keeps mail from working.
    let acts = &[Wait(5), Say("HTTP/1.1 400 Bad Request\r\n")];
    let call = Call::Answer(acts, Tls::Up(&[NameMismatch]));
    assert_eq!(
        probe(993, vec![call]).await.verdict,
        Verdict::NotThisProtocol
    );
}

#[tokio::test(start_paused = true)]
async fn a_silent_server_behind_tls_is_nudged_once() {
    let seen = probe(
        993,
        answer(&[Hear("n0 CAPABILITY"), Say("HTTP/1.1 400 Bad Request\r\n")]),
    )
    .await;
    assert_eq!(seen.verdict, Verdict::NotThisProtocol);
    assert_eq!(seen.detail.as_deref(), Some("HTTP/1.1 400 Bad Request"));

    let seen = probe(465, answer(&[Hear("EHLO"), Hush])).await;
    assert_eq!((seen.verdict, seen.elapsed_ms), (Verdict::Silent, 6000));

    // A slow greeting after all.
    let seen = probe(
        993,
        answer(&[
            Hear("n0 CAPABILITY"),
            Say("* OK at last\r\n* CAPABILITY IMAP4rev1\r\nn0 OK\r\n"),
            Hear("a1 CAPABILITY"),
            Say("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK\r\n"),
        ]),
    )
    .await;
    assert_eq!(seen.verdict, Verdict::Ok);
    assert_eq!(seen.auth, ["PLAIN"]);
}

#[tokio::test(start_paused = true)]
async fn silence_in_the_clear_is_told_from_the_wrong_mode_by_a_second_call() {
    let twice = |tls| {
        vec![
            Call::Answer(&[Hush], Tls::Stalls),
            Call::Answer(&[Hush], tls),
        ]
    };
    for (tls, verdict) in [
        (Tls::Up(&[]), Verdict::WrongMode),
        (Tls::Fails(TlsFault::TooOld), Verdict::WrongMode),
        (
            Tls::Fails(TlsFault::Alert("internal_error".into())),
            Verdict::WrongMode,
        ),
        (Tls::Stalls, Verdict::Silent),
        (Tls::Fails(TlsFault::Closed), Verdict::Silent),
        (
            Tls::Fails(TlsFault::NotTls(b"* OK slow".into())),
            Verdict::Silent,
        ),
        (
            Tls::Fails(TlsFault::NotTls(b"HTTP/1.1 400 no".into())),
            Verdict::NotThisProtocol,
        ),
    ] {
        assert_eq!(probe(143, twice(tls)).await.verdict, verdict);
    }
    // No second call where no time is left for it.
    let once = vec![Call::Answer(&[Hush], Tls::Stalls)];
    let seen = probe_within(143, 5, once).await;
    assert_eq!((seen.verdict, seen.elapsed_ms), (Verdict::Silent, 4000));
}

#[tokio::test(start_paused = true)]
async fn silence_that_the_deadline_cuts_short_proves_nothing() {
    for (seconds, verdict) in [(3, Verdict::Silent), (1, Verdict::NotChecked)] {
        let seen = probe_within(143, seconds, answer(&[Hush])).await;
        assert_eq!(seen.verdict, verdict);
        let call = Call::Answer(&[Hush], Tls::Stalls);
        assert_eq!(
            probe_within(993, seconds, vec![call]).await.verdict,
            verdict
        );
    }
}

fn is_worth_a_second_call(fault: &TlsFault) -> bool {
    match fault {
        TlsFault::TooOld | TlsFault::Closed | TlsFault::Reset => true,
        TlsFault::Alert(name) => name == "handshake_failure",
        _ => false,
    }
}

#[tokio::test(start_paused = true)]
async fn a_hello_of_any_age_tells_what_is_too_old_from_what_fails() {
    let alert = |name: &str| TlsFault::Alert(name.into());
    for (fault, version, verdict, detail) in [
        (TlsFault::TooOld, "TLSv1.0", Verdict::TlsTooOld, None),
        (TlsFault::Closed, "TLSv1.1", Verdict::TlsTooOld, None),
        (TlsFault::Reset, "SSLv3", Verdict::TlsTooOld, None),
        (
            alert("handshake_failure"),
            "TLSv1.1",
            Verdict::TlsTooOld,
            None,
        ),
        (
            alert("handshake_failure"),
            "TLSv1.2",
            Verdict::TlsFailed,
            Some("tls-alert-handshake_failure"),
        ),
        (
            TlsFault::TooOld,
            "TLSv1.2",
            Verdict::TlsFailed,
            Some("tls-alert-protocol_version"),
        ),
        (
            TlsFault::Closed,
            "TLSv1.2",
            Verdict::TlsFailed,
            Some("closed"),
        ),
    ] {
        for (port, acts) in [(993, &[][..]), (587, GOOD_SUBMISSION)] {
            let calls = vec![
                Call::Answer(acts, Tls::Fails(fault.clone())),
                Call::Answer(acts, Tls::Shows(Newest::V1_2, version)),
            ];
            let seen = probe(port, calls).await;
            assert_eq!((seen.verdict, seen.detail.as_deref()), (verdict, detail));
            // The certificate is expired; mending that would help nobody.
            assert_eq!(seen.tls.unwrap().version, version);
        }
    }
    // Alerts that have nothing to do with age or ciphers need no second call.
    for name in ["unrecognized_name", "internal_error", "bad_certificate"] {
        let seen = probe(993, vec![Call::Answer(&[], Tls::Fails(alert(name)))]).await;
        assert_eq!(seen.verdict, Verdict::TlsFailed);
        assert_eq!(seen.detail, Some(format!("tls-alert-{name}")));
    }
    // A second call that stalls, or comes too late, changes nothing.
    let calls = vec![
        Call::Answer(&[], Tls::Fails(TlsFault::Closed)),
        Call::Answer(&[], Tls::Stalls),
    ];
    assert_eq!(probe(993, calls).await.verdict, Verdict::Closed);
    let once = vec![Call::Answer(&[], Tls::Fails(TlsFault::TooOld))];
    assert_eq!(probe_within(993, 1, once).await.verdict, Verdict::TlsTooOld);
}

#[tokio::test(start_paused = true)]
async fn servers_that_break_off_at_a_newer_version_are_asked_without_it() {
    let faults = [
        TlsFault::Closed,
        TlsFault::Reset,
        TlsFault::Alert("handshake_failure".into()),
    ];
    for fault in faults {
        for (port, acts) in [(993, &[][..]), (587, GOOD_SUBMISSION)] {
            let breaks = || Call::Answer(acts, Tls::Fails(fault.clone()));
            let shows = |newest| Call::Answer(acts, Tls::Shows(newest, "TLSv1.0"));
            for calls in [
                vec![breaks(), breaks(), shows(Newest::V1_1)],
                vec![breaks(), breaks(), breaks(), shows(Newest::V1_0)],
            ] {
                let seen = probe(port, calls).await;
                assert_eq!((seen.verdict, seen.detail), (Verdict::TlsTooOld, None));
                assert_eq!(seen.tls.unwrap().version, "TLSv1.0");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn implicit_tls_that_fails_says_how() {
    for (fault, verdict, detail) in [
        (
            TlsFault::NotTls(b"* OK ready\r\n* junk".into()),
            Verdict::WrongMode,
            Some("* OK ready"),
        ),
        (
            TlsFault::NotTls(b"HTTP/1.1 400 Bad Request\r\n".into()),
            Verdict::NotThisProtocol,
            Some("HTTP/1.1 400 Bad Request"),
        ),
        (
            TlsFault::Alert("handshake_failure".into()),
            Verdict::TlsFailed,
            Some("tls-alert-handshake_failure"),
        ),
        (TlsFault::TooOld, Verdict::TlsTooOld, None),
        (TlsFault::Closed, Verdict::Closed, None),
        (TlsFault::Reset, Verdict::Reset, None),
        (
            TlsFault::Other("odd\r\n".into()),
            Verdict::TlsFailed,
            Some("odd\\r\\n"),
        ),
    ] {
        let mut calls = vec![Call::Answer(&[], Tls::Fails(fault.clone()))];
        if is_worth_a_second_call(&fault) {
            // Hellos of our own: of any age, without TLS 1.2, and without 1.1.
            calls.extend([(); 3].map(|()| Call::Answer(&[], Tls::Fails(fault.clone()))));
        }
        let seen = probe(993, calls).await;
        assert_eq!((seen.verdict, seen.detail.as_deref()), (verdict, detail));
    }
    let seen = probe(993, vec![Call::Answer(&[], Tls::Stalls)]).await;
    assert_eq!((seen.verdict, seen.elapsed_ms), (Verdict::Silent, 4000));
}

#[tokio::test(start_paused = true)]
async fn bytes_behind_the_go_ahead_are_injected_whenever_they_come() {
    let together = &[
        Say("220 ready\r\n"),
        Hear("EHLO"),
        Say("250-mail\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n"),
        Hear("STARTTLS"),
        Say("220 go\r\n250 AUTH CRAM-MD5\r\n"),
        Hush,
    ];
    let seen = probe(587, answer(together)).await;
    assert_eq!(seen.verdict, Verdict::StartTlsInjected);
    assert_eq!(seen.detail.as_deref(), Some("250 AUTH CRAM-MD5\\r\\n"));
    assert_eq!(
        (seen.auth.len(), seen.auth_before_tls),
        (0, vec!["PLAIN".to_owned()])
    );

    // Later, where the handshake meets them.
    let fault = TlsFault::NotTls(b"250 AUTH CRAM-MD5\r\n".into());
    let call = Call::Answer(GOOD_SUBMISSION, Tls::Fails(fault));
    assert_eq!(
        probe(587, vec![call]).await.verdict,
        Verdict::StartTlsInjected
    );
}

#[tokio::test(start_paused = true)]
async fn a_handshake_that_fails_after_starttls_keeps_what_was_offered_before() {
    for (fault, verdict, detail) in [
        (TlsFault::Closed, Verdict::TlsFailed, Some("closed")),
        (TlsFault::TooOld, Verdict::TlsTooOld, None),
    ] {
        let calls = vec![
            Call::Answer(GOOD_SUBMISSION, Tls::Fails(fault)),
            Call::Answer(GOOD_SUBMISSION, Tls::Stalls),
        ];
        let seen = probe(587, calls).await;
        assert_eq!((seen.verdict, seen.detail.as_deref()), (verdict, detail));
        assert_eq!(seen.auth_before_tls, ["PLAIN"]);
    }
}

#[tokio::test(start_paused = true)]
async fn relay_without_tls_is_ok_with_security_none() {
    let acts = &[
        Say("220 mx\r\n"),
        Hear("EHLO"),
        Say("250 mx\r\n"),
        Hear("QUIT"),
    ];
    let seen = probe(25, answer(acts)).await;
    assert_eq!((seen.verdict, seen.security), (Verdict::Ok, Security::None));
    assert_eq!(seen.service.0, "smtp");
    let seen = probe(587, answer(acts)).await;
    assert_eq!(
        (seen.verdict, seen.security),
        (Verdict::StartTlsMissing, Security::StartTls)
    );
}

#[tokio::test(start_paused = true)]
async fn breaking_off_says_after_what() {
    let seen = probe(143, answer(&[])).await;
    assert_eq!((seen.verdict, seen.detail), (Verdict::Closed, None));
    let seen = probe(143, answer(&[Say("* OK ready\r\n"), Hear("a1")])).await;
    assert_eq!(seen.verdict, Verdict::Closed);
    assert_eq!(seen.detail.as_deref(), Some("after-CAPABILITY"));
    let seen = probe(587, answer(&[Say("220 ready\r\n"), Hear("EHLO"), Hush])).await;
    assert_eq!(seen.verdict, Verdict::Silent);
    assert_eq!(seen.detail.as_deref(), Some("after-EHLO"));
    let seen = probe(143, answer(&[Say("* BYE full")])).await;
    assert_eq!(seen.verdict, Verdict::TurnedAway);
    assert_eq!(seen.detail.as_deref(), Some("* BYE full"));
}

#[tokio::test(start_paused = true)]
async fn words_of_a_server_are_escaped_and_short() {
    let seen = probe(143, answer(&[Say("* BYE \u{1b}[2J\u{202e}gone\r\n")])).await;
    assert_eq!(seen.detail.as_deref(), Some("* BYE \\x1b[2J\\u{202e}gone"));
    static LONG: &[Act] = &[Say(
        "550 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\
        aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n",
    )];
    let seen = probe(25, answer(LONG)).await;
    assert_eq!(seen.detail.unwrap().chars().count(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_drips_is_left_at_the_deadline() {
    static DRIPS: &[Act] = &[
        Say("220-a\r\n"),
        Wait(3),
        Say("220-b\r\n"),
        Wait(3),
        Say("220-c\r\n"),
        Wait(3),
        Say("220-d\r\n"),
        Hush,
    ];
    let seen = probe_within(25, 10, answer(DRIPS)).await;
    assert_eq!((seen.verdict, seen.elapsed_ms), (Verdict::NotChecked, 9950));
    assert_eq!(seen.detail.as_deref(), Some("deadline"));
}

#[tokio::test(start_paused = true)]
async fn a_tls_record_in_the_clear_is_the_wrong_mode() {
    let seen = probe(143, answer(&[Say("\u{15}\u{3}\u{3}\0\u{2}\u{2}\u{28}")])).await;
    assert_eq!(seen.verdict, Verdict::WrongMode);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_never_stops_talking_is_cut_off_at_once() {
    static RAVES: [&[Act]; 5] = [
        &[Rave("220-more\r\n")],
        &[Rave("* OK ")],
        &[Rave("\n")],
        &[
            Say("* OK ready\r\n"),
            Hear("a1"),
            Rave("* CAPABILITY IMAP4rev1\r\n"),
        ],
        &[
            Say("* OK ready\r\n"),
            Hear("a1"),
            Say("* X {4000000000}\r\n"),
            Rave("a1 OK done\r\n"),
        ],
    ];
    for (port, acts) in [25, 143, 993, 143, 993].into_iter().zip(RAVES) {
        let seen = probe(port, answer(acts)).await;
        assert_eq!(seen.verdict, Verdict::NotThisProtocol, "{acts:?}");
        assert_eq!(seen.elapsed_ms, 0);
    }
}
