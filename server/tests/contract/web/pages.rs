//! What holds for every page: headers, errors with something to do, limits of size and depth, health.

use std::net::SocketAddr;

use axum::body::Body;
use axum::http::Method;
use suunta_server::testing::{TestApp, request};
use suunta_shared::api::Problem;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let test = TestApp::new().await;
    for path in
        ["/s/oulu/fi", "/status", "/desk/sign-in", "/nowhere", "/v1/sites/oulu/fi.json", "/health/live"]
    {
        let answer = test.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(["no-referrer", "same-origin"].contains(&answer.header("referrer-policy")), "{path}");
    }
    let framed = test.get("/s/oulu/fi/send").await;
    let policy = framed.header("content-security-policy");
    assert!(
        policy.ends_with("frame-ancestors 'self' http://127.0.0.1:8081 http://localhost:8081"),
        "{policy}"
    );
}

#[tokio::test]
async fn jobseekers_get_no_cookie() {
    let test = TestApp::new().await;
    for path in ["/s/oulu/fi", "/s/oulu/fi/send", "/status", "/v1/sites/oulu/fi.json", "/nowhere"] {
        assert_eq!(test.get(path).await.header("set-cookie"), "", "{path}");
    }
}

#[tokio::test]
async fn pages_hold_no_style_and_no_script_of_their_own() {
    let test = TestApp::new().await;
    for path in ["/s/oulu/fi", "/s/oulu/fi/send", "/status", "/desk/sign-in", "/s/nowhere/fi", "/nowhere"] {
        let text = test.get(path).await.text();
        for planted in ["<style", "style=\"", "<script>", "javascript:", " onclick"] {
            assert!(!text.contains(planted), "{path}: {planted}");
        }
    }
}

#[tokio::test]
async fn errors_speak_the_persons_language_and_say_what_to_do() {
    let test = TestApp::new().await;
    for (path, accept, lang) in [
        ("/s/nowhere/sv", "", "sv"),
        ("/s/nowhere/fi", "en", "fi"),
        ("/nowhere", "en-GB,en;q=0.9", "en"),
        ("/nowhere", "xx", "fi"),
        ("/status/nowhere?lang=sv", "en", "sv"),
    ] {
        let answer = test.get_with(path, &[("accept-language", accept)]).await;
        assert_eq!(answer.status, 404, "{path}");
        assert!(
            answer.text().contains(&format!("<html lang=\"{lang}\"")),
            "{path} {accept}: {}",
            answer.text()
        );
        assert!(answer.header("content-type").starts_with("text/html"), "{path}");
    }
}

#[tokio::test]
async fn a_program_gets_a_problem_instead_of_a_page() {
    let test = TestApp::new().await;
    let answer = test.get_with("/s/nowhere/fi/send", &[("accept", "application/problem+json")]).await;
    assert_eq!(answer.status, 404);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem: Problem = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(problem.kind, "about:suunta/unknown-site");
}

#[tokio::test]
async fn a_body_over_64_kilobytes_is_refused_with_clear_words() {
    let test = TestApp::new().await;
    let long = "a".repeat(70 * 1024);
    for path in ["/s/oulu/sv", "/s/oulu/sv/send", "/s/oulu/sv/submit"] {
        let answer = test.post(path, &[("answers", &long)]).await;
        assert_eq!(answer.status, 413, "{path}");
        assert!(answer.text().contains("<html lang=\"sv\""), "{path}");
        assert!(answer.text().contains("08 000 00 00"), "{path} has no phone: {}", answer.text());
    }
}

/// A whole photo in a field, over a real connection: whoever sends it reads why it is refused, not that the connection broke.
#[tokio::test]
async fn five_megabytes_are_read_to_their_end_before_they_are_refused() {
    let test = TestApp::new().await;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let service = test.router.clone().into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let body = "a".repeat(5_000_000);
    let head =
        "POST /s/oulu/sv/send HTTP/1.1\r\nHost: city\r\nContent-Type: application/x-www-form-urlencoded\r\n";
    stream.write_all(format!("{head}Content-Length: {}\r\n\r\n", body.len()).as_bytes()).await.unwrap();
    stream.write_all(body.as_bytes()).await.expect("everything is taken");
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.expect("an answer");
    assert_eq!(&answer, b"HTTP/1.1 413");
}

#[tokio::test]
async fn nested_and_broken_answers_get_a_page_and_not_a_fault() {
    let test = TestApp::new().await;
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    for answers in [
        deep.as_str(),
        "{",
        "null",
        "7",
        "\"x\"",
        "{\"digital\":[{\"item\":\"x\",\"reply\":\"y\"}]}",
        "\u{0}",
    ] {
        for path in ["/s/oulu/fi", "/s/oulu/fi/send", "/s/oulu/fi/submit"] {
            let answer = test.post(path, &[("answers", answers), ("step", "start")]).await;
            let status = answer.status.as_u16();
            assert!(status < 500, "{path} {}: {status}", &answers[..answers.len().min(40)]);
            assert!(answer.text().contains("08 000 00 00"), "{path}: {}", answer.text());
        }
    }
}

#[tokio::test]
async fn wrong_methods_and_bodies_get_a_page() {
    let test = TestApp::new().await;
    let put = test.send(request(Method::PUT, "/s/oulu/fi", &[], Body::empty())).await;
    assert!(put.status.is_client_error() && put.text().contains("<html"), "{}", put.status);
    let body = Body::from("not a form");
    let json =
        test.send(request(Method::POST, "/s/oulu/fi", &[("content-type", "application/x")], body)).await;
    assert!(!json.status.is_server_error() && json.text().contains("<html"), "{}", json.status);
}

#[tokio::test]
async fn health_says_what_is_so() {
    let test = TestApp::new().await;
    assert_eq!(test.get("/health/live").await.status, 200);
    assert_eq!(test.get("/health/ready").await.status, 200);
    test.app.store.close().await;
    assert_eq!(test.get("/health/live").await.status, 200);
    assert_eq!(test.get("/health/ready").await.status, 503);
}
