//! A lab of real servers: Dovecot, Postfix, nsd and nginx on free loopback ports, and the dial table that leads to them.

mod ca;
mod dovecot;
mod nginx;
mod nsd;
mod postfix;

use std::{
    fs,
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{self, Child, Stdio},
    sync::LazyLock,
};

use portolan::net::{
    Options,
    harbour::{Berth, Harbour},
};

use self::{
    ca::{Ca, Validity},
    nginx::{Page, Site, autoconfig},
};

/// The certificates of a server that has one per name.
pub struct Certificates {
    default: PathBuf,
    by_name: Vec<(&'static str, PathBuf)>,
}

/// How to start a server, and how to tell that it is there.
pub struct Command {
    name: String,
    line: String,
    sockets: Vec<SocketAddr>,
    logs: Vec<PathBuf>,
}

/// Servers that run, until this is dropped or the process is gone.
pub struct Lab {
    ca: Ca,
    ports: Ports,
    dir: PathBuf,
    _shepherd: Child,
    /// Accepts nothing, says nothing: the kernel completes the handshakes.
    _silent: TcpListener,
}

/// Where on loopback each server listens.
#[derive(Clone, Copy)]
pub struct Ports {
    pub dns: SocketAddr,
    pub imap: SocketAddr,
    pub imaps: SocketAddr,
    pub pop3: SocketAddr,
    pub pop3s: SocketAddr,
    pub smtp: SocketAddr,
    pub submission: SocketAddr,
    pub submissions: SocketAddr,
    /// Without STARTTLS.
    pub clear_imap: SocketAddr,
    pub clear_pop3: SocketAddr,
    pub clear_submission: SocketAddr,
    pub http: SocketAddr,
    pub https: SocketAddr,
    /// Accepts connections and never speaks.
    pub silent: SocketAddr,
    /// Nobody listens there.
    pub closed: SocketAddr,
}

/// The lab that all tests of this process share.
pub static LAB: LazyLock<Lab> = LazyLock::new(Lab::start);

impl Lab {
    fn start() -> Self {
        assert_programs(&["dovecot", "postfix", "nsd", "nginx", "openssl"]);
        let dir = folder();
        let pems = dir.join("certificates");
        fs::create_dir(&pems).expect("the lab's folder");
        let ca = Ca::new(&pems, "Lab CA");
        let certificates = certificates(&ca, &Ca::new(&pems, "Somebody's CA"));
        fs::write(dir.join("ca.pem"), ca.root_pem()).expect("the lab's folder");

        let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let ports = Ports::free(silent.local_addr().expect("its address"));
        let commands = [
            nsd::configure(&dir, ports.dns),
            dovecot::configure(
                &dir,
                "dovecot",
                &dovecot::Sockets {
                    imap: vec![ports.imap],
                    imaps: vec![ports.imaps],
                    pop3: vec![ports.pop3],
                    pop3s: vec![ports.pop3s],
                },
                Some(&certificates),
            ),
            dovecot::configure(
                &dir,
                "clear",
                &dovecot::Sockets {
                    imap: vec![ports.clear_imap],
                    pop3: vec![ports.clear_pop3],
                    ..Default::default()
                },
                None,
            ),
            postfix::configure(
                &dir,
                &postfix::Sockets {
                    smtp: vec![ports.smtp],
                    submission: vec![ports.submission],
                    submissions: vec![ports.submissions],
                    clear: vec![ports.clear_submission],
                },
                &dir.join("dovecot").join(dovecot::SASL),
                &certificates,
            ),
            nginx::configure(
                &dir,
                &[ports.http],
                &[ports.https],
                &certificates.default,
                &sites(&ca),
            ),
        ];
        let shepherd = shepherd(&dir, &commands);
        let lab = Self {
            ca,
            ports,
            dir,
            _shepherd: shepherd,
            _silent: silent,
        };
        for command in &commands {
            command.await_sockets(&lab.dir);
        }
        lab
    }

    /// nsd for names, the lab's CA beside the usual roots.
    pub fn options(&self) -> Options {
        Options {
            nameservers: vec![self.ports.dns],
            roots: vec![self.ca.root()],
            ..Options::default()
        }
    }

    /// The CA's certificate, for `--ca-file` and `openssl -CAfile`.
    pub fn ca_file(&self) -> PathBuf {
        self.dir.join("ca.pem")
    }

