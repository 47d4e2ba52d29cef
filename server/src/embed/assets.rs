//! Every file that is served as it is, in memory, compressed once, when it is first asked for: with many languages and looks most
//! never are, and each takes a few hundredths of a second.

use std::collections::{BTreeMap, HashMap};
use std::io::Write as _;
use std::sync::{Arc, OnceLock};

use axum::body::Bytes;
use axum::http::HeaderValue;
use serde::Serialize;
use sha2::{Digest as _, Sha256, Sha384};
use suunta_shared::api::{Language, Manifest};
use suunta_shared::content::{Content, Finding, Guidance};
use suunta_shared::phrase::Phrase;

use super::snippet::LOOKS;
use super::{WidgetFile, built_in, first, phrases};
use crate::config::site::Site;
use crate::i18n::{Texts, Words};

/// The texts that come with each part of the assessment: the files of `locales`.
const START: &[&str] = &["start.ftl", "common.ftl", "reading.ftl"];
const QUESTIONS: &[&str] = &["digital.ftl"];
const LATER: &[&str] = &["tasks.ftl", "interests.ftl", "simpler.ftl", "words.ftl"];
const KEPT: &[&str] = &["kept.ftl"];
const GUIDANCE: &[&str] =
    &["result.ftl", "skills.ftl", "summary.ftl", "occupations.ftl", "pathways.ftl", "guidance.ftl"];

/// Addresses of things that every site shares: questions, guidance, drawings.
type Shared<'a> = (&'a str, &'a str, &'a str);

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
    packed: Arc<OnceLock<Packed>>,
}

/// The bytes in brotli and gzip, where that makes them smaller.
#[derive(Clone, Debug, Default)]
pub(super) struct Packed {
    pub(super) brotli: Option<Bytes>,
    pub(super) gzip: Option<Bytes>,
}

impl Asset {
    fn new(kind: &'static str, forever: bool, plain: impl Into<Bytes>) -> Self {
        let plain = plain.into();
        Self {
            kind: HeaderValue::from_static(kind),
            tag: tag(&plain),
            forever,
            plain,
            packed: Arc::default(),
        }
    }

    /// The compressed bytes if they are there.
    pub(super) fn ready(&self) -> Option<&Packed> {
        self.packed.get()
    }

    /// The compressed bytes; the first time takes a little.
    pub(super) fn packed(&self) -> &Packed {
        let smaller = |bytes: std::io::Result<Vec<u8>>| {
            bytes.ok().filter(|bytes| bytes.len() < self.plain.len()).map(Bytes::from)
        };
        self.packed
            .get_or_init(|| Packed { brotli: smaller(brotli(&self.plain)), gzip: smaller(gzip(&self.plain)) })
    }
}

/// All files. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Assets(Arc<Files>);

