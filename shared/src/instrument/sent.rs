//! What is sent: exactly what a coordinator would see, typed, to be shown before anything is sent.

use serde::{Deserialize, Serialize};

use super::replies::RESULT;
use super::result::{Chosen, Routed, digital_summary, result};
use super::walk::trail;
use super::{Instrument, Item, Replies, SectionKind, Value};
use crate::Date;
use crate::answers::Part;
use crate::content::{Content, ItemId};
use crate::situation::Reply;
use crate::summary::{Context, brief};
use crate::text::{Arg, Message};

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Which instrument.
    pub instrument: ItemId,
    /// To which kind of queue, and why.
    pub route: Routed,
    /// The answers that leave: what is still asked, without the sections taken out.
    pub replies: Replies,
    /// The same to be read, section by section; those taken out are absent.
    pub sections: Vec<SentSection>,
}

/// One section of what is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentSection {
    /// Which section, so that it can be taken out; "result" is what was suggested.
    pub section: ItemId,
    /// The heading.
    pub title: Message,
    /// The lines, each a sentence or "question – answer".
    pub lines: Vec<Message>,
}

/// What would be sent of these replies; `None` when the instrument sends nothing. Everything is made again from what is left after
/// sections were taken out, the queue too, so that nothing taken out can be read from the rest.
pub fn sent(instrument: &Instrument, content: &Content, replies: &Replies) -> Option<Sent> {
    let replies = replies.for_sending(instrument, content);
    let shown = result(instrument, content, &replies);
    let route = shown.route?;
    let trail = trail(instrument, content, &replies);
    let mut sections = Vec::new();
    for section in instrument.section.iter().filter(|section| !replies.withheld.contains(&section.id)) {
        let lines: Vec<Message> = if section.kind == SectionKind::Digital && trail.digital {
            digital(content, &replies)
        } else {
            let asked = section.item.iter().filter(|item| trail.asked.iter().any(|own| own.id == item.id));
            asked.map(|item| line(instrument, item, &replies)).collect()
        };
        if !lines.is_empty() {
            let title = Message::new(instrument.text(&["section", &section.id]));
            sections.push(SentSection { section: section.id.clone(), title, lines });
        }
    }
    if !replies.withheld.iter().any(|id| id == RESULT) {
        let stands = shown.scales.into_iter().filter_map(|scale| {
            let stand = Message::new(scale.stand?.message());
            Some(Message::new("instrument-scale-line").with("scale", scale.title).with("stand", stand))
        });
        let said = |id: &'static str| move |chosen: Chosen| Message::new(id).with("text", chosen.text);
        let lines = stands
            .chain(shown.strengths.into_iter().map(said("instrument-brief-strength")))
            .chain(shown.next.into_iter().map(said("instrument-brief-next")))
            .chain(shown.support.into_iter().map(said("instrument-brief-support")))
            .collect();
        let title = Message::new("instrument-brief-result");
        sections.push(SentSection { section: RESULT.to_owned(), title, lines });
    }
    Some(Sent { instrument: instrument.id.clone(), route, replies, sections })
}

/// The lines of digital skills are those of everybody's brief.
fn digital(content: &Content, replies: &Replies) -> Vec<Message> {
    let context = Context { region: None, municipality: None, today: Date::constant(2000, 1, 1) };
    let others: Vec<Part> = Part::ALL.iter().copied().filter(|part| *part != Part::Digital).collect();
    let brief = brief(&digital_summary(content, replies), &context, &others);
    brief.sections.into_iter().flat_map(|section| section.lines).collect()
}

fn line(instrument: &Instrument, item: &Item, replies: &Replies) -> Message {
    let say = |id: &str| Message::new(id).with("question", instrument.question(item));
    match replies.reply(&item.id).and_then(Reply::given) {
        None => say("instrument-brief-skipped"),
        Some(Value::Number(number)) => say("instrument-brief-number").with("count", i64::from(*number)),
        Some(value) if value.options().is_empty() => say("instrument-brief-none"),
        Some(value) => {
            let options = value.options().iter().map(|option| instrument.option(item, option)).collect();
            say("instrument-brief-line").with("answer", Arg::List(options))
        }
    }
}
