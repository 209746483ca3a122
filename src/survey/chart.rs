//! Everything that one survey has learnt so far: facts only, no judgement.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    probing::Target,
    sources::catalogue::{self, Entry, Kind},
    transport::Transport,
};
use crate::{
    model::{
        Claim, Dnssec, DomainName, Family, HostName, Mx, Observation, OtherService, Provider, Role,
        Security, Service, SourceId, SourceReport, Verdict,
    },
    net::DnsFault,
    wire::documents::autoconfig::Enable,
};

/// Answers of the DNS that something stands on. They are used at once; whether they hold is learnt later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    Mx,
    /// SRV records, or the addresses of the web server that was asked.
    Source(SourceId),
    /// Of one family of a host, which stands or falls by itself.
    Addresses(HostName, Family),
}

#[derive(Clone, Debug)]
pub struct Chart {
    pub domain: DomainName,
    /// None until the MX look-up has ended.
    pub mx: Option<Mx>,
    /// The DNS says that the domain does not exist (NXDOMAIN).
    pub no_such_domain: bool,
    /// Why the MX look-up failed, if it did.
    pub dns_fault: Option<DnsFault>,
    pub claims: Vec<Claim>,
    /// Services that SRV records withhold.
    pub withheld: Vec<Service>,
    /// Services whose SRV records could not be asked for, and their roles.
    pub unanswered: Vec<(Service, Role)>,
    /// Owners of SRV records that could not be asked for, those of services beside mail included.
    pub unheard: Vec<String>,
    /// The roles of services whose SRV records name no host, and the owners of these records.
    pub unusable: Vec<(Role, String)>,
    /// Names that nobody published but that exist.
    pub guessed: Vec<HostName>,
    /// A random name of the domain exists as well, so that names that exist prove nothing.
    pub wildcard: bool,
    pub sources: Vec<Arc<SourceReport>>,
    pub observations: Vec<Arc<Observation>>,
    pub other_services: Vec<OtherService>,
    /// Who calls themselves the provider, and which source says so.
    pub providers: Vec<(SourceId, Provider)>,
    /// What is to be switched on first, by the most trusted settings file that says so.
    pub enable: Option<(SourceId, Enable)>,
    /// The provider as the catalogue knows it.
    pub known: Option<&'static Entry>,
    /// The host whose certificate named it, where nothing else did.
    pub known_at: Option<(HostName, Option<Family>)>,
    /// This machine has no route to the internet.
    pub no_route: bool,
    /// Names that a source stands on and that DNSSEC proves false.
    pub false_names: BTreeMap<SourceId, Vec<String>>,
    /// The families of addresses that hosts have, and what DNSSEC says of each.
    pub addresses: BTreeMap<HostName, BTreeMap<Family, Dnssec>>,
    /// Names of TLSA records that DNSSEC proves false.
    pub false_announcements: BTreeSet<String>,
    /// What the domain says to servers that bring it mail.
    pub transport: Transport,
    /// Servers that were asked for a version before TLS 1.2 beside newer ones, and what they take, joined by commas.
    pub old_tls: Vec<(Target, Option<&'static str>)>,
}

impl Chart {
    pub fn new(domain: DomainName) -> Self {
        Self {
            domain,
            mx: None,
            no_such_domain: false,
            dns_fault: None,
            claims: Vec::new(),
            withheld: Vec::new(),
            unanswered: Vec::new(),
            unheard: Vec::new(),
            unusable: Vec::new(),
            guessed: Vec::new(),
            wildcard: false,
            sources: Vec::new(),
            observations: Vec::new(),
            other_services: Vec::new(),
            providers: Vec::new(),
            enable: None,
            known: None,
            known_at: None,
            no_route: false,
            false_names: BTreeMap::new(),
            addresses: BTreeMap::new(),
            false_announcements: BTreeSet::new(),
            transport: Transport::default(),
            old_tls: Vec::new(),
        }
    }

    /// The provider by the most trusted source that names one.
    pub fn provider(&self) -> Option<Provider> {
        self.providers
            .iter()
            .min_by_key(|(source, _)| *source)
            .map(|(_, provider)| provider.clone())
    }

    /// The observations.
    pub fn seen(&self) -> impl Iterator<Item = &Observation> + Clone {
        self.observations.iter().map(AsRef::as_ref)
    }