    pub fn ports(&self) -> &Ports {
        &self.ports
    }

    /// Which documentation address and real port of `lab.zone` leads to which server. What is not here is refused.
    pub fn harbour(&self) -> Harbour {
        let p = &self.ports;
        let mut harbour = Harbour::default();
        let all = [
            (25, p.smtp),
            (465, p.submissions),
            (587, p.submission),
            (143, p.imap),
            (993, p.imaps),
            (110, p.pop3),
            (995, p.pop3s),
        ];
        let mut at = |ip: &str, berths: &[(u16, SocketAddr)]| {
            let ip: IpAddr = ip.parse().expect("an address");
            for (port, to) in berths {
                harbour.berths.insert((ip, *port), Berth::At(*to));
            }
        };
        for good in ["192.0.2.", "2001:db8::"] {
            at(&format!("{good}10"), &[(25, p.smtp)]);
            at(&format!("{good}11"), &[(143, p.imap), (993, p.imaps)]);
            at(&format!("{good}12"), &[(110, p.pop3), (995, p.pop3s)]);
            at(
                &format!("{good}13"),
                &[
                    (465, p.submissions),
                    (587, p.submission),
                    (2525, p.submission),
                ],
            );
        }
        for web in ["192.0.2.14", "192.0.2.16", "192.0.2.41", "192.0.2.42"] {
            at(web, &[(80, p.http), (443, p.https)]);
        }
        at("192.0.2.19", &[(80, p.http)]);
        for host in [15, 17, 18, 30, 31, 32, 33, 34, 39] {
            at(&format!("192.0.2.{host}"), &all);
        }
        at("192.0.2.20", &[(25, p.smtp)]);
        at("192.0.2.21", &[(143, p.imap), (993, p.imaps)]);
        at("192.0.2.22", &[(465, p.submissions), (587, p.submission)]);
        at(
            "192.0.2.35",
            &[
                (143, p.clear_imap),
                (110, p.clear_pop3),
                (587, p.clear_submission),
            ],
        );
        at(
            "192.0.2.36",
            &[(143, p.silent), (993, p.silent), (465, p.submissions)],
        );
        at(
            "192.0.2.37",
            &[(993, p.http), (995, p.https), (465, p.submissions)],
        );
        at("192.0.2.38", &[(993, p.closed), (465, p.submissions)]);
        at(
            "192.0.2.40",
            &[
                (993, p.imap),
                (143, p.imaps),
                (465, p.submission),
                (587, p.submissions),
            ],
        );
        for port in [25, 110, 143, 465, 587, 993, 995, 2525] {
            harbour.berths.insert(
                ("2001:db8::39".parse().expect("an address"), port),
                Berth::Drops,
            );
        }
        harbour
    }
}

impl Ports {
    fn free(silent: SocketAddr) -> Self {
        // All are held until all are known, so that no port is given twice.
        let held: Vec<TcpListener> = (0..14)
            .map(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port"))
            .collect();
        let port = |nth: usize| held[nth].local_addr().expect("its address");
        Self {
            dns: port(0),
            imap: port(1),
            imaps: port(2),
            pop3: port(3),
            pop3s: port(4),
            smtp: port(5),
            submission: port(6),
            submissions: port(7),
            clear_imap: port(8),
            clear_pop3: port(9),
            clear_submission: port(10),
            http: port(11),
            https: port(12),
            silent,
            closed: port(13),
        }
    }
}

impl Command {
    /// Waits until every socket accepts connections.
    fn await_sockets(&self, dir: &Path) {
        for socket in &self.sockets {
            let ready = process::Command::new("timeout")
                .args(["30", "bash", "-c"])
                .arg("until (exec 3<>\"/dev/tcp/$1/$2\") 2>/dev/null; do sleep 0.02; done")
                .args(["-", &socket.ip().to_string(), &socket.port().to_string()])
                .status()
                .expect("bash runs");
            assert!(
                ready.success(),
                "{} does not listen on {socket}: {}",
                self.name,
                self.said(dir)
            );
        }
    }

