//! What a result shows and what a counsellor would see.

use crate::common;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use suunta_shared::Date;
use suunta_shared::answers::{Answers, DigitalAnswer, DigitalReply, InterestAnswer, Liking, Part};
use suunta_shared::content::{Activity, Content, message_ids};
use suunta_shared::interests::Scale;
use suunta_shared::routing::{Facts, route};
use suunta_shared::situation::{Barrier, ELSEWHERE, Finnish, Goal, Reply, Situation};
use suunta_shared::summary::{Brief, Context, MOST, brief, of, sent};
use suunta_shared::text::{Arg, Message};

static CONTENT: LazyLock<Content> = LazyLock::new(common::content);

fn context() -> Context {
    Context {
        region: Some("lapland".into()),
        municipality: Some("Rovaniemi".into()),
        today: Date::constant(2026, 11, 23),
    }
}

fn digital(given: &[(&str, DigitalReply)]) -> Answers {
    let answers = given.iter().map(|(item, reply)| DigitalAnswer { item: (*item).into(), reply: *reply });
    Answers { begun: true, digital: answers.collect(), ..Answers::default() }
}

/// The first item in use of a competence and a level.
fn item(competence: &str, level: u8) -> &'static str {
    let found = CONTENT
        .questions
        .digital
        .item
        .iter()
        .find(|i| i.competence == competence && i.level == level && !i.retired);
    &found.unwrap_or_else(|| panic!("no item of {competence} at level {level}")).id
}

fn summary(answers: &Answers) -> suunta_shared::summary::Summary {
    of(&CONTENT.questions, &CONTENT.guidance, answers, &context())
}

/// An item of a competence, of any level that the bank has: the lowest or the highest.
fn end(competence: &str, highest: bool) -> (&'static str, u8) {
    let items = CONTENT.questions.digital.item.iter().filter(|i| i.competence == competence && !i.retired);
    let found = if highest { items.max_by_key(|i| i.level) } else { items.min_by_key(|i| i.level) }.unwrap();
    (&found.id, found.level)
}

#[test]
fn strengths_are_the_most_demanding_spread_over_areas() {
    use DigitalReply::{Alone, HelpOthers, WithHelp};
    let (a_high, a_level) = end("1.1", true);
    let (a_second, _) = end("1.2", true);
    let (b_low, b_level) = end("4.1", false);
    assert!(a_level > b_level);
    let (c, _) = end("5.4", true);
    let s = summary(&digital(&[(b_low, Alone), (a_second, Alone), (a_high, HelpOthers), (c, WithHelp)]));
    let named: Vec<&str> = s.strengths.iter().map(|s| s.competence.as_str()).collect();
    assert_eq!(named.len(), 3);
    assert_eq!(named[1], "4.1", "one of another area before a second of the first: {named:?}");
    assert!(named.contains(&"1.1") && named.contains(&"1.2"));
    assert_eq!(s.learn.iter().map(|l| l.competence.as_str()).collect::<Vec<_>>(), ["5.4"]);
}

#[test]
fn what_to_learn_starts_at_the_lowest_level() {
    use DigitalReply::{Alone, NotYet, WithHelp};
    let (low, level) = end("2.1", false);
    let (high, _) = end("3.4", true);
    let s = summary(&digital(&[(high, NotYet), (low, NotYet), (item("1.1", level.max(1)), Alone)]));
    assert_eq!(s.learn.iter().map(|l| l.competence.as_str()).collect::<Vec<_>>(), ["2.1", "3.4"]);
    // The same level: what is further away comes first.
    let s = summary(&digital(&[(low, WithHelp), (high, WithHelp)]));
    assert_eq!(s.learn[0].competence, "2.1");
    let place = CONTENT.questions.digital.competence.iter().find(|c| c.id == "2.1").unwrap();
    assert_eq!(s.learn[0].learn, place.learn);
    assert!(s.strengths.is_empty());
}

