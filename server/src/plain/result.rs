//! The result page as its template wants it: `Summary` put into words and pictures. Nothing is decided here.

use askama::Template;
use jiff::civil::Date;
use suunta_shared::content::{Content, PathStep, Pathway};
use suunta_shared::digital::{Agreement, Area, AreaEstimate, DigitalResult, TaskShown};
use suunta_shared::guidance::Suggestion;
use suunta_shared::interests::Profile;
use suunta_shared::picture;
use suunta_shared::summary::{LearnNext, Summary, overall, range};
use suunta_shared::text::Message;

use super::frame::{ErrorLine, Frame, svg};
use crate::config::site::{Coaching, Site, pick};
use crate::i18n::Words;
use crate::web::page::Layout;

/// How many suggestions stand open; the others follow on demand.
const OPEN: usize = 4;

/// The result.
#[derive(Template)]
#[template(path = "plain/result.html")]
pub struct ResultPage<'a> {
    pub layout: Layout,
    pub words: &'a Words,
    pub frame: Frame,
    /// What stands before the strengths, and what goes well.
    pub opening: (Option<&'static str>, Vec<String>),
    /// "Close to what you know" is said only to those who know something.
    pub near: bool,
    pub skills: Vec<SkillView>,
    pub views: Option<ViewsView>,
    pub learn: Vec<String>,
    pub places: Vec<KindView>,
    pub interests: Option<InterestsView>,
    pub work: Vec<WorkView>,
    pub more: Vec<WorkView>,
    /// Text for the job profile in each language, the page's own first.
    pub profile: Vec<ProfileView>,
    /// Where the send page is.
    pub send: String,
    /// "Printed 23.11.2026."
    pub printed: String,
    /// The box was not ticked.
    pub count_error: Option<String>,
}

/// One stretch of a skill band.
pub struct StretchView {
    pub text: String,
    /// The range touches it.
    pub inside: bool,
}

/// One skill area.
pub struct SkillView {
    pub name: String,
    pub picture: String,
    pub stretches: Vec<StretchView>,
    pub words: String,
    pub range: String,
}

/// A small task that was given.
pub struct TaskView {
    pub name: String,
    pub outcome: String,
    pub why: String,
}

/// Own view and shown view.
pub struct ViewsView {
    pub picture: String,
    pub lines: Vec<String>,
    pub tasks: Vec<TaskView>,
    /// Areas, and what DigComp 3.0 calls them.
    pub names: Vec<(String, String)>,
}

/// Text for the job profile in one language.
pub struct ProfileView {
    pub lang: String,
    pub name: String,
    pub lines: Vec<String>,
}

/// A place to learn.
pub struct PlaceView {
    pub name: String,
    pub details: String,
    pub link: Option<(String, String)>,
}

/// The places of one kind.
pub struct KindView {
    pub title: String,
    pub places: Vec<PlaceView>,
}

/// One scale of the interests.
pub struct BarView {
    pub name: String,
    pub liking: String,
    pub picture: String,
}

/// The interests.
pub struct InterestsView {
    /// What stands above them.
    pub lead: &'static str,
    pub bars: Vec<BarView>,
    pub hexagon: String,
}

/// A dated statement on demand.
pub struct DemandView {
    pub text: String,
    pub old: bool,
    pub url: Option<String>,
}

/// One stop of a path.
pub struct PathStepView {
    pub text: String,
    pub length: Option<String>,
    pub by: String,
}

/// A way into the work.
pub struct PathView {
    pub name: String,
    /// First step this month.
    pub first: String,
    pub steps: Vec<PathStepView>,
    pub finnish: Option<String>,
    pub paid: Vec<String>,
    pub sources: Option<String>,
}

/// One suggestion.
pub struct WorkView {
    pub reasons: Vec<String>,
    pub name: String,
    pub what: String,
    pub entry: String,
    pub demand: Vec<DemandView>,
    pub before: Vec<String>,
    pub path: Option<PathView>,
    pub esco: Option<String>,
    /// Suits about as well as the one before.
    pub tie: bool,
}

