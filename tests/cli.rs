//! The program as a shell sees it: streams, exit codes, and a server's life from the first line to the signal.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream, UdpSocket},
    path::Path,
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

const GIVEN: &str = r#"
[domain."example.org"]
name = "Example & Co"
imap = { hostname = "imap.example.org", port = 993, security = "implicit-tls" }
smtp = { hostname = "smtp.example.org", port = 465, security = "implicit-tls" }
"#;

/// The program without anything that the machine's environment would tell it.
fn portolan(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portolan"));
    command.args(args).env_clear().stdin(Stdio::null());
    command
}

fn run(args: &[&str]) -> (i32, String, String) {
    read(portolan(args).output().unwrap())
}

fn read(output: Output) -> (i32, String, String) {
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code().expect("no signal ended it"),
        text(output.stdout),
        text(output.stderr),
    )
}

fn file(folder: &Path, content: &str) -> String {
    let path = folder.join("portolan.toml");
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_bad_address_has_its_sentence_and_code_2() {
    let mut sentences = Vec::new();
    for address in [
        "",
        "@",
        "ana@@example.org",
        "an a@example.org",
        "192.0.2.1",
        "ana@localhost",
        "ana",
    ] {
        for command in [
            ["survey", address].as_slice(),
            &["render", "autoconfig", address],
        ] {
            let (code, stdout, stderr) = run(command);
            assert_eq!((code, stdout.as_str()), (2, ""), "{command:?}: {stderr}");
            assert_eq!(stderr.lines().count(), 1, "{command:?}: {stderr}");
            sentences.push(stderr);
        }
    }
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), 7, "each has its own: {sentences:?}");
}

#[test]
fn with_json_an_error_is_an_object_on_standard_output() {
    let (code, stdout, stderr) = run(&["survey", "--json", "ana@192.0.2.1"]);
    let object: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(code, 2);
    assert_eq!(object["error"]["code"], "address-ip");
    assert!(stderr.contains(object["error"]["message"].as_str().unwrap()));
}

#[test]
fn bad_usage_is_code_2_and_names_the_flag() {
    for (args, named) in [
        (
            ["survey", "--deadline", "soon", "example.org"].as_slice(),
            "--deadline",
        ),
        (&["survey", "--deadline", "0", "example.org"], "--deadline"),
        (
            &["survey", "--nameserver", "dns.example", "example.org"],
            "--nameserver",
        ),
        (
            &["survey", "--allow-net", "10.0.0.0/99", "example.org"],
            "--allow-net",
        ),
        (
            &["survey", "--ca-file", "/nonexistent/ca.pem", "example.org"],
            "/nonexistent/ca.pem",
        ),
        (
            &["survey", "--ispdb-dir", "/nonexistent/db", "example.org"],
            "--ispdb-dir: cannot read the folder /nonexistent/db: ",
        ),
        (
            &["survey", "--config", "/nonexistent.toml", "example.org"],
            "/nonexistent.toml:1:1: ",
        ),
        (
            &["survey", "--no-such-flag", "example.org"],
            "--no-such-flag",
        ),
        (&["survey"], "<ADDRESS>"),
        (
            &["render", "carrier-pigeon", "example.org"],
            "autoconfig, autodiscover",
        ),
        (&["serve", "--listen", "nowhere"], "--listen"),
        (&["health", "ftp://127.0.0.1/"], "ftp://127.0.0.1/"),
    ] {
        let (code, stdout, stderr) = run(args);
        assert_eq!((code, stdout.as_str()), (2, ""), "{args:?}: {stderr}");
        assert!(stderr.contains(named), "{args:?}: {stderr}");
        assert!(!stderr.contains("panicked"), "{stderr}");
    }
    let (code, stdout, stderr) = run(&["--help"]);
    assert_eq!((code, stderr.as_str()), (0, ""));
    assert!(stdout.contains("survey") && stdout.contains("Exit codes"));
}

#[test]
fn without_a_name_server_it_is_code_3() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    // A port where TCP is open and UDP is not: nobody speaks DNS there.
    let server = silent.local_addr().unwrap().to_string();
    let args = [
        "survey",
        "--json",
        "--no-ispdb",
        "--nameserver",
        &server,
        "ana@example.org",
    ];
    let (code, stdout, stderr) = run(&args);
    assert_eq!(code, 3, "{stdout} {stderr}");
    let object: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(object["error"]["code"], "no-name-server");
    assert!(
        !stderr.contains('\x1b') && !stderr.contains('\r'),
        "{stderr:?}"
    );
}

