//! From where the visitor sits: commands that try the recommended ports there, and the sentences on what they print.

use super::{Frame, settings};
use crate::{
    model::{Protocol, Security, Setting, Survey},
    say::{Voice, visible},
    web::guides::System,
};

pub struct Vantage {
    /// The visitor's own system first.
    pub shells: Vec<Shell>,
    pub asked: Vec<Asked>,
    /// By code: what became of a port, and what follows. `%1` to `%7` stand for what the script fills in.
    pub states: Vec<(&'static str, String)>,
    pub conclusions: Vec<(&'static str, String)>,
}

/// Where commands are typed.
pub struct Shell {
    pub name: String,
    pub parts: Vec<Part>,
}

/// Commands of one program.
pub struct Part {
    pub what: String,
    pub commands: String,
    /// What the button that copies them is called: several copy commands.
    pub copy_label: String,
}

/// One port that is tried.
pub struct Asked {
    pub host: String,
    pub port: u16,
    /// What it is for: another one with the same can be used in its place.
    pub role: &'static str,
    pub security: String,
    /// Who issued the certificate that was shown here; empty if unknown.
    pub issuer: String,
}

/// As many ports are tried.
const MOST: usize = 6;

/// As `static/vantage.mjs` names them.
const STATES: [&str; 6] = ["open", "blocked", "refused", "no-name", "no-tls", "foreign"];
const CONCLUSIONS: [&str; 10] = [
    "open",
    "other",
    "blocked",
    "several",
    "several-port",
    "all",
    "no-name",
    "no-tls",
    "foreign",
    "unread",
];

impl Vantage {
    /// None where nothing could be verified from here: then nothing can be said about the visitor's network.
    pub fn new(frame: &Frame, survey: &Survey, system: Option<System>) -> Option<Self> {
        let voice = &frame.voice;
        let settings = tried(survey);
        if settings.is_empty() {
            return None;
        }
        let powershell = Shell {
            name: voice.say("vantage-powershell"),
            parts: vec![Part::new(
                voice,
                "vantage-powershell-ports",
                lines(&settings, |host, setting| {
                    format!("Test-NetConnection {host} -Port {}", setting.port)
                }),
            )],
        };
        let terminal = Shell {
            name: voice.say("vantage-terminal"),
            parts: vec![
                Part::new(
                    voice,
                    "vantage-terminal-ports",
                    lines(&settings, |host, setting| {
                        format!("nc -vz -w 5 {host} {}", setting.port)
                    }),
                ),
                Part::new(
                    voice,
                    "vantage-terminal-certificates",
                    lines(&settings, openssl),
                ),
            ],
        };
        let shells = match system {
            Some(System::Mac | System::Linux | System::Iphone) => vec![terminal, powershell],
            _ => vec![powershell, terminal],
        };
        Some(Self {
            shells,
            asked: settings
                .iter()
                .map(|setting| Asked::new(voice, survey, setting))
                .collect(),
            states: STATES
                .map(|code| (code, sentence(voice, &format!("vantage-state-{code}"))))
                .to_vec(),
            conclusions: CONCLUSIONS
                .map(|code| (code, sentence(voice, &format!("vantage-conclusion-{code}"))))
                .to_vec(),
        })
    }
}

impl Part {
    fn new(voice: &Voice, what: &str, commands: String) -> Self {
        let program = commands.split(' ').next().unwrap_or_default().to_owned();
        Self {
            what: voice.say(what),
            copy_label: voice.say_with("vantage-copy-which", &[("program", program.into())]),
            commands,
        }
    }
}

impl Asked {
    fn new(voice: &Voice, survey: &Survey, setting: &Setting) -> Self {
        let issuer = survey.observations.iter().find_map(|seen| {
            let same = seen.host == setting.hostname && seen.port == setting.port;
            let tls = seen.tls.as_ref().filter(|_| same)?;
            Some(visible(&tls.certificate.issuer).into_owned())
        });
        Self {
            host: setting.hostname.to_string(),
            port: setting.port,
            role: setting.protocol.0,
            security: settings::security(voice, setting.security),
            issuer: issuer.unwrap_or_default(),
        }
    }
}

/// The verified settings, those on the cards first, each port of a host once.
fn tried(survey: &Survey) -> Vec<&Setting> {
    let recommended = &survey.recommended;
    let all = settings::chosen(recommended)
        .into_iter()
        .chain(&recommended.outgoing)
        .chain(&recommended.incoming);
    let mut tried: Vec<&Setting> = Vec::new();
    for setting in all.filter(|setting| setting.verified) {
        let known = |one: &&Setting| one.hostname == setting.hostname && one.port == setting.port;
        if tried.len() < MOST && !tried.iter().any(known) {
            tried.push(setting);
        }
    }
    tried
}

/// One command a line. A host's name is of letters, digits, hyphens and dots, so it needs no quoting in any shell.
fn lines(settings: &[&Setting], command: impl Fn(&str, &Setting) -> String) -> String {
    let lines: Vec<String> = settings
        .iter()
        .map(|setting| command(setting.hostname.ascii(), setting))
        .collect();
    lines.join("\n")
}

/// Without input it says goodbye by itself.
fn openssl(host: &str, setting: &Setting) -> String {
    let port = setting.port;
    let upgrade = match (setting.security, setting.protocol) {
        (Security::StartTls, Protocol::SMTP) => " -starttls smtp",
        (Security::StartTls, Protocol::POP3) => " -starttls pop3",
        (Security::StartTls, _) => " -starttls imap",
        _ => "",
    };
    format!("openssl s_client -connect {host}:{port} -servername {host}{upgrade} </dev/null")
}

fn sentence(voice: &Voice, id: &str) -> String {
    voice.say_with(
        id,
        &[
            ("host", "%1".into()),
            ("port", "%2".into()),
            ("otherhost", "%3".into()),
            ("otherport", "%4".into()),
            ("security", "%5".into()),
            ("issuer", "%6".into()),
            ("ports", "%7".into()),
        ],
    )
}