#[test]
fn a_strength_is_not_also_something_to_learn() {
    let (low, _) = end("1.1", false);
    let (high, _) = end("1.1", true);
    let s = summary(&digital(&[(low, DigitalReply::NotYet), (high, DigitalReply::Alone)]));
    assert_eq!((s.strengths.len(), s.learn.len()), (1, 0));
}

fn lines(brief: &Brief, part: Part) -> Vec<String> {
    let section = brief.sections.iter().find(|s| s.part == part).unwrap();
    section.lines.iter().map(|line| line.id.clone()).collect()
}

#[test]
fn an_empty_visit_has_a_brief_that_says_so() {
    let s = summary(&Answers::default());
    let b = brief(&s, &Context { municipality: None, ..context() }, &[]);
    assert_eq!(b.sections.iter().map(|s| s.part).collect::<Vec<_>>(), Part::ALL);
    assert_eq!(lines(&b, Part::Situation), ["brief-skipped"; 4]);
    assert_eq!(lines(&b, Part::Digital), ["brief-nothing"]);
    assert_eq!(lines(&b, Part::Interests), ["brief-nothing"]);
    assert!(brief(&s, &context(), Part::ALL).sections.is_empty());
}

#[test]
fn the_situation_is_said_as_answered() {
    let answers = Answers {
        situation: Situation {
            municipality: Some(Reply::Given("rovaniemi".into())),
            goal: Some(Reply::Given(Goal::Training)),
            finnish: Some(Reply::Given(Finnish::Simple)),
            barriers: Some(Reply::Given(vec![Barrier::Care, Barrier::EId])),
        },
        ..Answers::default()
    };
    let b = brief(&summary(&answers), &context(), &[]);
    let message = |id: &str| Message::new(id);
    let expected = [
        message("brief-municipality").with("name", "Rovaniemi"),
        message("brief-goal").with("goal", message("goal-training")),
        message("brief-finnish").with("level", message("finnish-simple")),
        message("brief-barriers").with("list", vec![message("barrier-care"), message("barrier-eid")]),
    ];
    assert_eq!(b.sections[0].lines, expected);
    let none = Answers {
        situation: Situation {
            municipality: Some(Reply::Given(ELSEWHERE.into())),
            barriers: Some(Reply::Given(vec![])),
            ..Situation::default()
        },
        ..answers
    };
    let b = brief(&summary(&none), &Context { municipality: None, ..context() }, &[]);
    assert_eq!(b.sections[0].lines[0].args[0].1, Arg::Message(message("municipality-other")));
    assert_eq!(b.sections[0].lines[3], message("brief-barriers-none"));
}

#[test]
fn what_is_sent_is_made_only_of_what_is_sent() {
    let mut answers = digital(&[(end("1.1", false).0, DigitalReply::Alone)]);
    answers.situation.municipality = Some(Reply::Given("rovaniemi".into()));
    answers.interests = CONTENT
        .questions
        .activities()
        .enumerate()
        .map(|(n, a)| InterestAnswer { item: a.id.clone(), liking: Some(Liking::ALL[n % 5]) })
        .collect();
    answers.withheld = vec![Part::Situation, Part::Interests];
    let (there, preview) = sent(&CONTENT.questions, &CONTENT.guidance, &answers, &context());
    assert_eq!(there.situation, Situation::default());
    assert_eq!(there.interests, None);
    assert_eq!(
        preview.sections.iter().map(|s| s.part).collect::<Vec<_>>(),
        [Part::Digital, Part::Suggestions]
    );
    let said = serde_json::to_string(&(there, preview.clone())).unwrap();
    assert!(!said.contains("Rovaniemi") && !said.contains("rovaniemi") && !said.contains("reason-like"));
    // The server, which gets only what was sent, makes the same.
    let (_, desk) = sent(&CONTENT.questions, &CONTENT.guidance, &answers.for_sending(), &context());
    assert_eq!(desk, preview);
    // The place is not told by the region of the demand either.
    let nowhere = Context { region: None, municipality: None, ..context() };
    assert_eq!(sent(&CONTENT.questions, &CONTENT.guidance, &answers, &nowhere).1, preview);
    let told = Answers { withheld: vec![Part::Interests], ..answers };
    assert_ne!(
        sent(&CONTENT.questions, &CONTENT.guidance, &told, &nowhere).1,
        sent(&CONTENT.questions, &CONTENT.guidance, &told, &context()).1
    );
}

