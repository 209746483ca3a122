//! Microsoft's Autodiscover, asked as a client asks (MS-OXDISCO §3.1.5): at `autodiscover.<domain>`, at the domain, where
//! HTTP redirects and where an SRV record points; and version 2's JSON where version 1 has nothing to say.
//!
//! Whoever wants a login has an Exchange or something like it. It is told, and no login is tried.

use futures_util::{
    StreamExt,
    future::{BoxFuture, FutureExt},
    stream::FuturesUnordered,
};
use tokio::time::timeout;
use url::Url;

use super::{Answer, Question, Source, autoconfig, hosts_of, known};
use crate::{
    model::{DomainName, HostName, OtherService, Outcome, Provider, SourceId},
    net::{Asked, HttpFault, Lookup, Page, Visit},
    survey::plan,
    wire::documents::{
        MADE_UP_LOCAL_PART,
        autodiscover::{self, ReadError, Reply},
    },
};

pub struct Autodiscover;

/// Its id in the catalogue.
const MICROSOFT: &str = "microsoft-365";

const PATH: &str = "/autodiscover/autodiscover.xml";

/// How often an answer may send on to another address.
const MAX_REDIRECTS: usize = 3;

impl Source for Autodiscover {
    fn id(&self) -> SourceId {
        SourceId::Autodiscover
    }

    fn ask<'a>(&'a self, question: &'a Question<'a>) -> BoxFuture<'a, Answer> {
        async move {
            let Some(host) = question.domain.host("autodiscover") else {
                return Answer::skipped("name-too-long");
            };
            let places = Places {
                known: [host, question.domain.as_host()],
                question,
            };
            let ways: [BoxFuture<'_, Answer>; 4] = [
                places.subdomain().boxed(),
                places.root().boxed(),
                places.http().boxed(),
                places.record().boxed(),
            ];
            let mut asked: FuturesUnordered<_> = ways
                .into_iter()
                .enumerate()
                .map(|(at, way)| async move { (at, within(way).await) })
                .collect();
            let mut answers = [const { None }; 4];
            while let Some((at, answer)) = asked.next().await {
                let has_claims = !answer.claims.is_empty();
                if let Some(place) = answers.get_mut(at) {
                    *place = Some(answer);
                }
                if has_claims && !asked.is_empty() {
                    question.tell_so_far(best(answers.clone()));
                }
            }
            of_microsoft(question, best(answers)).await
        }
        .boxed()
    }
}

/// Exchange Online answers for the domain and lets nobody look further without a login. Where nothing else tells who holds the
/// mailboxes, that does: the settings are those of the catalogue, and nobody vouches for them.
async fn of_microsoft(question: &Question<'_>, answer: Answer) -> Answer {
    let provider = answer.provider.as_ref();
    if !answer.claims.is_empty() || provider.is_none_or(|known| known.id != MICROSOFT) {
        return answer;
    }
    let Some(entry) = known::unless_another(question, MICROSOFT).await else {
        return answer;
    };
    Answer {
        claims: known::claims(entry, SourceId::Autodiscover, false),
        known: Some(entry),
        ..answer
    }
}

/// Each way has as long as any file.
async fn within(way: impl Future<Output = Answer>) -> Answer {
    let late = || Answer::failed(None, "timeout");
    timeout(plan::FETCH, way).await.unwrap_or_else(|_| late())
}

/// Servers before services, those before nothing. The domain's own web server mostly knows nothing of mail, so what goes
/// wrong there, or on the way to a redirect, says nothing. None is a way that has not ended yet.
fn best(answers: [Option<Answer>; 4]) -> Answer {
    let [first, root, http, record] =
        answers.map(|answer| answer.unwrap_or_else(|| Answer::absent(None)));
    let location = first.location.clone();
    let mut answers = vec![first, root, record, http];
    let place = |wanted: &dyn Fn(&Answer) -> bool| answers.iter().position(wanted);
    let chosen = place(&|answer| !answer.claims.is_empty())
        .or_else(|| place(&|answer| answer.outcome == Outcome::Found))
        .or_else(|| place(&|answer| answer.outcome == Outcome::Skipped))
        .or_else(|| {
            [0, 2]
                .into_iter()
                .find(|at| answers[*at].outcome == Outcome::Failed)
        });
    match chosen {
        Some(at) => answers.swap_remove(at),
        None => Answer::absent(location),
    }
}

