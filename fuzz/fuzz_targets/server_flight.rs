//! Whatever a server of any age answers to our hello, reading it causes no panic and keeps no more than came.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan::net::ServerFlight;

fuzz_target!(|bytes: &[u8]| {
    if let Some(flight) = ServerFlight::read(bytes) {
        let kept: usize = flight.chain.iter().map(|der| der.len()).sum();
        assert!(kept <= bytes.len());
        assert!(!flight.version_name().is_empty() && !flight.cipher_name().is_empty());
    }
});
