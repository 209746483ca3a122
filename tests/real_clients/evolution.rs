//! Evolution: its own look-up for an address, called in its libraries by `evolution.py`.

use std::{
    collections::HashMap,
    io::Write,
    process::{Command, Stdio},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use tokio::task::spawn_blocking;

use crate::{
    PATIENCE,
    domains::{DOMAINS, Domain},
    proxy::proxy,
    world::World,
};

/// What it finds for a domain.
pub struct Found {
    /// Both servers in one line, or that there are none.
    pub servers: String,
    /// It asks for NS records where newer versions ask for MX.
    pub by_name_server: bool,
}

/// By the domain's name.
pub async fn find_all(world: &World) -> HashMap<&'static str, Found> {
    let home = tempfile::tempdir().unwrap();
    let script = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/real_clients/evolution.py"
    );
    let domains: Vec<_> = DOMAINS
        .iter()
        .map(|domain| {
            let mx: Vec<_> = domain.mx.into_iter().collect();
            json!({"name": domain.name, "mx": mx, "srv": domain.srv})
        })
        .collect();
    let world = json!({
        "proxy": proxy(world.net.clone()).await,
        "root": STANDARD.encode(&world.root),
        "domains": domains,
    });
    // The interpreter that Debian's packages are for, whatever else is installed.
    let mut child = Command::new("timeout")
        .args([&PATIENCE.as_secs().to_string(), "dbus-run-session", "--"])
        .args(["/usr/bin/python3", script])
        .env("HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("XDG_RUNTIME_DIR", home.path())
        .env_remove("DISPLAY")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("timeout is installed");
    let output = spawn_blocking(move || {
        let mut input = child.stdin.take().unwrap();
        input.write_all(world.to_string().as_bytes()).unwrap();
        drop(input);
        child.wait_with_output().unwrap()
    });
    let output = output.await.unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let found: HashMap<_, _> = said
        .lines()
        .map(|line| {
            let told: Value = serde_json::from_str(line).unwrap();
            let domain = DOMAINS.iter().find(|domain| told["name"] == domain.name);
            let domain = domain.expect("it was asked for");
            let found = Found {
                servers: words(&told, domain),
                by_name_server: told["by_name_server"] == true,
            };
            (domain.name, found)
        })
        .collect();
    assert_eq!(
        found.len(),
        DOMAINS.len(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    found
}

fn words(told: &Value, domain: &Domain) -> String {
    match (best(&told["incoming"]), best(&told["outgoing"])) {
        (None, None) => "nothing".to_owned(),
        (into, out) => {
            let server = |it: Option<&Value>| it.map_or("nothing".to_owned(), |it| one(it, domain));
            format!("{}, {}", server(into), server(out))
        }
    }
}

/// The one that its assistant fills in: what is complete before what is not, then by its number, lowest first.
fn best(results: &Value) -> Option<&Value> {
    let results = results.as_array().unwrap().iter();
    results.min_by_key(|it| (it["complete"] != true, it["priority"].as_i64()))
}

/// A server as Evolution has it, in the words of the walk.
fn one(server: &Value, domain: &Domain) -> String {
    let word = |name: &str| server[name].as_str().unwrap_or("-").to_owned();
    let protocol = match &*word("protocol") {
        "imapx" => "imap",
        "pop" => "pop3",
        _ => "smtp",
    };
    let security = match &*word("security") {
        "ssl-on-alternate-port" => "implicit-tls",
        "starttls-on-standard-port" => "starttls",
        _ => "none",
    };
    let address = format!("portolan@{}", domain.name);
    let user = match word("user").replace(&address, "%EMAILADDRESS%") {
        user if user.is_empty() => "-".to_owned(),
        user => user,
    };
    // IMAP and POP3 have a login of their own for passwords.
    let login = match (protocol, server["method"].as_str()) {
        ("smtp", None) => "-",
        (_, None | Some("PLAIN" | "LOGIN")) => "password-cleartext",
        (_, Some("CRAM-MD5")) => "password-encrypted",
        (_, Some(other)) => other,
    };
    format!(
        "{protocol} {}:{} {security} {user} {login}",
        word("host"),
        server["port"]
    )
}
