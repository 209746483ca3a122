use super::super::Config;
use crate::{
    directory::{Answer, Failing, Published},
    model::{AutoconfigVersion, MtaStsMode, Role},
};

/// Two servers that any domain can have.
const SERVERS: &str = r#"
imap = { hostname = "imap.example.net", port = 993, security = "implicit-tls" }
smtp = { hostname = "smtp.example.net", port = 465, security = "implicit-tls" }
"#;

fn read(text: &str) -> Config {
    Config::read(text).unwrap_or_else(|mistakes| panic!("{text}\n{mistakes:#?}"))
}

fn find(config: &Config, domain: &str) -> Option<Published> {
    config.book.find(&domain.parse().unwrap())
}

/// The given servers of a domain as `host:port`.
fn servers(config: &Config, domain: &str) -> Vec<String> {
    let given = find(config, domain).and_then(|it| it.given());
    let given = given.unwrap_or_default();
    [Role::Incoming, Role::Outgoing]
        .into_iter()
        .flat_map(|role| given.of(role))
        .map(|setting| format!("{}:{}", setting.hostname, setting.port))
        .collect()
}

/// The only mistake of the text has these words.
fn is_told(text: &str, words: &str) {
    let found = Config::read(text).expect_err(text);
    assert_eq!(found.len(), 1, "{text}\n{found:#?}");
    assert!(found[0].message.contains(words), "{text}\n{found:#?}");
}

#[test]
fn a_domain_inherits_from_its_profile_and_says_what_differs() {
    let config = read(&format!(
        r#"
[profile.hosting]
{SERVERS}
pop3 = {{ hostname = "pop.example.net", port = 995, security = "implicit-tls" }}
sieve = {{ hostname = "sieve.example.net", port = 4190, security = "starttls" }}
username = "%EMAILLOCALPART%"
webmail = "https://webmail.example.net/"
caldav = "https://dav.example.net/"
check = "withhold"

[domain."plain.test"]
profile = "hosting"

[domain."special.test"]
profile = "hosting"
imap = {{ hostname = "mail.%EMAILDOMAIN%", port = 993, security = "implicit-tls" }}
pop3 = false
webmail = false
check = false
username = "%EMAILADDRESS%"

[domain."looked.test"]
profile = "hosting"
survey = true
"#
    ));
    assert_eq!(
        servers(&config, "plain.test"),
        [
            "imap.example.net:993",
            "pop.example.net:995",
            "smtp.example.net:465"
        ]
    );
    let plain = find(&config, "plain.test").unwrap();
    assert_eq!(plain.terms.answer, Answer::Checked(Failing::Withheld));
    assert_eq!(plain.sieve().len(), 1);
    assert_eq!(
        plain.offer().caldav.as_ref().unwrap().username.0,
        "%EMAILLOCALPART%"
    );
    assert!(plain.offer().webmail.is_some());

    assert_eq!(
        servers(&config, "special.test"),
        ["mail.special.test:993", "smtp.example.net:465"]
    );
    let special = find(&config, "special.test").unwrap();
    assert_eq!(special.terms.answer, Answer::Given);
    assert!(special.offer().webmail.is_none());
    let imap = &special.given().unwrap().incoming[0];
    assert_eq!(imap.username.0, "%EMAILADDRESS%");

    let looked = find(&config, "looked.test").unwrap();
    assert_eq!(looked.terms.answer, Answer::Surveyed);
    assert!(looked.given().is_none());
    assert!(looked.offer().webmail.is_some());
}

#[test]
fn patterns_and_the_default_hold_for_whom_they_name_and_nobody_else() {
    let config = read(&format!(
        "[domain.\"*.customers.test\"]\n{SERVERS}\n[default]\n{SERVERS}\nallow = ['a.test', '*.b.test']\n"
    ));
    for (domain, published) in [
        ("x.customers.test", true),
        ("x.y.customers.test", true),
        ("customers.test", false),
        ("a.test", true),
        ("www.a.test", false),
        ("x.b.test", true),
        ("b.test", false),
        ("other.test", false),
    ] {
        assert_eq!(find(&config, domain).is_some(), published, "{domain}");
    }
}

#[test]
fn everything_that_goes_with_the_servers_is_read() {
    let config = read(&format!(
        r#"
[domain."good.test"]
{SERVERS}
name = {{ en = "Good Mail", de = "Gute Post" }}
short_name = "Good"
documentation = ["https://help.good.test/", {{ url = "https://help.good.test/imap", text = {{ en = "IMAP" }} }}]
jmap = {{ url = "https://jmap.good.test/session", authentication = ["OAuth2"] }}
oauth = {{ issuer = "https://auth.good.test", scope = "mail contacts" }}
support = {{ email = "help@good.test", phone = "+49 30 1", url = "https://help.good.test/" }}
logo = "https://good.test/logo.png"
mta_sts = {{ mode = "enforce", mx = ["mx.good.test", "*.mx.good.test"], max_age = 86400 }}
tls_reports = "mailto:tls@good.test"
caa = "letsencrypt.org"
autoconfig_version = "1.2"
"#
    ));
    let published = find(&config, "good.test").unwrap();
    let offer = published.offer();
    let name = offer.name.as_ref().unwrap();
    assert_eq!(
        (name.known("de"), name.known("fr"), &*name.default),
        (Some("Gute Post"), None, "Good Mail")
    );
    assert_eq!(offer.documentation.len(), 2);
    assert_eq!(offer.jmap.as_ref().unwrap().authentication.len(), 1);
    assert_eq!(offer.oauth.as_ref().unwrap().scope, ["mail", "contacts"]);
    let policy = offer.mta_sts.as_ref().unwrap();
    assert_eq!(policy.mode, MtaStsMode::Enforce);
    assert_eq!(policy.mx, ["mx.good.test", "*.mx.good.test"]);
    assert_eq!(policy.max_age, 86400);
    assert_eq!(offer.tls_reports, ["mailto:tls@good.test"]);
    assert_eq!(offer.authorities, ["letsencrypt.org"]);
    assert_eq!(offer.autoconfig, AutoconfigVersion::V1_2);
    assert_eq!(offer.support.phone.as_deref(), Some("+49 30 1"));
}

