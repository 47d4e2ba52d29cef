//! Every way ends; nothing is lost; the result depends on the answers alone.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use proptest::prelude::*;
use suunta_shared::answers::{Answers, AnswersError, MAX_BYTES};
use suunta_shared::content::Content;
use suunta_shared::flow::{self, Step};
use suunta_shared::instrument::{
    Given, Input, Instrument, NEXT_LEAST, NEXT_MOST, Refused, Replies, STRENGTHS, SUPPORT, Screen,
    SectionKind, Value, apply, asked, current, next, path, progress, result, sent,
};
use suunta_shared::situation::Reply;

use super::sample::{self, Dice};
use super::{chose, chose_all, input, one, reply, saying, walked, way};
use crate::common;

fn world() -> &'static (Content, Vec<Instrument>) {
    static WORLD: OnceLock<(Content, Vec<Instrument>)> = OnceLock::new();
    WORLD.get_or_init(|| {
        let content = common::content();
        let instruments = walked(&content);
        (content, instruments)
    })
}

/// Every answer given, as far as a person could miss it.
fn said(replies: &Replies) -> (Vec<Given>, usize, usize) {
    (replies.given.clone(), replies.digital.len(), replies.tasks.len())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_way_ends_and_each_screen_comes_once(seed in any::<u64>(), which in 0_usize..2) {
        let (content, instruments) = world();
        let instrument = &instruments[which];
        let (screens, replies) = way(instrument, content, &mut Dice::new(seed));
        let once: BTreeSet<String> = screens.iter().map(|screen| format!("{screen:?}")).collect();
        prop_assert_eq!(once.len(), screens.len());
        prop_assert_eq!(screens.first(), Some(&Screen::Start));
        prop_assert_eq!(screens.last(), Some(&Screen::Result));
        prop_assert_eq!(&path(instrument, content, &replies), &screens);
        prop_assert_eq!(progress(instrument, content, &replies), None);
    }

    #[test]
    fn going_back_and_forth_changes_nothing(seed in any::<u64>(), which in 0_usize..2, moves in prop::collection::vec(any::<bool>(), 1..80)) {
        let (content, instruments) = world();
        let instrument = &instruments[which];
        let (screens, done) = way(instrument, content, &mut Dice::new(seed));
        let shown = result(instrument, content, &done);
        let mut replies = done.clone();
        let mut here = screens.len() - 1;
        for back in moves {
            let input = if back { Input::Back } else { Input::Forward };
            here = if back { here.saturating_sub(1) } else { (here + 1).min(screens.len() - 1) };
            replies = apply(instrument, content, &replies, input).unwrap();
            prop_assert_eq!(&current(instrument, content, &replies), &screens[here]);
            prop_assert_eq!(said(&replies), said(&done));
            prop_assert_eq!(&result(instrument, content, &replies), &shown);
            if let Some(progress) = progress(instrument, content, &replies) {
                prop_assert_eq!(usize::from(progress.number), here);
                prop_assert!(progress.number <= progress.about);
            }
        }
    }

    /// Whatever is mended, the answers to other questions stay, the way still ends, and mending it back brings the same result.
    #[test]
    fn an_answer_mended_takes_no_other_with_it(seed in any::<u64>(), which in 0_usize..2) {
        let (content, instruments) = world();
        let instrument = &instruments[which];
        let mut dice = Dice::new(seed);
        let (_, done) = way(instrument, content, &mut dice);
        let questions = asked(instrument, content, &done);
        let item = questions[dice.upto(questions.len())];
        let before = done.reply(&item.id).unwrap().clone();
        let other = reply(instrument, content, item, &mut dice);
        let mended = apply(instrument, content, &done, Input::Reply(item.id.clone(), other)).unwrap();
        for given in done.given.iter().filter(|given| given.item != item.id) {
            prop_assert_eq!(mended.reply(&given.item), Some(&given.reply));
        }
        let mut on = mended.clone();
        for _ in 0..200 {
            let screen = next(instrument, content, &on);
            let Some(input) = input(instrument, content, &screen, &mut dice) else { break };
            on = apply(instrument, content, &on, input).unwrap();
        }
        prop_assert_eq!(next(instrument, content, &on), Screen::Result);
        let restored = apply(instrument, content, &mended, Input::Reply(item.id.clone(), before)).unwrap();
        prop_assert_eq!(result(instrument, content, &restored), result(instrument, content, &done));
    }

    #[test]
    fn the_result_does_not_depend_on_the_order_of_answers(seed in any::<u64>(), which in 0_usize..2, turn in 0_usize..40) {
        let (content, instruments) = world();
        let instrument = &instruments[which];
        let (_, done) = way(instrument, content, &mut Dice::new(seed));
        let shown = result(instrument, content, &done);
        let mut turned = done.clone();
        turned.given.reverse();
        let length = turned.given.len();
        turned.given.rotate_left(turn % length);
        turned.digital.reverse();
        turned.at = Some(Screen::Start);
        prop_assert_eq!(result(instrument, content, &turned), shown);
    }

    #[test]
    fn a_result_has_no_more_and_no_less_than_it_promises(seed in any::<u64>(), which in 0_usize..2) {
        let (content, instruments) = world();
        let instrument = &instruments[which];
        let (_, done) = way(instrument, content, &mut Dice::new(seed));
        let shown = result(instrument, content, &done);
        prop_assert!((1..=STRENGTHS).contains(&shown.strengths.len()));
        prop_assert!((NEXT_LEAST..=NEXT_MOST).contains(&shown.next.len()));
        prop_assert!((1..=SUPPORT).contains(&shown.support.len()));
        prop_assert_eq!(shown.route.is_some(), instrument.sends);
        prop_assert_eq!(sent(instrument, content, &done).is_some(), instrument.sends);
        // Each reason points at an answer that was given and is on the way.
        let questions: BTreeSet<&str> = asked(instrument, content, &done).iter().map(|i| i.id.as_str()).collect();
        for chosen in shown.strengths.iter().chain(&shown.next).chain(&shown.support) {
            for reason in &chosen.reasons {
                use suunta_shared::instrument::Because;
                match &reason.because {
                    Because::Chosen { item, options } => {
                        prop_assert!(questions.contains(item.as_str()));
                        let given = done.reply(item).unwrap().given().unwrap();
                        prop_assert!(!options.is_empty() && options.iter().all(|o| given.options().contains(o)));
                    }
                    Because::Count { item, count } => {
                        prop_assert_eq!(done.reply(item).unwrap().given(), Some(&Value::Number(*count)));
                    }
                    Because::Scale { scale, stand } => {
                        let own = shown.scales.iter().find(|s| s.scale == *scale).unwrap();
                        prop_assert_eq!(own.stand, Some(*stand));
                    }
                    Because::Digital { band } => {
                        prop_assert_eq!(shown.digital.as_ref().unwrap().result.overall.band, *band);
                    }
                }
            }
        }
    }

    #[test]
    fn a_document_survives_the_way_out_and_back(seed in any::<u64>(), which in 0_usize..2) {
        let (content, instruments) = world();
        let instrument = &instruments[which];
        let (_, done) = way(instrument, content, &mut Dice::new(seed));
        let json = serde_json::to_string(&done).unwrap();
        prop_assert!(json.len() * 3 < MAX_BYTES, "{} bytes", json.len());
        prop_assert_eq!(&Replies::parse(&json).unwrap(), &done);
        if done.anything_answered() {
            let (fitted, mended) = done.clone().fit(instrument, content).unwrap();
            prop_assert_eq!(fitted, done);
            prop_assert_eq!((mended.dropped, mended.repeated, mended.recomputed), (0, 0, false));
        }
    }

    #[test]
    fn what_flow_asks_is_what_the_jobseekers_file_says(seed in any::<u64>()) {
        let (content, _) = world();
        let jobseeker = one(content, "jobseeker");
        let mut dice = Dice::new(seed);
        let mut answers = Answers::default();
        let mut stretches = Vec::new();
        let mut asks = Vec::new();
        loop {
            let step = flow::next(&content.questions, &answers);
            let kind = match &step {
                Step::Municipality | Step::Goal | Step::Finnish | Step::Barriers => {
                    asks.push(format!("{step:?}").to_lowercase());
                    Some(SectionKind::Situation)
                }
                Step::Digital(_) => Some(SectionKind::Digital),
                Step::Interests(_) | Step::Preference => Some(SectionKind::Interests),
                Step::Start | Step::Result => None,
            };
            stretches.extend(kind);
            let Some(input) = sample::input(&content.questions, &answers, &step, &mut dice) else { break };
            answers = flow::apply(&content.questions, &answers, input).unwrap();
        }
        stretches.dedup();
        let kinds: Vec<SectionKind> = jobseeker.section.iter().map(|section| section.kind).collect();
        prop_assert_eq!(stretches, kinds);
        prop_assert_eq!(&asks, &jobseeker.section[0].asks);
    }
}

