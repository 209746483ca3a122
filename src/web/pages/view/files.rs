//! The text files of a guide, filled in. No password is ever in one: a command, a variable or a word stands for it.

use askama::Template;

use super::Confirm;
use crate::{
    model::{DomainName, Protocol, Security, Setting, Survey, Username},
    say::Voice,
    web::{guides::TextFile, quoting::YOU},
};

pub struct FileView {
    pub place: &'static str,
    /// As in [`TextFile::quoting`].
    pub quoting: &'static str,
    /// What the button that copies it is called: a guide may have several files.
    pub copy_label: String,
    pub content: Content,
}

pub enum Content {
    Ready(Vec<Piece>),
    /// Until the person has confirmed the hosts.
    Waiting,
    /// There are no verified settings that the program can use.
    Nothing,
}

/// A stretch of a file.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// What stands before the @: the browser writes it, where it is of letters and digits and so the same in every file.
    You,
}

impl Piece {
    /// What stands there for want of the person's own.
    pub const PLACEHOLDER: &'static str = "YOU";
}

/// What a template needs.
struct Values {
    domain: String,
    you: char,
    address: String,
    incoming: Server,
    outgoing: Server,
}

#[derive(Default)]
struct Server {
    host: String,
    port: u16,
    starttls: bool,
    user: String,
}

impl FileView {
    pub fn new(voice: &Voice, file: TextFile, survey: &Survey, confirm: Option<&Confirm>) -> Self {
        Self {
            place: file.place(),
            quoting: file.quoting(),
            copy_label: voice.say_with("copy-what", &[("what", file.place().into())]),
            content: content(file, survey, confirm),
        }
    }
}

fn content(file: TextFile, survey: &Survey, confirm: Option<&Confirm>) -> Content {
    let verified = survey.recommended.for_files();
    let incoming = verified
        .incoming
        .iter()
        .find(|setting| setting.protocol == Protocol::IMAP);
    let Some(outgoing) = verified.outgoing.first() else {
        return Content::Nothing;
    };
    if file.reads() && incoming.is_none() {
        return Content::Nothing;
    }
    if confirm.is_some() {
        return Content::Waiting;
    }
    let domain = &survey.domain;
    let values = Values {
        domain: domain.ascii().to_owned(),
        you: YOU,
        address: user(&Username::address(), domain),
        incoming: incoming.map_or_else(Server::default, |setting| Server::new(setting, domain)),
        outgoing: Server::new(outgoing, domain),
    };
    match written(file, &values) {
        Some(text) => Content::Ready(pieces(&text)),
        None => Content::Nothing,
    }
}

impl Server {
    fn new(setting: &Setting, domain: &DomainName) -> Self {
        Self {
            host: setting.hostname.to_string(),
            port: setting.port,
            starttls: setting.security == Security::StartTls,
            user: user(&setting.username, domain),
        }
    }
}

/// A login name with the mark where the local part belongs. A stranger's own mark is taken out.
fn user(form: &Username, domain: &DomainName) -> String {
    let domain = domain.ascii();
    form.0
        .replace(YOU, "")
        .replace("%EMAILADDRESS%", &format!("{YOU}@{domain}"))
        .replace("%EMAILLOCALPART%", &YOU.to_string())
        .replace("%EMAILDOMAIN%", domain)
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (at, part) in text.split(YOU).enumerate() {
        if at > 0 {
            pieces.push(Piece::You);
        }
        pieces.push(Piece::Text(part.to_owned()));
    }
    pieces
}

/// None where the format has no way to write a value down.
fn written(file: TextFile, v: &Values) -> Option<String> {
    let text = match file {
        TextFile::Mbsyncrc => Mbsyncrc { v }.render(),
        TextFile::Msmtp => Msmtp { v }.render(),
        TextFile::Muttrc => Muttrc { v }.render(),
        TextFile::Aerc => Aerc { v }.render(),
        TextFile::Himalaya => Himalaya { v }.render(),
        TextFile::Roundcube => Roundcube::of(v)?.render(),
        TextFile::Nodemailer => Nodemailer { v }.render(),
        TextFile::Phpmailer => Phpmailer { v }.render(),
        TextFile::Smtplib => Smtplib { v }.render(),
        TextFile::PostfixMain => PostfixMain { v }.render(),
        // The password begins behind the first colon.
        TextFile::PostfixPassword if v.outgoing.user.contains(':') => return None,
        TextFile::PostfixPassword => PostfixPassword { v }.render(),
    };
    text.inspect_err(|error| tracing::error!(%error, "a template could not be rendered"))
        .ok()
}

#[derive(Template)]
#[template(path = "files/mbsyncrc.quoted")]
struct Mbsyncrc<'a> {
    v: &'a Values,
}

#[derive(Template)]
#[template(path = "files/msmtp.bare")]
struct Msmtp<'a> {
    v: &'a Values,
}

