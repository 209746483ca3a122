//! What single guides say of their own apps.

use super::{guides::steps_of, site::Site};

#[tokio::test]
async fn geary_gets_server_and_port_in_one_field_and_the_way_to_encrypt_where_it_asks() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    let page = site.get("/survey/good.test/geary").await;
    let steps = steps_of(&page.body);
    for value in ["mail.good.test:993", "mail.good.test:465"] {
        assert!(steps.contains(value), "{value}: {steps}");
    }
    assert!(!steps.contains("<dt>Port"), "{steps}");
}

#[tokio::test]
async fn what_is_said_of_names_on_screens_is_said_of_those_names() {
    let site = Site::open().await;
    site.running("good.test").await.finish();
    for (guide, text) in [
        ("evolution", "in this guide are from the source named here"),
        ("spark", "Nobody here has compared the names of menus"),
        ("neomutt", "The names in these files"),
    ] {
        let page = site.get(&format!("/survey/good.test/{guide}")).await;
        page.says(text);
    }
}
