//! What a domain says to servers that bring it mail: MTA-STS and TLS reports.

use hickory_resolver::proto::rr::RData;

use crate::{
    support::{
        names::{mx, txt},
        ports::{ok, redirect},
    },
    world::{World, not_found},
};

const ENFORCED: &str = "version: STSv1\r\nmode: enforce\r\nmx: *.good.test\r\nmax_age: 86400\r\n";

/// `code detail` of what is said about it.
async fn told(world: &World) -> Vec<String> {
    let survey = world.survey("good.test").await;
    let findings = survey.findings.iter();
    findings
        .filter(|finding| finding.code.starts_with("mta-sts") || finding.code == "tlsrpt-missing")
        .map(|finding| match finding.args.get("detail") {
            Some(detail) => format!("{} {detail}", finding.code),
            None => finding.code.to_owned(),
        })
        .collect()
}

/// A domain whose mail goes to `host`, with these texts, and this answer where the policy belongs.
async fn world(
    host: &str,
    texts: &[(&'static str, &str)],
    answer: impl Fn() -> String + Clone + Send + Sync + 'static,
) -> World {
    let mut records: Vec<(&str, RData)> = vec![("good.test", mx(10, host))];
    for (owner, text) in texts {
        records.push((owner, txt(&[text.as_bytes()])));
    }
    World::new(
        &["mta-sts.good.test", "mail.good.test"],
        records,
        move |asked| match &*asked.line() {
            "GET https://mta-sts.good.test/.well-known/mta-sts.txt" => answer(),
            _ => not_found(),
        },
    )
    .await
}

const BOTH: [(&str, &str); 2] = [
    ("_mta-sts.good.test", "v=STSv1; id=1"),
    ("_smtp._tls.good.test", "v=TLSRPTv1; rua=mailto:a@good.test"),
];

#[tokio::test]
async fn a_policy_that_names_the_mx_host_is_nothing_to_talk_about() {
    let world = world("mail.good.test", &BOTH, || ok(ENFORCED)).await;
    assert!(told(&world).await.is_empty());
    assert_eq!(world.asked("mta-sts.txt").len(), 1);
}

#[tokio::test]
async fn a_policy_that_leaves_an_mx_host_out_contradicts_it() {
    let world = world("mx.other.test", &BOTH, || ok(ENFORCED)).await;
    assert_eq!(told(&world).await, ["mta-sts-mismatch"]);
}

#[tokio::test]
async fn no_policy_is_fetched_that_no_record_announces() {
    let texts = [("_mta-sts.good.test", "v=spf1 -all")];
    let world = world("mail.good.test", &texts, || ok(ENFORCED)).await;
    assert_eq!(told(&world).await, ["mta-sts-missing", "tlsrpt-missing"]);
    assert!(world.asked("mta-sts.txt").is_empty());
}

#[tokio::test]
async fn an_announced_policy_that_cannot_be_had_is_told_with_the_reason() {
    let elsewhere = || redirect("https://mta-sts.good.test/elsewhere");
    type Web = fn() -> String;
    let cases: [(Web, &str); 3] = [
        (|| ok("<!DOCTYPE html>"), "not-mta-sts"),
        (not_found, "http-404"),
        // RFC 8461 §3.3: redirects are not followed.
        (elsewhere, "http-302"),
    ];
    for (answer, detail) in cases {
        let world = world("mail.good.test", &BOTH, answer).await;
        assert_eq!(told(&world).await, [format!("mta-sts-broken \"{detail}\"")]);
        assert!(world.asked("elsewhere").is_empty());
    }
}
