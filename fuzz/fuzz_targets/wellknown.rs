//! JMAP sessions, OAuth2 metadata and challenges of strangers never cause a panic, and every issuer is an HTTPS URL.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan::wire::documents::{jmap, oauth};

fuzz_target!(|body: &[u8]| {
    let text = String::from_utf8_lossy(body);
    let _ = jmap::is_session(body);
    if let Some(url) = oauth::resource_metadata(&text) {
        assert_eq!(url.scheme(), "https");
    }
    for issuer in oauth::issuers_of_resource(body)
        .into_iter()
        .chain(oauth::issuer(&text))
    {
        assert_eq!(issuer.scheme(), "https");
        assert!(issuer.query().is_none() && issuer.username().is_empty());
        for url in oauth::metadata_urls(&issuer) {
            assert_eq!(url.host(), issuer.host());
        }
        let _ = oauth::is_metadata_of(&issuer, body);
    }
});
