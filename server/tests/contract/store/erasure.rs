//! After a withdrawal the stored ciphertext and index bytes are searched for in the files of the database. The same
//! search finds every one of them before: without the erasure this test fails.

use std::collections::BTreeSet;
use std::path::Path;

use crate::support::store::World;
use jiff::ToSpan;
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};
use suunta_server::clock::Randomness;
use suunta_server::referrals::model::{Case, Channel, Outcome};
use suunta_server::referrals::plan::{SharedPart, StepAction};
use suunta_server::store::{
    Actor, Correction, NewCase, NewMessage, NewShare, NewStep, StepBy, StepDone, place, seal_draft,
};
use uuid::Uuid;

const SAMPLE: usize = 16;

/// Sixteen bytes taken from many places of everything that is stored about some people.
#[derive(Default)]
struct Traces(BTreeSet<[u8; SAMPLE]>);

impl Traces {
    fn of(&mut self, sealed: &[u8]) {
        // The beginning and a piece every so often: no page and no chunk of a long value goes unlooked at. Where a
        // border falls, a sample may be cut in two on disk; the others are not.
        let chunks = sealed.chunks_exact(SAMPLE).enumerate();
        for (_, chunk) in chunks.filter(|(n, _)| *n < 2 || n % 20 == 0) {
            self.0.insert(chunk.try_into().unwrap());
        }
    }

    fn of_case(&mut self, new: &NewCase) {
        // The first bytes of a sealed value name form and key and are the same everywhere.
        for sealed in [&new.contact, &new.answers, &new.brief] {
            self.of(&sealed[5..]);
        }
        new.mail.iter().for_each(|sealed| self.of(&sealed[5..]));
        new.index.iter().for_each(|token| self.of(&token.hash));
        self.of(&new.code_hash);
        self.of(&new.fingerprint);
    }

    /// How many of the samples stand in the files under `folder`.
    fn found(&self, folder: &Path) -> usize {
        // First bytes as a sieve: one pass over each file, whatever the number of samples.
        let key =
            |bytes: &[u8]| usize::from(bytes[0]) << 16 | usize::from(bytes[1]) << 8 | usize::from(bytes[2]);
        let mut sieve = vec![false; 1 << 24];
        self.0.iter().for_each(|sample| sieve[key(sample)] = true);
        let mut found = BTreeSet::new();
        visit(folder, &mut |path, bytes| {
            let found_before = found.len();
            // Written out, because the tests run unoptimised over hundreds of megabytes.
            let Some(end) = bytes.len().checked_sub(SAMPLE) else { return };
            let mut at = 0;
            while at <= end {
                let block = bytes.get(at..at + 128).unwrap_or_default();
                if block == [0; 128] || block == [b'0'; 128] {
                    // Zeros, or the filling of an emptied log: nothing sealed looks like that.
                    at += 128 - SAMPLE;
                } else {
                    let stop = end.min(at + 127);
                    while at <= stop {
                        if sieve[key(&bytes[at..at + 3])]
                            && let Some(sample) = self.0.get(&bytes[at..at + SAMPLE])
                        {
                            found.insert(*sample);
                        }
                        at += 1;
                    }
                }
            }
            if std::env::var("SUUNTA_TEST_SHOW").is_ok() && found.len() > found_before {
                println!("{} of {} in {}", found.len() - found_before, self.0.len(), path.display());
            }
        });
        found.len()
    }
}

fn visit(folder: &Path, look: &mut dyn FnMut(&Path, &[u8])) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            visit(&path, look);
        } else if let Ok(bytes) = std::fs::read(&path) {
            look(&path, &bytes);
        }
    }
}

fn person(world: &World, n: usize) -> NewCase {
    let contact =
        World::contact(&format!("Etu{n} Suku{n}"), &format!("0401{n:06}"), &format!("a{n}@example.fi"));
    let mut new = world.new_case_of(&format!("key {n}"), &contact, "oulu", "q");
    // As long as real ones, on overflow pages and out of line.
    new.answers = world.keys.seal(place::ANSWERS, new.id, &vec![b'a'; 3000 + n % 700], Randomness);
    new.brief = world.keys.seal(place::BRIEF, new.id, &vec![b'b'; 5000 + n % 900], Randomness);
    new
}