#[derive(Debug)]
struct Files {
    by_path: ByPath,
    urls: BTreeMap<&'static str, String>,
    /// By site, language and look.
    manifests: HashMap<(String, String, &'static str), Asset>,
    /// Addresses of the texts, by language.
    groups: BTreeMap<String, [String; 5]>,
    /// Addresses of questions and drawings.
    questions: String,
    drawings: String,
    pinned: HashMap<String, Asset>,
}

/// A site's manifests, by language and look.
pub(super) type OfSite = HashMap<(String, &'static str), Asset>;

type ByPath = HashMap<String, Asset>;

impl Assets {
    /// Makes everything that is served from the content, the texts and the sites.
    pub fn build(content: &Content, texts: &Texts, sites: &BTreeMap<String, Site>) -> Self {
        let mut all = ByPath::new();
        let mut urls = BTreeMap::new();
        for (name, bytes) in built_in::PAGES {
            urls.insert(*name, add(&mut all, "/assets/", name, kind(name), bytes.to_vec()));
        }
        let json = "application/json";
        let questions = add(&mut all, CONTENT, "questions.json", json, to_json(&content.questions));
        let guidance = add(&mut all, CONTENT, GUIDANCE_FILE, json, to_json(&content.guidance));
        let drawings = content.aids.drawings.iter();
        let drawings: BTreeMap<_, _> = drawings.map(|(id, path)| (format!("drawing-{id}"), path)).collect();
        let drawings = add(&mut all, CONTENT, "drawings.json", json, to_json(&drawings));
        let groups: BTreeMap<String, [String; 5]> = texts
            .languages()
            .map(|words| {
                let groups = [
                    ("start", START),
                    ("questions", QUESTIONS),
                    ("later", LATER),
                    ("guidance", GUIDANCE),
                    ("kept", KEPT),
                ];
                (
                    words.lang.clone(),
                    groups.map(|(name, files)| add_texts(&mut all, words, content, (name, files))),
                )
            })
            .collect();
        let shared = (questions.as_str(), guidance.as_str(), drawings.as_str());
        let mut by_site = HashMap::new();
        for site in sites.values() {
            let own = manifests(content, texts, site, &groups, shared).into_iter();
            by_site.extend(own.map(|((lang, look), asset)| ((site.id.clone(), lang, look), asset)));
        }
        all.extend(built_in::WIDGET.iter().map(widget_asset));
        // Hand-written and whole: it is there also where the widget has not been built.
        all.insert(EVENTS.to_owned(), Asset::new(kind(EVENTS), false, built_in::EVENTS));
        Self(Arc::new(Files {
            by_path: all,
            urls,
            manifests: by_site,
            groups,
            questions,
            drawings,
            pinned: pinned(),
        }))
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
        Some((asset.plain.len(), asset.packed().brotli.as_ref().map_or(asset.plain.len(), Bytes::len)))
    }

    /// What `integrity` says of this version's loader; none when the widget had not been built.
    pub fn loader_integrity(&self) -> Option<String> {
        let loader = self.pinned(concat!("v", env!("CARGO_PKG_VERSION")))?;
        Some(format!("sha384-{}", data_encoding::BASE64.encode(&Sha384::digest(&loader.plain))))
    }

    pub(super) fn file(&self, path: &str) -> Option<&Asset> {
        self.0.by_path.get(path)
    }

    /// The loader of a release, by its folder: "v1.2.3".
    pub(super) fn pinned(&self, pin: &str) -> Option<&Asset> {
        self.0.pinned.get(pin)
    }

    /// What the loader gets first; a look that there is not changes nothing.
    pub(super) fn manifest(&self, site: &str, lang: &str, look: &str) -> Option<&Asset> {
        self.0.manifests.get(&(site.to_owned(), lang.to_owned(), known_look(look)))
    }

    /// A site's guidance as a file, its address, and the site's manifests with that address.
    pub(super) fn with_guidance(
        &self,
        content: &Content,
        texts: &Texts,
        site: &Site,
        guidance: &Guidance,
    ) -> (String, Asset, OfSite) {
        let mut all = ByPath::new();
        let path = add(&mut all, CONTENT, GUIDANCE_FILE, "application/json", to_json(guidance));
        let file = Asset::new("application/json", true, to_json(guidance));
        let shared = (self.0.questions.as_str(), path.as_str(), self.0.drawings.as_str());
        let manifests = manifests(content, texts, site, &self.0.groups, shared);
        (path, file, manifests)
    }
}

/// The look, when there is one of this name.
pub(super) fn known_look(look: &str) -> &'static str {
    LOOKS.into_iter().find(|known| *known == look).unwrap_or_default()
}

/// The list of events.
const EVENTS: &str = "/v1/events.js";
/// The loader.
const LOADER: &str = "widget.js";
/// The stylesheet that comes beside the first questions.
const FIRST_CSS: &str = "first.css";

/// Occupations, demand and paths.
const GUIDANCE_FILE: &str = "guidance.json";
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
fn add(all: &mut ByPath, folder: &str, name: &str, kind: &'static str, bytes: Vec<u8>) -> String {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let path = format!("{folder}{stem}-{}.{end}", &hash(&bytes)[..8]);
    all.insert(path.clone(), Asset::new(kind, true, bytes));
    path
}

fn add_texts(all: &mut ByPath, words: &Words, content: &Content, (group, files): (&str, &[&str])) -> String {
    // Texts that cannot be said stop the start (`unsayable`).
    let mut phrases = phrases::compile(&words.group(files)).unwrap_or_default();
    if files == LATER {
        // Which words are explained beside what travels with their explanations.
        let hard =
            |(id, words): (&String, &Vec<String>)| (format!("hard-{id}"), Phrase::Text(words.join(" ")));
        phrases.extend(content.aids.words.iter().map(hard));
    }
    add(all, CONTENT, &format!("{group}-{}.json", words.lang), "application/json", to_json(&phrases))
}

/// Messages of the widget that it could not say.
pub fn unsayable(texts: &Texts) -> Vec<Finding> {
    let mut findings = Vec::new();
    for words in texts.languages() {
        for file in START.iter().chain(QUESTIONS).chain(LATER).chain(GUIDANCE).chain(KEPT) {
            if let Err(reason) = phrases::compile(&words.group(&[file])) {
                findings.push(Finding::new(format!("locales/{}/{file}", words.lang), 0, reason));
            }
        }
    }
    findings
}

/// What the loader gets in its one request: the site, and the first questions with their look.
#[derive(Serialize)]
struct First<'a> {
    #[serde(flatten)]
    manifest: &'a Manifest,
    html: &'a str,
    css: String,
}

