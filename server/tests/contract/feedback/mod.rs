//! Feedback on the service: the page without JavaScript, what is kept of it and how long, and the desk's queue.

mod inbox;
mod kept;
mod page;

use suunta_server::clock::Randomness;
use suunta_server::feedback::{Typed, answer_by};
use suunta_server::store::{Feedback, FeedbackKind, NewFeedback, place};

use crate::support::desk::Desk;
use crate::support::store::World;

/// Feedback as the page makes it.
fn new(world: &World, kind: FeedbackKind, typed: &Typed, contact: Option<&str>) -> NewFeedback {
    let id = Randomness.id(&world.clock);
    let json = serde_json::to_vec(typed).expect("JSON");
    let today = suunta_server::referrals::calendar::day(world.now());
    NewFeedback {
        id,
        site: "oulu".into(),
        kind,
        lang: "fi".into(),
        message: None,
        step: Some("goal".into()),
        due: (kind == FeedbackKind::Access).then(|| answer_by(today)),
        body: world.keys.seal(place::FEEDBACK, id, &json, Randomness),
        contact: contact
            .map(|contact| world.keys.seal(place::FEEDBACK_CONTACT, id, contact.as_bytes(), Randomness)),
    }
}

fn problem(text: &str) -> Typed {
    Typed { problem: text.into(), ..Typed::default() }
}

fn what(text: &str) -> Typed {
    Typed { what: text.into(), ..Typed::default() }
}

/// Everything that waits.
async fn waiting(desk: &Desk) -> Vec<Feedback> {
    let mut all = desk.app.store.open_feedback("oulu", FeedbackKind::Access).await.expect("reads");
    all.extend(desk.app.store.open_feedback("oulu", FeedbackKind::Sentence).await.expect("reads"));
    all
}

fn typed(desk: &Desk, feedback: &Feedback) -> Typed {
    let json = desk.app.keys.open(place::FEEDBACK, feedback.id, &feedback.body).expect("opens");
    serde_json::from_slice(&json).expect("JSON")
}

fn contact(desk: &Desk, feedback: &Feedback) -> Option<String> {
    let sealed = feedback.contact.as_ref()?;
    Some(desk.app.keys.open_text(place::FEEDBACK_CONTACT, feedback.id, sealed).expect("opens"))
}
