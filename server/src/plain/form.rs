//! What a page of the plain form sends: which page it was, which button, and the inputs. Pure: no page is drawn
//! here and nothing is decided that `suunta_shared::flow` decides.

use suunta_shared::answers::{Answers, DigitalReply, Liking, Pick};
use suunta_shared::content::Questions;
use suunta_shared::flow::{self, Input, Step};
use suunta_shared::interests::{PREFERRED, Scale};
use suunta_shared::situation::{Barrier, ELSEWHERE, Finnish, Goal, Reply};

/// Name of the field with the answers.
pub const ANSWERS: &str = "answers";
/// Name of the field that says which page it was.
pub const STEP: &str = "step";
/// Name of the buttons.
pub const DO: &str = "do";
/// Name of the inputs of a question.
pub const CHOICE: &str = "choice";
/// Start of the names of an activity's inputs; its id follows.
pub const LIKING: &str = "liking-";
/// The question stood in simpler words on the page.
pub const SIMPLER: &str = "simpler";
/// "None of these" among what makes working harder.
pub const NOTHING: &str = "nothing";

/// The fields of a form as the browser sent them.
#[derive(Clone, Debug, Default)]
pub struct Fields(pub Vec<(String, String)>);

/// The button that was pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// On to the next page; also when the form was sent by the Enter key.
    Next,
    /// On without answering.
    Skip,
    /// One page back.
    Back,
    /// The same page in another language.
    Lang(String),
    /// On to the page where the person stopped.
    Ahead,
    /// "Clear my answers": asks first.
    Clear,
    /// "Yes, clear them."
    ClearYes,
    /// The same page again, without a change.
    Stay,
}

/// Why the inputs of a page cannot be taken; the person gets them back as they were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing is chosen.
    Nothing,
    /// Several answers to a question that takes one.
    Several,
    /// "None of these" together with something else.
    NoneAndMore,
    /// An answer that is not on the page.
    Unknown,
    /// More days than may be chosen.
    TooMany,
}

impl Wrong {
    /// What to tell the person.
    pub const fn message(self, step: &Step) -> &'static str {
        match (self, step) {
            (Self::Nothing, Step::Digital(_)) => "plain-error-choose-reply",
            (Self::Nothing, Step::Barriers | Step::Preference) => "error-choose-some",
            (Self::Nothing, _) => "error-choose-one",
            (Self::Several, _) => "plain-error-several",
            (Self::NoneAndMore, _) => "plain-error-none-and-more",
            (Self::Unknown, _) => "plain-error-unknown-choice",
            (Self::TooMany, _) => "error-choose-two",
        }
    }
}

impl Fields {
    /// The first value of a field.
    pub fn one(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }

    /// Every value of a field.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, v)| v.as_str())
    }

    /// Whether this value of a field is chosen.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|v| v == value)
    }

    /// The button; none (Enter key) and unknown ones go on.
    pub fn act(&self) -> Act {
        match self.one(DO).unwrap_or_default() {
            "skip" => Act::Skip,
            "back" => Act::Back,
            "ahead" => Act::Ahead,
            "clear" => Act::Clear,
            "clear-yes" => Act::ClearYes,
            "stay" => Act::Stay,
            other => other.strip_prefix("lang-").map_or(Act::Next, |lang| Act::Lang(lang.to_owned())),
        }
    }
}

/// The name of a page in the hidden field.
pub fn name(step: &Step) -> String {
    match step {
        Step::Start => "start".to_owned(),
        Step::Municipality => "municipality".to_owned(),
        Step::Goal => "goal".to_owned(),
        Step::Finnish => "finnish".to_owned(),
        Step::Barriers => "barriers".to_owned(),
        Step::Digital(item) => format!("digital:{item}"),
        Step::Interests(screen) => format!("interests:{screen}"),
        Step::Preference => "preference".to_owned(),
        Step::Result => "result".to_owned(),
    }
}

/// The page with this name.
pub fn step(name: &str) -> Option<Step> {
    Some(match name {
        "start" => Step::Start,
        "municipality" => Step::Municipality,
        "goal" => Step::Goal,
        "finnish" => Step::Finnish,
        "barriers" => Step::Barriers,
        "preference" => Step::Preference,
        "result" => Step::Result,
        _ => match name.split_once(':')? {
            ("digital", item) => Step::Digital(item.to_owned()),
            ("interests", screen) => Step::Interests(screen.parse().ok()?),
            _ => return None,
        },
    })
}

/// The inputs of a page as an input of the flow. `None`: the page takes none (the result).
///
/// # Errors
/// Why they cannot be taken.
pub fn read(
    questions: &Questions,
    answers: &Answers,
    places: &[&str],
    step: &Step,
    fields: &Fields,
) -> Result<Option<Input>, Wrong> {
    Ok(Some(match step {
        Step::Start => Input::Begin,
        Step::Result => return Ok(None),
        Step::Municipality => Input::Municipality(Reply::Given(single(fields, |id| {
            (id == ELSEWHERE || places.contains(&id)).then(|| id.to_owned())
        })?)),
        Step::Goal => Input::Goal(Reply::Given(single(fields, Goal::from_name)?)),
        Step::Finnish => Input::Finnish(Reply::Given(single(fields, Finnish::from_name)?)),
        Step::Barriers => Input::Barriers(Reply::Given(barriers(fields)?)),
        Step::Digital(item) => match questions.digital.task(item) {
            Some(task) => Input::Task(
                item.clone(),
                single(fields, |name| {
                    let pick = Pick::from_name(name);
                    (!matches!(&pick, Pick::Option(option) if !task.options.contains(option))).then_some(pick)
                })?,
            ),
            None => Input::Digital(item.clone(), single(fields, DigitalReply::from_name)?),
        },
        Step::Interests(screen) => Input::Interests(*screen, likings(questions, answers, *screen, fields)?),
        Step::Preference => Input::Preference(Reply::Given(days(fields)?)),
    }))
}

