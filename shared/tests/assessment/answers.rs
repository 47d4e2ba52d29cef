//! Documents from outside: what is read, what is mended, what is refused, what leaves the device.

use proptest::prelude::*;
use suunta_shared::answers::{
    Answers, AnswersError, DigitalAnswer, DigitalReply, InterestAnswer, Liking, MAX_BYTES, MAX_DEPTH, Mended,
    Part, Pick, TaskAnswer,
};
use suunta_shared::content::{Activity, DigitalBank, DigitalItem, Questions, Task, Vignette};
use suunta_shared::flow::Step;
use suunta_shared::interests::Scale;
use suunta_shared::situation::{Barrier, ELSEWHERE, Goal, Reply, Situation};

fn questions() -> Questions {
    let item = |id: &str, retired| DigitalItem {
        id: id.into(),
        competence: "1.1".into(),
        level: 1,
        retired,
        ..DigitalItem::default()
    };
    let activity = |id: &str, retired| Activity { id: id.into(), scale: Scale::R, retired };
    Questions {
        version: "2026.11.1".into(),
        digital: DigitalBank {
            item: vec![item("a", false), item("b", false), item("old", true)],
            vignette: vec![Vignette {
                id: "leena".into(),
                competence: "1.1".into(),
                level: 2,
                person_level: 3,
                rationale: String::new(),
                retired: false,
            }],
            task: vec![Task {
                id: "t".into(),
                competence: "1.1".into(),
                level: 2,
                rationale: String::new(),
                options: vec!["one".into(), "two".into()],
                right: "two".into(),
                retired: false,
            }],
            ..DigitalBank::default()
        },
        interests: vec![activity("x", false), activity("y", false), activity("gone", true)],
    }
}

fn digital(item: &str, reply: DigitalReply) -> DigitalAnswer {
    DigitalAnswer { item: item.into(), reply }
}

fn interest(item: &str, liking: Option<Liking>) -> InterestAnswer {
    InterestAnswer { item: item.into(), liking }
}

fn task(item: &str, pick: &str) -> TaskAnswer {
    TaskAnswer { item: item.into(), pick: Pick::from_name(pick) }
}

fn full() -> Answers {
    Answers {
        content: "2026.11.1".into(),
        begun: true,
        situation: Situation {
            municipality: Some(Reply::Given("oulu".into())),
            goal: Some(Reply::Given(Goal::Work)),
            finnish: Some(Reply::Skipped),
            barriers: Some(Reply::Given(vec![Barrier::Care])),
        },
        digital: vec![
            digital("a", DigitalReply::Alone),
            digital("b", DigitalReply::Unclear),
            digital("leena", DigitalReply::WithHelp),
        ],
        tasks: vec![task("t", "one")],
        interests: vec![interest("x", Some(Liking::Like)), interest("y", None)],
        preference: Some(Reply::Given(vec![Scale::S, Scale::R])),
        at: Some(Step::Interests(0)),
        withheld: vec![],
    }
}

#[test]
fn a_document_survives_the_way_out_and_back() {
    let json = serde_json::to_string(&full()).unwrap();
    assert_eq!(Answers::parse(&json), Ok(full()));
    assert_eq!(Answers::parse("{}"), Ok(Answers::default()));
}

