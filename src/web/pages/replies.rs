//! What the messages of mail apps mean. The result's box takes its table from this page, so that nothing is sent.

use askama::Template;
use askama_web::WebTemplate;

use super::{Frame, view::FactView};
use crate::web::guides::REPLIES;

#[derive(Template, WebTemplate)]
#[template(path = "pages/replies.html")]
pub struct RepliesPage {
    frame: Frame,
    title: String,
    replies: Vec<ReplyView>,
}

/// What means the same and is mended the same way, however it is told.
struct ReplyView {
    cause: String,
    step: String,
    known: Vec<Known>,
}

struct Known {
    /// Its place in the order in which all are tried.
    at: usize,
    /// Each with its language, where that is not the page's.
    texts: Vec<(Option<&'static str>, &'static str)>,
    fact: FactView,
}

/// `GET /replies`: in the order in which they are tried first.
pub async fn get(frame: Frame) -> RepliesPage {
    let voice = frame.voice;
    let mut replies: Vec<ReplyView> = Vec::new();
    for (at, reply) in REPLIES.iter().enumerate() {
        let (cause, step) = (voice.say(&reply.cause), voice.say(&reply.step));
        let source = reply.fact.source.as_deref();
        let known = Known {
            at,
            texts: reply
                .texts()
                .map(|(language, text)| (Some(language).filter(|it| *it != voice.tag()), text))
                .collect(),
            fact: FactView::new(&voice, &reply.cause, source, reply.fact.confidence),
        };
        let same = |view: &&mut ReplyView| view.cause == cause && view.step == step;
        match replies.iter_mut().find(same) {
            Some(view) => view.known.push(known),
            None => replies.push(ReplyView {
                cause,
                step,
                known: vec![known],
            }),
        }
    }
    RepliesPage {
        title: frame.title(&voice.say("replies-title")),
        replies,
        frame,
    }
}