#[test]
fn every_mistake_of_a_configuration_has_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(
        folder.path(),
        "deadline = \"long\"\nlisen = [\"127.0.0.1:1\"]\n\n[domain.\"192.0.2.1\"]\nsurvey = true\n",
    );
    let (code, stdout, stderr) = run(&["config", "check", &path]);
    assert_eq!((code, stdout.as_str()), (1, ""));
    let lines = stderr.lines().collect::<Vec<_>>();
    assert_eq!(lines.len(), 3, "{stderr}");
    for (line, place) in lines.iter().zip([1, 2, 4]) {
        assert!(line.starts_with(&format!("{path}:{place}:")), "{line}");
    }
    // Commands that need it refuse it with the same lines.
    let (code, _, same) = run(&["serve", "--config", &path]);
    assert_eq!((code, same), (2, stderr));

    // Other files are tried by a server alone: nobody else needs to be able to read a key.
    let path = file(
        folder.path(),
        &format!(
            "{GIVEN}\n[signing]\nchain = '/nonexistent/chain.pem'\nkey = '/nonexistent/key.pem'\n"
        ),
    );
    let line = 1 + std::fs::read_to_string(&path)
        .unwrap()
        .lines()
        .position(|line| line.starts_with("chain"))
        .unwrap();
    let (code, _, stderr) = run(&["config", "check", &path]);
    assert_eq!(code, 1);
    assert!(
        stderr.starts_with(&format!("{path}:{line}:9: /nonexistent/chain.pem: ")),
        "{stderr}"
    );
    let (code, _, same) = run(&["serve", "--config", &path]);
    assert_eq!((code, same), (2, stderr));
    let (code, _, stderr) = run(&["render", "autoconfig", "example.org", "--config", &path]);
    assert_eq!((code, stderr.as_str()), (0, ""));

    let path = file(folder.path(), GIVEN);
    let (code, stdout, stderr) = run(&["config", "check", &path]);
    assert_eq!((code, stderr.as_str()), (0, ""));
    assert!(stdout.contains(&path));
    let (code, _, stderr) = run(&["config", "check", "/nonexistent.toml"]);
    assert_eq!(code, 1);
    assert!(stderr.starts_with("/nonexistent.toml:1:1: "), "{stderr}");
}

#[test]
fn given_settings_are_rendered_without_a_network() {
    let folder = tempfile::tempdir().unwrap();
    let config = file(folder.path(), GIVEN);
    let render = |format, address| run(&["render", "--config", &config, format, address]);
    let (code, stdout, stderr) = render("autoconfig", "ana@example.org");
    assert_eq!((code, stderr.as_str()), (0, ""));
    assert!(
        stdout.contains("<emailProvider id=\"example.org\">"),
        "{stdout}"
    );
    assert!(
        stdout.contains("Example &amp; Co") && !stdout.contains("ana@"),
        "{stdout}"
    );
    let (code, stdout, _) = render("mobileconfig", "ana@example.org");
    assert_eq!(code, 0);
    assert!(
        stdout.contains("<string>ana@example.org</string>"),
        "{stdout}"
    );
    let (code, stdout, stderr) = render("mobileconfig", "example.org");
    assert_eq!((code, stdout.as_str()), (2, ""), "{stderr}");
}

#[test]
fn an_export_writes_all_files_and_no_foreign_one_over() {
    let folder = tempfile::tempdir().unwrap();
    // It is not that server on which these files will lie.
    let config = format!("public_url = \"https://portolan.example.net\"\n{GIVEN}");
    let config = file(folder.path(), &config);
    let site = folder.path().join("site");
    let export = || {
        run(&[
            "export",
            "example.org",
            site.to_str().unwrap(),
            "--config",
            &config,
        ])
    };
    let (code, stdout, stderr) = export();
    assert_eq!(code, 0, "{stderr}");
    for name in [
        "mail/config-v1.1.xml",
        "zone.txt",
        "nginx.conf",
        "apache.conf",
        "Caddyfile",
    ] {
        assert!(site.join(name).is_file(), "{name}");
        assert!(stdout.contains(name), "{stdout}");
    }
    assert!(
        stderr.contains("zone.txt") && stderr.contains("Autodiscover"),
        "{stderr}"
    );
    let zone = fs::read_to_string(site.join("zone.txt")).unwrap();
    assert!(!zone.contains("portolan.example.net"), "{zone}");
    assert_eq!(export().0, 0);
    fs::write(site.join("zone.txt"), "mine").unwrap();
    let (code, stdout, stderr) = export();
    assert_eq!((code, stdout.as_str()), (2, ""), "{stderr}");
    assert!(stderr.contains("zone.txt"), "{stderr}");
    assert_eq!(fs::read_to_string(site.join("zone.txt")).unwrap(), "mine");
}

