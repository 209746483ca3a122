//! What `portolan check --intrusive` says of Dovecot and Postfix: they throw away what came in the clear behind STARTTLS.

use std::collections::BTreeSet;

use portolan::{check::injection, net::Net, wire::protocols::Fate};

use crate::{lab::LAB, survey::survey};

#[tokio::test]
async fn dovecot_and_postfix_do_not_obey_what_was_slipped_in() {
    let chart = survey("good.test").await;
    let net = Net::in_harbour(&LAB.options(), LAB.harbour()).expect("a network");
    let tried = injection::try_all(&chart.survey, &"portolan.lab.test".into(), &net).await;
    let ports: BTreeSet<u16> = tried.iter().map(|tried| tried.port).collect();
    assert!(
        ports.is_superset(&BTreeSet::from([25, 110, 143, 587])),
        "{tried:?}"
    );
    for tried in tried {
        assert_eq!(tried.fate, Fate::Dropped, "{tried:?}");
    }
}
