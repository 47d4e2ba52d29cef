//! One workplace, worked out by hand: a restaurant in Lapland before the season.

use suunta_shared::content::Content;
use suunta_shared::digital::Sureness;
use suunta_shared::instrument::{Because, Door, Instrument, Replies, Shown, Stand, Value, result, sent};
use suunta_shared::routing::QueueKind;
use suunta_shared::text::{Arg, Message};

use super::{chose, chose_all, one, saying};
use crate::common;

/// Needs four people for the season; advertises clearly, answers seldom; starts people off well; Finnish can be simple.
fn restaurant(employer: &Instrument, content: &Content) -> Replies {
    let said: Vec<(&str, Value)> = vec![
        ("hiring", chose("season")),
        ("who", chose_all(&["cook", "waiter"])),
        ("people", Value::Number(4)),
        ("hours", chose_all(&["full-time", "evenings"])),
        ("hard", chose_all(&["few", "place"])),
        // 2 + 2 + 1 + 1 = 6 of 12: the middle third goes from 4 to under 8, and one step more or less stays in it.
        ("say-work", chose("mostly")),
        ("ask-needed", chose("mostly")),
        ("see-skill", chose("at-times")),
        ("answer-all", chose("at-times")),
        // 3 + 2 + 3 of 9, one left out: 8 · 3 ≥ 9 · 2, and 7 · 3 too.
        ("named-person", chose("always")),
        ("first-weeks", chose("mostly")),
        ("by-doing", chose("always")),
        // 0 + 1 of 6: in the lowest third, but two answers are few.
        ("used", chose_all(&["phone", "till"])),
        ("practise", chose("not-yet")),
        ("written", chose("at-times")),
        ("trial", chose("tell")),
        ("apprentice", chose("already")),
        ("subsidy", chose("tell")),
        ("part-time", chose("some")),
        ("finnish", chose("simple")),
        ("language-help", chose_all(&["nothing-yet"])),
        // 1 + 2 + 2 = 5 of 9: one step more is 6, the highest third.
        ("show-work", chose("at-times")),
        ("grow", chose("mostly")),
        ("staff-heard", chose("mostly")),
        ("visits", chose("yes")),
        ("topic", chose("trial")),
    ];
    saying(employer, content, &said)
}

fn ids(chosen: &[suunta_shared::instrument::Chosen]) -> Vec<&str> {
    chosen.iter().map(|chosen| chosen.id.as_str()).collect()
}

fn shown() -> (Content, Instrument, Shown) {
    let content = common::content();
    let employer = one(&content, "employer");
    let shown = result(&employer, &content, &restaurant(&employer, &content));
    (content, employer, shown)
}

#[test]
fn the_scales_stand_where_the_hand_puts_them() {
    let (_, _, shown) = shown();
    let scales: Vec<_> =
        shown.scales.iter().map(|s| (s.scale.as_str(), s.stand, s.sureness, s.answered, s.asked)).collect();
    let expected = [
        ("recruiting", Some(Stand::Way), Sureness::Fairly, 4, 4),
        ("induction", Some(Stand::Strong), Sureness::Fairly, 3, 4),
        ("tools", Some(Stand::Start), Sureness::Rough, 2, 3),
        ("image", Some(Stand::Way), Sureness::Somewhat, 3, 3),
    ];
    assert_eq!(scales, expected);
}

#[test]
fn strengths_come_first_and_next_steps_by_urgency() {
    let (_, _, shown) = shown();
    // knows-need would be the fourth: three are shown.
    assert_eq!(ids(&shown.strengths), ["induction", "apprentice", "open-language"]);
    assert_eq!(ids(&shown.next), ["season", "trial", "answer-all"]);
    assert_eq!(ids(&shown.support), ["recruiting", "work-trial", "apprenticeship", "pay-subsidy"]);
    let by: Vec<_> = shown.support.iter().map(|support| support.by.as_deref().unwrap()).collect();
    assert_eq!(by, ["city", "city", "college", "city"]);
    assert_eq!(shown.digital, None);
}

#[test]
fn each_says_which_answer_it_came_from() {
    let (_, _, shown) = shown();
    let season = &shown.next[0];
    assert_eq!(
        (season.text.id.as_str(), season.more.as_ref().unwrap().id.as_str()),
        ("employer-next-season", "employer-next-season-how")
    );
    let because = Because::Chosen { item: "hiring".into(), options: vec!["season".into()] };
    assert_eq!(season.reasons[0].because, because);
    let text = Message::new("instrument-because-chosen")
        .with("question", Message::new("employer-hiring"))
        .with("answer", Arg::List(vec![Message::new("employer-hiring-season")]));
    assert_eq!(season.reasons[0].text, text);
    let induction = &shown.strengths[0].reasons[0];
    assert_eq!(induction.because, Because::Scale { scale: "induction".into(), stand: Stand::Strong });
    assert_eq!(shown.strengths[0].more, None);
}

