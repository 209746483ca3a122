//! Domains that publish in one way each.

/// What a domain publishes. Names below `autoconfig.uncertified` are not in the web server's certificate.
pub struct Domain {
    pub name: &'static str,
    /// Where each file is, without a query, its media type, and what is in it.
    pub files: &'static [(&'static str, &'static str, Body)],
    pub mx: Option<&'static str>,
    /// Owner name without the domain, port, target.
    pub srv: &'static [(&'static str, u16, &'static str)],
}

/// What is at a URL. Servers are `box.<domain>`.
#[derive(Clone, Copy)]
pub enum Body {
    /// A settings file with these incoming and outgoing servers.
    Settings(&'static [Server], &'static [Server]),
    /// Text, with `DOMAIN` for the domain.
    Text(&'static str),
    /// [`GOOD`] under a name for people that is not ASCII: the encoding that it declares, and the one that it is in.
    In(&'static str, Octets),
    /// A redirect to this.
    Redirect(&'static str),
}

/// How characters become octets.
#[derive(Clone, Copy)]
pub enum Octets {
    Utf8,
    /// One for each, as ISO-8859-1 and windows-1252 have them.
    Latin1,
    /// With a byte order mark, the least significant octet first.
    Utf16Le,
    /// The other way round.
    Utf16Be,
}

impl Octets {
    fn of(self, text: &str) -> Vec<u8> {
        let marked = || std::iter::once(0xfeff).chain(text.encode_utf16());
        match self {
            Self::Utf8 => text.into(),
            Self::Latin1 => text.chars().map(|c| u8::try_from(c).unwrap()).collect(),
            Self::Utf16Le => marked().flat_map(u16::to_le_bytes).collect(),
            Self::Utf16Be => marked().flat_map(u16::to_be_bytes).collect(),
        }
    }
}

/// One section: type, port, socket, user name, authentications; what is empty is left out.
#[derive(Clone, Copy)]
pub struct Server(
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static [&'static str],
);

use Body::{In, Redirect, Settings, Text};

const PASSWORD: &[&str] = &["password-cleartext"];
const ADDRESS: &str = "%EMAILADDRESS%";

const IMAP: Server = Server("imap", "993", "SSL", ADDRESS, PASSWORD);
const SMTP: Server = Server("smtp", "465", "SSL", ADDRESS, PASSWORD);
const GOOD: Body = Settings(&[IMAP], &[SMTP]);
/// The same servers in the other way, so that it shows which file was taken.
const OTHER: Body = Settings(
    &[Server("imap", "143", "STARTTLS", ADDRESS, PASSWORD)],
    &[Server("smtp", "587", "STARTTLS", ADDRESS, PASSWORD)],
);
const HTML: Body = Text("<!DOCTYPE html><html><body><p>We host websites.<br></body></html>");

const XML: &str = "text/xml";

const ANSWER: Body = Text(
    "<?xml version=\"1.0\"?><Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">\
     <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\"><Account>\
     <AccountType>email</AccountType><Action>settings</Action>\
     <Protocol><Type>IMAP</Type><Server>box.DOMAIN</Server><Port>993</Port><LoginName>portolan@DOMAIN</LoginName>\
     <SPA>off</SPA><SSL>on</SSL><Encryption>SSL</Encryption></Protocol>\
     <Protocol><Type>SMTP</Type><Server>box.DOMAIN</Server><Port>465</Port><LoginName>portolan@DOMAIN</LoginName>\
     <SPA>off</SPA><SSL>on</SSL><Encryption>SSL</Encryption></Protocol>\
     </Account></Response></Autodiscover>",
);

const BARE: Domain = Domain {
    name: "",
    files: &[],
    mx: None,
    srv: &[],
};

pub const DOMAINS: &[Domain] = &[
    Domain {
        name: "nothing.test",
        ..BARE
    },
    Domain {
        name: "file.test",
        files: &[(
            "https://autoconfig.file.test/mail/config-v1.1.xml",
            XML,
            GOOD,
        )],
        ..BARE
    },
    Domain {
        name: "well-known.test",
        files: &[(
            "https://well-known.test/.well-known/autoconfig/mail/config-v1.1.xml",
            "application/xml",
            GOOD,
        )],
        ..BARE
    },
    Domain {
        name: "both.test",
        files: &[
            (
                "https://autoconfig.both.test/mail/config-v1.1.xml",
                XML,
                GOOD,
            ),
            (
                "https://both.test/.well-known/autoconfig/mail/config-v1.1.xml",
                XML,
                OTHER,
            ),
            (
                "https://autoconfig.thunderbird.net/v1.1/both.test",
                XML,
                OTHER,
            ),
        ],
        ..BARE
    },
    Domain {
        name: "clear.test",
        files: &[(
            "http://autoconfig.clear.test/mail/config-v1.1.xml",
            XML,
            GOOD,
        )],
        ..BARE
    },
    Domain {
        name: "clear-well-known.test",
        files: &[(
            "http://clear-well-known.test/.well-known/autoconfig/mail/config-v1.1.xml",
            XML,
            GOOD,
        )],
        ..BARE
    },
    Domain {
        name: "database.test",
        files: &[(
            "https://autoconfig.thunderbird.net/v1.1/database.test",
            XML,
            GOOD,
        )],
        ..BARE
    },
    Domain {
        // A web page with status 200 stands before a good file.
        name: "html.test",
        files: &[
            (
                "https://autoconfig.html.test/mail/config-v1.1.xml",
                "text/html",
                HTML,
            ),
            (
                "https://html.test/.well-known/autoconfig/mail/config-v1.1.xml",
                XML,
                GOOD,
            ),
        ],
        ..BARE
    },
    Domain {
        // The same, and the database knows the domain.
        name: "html-database.test",
        files: &[
            (
                "https://autoconfig.html-database.test/mail/config-v1.1.xml",
                "text/html",
                HTML,
            ),
            (
                "https://autoconfig.thunderbird.net/v1.1/html-database.test",
                XML,
                GOOD,
            ),
        ],
        ..BARE
    },
    Domain {
        name: "xhtml.test",
        files: &[
            (
                "https://autoconfig.xhtml.test/mail/config-v1.1.xml",
                "text/html",
                Text("<html><body><p>We host websites.</p></body></html>"),
            ),
            (
                "https://xhtml.test/.well-known/autoconfig/mail/config-v1.1.xml",
                XML,
                GOOD,
            ),
        ],
        ..BARE
    },
    Domain {
        name: "media.test",
        files: &[(
            "https://autoconfig.media.test/mail/config-v1.1.xml",
            "application/octet-stream",
            GOOD,
        )],
        ..BARE
    },
    Domain {
        name: "latin-1.test",
        files: &[(
            "https://autoconfig.latin-1.test/mail/config-v1.1.xml",
            XML,
            In("ISO-8859-1", Octets::Latin1),
        )],
        ..BARE
    },
    Domain {
        name: "windows-1252.test",
        files: &[(
            "https://autoconfig.windows-1252.test/mail/config-v1.1.xml",
            XML,
            In("windows-1252", Octets::Latin1),
        )],
        ..BARE
    },
    Domain {
        name: "latin-1-by-http.test",
        files: &[(
            "https://autoconfig.latin-1-by-http.test/mail/config-v1.1.xml",
            "text/xml; charset=ISO-8859-1",
            In("UTF-8", Octets::Latin1),
        )],
        ..BARE
    },
    Domain {
        name: "utf-8-by-http.test",
        files: &[(
            "https://autoconfig.utf-8-by-http.test/mail/config-v1.1.xml",
            "text/xml; charset=utf-8",
            In("ISO-8859-1", Octets::Latin1),
        )],
        ..BARE
    },
    Domain {
        name: "not-utf-8.test",
        files: &[(
            "https://autoconfig.not-utf-8.test/mail/config-v1.1.xml",
            XML,
            In("UTF-8", Octets::Latin1),
        )],
        ..BARE
    },
    Domain {
        name: "utf-16-le.test",
        files: &[(
            "https://autoconfig.utf-16-le.test/mail/config-v1.1.xml",
            XML,
            In("UTF-16", Octets::Utf16Le),
        )],
        ..BARE
    },
    Domain {
        name: "utf-16-be.test",
        files: &[(
            "https://autoconfig.utf-16-be.test/mail/config-v1.1.xml",
            XML,
            In("UTF-16", Octets::Utf16Be),
        )],
        ..BARE
    },
    Domain {
        name: "utf-16-said-alone.test",
        files: &[(
            "https://autoconfig.utf-16-said-alone.test/mail/config-v1.1.xml",
            XML,
            In("UTF-16", Octets::Utf8),
        )],
        ..BARE
    },
    Domain {
        name: "mark.test",
        files: &[(
            "https://autoconfig.mark.test/mail/config-v1.1.xml",
            XML,
            Text(
                "\u{feff}<clientConfig version=\"1.1\"><emailProvider id=\"DOMAIN\"><domain>DOMAIN</domain>\
                  <incomingServer type=\"imap\"><hostname>box.DOMAIN</hostname><port>993</port><socketType>SSL</socketType>\
                  <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>\
                  <outgoingServer type=\"smtp\"><hostname>box.DOMAIN</hostname><port>465</port><socketType>SSL</socketType>\
                  <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>\
                  </emailProvider></clientConfig>",
            ),
        )],
        ..BARE
    },
    Domain {
        name: "redirect.test",
        files: &[
            (
                "https://autoconfig.redirect.test/mail/config-v1.1.xml",
                XML,
                Redirect("https://files.redirect.test/settings"),
            ),
            ("https://files.redirect.test/settings", XML, GOOD),
        ],
        ..BARE
    },
    Domain {
        name: "starttls.test",
        files: &[(
            "https://autoconfig.starttls.test/mail/config-v1.1.xml",
            XML,
            OTHER,
        )],
        ..BARE
    },
    Domain {
        name: "pop3-first.test",
        files: &[(
            "https://autoconfig.pop3-first.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server("pop3", "995", "SSL", ADDRESS, PASSWORD), IMAP],
                &[Server("smtp", "587", "STARTTLS", ADDRESS, PASSWORD), SMTP],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "clear-port.test",
        files: &[(
            "https://autoconfig.clear-port.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[
                    Server("imap", "143", "plain", "%EMAILLOCALPART%", PASSWORD),
                    IMAP,
                ],
                &[SMTP],
            ),
        )],
        ..BARE
    },
    Domain {
        // A provider that the client knows no OAuth of its own for.
        name: "oauth.test",
        files: &[(
            "https://autoconfig.oauth.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server("imap", "993", "SSL", ADDRESS, &["OAuth2"])],
                &[Server("smtp", "465", "SSL", ADDRESS, &["OAuth2"])],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "oauth-or-password.test",
        files: &[(
            "https://autoconfig.oauth-or-password.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server(
                    "imap",
                    "993",
                    "SSL",
                    ADDRESS,
                    &["OAuth2", "password-cleartext"],
                )],
                &[Server(
                    "smtp",
                    "465",
                    "SSL",
                    ADDRESS,
                    &["OAuth2", "password-encrypted"],
                )],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "no-socket.test",
        files: &[(
            "https://autoconfig.no-socket.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server("imap", "993", "", ADDRESS, PASSWORD), OTHER_IMAP],
                &[SMTP],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "no-authentication.test",
        files: &[(
            "https://autoconfig.no-authentication.test/mail/config-v1.1.xml",
            XML,
            Settings(&[Server("imap", "993", "SSL", ADDRESS, &[])], &[SMTP]),
        )],
        ..BARE
    },
    Domain {
        name: "no-port.test",
        files: &[(
            "https://autoconfig.no-port.test/mail/config-v1.1.xml",
            XML,
            Settings(&[IMAP], &[Server("smtp", "", "SSL", ADDRESS, PASSWORD)]),
        )],
        ..BARE
    },
    Domain {
        name: "one-way.test",
        files: &[(
            "https://autoconfig.one-way.test/mail/config-v1.1.xml",
            XML,
            Settings(&[IMAP], &[]),
        )],
        ..BARE
    },
    Domain {
        name: "srv.test",
        srv: &[
            ("_imaps._tcp", 993, "box.srv.test"),
            ("_submissions._tcp", 465, "box.srv.test"),
        ],
        ..BARE
    },
    Domain {
        // Its mail goes to a hoster that publishes a file.
        name: "hosted.test",
        mx: Some("mx1.in.hoster.example"),
        files: &[(
            "https://autoconfig.hoster.example/mail/config-v1.1.xml",
            XML,
            GOOD,
        )],
        ..BARE
    },
    Domain {
        // The same, and the file is in the database under the longer name.
        name: "hosted-database.test",
        mx: Some("mx1.in.store.example"),
        files: &[(
            "https://autoconfig.thunderbird.net/v1.1/in.store.example",
            XML,
            GOOD,
        )],
        ..BARE
    },
    Domain {
        name: "answer.test",
        files: &[(
            "https://autodiscover.answer.test/autodiscover/autodiscover.xml",
            XML,
            ANSWER,
        )],
        ..BARE
    },
    Domain {
        name: "answer-at-domain.test",
        files: &[(
            "https://answer-at-domain.test/autodiscover/autodiscover.xml",
            XML,
            ANSWER,
        )],
        ..BARE
    },
    Domain {
        name: "answer-elsewhere.test",
        files: &[
            (
                "http://autodiscover.answer-elsewhere.test/autodiscover/autodiscover.xml",
                XML,
                Redirect("https://exchange.elsewhere.example/autodiscover/autodiscover.xml"),
            ),
            (
                "https://exchange.elsewhere.example/autodiscover/autodiscover.xml",
                XML,
                ANSWER,
            ),
        ],
        ..BARE
    },
    Domain {
        name: "answer-by-srv.test",
        files: &[(
            "https://exchange.pointed.example/autodiscover/autodiscover.xml",
            XML,
            ANSWER,
        )],
        srv: &[("_autodiscover._tcp", 443, "exchange.pointed.example")],
        ..BARE
    },
    Domain {
        name: "file-and-answer.test",
        files: &[
            (
                "https://autodiscover.file-and-answer.test/autodiscover/autodiscover.xml",
                XML,
                ANSWER,
            ),
            (
                "https://autoconfig.thunderbird.net/v1.1/file-and-answer.test",
                XML,
                OTHER,
            ),
        ],
        ..BARE
    },
    Domain {
        name: "empty.test",
        files: &[(
            "https://autoconfig.empty.test/mail/config-v1.1.xml",
            XML,
            Text(""),
        )],
        ..BARE
    },
    Domain {
        name: "uncertified.test",
        files: &[(
            "https://autoconfig.uncertified.test/mail/config-v1.1.xml",
            XML,
            GOOD,
        )],
        ..BARE
    },
    Domain {
        // The same, and there is a good file at the next place.
        name: "uncertified-well-known.test",
        files: &[
            (
                "https://autoconfig.uncertified-well-known.test/mail/config-v1.1.xml",
                XML,
                OTHER,
            ),
            (
                "https://uncertified-well-known.test/.well-known/autoconfig/mail/config-v1.1.xml",
                XML,
                GOOD,
            ),
        ],
        ..BARE
    },
    Domain {
        name: "malformed.test",
        files: &[(
            "https://autoconfig.malformed.test/mail/config-v1.1.xml",
            XML,
            Text(
                r#"<clientConfig version="1.1"><emailProvider id="DOMAIN"><domain>DOMAIN</domain><incomingServer type="imap"><hostname>box.DOMAIN</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer><outgoingServer type="smtp"><hostname>box.DOMAIN</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "no-id.test",
        files: &[(
            "https://autoconfig.no-id.test/mail/config-v1.1.xml",
            XML,
            Text(
                r#"<clientConfig version="1.1"><emailProvider><domain>DOMAIN</domain><incomingServer type="imap"><hostname>box.DOMAIN</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer><outgoingServer type="smtp"><hostname>box.DOMAIN</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "no-domain.test",
        files: &[(
            "https://autoconfig.no-domain.test/mail/config-v1.1.xml",
            XML,
            Text(
                r#"<clientConfig version="1.1"><emailProvider id="DOMAIN"><incomingServer type="imap"><hostname>box.DOMAIN</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer><outgoingServer type="smtp"><hostname>box.DOMAIN</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "foreign-id.test",
        files: &[(
            "https://autoconfig.foreign-id.test/mail/config-v1.1.xml",
            XML,
            Text(
                r#"<clientConfig version="1.1"><emailProvider id="other.example"><domain>other.example</domain><incomingServer type="imap"><hostname>box.DOMAIN</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer><outgoingServer type="smtp"><hostname>box.DOMAIN</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "blanks-at-host.test",
        files: &[(
            "https://autoconfig.blanks-at-host.test/mail/config-v1.1.xml",
            XML,
            Text(
                r#"<clientConfig version="1.1"><emailProvider id="DOMAIN"><domain>DOMAIN</domain><incomingServer type="imap"><hostname>
 box.DOMAIN </hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer><outgoingServer type="smtp"><hostname>box.DOMAIN</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer></emailProvider></clientConfig>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "blanks-at-port.test",
        files: &[(
            "https://autoconfig.blanks-at-port.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server("imap", " 993\n", "SSL", ADDRESS, PASSWORD)],
                &[SMTP],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "blanks-at-socket.test",
        files: &[(
            "https://autoconfig.blanks-at-socket.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server("imap", "993", " SSL ", ADDRESS, PASSWORD)],
                &[SMTP],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "blanks-at-user.test",
        files: &[(
            "https://autoconfig.blanks-at-user.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server("imap", "993", "SSL", " %EMAILADDRESS%", PASSWORD)],
                &[SMTP],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "blanks-at-login.test",
        files: &[(
            "https://autoconfig.blanks-at-login.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server(
                    "imap",
                    "993",
                    "SSL",
                    ADDRESS,
                    &[" password-cleartext "],
                )],
                &[SMTP],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "small-letters.test",
        files: &[(
            "https://autoconfig.small-letters.test/mail/config-v1.1.xml",
            XML,
            Settings(&[Server("imap", "993", "ssl", ADDRESS, PASSWORD)], &[SMTP]),
        )],
        ..BARE
    },
    Domain {
        name: "no-user.test",
        files: &[(
            "https://autoconfig.no-user.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server("imap", "993", "SSL", "", PASSWORD)],
                &[Server("smtp", "465", "SSL", "", PASSWORD)],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "no-incoming-port.test",
        files: &[(
            "https://autoconfig.no-incoming-port.test/mail/config-v1.1.xml",
            XML,
            Settings(&[Server("imap", "", "SSL", ADDRESS, PASSWORD)], &[SMTP]),
        )],
        ..BARE
    },
    Domain {
        name: "other-type.test",
        files: &[(
            "https://autoconfig.other-type.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server("jmap", "443", "SSL", ADDRESS, PASSWORD), IMAP],
                &[SMTP],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "tickets.test",
        files: &[(
            "https://autoconfig.tickets.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server(
                    "imap",
                    "993",
                    "SSL",
                    ADDRESS,
                    &["GSSAPI", "password-cleartext"],
                )],
                &[Server("smtp", "25", "STARTTLS", "", &["none"])],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "other-login.test",
        files: &[(
            "https://autoconfig.other-login.test/mail/config-v1.1.xml",
            XML,
            Settings(
                &[Server(
                    "imap",
                    "993",
                    "SSL",
                    ADDRESS,
                    &["SCRAM", "password-encrypted"],
                )],
                &[SMTP],
            ),
        )],
        ..BARE
    },
    Domain {
        name: "answer-starttls.test",
        files: &[(
            "https://autodiscover.answer-starttls.test/autodiscover/autodiscover.xml",
            XML,
            Text(
                r#"<Autodiscover><Response><Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>IMAP</Type><Server>box.DOMAIN</Server><Port>143</Port><SPA>off</SPA><SSL>on</SSL><Encryption>TLS</Encryption></Protocol><Protocol><Type>SMTP</Type><Server>box.DOMAIN</Server><Port>587</Port><SPA>off</SPA><SSL>on</SSL><Encryption>TLS</Encryption></Protocol></Account></Response></Autodiscover>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "answer-clear.test",
        files: &[(
            "https://autodiscover.answer-clear.test/autodiscover/autodiscover.xml",
            XML,
            Text(
                r#"<Autodiscover><Response><Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>IMAP</Type><Server>box.DOMAIN</Server><Port>143</Port><SPA>off</SPA><SSL>off</SSL></Protocol><Protocol><Type>SMTP</Type><Server>box.DOMAIN</Server><Port>587</Port><SPA>off</SPA><SSL>off</SSL></Protocol></Account></Response></Autodiscover>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "answer-short.test",
        files: &[(
            "https://autodiscover.answer-short.test/autodiscover/autodiscover.xml",
            XML,
            Text(
                r#"<Autodiscover><Response><Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>IMAP</Type><Server>box.DOMAIN</Server><Port>993</Port></Protocol><Protocol><Type>SMTP</Type><Server>box.DOMAIN</Server><Port>465</Port></Protocol></Account></Response></Autodiscover>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "answer-pop3.test",
        files: &[(
            "https://autodiscover.answer-pop3.test/autodiscover/autodiscover.xml",
            XML,
            Text(
                r#"<Autodiscover><Response><Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>POP3</Type><Server>box.DOMAIN</Server><Port>995</Port><SPA>on</SPA><SSL>on</SSL></Protocol><Protocol><Type>SMTP</Type><Server>box.DOMAIN</Server><Port>465</Port><SPA>on</SPA><SSL>on</SSL></Protocol></Account></Response></Autodiscover>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "answer-no-port.test",
        files: &[(
            "https://autodiscover.answer-no-port.test/autodiscover/autodiscover.xml",
            XML,
            Text(
                r#"<Autodiscover><Response><Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>IMAP</Type><Server>box.DOMAIN</Server><SPA>off</SPA><SSL>on</SSL></Protocol><Protocol><Type>SMTP</Type><Server>box.DOMAIN</Server><SPA>off</SPA><SSL>on</SSL></Protocol></Account></Response></Autodiscover>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "answer-small-letters.test",
        files: &[(
            "https://autodiscover.answer-small-letters.test/autodiscover/autodiscover.xml",
            XML,
            Text(
                r#"<Autodiscover><Response><Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>imap</Type><Server>box.DOMAIN</Server><Port>993</Port><SPA>off</SPA><SSL>on</SSL></Protocol><Protocol><Type>smtp</Type><Server>box.DOMAIN</Server><Port>465</Port><SPA>off</SPA><SSL>on</SSL></Protocol></Account></Response></Autodiscover>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "answer-one-way.test",
        files: &[(
            "https://autodiscover.answer-one-way.test/autodiscover/autodiscover.xml",
            XML,
            Text(
                r#"<Autodiscover><Response><Account><AccountType>email</AccountType><Action>settings</Action><Protocol><Type>IMAP</Type><Server>box.DOMAIN</Server><Port>993</Port><SPA>off</SPA><SSL>on</SSL></Protocol></Account></Response></Autodiscover>"#,
            ),
        )],
        ..BARE
    },
    Domain {
        name: "answer-refuses.test",
        files: &[(
            "https://autodiscover.answer-refuses.test/autodiscover/autodiscover.xml",
            XML,
            Text(
                "<Autodiscover><Response><Error><ErrorCode>600</ErrorCode></Error></Response></Autodiscover>",
            ),
        )],
        ..BARE
    },
    Domain {
        name: "html-and-answer.test",
        files: &[
            (
                "https://autoconfig.html-and-answer.test/mail/config-v1.1.xml",
                "text/html",
                HTML,
            ),
            (
                "https://autodiscover.html-and-answer.test/autodiscover/autodiscover.xml",
                XML,
                ANSWER,
            ),
        ],
        ..BARE
    },
];

const OTHER_IMAP: Server = Server("imap", "143", "STARTTLS", ADDRESS, PASSWORD);

impl Domain {
    /// What is at a URL.
    pub fn octets(&self, body: Body) -> Vec<u8> {
        match body {
            Settings(incoming, outgoing) => self.settings(incoming, outgoing).into(),
            Text(text) => text.replace("DOMAIN", self.name).into(),
            In(declared, octets) => {
                let text = self.settings(&[IMAP], &[SMTP]);
                let declaration = format!("<?xml version=\"1.0\" encoding=\"{declared}\"?>");
                let text = text.replace("<?xml version=\"1.0\"?>", &declaration);
                octets.of(&text.replace("Test", "B\u{fc}ro"))
            }
            Redirect(to) => to.into(),
        }
    }

    fn settings(&self, incoming: &[Server], outgoing: &[Server]) -> String {
        let element = |name: &str, text: &str| match text {
            "" => String::new(),
            text => format!("<{name}>{text}</{name}>"),
        };
        let section = |role: &str, server: &Server| {
            let Server(kind, port, socket, user, logins) = server;
            let logins = logins.iter().map(|login| element("authentication", login));
            let inside = [
                element("hostname", &format!("box.{}", self.name)),
                element("port", port),
                element("socketType", socket),
                element("username", user),
                logins.collect(),
            ];
            format!("<{role} type=\"{kind}\">{}</{role}>", inside.concat())
        };
        let incoming = incoming
            .iter()
            .map(|server| section("incomingServer", server));
        let outgoing = outgoing
            .iter()
            .map(|server| section("outgoingServer", server));
        format!(
            "<?xml version=\"1.0\"?><clientConfig version=\"1.1\"><emailProvider id=\"{0}\"><domain>{0}</domain>\
             <displayName>Test</displayName>{1}</emailProvider></clientConfig>",
            self.name,
            incoming.chain(outgoing).collect::<String>()
        )
    }
}
