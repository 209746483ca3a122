//! Thunderbird, steered by Marionette: the code of its account set-up is called as its own window calls it.

use std::{
    fmt::Write as _,
    fs,
    io::{BufRead, BufReader as Lines},
    process::{Child, Command, Stdio},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use portolan::model::Security;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    sync::mpsc::unbounded_channel,
    time::timeout,
};

use crate::{
    PATIENCE,
    domains::Domain,
    proxy::proxy,
    world::{ISPDB, World},
};

/// `FindConfig` as the account hub calls it. A redirect to another organisation's host is accepted, as the simulated
/// person does. Thunderbird asks the system for MX and SRV records; here the test answers.
const FIND: &str = r#"
const [domain, mx, srv, done] = arguments;
(async () => {
  const { DNS } = ChromeUtils.importESModule("resource:///modules/DNS.sys.mjs");
  DNS.mx = async name => (name == domain ? mx : []);
  DNS.srv = async name => srv.filter(record => record.owner == name);
  const { FindConfig } = ChromeUtils.importESModule("resource:///modules/accountcreation/FindConfig.sys.mjs");
  const search = FindConfig.parallelAutoDiscovery(domain, "portolan@" + domain, new AbortController().signal);
  let step = await search.next();
  if (!step.done && step.value?.isRedirect) {
    step = await search.next({ acceptRedirect: true });
  }
  const config = step.value;
  const server = it => [it.type, it.hostname, it.port, it.socketType, it.username, it.auth];
  return config ? [server(config.incoming), server(config.outgoing)] : null;
})().then(found => done({ found }), error => done({ error: String(error) }));
"#;

/// Trusts the test's authority.
const TRUST: &str = r#"
Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB).addCertFromBase64(arguments[0], "C,,");
return Services.appinfo.version;
"#;

/// A running Thunderbird with a profile of its own. Dropping it ends both.
pub struct Thunderbird {
    pub version: String,
    process: Child,
    _profile: tempfile::TempDir,
    talk: BufReader<TcpStream>,
    asked: u64,
}

