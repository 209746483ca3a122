//! Why a handshake failed, from what rustls says and from the bytes that came.

use std::io;

use rustls::{AlertDescription, PeerIncompatible};

use crate::model::escape;

/// Why a handshake did not come about. A bad certificate is no such reason: it is in the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TlsFault {
    /// The first bytes of the answer, up to 256, are no TLS record.
    NotTls(Vec<u8>),
    /// An alert, by its name in RFC 8446 §6, lower case with underscores.
    Alert(String),
    /// The peer speaks nothing newer than TLS 1.1.
    TooOld,
    Closed,
    Reset,
    Timeout,
    Other(String),
}

/// The fault behind `error`, when the answer began with `first_bytes`.
pub fn of(error: &io::Error, first_bytes: &[u8]) -> TlsFault {
    if !begins_a_record(first_bytes) {
        return TlsFault::NotTls(first_bytes.to_vec());
    }
    let told = error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<rustls::Error>());
    match told {
        Some(rustls::Error::AlertReceived(AlertDescription::ProtocolVersion)) => TlsFault::TooOld,
        Some(rustls::Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13
            | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
        )) => TlsFault::TooOld,
        Some(rustls::Error::AlertReceived(alert)) => TlsFault::Alert(alert_name((*alert).into())),
        Some(error) => TlsFault::Other(escape(error.to_string().as_bytes(), 200)),
        None => match error.kind() {
            io::ErrorKind::UnexpectedEof => TlsFault::Closed,
            io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::NotConnected => TlsFault::Reset,
            io::ErrorKind::TimedOut => TlsFault::Timeout,
            _ => TlsFault::Other(escape(error.to_string().as_bytes(), 200)),
        },
    }
}

/// The fault when time ran out: a server that greets in the clear and then waits is not silent.
pub fn of_silence(first_bytes: Vec<u8>) -> TlsFault {
    if begins_a_record(&first_bytes) {
        TlsFault::Timeout
    } else {
        TlsFault::NotTls(first_bytes)
    }
}

/// Whether this can be how a TLS record begins (RFC 8446 §5.1): a content type, then major version 3. Nothing can.
fn begins_a_record(bytes: &[u8]) -> bool {
    match bytes {
        [] => true,
        [kind] => (20..=24).contains(kind),
        [kind, major, ..] => (20..=24).contains(kind) && *major == 3,
    }
}

/// IANA's TLS Alerts registry; the names are those of RFC 8446 §6 and of the documents it refers to.
fn alert_name(code: u8) -> String {
    let name = match code {
        0 => "close_notify",
        10 => "unexpected_message",
        20 => "bad_record_mac",
        21 => "decryption_failed",
        22 => "record_overflow",
        30 => "decompression_failure",
        40 => "handshake_failure",
        41 => "no_certificate",
        42 => "bad_certificate",
        43 => "unsupported_certificate",
        44 => "certificate_revoked",
        45 => "certificate_expired",
        46 => "certificate_unknown",
        47 => "illegal_parameter",
        48 => "unknown_ca",
        49 => "access_denied",
        50 => "decode_error",
        51 => "decrypt_error",
        60 => "export_restriction",
        70 => "protocol_version",
        71 => "insufficient_security",
        80 => "internal_error",
        86 => "inappropriate_fallback",
        90 => "user_canceled",
        100 => "no_renegotiation",
        109 => "missing_extension",
        110 => "unsupported_extension",
        111 => "certificate_unobtainable",
        112 => "unrecognized_name",
        113 => "bad_certificate_status_response",
        114 => "bad_certificate_hash_value",
        115 => "unknown_psk_identity",
        116 => "certificate_required",
        120 => "no_application_protocol",
        121 => "ech_required",
        code => return format!("alert_{code}"),
    };
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(inner: rustls::Error) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidData, inner)
    }

    #[test]
    fn alerts_go_by_their_name_in_the_rfc() {
        let alert = |code: u8| {
            of(
                &error(rustls::Error::AlertReceived(code.into())),
                &[21, 3, 3],
            )
        };
        assert_eq!(alert(40), TlsFault::Alert("handshake_failure".into()));
        assert_eq!(alert(48), TlsFault::Alert("unknown_ca".into()));
        assert_eq!(alert(112), TlsFault::Alert("unrecognized_name".into()));
        assert_eq!(alert(200), TlsFault::Alert("alert_200".into()));
        assert_eq!(alert(70), TlsFault::TooOld);
    }

    #[test]
    fn what_is_no_record_is_handed_on() {
        let eof = io::Error::from(io::ErrorKind::UnexpectedEof);
        assert_eq!(of(&eof, b"* OK"), TlsFault::NotTls(b"* OK".to_vec()));
        assert_eq!(of(&eof, b""), TlsFault::Closed);
        assert_eq!(of(&eof, &[22, 3, 3]), TlsFault::Closed);
        assert_eq!(
            of_silence(b"220 ".to_vec()),
            TlsFault::NotTls(b"220 ".to_vec())
        );
        assert_eq!(of_silence(Vec::new()), TlsFault::Timeout);
        let reset = io::Error::from(io::ErrorKind::ConnectionReset);
        assert_eq!(of(&reset, b""), TlsFault::Reset);
    }
}
