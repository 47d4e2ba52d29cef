//! What a web team pastes as "our content policy": the header with or without its name, a `meta` element, a line of a web
//! server's configuration, or a whole block of headers. Out come the policies that browsers enforce, and what they would
//! read differently from how it was meant.

use content_security_policy::{CspList, Policy, PolicyDisposition, PolicySource};
use suunta_shared::text::Message;

const NAME: &str = "content-security-policy";
const REPORT_ONLY: &str = "-report-only";

/// Longest text that is read; a policy of this length breaks every server on its way.
pub const LONGEST: usize = 16_000;

/// What browsers would enforce.
#[derive(Clone, Debug)]
pub struct Pasted {
    /// The policies; a page has to satisfy each.
    pub policies: CspList,
    /// What the team should know about what it has pasted.
    pub notes: Vec<Message>,
}

/// Reads what was pasted.
///
/// # Errors
/// What is wrong when there is no policy to be found in it.
pub fn read(text: &str) -> Result<Pasted, Message> {
    if text.trim().is_empty() {
        return Err(Message::new("embed-policy-empty"));
    }
    if text.len() > LONGEST {
        return Err(Message::new("embed-policy-long"));
    }
    let mut notes = Vec::new();
    let mut policies = CspList(Vec::new());
    let mut reported = false;
    for found in find(text) {
        if found.report_only {
            reported = true;
            continue;
        }
        let mut list = CspList::parse(&found.value, found.source, PolicyDisposition::Enforce);
        for part in found.value.split(',') {
            look_through(part, &mut notes);
        }
        if found.source == PolicySource::Meta {
            // A `meta` element cannot set these; browsers leave them out.
            for policy in &mut list.0 {
                policy.directive_set.retain(|own| !IGNORED_IN_META.contains(&own.name.as_str()));
            }
        }
        policies.append(list);
    }
    if reported {
        notes.push(Message::new("embed-policy-report-only"));
    }
    let known = |policy: &Policy| policy.directive_set.iter().any(|own| KNOWN.contains(&own.name.as_str()));
    if policies.0.iter().any(known) || (policies.0.is_empty() && reported) {
        notes.dedup();
        Ok(Pasted { policies, notes })
    } else {
        Err(Message::new("embed-policy-none-found"))
    }
}

struct Found {
    value: String,
    source: PolicySource,
    report_only: bool,
}

fn find(text: &str) -> Vec<Found> {
    let small = text.to_ascii_lowercase();
    if small.contains("<meta") {
        return metas(text, &small);
    }
    if !small.contains(NAME) {
        return vec![Found {
            value: one_line(text.trim().trim_matches('"')),
            source: PolicySource::Header,
            report_only: false,
        }];
    }
    // A block of headers, or lines of a configuration: each policy begins behind the header's name.
    let mut all: Vec<Found> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let small = line.to_ascii_lowercase();
        if let Some(at) = small.find(NAME) {
            let mut rest = &line[at + NAME.len()..];
            let report_only = small[at + NAME.len()..].starts_with(REPORT_ONLY);
            if report_only {
                rest = &rest[REPORT_ONLY.len()..];
            }
            // Between the name and the policy stand a colon, or the quotes and commas of a configuration.
            let rest = rest.trim_start_matches([':', '=', ' ', '\t', '"', '\'', ',']);
            let (value, ends) = unquoted(rest);
            all.push(Found { value: value.to_owned(), source: PolicySource::Header, report_only });
            open = !ends;
        } else if let (true, Some(last)) = (open && !other_header(line), all.last_mut()) {
            let (value, ends) = unquoted(line.trim());
            last.value.push(' ');
            last.value.push_str(value);
            open = !ends;
        } else {
            open = false;
        }
    }
    all
}

/// The text up to a closing double quote, as configurations write it, and whether there was one.
fn unquoted(text: &str) -> (&str, bool) {
    text.split_once('"').map_or((text, false), |(value, _)| (value, true))
}

