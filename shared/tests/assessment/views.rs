//! Own view, described people and small tasks, taken together: cases worked out another way, and what must always hold.

use crate::common;
use std::sync::LazyLock;

use proptest::prelude::*;
use suunta_shared::answers::{Answers, DigitalAnswer, DigitalReply, Pick, TaskAnswer};
use suunta_shared::content::{
    COMPETENCES, Competence, DigitalBank, DigitalItem, DigitalModel, Task, Vignette,
};
use suunta_shared::digital::{
    Agreement, DigitalResult, Outcome, Params, estimate, level_of, right_probability,
};

use DigitalReply::{Alone, HelpOthers, NotYet, WithHelp};

static BANK: LazyLock<DigitalBank> = LazyLock::new(|| common::content().questions.digital);

/// One item, one vignette, one task, all of area 1; areas that know nothing of each other.
fn small() -> DigitalBank {
    let model = DigitalModel { loading: 0.0, ..BANK.model.clone() };
    let item = DigitalItem { id: "i".into(), competence: "1.1".into(), level: 3, ..DigitalItem::default() };
    let vignette = Vignette {
        id: "v".into(),
        competence: "1.1".into(),
        level: 3,
        person_level: 4,
        rationale: String::new(),
        retired: false,
    };
    let task = Task {
        id: "t".into(),
        competence: "1.1".into(),
        level: 4,
        rationale: String::new(),
        options: vec!["a".into(), "b".into(), "c".into()],
        right: "b".into(),
        retired: false,
    };
    let competence =
        COMPETENCES.iter().map(|c| Competence { id: (*c).into(), learn: "course".into() }).collect();
    DigitalBank { model, competence, item: vec![item], vignette: vec![vignette], task: vec![task] }
}

fn answers(digital: &[(&str, DigitalReply)], tasks: &[(&str, &str)]) -> Answers {
    Answers {
        digital: digital.iter().map(|(i, r)| DigitalAnswer { item: (*i).into(), reply: *r }).collect(),
        tasks: tasks
            .iter()
            .map(|(i, p)| TaskAnswer { item: (*i).into(), pick: Pick::from_name(p) })
            .collect(),
        ..Answers::default()
    }
}

fn of(bank: &DigitalBank, digital: &[(&str, DigitalReply)], tasks: &[(&str, &str)]) -> DigitalResult {
    estimate(bank, &answers(digital, tasks)).unwrap()
}

/// The same integral on a grid of its own: θ and δ continuous, ten times as fine, no area or general factor.
fn by_hand(item: Option<u8>, vignette: Option<u8>, picked: Option<&str>) -> f64 {
    let bank = small();
    let model = &bank.model;
    let normal = |x: f64, sd: f64| libm::exp(-x * x / (2.0 * sd * sd));
    let ladder = Params::of_level(model, 3);
    let (mut sum, mut all) = (0.0, 0.0);
    for i in -400..=400 {
        let theta = f64::from(i) / 100.0;
        for d in -100..=100 {
            let shift = f64::from(d) / 100.0;
            let mut p = normal(theta, 1.0) * normal(shift, model.shift_sd);
            if let Some(rung) = item {
                p *= ladder.rungs(theta + shift)[usize::from(rung)];
            }
            if let Some(rung) = vignette {
                // Level 4 stands at −1.5 + 3 · 0.6.
                p *= ladder.rungs(0.3 + shift)[usize::from(rung)];
            }
            if let Some(pick) = picked {
                let right = right_probability(model, &bank.task[0], theta);
                p *= if pick == "b" { right } else { 1.0 - right };
            }
            sum += theta * p;
            all += p;
        }
    }
    level_of(model, sum / all)
}

#[test]
fn areas_agree_with_another_way_of_integrating() {
    let bank = small();
    for rung in [NotYet, WithHelp, Alone, HelpOthers] {
        for vignette in [None, Some(NotYet), Some(Alone), Some(HelpOthers)] {
            for pick in [None, Some("a"), Some("b")] {
                let mut digital = vec![("i", rung)];
                digital.extend(vignette.map(|v| ("v", v)));
                let tasks: Vec<_> = pick.map(|p| ("t", p)).into_iter().collect();
                let got = of(&bank, &digital, &tasks).areas[0].estimate.middle;
                let hand = by_hand(rung.rung(), vignette.and_then(DigitalReply::rung), pick);
                assert!((got - hand).abs() < 0.1, "{rung:?} {vignette:?} {pick:?}: {got}, by hand {hand:.3}");
            }
        }
    }
}

