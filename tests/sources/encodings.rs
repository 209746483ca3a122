//! Settings that are not in UTF-8, as they come over HTTP.

use portolan::model::{Outcome, SourceId};

use crate::{
    support::ports::ok,
    world::{Asked, World, not_found, report},
};

const FILE: &str = "<?xml version='1.0' encoding='UTF-16'?><clientConfig version='1.1'>\
    <emailProvider id='good.test'><domain>good.test</domain><displayName>B\u{fc}ro</displayName>\
    <incomingServer type='imap'><hostname>imap.good.test</hostname><port>993</port><socketType>SSL</socketType>\
    <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>\
    </emailProvider></clientConfig>";

const ANSWER: &str = "<?xml version='1.0' encoding='utf-16'?><Autodiscover><Response><Account>\
    <Protocol><Type>IMAP</Type><Server>imap.good.test</Server><Port>993</Port></Protocol>\
    </Account></Response></Autodiscover>";

fn answer(content_type: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// UTF-16 of ASCII, most significant octet first, which is UTF-8 as well.
fn wide(text: &str) -> String {
    text.chars().flat_map(|c| ['\0', c]).collect()
}

#[tokio::test]
async fn the_charset_that_http_tells_is_believed_and_utf_16_is_read() {
    let world = World::new(
        &["autoconfig.good.test", "autodiscover.good.test"],
        vec![],
        |asked: &Asked| match (&*asked.method, &*asked.host) {
            // By its octets this is UTF-8; who is told otherwise reads otherwise.
            ("GET", "autoconfig.good.test") if asked.https => {
                answer("text/xml; charset=ISO-8859-1", FILE)
            }
            ("GET", "autoconfig.good.test") => ok(&FILE.replace("UTF-16", "x-none")),
            ("POST", "autodiscover.good.test") => answer("text/xml", &wide(ANSWER)),
            _ => not_found(),
        },
    )
    .await;
    let survey = world.survey("good.test").await;
    let detail = |source| {
        let seen = report(&survey, source);
        (seen.outcome, seen.detail.clone())
    };
    // Some apps look at the octets alone.
    let stumbles = Some("stumbles".to_owned());
    assert_eq!(detail(SourceId::Autoconfig), (Outcome::Found, stumbles));
    let name = survey.provider.as_ref().map(|provider| &*provider.name);
    assert_eq!(name, Some("B\u{c3}\u{bc}ro"));
    // What it says itself is not true, and nobody else says anything.
    let malformed = Some("malformed-xml".to_owned());
    assert_eq!(
        detail(SourceId::AutoconfigHttp),
        (Outcome::Failed, malformed)
    );
    assert_eq!(detail(SourceId::Autodiscover), (Outcome::Found, None));
}
