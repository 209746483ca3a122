//! Plays `tests/transcripts/<protocol>/*.txt` against the dialogues: each burst of the server at once, and again byte by
//! byte. A new transcript is a new file and nothing else; `tests/transcripts/README.md` tells how to write one.

use std::{
    fs,
    iter::Peekable,
    path::{Path, PathBuf},
};

use portolan::{
    model::{Protocol, Security, Verdict},
    wire::protocols::{Conversation, Dialect, Ending, Injection, PROTOCOLS, Spec, Step, Turn},
};

/// One line of a transcript.
#[derive(Debug)]
enum Line {
    Server(Vec<u8>),
    Client(String),
    Tls,
    /// The server hangs up or falls silent.
    CutOff(&'static str),
    End(String),
}

struct Transcript {
    port: Option<u16>,
    lines: Vec<(usize, Line)>,
}

impl Transcript {
    fn read(text: &str) -> Self {
        let mut port = None;
        let mut lines = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let read = if line.is_empty() || line.starts_with('#') {
                continue;
            } else if let Some(said) = line.strip_prefix("S: ").or(line.strip_prefix("S:")) {
                Line::Server(unescape(&format!("{said}\\r\\n")))
            } else if let Some(said) = line.strip_prefix("S| ") {
                Line::Server(unescape(said))
            } else if let Some(said) = line.strip_prefix("C: ") {
                Line::Client(said.into())
            } else if let Some(number) = line.strip_prefix("port ") {
                port = Some(number.parse().expect("a port number"));
                continue;
            } else if line == "-- TLS --" {
                Line::Tls
            } else if line == "-- closed --" {
                Line::CutOff("closed")
            } else if line == "-- silence --" {
                Line::CutOff("silent")
            } else if let Some(end) = line.strip_prefix("=> ") {
                Line::End(end.into())
            } else {
                panic!("line {number}: what is {line:?}?");
            };
            lines.push((number, read));
        }
        assert!(
            matches!(lines.last(), Some((_, Line::End(_)))),
            "the last line says how it ends: `=> ok`"
        );
        Self { port, lines }
    }

    /// Plays it, the server's bursts cut into pieces of `chunk` bytes.
    fn play(&self, spec: &Spec, chunk: usize) {
        let secured = matches!(self.lines.first(), Some((_, Line::Tls)));
        let mode = if secured {
            Security::ImplicitTls
        } else {
            Security::StartTls
        };
        let usual = spec.ports.iter().find(|port| port.security == mode);
        let dialect = Dialect {
            port: self.port.or(usual.map(|port| port.number)).unwrap(),
            ehlo: "probe.example".into(),
        };
        let mut talk = Conversation::open(spec, &dialect, secured);
        let mut lines = self.lines.iter().skip(usize::from(secured)).peekable();
        // What the conversation wants now, and the ending once it has come.
        let mut step = talk.step();
        while let Some((number, line)) = lines.next() {
            let at = format!("line {number}, {line:?}");
            match line {
                Line::Server(said) => {
                    for piece in burst(said, &mut lines).chunks(chunk) {
                        // What a server says behind its last word is nobody's business.
                        if matches!(step, Step::Over(_)) {
                            break;
                        }
                        talk.push(piece);
                        // We speak only when it is our turn in the file; then what it said meanwhile is heard.
                        if !matches!(step, Step::Write(_)) {
                            step = talk.step();
                        }
                    }
                }
                Line::Client(said) => {
                    assert_eq!(step, Step::Write(format!("{said}\r\n")), "{at}");
                    step = talk.step();
                }
                Line::Tls => {
                    assert_eq!(step, Step::StartTls, "{at}");
                    talk.secured();
                    step = talk.step();
                }
                Line::CutOff(how) => {
                    assert_eq!(step, Step::Read, "{at}");
                    let ending = talk.cut_off().unwrap_or(Ending {
                        verdict: match *how {
                            "closed" => Verdict::Closed,
                            _ => Verdict::Silent,
                        },
                        words: None,
                        auth: Vec::new(),
                        sasl_alone: false,
                        farewell: None,
                    });
                    step = Step::Over(ending);
                }
                Line::End(expected) => {
                    let Step::Over(ending) = &step else {
                        panic!("{at}: not over yet, but {step:?}");
                    };
                    assert_eq!(
                        describe(ending, talk.auth_before_tls()),
                        *expected,
                        "line {number}"
                    );
                }
            }
        }
    }
}

