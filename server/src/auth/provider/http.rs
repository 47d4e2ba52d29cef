//! The only way from the desk to the world outside: to the configured provider and nowhere else.
//!
//! A provider's own description names the addresses of its keys and tokens, and a name leads wherever its zone says at that
//! moment. So the address of a request is compared with the issuer's, what a name leads to is looked at when the connection is
//! made, and nothing is followed.

use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use openidconnect::url::{Host, Origin, Url};
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use rustls::crypto::ring;

const CONNECT: Duration = Duration::from_secs(5);
const WHOLE: Duration = Duration::from_secs(10);
/// Longest answer that is read; keys and tokens are a few kilobytes.
const LONGEST: usize = 512 * 1024;

/// Why the provider could not be asked. Never holds an address with a query, a token or a body.
#[derive(Debug, thiserror::Error)]
pub enum HttpError {
    /// Another scheme, host or port than the issuer's.
    #[error("an address that is not the issuer's")]
    Elsewhere,
    /// The name leads to an address where no provider may be.
    #[error("the issuer's name leads to an address that is not allowed")]
    Forbidden,
    /// More than any provider says.
    #[error("the answer is too long")]
    TooLong,
    /// The network, TLS, or an answer that is none.
    #[error("{0}")]
    Failed(String),
}

impl From<reqwest::Error> for HttpError {
    fn from(error: reqwest::Error) -> Self {
        // The last reason says what to mend ("connection refused", "unknown issuer of the certificate").
        let error = error.without_url();
        let mut last: &dyn std::error::Error = &error;
        while let Some(source) = last.source() {
            last = source;
        }
        match last.downcast_ref::<Self>() {
            Some(Self::Forbidden) => Self::Forbidden,
            _ if error.is_timeout() => Self::Failed("no answer in time".to_owned()),
            _ => Self::Failed(last.to_string()),
        }
    }
}

/// A client for one issuer.
pub struct Client {
    http: reqwest::Client,
    origin: Origin,
}

impl Client {
    /// A client that reaches this issuer. `local`: the issuer lies on this machine; only then is it reached without TLS, and
    /// only then on a loopback address.
    ///
    /// # Errors
    /// When the issuer is no address, or no client can be made.
    pub fn new(issuer: &str, local: bool) -> Result<Self, HttpError> {
        let issuer = Url::parse(issuer).map_err(|_| HttpError::Elsewhere)?;
        let name = match issuer.host().ok_or(HttpError::Elsewhere)? {
            Host::Domain(name) => name.to_owned(),
            // An address that stands in the issuer itself never comes to the resolver.
            Host::Ipv4(ip) => literal(ip.into(), local)?,
            Host::Ipv6(ip) => literal(ip.into(), local)?,
        };
        // Says no when there is one already, which is as good.
        let _ = ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .redirect(Policy::none())
            .https_only(!local)
            .no_proxy()
            .dns_resolver(Arc::new(Guarded { name, local }))
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .build()?;
        Ok(Self { http, origin: issuer.origin() })
    }

    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let url = Url::parse(&request.uri().to_string()).map_err(|_| HttpError::Elsewhere)?;
        if url.origin() != self.origin {
            return Err(HttpError::Elsewhere);
        }
        let mut answer = self.http.execute(request.try_into()?).await?;
        let mut whole = http::Response::builder().status(answer.status());
        if let Some(headers) = whole.headers_mut() {
            *headers = std::mem::take(answer.headers_mut());
        }
        let mut body = Vec::new();
        while let Some(piece) = answer.chunk().await? {
            if body.len() + piece.len() > LONGEST {
                return Err(HttpError::TooLong);
            }
            body.extend_from_slice(&piece);
        }
        whole.body(body).map_err(|error| HttpError::Failed(error.to_string()))
    }
}

impl<'c> AsyncHttpClient<'c> for Client {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.ask(request))
    }
}

fn literal(ip: IpAddr, local: bool) -> Result<String, HttpError> {
    if allowed(ip, local) { Ok(ip.to_string()) } else { Err(HttpError::Forbidden) }
}

/// Where a provider may be. A city's own often has a private address; this machine, its link and what serves machines in a
/// cloud are no place for one.
fn allowed(ip: IpAddr, local: bool) -> bool {
    let ip = ip.to_canonical();
    if local {
        return ip.is_loopback();
    }
    let link = match ip {
        IpAddr::V4(ip) => ip.is_link_local() || ip.is_broadcast() || ip.octets()[0] == 0,
        IpAddr::V6(ip) => ip.is_unicast_link_local(),
    };
    !(link || ip.is_loopback() || ip.is_unspecified() || ip.is_multicast())
}

/// Resolves the issuer's name and no other; asked for each connection.
struct Guarded {
    name: String,
    local: bool,
}

