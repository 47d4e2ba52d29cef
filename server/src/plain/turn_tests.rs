//! Tests of `turn`: pages in, pages out, against `flow` itself.

use suunta_shared::answers::{DigitalReply, Liking, Pick};
use suunta_shared::content::Questions;
use suunta_shared::interests::Scale;
use suunta_shared::situation::{Barrier, Finnish, Goal};

use super::*;
use crate::plain::carried;
use crate::plain::form::{CHOICE, DO, LIKING, SIMPLER, STEP, name};

const PLACES: [&str; 2] = ["oulu", "ii"];

fn questions() -> Questions {
    #[derive(serde::Deserialize)]
    struct Activities {
        #[serde(alias = "interests")]
        activity: Vec<suunta_shared::content::Activity>,
    }
    let digital = toml::from_str(include_str!("../../../shared/content/digital.toml")).expect("digital.toml");
    let activities: Activities =
        toml::from_str(include_str!("../../../shared/content/interests.toml")).expect("interests.toml");
    Questions { version: "test".to_owned(), digital, interests: activities.activity }
}

/// Answers as a page carries them.
fn brought(answers: &Answers) -> Brought {
    carried::document(&serde_json::to_string(answers).expect("JSON")).expect("readable")
}

/// The form of the page that these answers are at.
fn form(questions: &Questions, answers: &Answers, button: &str, inputs: &[(String, String)]) -> Fields {
    let mut pairs =
        vec![(STEP.to_owned(), name(&flow::current(questions, answers))), (DO.to_owned(), button.to_owned())];
    pairs.extend_from_slice(inputs);
    Fields(pairs)
}

/// No answers, as they come back from a page.
fn empty(questions: &Questions) -> Answers {
    Answers { content: questions.version.clone(), ..Answers::default() }
}

fn choice(value: &str) -> Vec<(String, String)> {
    vec![(CHOICE.to_owned(), value.to_owned())]
}

fn press(questions: &Questions, answers: &Answers, button: &str, inputs: &[(String, String)]) -> Turn {
    let form = form(questions, answers, button, inputs);
    take(questions, &PLACES, brought(answers), &form).expect("leads somewhere")
}

/// A small generator of our own: the same walks on every machine.
struct Dice(u64);

impl Dice {
    fn upto(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % end
    }
    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.upto(of.len())]
    }
}

/// An answer to a page: as inputs of the form, and as the flow takes it.
fn answer(
    questions: &Questions,
    answers: &Answers,
    step: &Step,
    dice: &mut Dice,
) -> (Vec<(String, String)>, Option<Input>) {
    use suunta_shared::situation::Reply::Given;
    match step {
        Step::Start => (Vec::new(), Some(Input::Begin)),
        Step::Result => (Vec::new(), None),
        Step::Municipality => {
            let place = dice.one(&PLACES);
            (choice(place), Some(Input::Municipality(Given(place.to_owned()))))
        }
        Step::Goal => {
            let goal = dice.one(Goal::ALL);
            (choice(goal.name()), Some(Input::Goal(Given(goal))))
        }
        Step::Finnish => {
            let level = dice.one(Finnish::ALL);
            (choice(level.name()), Some(Input::Finnish(Given(level))))
        }
        Step::Barriers => {
            let some: Vec<Barrier> = Barrier::ALL.iter().copied().filter(|_| dice.upto(3) == 0).collect();
            let inputs = if some.is_empty() {
                choice(form::NOTHING)
            } else {
                some.iter().flat_map(|b| choice(b.name())).collect()
            };
            (inputs, Some(Input::Barriers(Given(some))))
        }
        Step::Digital(item) if questions.digital.task(item).is_some() => {
            let task = questions.digital.task(item).expect("a task");
            let mut names: Vec<&str> = task.options.iter().map(String::as_str).collect();
            names.extend(Pick::RESERVED);
            let name = dice.one(&names);
            (choice(name), Some(Input::Task(item.clone(), Pick::from_name(name))))
        }
        Step::Preference => {
            let days: Vec<Scale> =
                Scale::ALL[dice.upto(5)..].iter().take(1 + dice.upto(2)).copied().collect();
            let inputs = days.iter().flat_map(|day| choice(day.name())).collect();
            (inputs, Some(Input::Preference(Given(days))))
        }
        Step::Digital(item) => {
            let reply = dice.one(DigitalReply::ALL);
            (choice(reply.name()), Some(Input::Digital(item.clone(), reply)))
        }
        Step::Interests(screen) => {
            let ratings: Vec<_> = flow::activities(questions, answers, *screen)
                .into_iter()
                .map(|a| (a.id.clone(), (dice.upto(4) > 0).then(|| dice.one(Liking::ALL))))
                .collect();
            let inputs = ratings
                .iter()
                .filter_map(|(id, l)| Some((format!("{LIKING}{id}"), (*l)?.name().to_owned())))
                .collect();
            (inputs, Some(Input::Interests(*screen, ratings)))
        }
    }
}

