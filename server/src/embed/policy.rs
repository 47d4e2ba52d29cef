//! What a page's content policy lets Suunta do there, directive by directive, and what to add so that all of it works.
//!
//! Three ways lead a person to the assessment. The **full widget** needs its scripts, its data, wasm and, where the page
//! asks for trusted types, a name for its policy. Where the loader may run but one of these may not, it can show the plain
//! pages in a **frame**. The **plain link** works under every policy: no directive keeps a person from following a link.
//! Styles need nothing, since the widget adopts constructed stylesheets.
//!
//! How sources match is decided by a crate that a browser engine uses; here stands only what Suunta asks of it.

use std::collections::BTreeSet;

use content_security_policy::{
    CheckResult, CspList, Destination, Directive, Initiator, Origin, ParserMetadata, Policy, Request, Url,
    Violates,
};

/// The name under which the loader makes its trusted types.
pub const TRUSTED_NAME: &str = "suunta";
const WASM: &str = "'wasm-unsafe-eval'";
const SANDBOX: [&str; 3] = ["allow-scripts", "allow-same-origin", "allow-forms"];

/// The page that embeds, and the server it embeds from.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// Origin of the Suunta server.
    pub server: &'a str,
    /// Origin of the page, for `'self'` and sources without a scheme.
    pub own: Option<&'a str>,
    /// `integrity` of the pinned loader: `sha384-…`.
    pub integrity: &'a str,
}

/// What Suunta does on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Run scripts at all, with the page's own origin (`sandbox`).
    Run,
    /// Load the loader and the code.
    Scripts,
    /// Compile wasm.
    Wasm,
    /// Fetch questions and texts.
    Data,
    /// Make trusted types.
    Trusted,
    /// Show the server's pages in a frame: the contact page, and the plain pages where the widget may not run.
    Frame,
    /// Hand the answers on to the server's own page where the frame does not open.
    Forms,
}

impl Need {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 7] =
        [Self::Run, Self::Scripts, Self::Wasm, Self::Data, Self::Trusted, Self::Frame, Self::Forms];

    /// The directives that decide about it, the nearest first.
    fn directives(self) -> &'static [&'static str] {
        match self {
            Self::Run => &["sandbox"],
            Self::Scripts => &["script-src-elem", "script-src", "default-src"],
            Self::Wasm => &["script-src", "default-src"],
            Self::Data => &["connect-src", "default-src"],
            Self::Trusted => &["trusted-types"],
            Self::Frame => &["frame-src", "child-src", "default-src"],
            Self::Forms => &["form-action"],
        }
    }

    /// The directive that stands in for `default-src` when something is to be added.
    fn own_directive(self) -> &'static str {
        match self {
            Self::Scripts | Self::Wasm => "script-src",
            other => other.directives()[0],
        }
    }

    /// The full widget does not run without it.
    fn for_full(self) -> bool {
        !matches!(self, Self::Frame | Self::Forms)
    }

    /// The frame does not show without it.
    fn for_frame(self) -> bool {
        matches!(self, Self::Run | Self::Scripts | Self::Frame)
    }
}

/// What the script tag carries besides its address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// The page's nonce, as it stands in the policy that was pasted.
    pub nonce: Option<String>,
    /// The pinned version with `integrity`.
    pub pinned: bool,
}

/// One policy on one need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Which policy, from 0.
    pub policy: usize,
    /// What it is about.
    pub need: Need,
    /// The directive that decides; none limits it when this is empty.
    pub directive: String,
    /// Whether the policy allows it.
    pub allowed: bool,
    /// What to add to which directive.
    pub add: Option<(String, Vec<String>)>,
}

/// What works on the page.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The full widget runs.
    pub full: bool,
    /// Suunta's pages show in a frame where the widget does not run.
    pub frame: bool,
    /// What the script tag has to carry for that.
    pub tag: Tag,
    /// Every policy on every need.
    pub checks: Vec<Check>,
}

/// Policies under which everything works.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The policies, one a header.
    pub policies: CspList,
    /// What the script tag has to carry under them.
    pub tag: Tag,
}

