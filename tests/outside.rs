//! The program as a stranger meets it: started without configuration, asked over a socket, and badly at that.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    process::{Child, Command, Stdio},
    thread::JoinHandle,
    time::Duration,
};

use serde_json::Value;

/// `portolan serve` on a free loopback port, ended with the test. Its only name server is a port where nobody listens.
struct Site {
    process: Child,
    at: SocketAddr,
    said: Option<JoinHandle<String>>,
}

impl Site {
    fn start() -> Self {
        Self::start_with(&[])
    }

    fn start_with(variables: &[(&str, &str)]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_portolan"))
            .args([
                "serve",
                "--listen",
                "127.0.0.1:0",
                "--no-ispdb",
                "--nameserver",
                "127.0.0.1:9",
            ])
            .env_clear()
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("it is piped"))
            .read_line(&mut line)
            .expect("it prints the address to open");
        let at = line
            .split_whitespace()
            .find_map(|word| {
                word.strip_prefix("http://")?
                    .trim_end_matches('/')
                    .parse()
                    .ok()
            })
            .unwrap_or_else(|| panic!("no address to open in {line:?}"));
        let mut stderr = process.stderr.take().expect("it is piped");
        // Read all along, so that a full pipe never stops the program.
        let said = std::thread::spawn(move || {
            let mut said = Vec::new();
            let _ = stderr.read_to_end(&mut said);
            String::from_utf8_lossy(&said).into_owned()
        });
        Self {
            process,
            at,
            said: Some(said),
        }
    }

    /// Sends these bytes and reads to the end.
    #[expect(
        clippy::disallowed_methods,
        reason = "a test's own connection to the program under test"
    )]
    fn send(&self, bytes: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(self.at).expect("the program listens");
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .expect("a deadline");
        // The program may have heard enough before all is said.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let mut chunk = [0; 4096];
        while let Ok(length @ 1..) = stream.read(&mut chunk) {
            answer.extend_from_slice(&chunk[..length]);
        }
        Answer::read(&answer)
    }

    /// One request; `more` are header lines, each with its end.
    fn ask(&self, method: &str, path: &str, more: &str, body: &str) -> Answer {
        self.send(
            format!(
                "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n{more}\r\n{body}",
                self.at,
                body.len()
            )
            .as_bytes(),
        )
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "", "")
    }

    fn form(&self, body: &str, more: &str) -> Answer {
        let more = format!("Content-Type: application/x-www-form-urlencoded\r\n{more}");
        self.ask("POST", "/survey", &more, body)
    }

    /// Ends the program; what it wrote to standard error.
    fn end(mut self) -> String {
        let _ = self.process.kill();
        let said = self.said.take().expect("it is taken once");
        said.join().expect("the reader ends")
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What came back.
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        Self {
            status: head
                .split(' ')
                .nth(1)
                .and_then(|code| code.parse().ok())
                .unwrap_or(0),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    /// A header's value; empty where it is not sent.
    fn header(&self, name: &str) -> &str {
        self.head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .find(|(header, _)| header.eq_ignore_ascii_case(name))
            .map_or("", |(_, value)| value)
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {}\n{}", self.head, self.body))
    }
}

#[test]
fn every_answer_carries_the_headers_that_keep_a_browser_safe() {
    let site = Site::start();
    for path in [
        "/",
        "/about",
        "/nothing/here",
        "/static/nothing",
        "/robots.txt",
        "/healthz",
        "/mail/config-v1.1.xml",
        "/api/v1/survey",
        "/api/v1/survey?address=ana@localhost",
        "/survey/localhost",
    ] {
        let answer = site.get(path);
        let policy = answer.header("content-security-policy");
        assert!(
            policy.contains("default-src 'none'"),
            "{path}: {}",
            answer.head
        );
        assert!(
            !policy.contains("unsafe") && !policy.contains('*') && !policy.contains("http"),
            "{policy}"
        );
        for word in [
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(word), "{path}: {policy}");
        }
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(
            ["no-referrer", "same-origin"].contains(&answer.header("referrer-policy")),
            "{path}"
        );
        assert_eq!(answer.header("set-cookie"), "", "{path}");
    }
}