#[test]
fn whoever_rates_others_strictly_is_seen_higher() {
    let mut bank = small();
    bank.model.shift_sd = 0.4;
    let middle = |vignette| of(&bank, &[("i", WithHelp), ("v", vignette)], &[]).areas[0].estimate.middle;
    // The described person does the thing alone: "with help" is a strict view, "helps others" a generous one.
    let plain = of(&bank, &[("i", WithHelp)], &[]).areas[0].estimate.middle;
    let all = [middle(NotYet), middle(WithHelp), plain, middle(Alone), middle(HelpOthers)];
    assert!(all.is_sorted_by(|a, b| a >= b) && all[0] > all[4], "{all:?}");
}

#[test]
fn tasks_show_more_or_less_than_was_said() {
    let said = |reply| -> Vec<(&str, DigitalReply)> {
        BANK.item.iter().filter(|i| i.level <= 4).step_by(3).map(|i| (i.id.as_str(), reply)).collect()
    };
    let tasks = |right: bool| -> Vec<(&str, &str)> {
        let pick = |t: &'static Task| {
            let wrong = t.options.iter().find(|o| **o != t.right).unwrap();
            (t.id.as_str(), if right { t.right.as_str() } else { wrong.as_str() })
        };
        BANK.task.iter().take(5).map(pick).collect()
    };
    let low = of(&BANK, &said(WithHelp), &tasks(true));
    assert_eq!((low.views.agreement, low.views.tally()), (Some(Agreement::More), (5, 5)));
    assert!(low.overall.middle > low.views.own.middle);
    let high = of(&BANK, &said(HelpOthers), &tasks(false));
    assert_eq!((high.views.agreement, high.views.tally()), (Some(Agreement::Less), (0, 5)));
    assert!(high.overall.middle < high.views.own.middle);
    assert_eq!(of(&BANK, &said(Alone), &[]).views.agreement, None);
    let unsure = of(&BANK, &said(Alone), &[(BANK.task[0].id.as_str(), "unsure")]);
    assert_eq!(unsure.views.tasks[0].outcome, Outcome::Other);
}

#[test]
fn refusals_say_nothing() {
    let plain = of(&small(), &[("i", Alone)], &[]);
    for pick in ["unclear", "declined"] {
        let refused = of(&small(), &[("i", Alone), ("v", DigitalReply::Declined)], &[("t", pick)]);
        assert_eq!((&refused.areas, &refused.overall), (&plain.areas, &plain.overall));
        assert_eq!((refused.views.agreement, refused.views.tasks[0].outcome), (None, Outcome::Skipped));
    }
    // Without an own view there is nothing to stand beside.
    assert_eq!(estimate(&small(), &answers(&[("v", Alone)], &[("t", "b")])), None);
}

/// Two items of one area, one level: "helps others" and "not yet" end up in the middle like twice "with help", but wider.
#[test]
fn contradictory_answers_may_widen_the_range() {
    let ids: Vec<&str> = BANK
        .item
        .iter()
        .filter(|i| i.level == 3 && i.competence.starts_with('4'))
        .map(|i| i.id.as_str())
        .collect();
    let width = |one, two| {
        let range = of(&BANK, &[(ids[0], one), (ids[1], two)], &[]).areas[3].estimate.clone();
        range.to - range.from
    };
    assert!(width(HelpOthers, NotYet) > width(WithHelp, Alone) + 0.1);
}

/// Without anything known of how somebody uses the ladder the own view is as good as it was; the joint one is less sure.
#[test]
fn a_view_that_may_be_shifted_is_less_sure() {
    let said: Vec<(&str, DigitalReply)> =
        BANK.item.iter().step_by(4).map(|i| (i.id.as_str(), Alone)).collect();
    let joint = of(&BANK, &said, &[]);
    let width = |e: &suunta_shared::digital::Estimate| e.to - e.from;
    assert!(width(&joint.overall) > width(&joint.views.own));
    let sure = DigitalBank { model: DigitalModel { shift_sd: 0.0, ..BANK.model.clone() }, ..BANK.clone() };
    let result = of(&sure, &said, &[]);
    assert_eq!(result.overall, result.views.own);
}

