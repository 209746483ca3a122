//! One name's way to a certificate: whether it may be tried, the order, and what is remembered of how it went.

use std::{
    sync::{Arc, atomic::Ordering::Relaxed},
    time::Duration,
};

use tokio::time::timeout;

use super::{
    super::{Leaf, census::is_near_its_end, now},
    Acme, Kind,
    held::Held,
    order::{self, Failure, Wish},
    pace::Trouble,
    reach::Astray,
    renewal::identifier,
};
use crate::model::HostName;

/// For an order from beginning to end.
const ORDER: Duration = Duration::from_secs(180);

/// When a name that had to wait for others is looked at again, in seconds, at the latest.
const AGAIN: i64 = 60;

/// Why a name got no certificate this time.
enum Trial {
    /// It does not lead here; nobody was asked.
    NotHere(String),
    /// Whether it does could not be told.
    Unclear(String),
    /// Too many orders for now. Nothing is held against the name.
    Later(i64),
    Failed(Failure),
}

impl Acme {
    /// Obtains a certificate and keeps it, or keeps what went wrong.
    pub(super) async fn attempt(self: &Arc<Self>, name: &HostName) {
        match self.obtain(name).await {
            Ok(leaf) => {
                self.issued.fetch_add(1, Relaxed);
                tracing::info!(%name, "a certificate was obtained");
                self.with(|book| {
                    book.restraint.relax();
                    book.keep(name, Held::of(&leaf, rand::random()), now());
                });
                self.ready.insert(name.clone(), leaf);
                self.on_disk("a success", {
                    let name = name.clone();
                    move |store| store.keep_about::<()>(&name, None)
                })
                .await;
            }
            Err(Trial::Later(seconds)) => {
                tracing::info!(%name, seconds, "too many orders for now; this one waits");
                self.with(|book| book.pause(name, now() + seconds.min(AGAIN)));
            }
            Err(Trial::NotHere(why)) => {
                self.elsewhere.fetch_add(1, Relaxed);
                self.hold(name, Trouble::NotHere, None, why).await;
            }
            Err(Trial::Unclear(why)) => self.hold(name, Trouble::Unclear, None, why).await,
            Err(Trial::Failed(failure)) => self.fail(name, failure).await,
        }
    }

    async fn obtain(self: &Arc<Self>, name: &HostName) -> Result<Arc<Leaf>, Trial> {
        let ways = self.reach.ways(name, &self.wardrobe).await;
        let ways = ways.map_err(|astray| match astray {
            Astray::NotHere(why) => Trial::NotHere(why),
            Astray::Unclear(why) => Trial::Unclear(why),
        })?;
        let failures = self.with(|book| book.failures(name));
        let kind = kind(&self.settings.challenges, &ways, failures).ok_or_else(|| {
            Trial::NotHere("it is reached, but not by the challenges that are configured".into())
        })?;
        // Nobody closes it.
        let _order = self.orders.acquire().await;
        let per_hour = self.settings.orders_per_hour;
        self.with(|book| {
            let is_renewal = book.held(name).is_some();
            book.restraint.take(per_hour, is_renewal, now())
        })
        .map_err(Trial::Later)?;
        self.keep_restraint().await;
        let order = self.place(name, kind);
        let pem = timeout(ORDER, order)
            .await
            .unwrap_or_else(|_| Err(Failure::Refused("the order took too long".into())))
            .map_err(Trial::Failed)?;
        let leaf = Leaf::from_pem(pem.as_bytes(), pem.as_bytes(), &self.wardrobe)
            .ok()
            .filter(|leaf| leaf.covers(name))
            .ok_or_else(|| Failure::Refused("what was issued is no certificate for it".into()))
            .map_err(Trial::Failed)?;
        let kept = name.clone();
        self.on_disk("a certificate", move |store| {
            store.keep_certificate(&kept, &pem)
        })
        .await;
        Ok(Arc::new(leaf))
    }

    async fn place(&self, name: &HostName, kind: Kind) -> Result<String, Failure> {
        let account = self.account().await?;
        let held = self.leaf(name).await;
        // Only where the authority has told when to renew does it know what is being replaced.
        let replaces = match self.with(|book| book.is_advised(name)) {
            true => held.as_ref().and_then(|leaf| identifier(leaf)),
            false => None,
        };
        let wish = Wish {
            name,
            kind,
            profile: self.settings.profile.as_deref(),
            replaces,
        };
        let pem = order::run(&account, wish, &self.challenges, &self.wardrobe).await;
        if let Err(Failure::NoAccount) = &pem {
            self.forget(account.id()).await;
        }
        pem
    }

    async fn fail(&self, name: &HostName, failure: Failure) {
        self.refused.fetch_add(1, Relaxed);
        let why = failure.to_string();
        match failure {
            Failure::Slow(_, retry_after) => {
                self.with(|book| book.restraint.slow(name.ascii(), retry_after, now()));
                self.keep_restraint().await;
                self.hold(name, Trouble::NotHere, retry_after, why).await;
            }
            // Not kept: after a restart it may be asked at once.
            Failure::Unreachable(_) => {
                self.with(|book| book.restraint.stumble(now()));
                self.hold(name, Trouble::Unclear, None, why).await;
            }
            Failure::NoAccount => {
                self.hold(name, Trouble::NotHere, None, why).await;
            }
            Failure::Refused(_) => self.hold(name, Trouble::Refused, None, why).await,
        }
    }

