//! Everything that one survey has learnt so far: facts only, no judgement.

use super::sources::catalogue::{self, Entry, Kind};
use crate::{
    model::{
        Claim, DomainName, HostName, Mx, Observation, OtherService, Provider, Service, SourceId,
        SourceReport,
    },
    net::DnsFault,
};

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
    /// Names that nobody published but that exist.
    pub guessed: Vec<HostName>,
    pub sources: Vec<SourceReport>,
    pub observations: Vec<Observation>,
    pub other_services: Vec<OtherService>,
    /// Who calls themselves the provider, and which source says so.
    pub providers: Vec<(SourceId, Provider)>,
    /// The provider as the catalogue knows it.
    pub known: Option<&'static Entry>,
    /// This machine has no route to the internet.
    pub no_route: bool,
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
            guessed: Vec::new(),
            sources: Vec::new(),
            observations: Vec::new(),
            other_services: Vec::new(),
            providers: Vec::new(),
            known: None,
            no_route: false,
        }
    }

    /// The provider by the most trusted source that names one.
    pub fn provider(&self) -> Option<Provider> {
        self.providers
            .iter()
            .min_by_key(|(source, _)| *source)
            .map(|(_, provider)| provider.clone())
    }

    /// Where nothing else tells who runs the mail, a name on a certificate that a server of the domain showed may. That
    /// names the provider, and claims nothing.
    pub fn recognise_by_certificate(&mut self) {
        if self.known.is_some() {
            return;
        }
        let shown = self
            .observations
            .iter()
            .filter(|seen| seen.port != 25)
            .filter_map(|seen| seen.tls.as_ref())
            .flat_map(|tls| &tls.certificate.names);
        let known = shown
            .filter_map(|name| name.trim_start_matches("*.").parse().ok())
            .find_map(|host: HostName| catalogue::by_host(&host))
            .filter(|entry| entry.kind == Kind::Mailbox);
        if let Some(entry) = known {
            let provider = Provider {
                id: entry.id.clone(),
                name: entry.name.clone(),
            };
            self.providers.push((SourceId::Catalogue, provider));
            self.known = known;
        }
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