#[test]
fn each_mistake_has_a_sentence_of_its_own() {
    let domain = |line: &str| format!("[domain.\"good.test\"]\n{SERVERS}\n{line}\n");
    for (line, words) in [
        ("profile = 'hostin'", "there is no profile `hostin`"),
        ("profile = 7", "wants a name"),
        ("check = 'first'", "`check` wants"),
        (
            "webmail = 'http://mail.good.test/'",
            "wants a URL like https://",
        ),
        (
            "webmail = 'https://192.0.2.1/'",
            "wants a URL like https://",
        ),
        (
            "caldav = { uri = 'https://dav.good.test/', url = 'https://dav.good.test/' }",
            "did you mean `url`?",
        ),
        (
            "caldav = { username = 'x' }",
            "`url` of `caldav` is missing",
        ),
        (
            "oauth = 'https://auth.good.test/?a=b'",
            "neither `?` nor `#`",
        ),
        (
            "oauth = { scope = 'mail' }",
            "`issuer` of `oauth` is missing",
        ),
        ("support = 'ring us'", "`support` wants a table"),
        ("support = { email = 'nobody' }", "no mail address"),
        (
            "mta_sts = { mode = 'hard', mx = ['a.good.test'] }",
            "`mode` wants",
        ),
        (
            "mta_sts = { mode = 'enforce' }",
            "`mx` of `mta_sts` is missing",
        ),
        (
            "mta_sts = { mode = 'enforce', mx = [] }",
            "`mx` of `mta_sts` is missing",
        ),
        (
            "mta_sts = { mode = 'none', max_age = 99999999 }",
            "`max_age` wants",
        ),
        ("tls_reports = 'tls@good.test'", "`tls_reports` wants"),
        ("caa = 'my authority'", "no certificate authority"),
        ("name = { Deutschland = 'x' }", "no language"),
        ("short_name = 'much too long for a short name'", "1 to 20"),
        ("autoconfig_version = 1.2", "`autoconfig_version` wants"),
        (
            "sieve = { hostname = 'sieve.good.test', port = 4190, security = 'implicit-tls' }",
            "port 4190 speaks starttls",
        ),
        ("jmapp = 'https://jmap.good.test/'", "did you mean `jmap`?"),
    ] {
        is_told(&domain(line), words);
    }
    for (text, words) in [
        (
            format!("[default]\n{SERVERS}"),
            "needs `allow` or `allow_file`",
        ),
        (
            format!("[default]\n{SERVERS}\nallow = ['a b']"),
            "is no domain",
        ),
        (
            format!("[profile.x]\n{SERVERS}"),
            "no domain has the profile `x`",
        ),
        (
            "[domain.\"*.good.test\"]\nsurvey = true".into(),
            "nobody can list",
        ),
        (
            format!("[domain.\"*.good.test\"]\n{SERVERS}\naliases = ['a.test']"),
            "a pattern has no aliases",
        ),
        (
            format!(
                "[domain.\"*.good.test\"]\n{}\ncheck = 'last'",
                SERVERS.replace("imap.example.net", "imap.%EMAILDOMAIN%")
            ),
            "without %EMAILDOMAIN%",
        ),
        (
            format!(
                "[domain.\"good.test\"]\n{}",
                SERVERS.replace("imap.example.net", "imap%EMAILDOMAIN%")
            ),
            "a name and a dot",
        ),
    ] {
        is_told(&text, words);
    }
}

#[test]
fn a_list_of_ten_thousand_domains_is_read_from_its_file_and_each_mistake_in_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let list = at("customers.txt");
    let text = format!("[default]\n{SERVERS}allow_file = '{}'\n", list.display());
    std::fs::write(at("portolan.toml"), text).unwrap();
    let lines: String = (0..10_000)
        .map(|n| format!("d{n}.test # customer {n}\n"))
        .collect();
    std::fs::write(&list, &lines).unwrap();
    let config = Config::load(&at("portolan.toml")).unwrap();
    assert_eq!(config.book.count(), 10_000);
    assert_eq!(servers(&config, "d9999.test").len(), 2);
    assert_eq!(config.files.len(), 2);

    std::fs::write(
        &list,
        lines.replace("d7.test", "d7").replace("d8.test", "*."),
    )
    .unwrap();
    let told: Vec<String> = Config::load(&at("portolan.toml"))
        .unwrap_err()
        .iter()
        .map(|mistake| mistake.in_file(&at("portolan.toml")))
        .collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told[0].contains("customers.txt:8:1: `d7` is no domain"),
        "{told:?}"
    );

    std::fs::remove_file(&list).unwrap();
    let told = Config::load(&at("portolan.toml")).unwrap_err();
    assert!(told[0].message.contains("cannot be read"), "{told:?}");
}
