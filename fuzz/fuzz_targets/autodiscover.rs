//! A stranger's Autodiscover answer never causes a panic, and nobody is sent on without TLS.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan::{
    model::DomainName,
    wire::documents::autodiscover::{Reply, read, read_json},
};

fuzz_target!(|body: &[u8]| {
    let domain: DomainName = "example.org".parse().expect("a domain");
    match read(body, &domain) {
        Ok(Reply::Settings(config)) => {
            assert!(!config.servers.is_empty() || !config.others.is_empty());
            for server in config.servers {
                assert_ne!(server.port, 0);
                assert!(!server.username.0.chars().any(char::is_control));
            }
        }
        Ok(Reply::RedirectUrl(url)) => assert_eq!(url.scheme(), "https"),
        Ok(Reply::Error(code)) => assert!(code.len() <= 5),
        Ok(Reply::RedirectAddress) | Err(_) => {}
    }
    if let Some(url) = read_json(body) {
        assert_eq!(url.scheme(), "https");
    }
});
