//! Certificates on demand from a real authority: Pebble, in a network of its own where ports 80 and 443 are free.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tokio::time::{Duration, Instant};

use crate::lab::{Ca, Server, Servers, Validity, assert_programs, folder};

/// Where all names lead, and where nobody is.
const HERE: &str = "192.0.2.80";
const NOBODY: &str = "192.0.2.99";
/// In seconds.
const YEAR: u32 = 31_536_000;
const SETUP: &str =
    "ip link set lo up\nip address add 192.0.2.80/32 dev lo\nip address add 192.0.2.99/32 dev lo\n";

/// An authority, and the name servers that it and we ask.
struct Authority {
    servers: Servers,
    dir: PathBuf,
}

impl Authority {
    /// `life` of its certificates in seconds.
    fn start(life: u32) -> Self {
        assert_programs(&[
            "pebble",
            "pebble-challtestsrv",
            "ip",
            "unshare",
            "nsenter",
            "curl",
        ]);
        let dir = folder();
        let ca = Ca::new(&dir, "The authority's CA");
        let own = ca.issue(&["acme.test"], Validity::Now);
        fs::write(dir.join("ca.pem"), ca.root_pem()).expect("the folder");
        let config = serde_json::json!({ "pebble": {
            "listenAddress": format!("{HERE}:14000"),
            "managementListenAddress": format!("{HERE}:15000"),
            "certificate": own, "privateKey": own,
            "httpPort": 80, "tlsPort": 443, "certificateValidityPeriod": life,
            "ocspResponderURL": "", "externalAccountBindingRequired": false,
        } });
        fs::write(dir.join("pebble.json"), config.to_string()).expect("the folder");
        let names = |name: &str, dns: u16, management: u16| Server {
            name: name.into(),
            line: format!(
                "pebble-challtestsrv -defaultIPv4 {HERE} -defaultIPv6 '' -http01 '' -https01 '' -tlsalpn01 '' \
                 -dns01 127.0.0.1:{dns} -management 127.0.0.1:{management}"
            ),
            sockets: vec![
                ([127, 0, 0, 1], dns).into(),
                ([127, 0, 0, 1], management).into(),
            ],
            logs: Vec::new(),
        };
        let pebble = Server {
            name: "pebble".into(),
            line: "env PEBBLE_VA_NOSLEEP=1 pebble -config pebble.json -dnsserver 127.0.0.1:8153"
                .into(),
            sockets: vec![([192, 0, 2, 80], 14000).into()],
            logs: Vec::new(),
        };
        let list = [
            names("ours", 8053, 8055),
            names("theirs", 8153, 8155),
            pebble,
        ];
        Self {
            servers: Servers::start(&dir, &list, Some(SETUP)),
            dir,
        }
    }

    /// Lets `name` lead to where nobody is: as we see it (8055), or as the authority does (8155).
    fn mislead(&self, management: u16, name: &str) {
        let body = serde_json::json!({ "host": format!("{name}."), "addresses": [NOBODY] });
        let url = format!("http://127.0.0.1:{management}/add-a");
        let sent = self
            .servers
            .command("curl")
            .args(["-sf", "--data", &body.to_string(), &url])
            .status();
        assert!(sent.expect("curl runs").success());
    }

    /// How many orders were placed, by the authority's own log.
    fn orders(&self) -> usize {
        let log = fs::read_to_string(self.dir.join("pebble.out")).expect("its log");
        log.matches("Added order").count()
    }

