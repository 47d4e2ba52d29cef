//! The brief: what a counsellor reads before the call, as sections of sentences.

use super::{Brief, Context, Section, Summary};
use crate::answers::Part;
use crate::content::competence_message;
use crate::digital::{AreaEstimate, DigitalResult, Estimate};
use crate::guidance::DemandNote;
use crate::interests::{Profile, Scale};
use crate::situation::{Reply, Situation};
use crate::text::{Arg, Message};

/// Scales named as liked, and as disliked, at most.
const SCALES: usize = 3;

/// Makes the brief of a summary: exactly what a counsellor would see, without the withheld parts. For what leaves
/// the device use [`super::sent`], which also takes the withheld data out of the summary.
pub fn brief(summary: &Summary, context: &Context, withheld: &[Part]) -> Brief {
    let section = |part: &Part| {
        let lines = match part {
            Part::Situation => situation(&summary.situation, context),
            Part::Digital => summary.digital.as_ref().map_or_else(nothing, |result| digital(result, summary)),
            Part::Interests => summary.interests.as_ref().map_or_else(nothing, interests),
            Part::Suggestions => suggestions(summary),
        };
        Section { part: *part, title: Message::new(format!("brief-title-{}", part.name())), lines }
    };
    Brief { sections: Part::ALL.iter().filter(|part| !withheld.contains(part)).map(section).collect() }
}

fn nothing() -> Vec<Message> {
    vec![Message::new("brief-nothing")]
}

fn situation(situation: &Situation, context: &Context) -> Vec<Message> {
    let line = |question: &str, name: &'static str, said: Option<Arg>| match said {
        Some(said) => Message::new(format!("brief-{question}")).with(name, said),
        None => {
            Message::new("brief-skipped").with("question", Message::new(format!("brief-question-{question}")))
        }
    };
    let place = situation.municipality().map(|id| match (&context.municipality, id) {
        (_, crate::situation::ELSEWHERE) => Arg::Message(Message::new("municipality-other")),
        (Some(name), _) => Arg::Text(name.clone()),
        (None, id) => Arg::Text(id.to_owned()),
    });
    let goal = situation.goal().map(|goal| Message::new(goal.message()).into());
    let finnish = situation.finnish().map(|finnish| Message::new(finnish.message()).into());
    let barriers = match situation.barriers.as_ref().and_then(Reply::given) {
        Some(barriers) if barriers.is_empty() => Message::new("brief-barriers-none"),
        given => line(
            "barriers",
            "list",
            given.map(|all| Arg::List(all.iter().map(|b| Message::new(b.message())).collect())),
        ),
    };
    vec![
        line("municipality", "name", place),
        line("goal", "goal", goal),
        line("finnish", "level", finnish),
        barriers,
    ]
}

fn digital(result: &DigitalResult, summary: &Summary) -> Vec<Message> {
    let area = |AreaEstimate { area, estimate, .. }: &AreaEstimate| {
        range("brief-digital-area", estimate).with("area", Message::new(area.message()))
    };
    let mut lines = vec![overall(result)];
    lines.extend(result.areas.iter().map(area));
    lines.push(range("brief-own-view", &result.views.own));
    if let Some(agreement) = result.views.agreement {
        let (right, given) = result.views.tally();
        let tasks = Message::new("brief-tasks");
        lines.push(tasks.with("right", i64::from(right)).with("given", i64::from(given)));
        lines.push(Message::new(format!("brief-views-{}", agreement.name())));
    }
    let mut list = |id: &str, competences: Vec<Message>| {
        if !competences.is_empty() {
            lines.push(Message::new(id).with("list", competences));
        }
    };
    let name = |competence: &str| Message::new(competence_message(competence));
    list("brief-strengths", summary.strengths.iter().map(|s| name(&s.competence)).collect());
    list("brief-learn", summary.learn.iter().map(|l| name(&l.competence)).collect());
    lines
}

