//! POP3 (RFC 1939) with CAPA (RFC 2449), STLS (RFC 2595 §4) and SASL (RFC 5034).

use super::{
    Dialogue, Ending, Next, Port, Spec, add_mechanism, after, is_painted_over, is_part_of,
    lets_log_in, tokens,
};
use crate::model::{Protocol, Role, Security, Verdict};

pub static SPEC: Spec = Spec {
    protocol: Protocol::POP3,
    role: Role::Incoming,
    ports: &[
        Port {
            number: 995,
            security: Security::ImplicitTls,
            srv_label: Some("_pop3s"),
        },
        Port {
            number: 110,
            security: Security::StartTls,
            srv_label: Some("_pop3"),
        },
    ],
    dialogue: |_| Box::new(Pop3::default()),
    nudge: |_| "CAPA".into(),
};

const GOODBYE: &str = "QUIT";

#[derive(Default)]
struct Pop3 {
    secured: bool,
    doing: Doing,
    /// The greeting held a timestamp, so APOP is possible (RFC 1939 §7).
    apop: bool,
    offer: Capabilities,
    auth_before_tls: Vec<String>,
}

#[derive(Clone, Copy, Default)]
enum Doing {
    #[default]
    Greeting,
    /// CAPA was sent, its answer has not begun.
    Asking,
    /// Within the list, up to the lone dot.
    Listing,
    StartTls,
}

#[derive(Default)]
struct Capabilities {
    stls: bool,
    user: bool,
    /// USER stood in the list, and is not only supposed of a server without one.
    listed_user: bool,
    mechanisms: Vec<String>,
    painted_over: Option<Vec<u8>>,
}

impl Capabilities {
    fn add(&mut self, line: &[u8]) {
        let mut words = tokens(line);
        let Some(tag) = words.next() else { return };
        if tag.eq_ignore_ascii_case(b"STLS") {
            self.stls = true;
        } else if tag.eq_ignore_ascii_case(b"USER") {
            self.user = true;
            self.listed_user = true;
        } else if tag.eq_ignore_ascii_case(b"SASL") {
            for name in words {
                add_mechanism(&mut self.mechanisms, name);
            }
        } else if is_painted_over(tag) {
            self.painted_over = Some(tag.into());
        }
    }
}

impl Dialogue for Pop3 {
    fn open(&mut self, secured: bool) -> Next {
        self.secured = secured;
        Next::Listen
    }

    fn hear(&mut self, line: &[u8]) -> Next {
        match (self.doing, positive(line)) {
            (Doing::Greeting, Some(true)) => {
                self.apop = has_timestamp(line);
                self.ask()
            }
            // Before it did anything wrong a client can only be turned away.
            (Doing::Greeting, Some(false)) => {
                Next::Finish(Ending::new(Verdict::TurnedAway).words(line))
            }
            (Doing::Asking, Some(true)) => {
                self.doing = Doing::Listing;
                Next::Listen
            }
            // No CAPA: a server from before RFC 2449, which knows USER and no STLS.
            (Doing::Asking, Some(false)) => {
                self.offer.user = true;
                self.listed()
            }
            (Doing::Listing, _) if line == b"." => self.listed(),
            (Doing::Listing, _) => {
                self.offer.add(line.strip_prefix(b".").unwrap_or(line));
                Next::Listen
            }
            (Doing::StartTls, Some(true)) => Next::StartTls,
            (Doing::StartTls, Some(false)) => Next::Finish(
                Ending::new(Verdict::StartTlsRefused)
                    .words(line)
                    .farewell(GOODBYE),
            ),
            (Doing::Greeting | Doing::Asking | Doing::StartTls, None) => {
                Ending::not_this_protocol(line)
            }
        }
    }

    fn secured(&mut self) -> Next {
        // The greeting came in the clear too, so its timestamp is no more (RFC 2595 §4).
        *self = Self {
            secured: true,
            auth_before_tls: std::mem::take(&mut self.auth_before_tls),
            ..Self::default()
        };
        self.ask()
    }

    fn auth_before_tls(&self) -> &[String] {
        &self.auth_before_tls
    }

    fn may_begin(&self, begun: &[u8]) -> bool {
        is_part_of(begun, &["+OK", "-ERR"])
    }
}

impl Pop3 {
    fn ask(&mut self) -> Next {
        self.doing = Doing::Asking;
        Next::Say("CAPA".into())
    }

    /// The list is complete.
    fn listed(&mut self) -> Next {
        let offer = std::mem::take(&mut self.offer);
        if self.secured {
            let login = offer.user || self.apop || lets_log_in(&offer.mechanisms);
            let verdict = if login { Verdict::Ok } else { Verdict::NoLogin };
            let sasl_alone = !offer.user && !self.apop;
            let ending = Ending::new(verdict)
                .auth(offer.mechanisms)
                .sasl_alone(sasl_alone);
            return Next::Finish(ending.farewell(GOODBYE));
        }
        self.auth_before_tls = offer.mechanisms;
        if offer.listed_user {
            add_mechanism(&mut self.auth_before_tls, b"USER");
        }
        if offer.stls {
            self.doing = Doing::StartTls;
            return Next::Say("STLS".into());
        }
        let ending = Ending {
            words: offer.painted_over,
            ..Ending::new(Verdict::StartTlsMissing)
        };
        Next::Finish(ending.farewell(GOODBYE))
    }
}

/// Whether a line is a positive or a negative status; none if it is no status at all.
fn positive(line: &[u8]) -> Option<bool> {
    let ends = |rest: &[u8]| rest.first().is_none_or(|byte| *byte == b' ');
    match (after(line, "+OK"), after(line, "-ERR")) {
        (Some(rest), _) if ends(rest) => Some(true),
        (_, Some(rest)) if ends(rest) => Some(false),
        _ => None,
    }
}

/// `<1896.697170952@dbc.example>`, anywhere in the greeting.
fn has_timestamp(line: &[u8]) -> bool {
    tokens(line).any(|word| {
        let word = word.strip_suffix(b".").unwrap_or(word);
        word.starts_with(b"<") && word.contains(&b'@') && word.ends_with(b">")
    })
}
