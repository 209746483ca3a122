//! All that can be served for a domain without Portolan: files for a plain web server or a CDN, and the lines that make
//! nginx, Apache, Caddy and some CDNs serve them with the right types.
//!
//! What needs to know who asks is not among them: Apple's profile, version 2 of Autodiscover, and Autodiscover's XML unless
//! people log in by what stands before the @, which is what Outlook takes where nothing is said.

use std::{fmt::Write, path::Path};

use super::{
    CannotCarry, Subject, autoconfig, autodiscover,
    dns::{self, Key, Site},
    mta_sts, pacc,
};
use crate::model::Username;

/// One file, by its path below the exported folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub path: &'static str,
    pub content: Vec<u8>,
}

/// What the web server has to say of one file.
struct Served {
    path: &'static str,
    kind: &'static str,
    /// Paths that mean it, as a regular expression without letter case; empty for the path alone.
    spellings: &'static str,
}

const AUTOCONFIG: Served = Served {
    path: "/mail/config-v1.1.xml",
    kind: "text/xml; charset=utf-8",
    spellings: r"^/+(mail|v1\.1/mail|autoconfig/mail|\.well-known/autoconfig/mail)/config-v1\.1\.xml$",
};
const AUTODISCOVER: Served = Served {
    path: autodiscover::PATH,
    kind: "text/xml; charset=utf-8",
    spellings: r"^/+autodiscover/autodiscover\.xml$",
};
const PACC: Served = Served {
    path: "/.well-known/user-agent-configuration.json",
    kind: "application/json",
    spellings: "",
};
const MTA_STS: Served = Served {
    path: "/.well-known/mta-sts.txt",
    kind: "text/plain; charset=utf-8",
    spellings: "",
};

/// Everything, with the settings of `subject`, to lie in the folder `root` on the web server. Its path stands in the
/// server's lines, so it must hold neither quotation marks nor `$`. The records vouch for `keys`.
pub fn files(subject: &Subject, keys: Vec<Key>, root: &Path) -> Result<Vec<File>, CannotCarry> {
    let mut files = Vec::new();
    let mut served = Vec::new();
    let mut serve = |one: Served, content: Vec<u8>| {
        let path = one.path.trim_start_matches('/');
        files.push(File { path, content });
        served.push(one);
    };
    let file = autoconfig::write(subject)?;
    serve(AUTOCONFIG, file.clone());
    let outlook = outlook(subject);
    // Which server these files will lie on nobody knows here: it is not the one of `public_url`.
    let site = Site {
        host: None,
        keys,
        no_autodiscover: outlook.is_none(),
    };
    if let Some(file) = outlook {
        serve(AUTODISCOVER, file);
    }
    if let Ok(file) = pacc::write(subject) {
        serve(PACC, file);
    }
    if let Some(policy) = &subject.offer.mta_sts {
        serve(MTA_STS, mta_sts::write(policy).into_bytes());
    }
    // For servers that cannot be told of other spellings.
    files.push(File {
        path: ".well-known/autoconfig/mail/config-v1.1.xml",
        content: file,
    });
    let names = names(subject, &served);
    let root = root.display().to_string();
    for (path, content) in [
        (
            "zone.txt",
            String::from_utf8_lossy(&dns::zone(subject, &site)?).into_owned(),
        ),
        ("nginx.conf", nginx(&served, &names, &root)),
        ("apache.conf", apache(&served, &names, &root)),
        ("Caddyfile", caddy(&served, &names, &root)),
        ("_headers", headers(&served)),
    ] {
        let content = content.into_bytes();
        files.push(File { path, content });
    }
    Ok(files)
}

/// None where Outlook would log in as somebody else.
fn outlook(subject: &Subject) -> Option<Vec<u8>> {
    let recommended = subject.recommended;
    let all = recommended.incoming.iter().chain(&recommended.outgoing);
    let fits = all
        .into_iter()
        .all(|it| it.username == Username::local_part());
    let subject = Subject {
        address: None,
        ..*subject
    };
    autodiscover::write(&subject).ok().filter(|_| fits)
}