/// All areas together, in one sentence.
pub fn overall(result: &DigitalResult) -> Message {
    let estimate = &result.overall;
    range("brief-digital-overall", estimate)
        .with("sureness", Message::new(estimate.sureness.message()))
        .with("band", Message::new(estimate.band.message()))
}

/// A range of levels in words: the message itself with `low` and `high`, or `<id>-one` with `level` when it is one level.
pub fn range(id: &str, estimate: &Estimate) -> Message {
    let level = |level: u8| Message::new(format!("level-{level}"));
    if estimate.low == estimate.high {
        Message::new(format!("{id}-one")).with("level", level(estimate.low))
    } else {
        Message::new(id).with("low", level(estimate.low)).with("high", level(estimate.high))
    }
}

fn interests(profile: &Profile) -> Vec<Message> {
    if profile.flat {
        return vec![Message::new("brief-interests-flat")];
    }
    let names = |scales: Vec<Scale>| -> Vec<Message> {
        scales.into_iter().take(SCALES).map(|s| Message::new(s.message())).collect()
    };
    let liked = names(profile.order.into_iter().filter(|s| profile.score(*s) > 0.0).collect());
    let disliked = names(profile.order.into_iter().rev().filter(|s| profile.score(*s) < 0.0).collect());
    if profile.chosen {
        // The order says which days were chosen: they stand above the others.
        let top = profile.score(profile.order[0]);
        let days =
            profile.order.into_iter().filter(|s| top - profile.score(*s) < crate::interests::FLAT_SPREAD);
        return vec![Message::new("brief-preference").with("list", names(days.collect()))];
    }
    let lines = [("brief-interests", liked), ("brief-dislikes", disliked)];
    lines
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(id, list)| Message::new(id).with("list", list))
        .collect()
}

/// The suggestions, and after them what the region's demand says of them: once for all of which it says the same.
fn suggestions(summary: &Summary) -> Vec<Message> {
    let mut lines = Vec::new();
    let mut wanted: Vec<(&DemandNote, Vec<Message>)> = Vec::new();
    for suggestion in &summary.suggestions {
        let title = Message::new(format!("occupation-{}", suggestion.occupation));
        let fit = Message::new(suggestion.fit.message());
        lines.push(Message::new("brief-suggestion").with("title", title.clone()).with("fit", fit));
        let Some(newest) = suggestion.demand.first() else { continue };
        match wanted.iter_mut().find(|(note, _)| *note == newest) {
            Some((_, titles)) => titles.push(title),
            None => wanted.push((newest, vec![title])),
        }
    }
    lines.extend(wanted.into_iter().map(|(note, titles)| {
        let id = if note.old { "brief-suggestion-demand-old" } else { "brief-suggestion-demand" };
        Message::new(id).with("titles", titles).with("demand", note.text.clone())
    }));
    if lines.is_empty() { nothing() } else { lines }
}

/// Every message id that is the brief's own (`brief-*`, `part-*`), in `locales/<lang>/summary.ftl`.
pub fn message_ids() -> Vec<String> {
    let own = [
        "nothing",
        "skipped",
        "municipality",
        "goal",
        "finnish",
        "barriers",
        "barriers-none",
        "digital-overall",
        "digital-overall-one",
        "digital-area",
        "digital-area-one",
        "own-view",
        "own-view-one",
        "tasks",
        "views-agree",
        "views-more",
        "views-less",
        "strengths",
        "learn",
        "interests",
        "interests-flat",
        "dislikes",
        "preference",
        "suggestion",
        "suggestion-demand",
        "suggestion-demand-old",
        "question-municipality",
        "question-goal",
        "question-finnish",
        "question-barriers",
    ];
    let mut ids: Vec<String> = own.iter().map(|id| format!("brief-{id}")).collect();
    for part in Part::ALL {
        ids.push(part.message().to_owned());
        ids.push(format!("brief-title-{}", part.name()));
    }
    ids
}
