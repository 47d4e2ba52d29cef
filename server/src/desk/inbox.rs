//! `/desk/feedback`: what people say of the service itself. What must be answered by law stands first, then poor sentences
//! language by language, for whoever mends the texts. A contact is opened one by one, and the audit says by whom.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde::Deserialize;
use uuid::Uuid;

use super::brief::sealed;
use super::form::Form;
use super::home::Said;
use super::inbox_file;
use super::posted::Posted;
use super::problem::Problem;
use super::shell::{Shell, go, page};
use super::view::View;
use crate::auth::staff::{Staff, private};
use crate::feedback::Typed;
use crate::plain::{form as plain_form, questions};
use crate::referrals::calendar;
use crate::state::App;
use crate::store::{Actor, Feedback, FeedbackKind, StoreError, place};

/// Letters of a problem in the list; the whole of it stands on its page.
const EXCERPT: usize = 300;

#[derive(Template)]
#[template(path = "desk/inbox.html")]
struct Inbox {
    shell: Shell,
    access: Vec<AccessRow>,
    languages: Vec<LanguageGroup>,
    done: Vec<DoneRow>,
}

struct AccessRow {
    id: Uuid,
    urgency: &'static str,
    icon: &'static str,
    when: String,
    date: String,
    iso: String,
    problem: String,
    facts: Vec<String>,
    contact: bool,
}

struct LanguageGroup {
    code: String,
    name: String,
    rows: Vec<SentenceRow>,
}

struct SentenceRow {
    id: Uuid,
    version: i64,
    message: String,
    sentence: String,
    what: String,
    better: String,
    facts: Vec<String>,
}

struct DoneRow {
    id: Uuid,
    text: String,
    facts: Vec<String>,
}

#[derive(Template)]
#[template(path = "desk/inbox_item.html")]
struct Item {
    shell: Shell,
    id: Uuid,
    version: i64,
    access: bool,
    /// Of the page it was given on.
    code: String,
    facts: Vec<(String, String)>,
    urgency: &'static str,
    when: String,
    message: String,
    sentence: String,
    typed: Typed,
    contact: Contact,
    /// When and by whom it was done.
    done: Option<String>,
    note: String,
    form: Form,
    conflict: bool,
}

/// Where an answer goes.
enum Contact {
    None,
    Closed,
    Open { text: String, href: String },
}

/// What the address of an item may carry.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: Option<String>,
    contact: Option<String>,
}

/// The item, if it was said of a site of theirs; else the same answer as for one that does not exist.
async fn find(app: &App, staff: &Staff, id: &str) -> Result<Feedback, Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let found = app.store.feedback(id).await?;
    found.filter(|feedback| staff.reach.in_site(&feedback.site)).ok_or(Problem::Missing)
}

