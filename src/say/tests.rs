use super::*;
use crate::model::{AddressError, Protocol, Severity, Verdict, Who};

#[test]
fn every_address_error_has_its_sentence() {
    for code in AddressError::CODES {
        let id = format!("error-{code}");
        assert!(Voice::english().knows(&id), "{id}");
    }
}

#[test]
fn numbers_choose_their_plural_and_are_not_grouped() {
    let voice = Voice::english();
    let seconds = |n: i64| voice.say_with("error-rate-limited", &[("seconds", n.into())]);
    assert!(seconds(1).contains("one second"));
    assert!(seconds(1200).contains("1200 seconds"));
}

#[test]
fn a_source_is_named_for_people() {
    let finding = Finding::new("source-failed", Severity::Info, Who::MailAdmin)
        .with("source", "ispdb")
        .with("detail", "timeout\u{202e}\u{1b}[31m");
    assert_eq!(
        Voice::english().message(&finding),
        "Thunderbird’s database of providers gave no usable answer (timeout\\u{202e}\\u{1b}[31m)."
    );
}

#[test]
fn details_of_ours_are_worded_and_those_of_servers_are_not() {
    let voice = Voice::english();
    for (detail, said) in [
        ("switched-off", "switched off on this server"),
        ("http-503", "the web server answers with status 503"),
        ("cert-expired", "expired certificate"),
        ("tls-failed", "encryption fails"),
        ("after-STARTTLS", "after we had said STARTTLS"),
        ("outcome-found", "found"),
        ("outcome-failed", "no usable answer"),
        ("outcome-x", "outcome-x"),
        ("found", "found"),
        ("554 go away", "554 go away"),
        ("http-x", "http-x"),
        ("x\r\ny", "x\\u{d}\\u{a}y"),
    ] {
        assert_eq!(voice.detail(detail), said);
    }
    let german = Voice::negotiate(Some("de"), None);
    assert_eq!(german.detail("refused"), "geschlossen");
    assert_eq!(german.detail("tls-failed"), "Verschlüsselung scheitert");
    // A heading's word begins large, what stands within a sentence does not.
    for voice in Voice::all().filter(|voice| voice.tag() != "de") {
        for verdict in Verdict::ALL {
            let said = voice.detail(verdict.as_str());
            assert!(!said.starts_with(char::is_uppercase), "{said}");
        }
    }
}

#[test]
fn a_rule_says_the_worst_first_and_each_other_server_once() {
    let rule = |severity: Option<Severity>, because: &[&str]| Compliance {
        rule: "ncsc",
        met: match severity {
            None if !because.is_empty() => None,
            severity => Some(severity.is_none()),
        },
        severity,
        because: because.iter().map(|reason| (*reason).to_owned()).collect(),
    };
    let said = |rule: &Compliance| Voice::english().compliance(rule, &[]);
    assert!(said(&rule(None, &[])).ends_with(": met"));
    let one = rule(Some(Severity::Warning), &["tls-too-old a:993"]);
    assert!(said(&one).ends_with(": not met. Outdated encryption (a:993)."));
    let domain = rule(
        Some(Severity::Info),
        &["no-implicit-tls-incoming good.test"],
    );
    assert!(
        said(&domain)
            .ends_with("No server for reading mail was seen that encrypts from the start."),
        "{}",
        said(&domain)
    );
    let mixed = ["tls-too-old a:143", "no-implicit-tls-outgoing good.test"];
    let mixed = said(&rule(Some(Severity::Error), &mixed));
    assert!(
        mixed.ends_with(
            "Outdated encryption (a:143). No server for sending mail was seen that encrypts from the start."
        ),
        "{mixed}"
    );
    let more = [
        "tls-too-old a:993",
        "auth-in-clear a:993",
        "auth-in-clear b:143",
        "tls-too-old c:143",
        "x d:143",
    ];
    let more = rule(Some(Severity::Error), &more);
    // What is said of one server is not said of those where something else is wrong.
    assert!(
        said(&more).ends_with(": not met. Outdated encryption (a:993). It also concerns c:143."),
        "{}",
        said(&more)
    );
    let more = ["993", "143", "110"].map(|port| format!("tls-too-old a:{port}"));
    let more: Vec<&str> = more.iter().map(String::as_str).collect();
    assert!(
        said(&rule(Some(Severity::Error), &more))
            .ends_with("(a:993). It also concerns a (ports 110 and 143).")
    );
    let places = ["tls-old-unknown a:993"; 2];
    let open = said(&rule(None, &places));
    assert!(
        open.contains(": not known. ") && open.ends_with("before TLS 1.2."),
        "{open}"
    );
    let places = ["a", "b", "c", "d", "e", "f"].map(|host| format!("not-checked {host}:993"));
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let open = said(&rule(None, &places));
    assert!(
        open.ends_with("a:993, b:993, c:993, d:993 and 2 others"),
        "{open}"
    );
    let places = ["993", "143", "465"].map(|port| format!("not-checked a:{port}"));
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    let open = said(&rule(None, &places));
    assert!(open.ends_with(": a (ports 143, 465 and 993)"), "{open}");
}