/// What a server says at once: `first`, and the lines of its own behind it.
fn burst<'a>(
    first: &[u8],
    lines: &mut Peekable<impl Iterator<Item = &'a (usize, Line)>>,
) -> Vec<u8> {
    let mut burst = first.to_vec();
    while let Some((_, Line::Server(more))) = lines.peek() {
        burst.extend(more);
        lines.next();
    }
    burst
}

impl Transcript {
    /// Plays the conversation in which something is slipped in behind STARTTLS.
    fn slip_in(&self, protocol: Protocol, chunk: usize) {
        let mut talk = Injection::open(protocol, "probe.example").expect("it is tried");
        let mut lines = self.lines.iter().peekable();
        let mut turn = talk.turn();
        while let Some((number, line)) = lines.next() {
            let at = format!("line {number}, {line:?}");
            match line {
                Line::Server(said) => {
                    for piece in burst(said, &mut lines).chunks(chunk) {
                        if turn == Turn::Read {
                            talk.push(piece);
                            turn = talk.turn();
                        }
                    }
                }
                // Lines of ours in a row are sent in one piece.
                Line::Client(said) => {
                    let mut together = format!("{said}\r\n");
                    while let Some((_, Line::Client(more))) = lines.peek() {
                        together += &format!("{more}\r\n");
                        lines.next();
                    }
                    assert_eq!(turn, Turn::Write(together), "{at}");
                    turn = talk.turn();
                }
                Line::Tls => {
                    assert_eq!(turn, Turn::StartTls, "{at}");
                    turn = Turn::Write(talk.secured());
                }
                Line::CutOff(_) => {
                    assert_eq!(turn, Turn::Read, "{at}");
                    turn = Turn::Over(talk.closed());
                }
                Line::End(expected) => {
                    let Turn::Over(fate) = turn else {
                        panic!("{at}: not over yet, but {turn:?}");
                    };
                    assert_eq!(fate.as_str(), expected, "line {number}");
                }
            }
        }
    }
}

/// An ending as transcripts write it: `ok, auth PLAIN LOGIN, before TLS PLAIN, says "…", then QUIT`.
fn describe(ending: &Ending, before_tls: &[String]) -> String {
    let mut text = ending.verdict.as_str().to_owned();
    for (what, mechanisms) in [("auth", &ending.auth[..]), ("before TLS", before_tls)] {
        if !mechanisms.is_empty() {
            text += &format!(", {what} {}", mechanisms.join(" "));
            if what == "auth" && ending.sasl_alone {
                text += " alone";
            }
        }
    }
    if let Some(words) = &ending.words {
        text += &format!(", says \"{}\"", portolan::model::escape(words, 200));
    }
    if let Some(farewell) = ending.farewell {
        text += &format!(", then {farewell}");
    }
    text
}

/// `\r`, `\n`, `\\`, `\xNN`, and `\*N` which repeats the byte before it N times in all.
fn unescape(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('\\') {
        bytes.extend(plain.bytes());
        let (kind, mut tail) = escape.split_at(1);
        match kind {
            "r" => bytes.push(b'\r'),
            "n" => bytes.push(b'\n'),
            "\\" => bytes.push(b'\\'),
            "x" => {
                bytes.push(u8::from_str_radix(&tail[..2], 16).expect("two hexadecimal digits"));
                tail = &tail[2..];
            }
            "*" => {
                let digits = tail
                    .find(|c: char| !c.is_ascii_digit())
                    .unwrap_or(tail.len());
                let times: usize = tail[..digits].parse().expect("how often");
                let byte = *bytes.last().expect("a byte to repeat");
                bytes.extend(std::iter::repeat_n(byte, times - 1));
                tail = &tail[digits..];
            }
            other => panic!("what is \\{other}?"),
        }
        rest = tail;
    }
    bytes.extend(rest.bytes());
    bytes
}

