//! Every file that is served as it is, in memory, compressed once at start.

use std::collections::{BTreeMap, HashMap};
use std::io::Write as _;
use std::sync::Arc;

use axum::body::Bytes;
use axum::http::HeaderValue;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use suunta_shared::api::Manifest;
use suunta_shared::content::Content;

use super::{WidgetFile, built_in};
use crate::config::site::Site;
use crate::i18n::{Texts, Words};

/// The texts that come with each part of the assessment: the files of `locales`.
const START: &[&str] = &["start.ftl", "common.ftl"];
const QUESTIONS: &[&str] = &["digital.ftl", "interests.ftl"];
const GUIDANCE: &[&str] = &["result.ftl", "summary.ftl", "occupations.ftl", "pathways.ftl", "guidance.ftl"];

/// Addresses of things that every site shares: questions, guidance.
type Shared<'a> = (&'a str, &'a str);

/// A file in memory.
#[derive(Clone, Debug)]
pub(super) struct Asset {
    /// Content type.
    pub(super) kind: HeaderValue,
    /// Strong entity tag of the plain bytes.
    pub(super) tag: HeaderValue,
    /// The name carries the hash: the browser may keep it for ever.
    pub(super) forever: bool,
    /// The bytes as they are.
    pub(super) plain: Bytes,
    /// In brotli and gzip, where that makes them smaller.
    pub(super) brotli: Option<Bytes>,
    pub(super) gzip: Option<Bytes>,
}

/// All files. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Assets(Arc<Files>);

#[derive(Debug)]
struct Files {
    by_path: HashMap<String, Asset>,
    urls: BTreeMap<&'static str, String>,
    manifests: HashMap<(String, String), Asset>,
}

/// A file still to be compressed.
struct Raw {
    path: String,
    kind: &'static str,
    bytes: Vec<u8>,
}

impl Assets {
    /// Makes everything that is served from the content, the texts and the sites.
    pub fn build(content: &Content, texts: &Texts, sites: &BTreeMap<String, Site>) -> Self {
        let mut raw = Vec::new();
        let mut urls = BTreeMap::new();
        for (name, bytes) in built_in::PAGES {
            urls.insert(*name, add(&mut raw, "/assets/", name, kind(name), bytes.to_vec()));
        }
        let json = "application/json";
        let questions = add(&mut raw, CONTENT, "questions.json", json, to_json(&content.questions));
        let guidance = add(&mut raw, CONTENT, "guidance.json", json, to_json(&content.guidance));
        let groups: BTreeMap<&str, [String; 3]> = texts
            .languages()
            .map(|words| {
                let groups = [("start", START), ("questions", QUESTIONS), ("guidance", GUIDANCE)];
                (words.lang.as_str(), groups.map(|(name, files)| add_texts(&mut raw, words, name, files)))
            })
            .collect();
        let mut by_path = compress_all(raw);
        by_path.extend(built_in::WIDGET.iter().map(widget_asset));
        let manifests = manifests(sites, &groups, (&questions, &guidance));
        Self(Arc::new(Files { by_path, urls, manifests }))
    }

    /// The address of a stylesheet or script of the server's own pages, by its file name.
    pub fn url(&self, name: &str) -> String {
        self.0.urls.get(name).cloned().unwrap_or_else(|| format!("/assets/{name}"))
    }

    /// The widget had not been built when the server was.
    #[allow(clippy::unused_self, reason = "asked like every other question about the files")]
    pub fn without_widget(&self) -> bool {
        built_in::WIDGET.is_empty()
    }

    /// Sizes of a file that is served, by its address: as it is, and in brotli.
    pub fn sizes(&self, path: &str) -> Option<(usize, usize)> {
        let asset = self.0.by_path.get(path)?;
        Some((asset.plain.len(), asset.brotli.as_ref().map_or(asset.plain.len(), Bytes::len)))
    }

    pub(super) fn file(&self, path: &str) -> Option<&Asset> {
        self.0.by_path.get(path)
    }

    pub(super) fn manifest(&self, site: &str, lang: &str) -> Option<&Asset> {
        self.0.manifests.get(&(site.to_owned(), lang.to_owned()))
    }
}

