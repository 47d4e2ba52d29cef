//! The way through the questions: it always ends, asks nothing twice, and going back and forth changes nothing.

use crate::common;
use std::sync::LazyLock;

use proptest::prelude::*;
use suunta_shared::answers::{Answers, DigitalReply, Liking, Pick};
use suunta_shared::content::Questions;
use suunta_shared::flow::{FlowError, Input, Step, activities, apply, current, next, path, progress};
use suunta_shared::interests::{LEAST_SCREENS, MOST_SCREENS, Scale};
use suunta_shared::situation::{Barrier, Finnish, Goal, Reply};

static QUESTIONS: LazyLock<Questions> = LazyLock::new(|| common::content().questions);

const PREFIX: [Step; 5] = [Step::Start, Step::Municipality, Step::Goal, Step::Finnish, Step::Barriers];

/// An answer to a step, chosen by a number; `at` are the answers so far.
fn answer_at(at: &Answers, step: &Step, choice: u8) -> Option<Input> {
    let pick = usize::from(choice);
    let skip = choice.is_multiple_of(7);
    Some(match step {
        Step::Start => Input::Begin,
        Step::Municipality if skip => Input::Municipality(Reply::Skipped),
        Step::Municipality => Input::Municipality(Reply::Given("oulu".into())),
        Step::Goal if skip => Input::Goal(Reply::Skipped),
        Step::Goal => Input::Goal(Reply::Given(Goal::ALL[pick % Goal::ALL.len()])),
        Step::Finnish if skip => Input::Finnish(Reply::Skipped),
        Step::Finnish => Input::Finnish(Reply::Given(Finnish::ALL[pick % Finnish::ALL.len()])),
        Step::Barriers if skip => Input::Barriers(Reply::Skipped),
        Step::Barriers => Input::Barriers(Reply::Given(Barrier::ALL[..pick % 4].to_vec())),
        Step::Digital(id) => {
            if let Some(task) = QUESTIONS.digital.task(id) {
                let others = [Pick::Unsure, Pick::Unclear, Pick::Declined];
                let option = task.options.get(pick % (task.options.len() + 1)).cloned().map(Pick::Option);
                return Some(Input::Task(id.clone(), option.unwrap_or_else(|| others[pick % 3].clone())));
            }
            // Refusals are rarer than answers.
            let reply = if skip { DigitalReply::ALL[4 + pick % 2] } else { DigitalReply::ALL[pick % 4] };
            Input::Digital(id.clone(), reply)
        }
        Step::Interests(n) => {
            let rated = |(i, a): (usize, &suunta_shared::content::Activity)| {
                (a.id.clone(), (!skip).then(|| Liking::ALL[(pick + i) % 5]))
            };
            Input::Interests(*n, activities(&QUESTIONS, at, *n).into_iter().enumerate().map(rated).collect())
        }
        Step::Preference if skip => Input::Preference(Reply::Skipped),
        Step::Preference => Input::Preference(Reply::Given(Scale::ALL[pick % 5..][..=pick % 2].to_vec())),
        Step::Result => return None,
    })
}

/// An answer to the next step.
fn answer(answers: &Answers, choice: u8) -> Option<Input> {
    answer_at(answers, &next(&QUESTIONS, answers), choice)
}

fn go(answers: &Answers, input: Input) -> Answers {
    apply(&QUESTIONS, answers, input).unwrap()
}

fn finished() -> Answers {
    let mut answers = Answers::default();
    while let Some(input) = answer(&answers, 2) {
        answers = go(&answers, input);
    }
    answers
}

/// Answers given, activities counted one by one.
fn given(a: &Answers) -> usize {
    4 + a.digital.len() + a.tasks.len() + a.interests.len() + usize::from(a.preference.is_some())
}

/// Situation, can-do items, vignettes, tasks, activities, the day to choose; 95 people in 100 stay far below
/// (`suunta simulate --only way`).
const MOST: usize = 4 + 24 + 2 + 3 + 30 + 1;

#[test]
fn start_and_situation_are_a_fixed_prefix() {
    let mut answers = Answers::default();
    for step in PREFIX {
        assert_eq!(next(&QUESTIONS, &answers), step);
        answers = go(&answers, answer_at(&answers, &step, 7).unwrap());
    }
    assert!(matches!(next(&QUESTIONS, &answers), Step::Digital(_)));
    assert_eq!(path(&QUESTIONS, &finished())[..5], PREFIX);
    // It does not even need the questions.
    let mut answers = Answers::default();
    for step in PREFIX {
        assert_eq!(next(&Questions::default(), &answers), step);
        answers = apply(&Questions::default(), &answers, answer_at(&answers, &step, 7).unwrap()).unwrap();
    }
}

