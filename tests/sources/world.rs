//! One name server and one web server, which all names of a domain lead to. No mail server: mail ports are refused.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use hickory_resolver::proto::rr::RData;
use portolan::{
    directory::Directory,
    model::{SourceId, SourceReport, Survey},
    net::{Net, Options, harbour},
    survey::{Policy, Surveys},
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use url::Url;

use crate::support::{
    certificates::{Authority, params},
    names::{NO_DATA, NO_NAME, Names, Reply, address},
    ports::{Port, head},
};

/// What the web server was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    pub https: bool,
    pub method: String,
    pub host: String,
    pub path: String,
    pub body: String,
}

impl Asked {
    /// `GET https://host/path?query`.
    pub fn line(&self) -> String {
        let scheme = if self.https { "https" } else { "http" };
        format!("{} {scheme}://{}{}", self.method, self.host, self.path)
    }
}

/// The central database, where it is among the hosts.
pub const ISPDB: &str = "ispdb.test";

pub struct World {
    net: Net,
    ispdb: Option<Url>,
    asked: Arc<Mutex<Vec<Asked>>>,
    _servers: (Names, Port, Port, Port),
}

/// Where a mail server shows a certificate and says nothing.
pub const SHOWN_AT: &str = "192.0.2.2";

impl World {
    /// `hosts` have a web server; `records` are all others. `answer` gives a whole HTTP response.
    pub async fn new(
        hosts: &[&str],
        records: Vec<(&str, RData)>,
        answer: impl Fn(&Asked) -> String + Clone + Send + Sync + 'static,
    ) -> Self {
        Self::showing(&["shown.test"], hosts, records, answer).await
    }

    /// The same, where the certificate at [`SHOWN_AT`] is for `names`.
    pub async fn showing(
        names: &[&str],
        hosts: &[&str],
        records: Vec<(&str, RData)>,
        answer: impl Fn(&Asked) -> String + Clone + Send + Sync + 'static,
    ) -> Self {
        let shown = names;
        let authority = Authority::new("Test CA");
        let mut zone: HashMap<String, Vec<RData>> = HashMap::new();
        for host in hosts {
            let records = zone.entry((*host).into()).or_default();
            records.push(address("192.0.2.1"));
        }
        for (name, data) in records {
            zone.entry(name.into()).or_default().push(data);
        }
        let names = Names::serve(move |name, kind| {
            let Some(known) = zone.get(name) else {
                return NO_NAME;
            };
            let known = known.iter().filter(|data| data.record_type() == kind);
            let found: Vec<RData> = known.cloned().collect();
            if found.is_empty() {
                NO_DATA
            } else {
                Reply::Records(found)
            }
        })
        .await;
        let asked = Arc::<Mutex<Vec<Asked>>>::default();
        let web = {
            let asked = asked.clone();
            move |request: Asked| {
                asked.lock().unwrap().push(request.clone());
                answer(&request)
            }
        };
        let https = Port::tls(authority.leaf(params(hosts)).config(), {
            let web = web.clone();
            move |stream| serve(stream, true, web.clone())
        })
        .await;
        let http = Port::serve(move |stream| serve(stream, false, web.clone())).await;
        let mail = Port::tls(authority.leaf(params(shown)).config(), |_| async {}).await;
        let berths = [
            ("192.0.2.1", 443, https.at),
            ("192.0.2.1", 80, http.at),
            (SHOWN_AT, 993, mail.at),
            (SHOWN_AT, 465, mail.at),
        ];
        let berths =
            berths.map(|(ip, port, at)| ((ip.parse().unwrap(), port), harbour::Berth::At(at)));
        let options = Options {
            nameservers: vec![names.at],
            roots: vec![authority.root],
            ..Options::default()
        };
        let table = harbour::Harbour {
            berths: berths.into(),
        };
        Self {
            net: Net::in_harbour(&options, table).unwrap(),
            ispdb: hosts
                .contains(&ISPDB)
                .then(|| format!("https://{ISPDB}/v1.1/").parse().unwrap()),
            asked,
            _servers: (names, https, http, mail),
        }
    }

    pub async fn survey(&self, domain: &str) -> Arc<Survey> {
        let policy = Policy {
            deadline: Duration::from_secs(20),
            ispdb: self.ispdb.clone(),
            ispdb_dir: None,
            ehlo: "portolan.example".into(),
        };
        let (net, again) = (self.net.clone(), self.net.clone());
        let surveys = Surveys::new(net, again, policy, Arc::new(Directory::default()));
        surveys.of(&domain.parse().unwrap()).finished().await
    }

    /// Requests so far, as [`Asked::line`], that hold `part`.
    pub fn asked(&self, part: &str) -> Vec<Asked> {
        let asked = self.asked.lock().unwrap();
        asked
            .iter()
            .filter(|request| request.line().contains(part))
            .cloned()
            .collect()
    }
}

async fn serve(
    mut stream: impl AsyncReadExt + AsyncWriteExt + Unpin,
    https: bool,
    answer: impl Fn(Asked) -> String,
) {
    let head = head(&mut stream).await;
    let mut words = head.split(' ');
    let (Some(method), Some(path)) = (words.next(), words.next()) else {
        return;
    };
    let field = |name: &str| {
        head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then(|| value.to_owned())
        })
    };
    let length = field("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.unwrap();
    let reply = answer(Asked {
        https,
        method: method.into(),
        host: field("host").unwrap_or_default(),
        path: path.into(),
        body: String::from_utf8(body).unwrap(),
    });
    let _ = stream.write_all(reply.as_bytes()).await;
    let _ = stream.shutdown().await;
}

/// An answer without a body, or with a short one.
pub fn status(line: &str, headers: &str) -> String {
    format!("HTTP/1.1 {line}\r\n{headers}Content-Length: 0\r\n\r\n")
}

pub fn not_found() -> String {
    status("404 Not Found", "")
}

/// The line of one source.
pub fn report(survey: &Survey, source: SourceId) -> &SourceReport {
    let found = survey.sources.iter().find(|report| report.source == source);
    found.unwrap_or_else(|| panic!("{source:?} was not asked: {:#?}", survey.sources))
}

/// `type url`.
pub fn others(survey: &Survey) -> Vec<String> {
    let services = survey.other_services.iter();
    services
        .map(|service| format!("{} {}", service.kind, service.url))
        .collect()
}
