//! The network room against strangers of every kind, all on loopback: a harbour maps documentation addresses to listeners
//! of the test, and a trap stands wherever no connection may ever arrive.

mod support;

mod budget;
mod certificates;
mod dialling;
mod fetching;
mod handshakes;
mod introduction;
mod lookups;
mod monsters;
mod old_versions;
mod proofs;
mod siege;
mod signed_surveys;
mod silence;
mod software;
mod strangers;
mod unanswered;
mod verdicts;
mod visits;
mod walls;
