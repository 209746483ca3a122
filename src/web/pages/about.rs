//! What is asked of whom, what is kept, how to be left alone.

use askama::Template;
use askama_web::WebTemplate;

use super::Frame;

#[derive(Template, WebTemplate)]
#[template(path = "pages/about.html")]
pub struct AboutPage {
    frame: Frame,
    title: String,
    sections: Vec<Section>,
}

struct Section {
    /// Where other pages lead to.
    id: Option<&'static str>,
    heading: String,
    lines: Vec<String>,
}

/// Heading and lines, by message.
const SECTIONS: [(&str, &[&str]); 5] = [
    (
        "about-asked",
        &[
            "about-asked-part",
            "about-asked-dns",
            "about-asked-web",
            "about-asked-database",
            "about-asked-mail",
        ],
    ),
    (
        "about-kept",
        &[
            "about-kept-result",
            "about-kept-published",
            "about-kept-address",
            "about-kept-browser",
            "about-kept-offline",
            "about-kept-cookies",
        ],
    ),
    (
        "about-alone",
        &["about-alone-calls-at-most", "about-alone-stop"],
    ),
    ("about-limits", &["about-limits-view"]),
    (
        PORTS,
        &[
            "about-ports-465",
            "about-ports-old",
            "about-ports-587",
            "about-ports-reading",
            "about-ports-25",
        ],
    ),
];

/// The section that results link to.
const PORTS: &str = "about-ports";

pub async fn get(frame: Frame) -> AboutPage {
    let sections = SECTIONS
        .iter()
        .map(|(heading, lines)| Section {
            id: (*heading == PORTS).then_some("ports"),
            heading: frame.voice.say(heading),
            lines: lines.iter().map(|line| frame.voice.say(line)).collect(),
        })
        .collect();
    AboutPage {
        title: frame.title(&frame.voice.say("about-title")),
        frame,
        sections,
    }
}
