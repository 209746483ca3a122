//! Flags that several commands share, laid over the environment, laid over the file.

use std::path::{Path, PathBuf};

use clap::Args;
use ipnet::IpNet;

use super::{Exit, out};
use crate::{
    certificates::acme,
    config::{Config, Mistake},
    model::{Address, AddressError},
    net::{self, Net},
    say::Voice,
    survey::Policy,
    wire::protocols::Ehlo,
};

/// Each of these is also a key of the configuration file, with underscores, and a variable `PORTOLAN_…`.
#[derive(Args, Clone, Debug, Default)]
pub struct Settings {
    /// Configuration file (TOML) [env: PORTOLAN_CONFIG]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Name server to ask instead of the system's; repeatable
    #[arg(long, value_name = "IP[:PORT]")]
    nameserver: Vec<String>,
    /// Certificates to trust besides the built-in ones
    #[arg(long, value_name = "PEM")]
    ca_file: Option<String>,
    /// Allow connections to these addresses though they are not globally reachable; repeatable
    #[arg(long, value_name = "CIDR")]
    allow_net: Vec<String>,
    /// DNSKEY or DS records of a DNS root to trust
    #[arg(long, value_name = "FILE")]
    trust_anchor: Option<String>,
    /// Central database of providers to ask
    #[arg(long, value_name = "URL", conflicts_with = "no_ispdb")]
    ispdb: Option<String>,
    /// Ask no central database
    #[arg(long)]
    no_ispdb: bool,
    /// Folder of <domain>.xml files to read before the network is asked
    #[arg(long, value_name = "DIR")]
    ispdb_dir: Option<String>,
    /// Seconds that a whole answer may take [default: 10]
    #[arg(long, value_name = "SECONDS")]
    deadline: Option<String>,
    /// Name to give in SMTP's EHLO [default: the host of public_url, else the address that the connection comes from]
    #[arg(long, value_name = "NAME")]
    ehlo: Option<String>,
    /// Mail address or URL that web servers are told in the user agent
    #[arg(long, value_name = "CONTACT")]
    contact: Option<String>,
    /// Language of messages
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

impl Settings {
    /// The configuration that results. What is wrong with it has been told when this fails.
    pub fn resolve(&self, listen: &[String]) -> Result<Config, Exit> {
        self.read(listen).map_err(|trouble| trouble.tell())
    }

    /// The configuration that results.
    pub fn read(&self, listen: &[String]) -> Result<Config, Trouble> {
        let file = self
            .config
            .clone()
            .or_else(|| std::env::var_os("PORTOLAN_CONFIG").map(PathBuf::from));
        let mut config = match file.filter(|path| !path.as_os_str().is_empty()) {
            Some(path) => {
                Config::load(&path).map_err(|mistakes| Trouble::InFile(path, mistakes))?
            }
            None => Config::default(),
        };
        let in_file = config.ispdb_dir.clone();
        // What is not Unicode is none of our variables.
        let vars = std::env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        let flags = self.flags(listen).into_iter();
        let overlaid = config.overlay_env(vars).and_then(|()| {
            config
                .overlay_env(flags.map(|(flag, value)| (variable(flag), value)))
                .map_err(|lines| as_flags(&lines))
        });
        overlaid.map_err(Trouble::OnTop)?;
        self.look_at_folder(&config, in_file.as_deref())?;
        Ok(config)
    }

    /// A folder that is not there would go unnoticed: every file may be missing in it. `in_file`: the one that the file names.
    fn look_at_folder(&self, config: &Config, in_file: Option<&Path>) -> Result<(), Trouble> {
        let Some((folder, reason)) = config.folder_fault() else {
            return Ok(());
        };
        let mistakes = match in_file == Some(&*folder) {
            true => config.unusable_folder(),
            false => Vec::new(),
        };
        Err(match config.files.first() {
            Some(file) if !mistakes.is_empty() => Trouble::InFile(file.clone(), mistakes),
            _ if self.ispdb_dir.is_some() => Trouble::OnTop(format!("--ispdb-dir: {reason}")),
            _ => Trouble::OnTop(format!("{}: {reason}", variable("ispdb-dir"))),
        })
    }