/// The look of the first questions, as the widget was built with it, and a ready look over it.
fn first_css(look: &str) -> String {
    let of = |name: &str| {
        let file = built_in::WIDGET.iter().find(|file| file.name == name);
        file.and_then(|file| std::str::from_utf8(file.plain).ok()).unwrap_or_default()
    };
    of(FIRST_CSS).to_owned() + of(&format!("look-{look}.css"))
}

fn manifests(
    content: &Content,
    texts: &Texts,
    site: &Site,
    groups: &BTreeMap<String, [String; 5]>,
    (questions, guidance, drawings): Shared<'_>,
) -> OfSite {
    let mut manifests = HashMap::new();
    for lang in &site.languages {
        let Some([start, texts_questions, texts_later, texts_guidance, texts_kept]) =
            groups.get(lang.as_str())
        else {
            continue;
        };
        let manifest = Manifest {
            site: site.id.clone(),
            lang: lang.clone(),
            dir: texts.words(lang).dir().to_owned(),
            voice: texts.words(lang).language.voice.clone(),
            unchecked: !texts.words(lang).language.is_reviewed(),
            languages: site
                .languages
                .iter()
                .map(|code| Language { code: code.clone(), name: texts.words(code).language.name.clone() })
                .collect(),
            texts_start: start.clone(),
            texts_questions: texts_questions.clone(),
            texts_later: texts_later.clone(),
            texts_guidance: texts_guidance.clone(),
            texts_kept: texts_kept.clone(),
            questions: questions.to_owned(),
            guidance: guidance.to_owned(),
            drawings: drawings.to_owned(),
            info: site.info(lang),
        };
        let words = texts.words(lang);
        // A template writes into a string, and everything it says is known by now.
        let html = first::draw(texts, words, site, &content.questions).unwrap_or_default();
        for look in LOOKS.into_iter().chain([""]) {
            let first = First { manifest: &manifest, html: &html, css: first_css(look) };
            let asset = Asset::new("application/json", false, to_json(&first));
            manifests.insert((lang.clone(), look), asset);
        }
    }
    manifests
}

fn widget_asset(file: &WidgetFile) -> (String, Asset) {
    let path = if file.fixed { format!("/v1/{}", file.name) } else { format!("/v1/assets/{}", file.name) };
    let asset = Asset::new(file.kind, !file.fixed, Bytes::from_static(file.plain));
    let packed = |bytes| Some(Bytes::from_static(bytes));
    let _ = asset.packed.set(Packed { brotli: packed(file.brotli), gzip: packed(file.gzip) });
    (path, asset)
}

/// The loaders of releases, and this version's.
fn pinned() -> HashMap<String, Asset> {
    const KIND: &str = "text/javascript; charset=utf-8";
    let own = built_in::WIDGET
        .iter()
        .filter(|file| file.name == LOADER)
        .map(|file| (concat!("v", env!("CARGO_PKG_VERSION")), file.plain));
    let released = built_in::PINNED.iter().map(|(name, text)| (*name, *text));
    // A release is as it was when it was made, also when this is its version.
    own.chain(released)
        .map(|(pin, text)| (pin.to_owned(), Asset::new(KIND, true, Bytes::from_static(text))))
        .collect()
}

fn tag(bytes: &[u8]) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{}\"", hash(bytes))).unwrap_or(HeaderValue::from_static("\"\""))
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
