//! How a sample server behaves: what it says to which line.

use super::layout::protocol;
use crate::model::Protocol;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Manner {
    Good,
    /// Names login mechanisms before TLS as well.
    OffersLoginInTheClear,
    NoStartTls,
    RefusesStartTls,
    /// A line in the clear follows the go-ahead for TLS.
    Injects,
    /// Obeys under TLS what came in the clear behind STARTTLS.
    #[cfg_attr(not(test), expect(dead_code, reason = "for the tests of `check`"))]
    KeepsTheClear,
    Silent,
    /// Accepts and hangs up.
    HangsUp,
    /// Knows no TLS that is safe today, and says so by an alert.
    OldTls,
    /// Takes TLS 1.1 beside newer versions.
    #[cfg_attr(not(test), expect(dead_code, reason = "for the tests of `check`"))]
    TakesOldTls,
    /// In the clear where TLS belongs, and the reverse.
    WrongMode,
    TurnsAway,
    NoLogin,
    /// HTTP; under TLS where the port's own protocol would be.
    Website,
    /// HTTP without TLS, with the same files.
    ClearWebsite,
    /// HTTP that only says where HTTPS is.
    Redirect,
}

/// What a mail server answers, and what follows.
pub enum Reply {
    Say(String),
    StartTls(String),
    Bye(String),
}

impl Manner {
    /// The first words to a client.
    pub fn greeting(self, port: u16, host: &str) -> Reply {
        let text = match (protocol(port), self == Self::TurnsAway) {
            (Some(Protocol::IMAP), false) => "* OK Sample server ready".to_owned(),
            (Some(Protocol::IMAP), true) => {
                "* BYE Too many connections from your network".to_owned()
            }
            (Some(Protocol::POP3), false) => "+OK Sample server ready".to_owned(),
            (Some(Protocol::POP3), true) => {
                "-ERR [SYS/TEMP] Too many connections from your network".to_owned()
            }
            (Some(Protocol::SIEVE), false) => self.filters(false),
            (Some(Protocol::SIEVE), true) => "BYE \"Too many connections\"".to_owned(),
            (_, false) => format!("220 {host} ESMTP Sample server"),
            (_, true) => format!("554 {host} Your network is on our blocklist"),
        };
        if self == Self::TurnsAway {
            Reply::Bye(text)
        } else {
            Reply::Say(text)
        }
    }

    /// What the server says by itself once TLS is up.
    pub fn behind_tls(self, port: u16) -> Option<Reply> {
        (protocol(port) == Some(Protocol::SIEVE)).then(|| Reply::Say(self.filters(true)))
    }

    /// The answer to one line.
    pub fn answer(self, port: u16, secured: bool, line: &str) -> Reply {
        match protocol(port) {
            Some(Protocol::IMAP) => self.imap(secured, line),
            Some(Protocol::POP3) => self.pop3(secured, line),
            Some(Protocol::SIEVE) => self.sieve(secured, line),
            _ => self.smtp(port != 25, secured, line),
        }
    }

    fn offers_starttls(self, secured: bool) -> bool {
        !secured && self != Self::NoStartTls
    }

    fn offers_login(self, secured: bool) -> bool {
        match self {
            Self::NoLogin => false,
            Self::OffersLoginInTheClear | Self::NoStartTls => true,
            _ => secured,
        }
    }

    fn start_tls(self, go_ahead: &str, refusal: &str, injected: &str) -> Reply {
        match self {
            Self::RefusesStartTls => Reply::Say(refusal.into()),
            Self::Injects => Reply::StartTls(format!("{go_ahead}\r\n{injected}")),
            _ => Reply::StartTls(go_ahead.into()),
        }
    }

