//! The MTA-STS policy: which hosts take a domain's mail, and that they do so over TLS (RFC 8461 §3.2).

use crate::model::MtaSts;

/// The policy's text, a field a line. Meant for `https://mta-sts.<domain>/.well-known/mta-sts.txt`, as `text/plain`.
pub fn write(policy: &MtaSts) -> String {
    let mut text = format!("version: STSv1\r\nmode: {}\r\n", policy.mode.as_str());
    for host in &policy.mx {
        text += &format!("mx: {host}\r\n");
    }
    text + &format!("max_age: {}\r\n", policy.max_age)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::MtaStsMode,
        wire::documents::mta_sts::{Mode, Policy},
    };

    #[test]
    fn a_policy_is_written_as_the_rfc_shows_it() {
        let policy = MtaSts {
            mode: MtaStsMode::Enforce,
            mx: vec!["mail.example.com".into(), "*.example.net".into()],
            max_age: 604_800,
        };
        assert_eq!(
            write(&policy),
            "version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\nmx: *.example.net\r\nmax_age: 604800\r\n"
        );
    }

    #[test]
    fn what_is_written_is_read_again() {
        for (written, read) in [
            (MtaStsMode::Enforce, Mode::Enforce),
            (MtaStsMode::Testing, Mode::Testing),
            (MtaStsMode::None, Mode::None),
        ] {
            let mx = vec!["*.example.net".to_owned()];
            let policy = MtaSts {
                mode: written,
                mx: if read == Mode::None { Vec::new() } else { mx },
                max_age: 0,
            };
            let policy = Policy::read(write(&policy).as_bytes()).unwrap();
            assert_eq!(policy.mode, read);
        }
    }
}
