//! Which domain a request's Host stands for.

use axum::http::{HeaderMap, Uri, header};

use url::Url;

use crate::{
    directory::{Directory, Outage},
    model::{DomainName, HostName},
};

/// Labels under which mail clients ask on a domain's behalf.
const SERVICE_LABELS: [&str; 4] = [
    "autoconfig.",
    "autodiscover.",
    "ua-auto-config.",
    "mta-sts.",
];

/// Those of them that clients ask without TLS as well: autoconfig's last resort (draft-ietf-mailmaint-autoconfig §4.1),
/// Autodiscover's redirect (MS-OXDISCO §3.1.5.3).
const IN_THE_CLEAR: [&str; 2] = ["autoconfig.", "autodiscover."];

/// The domain that the Host means: what follows a service label, else the Host itself. A name with such a label is never a
/// mail domain of its own, or a pattern would publish for it what the domain below it is not to have. None for an address or
/// nonsense.
pub fn domain(uri: &Uri, headers: &HeaderMap) -> Option<DomainName> {
    let name = name(uri, headers);
    let inner = SERVICE_LABELS
        .iter()
        .find_map(|label| name.strip_prefix(label));
    inner.unwrap_or(&name).parse().ok()
}

/// The published domain at whose service label the site was asked; none at any other name, or where it cannot be told.
pub async fn served(uri: &Uri, headers: &HeaderMap, directory: &Directory) -> Option<DomainName> {
    let name = name(uri, headers);
    let domain = SERVICE_LABELS
        .iter()
        .find_map(|label| name.strip_prefix(label))?;
    let domain = domain.parse().ok()?;
    let found = directory.find(&domain).await.ok()?;
    found.map(|_| domain)
}

/// Whether `name` is one that certificates are wanted for: a published domain's under a service label, or that of the site's
/// own URL. Fails where the directory cannot be asked.
pub async fn is_ours(
    own: Option<&Url>,
    directory: &Directory,
    name: &HostName,
) -> Result<bool, Outage> {
    if own.and_then(Url::host_str) == Some(name.ascii()) {
        return Ok(true);
    }
    let domain = SERVICE_LABELS
        .iter()
        .find_map(|label| name.ascii().strip_prefix(label))
        .and_then(|domain| domain.parse::<DomainName>().ok());
    match domain {
        Some(domain) => Ok(directory.find(&domain).await?.is_some()),
        None => Ok(false),
    }
}

/// The domain whose MTA-STS policy the Host is for (RFC 8461 §3.3).
pub fn policy_domain(uri: &Uri, headers: &HeaderMap) -> Option<DomainName> {
    name(uri, headers).strip_prefix("mta-sts.")?.parse().ok()
}

/// Whether the Host is one at which plain HTTP has to work.
pub fn is_asked_in_the_clear(uri: &Uri, headers: &HeaderMap) -> bool {
    let name = name(uri, headers);
    IN_THE_CLEAR.iter().any(|label| name.starts_with(label))
}

/// The Host without its port, in lower case.
pub fn name(uri: &Uri, headers: &HeaderMap) -> String {
    let host = headers
        .get(header::HOST)
        .and_then(|value| value.to_str().ok())
        .or_else(|| uri.authority().map(|authority| authority.as_str()))
        .unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    name.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(host: &str) -> Option<String> {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        domain(&Uri::from_static("/"), &headers).map(|domain| domain.to_string())
    }

    #[test]
    fn one_service_label_is_taken_off() {
        for (host, domain) in [
            ("autoconfig.example.org:8080", "example.org"),
            ("Autodiscover.Example.ORG.", "example.org"),
            ("mta-sts.example.org", "example.org"),
            ("ua-auto-config.example.org", "example.org"),
            (
                "autoconfig.autodiscover.example.org",
                "autodiscover.example.org",
            ),
            ("example.org", "example.org"),
        ] {
            assert_eq!(read(host).as_deref(), Some(domain), "{host}");
        }
    }

    #[test]
    fn an_address_stands_for_no_domain() {
        for host in ["127.0.0.1:8080", "[::1]:8080", "localhost", "", "a b"] {
            assert_eq!(read(host), None, "{host:?}");
        }
    }
}
