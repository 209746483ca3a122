//! What every client makes of one settings file, and over what it stumbles: a survey keeps it for the guides and for whoever
//! can mend the file. The rules are those of the walk.

use super::{
    client::{CLIENTS, Client},
    encoding::Parsed,
};
use crate::model::{DomainName, Protocol, Reading, Readings, Remark, Role};

/// Reads `body`, which was fetched for `domain`, as each client does that looks for such files.
pub fn readings(body: &[u8], content_type: Option<&str>, domain: &DomainName) -> Readings {
    let parsed = Parsed::of(body, content_type);
    let mut readings = Readings::new(content_type, parsed.is_well_formed());
    for client in CLIENTS.iter() {
        if let Some(rules) = &client.autoconfig {
            let reading = rules.read_parsed(body, &parsed, content_type, domain);
            readings.add(client.id, reading);
        }
    }
    readings
}

/// Whether any client stumbles over it.
pub fn is_stumbled_over(readings: &Readings, offers: impl Fn(Protocol) -> bool) -> bool {
    CLIENTS.iter().any(|client| {
        let reading = readings.of(client.id);
        reading.is_some_and(|reading| stumble(client, reading, &offers).is_some())
    })
}

/// What the file lacks for this client, or has in a form that it does not take: the reason why it does not have servers of both
/// roles by it, with all that a login needs. None where it gets along, and where the file has nothing wrong and only offers
/// no kind of server that this client reads. `offers` says what servers the file names for who reads it tolerantly.
pub fn stumble(
    client: &Client,
    reading: &Reading,
    offers: impl Fn(Protocol) -> bool,
) -> Option<Remark> {
    let rules = client.autoconfig.as_ref()?;
    let unfit = |role| {
        let server = reading.of(role)?;
        let what = match (server.endpoint.port, &server.username) {
            (0, _) => "port",
            (_, None) if rules.needs_username => "username",
            _ => return None,
        };
        let kind = server.endpoint.protocol.0;
        Some(
            Remark::passed("section-kept")
                .with("type", kind)
                .with("what", what),
        )
    };
    if let Some(remark) = [Role::Incoming, Role::Outgoing].into_iter().find_map(unfit) {
        return Some(remark);
    }
    if reading.is_complete() {
        return None;
    }
    // A section that was passed over says more than that none is left.
    let missing = |remark: &&Remark| {
        let kind = remark.text("type").and_then(Protocol::named);
        kind.is_some_and(|kind| reading.of(kind.role()).is_none())
    };
    let left = |remark: &&Remark| remark.lacks("incomingServer") || remark.lacks("outgoingServer");
    let remarks = || reading.remarks.iter();
    let remark = remarks()
        .find(|remark| remark.fatal && !left(remark))
        .or_else(|| remarks().find(missing))
        .or_else(|| remarks().find(left));
    let reads_some = rules
        .types
        .iter()
        .any(|kind| Protocol::named(kind).is_some_and(&offers));
    match remark {
        // Nothing is wrong with a file of a provider that has no such servers.
        Some(remark) if remark.lacks("incomingServer") && !reads_some => None,
        Some(remark) => Some(remark.clone()),
        None if reading.incoming.is_none() && reads_some => {
            Some(Remark::fatal("lacks").with("what", "incomingServer"))
        }
        None if reading.outgoing.is_none() => {
            Some(Remark::fatal("lacks").with("what", "outgoingServer"))
        }
        None => None,
    }
}
