//! Sending what an instrument made: the contact page with the preview, and the case. Keys, sealing, placing, deadline, audit and
//! mail are those of a jobseeker's referral ([`crate::send`]).

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum_extra::extract::Form;
use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Serialize};
use suunta_shared::answers::Mended;
use suunta_shared::instrument::{self, Instrument, RESULT, Replies, Sent, SentSection};
use suunta_shared::text::Message;

use super::turn::{self, Turn};
use super::{Asked, show};
use crate::plain::form::Fields;
use crate::referrals::model::Contact;
use crate::referrals::placing;
use crate::send::form::{FieldError, SendForm};
use crate::send::pages::{ContactFields, ContactPage, PreviewSection};
use crate::send::referral::{self, Filed};
use crate::send::{call, submit};
use crate::state::App;
use crate::web::client::Address;
use crate::web::errors::AppError;
use crate::web::page::framed;

/// The brief of such a case: what was sent, to be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Brief {
    /// From which instrument.
    pub instrument: String,
    /// The sections in their order.
    pub sections: Vec<SentSection>,
}

/// Replies as they meet the current instrument.
struct Read {
    replies: Replies,
    mended: Mended,
}

/// POST: on from the result. Replies that should be looked over first go back to it.
pub async fn contact(
    State(app): State<App>,
    Path((site, lang, id)): Path<(String, String, String)>,
    Form(mut form): Form<SendForm>,
) -> Result<Response, AppError> {
    let asked = sends(&app, &site, &lang, &id)?;
    let (replies, unsure) = carried(asked, &form)?;
    if unsure {
        return look_over(asked, replies);
    }
    form.key = BASE32_NOPAD.encode(&app.random.bytes::<16>());
    ask(asked, form, &fit(asked, replies)?, &[], StatusCode::OK)
}

/// POST: everything is checked again, stored, and acknowledged with a receipt.
pub async fn submit(
    State(app): State<App>,
    Path((site, lang, id)): Path<(String, String, String)>,
    address: Address,
    Form(mut form): Form<SendForm>,
) -> Result<Response, AppError> {
    let asked = sends(&app, &site, &lang, &id)?;
    app.limits.submission(&address)?;
    let (replies, unsure) = carried(asked, &form)?;
    if unsure {
        return look_over(asked, replies);
    }
    let read = fit(asked, replies)?;
    form.by_company = asked.instrument.company;
    if !submit::is_key(&form.key) {
        form.key = BASE32_NOPAD.encode(&app.random.bytes::<16>());
        let error = FieldError { field: "phone", message: Message::new("error-send-key") };
        return ask(asked, form, &read, &[error], StatusCode::UNPROCESSABLE_ENTITY);
    }
    let contact = match form.contact() {
        Ok(contact) => contact,
        Err(errors) => return ask(asked, form, &read, &errors, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let out = left_out(asked.instrument, &form);
    if form.seen != out.join(" ") {
        return ask(asked, form, &read, &[], StatusCode::OK);
    }
    let sent = sent(asked, &read.replies, &out)?;
    let closed = app.store.closed_queues().await?;
    let queue = placing::for_instrument(asked.visit.site, &closed, sent.route.to, contact.protected)
        .ok_or_else(AppError::no_queue)?;
    let mailed = app.config.mail.host.is_some() && !contact.email.is_empty();
    let (case, code) = referral::file(
        &app,
        Filed {
            site: asked.visit.site,
            lang: &asked.visit.words.lang,
            key: &form.key,
            queue,
            rule: placing::rule_of(&asked.instrument.id, &sent.route.rule),
            answers: referral::json(&sent.replies),
            brief: referral::json(&Brief { instrument: sent.instrument, sections: sent.sections }),
            body: referral::json(&Body {
                site: &asked.visit.site.id,
                replies: &sent.replies,
                contact: &contact,
            }),
            contact,
            area: None,
            goal: None,
            band: None,
            barriers: Vec::new(),
            count: None,
        },
    );
    submit::receipt(&asked.visit, case, &code, mailed).await
}

/// Everything of a submission that makes it this one and no other.
#[derive(Serialize)]
struct Body<'a> {
    site: &'a str,
    replies: &'a Replies,
    contact: &'a Contact,
}

/// An instrument that sends; of the others there is nothing here.
fn sends<'a>(app: &'a App, site: &str, lang: &str, id: &str) -> Result<Asked<'a>, AppError> {
    let asked = Asked::find(app, site, lang, id)?;
    if asked.instrument.sends { Ok(asked) } else { Err(AppError::not_found().at(&asked.visit)) }
}