/// The result page of a summary; `others` are further languages for the text of the job profile.
#[allow(clippy::too_many_arguments, reason = "what a page is made of, each of another kind")]
pub fn page<'a>(
    layout: Layout,
    words: &'a Words,
    site: &Site,
    content: &Content,
    frame: Frame,
    summary: &Summary,
    today: Date,
    others: &[&Words],
) -> ResultPage<'a> {
    let mut work: Vec<WorkView> = summary.suggestions.iter().map(|s| suggestion(words, content, s)).collect();
    let more = work.split_off(work.len().min(OPEN));
    let (lead, things) = summary.opening();
    ResultPage {
        layout,
        words,
        send: format!("{}/send", frame.action),
        frame,
        opening: (lead, things.iter().map(|thing| words.say(thing)).collect()),
        near: !(summary.strengths.is_empty() && summary.helped.is_empty()),
        skills: summary.digital.as_ref().map(|d| skills(words, d)).unwrap_or_default(),
        views: summary.digital.as_ref().map(|d| views(words, d, summary.agreement())),
        profile: std::iter::once(&words).chain(others).filter_map(|w| profile(w, summary)).collect(),
        learn: summary.learn.iter().map(|l| words.t(&competence(&l.competence))).collect(),
        places: places(words, site, &summary.learn),
        interests: summary.interests.as_ref().map(|p| interests(words, p)),
        work,
        more,
        printed: words.with("result-print-day", &[("date", &words.date(today))]),
        count_error: None,
    }
}

impl ResultPage<'_> {
    /// Says why the answers were not counted.
    pub fn complain(&mut self, message: Option<&str>) {
        self.count_error = message.map(|id| self.words.t(id));
        if let Some(text) = self.count_error.clone() {
            self.frame.errors.push(ErrorLine { input: "count".to_owned(), text });
        }
    }
}

/// Message id of a competence.
fn competence(id: &str) -> String {
    format!("competence-{}", id.replace('.', "-"))
}

/// The areas of digital skills.
pub fn skills(words: &Words, result: &DigitalResult) -> Vec<SkillView> {
    result.areas.iter().map(|area| skill(words, area)).collect()
}

fn skill(words: &Words, AreaEstimate { area, estimate, .. }: &AreaEstimate) -> SkillView {
    let touched = picture::stretches(estimate);
    let names = ["result-stretch-1", "result-stretch-2", "result-stretch-3", "result-stretch-4"];
    SkillView {
        name: words.t(area.message()),
        picture: svg(words, &picture::band(estimate), "s-flip"),
        stretches: names
            .iter()
            .zip(touched)
            .map(|(id, inside)| StretchView { text: words.t(id), inside })
            .collect(),
        words: words.say(
            &Message::new("result-skill-words")
                .with("band", Message::new(estimate.band.message()))
                .with("sureness", Message::new(estimate.sureness.message())),
        ),
        range: words.say(&range("result-skill-range", estimate)),
    }
}

fn views(words: &Words, result: &DigitalResult, agreement: Option<Agreement>) -> ViewsView {
    let views = &result.views;
    let (right, given) = views.tally();
    let mut lines = vec![words.say(&overall(result)), words.say(&range("result-views-own", &views.own))];
    lines.push(if given == 0 {
        words.t("result-views-tasks-none")
    } else {
        let tasks = Message::new("result-views-tasks");
        words.say(&tasks.with("right", i64::from(right)).with("given", i64::from(given)))
    });
    lines.extend(agreement.map(|agreement| words.t(agreement.message())));
    let task = |shown: &TaskShown| TaskView {
        name: words.t(&format!("task-{}", shown.task)),
        outcome: words.t(shown.outcome.message()),
        why: words.t(&format!("task-{}-why", shown.task)),
    };
    let note = |area: &Area| {
        let note = Message::new("area3-note").with("name", Message::new(area.newer_message()));
        (words.t(area.message()), words.say(&note))
    };
    ViewsView {
        picture: svg(words, &picture::band_beside(&result.overall, &views.own), "s-flip s-band"),
        lines,
        tasks: views.tasks.iter().map(task).collect(),
        names: Area::ALL.iter().map(note).collect(),
    }
}

/// Text for the job profile in one language; `None` when there is nothing to say.
fn profile(words: &Words, summary: &Summary) -> Option<ProfileView> {
    (!summary.profile.is_empty()).then(|| ProfileView {
        lang: words.lang.clone(),
        name: words.language.name.clone(),
        lines: summary.profile.iter().map(|line| words.say(line)).collect(),
    })
}

