//! Content, texts and sites fit together: what `suunta check` says of the built-in files and the example sites.

use std::collections::BTreeSet;

use suunta_server::cli::check::walk;
use suunta_server::config::ContentFiles;
use suunta_server::content::{self, Files, check_site};
use suunta_server::referrals::placing;
use suunta_server::testing::TestApp;
use suunta_shared::instrument::Door;
use suunta_shared::routing::{Facts, QueueKind};

#[test]
fn every_language_can_say_everything() {
    if let Err(findings) = content::load(&ContentFiles::default()) {
        panic!("{}", findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
}

#[tokio::test]
async fn every_combination_leads_to_one_queue_with_a_reason_in_every_language() {
    let test = TestApp::new().await;
    for site in test.app.sites.values() {
        assert_eq!(check_site(site, &test.app.content, &test.app.texts), []);
        let (combinations, wrong) = walk(site, &test.app.content, &test.app.texts);
        println!("{}: {combinations} combinations", site.id);
        assert_eq!(wrong, []);
        assert!(combinations > 10_000);
    }
}

#[tokio::test]
async fn closed_queues_hand_on_and_protected_cases_stay_with_named_people() {
    let test = TestApp::new().await;
    let rules = &test.app.content.routing;
    for site in test.app.sites.values() {
        let all: BTreeSet<String> = site.queues.iter().map(|queue| queue.id.clone()).collect();
        let ones = site.queues.iter().map(|queue| BTreeSet::from([queue.id.clone()]));
        for closed in ones.chain([all]) {
            for facts in Facts::all() {
                let placed = placing::place(site, rules, &closed, &facts).unwrap();
                assert_eq!(placed.queue.protected, facts.protected, "{facts:?}, closed {closed:?}");
                let first = placing::queue_of(site, Door::Kind(placed.rule.to)).unwrap();
                assert_eq!(placed.fallback, placed.queue.id != first.id);
                assert!(
                    closed.len() > 1
                        || facts.protected
                        || !closed.contains(&placed.queue.id)
                        || first.fallback.is_none()
                );
            }
        }
        let kinds: BTreeSet<QueueKind> = Facts::all()
            .filter_map(|f| Some(placing::place(site, rules, &BTreeSet::new(), &f)?.rule.to))
            .collect();
        assert_eq!(kinds.len(), QueueKind::ALL.len(), "a kind of queue that no rule reaches");
    }
}

#[test]
fn a_wrong_overlay_stops_the_start() {
    let folder = suunta_server::testing::Folder::new();
    std::fs::create_dir_all(folder.path().join("locales/fi")).unwrap();
    std::fs::write(folder.path().join("locales/fi/routing.ftl"), "routing-guidance = {\n").unwrap();
    let overlay = ContentFiles { overlay: Some(folder.path().to_owned()) };
    let found = content::load(&overlay).err().unwrap();
    assert_eq!(found[0].file, "locales/fi/routing.ftl");
    assert!(found[0].line > 0);
}

#[test]
fn the_binary_holds_every_language_with_the_same_files() {
    let files = Files::built_in();
    let of = |lang: &str| -> Vec<String> {
        files.locales.iter().filter(|(l, _, _)| l == lang).map(|(_, file, _)| file.clone()).collect()
    };
    assert!(!of("fi").is_empty());
    assert_eq!(of("fi"), of("sv"));
    assert_eq!(of("fi"), of("en"));
}
