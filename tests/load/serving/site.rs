//! The servers that are measured, each a process of its own.

use std::{
    fmt::Write,
    fs::{self, File},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;

use super::crowd::{self, Question};

/// Between two looks whether a server is there.
const BLINK: Duration = Duration::from_micros(200);

pub fn domain(n: u32) -> String {
    format!("d{n:05}.example")
}

/// What the provider calls itself after so many reloads.
pub fn name(round: u32) -> String {
    format!("Example Mail {round}")
}

/// So many domains, each with a table of its own: every other has servers of its own, the rest share a profile.
pub fn configuration(domains: u32, round: u32) -> String {
    let name = name(round);
    let mut text = format!(
        "[profile.shared]\nname = \"{name}\"\n\
         imap = {{ hostname = \"imap.hoster.example\", port = 993, security = \"implicit-tls\" }}\n\
         smtp = {{ hostname = \"smtp.hoster.example\", port = 465, security = \"implicit-tls\" }}\n"
    );
    for n in 0..domains {
        let domain = domain(n);
        let _ = write!(text, "[domain.\"{domain}\"]\nprofile = \"shared\"\n");
        if n % 2 == 1 {
            let _ = write!(
                text,
                "imap = {{ hostname = \"mail.{domain}\", port = 993, security = \"implicit-tls\" }}\n\
                 smtp = {{ hostname = \"mail.{domain}\", port = 465, security = \"implicit-tls\" }}\n"
            );
        }
    }
    text
}

/// A port of loopback that was free just now.
fn free() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has ports");
    listener.local_addr().expect("it is bound")
}

async fn answers(at: SocketAddr, question: Question) -> Result<(), String> {
    let begun = tokio::time::Instant::now();
    loop {
        match crowd::one(at, question, 0).await {
            Ok(_) => return Ok(()),
            Err(why) if begun.elapsed() > Duration::from_secs(30) => return Err(why),
            Err(_) => tokio::time::sleep(BLINK).await,
        }
    }
}

/// `portolan serve`.
pub struct Site {
    process: Child,
    folder: TempDir,
    pub at: SocketAddr,
}

impl Site {
    pub fn start(config: &str) -> Self {
        let folder = TempDir::new().expect("there is room");
        let at = free();
        let file = folder.path().join("portolan.toml");
        fs::write(&file, config).expect("there is room");
        let log = File::create(folder.path().join("log")).expect("there is room");
        let process = Command::new(env!("CARGO_BIN_EXE_portolan"))
            .args(["serve", "--listen", &at.to_string(), "--no-ispdb"])
            // Nobody is there: nothing is to be looked up.
            .args(["--nameserver", "127.0.0.1:1", "--config"])
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("portolan can be started");
        Self {
            process,
            folder,
            at,
        }
    }

    pub fn id(&self) -> String {
        self.process.id().to_string()
    }

    pub async fn first_answer(&self) -> Result<(), String> {
        let came = answers(self.at, Question::Autoconfig).await;
        came.map_err(|why| {
            let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
            format!("{why}\n{log}")
        })
    }

    /// Puts another configuration in the file's place, as careful tools do.
    pub fn write(&self, config: &str) {
        let file = self.folder.path().join("portolan.toml");
        let new = self.folder.path().join("new");
        fs::write(&new, config).expect("there is room");
        fs::rename(new, file).expect("it is the same folder");
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// This program, called with `bare`.
pub struct Bare {
    process: Child,
    _folder: TempDir,
    pub at: SocketAddr,
}

impl Bare {
    pub fn start(answer: &str) -> Self {
        let folder = TempDir::new().expect("there is room");
        let at = free();
        let file: PathBuf = folder.path().join("answer");
        fs::write(&file, answer).expect("there is room");
        let process = Command::new(std::env::current_exe().expect("this is a program"))
            .args(["bare", &at.to_string()])
            .arg(&file)
            .spawn()
            .expect("this program can be started");
        Self {
            process,
            _folder: folder,
            at,
        }
    }

    pub async fn first_answer(&self, question: Question) -> Result<(), String> {
        answers(self.at, question).await
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