/// The hosts that the server is asked by.
fn names(subject: &Subject, served: &[Served]) -> Vec<String> {
    let labels = [
        ("autoconfig", AUTOCONFIG.path),
        ("autodiscover", AUTODISCOVER.path),
        ("ua-auto-config", PACC.path),
        ("mta-sts", MTA_STS.path),
    ];
    let there = |path: &str| served.iter().any(|one| one.path == path);
    let named = labels.into_iter().filter(|(_, path)| there(path));
    named
        .map(|(label, _)| format!("{label}.{}", subject.domain))
        .collect()
}

fn nginx(served: &[Served], names: &[String], root: &str) -> String {
    let mut text = format!(
        "# Inside server {{ … }} with: server_name {};\n",
        names.join(" ")
    );
    for one in served {
        let _ = match one.spellings {
            "" => writeln!(text, "location = {} {{", one.path),
            pattern => writeln!(text, "location ~* \"{pattern}\" {{"),
        };
        let _ = writeln!(text, "    root \"{root}\";");
        // An empty table, so that no type goes by the file's ending.
        let _ = writeln!(text, "    types {{ }}\n    default_type \"{}\";", one.kind);
        let _ = writeln!(
            text,
            "    add_header Cache-Control \"public, max-age=300\";"
        );
        if one.path == AUTODISCOVER.path {
            // Outlook asks by POST, which nginx refuses for files.
            let _ = writeln!(text, "    error_page 405 =200 {};", one.path);
        }
        let _ = writeln!(text, "    try_files {} =404;\n}}", one.path);
    }
    // A page with status 200 would be taken for settings.
    text + "location / {\n    return 404;\n}\n"
}

fn apache(served: &[Served], names: &[String], root: &str) -> String {
    let mut text = format!(
        "# Inside <VirtualHost> with: ServerName {}\n",
        names.join("\n#   ServerAlias ")
    );
    let _ = writeln!(
        text,
        "<Directory \"{root}\">\n    Options None\n    AllowOverride None\n    Require all granted\n</Directory>"
    );
    for one in served {
        let plain = format!("^{}$", one.path.replace('.', r"\."));
        let pattern = match one.spellings {
            "" => plain,
            pattern => format!("(?i){pattern}"),
        };
        let _ = writeln!(text, "AliasMatch \"{pattern}\" \"{root}{}\"", one.path);
        let _ = writeln!(
            text,
            "<LocationMatch \"{pattern}\">\n    ForceType \"{}\"\n    <IfModule mod_headers.c>\n        \
             Header set Cache-Control \"public, max-age=300\"\n    </IfModule>\n</LocationMatch>",
            one.kind
        );
    }
    // The first that matches counts. No such file is ever there.
    let _ = writeln!(text, "AliasMatch \"^\" \"{root}/.nothing-else\"");
    text
}

fn caddy(served: &[Served], names: &[String], root: &str) -> String {
    let mut text = format!("{} {{\n\troot * \"{root}\"\n", names.join(", "));
    for (number, one) in served.iter().enumerate() {
        let _ = match one.spellings {
            "" => writeln!(text, "\t@file{number} path {}", one.path),
            pattern => writeln!(text, "\t@file{number} path_regexp `(?i){pattern}`"),
        };
        let _ = writeln!(text, "\thandle @file{number} {{");
        if one.path == AUTODISCOVER.path {
            // Outlook asks by POST, which Caddy refuses for files from 2.6.3 on.
            text.push_str("\t\tmethod GET\n");
        }
        let _ = writeln!(
            text,
            "\t\trewrite * {}\n\t\theader Content-Type \"{}\"\n\t\theader Cache-Control \"public, max-age=300\"\n\t\tfile_server\n\t}}",
            one.path, one.kind
        );
    }
    text + "\thandle {\n\t\trespond 404\n\t}\n}\n"
}

/// As Netlify, Cloudflare Pages and others read it.
fn headers(served: &[Served]) -> String {
    let paths = served.iter().map(|one| (one.path, one.kind));
    let well_known = "/.well-known/autoconfig/mail/config-v1.1.xml";
    let mut text = String::new();
    for (path, kind) in paths.chain([(well_known, AUTOCONFIG.kind)]) {
        let _ = writeln!(
            text,
            "{path}\n  Content-Type: {kind}\n  Cache-Control: public, max-age=300"
        );
    }
    text
}
