//! Steps that fetch a document: the settings file, and Autodiscover.

use url::Url;

use super::{Made, Outcome, Walker, named::records_word};
use crate::{
    check::{
        client::{By, Question, Step, Wins},
        harvest::Request,
        reading::{Reading, Remark},
    },
    net::HttpFault,
};

impl Walker<'_> {
    pub(super) fn autoconfig(
        &mut self,
        step: &Step,
        name: &str,
        wins: Wins,
        asks: Option<Question>,
    ) -> Outcome {
        let Some(request) = self.harvest.request(step, name) else {
            self.absent = true;
            self.report("GET", "ispdb", "switched-off", Made::NotAsked, Vec::new());
            return Outcome::WentOn;
        };
        let (Request::Get(url), Some(rules)) = (&request, &self.client.autoconfig) else {
            return Outcome::WentOn;
        };
        let harvest = self.harvest;
        let page = match harvest.page(&request) {
            Some(Ok(page)) => page,
            Some(Err(fault)) => return self.failed("GET", url, fault),
            None => return self.failed("GET", url, &HttpFault::Timeout),
        };
        let came = format!("http-{}", page.status);
        let success = match wins {
            Wins::Status200 => page.status == 200,
            _ => (200..300).contains(&page.status),
        };
        if !success {
            self.absent = page.status == 404;
            self.report("GET", url.as_str(), &came, Made::WentOn, Vec::new());
            return Outcome::WentOn;
        }
        let content_type = page.content_type.as_deref();
        let reading = rules.read(&page.body, content_type, &harvest.domain);
        let is_well_formed = rules.is_well_formed(&page.body, content_type);
        let made = rules.made_of(&reading, content_type, is_well_formed, wins);
        self.report("GET", url.as_str(), &came, made, reading.remarks.clone());
        match made {
            Made::Took => Outcome::Took(reading, asks),
            Made::Stuck => Outcome::Stuck,
            _ => Outcome::WentOn,
        }
    }

    fn failed(&mut self, method: &'static str, url: &Url, fault: &HttpFault) -> Outcome {
        self.report(
            method,
            url.as_str(),
            &fault.code(),
            Made::WentOn,
            Vec::new(),
        );
        Outcome::WentOn
    }

    pub(super) fn autodiscover(
        &mut self,
        step: &Step,
        by: By,
        name: &str,
        wins: Wins,
        asks: Option<Question>,
    ) -> Outcome {
        let harvest = self.harvest;
        let Some(request) = harvest.request(step, name) else {
            return Outcome::WentOn;
        };
        let urls = match &request {
            Request::Post(url) => vec![url.clone()],
            request => {
                let leads = harvest.leads(by, request);
                let (method, place) = asked(request);
                let came = self.came(request, !leads.is_empty());
                let made = Made::WentOn;
                self.report(method, &place, &came, made, Vec::new());
                leads
            }
        };
        for url in urls {
            match self.post(&url, wins) {
                Outcome::Took(reading, _) => {
                    // Only the way to another organisation's host is asked about.
                    let (last, _) = harvest.autodiscover(&url);
                    let asks = asks.filter(|_| !self.is_own(&last));
                    return Outcome::Took(reading, asks);
                }
                Outcome::Stuck => return Outcome::Stuck,
                Outcome::WentOn => {}
            }
        }
        Outcome::WentOn
    }

    /// What came of an indirect question, in short machine words.
    fn came(&self, request: &Request, leads: bool) -> String {
        match request {
            Request::Srv(owner) => records_word(self.harvest.records(owner)).to_owned(),
            request => match self.harvest.page(request) {
                Some(Ok(page)) if leads => format!("leads-on-{}", page.status),
                Some(Ok(page)) => format!("http-{}", page.status),
                Some(Err(fault)) => fault.code(),
                None => HttpFault::Timeout.code(),
            },
        }
    }

    fn post(&mut self, url: &Url, wins: Wins) -> Outcome {
        let harvest = self.harvest;
        let Some(rules) = &self.client.autodiscover else {
            return Outcome::WentOn;
        };
        let (last, page) = harvest.autodiscover(url);
        let page = match page {
            Some(Ok(page)) => page,
            Some(Err(fault)) => return self.failed("POST", &last, fault),
            None => return self.failed("POST", &last, &HttpFault::Timeout),
        };
        let came = format!("http-{}", page.status);
        if page.status == 401 {
            // With the person's password it would say more. Nobody types one here.
            let remark = vec![Remark::passed("login-wanted")];
            self.report("POST", last.as_str(), &came, Made::Unseen, remark);
            return Outcome::WentOn;
        }
        if !(200..300).contains(&page.status) {
            self.report("POST", last.as_str(), &came, Made::WentOn, Vec::new());
            return Outcome::WentOn;
        }
        let mut reading = rules.read(&page.body, page.content_type.as_deref(), &harvest.domain);
        let half = rules.takes_half && reading.incoming.is_some();
        if !reading.is_complete() && !self.client.gathers && !reading.is_empty() && !half {
            let what = match reading.incoming {
                None => "IMAP",
                Some(_) => "SMTP",
            };
            let remark = Remark::fatal("lacks").with("what", what);
            reading = Reading {
                remarks: [reading.remarks, vec![remark]].concat(),
                ..Reading::default()
            };
        }
        let usable = !reading.is_empty();
        let made = match (usable, wins) {
            (true, _) => Made::Took,
            (false, Wins::Answer) => Made::Stuck,
            (false, _) => Made::WentOn,
        };
        let remarks = reading.remarks.clone();
        self.report("POST", last.as_str(), &came, made, remarks);
        match made {
            Made::Took => Outcome::Took(reading, None),
            Made::Stuck => Outcome::Stuck,
            _ => Outcome::WentOn,
        }
    }

    fn is_own(&self, url: &Url) -> bool {
        let base = |name: &str| psl::domain_str(name).map(str::to_owned);
        let own = base(self.harvest.domain.ascii());
        own.is_some() && url.host_str().and_then(base) == own
    }
}

fn asked(request: &Request) -> (&'static str, String) {
    match request {
        Request::Get(url) | Request::Over(_, url) | Request::Look(url) => ("GET", url.to_string()),
        Request::Post(url) => ("POST", url.to_string()),
        Request::Srv(owner) => ("SRV", owner.clone()),
    }
}
