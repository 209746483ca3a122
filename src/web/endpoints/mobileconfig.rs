//! `GET /mobileconfig?address=…[&name=…]`: the Apple profile of a published domain.

use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use time::OffsetDateTime;

use super::file;
use crate::{
    certificates::signing::Signer,
    model::EmailAddress,
    outputs::Subject,
    web::{
        App, Language, PageError, Told, Visitor,
        pages::{Frame, ask_for_address},
        query,
    },
};

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
    let note = match app.signer() {
        Some(signer) => {
            let args = [("subject", signer.subject().into())];
            frame.voice.say_with("ask-signed", &args)
        }
        None => frame.voice.say("ask-unsigned"),
    };
    let full_name = query::full_name(query.as_deref());
    let Some(typed) = query::value(query.as_deref(), "address")? else {
        return Ok(ask_for_address(frame, note, String::new(), full_name, None));
    };
    let mail: EmailAddress = match typed.parse() {
        Ok(mail) => mail,
        Err(error) => return Ok(ask_for_address(frame, note, typed, full_name, Some(error))),
    };
    let (_, settings) = file::published(&app, [mail.domain().clone()]).await?;
    let body = file::write(
        "mobileconfig",
        &Subject {
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
