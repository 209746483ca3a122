use std::path::Path;

use super::*;
use crate::{
    directory::Answer,
    model::{Authentication, Recommendation, Setting},
};

/// The mistakes as `line: message`.
fn mistakes(text: &str) -> Vec<String> {
    match Config::read(text) {
        Ok(_) => Vec::new(),
        Err(mistakes) => mistakes
            .iter()
            .map(|mistake| format!("{}: {}", mistake.line, mistake.message))
            .collect(),
    }
}

/// Each text has one mistake, in the given line, whose message holds the words.
pub(super) fn each_is_told(cases: &[(&str, usize, &str)]) {
    for (text, line, words) in cases {
        let found = mistakes(text);
        assert_eq!(found.len(), 1, "{text}\n{found:#?}");
        assert!(
            found[0].starts_with(&format!("{line}: ")),
            "{text}\n{found:?}"
        );
        assert!(found[0].contains(words), "{text}\n{found:?}");
    }
}

fn given(config: &Config, domain: &str) -> Recommendation {
    let published = config.book.find(&domain.parse().unwrap()).unwrap();
    published.given().expect("its servers are given")
}

fn line(setting: &Setting) -> String {
    let ways: Vec<_> = setting
        .authentication
        .iter()
        .map(Authentication::as_str)
        .collect();
    format!(
        "{} {}:{} {} {} {}",
        setting.protocol,
        setting.hostname,
        setting.port,
        setting.security,
        setting.username,
        ways.join("+")
    )
}

/// A domain that is right, for mistakes to be made in.
const GOOD: &str = r#"[domain."example.org"]
imap = { hostname = "imap.example.org", port = 993, security = "implicit-tls" }
smtp = { hostname = "smtp.example.org", port = 465, security = "implicit-tls" }
"#;

#[test]
fn an_empty_file_is_the_default() {
    let config = Config::read("").unwrap();
    assert_eq!(config.listen, ["127.0.0.1:8080".parse().unwrap()]);
    assert_eq!(config.deadline, Duration::from_secs(10));
    assert!(config.ispdb.is_some());
    assert!(config.public_lookup());
    assert!(config.book.is_empty());
}

#[test]
fn every_key_is_read() {
    let config = Config::read(
        r#"
        listen = ["127.0.0.1:8080", "[::1]:8080"]
        public_url = "https://mailsetup.example.org"
        public_lookup = false
        trusted_proxies = ["127.0.0.1", "fd00::/8"]
        nameserver = ["192.0.2.53", "[2001:db8::53]:5353", "2001:db8::54"]
        ca_file = "/etc/portolan/ca.pem"
        allow_net = ["10.1.2.3/8"]
        trust_anchor = "root.key"
        ispdb = "https://db.example/v1.1"
        ispdb_dir = "/var/lib/ispdb"
        deadline = 2.5
        ehlo = "probe.bücher.example"
        contact = "postmaster@example.org"
        lang = "pt-BR"

        [domain."example.org"]
        aliases = ["example.com", "bücher.example"]
        name = "Example Mail"
        survey = true
        "#,
    )
    .unwrap();
    assert_eq!(config.listen.len(), 2);
    assert_eq!(
        config.public_url.unwrap().as_str(),
        "https://mailsetup.example.org/"
    );
    assert_eq!(config.public_lookup, Some(false));
    let nets: Vec<_> = config
        .trusted_proxies
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(nets, ["127.0.0.1/32", "fd00::/8"]);
    let servers: Vec<_> = config.nameserver.iter().map(ToString::to_string).collect();
    assert_eq!(
        servers,
        ["192.0.2.53:53", "[2001:db8::53]:5353", "[2001:db8::54]:53"]
    );
    assert_eq!(
        config.ca_file.unwrap().to_str(),
        Some("/etc/portolan/ca.pem")
    );
    assert_eq!(config.allow_net[0].to_string(), "10.0.0.0/8");
    assert_eq!(config.trust_anchor.unwrap().to_str(), Some("root.key"));
    assert_eq!(config.ispdb.unwrap().as_str(), "https://db.example/v1.1/");
    assert_eq!(config.ispdb_dir.unwrap().to_str(), Some("/var/lib/ispdb"));
    assert_eq!(config.deadline, Duration::from_millis(2500));
    assert_eq!(config.ehlo.as_deref(), Some("probe.xn--bcher-kva.example"));
    assert_eq!(config.contact.as_deref(), Some("postmaster@example.org"));
    assert_eq!(config.lang.as_deref(), Some("pt-BR"));
    let entry = config
        .book
        .find(&"xn--bcher-kva.example".parse().unwrap())
        .unwrap();
    assert_eq!(entry.domain.ascii(), "example.org");
    let name = entry.offer().name.as_ref().unwrap();
    assert_eq!(name.default, "Example Mail");
    assert_eq!(entry.terms.answer, Answer::Surveyed);
}

