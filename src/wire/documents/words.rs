//! Words of strangers' documents: login names and URLs with placeholders, names for people.

use url::Url;

use crate::model::{DomainName, HostName, Username};

/// The local part that stands in for a person's own when a source insists on an address. Where it comes back in a user
/// name, [`username`] makes it a placeholder again.
pub const MADE_UP_LOCAL_PART: &str = "portolan";

/// A host name with `%EMAILDOMAIN%` filled in. One that needs the local part is none: a survey is of a domain.
pub fn host(text: &str, domain: &DomainName) -> Option<HostName> {
    let text = placeholders(text)?.replace("%EMAILDOMAIN%", domain.ascii());
    if text.contains('%') {
        return None;
    }
    text.parse().ok()
}

/// The login name with its placeholders, in one spelling for each meaning.
pub fn username(text: &str, domain: &DomainName) -> Option<Username> {
    if text.chars().count() > 254 || text.chars().any(char::is_control) {
        return None;
    }
    let mut text = placeholders(text)?;
    if !text.contains("%EMAIL") {
        text = without_made_up(&text, domain);
    }
    let text = replace_ignoring_case(
        &text.replace("%EMAILLOCALPART%@%EMAILDOMAIN%", "%EMAILADDRESS%"),
        &format!("%EMAILLOCALPART%@{domain}"),
        "%EMAILADDRESS%",
    );
    Some(Username(text))
}

/// The made-up local part, standing alone before the @ or the end, becomes a placeholder again.
fn without_made_up(text: &str, domain: &DomainName) -> String {
    let whole = format!("{MADE_UP_LOCAL_PART}@{domain}");
    if text.eq_ignore_ascii_case(&whole) {
        return "%EMAILADDRESS%".into();
    }
    let (local, rest) = text.split_at(text.find('@').unwrap_or(text.len()));
    let local: String = local
        .split_inclusive(|c: char| !c.is_alphanumeric())
        .flat_map(|word| match word.strip_prefix(MADE_UP_LOCAL_PART) {
            // What is left is nothing, or the separator.
            Some(left) if !left.starts_with(char::is_alphanumeric) => ["%EMAILLOCALPART%", left],
            _ => [word, ""],
        })
        .collect();
    local + rest
}

/// Known placeholders in one spelling: upper case, with the closing `%` that some files lack; `%40` becomes `@`. None
/// if a placeholder is there that nobody here can fill, such as `%REALNAME%`.
pub fn placeholders(text: &str) -> Option<String> {
    const KNOWN: [&str; 3] = ["EMAILADDRESS", "EMAILLOCALPART", "EMAILDOMAIN"];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('%') {
        out.push_str(before);
        let name = KNOWN.into_iter().find(|name| {
            behind
                .get(..name.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(name))
        });
        rest = if let Some(name) = name {
            out.extend(["%", name, "%"]);
            let behind = behind.get(name.len()..).unwrap_or_default();
            behind.strip_prefix('%').unwrap_or(behind)
        } else if let Some(behind) = behind.strip_prefix("40") {
            out.push('@');
            behind
        } else if behind
            .split_once('%')
            .is_some_and(|(word, _)| word.len() > 2 && word.bytes().all(|b| b.is_ascii_uppercase()))
        {
            return None;
        } else {
            out.push('%');
            behind
        };
    }
    out.push_str(rest);
    Some(out)
}

fn replace_ignoring_case(text: &str, from: &str, to: &str) -> String {
    match text.to_ascii_lowercase().find(&from.to_ascii_lowercase()) {
        // ASCII lower case keeps every offset.
        Some(at) => format!("{}{to}{}", &text[..at], &text[at + from.len()..]),
        None => text.to_owned(),
    }
}

/// A URL that a person or an app may follow, with the domain filled in. Other placeholders stay.
pub fn web_address(text: &str, domain: &DomainName) -> Option<String> {
    if text.len() > 1000 || text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return None;
    }
    let mut text = text.replace("%EMAILDOMAIN%", domain.ascii());
    for at in ["@", "%40"] {
        let whole = format!("{MADE_UP_LOCAL_PART}{at}{domain}");
        text = replace_ignoring_case(&text, &whole, "%EMAILADDRESS%");
    }
    let url = Url::parse(&text).ok()?;
    let known = matches!(url.scheme(), "https" | "http" | "wss");
    (known && url.username().is_empty() && url.password().is_none()).then_some(text)
}

/// The same URL with the made-up local part, where it is a whole segment of the path or a whole value, a placeholder again.
/// For answers to somebody to whom it was sent.
pub fn without_made_up_parts(url: &str) -> String {
    let host = url.find("://").map_or(0, |at| at + 3);
    let path = url[host..].find('/').map_or(url.len(), |at| host + at);
    let (before, path) = url.split_at(path);
    let ends = |c: char| matches!(c, '/' | '?' | '&' | '=' | '#' | ';');
    let parts = path.split_inclusive(ends).flat_map(|part| {
        let word = part.trim_end_matches(ends);
        if word.eq_ignore_ascii_case(MADE_UP_LOCAL_PART) {
            ["%EMAILLOCALPART%", &part[word.len()..]]
        } else {
            [part, ""]
        }
    });
    std::iter::once(before)
        .chain(parts.collect::<Vec<_>>())
        .collect()
}

/// Registered type names are short words; this one is shown to people.
pub fn is_type_name(kind: &str) -> bool {
    kind.len() <= 30 && kind.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// A name for people: one line, no control characters, at most `max` characters.
pub fn one_line(text: &str, max: usize) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line: String = words
        .join(" ")
        .chars()
        .filter(|c| !c.is_control())
        .take(max)
        .collect();
    (!line.is_empty()).then_some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_made_up_local_part_is_masked_where_it_is_a_whole_part() {
        for (url, masked) in [
            (
                "https://dav.test/cal/portolan/",
                "https://dav.test/cal/%EMAILLOCALPART%/",
            ),
            (
                "https://dav.test/Portolan",
                "https://dav.test/%EMAILLOCALPART%",
            ),
            (
                "https://dav.test/?user=portolan&x=1",
                "https://dav.test/?user=%EMAILLOCALPART%&x=1",
            ),
            (
                "https://dav.test/portolan.php",
                "https://dav.test/portolan.php",
            ),
            ("https://portolan/x", "https://portolan/x"),
            ("https://portolan", "https://portolan"),
            (
                "https://dav.test/%EMAILADDRESS%/",
                "https://dav.test/%EMAILADDRESS%/",
            ),
        ] {
            assert_eq!(without_made_up_parts(url), masked);
        }
    }
}
