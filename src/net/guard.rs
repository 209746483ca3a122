//! Which addresses and ports we dare to call. Every connection passes here, with the very address that is dialled.
//!
//! A survey is asked for by strangers and steered by strangers' DNS. Whatever a name, a redirect or a record says, no
//! connection goes to an address that is not globally reachable (RFC 6890 §2.2.1), nor to a port that is not mail's or the web's.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{IpNet, Ipv4Net, Ipv6Net};

/// Mail's ports, ManageSieve's, and the two of the web.
const USUAL_PORTS: [u16; 11] = [25, 110, 143, 465, 587, 993, 995, 2525, 4190, 80, 443];

/// How many further ports a survey may name.
const NAMED_PORTS: usize = 8;

/// What holds for one network or survey.
#[derive(Clone, Debug)]
pub struct Guard {
    allow: Vec<IpNet>,
    named: Vec<u16>,
    /// Documentation addresses count as globally reachable.
    harbour: bool,
}

impl Guard {
    pub fn new(allow: &[IpNet], harbour: bool) -> Self {
        Self {
            allow: allow.to_vec(),
            named: Vec::new(),
            harbour,
        }
    }

    pub fn allowing(&self, nets: &[IpNet]) -> Self {
        Self {
            allow: nets.to_vec(),
            ..self.clone()
        }
    }

    pub fn naming(&self, ports: &[u16]) -> Self {
        let mut named: Vec<u16> = Vec::new();
        for &port in ports {
            if port >= 1024 && !USUAL_PORTS.contains(&port) && !named.contains(&port) {
                named.push(port);
            }
        }
        named.truncate(NAMED_PORTS);
        Self {
            named,
            ..self.clone()
        }
    }

    /// Lets pass, or names the rule that forbids. `address` must be canonical (no IPv4 inside IPv6), as it is dialled.
    pub fn judge(&self, address: IpAddr, port: u16) -> Result<(), &'static str> {
        if !USUAL_PORTS.contains(&port) && !self.named.contains(&port) {
            return Err("port");
        }
        if self.allow.iter().any(|net| net.contains(&address)) {
            return Ok(());
        }
        match special_purpose(address) {
            None => Ok(()),
            Some(DOCUMENTATION) if self.harbour => Ok(()),
            Some(purpose) => Err(purpose),
        }
    }
}

pub const IPV4_INSIDE_IPV6: &str = "IPv4 inside IPv6";
const DOCUMENTATION: &str = "documentation address";

/// The first block that holds `address`, if it is not globally reachable.
fn special_purpose(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(v4) => IPV4
            .iter()
            .find(|(net, _)| net.contains(&v4))
            .map(|(_, purpose)| *purpose),
        IpAddr::V6(v6) => IPV6
            .iter()
            .find(|(net, _)| net.contains(&v6))
            .map(|(_, purpose)| *purpose)
            // All unicast space that was ever given out is in 2000::/3 (RFC 4291 §4, IANA's IPv6 address space registry).
            .or_else(|| (v6.octets()[0] >> 5 != 0b001).then_some("unassigned address")),
    }
}

const fn v4(a: u8, b: u8, c: u8, d: u8, length: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), length)
}

const fn v6(head: [u16; 4], length: u8) -> Ipv6Net {
    let [a, b, c, d] = head;
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0), length)
}

/// The one address `::last`.
const fn v6_address(last: u16) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(0, 0, 0, 0, 0, 0, 0, last), 128)
}

