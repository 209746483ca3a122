//! Surveys at once, through the door: `portolan serve` on one side, a client on loopback with as many requests on the other.

use std::{
    collections::HashSet,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::Value;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
    time::Instant,
};

use crate::{
    gauge::{self, Gauge},
    inside::{Outcome, count},
    world::{PORTS, World, domain},
};

struct Site {
    process: Child,
    at: String,
}

impl Site {
    fn start(world: &World) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_portolan"))
            .args(["serve", "--listen", "127.0.0.1:8080", "--no-ispdb"])
            .args(["--allow-net", "127.64.0.0/10"])
            .args(["--nameserver", &world.names.to_string()])
            .args(["--ca-file", &world.root_file])
            .stdout(Stdio::piped())
            .spawn()
            .expect("portolan can be started");
        let mut line = String::new();
        let told = process.stdout.take().expect("it is piped");
        BufReader::new(told)
            .read_line(&mut line)
            .expect("it says where it listens");
        Self {
            process,
            at: "127.0.0.1:8080".into(),
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub async fn surveys(many: u32, pause: Duration) -> Result<(), String> {
    let world = World::start(true, pause);
    let site = Site::start(&world);
    let process = site.process.id().to_string();
    // What is loaded once is not growth.
    ask(&site.at, many).await?;

    let before = gauge::resident(&process);
    let gauge = Gauge::watch(&process, HashSet::from(PORTS));
    let begun = Instant::now();
    let mut asking = JoinSet::new();
    for n in 0..many {
        let at = site.at.clone();
        asking.spawn(async move { ask(&at, n).await });
    }
    let answers = asking.join_all().await;
    let elapsed = begun.elapsed();
    let outcome = Outcome {
        surveys: many,
        held_up: !pause.is_zero(),
        before,
        peak: gauge.stop(),
        failed: count(
            answers
                .iter()
                .filter_map(|answer| answer.as_ref().err().cloned()),
        ),
    };
    println!(
        "{many} requests at once to portolan serve, servers greet after {pause:?}: {elapsed:.1?}"
    );
    outcome.judge()
}

/// One request; what is wrong with the answer, if anything.
async fn ask(at: &str, n: u32) -> Result<(), String> {
    let trouble = |error: std::io::Error| format!("no answer: {error}");
    #[expect(clippy::disallowed_methods, reason = "this is the visitor")]
    let mut stream = TcpStream::connect(at).await.map_err(trouble)?;
    let request = format!(
        "GET /api/v1/survey?address=ana@{} HTTP/1.1\r\nHost: {at}\r\nConnection: close\r\n\r\n",
        domain(n)
    );
    stream
        .write_all(request.as_bytes())
        .await
        .map_err(trouble)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.map_err(trouble)?;
    let answer = String::from_utf8_lossy(&answer);
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    if !head.starts_with("HTTP/1.1 200") {
        return Err(head.lines().next().unwrap_or_default().to_owned());
    }
    let report: Value = serde_json::from_str(body).map_err(|error| error.to_string())?;
    let empty = Vec::new();
    let seen = report["observations"].as_array().unwrap_or(&empty);
    for one in seen {
        let verdict = one["verdict"].as_str().unwrap_or_default();
        if verdict != "ok" && !(verdict == "refused" && one["port"] == 2525) {
            return Err(format!("{verdict} {}", one["detail"]));
        }
    }
    let verified = |role: &str| report["recommended"][role][0]["verified"] == true;
    if seen.is_empty() || !verified("incoming") || !verified("outgoing") {
        return Err("nothing verified".into());
    }
    Ok(())
}
