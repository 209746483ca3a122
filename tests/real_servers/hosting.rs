//! The lines of README.md that host Portolan behind nginx and Caddy, tried with the real ones.

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::Command,
};

use crate::lab::{self, Ca, Server, Servers, Validity};

const README: &str = include_str!("../../README.md");

/// The first code block of README.md in this language that holds `mark`.
fn block(language: &str, mark: &str) -> String {
    let fence = format!("```{language}\n");
    README
        .split(&fence)
        .skip(1)
        .filter_map(|rest| rest.split("\n```").next())
        .find(|block| block.contains(mark))
        .unwrap_or_else(|| panic!("README.md has no {language} block with {mark}"))
        .to_owned()
}

/// Puts what this machine has in place of what the README's reader has; each must be there.
fn adapt(mut block: String, changes: &[(&str, String)]) -> String {
    for (from, to) in changes {
        assert!(
            block.contains(from),
            "{from} is not in the README's lines:\n{block}"
        );
        block = block.replace(from, to);
    }
    block
}

fn free() -> SocketAddr {
    let held = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    held.local_addr().expect("its address")
}

/// Portolan with the README's configuration behind a web server with the README's lines.
struct Host {
    dir: PathBuf,
    https: SocketAddr,
    _servers: Servers,
}

impl Host {
    /// `front` writes the web server's configuration, given where HTTPS and Portolan listen and a PEM with key and chain.
    fn start(front: impl Fn(&Path, SocketAddr, SocketAddr, &Path) -> Server) -> Self {
        lab::assert_programs(&["nginx", "caddy", "curl"]);
        let dir = lab::folder();
        let ca = Ca::new(&dir, "Lab CA");
        fs::write(dir.join("ca.pem"), ca.root_pem()).expect("the lab's folder");
        let pem = ca.issue(&["autoconfig.example.org"], Validity::Now);
        let (https, inner) = (free(), free());
        fs::write(dir.join("portolan.toml"), block("toml", "trusted_proxies"))
            .expect("the lab's folder");
        let portolan = Server {
            name: "portolan".to_owned(),
            line: format!(
                "{} serve --config {}/portolan.toml --listen {inner}",
                env!("CARGO_BIN_EXE_portolan"),
                dir.display()
            ),
            sockets: vec![inner],
            logs: Vec::new(),
        };
        let front = front(&dir, https, inner, &pem);
        Self {
            _servers: Servers::start(&dir, &[portolan, front], None),
            dir,
            https,
        }
    }