#[test]
fn given_servers_become_a_recommendation_in_the_order_of_the_file() {
    let config = Config::read(
        r#"
        [domain."example.org"]
        pop3 = { hostname = "pop.example.org", port = 995, security = "implicit-tls" }
        imap = [
            { hostname = "imap.bücher.example", port = 993, security = "implicit-tls", username = "%EMAILADDRESS%" },
            { hostname = "imap.example.org", port = 143, security = "starttls", authentication = ["password-cleartext", "OAuth2"] },
        ]
        username = "%EMAILLOCALPART%"
        [domain."example.org".smtp]
        hostname = "smtp.example.org"
        port = 2525
        security = "starttls"
        authentication = "password-encrypted"
        "#,
    )
    .unwrap();
    let recommended = given(&config, "example.org");
    let lines: Vec<_> = recommended
        .incoming
        .iter()
        .chain(&recommended.outgoing)
        .map(line)
        .collect();
    assert_eq!(
        lines,
        [
            "pop3 pop.example.org:995 implicit-tls %EMAILLOCALPART% password-cleartext",
            "imap imap.xn--bcher-kva.example:993 implicit-tls %EMAILADDRESS% password-cleartext",
            "imap imap.example.org:143 starttls %EMAILLOCALPART% OAuth2+password-cleartext",
            "smtp smtp.example.org:2525 starttls %EMAILLOCALPART% password-encrypted",
        ]
    );
    let first = &recommended.incoming[0];
    assert!(!first.verified && first.authenticated);
    assert_eq!(first.sources, [crate::model::SourceId::Directory]);
    assert!(!config.public_lookup());
}

#[test]
fn a_mistake_in_a_setting_is_told_with_its_line() {
    each_is_told(&[
        ("\nlisen = []", 2, "did you mean `listen`?"),
        (
            "public-url = 'https://a.example'",
            1,
            "did you mean `public_url`?",
        ),
        ("colour = 1", 1, "`colour` is not known"),
        ("listen = []", 1, "empty"),
        (
            "listen = [\n'127.0.0.1:80',\n'nonsense']",
            3,
            "no address and port",
        ),
        ("listen = ':80'", 1, "[::]:80"),
        ("listen = 'localhost:80'", 1, "127.0.0.1:80"),
        ("listen = '127.0.0.1'", 1, "port is missing"),
        ("listen = ['127.0.0.1:80', '127.0.0.1:80']", 1, "twice"),
        ("listen = [8080]", 1, "quotation marks"),
        ("listen = 8080", 1, "quotation marks"),
        ("public_url = 'mailsetup.example.org'", 1, "no URL"),
        ("public_url = 'https://example.org/setup'", 1, "path"),
        ("public_lookup = 'no'", 1, "true or false"),
        ("nameserver = 'dns.example'", 1, "name server"),
        ("nameserver = '192.0.2.1:0'", 1, "name server"),
        ("allow_net = '10.0.0.0/33'", 1, "network"),
        ("deadline = 0", 1, "from 1 to 120"),
        ("deadline = 1e9", 1, "from 1 to 120"),
        ("deadline = nan", 1, "from 1 to 120"),
        ("deadline = '10'", 1, "number of seconds"),
        ("deadline = [1]", 1, "number of seconds"),
        ("ca_file = ''", 1, "path"),
        ("lang = 'not a language'", 1, "language tag"),
        ("ehlo = 'a b'", 1, "a host's name"),
        ("ehlo = '192.0.2.1'", 1, "[192.0.2.1]"),
        ("ehlo = '[2001:db8::1]'", 1, "a host's name"),
        ("contact = 'example.org'", 1, "mail address"),
        ("contact = 'a@example.org)('", 1, "mail address"),
        ("contact = 'https://a.example/x y'", 1, "mail address"),
        ("ispdb = 'ftp://db.example'", 1, "no URL"),
        (
            "ispdb = 'https://db.example'\nno_ispdb = true",
            2,
            "contradict",
        ),
        (
            "no_ispdb = true\nispdb = 'https://db.example'",
            1,
            "contradict",
        ),
        ("domain = 'example.org'", 1, "one table per domain"),
        ("[[domain]]\nname = 'x'", 1, "one table per domain"),
    ]);
}