#[test]
fn pages_load_nothing_from_elsewhere_and_every_script_says_where_ours_is() {
    let site = Site::start();
    for path in ["/", "/about", "/nothing"] {
        let page = site.ask("GET", path, "Accept: text/html\r\n", "").body;
        for tag in page.split('<') {
            let loads = ["script", "link", "img", "iframe", "source", "video", "form"];
            if !loads.iter().any(|name| tag.starts_with(name)) {
                continue;
            }
            assert!(!tag.contains("//"), "{path}: <{tag}");
            assert!(
                !tag.starts_with("script") || tag.contains("src=\"/"),
                "{path}: <{tag}"
            );
        }
        assert!(
            !page.contains(" style=\"") && !page.contains(" onclick="),
            "{path}"
        );
    }
}

#[test]
fn robots_stay_out_of_surveys_and_the_api() {
    let site = Site::start();
    let robots = site.get("/robots.txt");
    assert_eq!(robots.status, 200);
    assert!(robots.header("content-type").starts_with("text/plain"));
    for line in ["User-agent: *", "Disallow: /survey", "Disallow: /api"] {
        assert!(
            robots.body.lines().any(|found| found == line),
            "{line}: {}",
            robots.body
        );
    }
    // Where a link leads there all the same.
    for path in [
        "/api/v1/survey?address=good.test",
        "/survey/good.test",
        "/survey/localhost",
    ] {
        let answer = site.get(path);
        assert!(
            answer.header("x-robots-tag").contains("noindex")
                || answer.body.contains("content=\"noindex"),
            "{path}: {}\n{}",
            answer.head,
            answer.body
        );
    }
}

#[test]
fn a_form_leads_to_the_domains_page_with_the_local_part_in_the_fragment() {
    let site = Site::start();
    for (body, to) in [
        ("address=ana%40example.org", "/survey/example.org#ana"),
        ("address=example.org", "/survey/example.org"),
        ("local=ana&domain=example.org", "/survey/example.org#ana"),
        (
            "address=+%3Cana%40EXAMPLE.org%3E+",
            "/survey/example.org#ana",
        ),
        (
            "address=https%3A%2F%2Fwww.example.org%2Fmail%3Fx%3D1",
            "/survey/www.example.org",
        ),
        (
            "address=ana%40b%C3%BCcher.example",
            "/survey/xn--bcher-kva.example#ana",
        ),
    ] {
        let answer = site.form(body, "");
        assert_eq!(
            (answer.status, answer.header("location")),
            (303, to),
            "{body}: {}",
            answer.body
        );
    }
    let answer = site.get("/?address=ana%40example.org");
    assert_eq!(
        (answer.status, answer.header("location")),
        (303, "/survey/example.org#ana")
    );
    let answer = site.get("/survey/b%C3%BCcher.example");
    assert!((301..=308).contains(&answer.status), "{}", answer.head);
    assert_eq!(answer.header("location"), "/survey/xn--bcher-kva.example");
}

#[test]
fn another_site_cannot_send_the_form() {
    let site = Site::start();
    for origin in [
        "Origin: https://evil.example\r\n",
        "Sec-Fetch-Site: cross-site\r\n",
    ] {
        assert_eq!(
            site.form("address=example.org", origin).status,
            403,
            "{origin}"
        );
    }
    let own = format!(
        "Origin: http://{}\r\nSec-Fetch-Site: same-origin\r\n",
        site.at
    );
    assert_eq!(site.form("address=example.org", &own).status, 303);
}

#[test]
fn every_kind_of_bad_address_has_a_sentence_of_its_own() {
    let site = Site::start();
    let long = format!("ana%40{}.example", "x".repeat(300));
    let mut codes = Vec::new();
    for address in [
        "",
        "ana%40",
        "a%40b%40example.org",
        "ana%40localhost",
        "ana%40192.0.2.1",
        "ana%40%5B192.0.2.1%5D",
        "ana%40gmail",
        &long,
        "an%20a%40example.org",
        "ana%40exa%20mple.org",
    ] {
        let answer = site.get(&format!("/api/v1/survey?address={address}"));
        assert_eq!(answer.status, 400, "{address}: {}", answer.body);
        let error = &answer.json()["error"];
        let message = error["message"].as_str().unwrap_or_default().to_owned();
        assert!(
            message.len() > 20 && !message.contains('⟨'),
            "{address}: {error}"
        );
        codes.push((error["code"].to_string(), message.clone()));
        // The page says the same.
        let page = site.form(&format!("address={address}"), "Accept: text/html\r\n");
        assert_eq!(page.status, 400, "{address}");
        assert!(
            page.header("content-type").starts_with("text/html"),
            "{address}"
        );
    }
    codes.dedup();
    codes.sort();
    codes.dedup();
    // Two spellings of an IP address are one mistake.
    assert_eq!(codes.len(), 9, "{codes:#?}");
}

