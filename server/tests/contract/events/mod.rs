//! Events: who gets a place, who is told what, what is kept and how long, the pages for jobseekers and those of the desk.

mod desk;
mod pages;
mod places;
mod upkeep;

use jiff::{SignedDuration, Timestamp};
use suunta_server::clock::Randomness;
use suunta_server::events::Guest;
use suunta_server::store::{
    Access, Arranger, NewSignUp, Occasion, OccasionKind, OccasionPlan, SignedUp, Store, place,
};
use uuid::Uuid;

use crate::support::store::World;

const DAY: i64 = 24;

/// An event in so many hours, of two hours.
fn plan(world: &World, hours: i64, capacity: u32) -> OccasionPlan {
    let begins = world.now() + SignedDuration::from_hours(hours);
    OccasionPlan {
        kind: OccasionKind::Group,
        title: [("fi".to_owned(), "Työnhakuryhmä".to_owned()), ("sv".to_owned(), "Jobbgrupp".to_owned())]
            .into(),
        about: [("fi".to_owned(), "Ota mukaan CV".to_owned())].into(),
        spot: "Torikatu 1".into(),
        link: String::new(),
        area: Some("oulu".into()),
        langs: vec!["fi".into(), "en".into()],
        access: vec![Access::StepFree],
        begins,
        ends: begins + SignedDuration::from_hours(2),
        closes: begins,
        capacity,
        waiting: true,
        offer_hours: 0,
    }
}

fn arranger(user: Uuid) -> Arranger {
    Arranger { user, sites: vec!["oulu".into()], orgs: vec!["oulu".into()] }
}

async fn occasion(world: &World, by: &Arranger, plan: OccasionPlan) -> Uuid {
    let id = Randomness.id(&world.clock);
    world.store.add_occasion(by.clone(), id, "oulu", "oulu", plan).await.unwrap();
    id
}

fn new(world: &World, event: Uuid, name: &str) -> NewSignUp {
    let id = Randomness.id(&world.clock);
    let email = format!("{name}@example.org");
    let guest = Guest { name: name.to_owned(), email: email.clone(), phone: String::new() };
    let json = serde_json::to_vec(&guest).unwrap();
    NewSignUp {
        id,
        event,
        lang: "fi".into(),
        code_hash: world.keys.sign_up_code(id).hash(&world.keys),
        case: None,
        body: world.keys.seal(place::SIGN_UP, id, &json, Randomness),
        mail: Some(world.keys.seal(place::SIGN_UP_MAIL, id, email.as_bytes(), Randomness)),
    }
}

/// Signs somebody up and answers with the id.
async fn come(world: &World, event: Uuid, name: &str) -> Uuid {
    let new = new(world, event, name);
    let id = new.id;
    world.store.sign_up(new).await.unwrap();
    id
}

async fn signed_up(store: &Store, id: Uuid) -> SignedUp {
    store.signed_up(id).await.unwrap().unwrap()
}

async fn now(store: &Store, id: Uuid) -> Occasion {
    store.occasion(id).await.unwrap().unwrap()
}

/// The mails that wait, as "name: kind" in the order in which they were written.
async fn mails(world: &World, names: &[(Uuid, &str)]) -> Vec<String> {
    let mut told = Vec::new();
    while told.len() < 100 {
        let due = world.store.mails_due(100).await.unwrap();
        if due.is_empty() {
            break;
        }
        for mail in due {
            let who = names.iter().find(|(id, _)| Some(*id) == mail.sign_up).map_or("?", |(_, name)| name);
            told.push(format!("{who}: {}", mail.kind.name()));
            world.store.mail_sent(mail.id).await.unwrap();
        }
    }
    told
}

fn hours(at: Timestamp, hours: i64) -> Timestamp {
    at + SignedDuration::from_hours(hours)
}
