//! The sample domains: one where all is well, and one for each common fault.

use super::{
    Sample,
    authority::Flaw,
    layout::{ALL, MAIL, Page, mail_host},
    manner::Manner,
};

/// All of them, in the order of showing.
pub static SAMPLES: &[Sample] = &[
    Sample {
        domain: "good.test",
        shows: "all is well: autoconfig and SRV agree, every port works over IPv4 and IPv6",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.srv(domain, &[993, 143, 995, 110, 465, 587]);
        },
    },
    Sample {
        domain: "bücher.example",
        shows: "a name with an umlaut, and all is well",
        lay_out: |lay, _| {
            lay.mail("xn--bcher-kva.example");
        },
    },
    Sample {
        domain: "unpublished.test",
        shows: "publishes no settings; guessing finds imap. and smtp., which you confirm yourself",
        lay_out: |lay, domain| {
            lay.zone.mx(domain, 10, "mx.unpublished.test");
            lay.host("mx.unpublished.test").serves(&[25], Manner::Good);
            lay.host("imap.unpublished.test")
                .serves(&[993, 143], Manner::Good);
            lay.host("smtp.unpublished.test")
                .serves(&[465, 587], Manner::Good);
        },
    },
    Sample {
        domain: "closed.test",
        shows: "the published port 465 is closed; 587 works instead",
        lay_out: |lay, domain| {
            lay.mail(domain).refuses(&[465]);
        },
    },
    Sample {
        domain: "firewalled.test",
        shows: "a firewall drops every packet to the published ports",
        lay_out: |lay, domain| {
            lay.mail(domain).drops(&MAIL);
        },
    },
    Sample {
        domain: "ipv6-dead.test",
        shows: "everything works over IPv4 and nothing over IPv6",
        lay_out: |lay, domain| {
            lay.mail(domain).drops_ipv6();
        },
    },
    Sample {
        domain: "silent.test",
        shows: "the servers accept connections and never say a word",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&MAIL, Manner::Silent);
        },
    },
    Sample {
        domain: "expired.test",
        shows: "the certificate has expired",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates.insert(mail_host(domain), Flaw::Expired);
        },
    },
    Sample {
        domain: "expires-soon.test",
        shows: "all works, but the certificate expires within days",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates
                .insert(mail_host(domain), Flaw::ExpiresSoon);
        },
    },
    Sample {
        domain: "not-yet-valid.test",
        shows: "the certificate is not valid yet",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates
                .insert(mail_host(domain), Flaw::NotYetValid);
        },
    },
    Sample {
        domain: "wrong-name.test",
        shows: "the certificate is the hoster's and does not name this host",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates.insert(mail_host(domain), Flaw::WrongName);
        },
    },
    Sample {
        domain: "self-signed.test",
        shows: "the certificate is signed by nobody but itself",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates.insert(mail_host(domain), Flaw::SelfSigned);
        },
    },
    Sample {
        domain: "unknown-issuer.test",
        shows: "the certificate comes from an authority that nobody knows",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates
                .insert(mail_host(domain), Flaw::UnknownIssuer);
        },
    },
    Sample {
        domain: "no-starttls.test",
        shows: "ports 143 and 587 offer no STARTTLS, and there are no others",
        lay_out: |lay, domain| {
            lay.mail(domain)
                .refuses(&ALL)
                .serves(&[25, 143, 587], Manner::NoStartTls);
            lay.autoconfig(domain, &[143, 587]);
        },
    },
    Sample {
        domain: "refused-starttls.test",
        shows: "ports 143 and 587 offer STARTTLS and then refuse it; 993 and 465 work",
        lay_out: |lay, domain| {
            lay.mail(domain)
                .serves(&[143, 587, 110], Manner::RefusesStartTls);
        },
    },
    Sample {
        domain: "injected.test",
        shows: "something slips bytes in behind STARTTLS; 993 and 465 are safe",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&[143, 587, 110], Manner::Injects);
        },
    },
    Sample {
        domain: "in-the-clear.test",
        shows: "works, but takes passwords before TLS as well",
        lay_out: |lay, domain| {
            lay.mail(domain)
                .serves(&[143, 587, 110], Manner::OffersLoginInTheClear);
        },
    },
    Sample {
        domain: "web-on-993.test",
        shows: "a web server answers on 993; 143 works instead",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&[993], Manner::Website);
        },
    },
    Sample {
        domain: "wrong-mode.test",
        shows: "993 speaks in the clear and 143 speaks TLS: somebody swapped them",
        lay_out: |lay, domain| {
            lay.mail(domain)
                .serves(&[993, 143], Manner::WrongMode)
                .refuses(&[995, 110]);
        },
    },
    Sample {
        domain: "turned-away.test",
        shows: "the servers turn us away, and say why",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&ALL, Manner::TurnsAway);
        },
    },
    Sample {
        domain: "no-login.test",
        shows: "the servers answer, but let nobody log in",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&ALL, Manner::NoLogin);
        },
    },
    Sample {
        domain: "web-page.test",
        shows: "where the autoconfig file belongs stands a web page; SRV records are right",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.srv(domain, &[993, 465]);
            lay.website(
                domain,
                Page {
                    content_type: "text/html; charset=utf-8",
                    body: b"<!DOCTYPE html><html><head><title>Welcome</title></head><body><p>We host websites.</p></body></html>"
                        .into(),
                },
            );
        },
    },
    Sample {
        domain: "no-address.test",
        shows: "the autoconfig file names a host that does not exist",
        lay_out: |lay, domain| {
            lay.zone.mx(domain, 10, "mx.no-address.test");
            lay.host("mx.no-address.test").serves(&[25], Manner::Good);
            lay.autoconfig(domain, &[993, 587]);
        },
    },
    Sample {
        domain: "null-mx.test",
        shows: "says that it takes no mail (null MX)",
        lay_out: |lay, domain| lay.zone.mx(domain, 0, "."),
    },
    Sample {
        domain: "no-mail.test",
        shows: "exists, but has nothing to do with mail",
        lay_out: |lay, domain| lay.zone.txt(domain, "nothing to see here"),
    },
    Sample {
        domain: "servfail.test",
        shows: "its name servers fail",
        lay_out: |lay, domain| lay.zone.fails(domain),
    },
    Sample {
        domain: "missing.test",
        shows: "does not exist",
        lay_out: |_, _| {},
    },
];
