//! The only way from the desk to the world outside: to the configured provider and nowhere else.
//!
//! A provider's own description names the addresses of its keys and tokens, and a name leads wherever its zone says at that
//! moment. So the address of a request is compared with the issuer's, what a name leads to is looked at when the connection is
//! made, and nothing is followed.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use openidconnect::url::{Origin, Url};
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http};
use reqwest::redirect::Policy;
use rustls::crypto::ring;

use crate::outward::{Guard, Lookup, Refused, Rule};

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
    #[error(
        "the issuer's name leads to an address that is not public; name its range in allow when that is meant"
    )]
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
        match last.downcast_ref::<Refused>() {
            Some(Refused::Address) => Self::Forbidden,
            Some(Refused::Name) => Self::Elsewhere,
            None if error.is_timeout() => Self::Failed("no answer in time".to_owned()),
            None => Self::Failed(last.to_string()),
        }
    }
}

/// A client for one issuer.
pub struct Client {
    http: reqwest::Client,
    origin: Origin,
}

impl Client {
    /// A client that reaches this issuer, where the rule lets it lead. Without TLS only on this machine.
    ///
    /// # Errors
    /// When the issuer is no address, or no client can be made.
    pub fn new(issuer: &str, rule: Rule, lookup: Arc<dyn Lookup>) -> Result<Self, HttpError> {
        let issuer = Url::parse(issuer).map_err(|_| HttpError::Elsewhere)?;
        let name = issuer.host_str().ok_or(HttpError::Elsewhere)?;
        rule.check(&issuer).map_err(|_| HttpError::Forbidden)?;
        // Says no when there is one already, which is as good.
        let _ = ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .redirect(Policy::none())
            .https_only(!rule.loopback)
            .no_proxy()
            .dns_resolver(Arc::new(Guard::new(name, rule, lookup)))
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

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;
    use crate::outward::System;

    /// A client as for an issuer on this machine, or anywhere else.
    fn client(issuer: &str, loopback: bool) -> Result<Client, HttpError> {
        Client::new(issuer, Rule { loopback, allow: Vec::new() }, Arc::new(System))
    }

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
        let client = client(&format!("http://{issuer}/realm"), true).unwrap();
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
        let client = client(&format!("http://{issuer}"), true).unwrap();
        let answer = client.ask(get(&format!("http://{issuer}/keys"))).await.unwrap();
        assert_eq!((answer.status().as_u16(), elsewhere.load(Ordering::SeqCst)), (302, 0));
    }

    #[tokio::test]
    async fn a_name_that_leads_inside_is_refused_when_the_connection_is_made() {
        let (inside, asked) = server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok".to_owned()).await;
        // As far as the configuration knows, "localhost" is any name out there; its zone leads to this machine.
        let url = format!("https://localhost:{}", inside.port());
        let client = client(&url, false).unwrap();
        assert!(matches!(client.ask(get(&url)).await, Err(HttpError::Forbidden)));
        assert_eq!(asked.load(Ordering::SeqCst), 0);
    }

    #[tokio::test]
    async fn without_tls_only_on_this_machine() {
        // An address for examples: nothing is there, and nothing is sent to it.
        let url = "http://203.0.113.7";
        let rule = Rule { loopback: false, allow: vec!["203.0.113.0/24".parse().unwrap()] };
        match Client::new(url, rule, Arc::new(System)).unwrap().ask(get(url)).await {
            Err(HttpError::Failed(reason)) => assert!(reason.contains("scheme"), "{reason}"),
            other => panic!("expected that it is refused, got {other:?}"),
        }
        let (inside, _) = server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok".to_owned()).await;
        let url = format!("http://localhost:{}", inside.port());
        let client = client(&url, true).unwrap();
        assert_eq!(client.ask(get(&url)).await.unwrap().body(), b"ok", "and there it is");
    }

    #[tokio::test]
    async fn an_endless_answer_ends() {
        let long = "x".repeat(LONGEST + 1);
        let (issuer, _) =
            server(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{long}", long.len())).await;
        let client = client(&format!("http://{issuer}"), true).unwrap();
        let answer = client.ask(get(&format!("http://{issuer}/"))).await;
        assert!(matches!(answer, Err(HttpError::TooLong)));
    }

    #[test]
    fn a_private_address_must_be_allowed() {
        let at = |allow: &[&str]| {
            let allow = allow.iter().map(|range| range.parse().unwrap()).collect();
            Client::new("https://10.1.2.3/realm", Rule { loopback: false, allow }, Arc::new(System))
        };
        assert!(matches!(at(&[]), Err(HttpError::Forbidden)));
        assert!(matches!(at(&["10.2.0.0/16"]), Err(HttpError::Forbidden)));
        assert!(at(&["10.1.0.0/16"]).is_ok());
        assert!(matches!(client("https://127.0.0.1", false), Err(HttpError::Forbidden)));
        assert!(matches!(client("https://[fe80::1]/x", false), Err(HttpError::Forbidden)));
    }
}
