//! Headers that every answer carries.

use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    connect-src 'self'; form-action 'self'; base-uri 'none'";

/// The policy of pages that nobody may frame.
pub fn alone() -> HeaderValue {
    HeaderValue::from_static(concat!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; ",
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ))
}

/// The policy of pages that the given origins may frame, and the server's own page with the widget. Origins are checked when
/// the configuration is read.
pub fn framed(origins: &[String]) -> HeaderValue {
    with(POLICY, origins)
}

/// The policy of the server's own page with the widget: wasm, and the send page in a frame.
pub fn with_widget(origins: &[String]) -> HeaderValue {
    let policy = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
    with(&format!("{policy}; frame-src 'self'"), origins)
}

fn with(policy: &str, ancestors: &[String]) -> HeaderValue {
    // The server's own page with the widget shows the send page in a frame of its own.
    let ancestors =
        if ancestors.is_empty() { "'none'".to_owned() } else { format!("'self' {}", ancestors.join(" ")) };
    HeaderValue::from_str(&format!("{policy}; frame-ancestors {ancestors}")).unwrap_or_else(|_| alone())
}

/// Sets the headers that a handler has not set itself.
pub async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let mut set = |name, value| {
        headers.entry(name).or_insert(value);
    };
    set(header::CONTENT_SECURITY_POLICY, alone());
    set(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // The send pages carry no secret in their address, but the city page's address is nobody's business either.
    set(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    set(
        header::HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=()"),
    );
    response
}