impl View<'_> {
    fn unsealed(&self, feedback: &Feedback) -> Result<Typed, Problem> {
        let json = self.app.keys.open(place::FEEDBACK, feedback.id, &feedback.body).map_err(sealed)?;
        Ok(serde_json::from_slice(&json).unwrap_or_default())
    }

    /// The page it is about, by its heading.
    fn page_name(&self, feedback: &Feedback) -> String {
        match feedback.step.as_deref() {
            None => self.words.t("inbox-no-page"),
            Some("send") => self.words.t("send-page-title"),
            Some("status") => self.words.t("status-page-title"),
            Some(step) => match plain_form::step(step) {
                Some(known) => {
                    let heading = questions::heading(self.words, &self.app.content.questions, &known);
                    if heading.is_empty() { step.to_owned() } else { heading }
                }
                None => step.to_owned(),
            },
        }
    }

    /// Language and page, and the site where these eyes see several.
    fn feedback_facts(&self, feedback: &Feedback) -> Vec<String> {
        let site = self.app.sites.get(&feedback.site).filter(|_| self.staff.reach.sites().len() > 1);
        let came = self.words.with("inbox-came", &[("date", &self.words.day(feedback.made))]);
        let mut facts = vec![self.page_name(feedback), came];
        facts.extend(site.map(|site| self.pick(&site.name)));
        facts
    }

    /// "To be answered by", with how urgent that is. Late is not only a colour: it has words and an icon.
    fn answer_when(&self, feedback: &Feedback) -> (&'static str, &'static str, String) {
        let Some(due) = feedback.due else { return ("", "speech", String::new()) };
        let (relative, days) = self.when(due);
        let late = feedback.done.is_none() && due < self.app.clock.now();
        let (urgency, icon, id) = match days {
            _ if late => ("is-late", "late", "inbox-late"),
            ..=3 => ("is-soon", "clock", "inbox-by"),
            _ => ("", "clock", "inbox-by"),
        };
        (urgency, icon, self.words.with(id, &[("when", &relative)]))
    }

    fn access_row(&self, feedback: &Feedback) -> Result<AccessRow, Problem> {
        let (urgency, icon, when) = self.answer_when(feedback);
        let day = calendar::day(feedback.due.unwrap_or(feedback.made));
        let mut problem = self.unsealed(feedback)?.problem;
        if let Some((end, _)) = problem.char_indices().nth(EXCERPT) {
            problem.truncate(end);
            problem.push('…');
        }
        let mut facts = vec![self.language(&feedback.lang)];
        facts.extend(self.feedback_facts(feedback));
        Ok(AccessRow {
            id: feedback.id,
            urgency,
            icon,
            when,
            date: self.words.with("inbox-by-date", &[("date", &self.words.date(day))]),
            iso: day.to_string(),
            problem,
            facts,
            contact: feedback.contact.is_some(),
        })
    }

    /// The sentence as it stands now in its language; empty for one that was not named or is gone.
    fn sentence(&self, feedback: &Feedback) -> String {
        let words = self.app.texts.words(&feedback.lang);
        feedback.message.as_deref().map(|id| words.bare(id)).unwrap_or_default()
    }

    fn sentence_row(&self, feedback: &Feedback) -> Result<SentenceRow, Problem> {
        let typed = self.unsealed(feedback)?;
        Ok(SentenceRow {
            id: feedback.id,
            version: feedback.version,
            message: feedback.message.clone().unwrap_or_default(),
            sentence: self.sentence(feedback),
            what: typed.what,
            better: typed.better,
            facts: self.feedback_facts(feedback),
        })
    }

    fn done_words(&self, feedback: &Feedback) -> Option<String> {
        let day = self.words.day(feedback.done?);
        let name = feedback.done_by.map_or_else(String::new, |user| self.name(user));
        Some(self.words.with("inbox-done-by", &[("name", &name), ("date", &day)]))
    }
}

/// GET /desk/feedback
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let view = View::new(&app, &staff).await?;
    let (mut access, mut done) = (Vec::new(), Vec::new());
    let mut groups: BTreeMap<String, Vec<SentenceRow>> = BTreeMap::new();
    for site in staff.reach.sites() {
        access.extend(app.store.open_feedback(&site, FeedbackKind::Access).await?);
        for feedback in app.store.open_feedback(&site, FeedbackKind::Sentence).await? {
            groups.entry(feedback.lang.clone()).or_default().push(view.sentence_row(&feedback)?);
        }
        done.extend(app.store.done_feedback(&site).await?);
    }
    access.sort_by_key(|feedback| (feedback.due, feedback.made, feedback.id));
    done.sort_by_key(|feedback| std::cmp::Reverse(feedback.done));
    let done_row = |feedback: &Feedback| DoneRow {
        id: feedback.id,
        text: view.done_words(feedback).unwrap_or_default(),
        facts: vec![view.words.t(feedback.kind.message()), view.page_name(feedback)],
    };
    let inbox = Inbox {
        access: access.iter().map(|feedback| view.access_row(feedback)).collect::<Result<_, _>>()?,
        languages: groups
            .into_iter()
            .map(|(code, rows)| LanguageGroup { name: view.language(&code), code, rows })
            .collect(),
        done: done.iter().map(done_row).collect(),
        shell: Shell::of(&app, &staff, "inbox-title", "inbox").after(said.done.as_deref()),
    };
    page(StatusCode::OK, &inbox)
}

/// How an item is shown: as it is, or again after a form that could not be taken.
#[derive(Default)]
struct Show {
    open: bool,
    done: Option<String>,
    form: Form,
    conflict: bool,
}

