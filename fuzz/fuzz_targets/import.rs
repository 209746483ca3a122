//! What `checks::import` says holds for any bytes.
#![no_main]
#[path = "../checks.rs"]
#[allow(dead_code, reason = "each target calls one of them")]
mod checks;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| checks::import(bytes));
