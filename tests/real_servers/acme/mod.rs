//! Certificates on demand from real authorities, in a network of its own where ports 80 and 443 are free: from Pebble, and from
//! acme2certifier, which says when to renew.

mod authority;

use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
};

use tokio::time::{Duration, Instant};

use self::authority::{Authority, HERE, Site, metric, until};

/// In seconds.
const YEAR: u32 = 31_536_000;

#[test]
fn two_hundred_names_at_once_get_a_certificate_each_and_broken_ones_harm_nobody() {
    let authority = Authority::start(YEAR);
    let mut domains: Vec<_> = (0..200).map(|n| format!("d{n}.example")).collect();
    domains.extend(["refused.example".to_owned(), "elsewhere.example".to_owned()]);
    authority.mislead(8155, "autoconfig.refused.example");
    authority.mislead(8055, "autoconfig.elsewhere.example");
    let site = Site::start(&authority, &domains, "");
    let root = authority.root();
    let broken = ["autoconfig.refused.example", "autoconfig.elsewhere.example"];

    let begun = Instant::now();
    let mut visitors: Vec<Child> = domains[..200]
        .iter()
        // Others want the same as the first.
        .chain(&domains[..20])
        .map(|domain| visit(&authority, &format!("autoconfig.{domain}"), &root))
        .collect();
    let mut turned_away = broken.map(|name| visit(&authority, name, &root));
    let unserved = visitors
        .iter_mut()
        .filter_map(|visitor| visitor.wait().expect("curl runs").code())
        .filter(|code| *code != 0)
        .count();
    assert_eq!(unserved, 0, "{}", authority.troubles());
    println!("200 names are served after {:?}", begun.elapsed());
    for visitor in &mut turned_away {
        let _ = visitor.kill();
        let _ = visitor.wait();
    }
    assert_eq!(metric(&authority, "portolan_certificates "), 200);
    // One each, and one for the name that the authority could not reach.
    let orders = authority.orders();
    assert_eq!(orders, 201);

    // Neither a name that nobody published nor a broken one starts an order now, not even after a restart.
    held_back(&authority, &root, &broken);
    assert_eq!(authority.orders(), orders);
    drop(site);
    let _site = Site::start(&authority, &domains, "");
    held_back(&authority, &root, &broken);
    assert!(authority.is_served("autoconfig.d7.example", &root));
    assert_eq!(authority.orders(), orders);
}

fn held_back(authority: &Authority, root: &Path, broken: &[&str]) {
    for name in broken.iter().chain(&["autoconfig.stranger.example"]) {
        assert!(!authority.is_served(name, root), "{name}");
    }
}

/// Asks until `name` is served.
fn visit(authority: &Authority, name: &str, root: &Path) -> Child {
    let mut curl: Command = authority.servers.command("curl");
    curl.args(["-sf", "--noproxy", "*", "--max-time", "40"])
        .args(["--retry", "20", "--retry-all-errors", "--retry-delay", "1"])
        .args(["--resolve", &format!("{name}:443:{HERE}")])
        .arg("--cacert")
        .arg(root)
        .arg(format!("https://{name}/healthz"))
        .stdout(Stdio::null())
        .spawn()
        .expect("curl runs")
}

#[test]
fn a_name_is_proven_by_either_challenge() {
    let authority = Authority::start(YEAR);
    let root = authority.root();
    for kind in ["tls-alpn-01", "http-01"] {
        let domain = format!("{kind}.example");
        let only = format!("challenges = [\"{kind}\"]");
        let _site = Site::start(&authority, std::slice::from_ref(&domain), &only);
        for label in ["autoconfig", "autodiscover", "ua-auto-config", "mta-sts"] {
            let name = format!("{label}.{domain}");
            assert!(authority.is_served(&name, &root), "{name}");
        }
    }
    assert_eq!(authority.orders(), 8);
    let log = authority.log();
    assert!(log.contains("http-01") || log.contains("HTTP-01"), "{log}");
}

#[test]
fn a_certificate_is_renewed_ahead_of_time_and_shown_on_where_that_fails() {
    let life = Duration::from_secs(24);
    let authority = Authority::start(24);
    let domains = ["renewed.example".to_owned()];
    let name = "autoconfig.renewed.example";
    let site = Site::start(&authority, &domains, "");
    let begun = Instant::now();
    let first = authority.shown(name);
    assert_eq!(authority.orders(), 1);
    drop(site);

    // It is due after two thirds of its life, and kept until then.
    let site = Site::start(&authority, &domains, "");
    assert_eq!(authority.shown(name), first);
    let second = until(|| Some(authority.shown(name)).filter(|shown| *shown != first));
    assert!(begun.elapsed() < life, "ahead of time");
    assert_eq!(authority.orders(), 2);
    drop(site);

    let pid =
        fs::read_to_string(authority.dir.join("authority.pid")).expect("the shepherd writes it");
    let killed = Command::new("kill").arg(pid.trim()).status();
    assert!(killed.expect("kill runs").success());
    let _site = Site::start(&authority, &domains, "");
    until(|| (metric(&authority, "portolan_certificates_failing ") == 1).then_some(()));
    assert_eq!(authority.shown(name), second);
}

#[test]
fn a_certificate_is_renewed_when_the_authority_says_so() {
    let authority = Authority::advising();
    let domains = ["advised.example".to_owned()];
    let name = "autoconfig.advised.example";
    let site = Site::start(&authority, &domains, "");
    let first = authority.shown(name);
    drop(site);
    // It has a year to go, so nothing but the authority's word renews it.
    let _site = Site::start(&authority, &domains, "");
    until(|| Some(authority.shown(name)).filter(|shown| *shown != first));
    assert!(authority.log().contains("/acme/renewal-info/"));
}
