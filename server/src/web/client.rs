//! Who asks: an address, only for limits, never stored and never logged.

use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;

use crate::i18n::helsinki;
use crate::state::App;

/// An address under the key of the day: good for counting today, useless tomorrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Address(pub [u8; 16]);

impl FromRequestParts<App> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let ip = peer.map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| {
            client(peer, &parts.headers, &app.config.server.trusted_proxies)
        });
        let today = app.clock.now().to_zoned(helsinki()).date();
        Ok(Self(app.keys.day(today, &network(ip))))
    }
}

/// The client's address. `X-Forwarded-For` is read from the right, and only as far as listed proxies wrote it.
fn client(peer: IpAddr, headers: &HeaderMap, proxies: &[IpAddr]) -> IpAddr {
    let trusted = |ip: &IpAddr| proxies.contains(&ip.to_canonical());
    if !trusted(&peer) {
        return peer.to_canonical();
    }
    let hops = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = hops.flat_map(|value| value.split(',')).map(str::trim).collect();
    let mut last = peer;
    for hop in hops.iter().rev() {
        // A hop that is no address was not written by a proxy of ours: whoever stands before it is the client.
        let Ok(ip) = hop.parse::<IpAddr>() else { break };
        last = ip;
        if !trusted(&ip) {
            break;
        }
    }
    last.to_canonical()
}

/// What counts as one client: an IPv4 address, or an IPv6 /64, which is one household.
fn network(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => {
            let [a, b, c, d, ..] = ip.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(peer: &str, forwarded: &[&str], expected: &str) {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let proxies = ["10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap()];
        assert_eq!(client(peer.parse().unwrap(), &headers, &proxies).to_string(), expected);
    }

    #[test]
    fn forwarded_addresses_are_believed_from_listed_proxies_only() {
        check("203.0.113.9", &["198.51.100.1"], "203.0.113.9");
        check("10.0.0.1", &["198.51.100.1"], "198.51.100.1");
        check("10.0.0.1", &["6.6.6.6, 198.51.100.1, 10.0.0.2"], "198.51.100.1");
        check("10.0.0.1", &["6.6.6.6", "198.51.100.1"], "198.51.100.1");
        check("10.0.0.1", &["unknown"], "10.0.0.1");
        check("10.0.0.1", &["6.6.6.6, garbage, 198.51.100.1"], "198.51.100.1");
        check("::ffff:203.0.113.9", &[], "203.0.113.9");
    }

    #[test]
    fn a_household_counts_once() {
        let of = |ip: &str| network(ip.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:aaaa::1"), of("2001:db8:1:2:bbbb::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
