//! Many surveys at once: whether all of them end well, and what memory a conversation takes.
//!
//! The mail servers run in a process of their own, so that what is measured is the surveyor alone. That process is this
//! program too, called with `servers`. Without a word it plays the small version that belongs to the ordinary tests;
//! `bench/thousand` calls the large one, `bench/siege` the one in which all servers are at one address. Beside that,
//! `bench/serving`: what serving files to mail clients costs.

mod door;
mod gauge;
mod inside;
mod servers;
mod serving;
mod siege;
mod world;

use std::{
    process::{Command, ExitCode},
    time::Duration,
};

/// As many as `bench/thousand` has at once.
const THOUSAND: u32 = 1000;
/// Domains with one victim, as `bench/siege` has them.
const SIEGE: u32 = 10_000;
/// As many as the ordinary tests.
const FEW: u32 = 60;
/// Servers that greet at once are through with before others are called; of those that wait this long, as careful ones do,
/// many conversations are open at the same time.
const PAUSE: Duration = Duration::from_millis(2000);

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| words.get(at).and_then(|word| word.parse().ok());
    let many = number(1).unwrap_or(THOUSAND);
    let pause = Duration::from_millis(number(2).unwrap_or(0).into());
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    portolan::net::raise_limit();
    let runtime = tokio::runtime::Runtime::new().expect("this machine gives threads");
    let judgement = match words.first().map(String::as_str) {
        Some("servers") => {
            let usual_ports = many == 1;
            runtime.block_on(servers::run(usual_ports, pause));
            Ok(())
        }
        Some("inside") => runtime.block_on(inside::surveys(many, pause)),
        Some("door") => runtime.block_on(door::surveys(many, pause)),
        Some("siege") => runtime.block_on(siege::surveys(words.get(1).map_or(SIEGE, |_| many))),
        Some("thousand") => [Duration::ZERO, PAUSE]
            .iter()
            .flat_map(|pause| [alone(false, *pause), alone(true, *pause)])
            .fold(Ok(()), Result::and),
        Some("serving") => runtime.block_on(serving::figures()),
        Some("bare") => match words.as_slice() {
            [_, at, file] => match at.parse() {
                Ok(at) => runtime.block_on(serving::bare(at, file)),
                Err(_) => Err("bare ADDRESS FILE".into()),
            },
            _ => Err("bare ADDRESS FILE".into()),
        },
        _ => runtime
            .block_on(inside::surveys(FEW, Duration::ZERO))
            .and_then(|()| runtime.block_on(serving::reloads_inside())),
    };
    match judgement {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Calls this program once more, so that memory is measured from the start: through the library, or through the door. That
/// one is in a network where nothing is but loopback, so that the servers can have the usual ports, whoever calls.
fn alone(through_the_door: bool, pause: Duration) -> Result<(), String> {
    let exe = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut command = if through_the_door {
        let mut command = Command::new("unshare");
        command
            .args(["--net", "--map-root-user", "sh", "-c"])
            .arg(r#"ip link set lo up && exec "$0" door "$@""#)
            .arg(exe);
        command
    } else {
        let mut command = Command::new(exe);
        command.arg("inside");
        command
    };
    command.args([THOUSAND.to_string(), pause.as_millis().to_string()]);
    let status = command.status().map_err(|error| error.to_string())?;
    status
        .success()
        .then_some(())
        .ok_or_else(|| "something is not as it has to be".to_owned())
}
