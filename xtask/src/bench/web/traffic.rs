//! What went over the network, from the browser's own account.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde_json::Value;
use suunta_tests::browser::Browser;

/// The requests of one visit that did not go to the host page's own origin.
#[derive(Debug, Default)]
pub(super) struct Traffic {
    requests: Vec<Request>,
    /// Seconds of the epoch at which the events' clock stood at nothing.
    start: f64,
}

#[derive(Debug, Default)]
struct Request {
    address: String,
    began: f64,
    /// Bytes as they came in, each with its time; the last makes the sum whole with headers.
    parts: Vec<(f64, u64)>,
    cache: String,
    tag: Option<String>,
}

impl Traffic {
    /// Reads it since the last look. `host` is the origin that is left out.
    pub(super) async fn read(browser: &Browser, host: &str) -> Result<Self> {
        Self::of(&browser.traffic().await?, host)
    }

    fn of(events: &[Value], host: &str) -> Result<Self> {
        let mut start = None;
        let mut found: BTreeMap<String, Request> = BTreeMap::new();
        for event in events {
            let about = &event["params"];
            let Some(id) = about["requestId"].as_str() else { continue };
            let time = about["timestamp"].as_f64().unwrap_or_default();
            match event["method"].as_str().unwrap_or_default() {
                "Network.requestWillBeSent" => {
                    if start.is_none() && about["type"] == "Document" {
                        start = about["wallTime"].as_f64().map(|wall| wall - time);
                    }
                    let address = about["request"]["url"].as_str().unwrap_or_default();
                    if address.starts_with("http") && !address.starts_with(&format!("{host}/")) {
                        let request =
                            Request { address: address.to_owned(), began: time, ..Request::default() };
                        found.insert(id.to_owned(), request);
                    }
                }
                "Network.responseReceived" => {
                    if let Some(request) = found.get_mut(id) {
                        let header = |name: &str| {
                            let all = about["response"]["headers"].as_object();
                            all.into_iter()
                                .flatten()
                                .find(|(key, _)| key.eq_ignore_ascii_case(name))
                                .and_then(|(_, value)| value.as_str())
                                .map(str::to_owned)
                        };
                        request.cache = header("cache-control").unwrap_or_default();
                        request.tag = header("etag");
                    }
                }
                "Network.dataReceived" => {
                    let bytes = about["encodedDataLength"].as_u64().unwrap_or_default();
                    if let Some(request) = found.get_mut(id) {
                        request.parts.push((time, bytes));
                    }
                }
                "Network.loadingFinished" => {
                    let whole = about["encodedDataLength"].as_f64().unwrap_or_default() as u64;
                    if let Some(request) = found.get_mut(id) {
                        let before: u64 = request.parts.iter().map(|(_, bytes)| bytes).sum();
                        request.parts.push((time, whole.saturating_sub(before)));
                    }
                }
                _ => {}
            }
        }
        let start = start.context("the browser tells nothing of its network")?;
        Ok(Self { requests: found.into_values().collect(), start })
    }

    /// Requests begun and bytes received until a moment, in milliseconds of the epoch.
    pub(super) fn until(&self, moment: f64) -> (usize, u64) {
        let before = |time: f64| (self.start + time) * 1000.0 <= moment;
        let begun = self.requests.iter().filter(|request| before(request.began));
        let parts = self.requests.iter().flat_map(|request| &request.parts);
        (begun.count(), parts.filter(|(time, _)| before(*time)).map(|(_, bytes)| bytes).sum())
    }

    /// Files that do not stay the same for ever, with their entity tags.
    pub(super) fn changeable(&self) -> Vec<(String, String)> {
        let changes = self.requests.iter().filter(|request| !request.cache.contains("immutable"));
        changes.map(|request| (request.address.clone(), request.tag.clone().unwrap_or_default())).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn bytes_count_when_they_came() {
        let sent = |id: &str, kind: &str, url: &str, time: f64| {
            json!({ "method": "Network.requestWillBeSent", "params": { "requestId": id, "type": kind,
                "request": { "url": url }, "timestamp": time, "wallTime": 1000.0 + time } })
        };
        let data = |id: &str, time: f64, bytes: u64| json!({ "method": "Network.dataReceived", "params": { "requestId": id, "timestamp": time, "encodedDataLength": bytes } });
        let end = |id: &str, time: f64, bytes: f64| json!({ "method": "Network.loadingFinished", "params": { "requestId": id, "timestamp": time, "encodedDataLength": bytes } });
        let got = |id: &str, cache: &str| {
            json!({ "method": "Network.responseReceived", "params": { "requestId": id, "timestamp": 1.0,
                "response": { "headers": { "Cache-Control": cache, "etag": "\"x\"" } } } })
        };
        let events = [
            sent("1", "Document", "http://host/page.html", 1.0),
            end("1", 1.1, 5000.0),
            sent("2", "Script", "http://server/a.js", 1.2),
            got("2", "public, max-age=300"),
            data("2", 1.4, 600),
            end("2", 1.5, 1000.0),
            sent("3", "Fetch", "http://server/b.wasm", 1.6),
            got("3", "public, immutable"),
            data("3", 1.7, 300),
            end("3", 1.9, 900.0),
        ];
        let traffic = Traffic::of(&events, "http://host").unwrap();
        assert_eq!(traffic.until(1_001_450.0), (1, 600));
        assert_eq!(traffic.until(1_001_750.0), (2, 1300));
        assert_eq!(traffic.until(f64::INFINITY), (2, 1900));
        assert_eq!(traffic.changeable(), [("http://server/a.js".to_owned(), "\"x\"".to_owned())]);
        Traffic::of(&events[3..], "http://host").unwrap_err();
    }
}
