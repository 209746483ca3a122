//! `portolan serve` for domains of its own, before real servers: what it has verified is what mail clients get.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Child, Stdio},
};

use serde_json::Value;

use crate::lab::NETWORK;

/// Where `lab.zone` has `autoconfig.published.test`.
const HERE: &str = "192.0.2.51:80";
/// Another port of the same host, for tests beside that.
const BESIDE: &str = "192.0.2.51:8080";

/// A running `portolan serve`, ended with the test.
struct Site {
    process: Child,
    at: &'static str,
}

impl Site {
    fn start(at: &'static str, config: &str) -> Self {
        let file = NETWORK.dir().join(format!("{at}.toml"));
        fs::write(&file, config).expect("the lab's folder");
        let mut process = NETWORK
            .command(env!("CARGO_BIN_EXE_portolan"))
            .args([
                "serve",
                "--listen",
                at,
                "--no-ispdb",
                "--nameserver",
                "192.0.2.1",
            ])
            .args([
                "--allow-net",
                "192.0.2.0/24",
                "--allow-net",
                "2001:db8::/32",
            ])
            .arg("--config")
            .arg(file)
            .arg("--ca-file")
            .arg(NETWORK.ca_file())
            .env_clear()
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("it is piped"))
            .read_line(&mut line)
            .expect("it prints the address to open");
        assert!(line.contains("http://192.0.2.51"), "{line}");
        Self { process, at }
    }

    /// Status, headers and body, as curl shows them.
    fn get(&self, path: &str, more: &[&str]) -> (u16, String) {
        let output = NETWORK
            .command("curl")
            .args([
                "--silent",
                "--include",
                "--max-time",
                "30",
                "--noproxy",
                "*",
            ])
            .args(more)
            .arg(format!("http://{}{path}", self.at))
            .output()
            .expect("curl runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let status = text.split(' ').nth(1).and_then(|code| code.parse().ok());
        (status.unwrap_or_else(|| panic!("{path}: {text}")), text)
    }

    /// The report of a domain.
    fn survey(&self, domain: &str) -> Value {
        let (_, text) = self.get(&format!("/api/v1/survey?address={domain}"), &[]);
        let (_, body) = text.split_once("\r\n\r\n").expect("a body");
        serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {text}"))
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn a_surveyed_domain_is_published_by_what_works_and_never_by_its_own_word() {
    let site = Site::start(
        HERE,
        "public_lookup = true\n[domain.\"published.test\"]\nsurvey = true\n[domain.\"expired.test\"]\nsurvey = true\n",
    );
    let health = NETWORK
        .command(env!("CARGO_BIN_EXE_portolan"))
        .args(["health", "http://192.0.2.51/"])
        .output()
        .expect("the program runs");
    assert_eq!(
        health.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&health.stderr)
    );

    // Joins the survey that began at the start, so that its end is known.
    let first = site.survey("ana@published.test");
    assert_eq!(
        first["recommended"]["incoming"][0]["hostname"], "mail.published.test",
        "{first}"
    );
    let path = "/mail/config-v1.1.xml?emailaddress=ana%40published.test";
    // The publication takes it in a moment later.
    let (status, xml) = (0..1000)
        .map(|_| site.get(path, &[]))
        .find(|(status, _)| *status != 503)
        .expect("it is published");
    assert_eq!(status, 200, "{xml}");
    for words in [
        "<hostname>mail.published.test</hostname>",
        "<port>993</port>",
        "<port>465</port>",
    ] {
        assert!(xml.contains(words), "{words}: {xml}");
    }
    assert!(!xml.contains("plain") && !xml.contains("ana@"), "{xml}");
    let (status, profile) = site.get("/mobileconfig?address=ana%40published.test", &[]);
    assert_eq!(status, 200, "{profile}");
    assert!(
        profile.contains("application/x-apple-aspen-config"),
        "{profile}"
    );

    // What does not work is not published, however long one waits; who is not named here gets nothing.
    let (status, text) = site.get("/mail/config-v1.1.xml?emailaddress=ana%40expired.test", &[]);
    assert_eq!(status, 503, "{text}");
    assert!(text.to_lowercase().contains("retry-after:"), "{text}");
    let (status, text) = site.get("/mail/config-v1.1.xml?emailaddress=ana%40good.test", &[]);
    assert_eq!(status, 404, "{text}");
    assert!(
        text.to_lowercase().contains("content-type: text/plain"),
        "{text}"
    );

    // Asked again, the domain's autoconfig host answers: with our own words, which prove nothing.
    let form = ["--data", "domain=published.test&again=1"];
    let (status, text) = site.get("/survey", &form);
    assert_eq!(status, 303, "{text}");
    let again = site.survey("published.test");
    let asked = again["sources"].as_array().expect("a list");
    let own = asked
        .iter()
        .find(|source| source["source"] == "autoconfig-http")
        .expect("it is asked");
    assert_eq!(
        (&own["outcome"], &own["detail"]),
        (&"skipped".into(), &"own-answer".into()),
        "{own}"
    );
    for setting in again["recommended"]["incoming"].as_array().expect("a list") {
        assert_eq!(
            setting["sources"],
            serde_json::json!(["guess"]),
            "{setting}"
        );
    }
}

#[test]
fn leave_to_call_private_networks_holds_for_published_domains_alone() {
    let site = Site::start(
        BESIDE,
        "public_lookup = true\n[domain.\"published.test\"]\nsurvey = true\n",
    );
    let strangers = site.survey("srv.test");
    let observations = strangers["observations"].as_array().expect("a list");
    assert!(!observations.is_empty(), "{strangers}");
    for observation in observations {
        assert_eq!(observation["verdict"], "forbidden", "{observation}");
    }
    let own = site.survey("published.test");
    assert_eq!(own["recommended"]["incoming"][0]["verified"], true, "{own}");
}
