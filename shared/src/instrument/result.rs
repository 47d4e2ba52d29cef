//! What a result shows: where scales stand, what goes well, next steps and support, each with the answers it came from.
//!
//! A scale is the mean of its ratings, in three bands, and never a number. How sure that is follows from the answers alone: see
//! [`ScaleShown::sureness`].

use serde::{Deserialize, Serialize};

use super::condition::Facts;
use super::walk::trail;
use super::{
    Because, Condition, Door, Entry, Instrument, Item, ItemKind, LEAST_RATINGS, NEXT_LEAST, NEXT_MOST,
    Replies, STRENGTHS, SUPPORT, Scale, Stand,
};
use crate::Date;
use crate::content::{Content, Guidance, ItemId};
use crate::digital::{DigitalResult, Sureness};
use crate::summary::{self, Context, LearnNext, Strength, Summary};
use crate::text::Message;

/// What a result shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shown {
    /// Which instrument.
    pub instrument: ItemId,
    /// Its edition ([`Instrument::edition`]).
    pub edition: String,
    /// The scales of which something was asked, in their order.
    pub scales: Vec<ScaleShown>,
    /// Digital skills; `None` when they were not asked, or nothing was answered on the ladder.
    pub digital: Option<DigitalShown>,
    /// What goes well: one to [`STRENGTHS`].
    pub strengths: Vec<Chosen>,
    /// Next steps: [`NEXT_LEAST`] to [`NEXT_MOST`].
    pub next: Vec<Chosen>,
    /// Support nearby: at most [`SUPPORT`].
    pub support: Vec<Chosen>,
    /// Where it would be sent; `None` when the instrument sends nothing.
    pub route: Option<Routed>,
}

/// Where a scale stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScaleShown {
    /// Which scale.
    pub scale: ItemId,
    /// Its name.
    pub title: Message,
    /// Where it stands; `None` when no rating was given.
    pub stand: Option<Stand>,
    /// Rough: fewer than [`LEAST_RATINGS`] ratings, or fewer than half of those asked. Somewhat: one answer a step higher or lower
    /// would have changed where it stands. Fairly: it would not.
    pub sureness: Sureness,
    /// Ratings given.
    pub answered: u16,
    /// Ratings asked.
    pub asked: u16,
}

/// Digital skills, made by [`crate::summary`] as for everybody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DigitalShown {
    /// The estimate by area.
    pub result: DigitalResult,
    /// What goes alone already.
    pub strengths: Vec<Strength>,
    /// Where nothing goes alone yet: what goes with help.
    pub helped: Vec<Strength>,
    /// What to learn next.
    pub learn: Vec<LearnNext>,
}

/// Something that is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chosen {
    /// Its id in the instrument's list.
    pub id: ItemId,
    /// What it says.
    pub text: Message,
    /// The first thing to do, or what the support is; a strength has none.
    pub more: Option<Message>,
    /// Who gives a support (a name of [`crate::content::PARTIES`]).
    pub by: Option<String>,
    /// Why it is shown; empty for what fills up.
    pub reasons: Vec<Reason>,
}

/// Why something is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The answers it came from.
    pub because: Because,
    /// The same in words.
    pub text: Message,
}

/// Where it would be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Routed {
    /// The rule that decided.
    pub rule: ItemId,
    /// To which kind of queue.
    pub to: Door,
    /// Why there: the rule's own message.
    pub text: Message,
}

/// Makes the result of these replies. Depends on the answers alone: not on their order, nor on the screen that is shown.
pub fn result(instrument: &Instrument, content: &Content, replies: &Replies) -> Shown {
    let trail = trail(instrument, content, replies);
    let scales: Vec<ScaleShown> = instrument
        .scale
        .iter()
        .filter_map(|scale| stand_of(instrument, scale, &trail.asked, replies))
        .collect();
    let digital = if trail.digital { digital(content, replies) } else { None };
    let facts = Facts {
        given: trail.given,
        stands: instrument
            .scale
            .iter()
            .filter_map(|scale| {
                let shown = scales.iter().find(|shown| shown.scale == scale.id)?;
                Some((scale.id.as_str(), shown.stand?))
            })
            .collect(),
        digital: digital.as_ref().map(|digital| digital.result.overall.band),
    };
    let choose = |list: &[Entry], kind: &str, more: Option<&str>, least: usize, most: usize| {
        chosen(list, &facts, least, most)
            .into_iter()
            .map(|(entry, because)| Chosen {
                id: entry.id.clone(),
                text: Message::new(instrument.text(&[kind, &entry.id])),
                more: more.map(|end| Message::new(instrument.text(&[kind, &entry.id, end]))),
                by: entry.by.clone(),
                reasons: because
                    .into_iter()
                    .map(|because| Reason { text: instrument.why(content, &because), because })
                    .collect(),
            })
            .collect()
    };
    let route = instrument.routing.iter().find(|route| facts.all(&route.when).is_some());
    Shown {
        instrument: instrument.id.clone(),
        edition: instrument.edition(content),
        strengths: choose(&instrument.strength, "strength", None, 1, STRENGTHS),
        next: choose(&instrument.next, "next", Some("how"), NEXT_LEAST, NEXT_MOST),
        support: choose(&instrument.support, "support", Some("what"), 1, SUPPORT),
        route: route.filter(|_| instrument.sends).map(|route| Routed {
            rule: route.id.clone(),
            to: route.to,
            text: Message::new(instrument.text(&["routing", &route.id])),
        }),
        scales,
        digital,
    }
}