/// Some people among many, with a life: notes, moves, corrections, mails.
async fn live(world: &World, count: usize, every: usize) -> (Vec<Case>, Traces, Traces) {
    let anna = world.user("anna").await;
    let (mut leaving, mut gone, mut staying) = (Vec::new(), Traces::default(), Traces::default());
    for n in 0..count {
        let new = person(world, n);
        let leaves = n % every == 0;
        let traces = if leaves { &mut gone } else { &mut staying };
        if !leaves && n % every != 1 {
            world.submit(new).await;
            continue;
        }
        traces.of_case(&new);
        let case = world.submit(new).await;
        let note = world.text(&format!("Note about {n} {}", "x".repeat(200)));
        traces.of(&note.sealed[5..]);
        world.store.note(case.id, anna, note).await.unwrap();
        // Typed, typed on, and never sent.
        for text in ["d".repeat(40), "d".repeat(900 + n % 300)] {
            let draft = seal_draft(&world.keys, anna, case.id, "plan", text.as_bytes(), Randomness);
            traces.of(&draft[5..]);
            world.store.keep_draft(anna, case.id, "plan", draft).await.unwrap();
        }
        let case = world.store.claim(case.id, anna, case.version).await.unwrap();
        let case = world.store.no_answer(case.id, anna, case.version, Channel::Phone, None).await.unwrap();
        let case = plan(world, case, anna, n, traces).await;
        if n % 3 == 0 {
            let contact = world.keys.seal(place::CONTACT, case.id, b"corrected contact data", Randomness);
            let index = world.keys.index_words("oulu", &World::contact(&format!("Uusi{n}"), "", ""));
            traces.of(&contact[5..]);
            index.iter().for_each(|token| traces.of(&token.hash));
            world
                .store
                .correct(case.id, Correction { contact, index, ..Correction::default() })
                .await
                .unwrap();
        }
        if leaves {
            leaving.push(case);
        }
    }
    (leaving, gone, staying)
}

/// A plan with a step that was declined, something shared, and messages both ways.
async fn plan(world: &World, case: Case, anna: Uuid, n: usize, traces: &mut Traces) -> Case {
    let (store, seal) = (&world.store, (&world.keys, &world.clock, Randomness));
    let long = "y".repeat(300);
    let next = world.now().checked_add(30.hours()).unwrap();
    let case = store.contacted(case.id, anna, case.version, Channel::Phone, next, None).await.unwrap();
    let new = NewStep::seal(
        seal.0,
        seal.1,
        seal.2,
        None,
        &format!("Step of {n} {long}"),
        &format!("Street {n} {long}"),
    );
    traces.of(&new.body[5..]);
    traces.of(&new.spot.as_ref().unwrap()[5..]);
    let (step, new) = (new.id, NewStep { org: Some("college".into()), ..new });
    store.add_steps(case.id, anna, vec![new]).await.unwrap();
    let answer =
        world.keys.seal(place::STEP_ANSWER, step, format!("No room for {n} {long}").as_bytes(), Randomness);
    traces.of(&answer[5..]);
    let receiver = StepBy::Receiver { user: anna, org: "college".into() };
    for (version, by, action, answer) in
        [(1, StepBy::Holder(anna), StepAction::Send, None), (2, receiver, StepAction::Decline, Some(answer))]
    {
        let queues = vec!["training".to_owned()];
        let done = StepDone { step, version, by, action, answer, outcome: None, queues };
        store.step_done(done).await.unwrap();
    }
    let how = format!("By phone with {n} {long}");
    let share = NewShare::seal(seal.0, seal.1, seal.2, "college", SharedPart::ALL.to_vec(), &how);
    traces.of(&share.how[5..]);
    store.share(case.id, anna, share).await.unwrap();
    for author in [None, Some(anna)] {
        let new = NewMessage::seal(seal.0, seal.1, seal.2, &format!("Message of {n} {long}"));
        traces.of(&new.body[5..]);
        store.write_message(case.id, author, new).await.unwrap();
    }
    store.case(case.id).await.unwrap().unwrap()
}