#[derive(Template)]
#[template(path = "files/muttrc.shell")]
struct Muttrc<'a> {
    v: &'a Values,
}

#[derive(Template)]
#[template(path = "files/aerc.url")]
struct Aerc<'a> {
    v: &'a Values,
}

#[derive(Template)]
#[template(path = "files/himalaya.quoted")]
struct Himalaya<'a> {
    v: &'a Values,
}

#[derive(Template)]
#[template(path = "files/roundcube.single")]
struct Roundcube<'a> {
    v: &'a Values,
    /// `%u` is the login name of IMAP.
    smtp_user: String,
    /// The login name is what stands before the @, of which Roundcube makes an address.
    local: bool,
}

impl<'a> Roundcube<'a> {
    /// None where the login name for sending cannot be made of the one for receiving.
    fn of(v: &'a Values) -> Option<Self> {
        let (incoming, outgoing) = (&v.incoming.user, &v.outgoing.user);
        let local = *incoming == v.you.to_string();
        let smtp_user = match local {
            _ if incoming == outgoing => "%u".to_owned(),
            true if *outgoing == v.address => format!("%u@{}", v.domain),
            _ => return None,
        };
        Some(Self {
            v,
            smtp_user,
            local,
        })
    }
}

#[derive(Template)]
#[template(path = "files/nodemailer.quoted")]
struct Nodemailer<'a> {
    v: &'a Values,
}

#[derive(Template)]
#[template(path = "files/phpmailer.single")]
struct Phpmailer<'a> {
    v: &'a Values,
}

#[derive(Template)]
#[template(path = "files/smtplib.quoted")]
struct Smtplib<'a> {
    v: &'a Values,
}

#[derive(Template)]
#[template(path = "files/postfix-main.bare")]
struct PostfixMain<'a> {
    v: &'a Values,
}

