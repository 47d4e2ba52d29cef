//! What is kept of feedback and how long, one suite for both databases.

use suunta_server::clock::Randomness;
use suunta_server::crypto::SealError;
use suunta_server::store::{Actor, FeedbackCounts, FeedbackKind, StoreError, place};
use uuid::Uuid;

use super::{new, problem, what};
use crate::support::store::World;

crate::on_both!(
    it_comes_once_and_is_counted,
    the_second_one_is_told,
    what_was_typed_is_sealed_for_its_row,
    a_contact_goes_a_month_after_the_answer_and_all_a_year_after_it,
    what_nobody_answers_ends_too,
    the_audit_knows_nothing_of_it,
    what_goes_leaves_no_trace_in_the_files,
);

const DAY: i64 = 24;

async fn give(world: &World, kind: FeedbackKind, text: &str, contact: Option<&str>) -> Uuid {
    let typed = if kind == FeedbackKind::Access { problem(text) } else { what(text) };
    let new = new(world, kind, &typed, contact);
    let id = new.id;
    assert!(world.store.give_feedback(new).await.unwrap());
    id
}

async fn done(world: &World, id: Uuid, user: Uuid) {
    let note = world.keys.seal(place::FEEDBACK_NOTE, id, b"note", Randomness);
    world.store.feedback_done(id, 1, user, Some(note)).await.unwrap();
}

async fn it_comes_once_and_is_counted(world: &World) {
    let sites = ["oulu".to_owned(), "rovaniemi".to_owned()];
    let counts = async || world.store.feedback_counts(&sites).await.unwrap();
    assert_eq!(counts().await, FeedbackCounts::default());
    let one = new(world, FeedbackKind::Access, &problem("a"), None);
    assert!(world.store.give_feedback(one.clone()).await.unwrap());
    assert!(!world.store.give_feedback(one.clone()).await.unwrap(), "twice");
    give(world, FeedbackKind::Sentence, "b", None).await;
    assert_eq!(counts().await, FeedbackCounts { open: 2, soon: 0, late: 0 });
    assert_eq!(world.store.feedback_counts(&sites[1..]).await.unwrap(), FeedbackCounts::default());
    world.pass(12 * DAY);
    assert_eq!(counts().await, FeedbackCounts { open: 2, soon: 1, late: 0 });
    world.pass(3 * DAY);
    assert_eq!(counts().await, FeedbackCounts { open: 2, soon: 1, late: 1 });
    done(world, one.id, world.user("anna").await).await;
    assert_eq!(counts().await, FeedbackCounts { open: 1, soon: 0, late: 0 });
    assert_eq!(world.store.done_feedback("oulu").await.unwrap().len(), 1);
    assert_eq!(world.store.poor_sentences("oulu", "fi").await.unwrap().len(), 1);
    assert!(world.store.poor_sentences("oulu", "sv").await.unwrap().is_empty());
}

async fn the_second_one_is_told(world: &World) {
    let (anna, lea) = (world.user("anna").await, world.user("lea").await);
    let id = give(world, FeedbackKind::Access, "a", None).await;
    let both = tokio::join!(
        world.store.feedback_done(id, 1, anna, Some(b"anna".to_vec())),
        world.store.feedback_done(id, 1, lea, Some(b"lea".to_vec()))
    );
    let won = [both.0.is_ok(), both.1.is_ok()];
    assert_eq!(won.iter().filter(|won| **won).count(), 1, "{both:?}");
    let lost = both.0.err().or(both.1.err());
    assert!(matches!(lost, Some(StoreError::Refused("feedback-changed"))), "{lost:?}");
    let now = world.store.feedback(id).await.unwrap().unwrap();
    let (user, note) = if won[0] { (anna, "anna") } else { (lea, "lea") };
    assert_eq!((now.done_by, now.note.as_deref(), now.version), (Some(user), Some(note.as_bytes()), 2));
    let gone = world.store.feedback_done(Uuid::nil(), 1, anna, None).await;
    assert!(matches!(gone, Err(StoreError::NotFound)));
}

async fn what_was_typed_is_sealed_for_its_row(world: &World) {
    let (planted, address) = ("planted-problem-text", "planted@example.org");
    let one = give(world, FeedbackKind::Access, planted, Some(address)).await;
    let two = give(world, FeedbackKind::Access, "other", Some("other@example.org")).await;
    let stored = world.blobs("SELECT body FROM feedback UNION ALL SELECT contact FROM feedback").await;
    assert_eq!(stored.len(), 4);
    let holds = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(stored.iter().all(|sealed| !holds(sealed, planted) && !holds(sealed, address)));
    if let Some(folder) = world.files().filter(|_| world.is_sqlite()) {
        for file in std::fs::read_dir(folder).unwrap().flatten() {
            let bytes = std::fs::read(file.path()).unwrap();
            assert!(!holds(&bytes, planted) && !holds(&bytes, address), "{}", file.path().display());
        }
    }
    // A value laid into another row, or another column, opens nowhere.
    let (first, second) = (hex(world, one), hex(world, two));
    for column in ["body", "contact"] {
        let sql = format!(
            "UPDATE feedback SET {column} = (SELECT {column} FROM feedback WHERE id = {first}) WHERE id = {second}"
        );
        world.sql(&sql).await.unwrap();
    }
    let moved = world.store.feedback(two).await.unwrap().unwrap();
    assert_eq!(world.keys.open(place::FEEDBACK, two, &moved.body), Err(SealError::Foreign));
    let contact = moved.contact.unwrap();
    assert_eq!(world.keys.open(place::FEEDBACK_CONTACT, two, &contact), Err(SealError::Foreign));
    assert_eq!(world.keys.open(place::FEEDBACK, one, &contact), Err(SealError::Foreign));
    assert_eq!(world.keys.open(place::FEEDBACK_CONTACT, one, &contact).unwrap(), address.as_bytes());
}