/// The first `most` entries whose conditions hold, in their order. Those without conditions hold for everybody and say nothing of
/// the person, so they only fill up to `least`.
fn chosen<'a>(
    list: &'a [Entry],
    facts: &Facts<'_>,
    least: usize,
    most: usize,
) -> Vec<(&'a Entry, Vec<Because>)> {
    let of = |conditional: bool| {
        let those = list.iter().filter(move |entry| entry.when.is_empty() != conditional);
        those.filter_map(|entry| Some((entry, facts.all(&entry.when)?)))
    };
    let mut chosen: Vec<_> = of(true).take(most).collect();
    let open = least.saturating_sub(chosen.len());
    chosen.extend(of(false).take(open));
    chosen
}

/// Where a scale stands; `None` when none of its ratings is asked.
fn stand_of(
    instrument: &Instrument,
    scale: &Scale,
    asked: &[&Item],
    replies: &Replies,
) -> Option<ScaleShown> {
    let ladder = instrument.ladder.iter().find(|ladder| ladder.id == scale.ladder)?;
    let top = ladder.steps.len().checked_sub(1)?;
    let own =
        asked.iter().filter(|item| item.kind == ItemKind::Rating && item.scale.as_ref() == Some(&scale.id));
    let (mut sum, mut answered, mut count) = (0, 0, 0);
    for item in own {
        count += 1;
        let step = replies.reply(&item.id).and_then(|reply| reply.given()?.options().first());
        if let Some(step) = step.and_then(|step| ladder.steps.iter().position(|own| own == step)) {
            sum += step;
            answered += 1;
        }
    }
    if count == 0 {
        return None;
    }
    let small = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    let most = answered * top;
    let neighbours = [sum.saturating_sub(1), (sum + 1).min(most)];
    let steady = neighbours.into_iter().all(|other| third(other, most) == third(sum, most));
    let sureness = if answered < LEAST_RATINGS || answered * 2 < count {
        Sureness::Rough
    } else if steady {
        Sureness::Fairly
    } else {
        Sureness::Somewhat
    };
    Some(ScaleShown {
        scale: scale.id.clone(),
        title: Message::new(instrument.text(&["scale", &scale.id])),
        stand: (answered > 0).then(|| third(sum, most)),
        sureness,
        answered: small(answered),
        asked: small(count),
    })
}

/// In which third of 0 to `most` a sum lies, counted in whole numbers.
fn third(sum: usize, most: usize) -> Stand {
    if sum * 3 < most {
        Stand::Start
    } else if sum * 3 < most * 2 {
        Stand::Way
    } else {
        Stand::Strong
    }
}

/// The summary of the digital answers alone. It has no occupations to suggest, so neither place nor day are read.
pub(super) fn digital_summary(content: &Content, replies: &Replies) -> Summary {
    let context = Context { region: None, municipality: None, today: Date::constant(2000, 1, 1) };
    summary::of(&content.questions, &Guidance::default(), &replies.as_answers(), &context)
}

fn digital(content: &Content, replies: &Replies) -> Option<DigitalShown> {
    if replies.digital.is_empty() {
        return None;
    }
    let Summary { digital, strengths, helped, learn, .. } = digital_summary(content, replies);
    Some(DigitalShown { result: digital?, strengths, helped, learn })
}

/// Conditions that read the result; those of questions and sections may not.
pub(super) fn reads_result(condition: &Condition) -> bool {
    matches!(condition, Condition::Scale { .. } | Condition::Digital { .. })
}