    /// Whether a source names this host for mail.
    pub fn names(&self, host: &HostName) -> bool {
        self.claims.iter().any(|claim| claim.endpoint.host == *host)
    }

    /// Whether only a wildcard makes a server of it: where every name exists, a guessed one that fails is none of the domain's.
    pub fn is_faked(&self, seen: &Observation) -> bool {
        self.wildcard
            && seen.verdict != Verdict::Ok
            && !self.names(&seen.host)
            && !self
                .mx
                .iter()
                .flat_map(|mx| &mx.hosts)
                .any(|host| *host == seen.host)
    }

    /// Whether a source names this host and port for mail.
    pub fn is_claimed(&self, host: &HostName, port: u16) -> bool {
        let mut claimed = self.claims.iter().map(|claim| &claim.endpoint);
        claimed.any(|named| named.host == *host && named.port == port)
    }

    /// Servers for people that were not looked at from here, for a reason of this side's: neither good nor bad is known of
    /// them. A machine without IPv6 has seen the server all the same if it tried that port over IPv4.
    pub fn not_looked_at(&self) -> impl Iterator<Item = &Observation> {
        let tried_over_ipv4 = |seen: &Observation| {
            seen.detail.as_deref() == Some("no-ipv6")
                && self.seen().any(|other| {
                    (&other.host, other.port) == (&seen.host, seen.port)
                        && other.verdict != Verdict::NotChecked
                })
        };
        self.seen()
            .filter(|seen| seen.verdict == Verdict::NotChecked && seen.port != 25)
            .filter(move |seen| !self.is_faked(seen) && !tried_over_ipv4(seen))
    }

    /// Whether people may log in there under TLS, so that it matters which versions are taken. Port 25 is for servers. One that
    /// shakes hands and then turns us away, or says nothing, lets others in.
    pub fn wants_old_tls_known(&self, seen: &Observation) -> bool {
        let mute = matches!(
            seen.verdict,
            Verdict::NoLogin
                | Verdict::TurnedAway
                | Verdict::Closed
                | Verdict::Reset
                | Verdict::Silent
        );
        let through = seen.verdict == Verdict::Ok
            || seen.verdict.is_of_certificate()
            || mute && seen.tls.is_some();
        let secured = seen.security != Security::None;
        seen.port != 25 && seen.ip.is_some() && secured && through && !self.is_faked(seen)
    }

    /// What is known of versions before TLS 1.2 at this address and port: one that is taken, or none; null if nobody asked, or
    /// nothing came of it.
    pub fn old_tls_of(&self, seen: &Observation) -> Option<Option<&'static str>> {
        let mut asked = self.old_tls.iter();
        asked
            .find(|(target, _)| {
                (&target.host, Some(target.ip), target.port) == (&seen.host, seen.ip, seen.port)
            })
            .map(|(_, version)| *version)
    }