#[test]
fn a_name_for_ehlo_may_be_an_address_and_a_contact_a_page() {
    for name in ["[192.0.2.1]", "[IPv6:2001:db8::1]", "probe.example.org"] {
        let config = Config::read(&format!("ehlo = '{name}'")).unwrap();
        assert_eq!(config.ehlo.as_deref(), Some(name));
    }
    let config = Config::read("contact = 'https://example.org/abuse'").unwrap();
    assert_eq!(config.contact.as_deref(), Some("https://example.org/abuse"));
}

#[test]
fn a_mistake_in_a_domain_is_told_with_its_line() {
    let with = |from: &str, to: &str| GOOD.replace(from, to);
    let cases = [
        (
            with("imap.example.org", "192.0.2.1"),
            2,
            "the certificate covers",
        ),
        (with("imap.example.org", "mailserver"), 2, "full name"),
        (with("imap.example.org", "imap server"), 2, "no host name"),
        (with("993", "0"), 2, "1 to 65535"),
        (with("993", "65536"), 2, "1 to 65535"),
        (with("993", "'993'"), 2, "1 to 65535"),
        (with("465", "25"), 3, "RFC 6409"),
        (with("465", "587"), 3, "port 587 speaks starttls"),
        (with("993", "143"), 2, "port 143 speaks starttls"),
        (
            with(
                "993, security = \"implicit-tls\"",
                "143, security = \"none\"",
            ),
            2,
            "in the clear",
        ),
        (
            with(
                "993, security = \"implicit-tls\"",
                "993, security = \"SSL\"",
            ),
            2,
            "`implicit-tls`?",
        ),
        (
            with(
                "993, security = \"implicit-tls\"",
                "143, security = \"startls\"",
            ),
            2,
            "`starttls`?",
        ),
        (
            with("993, security = \"implicit-tls\"", "143, security = 7"),
            2,
            "wants",
        ),
        (with("port = 993, ", ""), 2, "`port` of `imap` is missing"),
        (
            with("port = 993, ", "prot = 993, port = 993, "),
            2,
            "did you mean `port`?",
        ),
        (with("imap = ", "imaps = "), 2, "did you mean `imap`?"),
        (with("imap = {", "imap = 7 #"), 2, "wants a table"),
        (with("smtp = {", "name = 'x' # {"), 1, "no `smtp`"),
        (with("imap = {", "name = 'x' # {"), 1, "no `imap` or `pop3`"),
        (GOOD.to_owned() + "survey = true", 1, "keep one"),
        (GOOD.to_owned() + "survey = 'yes'", 4, "true or false"),
        (
            GOOD.to_owned() + "username = '%EMAIL%'",
            4,
            "%EMAILADDRESS%",
        ),
        (GOOD.to_owned() + "username = ''", 4, "one line"),
        (GOOD.to_owned() + "name = \"a\\nb\"", 4, "one line"),
        (
            GOOD.to_owned() + "authentication = []",
            4,
            "nobody could log in",
        ),
        (
            GOOD.to_owned() + "authentication = ['none']",
            4,
            "no way to log in",
        ),
        (
            GOOD.to_owned() + "authentication = ['oauth2']",
            4,
            "`OAuth2`?",
        ),
        (
            GOOD.to_owned() + "authentication = ['OAuth2', 'OAuth2']",
            4,
            "twice",
        ),
        (
            GOOD.to_owned() + "aliases = ['example.org']",
            4,
            "already named in line 1",
        ),
        (
            GOOD.to_owned() + "aliases = ['a.example', 'A.Example']",
            4,
            "already named in line 4",
        ),
        (GOOD.to_owned() + "aliases = ['localhost']", 4, "no domain"),
        (
            GOOD.to_owned() + "alias = ['a.example']",
            4,
            "`alias` is not known",
        ),
        (
            GOOD.to_owned() + "[domain.'EXAMPLE.org']\nsurvey = true",
            4,
            "already named in line 1",
        ),
        (
            GOOD.to_owned() + "[domain.'a.example']",
            4,
            "needs `survey = true`, or servers",
        ),
        (
            GOOD.to_owned() + "[domain.'a.example']\nsurvey = false",
            4,
            "needs `survey = true`, or servers",
        ),
        (
            GOOD.to_owned() + "[domain.a.example]\nsurvey = true",
            4,
            "[domain.\"a.example\"]",
        ),
        (
            GOOD.to_owned() + "[domain.'ex ample']\nsurvey = true",
            4,
            "no domain",
        ),
        (
            GOOD.to_owned() + "[domain]\n'a.example' = 7",
            5,
            "must be a table",
        ),
    ];
    let cases: Vec<_> = cases
        .iter()
        .map(|(text, line, words)| (text.as_str(), *line, *words))
        .collect();
    each_is_told(&cases);
    assert_eq!(mistakes(GOOD), Vec::<String>::new());
}

