//! Routing rules: conditions one by one, and the first match wins.

use proptest::prelude::*;
use suunta_shared::digital::Band;
use suunta_shared::routing::{Facts, QueueKind, Rule, reachable, route};
use suunta_shared::situation::{Barrier, Finnish, Goal};

fn rule(id: &str, to: QueueKind) -> Rule {
    Rule {
        id: id.into(),
        to,
        protected: false,
        goal: vec![],
        finnish_at_most: None,
        any_barrier: vec![],
        digital_at_most: None,
    }
}

#[test]
fn each_condition_by_hand() {
    let all = rule("all", QueueKind::Guidance);
    let protected = Rule { protected: true, ..all.clone() };
    let goal = Rule { goal: vec![Goal::Training, Goal::NewField], ..all.clone() };
    let finnish = Rule { finnish_at_most: Some(Finnish::Simple), ..all.clone() };
    let barrier = Rule { any_barrier: vec![Barrier::Device, Barrier::EId], ..all.clone() };
    let band = Rule { digital_at_most: Some(Band::Foundation), ..all.clone() };
    let nothing = Facts::default();
    assert!(all.holds(&nothing) && all.unconditional());
    for rule in [&protected, &goal, &finnish, &barrier, &band] {
        assert!(
            !rule.holds(&nothing) && !rule.unconditional(),
            "{rule:?}: what was not answered fulfils nothing"
        );
    }
    let with = |change: fn(&mut Facts)| {
        let mut facts = Facts::default();
        change(&mut facts);
        facts
    };
    assert!(protected.holds(&with(|f| f.protected = true)));
    assert!(goal.holds(&with(|f| f.goal = Some(Goal::NewField))));
    assert!(!goal.holds(&with(|f| f.goal = Some(Goal::Work))));
    assert!(finnish.holds(&with(|f| f.finnish = Some(Finnish::Simple))));
    assert!(!finnish.holds(&with(|f| f.finnish = Some(Finnish::Everyday))));
    assert!(barrier.holds(&with(|f| f.barriers = vec![Barrier::Care, Barrier::EId])));
    assert!(!barrier.holds(&with(|f| f.barriers = vec![Barrier::Care])));
    assert!(band.holds(&with(|f| f.digital = Some(Band::BelowFoundation))));
    assert!(!band.holds(&with(|f| f.digital = Some(Band::Intermediate))));
    let both = Rule { any_barrier: vec![Barrier::Care], ..goal };
    assert!(!both.holds(&with(|f| f.goal = Some(Goal::Training))), "all conditions must hold");
}

#[test]
fn the_first_rule_wins_and_what_is_behind_is_not_reached() {
    let rules = [
        Rule { protected: true, ..rule("p", QueueKind::Protected) },
        rule("all", QueueKind::Guidance),
        rule("never", QueueKind::Digital),
    ];
    assert_eq!(route(&rules, &Facts::default()).map(|r| r.id.as_str()), Some("all"));
    assert_eq!(route(&[], &Facts::default()), None);
    assert_eq!(
        reachable(&rules).into_iter().collect::<Vec<_>>(),
        [QueueKind::Protected, QueueKind::Guidance]
    );
}

#[test]
fn the_combinations_are_all_different() {
    let mut all: Vec<String> = Facts::all().map(|f| format!("{f:?}")).collect();
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!((all.len(), count), (89_600, 89_600));
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let goal = prop::sample::subsequence(Goal::ALL, 0..=2);
    let barriers = prop::sample::subsequence(Barrier::ALL, 0..=2);
    let finnish = prop::option::of(prop::sample::select(Finnish::ALL));
    let band = prop::option::of(prop::sample::select(Band::ALL));
    (prop::sample::select(QueueKind::ALL), any::<bool>(), goal, finnish, barriers, band).prop_map(
        |(to, protected, goal, finnish_at_most, any_barrier, digital_at_most)| Rule {
            protected,
            goal,
            finnish_at_most,
            any_barrier,
            digital_at_most,
            ..rule("r", to)
        },
    )
}

proptest! {
    #[test]
    fn a_last_rule_without_condition_takes_everyone(
        rules in prop::collection::vec(any_rule(), 0..8),
        pick in any::<prop::sample::Index>(),
    ) {
        let facts = Facts::all().nth(pick.index(89_600)).unwrap();
        let found = rules.iter().find(|r| r.holds(&facts));
        prop_assert_eq!(route(&rules, &facts), found);
        let mut closed = rules.clone();
        closed.push(rule("last", QueueKind::Guidance));
        prop_assert!(route(&closed, &facts).is_some());
    }
}
