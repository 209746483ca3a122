//! Whole surveys against a name server and a web server of the test: what each source makes of good and of odd answers.

#[expect(
    dead_code,
    reason = "shared with the network's tests, which need more of it"
)]
#[path = "../net/support/mod.rs"]
mod support;

mod autodiscover;
mod encodings;
mod providers;
mod services;
mod transport;
mod world;
