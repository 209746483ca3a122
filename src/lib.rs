//! Portolan charts the ports of mail: it finds out how a mailbox is reached, proves it by talking to the servers, and
//! says what to type into the mail app.
//!
//! ```text
//! domain ──▶ plan ──▶ claims ──▶ candidates ──▶ observations ──▶ recommendation ──▶ page, file, terminal
//!           plan.rs  sources/   candidates.rs     probing/          ranking/        web/, outputs/, cli/
//! ```
//!
//! Every noun is a type in [`model`]; every arrow is one function in one place; [`survey`] alone knows the whole way.
//! Three things stay apart all along: **what we saw** ([`model::Observation`]), **what we make of it**
//! ([`survey::ranking`]) and **how we say it** ([`say`], the templates).
//!
//! Rooms stand on four floors and build on those below: `model`; `wire` and `net`; `survey`, `check`, `say`, `outputs`,
//! `directory`, `certificates` and `config`; `web`, `cli` and `demo`. CONTRIBUTING.md tells which neighbours know each other.

pub mod model;

pub mod net;
pub mod wire;

pub mod certificates;
pub mod check;
pub mod config;
pub mod directory;
pub mod outputs;
pub mod say;
pub mod survey;

pub mod cli;
pub mod demo;
pub mod web;