/// A running server, stopped at the end of the test.
struct Server {
    child: Child,
    out: BufReader<std::process::ChildStdout>,
    /// `127.0.0.1:port`.
    address: String,
}

impl Server {
    fn start(mut command: Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let url = line.trim().rsplit(' ').next().unwrap();
        let address = url
            .strip_prefix("http://")
            .and_then(|rest| rest.strip_suffix('/'))
            .unwrap_or_else(|| panic!("no URL in {line:?}"))
            .to_owned();
        Self {
            child,
            out,
            address,
        }
    }

    /// Sends a request and hands back the open connection.
    fn ask(&self, path: &str) -> TcpStream {
        #[expect(clippy::disallowed_methods, reason = "a visitor's side")]
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(30)))
            .unwrap();
        let head = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream
    }

    fn get(&self, path: &str) -> String {
        let mut answer = String::new();
        self.ask(path).read_to_string(&mut answer).unwrap();
        answer
    }

    /// SIGTERM, then all that it left: exit code, rest of standard output, standard error.
    fn stop(mut self) -> (i32, String, String) {
        let pid = self.child.id().to_string();
        let told = Command::new("sh")
            .args(["-c", "kill -TERM \"$0\"", &pid])
            .status();
        assert!(told.unwrap().success());
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).unwrap();
        let mut log = String::new();
        self.child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut log)
            .unwrap();
        (self.child.wait().unwrap().code().unwrap(), rest, log)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Only where a test failed before it stopped the server; then there is nobody left to tell.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_server_says_where_it_is_and_whether_it_is_ready() {
    let name_server = UdpSocket::bind("127.0.0.1:0").unwrap();
    let dns = name_server.local_addr().unwrap().to_string();
    // Answers every question with REFUSED, which is an answer.
    std::thread::spawn(move || {
        let mut packet = [0; 1500];
        while let Ok((length, client)) = name_server.recv_from(&mut packet) {
            if length < 12 {
                continue;
            }
            packet[2] = 0x81;
            packet[3] = 0x85;
            let _ = name_server.send_to(&packet[..length], client);
        }
    });
    let mut command = portolan(&["--listen", "127.0.0.1:0", "--nameserver", &dns]);
    // The flag stands above the variable.
    command.env("PORTOLAN_LISTEN", "127.0.0.1:1");
    let server = Server::start(command);
    let url = format!("http://{}", server.address);
    let (code, stdout, stderr) = run(&["health", &url]);
    assert_eq!((code, stdout.as_str(), stderr.as_str()), (0, "ready\n", ""));
    let health = portolan(&["health"])
        .env("PORTOLAN_LISTEN", &server.address)
        .output();
    assert_eq!(read(health.unwrap()).0, 0);
    assert!(server.get("/healthz").starts_with("HTTP/1.1 200 OK\r\n"));

    let (code, stdout, stderr) = run(&["serve", "--listen", &server.address]);
    assert_eq!((code, stdout.as_str()), (3, ""));
    assert!(
        stderr.contains(&server.address) && stderr.contains("--listen"),
        "{stderr}"
    );

    let (code, rest, _) = server.stop();
    assert_eq!((code, rest.as_str()), (0, ""));
    let (code, stdout, stderr) = run(&["health", &url]);
    assert_eq!((code, stdout.as_str()), (1, ""));
    assert!(stderr.contains(&url), "{stderr}");
}