/// Whether a line begins another header. `https:` and its like are sources, not headers.
fn other_header(line: &str) -> bool {
    const SCHEMES: [&str; 7] = ["http", "https", "data", "blob", "ws", "wss", "mediastream"];
    let Some((name, _)) = line.split_once(':') else { return line.trim().is_empty() };
    !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !SCHEMES.contains(&name.to_ascii_lowercase().as_str())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every `meta` element that sets a policy.
fn metas(text: &str, small: &str) -> Vec<Found> {
    let mut all = Vec::new();
    for (at, _) in small.match_indices("<meta") {
        let (mut http_equiv, mut content) = (None, None);
        let mut rest = &text[at + "<meta".len()..];
        while let Some((name, value, after)) = attribute(rest) {
            match name.to_ascii_lowercase().as_str() {
                "http-equiv" => http_equiv = Some(value.to_ascii_lowercase()),
                "content" => content = Some(value),
                _ => {}
            }
            rest = after;
        }
        let is = http_equiv.unwrap_or_default();
        if let (Some(value), Some(end)) = (content, is.trim().strip_prefix(NAME)) {
            let value = one_line(&entities(&value));
            all.push(Found { value, source: PolicySource::Meta, report_only: end == REPORT_ONLY });
        }
    }
    all
}

/// The next attribute of a tag: name, value, what follows.
fn attribute(text: &str) -> Option<(&str, String, &str)> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    let end = text.find(|c: char| c.is_whitespace() || c == '=' || c == '>').unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    if name.is_empty() {
        return None;
    }
    let Some(rest) = rest.trim_start().strip_prefix('=') else { return Some((name, String::new(), rest)) };
    let rest = rest.trim_start();
    for quote in ['"', '\''] {
        if let Some(inner) = rest.strip_prefix(quote) {
            let (value, after) = inner.split_once(quote).unwrap_or((inner, ""));
            return Some((name, value.to_owned(), after));
        }
    }
    let end = rest.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(rest.len());
    Some((name, rest[..end].to_owned(), &rest[end..]))
}

fn entities(text: &str) -> String {
    text.replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&apos;", "'")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// What browsers pass over in one policy, said once each.
fn look_through(policy: &str, notes: &mut Vec<Message>) {
    let mut say = |message: Message| {
        if !notes.contains(&message) {
            notes.push(message);
        }
    };
    let mut seen: Vec<String> = Vec::new();
    for part in policy.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let mut words = part.split_ascii_whitespace();
        let name = words.next().unwrap_or_default().to_ascii_lowercase();
        if !part.is_ascii() {
            say(Message::new("embed-policy-note-letters").with("directive", name.as_str()));
            continue;
        }
        if seen.contains(&name) {
            say(Message::new("embed-policy-note-twice").with("directive", name.as_str()));
            continue;
        }
        if !KNOWN.contains(&name.as_str()) {
            say(Message::new("embed-policy-note-unknown").with("directive", name.as_str()));
        }
        let sources: Vec<&str> = words.collect();
        if name.ends_with("-src") || name.ends_with("-src-elem") {
            for source in &sources {
                if KEYWORDS.contains(&source.to_ascii_lowercase().as_str()) {
                    say(Message::new("embed-policy-note-quotes").with("word", *source));
                }
            }
        }
        if sources.len() > 1 && sources.iter().any(|source| source.eq_ignore_ascii_case("'none'")) {
            say(Message::new("embed-policy-note-none").with("directive", name.as_str()));
        }
        seen.push(name);
    }
}

const IGNORED_IN_META: [&str; 3] = ["frame-ancestors", "report-uri", "sandbox"];

/// Words that mean something only between single quotes.
const KEYWORDS: [&str; 7] =
    ["self", "none", "unsafe-inline", "unsafe-eval", "wasm-unsafe-eval", "strict-dynamic", "unsafe-hashes"];