async fn erase_all(world: &World, leaving: &[Case]) {
    for case in leaving {
        world.store.withdraw(case.id, Actor::Person).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_forgets_at_once() {
    let world = World::sqlite().await;
    let folder = world.files().unwrap();
    let (leaving, gone, staying) = live(&world, 420, 7).await;
    let expected = gone.0.len();
    let before = gone.found(&folder);
    assert!(before * 100 >= expected * 90, "the search finds what is there: {before} of {expected}");
    erase_all(&world, &leaving).await;
    assert_eq!(gone.found(&folder), 0, "of {before} found before");
    // Rows that moved leave copies in the free space of pages; whose they were is a matter of luck, so none may be there.
    assert_eq!(suunta_server::store::leftovers(&folder.join("suunta.db"), 4096).unwrap(), 0);
    let others = staying.found(&folder);
    assert!(
        others * 100 >= staying.0.len() * 85,
        "the others are still there: {others} of {}",
        staying.0.len()
    );
    let size = std::fs::metadata(folder.join("suunta.db")).unwrap().len();
    world.store.maintain().await.unwrap();
    assert!(std::fs::metadata(folder.join("suunta.db")).unwrap().len() < size, "free pages are given back");
    assert_eq!(gone.found(&folder), 0);
    world.end().await;
}

/// A reader in the middle of a long read holds the WAL; the traces go as soon as it ends.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_forgets_after_the_last_reader() {
    let world = World::sqlite().await;
    let folder = world.files().unwrap();
    let (leaving, gone, _) = live(&world, 20, 4).await;
    let mut reader = SqliteConnection::connect(&world.url).await.unwrap();
    reader.execute("BEGIN").await.unwrap();
    reader.fetch_all("SELECT id FROM cases").await.unwrap();
    erase_all(&world, &leaving).await;
    assert!(gone.found(&folder) > 0, "the reader still needs the old pages");
    reader.execute("COMMIT").await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(800)).await;
    assert_eq!(gone.found(&folder), 0);
    reader.close().await.unwrap();
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite_forgets_expired_cases() {
    let world = World::sqlite().await;
    let folder = world.files().unwrap();
    let (leaving, gone, _) = live(&world, 20, 4).await;
    for case in &leaving {
        let now = world.store.case(case.id).await.unwrap().unwrap();
        let owner = now.owner.unwrap();
        world.store.close_case(now.id, owner, now.version, Outcome::GotHelp, false, None).await.unwrap();
    }
    world.pass(1);
    let keep = suunta_server::store::Keep {
        site: "oulu".into(),
        closed_before: world.now(),
        follow_up_closed_before: world.now(),
    };
    assert!(gone.found(&folder) > 0);
    assert_eq!(world.store.expire(&[keep]).await.unwrap(), leaving.len());
    assert_eq!(gone.found(&folder), 0);
    world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_forgets_with_maintain() {
    let Some(world) = World::postgres().await else { return };
    let Some(folder) = world.files() else {
        use std::io::Write as _;
        let _ = std::io::stderr()
            .write_all(b"\n*** NOT RUN: SUUNTA_TEST_PG_DATA does not name the cluster's folder ***\n");
        return;
    };
    let (leaving, gone, staying) = live(&world, 280, 7).await;
    let mut conn = PgConnection::connect(&world.url).await.unwrap();
    // Statistics keep samples of values: none of these columns may be among them.
    conn.execute("ANALYZE").await.unwrap();
    conn.execute("CHECKPOINT").await.unwrap();
    let expected = gone.0.len();
    let before = gone.found(&folder);
    assert!(before * 100 >= expected * 90, "the search finds what is there: {before} of {expected}");
    erase_all(&world, &leaving).await;
    conn.execute("VACUUM").await.unwrap();
    conn.execute("CHECKPOINT").await.unwrap();
    assert!(gone.found(&folder) > 0, "plain VACUUM leaves traces; that is why there is `maintain`");
    world.store.maintain().await.unwrap();
    assert_eq!(gone.found(&folder), 0, "of {before} found before");
    let others = staying.found(&folder);
    assert!(
        others * 100 >= staying.0.len() * 85,
        "the others are still there: {others} of {}",
        staying.0.len()
    );
    assert!(world.store.case(Uuid::nil()).await.unwrap().is_none());
    world.end().await;
}
