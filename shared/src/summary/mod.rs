//! Everything a result shows, and the brief: exactly what a counsellor would see.

mod brief;
mod profile;

use serde::{Deserialize, Serialize};

use crate::Date;
use crate::answers::{Answers, DigitalReply, Part};
use crate::content::{DigitalItem, Guidance, ItemId, Questions, competence_message};
use crate::digital::{self, Agreement, Area, DigitalResult};
use crate::guidance::{self, Suggestion};
use crate::interests::{self, Profile};
use crate::order::sort_by;
use crate::situation::{Reply, Situation};
use crate::text::Message;

pub use brief::{brief, overall, range};

/// Strengths, and things to learn next, shown at most.
pub const MOST: usize = 3;

/// What the answers say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Version of the content that was used.
    pub content: String,
    /// The situation as answered.
    pub situation: Situation,
    /// Digital skills; `None` when nothing was answered on the ladder.
    pub digital: Option<DigitalResult>,
    /// Up to three things that go well already, strongest first (competence messages).
    pub strengths: Vec<Strength>,
    /// Where nothing goes alone yet: up to three things that go with help, most demanding first.
    pub helped: Vec<Strength>,
    /// Up to three competences to learn next.
    pub learn: Vec<LearnNext>,
    /// Interests; `None` when no activity was rated.
    pub interests: Option<Profile>,
    /// Work worth a look, best first, at most eight.
    pub suggestions: Vec<Suggestion>,
    /// Sentences for the person's own job profile.
    pub profile: Vec<Message>,
}

/// Something that goes well already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Strength {
    /// DigComp competence, "1.1".
    pub competence: String,
    /// Its area.
    pub area: Area,
    /// The item that shows it.
    pub item: ItemId,
}

/// Something worth learning next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LearnNext {
    /// DigComp competence, "1.1".
    pub competence: String,
    /// Its area.
    pub area: Area,
    /// Kind of place (see `content::Competence::learn`); the site names the places.
    pub learn: String,
}

/// The brief: sections of sentences, the same on the device, on the send page and at the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// The sections in their order; parts taken out are absent.
    pub sections: Vec<Section>,
}

/// One section of the brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Which part, so that it can be taken out.
    pub part: Part,
    /// The heading.
    pub title: Message,
    /// The lines, each a sentence or "label: value".
    pub lines: Vec<Message>,
}

/// The place and the day a summary is made for; never part of the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// Region of the person's municipality, if known.
    pub region: Option<String>,
    /// Name of the municipality for the brief, if known.
    pub municipality: Option<String>,
    /// Today in the site's time zone.
    pub today: Date,
}

/// Makes the summary.
pub fn of(questions: &Questions, guidance: &Guidance, answers: &Answers, context: &Context) -> Summary {
    let digital = digital::estimate(&questions.digital, answers);
    let days = answers.preference.as_ref().and_then(Reply::given).map_or(&[][..], Vec::as_slice);
    let interests = interests::profile(questions, &answers.interests, days);
    let suggestions = guidance::suggest(
        guidance,
        interests.as_ref(),
        &answers.situation,
        context.region.as_deref(),
        context.today,
    );
    let rows = rows(questions, answers);
    let strengths = best(&rows, |rung| rung >= 2);
    let helped = if strengths.is_empty() { best(&rows, |rung| rung == 1) } else { Vec::new() };
    let learn = learn(questions, &rows, &strengths, digital.as_ref());
    let mut summary = Summary {
        content: questions.version.clone(),
        situation: answers.situation.clone(),
        digital,
        strengths,
        helped,
        learn,
        interests,
        suggestions,
        profile: Vec::new(),
    };
    summary.profile = profile::profile(&questions.digital, &rows, &summary);
    summary
}

/// Every message id that a summary says whatever the content is.
pub fn message_ids() -> Vec<String> {
    let mut ids = brief::message_ids();
    ids.extend(profile::message_ids());
    ids
}

impl Summary {
    /// What can be said first, strengths before all: the lead (a message id; none needs saying before things done alone) and
    /// what follows it. Nobody is told first what they lack.
    pub fn opening(&self) -> (Option<&'static str>, Vec<Message>) {
        let competences = |some: &[Strength]| -> Vec<Message> {
            some.iter().map(|s| Message::new(competence_message(&s.competence))).collect()
        };
        let liked = self.interests.iter().filter(|p| p.usable()).flat_map(|p| {
            p.order
                .into_iter()
                .filter(|scale| p.score(*scale) > 0.0)
                .take(2)
                .map(|s| Message::new(s.message()))
        });
        let liked: Vec<Message> = liked.collect();
        if !self.strengths.is_empty() {
            (None, competences(&self.strengths))
        } else if !self.helped.is_empty() {
            (Some("result-strengths-help"), competences(&self.helped))
        } else if !liked.is_empty() {
            (Some("result-strengths-start"), liked)
        } else {
            (Some("result-strengths-none"), Vec::new())
        }
    }