#[test]
fn numbers_one_after_the_other_are_read_in_the_direction_of_the_language() {
    let finding = Finding::new("address-dead", Severity::Warning, Who::MailAdmin)
        .with("host", "mail.good.test")
        .with("address", "192.0.2.1")
        .with("ports", "110, 995");
    let said = |tag| Voice::negotiate(Some(tag), None).message(&finding);
    assert!(
        said("en").contains("(ports: 110 and 995)"),
        "{}",
        said("en")
    );
    // Isolated together they would run from the left.
    for (tag, and) in [("ar", "و"), ("he", "ו־")] {
        let both = format!("\u{2068}110\u{2069} {and}\u{2068}995\u{2069}");
        assert!(said(tag).contains(&both), "{}", said(tag));
    }
}

#[test]
fn what_breaks_a_rule_is_said_as_the_finding_says_it_for_all_ports_of_the_host() {
    let reasons = ["a:143", "a:993", "b:993"].map(|place| format!("starttls-missing {place}"));
    let rule = Compliance {
        rule: "ncsc",
        met: Some(false),
        severity: Some(Severity::Error),
        because: reasons.to_vec(),
    };
    let findings = ["a:993", "a:143", "b:993"].map(|place| {
        Finding::new("starttls-missing", Severity::Error, Who::MailAdmin).about(place)
    });
    let said = Voice::english().compliance(&rule, &findings);
    assert!(
        said.ends_with(
            ": not met. a (ports 143 and 993) offers no encryption, so anybody on the way could \
             read a password. It also concerns b:993."
        ),
        "{said}"
    );
    for voice in Voice::all() {
        let said = voice.compliance(&rule, &findings);
        assert!(
            !said.contains("starttls-missing") && !said.contains("..") && !said.contains("。。"),
            "{said}"
        );
    }
}

#[test]
fn of_a_rule_that_is_open_the_servers_are_named_of_which_least_is_known() {
    let said = |because: &[&str]| {
        let rule = Compliance {
            rule: "rfc8314",
            met: None,
            severity: None,
            because: because.iter().map(|reason| (*reason).to_owned()).collect(),
        };
        Voice::english().compliance(&rule, &[])
    };
    let shut = said(&["login-unseen a:993", "tls-old-unknown a:143"]);
    let end = "but behind encryption from the start no login was to be seen: a:993";
    assert!(shut.ends_with(end), "{shut}");
    let unseen = said(&["turned-away a:143", "login-unseen a:993"]);
    assert!(
        unseen.ends_with("but not all was looked at: a:143"),
        "{unseen}"
    );
}

#[test]
fn what_a_port_did_is_told_and_nothing_else() {
    let seen = |code, arg, value: &str| {
        let finding = Finding::new(code, Severity::Error, Who::MailAdmin)
            .about("a.test:143")
            .with(arg, value);
        Voice::english().message(&finding)
    };
    let quiet = ["silent", "reset", "closed"].map(|how| seen("port-silent", "verdict", how));
    let ends = [
        "says nothing.",
        "breaks it off at once.",
        "has said enough.",
    ];
    for (said, end) in quiet.iter().zip(ends) {
        assert!(said.ends_with(end), "{said}");
    }
    let mode = |belongs| seen("wrong-mode", "security", belongs);
    assert!(mode("implicit-tls").starts_with("a.test:143 speaks in the clear"));
    assert!(mode("starttls").ends_with("where STARTTLS belongs."));
}

