//! What `render` and `export` make their files of: what is published for the domain, else what a survey verifies.

use std::io::{self, IsTerminal, Write};

use super::{Exit, out, survey};
use crate::{
    config::Config,
    directory::Published,
    model::{Address, DomainName, EmailAddress, Offer, Recommendation, Role, Setting},
    outputs::{Subject, dns::Key},
    say::Voice,
};

/// What the files of a domain are made of, as the server makes them.
pub struct Making {
    domain: DomainName,
    display_name: String,
    recommended: Recommendation,
    sieve: Vec<Setting>,
    /// None where the configuration does not publish the domain.
    pub entry: Option<Published>,
    /// Public keys that the servers showed.
    pub keys: Vec<Key>,
}

impl Making {
    /// Surveys the domain unless its servers are given, and has then told the person what to check.
    pub async fn of(config: &Config, address: &Address, voice: &Voice) -> Result<Self, Exit> {
        let domain = address.domain().clone();
        let entry = config.book.find(&domain);
        let surveyed = match entry.as_ref().and_then(Published::given) {
            Some(recommended) => Surveyed {
                recommended,
                provider: None,
                keys: Vec::new(),
            },
            None => surveyed(config, address, voice).await?,
        };
        Ok(Self::new(domain, entry, surveyed))
    }

    fn new(domain: DomainName, entry: Option<Published>, surveyed: Surveyed) -> Self {
        let Surveyed {
            mut recommended,
            provider,
            keys,
        } = surveyed;
        let mut written = None;
        let mut sieve = Vec::new();
        if let Some(entry) = &entry {
            recommended = entry.terms.login.said_of(recommended);
            written = entry.offer().name.as_ref().map(|name| name.default.clone());
            sieve = entry.sieve();
        }
        Self {
            display_name: written.or(provider).unwrap_or_else(|| domain.unicode()),
            domain,
            recommended,
            sieve,
            entry,
            keys,
        }
    }

    /// For a file that holds what is told of the person.
    pub fn subject<'a>(
        &'a self,
        address: Option<&'a EmailAddress>,
        full_name: Option<&'a str>,
    ) -> Subject<'a> {
        Subject {
            domain: &self.domain,
            display_name: &self.display_name,
            recommended: &self.recommended,
            sieve: &self.sieve,
            offer: self.entry.as_ref().map_or(Offer::NOTHING, Published::offer),
            address,
            full_name,
        }
    }
}

struct Surveyed {
    recommended: Recommendation,
    /// What the provider calls itself.
    provider: Option<String>,
    keys: Vec<Key>,
}

/// What a survey verified.
async fn surveyed(config: &Config, address: &Address, voice: &Voice) -> Result<Surveyed, Exit> {
    let survey = survey::run_one(config, address, voice, false).await?;
    let recommended = survey.recommended.for_files();
    if recommended.incoming.is_empty() && recommended.outgoing.is_empty() {
        return Err(out::failure(
            voice,
            "no-settings",
            &[],
            false,
            Exit::NotFound,
        ));
    }
    let doubtful = [Role::Incoming, Role::Outgoing]
        .into_iter()
        .flat_map(|role| recommended.of(role))
        .filter(|setting| !setting.authenticated)
        .collect::<Vec<_>>();
    if !doubtful.is_empty() && !confirmed(address, &doubtful, voice) {
        return Err(Exit::NotFound);
    }
    let provider = survey.provider.as_ref();
    Ok(Surveyed {
        recommended,
        provider: provider.map(|provider| provider.name.clone()),
        keys: Key::seen(&survey.observations),
    })
}

/// What was learnt in a way that could have been forged is for the person to confirm (RFC 6186 §6). Where nobody sits at
/// a terminal, it is said and taken as seen.
fn confirmed(address: &Address, doubtful: &[&Setting], voice: &Voice) -> bool {
    let mut hosts = doubtful
        .iter()
        .map(|setting| setting.hostname.to_string())
        .collect::<Vec<_>>();
    hosts.dedup();
    let args = [
        ("hosts", hosts.into()),
        ("domain", address.domain().to_string().into()),
    ];
    out::message(&voice.say_with("terminal-confirm", &args));
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return true;
    }
    let mut err = io::stderr().lock();
    let _ = write!(err, "{} ", voice.say("terminal-confirm-question")).and_then(|()| err.flush());
    drop(err);
    let mut answer = String::new();
    let read = io::stdin().read_line(&mut answer);
    let yes = voice.say("terminal-confirm-yes").to_lowercase();
    read.is_ok()
        && yes
            .split(' ')
            .any(|word| word == answer.trim().to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_the_configurations_then_the_providers_then_the_domain() {
        let config = Config::read(
            r#"
[domain."named.test"]
survey = true
name = "Good Mail"
[domain."nameless.test"]
survey = true
"#,
        )
        .unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
        for (domain, provider, name) in [
            ("named.test", Some("Hoster"), "Good Mail"),
            ("nameless.test", Some("Hoster"), "Hoster"),
            ("stranger.test", Some("Hoster"), "Hoster"),
            ("stranger.test", None, "stranger.test"),
        ] {
            let domain: DomainName = domain.parse().unwrap();
            let entry = config.book.find(&domain);
            assert_eq!(entry.is_some(), domain.ascii() != "stranger.test");
            assert!(entry.as_ref().is_none_or(|entry| entry.given().is_none()));
            let surveyed = Surveyed {
                recommended: Recommendation::default(),
                provider: provider.map(str::to_owned),
                keys: Vec::new(),
            };
            let making = Making::new(domain, entry, surveyed);
            assert_eq!(making.subject(None, None).display_name, name);
        }
    }
}
