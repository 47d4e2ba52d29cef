//! Which sentences stand on which page, by message id. The question pages are drawn from these very lists and the other
//! pages' are read out of their templates, so that what can be reported is what is shown. Pure.

use std::collections::BTreeSet;

use suunta_shared::answers::{DigitalReply, Liking, Pick};
use suunta_shared::content::{Activity, Asked, Questions};
use suunta_shared::flow::Step;
use suunta_shared::interests::{CORE_SCREENS, MOST_SCREENS, PER_SCREEN, Scale};
use suunta_shared::situation::{Barrier, ELSEWHERE, Finnish, Goal};
use suunta_shared::text::{Arg, Message};

use super::form::{self, NOTHING};
use crate::send::form::TIMES;

/// What the start promises, besides where the answers go.
pub(super) const PROMISES: [&str; 3] = ["start-time", "start-voluntary", "start-stop-any-time"];
/// Where the answers go and how long they stay: on the plain page, and in the widget.
const STAY: [&str; 7] = [
    "start-server",
    "plain-keep",
    "plain-shared-computer",
    "start-stays",
    "start-closed-tab",
    "start-idle",
    "start-not-kept",
];
const START: [&str; 2] =
    [include_str!("../../templates/plain/begin.html"), include_str!("../../templates/plain/start.html")];
const RESULT: [&str; 2] =
    [include_str!("../../templates/plain/result.html"), include_str!("../../templates/plain/work.html")];
const INTERESTS: [&str; 1] = [include_str!("../../templates/plain/interests.html")];
const SEND: [&str; 2] =
    [include_str!("../../templates/send/contact.html"), include_str!("../../templates/send/fields.html")];
const STATUS: [&str; 3] = [
    include_str!("../../templates/status/code.html"),
    include_str!("../../templates/status/case.html"),
    include_str!("../../templates/status/plan.html"),
];
/// How the person can be reached, as the contact fields offer it.
const CHANNELS: [&str; 4] =
    ["send-channel-any", "send-channel-phone", "send-channel-sms", "send-channel-email"];

/// A page that a jobseeker can be at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its name: that of a step as [`form::name`] writes it, "send" or "status".
    pub name: String,
    /// The ids of its messages in the order in which they stand there, each once.
    pub sentences: Vec<String>,
}

/// The page of this name; `None` when there is none.
pub fn page(questions: &Questions, name: &str) -> Option<Page> {
    let (name, mut sentences) = match name {
        "send" => {
            let fields = SEND
                .iter()
                .copied()
                .flat_map(fields)
                .flat_map(|field| [format!("send-{field}"), format!("send-{field}-help")]);
            // Only a company is asked for these, in words of its own.
            let fields =
                fields.filter(|id| !id.starts_with("send-company") && !id.starts_with("send-business"));
            let times = TIMES.iter().map(|time| format!("send-times-{time}"));
            let fixed = owned(CHANNELS).chain(times).chain(fields);
            (name.to_owned(), SEND.iter().copied().flat_map(said).chain(fixed).collect())
        }
        "status" => (name.to_owned(), STATUS.iter().copied().flat_map(said).collect()),
        _ => {
            let step = form::step(name)?;
            (form::name(&step), of_step(questions, &step)?)
        }
    };
    let mut known = BTreeSet::new();
    sentences.retain(|id| known.insert(id.clone()));
    Some(Page { name, sentences })
}

/// The sentences of a step; `None` when there is no such question.
fn of_step(questions: &Questions, step: &Step) -> Option<Vec<String>> {
    let mut all: Vec<String> = title(questions, step).into_iter().collect();
    match step {
        Step::Start => {
            all.extend(START.iter().copied().flat_map(said).chain(owned(PROMISES)).chain(owned(STAY)));
        }
        Step::Result => all.extend(RESULT.iter().copied().flat_map(said)),
        Step::Interests(screen) => {
            if usize::from(*screen) >= MOST_SCREENS {
                return None;
            }
            all.extend(INTERESTS.iter().copied().flat_map(said));
            all.extend(activities(questions, *screen).map(activity));
            all.extend(Liking::ALL.iter().map(|liking| liking.message().to_owned()));
        }
        Step::Digital(item) => {
            questions.digital.asked(item)?;
            all.extend(asks(questions, step));
        }
        _ => all.extend(asks(questions, step)),
    }
    Some(all)
}

/// What a question with one list of answers says under its heading.
fn asks(questions: &Questions, step: &Step) -> impl Iterator<Item = String> {
    let help = help(questions, step).into_iter().map(inner);
    let answers = options(questions, step).into_iter().map(|option| option.message);
    scene(questions, step).into_iter().chain(help).chain(answers)
}

/// The sentence itself where another is only its frame: "For example: …".
fn inner(message: Message) -> String {
    let within = message.args.into_iter().find_map(|(_, arg)| match arg {
        Arg::Message(within) => Some(within.id),
        _ => None,
    });
    within.unwrap_or(message.id)
}

/// The activities that can be on a screen: the core's are fixed, after it anything else may come.
fn activities(questions: &Questions, screen: u8) -> impl Iterator<Item = &Activity> {
    let screen = usize::from(screen);
    let (skip, take) = if screen < CORE_SCREENS { (screen, PER_SCREEN) } else { (CORE_SCREENS, usize::MAX) };
    questions.activities().skip(skip * PER_SCREEN).take(take)
}