/// IANA's IPv4 Special-Purpose Address Registry where it says "not globally reachable", and what was never meant to be
/// called: multicast, reserved space, and blocks whose traffic ends at whoever stands nearest.
#[rustfmt::skip]
const IPV4: &[(Ipv4Net, &str)] = &[
    (v4(0, 0, 0, 0, 8), "this network"),                  // RFC 791 §3.2, RFC 1122 §3.2.1.3
    (v4(10, 0, 0, 0, 8), "private address"),              // RFC 1918
    (v4(100, 64, 0, 0, 10), "carrier-grade NAT"),         // RFC 6598
    (v4(127, 0, 0, 0, 8), "loopback"),                    // RFC 1122 §3.2.1.3
    (v4(168, 63, 129, 16, 32), "cloud platform address"), // no RFC: Azure answers its virtual machines here
    (v4(169, 254, 0, 0, 16), "link-local address"),       // RFC 3927; clouds keep their metadata here
    (v4(172, 16, 0, 0, 12), "private address"),           // RFC 1918
    (v4(192, 0, 0, 0, 24), "protocol assignment"),        // RFC 6890 §2.1; the anycast addresses in it serve no mail
    (v4(192, 0, 2, 0, 24), DOCUMENTATION),                // RFC 5737
    (v4(192, 31, 196, 0, 24), "anycast sink"),            // RFC 7535 (AS112)
    (v4(192, 52, 193, 0, 24), "anycast relay"),           // RFC 7450 (AMT)
    (v4(192, 88, 99, 0, 24), "anycast relay"),            // RFC 7526 (6to4, deprecated)
    (v4(192, 168, 0, 0, 16), "private address"),          // RFC 1918
    (v4(192, 175, 48, 0, 24), "anycast sink"),            // RFC 7534 (AS112)
    (v4(198, 18, 0, 0, 15), "benchmarking address"),      // RFC 2544
    (v4(198, 51, 100, 0, 24), DOCUMENTATION),             // RFC 5737
    (v4(203, 0, 113, 0, 24), DOCUMENTATION),              // RFC 5737
    (v4(224, 0, 0, 0, 4), "multicast"),                   // RFC 5771
    (v4(240, 0, 0, 0, 4), "reserved address"),            // RFC 1112 §4; 255.255.255.255 is broadcast, RFC 919
];

