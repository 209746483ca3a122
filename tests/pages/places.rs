//! Where the parts of a result stand, and what is there of them: guides for who is where, and for what works.

use super::site::Site;

#[tokio::test]
async fn what_a_file_wants_of_the_person_is_said_once_above_the_steps() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    for (guide, says) in [
        ("aerc", 1),
        ("neomutt", 1),
        ("program", 1),
        ("thunderbird", 0),
    ] {
        let page = site
            .get(&format!("/survey/good.test/{guide}?lang=en"))
            .await;
        let said = page.body.matches("Where the files say YOU").count();
        assert_eq!(said, says, "{guide}");
        assert_eq!(page.body.matches("data-says-you").count(), says, "{guide}");
        assert_eq!(page.body.matches("href=\"#@own\"").count(), says, "{guide}");
    }
    page_has_the_field(&site).await;
}

/// To which the sentence leads; its own address is no local part.
async fn page_has_the_field(site: &Site) {
    let page = site.get("/survey/good.test/aerc?lang=en").await;
    page.says("<input id=\"@own\"");
    page.says("<label for=\"@own\">");
}