#[test]
fn only_the_open_step_and_passed_ones_take_answers() {
    let answers = go(&Answers::default(), Input::Begin);
    let first = QUESTIONS.digital.item[0].id.clone();
    let refused = |input| apply(&QUESTIONS, &answers, input).unwrap_err();
    assert_eq!(refused(Input::Goal(Reply::Skipped)), FlowError::NotOpen);
    assert_eq!(refused(Input::Digital(first, DigitalReply::Alone)), FlowError::NotOpen);
    assert_eq!(refused(Input::Digital("no-such".into(), DigitalReply::Alone)), FlowError::UnknownItem);
    assert_eq!(refused(Input::Interests(0, Vec::new())), FlowError::NotOpen);
    assert_eq!(refused(Input::Interests(250, vec![("x".into(), None)])), FlowError::UnknownItem);
    assert_eq!(refused(Input::Interests(0, vec![("x".into(), None)])), FlowError::UnknownItem);
}

#[test]
fn an_answer_to_a_passed_step_replaces_the_old_one_in_its_place() {
    let before = finished();
    let item = before.digital[3].item.clone();
    let after = go(&before, Input::Digital(item.clone(), DigitalReply::NotYet));
    assert_eq!(after.digital.len(), before.digital.len());
    assert_eq!((&after.digital[3].item, after.digital[3].reply), (&item, DigitalReply::NotYet));
    assert_eq!((&after.digital[..3], &after.digital[4..]), (&before.digital[..3], &before.digital[4..]));
    assert_eq!(after.interests, before.interests);
    assert_eq!(after.at, Some(Step::Digital(before.digital[4].item.clone())));
    let after = go(&before, Input::Goal(Reply::Skipped));
    assert_eq!((after.at, after.digital), (Some(Step::Finnish), before.digital.clone()));
}

#[test]
fn a_passed_digital_part_stays_passed_once_activities_were_answered() {
    let before = finished();
    for a in &before.digital {
        let after = go(&before, Input::Digital(a.item.clone(), DigitalReply::Declined));
        assert_eq!(next(&QUESTIONS, &after), Step::Result);
        assert_eq!(path(&QUESTIONS, &after), path(&QUESTIONS, &before));
    }
    // Before the first screen of activities a changed answer may well open another question.
    let mut early = before.clone();
    early.interests.clear();
    early.tasks.clear();
    early.digital.retain(|a| QUESTIONS.digital.item(&a.item).is_some());
    for a in &early.digital.clone() {
        early = go(&early, Input::Digital(a.item.clone(), DigitalReply::HelpOthers));
    }
    assert!(matches!(next(&QUESTIONS, &early), Step::Digital(_) | Step::Interests(0)));
}

#[test]
fn an_open_item_that_gives_way_to_another_is_not_shown() {
    // Go back, change an answer: the item that was open may no longer be the next. `at` must not point at it.
    let mut answers = Answers::default();
    for _ in 0..9 {
        answers = go(&answers, answer(&answers, 2).unwrap());
    }
    let last = answers.digital.last().unwrap().item.clone();
    for reply in DigitalReply::ALL {
        let after = go(&answers, Input::Digital(last.clone(), *reply));
        assert_eq!(after.at, None);
        assert_eq!(current(&QUESTIONS, &after), next(&QUESTIONS, &after));
    }
}

