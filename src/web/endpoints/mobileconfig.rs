//! `GET /mobileconfig?address=…[&name=…]`: the Apple profile of a published domain.

use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::file;
use crate::{
    model::EmailAddress,
    outputs::Subject,
    web::{
        App, PageError, Visitor,
        pages::{Frame, ask_for_address},
        query,
    },
};

/// A whole address is needed: its hash makes the profile's identifier, and two people's profiles under one identifier
/// would replace each other. So where it is missing, a page asks for it.
pub async fn get(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    app.limits.file(visitor).map_err(PageError::rate_limited)?;
    let full_name = query::full_name(query.as_deref());
    let Some(typed) = query::value(query.as_deref(), "address")? else {
        return Ok(ask_for_address(frame, String::new(), full_name, None));
    };
    let mail: EmailAddress = match typed.parse() {
        Ok(mail) => mail,
        Err(error) => return Ok(ask_for_address(frame, typed, full_name, Some(error))),
    };
    let (_, settings) = file::published(&app, [mail.domain().clone()]).await?;
    let body = file::write(
        "mobileconfig",
        &Subject {
            domain: mail.domain(),
            display_name: &settings.display_name,
            recommended: &settings.recommended,
            sieve: &settings.sieve,
            offer: settings.offer(),
            address: Some(&mail),
            full_name: full_name.as_deref(),
        },
    )?;
    Ok(file::profile(mail.domain(), body))
}
