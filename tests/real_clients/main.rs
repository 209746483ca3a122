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
#[path = "../net/support/names.rs"]
#[allow(dead_code, reason = "shared with other tests")]
mod names;
mod proxy;
mod thunderbird;
mod world;

use std::{fmt::Write, time::Duration};

use self::{domains::DOMAINS, thunderbird::Thunderbird, world::World};

/// For one conversation with a client, or one of its requests.
const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread")]
async fn thunderbird_ends_where_its_simulated_walk_ends() {
    let world = World::start().await;
    let mut thunderbird = Thunderbird::start(&world).await;
    let (mut wrong, mut found) = (String::new(), 0);
    for domain in DOMAINS {
        let real = thunderbird.find(domain).await;
        let told = world.walk("thunderbird", domain).await;
        found += usize::from(real != "nothing");
        if real != told {
            writeln!(wrong, "{}:\n  {real}\n  simulated: {told}", domain.name).unwrap();
        }
    }
    let version = &thunderbird.version;
    assert!(wrong.is_empty(), "Thunderbird {version}:\n{wrong}");
    assert!(
        found > DOMAINS.len() / 3,
        "Thunderbird {version} found {found}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn evolution_ends_where_its_simulated_walk_ends() {
    let world = World::start().await;
    let real = evolution::find_all(&world).await;
    let (mut wrong, mut found) = (String::new(), 0);
    for domain in DOMAINS {
        let found_here = &real[domain.name];
        let real = found_here.servers.as_str();
        // The walk is that of versions which go on by MX. Here nobody has a name server to go on by.
        let told = match domain.mx {
            Some(_) if found_here.by_name_server => "nothing".to_owned(),
            _ => world.walk("evolution", domain).await,
        };
        found += usize::from(real != "nothing");
        if real != told {
            writeln!(wrong, "{}:\n  {real}\n  simulated: {told}", domain.name).unwrap();
        }
    }
    assert!(wrong.is_empty(), "Evolution:\n{wrong}");
    assert!(found > DOMAINS.len() / 3, "Evolution found {found}");
}
