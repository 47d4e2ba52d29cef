//! Which activities are shown, and when it is enough.

use crate::common;
use std::sync::LazyLock;

use suunta_shared::answers::{InterestAnswer, Liking};
use suunta_shared::content::{Activity, Questions};
use suunta_shared::interests::{
    CORE_SCREENS, EMPTY_SCREENS, LEAST_SCREENS, MOST_SCREENS, PER_SCREEN, Scale, asks_preference,
    next_screen, profile, screen,
};

use Liking::{Dislike, Like, Neutral, StrongDislike, StrongLike};

static QUESTIONS: LazyLock<Questions> = LazyLock::new(|| common::content().questions);

/// All activities that somebody is shown who rates by `liking`.
fn shown(liking: impl Fn(&Activity, usize) -> Option<Liking>) -> Vec<(&'static Activity, Option<Liking>)> {
    let (mut answers, mut all) = (Vec::new(), Vec::new());
    loop {
        let next = next_screen(&QUESTIONS, &answers);
        if next.is_empty() {
            return all;
        }
        assert!(next.len() <= PER_SCREEN && all.len() <= 30);
        for activity in next {
            let liking = liking(activity, all.len());
            assert!(!answers.iter().any(|a: &InterestAnswer| a.item == activity.id), "{} twice", activity.id);
            answers.push(InterestAnswer { item: activity.id.clone(), liking });
            all.push((activity, liking));
        }
    }
}

fn count(all: &[(&Activity, Option<Liking>)], scale: Scale) -> usize {
    all.iter().filter(|(a, _)| a.scale == scale).count()
}

#[test]
fn the_core_is_balanced_and_the_same_for_everybody() {
    let one = shown(|_, _| Some(Like));
    let other = shown(|a, _| Some(if a.scale == Scale::R { StrongLike } else { Dislike }));
    let core = CORE_SCREENS * PER_SCREEN;
    let ids = |all: &[(&Activity, Option<Liking>)]| {
        all[..core].iter().map(|(a, _)| a.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&one), ids(&other));
    let counts = Scale::ALL.map(|scale| count(&one[..core], scale));
    assert!(counts.iter().max().unwrap() - counts.iter().min().unwrap() <= 1, "{counts:?}");
}

/// R is far ahead, S and E are as good as equal for the second place, the others far behind: S and E are asked.
#[test]
fn what_is_unclear_is_asked() {
    let all = shown(|a, n| {
        Some(match a.scale {
            Scale::R => StrongLike,
            Scale::S | Scale::E => [Like, Neutral][n / 6 % 2],
            _ => StrongDislike,
        })
    });
    let after = &all[CORE_SCREENS * PER_SCREEN..];
    let contested = count(after, Scale::S) + count(after, Scale::E);
    assert!(contested * 4 >= after.len() * 3, "{contested} of {}", after.len());
    assert_eq!(all.len(), MOST_SCREENS * PER_SCREEN, "still unclear: to the end");
}

#[test]
fn a_clear_shape_ends_it_and_a_flat_one_asks_on() {
    let clear =
        shown(|a, _| Some(if matches!(a.scale, Scale::I | Scale::C) { StrongLike } else { StrongDislike }));
    assert_eq!(clear.len(), LEAST_SCREENS * PER_SCREEN);
    let flat = shown(|_, _| Some(Neutral));
    assert_eq!(flat.len(), MOST_SCREENS * PER_SCREEN);
    let answers: Vec<_> =
        flat.iter().map(|(a, liking)| InterestAnswer { item: a.id.clone(), liking: *liking }).collect();
    assert!(asks_preference(&QUESTIONS, &answers));
    let shaped = profile(&QUESTIONS, &answers, &[Scale::S, Scale::R]).unwrap();
    assert!(shaped.usable() && shaped.chosen);
    assert_eq!(shaped.order[..2], [Scale::R, Scale::S]);
    assert!(profile(&QUESTIONS, &answers, &[]).unwrap().flat);
    // Everything was loved: the chosen cannot stand higher, so the others stand lower.
    let loved: Vec<_> =
        answers.iter().map(|a| InterestAnswer { liking: Some(StrongLike), ..a.clone() }).collect();
    let shaped = profile(&QUESTIONS, &loved, &[Scale::A]).unwrap();
    assert!(!shaped.flat && shaped.order[0] == Scale::A && shaped.score(Scale::A) <= 2.0);
}

#[test]
fn whoever_leaves_screens_empty_is_left_in_peace() {
    assert_eq!(shown(|_, _| None).len(), EMPTY_SCREENS * PER_SCREEN);
    // One empty screen is not enough.
    let one = shown(|_, n| (n >= PER_SCREEN).then_some(Like));
    assert!(one.len() >= LEAST_SCREENS * PER_SCREEN);
}

#[test]
fn a_screen_shows_what_was_on_it() {
    let all = shown(|a, _| Some(if a.scale == Scale::A { Like } else { Dislike }));
    let answers: Vec<_> =
        all.iter().map(|(a, liking)| InterestAnswer { item: a.id.clone(), liking: *liking }).collect();
    for (number, chunk) in all.chunks(PER_SCREEN).enumerate() {
        let ids = |s: Vec<&Activity>| s.into_iter().map(|a| a.id.clone()).collect::<Vec<_>>();
        assert_eq!(ids(screen(&QUESTIONS, &answers, number)), ids(chunk.iter().map(|(a, _)| *a).collect()));
    }
    assert!(screen(&QUESTIONS, &answers, 99).is_empty());
}
