//! The commands of findings, typed into a shell: each shows on a crafted server what it is given for, and ends by itself.

#[path = "../net/support/certificates.rs"]
mod certificates;

use std::{
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};

use certificates::{Authority, Leaf, params, valid};
use portolan::{
    model::{Finding, Severity, Who},
    say::Voice,
};
use rcgen::ExtendedKeyUsagePurpose;
use rustls::ServerConfig;
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::spawn_blocking,
    time::timeout,
};
use tokio_rustls::TlsAcceptor;

const HOST: &str = "mail.example.test";

/// What a server does, one after the other; then it hangs up.
#[derive(Clone, Copy, Debug)]
enum Step {
    Say(&'static str),
    /// Waits for a line that begins so, whatever stands in front of a blank.
    Hear(&'static str),
    Tls,
    /// Says nothing more until the other side leaves.
    Wait,
}

use Step::{Hear, Say, Tls, Wait};

trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

async fn play(guest: TcpStream, steps: &[Step], tls: Arc<ServerConfig>) -> std::io::Result<()> {
    let mut stream: BufReader<Box<dyn Stream>> = BufReader::new(Box::new(guest));
    for step in steps {
        match step {
            Say(text) => {
                stream.write_all(text.as_bytes()).await?;
                stream.flush().await?;
            }
            Hear(word) => loop {
                let mut line = String::new();
                if stream.read_line(&mut line).await? == 0 {
                    return Ok(());
                }
                if line.split_whitespace().take(2).any(|said| said == *word) {
                    break;
                }
            },
            Tls => {
                let acceptor = TlsAcceptor::from(tls.clone());
                stream = BufReader::new(Box::new(acceptor.accept(stream.into_inner()).await?));
            }
            Wait => {
                while let Some(heard) = Some(stream.fill_buf().await?.len()).filter(|n| *n > 0) {
                    stream.consume(heard);
                }
            }
        }
    }
    stream.shutdown().await
}

/// Serves this on a free port for as long as the test runs.
async fn serve(steps: &'static [Step], tls: ServerConfig) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("its address").port();
    let tls = Arc::new(tls);
    tokio::spawn(async move {
        while let Ok((guest, _)) = listener.accept().await {
            let tls = tls.clone();
            tokio::spawn(async move { play(guest, steps, tls).await });
        }
    });
    port
}

/// Types the command of a finding about this port. Nothing is typed after it, and the terminal stays open.
async fn typed(code: &'static str, service: &str, port: u16) -> String {
    let finding = Finding::new(code, Severity::Error, Who::MailAdmin)
        .about(format_args!("{HOST}:{port}"))
        .with("host", HOST)
        .with("port", port)
        .with("service", service)
        .with("addresses", "127.0.0.1")
        .with("elsewhere", "works");
    let command = Voice::english().command(&finding).expect("it has one");
    let mut shell = Command::new("sh")
        .args(["-c", &command])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a shell");
    let terminal = shell.stdin.take();
    let number = shell.id().to_string();
    let ended = spawn_blocking(move || shell.wait_with_output());
    let Ok(ended) = timeout(Duration::from_secs(60), ended).await else {
        let _ = Command::new("kill").arg(number).status();
        panic!("{code}: does not end: {command}");
    };
    drop(terminal);
    let output = ended.expect("a thread").expect("it ran");
    let said = [output.stdout, output.stderr].concat();
    format!("$ {command}\n{}", String::from_utf8_lossy(&said))
}

fn good() -> ServerConfig {
    Leaf::self_signed(params(&[HOST])).config()
}

/// `shows` in this order, in what the command prints.
async fn assert_shows(
    code: &'static str,
    service: &'static str,
    steps: &'static [Step],
    tls: ServerConfig,
    shows: &[&str],
) {
    let port = serve(steps, tls).await;
    let said = typed(code, service, port).await;
    let mut rest = said.as_str();
    for words in shows {
        let Some((_, behind)) = rest.split_once(words) else {
            panic!("{code}, {service}: no {words:?} in its place in\n{said}");
        };
        rest = behind;
    }
}

const IMAP: Step = Say("* OK ready\r\n");
const SMTP: Step = Say("220 mail ESMTP\r\n");
const POP3: Step = Say("+OK ready\r\n");
const IMAP_OFFERS: Step = Say("* CAPABILITY IMAP4rev1 STARTTLS\r\nA001 OK\r\n");
const SMTP_OFFERS: Step = Say("250-mail\r\n250 STARTTLS\r\n");
const POP3_OFFERS: Step = Say("+OK\r\nSTLS\r\n.\r\n");

#[rustfmt::skip]
const DIALOGUES: &[(&str, &str, &[Step], &[&str])] = &[
    ("wrong-mode", "imap", &[Tls, IMAP, Wait], &["Certificate chain", "Cipher is TLS_"]),
    ("wrong-mode", "submission", &[Tls, SMTP, Wait], &["Certificate chain", "Cipher is TLS_"]),
    ("wrong-mode", "imaps", &[IMAP, Wait], &["< * OK ready"]),
    ("wrong-mode", "pop3s", &[POP3, Wait], &["< +OK ready"]),
    ("wrong-mode", "submissions", &[SMTP, Wait], &["< 220 mail"]),
    ("starttls-refused", "imap", &[IMAP, Hear("CAPABILITY"), IMAP_OFFERS, Hear("STARTTLS"), Say("A002 NO no key\r\n"), Wait], &["STARTTLS", "< A002 NO no key"]),
    ("starttls-refused", "pop3", &[POP3, Hear("CAPA"), POP3_OFFERS, Hear("STLS"), Say("-ERR no key\r\n"), Wait], &["STLS", "< -ERR no key"]),
    ("starttls-refused", "submission", &[SMTP, Hear("EHLO"), SMTP_OFFERS, Hear("STARTTLS"), Say("454 no key\r\n"), Wait], &["STARTTLS", "< 454 no key"]),
    ("starttls-injected", "imap", &[IMAP, Hear("STARTTLS"), Say("a OK go\r\n* injected\r\n"), Wait], &["a OK go", "* injected"]),
    ("starttls-injected", "pop3", &[POP3, Hear("STLS"), Say("+OK go\r\n+OK injected\r\n"), Wait], &["+OK go", "+OK injected"]),
    ("starttls-injected", "submission", &[SMTP, Hear("EHLO"), SMTP_OFFERS, Hear("STARTTLS"), Say("220 go\r\n250 injected\r\n"), Wait], &["STARTTLS", "220 go", "250 injected"]),
    ("starttls-missing", "imap", &[IMAP, Hear("CAPABILITY"), Say("* CAPABILITY IMAP4rev1\r\nA001 OK\r\n"), Wait], &["< * CAPABILITY IMAP4rev1\r\n"]),
    ("starttls-missing", "imap", &[Say("* PREAUTH hello\r\n"), Hear("CAPABILITY"), Say("* CAPABILITY IMAP4rev1\r\nA001 OK\r\n"), Wait], &["< * PREAUTH"]),
    ("starttls-missing", "submission", &[SMTP, Hear("EHLO"), Say("250-mail\r\n250 SIZE\r\n"), Wait], &["< 250-mail", "< 250 SIZE"]),
    ("starttls-painted-over", "submission", &[SMTP, Hear("EHLO"), Say("250-mail\r\n250 XXXXXXXA\r\n"), Wait], &["250 XXXXXXXA"]),
    ("auth-in-clear", "imap", &[IMAP, Hear("CAPABILITY"), Say("* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA001 OK\r\n"), Wait], &["AUTH=PLAIN"]),
    ("auth-in-clear", "pop3", &[POP3, Hear("CAPA"), Say("+OK\r\nUSER\r\nSASL PLAIN\r\n.\r\n"), Wait], &["< USER", "SASL PLAIN"]),
    ("auth-in-clear", "submission", &[SMTP, Hear("EHLO"), Say("250-mail\r\n250 AUTH PLAIN\r\n"), Wait], &["250 AUTH PLAIN"]),
    ("auth-before-tls", "submission", &[SMTP, Hear("EHLO"), Say("250-mail\r\n250 AUTH CRAM-MD5\r\n"), Wait], &["250 AUTH CRAM-MD5"]),
    ("no-login", "imaps", &[Tls, IMAP, Hear("CAPABILITY"), Say("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\nA001 OK\r\n"), Wait], &["IMAP4rev1 LOGINDISABLED"]),
    ("no-login", "submissions", &[Tls, SMTP, Hear("EHLO"), Say("250-mail\r\n250 SIZE\r\n"), Wait], &["< 250-mail", "< 250 SIZE"]),
    ("no-login", "submission", &[SMTP, Hear("EHLO"), SMTP_OFFERS, Hear("STARTTLS"), Say("220 go\r\n"), Tls, Hear("EHLO"), Say("250-mail\r\n250 SIZE\r\n"), Wait], &["STARTTLS", "SSL connection", "< 250 SIZE"]),
    ("submission-on-25-only", "smtp", &[SMTP, Hear("EHLO"), SMTP_OFFERS, Hear("STARTTLS"), Say("220 go\r\n"), Tls, Hear("EHLO"), Say("250-mail\r\n250 AUTH PLAIN\r\n"), Wait], &["SSL connection", "250 AUTH PLAIN"]),
    ("turned-away", "submission", &[Say("421 later\r\n"), Wait], &["< 421 later"]),
    ("turned-away", "imaps", &[Tls, Say("* BYE no\r\n"), Wait], &["< * BYE no"]),
    ("port-silent", "imap", &[Wait], &["with 0 bytes received"]),
    ("port-silent", "imaps", &[Wait], &["curl: (28)"]),
    ("not-this-protocol", "imap", &[Say("SSH-2.0-x\r\n"), Wait], &["< SSH-2.0-x"]),
    ("not-this-protocol", "imaps", &[Say("SSH-2.0-x\r\n"), Wait], &["wrong version number", "< SSH-2.0-x"]),
    ("not-this-protocol", "imaps", &[Tls, Say("HTTP/1.1 400 Bad Request\r\n"), Wait], &["< HTTP/1.1 400"]),
    ("tls-failed", "imaps", &[Hear("nothing")], &["Cipher is (NONE)"]),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_dialogue_by_hand_shows_the_fault() {
    let all = DIALOGUES.iter().map(|(code, service, steps, shows)| {
        tokio::spawn(assert_shows(code, service, steps, good(), shows))
    });
    for one in all.collect::<Vec<_>>() {
        one.await.expect("it shows the fault");
    }
}

/// A server that shows this certificate and no other.
async fn assert_certificate_shows(code: &'static str, leaf: Leaf, shows: &[&str]) {
    let steps = &[Tls, IMAP, Wait];
    assert_shows(code, "imaps", steps, leaf.config(), shows).await;
    let steps = &[
        IMAP,
        Hear("CAPABILITY"),
        Say("* CAPABILITY IMAP4rev1 STARTTLS\r\n. OK\r\n"),
        Hear("STARTTLS"),
        Say(". OK go\r\n"),
        Tls,
        Wait,
    ];
    assert_shows(code, "imap", steps, leaf.config(), shows).await;
}

#[tokio::test]
async fn a_certificate_by_hand_shows_what_is_wrong_with_it() {
    let authority = Authority::new("Some Authority");
    let dated = |from, until| {
        let mut params = params(&[HOST]);
        valid(&mut params, from, until);
        authority.leaf(params)
    };
    let dates = &["notBefore=", "notAfter="];
    for (code, leaf) in [
        ("cert-expired", dated(-90, -3)),
        ("cert-expires-soon", dated(-90, 5)),
        ("cert-not-yet-valid", dated(3, 90)),
    ] {
        assert_certificate_shows(code, leaf, dates).await;
    }
    let other = authority.leaf(params(&["other.example.test"]));
    let names = &["subject=", "DNS:other.example.test"];
    assert_certificate_shows("cert-name-mismatch", other, names).await;
    let own = Leaf::self_signed(params(&[HOST]));
    let words = &["Verify return code: 18 (self-signed certificate)"];
    assert_certificate_shows("cert-self-signed", own, words).await;
    for code in ["cert-untrusted", "cert-chain-incomplete"] {
        let leaf = authority.leaf(params(&[HOST]));
        let words = &[
            "i:CN = Some Authority",
            "Verify return code: 21 (unable to verify the first certificate)",
        ];
        assert_certificate_shows(code, leaf, words).await;
    }
    let mut client = params(&[HOST]);
    client.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let purpose = &["Extended Key Usage", "TLS Web Client Authentication"];
    assert_certificate_shows("cert-bad", authority.leaf(client), purpose).await;
}

#[tokio::test]
async fn an_expired_intermediate_shows_in_the_chain() {
    let authority = Authority::new("Some Authority");
    let mut over = Authority::params("Old Intermediate");
    valid(&mut over, -90, -3);
    let intermediate = authority.intermediate(over);
    let mut leaf = intermediate.leaf(params(&[HOST]));
    leaf.chain.push(intermediate.root.clone());
    let words = &["s:CN = Old Intermediate", "NotAfter:"];
    assert_certificate_shows("cert-chain-expired", leaf, words).await;
}
