//! What the assessment loads, with brotli, as the server really sends it.

use anyhow::{Context, Result, ensure};
use suunta_tests::person::Asked;

use super::{Bench, Table};
use crate::widget;

/// Kilobytes of the gates (1 KB = 1000 bytes).
const LOADER: usize = 6_000;
const FIRST: usize = 13_000;
const BEFORE_ADAPTIVE: usize = 150_000;
const WHOLE: usize = 200_000;

pub(super) async fn measure(bench: &Bench, table: &mut Table) -> Result<()> {
    let server = bench.home.url();
    let asked = Asked::fetch(&server, "oulu", "fi").await?;
    let manifest = format!("/v1/sites/oulu/{}.json", asked.manifest.lang);
    // The loader is told by itself, the look of the first questions travels with them in its one request, and the types are
    // for those who write the page.
    let alone = |name: &String| {
        !["widget.js", "first.css", "suunta.d.ts"].contains(&name.as_str()) && !name.starts_with("look-")
    };
    let mut assets: Vec<String> = widget::sizes()?.into_keys().filter(alone).collect();
    assets.sort_unstable();

    let loader = size(&server, "/v1/widget.js").await?;
    table.gate("loader (brotli)", bytes(loader), bytes(LOADER), loader <= LOADER);
    let manifest = size(&server, &manifest).await?;
    table.figure("  the site, the first questions and their look", bytes(manifest));
    let first = loader + manifest;
    table.gate("loader with the first questions", bytes(first), bytes(FIRST), first <= FIRST);

    // Fetched only when a person asks to go on elsewhere, or where a page sets colours of its own.
    let (kept, assets): (Vec<String>, Vec<String>) =
        assets.into_iter().partition(|name| name.starts_with("keep-") || name.starts_with("theme-"));
    // Fetched once the first adaptive question stands.
    let (later, assets): (Vec<String>, Vec<String>) =
        assets.into_iter().partition(|name| name.starts_with("later-"));
    let mut sum = first;
    for name in &assets {
        let asset = size(&server, &format!("/v1/assets/{name}")).await?;
        table.figure(format!("  {name}"), bytes(asset));
        sum += asset;
    }
    for (what, path) in [
        ("words of start and situation", &asked.manifest.texts_start),
        ("words of the can-do questions", &asked.manifest.texts_questions),
        ("questions", &asked.manifest.questions),
    ] {
        let part = size(&server, path).await?;
        table.figure(format!("  {what}"), bytes(part));
        sum += part;
    }
    table.gate(
        "all before the first adaptive question",
        bytes(sum),
        bytes(BEFORE_ADAPTIVE),
        sum <= BEFORE_ADAPTIVE,
    );
    for name in &later {
        let asset = size(&server, &format!("/v1/assets/{name}")).await?;
        table.figure(format!("  {name}"), bytes(asset));
        sum += asset;
    }
    for (what, path) in [
        ("words of tasks and activities", &asked.manifest.texts_later),
        ("drawings of activities", &asked.manifest.drawings),
        ("words of the result", &asked.manifest.texts_guidance),
        ("guidance", &asked.manifest.guidance),
    ] {
        let part = size(&server, path).await?;
        table.figure(format!("  {what}"), bytes(part));
        sum += part;
    }
    for name in &kept {
        let path = format!("/v1/assets/{name}");
        table.figure(
            format!("  {name}, not counted: only when asked for"),
            bytes(size(&server, &path).await?),
        );
    }
    let kept = size(&server, &asked.manifest.texts_kept).await?;
    table.figure("  its words, not counted", bytes(kept));
    table.gate("all at the end", bytes(sum), bytes(WHOLE), sum <= WHOLE);
    Ok(())
}

/// Size of a body as it travels to a browser that takes brotli.
async fn size(server: &str, path: &str) -> Result<usize> {
    let client = suunta_tests::http::client();
    let answer = client.get(format!("{server}{path}")).header("Accept-Encoding", "br, gzip").send().await?;
    ensure!(answer.status().is_success(), "{path}: {}", answer.status());
    let encoding =
        answer.headers().get("content-encoding").and_then(|value| value.to_str().ok()).map(str::to_owned);
    let plain = encoding.is_none();
    let body = answer.bytes().await.with_context(|| path.to_owned())?;
    ensure!(!plain || body.len() < 1000, "{path} travels without compression");
    Ok(body.len())
}

fn bytes(count: usize) -> String {
    format!("{:.1} KB", count as f64 / 1000.0)
}
