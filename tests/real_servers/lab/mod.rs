//! A lab of real servers: Dovecot, Postfix, nsd and nginx, on free loopback ports or in a network namespace of their own.

mod ca;
mod content;
mod dovecot;
mod nginx;
mod nsd;
mod postfix;
mod process;
mod signed;
mod table;

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

use portolan::net::{Options, harbour::Harbour};

pub use self::{
    ca::{Ca, Validity},
    process::{Server, Servers, assert_programs, folder},
    signed::Signed,
    table::{Service, Sockets, table},
};

/// Servers that run, until this is dropped or the process is gone.
pub struct Lab {
    ca: Ca,
    sockets: Sockets,
    dir: PathBuf,
    servers: Servers,
    /// Accepts nothing, says nothing: the kernel completes the handshakes.
    _silent: Option<TcpListener>,
}

/// The lab on loopback that all tests of this process share.
pub static LAB: LazyLock<Lab> = LazyLock::new(Lab::on_loopback);

/// The lab in a network of its own that all tests of the program share.
pub static NETWORK: LazyLock<Lab> = LazyLock::new(Lab::in_namespace);

impl Lab {
    fn on_loopback() -> Self {
        let silent = TcpListener::bind((table::LOOPBACK, 0)).expect("a free port");
        let sockets = Sockets::on_loopback(silent.local_addr().expect("its address"));
        Self::start(sockets, None, Some(silent))
    }

    /// A network of its own, where the servers have the table's addresses and the real ports. Nothing leads out of it.
    fn in_namespace() -> Self {
        let mut setup = String::from("ip link set lo up\n");
        let mut addresses: Vec<_> = table().into_keys().map(|address| address.ip()).collect();
        addresses.dedup();
        for ip in addresses {
            let prefix = if ip.is_ipv4() { 32 } else { 128 };
            setup += &format!("ip address add {ip}/{prefix} dev lo\n");
        }
        Self::start(Sockets::as_in_table(), Some(&setup), None)
    }

    fn start(sockets: Sockets, setup: Option<&str>, silent: Option<TcpListener>) -> Self {
        assert_programs(&[
            "dovecot", "postfix", "nsd", "nginx", "openssl", "ip", "unshare", "nsenter",
        ]);
        let dir = folder();
        let pems = dir.join("certificates");
        fs::create_dir(&pems).expect("the lab's folder");
        let ca = Ca::new(&pems, "Lab CA");
        let certificates = content::certificates(&ca, &Ca::new(&pems, "Somebody's CA"));
        fs::write(dir.join("ca.pem"), ca.root_pem()).expect("the lab's folder");

        let at = |service| sockets.all(service).to_vec();
        let mut commands = vec![
            nsd::configure(&dir, sockets.first(Service::Dns)),
            dovecot::configure(
                &dir,
                "dovecot",
                &dovecot::Sockets {
                    imap: at(Service::Imap),
                    imaps: at(Service::Imaps),
                    pop3: at(Service::Pop3),
                    pop3s: at(Service::Pop3s),
                    sieve: at(Service::Sieve),
                },
                Some(&certificates),
            ),
            dovecot::configure(
                &dir,
                "clear",
                &dovecot::Sockets {
                    imap: at(Service::ClearImap),
                    pop3: at(Service::ClearPop3),
                    ..Default::default()
                },
                None,
            ),
            postfix::configure(
                &dir,
                &postfix::Sockets {
                    smtp: at(Service::Smtp),
                    submission: at(Service::Submission),
                    submissions: at(Service::Submissions),
                    clear: at(Service::ClearSubmission),
                },
                &dir.join("dovecot").join(dovecot::SASL),
                &certificates,
            ),
        ];
        commands.push(nginx::configure(
            &dir,
            &at(Service::Http),
            &at(Service::Https),
            &certificates.default,
            &content::sites(&ca),
        ));
        Self {
            servers: Servers::start(&dir, &commands, setup),
            ca,
            sockets,
            dir,
            _silent: silent,
        }
    }

    /// nsd for names, the lab's CA beside the usual roots.
    pub fn options(&self) -> Options {
        Options {
            nameservers: vec![self.sockets.first(Service::Dns)],
            roots: vec![self.ca.root()],
            ..Options::default()
        }
    }

    /// Which documentation address and real port leads to which server.
    pub fn harbour(&self) -> Harbour {
        self.sockets.harbour()
    }

    pub fn sockets(&self) -> &Sockets {
        &self.sockets
    }

    /// The CA's certificate, for `--ca-file` and `openssl -CAfile`.
    pub fn ca_file(&self) -> PathBuf {
        self.dir.join("ca.pem")
    }

    /// Where the servers keep their configuration and logs.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// A command in the lab's network.
    pub fn command(&self, program: &str) -> Command {
        self.servers.command(program)
    }
}
