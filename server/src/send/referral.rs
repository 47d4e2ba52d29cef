//! From answers and contact details to what is stored: recomputed here, whatever the browser thinks.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;
use suunta_shared::answers::{Answers, AnswersError, Mended};
use suunta_shared::routing::Facts;
use suunta_shared::summary::{self, Brief, Context, Summary};
use suunta_shared::text::Message;

use crate::config::site::{Queue, Site, pick};
use crate::crypto::{Keyring, PrivateCode};
use crate::i18n::helsinki;
use crate::plain::carried::Brought;
use crate::referrals::calendar;
use crate::referrals::model::Contact;
use crate::referrals::placing::{self, Placed};
use crate::state::App;
use crate::store::{CountRow, NewCase, place};

/// Answers as they meet the current content of a site.
#[derive(Clone, Debug)]
pub struct Read {
    /// What is left of them.
    pub answers: Answers,
    /// What was mended.
    pub mended: Mended,
    /// They are not surely what the person last saw.
    pub doubtful: bool,
}

/// Fits answers to the current content.
///
/// # Errors
/// When nothing of them is usable.
pub fn read(app: &App, site: &Site, brought: Brought) -> Result<Read, AnswersError> {
    let doubtful = brought.doubtful();
    let municipalities: Vec<&str> = site.municipalities.iter().map(|place| place.id.as_str()).collect();
    let (answers, mended) = brought.answers.fit(&app.content.questions, &municipalities)?;
    Ok(Read { answers, mended, doubtful })
}

/// What to tell the person about their answers, before they send.
pub fn notes(read: &Read) -> Vec<Message> {
    let doubtful = read.doubtful.then(|| Message::new("send-doubtful"));
    doubtful.into_iter().chain(mended_notes(&read.mended)).collect()
}

/// What to tell of what was mended.
pub fn mended_notes(mended: &Mended) -> Vec<Message> {
    let mut notes = Vec::new();
    if mended.recomputed {
        notes.push(Message::new("send-recomputed"));
    }
    if mended.dropped > 0 {
        notes.push(Message::new("send-dropped").with("count", i64::from(mended.dropped)));
    }
    notes
}

/// The place and the day for which a summary is made.
pub fn context(site: &Site, answers: &Answers, lang: &str, today: Date) -> Context {
    let municipality = answers.situation.municipality();
    let place = site.municipalities.iter().find(|place| municipality == Some(place.id.as_str()));
    Context {
        region: place.map(|place| place.region.clone()),
        municipality: place.map(|place| pick(&place.name, lang).to_owned()),
        today,
    }
}

/// Today where the cities are.
pub fn today(app: &App) -> Date {
    app.clock.now().to_zoned(helsinki()).date()
}

/// The summary and the brief that a counsellor would see, without the parts taken out.
pub fn brief(app: &App, site: &Site, answers: &Answers, lang: &str) -> (Summary, Brief) {
    let context = context(site, answers, lang, today(app));
    summary::sent(&app.content.questions, &app.guidance(site), answers, &context)
}

/// Everything of a submission that makes it this one and no other.
#[derive(Serialize)]
struct Body<'a> {
    site: &'a str,
    answers: &'a Answers,
    contact: &'a Contact,
    count: bool,
}

/// A submission that passed every check.
pub struct Submission<'a> {
    /// The site.
    pub site: &'a Site,
    /// Language of the person.
    pub lang: &'a str,
    /// Idempotency key.
    pub key: &'a str,
    /// Answers, already fitted, with the parts to leave out named in them.
    pub answers: Answers,
    /// Contact details, already checked.
    pub contact: Contact,
    /// "Count my answers without my name."
    pub count: bool,
}

/// What is stored, and what the receipt says beside the stored case.
pub struct Referral<'a> {
    /// What is stored.
    pub case: NewCase,
    /// Where it goes and why.
    pub placed: Placed<'a>,
    /// The private code.
    pub code: PrivateCode,
}

/// Makes the referral of a submission; `None` when the site's rules lead nowhere, which `suunta check` refuses.
pub fn make<'a>(app: &'a App, submission: Submission<'a>, closed: &BTreeSet<String>) -> Option<Referral<'a>> {
    let Submission { site, lang, key, answers, contact, count } = submission;
    let count = count.then(|| count_row(app, site, lang, &answers));
    let answers = answers.for_sending();
    let (summary, brief) = self::brief(app, site, &answers, lang);
    let facts = Facts {
        goal: answers.situation.goal(),
        finnish: answers.situation.finnish(),
        barriers: answers.situation.barriers().to_vec(),
        digital: summary.digital.as_ref().map(|digital| digital.overall.band),
        protected: contact.protected,
    };
    let placed = placing::place(site, &app.content.routing, closed, &facts)?;
    let body = Body { site: &site.id, answers: &answers, contact: &contact, count: count.is_some() };
    let filed = Filed {
        site,
        lang,
        key,
        queue: placed.queue,
        rule: placed.rule.id.clone(),
        body: json(&body),
        answers: json(&answers),
        brief: json(&brief),
        contact,
        area: answers.situation.municipality().map(str::to_owned),
        goal: facts.goal.map(|goal| goal.name().to_owned()),
        band: facts.digital.map(|band| band.name().to_owned()),
        barriers: facts.barriers.iter().map(|barrier| barrier.name().to_owned()).collect(),
        count,
    };
    let (case, code) = file(app, filed);
    Some(Referral { case, placed, code })
}

