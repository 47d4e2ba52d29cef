//! The measurement: cases worked by hand, and what must hold for every set of answers.

use crate::common;
use proptest::prelude::*;
use suunta_shared::answers::{DigitalAnswer, DigitalReply};
use suunta_shared::content::{COMPETENCES, Competence, DigitalBank, DigitalItem, DigitalModel};
use suunta_shared::digital::{
    Area, Band, REFUSALS_IN_A_ROW, Sureness, about, estimate, level_of, next_item, rung_probabilities,
};

use DigitalReply::{Alone, Declined, HelpOthers, NotYet, Unclear, WithHelp};

fn model() -> DigitalModel {
    DigitalModel {
        discrimination: 2.0,
        loading: 0.8,
        first_level: -1.5,
        level_step: 0.5,
        rung_step: 1.0,
        stop_sd: 0.4,
        stop_gain: 0.02,
        min_items: 5,
        max_items: 24,
        min_success: 0.6,
        // Nobody places anything higher than others: cases by hand stay by hand. See views.rs.
        shift_sd: 0.0,
    }
}

fn item(id: &str, competence: &str, level: u8) -> DigitalItem {
    DigitalItem { id: id.into(), competence: competence.into(), level, ..DigitalItem::default() }
}

fn bank(model: DigitalModel, item: Vec<DigitalItem>) -> DigitalBank {
    let competence =
        COMPETENCES.iter().map(|c| Competence { id: (*c).into(), learn: "course".into() }).collect();
    DigitalBank { model, competence, item, ..DigitalBank::default() }
}

fn answers(given: &[(&str, DigitalReply)]) -> Vec<DigitalAnswer> {
    given.iter().map(|(item, reply)| DigitalAnswer { item: (*item).into(), reply: *reply }).collect()
}

#[test]
fn thresholds_follow_from_the_intended_level() {
    let m = model();
    // Level 4: "alone" at −1.5 + 3 · 0.5 = 0, "with help" at −1, "help others" at 1.
    let at = |theta| rung_probabilities(&m, 4, theta);
    let p = 1.0 / (1.0 + libm::exp(2.0));
    for (got, hand) in at(0.0).into_iter().zip([p, 0.5 - p, 0.5 - p, p]) {
        assert!((got - hand).abs() < 1e-12, "{got} {hand}");
    }
    let at_least_help: f64 = at(-1.0)[1..].iter().sum();
    let helps = at(1.0)[3];
    assert!((at_least_help - 0.5).abs() < 1e-12 && (helps - 0.5).abs() < 1e-12);
    assert!((at(0.3).iter().sum::<f64>() - 1.0).abs() < 1e-12);
}

#[test]
fn levels_and_bands_by_hand() {
    let m = model();
    let table = [
        (-4.0, 0.0, Band::BelowFoundation),
        (-1.76, 0.98, Band::BelowFoundation),
        (-1.75, 1.0, Band::Foundation),
        (-1.5, 1.5, Band::Foundation),
        (-0.75, 3.0, Band::Intermediate),
        (0.0, 4.5, Band::Intermediate),
        (0.25, 5.0, Band::Advanced),
        (4.0, 7.0, Band::Advanced),
    ];
    for (theta, level, band) in table {
        assert!((level_of(&m, theta) - level).abs() < 1e-9, "{theta}");
        assert_eq!(Band::of_level(level), band, "{level}");
    }
}

#[test]
fn nothing_on_the_ladder_gives_no_estimate() {
    let b = bank(model(), vec![item("a", "1.1", 4)]);
    assert_eq!(estimate(&b, &[]), None);
    assert_eq!(estimate(&b, &answers(&[("a", Unclear)])), None);
    assert_eq!(estimate(&b, &answers(&[("a", Declined)])), None);
    assert_eq!(estimate(&b, &answers(&[("unknown", Alone)])), None);
}

