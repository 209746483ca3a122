//! What the catalogue says of logging in, where it is more than typing the usual password; or else an authenticated
//! settings file.

use std::collections::BTreeMap;

use url::Url;

use super::Chart;
use crate::{
    model::LoginHint,
    survey::sources::catalogue::{Entry, Passwords},
};

/// In the order in which a person does it: switch on first, then make the password. Where the catalogue has nothing to say,
/// what a settings file wants switched on.
pub fn login(chart: &Chart) -> Vec<LoginHint> {
    let hints = chart.known.map(by_catalogue).unwrap_or_default();
    if hints.is_empty() {
        by_file(chart).into_iter().collect()
    } else {
        hints
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
    use crate::survey::sources::catalogue;

    fn hints(domain: &str) -> Vec<(&'static str, bool)> {
        let domain: crate::model::DomainName = domain.parse().unwrap();
        let mut chart = Chart::new(domain.clone());
        chart.known = catalogue::by_domain(&domain);
        login(&chart)
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
            let hints = login(&chart);
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