/// Everything is liked alike: one more question, and its answer gives the profile its shape.
#[test]
fn a_flat_profile_is_answered_with_another_question() {
    let mut answers = Answers::default();
    while next(&QUESTIONS, &answers) != Step::Preference {
        let step = next(&QUESTIONS, &answers);
        let input = match &step {
            Step::Interests(n) => {
                let rated = activities(&QUESTIONS, &answers, *n);
                Input::Interests(*n, rated.iter().map(|a| (a.id.clone(), Some(Liking::Like))).collect())
            }
            _ => answer(&answers, 2).unwrap(),
        };
        answers = go(&answers, input);
    }
    assert_eq!(answers.interests.len(), 5 * MOST_SCREENS, "every screen was needed to see that it is flat");
    let choose = |days: Vec<Scale>| apply(&QUESTIONS, &answers, Input::Preference(Reply::Given(days)));
    assert_eq!(choose(vec![Scale::R, Scale::S, Scale::C]).unwrap_err(), FlowError::TooMany);
    let after = choose(vec![Scale::R, Scale::S]).unwrap();
    assert_eq!(next(&QUESTIONS, &after), Step::Result);
    let back = go(&after, Input::Back);
    assert_eq!(current(&QUESTIONS, &back), Step::Preference);
    // A rating mended later gives the profile a shape: the question is off the way, its answer stays unread.
    let screen = path(&QUESTIONS, &after).iter().position(|s| *s == Step::Interests(0)).unwrap();
    assert_eq!(path(&QUESTIONS, &after)[screen], Step::Interests(0));
    let shaped = activities(&QUESTIONS, &after, 0);
    let disliked = shaped.iter().map(|a| (a.id.clone(), Some(Liking::StrongDislike))).collect();
    let mended = go(&after, Input::Interests(0, disliked));
    assert!(!path(&QUESTIONS, &mended).contains(&Step::Preference));
    assert_eq!(next(&QUESTIONS, &mended), Step::Result);
}

/// Two described people, then two tasks from two areas, a third unless both went well.
#[test]
fn people_and_tasks_stand_beside_the_own_view() {
    let until_tasks = || {
        let mut answers = Answers::default();
        while answers.tasks.is_empty() {
            match next(&QUESTIONS, &answers) {
                Step::Digital(id) if QUESTIONS.digital.task(&id).is_some() => break,
                _ => answers = go(&answers, answer(&answers, 2).unwrap()),
            }
        }
        answers
    };
    let begun = until_tasks();
    let vignettes = begun.digital.iter().filter(|a| QUESTIONS.digital.vignette(&a.item).is_some()).count();
    assert_eq!(vignettes, 2);
    let with = |right: &[bool]| {
        let mut answers = begun.clone();
        for right in right {
            let Step::Digital(id) = next(&QUESTIONS, &answers) else { panic!("a task") };
            let task = QUESTIONS.digital.task(&id).unwrap();
            let wrong = task.options.iter().find(|option| **option != task.right).unwrap();
            let pick = Pick::Option(if *right { task.right.clone() } else { wrong.clone() });
            answers = go(&answers, Input::Task(id, pick));
        }
        answers
    };
    assert_eq!(next(&QUESTIONS, &with(&[true, true])), Step::Interests(0));
    assert!(matches!(next(&QUESTIONS, &with(&[true, false])), Step::Digital(_)));
    assert_eq!(next(&QUESTIONS, &with(&[false, true, false])), Step::Interests(0));
    let areas: Vec<_> = with(&[true, true])
        .tasks
        .iter()
        .map(|t| QUESTIONS.digital.task(&t.item).unwrap())
        .map(|t| t.competence[..1].to_owned())
        .collect();
    assert_ne!(areas[0], areas[1]);
    // What is not on the page is refused, and a task takes no rung of the ladder.
    let Step::Digital(id) = next(&QUESTIONS, &begun) else { panic!("a task") };
    let refused = |input| apply(&QUESTIONS, &begun, input).unwrap_err();
    assert_eq!(refused(Input::Task(id.clone(), Pick::Option("no-such".into()))), FlowError::UnknownItem);
    assert_eq!(refused(Input::Digital(id, DigitalReply::Alone)), FlowError::UnknownItem);
}

#[test]
fn hostile_documents_are_harmless() {
    let done = finished();
    let places = [
        Step::Interests(255),
        Step::Digital(String::new()),
        Step::Digital("x".repeat(10_000)),
        Step::Digital(done.digital[0].item.clone()),
        Step::Result,
    ];
    let mut twice = done.clone();
    twice.digital.extend(done.digital.clone());
    twice.interests.extend(done.interests.clone());
    let holes = Answers { begun: true, interests: done.interests[7..].to_vec(), ..Answers::default() };
    for document in [done.clone(), twice, holes, Answers { begun: false, ..done.clone() }, Answers::default()]
    {
        for at in &places {
            let document = Answers { at: Some(at.clone()), ..document.clone() };
            let path = path(&QUESTIONS, &document);
            assert!(path.contains(&current(&QUESTIONS, &document)));
            let _ = progress(&QUESTIONS, &document);
            // Forward always arrives at the end of what is passed; Back at the start.
            let mut walk = document.clone();
            for _ in 0..path.len() {
                walk = go(&walk, Input::Forward);
            }
            assert_eq!(current(&QUESTIONS, &walk), next(&QUESTIONS, &document));
            for _ in 0..path.len() {
                walk = go(&walk, Input::Back);
            }
            assert_eq!(current(&QUESTIONS, &walk), Step::Start);
        }
    }
}