#[test]
fn health_speaks_as_the_proxy_only_where_the_server_takes_it_for_one() {
    let folder = tempfile::tempdir().unwrap();
    for trusted in ["127.0.0.0/8", "192.0.2.7"] {
        let file = folder.path().join("portolan.toml");
        let text = format!("proxy_protocol = true\ntrusted_proxies = [\"{trusted}\"]\n");
        std::fs::write(&file, text).unwrap();
        let file = file.to_str().unwrap();
        let server = Server::start(portolan(&["--listen", "127.0.0.1:0", "--config", file]));
        let url = format!("http://{}/healthz", server.address);
        let (code, stdout, stderr) = run(&["health", "--config", file, &url]);
        assert_eq!(
            (code, stdout.as_str()),
            (0, "ready\n"),
            "{trusted}: {stderr}"
        );
        assert_eq!(server.stop().0, 0);
    }
    // A server that is named is asked, whatever is the matter with the configuration here.
    let broken = folder.path().join("broken.toml");
    std::fs::write(&broken, "nonsense = 1\n").unwrap();
    let (code, _, stderr) = run(&[
        "health",
        "--config",
        broken.to_str().unwrap(),
        "http://127.0.0.1:9",
    ]);
    assert_eq!(code, 1, "{stderr}");
}

#[test]
fn a_changed_configuration_takes_effect_within_two_seconds_and_a_broken_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let published = |domain: &str| {
        format!(
            "listen = '127.0.0.1:0'\nno_ispdb = true\n[domain.'{domain}']\n\
             imap = {{ hostname = 'imap.example.org', port = 993, security = 'implicit-tls' }}\n\
             smtp = {{ hostname = 'smtp.example.org', port = 465, security = 'implicit-tls' }}\n"
        )
    };
    let path = file(folder.path(), &published("first.example"));
    let mut server = Server::start(portolan(&["serve", "--config", &path]));
    let mut log = BufReader::new(server.child.stderr.take().unwrap());
    let mut until = |words: &str| {
        let mut line = String::new();
        while !line.contains(words) {
            line.clear();
            assert_ne!(log.read_line(&mut line).unwrap(), 0, "no line with {words}");
        }
        line
    };
    let place = |domain: &str| format!("/mail/config-v1.1.xml?emailaddress=x%40{domain}");
    let status = |domain: &str| server.get(&place(domain))[9..12].to_owned();
    assert_eq!(status("first.example"), "200");

    // The way that editors and container platforms replace a file.
    let new = folder.path().join("new.toml");
    #[expect(
        clippy::disallowed_methods,
        reason = "the clock on the wall is what is promised by"
    )]
    let changed = std::time::Instant::now();
    std::fs::write(&new, published("second.example")).unwrap();
    std::fs::rename(&new, &path).unwrap();
    until("is in force");
    // Two seconds are promised; a busy machine may take longer to write the line.
    assert!(changed.elapsed() < Duration::from_secs(6), "{changed:?}");
    let states = ["first.example", "second.example"].map(status);
    assert_eq!(states, ["404", "200"]);

    std::fs::write(&path, published("third.example").replace("993", "'x'")).unwrap();
    let told = until("`port` wants");
    assert!(told.contains(&format!("{path}:4:")), "{told}");
    until("stays in force");
    let states = ["second.example", "third.example"].map(status);
    assert_eq!(states, ["200", "404"]);

    let unreadable = "[signing]\nchain = '/nonexistent/chain.pem'\nkey = '/nonexistent/key.pem'\n";
    std::fs::write(&path, published("third.example") + unreadable).unwrap();
    until(&format!("{path}:7:9: /nonexistent/chain.pem: "));
    until("stays in force");
    let states = ["second.example", "third.example"].map(status);
    assert_eq!(states, ["200", "404"]);

    let moved = published("fourth.example").replace("no_ispdb = true", "deadline = 3");
    std::fs::write(&path, moved).unwrap();
    let told = until("from the next start");
    assert!(
        told.contains("deadline") || told.contains("ispdb"),
        "{told}"
    );
    until("is in force");
    assert_eq!(status("fourth.example"), "200");

    // A list that nothing read so far has named: what mends it counts, too.
    let list = folder.path().join("list.txt");
    std::fs::write(&list, "fifth.example\nno domain\n").unwrap();
    let default = format!("[default]\nallow_file = '{}'", list.display());
    let listed = published("fourth.example").replace("[domain.'fourth.example']", &default);
    std::fs::write(&path, listed).unwrap();
    until("list.txt:2:1");
    until("stays in force");
    assert_eq!(status("fifth.example"), "404");
    std::fs::write(&list, "fifth.example\n").unwrap();
    until("is in force");
    assert_eq!(status("fifth.example"), "200");
}

