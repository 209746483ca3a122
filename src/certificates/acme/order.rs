//! One order, from the request to the certificate (RFC 8555 §7.4).

use std::{sync::Arc, time::Duration};

use instant_acme::{
    Account, AuthorizationHandle, AuthorizationStatus, CertificateIdentifier, ChallengeType, Error,
    Identifier, NewOrder, Order, OrderStatus, Problem, RetryPolicy,
};
use rcgen::{CertificateParams, DistinguishedName, KeyPair};

use super::{
    super::wardrobe::Wardrobe,
    challenges::{Challenges, Proof, Ready},
    client::Throttled,
    settings::Kind,
};
use crate::model::{HostName, escape};

/// How the authority is asked for its verdict: soon, since somebody waits, and then ever more slowly, as it has no hurry: Let's
/// Encrypt looks from several places.
const PATIENCE: RetryPolicy = RetryPolicy::new()
    .initial_delay(Duration::from_millis(100))
    .backoff(2.0)
    .timeout(Duration::from_secs(60));

/// Characters of the authority's own words.
const MAX_WORDS: usize = 300;

/// How often a question is put again whose nonce was refused, each time three times by the library.
const MORE_NONCES: usize = 3;

/// Asks again where a nonce is refused (RFC 8555 §6.5): some authorities forget theirs, or throw some away to see who minds.
/// That is no name's fault, and no reason to leave one alone for minutes.
macro_rules! with_any_nonce {
    ($ask:expr) => {{
        let mut left = MORE_NONCES;
        loop {
            match $ask.await {
                Err(error) if left > 0 && is_bad_nonce(&error) => left -= 1,
                answer => break answer,
            }
        }
    }};
}

/// What is wanted.
pub struct Wish<'a> {
    pub name: &'a HostName,
    /// The challenge to answer, if the authority offers it.
    pub kind: Kind,
    pub profile: Option<&'a str>,
    /// The certificate that this one takes the place of (RFC 9773 §5).
    pub replaces: Option<CertificateIdentifier<'a>>,
}

/// Why there is no certificate.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// We are to ask less.
    #[error("{0}")]
    Slow(String, Option<Duration>),
    /// The authority could not be asked.
    #[error("{0}")]
    Unreachable(String),
    /// The authority does not know our account.
    #[error("the authority does not know the account")]
    NoAccount,
    /// It did not work for this name.
    #[error("{0}")]
    Refused(String),
}

/// Key and chain, PEM, in one text: key first.
pub async fn run(
    account: &Account,
    wish: Wish<'_>,
    challenges: &Arc<Challenges>,
    wardrobe: &Wardrobe,
) -> Result<String, Failure> {
    let mut order = begin(account, &wish).await?;
    let mut ready = Vec::new();
    with_any_nonce!(fetch_authorizations(&mut order))?;
    let mut authorizations = order.authorizations();
    while let Some(authorization) = authorizations.next().await {
        let authorization = authorization?;
        if authorization.status == AuthorizationStatus::Pending {
            ready.push(answer(authorization, wish.name, wish.kind, challenges, wardrobe).await?);
        }
    }
    if with_any_nonce!(order.poll_ready(&PATIENCE))? == OrderStatus::Invalid {
        return Err(Failure::Refused(verdict(&mut order).await));
    }
    drop(ready);

    let told = |error: rcgen::Error| Failure::Refused(error.to_string());
    let key = KeyPair::generate().map_err(told)?;
    let mut params = CertificateParams::new(vec![wish.name.ascii().to_owned()]).map_err(told)?;
    // The name stands in the extension; a common name would only bring its limit of 64 characters.
    params.distinguished_name = DistinguishedName::new();
    let request = params.serialize_request(&key).map_err(told)?;
    with_any_nonce!(order.finalize_csr(request.der()))?;
    let chain = with_any_nonce!(order.poll_certificate(&PATIENCE))?;
    Ok(key.serialize_pem() + &chain)
}

