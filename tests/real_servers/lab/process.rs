//! Starting servers, and making sure that they end.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{self, Child, Stdio},
};

/// How to start a server, and how to tell that it is there.
pub struct Server {
    pub name: String,
    pub line: String,
    pub sockets: Vec<SocketAddr>,
    pub logs: Vec<PathBuf>,
}

/// Servers that run until this is dropped or the process is gone, whichever comes first: a shell holds the other end of a
/// pipe, and ends them when it closes.
pub struct Servers {
    shepherd: Child,
    own_network: bool,
}

impl Servers {
    /// Starts all of `servers` and waits until each accepts connections. With `setup`, in a network namespace of their own
    /// that these shell lines furnish.
    pub fn start(dir: &Path, servers: &[Server], setup: Option<&str>) -> Self {
        let mut list = String::new();
        for server in servers {
            list += &format!("{}\t{}\n", server.name, server.line);
        }
        let write = |name, text: &str| fs::write(dir.join(name), text).expect("the lab's folder");
        write("servers", &list);
        write("setup", setup.unwrap_or_default());
        write("shepherd.sh", include_str!("shepherd.sh"));
        let mut shell = if setup.is_some() {
            let mut unshare = process::Command::new("unshare");
            unshare.args(["--net", "bash"]);
            unshare
        } else {
            process::Command::new("bash")
        };
        let mut running = Self {
            shepherd: shell
                .arg(dir.join("shepherd.sh"))
                .arg(dir)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .expect("bash runs"),
            own_network: setup.is_some(),
        };
        // Before that its network is still everybody's.
        let mut ready = String::new();
        let stdout = running.shepherd.stdout.take().expect("it is piped");
        BufReader::new(stdout)
            .read_line(&mut ready)
            .expect("the shepherd speaks");
        assert_eq!(ready, "ready\n", "the lab's network was not set up");
        for server in servers {
            for socket in &server.sockets {
                assert!(
                    running.listens(*socket),
                    "{} does not listen on {socket}: {}",
                    server.name,
                    server.said(dir)
                );
            }
        }
        running
    }

    /// A command in the servers' network.
    pub fn command(&self, program: &str) -> process::Command {
        if self.own_network {
            let mut command = process::Command::new("nsenter");
            command.arg(format!("--net=/proc/{}/ns/net", self.shepherd.id()));
            command.arg(program);
            command
        } else {
            process::Command::new(program)
        }
    }

    fn listens(&self, socket: SocketAddr) -> bool {
        self.command("timeout")
            .args(["30", "bash", "-c"])
            .arg("until (exec 3<>\"/dev/tcp/$1/$2\") 2>/dev/null; do sleep 0.02; done")
            .args(["-", &socket.ip().to_string(), &socket.port().to_string()])
            .status()
            .expect("bash runs")
            .success()
    }
}

impl Server {
    fn said(&self, dir: &Path) -> String {
        let mut said = String::new();
        for log in self
            .logs
            .iter()
            .chain([&dir.join(format!("{}.out", self.name))])
        {
            let text = fs::read_to_string(log).unwrap_or_default();
            said += &format!("\n{}:\n{text}", log.display());
        }
        said
    }
}

/// A fresh folder that servers under other users may enter. The shepherd removes it.
pub fn folder() -> PathBuf {
    let dir = tempfile::Builder::new()
        .prefix("portolan-lab-")
        .tempdir()
        .expect("a temporary folder")
        .keep();
    fs::set_permissions(&dir, fs::Permissions::from_mode(0o755)).expect("it is ours");
    dir
}

/// Says plainly what this machine lacks.
pub fn assert_programs(programs: &[&str]) {
    for program in programs {
        let found = process::Command::new("sh")
            .args([
                "-c",
                "PATH=$PATH:/usr/sbin:/sbin; command -v \"$1\"",
                "-",
                program,
            ])
            .output()
            .expect("sh runs");
        assert!(
            found.status.success(),
            "{program} is missing; ./test installs it from Debian's packages"
        );
    }
    let root = process::Command::new("id")
        .arg("-u")
        .output()
        .expect("id runs");
    assert_eq!(
        root.stdout, b"0\n",
        "Postfix and Dovecot start as root only: run these tests as root"
    );
}
