//! JMAP's session resource (RFC 8620 §2), as far as telling it from a web page needs.

use serde_json::Value;

/// Longer documents are refused, in octets.
pub const MAX_LEN: usize = 256 * 1024;

/// Whether this is a session: an object of capabilities, JMAP's core among them, and an address to talk to.
pub fn is_session(body: &[u8]) -> bool {
    if body.len() > MAX_LEN {
        return false;
    }
    serde_json::from_slice::<Value>(body).is_ok_and(|root| {
        let core = root.pointer("/capabilities/urn:ietf:params:jmap:core");
        core.is_some() && root.get("apiUrl").is_some_and(Value::is_string)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_has_capabilities_and_an_address() {
        let session = br#"{"capabilities":{"urn:ietf:params:jmap:core":{}},"apiUrl":"https://example.org/jmap"}"#;
        assert!(is_session(session));
        for other in [
            &b"<!DOCTYPE html>"[..],
            b"[]",
            br#"{"capabilities":{},"apiUrl":"https://example.org/"}"#,
            br#"{"capabilities":{"urn:ietf:params:jmap:core":{}},"apiUrl":null}"#,
        ] {
            assert!(!is_session(other));
        }
    }
}
