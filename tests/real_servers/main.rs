//! End to end against real servers on loopback: Dovecot, Postfix, nsd, unbound, nginx and Caddy, and the ACME authorities Pebble
//! and acme2certifier. `./test` runs this; plain `cargo test` does not, since it needs root and Debian's packages.

mod acme;
mod binary;
mod commands;
mod exported;
mod hosting;
mod injection;
mod journey;
mod lab;
mod old_tls;
mod publishing;
mod signed;
mod signed_profiles;
mod smoke;
mod speed;
mod survey;
mod verdicts;
