//! What crosses the border of the wasm: data in, answers out. Written by hand, because a general JSON library weighs
//! more than the session and all its screens. The browser parses, here only fields are picked; tests hold every field
//! against serde's reading of the same files.

mod write;

use std::rc::Rc;

use suunta_shared::answers::{
    Answers, DigitalAnswer, DigitalReply, InterestAnswer, Liking, Part, Pick, TaskAnswer,
};
use suunta_shared::api::{CoachingPlace, Language, Manifest, Municipality, SiteInfo};
use suunta_shared::content::{
    Activity, Calibrated, Competence, Demand, DigitalBank, DigitalItem, DigitalModel, Entry, Guidance,
    Occupation, Outlook, PathStep, Pathway, Questions, Task, Vignette,
};
use suunta_shared::day;
use suunta_shared::flow::Step;
use suunta_shared::interests::Scale;
use suunta_shared::order;
use suunta_shared::phrase::{Phrase, Piece};
use suunta_shared::situation::{Barrier, Finnish, Goal, Reply, Situation};
use wasm_bindgen::{JsCast, JsValue};

use self::write::STEPS;
pub use self::write::answers_json;
use crate::i18n::Phrases;
use crate::session::{Act, KeptSaid, Press};

/// Data as JSON knows it.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// Nothing, or something JSON does not know.
    Null,
    /// Yes or no.
    Bool(bool),
    /// Any number.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// Fields by name.
    Fields(Vec<(String, Tree)>),
}

/// Deeper than anything that is read here.
const DEEPEST: u8 = 12;

impl Tree {
    /// Takes over what the browser has parsed.
    pub fn from_js(value: &JsValue) -> Self {
        Self::at(value, 0)
    }

    fn at(value: &JsValue, depth: u8) -> Self {
        if let Some(text) = value.as_string() {
            Self::Text(text)
        } else if let Some(number) = value.as_f64() {
            Self::Number(number)
        } else if let Some(yes) = value.as_bool() {
            Self::Bool(yes)
        } else if depth > DEEPEST || !value.is_object() {
            Self::Null
        } else if let Some(list) = value.dyn_ref::<js_sys::Array>() {
            Self::List(list.iter().map(|one| Self::at(&one, depth + 1)).collect())
        } else {
            let entries = js_sys::Object::entries(value.unchecked_ref());
            let entry = |pair: JsValue| {
                let pair: js_sys::Array = pair.unchecked_into();
                (pair.get(0).as_string().unwrap_or_default(), Self::at(&pair.get(1), depth + 1))
            };
            Self::Fields(entries.iter().map(entry).collect())
        }
    }

    fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Fields(fields) => fields.iter().find(|(n, _)| n == name).map(|(_, value)| value),
            _ => None,
        }
    }

    fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    fn some_text(&self, name: &str) -> Option<String> {
        self.get(name).and_then(Self::as_text).map(str::to_owned)
    }

    fn text(&self, name: &str) -> String {
        self.some_text(name).unwrap_or_default()
    }

    /// The choice that a field names.
    fn named<T>(&self, name: &str, from_name: fn(&str) -> Option<T>) -> Option<T> {
        from_name(self.get(name)?.as_text()?)
    }

    fn some_number(&self, name: &str) -> Option<f64> {
        match self.get(name) {
            Some(Self::Number(number)) => Some(*number),
            _ => None,
        }
    }

    fn number(&self, name: &str) -> f64 {
        self.some_number(name).unwrap_or(0.0)
    }

    /// A small whole number; a cast never wraps, it stops at the ends.
    fn some_small(&self, name: &str) -> Option<u16> {
        self.some_number(name).map(|number| number as u16)
    }

    fn small(&self, name: &str) -> u16 {
        self.some_small(name).unwrap_or(0)
    }

    fn yes(&self, name: &str) -> bool {
        self.get(name) == Some(&Self::Bool(true))
    }

    fn items(&self) -> &[Self] {
        match self {
            Self::List(list) => list,
            _ => &[],
        }
    }

    /// The readable entries of a list; unreadable ones are left out.
    fn list<T>(&self, name: &str, read: fn(&Self) -> Option<T>) -> Vec<T> {
        self.get(name).map_or(&[][..], Self::items).iter().filter_map(read).collect()
    }

    /// Numbers, in their places; 0 where none is.
    fn numbers<const N: usize>(&self, name: &str) -> [f64; N] {
        let mut numbers = [0.0; N];
        for (to, from) in numbers.iter_mut().zip(self.get(name).map_or(&[][..], Self::items)) {
            if let Self::Number(number) = from {
                *to = *number;
            }
        }
        numbers
    }

    fn own_text(&self) -> Option<String> {
        self.as_text().map(str::to_owned)
    }
}