    fn said(&self, dir: &Path) -> String {
        let mut said = String::new();
        for log in self
            .logs
            .iter()
            .chain([&dir.join(format!("{}.out", self.name))])
        {
            said += &format!(
                "\n{}:\n{}",
                log.display(),
                fs::read_to_string(log).unwrap_or_default()
            );
        }
        said
    }
}

/// Starts all of them, and makes sure that they end when this process does.
fn shepherd(dir: &Path, commands: &[Command]) -> Child {
    let mut list = String::new();
    for command in commands {
        list += &format!("{}\t{}\n", command.name, command.line);
    }
    fs::write(dir.join("servers"), list).expect("the lab's folder");
    fs::write(dir.join("shepherd.sh"), include_bytes!("shepherd.sh")).expect("the lab's folder");
    process::Command::new("bash")
        .arg(dir.join("shepherd.sh"))
        .arg(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("bash runs")
}

/// A fresh folder that servers under other users may enter.
fn folder() -> PathBuf {
    let dir = tempfile::Builder::new()
        .prefix("portolan-lab-")
        .tempdir()
        .expect("a temporary folder")
        .keep();
    fs::set_permissions(&dir, fs::Permissions::from_mode(0o755)).expect("it is ours");
    dir
}

fn assert_programs(programs: &[&str]) {
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

/// One certificate per host; what is wrong with it stands in the host's name.
fn certificates(ca: &Ca, stranger: &Ca) -> Certificates {
    let good = |names: &[&'static str]| (names[0], ca.issue(names, Validity::Now));
    Certificates {
        default: ca.issue(&["default.lab.test"], Validity::Now),
        by_name: vec![
            good(&["mail.good.test"]),
            good(&["imap.good.test"]),
            good(&["pop.good.test"]),
            good(&["smtp.good.test"]),
            good(&["mail.srv.test"]),
            good(&["mail.wellknown.test"]),
            good(&["mail.http.test"]),
            good(&["mx.guess.test"]),
            good(&["imap.guess.test"]),
            good(&["smtp.guess.test"]),
            good(&["mail.silent.test"]),
            good(&["mail.web993.test"]),
            good(&["mail.closed.test"]),
            good(&["mail.v6dead.test"]),
            good(&["mail.wrongmode.test"]),
            (
                "mail.expired.test",
                ca.issue(&["mail.expired.test"], Validity::Over),
            ),
            (
                "mail.notyet.test",
                ca.issue(&["mail.notyet.test"], Validity::NotYet),
            ),
            (
                "mail.wrongname.test",
                ca.issue(&["mail.elsewhere.test"], Validity::Now),
            ),
            (
                "mail.selfsigned.test",
                ca.self_signed(&["mail.selfsigned.test"]),
            ),
            (
                "mail.unknownca.test",
                stranger.issue(&["mail.unknownca.test"], Validity::Now),
            ),
        ],
    }
}

fn sites(ca: &Ca) -> Vec<Site> {
    const USUAL: &str = "/mail/config-v1.1.xml";
    const WELL_KNOWN: &str = "/.well-known/autoconfig/mail/config-v1.1.xml";
    let site = |host: &'static str, pages| Site {
        host,
        pem: Some(ca.issue(&[host], Validity::Now)),
        pages,
    };
    vec![
        site(
            "autoconfig.good.test",
            vec![Page::Xml(
                USUAL,
                autoconfig(
                    "good.test",
                    &[
                        ("imap", "imap.good.test", 993, "SSL"),
                        ("imap", "imap.good.test", 143, "STARTTLS"),
                        ("pop3", "pop.good.test", 995, "SSL"),
                        ("pop3", "pop.good.test", 110, "STARTTLS"),
                        ("smtp", "smtp.good.test", 465, "SSL"),
                        ("smtp", "smtp.good.test", 587, "STARTTLS"),
                    ],
                ),
            )],
        ),
        site(
            "wellknown.test",
            vec![Page::Xml(
                WELL_KNOWN,
                autoconfig(
                    "wellknown.test",
                    &[
                        ("imap", "mail.wellknown.test", 993, "SSL"),
                        ("smtp", "mail.wellknown.test", 465, "SSL"),
                    ],
                ),
            )],
        ),
        Site {
            host: "autoconfig.http.test",
            pem: None,
            pages: vec![Page::Xml(
                USUAL,
                autoconfig(
                    "http.test",
                    &[
                        ("imap", "mail.http.test", 993, "SSL"),
                        ("smtp", "mail.http.test", 465, "SSL"),
                    ],
                ),
            )],
        },
        site(
            "autoconfig.lure.test",
            vec![Page::Redirect(
                USUAL,
                "https://127.0.0.1/mail/config-v1.1.xml",
            )],
        ),
    ]
}