#[test]
fn all_mistakes_are_told_at_once_in_the_order_of_lines() {
    let found = mistakes(
        "lisen = ['x']\ndeadline = =\nlang = \"de\nnameserver = 'x'\n[domain.'a.example']\nsurvey = maybe\n[domain.'b.example']\nimap = { hostname = '?', port = 0, security = 'none' }\n",
    );
    let lines: Vec<_> = found
        .iter()
        .filter_map(|text| text.split(':').next())
        .collect();
    assert_eq!(
        lines,
        ["1", "2", "3", "4", "6", "8", "8", "8"],
        "{found:#?}"
    );
}

#[test]
fn a_file_that_does_not_parse_is_not_blamed_for_what_may_be_in_it() {
    let found = mistakes(&GOOD.replace("smtp = {", "smtp = {{"));
    assert!(
        found.iter().all(|text| text.starts_with("3: ")),
        "{found:#?}"
    );
}

#[test]
fn the_environment_lies_on_top_of_the_file() {
    let mut config = Config::read("deadline = 3\nlisten = '127.0.0.1:1'\nno_ispdb = true").unwrap();
    let vars = [
        ("PORTOLAN_LISTEN", "127.0.0.1:2, [::1]:2"),
        ("PORTOLAN_NAMESERVER", "192.0.2.1 192.0.2.2:5353"),
        ("PORTOLAN_PUBLIC_LOOKUP", "yes"),
        ("PORTOLAN_ISPDB", "https://db.example"),
        ("PORTOLAN_LANG", " "),
        ("PORTOLAN_SERVICE_PORT", "tcp://10.0.0.1:80"),
        ("LANG", "C"),
    ];
    config
        .overlay_env(
            vars.iter()
                .map(|(name, value)| ((*name).into(), (*value).into())),
        )
        .unwrap();
    assert_eq!(
        config.listen,
        ["127.0.0.1:2".parse().unwrap(), "[::1]:2".parse().unwrap()]
    );
    assert_eq!(config.nameserver.len(), 2);
    assert_eq!(config.public_lookup, Some(true));
    assert_eq!(config.ispdb.unwrap().as_str(), "https://db.example/");
    assert_eq!(config.deadline, Duration::from_secs(3));
    assert_eq!(config.lang, None);
}

#[test]
fn all_mistakes_of_the_environment_are_told_by_name() {
    let vars = [
        ("PORTOLAN_LISTEN", "here"),
        ("PORTOLAN_DEADLINE", "soon"),
        ("PORTOLAN_ISPDB", "https://db.example"),
        ("PORTOLAN_NO_ISPDB", "true"),
    ];
    let error = Config::default()
        .overlay_env(
            vars.iter()
                .map(|(name, value)| ((*name).into(), (*value).into())),
        )
        .unwrap_err();
    for words in [
        "PORTOLAN_LISTEN: `here`",
        "PORTOLAN_DEADLINE: `soon`",
        "contradict",
    ] {
        assert!(error.contains(words), "{error}");
    }
    assert_eq!(error.lines().count(), 3);
}

#[test]
fn ten_thousand_domains_are_read_and_found() {
    let mut text = String::new();
    for n in 0..10_000 {
        text += &GOOD.replace("example.org", &format!("d{n}.example"));
        text += &format!("aliases = ['a{n}.example']\n");
    }
    let started = tokio::time::Instant::now();
    let config = Config::read(&text).unwrap();
    // A debug build on a busy machine; a scan of all for each would take minutes.
    assert!(
        started.elapsed() < Duration::from_secs(20),
        "{:?}",
        started.elapsed()
    );
    for n in 0..10_000 {
        let name = format!("a{n}.example").parse().unwrap();
        assert_eq!(
            config.book.find(&name).unwrap().domain.ascii(),
            format!("d{n}.example")
        );
    }
}

#[test]
fn certificates_are_read_in_their_order() {
    let config = Config::read(
        r#"
        listen_https = "[::]:443"
        trusted_proxies = "10.0.0.1"
        proxy_protocol = true
        [[certificate]]
        chain = "a.crt"
        key = "a.key"
        [[certificate]]
        chain = "b.pem"
        key = "b.pem"
        "#,
    )
    .unwrap();
    assert_eq!(config.listen_https, ["[::]:443".parse().unwrap()]);
    assert!(config.proxy_protocol);
    let chains: Vec<_> = config.certificates.iter().map(|pair| &pair.chain).collect();
    assert_eq!(chains, [Path::new("a.crt"), Path::new("b.pem")]);
}