#[derive(Template)]
#[template(path = "files/postfix-password.bare")]
struct PostfixPassword<'a> {
    v: &'a Values,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a server's own form of the login name may try.
    const EVIL: &str = "a\"b'c\\d$e`f;g#h%i\r\n j{{k}}";
    /// The same as far as a file may hold it.
    const KEPT: &str = "a\"b'c\\d$e`f;g#h%i j{{k}}";

    fn file(file: TextFile, starttls: bool) -> String {
        let server = |host: &str| Server {
            host: host.into(),
            port: 1234,
            starttls,
            user: format!("{YOU}{EVIL}"),
        };
        let values = Values {
            domain: "good.test".into(),
            you: YOU,
            address: format!("{YOU}@good.test"),
            incoming: server("imap.good.test"),
            outgoing: server("smtp.good.test"),
        };
        written(file, &values).expect("it can be written")
    }

    /// The value behind `start` in the line that begins so.
    fn behind<'a>(text: &'a str, start: &str) -> &'a str {
        text.lines()
            .find_map(|line| line.trim_start().strip_prefix(start))
            .unwrap_or_else(|| panic!("no line begins with {start:?} in\n{text}"))
    }

    /// As mbsync, JavaScript and PHP read a string: `\` takes the next character as it is. Gives what is behind it, too.
    fn unescaped(text: &str, quote: char) -> (String, &str) {
        let mut value = String::new();
        let mut chars = text.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => value.extend(chars.next().map(|(_, c)| c)),
                c if c == quote => return (value, &text[at + c.len_utf8()..]),
                c => value.push(c),
            }
        }
        panic!("the string does not end: {text}");
    }

    #[test]
    fn no_login_name_gets_out_of_its_string() {
        let user = format!("{YOU}{KEPT}");
        for (kind, start, quote, end) in [
            (TextFile::Mbsyncrc, "User \"", '"', ""),
            (TextFile::Himalaya, "imap.sasl.plain.username = \"", '"', ""),
            (
                TextFile::Nodemailer,
                "auth: { user: \"",
                '"',
                ", pass: process.env.MAIL_PASSWORD },",
            ),
            (TextFile::Phpmailer, "$mail->Username = '", '\'', ";"),
            (
                TextFile::Smtplib,
                "server.login(\"",
                '"',
                ", os.environ[\"MAIL_PASSWORD\"])",
            ),
        ] {
            let text = file(kind, false);
            let (value, rest) = unescaped(behind(&text, start), quote);
            assert_eq!((value.as_str(), rest), (user.as_str(), end), "{kind:?}");
        }
        let text = file(TextFile::Msmtp, false);
        assert_eq!(behind(&text, "user \""), format!("{user}\""));
        let text = file(TextFile::PostfixPassword, false);
        assert_eq!(
            text.trim_end(),
            format!("[smtp.good.test]:1234 {user}:PASSWORD")
        );
    }

    #[test]
    fn himalayas_file_is_toml() {
        for starttls in [false, true] {
            let text = file(TextFile::Himalaya, starttls);
            let table: toml::Table = text.parse().unwrap();
            let account = &table["accounts"]["good.test"];
            let scheme = if starttls { "imap" } else { "imaps" };
            assert_eq!(
                account["imap"]["server"].as_str().unwrap(),
                format!("{scheme}://imap.good.test:1234")
            );
            assert_eq!(account["imap"].get("starttls").is_some(), starttls);
            assert_eq!(
                account["smtp"]["sasl"]["plain"]["username"]
                    .as_str()
                    .unwrap(),
                format!("{YOU}{KEPT}")
            );
        }
    }

    #[test]
    fn aercs_servers_are_urls() {
        let text = file(TextFile::Aerc, true);
        for (start, scheme, host) in [
            ("source = ", "imap", "imap.good.test"),
            ("outgoing = ", "smtp", "smtp.good.test"),
        ] {
            let url = url::Url::parse(behind(&text, start)).unwrap();
            assert_eq!(
                (url.scheme(), url.host_str(), url.port()),
                (scheme, Some(host), Some(1234))
            );
            assert_eq!((url.path(), url.query(), url.password()), ("", None, None));
            let user = percent_encoding::percent_decode_str(url.username());
            assert_eq!(user.decode_utf8().unwrap(), format!("{YOU}{KEPT}"));
        }
    }

    #[test]
    fn every_file_insists_on_tls_in_its_own_way() {
        for (kind, implicit, starttls) in [
            (TextFile::Mbsyncrc, "TLSType IMAPS", "TLSType STARTTLS"),
            (TextFile::Msmtp, "tls_starttls off", "tls_starttls on"),
            // Since 0.15, aerc takes smtp:// for STARTTLS, and complains of the line that older ones want.
            (TextFile::Aerc, "outgoing = smtps://", "outgoing = smtp://"),
            (TextFile::Aerc, "source = imaps://", "source = imap://"),
            (TextFile::Roundcube, "'ssl://smtp", "'tls://smtp"),
            (TextFile::Nodemailer, "secure: true", "requireTLS: true"),
            (
                TextFile::Phpmailer,
                "ENCRYPTION_SMTPS",
                "ENCRYPTION_STARTTLS",
            ),
            (
                TextFile::Smtplib,
                "smtplib.SMTP_SSL(",
                "    server.starttls(context=context)\n    server.login(",
            ),
            (
                TextFile::PostfixMain,
                "smtp_tls_wrappermode = yes",
                "smtp_tls_security_level = secure\nsmtp_tls_CAfile",
            ),
        ] {
            for (way, mark) in [(false, implicit), (true, starttls)] {
                let text = file(kind, way);
                assert!(text.contains(mark), "{kind:?}, {mark}:\n{text}");
                assert!(!text.contains("smtp-starttls"), "{kind:?}:\n{text}");
            }
        }
    }

    #[test]
    fn where_the_password_begins_behind_a_colon_a_name_with_one_makes_no_file() {
        let values = Values {
            domain: "good.test".into(),
            you: YOU,
            address: String::new(),
            incoming: Server::default(),
            outgoing: Server {
                user: "a:b".into(),
                ..Server::default()
            },
        };
        assert_eq!(written(TextFile::PostfixPassword, &values), None);
        assert!(written(TextFile::PostfixMain, &values).is_some());
    }

    #[test]
    fn roundcube_sends_under_the_name_for_sending() {
        let you = YOU.to_string();
        let address = format!("{YOU}@good.test");
        let lines = |incoming: &str, outgoing: &str| {
            let server = |user: &str| Server {
                user: user.into(),
                ..Server::default()
            };
            let values = Values {
                domain: "good.test".into(),
                you: YOU,
                address: address.clone(),
                incoming: server(incoming),
                outgoing: server(outgoing),
            };
            written(TextFile::Roundcube, &values)
        };
        let same = lines(&address, &address).unwrap();
        assert!(
            same.contains("'%u';") && !same.contains("mail_domain"),
            "{same}"
        );
        // As iCloud has it.
        let longer = lines(&you, &address).unwrap();
        assert!(
            longer.contains("['smtp_user'] = '%u@good.test';"),
            "{longer}"
        );
        assert!(
            longer.contains("['mail_domain'] = 'good.test';"),
            "{longer}"
        );
        // There is no word for a part of the name.
        assert_eq!(lines(&address, &you), None);
    }

    #[test]
    fn a_strangers_own_mark_is_no_mark() {
        let form = Username(format!("{YOU}x%EMAILLOCALPART%"));
        let text = user(&form, &"good.test".parse().unwrap());
        assert_eq!(
            pieces(&text),
            [
                Piece::Text("x".into()),
                Piece::You,
                Piece::Text(String::new())
            ]
        );
    }
}