    /// Leaves the name alone for a while, and says so.
    async fn hold(
        &self,
        name: &HostName,
        trouble: Trouble,
        retry_after: Option<Duration>,
        why: String,
    ) {
        let at = now();
        let (hold, held, forgotten) = self.with(|book| {
            book.hold(name, trouble, retry_after, why, rand::random(), at);
            (book.hold_of(name), book.held(name), book.make_room())
        });
        let (why, next_try_in_s) = (&hold.why, hold.until - at);
        match held {
            Some(held) if is_near_its_end(held.not_before, held.not_after, at) => {
                let days_left = (held.not_after - at).div_euclid(86_400);
                tracing::error!(%name, why, next_try_in_s, days_left, "a certificate ends soon and cannot be renewed; it is shown until then and after");
            }
            Some(_) => {
                tracing::warn!(%name, why, next_try_in_s, "a certificate cannot be renewed yet")
            }
            None => tracing::warn!(%name, why, next_try_in_s, "no certificate can be obtained"),
        }
        let name = name.clone();
        self.on_disk("a failure", move |store| {
            for name in forgotten {
                store.keep_about::<()>(&name, None)?;
            }
            store.keep_about(&name, Some(&hold))
        })
        .await;
    }

    async fn keep_restraint(self: &Acme) {
        let restraint = self.with(|book| book.restraint.clone());
        self.on_disk("the restraint", move |store| {
            store.keep_of_authority("restraint", &restraint)
        })
        .await;
    }
}

/// The challenge to try: the preferred one that can succeed, and after a failure the next.
fn kind(preferred: &[Kind], possible: &[Kind], failures: u32) -> Option<Kind> {
    let open: Vec<Kind> = preferred
        .iter()
        .copied()
        .filter(|kind| possible.contains(kind))
        .collect();
    let turn = usize::try_from(failures).ok()?.checked_rem(open.len())?;
    open.get(turn).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        certificates::acme::{Allowed, Settings},
        net::{Net, Options, harbour::Harbour},
    };

    /// Where no name server and no authority can be asked.
    fn stranded(store: &tempfile::TempDir) -> Arc<Acme> {
        let settings = Settings {
            directory: "https://acme.example/directory".parse().unwrap(),
            host: "acme.example".parse().unwrap(),
            contact: Vec::new(),
            store: store.path().to_owned(),
            ca_file: None,
            binding: None,
            addresses: Vec::new(),
            challenges: Kind::ALL.to_vec(),
            profile: None,
            orders_at_once: 8,
            orders_per_hour: 90,
        };
        let net = Net::in_harbour(&Options::default(), Harbour::default()).unwrap();
        let allowed: Allowed = Arc::new(|_| Box::pin(async { Some(true) }));
        Arc::new(Acme::open(settings, net, allowed, Arc::default(), now()).unwrap())
    }

    #[tokio::test]
    async fn a_name_server_that_fails_holds_a_name_up_for_seconds_and_nobody_else() {
        let store = tempfile::tempdir().unwrap();
        let acme = stranded(&store);
        let name: HostName = "autoconfig.example.org".parse().unwrap();
        let before = now();
        assert!(acme.choose(&name).await.is_none());
        let hold = acme.with(|book| book.hold_of(&name));
        assert_eq!(hold.failures, 1);
        assert!(hold.why.contains("DNS"), "{hold:?}");
        assert!(
            (before + 2..=now() + 2).contains(&hold.until),
            "{before} {hold:?}"
        );
        assert!(!acme.with(|book| book.restraint.holds("autoconfig.example.net", before)));
        assert_eq!(acme.elsewhere.load(Relaxed), 0);
    }

    #[tokio::test]
    async fn an_authority_that_cannot_be_asked_holds_all_up_for_seconds_and_a_refusal_one_for_minutes()
     {
        let store = tempfile::tempdir().unwrap();
        let acme = stranded(&store);
        let [slow, refused]: [HostName; 2] =
            ["autoconfig.example.org", "autoconfig.example.net"].map(|name| name.parse().unwrap());
        let before = now();
        let fault = acme.account().await.map(drop).unwrap_err();
        assert!(matches!(fault, Failure::Unreachable(_)), "{fault:?}");
        acme.fail(&slow, fault).await;
        let until = acme.with(|book| book.hold_of(&slow).until);
        assert!((before + 2..=now() + 2).contains(&until));
        let holds = |at| acme.with(|book| book.restraint.holds(refused.ascii(), at));
        assert!(holds(before) && !holds(now() + 3));
        acme.fail(&refused, Failure::Refused("no".into())).await;
        assert!(acme.with(|book| book.hold_of(&refused).until) >= before + 300);
    }

    #[test]
    fn challenges_take_turns_where_one_fails() {
        use Kind::{Http01, TlsAlpn01};
        let both = [TlsAlpn01, Http01];
        assert_eq!(kind(&both, &both, 0), Some(TlsAlpn01));
        assert_eq!(kind(&both, &both, 1), Some(Http01));
        assert_eq!(kind(&both, &both, 2), Some(TlsAlpn01));
        assert_eq!(kind(&both, &[Http01], 0), Some(Http01));
        assert_eq!(kind(&[TlsAlpn01], &[Http01], 0), None);
    }
}
