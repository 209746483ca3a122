//! PACC at `/.well-known/user-agent-configuration.json`, asked at `ua-auto-config.<domain>` (draft-ietf-mailmaint-pacc §4).

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, Uri},
    response::Response,
};

use super::{file, host};
use crate::web::{App, PageError, Told, Visitor};

/// `GET`, `HEAD`: the file whose digest `/dns` tells, octet by octet. Nothing in it depends on who asks.
pub async fn get(
    State(app): State<App>,
    visitor: Visitor,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    app.limits.file(visitor).map_err(PageError::rate_limited)?;
    let domain = host::domain(&uri, &headers);
    let (domain, settings) = file::fixed(&app, domain).await?;
    let body =
        file::write("pacc", &settings.subject(&domain)).map_err(|error| error.about(&domain))?;
    let kind = HeaderValue::from_static("application/json");
    Ok(Told::about(
        &domain,
        file::shared(&headers, kind, file::written(body)),
    ))
}