#[test]
fn lines_that_mend_a_port_leave_the_others_alone() {
    let english = Voice::english();
    let open = |which: &str| {
        let finding = Finding::new("cleartext-port-open", Severity::Info, Who::MailAdmin)
            .with("host", "mail.good.test")
            .with("which", which);
        let lines = english.configuration(&finding).unwrap();
        lines + &english.command(&finding).unwrap()
    };
    for (which, own, other) in [
        ("imap", ["143", "imap-login"], ["110", "pop3"]),
        ("pop3", ["110", "pop3-login"], ["143", "imap"]),
    ] {
        let said = open(which);
        assert!(own.iter().all(|own| said.contains(own)), "{said}");
        assert!(!other.iter().any(|other| said.contains(other)), "{said}");
    }
    assert!(
        ["143", "110", "imap-login", "pop3-login"]
            .iter()
            .all(|all| open("both").contains(all))
    );
    let mode = |service: &str| {
        let finding = Finding::new("wrong-mode", Severity::Error, Who::MailAdmin);
        english
            .configuration(&finding.with("service", service))
            .unwrap()
    };
    for (service, own) in [
        ("imap", "service imap-login"),
        ("imaps", "service imap-login"),
        ("pop3s", "service pop3-login"),
        ("submission", "/etc/postfix/master.cf"),
    ] {
        assert!(mode(service).contains(own), "{service}: {}", mode(service));
    }
    assert!(!mode("imaps").contains("Postfix") && !mode("submissions").contains("imap"));
    let shut = [143, 993].map(|port| {
        Finding::new("port-timeout", Severity::Error, Who::MailAdmin)
            .about(format_args!("mail.good.test:{port}"))
            .with("port", port)
    });
    let lines = english.configuration(&english.gather(&shut)[0]).unwrap();
    assert!(
        lines.contains(" --add-port=143/tcp --add-port=993/tcp\n"),
        "{lines}"
    );
}

#[test]
fn a_providers_own_words_are_quoted_in_the_readers_language() {
    let mut hint = LoginHint {
        code: "enable",
        provider: "Example".into(),
        protocols: Vec::new(),
        url: None,
        instructions: Default::default(),
    };
    let said = |tag: &str, hint: &LoginHint| {
        Voice::negotiate(Some(tag), None)
            .instruction(hint)
            .map(|words| words.into_owned())
    };
    assert_eq!(said("de", &hint), None);
    assert!(Voice::english().login_hint(&hint).contains("Example"));
    for (tag, words) in [("de", "Haken"), ("en", "Tick \u{202e}"), ("fr", "Cochez")] {
        hint.instructions.insert(tag.into(), words.into());
    }
    assert_eq!(said("de", &hint).unwrap(), "Haken");
    assert_eq!(said("ja", &hint).unwrap(), "Tick \\u{202e}");
    assert!(Voice::english().login_hint(&hint).contains("“Tick"));
    hint.instructions.remove("en");
    assert_eq!(said("ja", &hint).unwrap(), "Haken");
}

#[test]
fn several_ports_of_a_host_are_told_in_their_order_of_the_host() {
    let timeouts = [993, 143, 2525, 465].map(|port| {
        Finding::new("port-timeout", Severity::Error, Who::MailAdmin)
            .about(format_args!("mail.good.test:{port}"))
    });
    let gathered = Voice::english().gather(&timeouts);
    assert_eq!(gathered.len(), 1);
    let said = Voice::english().message(&gathered[0]);
    let place = "mail.good.test (ports 143, 465, 993 and 2525)";
    assert!(said.contains(place), "{said}");
    let remedy = |finding| Voice::english().remedy(finding);
    assert!(remedy(&gathered[0]).starts_with("Open these ports"));
    assert!(remedy(&timeouts[0]).starts_with("Open the port "));
    for voice in Voice::all() {
        let said = voice.message(&gathered[0]);
        let mut rest = said.as_str();
        for port in ["143", "465", "993", "2525"] {
            (_, rest) = rest.split_once(port).unwrap_or_else(|| panic!("{said}"));
        }
        assert!(!said.contains("test:"), "{said}");
        let one = voice.message(&timeouts[0]);
        assert!(one.contains("mail.good.test:993"), "{one}");
    }
}