#[test]
fn the_jobseekers_instrument_is_handed_to_flow() {
    let (content, _) = world();
    let jobseeker = one(content, "jobseeker");
    let replies = Replies { begun: true, ..Replies::of(&jobseeker) };
    assert_eq!(next(&jobseeker, content, &replies), Screen::Flow);
    assert_eq!(apply(&jobseeker, content, &replies, Input::Begin), Err(Refused::NotOpen));
    assert_eq!(sent(&jobseeker, content, &replies), None);
}

#[test]
fn what_is_no_answer_is_refused_and_changes_nothing() {
    let (content, _) = world();
    let employer = one(content, "employer");
    let start = apply(&employer, content, &Replies::of(&employer), Input::Begin).unwrap();
    let give = |replies: &Replies, item: &str, value: Value| {
        apply(&employer, content, replies, Input::Reply(item.into(), Reply::Given(value)))
    };
    assert_eq!(give(&start, "nothing", chose("now")), Err(Refused::Unknown));
    assert_eq!(give(&start, "hiring", chose("never")), Err(Refused::Unknown));
    assert_eq!(give(&start, "hiring", Value::Number(2)), Err(Refused::Unknown));
    assert_eq!(give(&start, "hiring", chose_all(&["now"])), Err(Refused::Unknown));
    assert_eq!(give(&start, "topic", chose("trial")), Err(Refused::NotOpen));
    let hiring = give(&start, "hiring", chose("now")).unwrap();
    let six = ["cleaner", "cook", "waiter", "guide", "welder", "other"];
    assert_eq!(give(&hiring, "who", chose_all(&six)), Err(Refused::TooMany));
    assert_eq!(give(&hiring, "who", chose_all(&["astronaut"])), Err(Refused::Unknown));
    let who = give(&hiring, "who", chose_all(&["other", "cook", "cook"])).unwrap();
    assert_eq!(who.reply("who").unwrap().given(), Some(&chose_all(&["cook", "other"])), "in the order shown");
    assert_eq!(give(&who, "people", Value::Number(0)), Err(Refused::OutOfRange));
    assert_eq!(give(&who, "people", Value::Number(501)), Err(Refused::OutOfRange));
    assert!(give(&who, "people", Value::Number(500)).is_ok());
    // A choice that excludes the others gives way to them.
    let hard = saying(&employer, content, &[("hard", chose("x"))]);
    let hard = give(&hard, "hard", chose_all(&["nothing", "place"])).unwrap();
    assert_eq!(hard.reply("hard").unwrap().given(), Some(&chose_all(&["place"])));
}