#[test]
fn pages_lead_where_the_flow_leads() {
    let questions = questions();
    for seed in 0..60 {
        let mut dice = Dice(seed);
        let (mut pages, mut direct) = (empty(&questions), empty(&questions));
        for turn in 0..160 {
            let step = flow::current(&questions, &direct);
            assert_eq!(flow::current(&questions, &pages), step, "seed {seed}, turn {turn}");
            if step == Step::Result && dice.upto(2) == 0 {
                break;
            }
            let (button, mut inputs, input) = match dice.upto(6) {
                0 if step != Step::Start => ("back", Vec::new(), Some(Input::Back)),
                1 => ("skip", Vec::new(), form::skip(&questions, &direct, &step)),
                _ => {
                    let (inputs, input) = answer(&questions, &direct, &step, &mut dice);
                    ("next", inputs, input)
                }
            };
            if let (Step::Digital(item), Some(Input::Digital(_, DigitalReply::Unclear))) = (&step, &input)
                && questions.digital.item(item).is_some()
            {
                // First the question in simpler words.
                let asked = press(&questions, &pages, button, &inputs);
                assert!(asked.answers == pages && asked.typed.is_some(), "seed {seed}, turn {turn}");
                inputs.push((SIMPLER.to_owned(), "1".to_owned()));
            }
            let after = press(&questions, &pages, button, &inputs);
            assert_eq!((after.wrong, after.amiss), (None, false), "seed {seed}, turn {turn}, {step:?}");
            pages = after.answers;
            if let Some(input) = input {
                direct = flow::apply(&questions, &direct, input).expect("applies");
            }
            assert_eq!(pages, direct, "seed {seed}, turn {turn}");
        }
    }
}

#[test]
fn skipping_everything_ends_at_the_result() {
    let questions = questions();
    let mut answers = press(&questions, &Answers::default(), "next", &[]).answers;
    for _ in 0..80 {
        if flow::current(&questions, &answers) == Step::Result {
            return;
        }
        answers = press(&questions, &answers, "skip", &[]).answers;
    }
    panic!("no end");
}