/// Judges the policies of a page.
pub fn judge(list: &CspList, page: &Page<'_>) -> Verdict {
    let tag = best_tag(list, page);
    let mut checks = Vec::new();
    for (at, policy) in list.0.iter().enumerate() {
        for need in Need::ALL {
            let directive = deciding(policy, need).map(|own| own.name.clone()).unwrap_or_default();
            let allowed = allows(policy, need, page, &tag);
            let add = (!allowed).then(|| addition(policy, need, page)).map(|add| (target(policy, need), add));
            checks.push(Check { policy: at, need, directive, allowed, add });
        }
    }
    let all = |asks: fn(Need) -> bool| checks.iter().all(|check| check.allowed || !asks(check.need));
    Verdict { full: all(Need::for_full), frame: all(Need::for_frame), tag, checks }
}

/// The policies with what is missing added, nothing taken away but `'none'` where something has to stand beside it.
pub fn propose(list: &CspList, page: &Page<'_>) -> Proposal {
    let verdict = judge(list, page);
    let mut policies = list.clone();
    for Check { policy, need, add, .. } in &verdict.checks {
        if let (Some(policy), Some((name, add))) = (policies.0.get_mut(*policy), add) {
            extend(policy, *need, name, add);
        }
    }
    let tag = best_tag(&policies, page);
    Proposal { policies, tag }
}

/// The tag with the least in it that every policy lets in; else the one that most policies let in.
fn best_tag(list: &CspList, page: &Page<'_>) -> Tag {
    let nonces: BTreeSet<&str> = list
        .0
        .iter()
        .filter_map(|policy| deciding(policy, Need::Scripts))
        .flat_map(|own| own.value.iter().filter_map(|source| nonce(source)))
        .collect();
    let with = |pinned| {
        let none = std::iter::once(Tag { nonce: None, pinned });
        none.chain(nonces.iter().map(move |nonce| Tag { nonce: Some((*nonce).to_owned()), pinned }))
    };
    let mut best = (0, Tag::default());
    for tag in with(false).chain(with(true)) {
        let pleased = list.0.iter().filter(|policy| scripts(policy, page, &tag)).count();
        if pleased > best.0 {
            best = (pleased, tag);
        }
    }
    best.1
}

fn nonce(source: &str) -> Option<&str> {
    let inner = source.strip_prefix('\'')?.strip_suffix('\'')?;
    let start = inner.get(..6).filter(|start| start.eq_ignore_ascii_case("nonce-"))?;
    inner.strip_prefix(start).filter(|value| !value.is_empty())
}

/// The directive of a policy that decides about a need.
fn deciding(policy: &Policy, need: Need) -> Option<&Directive> {
    need.directives().iter().find_map(|name| policy.directive_set.iter().find(|own| own.name == *name))
}

fn has(directive: &Directive, word: &str) -> bool {
    directive.value.iter().any(|source| source.eq_ignore_ascii_case(word))
}

fn allows(policy: &Policy, need: Need, page: &Page<'_>, tag: &Tag) -> bool {
    let alone = || CspList(vec![policy.clone()]);
    match need {
        Need::Run => deciding(policy, need).is_none_or(|own| SANDBOX.iter().all(|word| has(own, word))),
        Need::Scripts => scripts(policy, page, tag),
        Need::Wasm => alone().is_wasm_evaluation_allowed().0 == CheckResult::Allowed,
        Need::Data => DATA.iter().all(|path| {
            passes(policy, &request(page, path, Destination::None, ParserMetadata::None, &Tag::default()))
        }),
        // Asking for a name that is not allowed would be a violation: the loader then takes the frame, whether or not
        // trusted types are required.
        Need::Trusted => {
            alone().is_trusted_type_policy_creation_allowed(TRUSTED_NAME, &[]).0 == CheckResult::Allowed
        }
        Need::Frame => FRAMES.iter().all(|path| {
            passes(policy, &request(page, path, Destination::IFrame, ParserMetadata::None, &Tag::default()))
        }),
        Need::Forms => deciding(policy, need).is_none_or(|own| {
            // A form's address is matched like a frame's.
            let as_frame = Directive { name: "frame-src".to_owned(), value: own.value.clone() };
            let policy = Policy { directive_set: vec![as_frame], ..policy.clone() };
            allows(&policy, Need::Frame, page, tag)
        }),
    }
}

