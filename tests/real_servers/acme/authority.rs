//! A certificate authority, the name servers that it and we ask, and Portolan beside them, in a network of their own.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use tokio::time::{Duration, Instant};

use crate::lab::{Ca, Server, Servers, Validity, assert_programs, folder};

/// Where all names lead, and where nobody is.
pub const HERE: &str = "192.0.2.80";
const NOBODY: &str = "192.0.2.99";
const SETUP: &str =
    "ip link set lo up\nip address add 192.0.2.80/32 dev lo\nip address add 192.0.2.99/32 dev lo\n";

/// An authority, and the name servers that it and we ask.
pub struct Authority {
    pub servers: Servers,
    pub dir: PathBuf,
    /// Path of its directory (RFC 8555 §7.1.1).
    directory: &'static str,
}

impl Authority {
    /// Pebble, with this `life` of its certificates in seconds.
    pub fn start(life: u32) -> Self {
        assert_programs(&["pebble"]);
        Self::furnish("dir", |dir, own| {
            let config = serde_json::json!({ "pebble": {
                "listenAddress": format!("{HERE}:14000"),
                "managementListenAddress": format!("{HERE}:15000"),
                "certificate": own, "privateKey": own,
                "httpPort": 80, "tlsPort": 443, "certificateValidityPeriod": life,
                "ocspResponderURL": "", "externalAccountBindingRequired": false,
            } });
            fs::write(dir.join("pebble.json"), config.to_string()).expect("the folder");
            "env PEBBLE_VA_NOSLEEP=1 pebble -config pebble.json -dnsserver 127.0.0.1:53".into()
        })
    }

    /// acme2certifier, which suggests from the first moment on to renew its certificates of a year.
    pub fn advising() -> Self {
        let python = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/acme2certifier/bin/python");
        assert!(
            python.exists(),
            "{} is missing; ./test installs it",
            python.display()
        );
        assert_programs(&["openssl"]);
        Self::furnish("directory", |dir, own| {
            let made = Command::new("openssl")
                .args(["req", "-x509", "-newkey", "ec", "-nodes", "-days", "400"])
                .args([
                    "-pkeyopt",
                    "ec_paramgen_curve:P-256",
                    "-subj",
                    "/CN=Advisor",
                ])
                .args(["-keyout", "issuer.key", "-out", "issuer.pem"])
                .current_dir(dir)
                .output()
                .expect("openssl runs");
            assert!(made.status.success(), "{made:?}");
            let at = dir.display();
            let config = format!(
                "[DEFAULT]\ndebug: False\ndns_server_list: [\"127.0.0.1\"]\n\
                 [DBhandler]\ndbfile: {at}/advisor.db\n\
                 [CAhandler]\nhandler_module: acme2certifier.cahandlers.openssl_ca_handler\n\
                 issuing_ca_key: {at}/issuer.key\nissuing_ca_cert: {at}/issuer.pem\nissuing_ca_crl: {at}/issuer.crl\n\
                 cert_validity_days: 365\ncert_save_path: {at}\n\
                 [Renewalinfo]\nrenewalthreshold_pctg: 0\nrenewal_window_duration: 1\n"
            );
            fs::write(dir.join("advisor.cfg"), config).expect("the folder");
            fs::write(dir.join("advisor.py"), include_str!("advisor.py")).expect("the folder");
            format!(
                "env ACME_SRV_CONFIGFILE={at}/advisor.cfg {} advisor.py {HERE} 14000 {}",
                python.display(),
                own.display()
            )
        })
    }

