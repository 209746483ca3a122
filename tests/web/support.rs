//! A site without a network: settings are given, and the only name server is a port where nobody listens.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, Response, StatusCode},
};
use portolan::{
    config::Config,
    demo::Harbour,
    directory::Directory,
    net::{Net, Options},
    survey::{Policy, Surveys},
    web::App,
};
use tower::ServiceExt;

pub const PUBLISHED: &str = r#"
    trusted_proxies = ["10.0.0.0/8"]

    [domain."example.org"]
    aliases = ["example.com", "bücher.example"]
    imap = { hostname = "imap.example.org", port = 993, security = "implicit-tls" }
    smtp = { hostname = "smtp.example.org", port = 465, security = "implicit-tls" }

    [domain."hoster.example"]
    imap = { hostname = "mail.hoster.example", port = 993, security = "implicit-tls" }
    smtp = { hostname = "mail.hoster.example", port = 465, security = "implicit-tls" }

    [domain."waiting.example"]
    survey = true
"#;

/// A site of this configuration that reaches nobody.
pub fn app(config: &str) -> App {
    asking(config, "127.0.0.1:1".parse().unwrap())
}

/// A site of this configuration that knows this name server alone.
pub fn asking(config: &str, nameserver: SocketAddr) -> App {
    let nobody = Options {
        nameservers: vec![nameserver],
        ..Options::default()
    };
    let policy = Policy {
        deadline: Config::default().deadline,
        ispdb: None,
        ispdb_dir: None,
        ehlo: "[127.0.0.1]".into(),
    };
    site(config, &Net::new(&nobody).unwrap(), policy)
}

/// A site of this configuration in the demo's harbour.
pub fn harboured(config: &str, harbour: &Harbour) -> App {
    site(config, &harbour.net().unwrap(), Harbour::policy())
}

fn site(config: &str, net: &Net, policy: Policy) -> App {
    let config = Config::read(config).expect("the test's configuration is right");
    let directory = Arc::new(Directory::new(config.book.clone()));
    let surveys = Surveys::new(net.clone(), net.clone(), policy, directory.clone());
    App::new(config, surveys, directory)
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub fn code(&self) -> String {
        let object: serde_json::Value = serde_json::from_str(&self.body)
            .unwrap_or_else(|_| panic!("not an object: {}", self.body));
        assert!(object["error"]["message"].as_str().unwrap().len() > 10);
        object["error"]["code"].as_str().unwrap().to_owned()
    }
}

pub async fn send(site: &Router, request: Request<Body>) -> Answer {
    let response: Response<Body> = site.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: String::from_utf8(body.to_vec()).unwrap(),
    }
}

pub fn request(method: Method, url: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::empty()).unwrap()
}

pub async fn get(site: &Router, url: &str, headers: &[(&str, &str)]) -> Answer {
    send(site, request(Method::GET, url, headers)).await
}

/// `GET` with this Host.
pub async fn at(site: &Router, host: &str, url: &str) -> Answer {
    get(site, url, &[("host", host)]).await
}
