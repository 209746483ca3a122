//! `GET /dns?domain=…`: the DNS records that a published domain wants, as a zone file; to a browser also field by field, as
//! registrars' forms ask for them.

use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};

use super::file;
use crate::{
    outputs::dns::{self, Key, Site},
    web::{
        App, PageError, Told, Visitor, error,
        pages::{DnsPage, Frame},
        query,
    },
};

/// Where clients ask for the files.
const HTTPS: u16 = 443;

pub async fn get(
    State(app): State<App>,
    visitor: Visitor,
    frame: Frame,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, PageError> {
    app.limits.file(visitor).map_err(PageError::rate_limited)?;
    let asked = query::address(query.as_deref(), "domain")?;
    let domain = asked.ok_or_else(PageError::address_missing)?;
    let (domain, settings) = file::fixed(&app, [domain.domain().clone()]).await?;
    let subject = settings.subject(&domain);
    let ours = dns::served_hosts(&subject).into_iter().filter_map(|host| {
        let sha256 = app.certificates.lasting_key(&host)?;
        Some(Key {
            host,
            port: HTTPS,
            sha256,
        })
    });
    let keys = settings.keys.iter().cloned().chain(ours).collect();
    let site = Site::at(app.config().public_url.as_ref()).with_keys(keys);
    let zone = dns::zone(&subject, &site).map_err(file::cannot_carry)?;
    let mut response = if error::asks_for_html(&headers) {
        let records = dns::records(&subject, &site).map_err(file::cannot_carry)?;
        let unplaced = dns::unplaced(&subject, &site);
        DnsPage::new(frame, &domain, &records, &unplaced, zone).into_response()
    } else {
        let kind = HeaderValue::from_static("text/plain; charset=utf-8");
        file::shared(&headers, kind, file::written(zone))
    };
    let vary = HeaderValue::from_static("accept");
    response.headers_mut().append(header::VARY, vary);
    Ok(Told::about(&domain, response))
}
