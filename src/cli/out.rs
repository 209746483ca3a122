//! Writing for people at a terminal, and for pipes.

use std::io::{self, ErrorKind, IsTerminal, Write};

use serde_json::Value;

use super::Exit;
use crate::say::{ErrorBody, Voice};

/// Whether colour may be used on a stream: on a terminal, unless `NO_COLOR` holds anything.
pub fn may_colour(terminal: bool) -> bool {
    terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Colours of standard output.
#[derive(Clone, Copy, Debug)]
pub struct Paint {
    on: bool,
}

impl Paint {
    pub fn of_stdout() -> Self {
        Self {
            on: may_colour(io::stdout().is_terminal()),
        }
    }

    pub const NONE: Self = Self { on: false };

    pub fn bold(self, text: &str) -> String {
        self.sgr("1", text)
    }

    pub fn green(self, text: &str) -> String {
        self.sgr("32", text)
    }

    pub fn yellow(self, text: &str) -> String {
        self.sgr("33", text)
    }

    pub fn red(self, text: &str) -> String {
        self.sgr("31", text)
    }

    pub fn dim(self, text: &str) -> String {
        self.sgr("2", text)
    }

    fn sgr(self, code: &str, text: &str) -> String {
        if self.on && !text.is_empty() {
            format!("\x1b[{code}m{text}\x1b[0m")
        } else {
            text.to_owned()
        }
    }
}

/// Writes a result to standard output. A reader that has gone (`| head`) has what it wanted.
pub fn result(bytes: &[u8], exit: Exit) -> Exit {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => exit,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => exit,
        Err(error) => {
            message(&format!("standard output cannot be written: {error}"));
            Exit::Machine
        }
    }
}

/// One line on standard error, after the program's name. Nothing can be done if nobody reads it.
pub fn message(text: &str) {
    let _ = writeln!(io::stderr().lock(), "portolan: {text}");
}

/// One line on standard error as it is: a place in a file and what is wrong there.
pub fn line(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Says `error-<code>` on standard error; with `json` the contract's error object goes to standard output too.
pub fn failure(
    voice: &Voice,
    code: &'static str,
    args: &[(&str, Value)],
    json: bool,
    exit: Exit,
) -> Exit {
    message(&voice.say_with(&format!("error-{code}"), args));
    if json {
        return self::json(&ErrorBody::new(code, voice, args), exit);
    }
    exit
}

/// Writes a JSON document and a line end.
pub fn json(document: &impl serde::Serialize, exit: Exit) -> Exit {
    match serde_json::to_vec_pretty(document) {
        Ok(mut text) => {
            text.push(b'\n');
            result(&text, exit)
        }
        Err(error) => {
            message(&format!("the result cannot be written as JSON: {error}"));
            Exit::Machine
        }
    }
}

/// What fits on one line of any terminal: a longer one would be wrapped, and only its last part written over.
const MOST_COLUMNS: usize = 79;

/// A line on standard error that is written over and over; nothing where that is no terminal.
#[derive(Debug)]
pub struct Progress {
    on: bool,
}

impl Progress {
    pub fn new() -> Self {
        Self {
            on: io::stderr().is_terminal(),
        }
    }

    pub fn show(&self, text: &str) {
        if self.on {
            let text = text.chars().take(MOST_COLUMNS).collect::<String>();
            let mut err = io::stderr().lock();
            let _ = write!(err, "\r\x1b[K{text}").and_then(|()| err.flush());
        }
    }

    pub fn clear(&self) {
        self.show("");
    }
}
