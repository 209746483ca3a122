//! Whether a server as a client would set it up works, by the survey's conversations.

use super::{client::Client, reading::Server};
use crate::{
    model::{Authentication, Security, Survey, Verdict},
    survey::Logins,
};

/// What a client that uses these settings meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Works {
    Yes,
    /// How the conversation ended instead.
    No(Verdict),
    /// The server speaks, and offers no login of that kind.
    NoLogin,
    /// The password would travel in the clear.
    Cleartext,
    /// The settings name no port.
    Incomplete,
    /// The settings name no login, and the client makes one up that is none.
    NoUsername,
    /// Nobody has tried.
    Untried,
}

impl Works {
    /// Whether somebody knows that it does not.
    pub fn is_fault(self) -> bool {
        !matches!(self, Self::Yes | Self::Untried)
    }

    /// The word for it in reports; for [`Works::No`] it is the verdict's.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "ok",
            Self::No(verdict) => verdict.as_str(),
            Self::NoLogin => "login-not-offered",
            Self::Cleartext => "cleartext",
            Self::Incomplete => "incomplete",
            Self::NoUsername => "no-username",
            Self::Untried => "untried",
        }
    }
}

/// As a client of this kind would use the server: one that needs a name for the login and reads none logs in under none.
pub fn judge_for(client: &Client, server: &Server, survey: &Survey) -> Works {
    let needs_username = (client.autoconfig.as_ref()).is_some_and(|rules| rules.needs_username);
    match server.username {
        None if needs_username => Works::NoUsername,
        _ => judge(server, survey),
    }
}

/// It works if it does at any address of the host.
pub fn judge(server: &Server, survey: &Survey) -> Works {
    let endpoint = &server.endpoint;
    if endpoint.port == 0 {
        return Works::Incomplete;
    }
    if endpoint.security == Security::None {
        return Works::Cleartext;
    }
    let seen = || {
        survey.observations.iter().filter(|seen| {
            seen.host == endpoint.host
                && seen.port == endpoint.port
                && seen.protocol == endpoint.protocol
                && seen.verdict != Verdict::NotChecked
        })
    };
    let working = || seen().filter(|seen| seen.verdict == Verdict::Ok);
    if working().next().is_none() {
        return seen()
            .next()
            .map_or(Works::Untried, |seen| Works::No(seen.verdict));
    }
    if working().all(|seen| seen.security != endpoint.security) {
        return Works::No(Verdict::WrongMode);
    }
    let logins = Logins::of(endpoint.protocol, working().map(|seen| &**seen));
    // Where the settings name no kind, a password is meant.
    let way = server.authentication.as_ref();
    match logins.take(way.unwrap_or(&Authentication::PasswordCleartext)) {
        true => Works::Yes,
        false => Works::NoLogin,
    }
}
