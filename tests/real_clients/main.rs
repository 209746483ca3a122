//! The real mail clients' own account set-up, headless, against domains of this process: it must end where the simulated walk
//! of `portolan check` ends. `./test` runs this; plain `cargo test` does not, since it needs Debian's packages.
//!
//! What a client finds by guessing has no part in it: nothing listens at the hosts that the domains name.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the other side of the wire"
)]

#[path = "../net/support/certificates.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod certificates;
mod domains;
mod evolution;
mod kmail;
#[path = "../net/support/names.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod names;
mod proxy;
mod thunderbird;
mod world;

use std::{fmt::Write, sync::Arc, time::Duration};

use tokio::task::spawn_blocking;

use self::{domains::DOMAINS, kmail::KMail, proxy::proxy, thunderbird::Thunderbird, world::World};

/// For one conversation with a client, or one of its requests.
const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread")]
async fn thunderbird_ends_where_its_simulated_walk_ends() {
    let world = World::start().await;
    let mut thunderbird = Thunderbird::start(&world).await;
    let mut ends = Ends::default();
    for domain in DOMAINS {
        let real = thunderbird.find(domain).await;
        let told = world.walk("thunderbird", domain).await;
        ends.note(domain.name, &real, &told);
    }
    ends.judge(&format!("Thunderbird {}", thunderbird.version));
}

#[tokio::test(flavor = "multi_thread")]
async fn evolution_ends_where_its_simulated_walk_ends() {
    let world = World::start().await;
    let found = evolution::find_all(&world).await;
    let mut ends = Ends::default();
    for domain in DOMAINS {
        let real = &found[domain.name];
        // The walk is that of versions which go on by MX. Here nobody has a name server to go on by.
        let told = match domain.mx {
            Some(_) if real.by_name_server => "nothing".to_owned(),
            _ => world.walk("evolution", domain).await,
        };
        ends.note(domain.name, &real.servers, &told);
    }
    ends.judge("Evolution");
}

/// Where version 22.12 ends elsewhere than the newer ones, which the walk is of: it takes OAuth2 for any host, a host with
/// blanks around it, which then cannot be found, and octets that are no UTF-8 where they should be.
const OF_OLDER_KMAIL: [(&str, &str); 5] = [
    (
        "latin-1-by-http.test",
        "imap box.latin-1-by-http.test:993 implicit-tls %EMAILADDRESS% password-cleartext, \
         smtp box.latin-1-by-http.test:465 implicit-tls %EMAILADDRESS% password-cleartext",
    ),
    (
        "not-utf-8.test",
        "imap box.not-utf-8.test:993 implicit-tls %EMAILADDRESS% password-cleartext, \
         smtp box.not-utf-8.test:465 implicit-tls %EMAILADDRESS% password-cleartext",
    ),
    (
        "oauth.test",
        "imap box.oauth.test:993 implicit-tls %EMAILADDRESS% OAuth2, \
         smtp box.oauth.test:465 implicit-tls %EMAILADDRESS% OAuth2",
    ),
    (
        "oauth-or-password.test",
        "imap box.oauth-or-password.test:993 implicit-tls %EMAILADDRESS% OAuth2, \
         smtp box.oauth-or-password.test:465 implicit-tls %EMAILADDRESS% OAuth2",
    ),
    (
        "blanks-at-host.test",
        "imap \\n box.blanks-at-host.test :993 implicit-tls %EMAILADDRESS% password-cleartext, \
         smtp box.blanks-at-host.test:465 implicit-tls %EMAILADDRESS% password-cleartext",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn kmail_ends_where_its_simulated_walk_ends() {
    let world = World::start().await;
    let kmail = Arc::new(KMail::new(&world, proxy(world.net.clone()).await));
    let mut ends = Ends::default();
    for domain in DOMAINS {
        let looking = kmail.clone();
        let real = spawn_blocking(move || looking.find(domain)).await.unwrap();
        let older = OF_OLDER_KMAIL.iter().find(|(name, _)| *name == domain.name);
        let told = match older {
            Some((_, told)) => (*told).to_owned(),
            None => world.walk("kmail", domain).await,
        };
        ends.note(domain.name, &real, &told);
    }
    ends.judge("KMail");
}

/// Where a client and its walk end, domain by domain.
#[derive(Default)]
struct Ends {
    domains: usize,
    found: usize,
    /// Where they differ.
    wrong: String,
}

impl Ends {
    fn note(&mut self, domain: &str, real: &str, told: &str) {
        self.domains += 1;
        self.found += usize::from(real != "nothing");
        if real != told {
            writeln!(self.wrong, "{domain}:\n  {real}\n  simulated: {told}").unwrap();
        }
    }

    fn judge(self, client: &str) {
        assert!(self.wrong.is_empty(), "{client}:\n{}", self.wrong);
        // A client that is cut off from the world finds nothing anywhere.
        assert!(self.found > self.domains / 3, "{client}: {}", self.found);
    }
}
