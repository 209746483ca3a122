//! What a table says of publishing, before what it inherits is laid under it.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    super::text::{self, Faults, in_order, nearest, position},
    logins::{read_authentication, read_username},
    offer::{self, Extras},
    servers::{self, read_servers},
};
use crate::{
    directory::{Answer, Failing, Login, Terms},
    model::{Authentication, Protocol, Role, Username},
};

/// Keys of domains, profiles and the default alike.
pub(in crate::config) const KEYS: &[&str] = &[
    "survey",
    "check",
    "imap",
    "pop3",
    "smtp",
    "sieve",
    "username",
    "authentication",
];

/// Something that may be inherited, given, or switched off by `false`.
#[derive(Clone, Debug, Default)]
pub(super) enum Said<T> {
    #[default]
    Nothing,
    Off,
    This(T),
}

impl<T: Clone> Said<T> {
    /// What is said here, else what is inherited.
    pub(super) fn or(&self, inherited: &Self) -> Self {
        match self {
            Self::Nothing => inherited.clone(),
            said => said.clone(),
        }
    }

    pub(super) fn into_option(self) -> Option<T> {
        match self {
            Self::This(it) => Some(it),
            Self::Nothing | Self::Off => None,
        }
    }

    /// `false` switches off; anything else is read by `read`, and nothing where that fails.
    pub(super) fn read(
        value: &Spanned<DeValue>,
        read: impl FnOnce(&Spanned<DeValue>) -> Option<T>,
    ) -> Self {
        match value.get_ref() {
            DeValue::Boolean(false) => Self::Off,
            _ => read(value).map_or(Self::Nothing, Self::This),
        }
    }
}

/// What one table says.
#[derive(Clone, Default)]
pub(super) struct Draft {
    survey: Option<bool>,
    check: Said<Failing>,
    /// In the order of the file.
    servers: Vec<(Protocol, Said<Vec<servers::Draft>>)>,
    username: Option<Username>,
    authentication: Option<Vec<Authentication>>,
    extras: Extras,
    /// A key that is not known stands in the table: what seems to be missing may be what is misspelt.
    misspelt: bool,
}

/// Reads the keys of a table, less those in `taken`, which who calls has read. `name` is what the table is for, `at` where it
/// begins.
pub(super) fn read(
    (name, at): (&str, usize),
    table: &DeTable,
    taken: &[&str],
    faults: &mut Faults,
) -> Draft {
    let mut draft = Draft::default();
    for (key, value) in in_order(table) {
        match key.get_ref().as_ref() {
            "survey" => match value.get_ref().as_bool() {
                Some(on) => draft.survey = Some(on),
                None => faults.add(text::at(value), "`survey` wants true or false"),
            },
            "check" => draft.check = Said::read(value, |value| read_check(value, faults)),
            "username" => draft.username = read_username(value, faults),
            "authentication" => draft.authentication = read_authentication(value, faults),
            "sieve" => draft.read_servers(Protocol::SIEVE, value, faults),
            name if taken.contains(&name) => {}
            name if offer::KEYS.contains(&name) => draft.extras.read(name, value, faults),
            name => match Protocol::named(name) {
                Some(protocol) => draft.read_servers(protocol, value, faults),
                None => {
                    draft.misspelt = true;
                    let known = taken.iter().chain(KEYS).chain(offer::KEYS);
                    faults.unknown(key.span().start, name, nearest(name, known.copied()));
                }
            },
        }
    }
    let has = |key: &&str| position(table, key).is_some();
    if draft.survey == Some(true) {
        if ["imap", "pop3", "smtp"].iter().any(has) {
            faults.add(
                at,
                format!("{name} has both `survey = true` and servers of its own: keep one"),
            );
        } else if let Some(at) = position(table, "check") {
            faults.add(
                at,
                "a survey checks by itself: `check` goes with given servers",
            );
        }
    }
    draft
}

fn read_check(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Failing> {
    match value.get_ref().as_str() {
        Some("last") => Some(Failing::Last),
        Some("withhold") => Some(Failing::Withheld),
        _ => {
            faults.add(
                text::at(value),
                "`check` wants \"last\" or \"withhold\": what becomes of a server that does not work",
            );
            None
        }
    }
}

impl Draft {
    fn read_servers(&mut self, protocol: Protocol, value: &Spanned<DeValue>, faults: &mut Faults) {
        let servers = Said::read(value, |value| Some(read_servers(protocol, value, faults)));
        self.servers.push((protocol, servers));
    }

    /// This table with `inherited` under it.
    #[must_use]
    pub(super) fn over(&self, inherited: &Self) -> Self {
        let gives = self.servers.iter().any(|(protocol, said)| {
            protocol.role() != Role::Filtering && matches!(said, Said::This(_))
        });
        let surveys = self.survey == Some(true);
        let survey = self.survey.or(inherited.survey.filter(|_| !gives));
        let check = match surveys {
            true => self.check.clone(),
            false => self.check.or(&inherited.check),
        };
        let mut servers = self.servers.clone();
        for (place, (protocol, said)) in inherited.servers.iter().enumerate() {
            let own = servers.iter().any(|(known, _)| known == protocol);
            let wanted = !surveys || protocol.role() == Role::Filtering;
            if !own && wanted {
                servers.insert(place.min(servers.len()), (*protocol, said.clone()));
            }
        }
        Self {
            survey,
            check,
            servers,
            username: self.username.clone().or(inherited.username.clone()),
            authentication: self
                .authentication
                .clone()
                .or(inherited.authentication.clone()),
            extras: self.extras.over(&inherited.extras),
            misspelt: self.misspelt || inherited.misspelt,
        }
    }

    /// What is published by it. `name` is whom it is for, `at` where that stands.
    pub(super) fn finish(self, name: &str, at: usize, faults: &mut Faults) -> Terms {
        let given: Vec<_> = self
            .servers
            .into_iter()
            .filter_map(|(protocol, said)| Some((protocol, said.into_option()?)))
            .collect();
        let surveyed = self.survey == Some(true);
        let has = |role| given.iter().any(|(protocol, _)| protocol.role() == role);
        let (incoming, outgoing) = (has(Role::Incoming), has(Role::Outgoing));
        if surveyed || self.misspelt {
            // What seems to be missing may be what is misspelt.
        } else if !incoming && !outgoing {
            let message =
                format!("{name} needs `survey = true`, or servers: `imap` or `pop3`, and `smtp`");
            faults.missing(at, message);
        } else if !incoming {
            let message = format!("{name} has no `imap` or `pop3`: nobody could read mail");
            faults.missing(at, message);
        } else if !outgoing {
            faults.missing(at, format!("{name} has no `smtp`: nobody could send mail"));
        }
        let login = match surveyed {
            true => Login {
                username: self.username.clone(),
                authentication: self.authentication.clone(),
            },
            // Each server says it itself.
            false => Login::default(),
        };
        let username = self.username.unwrap_or_else(Username::address);
        let authentication = self
            .authentication
            .unwrap_or_else(|| vec![Authentication::PasswordCleartext]);
        let servers = given.into_iter().flat_map(|(_, servers)| servers);
        let servers: Vec<_> = servers
            .map(|server| server.finish(&username, &authentication))
            .collect();
        let answer = match (surveyed, self.check.into_option()) {
            (true, _) => Answer::Surveyed,
            (false, Some(failing)) => Answer::Checked(failing),
            (false, None) => Answer::Given,
        };
        Terms {
            answer,
            login,
            offer: self.extras.finish(&username, &authentication).into(),
            servers,
        }
    }
}