/// What the region wants stands once in the brief, with every suggestion of which it is true.
#[test]
fn the_same_demand_is_said_once() {
    // Work with people and with hands: much of it is wanted in the north.
    let likes = |a: &Activity| matches!(a.scale, Scale::S | Scale::R);
    let liking = |a: &Activity| Some(if likes(a) { Liking::StrongLike } else { Liking::StrongDislike });
    let activities = CONTENT.questions.interests.iter();
    let interests = activities.map(|a| InterestAnswer { item: a.id.clone(), liking: liking(a) }).collect();
    let answers = Answers { begun: true, interests, ..Answers::default() };
    let (summary, brief) = sent(&CONTENT.questions, &CONTENT.guidance, &answers, &context());
    let wanted: Vec<String> = summary
        .suggestions
        .iter()
        .filter(|s| !s.demand.is_empty())
        .map(|s| format!("occupation-{}", s.occupation))
        .collect();
    let part = brief.sections.iter().find(|section| section.part == Part::Suggestions).unwrap();
    let (mut said, mut titles) = (Vec::new(), Vec::new());
    for line in part.lines.iter().filter(|line| line.id.starts_with("brief-suggestion-demand")) {
        for (name, arg) in &line.args {
            match arg {
                Arg::Message(text) => said.push(serde_json::to_string(text).unwrap()),
                Arg::List(list) if name == "titles" => titles.extend(list.iter().map(|m| m.id.clone())),
                other => panic!("{other:?}"),
            }
        }
    }
    let all = said.len();
    said.sort();
    said.dedup();
    assert_eq!(said.len(), all, "nothing twice");
    assert!(wanted.len() > said.len(), "{wanted:?} have {all} sentences");
    titles.sort();
    let mut wanted = wanted;
    wanted.sort();
    assert_eq!(titles, wanted, "each suggestion is named with what the region says of it");
}

