//! `GET /mobileconfig?address=…[&name=…]`: the Apple profile of a published domain.

use axum::{
    extract::{RawQuery, State},
    response::Response,
};

use super::file;
use crate::{
    model::AddressError,
    outputs::Subject,
    web::{App, PageError, Publication, Visitor, query},
};

/// A whole address is needed: its hash makes the profile's identifier, and two people's profiles under one identifier
/// would replace each other.
pub async fn get(
    State(app): State<App>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    app.limits.file(visitor).map_err(PageError::rate_limited)?;
    let address =
        query::address(query.as_deref(), "address")?.ok_or_else(PageError::address_missing)?;
    let mail = address.mail().ok_or(AddressError::NoLocalPart)?;
    let settings = match app.published.find(mail.domain()) {
        Publication::Now(settings) => settings,
        Publication::NotYet(wait) => return Err(PageError::not_ready(wait)),
        Publication::NotHere => return Err(PageError::not_published()),
    };
    let full_name = query::full_name(query.as_deref());
    let body = file::write(
        "mobileconfig",
        &Subject {
            domain: mail.domain(),
            display_name: &settings.display_name,
            recommended: &settings.recommended,
            address: Some(mail),
            full_name: full_name.as_deref(),
        },
    )?;
    Ok(file::profile(mail.domain(), body))
}