/// The site's places to learn, kind by kind in the order of what is to be learned, each kind once.
pub fn places(words: &Words, site: &Site, learn: &[LearnNext]) -> Vec<KindView> {
    let mut kinds: Vec<&str> = Vec::new();
    for next in learn {
        if !kinds.contains(&next.learn.as_str()) {
            kinds.push(&next.learn);
        }
    }
    let view = |place: &Coaching| {
        let name = pick(&place.name, &words.lang).to_owned();
        PlaceView {
            details: pick(&place.details, &words.lang).to_owned(),
            link: place.url.clone().map(|url| (url, words.with("result-place-link", &[("name", &name)]))),
            name,
        }
    };
    kinds
        .into_iter()
        .map(|kind| KindView {
            title: words.say(
                &Message::new("result-learn-where")
                    .with("kind", Message::new(format!("coaching-kind-{kind}"))),
            ),
            places: site.coaching.iter().filter(|place| place.kind == kind).map(view).collect(),
        })
        .filter(|kind| !kind.places.is_empty())
        .collect()
}

fn interests(words: &Words, profile: &Profile) -> InterestsView {
    let bar = |scale: &suunta_shared::interests::Scale| {
        let score = suunta_shared::interests::Scale::ALL
            .iter()
            .zip(profile.scores)
            .find_map(|(s, score)| (s == scale).then_some(score))
            .unwrap_or_default();
        BarView {
            name: words.t(scale.message()),
            liking: words.t(picture::liking(score)),
            picture: svg(words, &picture::bar(score), "s-flip"),
        }
    };
    InterestsView {
        lead: match (profile.flat, profile.chosen) {
            (true, _) => "result-interests-flat",
            (_, true) => "result-interests-preference",
            _ => "result-interests-lead",
        },
        bars: profile.order.iter().map(bar).collect(),
        hexagon: svg(words, &picture::hexagon(profile), "s-hexagon-picture"),
    }
}

fn suggestion(words: &Words, content: &Content, suggestion: &Suggestion) -> WorkView {
    let guidance = &content.guidance;
    let occupation = guidance.occupations.iter().find(|o| o.id == suggestion.occupation);
    let path = suggestion.pathway.as_ref().and_then(|id| guidance.pathways.iter().find(|p| p.id == *id));
    WorkView {
        reasons: suggestion.reasons.iter().map(|reason| words.say(reason)).collect(),
        name: capital(&words.t(&format!("occupation-{}", suggestion.occupation))),
        what: words.t(&format!("occupation-{}-what", suggestion.occupation)),
        entry: occupation
            .map(|o| {
                words.say(&Message::new("result-work-entry").with("entry", Message::new(o.entry.message())))
            })
            .unwrap_or_default(),
        demand: suggestion
            .demand
            .iter()
            .map(|note| DemandView { text: words.say(&note.text), old: note.old, url: note.url.clone() })
            .collect(),
        before: suggestion.steps_first.iter().map(|step| words.say(step)).collect(),
        path: path.map(|p| pathway(words, p)),
        esco: suggestion.esco.clone(),
        tie: suggestion.tie,
    }
}

fn pathway(words: &Words, path: &Pathway) -> PathView {
    let step = |step: &PathStep| PathStepView {
        text: words.t(&format!("pathway-{}-{}", path.id, step.id)),
        length: length(words, step),
        by: words
            .say(&Message::new("result-step-by").with("party", Message::new(format!("party-{}", step.by)))),
    };
    PathView {
        name: words.with("result-work-path", &[("name", &words.t(&format!("pathway-{}", path.id)))]),
        first: words.t(&format!("pathway-{}-first", path.id)),
        steps: path.step.iter().map(step).collect(),
        finnish: path.finnish.map(|level| {
            words.say(&Message::new("result-path-finnish").with("level", Message::new(level.message())))
        }),
        paid: path.paid.iter().map(|way| words.t(&format!("paid-{way}"))).collect(),
        sources: (!path.source.is_empty())
            .then(|| words.with("result-path-sources", &[("sources", &path.source.join(", "))])),
    }
}

fn length(words: &Words, step: &PathStep) -> Option<String> {
    let about = |weeks: u16| words.count("weeks-about", "weeks", i64::from(weeks));
    match (step.weeks_min, step.weeks_max) {
        (Some(min), Some(max)) if min != max => {
            let range = Message::new("weeks-range").with("min", i64::from(min)).with("max", i64::from(max));
            Some(words.say(&range))
        }
        (Some(weeks), _) | (None, Some(weeks)) => Some(about(weeks)),
        (None, None) => None,
    }
}

/// With a capital at the start: titles of occupations are written small, a heading begins with a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