    fn curl(&self, name: &str, more: &[&str]) -> String {
        let output = self
            .servers
            .command("curl")
            .args(["-s", "--noproxy", "*", "--max-time", "60"])
            .args(["--resolve", &format!("{name}:443:{HERE}")])
            .args(more)
            .output()
            .expect("curl runs");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// The root that Pebble has made up, for who verifies what it issued.
    fn root(&self) -> PathBuf {
        let path = self.dir.join("root.pem");
        let pem = self.curl("x", &["-k", &format!("https://{HERE}:15000/roots/0")]);
        assert!(pem.contains("BEGIN CERTIFICATE"), "{pem}");
        fs::write(&path, pem).expect("the folder");
        path
    }

    /// The certificate that `name` is served with, whatever it is worth.
    fn shown(&self, name: &str) -> String {
        let url = format!("https://{name}/healthz");
        let more = [
            "-k",
            "--output",
            "/dev/null",
            "--write-out",
            "%{certs}",
            &url,
        ];
        let shown = self.curl(name, &more);
        assert!(shown.contains("BEGIN CERTIFICATE"), "{name}: {shown}");
        shown
    }

    /// Whether `name` is served with a certificate of the authority; asks once.
    fn is_served(&self, name: &str, root: &Path) -> bool {
        let root = root.to_str().expect("a plain path");
        self.curl(
            name,
            &["--cacert", root, &format!("https://{name}/healthz")],
        ) == "ok\n"
    }
}

/// A running `portolan serve`, ended with the test.
struct Site {
    process: Child,
}

impl Site {
    fn start(authority: &Authority, domains: &[String], more: &str) -> Self {
        let mut config = format!(
            r#"
            listen = "{HERE}:80"
            listen_https = "{HERE}:443"
            nameserver = "127.0.0.1:8053"
            allow_net = "192.0.2.0/24"
            no_ispdb = true
            [acme]
            directory_url = "https://acme.test:14000/dir"
            agree_terms = true
            contact = "postmaster@example.org"
            store = "{store}"
            ca_file = "{ca}"
            orders_per_hour = 1000
            {more}
            "#,
            store = authority.dir.join("store").display(),
            ca = authority.dir.join("ca.pem").display(),
        );
        for domain in domains {
            let server = |port| {
                format!(
                    "{{ hostname = \"mail.{domain}\", port = {port}, security = \"implicit-tls\" }}"
                )
            };
            let (imap, smtp) = (server(993), server(465));
            config += &format!("[domain.\"{domain}\"]\nimap = {imap}\nsmtp = {smtp}\n");
        }
        let file = authority.dir.join("portolan.toml");
        fs::write(&file, config).expect("the folder");
        let log = fs::File::create(authority.dir.join("portolan.log")).expect("the folder");
        let mut process = authority
            .servers
            .command(env!("CARGO_BIN_EXE_portolan"))
            .arg("serve")
            .arg("--config")
            .arg(file)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("it is piped"))
            .read_line(&mut line)
            .expect("it prints the address to open");
        assert!(line.contains(HERE), "{line}");
        Self { process }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn metric(authority: &Authority, name: &str) -> usize {
    let metrics = authority.curl("x", &[&format!("http://{HERE}/metrics")]);
    let line = metrics.lines().find_map(|line| line.strip_prefix(name));
    let count = line.and_then(|rest| rest.trim().parse().ok());
    count.unwrap_or_else(|| panic!("{name}: {metrics}"))
}

#[test]
fn two_hundred_names_at_once_get_a_certificate_each_and_broken_ones_harm_nobody() {
    let authority = Authority::start(YEAR);
    let mut domains: Vec<_> = (0..200).map(|n| format!("d{n}.example")).collect();
    domains.extend(["refused.example".to_owned(), "elsewhere.example".to_owned()]);
    authority.mislead(8155, "autoconfig.refused.example");
    authority.mislead(8055, "autoconfig.elsewhere.example");
    let site = Site::start(&authority, &domains, "");
    let root = authority.root();
    let broken = ["autoconfig.refused.example", "autoconfig.elsewhere.example"];

    let begun = Instant::now();
    let mut visitors: Vec<Child> = domains[..200]
        .iter()
        // Others want the same as the first.
        .chain(&domains[..20])
        .map(|domain| visit(&authority, &format!("autoconfig.{domain}"), &root))
        .collect();
    let mut turned_away = broken.map(|name| visit(&authority, name, &root));
    for visitor in &mut visitors {
        assert!(visitor.wait().expect("curl runs").success());
    }
    println!("200 names are served after {:?}", begun.elapsed());
    for visitor in &mut turned_away {
        let _ = visitor.kill();
        let _ = visitor.wait();
    }
    assert_eq!(metric(&authority, "portolan_certificates "), 200);
    // One each, and one for the name that the authority could not reach.
    let orders = authority.orders();
    assert_eq!(orders, 201);

    // Neither a name that nobody published nor a broken one starts an order now, not even after a restart.
    held_back(&authority, &root, &broken);
    assert_eq!(authority.orders(), orders);
    drop(site);
    let _site = Site::start(&authority, &domains, "");
    held_back(&authority, &root, &broken);
    assert!(authority.is_served("autoconfig.d7.example", &root));
    assert_eq!(authority.orders(), orders);
}

fn held_back(authority: &Authority, root: &Path, broken: &[&str]) {
    for name in broken.iter().chain(&["autoconfig.stranger.example"]) {
        assert!(!authority.is_served(name, root), "{name}");
    }
}

/// Asks until `name` is served.
fn visit(authority: &Authority, name: &str, root: &Path) -> Child {
    let mut curl: Command = authority.servers.command("curl");
    curl.args(["-sf", "--noproxy", "*", "--max-time", "40"])
        .args(["--retry", "20", "--retry-all-errors", "--retry-delay", "1"])
        .args(["--resolve", &format!("{name}:443:{HERE}")])
        .arg("--cacert")
        .arg(root)
        .arg(format!("https://{name}/healthz"))
        .stdout(Stdio::null())
        .spawn()
        .expect("curl runs")
}

#[test]
fn a_name_is_proven_by_either_challenge() {
    let authority = Authority::start(YEAR);
    let root = authority.root();
    for kind in ["tls-alpn-01", "http-01"] {
        let domain = format!("{kind}.example");
        let only = format!("challenges = [\"{kind}\"]");
        let _site = Site::start(&authority, std::slice::from_ref(&domain), &only);
        for label in ["autoconfig", "autodiscover", "ua-auto-config", "mta-sts"] {
            let name = format!("{label}.{domain}");
            assert!(authority.is_served(&name, &root), "{name}");
        }
    }
    assert_eq!(authority.orders(), 8);
    let log = fs::read_to_string(authority.dir.join("pebble.out")).expect("its log");
    assert!(log.contains("http-01") || log.contains("HTTP-01"), "{log}");
}

#[test]
fn a_certificate_is_renewed_ahead_of_time_and_shown_on_where_that_fails() {
    let life = Duration::from_secs(24);
    let authority = Authority::start(24);
    let domains = ["renewed.example".to_owned()];
    let name = "autoconfig.renewed.example";
    let site = Site::start(&authority, &domains, "");
    let begun = Instant::now();
    let first = authority.shown(name);
    assert_eq!(authority.orders(), 1);
    drop(site);

    // It is due after two thirds of its life, and kept until then.
    let site = Site::start(&authority, &domains, "");
    assert_eq!(authority.shown(name), first);
    let second = until(|| Some(authority.shown(name)).filter(|shown| *shown != first));
    assert!(begun.elapsed() < life, "ahead of time");
    assert_eq!(authority.orders(), 2);
    drop(site);

    let pid = fs::read_to_string(authority.dir.join("pebble.pid")).expect("the shepherd writes it");
    let killed = Command::new("kill").arg(pid.trim()).status();
    assert!(killed.expect("kill runs").success());
    let _site = Site::start(&authority, &domains, "");
    until(|| (metric(&authority, "portolan_certificates_failing ") == 1).then_some(()));
    assert_eq!(authority.shown(name), second);
}

/// Asks again and again, for a minute at most; each question takes a while by itself.
fn until<T>(ask: impl Fn() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "it never happens"
        );
    }
}
