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
        message: "sample-good",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.srv(domain, &[993, 143, 995, 110, 465, 587]);
            lay.transport(domain);
        },
    },
    Sample {
        domain: "bücher.example",
        message: "sample-umlaut",
        lay_out: |lay, _| {
            lay.mail("xn--bcher-kva.example");
        },
    },
    Sample {
        domain: "unpublished.test",
        message: "sample-unpublished",
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
        domain: "modern.test",
        message: "sample-modern",
        lay_out: |lay, domain| {
            lay.zone.mx(domain, 10, "mail.modern.test");
            lay.host("mail.modern.test").serves(&ALL, Manner::Good);
            lay.pacc(domain);
        },
    },
    Sample {
        domain: "outlook.test",
        message: "sample-outlook",
        lay_out: |lay, domain| {
            lay.zone.mx(domain, 10, "mail.outlook.test");
            lay.host("mail.outlook.test").serves(&ALL, Manner::Good);
            lay.autodiscover(domain);
        },
    },
    Sample {
        domain: "pop3-only.test",
        message: "sample-pop3-only",
        lay_out: |lay, domain| {
            lay.mail(domain).refuses(&[993, 143]);
            lay.autoconfig(domain, &[995, 465]);
        },
    },
    Sample {
        domain: "closed.test",
        message: "sample-closed",
        lay_out: |lay, domain| {
            lay.mail(domain).refuses(&[465]);
        },
    },
    Sample {
        domain: "firewalled.test",
        message: "sample-firewalled",
        lay_out: |lay, domain| {
            lay.mail(domain).drops(&MAIL);
        },
    },
    Sample {
        domain: "ipv6-dead.test",
        message: "sample-ipv6-dead",
        lay_out: |lay, domain| {
            lay.mail(domain).drops_ipv6();
        },
    },
    Sample {
        domain: "silent.test",
        message: "sample-silent",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&MAIL, Manner::Silent);
        },
    },
    Sample {
        domain: "hangs-up.test",
        message: "sample-hangs-up",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&ALL, Manner::HangsUp);
        },
    },
    Sample {
        domain: "expired.test",
        message: "sample-expired",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates.insert(mail_host(domain), Flaw::Expired);
        },
    },
    Sample {
        domain: "expires-soon.test",
        message: "sample-expires-soon",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates
                .insert(mail_host(domain), Flaw::ExpiresSoon);
        },
    },
    Sample {
        domain: "not-yet-valid.test",
        message: "sample-not-yet-valid",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates
                .insert(mail_host(domain), Flaw::NotYetValid);
        },
    },
    Sample {
        domain: "wrong-name.test",
        message: "sample-wrong-name",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates.insert(mail_host(domain), Flaw::WrongName);
        },
    },
    Sample {
        domain: "self-signed.test",
        message: "sample-self-signed",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates.insert(mail_host(domain), Flaw::SelfSigned);
        },
    },
    Sample {
        domain: "unknown-issuer.test",
        message: "sample-unknown-issuer",
        lay_out: |lay, domain| {
            lay.mail(domain);
            lay.certificates
                .insert(mail_host(domain), Flaw::UnknownIssuer);
        },
    },
    Sample {
        domain: "old-tls.test",
        message: "sample-old-tls",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&ALL, Manner::OldTls);
        },
    },
    Sample {
        domain: "no-starttls.test",
        message: "sample-no-starttls",
        lay_out: |lay, domain| {
            lay.mail(domain)
                .refuses(&ALL)
                .serves(&[25, 143, 587], Manner::NoStartTls);
            lay.autoconfig(domain, &[143, 587]);
        },
    },
    Sample {
        domain: "refused-starttls.test",
        message: "sample-refused-starttls",
        lay_out: |lay, domain| {
            lay.mail(domain)
                .serves(&[143, 587, 110], Manner::RefusesStartTls);
        },
    },
    Sample {
        domain: "injected.test",
        message: "sample-injected",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&[143, 587, 110], Manner::Injects);
        },
    },
    Sample {
        domain: "in-the-clear.test",
        message: "sample-in-the-clear",
        lay_out: |lay, domain| {
            lay.mail(domain)
                .serves(&[143, 587, 110], Manner::OffersLoginInTheClear);
        },
    },
    Sample {
        domain: "web-on-993.test",
        message: "sample-web-on-993",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&[993], Manner::Website);
        },
    },
    Sample {
        domain: "wrong-mode.test",
        message: "sample-wrong-mode",
        lay_out: |lay, domain| {
            lay.mail(domain)
                .serves(&[993, 143], Manner::WrongMode)
                .refuses(&[995, 110]);
        },
    },
    Sample {
        domain: "turned-away.test",
        message: "sample-turned-away",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&ALL, Manner::TurnsAway);
        },
    },
    Sample {
        domain: "no-login.test",
        message: "sample-no-login",
        lay_out: |lay, domain| {
            lay.mail(domain).serves(&ALL, Manner::NoLogin);
        },
    },
    Sample {
        domain: "web-page.test",
        message: "sample-web-page",
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
        domain: "http-only.test",
        message: "sample-http-only",
        lay_out: |lay, domain| {
            let host = mail_host(domain);
            lay.zone.mx(domain, 10, &host);
            lay.host(&host).serves(&ALL, Manner::Good);
            lay.without_tls(domain);
        },
    },
    Sample {
        domain: "no-address.test",
        message: "sample-no-address",
        lay_out: |lay, domain| {
            lay.zone.mx(domain, 10, "mx.no-address.test");
            lay.host("mx.no-address.test").serves(&[25], Manner::Good);
            lay.autoconfig(domain, &[993, 587]);
        },
    },
    Sample {
        domain: "null-mx.test",
        message: "sample-null-mx",
        lay_out: |lay, domain| lay.zone.mx(domain, 0, "."),
    },
    Sample {
        domain: "no-mail.test",
        message: "sample-no-mail",
        lay_out: |lay, domain| lay.zone.txt(domain, "nothing to see here"),
    },
    Sample {
        domain: "servfail.test",
        message: "sample-servfail",
        lay_out: |lay, domain| lay.zone.fails(domain),
    },
    Sample {
        domain: "missing.test",
        message: "sample-missing",
        lay_out: |_, _| {},
    },
];
