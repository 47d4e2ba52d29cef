//! Where a connection that the service makes by itself may lead: to a webhook's receiver, to the provider for signing in. What a
//! name resolves to is looked at when the connection is made, and the connection goes to
//! the very addresses that were looked at: a name whose zone answers differently the next time gains nothing.

use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;

use reqwest::Url;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use serde::Deserialize;

/// Why nothing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It leads to an address where nothing may lead.
    #[error("its name leads to an address that is not allowed")]
    Address,
    /// Another name than the configured one.
    #[error("a name that is not the configured one")]
    Name,
}

/// A range of addresses, "10.20.0.0/16".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Range {
    first: IpAddr,
    bits: u8,
}

impl TryFrom<String> for Range {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl FromStr for Range {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("\"{text}\" is not a range of addresses like \"10.20.0.0/16\"");
        let (first, bits) = text.split_once('/').ok_or_else(wrong)?;
        let first: IpAddr = first.parse().map_err(|_| wrong())?;
        let bits: u8 = bits.parse().map_err(|_| wrong())?;
        let most = if first.is_ipv4() { 32 } else { 128 };
        let range = Self { first, bits };
        if bits > most || !range.holds(first) || first.to_canonical() != first {
            return Err(wrong());
        }
        Ok(range)
    }
}

impl Range {
    /// Whether an address lies in it. An IPv4 address in the clothes of IPv6 is the IPv4 address.
    pub fn holds(&self, address: IpAddr) -> bool {
        let shift = |whole: u32| whole - u32::from(self.bits);
        match (self.first, address.to_canonical()) {
            (IpAddr::V4(first), IpAddr::V4(address)) => {
                let cut = |ip: Ipv4Addr| ip.to_bits().checked_shr(shift(32)).unwrap_or(0);
                cut(first) == cut(address)
            }
            (IpAddr::V6(first), IpAddr::V6(address)) => {
                let cut = |ip: Ipv6Addr| ip.to_bits().checked_shr(shift(128)).unwrap_or(0);
                cut(first) == cut(address)
            }
            _ => false,
        }
    }
}

/// IPv4 addresses that are nobody's on the open internet: special use (RFC 6890), multicast, reserved.
const INNER_4: [(Ipv4Addr, u8); 16] = [
    (Ipv4Addr::UNSPECIFIED, 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    // Also 169.254.169.254, where clouds tell machines their secrets.
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
    // Azure's counterpart of 169.254.169.254 is a public address.
    (Ipv4Addr::new(168, 63, 129, 16), 32),
];

/// Within `2000::/3`, the only part of IPv6 that is given out: what hides an IPv4 address or is nobody's.
const INNER_6: [(Ipv6Addr, u8); 4] = [
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

/// Whether an address is somebody's on the open internet.
pub fn is_public(address: IpAddr) -> bool {
    let within = |first: IpAddr, bits: u8| Range { first, bits }.holds(address);
    match address.to_canonical() {
        IpAddr::V4(_) => !INNER_4.iter().any(|(first, bits)| within((*first).into(), *bits)),
        // fc00::/7, fe80::/10, ff00::/8, ::1, ::, 64:ff9b::/96 and all that is not yet given out lie outside 2000::/3.
        IpAddr::V6(_) => {
            within(Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0).into(), 3)
                && !INNER_6.iter().any(|(first, bits)| within((*first).into(), *bits))
        }
    }
}

/// Finds the addresses of a name.
pub trait Lookup: Send + Sync + 'static {
    /// The addresses of a name at this moment.
    fn look_up(&self, name: String) -> Pin<Box<dyn Future<Output = std::io::Result<Vec<IpAddr>>> + Send>>;
}

/// As the machine finds them.
#[derive(Clone, Copy, Debug)]
pub struct System;

impl Lookup for System {
    fn look_up(&self, name: String) -> Pin<Box<dyn Future<Output = std::io::Result<Vec<IpAddr>>> + Send>> {
        Box::pin(async move {
            Ok(tokio::net::lookup_host((name, 0)).await?.map(|address| address.ip()).collect())
        })
    }
}