    /// What the tasks say beside the own view, where that needs saying: not that nothing went well, once more.
    pub fn agreement(&self) -> Option<Agreement> {
        let views = &self.digital.as_ref()?.views;
        views.agreement.filter(|agreement| *agreement != Agreement::Agree || views.tally().0 > 0)
    }
}

/// What is sent: the summary and the brief of [`Answers::for_sending`]. The preview on the device, the send page and
/// the desk all show this, so that what the person sees is what a counsellor gets. With the situation taken out, the
/// place is not said either.
pub fn sent(
    questions: &Questions,
    guidance: &Guidance,
    answers: &Answers,
    context: &Context,
) -> (Summary, Brief) {
    let answers = answers.for_sending();
    let mut context = context.clone();
    if answers.withheld.contains(&Part::Situation) {
        context.municipality = None;
        context.region = None;
    }
    let summary = of(questions, guidance, &answers, &context);
    let brief = brief(&summary, &context, &answers.withheld);
    (summary, brief)
}

/// A digital item answered on the ladder.
struct Row<'a> {
    item: &'a DigitalItem,
    area: Area,
    rung: u8,
}

fn rows<'a>(questions: &'a Questions, answers: &Answers) -> Vec<Row<'a>> {
    let reply = |item: &DigitalItem| -> Option<DigitalReply> {
        answers.digital.iter().rev().find(|a| a.item == item.id).map(|a| a.reply)
    };
    let items = questions.digital.item.iter().filter(|item| !item.retired);
    let row = |item: &'a DigitalItem| {
        Some(Row { item, area: Area::of_competence(&item.competence)?, rung: reply(item)?.rung()? })
    };
    items.filter_map(row).collect()
}

/// Competences with an item on such a rung, most demanding first; one of each area before a second of any.
fn best(rows: &[Row<'_>], on: impl Fn(u8) -> bool) -> Vec<Strength> {
    let mut able: Vec<&Row<'_>> = rows.iter().filter(|r| on(r.rung)).collect();
    sort_by(&mut able, |a, b| {
        (b.item.level, b.rung).cmp(&(a.item.level, a.rung)).then_with(|| a.item.id.cmp(&b.item.id))
    });
    let mut chosen: Vec<&Row<'_>> = Vec::new();
    for one_of_an_area in [true, false] {
        for row in &able {
            let taken = chosen
                .iter()
                .any(|c| c.item.competence == row.item.competence || (one_of_an_area && c.area == row.area));
            if chosen.len() < MOST && !taken {
                chosen.push(row);
            }
        }
    }
    let strength = |r: &Row<'_>| Strength {
        competence: r.item.competence.clone(),
        area: r.area,
        item: r.item.id.clone(),
    };
    chosen.into_iter().map(strength).collect()
}

/// Competences with an item not done alone yet: the lowest level first, within it the lower rung, then the area
/// that is estimated lowest.
fn learn(
    questions: &Questions,
    rows: &[Row<'_>],
    strengths: &[Strength],
    digital: Option<&DigitalResult>,
) -> Vec<LearnNext> {
    let middle = |area: Area| {
        let found = digital.and_then(|d| d.areas.iter().find(|a| a.area == area));
        found.map_or(0.0, |a| a.estimate.middle)
    };
    let mut open: Vec<&Row<'_>> = rows.iter().filter(|r| r.rung <= 1).collect();
    sort_by(&mut open, |a, b| {
        let by_level = (a.item.level, a.rung).cmp(&(b.item.level, b.rung));
        by_level
            .then_with(|| middle(a.area).total_cmp(&middle(b.area)))
            .then_with(|| a.item.id.cmp(&b.item.id))
    });
    let mut next: Vec<LearnNext> = Vec::new();
    for row in open {
        let competence = &row.item.competence;
        let known = strengths.iter().any(|s| s.competence == *competence);
        if next.len() == MOST || known || next.iter().any(|n| n.competence == *competence) {
            continue;
        }
        let place = questions.digital.competence.iter().find(|c| c.id == *competence);
        let learn = place.map_or_else(|| "self-study".to_owned(), |c| c.learn.clone());
        next.push(LearnNext { competence: competence.clone(), area: row.area, learn });
    }
    next
}