#[test]
fn sentences_have_names_in_their_own_letters_and_commands_have_not() {
    let finding = Finding::new("cert-expired", Severity::Error, Who::MailAdmin)
        .about("mail.xn--bcher-kva.example:993")
        .with("host", "mail.xn--bcher-kva.example")
        .with("port", 993)
        .with("service", "imaps")
        .with("days", 3);
    let voice = Voice::english();
    let said = voice.message(&finding);
    assert!(said.contains("mail.bücher.example:993"), "{said}");
    let command = voice.command(&finding).unwrap();
    assert!(
        command.contains("mail.xn--bcher-kva.example:993"),
        "{command}"
    );
    for (text, shown) in [
        (
            "a.example, xn--bcher-kva.example, …",
            "a.example, bücher.example, …",
        ),
        (
            "https://xn--bcher-kva.example/",
            "https://xn--bcher-kva.example/",
        ),
        ("xn--a.xn-- \u{e9}xn--", "xn--a.xn-- \u{e9}xn--"),
    ] {
        assert_eq!(readable(text.to_owned()), shown);
    }
}

#[test]
fn what_is_switched_off_is_counted() {
    let said = |protocols: &[&'static str]| {
        let hint = LoginHint {
            code: "switch-on",
            provider: "Example".into(),
            protocols: protocols.iter().map(|name| Protocol(name)).collect(),
            url: None,
            instructions: Default::default(),
        };
        Voice::english().login_hint(&hint)
    };
    assert!(said(&["imap"]).starts_with("Example has IMAP switched off at first. Switch it on"));
    assert!(said(&["imap", "pop3"]).starts_with("Example has IMAP and POP3 switched off"));
    let three = said(&["imap", "pop3", "smtp"]);
    assert!(three.contains("IMAP, POP3 and SMTP switched off at first. Switch them on"));
}

#[test]
fn services_have_names_and_strangers_keep_theirs() {
    let voice = Voice::english();
    assert_eq!(voice.other_service("caldav"), "Calendars (CalDAV)");
    assert_eq!(voice.other_service("x\r"), "x\\u{d}");
}

#[test]
fn the_pseudo_locale_accents_messages_but_not_values() {
    let said = Voice::pseudo().say_with("error-rate-limited", &[("seconds", 30.into())]);
    assert!(said.contains("30"), "{said}");
    assert!(!said.contains(|c: char| c.is_ascii_alphabetic()), "{said}");
    assert_eq!(Voice::pseudo().tag(), "en-XA");
    assert_eq!(Voice::negotiate(Some("en-XA"), None).tag(), "en");
}

#[test]
fn a_command_calls_the_findings_own_server_in_its_mode() {
    let finding = |port: u16, service: &str| {
        Finding::new("cert-expired", Severity::Error, Who::MailAdmin)
            .with("host", "mail.example.org")
            .with("port", port)
            .with("service", service)
    };
    let voice = Voice::english();
    assert_eq!(
        voice.command(&finding(993, "imaps")).unwrap(),
        "openssl s_client -connect mail.example.org:993 -servername mail.example.org </dev/null | openssl x509 -noout -dates"
    );
    let call = voice.command(&finding(587, "submission")).unwrap();
    assert!(call.contains("mail.example.org:587 -servername mail.example.org -starttls smtp "));
    let lines = voice.configuration(&finding(993, "imaps")).unwrap();
    assert!(lines.contains("certbot renew"), "{lines}");
}

#[test]
fn lines_that_mend_a_closed_port_are_those_of_its_service() {
    let voice = Voice::english();
    let lines = |port: u16, service: &str| {
        let finding = Finding::new("port-closed", Severity::Warning, Who::MailAdmin)
            .about(format_args!("mail.example.org:{port}"))
            .with("host", "mail.example.org")
            .with("port", port)
            .with("service", service);
        voice.configuration(&finding)
    };
    assert!(lines(995, "pop3s").unwrap().contains("ENABLE_POP3"));
    assert!(lines(110, "pop3").unwrap().contains("ENABLE_POP3"));
    assert!(
        lines(465, "submissions")
            .unwrap()
            .contains("submissions inet")
    );
    assert!(
        lines(587, "submission")
            .unwrap()
            .contains("submission inet")
    );
    assert!(lines(993, "imaps").unwrap().contains("port = 993"));
    assert!(lines(143, "imap").unwrap().contains("port = 143"));
    assert_eq!(lines(25, "smtp"), None);
}