/// Anything of the real bank with any reply.
fn some() -> impl Strategy<Value = Answers> {
    let ladder: Vec<String> =
        BANK.item.iter().map(|i| i.id.clone()).chain(BANK.vignette.iter().map(|v| v.id.clone())).collect();
    let picks: Vec<(String, String)> = BANK
        .task
        .iter()
        .flat_map(|t| {
            let names = t.options.iter().map(String::as_str).chain(Pick::RESERVED);
            names.map(|name| (t.id.clone(), name.to_owned())).collect::<Vec<_>>()
        })
        .collect();
    let digital = prop::sample::subsequence(ladder, 1..30).prop_flat_map(|ids| {
        let replies = prop::collection::vec(prop::sample::select(DigitalReply::ALL), ids.len());
        replies.prop_map(move |replies| {
            let pairs = ids.iter().zip(replies);
            pairs.map(|(id, reply)| DigitalAnswer { item: id.clone(), reply }).collect::<Vec<_>>()
        })
    });
    let tasks = prop::sample::subsequence(picks, 0..5);
    (digital, tasks).prop_map(|(digital, tasks)| Answers {
        digital,
        tasks: tasks
            .into_iter()
            .map(|(item, pick)| TaskAnswer { item, pick: Pick::from_name(&pick) })
            .collect(),
        ..Answers::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn order_does_not_matter_to_the_last_bit(given in some()) {
        let mut turned = given.clone();
        turned.digital.reverse();
        turned.digital.rotate_left(given.digital.len() / 3);
        // Of a task done twice the last counts: only whole tasks may change places.
        let mut seen: Vec<String> = Vec::new();
        turned.tasks.reverse();
        turned.tasks.retain(|t| { let new = !seen.contains(&t.item); seen.push(t.item.clone()); new });
        let bits = |a: &Answers| serde_json::to_string(&estimate(&BANK, a)).unwrap();
        prop_assert_eq!(bits(&given), bits(&turned));
    }

    #[test]
    fn a_range_is_never_wider_than_before_anything_was_said(given in some()) {
        let Some(result) = estimate(&BANK, &given) else { return Ok(()) };
        // 80 of 100 people stand within 1.2816 of the middle, on either side, in θ.
        let prior = 2.0 * 1.2816 / BANK.model.level_step + 0.1;
        for e in result.areas.iter().map(|a| &a.estimate).chain([&result.overall, &result.views.own]) {
            prop_assert!(e.to - e.from <= prior, "{e:?}");
            prop_assert!(0.0 <= e.from && e.from <= e.middle && e.middle <= e.to && e.to <= 7.0, "{e:?}");
        }
    }

    #[test]
    fn skipping_never_changes_a_level(given in some(), which in any::<prop::sample::Index>()) {
        let level = |a: &Answers| estimate(&BANK, a).map(|r| (r.overall, r.areas));
        let mut less = given.clone();
        less.digital.remove(which.index(given.digital.len()));
        let mut skipped = given.clone();
        skipped.digital[which.index(given.digital.len())].reply = DigitalReply::Declined;
        prop_assert_eq!(level(&less), level(&skipped));
    }

    #[test]
    fn a_right_choice_never_lowers_the_level(given in some(), which in 0_usize..8) {
        prop_assume!(estimate(&BANK, &given).is_some());
        let task = &BANK.task[which % BANK.task.len()];
        let with = |pick: &str| {
            let mut a = given.clone();
            a.tasks.push(TaskAnswer { item: task.id.clone(), pick: Pick::from_name(pick) });
            estimate(&BANK, &a).unwrap().overall.middle
        };
        let wrong = task.options.iter().find(|o| **o != task.right).unwrap();
        prop_assert!(with(&task.right) >= with("declined") && with("declined") >= with(wrong));
        prop_assert!(with("declined") >= with("unsure"));
    }
}