    /// Status, media type and body of a path at `autoconfig.example.org`.
    fn get(&self, path: &str) -> (String, String, String) {
        let port = self.https.port();
        let output = Command::new("curl")
            .args([
                "--silent",
                "--show-error",
                "--max-time",
                "20",
                "--noproxy",
                "*",
            ])
            .args([
                "--referer",
                "https://autoconfig.example.org/?address=zanzibar%40example.org",
            ])
            .arg("--cacert")
            .arg(self.dir.join("ca.pem"))
            .args(["--connect-to", &format!("::127.0.0.1:{port}")])
            .args(["--write-out", "\n%{http_code}\n%{content_type}"])
            .arg(format!("https://autoconfig.example.org{path}"))
            .output()
            .expect("curl runs");
        assert!(
            output.status.success(),
            "{path}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut lines = text.rsplitn(3, '\n');
        let [kind, status, body] = [lines.next(), lines.next(), lines.next()]
            .map(|line| line.unwrap_or_default().to_owned());
        (status, kind, body)
    }

    /// All that was written into the folder, configuration and pages apart.
    fn logs(&self, names: &[&str]) -> String {
        names
            .iter()
            .map(|name| {
                fs::read_to_string(self.dir.join(name))
                    .unwrap_or_else(|error| panic!("{name}: {error}"))
            })
            .collect()
    }
}

/// What a mail app asks, and what it must not leave behind in `logs`.
fn expect_autoconfig(host: &Host, logs: &[&str]) {
    for path in [
        "/mail/config-v1.1.xml?emailaddress=zanzibar%40example.org",
        "/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress=zanzibar@example.org",
    ] {
        let (status, kind, body) = host.get(path);
        assert_eq!(status, "200", "{path}: {body}");
        assert!(
            ["text/xml", "application/xml"].contains(&kind.split(';').next().unwrap_or_default()),
            "{kind}"
        );
        assert!(
            body.contains("<hostname>imap.example.org</hostname>"),
            "{body}"
        );
        assert!(body.contains("<port>465</port>"), "{body}");
    }
    // Outlook's way, and a person's: the address is in the path.
    for path in [
        "/autodiscover/autodiscover.json/v1.0/zanzibar@example.org?Protocol=Autodiscoverv1",
        "/autodiscover/autodiscover.json/v1.0/zanzibar%40example.org?Protocol=Autodiscoverv1",
        "/survey/zanzi/bar@example.org",
    ] {
        host.get(path);
    }
    let (status, kind, body) = host.get("/");
    assert_eq!(
        (status.as_str(), kind.starts_with("text/html")),
        ("200", true),
        "{body}"
    );
    // Portolan goes away: what the web server then says about failed requests must not show them whole either.
    let pid = fs::read_to_string(host.dir.join("portolan.pid")).expect("the shepherd writes it");
    let killed = Command::new("kill")
        .arg(pid.trim())
        .status()
        .expect("kill runs");
    assert!(killed.success());
    let status = (0..1000)
        .map(|_| {
            host.get("/mail/config-v1.1.xml?emailaddress=zanzibar%40example.org")
                .0
        })
        .find(|status| status != "200");
    assert_eq!(status.as_deref(), Some("502"));

    let written = host.logs(logs);
    assert!(
        written.contains("/mail/config-v1.1.xml"),
        "requests are to be logged: {written}"
    );
    assert!(!written.contains("zanzi"), "{written}");
}

#[test]
fn the_nginx_lines_of_the_readme_serve_autoconfig_and_log_no_query() {
    let host = Host::start(|dir, https, inner, pem| {
        let at = dir.display();
        let pem = pem.display().to_string();
        let lines = adapt(
            block("nginx", "proxy_pass"),
            &[
                ("listen 443 ssl;", format!("listen {https} ssl;")),
                (
                    "/etc/letsencrypt/live/autoconfig.example.org/fullchain.pem",
                    pem.clone(),
                ),
                (
                    "/etc/letsencrypt/live/autoconfig.example.org/privkey.pem",
                    pem,
                ),
                ("/var/log/nginx/", format!("{at}/")),
                ("http://127.0.0.1:8080", format!("http://{inner}")),
            ],
        );
        let conf = format!(
            "daemon off;\nmaster_process off;\npid {at}/nginx.pid;\nerror_log {at}/nginx-error.log warn;\nevents {{}}\n\
             http {{\nclient_body_temp_path {at}/t1;\nproxy_temp_path {at}/t2;\nfastcgi_temp_path {at}/t3;\n\
             uwsgi_temp_path {at}/t4;\nscgi_temp_path {at}/t5;\n{lines}\n}}\n"
        );
        fs::write(dir.join("nginx.conf"), conf).expect("the lab's folder");
        Server {
            name: "nginx".to_owned(),
            line: format!("nginx -p {at} -c {at}/nginx.conf -e {at}/nginx-error.log"),
            sockets: vec![https],
            logs: vec![dir.join("nginx-error.log")],
        }
    });
    expect_autoconfig(
        &host,
        &[
            "portolan.log",
            "portolan-error.log",
            "nginx-error.log",
            "nginx.out",
            "portolan.out",
        ],
    );
}

/// Caddy with this configuration, which keeps all that it writes in `dir`.
fn caddy(dir: &Path, https: SocketAddr, lines: &str) -> Server {
    fs::write(dir.join("Caddyfile"), lines).expect("the lab's folder");
    let at = dir.display();
    Server {
        name: "caddy".to_owned(),
        line: format!(
            "env HOME={at} XDG_DATA_HOME={at} XDG_CONFIG_HOME={at} caddy run --adapter caddyfile --config {at}/Caddyfile"
        ),
        sockets: vec![https],
        logs: Vec::new(),
    }
}

#[test]
fn the_caddy_lines_of_the_readme_serve_autoconfig_and_log_no_query() {
    let host = Host::start(|dir, https, inner, pem| {
        let pem = pem.display();
        let lines = adapt(
            block("caddy", "reverse_proxy"),
            &[
                (
                    "{\n\tlog {",
                    format!(
                        "{{\n\tadmin off\n\tauto_https disable_redirects\n\thttps_port {}\n\tlog {{",
                        https.port()
                    ),
                ),
                (
                    "autoconfig.example.org {",
                    format!("autoconfig.example.org {{\n\tbind 127.0.0.1\n\ttls {pem} {pem}"),
                ),
                ("127.0.0.1:8080", inner.to_string()),
            ],
        );
        caddy(dir, https, &lines)
    });
    expect_autoconfig(&host, &["caddy.out", "portolan.out"]);
}

#[test]
fn the_caddy_lines_for_many_customers_ask_which_names_may_have_a_certificate() {
    let host = Host::start(|dir, https, inner, _| {
        let lines = adapt(
            block("caddy", "on_demand"),
            &[
                (
                    "{\n\ton_demand_tls {",
                    format!(
                        "{{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n\thttps_port {}\n\ton_demand_tls {{",
                        https.port()
                    ),
                ),
                ("https:// {", "https:// {\n\tbind 127.0.0.1".to_owned()),
                // Caddy's own authority in place of Let's Encrypt.
                (
                    "\t\ton_demand\n",
                    "\t\tissuer internal\n\t\ton_demand\n".to_owned(),
                ),
                ("127.0.0.1:8080", inner.to_string()),
            ],
        );
        caddy(dir, https, &lines)
    });
    let root = host.dir.join("caddy/pki/authorities/local/root.crt");
    // What curl ends with: 0 is an answer, 35 no handshake.
    let ends = |name: &str| {
        let status = Command::new("curl")
            .args(["--silent", "--fail", "--max-time", "20", "--noproxy", "*"])
            .args([
                "--connect-to",
                &format!("::127.0.0.1:{}", host.https.port()),
            ])
            .arg("--cacert")
            .arg(&root)
            .arg(format!("https://{name}/mail/config-v1.1.xml"))
            .status();
        status.expect("curl runs").code()
    };
    let logs = || host.logs(&["caddy.out", "portolan.out"]);
    assert_eq!(ends("autoconfig.example.org"), Some(0), "{}", logs());
    assert_eq!(ends("autoconfig.stranger.example"), Some(35), "{}", logs());
    assert_eq!(ends("www.example.org"), Some(35), "{}", logs());
}
