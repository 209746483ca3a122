//! What the domain says to servers that bring it mail. No mail app reads that; its admin wants to know.

use super::{Case, some_of};
use crate::{
    model::{Dnssec, Finding, HostName, MxState, Severity, Who},
    survey::transport::MtaSts,
    wire::documents::mta_sts::{Mode, Policy},
};

/// The hosts that receive the domain's mail, as far as that is to be believed; empty where there are none.
fn receivers<'a>(case: &Case<'a>) -> &'a [HostName] {
    match &case.chart.mx {
        Some(mx) if mx.state == MxState::Found && mx.dnssec != Dnssec::Bogus => &mx.hosts,
        _ => &[],
    }
}

fn about_domain(case: &Case, code: &'static str, severity: Severity) -> Finding {
    Finding::new(code, severity, Who::MailAdmin)
        .about(&case.chart.domain)
        .with("domain", case.chart.domain.ascii())
}

/// No policy (RFC 8461), one that cannot be had, or one that the MX records contradict.
pub fn mta_sts(case: &Case) -> Vec<Finding> {
    let Some(mx) = receivers(case).first() else {
        return vec![];
    };
    match &case.chart.transport.mta_sts {
        Some(MtaSts::Missing) => {
            vec![about_domain(case, "mta-sts-missing", Severity::Info).with("mx", mx.ascii())]
        }
        Some(MtaSts::Broken(detail)) => vec![
            about_domain(case, "mta-sts-broken", Severity::Warning)
                .with("mx", mx.ascii())
                .with("detail", &**detail),
        ],
        Some(MtaSts::Policy(policy)) => shut_out(case, policy),
        None => vec![],
    }
}

/// MX hosts that the policy does not name: where it is enforced, no mail comes through them.
fn shut_out(case: &Case, policy: &Policy) -> Vec<Finding> {
    let hosts: Vec<String> = receivers(case)
        .iter()
        .filter(|host| policy.mode != Mode::None && !policy.lets_in(host))
        .map(|host| host.ascii().to_owned())
        .collect();
    if hosts.is_empty() {
        return vec![];
    }
    vec![
        about_domain(case, "mta-sts-mismatch", Severity::Warning)
            .with("hosts", some_of(&hosts))
            .with("mx", &*hosts[0]),
    ]
}

/// Nobody is told where other servers fail to encrypt (RFC 8460).
pub fn tls_reports(case: &Case) -> Vec<Finding> {
    if receivers(case).is_empty() || case.chart.transport.tls_reports != Some(false) {
        return vec![];
    }
    vec![about_domain(case, "tlsrpt-missing", Severity::Info)]
}
