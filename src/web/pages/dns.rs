//! The DNS records of a published domain, as a person types them into a registrar's form, and as a zone file.

use askama::Template;
use askama_web::WebTemplate;

use super::Frame;
use crate::{
    model::DomainName,
    outputs::dns::{Fields, Record, relative},
};

#[derive(Template, WebTemplate)]
#[template(path = "pages/dns.html")]
pub struct DnsPage {
    frame: Frame,
    title: String,
    heading: String,
    rows: Vec<Row>,
    /// Names of records that have to lead to this server, whose own name it does not know.
    here: Vec<String>,
    zone: String,
}

/// One record, field by field; what its type does not have is empty.
struct Row {
    kind: &'static str,
    name: String,
    value: String,
    priority: String,
    weight: String,
    port: String,
}

impl DnsPage {
    /// `unplaced` are names, absolute, that have to lead to this server, too.
    pub fn new(
        frame: Frame,
        domain: &DomainName,
        records: &[Record],
        unplaced: &[String],
        zone: Vec<u8>,
    ) -> Self {
        let args = [("domain", domain.unicode().into())];
        let heading = frame.voice.say_with("dns-heading", &args);
        let fields = records.iter().map(|record| record.fields(domain.ascii()));
        Self {
            title: frame.title(&heading),
            heading,
            rows: fields.map(Row::from).collect(),
            here: unplaced
                .iter()
                .map(|name| relative(name, domain.ascii()))
                .collect(),
            zone: String::from_utf8_lossy(&zone).into_owned(),
            frame,
        }
    }
}

impl From<Fields> for Row {
    fn from(fields: Fields) -> Self {
        let number = |number: Option<u16>| number.map(|it| it.to_string()).unwrap_or_default();
        Self {
            kind: fields.kind,
            name: fields.name,
            value: fields.value,
            priority: number(fields.priority),
            weight: number(fields.weight),
            port: number(fields.port),
        }
    }
}