#[test]
fn an_answer_that_is_not_asked_any_more_waits_and_does_not_count() {
    let (content, _) = world();
    let employer = one(content, "employer");
    let said = [("hiring", chose("now")), ("people", Value::Number(3)), ("trial", chose("not-now"))];
    let replies = saying(&employer, content, &said);
    let shown = |replies: &Replies| result(&employer, content, replies);
    assert!(shown(&replies).strengths.iter().any(|s| s.id == "knows-need"));
    let set = |replies: &Replies, option: &str| {
        apply(&employer, content, replies, Input::Reply("hiring".into(), Reply::Given(chose(option))))
            .unwrap()
    };
    let not_now = set(&replies, "not-now");
    assert!(!asked(&employer, content, &not_now).iter().any(|item| item.id == "people"));
    assert!(shown(&not_now).strengths.iter().all(|s| s.id != "knows-need"));
    assert!(not_now.reply("people").is_some(), "it is kept");
    let sent = sent(&employer, content, &not_now).unwrap();
    assert!(sent.replies.reply("people").is_none(), "and it is not sent");
    assert_eq!(shown(&set(&not_now, "now")), shown(&replies));
}

#[test]
fn documents_from_outside_are_read_with_care() {
    let (content, _) = world();
    let employer = one(content, "employer");
    let long = format!("{{\"instrument\":\"{}\"}}", "x".repeat(MAX_BYTES));
    assert_eq!(Replies::parse(&long), Err(AnswersError::TooLong));
    assert_eq!(Replies::parse(&"[".repeat(50)), Err(AnswersError::TooDeep));
    for wrong in
        ["", "[]", "{\"who\":1}", "{\"given\":[{\"item\":\"hiring\",\"reply\":{\"given\":{\"all\":[]}}}]}"]
    {
        assert_eq!(Replies::parse(wrong), Err(AnswersError::Unreadable), "{wrong}");
    }
    let staff = Replies { instrument: "staff".into(), ..Replies::default() };
    assert_eq!(staff.fit(&employer, content), Err(AnswersError::Unreadable));
    let mut old = saying(&employer, content, &[("hiring", chose("now"))]);
    old.edition = "2020.1.1".into();
    let given = |item: &str, value: Value| Given { item: item.into(), reply: Reply::Given(value) };
    old.given.push(given("gone", chose("x")));
    old.given.push(given("who", chose_all(&["cook", "astronaut", "cook"])));
    old.given.push(given("people", Value::Number(9_999)));
    old.given.push(given("hard", chose_all(&["gone"])));
    old.given.push(given("hiring", chose("soon")));
    old.withheld = vec!["need".into(), "need".into(), "nothing".into(), "result".into()];
    let (fitted, mended) = old.fit(&employer, content).unwrap();
    assert_eq!(fitted.reply("hiring").unwrap().given(), Some(&chose("soon")), "the last stays");
    assert_eq!(fitted.reply("who").unwrap().given(), Some(&chose_all(&["cook"])));
    assert_eq!(fitted.reply("people"), Some(&Reply::Skipped));
    assert_eq!(fitted.withheld, ["need", "result"]);
    // "gone", one occupation, a number out of range, and an answer none of whose choices is left.
    assert_eq!((mended.dropped, mended.recomputed), (4, true));
    // The skipped ones beside them: "who" and "hiring" were there twice.
    assert_eq!(mended.repeated, 2);
    let mut lost = Replies::of(&employer);
    lost.given.push(given("gone", chose("x")));
    assert_eq!(lost.fit(&employer, content), Err(AnswersError::Empty));
}