#[test]
fn somebody_who_skips_everything_still_gets_something_kind() {
    let content = common::content();
    let employer = one(&content, "employer");
    let shown = result(&employer, &content, &saying(&employer, &content, &[]));
    assert_eq!(ids(&shown.strengths), ["thought"]);
    assert_eq!(ids(&shown.next), ["ask-coordinator", "ask-staff"]);
    assert_eq!(ids(&shown.support), ["coordinator"]);
    assert!(shown.strengths[0].reasons.is_empty());
    assert!(shown.scales.iter().all(|scale| scale.stand.is_none() && scale.sureness == Sureness::Rough));
}

#[test]
fn the_topic_decides_the_queue() {
    let content = common::content();
    let employer = one(&content, "employer");
    let to = |topic: &str| {
        let replies = saying(&employer, &content, &[("topic", chose(topic))]);
        result(&employer, &content, &replies).route.unwrap().to
    };
    assert_eq!(to("apprentice"), Door::Kind(QueueKind::Training));
    assert_eq!(to("language"), Door::Kind(QueueKind::Language));
    for topic in ["recruiting", "trial", "tools", "image", "not-sure"] {
        assert_eq!(to(topic), Door::Employer, "{topic}");
    }
    let doors: Vec<&str> = employer.doors().into_iter().map(Door::name).collect();
    assert_eq!(doors, ["training", "language", "employer"]);
}

#[test]
fn what_is_sent_is_what_was_said_and_no_more() {
    let content = common::content();
    let employer = one(&content, "employer");
    let mut replies = restaurant(&employer, &content);
    let whole = sent(&employer, &content, &replies).unwrap();
    let sections: Vec<&str> = whole.sections.iter().map(|section| section.section.as_str()).collect();
    assert_eq!(sections, ["need", "recruiting", "induction", "tools", "ready", "image", "talk", "result"]);
    let need = &whole.sections[0];
    assert_eq!(need.title.id, "employer-section-need");
    let who = Message::new("instrument-brief-line")
        .with("question", Message::new("employer-who"))
        .with("answer", Arg::List(vec![Message::new("occupation-cook"), Message::new("occupation-waiter")]));
    assert_eq!(need.lines[1], who);
    assert_eq!(need.lines[2].id, "instrument-brief-number");
    let skipped = whole.sections[2].lines.iter().filter(|line| line.id == "instrument-brief-skipped").count();
    assert_eq!(skipped, 1, "how-goes was skipped");
    // What is taken out leaves no trace: neither in the answers, nor in what follows from them, nor in the queue.
    replies.withheld = vec!["need".into(), "talk".into(), "ready".into()];
    let rest = sent(&employer, &content, &replies).unwrap();
    let json = serde_json::to_string(&rest).unwrap();
    for trace in ["season", "cook", "\"trial", "apprentice", "-season"] {
        assert!(!json.contains(trace), "{trace}: {json}");
    }
    assert_eq!(serde_json::from_str::<suunta_shared::instrument::Sent>(&json).unwrap(), rest);
    replies.withheld.push("result".into());
    let sections = sent(&employer, &content, &replies).unwrap().sections;
    assert_eq!(
        sections.iter().map(|s| s.section.as_str()).collect::<Vec<_>>(),
        ["recruiting", "induction", "tools", "image"]
    );
}

#[test]
fn it_offers_the_occupations_that_a_region_is_short_of() {
    let content = common::content();
    let employer = one(&content, "employer");
    let who = employer.item("who").unwrap();
    let options = employer.options(&content, who);
    for short in
        ["cleaner", "cook", "waiter", "guide", "bus-driver", "practical-nurse", "electrician", "plumber"]
    {
        assert!(options.contains(&short), "{short}");
    }
    // Builders are many and looked for by few; what no source speaks of is not offered either.
    assert!(!options.contains(&"house-builder") && !options.contains(&"nurse"));
    assert_eq!(options.last(), Some(&"other"));
    let texts: Vec<String> =
        employer.choices(&content, who).into_iter().map(|choice| choice.text.id).collect();
    assert!(
        texts.contains(&"occupation-cook".to_owned()) && texts.contains(&"employer-who-other".to_owned())
    );
}