fn hex(world: &World, id: Uuid) -> String {
    world.hex(id.as_bytes())
}

async fn a_contact_goes_a_month_after_the_answer_and_all_a_year_after_it(world: &World) {
    let anna = world.user("anna").await;
    let answered = give(world, FeedbackKind::Access, "a", Some("a@example.org")).await;
    let open = give(world, FeedbackKind::Access, "b", Some("b@example.org")).await;
    world.pass(5 * DAY);
    done(world, answered, anna).await;
    let contacts = async || {
        world.store.tidy().await.unwrap();
        let of =
            async |id| world.store.feedback(id).await.unwrap().map(|feedback| feedback.contact.is_some());
        (of(answered).await, of(open).await)
    };
    world.pass(30 * DAY - 1);
    assert_eq!(contacts().await, (Some(true), Some(true)), "an hour is left");
    world.pass(1);
    assert_eq!(contacts().await, (Some(false), Some(true)), "who waits for an answer keeps waiting");
    let kept = world.store.feedback(answered).await.unwrap().unwrap();
    assert!(kept.note.is_some() && kept.done.is_some());
    world.pass(335 * DAY - 1);
    assert_eq!(contacts().await, (Some(false), Some(true)));
    world.pass(1);
    assert_eq!(contacts().await, (None, Some(true)));
    assert_eq!(world.number("SELECT count(*) FROM feedback").await, 1);
}

async fn what_nobody_answers_ends_too(world: &World) {
    let sentence = give(world, FeedbackKind::Sentence, "a", None).await;
    world.pass(730 * DAY - 1);
    world.store.tidy().await.unwrap();
    assert!(world.store.feedback(sentence).await.unwrap().is_some());
    world.pass(1);
    world.store.tidy().await.unwrap();
    assert!(world.store.feedback(sentence).await.unwrap().is_none());
    // Many at once, too.
    for n in 0..230 {
        give(world, FeedbackKind::Sentence, &n.to_string(), None).await;
    }
    world.pass(731 * DAY);
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT count(*) FROM feedback").await, 0);
}

async fn the_audit_knows_nothing_of_it(world: &World) {
    let anna = world.user("anna").await;
    let id = give(world, FeedbackKind::Access, "planted", Some("planted@example.org")).await;
    world.store.feedback_contact_opened(id, anna).await.unwrap();
    done(world, id, anna).await;
    world.pass(400 * DAY);
    world.store.tidy().await.unwrap();
    let entries = world.store.audit_of(id).await.unwrap();
    let told: Vec<_> =
        entries.iter().map(|row| (row.actor, row.action.as_str(), row.result.as_str())).collect();
    assert_eq!(
        told,
        [
            (Actor::Person, "feedback", "access"),
            (Actor::Staff(anna), "feedback-contact", "opened"),
            (Actor::Staff(anna), "feedback-done", ""),
            (Actor::System, "feedback-contact", "erased"),
            (Actor::System, "feedback", "erased"),
        ]
    );
    assert!(world.store.verify_audit(None).await.is_ok());
}

async fn what_goes_leaves_no_trace_in_the_files(world: &World) {
    let anna = world.user("anna").await;
    let id =
        give(world, FeedbackKind::Access, &"long ".repeat(390), Some("a-rather-long-address@example.org"))
            .await;
    let row = world.store.feedback(id).await.unwrap().unwrap();
    done(world, id, anna).await;
    world.pass(31 * DAY);
    let Some(folder) = world.files().filter(|_| world.is_sqlite()) else {
        // On PostgreSQL the table is written anew with the others: the erasure is noted for `maintain`.
        world.store.tidy().await.unwrap();
        let noted = world.number("SELECT erased FROM erasures WHERE id = 1").await;
        assert_eq!(noted, world.now().as_millisecond());
        return;
    };
    let on_disk = |wanted: &[u8]| {
        std::fs::read_dir(&folder).unwrap().flatten().any(|file| {
            std::fs::read(file.path()).unwrap().windows(wanted.len()).any(|window| window == wanted)
        })
    };
    let (contact, body) = (&row.contact.unwrap()[29..61], &row.body[29..93]);
    assert!(on_disk(contact) && on_disk(body), "the test can see it");
    world.store.tidy().await.unwrap();
    assert!(!on_disk(contact) && on_disk(body));
    world.pass(340 * DAY);
    world.store.tidy().await.unwrap();
    assert!(!on_disk(body));
}