/// The same for IPv6. Blocks that carry an IPv4 address inside are all shut, since a translator at hand would lead anywhere.
#[rustfmt::skip]
const IPV6: &[(Ipv6Net, &str)] = &[
    (v6_address(1), "loopback"),                                   // RFC 4291 §2.5.3
    (v6_address(0), "unspecified address"),                        // RFC 4291 §2.5.2
    (v6([0x64, 0xff9b, 0, 0], 96), "NAT64"),                       // RFC 6052
    (v6([0x64, 0xff9b, 1, 0], 48), "NAT64"),                       // RFC 8215
    (v6([0, 0, 0, 0], 8), IPV4_INSIDE_IPV6),                       // RFC 4291 §2.5.5 and reserved space beside it
    (v6([0x100, 0, 0, 0], 64), "discard"),                         // RFC 6666
    (v6([0x100, 0, 0, 1], 64), "dummy prefix"),                    // RFC 9780
    (v6([0x2001, 0, 0, 0], 32), "Teredo"),                         // RFC 4380
    (v6([0x2001, 0x2, 0, 0], 48), "benchmarking address"),         // RFC 5180
    (v6([0x2001, 0x10, 0, 0], 28), "ORCHID"),                      // RFC 4843
    (v6([0x2001, 0x20, 0, 0], 28), "ORCHID"),                      // RFC 7343
    (v6([0x2001, 0, 0, 0], 23), "protocol assignment"),            // RFC 2928
    (v6([0x2001, 0xdb8, 0, 0], 32), DOCUMENTATION),                // RFC 3849
    (v6([0x2002, 0, 0, 0], 16), "6to4"),                           // RFC 3056
    (v6([0x2620, 0x4f, 0x8000, 0], 48), "anycast sink"),           // RFC 7534 (AS112)
    (v6([0x3fff, 0, 0, 0], 20), DOCUMENTATION),                    // RFC 9637
    (v6([0x5f00, 0, 0, 0], 16), "segment routing"),                // RFC 9602
    (v6([0xfc00, 0, 0, 0], 7), "unique local address"),            // RFC 4193
    (v6([0xfe80, 0, 0, 0], 10), "link-local address"),             // RFC 4291 §2.5.6
    (v6([0xfec0, 0, 0, 0], 10), "site-local address"),             // RFC 3879
    (v6([0xff00, 0, 0, 0], 8), "multicast"),                       // RFC 4291 §2.7
];

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(guard: &Guard, address: &str, port: u16) -> Result<(), &'static str> {
        guard.judge(address.parse::<IpAddr>().unwrap().to_canonical(), port)
    }

    #[test]
    fn globally_reachable_addresses_pass() {
        let guard = Guard::new(&[], false);
        for address in [
            "1.1.1.1",
            "9.255.255.255",
            "11.0.0.0",
            "100.63.255.255",
            "100.128.0.0",
            "126.255.255.255",
            "128.0.0.0",
            "169.253.255.255",
            "169.255.0.0",
            "172.15.255.255",
            "172.32.0.0",
            "192.0.1.0",
            "192.167.255.255",
            "192.169.0.0",
            "198.17.255.255",
            "198.20.0.0",
            "223.255.255.255",
            "2001:200::1",
            "2001:4860::1",
            "2606:4700::1111",
            "2a00::1",
            "3ffe:ffff::1",
            "::ffff:1.1.1.1",
        ] {
            assert_eq!(judge(&guard, address, 993), Ok(()), "{address}");
        }
    }

    #[test]
    fn every_special_purpose_block_is_shut() {
        let guard = Guard::new(&[], false);
        for address in [
            "0.0.0.0",
            "0.255.255.255",
            "10.0.0.1",
            "10.255.255.255",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.255",
            "168.63.129.16",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.1",
            "192.0.0.255",
            "192.0.2.1",
            "192.31.196.1",
            "192.52.193.1",
            "192.88.99.1",
            "192.168.1.1",
            "192.175.48.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::127.0.0.1",
            "::8.8.8.8",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:0:127.0.0.1",
            "64:ff9b::1",
            "64:ff9b::808:808",
            "64:ff9b:1::1",
            "100::1",
            "100:0:0:1::1",
            "2001::1",
            "2001:1::1",
            "2001:2::1",
            "2001:10::1",
            "2001:20::1",
            "2001:1ff::1",
            "2001:db8::1",
            "2002:7f00:1::1",
            "2620:4f:8000::1",
            "3fff::1",
            "3fff:fff::1",
            "4000::1",
            "5f00::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "febf::1",
            "fec0::1",
            "ff02::1",
            "ffff:ffff::1",
        ] {
            assert!(judge(&guard, address, 993).is_err(), "{address}");
        }
    }

    #[test]
    fn a_harbour_opens_documentation_addresses_alone() {
        let guard = Guard::new(&[], true);
        for address in [
            "192.0.2.1",
            "198.51.100.1",
            "203.0.113.1",
            "2001:db8::1",
            "3fff::1",
        ] {
            assert_eq!(judge(&guard, address, 993), Ok(()), "{address}");
        }
        for address in [
            "127.0.0.1",
            "10.0.0.1",
            "::1",
            "fd00::1",
            "169.254.169.254",
            "::ffff:127.0.0.1",
        ] {
            assert!(judge(&guard, address, 993).is_err(), "{address}");
        }
    }

    #[test]
    fn what_is_allowed_is_allowed_in_either_spelling_and_nothing_beside_it() {
        let guard = Guard::new(&["10.1.0.0/16".parse().unwrap()], false);
        assert_eq!(judge(&guard, "10.1.2.3", 993), Ok(()));
        assert_eq!(judge(&guard, "::ffff:10.1.2.3", 993), Ok(()));
        assert_eq!(judge(&guard, "10.2.2.3", 993), Err("private address"));
        assert_eq!(judge(&guard, "10.1.2.3", 22), Err("port"));
        let other = guard.allowing(&["fd00::/8".parse().unwrap()]);
        assert_eq!(judge(&other, "fd00::1", 993), Ok(()));
        assert_eq!(judge(&other, "10.1.2.3", 993), Err("private address"));
    }

    #[test]
    fn ports_are_mails_and_the_webs_and_eight_that_a_source_named() {
        let guard = Guard::new(&[], false);
        for port in USUAL_PORTS {
            assert_eq!(judge(&guard, "1.1.1.1", port), Ok(()), "{port}");
        }
        for port in [
            0, 22, 23, 53, 81, 389, 445, 994, 1025, 3306, 6379, 8080, 65535,
        ] {
            assert_eq!(judge(&guard, "1.1.1.1", port), Err("port"), "{port}");
        }
        let named = guard.naming(&[
            22, 993, 1993, 1993, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008,
        ]);
        for port in [993, 1993, 2001, 2007] {
            assert_eq!(judge(&named, "1.1.1.1", port), Ok(()), "{port}");
        }
        for port in [22, 2008] {
            assert_eq!(judge(&named, "1.1.1.1", port), Err("port"), "{port}");
        }
        assert!(judge(&named, "10.0.0.1", 1993).is_err());
    }
}