    /// `authority` says how to start one that listens on port 14000, given the folder and a PEM with key and chain.
    fn furnish(directory: &'static str, authority: impl Fn(&Path, &Path) -> String) -> Self {
        assert_programs(&["pebble-challtestsrv", "ip", "unshare", "nsenter", "curl"]);
        let dir = folder();
        let ca = Ca::new(&dir, "The authority's CA");
        let own = ca.issue(&["acme.test"], Validity::Now);
        fs::write(dir.join("ca.pem"), ca.root_pem()).expect("the folder");
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
        let authority = Server {
            name: "authority".into(),
            line: authority(&dir, &own),
            sockets: vec![([192, 0, 2, 80], 14000).into()],
            logs: Vec::new(),
        };
        let list = [
            names("ours", 8053, 8055),
            names("theirs", 53, 8155),
            authority,
        ];
        Self {
            servers: Servers::start(&dir, &list, Some(SETUP)),
            dir,
            directory,
        }
    }

    /// What the authority has written.
    pub fn log(&self) -> String {
        fs::read_to_string(self.dir.join("authority.out")).expect("its log")
    }

    /// What Portolan has written of names that it obtained nothing for.
    pub fn troubles(&self) -> String {
        let log = fs::read_to_string(self.dir.join("portolan.log")).unwrap_or_default();
        let troubles = log
            .lines()
            .filter(|line| !line.contains("a certificate was obtained"));
        troubles.collect::<Vec<_>>().join("\n")
    }

    /// Lets `name` lead to where nobody is: as we see it (8055), or as the authority does (8155).
    pub fn mislead(&self, management: u16, name: &str) {
        let body = serde_json::json!({ "host": format!("{name}."), "addresses": [NOBODY] });
        let url = format!("http://127.0.0.1:{management}/add-a");
        let sent = self
            .servers
            .command("curl")
            .args(["-sf", "--data", &body.to_string(), &url])
            .status();
        assert!(sent.expect("curl runs").success());
    }

    /// How many orders were placed, by Pebble's own log.
    pub fn orders(&self) -> usize {
        self.log().matches("Added order").count()
    }

    pub fn curl(&self, name: &str, more: &[&str]) -> String {
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
    pub fn root(&self) -> PathBuf {
        let path = self.dir.join("root.pem");
        let pem = self.curl("x", &["-k", &format!("https://{HERE}:15000/roots/0")]);
        assert!(pem.contains("BEGIN CERTIFICATE"), "{pem}");
        fs::write(&path, pem).expect("the folder");
        path
    }

    /// The certificate that `name` is served with, whatever it is worth.
    pub fn shown(&self, name: &str) -> String {
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
        let ours = fs::read_to_string(self.dir.join("portolan.log")).unwrap_or_default();
        assert!(
            shown.contains("BEGIN CERTIFICATE"),
            "{name}: {shown}\n{ours}\n{}",
            self.log()
        );
        shown
    }

    /// Whether `name` is served with a certificate of the authority; asks once.
    pub fn is_served(&self, name: &str, root: &Path) -> bool {
        let root = root.to_str().expect("a plain path");
        self.curl(
            name,
            &["--cacert", root, &format!("https://{name}/healthz")],
        ) == "ok\n"
    }
}

/// A running `portolan serve`, ended with the test.
pub struct Site {
    process: Child,
}

impl Site {
    pub fn start(authority: &Authority, domains: &[String], more: &str) -> Self {
        let mut config = format!(
            r#"
            listen = "{HERE}:80"
            listen_https = "{HERE}:443"
            nameserver = "127.0.0.1:8053"
            allow_net = "192.0.2.0/24"
            no_ispdb = true
            [acme]
            directory_url = "https://acme.test:14000/{directory}"
            agree_terms = true
            contact = "postmaster@example.org"
            store = "{store}"
            ca_file = "{ca}"
            orders_per_hour = 1000
            {more}
            "#,
            directory = authority.directory,
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

pub fn metric(authority: &Authority, name: &str) -> usize {
    let metrics = authority.curl("x", &[&format!("http://{HERE}/metrics")]);
    let line = metrics.lines().find_map(|line| line.strip_prefix(name));
    let count = line.and_then(|rest| rest.trim().parse().ok());
    count.unwrap_or_else(|| panic!("{name}: {metrics}"))
}

/// Asks again and again, for a minute at most; each question takes a while by itself.
pub fn until<T>(ask: impl Fn() -> Option<T>) -> T {
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