#[test]
fn mistakes_about_the_site_are_told_where_they_are() {
    let long = format!("[site]\nname = \"{}\"", "a".repeat(41));
    each_is_told(&[
        ("site = 1", 1, "write [site]"),
        ("[site]\ncolour = \"red\"", 2, "six hexadecimal digits"),
        ("[site]\ncolour = 1", 2, "six hexadecimal digits"),
        ("[site]\nlogo = 1", 2, "wants the path"),
        ("[site]\nhelp = \"http://help.example/\"", 2, "wants a URL"),
        ("[site]\ncontact = \"nobody\"", 2, "mail address"),
        ("[site]\ncontact = 1", 2, "mail address"),
        ("[site]\nnam = \"x\"", 2, "did you mean `name`?"),
        (&long, 2, "1 to 40 characters"),
        ("[sites]\nname = \"x\"", 1, "did you mean `site`?"),
    ]);
}

#[test]
fn mistakes_about_https_are_told_where_they_are() {
    each_is_told(&[
        ("listen_https = \"[::]:443\"", 1, "needs a certificate"),
        ("\nproxy_protocol = true", 2, "there are none"),
        ("proxy_protocol = 1", 1, "true or false"),
        ("certificate = \"a.pem\"", 1, "[[certificate]]"),
        ("[[certificate]]\nchain = \"a\"", 1, "no `key`"),
        ("[[certificate]]\nkey = \"a\"", 1, "no `chain`"),
        (
            "[[certificate]]\nchain = 1\nkey = \"a\"",
            2,
            "wants the path",
        ),
        (
            "[[certificate]]\nchian = \"a\"\nkey = \"a\"",
            2,
            "did you mean `chain`",
        ),
        (
            "[[certificate]]\nchain = \"a\"\nkey = \"a\"\n[[certificate]]\nchain = \"a\"\nkey = \"a\"",
            4,
            "twice",
        ),
    ]);
}

#[test]
fn the_documentation_names_every_key_and_its_examples_are_read() {
    let page = include_str!("../../docs/configuration.md");
    let keys = settings::KEYS
        .iter()
        .chain(domains::KEYS)
        .chain(domains::OFFER_KEYS)
        .chain(domains::DOMAIN_KEYS)
        .chain(domains::DEFAULT_KEYS)
        .chain(domains::SERVER_KEYS)
        .chain(https::CERTIFICATE_KEYS)
        .chain(acme::KEYS)
        .chain(site::KEYS);
    for key in keys {
        assert!(page.contains(&format!("`{key}`")), "{key}");
    }
    let examples: Vec<_> = page
        .split("```toml\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    assert_eq!(examples.len(), 7);
    for example in examples {
        assert_eq!(mistakes(example), Vec::<String>::new(), "{example}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_causes_a_panic(text in "(\\PC|\n|[\\[\\]{}=\"'.,# 0-9]){0,200}") {
        let _ = Config::read(&text);
        let _ = Config::read(&format!("{GOOD}{text}"));
        let vars = [("PORTOLAN_LISTEN".to_owned(), text.clone()), ("PORTOLAN_DEADLINE".to_owned(), text)];
        let _ = Config::default().overlay_env(vars.into_iter());
    }
}

#[test]
fn the_operator_says_how_users_log_in_to_what_a_survey_finds() {
    let text = "[profile.p]\nusername = '%EMAILLOCALPART%'\n\
                [domain.'a.example']\nprofile = 'p'\nsurvey = true\nauthentication = ['OAuth2']\n";
    let config = Config::read(text).unwrap();
    let entry = config.book.find(&"a.example".parse().unwrap()).unwrap();
    let found = entry.terms.login.said_of(crate::model::Recommendation {
        incoming: vec![Setting {
            protocol: crate::model::Protocol::IMAP,
            hostname: "mail.a.example".parse().unwrap(),
            port: 993,
            security: crate::model::Security::ImplicitTls,
            username: crate::model::Username::address(),
            authentication: vec![Authentication::PasswordCleartext],
            verified: true,
            authenticated: false,
            sources: Vec::new(),
        }],
        outgoing: Vec::new(),
    });
    let [setting] = found.incoming.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(setting.username.to_string(), "%EMAILLOCALPART%");
    assert_eq!(setting.authentication, [Authentication::OAuth2]);
}
