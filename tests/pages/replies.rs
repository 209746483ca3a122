//! What the messages of mail apps mean: a page that anybody can read, and a box that takes its table from there.

use portolan::web::guides::REPLIES;

use super::site::Site;

#[tokio::test]
async fn every_known_message_stands_on_the_page_in_the_order_in_which_it_is_tried() {
    let site = Site::open().await;
    let page = site.get("/replies").await;
    assert_eq!(page.status, 200);
    assert_eq!(page.body.matches(" data-reply=\"").count(), REPLIES.len());
    for (at, reply) in REPLIES.iter().enumerate() {
        let list = format!("<ul data-reply=\"{at}\">");
        let (before, part) = page.body.split_once(&list).expect(&reply.id);
        let (part, _) = part.split_once("</ul>").unwrap();
        let (_, section) = before.rsplit_once("<section class=\"reply\">").unwrap();
        for (language, text) in reply.texts() {
            let lang = format!(" lang=\"{language}\"");
            let lang = Some(lang.as_str()).filter(|_| language != "en");
            let lang = lang.unwrap_or_default();
            let text = text.replace('\'', "&#39;");
            let item = format!("<code{lang} dir=\"ltr\" translate=\"no\">{text}</code>");
            assert!(part.contains(&item), "{}: {item}", reply.id);
        }
        assert!(section.contains("<h2>") && section.contains("data-say"));
    }
}

#[tokio::test]
async fn a_voice_is_told_the_language_of_a_message_where_it_is_not_the_pages() {
    let site = Site::open().await;
    let page = site.get("/replies?lang=de").await;
    page.says("<code dir=\"ltr\" translate=\"no\">Anmeldung auf dem Server</code>");
    page.says("<code lang=\"en\" dir=\"ltr\" translate=\"no\">user name or password for</code>");
    page.says("<code lang=\"fr\" dir=\"ltr\" translate=\"no\">refuse les connexions SMTP</code>");
    page.says_nothing_of("<code lang=\"de\"");
}

#[tokio::test]
async fn what_means_the_same_is_said_once() {
    let site = Site::open().await;
    let page = site.get("/replies?lang=en").await;
    let mut said: Vec<&str> = page.body.split("data-say>").skip(1).collect();
    for one in &mut said {
        *one = one.split_once("</div>").unwrap().0;
    }
    let all = said.len();
    said.sort_unstable();
    said.dedup();
    assert_eq!(said.len(), all);
    assert!(all > 20 && all < REPLIES.len(), "{all}");
}

#[tokio::test]
async fn a_result_with_settings_has_the_box_whose_text_no_form_can_send() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test?lang=en").await;
    page.says("data-from=\"/replies?lang=en\"");
    page.says("data-module=\"/static/replies.mjs?v=");
    let (_, after) = page.body.split_once("<textarea").expect("there is a box");
    let (field, _) = after.split_once('>').expect("the tag is closed");
    assert!(!field.contains(" name="), "{field}");
    // Where there is nothing to set up, nothing is asked about apps.
    site.running("null-mx.test").await.finish();
    site.get("/survey/null-mx.test")
        .await
        .says_nothing_of("<textarea");
}

#[tokio::test]
async fn the_script_comes_as_a_script() {
    let site = Site::open().await;
    let script = site.get("/static/replies.mjs").await;
    let kind = script.header("content-type");
    assert!(kind.contains("javascript"), "{kind}");
}

#[tokio::test]
async fn what_to_do_holds_on_a_page_without_settings_as_well() {
    let site = Site::open().await;
    let english = site.get("/replies?lang=en").await;
    english.says("with the one that Portolan shows for your domain");
    english.says_nothing_of("shown here");
    let german = site.get("/replies?lang=de").await;
    for text in ["hier steht", "hier stehen", "hier gezeigt", "weiter unten"] {
        german.says_nothing_of(text);
    }
}