/// Message id of an activity.
pub(super) fn activity(activity: &Activity) -> String {
    format!("activity-{}", activity.id)
}

/// Message id of the heading of a page; `None` for a question that is not in the bank.
pub(super) fn title(questions: &Questions, step: &Step) -> Option<String> {
    match step {
        Step::Digital(item) => Some(questions.digital.asked(item)?.message()),
        step => Some(subject(step).to_owned()),
    }
}

/// Message id of the heading of a page that stands in every assessment.
const fn subject(step: &Step) -> &'static str {
    match step {
        Step::Start | Step::Digital(_) => "start-title",
        Step::Municipality => "question-municipality",
        Step::Goal => "question-goal",
        Step::Finnish => "question-finnish",
        Step::Barriers => "question-barriers",
        Step::Interests(_) => "question-interests",
        Step::Preference => "question-preference",
        Step::Result => "result-title",
    }
}

/// The help under a question with one list of answers.
pub(super) fn help(questions: &Questions, step: &Step) -> Vec<Message> {
    match step {
        Step::Digital(item) => match questions.digital.asked(item) {
            Some(Asked::Vignette(_)) => vec![Message::new("vignette-help")],
            Some(Asked::Task(_)) => vec![Message::new("task-help")],
            Some(Asked::Item(_)) | None => {
                let example = Message::new(format!("digital-{item}-example"));
                vec![
                    Message::new("question-digital-example").with("example", example),
                    Message::new("question-digital-help"),
                ]
            }
        },
        step => vec![Message::new(format!("{}-help", subject(step)))],
    }
}

/// What a question of the digital part is about, where it needs telling.
pub(super) fn scene(questions: &Questions, step: &Step) -> Option<String> {
    let Step::Digital(item) = step else { return None };
    match questions.digital.asked(item)? {
        Asked::Item(_) => None,
        asked => Some(format!("{}-scene", asked.message())),
    }
}

/// An answer to choose.
pub(super) struct Offered {
    /// Value of its input.
    pub value: String,
    /// Message id of its words.
    pub message: String,
    /// Stands apart and smaller: not an answer to the question itself.
    pub aside: bool,
}

/// The answers of a question with one list of answers; the municipalities before "somewhere else" are the site's.
pub(super) fn options(questions: &Questions, step: &Step) -> Vec<Offered> {
    let offered = |value: &str, message: &str, aside: bool| Offered {
        value: value.to_owned(),
        message: message.to_owned(),
        aside,
    };
    match step {
        Step::Municipality => vec![offered(ELSEWHERE, "municipality-other", false)],
        Step::Goal => Goal::ALL.iter().map(|goal| offered(goal.name(), goal.message(), false)).collect(),
        Step::Finnish => {
            Finnish::ALL.iter().map(|level| offered(level.name(), level.message(), false)).collect()
        }
        Step::Barriers => {
            let barriers =
                Barrier::ALL.iter().map(|barrier| offered(barrier.name(), barrier.message(), false));
            barriers.chain([offered(NOTHING, "barrier-nothing", true)]).collect()
        }
        Step::Digital(item) => match questions.digital.asked(item) {
            Some(Asked::Task(task)) => {
                let own = |option: &String| offered(option, &format!("task-{}-{option}", task.id), false);
                let more = ["task-unsure", DigitalReply::Unclear.message(), DigitalReply::Declined.message()];
                let more = Pick::RESERVED.into_iter().zip(more);
                task.options
                    .iter()
                    .map(own)
                    .chain(more.map(|(name, message)| offered(name, message, true)))
                    .collect()
            }
            asked => {
                let third_person = matches!(asked, Some(Asked::Vignette(_)));
                let reply = |reply: DigitalReply| {
                    let aside = reply.rung().is_none();
                    if third_person && !aside {
                        offered(reply.name(), &format!("vignette-{}", reply.name()), aside)
                    } else {
                        offered(reply.name(), reply.message(), aside)
                    }
                };
                DigitalReply::ALL.iter().copied().map(reply).collect()
            }
        },
        Step::Preference => {
            Scale::ALL.iter().map(|scale| offered(scale.name(), scale.day_message(), false)).collect()
        }
        Step::Start | Step::Interests(_) | Step::Result => Vec::new(),
    }
}

fn owned<const N: usize>(ids: [&'static str; N]) -> impl Iterator<Item = String> {
    ids.into_iter().map(str::to_owned)
}

/// What stands between two marks of a template, each time.
fn between(template: &'static str, before: &'static str, after: char) -> impl Iterator<Item = &'static str> {
    template.split(before).skip(1).filter_map(move |rest| Some(rest.split_once(after)?.0))
}

/// The messages that a template says by their id.
fn said(template: &'static str) -> impl Iterator<Item = String> {
    between(template, ".t(\"", '"').map(str::to_owned)
}

/// The fields that a template draws by its own macros.
fn fields(template: &'static str) -> impl Iterator<Item = &'static str> {
    between(template, "(self, \"", '"')
}

#[cfg(test)]
#[path = "sentences_tests.rs"]
mod tests;