/// Where content files lie.
const CONTENT: &str = "/v1/content/";

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        _ => "application/octet-stream",
    }
}

fn to_json(value: &impl Serialize) -> Vec<u8> {
    // The types of `shared` have no map with keys that are not texts, so this cannot fail.
    serde_json::to_vec(value).unwrap_or_default()
}

/// The first 12 hexadecimal digits of the hash.
fn hash(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes)[..6])
}

/// Puts a file into the list and answers its address: `name.css` becomes `name-<hash>.css`.
fn add(raw: &mut Vec<Raw>, folder: &str, name: &str, kind: &'static str, bytes: Vec<u8>) -> String {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let path = format!("{folder}{stem}-{}.{end}", hash(&bytes));
    raw.push(Raw { path: path.clone(), kind, bytes });
    path
}

fn add_texts(raw: &mut Vec<Raw>, words: &Words, group: &str, files: &[&str]) -> String {
    // Comments are for translators.
    let text = words.group(files);
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    let text = lines.fold(String::with_capacity(text.len()), |text, line| text + line + "\n");
    add(raw, CONTENT, &format!("{group}-{}.ftl", words.lang), "text/plain; charset=utf-8", text.into_bytes())
}

fn manifests(
    sites: &BTreeMap<String, Site>,
    groups: &BTreeMap<&str, [String; 3]>,
    (questions, guidance): Shared<'_>,
) -> HashMap<(String, String), Asset> {
    let mut manifests = HashMap::new();
    for site in sites.values() {
        for lang in &site.languages {
            let Some([start, texts_questions, texts_guidance]) = groups.get(lang.as_str()) else { continue };
            let manifest = Manifest {
                site: site.id.clone(),
                lang: lang.clone(),
                languages: site.languages.clone(),
                texts_start: start.clone(),
                texts_questions: texts_questions.clone(),
                texts_guidance: texts_guidance.clone(),
                questions: questions.to_owned(),
                guidance: guidance.to_owned(),
                info: site.info(lang),
            };
            let asset = compress("application/json", false, to_json(&manifest));
            manifests.insert((site.id.clone(), lang.clone()), asset);
        }
    }
    manifests
}

fn widget_asset(file: &WidgetFile) -> (String, Asset) {
    let path = if file.fixed { format!("/v1/{}", file.name) } else { format!("/v1/assets/{}", file.name) };
    let asset = Asset {
        kind: HeaderValue::from_static(file.kind),
        tag: tag(file.plain),
        forever: !file.fixed,
        plain: Bytes::from_static(file.plain),
        brotli: Some(Bytes::from_static(file.brotli)),
        gzip: Some(Bytes::from_static(file.gzip)),
    };
    (path, asset)
}

fn tag(bytes: &[u8]) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{}\"", hash(bytes))).unwrap_or(HeaderValue::from_static("\"\""))
}

/// Compresses on two threads: the highest quality takes its time, and the start shall not.
fn compress_all(raw: Vec<Raw>) -> HashMap<String, Asset> {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (i, file) in raw.into_iter().enumerate() {
        if i % 2 == 0 { left.push(file) } else { right.push(file) }
    }
    let work = |files: Vec<Raw>| -> Vec<(String, Asset)> {
        files.into_iter().map(|file| (file.path, compress(file.kind, true, file.bytes))).collect()
    };
    std::thread::scope(|scope| {
        let half = scope.spawn(|| work(left));
        let mut done: HashMap<String, Asset> = work(right).into_iter().collect();
        done.extend(half.join().unwrap_or_default());
        done
    })
}

fn compress(kind: &'static str, forever: bool, plain: Vec<u8>) -> Asset {
    let smaller = |bytes: std::io::Result<Vec<u8>>| {
        bytes.ok().filter(|bytes| bytes.len() < plain.len()).map(Bytes::from)
    };
    Asset {
        kind: HeaderValue::from_static(kind),
        tag: tag(&plain),
        forever,
        brotli: smaller(brotli(&plain)),
        gzip: smaller(gzip(&plain)),
        plain: plain.into(),
    }
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    encoder.write_all(bytes)?;
    encoder.flush()?;
    Ok(encoder.into_inner())
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
