//! Which conversations are worth having, which wait, which are under way. Pure: it hands out targets and hears how they ended.
//!
//! One conversation per (host, address, port). Hosts that a source named are asked on all mail ports, MX hosts that nothing
//! else names only on 25, hosts of a service beside mail (ManageSieve) only for that, and a guessed name only where its address was not asked under another name already, unless the
//! certificate shown there covers it and not the other.

mod addresses;
mod silent;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    net::IpAddr,
};

use self::{
    addresses::Addresses,
    silent::{Silent, describe},
};
use super::{
    plan::{self, MAIL_PORTS, MAX_AT_ONCE, MAX_HOSTS, MAX_NAMED_PORTS},
    probing::Target,
};
use crate::{
    model::{Endpoint, Family, HostName, Observation, Protocol, Security, Verdict},
    net::Lookup,
};

pub use self::silent::told_of;

/// How many ports beyond the usual ones are put down for one host; the guard refuses most of them.
const MAX_EXTRA_PORTS: usize = 32;

/// How many claimed places of hosts that are not asked are put down.
const MAX_LEFT_OUT: usize = 256;

/// Why a host is on the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A source names it for mail.
    Named,
    /// An MX record does.
    Mx,
    /// Nobody does, but it exists.
    Guessed,
    /// A source names it for something beside mail: it is asked for that alone.
    Beside,
}

#[derive(Default)]
struct Host {
    named: bool,
    mx: bool,
    guessed: bool,
    beside: bool,
    /// Ports that sources name beyond the usual ones.
    extra: Vec<(u16, Protocol, Security)>,
    /// Ports that a source names: they are asked first.
    claimed: HashSet<u16>,
    addresses: Addresses,
    /// Ports that were said to have no address.
    told: HashSet<u16>,
    /// A conversation with it has begun, or was spared since its address is known to be dead.
    called: bool,
}

impl Host {
    /// Whether a host that a source names may take its place.
    fn gives_way(&self) -> bool {
        !self.named && !self.beside && !self.called && self.told.is_empty()
    }
}

/// A target that waits.
struct Waiting {
    rank: u8,
    target: Target,
}

/// The conversations of one survey.
#[derive(Default)]
pub struct Agenda {
    /// Which addresses policy lets through; all of them, unless [somebody says](Agenda::guard).
    may_dial: Option<Box<dyn Fn(IpAddr) -> bool + Send>>,
    hosts: HashMap<HostName, Host>,
    waiting: Vec<Waiting>,
    under_way: Vec<Target>,
    asked: HashSet<(HostName, IpAddr, u16)>,
    /// Who was asked first at an address and port.
    first: HashMap<(IpAddr, u16), HostName>,
    /// The names to guess for each protocol, best first.
    guesses: HashMap<Protocol, Vec<HostName>>,
    /// Addresses and ports where nobody answers, whatever name is used.
    dead: HashMap<(IpAddr, u16), (Verdict, Option<String>)>,
    named_ports: Vec<u16>,
    /// What was named and is not asked, for there are too many hosts.
    left_out: BTreeMap<(HostName, u16), (Protocol, Security)>,
}

impl Agenda {
    /// Addresses that policy forbids take no place from others of their host.
    pub fn guard(&mut self, may_dial: impl Fn(IpAddr) -> bool + Send + 'static) {
        self.may_dial = Some(Box::new(may_dial));
    }

    /// Puts a host on the agenda, or raises its standing. True if its addresses are wanted. Where there are too many hosts,
    /// one that no source names gives way to one that a source does.
    pub fn add(&mut self, host: &HostName, standing: Standing) -> bool {
        let known = self.hosts.contains_key(host);
        let full = self.hosts.len() >= MAX_HOSTS;
        if !known && full && !(standing == Standing::Named && self.make_room()) {
            if standing == Standing::Mx {
                self.leave_out(host, 25, Protocol::SMTP, Security::StartTls);
            }
            return false;
        }
        let entry = self.hosts.entry(host.clone()).or_default();
        match standing {
            Standing::Named => entry.named = true,
            Standing::Mx => entry.mx = true,
            Standing::Guessed => entry.guessed = true,
            Standing::Beside => entry.beside = true,
        }
        !known
    }

