//! Every document that is written, against the published rules of its format, put down here as tables of our own.

mod apple;
mod autoconfig;
mod export;
mod outlook;
mod pacc;
mod support;
mod zone;
