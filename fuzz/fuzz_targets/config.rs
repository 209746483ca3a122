//! No configuration file causes a panic, and every mistake stands somewhere in it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan::config::Config;

fuzz_target!(|text: &str| {
    if let Err(mistakes) = Config::read(text) {
        assert!(!mistakes.is_empty());
        for mistake in mistakes {
            assert!(mistake.line >= 1 && mistake.line <= text.matches('\n').count() + 1);
        }
    }
});