/// Directives that some browser knows.
const KNOWN: [&str; 31] = [
    "base-uri",
    "block-all-mixed-content",
    "child-src",
    "connect-src",
    "default-src",
    "fenced-frame-src",
    "font-src",
    "form-action",
    "frame-ancestors",
    "frame-src",
    "img-src",
    "manifest-src",
    "media-src",
    "navigate-to",
    "object-src",
    "plugin-types",
    "prefetch-src",
    "report-to",
    "report-uri",
    "require-sri-for",
    "require-trusted-types-for",
    "sandbox",
    "script-src",
    "script-src-attr",
    "script-src-elem",
    "style-src",
    "style-src-attr",
    "style-src-elem",
    "trusted-types",
    "upgrade-insecure-requests",
    "worker-src",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn policies(text: &str) -> Vec<String> {
        read(text).unwrap().policies.0.iter().map(ToString::to_string).collect()
    }

    fn notes(text: &str) -> Vec<String> {
        read(text).unwrap().notes.into_iter().map(|note| note.id).collect()
    }

    #[test]
    fn a_policy_is_found_in_whatever_it_is_pasted_with() {
        let one = ["script-src 'self' https:; img-src *"];
        for text in [
            "script-src 'self' https:; img-src *",
            "  script-src 'self'\n    https:;\n  img-src *;\n",
            "\"script-src 'self' https:; img-src *\"",
            "Content-Security-Policy: script-src 'self' https:; img-src *",
            "content-security-policy:script-src 'self' https:; img-src *\r\n",
            "HTTP/2 200\r\ncontent-type: text/html\r\nContent-Security-Policy: script-src 'self' https:; img-src *\r\nx-frame-options: DENY\r\n",
            "Content-Security-Policy: script-src 'self'\n  https:; img-src *\nServer: nginx",
            "add_header Content-Security-Policy \"script-src 'self' https:; img-src *\" always;\nadd_header X-Frame-Options DENY;",
            "Header always set Content-Security-Policy \"script-src 'self' https:; img-src *\"",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self' https:; img-src *\">",
            "<META content='script-src &#39;self&#39; https:; img-src *' http-equiv=content-security-policy />",
            "<meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\"\n content=\"script-src 'self'\n https:; img-src *; sandbox; report-uri /x\">",
        ] {
            assert_eq!(policies(text), one, "{text}");
        }
    }

    #[test]
    fn several_policies_stay_several() {
        let two = ["script-src 'self'", "img-src *"];
        assert_eq!(policies("script-src 'self', img-src *"), two);
        assert_eq!(
            policies("Content-Security-Policy: script-src 'self'\nContent-Security-Policy: img-src *"),
            two
        );
        assert_eq!(
            policies(
                "<meta http-equiv=content-security-policy content=\"script-src 'self'\"><meta http-equiv=content-security-policy content='img-src *'>"
            ),
            two
        );
    }

    #[test]
    fn what_is_only_reported_does_not_count() {
        let text =
            "Content-Security-Policy-Report-Only: script-src 'none'\nContent-Security-Policy: img-src *";
        assert_eq!(policies(text), ["img-src *"]);
        assert_eq!(notes(text), ["embed-policy-report-only"]);
        let alone = "Content-Security-Policy-Report-Only: script-src 'none'";
        assert_eq!(policies(alone), Vec::<String>::new());
        assert_eq!(notes(alone), ["embed-policy-report-only"]);
    }

    #[test]
    fn slips_are_told() {
        assert_eq!(notes("script-src self"), ["embed-policy-note-quotes"]);
        assert_eq!(notes("script-src \u{2018}self\u{2019}; img-src *"), ["embed-policy-note-letters"]);
        assert_eq!(notes("script-src 'self'; script-src *"), ["embed-policy-note-twice"]);
        assert_eq!(notes("scripts-src 'self'; img-src *"), ["embed-policy-note-unknown"]);
        assert_eq!(notes("img-src 'none' *"), ["embed-policy-note-none"]);
        assert_eq!(notes("script-src 'self'; img-src 'none'"), Vec::<String>::new());
        assert_eq!(policies("script-src 'self'; script-src *"), ["script-src 'self'"], "the first counts");
    }

    #[test]
    fn what_holds_no_policy_is_refused_with_a_reason() {
        let refused = |text: &str| read(text).unwrap_err().id;
        assert_eq!(refused(" \n"), "embed-policy-empty");
        assert_eq!(refused("https://www.city.example/"), "embed-policy-none-found");
        assert_eq!(refused("X-Frame-Options: DENY"), "embed-policy-none-found");
        assert_eq!(refused("<meta charset=\"utf-8\">"), "embed-policy-none-found");
        assert_eq!(refused(";;,;"), "embed-policy-none-found");
        assert_eq!(refused(&"script-src 'self' ".repeat(1000)), "embed-policy-long");
    }
}