    /// The same for a server, which opens files that other commands leave alone; not again those that it has `in_force`.
    pub fn read_to_serve(
        &self,
        listen: &[String],
        in_force: Option<&Config>,
    ) -> Result<Config, Trouble> {
        let config = self.read(listen)?;
        match (config.unusable(in_force), config.files.first()) {
            (mistakes, Some(file)) if !mistakes.is_empty() => {
                Err(Trouble::InFile(file.clone(), mistakes))
            }
            _ => Ok(config),
        }
    }

    /// The flags that were given, by name, lists joined as the environment has them.
    fn flags(&self, listen: &[String]) -> Vec<(&'static str, String)> {
        let list = |values: &[String]| (!values.is_empty()).then(|| values.join(","));
        [
            ("listen", list(listen)),
            ("nameserver", list(&self.nameserver)),
            ("ca-file", self.ca_file.clone()),
            ("allow-net", list(&self.allow_net)),
            ("trust-anchor", self.trust_anchor.clone()),
            ("ispdb", self.ispdb.clone()),
            ("no-ispdb", self.no_ispdb.then(|| "true".to_owned())),
            ("ispdb-dir", self.ispdb_dir.clone()),
            ("deadline", self.deadline.clone()),
            ("ehlo", self.ehlo.clone()),
            ("contact", self.contact.clone()),
            ("lang", self.lang.clone()),
        ]
        .into_iter()
        .filter_map(|(flag, value)| Some((flag, value?)))
        .collect()
    }

    /// What a command about an address or a domain begins with. What is wrong has been told when this fails; with `json` a bad
    /// address as an object too.
    pub fn open(&self, address: &str, json: bool) -> Result<Opening, Exit> {
        let config = self.resolve(&[])?;
        let voice = voice(config.lang.as_deref());
        match address.parse() {
            Ok(address) => Ok(Opening {
                config,
                voice,
                address,
            }),
            Err(error) => {
                let error: AddressError = error;
                Err(out::failure(&voice, error.code(), &[], json, Exit::Usage))
            }
        }
    }

    /// The voice for messages while there is no configuration to ask.
    pub fn voice(&self) -> Voice {
        voice(self.lang.as_deref())
    }
}

/// Whom a command is about, and how it goes.
pub struct Opening {
    pub config: Config,
    pub voice: Voice,
    /// As it was typed: a mail address or a domain.
    pub address: Address,
}

/// Why there is no configuration.
pub enum Trouble {
    /// Mistakes in a file, or in one that it names.
    InFile(PathBuf, Vec<Mistake>),
    /// Variables or flags, a line for each.
    OnTop(String),
}

impl Trouble {
    /// `FILE:LINE:COL: message`, as compilers write it and editors understand it; or the variable and what is wrong.
    pub fn lines(&self) -> Vec<String> {
        match self {
            Self::InFile(path, mistakes) => mistakes
                .iter()
                .map(|mistake| mistake.in_file(path))
                .collect(),
            Self::OnTop(lines) => lines.lines().map(str::to_owned).collect(),
        }
    }

