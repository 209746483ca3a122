//! The picture of the ports, on the page and as a file.

use std::sync::Arc;

use futures_util::FutureExt;
use portolan::model::Survey;
use quick_xml::{Reader, events::Event};

use super::{
    result::hostile,
    site::{Answer, Site},
};

/// How often the picture of an answer shows a mark.
fn marks(answer: &Answer, kind: &str) -> usize {
    let shape = format!("href=\"#port-{kind}\"");
    let harbours = answer.body.split("<svg class=\"harbour\"").skip(1);
    harbours
        .map(|harbour| {
            let (harbour, _) = harbour.split_once("</svg>").expect("the picture ends");
            harbour.matches(&shape).count()
        })
        .sum()
}

#[tokio::test]
async fn the_picture_stands_above_the_tables_and_tells_kinds_apart() {
    let site = Site::open().await;
    // Seven of eight ports, and both families.
    for (domain, kind, count) in [
        ("good.test", "safe", 14),
        ("expired.test", "unsafe", 14),
        ("firewalled.test", "unreached", 16),
        ("good.test", "closed", 2),
        ("turned-away.test", "stuck", 14),
        // Three ports take passwords before TLS; port 25 has no TLS at all.
        ("in-the-clear.test", "lax", 6),
        ("in-the-clear.test", "safe", 8),
        ("no-starttls.test", "lax", 2),
        ("no-starttls.test", "safe", 0),
        ("hangs-up.test", "stuck", 14),
        ("web-on-993.test", "stuck", 2),
        ("no-login.test", "stuck", 12),
        // 143 waits for STARTTLS in TLS; what is in the clear on 993 is worse.
        ("wrong-mode.test", "stuck", 2),
        ("wrong-mode.test", "unsafe", 2),
    ] {
        let page = site.get(&format!("/survey/{domain}")).await;
        let picture = page.body.find("<svg class=\"harbour\"").expect(domain);
        let table = page.body.find("<details class=\"host\"").expect(domain);
        assert!(picture < table, "{domain}");
        assert_eq!(marks(&page, kind), count, "{domain}: {kind}");
    }
}

/// The marks of each tone in the picture, and the results of that tone in the tables.
#[tokio::test]
async fn the_picture_and_the_tables_judge_every_port_alike() {
    const KINDS: [(&str, &[&str]); 3] = [
        ("good", &["safe"]),
        ("warn", &["lax", "stuck", "unreached"]),
        ("bad", &["unsafe"]),
    ];
    let site = Site::open().await;
    for sample in portolan::demo::SAMPLES {
        let page = site.get(&format!("/survey/{}", sample.domain)).await;
        // A name without an address has one sentence in the place of a table: for each of its eight ports over both families.
        const UNCALLED: &str =
            "<p>This name leads to no server. The mail admin can mend it in the DNS.</p>";
        let uncalled = 16 * page.body.matches(UNCALLED).count();
        for (tone, kinds) in KINDS {
            let shown: usize = kinds.iter().map(|kind| marks(&page, kind)).sum();
            let call = format!("<div class=\"call\"><span class=\"mark {tone}\">");
            let mut told = page.body.matches(&call).count();
            if tone == "warn" {
                told += uncalled;
            }
            assert_eq!(shown, told, "{}: {tone}", sample.domain);
        }
    }
}

#[tokio::test]
async fn the_picture_says_what_it_shows() {
    let site = Site::open().await;
    let page = site.get("/survey/good.test").await;
    page.says("role=\"img\" aria-labelledby=\"harbour-0\" aria-describedby=\"harbour-0-says\"");
    page.says("<title id=\"harbour-0\">mail.good.test</title>");
    page.says(
        "<desc id=\"harbour-0-says\">Over IPv4, open and safe: 993, 143, 995, 110, 465, 587, 25. \
         Over IPv4, closed: 2525.",
    );
    let page = site.get("/survey/missing.test").await;
    page.says_nothing_of("harbour");
}

#[tokio::test]
async fn a_saved_picture_is_a_drawing_with_its_own_colours_and_nothing_that_runs() {
    let site = Site::open().await;
    let file = site.get("/survey/good.test/ports.svg").await;
    assert_eq!(file.status, 200);
    assert_eq!(file.header("content-type"), "image/svg+xml");
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"ports-good.test.svg\""
    );
    assert!(
        file.header("content-security-policy")
            .contains("default-src 'none'")
    );
    file.says("mail.good.test");
    file.says("fill=\"#1c6a43\"");
    let mut reader = Reader::from_str(&file.body);
    reader.config_mut().check_end_names = true;
    let mut elements = 0;
    loop {
        match reader.read_event().expect("the file is XML") {
            Event::Eof => break,
            Event::Start(start) | Event::Empty(start) => {
                elements += 1;
                let name = start.name();
                assert!(
                    !matches!(name.as_ref(), "script" | "style" | "foreignObject"),
                    "{name:?}"
                );
            }
            _ => {}
        }
    }
    assert!(elements > 30, "{}", file.body);
}

#[tokio::test]
async fn a_saved_picture_is_one_of_a_finished_survey() {
    let site = Arc::new(Site::open().await);
    let running = site.running("good.test").await;
    let mut asked = {
        let site = site.clone();
        Box::pin(async move { site.get("/survey/good.test/ports.svg").await })
    };
    assert!((&mut asked).now_or_never().is_none(), "it waits");
    running.finish();
    assert_eq!(asked.await.status, 200);
    let nothing = site.get("/survey/missing.test/ports.svg").await;
    assert_eq!(nothing.status, 404);
    nothing.says("<h1>Not found</h1>");
}

/// Twelve hosts of which each has a name that is too long for the picture.
fn twelve() -> Survey {
    let mut survey = hostile();
    let seen = survey.observations[0].clone();
    survey.observations = (0..12)
        .map(|number| {
            let mut seen = (*seen).clone();
            seen.host = format!("{}{number:02}.good.test", "a".repeat(40))
                .parse()
                .unwrap();
            Arc::new(seen)
        })
        .collect();
    survey
}

#[tokio::test]
async fn of_many_hosts_some_are_folded_away_and_none_is_left_out() {
    let site = Site::open().await;
    let survey = twelve();
    let domain = survey.domain.clone();
    site.shows(survey);
    let page = site.get(&format!("/survey/{domain}")).await;
    assert_eq!(page.body.matches("<svg class=\"harbour\"").count(), 12);
    let (shown, folded) = page
        .body
        .split_once("<summary>6 more servers</summary>")
        .expect("the rest is folded");
    assert_eq!(shown.matches("<svg class=\"harbour\"").count(), 6);
    assert!(folded.contains("<svg class=\"harbour\""));
    let file = site.get(&format!("/survey/{domain}/ports.svg")).await;
    assert_eq!(file.body.matches("class=\"coast\"").count(), 12);
}
