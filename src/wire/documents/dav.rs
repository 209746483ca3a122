//! The TXT record beside an SRV record of calendars or contacts (RFC 6764 §4).

/// The longest path that is believed, in octets.
pub const MAX_PATH: usize = 500;

/// The `path` that the record's text says; none where it says something else, or what belongs into no URL.
pub fn context_path(text: &str) -> Option<&str> {
    let (name, path) = text.split_once('=')?;
    let is_path = name.eq_ignore_ascii_case("path")
        && path.starts_with('/')
        && path.len() <= MAX_PATH
        && path.bytes().all(|byte| byte.is_ascii_graphic());
    is_path.then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_clean_path_is_taken() {
        assert_eq!(context_path("path=/dav"), Some("/dav"));
        assert_eq!(context_path("PATH=/"), Some("/"));
        let long = format!("path=/{}", "x".repeat(MAX_PATH));
        for text in [
            "path=dav",
            "path",
            "v=1",
            "path=/a b",
            "path=/\u{1b}[31m",
            "path=//ä",
            &long,
        ] {
            assert_eq!(context_path(text), None, "{text}");
        }
    }
}