#[test]
fn progress_counts_from_one_to_the_end() {
    let mut answers = Answers::default();
    let mut last = None;
    loop {
        let step = next(&QUESTIONS, &answers);
        let progress = progress(&QUESTIONS, &answers);
        match (&step, progress) {
            (Step::Start | Step::Result, p) => assert_eq!(p, None),
            (_, p) => {
                let p = p.unwrap();
                assert!(1 <= p.number && p.number <= p.about, "{p:?}");
                let in_turn =
                    last.is_none_or(|(stretch, number)| stretch != p.stretch || number + 1 == p.number);
                assert!(in_turn, "{last:?} then {p:?}");
                last = Some((p.stretch, p.number));
            }
        }
        let Some(input) = answer(&answers, 3) else { break };
        answers = go(&answers, input);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn the_way_ends_and_asks_nothing_twice(choices in prop::collection::vec(any::<u8>(), 80)) {
        let mut answers = Answers::default();
        let mut seen = Vec::new();
        for choice in choices {
            let step = next(&QUESTIONS, &answers);
            prop_assert!(!seen.contains(&step), "{step:?} again");
            let Some(input) = answer(&answers, choice) else { break };
            seen.push(step);
            answers = go(&answers, input);
            prop_assert_eq!(answers.at.as_ref(), None);
            let mut whole = seen.clone();
            whole.push(next(&QUESTIONS, &answers));
            prop_assert_eq!(path(&QUESTIONS, &answers), whole);
        }
        prop_assert_eq!(next(&QUESTIONS, &answers), Step::Result);
        prop_assert!(given(&answers) <= MOST, "{}", given(&answers));
        let empty = answers.interests.iter().filter(|a| a.liking.is_none()).count();
        let usual = 5 * LEAST_SCREENS..=5 * MOST_SCREENS;
        prop_assert!(usual.contains(&answers.interests.len()) || empty >= 10, "{}", answers.interests.len());
    }

    #[test]
    fn back_and_forth_changes_nothing(
        choices in prop::collection::vec(any::<u8>(), 0..45),
        moves in prop::collection::vec(any::<bool>(), 1..60),
    ) {
        let mut answers = Answers::default();
        for choice in choices {
            let Some(input) = answer(&answers, choice) else { break };
            answers = go(&answers, input);
        }
        let road = path(&QUESTIONS, &answers);
        let mut place = road.len() - 1;
        let mut walk = answers.clone();
        for back in moves {
            walk = go(&walk, if back { Input::Back } else { Input::Forward });
            place = if back { place.saturating_sub(1) } else { (place + 1).min(road.len() - 1) };
            prop_assert_eq!(&current(&QUESTIONS, &walk), &road[place]);
            prop_assert_eq!(&Answers { at: None, ..walk.clone() }, &answers);
        }
        while current(&QUESTIONS, &walk) != next(&QUESTIONS, &answers) {
            walk = go(&walk, Input::Forward);
        }
        prop_assert_eq!(walk, answers);
    }

    #[test]
    fn any_inputs_in_any_order_keep_the_way_sane(inputs in prop::collection::vec((0_u8..6, any::<u8>(), any::<prop::sample::Index>()), 1..70)) {
        let mut answers = Answers::default();
        for (kind, choice, which) in inputs {
            let road = path(&QUESTIONS, &answers);
            let input = match kind {
                0 => Some(Input::Back),
                1 => Some(Input::Forward),
                2 => answer_at(&answers, &road[which.index(road.len())], choice),
                _ => answer_at(&answers, &current(&QUESTIONS, &answers), choice),
            };
            let Some(input) = input else { continue };
            answers = go(&answers, input);
            let road = path(&QUESTIONS, &answers);
            let mut unique = road.clone();
            unique.sort_by_key(|step| format!("{step:?}"));
            unique.dedup();
            prop_assert_eq!(unique.len(), road.len());
            prop_assert!(answers.at.as_ref().is_none_or(|at| road[..road.len() - 1].contains(at)));
            prop_assert!(given(&answers) <= MOST);
        }
        // From wherever this led, it ends.
        for _ in 0..60 {
            let Some(input) = answer(&answers, 5) else { break };
            answers = go(&answers, input);
        }
        prop_assert_eq!(next(&QUESTIONS, &answers), Step::Result);
    }
}