/// Going on without answering. `None`: there is nothing to skip on this page.
pub fn skip(questions: &Questions, answers: &Answers, step: &Step) -> Option<Input> {
    Some(match step {
        Step::Start | Step::Result => return None,
        Step::Municipality => Input::Municipality(Reply::Skipped),
        Step::Goal => Input::Goal(Reply::Skipped),
        Step::Finnish => Input::Finnish(Reply::Skipped),
        Step::Barriers => Input::Barriers(Reply::Skipped),
        Step::Digital(item) if questions.digital.task(item).is_some() => {
            Input::Task(item.clone(), Pick::Declined)
        }
        Step::Digital(item) => Input::Digital(item.clone(), DigitalReply::Declined),
        Step::Preference => Input::Preference(Reply::Skipped),
        Step::Interests(screen) => Input::Interests(
            *screen,
            flow::activities(questions, answers, *screen).iter().map(|a| (a.id.clone(), None)).collect(),
        ),
    })
}

/// The one value chosen on a page.
///
/// # Errors
/// When there is none, more than one, or one that is not on the page.
pub fn single<T>(fields: &Fields, of: impl Fn(&str) -> Option<T>) -> Result<T, Wrong> {
    let mut given = fields.all(CHOICE);
    let first = given.next().ok_or(Wrong::Nothing)?;
    if given.any(|other| other != first) {
        return Err(Wrong::Several);
    }
    of(first).ok_or(Wrong::Unknown)
}

fn barriers(fields: &Fields) -> Result<Vec<Barrier>, Wrong> {
    if fields.all(CHOICE).any(|name| name != NOTHING && Barrier::from_name(name).is_none()) {
        return Err(Wrong::Unknown);
    }
    let chosen: Vec<Barrier> =
        Barrier::ALL.iter().copied().filter(|b| fields.has(CHOICE, b.name())).collect();
    match (chosen.is_empty(), fields.has(CHOICE, NOTHING)) {
        (true, false) => Err(Wrong::Nothing),
        (false, true) => Err(Wrong::NoneAndMore),
        _ => Ok(chosen),
    }
}

fn days(fields: &Fields) -> Result<Vec<Scale>, Wrong> {
    if fields.all(CHOICE).any(|name| Scale::from_name(name).is_none()) {
        return Err(Wrong::Unknown);
    }
    let chosen: Vec<Scale> = Scale::ALL.into_iter().filter(|s| fields.has(CHOICE, s.name())).collect();
    match chosen.len() {
        0 => Err(Wrong::Nothing),
        1..=PREFERRED => Ok(chosen),
        _ => Err(Wrong::TooMany),
    }
}

fn likings(
    questions: &Questions,
    answers: &Answers,
    screen: u8,
    fields: &Fields,
) -> Result<Vec<(String, Option<Liking>)>, Wrong> {
    let shown = flow::activities(questions, answers, screen);
    let strange = |id: &str| !shown.iter().any(|a| a.id == id);
    if fields.0.iter().filter_map(|(name, _)| name.strip_prefix(LIKING)).any(strange) {
        return Err(Wrong::Unknown);
    }
    shown
        .into_iter()
        .map(|activity| {
            let field = format!("{LIKING}{}", activity.id);
            let mut given = fields.all(&field);
            let Some(first) = given.next() else { return Ok((activity.id.clone(), None)) };
            if given.any(|other| other != first) {
                return Err(Wrong::Several);
            }
            Ok((activity.id.clone(), Some(Liking::from_name(first).ok_or(Wrong::Unknown)?)))
        })
        .collect()
}

/// Whether anything on the page is chosen.
pub fn chosen(fields: &Fields) -> bool {
    fields.0.iter().any(|(name, _)| name == CHOICE || name.starts_with(LIKING))
}

/// The values chosen on a page in answers given before, in the shape of the page's own fields.
pub fn answered(questions: &Questions, answers: &Answers, step: &Step) -> Fields {
    let choice = |value: &str| (CHOICE.to_owned(), value.to_owned());
    let situation = &answers.situation;
    Fields(match step {
        Step::Start | Step::Result => Vec::new(),
        Step::Municipality => situation.municipality().map(choice).into_iter().collect(),
        Step::Goal => situation.goal().map(|g| choice(g.name())).into_iter().collect(),
        Step::Finnish => situation.finnish().map(|f| choice(f.name())).into_iter().collect(),
        Step::Barriers => match situation.barriers.as_ref().and_then(Reply::given) {
            Some(none) if none.is_empty() => vec![choice(NOTHING)],
            Some(some) => some.iter().map(|b| choice(b.name())).collect(),
            None => Vec::new(),
        },
        Step::Digital(item) if questions.digital.task(item).is_some() => {
            answers.tasks.iter().filter(|a| a.item == *item).map(|a| choice(a.pick.name())).collect()
        }
        Step::Preference => match answers.preference.as_ref().and_then(Reply::given) {
            Some(days) => days.iter().map(|day| choice(day.name())).collect(),
            None => Vec::new(),
        },
        Step::Digital(item) => {
            answers.digital.iter().filter(|a| a.item == *item).map(|a| choice(a.reply.name())).collect()
        }
        Step::Interests(screen) => flow::activities(questions, answers, *screen)
            .into_iter()
            .filter_map(|activity| {
                let answer = answers.interests.iter().find(|a| a.item == activity.id)?;
                Some((format!("{LIKING}{}", activity.id), answer.liking?.name().to_owned()))
            })
            .collect(),
    })
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
