use proptest::prelude::*;

use super::super::pasted;
use super::*;

const SERVER: &str = "https://suunta.example.fi";
const HASH: &str = "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC";

fn page() -> Page<'static> {
    Page { server: SERVER, own: Some("https://www.city.example"), integrity: HASH }
}

fn list(pasted: &str) -> CspList {
    pasted::read(pasted).unwrap().policies
}

fn verdict(pasted: &str) -> Verdict {
    judge(&list(pasted), &page())
}

/// What is refused, with the directive that refuses it.
fn refused(pasted: &str) -> Vec<(Need, String)> {
    let checks = verdict(pasted).checks.into_iter().filter(|check| !check.allowed);
    checks.map(|check| (check.need, check.directive)).collect()
}

fn proposed(pasted: &str) -> String {
    propose(&list(pasted), &page()).policies.to_string()
}

#[track_caller]
fn ways(pasted: &str) -> (bool, bool) {
    let verdict = verdict(pasted);
    (verdict.full, verdict.frame)
}

#[test]
fn no_limit_is_a_yes() {
    assert_eq!(ways("img-src 'none'; style-src 'none'; font-src 'none'; object-src 'none'"), (true, true));
    assert_eq!(ways("upgrade-insecure-requests"), (true, true));
}

#[test]
fn what_the_readme_says_is_enough() {
    let policy = "default-src 'none'; script-src https://suunta.example.fi 'wasm-unsafe-eval'; \
                  connect-src https://suunta.example.fi; frame-src https://suunta.example.fi";
    assert_eq!(ways(policy), (true, true));
    assert_eq!(refused(policy), []);
}

#[test]
fn each_missing_source_is_found_by_itself() {
    let with = |script: &str, connect: &str, frame: &str| {
        format!("default-src 'self'; script-src {script}; connect-src {connect}; frame-src {frame}")
    };
    let all = format!("{SERVER} 'wasm-unsafe-eval'");
    assert_eq!(refused(&with(&all, SERVER, SERVER)), []);
    assert_eq!(
        refused(&with("'self' 'wasm-unsafe-eval'", SERVER, SERVER)),
        [(Need::Scripts, "script-src".to_owned())]
    );
    assert_eq!(refused(&with(SERVER, SERVER, SERVER)), [(Need::Wasm, "script-src".to_owned())]);
    assert_eq!(refused(&with(&all, "'self'", SERVER)), [(Need::Data, "connect-src".to_owned())]);
    assert_eq!(refused(&with(&all, SERVER, "'none'")), [(Need::Frame, "frame-src".to_owned())]);
    assert_eq!(ways(&with(&all, SERVER, "'none'")), (true, false));
    assert_eq!(ways(&with(SERVER, "'none'", SERVER)), (false, true));
    assert_eq!(ways(&with("'none'", SERVER, SERVER)), (false, false), "nobody makes the frame");
}

#[test]
fn directives_fall_back_in_their_order() {
    assert_eq!(ways("default-src 'self'"), (false, false));
    assert_eq!(ways("default-src https: 'wasm-unsafe-eval'"), (true, true));
    // script-src-elem decides about the tags, script-src about wasm.
    let policy = "script-src 'self' 'unsafe-eval'; script-src-elem https://suunta.example.fi";
    assert_eq!(ways(policy), (true, true));
    let policy = "script-src https: 'wasm-unsafe-eval'; script-src-elem 'self'";
    assert_eq!(refused(policy), [(Need::Scripts, "script-src-elem".to_owned())]);
    // child-src stands between frame-src and default-src.
    assert_eq!(refused("child-src 'self'"), [(Need::Frame, "child-src".to_owned())]);
    assert_eq!(refused("child-src 'self'; frame-src *"), []);
    assert_eq!(
        refused("default-src 'none'; script-src https: 'unsafe-eval'; connect-src *; child-src *"),
        []
    );
    // form-action has no fallback.
    assert_eq!(refused("form-action 'self'"), [(Need::Forms, "form-action".to_owned())]);
    assert_eq!(ways("form-action 'none'"), (true, true));
}

