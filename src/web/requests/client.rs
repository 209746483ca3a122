//! Which kind of mail client asks, by what it says of itself.

use axum::http::{HeaderMap, header};

/// Octets of a `User-Agent` that are looked at.
const MAX_AGENT: usize = 512;

/// Kinds of clients. A closed set, so that no stranger can make the counts grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Thunderbird,
    /// Thunderbird for Android and K-9, and whatever else asks with OkHttp and names no product of its own.
    ThunderbirdAndroid,
    /// Outlook for Windows up to 2010.
    OutlookOld,
    /// Outlook 2013.
    Outlook15,
    /// Outlook 2016 and all later ones, which still call themselves 16.
    Outlook16,
    /// Outlook for iOS and Android.
    OutlookMobile,
    OutlookMac,
    Apple,
    Kmail,
    Evolution,
    FairEmail,
    Nextcloud,
    /// Samsung's and Nine's, which ask at places of their own.
    SamsungOrNine,
    /// Another app on Android, by the system's own HTTP client.
    Android,
    Browser,
    /// curl and the libraries that people's scripts and monitors use.
    Script,
    Other,
    /// Says nothing of itself.
    Unnamed,
}

/// What stands in the `User-Agent`, the first match counts. Sources: the programs' code (Thunderbird, Evolution, KIO,
/// Nextcloud's `Client::buildRequestOptions`, whose name got hyphens and a version with 35; K-9's autoconfig fetcher, which
/// leaves OkHttp its own), and logs of servers for Microsoft's and Apple's, who document none. Nobody has looked up KMail's own
/// name and FairEmail's.
const AGENTS: &[(&str, Family)] = &[
    ("Thunderbird/", Family::Thunderbird),
    ("Outlook-iOS", Family::OutlookMobile),
    ("Outlook-Android", Family::OutlookMobile),
    ("MacOutlook", Family::OutlookMac),
    ("Microsoft Outlook 16.", Family::Outlook16),
    ("Microsoft Outlook 15.", Family::Outlook15),
    ("Microsoft Outlook", Family::OutlookOld),
    ("Microsoft Office/16.", Family::Outlook16),
    ("Microsoft Office/15.", Family::Outlook15),
    ("Microsoft Office/", Family::OutlookOld),
    ("Evolution/", Family::Evolution),
    (" KIO/", Family::Kmail),
    ("Konqueror/", Family::Kmail),
    ("KMail/", Family::Kmail),
    ("FairEmail", Family::FairEmail),
    ("Nextcloud", Family::Nextcloud),
    ("okhttp/", Family::ThunderbirdAndroid),
    ("accountsd/", Family::Apple),
    ("dataaccessd/", Family::Apple),
    (" CFNetwork/", Family::Apple),
    ("Apple-iP", Family::Apple),
    ("Dalvik/", Family::Android),
    ("curl/", Family::Script),
    ("Wget/", Family::Script),
    ("python-", Family::Script),
    ("Go-http-client/", Family::Script),
    ("Mozilla/5.0 (", Family::Browser),
];

/// Places where only these ask, in lower case.
const PLACES: &[(&str, Family)] = &[
    ("/autoconfig/mail/config-v1.1.xml", Family::SamsungOrNine),
    ("/v1.1/mail/config-v1.1.xml", Family::SamsungOrNine),
];

impl Family {
    pub const ALL: [Self; 18] = [
        Self::Thunderbird,
        Self::ThunderbirdAndroid,
        Self::OutlookOld,
        Self::Outlook15,
        Self::Outlook16,
        Self::OutlookMobile,
        Self::OutlookMac,
        Self::Apple,
        Self::Kmail,
        Self::Evolution,
        Self::FairEmail,
        Self::Nextcloud,
        Self::SamsungOrNine,
        Self::Android,
        Self::Browser,
        Self::Script,
        Self::Other,
        Self::Unnamed,
    ];

    /// Who asks for `path`. A name that is known goes before the place.
    pub fn of(path: &str, headers: &HeaderMap) -> Self {
        let whole = headers
            .get(header::USER_AGENT)
            .map_or(&b""[..], |value| value.as_bytes());
        let agent = whole.get(..MAX_AGENT).unwrap_or(whole);
        // Every needle is ASCII: what is no UTF-8 ends the part that is looked at.
        let agent = match std::str::from_utf8(agent) {
            Ok(agent) => agent,
            Err(error) => agent
                .get(..error.valid_up_to())
                .and_then(|good| std::str::from_utf8(good).ok())
                .unwrap_or_default(),
        };
        let named = AGENTS.iter().find(|(part, _)| agent.contains(part));
        if let Some((_, family)) = named {
            return *family;
        }
        let place = PLACES
            .iter()
            .find(|(place, _)| path.eq_ignore_ascii_case(place));
        match place {
            Some((_, family)) => *family,
            None if whole.is_empty() => Self::Unnamed,
            None => Self::Other,
        }
    }

