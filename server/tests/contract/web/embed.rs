//! `/embed`: the page for web teams. What is chosen stands in the lines, nothing strange gets into them, and a policy is
//! answered in words.

use suunta_server::testing::TestApp;

#[tokio::test]
async fn what_is_chosen_stands_in_the_lines_in_every_language() {
    let test = TestApp::new().await;
    for (lang, title) in [
        ("fi", "Lisää Suunta sivullesi"),
        ("sv", "Lägg till Suunta på din sida"),
        ("en", "Add Suunta to your page"),
    ] {
        let page =
            test.get(&format!("/embed?lang={lang}&site=rovaniemi&widget=sv&look=plain&mode=script")).await;
        assert_eq!(page.status, 200);
        let text = page.text();
        assert!(text.contains(&format!("<h1 class=\"s-title\">{title}</h1>")), "{lang}");
        assert!(
            text.contains("data-site=&#34;rovaniemi&#34; data-lang=&#34;sv&#34; data-look=&#34;plain&#34;"),
            "{text}"
        );
        // The preview is the same, from this very server.
        assert!(text.contains("<script src=\"/v1/widget.js\" data-site=\"rovaniemi\" data-lang=\"sv\" data-look=\"plain\" async></script>"));
        assert!(!text.contains("No localization"), "a message is missing: {text}");
    }
    let accepted = test.get_with("/embed", &[("accept-language", "de, sv-FI;q=0.8")]).await;
    assert!(accepted.text().contains("<html lang=\"sv\""));
}

#[tokio::test]
async fn the_page_may_run_the_widget_and_nothing_else() {
    let test = TestApp::new().await;
    let page = test.get("/embed").await;
    let policy = page.header("content-security-policy");
    assert!(
        policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"),
        "{policy}"
    );
    assert!(policy.ends_with("frame-ancestors 'none'") && !policy.contains("unsafe-inline"), "{policy}");
    for planted in ["<style", "style=\"", "<script>", " onclick"] {
        assert!(!page.text().contains(planted), "{planted}");
    }
    assert_eq!(page.header("set-cookie"), "");
}

#[tokio::test]
async fn nothing_typed_gets_into_the_lines_or_the_page_as_code() {
    let test = TestApp::new().await;
    let evil = "\"><script>alert(1)</script>";
    let fields = [
        ("lang", evil),
        ("site", evil),
        ("widget", evil),
        ("look", evil),
        ("mode", evil),
        ("version", evil),
        ("theme", evil),
        ("policy", evil),
    ];
    let page = test.post("/embed", &fields).await;
    assert_eq!(page.status, 422);
    assert!(!page.text().contains("alert(1)</script>"), "{}", page.text());
    let page = test.post("/embed", &[("policy", "script-src <b>x</b> 'self'; x-<i>y</i> z")]).await;
    assert_eq!(page.status, 200);
    assert!(!page.text().contains("<b>x") && !page.text().contains("<i>y"), "{}", page.text());
}

#[tokio::test]
async fn a_policy_is_answered_in_words() {
    let test = TestApp::new().await;
    let ask =
        async |policy: &str| test.post("/embed", &[("lang", "en"), ("check", "1"), ("policy", policy)]).await;
    let answer = ask("default-src 'self', script-src 'nonce-abc' 'strict-dynamic'").await;
    let text = answer.text();
    assert_eq!(answer.status, 200, "{text}");
    assert!(text.contains("All questions on the page: does not work"), "{text}");
    assert!(text.contains("Ordinary link: works"));
    assert!(text.contains("Header 2"));
    assert!(text.contains("default-src stops this. Add a directive connect-src of its own"), "{text}");
    assert!(text.contains("script-src stops this. Add to it: &#39;wasm-unsafe-eval&#39;"), "{text}");
    assert!(text.contains("the nonce that your page gives"), "{text}");
    for (policy, reason) in [
        ("", "Paste your page&#39;s Content-Security-Policy"),
        ("hello", "We found no directive"),
        (&"script-src https: ".repeat(2000), "too much text"),
    ] {
        let answer = ask(policy).await;
        assert_eq!(answer.status, 422, "{reason}");
        assert!(answer.text().contains(reason), "{reason}: {}", answer.text());
        assert!(answer.text().contains("aria-invalid=\"true\""), "{reason}");
    }
}