impl Drop for Thunderbird {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Thunderbird {
    pub async fn start(world: &World) -> Self {
        let profile = tempfile::tempdir().unwrap();
        let preferences = preferences(proxy(world.net.clone()).await);
        fs::write(profile.path().join("user.js"), preferences).unwrap();
        let mut process = Command::new("thunderbird")
            .args(["--headless", "--no-remote", "--marionette"])
            .arg("-remote-allow-system-access")
            .arg("--profile")
            .arg(profile.path())
            .env("HOME", profile.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Thunderbird is installed");
        let said = Lines::new(process.stdout.take().unwrap());
        let (told, mut port) = unbounded_channel();
        std::thread::spawn(move || {
            for line in said.lines().map_while(Result::ok) {
                if let Some((_, port)) = line.split_once("Listening on port ") {
                    let _ = told.send(port.trim().parse::<u16>().unwrap());
                }
            }
        });
        let port = timeout(PATIENCE, port.recv()).await;
        let port = port.expect("Marionette listens in time").unwrap();
        let stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let mut thunderbird = Self {
            version: String::new(),
            process,
            _profile: profile,
            talk: BufReader::new(stream),
            asked: 0,
        };
        thunderbird.hear().await;
        let session = json!({"capabilities": {"alwaysMatch": {"timeouts": {"script": 60_000}}}});
        thunderbird.ask("WebDriver:NewSession", session).await;
        let chrome = json!({"value": "chrome"});
        thunderbird.ask("Marionette:SetContext", chrome).await;
        let root = json!([STANDARD.encode(&world.root)]);
        let version = thunderbird.script("ExecuteScript", TRUST, root).await;
        thunderbird.version = version.as_str().unwrap().to_owned();
        thunderbird
    }

    /// Both servers that it finds, in one line, or that it finds none.
    pub async fn find(&mut self, domain: &Domain) -> String {
        let mx: Vec<_> = domain
            .mx
            .iter()
            .map(|host| json!({"prio": 10, "host": host}))
            .collect();
        let srv: Vec<_> = domain
            .srv
            .iter()
            .map(|(owner, port, host)| {
                let owner = format!("{owner}.{}", domain.name);
                json!({"owner": owner, "prio": 0, "weight": 1, "port": port, "host": host})
            })
            .collect();
        let arguments = json!([domain.name, mx, srv]);
        let told = self.script("ExecuteAsyncScript", FIND, arguments).await;
        match &told["found"] {
            Value::Array(servers) => {
                let servers: Vec<_> = servers.iter().map(|it| words(it, domain)).collect();
                servers.join(", ")
            }
            Value::Null if told["error"].is_null() => "nothing".to_owned(),
            _ => told.to_string(),
        }
    }

    async fn script(&mut self, command: &str, script: &str, arguments: Value) -> Value {
        let with = json!({"script": script, "args": arguments, "newSandbox": true});
        let mut answer = self.ask(&format!("WebDriver:{command}"), with).await;
        answer["value"].take()
    }

    async fn ask(&mut self, command: &str, with: Value) -> Value {
        self.asked += 1;
        let text = json!([0, self.asked, command, with]).to_string();
        let text = format!("{}:{text}", text.len());
        self.talk.write_all(text.as_bytes()).await.unwrap();
        let mut answer = self.hear().await;
        assert!(answer[2].is_null(), "{command}: {answer}");
        answer[3].take()
    }

    /// A message is its length, a colon and JSON.
    async fn hear(&mut self) -> Value {
        let mut length = Vec::new();
        let whole = async {
            self.talk.read_until(b':', &mut length).await.unwrap();
            length.pop();
            let length: usize = String::from_utf8(length).unwrap().parse().unwrap();
            let mut text = vec![0; length];
            self.talk.read_exact(&mut text).await.unwrap();
            serde_json::from_slice(&text).unwrap()
        };
        timeout(PATIENCE, whole).await.expect("an answer in time")
    }
}

/// A profile's `user.js`.
fn preferences(proxy: u16) -> String {
    let mut text = String::new();
    for (name, value) in [
        ("marionette.port", json!(0)),
        ("network.proxy.type", json!(1)),
        ("network.proxy.http", json!("127.0.0.1")),
        ("network.proxy.http_port", json!(proxy)),
        ("network.proxy.ssl", json!("127.0.0.1")),
        ("network.proxy.ssl_port", json!(proxy)),
        ("network.proxy.no_proxies_on", json!("")),
        ("network.dns.disabled", json!(true)),
        ("mailnews.auto_config_url", json!(ISPDB)),
        ("mail.provider.suppress_dialog_on_startup", json!(true)),
        ("mailnews.start_page.enabled", json!(false)),
        ("datareporting.policy.dataSubmissionEnabled", json!(false)),
    ] {
        writeln!(text, "user_pref({}, {value});", json!(name)).unwrap();
    }
    text
}

/// A server as Thunderbird has it (`nsMsgSocketType`, `nsMsgAuthMethod`), in the words of the walk.
fn words(server: &Value, domain: &Domain) -> String {
    let security = match server[3].as_u64() {
        Some(3) => Security::ImplicitTls,
        Some(2) => Security::StartTls,
        _ => Security::None,
    };
    let word = |place: usize| server[place].as_str().unwrap_or("-").to_owned();
    let address = format!("portolan@{}", domain.name);
    // What is left out becomes this word on its way through JavaScript.
    let user = word(4).replace(&address, "%EMAILADDRESS%");
    let user = if user == "undefined" { "-" } else { &user };
    let login = match server[5].as_u64() {
        Some(1) => "none",
        Some(3) => "password-cleartext",
        Some(4) => "password-encrypted",
        Some(5) => "GSSAPI",
        // Any that is safe in the clear; the walk has one word for Autodiscover's SPA.
        Some(6 | 8) => "NTLM",
        Some(10) => "OAuth2",
        _ => "-",
    };
    let (kind, host) = (word(0), word(1));
    if host == "-" {
        return "nothing".to_owned();
    }
    let port = server[2].as_u64().unwrap_or(0);
    format!("{kind} {host}:{port} {security} {user} {login}")
}
