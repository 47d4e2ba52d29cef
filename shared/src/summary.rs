//! Everything a result shows, and the brief: exactly what a counsellor would see.

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, Part};
use crate::content::{Guidance, ItemId, Questions};
use crate::digital::{Area, DigitalResult};
use crate::guidance::Suggestion;
use crate::interests::Profile;
use crate::situation::Situation;
use crate::text::Message;
use crate::Date;

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
    /// Up to three competences to learn next.
    pub learn: Vec<LearnNext>,
    /// Interests; `None` when no activity was rated.
    pub interests: Option<Profile>,
    /// Work worth a look, best first, at most eight.
    pub suggestions: Vec<Suggestion>,
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
    let _ = (questions, guidance, answers, context);
    Summary {
        content: questions.version.clone(),
        situation: answers.situation.clone(),
        digital: None,
        strengths: Vec::new(),
        learn: Vec::new(),
        interests: None,
        suggestions: Vec::new(),
    }
}

/// Makes the brief of a summary: exactly what a counsellor would see, without the withheld parts.
pub fn brief(summary: &Summary, context: &Context, withheld: &[Part]) -> Brief {
    let _ = (summary, context, withheld);
    Brief::default()
}