    /// Says all of it, and how to end.
    pub fn tell(&self) -> Exit {
        let told = match self {
            Self::InFile(..) => out::line,
            Self::OnTop(_) => out::message,
        };
        self.lines().iter().for_each(|line| told(line));
        Exit::Usage
    }
}

fn variable(flag: &str) -> String {
    format!("PORTOLAN_{}", flag.replace('-', "_").to_uppercase())
}

/// `PORTOLAN_CA_FILE: …` was `--ca-file` here.
fn as_flags(lines: &str) -> String {
    lines
        .lines()
        .map(|line| match line.split_once(": ") {
            Some((name, rest)) if name.starts_with("PORTOLAN_") => {
                let flag = name["PORTOLAN_".len()..].to_lowercase().replace('_', "-");
                format!("--{flag}: {rest}")
            }
            _ => line.to_owned(),
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// The voice of `--lang` or the configuration, else of the terminal's locale.
pub fn voice(lang: Option<&str>) -> Voice {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    // `de_AT.UTF-8@euro` is `de-AT` on the web.
    let tag = locale
        .split(['.', '@'])
        .next()
        .unwrap_or_default()
        .replace('_', "-");
    Voice::negotiate(lang, Some(&tag))
}

/// The network of this configuration, without its exceptions to the guard.
pub fn network(config: &Config) -> Result<Net, Exit> {
    trusting(config, config.ca_file.as_slice(), &[])
}

/// A network of its own to the certificate authority, which may be as private as the operator likes: neither its
/// connections nor its trust are those of surveys.
pub fn authority_network(config: &Config, acme: &acme::Settings) -> Result<Net, Exit> {
    let files: Vec<PathBuf> = config
        .ca_file
        .iter()
        .chain(&acme.ca_file)
        .cloned()
        .collect();
    trusting(config, &files, &config.allow_net)
}

fn trusting(config: &Config, files: &[PathBuf], allow: &[IpNet]) -> Result<Net, Exit> {
    let told = |error: net::Error, exit| {
        out::message(&error.to_string());
        exit
    };
    let mut roots = Vec::new();
    for path in files {
        roots.extend(net::roots_from_pem(path).map_err(|error| told(error, Exit::Usage))?);
    }
    let trust_anchor = match &config.trust_anchor {
        Some(path) => {
            net::TrustAnchor::from_file(path).map_err(|error| told(error, Exit::Usage))?
        }
        None => net::TrustAnchor::default(),
    };
    let options = net::Options {
        nameservers: config.nameserver.clone(),
        roots,
        allow: allow.to_vec(),
        trust_anchor,
        ..introduced(config)
    };
    Net::new(&options).map_err(|error| told(error, Exit::Machine))
}

/// What web servers learn of whoever runs this.
fn introduced(config: &Config) -> net::Options {
    net::Options {
        homepage: config.public_url.clone(),
        contact: config.contact.clone(),
        ..net::Options::default()
    }
}

/// How surveys go by this configuration.
pub fn policy(config: &Config) -> Policy {
    Policy {
        deadline: config.deadline,
        ispdb: config.ispdb.clone(),
        ispdb_dir: config.ispdb_dir.clone(),
        ehlo: config
            .ehlo
            .as_deref()
            .or_else(|| config.public_url.as_ref()?.domain())
            .map_or(Ehlo::OwnAddress, Ehlo::from),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_flag_is_called_by_its_own_name() {
        assert_eq!(
            as_flags("PORTOLAN_CA_FILE: no such file\nwhatever"),
            "--ca-file: no such file\nwhatever"
        );
        assert_eq!(variable("no-ispdb"), "PORTOLAN_NO_ISPDB");
    }

    #[test]
    fn who_asks_is_told_by_name_page_and_contact() {
        let config = |text: &str| Config::read(text).unwrap();
        assert_eq!(policy(&config("")).ehlo, Ehlo::OwnAddress);
        let page = config("public_url = 'https://setup.example.org'\ncontact = 'a@example.org'");
        assert_eq!(policy(&page).ehlo, "setup.example.org".into());
        let told = introduced(&page);
        assert_eq!(told.homepage, page.public_url);
        assert_eq!(told.contact.as_deref(), Some("a@example.org"));
        let named = config("public_url = 'https://a.example'\nehlo = 'probe.example'");
        assert_eq!(policy(&named).ehlo, "probe.example".into());
        assert_eq!(
            policy(&config("public_url = 'https://[::1]'")).ehlo,
            Ehlo::OwnAddress
        );
    }

    #[test]
    fn lists_are_joined_as_the_environment_has_them() {
        let settings = Settings {
            nameserver: vec!["192.0.2.1".into(), "[2001:db8::1]:53".into()],
            no_ispdb: true,
            ..Settings::default()
        };
        assert_eq!(
            settings.flags(&[]),
            [
                ("nameserver", "192.0.2.1,[2001:db8::1]:53".to_owned()),
                ("no-ispdb", "true".to_owned())
            ]
        );
    }
}