#[test]
fn nothing_chosen_is_told_and_changes_nothing() {
    let questions = questions();
    let begun = press(&questions, &Answers::default(), "next", &[]).answers;
    let after = press(&questions, &begun, "next", &[]);
    assert_eq!((after.wrong, after.answers.clone()), (Some(Wrong::Nothing), begun));
    assert_eq!(after.status(), StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn another_language_keeps_what_is_chosen_and_not_answered_yet() {
    let questions = questions();
    let begun = press(&questions, &Answers::default(), "next", &[]).answers;
    let after = press(&questions, &begun, "lang-sv", &choice("ii"));
    assert_eq!(after.answers, begun);
    assert!(after.typed.expect("kept").has(CHOICE, "ii"));
    assert_eq!(after.wrong, None);
}

#[test]
fn back_keeps_what_is_chosen_and_ahead_returns() {
    let questions = questions();
    let begun = press(&questions, &Answers::default(), "next", &[]).answers;
    let goal = press(&questions, &begun, "next", &choice("oulu")).answers;
    let back = press(&questions, &goal, "back", &choice("training"));
    assert_eq!(flow::current(&questions, &back.answers), Step::Municipality);
    assert_eq!(back.answers.situation.goal(), Some(Goal::Training));
    let start = press(&questions, &back.answers, "back", &[]).answers;
    assert_eq!(flow::current(&questions, &start), Step::Start);
    let ahead = press(&questions, &start, "ahead", &[]).answers;
    assert_eq!(flow::current(&questions, &ahead), Step::Finnish);
    assert_eq!(ahead.situation, back.answers.situation);
}

#[test]
fn a_page_that_is_not_open_is_told_and_the_answers_stay() {
    let questions = questions();
    let begun = press(&questions, &Answers::default(), "next", &[]).answers;
    for (page, note) in [
        ("goal", "plain-note-page"),
        ("interests:9", "plain-note-page"),
        ("moon", "plain-note-page"),
        ("digital:gone", "plain-note-question"),
    ] {
        let mut fields = form(&questions, &begun, "next", &choice("work"));
        fields.0[0].1 = page.to_owned();
        let after = take(&questions, &PLACES, brought(&begun), &fields).expect("goes on");
        assert_eq!(after.answers, begun, "{page}");
        assert_eq!(after.notes.first().map(|m| m.id.as_str()), Some(note), "{page}");
        assert_eq!(after.status(), StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    }
}

#[test]
fn clearing_asks_first_and_then_leaves_nothing() {
    let questions = questions();
    let begun = press(&questions, &Answers::default(), "next", &[]).answers;
    let goal = press(&questions, &begun, "next", &choice("oulu")).answers;
    let asked = press(&questions, &goal, "clear", &[]);
    assert_eq!((asked.shown, &asked.answers), (Shown::AskClear, &goal));
    assert_eq!(press(&questions, &goal, "stay", &[]).answers, goal);
    assert_eq!(press(&questions, &goal, "clear-yes", &[]).answers, Answers::default());
}

#[test]
fn a_form_without_a_page_shows_where_the_answers_are() {
    let questions = questions();
    let begun = press(&questions, &Answers::default(), "next", &[]).answers;
    let after = take(&questions, &PLACES, brought(&begun), &Fields::default()).expect("goes on");
    assert_eq!((after.answers, after.amiss), (begun, false));
    let nothing = take(&questions, &PLACES, Brought::default(), &Fields::default()).expect("goes on");
    assert_eq!(nothing.answers, empty(&questions));
}

/// Answers of which it is not sure that they were given here: whatever the form says, nothing is made of them, and what is
/// chosen on the page is there with the rest when the person looks them over.
#[test]
fn answers_that_are_not_sure_are_only_shown_from_the_first_question() {
    let questions = questions();
    let begun = press(&questions, &Answers::default(), "next", &[]).answers;
    let goal = press(&questions, &begun, "next", &choice("oulu")).answers;
    for button in ["next", "skip", "back", "ahead", "clear", "clear-yes", "stay", "lang-sv"] {
        let fields = form(&questions, &goal, button, &choice("training"));
        let unsure =
            Brought { unsure: true, ..brought(&Answers { at: Some(Step::Municipality), ..goal.clone() }) };
        let after = take(&questions, &PLACES, unsure, &fields).expect("goes on");
        assert_eq!(flow::current(&questions, &after.answers), Step::Municipality, "{button}");
        assert_eq!((after.shown, after.unsure), (Shown::Page, true), "{button}");
        assert_eq!(after.status(), StatusCode::UNPROCESSABLE_ENTITY, "{button}");
        assert_eq!(after.notes.first().map(|m| m.id.as_str()), Some("plain-note-unsure"), "{button}");
        assert_eq!(after.answers.situation.municipality(), Some("oulu"), "{button}");
        assert_eq!(after.answers.situation.goal(), Some(Goal::Training), "{button}");
    }
}

#[test]
fn what_cannot_be_read_says_why() {
    assert_eq!(Lost::from(AnswersError::TooLong), Lost::TooLong);
    assert_eq!(Lost::TooLong.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(Lost::from(AnswersError::TooDeep), Lost::Unreadable);
    let questions = questions();
    let mut old = Answers { begun: true, ..Answers::default() };
    old.digital
        .push(suunta_shared::answers::DigitalAnswer { item: "gone".into(), reply: DigitalReply::Alone });
    assert_eq!(take(&questions, &PLACES, brought(&old), &Fields::default()).err(), Some(Lost::Empty));
}
