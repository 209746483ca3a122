//! What a visitor's browser runs on, as far as its `User-Agent` tells. Only to put the likely apps first.

use std::convert::Infallible;

use axum::{
    extract::OptionalFromRequestParts,
    http::{header, request::Parts},
};
use serde::Deserialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    /// And iPad, where it does not call itself a Mac.
    Iphone,
    Android,
    Mac,
    Windows,
    Linux,
}

impl System {
    /// None for what nobody knows, programs and ChromeOS among it.
    pub fn of(user_agent: &str) -> Option<Self> {
        // Android calls itself Linux as well, and some phones name other systems to please old sites; so the narrow ones
        // come first.
        [
            ("Windows Phone", None),
            ("CrOS", None),
            ("Android", Some(Self::Android)),
            ("iPhone", Some(Self::Iphone)),
            ("iPad", Some(Self::Iphone)),
            ("Macintosh", Some(Self::Mac)),
            ("Windows NT", Some(Self::Windows)),
            ("Linux", Some(Self::Linux)),
        ]
        .into_iter()
        .find_map(|(word, system)| user_agent.contains(word).then_some(system))
        .flatten()
    }

    /// Message ids are made of it: `guides-on-iphone`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Iphone => "iphone",
            Self::Android => "android",
            Self::Mac => "mac",
            Self::Windows => "windows",
            Self::Linux => "linux",
        }
    }
}

impl<S: Sync> OptionalFromRequestParts<S> for System {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Infallible> {
        let said = parts.headers.get(header::USER_AGENT);
        Ok(said
            .and_then(|value| value.to_str().ok())
            .and_then(Self::of))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_system_is_known_by_what_its_browsers_say() {
        for (said, system) in [
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1",
                Some(System::Iphone),
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
                Some(System::Android),
            ),
            (
                "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0",
                Some(System::Android),
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15",
                Some(System::Mac),
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
                Some(System::Windows),
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                Some(System::Linux),
            ),
            (
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
                None,
            ),
            ("curl/8.14.1", None),
            ("", None),
        ] {
            assert_eq!(System::of(said), system, "{said}");
        }
    }
}
