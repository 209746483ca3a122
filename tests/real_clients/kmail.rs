//! KMail: the class by which its account wizard looks settings up, in the program `ispdb` that Debian has beside the wizard.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
};

use base64::{Engine, engine::general_purpose::STANDARD};

use crate::{PATIENCE, domains::Domain, world::World};

/// It asks four places, and the last of them without end if there is nothing.
const PLACES: usize = 4;

/// The wizard's look-ups, in a home of their own.
pub struct KMail {
    home: tempfile::TempDir,
}

impl KMail {
    pub fn new(world: &World, proxy: u16) -> Self {
        let home = tempfile::tempdir().unwrap();
        let write = |path: &str, text: String| {
            let path = home.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let proxy = format!("http://127.0.0.1 {proxy}");
        write(
            "config/kioslaverc",
            format!("[Proxy Settings]\nProxyType=1\nhttpProxy={proxy}\nhttpsProxy={proxy}\n"),
        );
        let root = STANDARD.encode(&world.root);
        let lines: Vec<&str> = (0..root.len())
            .step_by(64)
            .map(|at| &root[at..root.len().min(at + 64)])
            .collect();
        let (begin, end) = ("-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----");
        write(
            "certs/test.pem",
            format!("{begin}\n{}\n{end}\n", lines.join("\n")),
        );
        Self { home }
    }

    /// Both servers that it finds, in one line, or that it finds none.
    pub fn find(&self, domain: &Domain) -> String {
        let home = |folder: &str| self.home.path().join(folder);
        let address = format!("portolan@{}", domain.name);
        let script = "mount --bind \"$0\" /etc/ssl/certs && exec ispdb --email \"$1\"";
        // It trusts what the system trusts and nothing else, so it gets a view of its own of that.
        let mut child = Command::new("unshare")
            .args(["--mount", "sh", "-c", script])
            .arg(home("certs"))
            .arg(&address)
            .env("HOME", self.home.path())
            .env("XDG_CONFIG_HOME", home("config"))
            .env("XDG_CACHE_HOME", home("cache"))
            .env("XDG_RUNTIME_DIR", self.home.path())
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
            .env("KDE_FORK_SLAVES", "1")
            .env("QT_QPA_PLATFORM", "offscreen")
            .env("QT_LOGGING_RULES", "org.kde.pim.accountwizard=true")
            .env("LC_ALL", "C.UTF-8")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("unshare is installed");
        let said = BufReader::new(child.stderr.take().unwrap());
        let (told, hear) = channel();
        thread::spawn(move || {
            for line in said.lines().map_while(Result::ok) {
                let _ = told.send(line);
            }
        });
        let (mut heard, mut failed) = (Vec::new(), 0);
        let end = loop {
            match hear.recv_timeout(PATIENCE) {
                Ok(line) => {
                    failed += usize::from(line.contains("Fetching failed"));
                    heard.push(line);
                }
                Err(end) => break end,
            }
            if failed > PLACES {
                break RecvTimeoutError::Disconnected;
            }
        };
        let _ = child.kill();
        let _ = child.wait();
        assert_eq!(end, RecvTimeoutError::Disconnected, "{heard:#?}");
        chosen(&heard, &address)
    }
}

/// What it shows at the end: the servers of each kind.
fn chosen(heard: &[String], address: &str) -> String {
    let (mut into, mut out, mut kind) = (Vec::new(), Vec::new(), "");
    for line in heard {
        if line.contains("Imap servers:") {
            kind = "imap";
        } else if line.contains("pop3 servers:") {
            kind = "pop3";
        } else if line.contains("smtp servers:") {
            kind = "smtp";
        } else if let Some((_, server)) = line.split_once("hostname: ") {
            let server = words(kind, server, address);
            match kind {
                "smtp" => out.push(server),
                _ => into.push(server),
            }
        }
    }
    // Newer ones prefer TLS from the first byte for sending.
    out.sort_by_key(|server| match server {
        server if server.contains("implicit-tls") => 0,
        server if server.contains("starttls") => 1,
        _ => 2,
    });
    let first = |servers: &[String]| servers.first().cloned().unwrap_or("nothing".to_owned());
    match (into.is_empty(), out.is_empty()) {
        (true, true) => "nothing".to_owned(),
        _ => format!("{}, {}", first(&into), first(&out)),
    }
}

/// `"box.file.test" - port: 993 - encryption: "SSL" - username: "…" - authentication: "plain"` in the words of the walk.
fn words(kind: &str, server: &str, address: &str) -> String {
    let values: Vec<&str> = server
        .split(" - ")
        .map(|part| part.split_once(": ").map_or(part, |(_, value)| value))
        .map(|value| value.trim_matches('"'))
        .collect();
    let [host, port, security, user, login] = values[..] else {
        panic!("{server}");
    };
    let security = match security {
        "SSL" => "implicit-tls",
        "TLS" => "starttls",
        "None" => "none",
        other => other,
    };
    let user = match user.replace(address, "%EMAILADDRESS%") {
        user if user.is_empty() => "-".to_owned(),
        user if user == "portolan" => "%EMAILLOCALPART%".to_owned(),
        user => user,
    };
    let login = match login {
        "plain" => "password-cleartext",
        "CramMD5" => "password-encrypted",
        "ClientIP" => "client-IP-address",
        "NoAuth" => "none",
        other => other,
    };
    format!("{kind} {host}:{port} {security} {user} {login}")
}