    /// Takes a host that was only guessed off the agenda, or else one that only an MX record names, as long as nobody called
    /// it. False where there is none.
    fn make_room(&mut self) -> bool {
        let gives_way = self.hosts.iter().filter(|(_, host)| host.gives_way());
        let least = gives_way.min_by_key(|(name, host)| (host.mx, *name));
        let Some((name, is_mx)) = least.map(|(name, host)| (name.clone(), host.mx)) else {
            return false;
        };
        self.hosts.remove(&name);
        self.waiting.retain(|waiting| waiting.target.host != name);
        self.asked.retain(|(asked, ..)| *asked != name);
        self.first.retain(|_, first| *first != name);
        if is_mx {
            self.leave_out(&name, 25, Protocol::SMTP, Security::StartTls);
        }
        true
    }

    fn leave_out(&mut self, host: &HostName, port: u16, protocol: Protocol, security: Security) {
        if self.left_out.len() < MAX_LEFT_OUT {
            let place = (host.clone(), port);
            self.left_out.entry(place).or_insert((protocol, security));
        }
    }

    /// A source names this very endpoint. What policy does not dial the guard refuses, address by address.
    pub fn claim(&mut self, endpoint: &Endpoint) {
        let port = endpoint.port;
        let Some(entry) = self.hosts.get_mut(&endpoint.host) else {
            let spoken = (endpoint.protocol, endpoint.security);
            let (protocol, security) = plan::usual(port).unwrap_or(spoken);
            self.leave_out(&endpoint.host, port, protocol, security);
            return;
        };
        entry.claimed.insert(port);
        let known = entry.extra.iter().any(|(known, ..)| *known == port);
        if MAIL_PORTS.contains(&port) || known || entry.extra.len() >= MAX_EXTRA_PORTS {
            return;
        }
        entry
            .extra
            .push((port, endpoint.protocol, endpoint.security));
        let usual = plan::usual(port).is_some();
        let high = port >= 1024 && !usual && !self.named_ports.contains(&port);
        if high && self.named_ports.len() < MAX_NAMED_PORTS {
            self.named_ports.push(port);
        }
    }

    /// The ports from 1024 up that sources named, the first eight: the guard lets these pass.
    pub fn named_ports(&self) -> &[u16] {
        &self.named_ports
    }

    /// The addresses of one family of a host are known. Call [`Agenda::plan`] afterwards.
    pub fn resolved_of(&mut self, family: Family, host: &HostName, addresses: Lookup<Vec<IpAddr>>) {
        if let Some(entry) = self.hosts.get_mut(host) {
            entry.addresses.learn(family, addresses);
        }
    }