    /// Observations of this place at which a server works.
    pub fn working_at<'a>(
        &'a self,
        host: &'a HostName,
        port: u16,
    ) -> impl Iterator<Item = &'a Observation> {
        let at = move |seen: &&Observation| seen.port == port && seen.host == *host;
        self.seen()
            .filter(at)
            .filter(|seen| seen.verdict == Verdict::Ok)
    }

    /// The provider that a name on a certificate tells of, where nothing else tells who runs the mail, and the host that showed
    /// it: one that the domain leads to. Where the domain receives its mail itself, a certificate at somebody else's host says
    /// nothing of the domain.
    pub fn by_certificate(&self) -> Option<(&Observation, &'static Entry)> {
        if self.known.is_some() {
            return None;
        }
        self.credibly_seen()
            .filter(|seen| seen.port != 25)
            .filter(|seen| !self.receives_itself() || self.domain.covers(&seen.host))
            .find_map(|seen| Some((seen, names_provider(seen)?)))
    }

    /// Takes [that provider](Self::by_certificate) for the domain's.
    pub fn recognise_by_certificate(&mut self) -> Option<&'static Entry> {
        let (seen, entry) = self.by_certificate()?;
        self.known_at = Some((seen.host.clone(), seen.family));
        let provider = Provider {
            id: entry.id.clone(),
            name: entry.name.clone(),
        };
        self.providers.push((SourceId::Catalogue, provider));
        self.known = Some(entry);
        self.known
    }

    /// Whether a certificate that was shown at this host has a name of this provider.
    pub fn is_shown_at(&self, host: &HostName, entry: &Entry) -> bool {
        let mut there = self.seen().filter(|seen| seen.host == *host);
        there.any(|seen| names_provider(seen).is_some_and(|shown| shown.id == entry.id))
    }

    /// Servers that say in their greeting which program they are, where the catalogue knows it: each host that works or that
    /// a source names, once. No company is known by that. As with certificates, somebody else's host says nothing of a domain
    /// that receives its mail itself; nor does port 25, which is for servers.
    pub fn software(&self) -> impl Iterator<Item = (&HostName, &'static Entry)> {
        let mut told = BTreeSet::new();
        self.seen()
            .filter(|seen| seen.port != 25)
            .filter(|seen| seen.verdict == Verdict::Ok || self.names(&seen.host))
            .filter(|seen| !self.receives_itself() || self.domain.covers(&seen.host))
            .filter_map(|seen| {
                let greeting = seen.greeting.as_deref()?.as_bytes();
                Some((&seen.host, catalogue::by_greeting(seen.protocol, greeting)?))
            })
            .filter(move |(host, _)| told.insert(*host))
    }

    /// Whether the MX host that is wanted most is one of the domain's own.
    fn receives_itself(&self) -> bool {
        let first = self.mx.as_ref().and_then(|mx| mx.hosts.first());
        first.is_some_and(|host| self.domain.covers(host))
    }

    /// What DNSSEC says of answers that are in use already. Secure SRV records authenticate what they claim.
    pub fn prove(&mut self, evidence: &Evidence, dnssec: Dnssec) {
        match evidence {
            Evidence::Mx => {
                if let Some(mx) = &mut self.mx {
                    mx.dnssec = dnssec;
                }
            }
            Evidence::Source(id) => {
                let authenticates = *id == SourceId::Srv && dnssec == Dnssec::Secure;
                for report in self.sources.iter_mut().filter(|told| told.source == *id) {
                    let report = Arc::make_mut(report);
                    report.dnssec = dnssec;
                    report.authenticated |= authenticates;
                }
                for claim in self.claims.iter_mut().filter(|claim| claim.source == *id) {
                    claim.authenticated |= authenticates;
                }
            }
            Evidence::Addresses(host, family) => {
                let families = self.addresses.entry(host.clone()).or_default();
                let known = families.entry(*family).or_insert(dnssec);
                // Found out once, it stays so.
                if *known != Dnssec::Bogus {
                    *known = dnssec;
                }
            }
        }
    }

    /// Hosts with addresses that DNSSEC proves false, be it of one family alone.
    pub fn forged_hosts(&self) -> impl Iterator<Item = &HostName> {
        let forged = |families: &BTreeMap<_, _>| families.values().any(|it| *it == Dnssec::Bogus);
        let hosts = self.addresses.iter();
        hosts
            .filter(move |(_, families)| forged(families))
            .map(|(host, _)| host)
    }

    /// Whether DNSSEC proves all addresses false that are known of a host.
    pub fn leads_nowhere(&self, host: &HostName) -> bool {
        let families = self.addresses.get(host);
        families.is_some_and(|all| all.values().all(|dnssec| *dnssec == Dnssec::Bogus))
    }

    /// The observations without those at addresses that DNSSEC proves false.
    pub fn credibly_seen(&self) -> impl Iterator<Item = &Observation> + Clone {
        self.seen()
            .filter(|seen| !self.is_false_at(&seen.host, seen.family))
    }

    /// Whether DNSSEC proves the addresses of this family false; without one, all of them.
    fn is_false_at(&self, host: &HostName, family: Option<Family>) -> bool {
        let Some(family) = family else {
            return self.leads_nowhere(host);
        };
        let families = self.addresses.get(host);
        families.and_then(|all| all.get(&family)) == Some(&Dnssec::Bogus)
    }

    /// Claims without those that were learnt only from answers that DNSSEC proves false. What came over verified HTTPS
    /// holds wherever the DNS led; but no mail app that validates would find a host whose addresses are false.
    pub fn credible_claims(&self) -> impl Iterator<Item = &Claim> {
        let reports = self.sources.iter();
        let bogus = reports.filter(|report| report.dnssec == Dnssec::Bogus);
        let bogus: BTreeSet<SourceId> = bogus.map(|report| report.source).collect();
        let bogus_mx = self.dnssec_of_mx() == Dnssec::Bogus;
        self.claims.iter().filter(move |claim| {
            let through_mx = matches!(
                claim.source,
                SourceId::MxAutoconfig | SourceId::MxIspdb | SourceId::Catalogue
            );
            // The catalogue recognises a customer's domain by its SRV targets, too, and by certificates.
            let through_srv = claim.source == SourceId::Catalogue;
            let mut known_at = self.known_at.iter();
            let through_host =
                through_srv && known_at.any(|(host, family)| self.is_false_at(host, *family));
            let learnt_falsely = !claim.authenticated
                && (bogus.contains(&claim.source)
                    || through_mx && bogus_mx
                    || through_srv && bogus.contains(&SourceId::Srv)
                    || through_host);
            !learnt_falsely && !self.leads_nowhere(&claim.endpoint.host)
        })
    }

    /// Services that the domain withholds, as far as that is to be believed.
    pub fn credibly_withheld(&self) -> &[Service] {
        match self.dnssec_of(SourceId::Srv) {
            Dnssec::Bogus => &[],
            _ => &self.withheld,
        }
    }

    pub fn dnssec_of_mx(&self) -> Dnssec {
        self.mx.as_ref().map(|mx| mx.dnssec).unwrap_or_default()
    }

    pub fn dnssec_of(&self, source: SourceId) -> Dnssec {
        self.sources
            .iter()
            .find(|report| report.source == source)
            .map(|report| report.dnssec)
            .unwrap_or_default()
    }

    /// Takes back what was made of port 25 where the network of this machine lets no mail out.
    pub fn excuse_port_25(&mut self) {
        if !self.is_port_25_shut_here() {
            return;
        }
        for seen in &mut self.observations {
            if is_dropped(seen) && seen.port == 25 {
                let seen = Arc::make_mut(seen);
                seen.verdict = Verdict::NotChecked;
                seen.detail = Some("port-blocked".into());
            }
        }
    }

    /// From inside that looks like this: the port answers nowhere, not even at a host that an MX record names for it, while
    /// one of these hosts answers at another port. Then nothing is known about port 25.
    fn is_port_25_shut_here(&self) -> bool {
        let tried = |seen: &&Observation| seen.port == 25 && seen.verdict != Verdict::NotChecked;
        let relays = || self.seen().filter(tried);
        let mx = |seen: &Observation| {
            let hosts = self.mx.iter().flat_map(|mx| &mx.hosts);
            hosts.into_iter().any(|host| *host == seen.host)
        };
        let answers_elsewhere = |relay: &Observation| {
            self.seen().any(|seen| {
                (&seen.host, seen.ip) == (&relay.host, relay.ip) && seen.port != 25 && answers(seen)
            })
        };
        relays().all(is_dropped) && relays().any(mx) && relays().any(answers_elsewhere)
    }

    /// Adds a service, or its source to one that is known.
    pub fn add_other(&mut self, service: OtherService) {
        match self
            .other_services
            .iter_mut()
            .find(|known| known.kind == service.kind && known.url == service.url)
        {
            Some(known) => known.sources.extend(service.sources),
            None => self.other_services.push(service),
        }
    }
}

/// The provider of mailboxes that a certificate has a name of.
fn names_provider(seen: &Observation) -> Option<&'static Entry> {
    let names = seen.tls.iter().flat_map(|tls| &tls.certificate.names);
    names
        .filter_map(|name| name.trim_start_matches("*.").parse().ok())
        .find_map(|host: HostName| catalogue::by_host(&host))
        .filter(|entry| entry.kind == Kind::Mailbox)
}

/// As a firewall on the way leaves it.
pub fn is_dropped(seen: &Observation) -> bool {
    matches!(seen.verdict, Verdict::Timeout | Verdict::Unreachable)
}

/// Whether a connection came about, whatever became of it, or was refused by the host itself.
fn answers(seen: &Observation) -> bool {
    !is_dropped(seen)
        && !matches!(
            seen.verdict,
            Verdict::NotChecked | Verdict::Forbidden | Verdict::NoAddress
        )
}
