//! What a city page loads: the manifest, content files, who may read them, how they are cached and compressed.

use std::io::Read as _;

use axum::http::Method;
use suunta_server::embed::built_in;
use suunta_server::testing::{TestApp, request};
use suunta_shared::api::{Manifest, Problem};
use suunta_shared::content::{Guidance, Questions, message_ids};
use suunta_shared::text;

const CITY: (&str, &str) = ("origin", "http://127.0.0.1:8081");

async fn manifest(test: &TestApp, site: &str, lang: &str) -> Manifest {
    let answer = test.get_with(&format!("/v1/sites/{site}/{lang}.json"), &[CITY]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    serde_json::from_slice(&answer.body).unwrap()
}

#[tokio::test]
async fn all_before_the_first_question_is_one_small_request_in_every_language() {
    let test = TestApp::new().await;
    for site in ["oulu", "rovaniemi"] {
        for lang in &test.app.sites[site].languages {
            let manifest = manifest(&test, site, lang).await;
            assert_eq!((manifest.site.as_str(), &manifest.lang), (site, lang));
            assert_eq!(manifest.info.plain_path, format!("/s/{site}/{lang}"));
            let packed = test
                .get_with(&format!("/v1/sites/{site}/{lang}.json"), &[CITY, ("accept-encoding", "gzip, br")])
                .await;
            assert_eq!(packed.header("content-encoding"), "br");
            let loader = test.get_with("/v1/widget.js", &[("accept-encoding", "br")]).await;
            let both = packed.body.len() + if loader.status == 200 { loader.body.len() } else { 0 };
            println!("{site}, {lang}: loader and first questions are {both} bytes");
            // What a server may send before the first answer (ten segments, RFC 6928), with room for the headers.
            assert!(both <= 13_500, "loader and first questions: {both} bytes in {lang}");
        }
    }
    assert_eq!(manifest(&test, "oulu", "sv").await.info.municipalities[6].name, "Uleåborg");
    assert_eq!(manifest(&test, "oulu", "xx").await.lang, "fi", "an unknown language gets the site's first");
    assert_eq!(
        manifest(&test, "oulu", "de-at.de.sv-fi.sv.en").await.lang,
        "sv",
        "the first wish that is offered"
    );
}

/// Red says "wrong" to who expects to fail. An error has a hue of its own in every look, light and dark.
#[tokio::test]
async fn nothing_is_red_where_a_jobseeker_reads() {
    let test = TestApp::new().await;
    let mut seen = 0;
    for look in ["", "?look=suomi", "?look=helsinki", "?look=plain"] {
        let answer = test.get_with(&format!("/v1/sites/oulu/fi.json{look}"), &[CITY]).await;
        for value in answer.text().split("--suunta-error:").skip(1) {
            let hex = value.trim_start().trim_start_matches('#');
            let part = |at: usize| i32::from_str_radix(&hex[at..at + 2], 16).unwrap();
            let (red, green, blue) = (part(0), part(2), part(4));
            // Red within twenty degrees: red leads, and green and blue are near each other.
            let most = red.max(green).max(blue) - red.min(green).min(blue);
            assert!(red < green || (green - blue).abs() * 3 > most, "{look}: #{}", &hex[..6]);
            seen += 1;
        }
    }
    assert!(seen >= 8, "{seen} colours");
}

/// A ready look comes with the first questions where the page asks for it, and only that one.
#[tokio::test]
async fn a_ready_look_comes_where_it_is_asked_for() {
    let test = TestApp::new().await;
    for (asked, holds) in [
        ("", false),
        ("?look=suomi", true),
        ("?look=helsinki", false),
        ("?look=a%26look%3Db", false),
        ("?look=a&look=b", false),
    ] {
        let answer = test.get_with(&format!("/v1/sites/oulu/fi.json{asked}"), &[CITY]).await;
        assert_eq!(answer.status, 200, "{asked}");
        let first: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        let css = first["css"].as_str().unwrap();
        // Without a built widget there is no stylesheet at all.
        assert!(css.is_empty() || css.contains("look=\"suomi\"") == holds, "{asked}");
    }
}

#[tokio::test]
async fn only_listed_origins_may_embed() {
    let test = TestApp::new().await;
    let of = async |origin: &str| test.get_with("/v1/sites/oulu/fi.json", &[("origin", origin)]).await;
    let listed = of("http://localhost:8081").await;
    assert_eq!(listed.header("access-control-allow-origin"), "http://localhost:8081");
    assert!(listed.header("vary").contains("accept-encoding"));
    assert!(listed.headers.get_all("vary").iter().any(|v| v == "origin"));
    for other in
        ["https://evil.example", "http://127.0.0.1:80811", "null", "http://127.0.0.1:8081.evil.example"]
    {
        let answer = of(other).await;
        assert_eq!(answer.status, 403, "{other}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "{other}");
        let problem: Problem = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!((problem.status, problem.title.id.as_str()), (403, "error-origin"));
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
    // No origin: the address typed into a browser, or a server's own monitoring.
    assert_eq!(test.get("/v1/sites/oulu/fi.json").await.status, 200);
}

#[tokio::test]
async fn an_unknown_site_is_told_so_that_the_console_can_say_it() {
    let test = TestApp::new().await;
    let answer = test.get_with("/v1/sites/nowhere/fi.json", &[("origin", "https://any.example")]).await;
    assert_eq!(answer.status, 404);
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let problem: Problem = serde_json::from_slice(&answer.body).unwrap();
    assert_eq!(problem.title.id, "error-unknown-site");
}

#[tokio::test]
async fn content_files_are_the_same_for_everybody_and_kept_for_ever() {
    let test = TestApp::new().await;
    let oulu = manifest(&test, "oulu", "fi").await;
    let rovaniemi = manifest(&test, "rovaniemi", "sv").await;
    assert_eq!(oulu.questions, rovaniemi.questions);
    assert_ne!(oulu.texts_start, rovaniemi.texts_start);
    for path in
        [&oulu.texts_start, &oulu.texts_questions, &oulu.texts_guidance, &oulu.questions, &oulu.guidance]
    {
        let answer = test.get_with(path, &[("accept-encoding", "gzip;q=1.0, br;q=0")]).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
        assert_eq!(answer.header("content-encoding"), "gzip");
        let plain = test.get(path).await;
        assert_eq!(plain.header("content-encoding"), "");
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(&answer.body[..]).read_to_end(&mut unpacked).unwrap();
        assert_eq!(plain.body, unpacked);
        let again = test.get_with(path, &[("if-none-match", plain.header("etag"))]).await;
        assert_eq!((again.status.as_u16(), again.body.len()), (304, 0));
        println!("{path}: {:?}", test.app.assets.sizes(path).unwrap());
    }
    let questions: Questions = serde_json::from_slice(&test.get(&oulu.questions).await.body).unwrap();
    assert_eq!(questions.digital.item.len(), test.app.content.questions.digital.item.len());
    assert!(!test.get(&oulu.questions).await.text().contains("rationale"));
    let guidance: Guidance = serde_json::from_slice(&test.get(&oulu.guidance).await.body).unwrap();
    assert_eq!(guidance, test.app.content.guidance);
    assert_eq!(test.get("/v1/content/questions-000000000000.json").await.status, 404);
}

#[tokio::test]
async fn the_groups_of_texts_hold_everything_the_widget_may_say() {
    let test = TestApp::new().await;
    for lang in &test.app.sites["oulu"].languages {
        let own = manifest(&test, "oulu", lang).await;
        let mut all = std::collections::BTreeMap::new();
        for path in [&own.texts_start, &own.texts_questions, &own.texts_later, &own.texts_guidance] {
            let phrases: std::collections::BTreeMap<String, suunta_shared::phrase::Phrase> =
                serde_json::from_str(&test.get(path).await.text()).unwrap();
            all.extend(phrases);
        }
        let has = |id: &str| all.contains_key(id);
        let desk_only = |id: &String| id.starts_with("routing-") || id.starts_with("queue-kind-");
        let needed = message_ids(&test.app.content).into_iter().chain(text::message_ids());
        let missing: Vec<String> = needed.filter(|id| !desk_only(id)).filter(|id| !has(id)).collect();
        assert_eq!(missing, Vec::<String>::new(), "{lang}");
        // Which words are explained, beside the explanations.
        for (id, hard) in &test.app.content.aids.words {
            assert_eq!(all[&format!("hard-{id}")], suunta_shared::phrase::Phrase::Text(hard.join(" ")));
        }
    }
    let drawings = manifest(&test, "oulu", "fi").await.drawings;
    assert_eq!(drawings, manifest(&test, "rovaniemi", "sv").await.drawings, "the same for every language");
    let drawings: std::collections::BTreeMap<String, String> =
        serde_json::from_str(&test.get(&drawings).await.text()).unwrap();
    assert_eq!(drawings.len(), test.app.content.aids.drawings.len());
}

#[tokio::test]
async fn answers_are_counted_without_a_name_for_listed_origins() {
    let test = TestApp::new().await;
    let send_to = async |path: &str, headers: &[(&str, &str)], body: &str| {
        let body = axum::body::Body::from(body.to_owned());
        test.send(request(Method::POST, path, headers, body)).await
    };
    let send = async |headers: &[(&str, &str)], body: &str| {
        send_to("/v1/sites/oulu/count?lang=sv", headers, body).await
    };
    let (item, activity) =
        (&test.app.content.questions.digital.item[0].id, &test.app.content.questions.interests[0].id);
    let task = &test.app.content.questions.digital.task[0];
    let answers = format!(
        r#"{{"answers":{{"begun":true,"situation":{{"goal":{{"given":"work"}}}},"digital":[{{"item":"{item}","reply":"alone"}}],
        "tasks":[{{"item":"{}","pick":"{}"}}],"interests":[{{"item":"{activity}","liking":"like"}},{{"item":"{}"}}]}}}}"#,
        task.id, task.right, test.app.content.questions.interests[1].id
    );
    let answers = answers.as_str();
    let preflight = request(Method::OPTIONS, "/v1/sites/oulu/count", &[CITY], axum::body::Body::empty());
    let preflight = test.send(preflight).await;
    assert_eq!((preflight.status.as_u16(), preflight.header("access-control-allow-origin")), (204, CITY.1));
    assert_eq!(preflight.header("access-control-allow-headers"), "content-type");
    let counted = send(&[CITY], answers).await;
    assert_eq!((counted.status.as_u16(), counted.header("access-control-allow-origin")), (204, CITY.1));
    assert_eq!(send(&[("origin", "https://evil.example")], answers).await.status, 403);
    for wrong in ["", "{}", "[]", r#"{"answers":{"name":"x"}}"#, &"[".repeat(10_000)] {
        let refused = send(&[CITY], wrong).await;
        assert_eq!((refused.status.as_u16(), refused.header("access-control-allow-origin")), (400, CITY.1));
    }
    assert_eq!(send(&[CITY], &"x".repeat(70_000)).await.status, 413);
    // What was answered in each part is one set; what was left empty is not in it.
    let sets = test.app.store.answer_sets("").await.unwrap();
    assert_eq!(sets.len(), 1);
    let expected = [(item, "alone"), (activity, "like"), (&task.id, task.right.as_str())];
    assert_eq!(sets[0].answers, expected.map(|(id, reply)| (id.clone(), reply.to_owned())).into());
    assert_eq!(sets[0].lang, "sv");
    // A language that the site does not offer, or none, is not known; answers count all the same.
    for path in
        ["/v1/sites/oulu/count", "/v1/sites/oulu/count?lang=tlh", "/v1/sites/oulu/count?lang=a&lang=b"]
    {
        assert_eq!(send_to(path, &[CITY], answers).await.status, 204, "{path}");
    }
    let sets = test.app.store.answer_sets("").await.unwrap();
    assert_eq!(sets.iter().filter(|set| set.lang.is_empty()).count(), 3);
}

#[tokio::test]
async fn the_widgets_files_are_served_as_built() {
    let test = TestApp::new().await;
    if test.app.assets.without_widget() {
        assert_eq!(test.get("/v1/widget.js").await.status, 404);
        return;
    }
    for file in built_in::WIDGET {
        let path =
            if file.fixed { format!("/v1/{}", file.name) } else { format!("/v1/assets/{}", file.name) };
        let answer = test.get_with(&path, &[("accept-encoding", "br")]).await;
        assert_eq!((answer.status.as_u16(), answer.header("content-type")), (200, file.kind), "{path}");
        assert_eq!(answer.body, file.brotli);
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        let cached = if file.fixed { "public, max-age=300" } else { "public, max-age=31536000, immutable" };
        assert_eq!(answer.header("cache-control"), cached);
    }
}

#[tokio::test]
async fn the_servers_own_pages_find_their_files() {
    let test = TestApp::new().await;
    for name in ["suunta.css", "desk.css", "desk.js", "typing.js", "send.js"] {
        let url = test.app.assets.url(name);
        let answer = test.get(&url).await;
        assert_eq!(answer.status, 200, "{url}");
        assert!(answer.header("content-type").starts_with("text/"), "{url}");
    }
}