    fn imap(self, secured: bool, line: &str) -> Reply {
        let (tag, command) = line.split_once(' ').unwrap_or((line, ""));
        match command.to_ascii_uppercase().as_str() {
            "CAPABILITY" => {
                let mut list = "* CAPABILITY IMAP4rev1 ID IDLE".to_owned();
                if self.offers_starttls(secured) {
                    list.push_str(" STARTTLS");
                }
                list.push_str(if self.offers_login(secured) {
                    " AUTH=PLAIN AUTH=LOGIN"
                } else {
                    " LOGINDISABLED"
                });
                Reply::Say(format!("{list}\r\n{tag} OK Listed"))
            }
            "STARTTLS" if self.offers_starttls(secured) => self.start_tls(
                &format!("{tag} OK Begin TLS"),
                &format!("{tag} NO TLS is not available"),
                "* CAPABILITY IMAP4rev1 AUTH=PLAIN",
            ),
            "LOGOUT" => Reply::Bye(format!("* BYE\r\n{tag} OK Bye")),
            _ => Reply::Say(format!("{tag} NO This is a sample, nobody lives here")),
        }
    }

    fn pop3(self, secured: bool, line: &str) -> Reply {
        match line.to_ascii_uppercase().as_str() {
            "CAPA" => {
                let mut list = "+OK\r\nTOP\r\nUIDL\r\n".to_owned();
                if self.offers_starttls(secured) {
                    list.push_str("STLS\r\n");
                }
                if self.offers_login(secured) {
                    list.push_str("USER\r\nSASL PLAIN LOGIN\r\n");
                }
                Reply::Say(list + ".")
            }
            "STLS" if self.offers_starttls(secured) => {
                self.start_tls("+OK Begin TLS", "-ERR TLS is not available", "+OK really")
            }
            "QUIT" => Reply::Bye("+OK Bye".into()),
            _ => Reply::Say("-ERR This is a sample, nobody lives here".into()),
        }
    }

    fn smtp(self, submission: bool, secured: bool, line: &str) -> Reply {
        let command = line.split(' ').next().unwrap_or_default();
        match command.to_ascii_uppercase().as_str() {
            "EHLO" => {
                let mut list = "250-Sample server\r\n250-PIPELINING\r\n".to_owned();
                if self.offers_starttls(secured) {
                    list.push_str("250-STARTTLS\r\n");
                }
                if submission && self.offers_login(secured) {
                    list.push_str("250-AUTH PLAIN LOGIN\r\n");
                }
                Reply::Say(list + "250 8BITMIME")
            }
            "HELO" => Reply::Say("250 Sample server".into()),
            "STARTTLS" if self.offers_starttls(secured) => self.start_tls(
                "220 2.0.0 Begin TLS",
                "454 4.7.0 TLS is not available",
                "250 AUTH PLAIN",
            ),
            "QUIT" => Reply::Bye("221 2.0.0 Bye".into()),
            _ => Reply::Say("502 5.5.1 This is a sample, nobody lives here".into()),
        }
    }

    fn sieve(self, secured: bool, line: &str) -> Reply {
        match line.to_ascii_uppercase().as_str() {
            "CAPABILITY" => Reply::Say(self.filters(secured)),
            "STARTTLS" if self.offers_starttls(secured) => self.start_tls(
                "OK \"Begin TLS\"",
                "NO \"TLS is not available\"",
                "\"SASL\" \"PLAIN\"",
            ),
            "LOGOUT" => Reply::Bye("OK \"Bye\"".into()),
            _ => Reply::Say("NO \"This is a sample, nobody lives here\"".into()),
        }
    }

    /// ManageSieve's list (RFC 5804 §1.7), its last line that of a status.
    fn filters(self, secured: bool) -> String {
        let mut list = "\"IMPLEMENTATION\" \"Sample server\"\r\n".to_owned();
        list.push_str(if self.offers_login(secured) {
            "\"SASL\" \"PLAIN LOGIN\"\r\n"
        } else {
            "\"SASL\" \"\"\r\n"
        });
        if self.offers_starttls(secured) {
            list.push_str("\"STARTTLS\"\r\n");
        }
        list + "OK \"Ready\""
    }
}
