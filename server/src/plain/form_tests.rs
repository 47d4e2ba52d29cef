//! Tests of `form`: what a page sends, read back.

use suunta_shared::answers::{DigitalAnswer, InterestAnswer};
use suunta_shared::content::{Activity, DigitalBank, Task};
use suunta_shared::interests::Scale;

use super::*;

fn fields(pairs: &[(&str, &str)]) -> Fields {
    Fields(pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect())
}

fn questions() -> Questions {
    let activity = |n: u8| Activity { id: format!("act-{n}"), scale: Scale::R, retired: false };
    Questions { interests: (0..7).map(activity).collect(), ..Questions::default() }
}

/// The first five activities were passed.
fn one_screen_passed() -> Answers {
    let passed = (0..5).map(|n| InterestAnswer { item: format!("act-{n}"), liking: Some(Liking::Like) });
    Answers { interests: passed.collect(), ..Answers::default() }
}

fn read_at(step: &Step, pairs: &[(&str, &str)]) -> Result<Option<Input>, Wrong> {
    read(&questions(), &one_screen_passed(), &["oulu"], step, &fields(pairs))
}

#[test]
fn every_page_is_found_again_by_its_name() {
    let steps = [
        Step::Start,
        Step::Municipality,
        Step::Goal,
        Step::Finnish,
        Step::Barriers,
        Step::Digital("browse-find".to_owned()),
        Step::Interests(3),
        Step::Preference,
        Step::Result,
    ];
    for page in steps {
        assert_eq!(step(&name(&page)), Some(page));
    }
    for strange in ["", "nowhere", "digital", "interests:300", "interests:-1", "goal:x"] {
        assert_eq!(step(strange), None, "{strange}");
    }
}

#[test]
fn buttons_are_understood_and_enter_goes_on() {
    let act = |value: &str| fields(&[("do", value)]).act();
    assert_eq!(fields(&[]).act(), Act::Next);
    assert_eq!(act("next"), Act::Next);
    assert_eq!(act("whatever"), Act::Next);
    assert_eq!(act("skip"), Act::Skip);
    assert_eq!(act("back"), Act::Back);
    assert_eq!(act("clear"), Act::Clear);
    assert_eq!(act("clear-yes"), Act::ClearYes);
    assert_eq!(act("stay"), Act::Stay);
    assert_eq!(act("lang-sv"), Act::Lang("sv".to_owned()));
}

#[test]
fn one_answer_is_one_answer() {
    let given = |choices: &[(&str, &str)]| read_at(&Step::Goal, choices);
    assert_eq!(given(&[("choice", "work")]), Ok(Some(Input::Goal(Reply::Given(Goal::Work)))));
    assert_eq!(given(&[]), Err(Wrong::Nothing));
    assert_eq!(given(&[("choice", "work"), ("choice", "training")]), Err(Wrong::Several));
    assert_eq!(given(&[("choice", "gold")]), Err(Wrong::Unknown));
    let twice = given(&[("choice", "work"), ("choice", "work")]);
    assert_eq!(twice, Ok(Some(Input::Goal(Reply::Given(Goal::Work)))));
}

#[test]
fn only_the_municipalities_of_the_site_are_known() {
    let at = |id: &str| read_at(&Step::Municipality, &[("choice", id)]);
    assert_eq!(at("oulu"), Ok(Some(Input::Municipality(Reply::Given("oulu".to_owned())))));
    assert_eq!(at(ELSEWHERE), Ok(Some(Input::Municipality(Reply::Given(ELSEWHERE.to_owned())))));
    assert_eq!(at("atlantis"), Err(Wrong::Unknown));
}

#[test]
fn none_of_these_stands_alone() {
    let at = |names: &[&str]| {
        let pairs: Vec<_> = names.iter().map(|n| ("choice", *n)).collect();
        read_at(&Step::Barriers, &pairs)
    };
    assert_eq!(at(&[]), Err(Wrong::Nothing));
    assert_eq!(at(&["nothing"]), Ok(Some(Input::Barriers(Reply::Given(Vec::new())))));
    assert_eq!(at(&["nothing", "care"]), Err(Wrong::NoneAndMore));
    assert_eq!(at(&["care", "moon"]), Err(Wrong::Unknown));
    let both = Input::Barriers(Reply::Given(vec![Barrier::Health, Barrier::Care]));
    assert_eq!(at(&["care", "health", "care"]), Ok(Some(both)));
}

