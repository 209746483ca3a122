//! Whom the people of a published domain may ask: what its configuration says, at the foot of its result.

use super::Frame;
use crate::{model::DomainName, web::App};

pub struct Support {
    pub heading: String,
    /// As they are to be read, and the links.
    pub ways: Vec<(String, String)>,
}

impl Support {
    /// None where nobody is named, or it cannot be told.
    pub async fn of(app: &App, frame: &Frame, domain: &DomainName) -> Option<Self> {
        let published = app.published.directory().find(domain).await.ok()??;
        let support = &published.offer().support;
        let mail = support
            .email
            .iter()
            .map(|mail| (mail, format!("mailto:{mail}")));
        let phone = support.phone.iter().map(|phone| (phone, dialled(phone)));
        let mut ways: Vec<(String, String)> = mail
            .chain(phone)
            .map(|(shown, link)| (shown.clone(), link))
            .collect();
        ways.extend(support.url.iter().map(|url| {
            let host = url.host_str().unwrap_or_default();
            (host.to_owned(), url.to_string())
        }));
        (!ways.is_empty()).then(|| Self {
            heading: frame
                .voice
                .say_with("site-support", &[("domain", domain.unicode().into())]),
            ways,
        })
    }
}

/// A number without what is only for reading it (RFC 3966 §3).
fn dialled(phone: &str) -> String {
    let number = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+');
    format!("tel:{}", number.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::dialled;

    #[test]
    fn a_number_is_dialled_without_what_is_for_reading() {
        assert_eq!(dialled("+49 30 12-34"), "tel:+49301234");
    }
}
