//! Many clients at once over plain sockets: light enough to share two cores with the server it measures.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::clock::Stopwatch;

/// How much is sent.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Connections at once.
    pub connections: usize,
    /// Requests at most.
    pub requests: usize,
    /// Time at most.
    pub time: Duration,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Number of each request that was answered with success, in no order.
    pub accepted: Vec<usize>,
    /// Answers with another status, by status; 0: the connection broke.
    pub refused: Vec<u16>,
    /// Time from sending to the whole answer, of the accepted.
    pub latencies: Vec<Duration>,
    /// From the first request to the last answer.
    pub took: Duration,
}

impl Outcome {
    /// Accepted requests a second.
    pub fn rate(&self) -> f64 {
        self.accepted.len() as f64 / self.took.as_secs_f64().max(0.001)
    }

    /// The time within which this part (0.99) of the accepted requests was answered.
    pub fn within(&self, part: f64) -> Duration {
        let mut sorted = self.latencies.clone();
        sorted.sort_unstable();
        let at = (sorted.len() as f64 * part).ceil() as usize;
        sorted.get(at.saturating_sub(1)).copied().unwrap_or_default()
    }
}

/// Looks into a running load and ends it.
#[derive(Debug, Default)]
pub struct Control {
    /// Ends it after the requests under way.
    pub stop: AtomicBool,
    /// Requests accepted so far.
    pub accepted: AtomicUsize,
}

/// A whole HTTP request; `number` counts from 0 over all connections.
pub type Make = Arc<dyn Fn(usize) -> Vec<u8> + Send + Sync>;

/// Sends requests to 127.0.0.1 until a bound is reached or `control` stops it; keeps each connection open, one request at a
/// time on it.
pub async fn run(port: u16, bounds: Bounds, make: Make, control: Arc<Control>) -> Outcome {
    let next = Arc::new(AtomicUsize::new(0));
    let watch = Stopwatch::start();
    let mut clients = Vec::new();
    for _ in 0..bounds.connections {
        let (next, make, control) = (Arc::clone(&next), Arc::clone(&make), Arc::clone(&control));
        clients.push(tokio::spawn(async move {
            let mut own = Outcome::default();
            let mut connection = None;
            while !control.stop.load(Ordering::Relaxed) && !watch.over(bounds.time) {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= bounds.requests {
                    break;
                }
                let request = make(number);
                let sent = Stopwatch::start();
                match exchange(port, &mut connection, &request).await {
                    Ok(status) if (200..400).contains(&status) => {
                        control.accepted.fetch_add(1, Ordering::Relaxed);
                        own.accepted.push(number);
                        own.latencies.push(sent.elapsed());
                    }
                    Ok(status) => own.refused.push(status),
                    Err(_) => {
                        connection = None;
                        own.refused.push(0);
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    }
                }
            }
            own
        }));
    }
    let mut all = Outcome::default();
    for client in clients {
        if let Ok(own) = client.await {
            all.accepted.extend(own.accepted);
            all.refused.extend(own.refused);
            all.latencies.extend(own.latencies);
        }
    }
    all.took = watch.elapsed();
    all
}

/// One request and its whole answer; gives the status.
async fn exchange(port: u16, connection: &mut Option<TcpStream>, request: &[u8]) -> Result<u16> {
    let stream = if let Some(stream) = connection {
        stream
    } else {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        connection.insert(stream)
    };
    stream.write_all(request).await?;
    let mut buffer = Vec::with_capacity(16 * 1024);
    let head = loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut buffer).await? == 0 {
            bail!("the server closed the connection");
        }
    };
    let text = std::str::from_utf8(&buffer[..head])?.to_ascii_lowercase();
    let status: u16 = text.split(' ').nth(1).context("no status")?.parse()?;
    let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
    if let Some(length) = length {
        let whole = head + length.trim().parse::<usize>()?;
        while buffer.len() < whole {
            if stream.read_buf(&mut buffer).await? == 0 {
                bail!("the answer was cut off");
            }
        }
    } else {
        // Chunked: the last chunk is empty.
        while !buffer.ends_with(b"0\r\n\r\n") {
            if stream.read_buf(&mut buffer).await? == 0 {
                bail!("the answer was cut off");
            }
        }
    }
    if text.contains("connection: close") {
        *connection = None;
    }
    Ok(status)
}

/// A GET as a plain client sends it.
pub fn get(port: u16, path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n").into_bytes()
}

/// A form as a browser sends it, with further header lines.
pub fn post(port: u16, path: &str, fields: &[(&str, &str)], headers: &[&str]) -> Vec<u8> {
    post_form(port, path, &form(fields), headers)
}

/// A form that is encoded already.
pub fn post_form(port: u16, path: &str, body: &str, headers: &[&str]) -> Vec<u8> {
    let further: String = headers.iter().flat_map(|line| [*line, "\r\n"]).collect();
    format!(
        "POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nOrigin: http://127.0.0.1:{port}\r\nSec-Fetch-Site: \
         same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n{further}\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// An idempotency key of the form that the send page makes, a different one for each number and process.
pub fn key(number: usize) -> String {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&u64::try_from(number).unwrap_or(u64::MAX).to_be_bytes());
    bytes[8..12].copy_from_slice(&std::process::id().to_be_bytes());
    data_encoding::BASE32_NOPAD.encode(&bytes)
}

/// Fields in the encoding of forms.
pub fn form(fields: &[(&str, &str)]) -> String {
    let mut url = reqwest::Url::parse("http://127.0.0.1").unwrap_or_else(|_| unreachable!("a plain address"));
    url.query_pairs_mut().extend_pairs(fields);
    url.query().unwrap_or_default().to_owned()
}