    /// As the log and the counts call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Thunderbird => "thunderbird",
            Self::ThunderbirdAndroid => "thunderbird-android",
            Self::OutlookOld => "outlook-2010-or-older",
            Self::Outlook15 => "outlook-2013",
            Self::Outlook16 => "outlook-2016-or-later",
            Self::OutlookMobile => "outlook-mobile",
            Self::OutlookMac => "outlook-mac",
            Self::Apple => "apple",
            Self::Kmail => "kmail",
            Self::Evolution => "evolution",
            Self::FairEmail => "fairemail",
            Self::Nextcloud => "nextcloud",
            Self::SamsungOrNine => "samsung-or-nine",
            Self::Android => "android-other",
            Self::Browser => "browser",
            Self::Script => "script",
            Self::Other => "other",
            Self::Unnamed => "unnamed",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(agent: &[u8], path: &str) -> &'static str {
        let mut headers = HeaderMap::new();
        if let Ok(agent) = agent.try_into() {
            headers.insert(header::USER_AGENT, agent);
        }
        Family::of(path, &headers).as_str()
    }

    #[test]
    fn a_client_is_known_by_its_name_and_else_by_where_it_asks() {
        for (agent, path, family) in [
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Thunderbird/140.0",
                "/mail/config-v1.1.xml",
                "thunderbird",
            ),
            ("okhttp/4.12.0", "/", "thunderbird-android"),
            (
                "Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17328; Pro)",
                "/",
                "outlook-2016-or-later",
            ),
            (
                "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 6.1; Microsoft Outlook 15.0.4605; ms-office; MSOffice 15)",
                "/",
                "outlook-2013",
            ),
            (
                "Microsoft Office/14.0 (Windows NT 6.1; Microsoft Outlook 14.0.7162; Pro)",
                "/",
                "outlook-2010-or-older",
            ),
            ("Outlook-iOS-Android/1.0", "/", "outlook-mobile"),
            ("Microsoft-MacOutlook/16.45.21011103", "/", "outlook-mac"),
            ("iOS/14.0 (18A373) accountsd/1.0", "/", "apple"),
            ("Mail/3774 CFNetwork/1492.0.1 Darwin/23.3.0", "/", "apple"),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Konqueror/5.0 KIO/5.107",
                "/",
                "kmail",
            ),
            ("Evolution/3.56.1", "/", "evolution"),
            ("FairEmail/1.2255", "/", "fairemail"),
            ("Nextcloud Server Crawler", "/", "nextcloud"),
            ("Nextcloud-Server-Crawler/35.0.0", "/", "nextcloud"),
            ("Dalvik/2.1.0 (Linux; U; Android 14)", "/", "android-other"),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
                "/",
                "browser",
            ),
            ("curl/8.14.1", "/", "script"),
            ("ana@example.org", "/", "other"),
            ("", "/", "unnamed"),
            ("", "/v1.1/mail/config-v1.1.xml", "samsung-or-nine"),
            ("", "/Autoconfig/mail/config-v1.1.xml", "samsung-or-nine"),
            ("curl/8.14.1", "/v1.1/mail/config-v1.1.xml", "script"),
        ] {
            assert_eq!(named(agent.as_bytes(), path), family, "{agent} {path}");
        }
        assert_eq!(named(b"curl/8 \xff", "/"), "script");
        assert_eq!(named(b"\xff Thunderbird/140.0", "/"), "other");
        let long = format!("{}Thunderbird/140.0", "x".repeat(4096));
        assert_eq!(named(long.as_bytes(), "/"), "other");
    }

    #[test]
    fn each_family_stands_in_its_place_and_has_a_name_of_its_own() {
        let mut names: Vec<_> = Family::ALL.iter().map(|family| family.as_str()).collect();
        for (place, family) in Family::ALL.iter().enumerate() {
            assert_eq!(*family as usize, place, "{family:?}");
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Family::ALL.len());
    }
}