    /// Queues everything that became worth asking. Returns observations that need no conversation: a host without address.
    ///
    /// `guesses` gives guessed names per protocol, best first.
    pub fn plan(&mut self, guesses: impl Fn(Protocol) -> Vec<HostName>) -> Vec<Observation> {
        let mut told = Vec::new();
        let names: Vec<HostName> = self.hosts.keys().cloned().collect();
        // Named hosts first, so that a guess never takes an address from them.
        let (named, guessed): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| {
            self.hosts
                .get(name)
                .is_some_and(|host| host.named || host.mx || host.beside)
        });
        for name in &named {
            told.extend(self.plan_named(name));
        }
        for port in MAIL_PORTS {
            let Some((protocol, security)) = plan::usual(port) else {
                continue;
            };
            let order = guesses(protocol);
            for name in &order {
                // An MX host may be a guess too, for the ports that its MX record says nothing of.
                if guessed.contains(name) || named.contains(name) {
                    self.plan_guess(name, port, protocol, security);
                }
            }
            self.guesses.insert(protocol, order);
        }
        told
    }

    fn plan_named(&mut self, name: &HostName) -> Vec<Observation> {
        let Some(host) = self.hosts.get_mut(name) else {
            return Vec::new();
        };
        let mut ports: Vec<(u16, Protocol, Security)> = MAIL_PORTS
            .into_iter()
            .filter(|port| host.named || host.mx && *port == 25)
            .filter_map(|port| {
                plan::usual(port).map(|(protocol, security)| (port, protocol, security))
            })
            .collect();
        ports.extend(&host.extra);
        if let Some(none) = host.addresses.none() {
            let (verdict, detail) = match none {
                Lookup::Failed(fault) => (Verdict::NotChecked, Some(describe(fault))),
                _ => (Verdict::NoAddress, None),
            };
            return ports
                .into_iter()
                .filter(|(port, ..)| host.told.insert(*port))
                .map(|(port, protocol, security)| {
                    let target = Silent {
                        host: name,
                        port,
                        protocol,
                        security,
                    };
                    target.observation(verdict, detail)
                })
                .collect();
        }
        let addresses = plan::pick(&host.addresses.found(), |ip| {
            self.may_dial.as_ref().is_none_or(|may_dial| may_dial(ip))
        });
        let claimed = host.claimed.clone();
        for (port, protocol, security) in ports {
            for &ip in &addresses {
                let rank = rank(port, security, claimed.contains(&port));
                self.queue(rank, name, ip, port, protocol, security);
            }
        }
        Vec::new()
    }

    fn plan_guess(&mut self, name: &HostName, port: u16, protocol: Protocol, security: Security) {
        let Some(host) = self.hosts.get(name).filter(|host| host.guessed) else {
            return;
        };
        let may_dial = |ip| self.may_dial.as_ref().is_none_or(|may_dial| may_dial(ip));
        for ip in plan::pick(&host.addresses.found(), may_dial) {
            if !self.first.contains_key(&(ip, port)) {
                self.queue(
                    3 + rank(port, security, false),
                    name,
                    ip,
                    port,
                    protocol,
                    security,
                );
            }
        }
    }

    fn queue(
        &mut self,
        rank: u8,
        host: &HostName,
        ip: IpAddr,
        port: u16,
        protocol: Protocol,
        security: Security,
    ) {
        if self.asked.insert((host.clone(), ip, port)) {
            self.first.entry((ip, port)).or_insert_with(|| host.clone());
            let target = Target {
                host: host.clone(),
                ip,
                port,
                protocol,
                security,
            };
            self.waiting.push(Waiting { rank, target });
        } else if let Some(waiting) = self.waiting.iter_mut().find(|waiting| {
            waiting.target.port == port && waiting.target.ip == ip && waiting.target.host == *host
        }) {
            // It became more urgent since: a source has named it.
            waiting.rank = waiting.rank.min(rank);
        }
    }

    /// What to begin now: at most [`MAX_AT_ONCE`] per address. An address and port that is known to be dead is not dialled
    /// again for another name; the same verdict is told instead.
    pub fn next(&mut self) -> Option<Step> {
        let best = self
            .waiting
            .iter()
            .enumerate()
            .filter(|(_, waiting)| {
                self.dead
                    .contains_key(&(waiting.target.ip, waiting.target.port))
                    || self.at_once(waiting.target.ip) < MAX_AT_ONCE
                        && !self.looks_lost(&waiting.target)
            })
            .min_by_key(|(_, waiting)| waiting.rank)
            .map(|(index, _)| index)?;
        let Waiting { target, .. } = self.waiting.remove(best);
        if let Some(host) = self.hosts.get_mut(&target.host) {
            host.called = true;
        }
        if let Some((verdict, detail)) = self.dead.get(&(target.ip, target.port)) {
            let told = told_of(&target, *verdict, detail.as_deref());
            return Some(Step::Told(Box::new(told)));
        }
        self.under_way.push(target.clone());
        Some(Step::Converse(target))
    }

    /// The conversations that are under way, and those that wait, in no order.
    pub fn awaited(&self) -> impl Iterator<Item = &Target> {
        let waiting = self.waiting.iter().map(|waiting| &waiting.target);
        self.under_way.iter().chain(waiting)
    }

    /// The conversation that was begun first of those under way.
    pub fn foremost(&self) -> Option<&Target> {
        self.under_way.first()
    }

    /// Whether a host is to be asked whose addresses, of one family or both, are not known yet.
    pub fn is_unresolved(&self, host: &HostName) -> bool {
        let known = self.hosts.get(host);
        known.is_some_and(|host| !host.addresses.are_known())
    }

    /// Whether the addresses of some host are still to come.
    pub fn is_resolving(&self) -> bool {
        self.hosts.values().any(|host| !host.addresses.are_known())
    }

    /// Whether no conversation waits for its turn; and none is under way, unless the `rest` does not matter any more.
    pub fn is_calm(&self, rest: bool) -> bool {
        self.waiting.is_empty() && (rest || self.under_way.is_empty())
    }

    /// Somebody waits already for this address and port, under another name, and at another port there nothing came: then the
    /// second call waits for how the first one ends.
    fn looks_lost(&self, target: &Target) -> bool {
        let lost = |verdict| matches!(verdict, Verdict::Timeout | Verdict::Unreachable);
        self.under_way
            .iter()
            .any(|other| (other.ip, other.port) == (target.ip, target.port))
            && self
                .dead
                .iter()
                .any(|((ip, _), (verdict, _))| *ip == target.ip && lost(*verdict))
    }

    fn at_once(&self, ip: IpAddr) -> usize {
        self.under_way
            .iter()
            .filter(|target| target.ip == ip)
            .count()
    }

    /// A conversation ended: gives its place back and draws the consequences for other names at the same address.
    pub fn ended(&mut self, observation: &Observation) {
        let Some(ip) = observation.ip else { return };
        self.under_way.retain(|target| {
            (&target.host, target.ip, target.port) != (&observation.host, ip, observation.port)
        });
        if matches!(
            observation.verdict,
            Verdict::Timeout | Verdict::Unreachable | Verdict::Refused | Verdict::Forbidden
        ) || observation.verdict == Verdict::NotChecked
            && observation.detail.as_deref() == Some("no-ipv6")
        {
            self.dead.insert(
                (ip, observation.port),
                (observation.verdict, observation.detail.clone()),
            );
        }
        self.ask_names_on_certificate(observation, ip);
    }

    /// The best guessed name that shares the address is asked after all where the certificate is its own and not the asked
    /// name's; unless another name that the certificate is good for was asked there.
    fn ask_names_on_certificate(&mut self, observation: &Observation, ip: IpAddr) {
        let Some(tls) = &observation.tls else { return };
        let names = &tls.certificate.names;
        let covers = |host: &HostName| names.iter().any(|name| host.fits(name));
        let port = observation.port;
        let was_asked =
            |(host, at, on): &(HostName, IpAddr, u16)| (*at, *on) == (ip, port) && covers(host);
        if covers(&observation.host) || self.asked.iter().any(was_asked) {
            return;
        }
        let usual = plan::usual(port).filter(|_| MAIL_PORTS.contains(&port));
        let Some((protocol, security)) = usual else {
            return;
        };
        let shares = |name: &&HostName| {
            let host = self.hosts.get(*name).filter(|host| host.guessed);
            host.is_some_and(|host| host.addresses.found().contains(&ip))
        };
        let mut guesses = self.guesses.get(&protocol).into_iter().flatten();
        let best = guesses.find(|name| covers(name) && shares(name)).cloned();
        if let Some(name) = best {
            self.queue(3, &name, ip, port, protocol, security);
        }
    }

    /// Everything that was not asked, as observations: what waits or is under way, where the deadline came first, and what
    /// was named by sources beyond the hosts that one survey asks.
    pub fn give_up(&mut self) -> Vec<Observation> {
        let mut left_out = std::mem::take(&mut self.left_out);
        left_out.retain(|(host, _), _| !self.hosts.contains_key(host));
        let left_out = left_out
            .into_iter()
            .map(|((host, port), (protocol, security))| {
                let place = Silent {
                    host: &host,
                    port,
                    protocol,
                    security,
                };
                place.observation(Verdict::NotChecked, Some("budget"))
            });
        let waiting = std::mem::take(&mut self.waiting);
        std::mem::take(&mut self.under_way)
            .into_iter()
            .chain(waiting.into_iter().map(|waiting| waiting.target))
            .map(|target| told_of(&target, Verdict::NotChecked, Some("deadline")))
            .chain(left_out)
            .collect()
    }
}

/// What the survey does next.
#[derive(Debug)]
pub enum Step {
    Converse(Target),
    /// Known without a conversation.
    Told(Box<Observation>),
}

/// Claimed ports first, then implicit TLS, then STARTTLS; relay and the unofficial port last.
fn rank(port: u16, security: Security, claimed: bool) -> u8 {
    match (claimed, port, security) {
        (true, ..) => 0,
        (_, 25 | 2525, _) => 3,
        (_, _, Security::ImplicitTls) => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests;