fn transcripts(protocol: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/transcripts")
        .join(protocol);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|e| panic!("{}: {e}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    files.sort();
    files
}

#[test]
fn every_transcript_plays_whole_and_byte_by_byte() {
    let mut failures = Vec::new();
    for spec in PROTOCOLS {
        let files = transcripts(spec.protocol.0);
        assert!(!files.is_empty(), "{} has no transcript", spec.protocol);
        for file in files {
            let text = fs::read_to_string(&file).unwrap();
            for (way, chunk) in [("whole", usize::MAX), ("byte by byte", 1)] {
                let played = std::panic::catch_unwind(|| Transcript::read(&text).play(spec, chunk));
                if let Err(panic) = played {
                    let why = panic
                        .downcast_ref::<String>()
                        .map_or("it panicked", String::as_str);
                    failures.push(format!("{}, {way}: {why}", file.display()));
                }
            }
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n\n"));
}

/// `injection/<protocol>-….txt`, likewise; each protocol that is tried has a server that obeys and one that does not.
#[test]
fn every_transcript_of_an_injection_plays_whole_and_byte_by_byte() {
    let files = transcripts("injection");
    for protocol in [Protocol::IMAP, Protocol::POP3, Protocol::SMTP] {
        let of_protocol = files.iter().filter(|file| {
            let name = file.file_name().unwrap().to_str().unwrap();
            name.starts_with(&format!("{protocol}-"))
        });
        let mut endings = String::new();
        for file in of_protocol {
            let text = fs::read_to_string(file).unwrap();
            for chunk in [usize::MAX, 1] {
                let played =
                    std::panic::catch_unwind(|| Transcript::read(&text).slip_in(protocol, chunk));
                assert!(played.is_ok(), "{}, by {chunk}", file.display());
            }
            endings += &text;
        }
        for fate in ["obeyed", "dropped", "unknown"] {
            let line = format!("\n=> {fate}\n");
            assert!(endings.contains(&line), "no {protocol} server: {fate}");
        }
    }
}

/// Every verdict that a dialogue can reach by itself is shown by some transcript.
#[test]
fn each_verdict_of_a_dialogue_has_a_transcript() {
    for (protocol, verdicts) in [
        (
            "imap",
            &[
                "ok",
                "closed",
                "silent",
                "not-this-protocol",
                "turned-away",
                "starttls-missing",
                "starttls-refused",
                "starttls-injected",
                "no-login",
            ][..],
        ),
        (
            "pop3",
            &[
                "ok",
                "closed",
                "not-this-protocol",
                "turned-away",
                "starttls-missing",
                "starttls-refused",
                "starttls-injected",
                "no-login",
            ],
        ),
        (
            "smtp",
            &[
                "ok",
                "closed",
                "not-this-protocol",
                "turned-away",
                "starttls-missing",
                "starttls-refused",
                "starttls-injected",
                "no-login",
            ],
        ),
        (
            "sieve",
            &[
                "ok",
                "closed",
                "silent",
                "not-this-protocol",
                "turned-away",
                "starttls-missing",
                "starttls-refused",
                "starttls-injected",
                "no-login",
            ],
        ),
    ] {
        let endings: String = transcripts(protocol)
            .iter()
            .map(|file| fs::read_to_string(file).unwrap())
            .collect();
        for verdict in verdicts {
            let shown = endings.lines().any(|line| {
                line.strip_prefix("=> ")
                    .and_then(|end| end.split(',').next())
                    == Some(*verdict)
            });
            assert!(shown, "no {protocol} transcript ends in {verdict}");
        }
    }
}