#[test]
fn answers_that_cancel_out_leave_the_middle() {
    // "Alone" at θ = 0, and rungs the same way up and down: symmetric, so the mean is θ = 0, level 4.5.
    let b = bank(model(), vec![item("a", "1.1", 4), item("b", "1.1", 4)]);
    let result = estimate(&b, &answers(&[("a", NotYet), ("b", HelpOthers)])).unwrap();
    let area = &result.areas[0].estimate;
    assert!((area.middle - 4.5).abs() < 1e-9 && (result.overall.middle - 4.5).abs() < 1e-9);
    assert!((f64::midpoint(area.from, area.to) - 4.5).abs() < 0.051);
    // Two agreeing answers in the middle tell more than two that contradict each other.
    let agreeing = estimate(&b, &answers(&[("a", WithHelp), ("b", Alone)])).unwrap();
    assert!((agreeing.areas[0].estimate.middle - 4.5).abs() < 1e-9);
    let width = |e: &suunta_shared::digital::Estimate| e.to - e.from;
    assert!(width(area) >= width(&agreeing.areas[0].estimate));
}

/// The same posterior by brute force over g and θ of two areas, all other areas summed out.
#[test]
fn the_estimate_is_that_of_the_whole_joint_distribution() {
    let m = model();
    let b = bank(m.clone(), vec![item("a", "1.1", 5), item("b", "2.1", 2)]);
    let result = estimate(&b, &answers(&[("a", Alone), ("b", NotYet)])).unwrap();
    let grid: Vec<f64> = (0..49).map(|i| f64::from(i) / 6.0 - 4.0).collect();
    let normal = |x: f64, mean: f64, variance: f64| libm::exp(-(x - mean) * (x - mean) / (2.0 * variance));
    let (mut all, mut first, mut second) = (0.0, 0.0, 0.0);
    for g in &grid {
        for one in &grid {
            for two in &grid {
                let spread = 1.0 - 0.8 * 0.8;
                let p = normal(*g, 0.0, 1.0) * normal(*one, 0.8 * g, spread) * normal(*two, 0.8 * g, spread);
                let p = p * rung_probabilities(&m, 5, *one)[2] * rung_probabilities(&m, 2, *two)[0];
                all += p;
                first += p * one;
                second += p * two;
            }
        }
    }
    for (area, sum) in [(0, first), (1, second)] {
        let by_hand = level_of(&m, sum / all);
        let middle = result.areas[area].estimate.middle;
        assert!((middle - by_hand).abs() <= 0.0501, "{middle} {by_hand}");
    }
}

#[test]
fn one_area_informs_the_others_by_the_loading() {
    let with = |loading| {
        let b = bank(DigitalModel { loading, ..model() }, vec![item("a", "1.1", 5), item("b", "1.2", 5)]);
        estimate(&b, &answers(&[("a", Alone), ("b", Alone)])).unwrap()
    };
    let (alone, together) = (with(0.0), with(0.9));
    assert!((alone.areas[1].estimate.middle - 4.5).abs() < 1e-9, "no loading, no word on other areas");
    assert!(together.areas[1].estimate.middle > 5.0);
    assert!(together.areas[1].estimate.middle < together.areas[0].estimate.middle);
    assert_eq!((together.areas[0].answered, together.areas[1].answered, together.answered), (2, 0, 2));
}

#[test]
fn ranges_and_sureness_are_in_order_on_the_real_bank() {
    let b = common::content().questions.digital;
    let strong: Vec<DigitalAnswer> =
        b.item.iter().map(|i| DigitalAnswer { item: i.id.clone(), reply: HelpOthers }).collect();
    let result = estimate(&b, &strong).unwrap();
    assert_eq!((result.overall.high, result.overall.band), (6, Band::Advanced));
    let weak: Vec<DigitalAnswer> =
        strong.iter().map(|a| DigitalAnswer { reply: NotYet, ..a.clone() }).collect();
    let result = estimate(&b, &weak).unwrap();
    assert_eq!((result.overall.low, result.overall.band), (0, Band::BelowFoundation));
    let one = estimate(&b, &strong[..1]).unwrap();
    assert_eq!(one.areas[4].estimate.sureness, Sureness::Rough);
}