/// Addresses as they are asked for. A source may name a path, so each kind stands here.
const LOADER: [&str; 1] = ["/v1/widget.js"];
const PINNED: [&str; 1] = [concat!("/v", env!("CARGO_PKG_VERSION"), "/widget.js")];
const CODE: [&str; 1] = ["/v1/assets/glue.js"];
const DATA: [&str; 3] = ["/v1/sites/site/fi.json", "/v1/assets/widget.wasm", "/v1/content/start-fi.json"];
const FRAMES: [&str; 2] = ["/s/site/fi/send", "/s/site/fi/widget"];

fn scripts(policy: &Policy, page: &Page<'_>, tag: &Tag) -> bool {
    let of = |paths: &[&str], parser, tag: &Tag| {
        paths.iter().all(|path| passes(policy, &request(page, path, Destination::Script, parser, tag)))
    };
    // The loader makes the second script itself, with its own nonce.
    of(if tag.pinned { &PINNED } else { &LOADER }, ParserMetadata::ParserInserted, tag)
        && of(&CODE, ParserMetadata::NotParserInserted, &Tag { pinned: false, ..tag.clone() })
}

fn passes(policy: &Policy, request: &Option<Request>) -> bool {
    request
        .as_ref()
        .is_some_and(|request| policy.does_request_violate_policy(request) == Violates::DoesNotViolate)
}

fn request(
    page: &Page<'_>,
    path: &str,
    destination: Destination,
    parser_metadata: ParserMetadata,
    tag: &Tag,
) -> Option<Request> {
    let url = Url::parse(page.server).and_then(|server| server.join(path)).ok()?;
    let own = page.own.and_then(|own| Url::parse(own).ok());
    Some(Request {
        current_url: url.clone(),
        url,
        origin: own.map_or_else(Origin::new_opaque, |own| own.origin()),
        redirect_count: 0,
        destination,
        initiator: if destination == Destination::None { Initiator::Fetch } else { Initiator::None },
        nonce: tag.nonce.clone().unwrap_or_default(),
        integrity_metadata: if tag.pinned { page.integrity.to_owned() } else { String::new() },
        parser_metadata,
    })
}

/// What has to stand in the directive.
fn addition(policy: &Policy, need: Need, page: &Page<'_>) -> Vec<String> {
    match need {
        Need::Run => {
            let own = deciding(policy, need);
            let missing = SANDBOX.iter().filter(|word| own.is_none_or(|own| !has(own, word)));
            missing.map(|word| (*word).to_owned()).collect()
        }
        // 'strict-dynamic' makes browsers pass over hosts: there only a nonce or a hash lets the tag in.
        Need::Scripts if deciding(policy, need).is_some_and(|own| has(own, "'strict-dynamic'")) => {
            vec![format!("'{}'", page.integrity)]
        }
        Need::Scripts | Need::Data | Need::Frame | Need::Forms => vec![page.server.to_owned()],
        Need::Wasm => vec![WASM.to_owned()],
        Need::Trusted => vec![TRUSTED_NAME.to_owned()],
    }
}

/// The directive that takes the addition. What stands in `default-src` is for everything: there a directive of its own
/// begins with the same sources.
fn target(policy: &Policy, need: Need) -> String {
    match deciding(policy, need) {
        Some(own) if own.name != "default-src" => own.name.clone(),
        _ => need.own_directive().to_owned(),
    }
}

fn extend(policy: &mut Policy, need: Need, name: &str, add: &[String]) {
    if !policy.directive_set.iter().any(|own| own.name == name) {
        let mut value = deciding(policy, need).map(|own| own.value.clone()).unwrap_or_default();
        if name != "script-src" {
            // What only says something about scripts.
            value.retain(|source| !source.starts_with('\'') || source.eq_ignore_ascii_case("'self'"));
        }
        policy.directive_set.push(Directive { name: name.to_owned(), value });
    }
    let Some(own) = policy.directive_set.iter_mut().find(|own| own.name == name) else { return };
    own.value.retain(|source| !source.eq_ignore_ascii_case("'none'"));
    own.value.extend(add.iter().filter(|word| !own.value.contains(word)).cloned().collect::<Vec<_>>());
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
