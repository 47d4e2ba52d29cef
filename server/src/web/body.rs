//! Bodies that are too long: refused with a page, which a browser must also get to see.

use axum::body::Body;
use axum::extract::Request;
use axum::http::header;
use axum::middleware::Next;
use axum::response::Response;
use futures_util::StreamExt as _;

/// Largest body of any request.
pub const LIMIT: usize = 64 * 1024;
/// Largest form with an uploaded table, or with its text to be mended, of somebody who is signed in.
const UPLOAD: usize = 1024 * 1024;
/// Where tables are uploaded.
const UPLOADS: [&str; 2] = ["/desk/demand/check", "/desk/demand/take"];
/// A body of up to so many bytes is read to its end before it is refused.
const SWALLOWED: usize = 8 * 1024 * 1024;

/// Largest body of a form of the desk at this path.
pub fn limit(path: &str) -> usize {
    if UPLOADS.contains(&path) { UPLOAD } else { LIMIT }
}

/// Reads on to the end of a body that is too long and keeps no more of it than shows that it is. Answered before, a
/// browser that is still sending finds the connection closed and shows that instead of the answer. A body longer than
/// eight megabytes is no slip, and its connection is closed.
pub async fn swallow(request: Request, next: Next) -> Response {
    let length =
        request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let limit = limit(request.uri().path());
    if !length.is_some_and(|length: usize| length > limit && length <= SWALLOWED) {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let mut kept = Vec::with_capacity(limit + 1);
    let mut chunks = body.into_data_stream();
    while let Some(Ok(chunk)) = chunks.next().await {
        let room = limit + 1 - kept.len();
        kept.extend_from_slice(&chunk[..room.min(chunk.len())]);
    }
    next.run(Request::from_parts(parts, Body::from(kept))).await
}