impl Show {
    async fn of(
        self,
        app: &App,
        staff: &Staff,
        feedback: Feedback,
        status: StatusCode,
    ) -> Result<Response, Problem> {
        let view = View::new(app, staff).await?;
        let words = view.words;
        let contact = match &feedback.contact {
            None => Contact::None,
            Some(_) if !self.open => Contact::Closed,
            Some(contact) => {
                app.store.feedback_contact_opened(feedback.id, staff.user.id).await?;
                let opened = app.keys.open_text(place::FEEDBACK_CONTACT, feedback.id, contact);
                let text = opened.map_err(sealed)?;
                let scheme = if text.contains('@') { "mailto" } else { "tel" };
                let bare: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
                Contact::Open { href: format!("{scheme}:{bare}"), text }
            }
        };
        let note = feedback
            .note
            .as_ref()
            .map(|note| app.keys.open_text(place::FEEDBACK_NOTE, feedback.id, note).map_err(sealed));
        let (urgency, _, when) = view.answer_when(&feedback);
        let mut facts = vec![
            (words.t("inbox-language"), view.language(&feedback.lang)),
            (words.t("inbox-page"), view.page_name(&feedback)),
            (words.t("inbox-made"), words.day(feedback.made)),
        ];
        if let Some(site) = app.sites.get(&feedback.site) {
            facts.push((words.t("inbox-site"), view.pick(&site.name)));
        }
        let item = Item {
            shell: Shell::of(app, staff, feedback.kind.message(), "inbox").after(self.done.as_deref()),
            id: feedback.id,
            version: feedback.version,
            access: feedback.kind == FeedbackKind::Access,
            code: feedback.lang.clone(),
            facts,
            urgency,
            when,
            message: feedback.message.clone().unwrap_or_default(),
            sentence: view.sentence(&feedback),
            typed: view.unsealed(&feedback)?,
            contact,
            done: view.done_words(&feedback),
            note: note.transpose()?.unwrap_or_default(),
            form: self.form,
            conflict: self.conflict,
        };
        page(status, &item)
    }
}

/// GET /desk/feedback/{id}
pub async fn show_one(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Problem> {
    let feedback = find(&app, &staff, &id).await?;
    let show = Show { open: asked.contact.is_some(), done: asked.done, ..Show::default() };
    show.of(&app, &staff, feedback, StatusCode::OK).await
}

/// POST done: answered, with what; or mended. Who comes second sees how it stands, and what they typed.
pub async fn done(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let feedback = find(&app, &staff, &id).await?;
    let mut form = Form::of(&fields, "done");
    match feedback.kind {
        FeedbackKind::Access => form.need_text(&staff.words, "done-note", "inbox-error-note"),
        FeedbackKind::Sentence => form.check_text(&staff.words, "done-note"),
    }
    if !form.errors.is_empty() {
        let show = Show { form, ..Show::default() };
        return show.of(&app, &staff, feedback, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let note = Some(form.value("done-note")).filter(|note| !note.is_empty());
    let note = note.map(|note| app.keys.seal(place::FEEDBACK_NOTE, feedback.id, note.as_bytes(), app.random));
    let version = fields.get("version").parse().unwrap_or(-1);
    match app.store.feedback_done(feedback.id, version, staff.user.id, note).await {
        Ok(()) => Ok(go("/desk/feedback", "desk-done-feedback")),
        Err(StoreError::Refused(_)) => {
            let now = find(&app, &staff, &id).await?;
            let show = Show { form, conflict: true, ..Show::default() };
            show.of(&app, &staff, now, StatusCode::CONFLICT).await
        }
        Err(error) => Err(error.into()),
    }
}

/// GET /desk/feedback/sentences/{id}: the poor sentences of a language as a file, for whoever mends its texts.
pub async fn file(
    State(app): State<App>,
    staff: Staff,
    Path(lang): Path<String>,
) -> Result<Response, Problem> {
    if !app.texts.has(&lang) {
        return Err(Problem::Missing);
    }
    let view = View::new(&app, &staff).await?;
    let words = app.texts.words(&lang);
    let mut rows = Vec::new();
    for site in staff.reach.sites() {
        for feedback in app.store.poor_sentences(&site, &lang).await? {
            let typed = view.unsealed(&feedback)?;
            let id = feedback.message.clone().unwrap_or_default();
            let file = words.known(&id).map_or_else(String::new, |known| format!("{lang}/{}", known.file));
            rows.push([id, file, view.sentence(&feedback), typed.what, typed.better]);
        }
    }
    app.store.record(Actor::Staff(staff.user.id), "feedback-file", None, "").await?;
    let mut response = private(inbox_file::csv(&rows).into_response());
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
    if let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"suunta-sentences-{lang}.csv\""))
    {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(response)
}