/// Every message in a message, with its own arguments.
fn walk(message: &Message, seen: &mut BTreeMap<String, Vec<String>>) {
    seen.insert(message.id.clone(), message.args.iter().map(|(name, _)| name.clone()).collect());
    for (_, arg) in &message.args {
        match arg {
            Arg::Message(inner) => walk(inner, seen),
            Arg::List(list) => list.iter().for_each(|inner| walk(inner, seen)),
            _ => {}
        }
    }
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let ids: Vec<String> = CONTENT.questions.digital.item.iter().map(|i| i.id.clone()).collect();
    let activities: Vec<String> = CONTENT.questions.activities().map(|a| a.id.clone()).collect();
    let n = activities.len();
    let digital = prop::sample::subsequence(ids, 0..30).prop_flat_map(|ids| {
        prop::collection::vec(prop::sample::select(DigitalReply::ALL), ids.len()).prop_map(move |replies| {
            let one = |(item, reply): (&String, DigitalReply)| DigitalAnswer { item: item.clone(), reply };
            ids.iter().zip(replies).map(one).collect::<Vec<_>>()
        })
    });
    let likings = prop::collection::vec(prop::option::weighted(0.8, prop::sample::select(Liking::ALL)), n);
    let interests = (any::<bool>(), likings).prop_map(move |(asked, likings)| {
        let one = |(item, liking): (&String, Option<Liking>)| InterestAnswer { item: item.clone(), liking };
        if asked { activities.iter().zip(likings).map(one).collect::<Vec<_>>() } else { Vec::new() }
    });
    fn reply<T: Clone + std::fmt::Debug + 'static>(
        all: &'static [T],
    ) -> impl Strategy<Value = Option<Reply<T>>> {
        prop::option::of(
            prop::option::of(prop::sample::select(all)).prop_map(|r| r.map_or(Reply::Skipped, Reply::Given)),
        )
    }
    let barriers = prop::option::of(prop::sample::subsequence(Barrier::ALL, 0..=8).prop_map(Reply::Given));
    let place = prop::option::of(
        prop::sample::select(vec!["rovaniemi", ELSEWHERE]).prop_map(|p| Reply::Given(p.to_owned())),
    );
    let situation = (place, reply(Goal::ALL), reply(Finnish::ALL), barriers).prop_map(
        |(municipality, goal, finnish, barriers)| Situation { municipality, goal, finnish, barriers },
    );
    let parts = prop::sample::subsequence(Part::ALL, 0..=4);
    (digital, interests, situation, parts).prop_map(|(digital, interests, situation, withheld)| Answers {
        begun: true,
        digital,
        interests,
        situation,
        withheld,
        ..Answers::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn everything_said_is_in_every_language_with_its_variables(answers in any_answers()) {
        let s = summary(&answers);
        let (_, b) = sent(&CONTENT.questions, &CONTENT.guidance, &answers, &context());
        let mut seen = BTreeMap::new();
        let suggested = s.suggestions.iter().flat_map(|s| {
            s.reasons.iter().chain(&s.steps_first).chain(s.demand.iter().map(|d| &d.text))
        });
        let briefed = b.sections.iter().flat_map(|s| s.lines.iter().chain([&s.title]));
        suggested.chain(briefed).for_each(|m| walk(m, &mut seen));
        let mut listed = message_ids(&CONTENT);
        listed.extend(suunta_shared::text::message_ids());
        static LOCALES: LazyLock<Vec<BTreeMap<String, std::collections::BTreeSet<String>>>> =
            LazyLock::new(|| ["fi", "sv", "en"].map(common::messages).to_vec());
        for (id, args) in seen {
            prop_assert!(listed.contains(&id), "{id} is not listed");
            for locale in LOCALES.iter() {
                let wanted = &locale[&id];
                prop_assert!(wanted.iter().all(|v| args.contains(v)), "{id} wants {wanted:?}, gets {args:?}");
            }
        }
    }

    #[test]
    fn a_summary_is_sound(answers in any_answers()) {
        let s = summary(&answers);
        prop_assert_eq!(&s, &summary(&answers));
        prop_assert!(s.strengths.len() <= MOST && s.learn.len() <= MOST);
        for l in &s.learn {
            prop_assert!(s.strengths.iter().all(|g| g.competence != l.competence));
        }
        for g in &s.strengths {
            let reply = answers.digital.iter().find(|a| a.item == g.item).unwrap().reply;
            prop_assert!(reply.rung() >= Some(2));
        }
        prop_assert_eq!(s.digital.is_some(), answers.digital.iter().any(|a| a.reply.rung().is_some()));
        prop_assert!(route(&CONTENT.routing, &Facts::from_summary(&s, false)).is_some());
        // The same bits after the wire.
        let there: suunta_shared::summary::Summary = serde_json::from_str(&serde_json::to_string(&s).unwrap()).unwrap();
        prop_assert_eq!(there, s);
    }

    #[test]
    fn a_withheld_part_is_nowhere(answers in any_answers()) {
        let (_, b) = sent(&CONTENT.questions, &CONTENT.guidance, &answers, &context());
        for section in &b.sections {
            prop_assert!(!answers.withheld.contains(&section.part));
            prop_assert!(!section.lines.is_empty());
        }
        prop_assert_eq!(b.sections.len() + answers.withheld.len(), Part::ALL.len());
    }
}