#[test]
fn what_cannot_be_read_is_refused() {
    let table = [
        ("", AnswersError::Unreadable),
        ("null", AnswersError::Unreadable),
        ("[]", AnswersError::Unreadable),
        (r#"{"begun":1}"#, AnswersError::Unreadable),
        (r#"{"unknown":1}"#, AnswersError::Unreadable),
        (r#"{"begun":true,"begun":false}"#, AnswersError::Unreadable),
        (r#"{"situation":{"goal":{"given":"riches"}}}"#, AnswersError::Unreadable),
        (r#"{"digital":[{"item":"a","reply":"very-well"}]}"#, AnswersError::Unreadable),
        (r#"{"digital":[{"item":"a","reply":"alone","score":6}]}"#, AnswersError::Unreadable),
        (r#"{"interests":[{"item":"x","liking":7}]}"#, AnswersError::Unreadable),
        (r#"{"at":{"interests":256}}"#, AnswersError::Unreadable),
        (r#"{"at":{"interests":-1}}"#, AnswersError::Unreadable),
        ("{\"content\":\"\u{0}\"}", AnswersError::Unreadable),
    ];
    for (json, error) in table {
        assert_eq!(Answers::parse(json), Err(error), "{json}");
    }
    let long = format!("{{\"content\":\"{}\"}}", "x".repeat(MAX_BYTES));
    assert_eq!(Answers::parse(&long), Err(AnswersError::TooLong));
}

#[test]
fn depth_is_measured_before_parsing_and_outside_of_strings() {
    let deep = "[".repeat(20_000);
    assert_eq!(Answers::parse(&deep), Err(AnswersError::TooDeep));
    let just = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
    assert_eq!(Answers::parse(&just(MAX_DEPTH)), Err(AnswersError::Unreadable));
    assert_eq!(Answers::parse(&just(MAX_DEPTH + 1)), Err(AnswersError::TooDeep));
    let brackets = r#"{"content":"[[[[[[[[[[[[\"{{{{{{{{{{{{\\"}"#;
    assert_eq!(Answers::parse(brackets).map(|a| a.content.len()), Ok(26));
    let after = format!(r#"{{"content":"\\","digital":{}}}"#, just(12));
    assert_eq!(Answers::parse(&after), Err(AnswersError::TooDeep));
}

#[test]
fn a_fitting_document_is_left_as_it_is() {
    assert_eq!(full().fit(&questions(), &["oulu"]), Ok((full(), Mended::default())));
}

#[test]
fn unknown_retired_and_repeated_answers_go_and_are_counted() {
    let mut answers = full();
    answers.digital = vec![
        digital("a", DigitalReply::NotYet),
        digital("old", DigitalReply::Alone),
        digital("b", DigitalReply::WithHelp),
        digital("nowhere", DigitalReply::Alone),
        digital("a", DigitalReply::HelpOthers),
    ];
    answers.interests = vec![
        interest("x", Some(Liking::Like)),
        interest("gone", None),
        interest("x", None),
        interest("x", Some(Liking::Dislike)),
    ];
    answers.situation.barriers = Some(Reply::Given(vec![Barrier::Care, Barrier::Health, Barrier::Care]));
    answers.withheld = vec![Part::Digital, Part::Digital];
    let (fitted, mended) = answers.fit(&questions(), &["oulu"]).unwrap();
    assert_eq!(mended, Mended { dropped: 3, repeated: 4, recomputed: false });
    assert_eq!(
        fitted.digital,
        [digital("b", DigitalReply::WithHelp), digital("a", DigitalReply::HelpOthers)]
    );
    assert_eq!(fitted.interests, [interest("x", Some(Liking::Dislike))]);
    assert_eq!(fitted.situation.barriers(), [Barrier::Health, Barrier::Care]);
    assert_eq!(fitted.withheld, [Part::Digital]);
}

#[test]
fn an_unknown_municipality_counts_as_skipped_and_elsewhere_is_known() {
    let (fitted, mended) = full().fit(&questions(), &["rovaniemi"]).unwrap();
    assert_eq!((fitted.situation.municipality, mended.dropped), (Some(Reply::Skipped), 1));
    let mut answers = full();
    answers.situation.municipality = Some(Reply::Given(ELSEWHERE.into()));
    assert_eq!(answers.clone().fit(&questions(), &["oulu"]), Ok((answers, Mended::default())));
}

#[test]
fn an_older_version_is_recomputed_with_the_current_one() {
    let answers = Answers { content: "2026.3.1".into(), ..full() };
    let (fitted, mended) = answers.fit(&questions(), &["oulu"]).unwrap();
    assert_eq!((fitted.content.as_str(), mended.recomputed), ("2026.11.1", true));
    let (_, mended) = Answers::default().fit(&questions(), &[]).unwrap();
    assert!(!mended.recomputed, "a visit that has only begun was made with no version at all");
}

#[test]
fn only_a_document_that_loses_every_answer_is_refused() {
    let only = |digital, interests| Answers { digital, interests, ..Answers::default() };
    let lost = only(vec![digital("old", DigitalReply::Alone)], vec![interest("gone", Some(Liking::Like))]);
    assert_eq!(lost.clone().fit(&questions(), &[]).unwrap_err(), AnswersError::Empty);
    let mut kept = lost;
    kept.situation.barriers = Some(Reply::Given(vec![]));
    assert!(kept.fit(&questions(), &[]).is_ok(), "\"nothing of these\" is an answer");
    let refused = only(vec![digital("old", DigitalReply::Declined)], vec![interest("gone", None)]);
    assert!(refused.fit(&questions(), &[]).is_ok(), "it never had one");
    assert!(Answers::default().fit(&questions(), &[]).is_ok());
}

#[test]
fn parts_taken_out_never_leave_the_device() {
    let mut answers = full();
    answers.withheld = Part::ALL.to_vec();
    let sent = answers.for_sending();
    let json = serde_json::to_string(&sent).unwrap();
    assert_eq!((sent.anything_answered(), sent.at, &sent.withheld[..]), (false, None, Part::ALL));
    for word in ["oulu", "work", "care", "alone", "\"a\"", "like"] {
        assert!(!json.contains(word), "{word} in {json}");
    }
    let sent = Answers { withheld: vec![Part::Interests, Part::Suggestions], ..full() }.for_sending();
    assert_eq!((sent.interests.len(), sent.digital, sent.situation), (0, full().digital, full().situation));
}

fn any_document() -> impl Strategy<Value = Answers> {
    let ids = prop::sample::select(vec!["a", "b", "old", "x", "y", "gone", "", "nowhere"]);
    let one = (ids.clone(), prop::sample::select(DigitalReply::ALL)).prop_map(|(i, r)| digital(i, r));
    let other = (ids, prop::option::of(prop::sample::select(Liking::ALL))).prop_map(|(i, l)| interest(i, l));
    let barriers = prop::collection::vec(prop::sample::select(Barrier::ALL), 0..5);
    let parts = prop::collection::vec(prop::sample::select(Part::ALL), 0..4);
    let lists = (prop::collection::vec(one, 0..9), prop::collection::vec(other, 0..9), barriers, parts);
    lists.prop_map(|(digital, interests, barriers, withheld)| Answers {
        digital,
        interests,
        withheld,
        situation: Situation { barriers: Some(Reply::Given(barriers)), ..Situation::default() },
        ..full()
    })
}

proptest! {
    #[test]
    fn fitting_twice_changes_nothing_more(answers in any_document()) {
        let (once, first) = answers.clone().fit(&questions(), &["oulu"]).unwrap();
        let left = once.digital.len() + once.interests.len() + once.situation.barriers().len();
        let had = answers.digital.len() + answers.interests.len() + answers.situation.barriers().len();
        prop_assert_eq!(usize::from(first.dropped + first.repeated), had - left);
        prop_assert_eq!(once.clone().fit(&questions(), &["oulu"]), Ok((once, Mended::default())));
    }

    #[test]
    fn sending_twice_takes_nothing_more_out(answers in any_document()) {
        prop_assert_eq!(answers.for_sending().for_sending(), answers.for_sending());
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in ".{0,200}") {
        let _ = Answers::parse(&text);
    }
}