#[test]
fn sources_match_as_browsers_match_them() {
    let scripts = |source: &str| {
        !refused(&format!("script-src {source} 'wasm-unsafe-eval'")).iter().any(|(n, _)| *n == Need::Scripts)
    };
    for source in [
        "*",
        "https:",
        "http:",
        "suunta.example.fi",
        "SUUNTA.example.fi",
        "*.example.fi",
        "https://*.example.fi",
        "*.example.fi:443",
        "https://suunta.example.fi:*",
        "https://suunta.example.fi/",
        "https://suunta.example.fi/v1/",
        "http://suunta.example.fi",
    ] {
        assert!(scripts(source), "{source}");
    }
    for source in [
        "",
        "'none'",
        "'self'",
        "data:",
        "example.fi",
        "*.suunta.example.fi",
        "suunta.example.fi.evil.example",
        "https://suunta.example.fi:8443",
        "https://suunta.example.fi/v2/",
        // The loader only, not what it loads.
        "https://suunta.example.fi/v1/widget.js",
        "'unsafe-inline'",
        "'sha256-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa='",
    ] {
        assert!(!scripts(source), "{source}");
    }
    // 'self' is the server where the page lies on the same origin.
    let own = Page { own: Some(SERVER), ..page() };
    let policy = list("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
    assert!(judge(&policy, &own).full);
    // 'none' beside something else is nothing.
    assert!(scripts("'none' https://suunta.example.fi"));
}

#[test]
fn a_nonce_lets_the_tag_in_and_the_tag_has_to_carry_it() {
    let verdict = verdict("script-src 'nonce-aBc123' 'wasm-unsafe-eval'");
    assert!(verdict.full);
    assert_eq!(verdict.tag, Tag { nonce: Some("aBc123".to_owned()), pinned: false });
    // Not needed where the host is allowed as well.
    let both = judge(&list("script-src 'nonce-aBc123' https: 'wasm-unsafe-eval'"), &page());
    assert_eq!(both.tag, Tag::default());
    // But 'strict-dynamic' makes hosts count for nothing.
    let strict = "script-src 'nonce-aBc123' 'strict-dynamic' https: 'wasm-unsafe-eval'";
    assert_eq!(judge(&list(strict), &page()).tag.nonce.as_deref(), Some("aBc123"));
    // A tag carries one nonce: the other policy has to let it in otherwise.
    let two = "script-src 'nonce-one' 'unsafe-eval', script-src 'nonce-two' 'unsafe-eval'";
    assert!(!ways(two).0);
    assert!(judge(&propose(&list(two), &page()).policies, &page()).full);
}

#[test]
fn strict_dynamic_without_a_nonce_takes_the_pinned_version_by_its_hash() {
    let policy = "script-src 'strict-dynamic' https://suunta.example.fi 'wasm-unsafe-eval'";
    assert_eq!(refused(policy), [(Need::Scripts, "script-src".to_owned())]);
    let proposal = propose(&list(policy), &page());
    assert!(proposal.policies.to_string().contains(&format!("'{HASH}'")), "{}", proposal.policies);
    assert_eq!(proposal.tag, Tag { nonce: None, pinned: true });
    assert!(judge(&proposal.policies, &page()).full);
    // Without 'strict-dynamic' the hash lets in the loader, not what it loads.
    assert_eq!(ways(&format!("script-src '{HASH}' 'wasm-unsafe-eval'")), (false, false));
}

#[test]
fn trusted_types_ask_for_a_name_where_names_are_listed() {
    let asks = "require-trusted-types-for 'script'";
    assert_eq!(refused(asks), []);
    assert_eq!(refused("trusted-types city"), [(Need::Trusted, "trusted-types".to_owned())]);
    assert_eq!(
        refused(&format!("{asks}; trusted-types city")),
        [(Need::Trusted, "trusted-types".to_owned())]
    );
    assert_eq!(
        refused(&format!("{asks}; trusted-types 'none'")),
        [(Need::Trusted, "trusted-types".to_owned())]
    );
    assert_eq!(refused(&format!("{asks}; trusted-types")), [(Need::Trusted, "trusted-types".to_owned())]);
    assert_eq!(refused(&format!("{asks}; trusted-types *")), []);
    assert_eq!(refused(&format!("{asks}; trusted-types city suunta")), []);
    // Asked for by one policy, refused by the other.
    assert_eq!(refused(&format!("{asks}, trusted-types city")).len(), 1);
    assert_eq!(refused("trusted-types 'none' city"), [(Need::Trusted, "trusted-types".to_owned())]);
    assert_eq!(ways(&format!("{asks}; trusted-types city")), (false, true), "a frame needs no trusted type");
}

#[test]
fn every_policy_has_to_allow_it() {
    let good = "script-src https: 'wasm-unsafe-eval'";
    assert_eq!(ways(&format!("{good}, default-src 'self'")), (false, false));
    assert_eq!(ways(&format!("{good}, img-src 'self'")), (true, true));
    let checks = verdict(&format!("{good}, connect-src 'self'")).checks;
    let refused: Vec<usize> = checks.iter().filter(|c| !c.allowed).map(|c| c.policy).collect();
    assert_eq!(refused, [1]);
}

#[test]
fn a_sandbox_needs_three_words() {
    assert_eq!(refused("sandbox allow-scripts"), [(Need::Run, "sandbox".to_owned())]);
    assert_eq!(refused("sandbox allow-scripts allow-same-origin allow-forms"), []);
    let meta = "<meta http-equiv=content-security-policy content='sandbox; script-src https:'>";
    assert_eq!(refused(meta), [(Need::Wasm, "script-src".to_owned())], "a meta element has no sandbox");
}

#[test]
fn the_proposal_changes_only_what_it_must() {
    assert_eq!(
        proposed(
            "default-src 'self'; img-src *; script-src 'self' 'nonce-x' 'wasm-unsafe-eval'; form-action 'self'"
        ),
        "default-src 'self'; img-src *; script-src 'self' 'nonce-x' 'wasm-unsafe-eval'; form-action 'self' \
         https://suunta.example.fi; connect-src 'self' https://suunta.example.fi; frame-src 'self' https://suunta.example.fi"
    );
    assert_eq!(
        proposed("default-src 'none'"),
        "default-src 'none'; script-src https://suunta.example.fi 'wasm-unsafe-eval'; connect-src https://suunta.example.fi; \
         frame-src https://suunta.example.fi"
    );
    assert_eq!(
        proposed(
            "default-src 'self' 'nonce-x' 'strict-dynamic'; child-src 'none'; trusted-types 'none'; require-trusted-types-for 'script'"
        ),
        "default-src 'self' 'nonce-x' 'strict-dynamic'; child-src https://suunta.example.fi; trusted-types suunta; \
         require-trusted-types-for 'script'; script-src 'self' 'nonce-x' 'strict-dynamic' 'wasm-unsafe-eval'; \
         connect-src 'self' https://suunta.example.fi"
    );
}

/// Policies as cities write them, and stranger ones.
fn policies() -> impl Strategy<Value = String> {
    let source = prop::sample::select(vec![
        "'none'",
        "'self'",
        "*",
        "https:",
        "data:",
        "'unsafe-inline'",
        "'unsafe-eval'",
        "'strict-dynamic'",
        "'nonce-one'",
        "'nonce-two'",
        "'NONCE-three'",
        "'sha256-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa='",
        "'report-sample'",
        "https://cdn.example",
        "*.example.fi",
        "suunta.example.fi",
        "https://suunta.example.fi/v1/widget.js",
        "'suunta'",
        "suunta",
        "allow-scripts",
        "allow-forms",
        "?/:",
    ]);
    let name = prop::sample::select(vec![
        "default-src",
        "script-src",
        "script-src-elem",
        "Script-Src-Elem",
        "connect-src",
        "frame-src",
        "child-src",
        "form-action",
        "trusted-types",
        "sandbox",
        "img-src",
        "x-unknown",
    ]);
    let directive = (name, prop::collection::vec(source, 0..5))
        .prop_map(|(name, sources)| format!("{name} {}", sources.join(" ")));
    let strict = prop::sample::select(vec!["", "; require-trusted-types-for 'script'"]);
    let policy = (prop::collection::vec(directive, 1..6), strict)
        .prop_map(|(directives, strict)| format!("base-uri 'self'; {}{strict}", directives.join("; ")));
    prop::collection::vec(policy, 1..4).prop_map(|policies| policies.join(", "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn what_is_proposed_always_lets_everything_work(pasted in policies()) {
        let before = list(&pasted);
        let proposal = propose(&before, &page());
        let after = judge(&proposal.policies, &page());
        prop_assert!(after.full && after.frame, "{pasted}\n{}\n{after:?}", proposal.policies);
        prop_assert!(after.checks.iter().all(|check| check.allowed), "{pasted}\n{}", proposal.policies);
        prop_assert_eq!(&after.tag, &proposal.tag);
        // As text it is the same policy, and nothing more is to be added.
        let again = list(&proposal.policies.to_string());
        prop_assert!(judge(&again, &page()).full);
        prop_assert_eq!(propose(&again, &page()).policies.to_string(), proposal.policies.to_string());
    }

    #[test]
    fn nothing_is_added_where_everything_works(pasted in policies()) {
        let before = list(&pasted);
        if judge(&before, &page()).checks.iter().all(|check| check.allowed) {
            prop_assert_eq!(propose(&before, &page()).policies.to_string(), before.to_string());
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,200}", around in 0..4) {
        let text = match around {
            0 => text,
            1 => format!("Content-Security-Policy: {text}"),
            2 => format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{text}\">"),
            _ => format!("script-src {text}; connect-src 'self'"),
        };
        if let Ok(read) = pasted::read(&text) {
            let proposal = propose(&read.policies, &page());
            prop_assert!(judge(&proposal.policies, &page()).full, "{}", proposal.policies);
        }
    }
}
