//! A stranger's PACC file or TXT record never causes a panic, and only fixed ports with TLS first come out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan::{
    model::{DomainName, Security},
    wire::documents::pacc,
};

fuzz_target!(|body: &[u8]| {
    let domain: DomainName = "example.org".parse().expect("a domain");
    if let Ok(config) = pacc::read(body, &domain) {
        assert!(!config.servers.is_empty() || !config.others.is_empty());
        for server in config.servers {
            assert_eq!(server.security, Security::ImplicitTls);
            assert!([993, 995, 465].contains(&server.port));
        }
    }
    // As a record it vouches for nothing shorter than its own digest.
    assert!(!pacc::vouches(&String::from_utf8_lossy(body), body));
});
