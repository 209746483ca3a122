//! A stranger's autoconfig file never causes a panic, and what was read can be written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use portolan::{
    model::{Authentication, DomainName, Recommendation, Role, Security, Setting, SourceId},
    outputs::{Subject, autoconfig as output},
    wire::documents::autoconfig as document,
};

fuzz_target!(|body: &[u8]| {
    let domain: DomainName = "example.org".parse().expect("a domain");
    let Ok(config) = document::read(body, &domain) else {
        return;
    };
    let mut recommended = Recommendation::default();
    for server in config.servers {
        let setting = Setting {
            protocol: server.protocol,
            hostname: server.host,
            port: server.port,
            security: server.security,
            username: server.username,
            authentication: vec![Authentication::PasswordCleartext],
            verified: true,
            authenticated: true,
            sources: vec![SourceId::Autoconfig],
        };
        assert_ne!(setting.port, 0);
        if setting.security == Security::None {
            continue;
        }
        match setting.protocol.role() {
            Role::Incoming => recommended.incoming.push(setting),
            Role::Outgoing => recommended.outgoing.push(setting),
        }
    }
    let written = output::write(&Subject {
        domain: &domain,
        display_name: config.display_name.as_deref().unwrap_or_default(),
        recommended: &recommended,
        address: None,
        full_name: None,
    });
    if let Ok(file) = written {
        let again = document::read(&file, &domain).expect("our own file is read");
        let count = recommended.incoming.len() + recommended.outgoing.len();
        // A user name of nothing but marks that turn the direction is not carried.
        assert!((1..=count).contains(&again.servers.len()));
    }
});