fn carried(asked: Asked<'_>, form: &SendForm) -> Result<(Replies, bool), AppError> {
    asked.carried(&form.answers).map_err(|error| submit::refused(&asked.visit, error))
}

fn fit(asked: Asked<'_>, replies: Replies) -> Result<Read, AppError> {
    let fitted = replies.fit(asked.instrument, &asked.visit.app.content);
    let (replies, mended) = fitted.map_err(|error| submit::refused(&asked.visit, error))?;
    Ok(Read { replies, mended })
}

/// The questions again, from the beginning, with everything filled in.
fn look_over(asked: Asked<'_>, replies: Replies) -> Result<Response, AppError> {
    let content = &asked.visit.app.content;
    let turn: Result<Turn, _> = turn::take(asked.instrument, content, replies, true, &Fields::default());
    match turn {
        Ok(turn) => {
            let status = turn.status();
            show(asked, &turn, status)
        }
        Err(lost) => super::trouble(asked, lost, lost.status()),
    }
}

/// Sections that lost their tick on the page, by their ids.
fn left_out(instrument: &Instrument, form: &SendForm) -> Vec<String> {
    let all = instrument.section.iter().map(|section| section.id.as_str()).chain([RESULT]);
    all.filter(|id| form.leaves_out(id)).map(str::to_owned).collect()
}

/// What would be sent without these sections.
fn sent(asked: Asked<'_>, replies: &Replies, out: &[String]) -> Result<Sent, AppError> {
    let mut replies = replies.clone();
    for id in out.iter().filter(|id| !replies.withheld.contains(id)).cloned().collect::<Vec<_>>() {
        replies.withheld.push(id);
    }
    let sent = instrument::sent(asked.instrument, &asked.visit.app.content, &replies);
    sent.ok_or_else(AppError::no_queue)
}

/// How can we reach them?
fn ask(
    asked: Asked<'_>,
    mut form: SendForm,
    read: &Read,
    errors: &[FieldError],
    status: StatusCode,
) -> Result<Response, AppError> {
    let Asked { visit, instrument } = asked;
    form.by_company = instrument.company;
    let out = left_out(instrument, &form);
    let seen = out.join(" ");
    let mut notes = referral::mended_notes(&read.mended);
    if !form.seen.is_empty() || form.seen != seen {
        notes.push(Message::new(form.own(visit.words, "send-preview-changed")));
    }
    let shown = sent(asked, &read.replies, &out)?.sections;
    let whole = sent(asked, &read.replies, &[])?.sections;
    let section = |offered: SentSection| {
        let left = out.contains(&offered.section);
        let kept = shown.iter().find(|own| own.section == offered.section).filter(|_| !left);
        PreviewSection {
            title: visit.words.say(&offered.title),
            lines: kept
                .map(|s| s.lines.iter().map(|line| visit.words.say(line)).collect())
                .unwrap_or_default(),
            send: visit.words.say(&Message::new("preview-part-in").with("part", offered.title)),
            name: offered.section,
            left_out: left,
        }
    };
    let sections: Vec<PreviewSection> = whole.into_iter().map(section).collect();
    let title = form.own(visit.words, "send-page-title");
    let page = ContactPage {
        layout: visit.layout(&title).with_feedback(visit, "send"),
        words: visit.words,
        fields: ContactFields { words: visit.words, form: &form, errors },
        parts: sections.iter().map(|section| section.name.as_str()).collect::<Vec<_>>().join(" "),
        sections,
        seen,
        notes: notes.iter().map(|note| visit.words.say(note)).collect(),
        answers: asked.token(&read.replies),
        submit_path: format!("{}/submit", asked.path()),
        plain_path: asked.path(),
        from_widget: false,
        counts: false,
        call: call(visit.words, visit.site),
        form: &form,
        errors,
    };
    framed(&page, status, visit.site)
}