/// Reads a manifest; `None` when it is none.
pub fn manifest(tree: &Tree) -> Option<Rc<Manifest>> {
    let info = tree.get("info")?;
    Some(Rc::new(Manifest {
        site: tree.some_text("site")?,
        lang: tree.some_text("lang")?,
        dir: tree.text("dir"),
        voice: tree.text("voice"),
        unchecked: tree.yes("unchecked"),
        languages: tree
            .list("languages", |l| Some(Language { code: l.some_text("code")?, name: l.text("name") })),
        texts_start: tree.text("texts_start"),
        texts_questions: tree.text("texts_questions"),
        texts_later: tree.text("texts_later"),
        texts_guidance: tree.text("texts_guidance"),
        texts_kept: tree.text("texts_kept"),
        questions: tree.text("questions"),
        guidance: tree.text("guidance"),
        drawings: tree.text("drawings"),
        info: SiteInfo {
            name: info.text("name"),
            phone: info.text("phone"),
            hours: info.text("hours"),
            privacy_url: info.text("privacy_url"),
            municipalities: info.list("municipalities", |m| {
                Some(Municipality { id: m.some_text("id")?, region: m.text("region"), name: m.text("name") })
            }),
            coaching: info.list("coaching", |c| {
                Some(CoachingPlace {
                    kind: c.some_text("kind")?,
                    name: c.text("name"),
                    details: c.text("details"),
                    url: c.some_text("url"),
                })
            }),
            plain_path: info.text("plain_path"),
            send_path: info.text("send_path"),
            feedback_path: info.text("feedback_path"),
            status_path: info.text("status_path"),
            keep_in_session: info.yes("keep_in_session"),
            count_path: info.text("count_path"),
            kept_path: info.text("kept_path"),
            kept_days: info.small("kept_days") as u8,
        },
    }))
}

/// What the element says of saved answers; see `widget/embed/keep.js`.
pub fn kept(tree: &Tree) -> KeptSaid {
    KeptSaid {
        code: tree.text("code"),
        until: tree.text("until"),
        answers: tree.get("answers").and_then(answers),
        lang: tree.text("lang"),
    }
}

/// Reads the questions; `None` when they are none.
pub fn questions(tree: &Tree) -> Option<Rc<Questions>> {
    let digital = tree.get("digital")?;
    let model = digital.get("model")?;
    Some(Rc::new(Questions {
        version: tree.some_text("version")?,
        digital: DigitalBank {
            model: DigitalModel {
                discrimination: model.number("discrimination"),
                loading: model.number("loading"),
                first_level: model.number("first_level"),
                level_step: model.number("level_step"),
                rung_step: model.number("rung_step"),
                stop_sd: model.number("stop_sd"),
                stop_gain: model.number("stop_gain"),
                min_items: model.small("min_items"),
                max_items: model.small("max_items"),
                min_success: model.number("min_success"),
                shift_sd: model.number("shift_sd"),
            },
            competence: digital
                .list("competence", |c| Some(Competence { id: c.some_text("id")?, learn: c.text("learn") })),
            item: digital.list("item", |i| {
                Some(DigitalItem {
                    id: i.some_text("id")?,
                    competence: i.text("competence"),
                    level: i.small("level") as u8,
                    rationale: String::new(),
                    retired: i.yes("retired"),
                    calibrated: i.get("calibrated").map(|own| Calibrated {
                        discrimination: own.number("discrimination"),
                        thresholds: own.numbers("thresholds"),
                    }),
                })
            }),
            vignette: digital.list("vignette", |v| {
                Some(Vignette {
                    id: v.some_text("id")?,
                    competence: v.text("competence"),
                    level: v.small("level") as u8,
                    person_level: v.small("person_level") as u8,
                    rationale: String::new(),
                    retired: v.yes("retired"),
                })
            }),
            task: digital.list("task", |t| {
                Some(Task {
                    id: t.some_text("id")?,
                    competence: t.text("competence"),
                    level: t.small("level") as u8,
                    rationale: String::new(),
                    options: t.list("options", Tree::own_text),
                    right: t.text("right"),
                    retired: t.yes("retired"),
                })
            }),
        },
        interests: tree.list("interests", |a| {
            Some(Activity {
                id: a.some_text("id")?,
                scale: a.named("scale", Scale::from_name)?,
                retired: a.yes("retired"),
            })
        }),
    }))
}

/// Reads occupations, demand and paths; `None` when they are none.
pub fn guidance(tree: &Tree) -> Option<Rc<Guidance>> {
    tree.get("occupations")?;
    Some(Rc::new(Guidance {
        occupations: tree.list("occupations", |o| {
            Some(Occupation {
                id: o.some_text("id")?,
                esco: o.some_text("esco"),
                isco: o.text("isco"),
                scores: o.numbers("scores"),
                sector: o.text("sector"),
                entry: o.named("entry", entry)?,
                finnish: o.named("finnish", Finnish::from_name),
                licence: o.yes("licence"),
                shifts: o.yes("shifts"),
                pathway: o.some_text("pathway"),
            })
        }),
        demand: tree.list("demand", |d| {
            Some(Demand {
                region: d.text("region"),
                occupation: d.some_text("occupation")?,
                outlook: d.named("outlook", outlook)?,
                date: d.named("date", day::parse)?,
                source: d.text("source"),
                url: d.some_text("url"),
            })
        }),
        pathways: tree.list("pathways", |p| {
            Some(Pathway {
                id: p.some_text("id")?,
                step: p.list("step", |s| {
                    Some(PathStep {
                        id: s.some_text("id")?,
                        by: s.text("by"),
                        weeks_min: s.some_small("weeks_min"),
                        weeks_max: s.some_small("weeks_max"),
                    })
                }),
                finnish: p.named("finnish", Finnish::from_name),
                paid: p.list("paid", Tree::own_text),
                source: p.list("source", Tree::own_text),
            })
        }),
    }))
}

