//! What a mail client has in hand after it has read an answer.

use serde_json::Value;

use super::{Authentication, Endpoint, Role, Username, escape};

/// Settings as one client understands one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub incoming: Option<Server>,
    pub outgoing: Option<Server>,
    /// What it stumbled over, in the order of the document.
    pub remarks: Vec<Remark>,
}

/// One server as a client would set it up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Port 0 where the client takes a section that names none.
    pub endpoint: Endpoint,
    /// None where nothing says it, so that the client takes its own default or asks.
    pub username: Option<Username>,
    /// None where nothing says it.
    pub authentication: Option<Authentication>,
}

impl Reading {
    /// Stumbled over one thing, and has nothing.
    pub fn stumbled(remark: Remark) -> Self {
        Self {
            remarks: vec![remark],
            ..Self::default()
        }
    }

    pub fn of(&self, role: Role) -> Option<&Server> {
        match role {
            Role::Incoming => self.incoming.as_ref(),
            Role::Outgoing => self.outgoing.as_ref(),
            Role::Filtering => None,
        }
    }

    /// Whether both ways are known.
    pub fn is_complete(&self) -> bool {
        self.incoming.is_some() && self.outgoing.is_some()
    }

    pub fn is_empty(&self) -> bool {
        self.incoming.is_none() && self.outgoing.is_none()
    }
}

/// Something that a client took amiss, or passed over. `say` has the message `remark-<code>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub code: &'static str,
    /// Text of a document in it is escaped.
    pub args: Vec<(&'static str, Value)>,
    /// It cost the whole document.
    pub fatal: bool,
}

impl Remark {
    /// The document goes on without it.
    pub fn passed(code: &'static str) -> Self {
        Self {
            code,
            args: Vec::new(),
            fatal: false,
        }
    }

    /// The document is of no use to this client.
    pub fn fatal(code: &'static str) -> Self {
        Self {
            fatal: true,
            ..Self::passed(code)
        }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// An argument that is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        let (_, value) = self.args.iter().find(|(known, _)| *known == name)?;
        value.as_str()
    }

    /// Whether it is that the document lacks this.
    pub fn lacks(&self, what: &str) -> bool {
        self.code == "lacks" && self.text("what") == Some(what)
    }
}

/// What each client makes of what came from one place for settings files. Clients that make the same of it stand together, so that a good file costs
/// little to keep; text of a file in it is cut as everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readings {
    by: Vec<(Vec<&'static str>, Reading)>,
    /// What the web server calls it; escaped, at most [`MAX_TYPE`] characters.
    pub content_type: Option<String>,
    pub is_well_formed: bool,
}

/// The longest media type that is kept. The longest that counts is a third of it.
const MAX_TYPE: usize = 60;

impl Readings {
    pub fn new(content_type: Option<&str>, is_well_formed: bool) -> Self {
        Self {
            by: Vec::new(),
            content_type: content_type.map(|told| escape(told.as_bytes(), MAX_TYPE)),
            is_well_formed,
        }
    }

    /// Takes up what the client of this id makes of it.
    pub fn add(&mut self, client: &'static str, reading: Reading) {
        match self.by.iter_mut().find(|(_, known)| *known == reading) {
            Some((clients, _)) => clients.push(client),
            None => self.by.push((vec![client], reading)),
        }
    }

    /// None where that client reads no such file, or nobody looked.
    pub fn of(&self, client: &str) -> Option<&Reading> {
        let mut all = self.by.iter();
        all.find_map(|(clients, reading)| clients.contains(&client).then_some(reading))
    }
}
