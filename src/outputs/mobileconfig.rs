//! Apple's configuration profile: a mail account (payload `com.apple.mail.managed`), and with it calendars and contacts
//! where the domain offers them.
//!
//! An installed profile is replaced by one with the same identifier, and its account is only updated, not made anew,
//! while identifiers and UUIDs stay the same. So all of them derive from the address: the same at every download, and
//! never shared by two people, the second of whom would overwrite the first. No password is ever in it.

use plist::{Dictionary, Value};
use uuid::Uuid;

use super::{CannotCarry, Output, Subject, best_incoming, best_outgoing, offers, text::line};
use crate::model::{
    Authentication, DomainName, EmailAddress, Protocol, Recommendation, Security, Setting,
    WebService,
};

pub(super) const OUTPUT: Output = Output {
    name: "mobileconfig",
    needs_address: true,
    write,
};

/// Ours alone, drawn once. Changing it would double the accounts of everybody who installs a second time.
const NAMESPACE: Uuid = Uuid::from_u128(0x210f3caf_3a1a_4b65_bacc_c9f4acae3b30);

/// Octets of an address (RFC 5321 §4.5.3.1.3, less the angle brackets).
const MAX_ADDRESS: usize = 254;

/// Characters of a person's name.
const MAX_NAME: usize = 200;

/// An XML property list. Fails without an address: a profile that does not know whose it is would have an identifier
/// that two people share.
pub fn write(subject: &Subject) -> Result<Vec<u8>, CannotCarry> {
    let address = subject.address.ok_or(CannotCarry::NoAddress)?;
    let text = address.expose();
    if text.len() > MAX_ADDRESS {
        return Err(CannotCarry::TooLarge);
    }
    let carries = |setting: &Setting| apple_way(setting).is_some();
    let incoming = best_incoming(&subject.recommended.incoming, carries)?;
    let outgoing = best_outgoing(&subject.recommended.outgoing, carries)?;
    let organisation = line(subject.display_name, MAX_NAME);
    let identifier = identifier(address);

    let mut account = payload(
        "com.apple.mail.managed",
        &format!("{identifier}.mail"),
        derived(address, "mail"),
        &text,
    );
    account.insert(
        "EmailAccountType".into(),
        if incoming.protocol == Protocol::POP3 {
            "EmailTypePOP"
        } else {
            "EmailTypeIMAP"
        }
        .into(),
    );
    account.insert("EmailAccountDescription".into(), text.clone().into());
    let name = line(subject.full_name.unwrap_or_default(), MAX_NAME);
    if !name.is_empty() {
        account.insert("EmailAccountName".into(), name.into());
    }
    account.insert("EmailAddress".into(), text.clone().into());
    insert_server(&mut account, "Incoming", incoming, address);
    insert_server(&mut account, "Outgoing", outgoing, address);
    // One question for the password instead of two.
    account.insert("OutgoingPasswordSameAsIncomingPassword".into(), true.into());

    let mut payloads = vec![account];
    for (kind, prefix, service) in [
        ("caldav", "CalDAV", &subject.offer.caldav),
        ("carddav", "CardDAV", &subject.offer.carddav),
    ] {
        let dav = service.as_ref();
        payloads.extend(dav.and_then(|service| dav_payload(kind, prefix, service, address)));
    }

    let mut profile = payload(
        "Configuration",
        &identifier,
        derived(address, "profile"),
        &text,
    );
    // What will be installed, in words that need no translation.
    profile.insert(
        "PayloadDescription".into(),
        format!(
            "{}:{} · {}:{}",
            incoming.hostname, incoming.port, outgoing.hostname, outgoing.port
        )
        .into(),
    );
    if !organisation.is_empty() {
        profile.insert("PayloadOrganization".into(), organisation.into());
    }
    profile.insert("PayloadScope".into(), "User".into());
    profile.insert(
        "PayloadContent".into(),
        Value::Array(payloads.into_iter().map(Value::Dictionary).collect()),
    );

    let mut file = Vec::new();
    Value::Dictionary(profile)
        .to_writer_xml(&mut file)
        .map_err(|_| CannotCarry::TooLarge)?;
    file.push(b'\n');
    Ok(file)
}