/// Places the order. An authority that cannot do anything with what is to be replaced is asked for a plain one: some offer to
/// say when to renew and then do not know the field, and one that has been replaced already is refused (RFC 9773 §5).
async fn begin(account: &Account, wish: &Wish<'_>) -> Result<Order, Failure> {
    let names = [Identifier::Dns(wish.name.ascii().to_owned())];
    let plain = || {
        let new = NewOrder::new(&names);
        match wish.profile {
            Some(profile) => new.profile(profile),
            None => new,
        }
    };
    if let Some(replaced) = &wish.replaces {
        let new = plain().replaces(replaced.clone());
        match with_any_nonce!(account.new_order(&new)).map_err(Failure::from) {
            Err(Failure::Refused(why)) => {
                tracing::debug!(name = %wish.name, why, "the order does not say what it replaces");
            }
            placed => return placed,
        }
    }
    Ok(with_any_nonce!(account.new_order(&plain()))?)
}

/// The order keeps them; none is fetched twice.
async fn fetch_authorizations(order: &mut Order) -> Result<(), Error> {
    let mut authorizations = order.authorizations();
    while let Some(authorization) = authorizations.next().await {
        authorization?;
    }
    Ok(())
}

fn is_bad_nonce(error: &Error) -> bool {
    matches!(error, Error::Api(problem) if problem.r#type.as_deref() == Some("urn:ietf:params:acme:error:badNonce"))
}

/// Makes the answer stand ready and says so.
async fn answer(
    mut authorization: AuthorizationHandle<'_>,
    name: &HostName,
    kind: Kind,
    challenges: &Arc<Challenges>,
    wardrobe: &Wardrobe,
) -> Result<Ready, Failure> {
    let wanted = match kind {
        Kind::TlsAlpn01 => ChallengeType::TlsAlpn01,
        Kind::Http01 => ChallengeType::Http01,
    };
    let not_offered = || {
        let kind = kind.as_str();
        Failure::Refused(format!("the authority does not offer {kind}"))
    };
    let mut challenge = authorization.challenge(wanted).ok_or_else(not_offered)?;
    let proof = challenge.key_authorization();
    let ready = match kind {
        Kind::TlsAlpn01 => {
            let digest = proof.digest();
            let digest = digest.as_ref().try_into();
            let digest =
                digest.map_err(|_| Failure::Refused("a digest of another length".into()))?;
            let proof = Proof::new(name, digest, wardrobe).map_err(Failure::Refused)?;
            challenges.show(name, proof)
        }
        Kind::Http01 => challenges.put(&challenge.token, proof.as_str().to_owned()),
    };
    with_any_nonce!(challenge.set_ready())?;
    Ok(ready)
}

/// What the authority has seen, in its own words.
async fn verdict(order: &mut Order) -> String {
    let mut words = Vec::new();
    let mut authorizations = order.authorizations();
    while let Some(authorization) = authorizations.next().await {
        let Ok(mut authorization) = authorization else {
            continue;
        };
        let Ok(state) = authorization.refresh().await else {
            continue;
        };
        let problems = state
            .challenges
            .iter()
            .flat_map(|challenge| &challenge.error);
        words.extend(problems.map(say));
    }
    if words.is_empty() {
        "the authority found the order invalid".into()
    } else {
        words.join("; ")
    }
}

fn say(problem: &Problem) -> String {
    let words = problem.detail.as_deref().or(problem.r#type.as_deref());
    escape(words.unwrap_or("no reason given").as_bytes(), MAX_WORDS)
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match error {
            Error::Api(problem) => match problem.r#type.as_deref() {
                Some("urn:ietf:params:acme:error:accountDoesNotExist") => Self::NoAccount,
                Some("urn:ietf:params:acme:error:rateLimited") => Self::Slow(say(&problem), None),
                // Not even after a dozen tries: the authority is not well.
                Some("urn:ietf:params:acme:error:badNonce") => Self::Unreachable(say(&problem)),
                _ => Self::Refused(say(&problem)),
            },
            Error::Other(error) => match error.downcast::<Throttled>() {
                Ok(throttled) => Self::Slow(throttled.to_string(), throttled.retry_after),
                Err(error) => match error.downcast::<super::client::Unreachable>() {
                    Ok(unreachable) => Self::Unreachable(unreachable.to_string()),
                    Err(error) => Self::Refused(escape(error.to_string().as_bytes(), MAX_WORDS)),
                },
            },
            error => Self::Refused(escape(error.to_string().as_bytes(), MAX_WORDS)),
        }
    }
}
