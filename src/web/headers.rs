//! Headers that every answer carries, whoever made it.

use std::sync::LazyLock;

use aws_lc_rs::digest::{SHA256, digest};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Uri, header},
    middleware::Next,
    response::Response,
};
use base64::{Engine, engine::general_purpose::STANDARD};

use super::{App, endpoints::host, pages::START};
use crate::config::Config;

/// Nothing from elsewhere, no frame around us, and no script or style within a page but the lines that start ours: they are
/// allowed by what they say (CSP level 3, §8.3), so nothing that somebody smuggles into a page runs.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| policy(None));

/// The same for a page that has its style in it.
pub(super) fn policy(style: Option<&str>) -> HeaderValue {
    let named = |text: &str| {
        let digest = STANDARD.encode(digest(&SHA256, text.as_bytes()));
        format!(" 'sha256-{digest}'")
    };
    let start = named(START);
    let style = style.map(named).unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'self'{start}; style-src 'self'{style}; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    HeaderValue::try_from(policy).expect("it is ASCII")
}

/// No page of ours needs any of these; copying to the clipboard needs no entry.
const PERMISSIONS: HeaderValue = HeaderValue::from_static(
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
);

const PLAIN: [(HeaderName, HeaderValue); 4] = [
    (
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    ),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        HeaderValue::from_static("same-origin"),
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    ),
];

/// Where the site says that it lives on HTTPS, browsers are told to stay there: one year, this host only. Not on names at
/// which mail clients ask over plain HTTP, too.
const HSTS: HeaderValue = HeaderValue::from_static("max-age=31536000");

/// What every answer carries, and these. To be copied whole for each, which is much less work than to put each in its place.
pub(super) fn beginning(with: impl IntoIterator<Item = (HeaderName, HeaderValue)>) -> HeaderMap {
    // Replaced on the way out.
    let referrer = (header::REFERRER_POLICY, referrer_policy(None));
    let mut headers = HeaderMap::with_capacity(16);
    let policy = (header::CONTENT_SECURITY_POLICY, POLICY.clone());
    headers.extend(PLAIN.into_iter().chain([policy, referrer]).chain(with));
    headers
}

pub(super) async fn add(State(app): State<App>, request: Request, next: Next) -> Response {
    let dress = Dress::of(&app.config(), request.uri(), request.headers());
    let mut response = next.run(request).await;
    dress.put_on(&mut response);
    response
}

/// The headers that the answer to one request carries.
pub(super) struct Dress {
    hidden: bool,
    stays: bool,
    referrer: HeaderValue,
}

impl Dress {
    pub(super) fn of(config: &Config, uri: &Uri, headers: &HeaderMap) -> Self {
        let path = uri.path();
        Self {
            hidden: path.starts_with("/survey") || path.starts_with("/api/") || path == "/qr",
            referrer: referrer_policy(uri.query()),
            stays: config
                .public_url
                .as_ref()
                .is_some_and(|url| url.scheme() == "https")
                && !host::is_asked_in_the_clear(uri, headers),
        }
    }

    pub(super) fn put_on(self, response: &mut Response) {
        let headers = response.headers_mut();
        // Those that begin with them have them already.
        if !headers.contains_key(header::X_CONTENT_TYPE_OPTIONS) {
            for (name, value) in PLAIN {
                headers.insert(name, value);
            }
        }
        // A file that comes from elsewhere has a stricter one.
        let policy = headers.entry(header::CONTENT_SECURITY_POLICY);
        policy.or_insert_with(|| POLICY.clone());
        headers.insert(header::REFERRER_POLICY, self.referrer);
        let is_page = headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
        if is_page {
            // Pages speak the visitor's language.
            headers.append(header::VARY, HeaderValue::from_static("accept-language"));
        }
        if self.hidden {
            headers.insert(
                HeaderName::from_static("x-robots-tag"),
                HeaderValue::from_static("noindex"),
            );
        }
        if self.stays {
            headers.insert(header::STRICT_TRANSPORT_SECURITY, HSTS);
        }
    }
}

/// Other sites learn nothing of where a visitor comes from. Our own forms need more than `no-referrer`: with it a browser
/// posts `Origin: null` (Fetch standard, "append a request Origin header"), and over plain HTTP, where it sends no
/// `Sec-Fetch-Site` either, that is what a stranger's form looks like. A query may hold an address, so with one nothing
/// is sent at all: proxies log the Referer.
fn referrer_policy(query: Option<&str>) -> HeaderValue {
    if query.is_some_and(|query| !query.is_empty()) {
        HeaderValue::from_static("no-referrer")
    } else {
        HeaderValue::from_static("same-origin")
    }
}