/// Reads the phrases of a group of texts; `None` when they are none.
pub fn phrases(tree: &Tree) -> Option<Rc<Phrases>> {
    let Tree::Fields(fields) = tree else { return None };
    let mut phrases: Phrases =
        fields.iter().filter_map(|(id, tree)| Some((id.clone(), phrase(tree)?))).collect();
    // The server sends them in order.
    order::sort_by(&mut phrases, |(a, _), (b, _)| a.cmp(b));
    Some(Rc::new(phrases))
}

fn phrase(tree: &Tree) -> Option<Phrase> {
    Some(match tree {
        Tree::Text(text) => Phrase::Text(text.clone()),
        Tree::List(pieces) => Phrase::Pieces(pieces.iter().filter_map(piece).collect()),
        _ => return None,
    })
}

fn piece(tree: &Tree) -> Option<Piece> {
    if let Tree::Text(text) = tree {
        return Some(Piece::Text(text.clone()));
    }
    if let Some(gap) = tree.some_text("gap") {
        return Some(Piece::Gap { gap });
    }
    let of = tree.list("of", |pair| {
        let [key, of] = pair.items() else { return None };
        Some((key.own_text()?, phrase(of)?))
    });
    Some(Piece::Choice { by: tree.some_text("by")?, of, or: phrase(tree.get("or")?)? })
}

fn entry(name: &str) -> Option<Entry> {
    let all = [Entry::Work, Entry::Short, Entry::Vocational, Entry::Higher];
    all.into_iter().find(|e| e.message().strip_prefix("entry-") == Some(name))
}

fn outlook(name: &str) -> Option<Outlook> {
    let all = [Outlook::Short, Outlook::Good, Outlook::Balanced, Outlook::Crowded];
    all.into_iter().find(|o| o.message().strip_prefix("demand-") == Some(name))
}

/// Reads kept answers. What is not readable in them is left out; `None` when nothing is.
pub fn answers(tree: &Tree) -> Option<Answers> {
    let situation = tree.get("situation")?;
    Some(Answers {
        content: tree.text("content"),
        begun: tree.yes("begun"),
        situation: Situation {
            municipality: reply(situation, "municipality", Tree::own_text),
            goal: reply(situation, "goal", |t| Goal::from_name(t.as_text()?)),
            finnish: reply(situation, "finnish", |t| Finnish::from_name(t.as_text()?)),
            barriers: reply(situation, "barriers", |t| {
                Some(t.items().iter().filter_map(|b| Barrier::from_name(b.as_text()?)).collect())
            }),
        },
        digital: tree.list("digital", |a| {
            Some(DigitalAnswer {
                item: a.some_text("item")?,
                reply: a.named("reply", DigitalReply::from_name)?,
            })
        }),
        tasks: tree.list("tasks", |a| {
            Some(TaskAnswer { item: a.some_text("item")?, pick: Pick::from_name(a.get("pick")?.as_text()?) })
        }),
        interests: tree.list("interests", |a| {
            Some(InterestAnswer { item: a.some_text("item")?, liking: a.named("liking", Liking::from_name) })
        }),
        preference: reply(tree, "preference", |t| {
            Some(t.items().iter().filter_map(|s| Scale::from_name(s.as_text()?)).collect())
        }),
        at: tree.get("at").and_then(step),
        withheld: tree.list("withheld", |p| Part::from_name(p.as_text()?)),
    })
}

/// Reads what was pressed before the wasm was there.
pub fn press(tree: &Tree) -> Option<Press> {
    Some(Press { act: tree.named("act", Act::from_name)?, chosen: tree.list("chosen", Tree::own_text) })
}

fn reply<T>(tree: &Tree, name: &str, read: fn(&Tree) -> Option<T>) -> Option<Reply<T>> {
    let value = tree.get(name)?;
    if value.as_text() == Some("skipped") {
        return Some(Reply::Skipped);
    }
    read(value.get("given")?).map(Reply::Given)
}

fn step(tree: &Tree) -> Option<Step> {
    if let Some(name) = tree.as_text() {
        return STEPS.iter().find(|(n, _)| *n == name).map(|(_, step)| step.clone());
    }
    let item = tree.some_text("digital").map(Step::Digital);
    item.or_else(|| tree.some_small("interests").map(|n| Step::Interests(n.min(255) as u8)))
}

#[cfg(test)]
mod tests;