#[test]
fn without_a_name_server_the_api_answers_503() {
    let site = Site::start();
    let answer = site.get("/api/v1/survey?address=ana@good.test");
    assert_eq!(answer.status, 503, "{}", answer.body);
    assert!(
        answer.json()["error"]["message"]
            .as_str()
            .unwrap_or_default()
            .len()
            > 20
    );
}

#[test]
fn what_stands_before_the_at_is_in_no_log_however_much_is_logged() {
    let site = Site::start_with(&[("PORTOLAN_LOG", "trace"), ("RUST_LOG", "trace")]);
    for path in [
        "/?address=zanzibar%40good.test",
        "/api/v1/survey?address=zanzibar@good.test",
        "/api/v1/survey/events?address=zanzibar@good.test",
        "/mail/config-v1.1.xml?emailaddress=zanzibar%40good.test",
        "/mobileconfig?address=zanzibar%40good.test",
        "/survey/good.test/mobileconfig?address=zanzibar%40good.test&name=Zanzibar",
        "/api/v1/survey?address=zanzibar@@good.test",
        "/zanzibar@good.test",
    ] {
        site.get(path);
    }
    site.form("address=zanzibar%40good.test", "");
    site.form("local=zanzibar&domain=good.test", "");
    let said = site.end();
    assert!(said.contains("TRACE"), "tracing is on");
    let told: Vec<&str> = said
        .lines()
        .filter(|line| line.to_lowercase().contains("zanzibar"))
        .collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn hostile_requests_are_refused_at_once_and_end_nothing() {
    let site = Site::start();
    let large = "x".repeat(20 * 1024 * 1024);
    let answer = site.form(&large, "");
    assert!([400, 413].contains(&answer.status), "{}", answer.head);
    let query = "x".repeat(1024 * 1024);
    let answer = site.get(&format!("/?address={query}"));
    assert!((400..500).contains(&answer.status), "{}", answer.head);
    for bytes in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"[..],
        b"EHLO example.org\r\n\r\n",
        b"GET /survey/%00%ff%0d%0a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"GET /survey/%2e%2e%2f%2e%2e HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"GET /static/../Cargo.toml HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"GET /static/%2e%2e/Cargo.toml HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"GET /mail/config-v1.1.xml HTTP/1.1\r\nHost: \xff\xfe\r\nConnection: close\r\n\r\n",
        b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
    ] {
        let answer = site.send(bytes);
        let text = String::from_utf8_lossy(bytes);
        assert!(
            answer.status == 0 || (200..500).contains(&answer.status),
            "{text}: {}",
            answer.head
        );
        assert!(
            !answer.body.contains("[package]"),
            "{text}: {}",
            answer.body
        );
    }
    let answer = site.ask("DELETE", "/", "", "");
    assert_eq!(answer.status, 405);
    assert_ne!(answer.header("allow"), "");
    assert_eq!(site.get("/").status, 200);
    assert!(!site.end().contains("panicked"));
}

#[test]
fn a_visitor_who_asks_too_much_is_told_when_to_come_back() {
    let site = Site::start();
    // Without the mark of a proxy it would be somebody on this machine, whom no limit holds up so soon.
    let stranger = "X-Forwarded-For: 192.0.2.1\r\n";
    let answers: Vec<Answer> = std::thread::scope(|scope| {
        let asked: Vec<_> = (0..100)
            .map(|n| {
                let site = &site;
                let path = format!("/api/v1/survey?address=d{n}.test");
                scope.spawn(move || site.ask("GET", &path, stranger, ""))
            })
            .collect();
        asked
            .into_iter()
            .map(|answer| answer.join().expect("an answer"))
            .collect()
    });
    let limited = answers
        .iter()
        .find(|answer| answer.status == 429)
        .expect("there is a limit");
    assert!(
        answers.iter().any(|answer| answer.status == 503),
        "the first ones are served"
    );
    let seconds: u64 = limited
        .header("retry-after")
        .parse()
        .expect("a number of seconds");
    assert!((1..=3600).contains(&seconds), "{seconds}");
    assert!(limited.json()["error"]["code"].is_string());
    // The form itself stays open.
    assert_eq!(site.get("/").status, 200);
}