/// Whether a profile can say how to log in at one of the servers of each kind.
pub fn carries(recommended: &Recommendation) -> bool {
    let carries = |setting: &Setting| apple_way(setting).is_some();
    best_incoming(&recommended.incoming, carries).is_ok()
        && best_outgoing(&recommended.outgoing, carries).is_ok()
}

/// The keys that every payload has.
fn payload(kind: &str, identifier: &str, uuid: Uuid, display_name: &str) -> Dictionary {
    let mut payload = Dictionary::new();
    payload.insert("PayloadType".into(), kind.into());
    payload.insert("PayloadVersion".into(), Value::Integer(1.into()));
    payload.insert("PayloadIdentifier".into(), identifier.into());
    payload.insert(
        "PayloadUUID".into(),
        uuid.hyphenated()
            .encode_upper(&mut Uuid::encode_buffer())
            .to_owned()
            .into(),
    );
    payload.insert("PayloadDisplayName".into(), display_name.into());
    payload
}

/// `side` is `Incoming` or `Outgoing`.
fn insert_server(account: &mut Dictionary, side: &str, setting: &Setting, address: &EmailAddress) {
    let mut insert = |key: &str, value: Value| account.insert(format!("{side}{key}"), value);
    insert("MailServerHostName", setting.hostname.ascii().into());
    insert("MailServerPortNumber", Value::Integer(setting.port.into()));
    // The one switch for both kinds: on 143, 587 and 110 Apple's apps upgrade with STARTTLS by themselves.
    insert(
        "MailServerUseSSL",
        (setting.security != Security::None).into(),
    );
    insert(
        "MailServerAuthentication",
        apple_way(setting).unwrap_or("EmailAuthPassword").into(),
    );
    insert(
        "MailServerUsername",
        line(&setting.username.fill(address), usize::MAX).into(),
    );
}

/// Calendars (`com.apple.caldav.account`) or contacts (`com.apple.carddav.account`). None where they take no password,
/// which is all that these payloads know.
fn dav_payload(
    kind: &str,
    prefix: &str,
    service: &WebService,
    address: &EmailAddress,
) -> Option<Dictionary> {
    if !service
        .authentication
        .contains(&Authentication::PasswordCleartext)
    {
        return None;
    }
    let host = service.host()?;
    let text = address.expose();
    let mut account = payload(
        &format!("com.apple.{kind}.account"),
        &format!("{}.{kind}", identifier(address)),
        derived(address, kind),
        &text,
    );
    let mut insert = |key: &str, value: Value| account.insert(format!("{prefix}{key}"), value);
    insert("AccountDescription", text.clone().into());
    insert("HostName", host.ascii().into());
    let port = service.url.port_or_known_default().unwrap_or(443);
    insert("Port", Value::Integer(port.into()));
    insert("UseSSL", true.into());
    // A bare origin leaves it to the well-known place (RFC 6764 §5), which devices try by themselves.
    if service.url.path() != "/" {
        insert("PrincipalURL", service.url.as_str().into());
    }
    let login = line(&service.username.fill(address), usize::MAX);
    insert("Username", login.into());
    Some(account)
}

/// How Apple's apps log in; none where the server takes only what a profile cannot say, such as OAuth2.
fn apple_way(setting: &Setting) -> Option<&'static str> {
    [
        (Authentication::PasswordCleartext, "EmailAuthPassword"),
        (Authentication::PasswordEncrypted, "EmailAuthCRAMMD5"),
        (Authentication::Ntlm, "EmailAuthNTLM"),
    ]
    .into_iter()
    .find(|(way, _)| offers(setting, way))
    .map(|(_, name)| name)
}

/// `org.example.portolan.` and a hash of the address; never the address itself, whose @ some installers refuse.
fn identifier(address: &EmailAddress) -> String {
    let hash = derived(address, "identifier");
    format!(
        "{}.portolan.{}",
        reversed(address.domain()),
        hash.as_simple()
    )
}

fn reversed(domain: &DomainName) -> String {
    let labels: Vec<&str> = domain.ascii().rsplit('.').collect();
    labels.join(".")
}

/// The same for the same address, whatever the letter case that it was typed in, and different for each `kind`.
fn derived(address: &EmailAddress, kind: &str) -> Uuid {
    let name = format!("{kind}\0{}", address.expose().to_lowercase());
    Uuid::new_v5(&NAMESPACE, name.as_bytes())
}