#[test]
fn someone_who_refuses_is_left_in_peace() {
    let b = common::content().questions.digital;
    for reply in [Declined, Unclear] {
        let mut given = Vec::new();
        while let Some(item) = next_item(&b, &given) {
            given.push(DigitalAnswer { item: item.id.clone(), reply });
        }
        assert_eq!(given.len(), REFUSALS_IN_A_ROW);
        assert_eq!(usize::from(about(&b, &given)), REFUSALS_IN_A_ROW);
        assert_eq!(estimate(&b, &given), None);
    }
}

#[test]
fn areas_take_turns_and_competences_spread() {
    let b = common::content().questions.digital;
    let mut given: Vec<DigitalAnswer> = Vec::new();
    let competence = |a: &DigitalAnswer| b.item(&a.item).unwrap().competence.clone();
    while let Some(item) = next_item(&b, &given) {
        given.push(DigitalAnswer {
            item: item.id.clone(),
            reply: if given.len().is_multiple_of(2) { Alone } else { WithHelp },
        });
        if given.len().is_multiple_of(5) && given.len() <= 10 {
            let mut areas: Vec<_> = given.iter().map(|a| Area::of_competence(&competence(a))).collect();
            areas.sort();
            areas
                .chunks(given.len() / 5)
                .for_each(|same| assert!(same.iter().all(|a| *a == same[0]), "{areas:?}"));
        }
    }
    let mut competences: Vec<_> = given.iter().map(competence).collect();
    competences.sort();
    competences.dedup();
    assert!(
        competences.len() >= given.len().min(13),
        "{} competences in {} items",
        competences.len(),
        given.len()
    );
}

#[test]
fn weak_people_are_asked_what_they_can_do() {
    let b = common::content().questions.digital;
    let mut given: Vec<DigitalAnswer> = Vec::new();
    let mut levels = Vec::new();
    while let Some(item) = next_item(&b, &given) {
        levels.push(item.level);
        given.push(DigitalAnswer { item: item.id.clone(), reply: NotYet });
    }
    // Level 2 only where an area has no item of level 1 left.
    let others = levels[2..].iter().filter(|level| **level > 1).collect::<Vec<_>>();
    assert!(others.len() <= 2 && others.iter().all(|level| **level == 2), "{levels:?}");
    assert!(levels.len() <= usize::from(b.model.max_items));
}

#[test]
fn hostile_content_does_no_harm() {
    let nan = f64::NAN;
    let broken = [
        DigitalModel::default(),
        DigitalModel {
            discrimination: nan,
            loading: nan,
            first_level: nan,
            level_step: nan,
            rung_step: nan,
            ..model()
        },
        DigitalModel {
            discrimination: f64::INFINITY,
            loading: -5.0,
            rung_step: -1.0,
            level_step: 0.0,
            ..model()
        },
        DigitalModel { stop_sd: nan, stop_gain: nan, min_success: nan, min_items: u16::MAX, ..model() },
        DigitalModel { loading: 7.0, first_level: 1e300, level_step: -1e300, ..model() },
        DigitalModel { stop_sd: 0.0, min_items: 30, max_items: 2, ..model() },
    ];
    for m in broken {
        let items =
            vec![item("a", "1.1", 0), item("b", "5.4", 255), item("c", "nonsense", 3), item("a", "", 3)];
        let b = bank(m, items);
        let mut given = answers(&[("a", HelpOthers), ("a", NotYet), ("zz", Alone)]);
        for _ in 0..50 {
            let Some(next) = next_item(&b, &given) else { break };
            given.push(DigitalAnswer { item: next.id.clone(), reply: Alone });
        }
        assert!(next_item(&b, &given).is_none());
        if let Some(result) = estimate(&b, &given) {
            let all = result.areas.iter().map(|a| &a.estimate).chain([&result.overall]);
            all.for_each(|e| {
                assert!(e.low <= e.high && e.high <= 6 && e.from.is_finite() && e.to.is_finite());
            });
        }
        let _ = about(&b, &given);
    }
}