struct Places<'a> {
    /// `autodiscover.<domain>` and the domain: what leads there was asked already.
    known: [HostName; 2],
    question: &'a Question<'a>,
}

impl Places<'_> {
    fn url(&self, host: &HostName) -> Option<Url> {
        Url::parse(&format!("https://{host}{PATH}")).ok()
    }

    fn is_known(&self, url: &Url) -> bool {
        url.path().eq_ignore_ascii_case(PATH)
            && self
                .known
                .iter()
                .any(|host| url.host_str() == Some(host.ascii()))
    }

    async fn root(&self) -> Answer {
        let url = self.url(&self.known[1]);
        self.post(&mut self.visit(), url, true).await
    }

    fn visit(&self) -> Visit<'_> {
        self.question.net.visit()
    }

    async fn subdomain(&self) -> Answer {
        let mut visit = self.visit();
        let url = self.url(&self.known[0]);
        let answer = self.post(&mut visit, url, true).await;
        // Without a host, or without one that may be spoken to, there is no JSON either.
        let answered = matches!(&answer.detail, Some(detail) if detail.starts_with("http-"))
            || answer.detail.as_deref() == Some("nothing-here");
        if !answered {
            return answer;
        }
        let Some(url) = self.json(&mut visit).await else {
            return answer;
        };
        if self.is_known(&url) {
            return answer;
        }
        self.post(&mut visit, Some(url), true).await
    }

    /// What version 2 says of version 1.
    async fn json(&self, visit: &mut Visit<'_>) -> Option<Url> {
        let host = &self.known[0];
        let mut url = Url::parse(&format!("https://{host}/autodiscover/autodiscover.json")).ok()?;
        url.query_pairs_mut()
            .append_pair("Protocol", "Autodiscoverv1");
        let mut page = get(visit, &url).await?;
        if (400..500).contains(&page.status) && page.status != 401 {
            url.query_pairs_mut()
                .append_pair("Email", &self.made_up())
                .append_pair("RedirectCount", "1");
            page = get(visit, &url).await?;
        }
        (page.status == 200 && page.secure && !self.question.is_own(&page))
            .then(|| autodiscover::read_json(&page.body))?
    }

    /// A redirect over HTTP, which anybody on the way could have made. What is said there without one is not listened to.
    async fn http(&self) -> Answer {
        let Ok(url) = Url::parse(&format!("http://{}{PATH}", self.known[0])) else {
            return Answer::absent(None);
        };
        let net = self.question.net;
        let Ok(page) = net.get_here(&url, plan::MAX_FILE, plan::FETCH).await else {
            return Answer::absent(None);
        };
        let next = page
            .headers
            .get("location")
            .filter(|_| (300..400).contains(&page.status))
            .and_then(|location| url.join(location.to_str().ok()?).ok())
            .filter(|next| next.scheme() == "https" && !self.is_known(next));
        match next {
            Some(next) => {
                let mut answer = self.post(&mut self.visit(), Some(next), false).await;
                answer.stands_on.extend(hosts_of(&page));
                answer
            }
            None => Answer::absent(None),
        }
    }

    async fn record(&self) -> Answer {
        let owner = format!("_autodiscover._tcp.{}", self.question.domain);
        let Lookup::Found(records, dnssec) = self.question.net.srv(&owner).await else {
            return Answer::absent(None);
        };
        let record = records
            .into_iter()
            .filter(|record| record.target.is_some())
            .min_by_key(|record| (record.priority, u16::MAX - record.weight));
        let Some((host, port)) = record.and_then(|record| Some((record.target?, record.port)))
        else {
            return Answer::absent(None);
        };
        if self.known.contains(&host) {
            return Answer::absent(None);
        }
        if port != 443 {
            return Answer::failed(owner, "forbidden");
        }
        // A proof may still come; the record then stands or falls with it, but does not speak for the host's owner.
        let mut answer = self.post(&mut self.visit(), self.url(&host), false).await;
        answer.dnssec = dnssec;
        answer.stands_on.push((owner, Asked::Srv));
        answer
    }

    /// `vouched`: whoever gave this address could not be impersonated.
    async fn post(&self, visit: &mut Visit<'_>, url: Option<Url>, vouched: bool) -> Answer {
        let Some(mut url) = url else {
            return Answer::skipped("bad-url");
        };
        let (mut secure, mut hosts) = (vouched, Vec::new());
        for _ in 0..=MAX_REDIRECTS {
            let (page, made_up_sent) = match self.insist(visit, &url).await {
                Ok(answered) => answered,
                Err(HttpFault::NoHost) => return Answer::absent(url.to_string()),
                Err(fault) => return Answer::failed(url.to_string(), fault.code()),
            };
            secure &= page.secure;
            hosts.extend(hosts_of(&page));
            match self.read(page, secure) {
                Ok(answer) => {
                    let answer = Answer {
                        stands_on: hosts,
                        ..answer
                    };
                    return if made_up_sent {
                        autoconfig::without_made_up(answer)
                    } else {
                        answer
                    };
                }
                Err(next) => url = next,
            }
        }
        Answer::failed(url.to_string(), "too-many-redirects")
    }

    /// Asks without an address, and once more with a made-up one if that is refused. Autodiscover mostly refuses inside a
    /// success. Who wants a login wants no address. Says whether the made-up one was sent.
    async fn insist(&self, visit: &mut Visit<'_>, url: &Url) -> Result<(Page, bool), HttpFault> {
        let domain = self.question.domain;
        let mut ask = async |address: Option<&str>| {
            let body = autodiscover::request(address);
            visit.post(url, body, plan::MAX_FILE, plan::FETCH).await
        };
        let page = ask(None).await?;
        let refused = match page.status {
            401 => false,
            200 => matches!(document(&page, domain), Ok(Reply::Error(_))),
            status => (400..500).contains(&status),
        };
        if refused {
            Ok((ask(Some(&self.made_up())).await?, true))
        } else {
            Ok((page, false))
        }
    }

    fn made_up(&self) -> String {
        format!("{MADE_UP_LOCAL_PART}@{}", self.question.domain)
    }

    /// The answer, or where to ask instead.
    fn read(&self, page: Page, authenticated: bool) -> Result<Answer, Url> {
        let location = page.url.to_string();
        if let Some(own) = self.question.own_answer(&page) {
            return Ok(own);
        }
        let microsoft = is_microsoft(&page.url);
        let mut answer = match page.status {
            200 => match document(&page, self.question.domain) {
                Ok(Reply::Settings(config)) => autoconfig::answer(
                    SourceId::Autodiscover,
                    self.question.domain,
                    location,
                    authenticated,
                    config,
                ),
                Ok(Reply::RedirectUrl(url)) => return Err(url),
                Ok(Reply::RedirectAddress) => Answer::failed(location, "redirect-not-followed"),
                Ok(Reply::Error(_)) => nothing_here(location),
                Err(error) => Answer::failed(location, error.code()),
            },
            401 => Answer {
                outcome: Outcome::Found,
                authenticated,
                detail: Some("login-wanted".into()),
                others: vec![OtherService {
                    kind: "exchange".into(),
                    url: location.clone(),
                    sources: vec![SourceId::Autodiscover],
                }],
                ..Answer::absent(location)
            },
            404 | 405 | 410 => nothing_here(location),
            status => Answer::failed(location, format!("http-{status}")),
        };
        if microsoft && answer.outcome == Outcome::Found {
            answer.provider = Some(Provider {
                id: MICROSOFT.into(),
                name: "Microsoft 365".into(),
            });
        }
        Ok(answer)
    }
}

fn document(page: &Page, domain: &DomainName) -> Result<Reply, ReadError> {
    autodiscover::read_as(&page.body, page.content_type.as_deref(), domain)
}

async fn get(visit: &mut Visit<'_>, url: &Url) -> Option<Page> {
    visit.get(url, plan::MAX_FILE, plan::FETCH).await.ok()
}

/// Absent from a host that is there.
fn nothing_here(location: String) -> Answer {
    Answer {
        detail: Some("nothing-here".into()),
        ..Answer::absent(location)
    }
}

/// Exchange Online answers under these names alone.
fn is_microsoft(url: &Url) -> bool {
    url.domain().is_some_and(|host| {
        ["outlook.com", "office365.com"].iter().any(|name| {
            host.strip_suffix(name)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    })
}
