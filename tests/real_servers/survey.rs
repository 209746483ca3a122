//! A survey in the lab, and questions to its result.

use std::{sync::Arc, time::Duration};

use portolan::{
    directory::Directory,
    model::{DomainName, Family, Observation, Outcome, Setting, SourceId, Survey, Verdict},
    net::{Net, Options, harbour::Harbour},
    survey::{Policy, Surveys},
};
use url::Url;

use crate::lab::LAB;

/// A finished survey.
pub struct Chart {
    pub survey: Arc<Survey>,
}

/// Surveys a domain of the lab, with nothing kept from an earlier one.
pub async fn survey(domain: &str) -> Chart {
    survey_in(LAB.harbour(), domain).await
}

/// As [`survey`], with another dial table.
pub async fn survey_in(harbour: Harbour, domain: &str) -> Chart {
    survey_by(&LAB.options(), harbour, domain).await
}

/// As [`survey_in`], with other name servers.
pub async fn survey_by(options: &Options, harbour: Harbour, domain: &str) -> Chart {
    let domain: DomainName = domain.parse().expect("a domain of the lab");
    let net = Net::in_harbour(options, harbour).expect("a network");
    let surveys = Surveys::new(net.clone(), net, policy(), Arc::new(Directory::default()));
    Chart {
        survey: surveys.of(&domain).finished().await,
    }
}

/// The defaults of the command line, with the lab's own central database.
fn policy() -> Policy {
    Policy {
        deadline: Duration::from_secs(10),
        ispdb: Url::parse("https://ispdb.test/v1.1/").ok(),
        ispdb_dir: None,
        ehlo: "portolan.lab.test".into(),
    }
}

impl Chart {
    /// The one observation of this host, port and family.
    pub fn at(&self, host: &str, port: u16, family: Family) -> &Observation {
        let found: Vec<&Observation> = self
            .survey
            .observations
            .iter()
            .map(AsRef::as_ref)
            .filter(|o: &&Observation| {
                o.host.ascii() == host && o.port == port && o.family == Some(family)
            })
            .collect();
        assert_eq!(
            found.len(),
            1,
            "{host}:{port} over {family:?} in {:#?}",
            self.survey
        );
        found[0]
    }

    pub fn expect(&self, host: &str, port: u16, family: Family, verdict: Verdict) {
        let observation = self.at(host, port, family);
        assert_eq!(observation.verdict, verdict, "{observation:#?}");
    }

    /// How asking this source ended.
    pub fn source(&self, source: SourceId) -> Outcome {
        let found = self
            .survey
            .sources
            .iter()
            .find(|report| report.source == source);
        found
            .unwrap_or_else(|| panic!("{source:?} in {:#?}", self.survey.sources))
            .outcome
    }

    /// Everything that is recommended, incoming first.
    pub fn settings(&self) -> impl Iterator<Item = &Setting> {
        self.survey
            .recommended
            .incoming
            .iter()
            .chain(&self.survey.recommended.outgoing)
    }
}