#[test]
fn an_open_stream_does_not_hold_up_the_end_and_no_log_names_a_person() {
    // A name server that never answers: the survey is still running when the signal comes.
    let silent = UdpSocket::bind("127.0.0.1:0").unwrap();
    let dns = silent.local_addr().unwrap().to_string();
    let folder = tempfile::tempdir().unwrap();
    let config = file(folder.path(), GIVEN);
    let mut command = portolan(&[
        "serve",
        "--config",
        &config,
        "--listen",
        "127.0.0.1:0",
        "--nameserver",
        &dns,
        "--no-ispdb",
        "--deadline",
        "120",
    ]);
    command.env("PORTOLAN_LOG", "trace");
    let server = Server::start(command);
    let answer = server.get("/mail/config-v1.1.xml?emailaddress=secretive@example.org");
    assert!(answer.contains("imap.example.org"), "{answer}");
    server.get("/mobileconfig?address=secretive@example.org&name=Secretive");
    server.get("/?address=secretive@example.org");
    let mut stream = server.ask("/api/v1/survey/events?address=secretive@example.org");
    let mut first = [0; 15];
    stream.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"HTTP/1.1 200 OK");
    let (code, _, log) = server.stop();
    assert_eq!(code, 0);
    let mut rest = String::new();
    stream.read_to_string(&mut rest).unwrap();
    assert!(
        rest.contains("text/event-stream") && !rest.contains("event: report"),
        "{rest}"
    );
    assert!(log.contains("stopping"), "nothing was captured: {log}");
    assert!(!log.to_lowercase().contains("secretive"), "{log}");
}

#[test]
fn the_demo_lists_its_domains_and_surveys_them() {
    let server = Server::start(portolan(&["demo"]));
    let report = |domain: &str| -> serde_json::Value {
        let answer = server.get(&format!("/api/v1/survey?address=ana@{domain}"));
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
        // The body is one line of JSON, whatever framing stands around it.
        let json = body.lines().find(|line| line.starts_with('{')).unwrap();
        serde_json::from_str(json).unwrap()
    };
    let good = report("good.test");
    for role in ["incoming", "outgoing"] {
        let first = &good["recommended"][role][0];
        assert_eq!(first["verified"], true, "{first}");
        assert_eq!(first["username"], "ana@good.test");
    }
    let expired = report("expired.test");
    assert_eq!(expired["recommended"]["incoming"], serde_json::json!([]));
    let (code, listed, _) = server.stop();
    assert_eq!(code, 0);
    for domain in ["good.test", "expired.test", "missing.test"] {
        let line = listed.lines().find(|line| line.contains(domain));
        assert!(line.is_some_and(|line| line.ends_with('.')), "{listed}");
    }
}

#[test]
fn a_check_refuses_what_it_does_not_know_and_says_when_nothing_can_be_asked() {
    let (code, stdout, stderr) = run(&["check", "example.org", "--client", "mutt"]);
    assert_eq!((code, stdout.as_str()), (2, ""));
    assert!(stderr.contains("mutt") && stderr.contains("thunderbird"));
    assert_eq!(run(&["check", "192.0.2.1"]).0, 2);
    // A stranger's server is not sent what it did not ask for.
    let (code, stdout, stderr) = run(&["check", "example.org", "--intrusive"]);
    assert_eq!((code, stdout.as_str()), (2, ""));
    assert!(stderr.contains("--config"), "{stderr}");

    // Nothing listens there.
    let closed = UdpSocket::bind("127.0.0.1:0").unwrap();
    let dns = closed.local_addr().unwrap().to_string();
    drop(closed);
    let args = [
        "check",
        "example.org",
        "--json",
        "--no-ispdb",
        "--nameserver",
        &dns,
    ];
    let (code, stdout, _) = run(&args);
    assert_eq!(code, 3, "{stdout}");
    let told: serde_json::Value = serde_json::from_str(&stdout).unwrap();
    assert_eq!(told["error"]["code"], "no-name-server");
}
