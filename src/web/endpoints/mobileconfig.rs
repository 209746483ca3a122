//! `GET /mobileconfig?address=…[&name=…][&protocol=…]`: the Apple profile of a published domain.

use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use time::OffsetDateTime;

use super::file;
use crate::{
    certificates::signing::Signer,
    model::{EmailAddress, Protocol},
    outputs::Subject,
    web::{
        App, Language, PageError, Told, Visitor,
        pages::{Frame, Published, ask_for_address},
        query,
    },
};

/// Of IMAP and POP3 the one that `protocol` names, where the domain has both.
///
/// A whole address is needed: its hash makes the profile's identifier, and two people's profiles under one identifier
/// would replace each other. So where it is missing, a page asks for it.
pub async fn get(
    State(app): State<App>,
    visitor: Visitor,
    language: Language,
    frame: Frame,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    app.limits.file(visitor).map_err(PageError::rate_limited)?;
    let note = Published::by(&app).note(&frame.voice);
    let full_name = query::full_name(query.as_deref());
    let protocol = query::value(query.as_deref(), "protocol")?;
    let Some(typed) = query::value(query.as_deref(), "address")? else {
        let nothing = String::new();
        return Ok(ask_for_address(
            frame, note, nothing, full_name, protocol, None,
        ));
    };
    let mail: EmailAddress = match typed.parse() {
        Ok(mail) => mail,
        Err(error) => {
            let problem = Some(error);
            return Ok(ask_for_address(
                frame, note, typed, full_name, protocol, problem,
            ));
        }
    };
    let (_, settings) = file::published(&app, [mail.domain().clone()]).await?;
    let recommended = match protocol.as_deref().and_then(Protocol::named) {
        Some(protocol) => &settings.recommended.clone().by(protocol),
        None => &settings.recommended,
    };
    let body = file::write(
        "mobileconfig",
        &Subject {
            recommended,
            display_name: settings.name_for(|| language),
            address: Some(&mail),
            full_name: full_name.as_deref(),
            ..settings.subject(mail.domain())
        },
    )
    .map_err(|error| error.about(mail.domain()))?;
    let body = match app.signer() {
        Some(signer) => signed(&signer, body).map_err(|error| error.about(mail.domain()))?,
        None => body,
    };
    let response = file::profile(mail.domain(), body);
    Ok(Told::about(mail.domain(), response))
}

/// Never unsigned where that fails: the page has told the person what the device will say.
fn signed(signer: &Signer, body: Vec<u8>) -> Result<Vec<u8>, PageError> {
    signer
        .sign(&body, OffsetDateTime::now_utc())
        .map_err(|error| {
            tracing::error!(%error, "a profile could not be signed");
            PageError::internal()
        })
}