/// Where one configured address may lead.
#[derive(Clone, Debug, Default)]
pub struct Rule {
    /// To this machine, and nowhere else.
    pub loopback: bool,
    /// Besides public addresses.
    pub allow: Vec<Range>,
}

impl Rule {
    /// An address that stands in a URL instead of a name: it never comes to [`Guard`], and is held against the rule here.
    ///
    /// # Errors
    /// When no connection to it may be made.
    pub fn check(&self, url: &Url) -> Result<(), Refused> {
        match literal(url) {
            Some(address) if !self.allows(address) => Err(Refused::Address),
            _ => Ok(()),
        }
    }

    /// Whether a connection to this address may be made.
    pub fn allows(&self, address: IpAddr) -> bool {
        if self.loopback {
            return address.to_canonical().is_loopback();
        }
        is_public(address) || self.allow.iter().any(|range| range.holds(address))
    }
}

/// The address that stands in a URL instead of a name.
pub fn literal(url: &Url) -> Option<IpAddr> {
    let host = url.host_str()?;
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

/// Resolves one configured name and no other; asked for each new connection.
pub struct Guard {
    name: String,
    rule: Rule,
    lookup: Arc<dyn Lookup>,
}

impl Guard {
    /// A guard for connections to this name.
    pub fn new(name: &str, rule: Rule, lookup: Arc<dyn Lookup>) -> Self {
        Self { name: name.to_owned(), rule, lookup }
    }
}

impl Resolve for Guard {
    fn resolve(&self, name: Name) -> Resolving {
        let known = name.as_str().eq_ignore_ascii_case(&self.name);
        let found = self.lookup.look_up(name.as_str().to_owned());
        let rule = self.rule.clone();
        Box::pin(async move {
            if !known {
                return Err(Refused::Name.into());
            }
            let found = found.await?;
            // One address that is not allowed among several is not passed over: it says that something is wrong.
            if found.is_empty() || !found.iter().all(|address| rule.allows(*address)) {
                return Err(Refused::Address.into());
            }
            Ok(Box::new(found.into_iter().map(|address| SocketAddr::new(address, 0))) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_public() {
        for address in
            ["1.1.1.1", "8.8.8.8", "193.166.3.2", "172.32.0.1", "100.128.0.1", "2a00:1450::1", "2606:4700::1"]
        {
            assert!(is_public(ip(address)), "{address}");
        }
        for address in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.1.1",
            "168.63.129.16",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.1",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "239.1.1.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::7f00:1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "::ffff:169.254.169.254",
            "64:ff9b::a00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:10::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
            "4000::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            assert!(!is_public(ip(address)), "{address}");
        }
        assert!(is_public(ip("::ffff:8.8.8.8")), "the same address in other clothes");
    }

    #[test]
    fn ranges() {
        let range: Range = "10.20.0.0/16".parse().unwrap();
        assert!(range.holds(ip("10.20.255.1")) && range.holds(ip("::ffff:10.20.0.1")));
        assert!(!range.holds(ip("10.21.0.1")) && !range.holds(ip("::1")));
        assert!("0.0.0.0/0".parse::<Range>().unwrap().holds(ip("127.0.0.1")));
        assert!("fd12::/16".parse::<Range>().unwrap().holds(ip("fd12::7")));
        for wrong in ["10.20.0.0", "10.0.0.0/33", "fd00::/129", "ten/8", "10.0.0.0/x", "::ffff:10.0.0.0/104"]
        {
            assert!(wrong.parse::<Range>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_allowed_range_opens_itself_and_nothing_else() {
        let rule = Rule { loopback: false, allow: vec!["10.20.0.0/16".parse().unwrap()] };
        assert!(rule.allows(ip("10.20.0.1")) && rule.allows(ip("8.8.8.8")));
        assert!(!rule.allows(ip("10.21.0.1")) && !rule.allows(ip("127.0.0.1")));
        let local = Rule { loopback: true, allow: Vec::new() };
        assert!(local.allows(ip("127.0.0.1")) && local.allows(ip("::1")));
        assert!(!local.allows(ip("8.8.8.8")) && !local.allows(ip("10.20.0.1")));
    }
}
