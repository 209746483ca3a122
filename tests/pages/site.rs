//! A site on the demo's harbour, and ways to ask it.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use axum::{
    Router,
    body::{Body, BodyDataStream, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Request, StatusCode, header},
};
use futures_util::StreamExt;
use portolan::{
    config::Config,
    demo::{Harbour, SAMPLES},
    directory::Directory,
    model::{DomainName, Survey},
    net::{Net, Options},
    say::Voice,
    survey::{Event, Log, Surveys},
    web::{App, router},
};
use tower::ServiceExt;

/// Pages are far smaller than this.
const MOST: usize = 2 * 1024 * 1024;

pub struct Site {
    router: Router,
    pub surveys: Arc<Surveys>,
    visitors: AtomicU32,
    _harbour: Option<Harbour>,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Site {
    pub async fn open() -> Self {
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let harbour = Harbour::start().await.expect("the harbour opens");
        let net = harbour.net().expect("a network of the harbour");
        Self::on(net, Some(harbour))
    }

    /// Its only name server is a port where nobody listens.
    pub fn without_name_server() -> Self {
        let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
        let options = Options {
            nameservers: vec![SocketAddr::from((Ipv4Addr::LOCALHOST, 1))],
            ..Options::default()
        };
        Self::on(Net::new(&options).expect("a network"), None)
    }

    fn on(net: Net, harbour: Option<Harbour>) -> Self {
        let directory = Arc::new(Directory::default());
        let surveys = Surveys::new(net.clone(), net, Harbour::policy(), directory.clone());
        let app = App::new(Config::default(), surveys.clone(), directory);
        Self {
            router: router(app),
            surveys,
            visitors: AtomicU32::new(u32::from(Ipv4Addr::new(198, 18, 0, 1))),
            _harbour: harbour,
        }
    }

    /// Surveys every sample, all at once: some take their time.
    pub async fn survey_all(&self) {
        let logs: Vec<Arc<Log>> = SAMPLES
            .iter()
            .map(|sample| self.surveys.of(&sample.domain.parse().unwrap()))
            .collect();
        for log in logs {
            log.finished().await;
        }
    }

    /// Shows `survey` as if it had just been made.
    pub fn shows(&self, survey: Survey) {
        let log = Arc::new(Log::default());
        let domain: DomainName = survey.domain.clone();
        log.tell(Event::Done(Arc::new(survey)));
        self.surveys.keep(domain, log);
    }

    /// A survey that goes on until somebody tells its log that it is done.
    pub fn unfinished(&self, domain: &DomainName) -> Arc<Log> {
        let log = Arc::new(Log::default());
        self.surveys.keep(domain.clone(), log.clone());
        log
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask(Request::get(path).body(Body::empty()).unwrap())
            .await
    }

    /// In the pseudo-locale.
    pub async fn get_pseudo(&self, path: &str) -> Answer {
        self.ask(pseudo(path)).await
    }

    pub async fn post(&self, path: &str, form: &str) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .unwrap();
        self.ask(request).await
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.send(request).await;
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, MOST).await.expect("the page ends");
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(body.to_vec()).expect("pages are UTF-8"),
        }
    }

    /// The raw body, for those who watch it come.
    pub async fn stream(&self, request: Request<Body>) -> (HeaderMap, BodyDataStream) {
        let (parts, body) = self.send(request).await.into_parts();
        (parts.headers, body.into_data_stream())
    }

    /// Every request is a visitor's first, so that no limit is met, but for [`One`].
    async fn send(&self, mut request: Request<Body>) -> axum::response::Response {
        let visitor = match request.extensions().get::<One>() {
            Some(One) => Ipv4Addr::new(192, 0, 2, 1),
            None => Ipv4Addr::from(self.visitors.fetch_add(1, Ordering::Relaxed)),
        };
        let peer = SocketAddr::from((visitor, 40_000));
        request.extensions_mut().insert(ConnectInfo(peer));
        self.router.clone().oneshot(request).await.unwrap()
    }

    /// A survey of `domain` that has learnt all it will, and is not done before [`Running::finish`].
    pub async fn running(&self, domain: &str) -> Running {
        let domain: DomainName = domain.parse().unwrap();
        let whole = self.surveys.of(&domain);
        let survey = whole.finished().await;
        let log = Arc::new(Log::default());
        let mut number = 1;
        while let Some(event) = whole.event(number) {
            if !matches!(*event, Event::Done(_)) {
                log.tell((*event).clone());
            }
            number += 1;
        }
        self.surveys.keep(domain, log.clone());
        Running { log, survey }
    }
}

