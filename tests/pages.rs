//! The pages through the router: what a person gets at each address, with and without script, whatever was surveyed.

#[path = "pages/site.rs"]
mod site;

#[path = "pages/downloads.rs"]
mod downloads;
#[path = "pages/first_view.rs"]
mod first_view;
#[path = "pages/fitting.rs"]
mod fitting;
#[path = "pages/forms.rs"]
mod forms;
#[path = "pages/guide_kinds.rs"]
mod guide_kinds;
#[path = "pages/guide_steps.rs"]
mod guide_steps;
#[path = "pages/guides.rs"]
mod guides;
#[path = "pages/letter.rs"]
mod letter;
#[path = "pages/passwordless.rs"]
mod passwordless;
#[path = "pages/places.rs"]
mod places;
#[path = "pages/ports.rs"]
mod ports;
#[path = "pages/replies.rs"]
mod replies;
#[path = "pages/result.rs"]
mod result;
#[path = "pages/share.rs"]
mod share;
#[path = "pages/speech.rs"]
mod speech;
#[path = "pages/states.rs"]
mod states;
#[path = "pages/vantage.rs"]
mod vantage;
