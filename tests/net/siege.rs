//! Ten thousand domains whose mail hosts all have one address. Their conversations begin at once, the way every conversation
//! begins; the victim counts. Whole surveys follow, to show what becomes of who could not ask.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use hickory_resolver::proto::rr::RecordType;
use portolan::{
    directory::Directory,
    model::Verdict,
    net::ConnectFault,
    survey::{Policy, Surveys},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::Barrier,
    task::JoinSet,
    time::Instant,
};

use crate::support::{
    harbour,
    names::{NO_DATA, NO_NAME, Names, Reply, address, mx},
    ports::Port,
    socket,
};

const VICTIM: &str = "192.0.2.1";
/// What the contract allows.
const AT_ONCE: usize = 8;
const PER_MINUTE: usize = 120;
const DOMAINS: usize = 10_000;
/// Whole surveys cost the time of forty look-ups each; after the first 120 conversations all are alike.
const WHOLE: usize = 20;
/// For all who wait for the victim.
const PATIENCE: Duration = Duration::from_secs(30);
const GREETING: &[u8] = b"* BYE Too many of you\r\n";
const MAIL_PORTS: [u16; 8] = [25, 110, 143, 465, 587, 993, 995, 2525];

/// Every `dN.test` has the victim for its mail host.
async fn names() -> Names {
    Names::serve(|name, asked| match (name.split_once('.'), asked) {
        (Some(("mail", _)), RecordType::A) => Reply::Records(vec![address(VICTIM)]),
        (Some((_, "test")), RecordType::MX) => {
            Reply::Records(vec![mx(10, &format!("mail.{name}"))])
        }
        (Some((_, "test") | ("mail", _)), _) => NO_DATA,
        _ => NO_NAME,
    })
    .await
}

#[tokio::test]
async fn ten_thousand_domains_that_point_at_one_victim_besiege_nobody() {
    let (inside, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    // Who comes is kept waiting until eight are there: fewer than eight at once would get nowhere.
    let full = Arc::new(Barrier::new(AT_ONCE));
    let victim = Port::serve({
        let (inside, most) = (inside.clone(), most.clone());
        move |mut stream: TcpStream| {
            let (inside, most, full) = (inside.clone(), most.clone(), full.clone());
            async move {
                most.fetch_max(inside.fetch_add(1, SeqCst) + 1, SeqCst);
                full.wait().await;
                // Before the other side can know that it may leave.
                inside.fetch_sub(1, SeqCst);
                let _ = stream.write_all(GREETING).await;
            }
        }
    })
    .await;
    let berths = MAIL_PORTS.map(|port| (format!("{VICTIM}:{port}"), victim.at));
    let berths: Vec<_> = berths
        .iter()
        .map(|(from, to)| (from.as_str(), *to))
        .collect();
    let names = names().await;
    let net = harbour(Some(names.at), &[], &berths);
    let policy = Policy {
        deadline: Duration::from_secs(10),
        ispdb: None,
        ispdb_dir: None,
        ehlo: "portolan.test".into(),
    };
    let deadline = policy.deadline;
    let surveys = Surveys::new(
        net.clone(),
        net.clone(),
        policy,
        Arc::new(Directory::default()),
    );

    let begun = Instant::now();
    let mut calls = JoinSet::new();
    for n in 0..DOMAINS {
        let net = net.clone();
        // Another name is another conversation, and another port is another door; the address is one.
        let port = MAIL_PORTS[n % MAIL_PORTS.len()];
        calls.spawn(async move {
            let mut tcp = net
                .connect(socket(&format!("{VICTIM}:{port}")), PATIENCE)
                .await?;
            let mut said = Vec::new();
            tcp.read_to_end(&mut said).await.unwrap();
            Ok::<_, ConnectFault>(said)
        });
    }
    let mut served = 0;
    for call in calls.join_all().await {
        match call {
            Ok(said) => {
                assert_eq!(said, GREETING);
                served += 1;
            }
            Err(fault) => assert_eq!(fault, ConnectFault::Budget),
        }
    }
    assert_eq!(served, PER_MINUTE);
    assert_eq!(most.load(SeqCst), AT_ONCE);

    // Whole surveys meanwhile: each ends in time, says why it could not ask, and none gets through on another port.
    let mut whole = JoinSet::new();
    for n in 0..WHOLE {
        let log = surveys.of(&format!("d{n}.test").parse().unwrap());
        whole.spawn(async move { log.finished().await });
    }
    for survey in whole.join_all().await {
        assert!(survey.elapsed_ms <= deadline.as_millis().try_into().unwrap());
        assert!(!survey.observations.is_empty());
        for seen in &survey.observations {
            let verdict = (seen.verdict, seen.detail.as_deref());
            assert_eq!(verdict, (Verdict::NotChecked, Some("budget")), "{seen:#?}");
        }
        assert!(survey.recommended.incoming.iter().all(|it| !it.verified));
    }
    // All of that within one minute, or the count would say nothing.
    assert!(begun.elapsed() < Duration::from_secs(60));
    assert_eq!(victim.came().await, PER_MINUTE);
    assert_eq!(most.load(SeqCst), AT_ONCE);
}