/// Marks requests of one and the same visitor.
#[derive(Clone)]
pub struct One;

pub struct Running {
    log: Arc<Log>,
    survey: Arc<Survey>,
}

impl Running {
    pub fn finish(self) {
        self.log.tell(Event::Done(self.survey));
    }
}

/// The pieces of a body until one of them holds `mark`.
pub async fn until(body: &mut BodyDataStream, mark: &str) -> String {
    let mut text = String::new();
    while !text.contains(mark) {
        let piece = body.next().await.expect("more comes").unwrap();
        text.push_str(std::str::from_utf8(&piece).unwrap());
    }
    text
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    #[track_caller]
    pub fn says(&self, text: &str) {
        assert!(
            self.body.contains(text),
            "{:?} is not in:\n{}",
            text,
            self.body
        );
    }

    #[track_caller]
    pub fn says_nothing_of(&self, text: &str) {
        assert!(
            !self.body.contains(text),
            "{:?} is in:\n{}",
            text,
            self.body
        );
    }
}

/// Without the elements that keep words and names of hosts whole, which are no part of what is read or copied.
pub fn unbroken(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    // How many open elements there are within one of these, itself among them.
    let mut depth = 0_usize;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        let length = rest[start..]
            .find('>')
            .map_or(rest.len(), |end| start + end + 1);
        let tag = &rest[start..length];
        rest = &rest[length..];
        match tag {
            "<span class=\"line\">"
            | "<span class=\"whole\">"
            | "<span class=\"whole\" dir=\"ltr\">" => depth += 1,
            "<span>" if depth > 0 => depth += 1,
            "</span>" if depth > 0 => depth -= 1,
            other => text.push_str(other),
        }
    }
    text + rest
}

/// A request that is answered in the pseudo-locale.
pub fn pseudo(path: &str) -> Request<Body> {
    Request::get(path)
        .header(header::ACCEPT, "text/html")
        .extension(Voice::pseudo())
        .body(Body::empty())
        .unwrap()
}

/// The texts of a page that a person can read: text nodes, and the attributes that are read out or shown. Not what is
/// marked as no language, such as the lines of a file; nor that by which a button calls what it copies of it.
pub fn readable(html: &str) -> Vec<String> {
    const ATTRIBUTES: [&str; 6] = [
        "alt=\"",
        "title=\"",
        "aria-label=\"",
        "placeholder=\"",
        "data-label=\"",
        "data-done=\"",
    ];
    let mut texts = Vec::new();
    let mut data = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        texts.push(plain(&rest[..start]));
        let tag = &rest[start..];
        if let Some((name, after)) = untranslated(tag) {
            let (inside, after) = after
                .split_once(&format!("</{name}>"))
                .expect("every element is closed");
            data += &without_tags(inside);
            rest = after;
            continue;
        }
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let end = tag.find('>').expect("every tag is closed");
        for attribute in ATTRIBUTES {
            if let Some((_, value)) = tag[..end].split_once(&format!(" {attribute}")) {
                let value = plain(value.split('"').next().unwrap_or_default());
                let copies = tag[..end].contains(" data-copy ");
                let is_said = |word: &&str| !copies || !data.contains(word);
                let said: Vec<&str> = value.split_whitespace().filter(is_said).collect();
                texts.push(said.join(" "));
            }
        }
        rest = &tag[end + 1..];
    }
    texts.push(plain(rest));
    texts.retain(|text| !text.trim().is_empty());
    texts
}

fn without_tags(html: &str) -> String {
    let pieces = html.split('<').map(|piece| match piece.split_once('>') {
        Some((_, text)) => plain(text),
        None => plain(piece),
    });
    pieces.collect::<String>() + "\n"
}

/// The name of an element with `translate="no"`, or of one that is for the browser alone, and what stands behind its tag.
fn untranslated(tag: &str) -> Option<(&str, &str)> {
    let (inside, after) = tag.strip_prefix('<')?.split_once('>')?;
    let name = inside.split_whitespace().next()?;
    (inside.contains(" translate=\"no\"") || ["script", "style"].contains(&name))
        .then_some((name, after))
}

fn plain(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}