#[test]
fn a_firewalls_lines_are_for_all_ports_of_the_finding() {
    let finding = Finding::new("port-timeout", Severity::Error, Who::MailAdmin)
        .about("mail.example.org:143, 465")
        .with("port", 143);
    let lines = Voice::english().configuration(&finding).unwrap();
    assert!(lines.contains("tcp dport { 143,465 } accept"), "{lines}");
    assert!(lines.contains("to any port 143,465\n"), "{lines}");
}

#[test]
fn braces_of_a_configuration_come_out_whole() {
    let finding = Finding::new("auth-in-clear", Severity::Warning, Who::MailAdmin);
    let lines = Voice::english().configuration(&finding).unwrap();
    let exim = "auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}";
    assert!(lines.lines().any(|line| line == exim), "{lines}");
}

#[test]
fn sentences_nest_where_the_script_runs_from_the_right() {
    let arabic = Voice::negotiate(Some("ar"), None);
    let elapsed = arabic.say_with("elapsed-ms", &[("ms", 767.into())]);
    let args = [("time", "12:00".into()), ("elapsed", elapsed.into())];
    let said = arabic.say_with("surveyed-at", &args);
    assert!(!said.contains("u{"), "{said}");
    // A stranger closes nothing that is ours.
    assert_eq!(visible("a\u{2069}b"), "a\\u{2069}b");
    assert_eq!(visible("\u{2068}a\u{2069}"), "\u{2068}a\u{2069}");
    assert_eq!(visible("\u{2067}a\u{2069}"), "\\u{2067}a\\u{2069}");
}

/// Its name is Latin, and a line goes by its first letter.
#[test]
fn where_the_script_runs_from_the_right_a_rule_does_so() {
    let rule = Compliance {
        rule: "rfc8314",
        met: Some(true),
        severity: None,
        because: Vec::new(),
    };
    for tag in ["ar", "he"] {
        let said = Voice::negotiate(Some(tag), None).compliance(&rule, &[]);
        let first = said.chars().find(|c| c.is_alphabetic()).unwrap();
        assert!(!first.is_ascii(), "{said:?}");
    }
}

#[test]
fn a_missing_message_shows_its_id() {
    assert_eq!(Voice::english().say("no-such"), "⟨no-such⟩");
}

#[test]
fn a_fault_at_one_address_is_said_of_that_address_and_shown_there() {
    let finding = Finding::new("turned-away", Severity::Warning, Who::MailAdmin)
        .about("mail.example.org:993")
        .with("host", "mail.example.org")
        .with("port", 993)
        .with("service", "imaps")
        .with("words", "* BYE no");
    let at_one = finding
        .clone()
        .with("addresses", "2001:db8::1, 192.0.2.2")
        .with("elsewhere", "works");
    for voice in Voice::all() {
        let (all, one) = (voice.message(&finding), voice.message(&at_one));
        assert!(one.contains(&all), "{one}");
        assert!(one.contains("2001:db8::1, 192.0.2.2"), "{one}");
    }
    let command = Voice::english().command(&at_one).unwrap();
    let there = "curl -kv -m 10 --connect-to '::[2001:db8::1]:' imaps://mail.example.org:993";
    assert_eq!(command, there);
    let expired = Finding {
        code: "cert-expired",
        ..at_one
    };
    let command = Voice::english().command(&expired).unwrap();
    let there = "openssl s_client -connect [2001:db8::1]:993 -servername mail.example.org";
    assert!(command.contains(there), "{command}");
}

#[test]
fn a_certificate_without_names_is_not_said_to_be_for_nobody() {
    let finding = |names: &str, count: usize| {
        Finding::new("cert-name-mismatch", Severity::Error, Who::MailAdmin)
            .about("mail.example.org:993")
            .with("host", "mail.example.org")
            .with("names", names)
            .with("count", count)
    };
    for voice in Voice::all() {
        let message = voice.message(&finding("", 0));
        assert!(message.contains("subjectAltName"), "{message}");
        let message = voice.message(&finding("a.test, b.test", 2));
        assert!(message.contains("a.test, b.test"), "{message}");
    }
}