fn reply() -> impl Strategy<Value = DigitalReply> {
    prop::sample::select(DigitalReply::ALL)
}

/// Some items of the real bank with replies.
fn some_answers() -> impl Strategy<Value = Vec<DigitalAnswer>> {
    let ids: Vec<String> = common::content().questions.digital.item.into_iter().map(|i| i.id).collect();
    let picked = prop::sample::subsequence(ids, 1..40);
    picked.prop_flat_map(|ids| {
        let replies = prop::collection::vec(reply(), ids.len());
        replies.prop_map(move |replies| {
            ids.iter().zip(replies).map(|(item, reply)| DigitalAnswer { item: item.clone(), reply }).collect()
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn order_does_not_matter_to_the_last_bit(given in some_answers(), seed in any::<u64>()) {
        let b = common::content().questions.digital;
        let mut shuffled = given.clone();
        let mut state = seed;
        for i in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            shuffled.swap(i, (state >> 33) as usize % (i + 1));
        }
        let bits = |answers: &[DigitalAnswer]| serde_json::to_string(&estimate(&b, answers)).unwrap();
        prop_assert_eq!(bits(&given), bits(&shuffled));
    }

    #[test]
    fn every_estimate_is_in_order(given in some_answers()) {
        let b = common::content().questions.digital;
        let Some(result) = estimate(&b, &given) else { return Ok(()) };
        for e in result.areas.iter().map(|a| &a.estimate).chain([&result.overall]) {
            prop_assert!(0.0 <= e.from && e.from <= e.middle && e.middle <= e.to && e.to <= 7.0, "{:?}", e);
            prop_assert!(e.low <= e.high && e.high <= 6);
            prop_assert!(f64::from(e.low) <= e.from + 1e-9 && e.to <= f64::from(e.high) + 1.0 + 1e-9);
        }
        let areas = result.areas.iter().map(|a| a.estimate.middle);
        let mean = areas.sum::<f64>() / 5.0;
        prop_assert!((result.overall.middle - mean).abs() < 0.2, "{} {mean}", result.overall.middle);
    }

    #[test]
    fn a_higher_rung_never_lowers_the_estimate_and_a_refusal_says_nothing(given in some_answers(), which in any::<prop::sample::Index>()) {
        let b = common::content().questions.digital;
        let which = which.index(given.len());
        let middle = |reply: Option<DigitalReply>| {
            let mut changed = given.clone();
            match reply {
                Some(reply) => changed[which].reply = reply,
                None => { changed.remove(which); }
            }
            estimate(&b, &changed)
        };
        let ladder: Vec<f64> = [NotYet, WithHelp, Alone, HelpOthers].into_iter()
            .map(|r| middle(Some(r)).unwrap().overall.middle).collect();
        prop_assert!(ladder.is_sorted(), "{ladder:?}");
        prop_assert_eq!(middle(Some(Declined)), middle(None));
        prop_assert_eq!(middle(Some(Unclear)), middle(None));
    }

    #[test]
    fn the_way_always_ends_and_asks_nothing_twice(replies in prop::collection::vec(reply(), 64)) {
        let b = common::content().questions.digital;
        let mut given: Vec<DigitalAnswer> = Vec::new();
        while let Some(item) = next_item(&b, &given) {
            prop_assert!(!item.retired && given.iter().all(|a| a.item != item.id));
            prop_assert!(usize::from(about(&b, &given)) > given.len());
            given.push(DigitalAnswer { item: item.id.clone(), reply: replies[given.len()] });
            prop_assert!(given.len() <= usize::from(b.model.max_items));
        }
    }
}