/// What is to be stored, placed already, whoever sent it.
pub struct Filed<'a> {
    /// The site.
    pub site: &'a Site,
    /// Language of who sent it.
    pub lang: &'a str,
    /// Idempotency key.
    pub key: &'a str,
    /// Where it goes.
    pub queue: &'a Queue,
    /// The rule that decided.
    pub rule: String,
    /// Everything that makes it this one and no other.
    pub body: Vec<u8>,
    /// The answers, to be sealed.
    pub answers: Vec<u8>,
    /// The brief, to be sealed.
    pub brief: Vec<u8>,
    /// Contact details.
    pub contact: Contact,
    /// Municipality.
    pub area: Option<String>,
    /// What a jobseeker came for.
    pub goal: Option<String>,
    /// Their band of digital skills.
    pub band: Option<String>,
    /// What makes working harder.
    pub barriers: Vec<String>,
    /// What is counted without a name.
    pub count: Option<CountRow>,
}

/// Makes the case: code, keys, deadline, everything personal sealed.
pub fn file(app: &App, filed: Filed<'_>) -> (NewCase, PrivateCode) {
    let Filed { site, lang, key, queue, rule, contact, .. } = filed;
    let code = app.keys.private_code(key);
    let id = app.random.id(&app.clock);
    let hours = (u32::from(queue.deadline_days), queue.hours);
    let case = NewCase {
        id,
        code_hash: code.hash(&app.keys),
        idem: app.keys.idempotency(key),
        fingerprint: app.keys.fingerprint(&filed.body),
        site: site.id.clone(),
        org: queue.organisation.clone(),
        queue: queue.id.clone(),
        rule,
        lang: lang.to_owned(),
        area: filed.area,
        goal: filed.goal,
        band: filed.band,
        barriers: filed.barriers,
        interpreter: contact.interpreter,
        protected: contact.protected,
        deadline: calendar::add_working_days(app.clock.now(), hours.0, hours.1, &helsinki()),
        contact: app.keys.seal(place::CONTACT, id, &json(&contact), app.random),
        answers: app.keys.seal(place::ANSWERS, id, &filed.answers, app.random),
        brief: app.keys.seal(place::BRIEF, id, &filed.brief, app.random),
        mail: seal_mail(&app.keys, app, id, &contact),
        index: app.keys.index_words(&queue.organisation, &contact),
        count: filed.count,
    };
    (case, code)
}

/// The address for news without content, if the person gave one.
pub fn seal_mail(keys: &Keyring, app: &App, case: uuid::Uuid, contact: &Contact) -> Option<Vec<u8>> {
    (!contact.email.is_empty()).then(|| keys.seal(place::MAIL, case, contact.email.as_bytes(), app.random))
}

/// Plain data of our own types: writing it as JSON cannot fail.
pub fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}

/// What is counted without a name: bands, and the set of answers, never the document. `lang` is the language of the person, empty
/// when nobody said it.
pub fn count_row(app: &App, site: &Site, lang: &str, answers: &Answers) -> CountRow {
    let today = today(app);
    let digital = suunta_shared::digital::estimate(&app.content.questions.digital, answers);
    CountRow {
        site: site.id.clone(),
        month: format!("{:04}-{:02}", today.year(), today.month()),
        area: answers.situation.municipality().unwrap_or_default().to_owned(),
        band: digital.map(|digital| digital.overall.band.name().to_owned()).unwrap_or_default(),
        barriers: answers.situation.barriers().iter().map(|barrier| barrier.name().to_owned()).collect(),
        quarter: format!("{:04}-{}", today.year(), (today.month() - 1) / 3 + 1),
        lang: lang.to_owned(),
        answers: named(answers),
    }
}

/// Ids with the names of the replies: items, described people, tasks, activities. What was left empty is not among them.
fn named(answers: &Answers) -> BTreeMap<String, String> {
    let digital = answers.digital.iter().map(|a| (&a.item, a.reply.name()));
    let tasks = answers.tasks.iter().map(|a| (&a.item, a.pick.name()));
    let activities = answers.interests.iter().filter_map(|a| Some((&a.item, a.liking?.name())));
    let all = digital.chain(tasks).chain(activities);
    all.map(|(item, reply)| (item.clone(), reply.to_owned())).collect()
}
