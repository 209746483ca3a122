//! What the catalogue says of logging in, where it is more than typing the usual password; or else an authenticated
//! settings file.

use std::collections::BTreeMap;

use url::Url;

use super::Chart;
use crate::{
    model::{Dnssec, LoginHint, Recommendation, Role, Setting, SourceId},
    survey::sources::catalogue::{self, Entry, Kind, Passwords},
};

/// In the order in which a person does it: switch on first, then make the password. Where the catalogue has nothing to say
/// of whose servers are recommended, what a settings file wants switched on.
pub fn login(chart: &Chart, recommended: &Recommendation) -> Vec<LoginHint> {
    let hints = whose(chart, recommended)
        .map(by_catalogue)
        .unwrap_or_default();
    if hints.is_empty() {
        by_file(chart).into_iter().collect()
    } else {
        hints
    }
}

/// The provider whose servers a person is told to use; that of the domain where there are none to be told. A domain's mail
/// may only come in at one that does not hold its mailboxes.
fn whose(chart: &Chart, recommended: &Recommendation) -> Option<&'static Entry> {
    let of = |setting: &Setting| {
        let by_name = || catalogue::of_host(&setting.hostname);
        let known = chart.known.filter(|entry| {
            // Entries of one provider's regions share its id.
            setting.sources.contains(&SourceId::Catalogue)
                || by_name().is_some_and(|named| named.id == entry.id)
                || chart.is_shown_at(&setting.hostname, entry)
        });
        known.or_else(by_name)
    };
    let [incoming, outgoing] =
        [Role::Incoming, Role::Outgoing].map(|role| recommended.of(role).first());
    match (incoming, outgoing) {
        (Some(incoming), Some(outgoing)) => of(incoming)
            // Who only sends has a login of its own.
            .or_else(|| of(outgoing).filter(|entry| entry.kind == Kind::Sending)),
        (Some(only), None) | (None, Some(only)) => of(only),
        (None, None) if chart.dnssec_of(SourceId::Catalogue) == Dnssec::Bogus => None,
        (None, None) => chart.known,
    }
}

fn by_file(chart: &Chart) -> Option<LoginHint> {
    let (_, enable) = chart.enable.as_ref()?;
    Some(LoginHint {
        code: "enable",
        provider: chart
            .provider()
            .map_or_else(|| chart.domain.unicode(), |provider| provider.name),
        protocols: Vec::new(),
        url: enable.url.clone(),
        instructions: enable.instructions.clone(),
    })
}

fn by_catalogue(entry: &Entry) -> Vec<LoginHint> {
    let switch_on = (!entry.switched_off.is_empty()).then(|| LoginHint {
        protocols: entry.switched_off.clone(),
        ..hint(entry, "switch-on", entry.switch_on_url.as_ref())
    });
    switch_on.into_iter().chain(password(entry)).collect()
}

fn password(entry: &Entry) -> Option<LoginHint> {
    let url = entry.app_password_url.as_ref();
    let code = match entry.passwords? {
        Passwords::Mailbox => return None,
        Passwords::MailPassword => "mail-password",
        Passwords::AppPassword => "app-password",
        Passwords::TwoStep => "two-step",
        Passwords::ApiKey => "api-key",
        Passwords::Bridge => return Some(hint(entry, "bridge-password", entry.help_url.as_ref())),
        Passwords::None => "oauth-only",
    };
    Some(hint(entry, code, url))
}

fn hint(entry: &Entry, code: &'static str, url: Option<&Url>) -> LoginHint {
    LoginHint {
        code,
        provider: entry.name.clone(),
        protocols: Vec::new(),
        url: url.map(Url::to_string),
        instructions: BTreeMap::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::ranking::{recommend, tests::chart};

    #[test]
    fn the_advice_is_that_of_whose_servers_are_recommended() {
        let google = [
            "ispdb imap imap.gmail.com 993",
            "ispdb smtp smtp.gmail.com 465",
        ];
        let own = [
            "autoconfig! imap a.good.test 993",
            "autoconfig! smtp a.good.test 465",
        ];
        let fastmail = [
            "autoconfig! imap imap.fastmail.com 993",
            "autoconfig! smtp smtp.fastmail.com 465",
        ];
        let with_sendgrid = [own[0], "autoconfig! smtp smtp.sendgrid.net 465"];
        let table: &[(&str, &[&str], &[&str])] = &[
            // Whose MX hosts only stand in front of the domain's own servers.
            ("outlook.com", &own, &["enable"]),
            ("gmail.com", &own, &["enable"]),
            ("gmail.com", &google, &["app-password Google"]),
            ("gmail.com", &google[..1], &["app-password Google"]),
            ("gmail.com", &fastmail, &["app-password Fastmail"]),
            ("gmail.com", &[], &["app-password Google"]),
            ("example.org", &fastmail, &["app-password Fastmail"]),
            ("example.org", &with_sendgrid, &["api-key SendGrid"]),
            ("example.org", &own, &["enable"]),
        ];
        for (known, claims, expected) in table {
            let mut chart = chart(claims, &[], &[]);
            chart.known = catalogue::by_domain(&known.parse().unwrap());
            let enable = crate::wire::documents::autoconfig::Enable {
                url: Some("https://www.example.org/on".into()),
                instructions: BTreeMap::new(),
            };
            chart.enable = Some((SourceId::Autoconfig, enable));
            let told: Vec<_> = login(&chart, &recommend(&chart))
                .into_iter()
                .filter(|hint| hint.code != "switch-on")
                .map(|hint| match hint.code {
                    "enable" => "enable".into(),
                    code => format!("{code} {}", hint.provider),
                })
                .collect();
            assert_eq!(&told, expected, "{known} {claims:?}");
        }
    }

    fn hints(domain: &str) -> Vec<(&'static str, bool)> {
        let domain: crate::model::DomainName = domain.parse().unwrap();
        let mut chart = Chart::new(domain.clone());
        chart.known = catalogue::by_domain(&domain);
        login(&chart, &Recommendation::default())
            .into_iter()
            .map(|hint| (hint.code, hint.url.is_some()))
            .collect()
    }

    #[test]
    fn a_settings_file_is_heard_where_the_catalogue_is_silent() {
        let told = |domain: &str| {
            let domain: crate::model::DomainName = domain.parse().unwrap();
            let mut chart = Chart::new(domain.clone());
            chart.known = catalogue::by_domain(&domain);
            let enable = crate::wire::documents::autoconfig::Enable {
                url: Some("https://www.example.org/on".into()),
                instructions: BTreeMap::from([("en".into(), "Tick the box".into())]),
            };
            chart.enable = Some((crate::model::SourceId::Autoconfig, enable));
            let hints = login(&chart, &Recommendation::default());
            assert!(hints[0].code != "enable" || hints[0].instructions["en"] == "Tick the box");
            hints.into_iter().map(|hint| hint.code).collect::<Vec<_>>()
        };
        assert_eq!(told("example.org"), ["enable"]);
        assert_eq!(told("posteo.de"), ["enable"]);
        assert_eq!(told("gmx.de"), ["switch-on", "two-step"]);
    }

    #[test]
    fn only_what_is_more_than_the_usual_password_is_told() {
        for (domain, expected) in [
            ("gmail.com", &[("app-password", true)][..]),
            ("outlook.com", &[("switch-on", true), ("oauth-only", false)]),
            ("gmx.de", &[("switch-on", true), ("two-step", true)]),
            ("proton.me", &[("bridge-password", true)]),
            ("posteo.de", &[]),
            ("example.org", &[]),
        ] {
            assert_eq!(hints(domain), expected, "{domain}");
        }
    }
}