/// What the check shows with made-up replies, people come to on foot too.
#[test]
fn on_many_ways_every_question_is_asked_and_every_rule_decides() {
    let (content, instruments) = world();
    for instrument in instruments.iter().filter(|instrument| !instrument.is_digital()) {
        let (mut met, mut rules) = (BTreeSet::new(), BTreeSet::new());
        for seed in 0..200 {
            let (screens, replies) = way(instrument, content, &mut Dice::new(seed));
            met.extend(screens.into_iter().filter_map(|screen| match screen {
                Screen::Item(id) => Some(id),
                _ => None,
            }));
            rules.extend(result(instrument, content, &replies).route.map(|route| route.rule));
        }
        assert_eq!(met.len(), instrument.items().count(), "{}", instrument.id);
        assert_eq!(rules.len(), instrument.routing.len(), "{}", instrument.id);
    }
}

/// The digital section is the jobseeker's: the same questions in the same order, the same estimate.
#[test]
fn digital_skills_are_asked_and_measured_as_everywhere() {
    let (content, _) = world();
    let staff = one(content, "staff");
    let mut replies = Replies { begun: true, ..saying(&staff, content, &[]) };
    replies.given.retain(|given| ["often", "topics"].contains(&given.item.as_str()));
    let mut answers = Answers { begun: true, ..Answers::default() };
    let mut dice = Dice::new(7);
    while let Some(asked) = suunta_shared::digital::next(&content.questions.digital, &answers) {
        let screen = next(&staff, content, &replies);
        assert_eq!(screen, Screen::Digital(asked.id().clone()));
        let input = input(&staff, content, &screen, &mut dice).unwrap();
        replies = apply(&staff, content, &replies, input).unwrap();
        answers.digital.clone_from(&replies.digital);
        answers.tasks.clone_from(&replies.tasks);
    }
    assert!(answers.digital.len() >= 10 && !answers.tasks.is_empty());
    assert_eq!(next(&staff, content, &replies), Screen::Item("guide-sign-in".into()));
    let shown = result(&staff, content, &replies).digital.unwrap();
    let estimate = suunta_shared::digital::estimate(&content.questions.digital, &answers).unwrap();
    assert_eq!(shown.result, estimate);
    // Mended later it opens no further digital question, once a question after it was answered.
    let sign_in = Input::Reply("guide-sign-in".into(), Reply::Given(chose("alone")));
    let on = apply(&staff, content, &replies, sign_in).unwrap();
    let mut fewer = on.clone();
    fewer.digital.truncate(3);
    fewer.tasks.clear();
    assert_eq!(next(&staff, content, &fewer), Screen::Item("guide-profile".into()));
    let reply = fewer.fit(&staff, content).unwrap().0;
    assert_eq!(reply.digital.len(), 3);
}
