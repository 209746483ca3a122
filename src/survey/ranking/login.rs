//! What the catalogue says of logging in, where it is more than typing the usual password.

use url::Url;

use super::Chart;
use crate::{
    model::LoginHint,
    survey::sources::catalogue::{Entry, Passwords},
};

/// In the order in which a person does it: switch on first, then make the password.
pub fn login(chart: &Chart) -> Vec<LoginHint> {
    let Some(entry) = chart.known else {
        return Vec::new();
    };
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