impl Resolve for Guarded {
    fn resolve(&self, name: Name) -> Resolving {
        let known = name.as_str().eq_ignore_ascii_case(&self.name);
        let local = self.local;
        Box::pin(async move {
            if !known {
                return Err(HttpError::Elsewhere.into());
            }
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            // One address that is not allowed among several is not passed over but tells that something is wrong.
            if found.is_empty() || !found.iter().all(|address| allowed(address.ip(), local)) {
                return Err(HttpError::Forbidden.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;

    /// A server on this machine that gives the same answer to everybody and counts them.
    async fn server(answer: String) -> (SocketAddr, Arc<AtomicUsize>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let asked = Arc::new(AtomicUsize::new(0));
        let count = asked.clone();
        tokio::spawn(async move {
            while let Ok((mut socket, _)) = listener.accept().await {
                count.fetch_add(1, Ordering::SeqCst);
                let mut request = [0; 4096];
                let _ = socket.read(&mut request).await;
                let _ = socket.write_all(answer.as_bytes()).await;
            }
        });
        (address, asked)
    }

    fn get(url: &str) -> HttpRequest {
        http::Request::get(url).body(Vec::new()).unwrap()
    }

    #[tokio::test]
    async fn nobody_but_the_issuer_is_asked() {
        let (issuer, asked) = server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok".to_owned()).await;
        let (other, elsewhere) = server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nno".to_owned()).await;
        let client = Client::new(&format!("http://{issuer}/realm"), true).unwrap();
        let answer = client.ask(get(&format!("http://{issuer}/keys"))).await.unwrap();
        assert_eq!(answer.body(), b"ok");
        for url in [format!("http://{other}/keys"), format!("http://localhost:{}/", issuer.port())] {
            assert!(matches!(client.ask(get(&url)).await, Err(HttpError::Elsewhere)), "{url}");
        }
        assert_eq!((asked.load(Ordering::SeqCst), elsewhere.load(Ordering::SeqCst)), (1, 0));
    }

    #[tokio::test]
    async fn nothing_is_followed() {
        let (other, elsewhere) = server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nno".to_owned()).await;
        let away = format!("HTTP/1.1 302 Found\r\nlocation: http://{other}/\r\ncontent-length: 0\r\n\r\n");
        let (issuer, _) = server(away).await;
        let client = Client::new(&format!("http://{issuer}"), true).unwrap();
        let answer = client.ask(get(&format!("http://{issuer}/keys"))).await.unwrap();
        assert_eq!((answer.status().as_u16(), elsewhere.load(Ordering::SeqCst)), (302, 0));
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_refused_when_the_connection_is_made() {
        let (inside, asked) = server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok".to_owned()).await;
        // As far as the configuration knows, "localhost" is any name out there; its zone leads to this machine.
        let url = format!("https://localhost:{}", inside.port());
        let client = Client::new(&url, false).unwrap();
        assert!(matches!(client.ask(get(&url)).await, Err(HttpError::Forbidden)));
        assert_eq!(asked.load(Ordering::SeqCst), 0);
        let guarded = Guarded { name: "provider".into(), local: true };
        assert!(guarded.resolve("localhost".parse().unwrap()).await.is_err(), "no other name");
    }

    #[tokio::test]
    async fn without_tls_only_on_this_machine() {
        // An address for examples: nothing is there, and nothing is sent to it.
        let url = "http://203.0.113.7";
        match Client::new(url, false).unwrap().ask(get(url)).await {
            Err(HttpError::Failed(reason)) => assert!(reason.contains("scheme"), "{reason}"),
            other => panic!("expected that it is refused, got {other:?}"),
        }
        let (inside, _) = server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok".to_owned()).await;
        let url = format!("http://localhost:{}", inside.port());
        let client = Client::new(&url, true).unwrap();
        assert_eq!(client.ask(get(&url)).await.unwrap().body(), b"ok", "and there it is");
    }

    #[tokio::test]
    async fn an_endless_answer_ends() {
        let long = "x".repeat(LONGEST + 1);
        let (issuer, _) =
            server(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{long}", long.len())).await;
        let client = Client::new(&format!("http://{issuer}"), true).unwrap();
        let answer = client.ask(get(&format!("http://{issuer}/"))).await;
        assert!(matches!(answer, Err(HttpError::TooLong)));
    }

    #[test]
    fn where_a_provider_may_be() {
        let ok = |ip: &str, local| allowed(ip.parse().unwrap(), local);
        for ip in ["203.0.113.7", "10.1.2.3", "192.168.1.1", "2001:db8::1", "fd00::1"] {
            assert!(ok(ip, false) && !ok(ip, true), "{ip}");
        }
        for ip in ["127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"] {
            assert!(!ok(ip, false) && ok(ip, true), "{ip}");
        }
        for ip in [
            "169.254.169.254",
            "::ffff:169.254.169.254",
            "0.0.0.0",
            "0.1.2.3",
            "::",
            "fe80::1",
            "224.0.0.1",
            "ff02::1",
            "255.255.255.255",
        ] {
            assert!(!ok(ip, false) && !ok(ip, true), "{ip}");
        }
        assert!(matches!(Client::new("https://127.0.0.1", false), Err(HttpError::Forbidden)));
        assert!(matches!(Client::new("https://[fe80::1]/x", false), Err(HttpError::Forbidden)));
    }
}
