//! The result page as its template wants it: what the engine chose, in words. Nothing is decided here, and no number is shown.

use askama::Template;
use suunta_shared::content::competence_message;
use suunta_shared::instrument::{self, Chosen, DigitalShown, Replies, ScaleShown};
use suunta_shared::text::Message;

use super::Asked;
use crate::i18n::Words;
use crate::plain::frame::Frame;
use crate::plain::result::{self, KindView, SkillView};
use crate::send::referral;
use crate::web::page::Layout;

/// The result.
#[derive(Template)]
#[template(path = "instruments/result.html")]
pub struct ResultPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub frame: Frame,
    pub title: String,
    pub strengths: ListView,
    pub scales: ListView,
    pub digital: Option<DigitalView>,
    pub steps: ListView,
    pub supports: ListView,
    /// How to send it; `None` when nothing of it is ever sent.
    pub send: Option<SendView>,
    /// "Printed 23.11.2026."
    pub printed: String,
}

/// A list under its heading.
pub struct ListView {
    pub title: String,
    pub lines: Vec<LineView>,
}

/// Something that is shown.
pub struct LineView {
    pub text: String,
    /// The first thing to do, or what it is.
    pub more: Option<String>,
    /// Who gives it.
    pub by: Option<String>,
    /// The answers it came from.
    pub reasons: Vec<String>,
}

/// Digital skills.
pub struct DigitalView {
    pub title: String,
    pub skills: Vec<SkillView>,
    pub strengths: Vec<String>,
    pub learn: Vec<String>,
    pub places: Vec<KindView>,
}

/// How to send it.
pub struct SendView {
    pub path: String,
    pub button: String,
    pub help: String,
    /// Where it would go, and why.
    pub reason: String,
}

/// The result page of replies.
pub fn page<'a>(asked: Asked<'a>, layout: Layout, frame: Frame, replies: &Replies) -> ResultPage<'a> {
    let words = asked.visit.words;
    let shown = instrument::result(asked.instrument, &asked.visit.app.content, replies);
    let list = |title: &str, chosen: &[Chosen]| ListView {
        // A heading is only written for what the instrument has.
        title: if chosen.is_empty() { String::new() } else { asked.t(title) },
        lines: chosen.iter().map(|chosen| line(words, chosen)).collect(),
    };
    let scales: Vec<LineView> = shown.scales.iter().map(|scale| self::scale(words, scale)).collect();
    ResultPage {
        layout,
        words,
        frame,
        title: asked.t("result"),
        strengths: list("strengths", &shown.strengths),
        scales: ListView {
            title: if scales.is_empty() { String::new() } else { asked.t("scales") },
            lines: scales,
        },
        digital: shown.digital.as_ref().map(|digital| self::digital(asked, digital)),
        steps: list("steps", &shown.next),
        supports: list("supports", &shown.support),
        send: shown.route.map(|route| SendView {
            path: format!("{}/send", asked.path()),
            button: asked.t("send"),
            help: asked.t("send-help"),
            reason: words.say(&route.text),
        }),
        printed: words.with("result-print-day", &[("date", &words.date(referral::today(asked.visit.app)))]),
    }
}

fn line(words: &Words, chosen: &Chosen) -> LineView {
    let party = |by: &String| {
        words.say(&Message::new("result-step-by").with("party", Message::new(format!("party-{by}"))))
    };
    LineView {
        text: words.say(&chosen.text),
        more: chosen.more.as_ref().map(|more| words.say(more)),
        by: chosen.by.as_ref().map(party),
        reasons: chosen.reasons.iter().map(|reason| words.say(&reason.text)).collect(),
    }
}

/// A scale in words; without a rating it says that nothing was said.
fn scale(words: &Words, scale: &ScaleShown) -> LineView {
    let stand = scale.stand.map_or("instrument-stand-none", |stand| stand.message());
    let line = Message::new("instrument-scale-line")
        .with("scale", scale.title.clone())
        .with("stand", Message::new(stand));
    LineView {
        text: words.say(&line),
        more: scale.stand.map(|_| words.t(scale.sureness.message())),
        by: None,
        reasons: Vec::new(),
    }
}

fn digital(asked: Asked<'_>, digital: &DigitalShown) -> DigitalView {
    let words = asked.visit.words;
    let strengths = if digital.strengths.is_empty() { &digital.helped } else { &digital.strengths };
    DigitalView {
        title: words.t("result-skills-title"),
        skills: result::skills(words, &digital.result),
        strengths: strengths
            .iter()
            .map(|strength| words.t(&competence_message(&strength.competence)))
            .collect(),
        learn: digital.learn.iter().map(|next| words.t(&competence_message(&next.competence))).collect(),
        places: result::places(words, asked.visit.site, &digital.learn),
    }
}
