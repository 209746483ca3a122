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

struct ReplyView {
    cause: String,
    step: String,
    texts: &'static [String],
    fact: FactView,
}

/// `GET /replies`: in the order in which they are tried.
pub async fn get(frame: Frame) -> RepliesPage {
    let voice = frame.voice;
    let replies = REPLIES
        .iter()
        .map(|reply| ReplyView {
            cause: voice.say(&reply.cause),
            step: voice.say(&reply.step),
            texts: &reply.texts,
            fact: FactView::new(
                &voice,
                &reply.cause,
                reply.fact.source.as_deref(),
                reply.fact.confidence,
            ),
        })
        .collect();
    RepliesPage {
        title: frame.title(&voice.say("replies-title")),
        replies,
        frame,
    }
}
