//! The content as it is shipped.

use crate::common;
use suunta_shared::routing::{Facts, QueueKind, reachable, route};

#[test]
fn the_shipped_content_is_sound_and_of_the_promised_size() {
    let content = common::content();
    let bank = &content.questions.digital;
    assert!(bank.item.iter().filter(|i| !i.retired).count() >= 84);
    assert!(bank.task.len() >= 6 && bank.vignette.len() == 2);
    assert!(content.questions.activities().count() >= 48);
    assert!(content.guidance.occupations.len() >= 40);
    assert!(content.guidance.pathways.len() >= 10);
}

#[test]
fn every_combination_of_facts_lands_on_a_rule() {
    let rules = common::content().routing;
    assert_eq!(Facts::all().count(), 5 * 7 * 256 * 5 * 2);
    for facts in Facts::all() {
        let rule = route(&rules, &facts).expect("every case lands");
        assert_eq!(rule.to == QueueKind::Protected, facts.protected, "{facts:?}");
    }
    assert_eq!(reachable(&rules).len(), QueueKind::ALL.len());
}