#[test]
fn one_or_two_days_are_chosen() {
    let at = |days: &[&str]| {
        let pairs: Vec<_> = days.iter().map(|day| ("choice", *day)).collect();
        read_at(&Step::Preference, &pairs)
    };
    assert_eq!(at(&["S", "R"]), Ok(Some(Input::Preference(Reply::Given(vec![Scale::R, Scale::S])))));
    assert_eq!(at(&[]), Err(Wrong::Nothing));
    assert_eq!(at(&["R", "S", "C"]), Err(Wrong::TooMany));
    assert_eq!(at(&["R", "X"]), Err(Wrong::Unknown));
    let skipped = skip(&questions(), &Answers::default(), &Step::Preference);
    assert_eq!(skipped, Some(Input::Preference(Reply::Skipped)));
}

#[test]
fn a_task_takes_its_own_choices() {
    let task: Task =
        toml::from_str("id = 't'\ncompetence = '1.1'\nlevel = 1\noptions = ['a', 'b']\nright = 'b'").unwrap();
    let digital = DigitalBank { task: vec![task], ..DigitalBank::default() };
    let questions = Questions { digital, ..Questions::default() };
    let step = Step::Digital("t".into());
    let at = |name: &str| read(&questions, &Answers::default(), &[], &step, &fields(&[("choice", name)]));
    let picked = |pick| Ok(Some(Input::Task("t".into(), pick)));
    assert_eq!(at("a"), picked(Pick::Option("a".into())));
    assert_eq!((at("unsure"), at("declined")), (picked(Pick::Unsure), picked(Pick::Declined)));
    assert_eq!((at("c"), at("alone")), (Err(Wrong::Unknown), Err(Wrong::Unknown)));
    assert_eq!(skip(&questions, &Answers::default(), &step), Some(Input::Task("t".into(), Pick::Declined)));
}

#[test]
fn activities_may_stay_empty_but_not_be_invented() {
    let likings = |pairs: &[(&str, &str)]| match read_at(&Step::Interests(1), pairs) {
        Ok(Some(Input::Interests(1, ratings))) => Ok(ratings),
        Ok(other) => panic!("{other:?}"),
        Err(wrong) => Err(wrong),
    };
    let empty = |id: &str| (id.to_owned(), None);
    assert_eq!(likings(&[]), Ok(vec![empty("act-5"), empty("act-6")]));
    let liked = ("act-6".to_owned(), Some(Liking::Like));
    assert_eq!(likings(&[("liking-act-6", "like")]), Ok(vec![empty("act-5"), liked]));
    assert_eq!(likings(&[("liking-act-0", "like")]), Err(Wrong::Unknown));
    assert_eq!(likings(&[("liking-act-6", "love")]), Err(Wrong::Unknown));
    assert_eq!(likings(&[("liking-act-6", "like"), ("liking-act-6", "dislike")]), Err(Wrong::Several));
}

#[test]
fn what_was_answered_comes_back_as_it_was_chosen() {
    let mut answers = Answers::default();
    answers.situation.goal = Some(Reply::Given(Goal::Training));
    answers.situation.barriers = Some(Reply::Given(Vec::new()));
    answers.situation.finnish = Some(Reply::Skipped);
    answers.digital.push(DigitalAnswer { item: "a".to_owned(), reply: DigitalReply::Unclear });
    answers.preference = Some(Reply::Given(vec![Scale::A]));
    answers.interests.push(InterestAnswer { item: "act-1".to_owned(), liking: Some(Liking::Dislike) });
    answers.interests.push(InterestAnswer { item: "act-2".to_owned(), liking: None });
    let questions = questions();
    let shown = |step: &Step| answered(&questions, &answers, step);
    assert!(shown(&Step::Goal).has(CHOICE, "training"));
    assert!(shown(&Step::Barriers).has(CHOICE, NOTHING));
    assert!(!chosen(&shown(&Step::Finnish)) && !chosen(&shown(&Step::Municipality)));
    assert!(shown(&Step::Digital("a".to_owned())).has(CHOICE, "unclear"));
    assert!(shown(&Step::Preference).has(CHOICE, "A"));
    let first = shown(&Step::Interests(0));
    assert!(first.has("liking-act-1", "dislike") && first.0.len() == 1);
}
