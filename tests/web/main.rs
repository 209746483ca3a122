//! The site through its router.

mod api;
mod brand;
mod clients;
mod corpus;
mod guards;
mod https;
mod limits;
mod listening;
mod mistakes;
mod profiles;
mod published;
mod requests;
mod support;
