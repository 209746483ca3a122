//! The organisation's own: its colour as a few rules of style, its logo from a file.

use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{
    model::Colour,
    web::{App, PageError},
};

/// What text wants (WCAG 2.2, 1.4.3).
const READABLE: f64 = 4.5;
/// What links stand on in `portolan.css`, the darkest of the light and the lightest of the dark. A test compares.
const LIGHT: &[Colour] = &[Colour([0xfa, 0xf7, 0xf0]), Colour([0xfb, 0xea, 0xe5])];
const DARK: &[Colour] = &[
    Colour([0x15, 0x28, 0x1f]),
    Colour([0x18, 0x20, 0x29]),
    Colour([0x2d, 0x1a, 0x17]),
    Colour([0x2a, 0x23, 0x14]),
];

/// A drawing that somebody opens by itself runs and fetches nothing.
const LOGO_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// The rules that put `colour` in place of ours: in both themes the nearest shade that is read on everything that it
/// stands on.
pub fn rules(colour: Colour) -> String {
    let light = colour.towards(Colour::BLACK, READABLE, LIGHT);
    let dark = colour.towards(Colour::WHITE, READABLE, DARK);
    let root = |shade: Colour| format!(":root{{--link:{shade};--button:{shade};--focus:{shade}}}");
    let (light, dark) = (root(light), root(dark));
    format!("@media screen{{{light}@media (prefers-color-scheme:dark){{{dark}}}}}\n")
}

/// `GET /logo?v=<digest>`
pub async fn logo(
    State(app): State<App>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, PageError> {
    let site = app.config().site.clone();
    let logo = site.logo.as_ref().ok_or_else(PageError::not_found)?;
    let etag = format!("\"{}\"", logo.digest);
    let known = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim().ends_with(&etag)));
    let caching = if query.is_some_and(|query| query == format!("v={}", logo.digest)) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let head = [
        (header::CONTENT_TYPE, logo.kind),
        (header::ETAG, &etag),
        (header::CACHE_CONTROL, caching),
        (header::CONTENT_SECURITY_POLICY, LOGO_POLICY),
    ];
    Ok(if known {
        (StatusCode::NOT_MODIFIED, head).into_response()
    } else {
        (head, logo.bytes.clone()).into_response()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values of a custom property in the style sheet, as they stand there: light, then dark.
    fn values(name: &str) -> Vec<Colour> {
        include_str!("../../../static/portolan.css")
            .split("@media print")
            .next()
            .unwrap()
            .lines()
            .filter_map(|line| line.trim().strip_prefix(name)?.strip_prefix(": "))
            .map(|value| {
                let value = value.trim_end_matches(';');
                let value = if value == "#fff" { "#ffffff" } else { value };
                value.parse().expect("a colour")
            })
            .collect()
    }

    #[test]
    fn any_colour_is_read_on_everything_it_stands_on() {
        let grounds = [
            "--paper",
            "--sheet",
            "--good-wash",
            "--warn-wash",
            "--bad-wash",
        ]
        .map(values);
        let ink = values("--button-ink");
        for theme in [0, 1] {
            for part in 0..4096_u32 {
                let parts = [part >> 8, part >> 4 & 15, part & 15];
                let colour = Colour(parts.map(|part| u8::try_from(part * 17).unwrap()));
                let (end, known) = [(Colour::BLACK, LIGHT), (Colour::WHITE, DARK)][theme];
                let shade = colour.towards(end, READABLE, known);
                for ground in grounds
                    .iter()
                    .map(|ground| ground[theme])
                    .chain([ink[theme]])
                {
                    let contrast = shade.contrast(ground);
                    assert!(
                        contrast >= READABLE,
                        "{colour} as {shade} on {ground}: {contrast}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_colour_that_can_be_read_stays_as_it_is() {
        let rules = rules("#1d3f60".parse().unwrap());
        assert!(
            rules.starts_with("@media screen{:root{--link:#1d3f60;"),
            "{rules}"
        );
        assert!(!rules.contains("dark){:root{--link:#1d3f60"), "{rules}");
    }
}
