//! What a domain says to servers that bring it mail: MTA-STS, by record and policy (RFC 8461), and the record that asks for
//! reports on TLS (RFC 8460).

use crate::model::HostName;

/// Longer policies are refused, in octets (RFC 8461 §3.3).
pub const MAX_LEN: usize = 64 * 1024;

/// More patterns are not kept.
const MAX_PATTERNS: usize = 64;

/// What servers are to do where the policy is not kept (RFC 8461 §3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Enforce,
    Testing,
    None,
}

/// A domain's policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    pub mode: Mode,
    /// Names of MX hosts, `*.example.org` for one label; never empty unless the mode is none.
    patterns: Vec<String>,
}

impl Policy {
    /// Reads the body of `/.well-known/mta-sts.txt`: keys and values, one pair in a line. Of a key that comes twice the
    /// first counts; unknown ones are passed over. None where a key that must be there is missing or makes no sense.
    pub fn read(body: &[u8]) -> Option<Self> {
        if body.len() > MAX_LEN {
            return None;
        }
        let text = std::str::from_utf8(body).ok()?;
        let pairs = || {
            let lines = text.lines().filter_map(|line| line.split_once(':'));
            lines.map(|(key, value)| (key.trim(), value.trim()))
        };
        let first = |wanted: &str| pairs().find(|(key, _)| *key == wanted).map(|pair| pair.1);
        if first("version")? != "STSv1" {
            return None;
        }
        let mode = match first("mode")? {
            "enforce" => Mode::Enforce,
            "testing" => Mode::Testing,
            "none" => Mode::None,
            _ => return None,
        };
        let digits = first("max_age")?;
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let patterns: Vec<String> = pairs()
            .filter(|(key, value)| *key == "mx" && !value.is_empty())
            .map(|(_, value)| value.to_owned())
            .take(MAX_PATTERNS)
            .collect();
        (mode == Mode::None || !patterns.is_empty()).then_some(Self { mode, patterns })
    }

    /// Whether mail may be handed to this MX host (RFC 8461 §4.1).
    pub fn lets_in(&self, host: &HostName) -> bool {
        self.patterns.iter().any(|pattern| host.fits(pattern))
    }
}

/// Whether these TXT records of `_mta-sts` announce a policy: exactly one of them does so, with an id (RFC 8461 §3.1).
pub fn announces_policy(records: &[String]) -> bool {
    only(records, "v=STSv1").is_some_and(|fields| {
        let id = fields.filter_map(|field| field.strip_prefix("id=")).next();
        id.is_some_and(|id| {
            (1..=32).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
    })
}

/// Whether these TXT records of `_smtp._tls` say where reports go: exactly one of them does so (RFC 8460 §3).
pub fn wants_reports(records: &[String]) -> bool {
    only(records, "v=TLSRPTv1").is_some_and(|mut fields| {
        fields.any(|field| field.strip_prefix("rua=").is_some_and(|to| !to.is_empty()))
    })
}

/// The fields behind the version of the one record that begins with it; none where several do.
fn only<'a>(records: &'a [String], version: &str) -> Option<impl Iterator<Item = &'a str>> {
    let mut ours = records.iter().filter_map(|record| {
        let mut fields = record.split(';');
        (fields.next()?.trim_end() == version).then_some(fields.map(str::trim))
    });
    let one = ours.next()?;
    ours.next().is_none().then_some(one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn a_policy_needs_version_mode_age_and_hosts() {
        let read = |text: &str| Policy::read(text.as_bytes()).map(|policy| policy.mode);
        let all = "version: STSv1\r\nmode: enforce\r\nmx: mail.example.org\r\nmax_age: 86400\r\n";
        assert_eq!(read(all), Some(Mode::Enforce));
        assert_eq!(read(&all.replace("\r\n", "\n")), Some(Mode::Enforce));
        let none = "version:STSv1\nmode:none\nmax_age:1\nfuture: thing\n";
        assert_eq!(read(none), Some(Mode::None));
        for (part, other) in [
            ("STSv1", "STSv2"),
            ("enforce", "report"),
            ("mail.example.org", ""),
            ("86400", "a day"),
            ("max_age: 86400", ""),
            ("mode:", "mood:"),
        ] {
            assert_eq!(read(&all.replace(part, other)), None, "{part}");
        }
        assert_eq!(read("<!DOCTYPE html>"), None);
        assert_eq!(Policy::read(&[0xff; 10]), None);
        assert_eq!(Policy::read(&vec![b'a'; MAX_LEN + 1]), None);
    }

    #[test]
    fn a_star_stands_for_one_label() {
        let body =
            b"version: STSv1\nmode: testing\nmx: mx.example.org\nmx: *.Example.net\nmax_age: 1\n";
        let policy = Policy::read(body).unwrap();
        for (host, expected) in [
            ("mx.example.org", true),
            ("MX.example.org", true),
            ("a.example.net", true),
            ("example.net", false),
            ("a.b.example.net", false),
            ("mx2.example.org", false),
        ] {
            assert_eq!(policy.lets_in(&host.parse().unwrap()), expected, "{host}");
        }
    }

    #[test]
    fn one_record_announces_and_two_do_not() {
        for (texts, expected) in [
            (&["v=STSv1; id=20260101T00"][..], true),
            (&["v=spf1 -all", "v=STSv1;id=1;"], true),
            (&["v=STSv1; id=1", "v=STSv1; id=2"], false),
            (&["v=STSv1;"], false),
            (&["v=STSv1; id=not-a-word"], false),
            (&["v=STSv10; id=1"], false),
            (&[], false),
        ] {
            assert_eq!(announces_policy(&records(texts)), expected, "{texts:?}");
        }
        for (texts, expected) in [
            (&["v=TLSRPTv1; rua=mailto:tls@example.org"][..], true),
            (&["v=TLSRPTv1;rua=https://example.org/tls"], true),
            (&["v=TLSRPTv1; rua="], false),
            (&["v=TLSRPTv1"], false),
            (&["v=TLSRPTv1; rua=a:b", "v=TLSRPTv1; rua=a:c"], false),
        ] {
            assert_eq!(wants_reports(&records(texts)), expected, "{texts:?}");
        }
    }
}
