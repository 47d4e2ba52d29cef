//! A head of the audit kept elsewhere shows what the chain alone cannot: that it was cut and mended, or written anew. And it is
//! written once a day, whoever is there.

use crate::support::desk::{Desk, Setup};
use crate::support::store::World;
use sha2::{Digest, Sha256};
use suunta_server::audit_head;
use suunta_server::clock::Randomness;
use suunta_server::state::{App, Parts};
use suunta_server::store::{Actor, AuditFault, AuditHead, Store};
use suunta_server::upkeep::head;
use suunta_server::web::limits::{Allowed, Limits};
use uuid::Uuid;

crate::on_both!(
    a_kept_head_is_part_of_the_chain_for_ever,
    each_tampering_is_named,
    a_chain_that_was_cut_and_mended_lacks_the_kept_head,
    a_chain_that_was_written_anew_lacks_the_kept_head,
    a_daily_job_is_begun_once,
);

/// Seals of five entries each.
async fn seals(world: &World, count: usize) -> AuditHead {
    for _ in 0..count {
        for n in 0..5 {
            world.store.record(Actor::System, "test", Some(Uuid::from_u128(n)), "").await.unwrap();
        }
        assert_eq!(world.store.seal_audit().await.unwrap(), 5);
    }
    world.store.audit_head().await.unwrap()
}

async fn faults(world: &World, known: &AuditHead) -> Vec<AuditFault> {
    world.store.verify_audit(Some(known)).await.unwrap().faults
}

/// What somebody does who has the database in their hands.
async fn open_up(world: &World) {
    let triggers: &[&str] = if world.is_sqlite() {
        &["audit_no_update", "audit_no_delete", "audit_seals_no_update", "audit_seals_no_delete"]
    } else {
        &["audit_no_change ON audit", "audit_seals_no_change ON audit_seals"]
    };
    for trigger in triggers {
        world.sql(&format!("DROP TRIGGER {trigger}")).await.unwrap();
    }
}

async fn a_kept_head_is_part_of_the_chain_for_ever(world: &World) {
    let nothing = world.store.audit_head().await.unwrap();
    assert_eq!((nothing.position, nothing.length), (0, 0));
    let early = seals(world, 2).await;
    assert_eq!((early.position, early.length), (2, 10));
    let late = seals(world, 3).await;
    for known in [&nothing, &early, &late] {
        let kept = audit_head::parse(&audit_head::line(known, world.now())).unwrap();
        assert_eq!(faults(world, &kept).await, []);
    }
    assert_eq!(world.store.verify_audit(None).await.unwrap().head, Some(late));
    // A head of another database is no part of this one.
    let other = AuditHead { hash: [7; 32], ..early.clone() };
    assert_eq!(faults(world, &other).await, [AuditFault::Rewritten(2)]);
    let longer = AuditHead { length: 11, ..early };
    assert_eq!(faults(world, &longer).await, [AuditFault::Rewritten(2)]);
}

async fn each_tampering_is_named(world: &World) {
    let known = seals(world, 4).await;
    seals(world, 1).await;
    open_up(world).await;
    let old = world.number("SELECT at FROM audit WHERE seq = 7").await;
    world.sql("UPDATE audit SET at = at + 1, result = 'x' WHERE seq = 7").await.unwrap();
    assert_eq!(faults(world, &known).await, [AuditFault::Changed(7)]);
    assert_eq!(AuditFault::Changed(7).to_string(), "entry 7 was changed, or swapped with another");
    world.sql(&format!("UPDATE audit SET at = {old}, result = '' WHERE seq = 7")).await.unwrap();
    assert_eq!(faults(world, &known).await, []);
    let subject =
        async |seq: i64| world.blobs(&format!("SELECT subject FROM audit WHERE seq = {seq}")).await.remove(0);
    let (two, thirteen) = (subject(2).await, subject(13).await);
    for (seq, value) in [(2, &thirteen), (13, &two)] {
        world
            .sql(&format!("UPDATE audit SET subject = {} WHERE seq = {seq}", world.hex(value)))
            .await
            .unwrap();
    }
    assert_eq!(faults(world, &known).await, [AuditFault::Changed(2), AuditFault::Changed(13)]);
    for (seq, value) in [(2, &two), (13, &thirteen)] {
        world
            .sql(&format!("UPDATE audit SET subject = {} WHERE seq = {seq}", world.hex(value)))
            .await
            .unwrap();
    }
    assert_eq!(faults(world, &known).await, []);
    world.sql("DELETE FROM audit WHERE seq = 11").await.unwrap();
    assert_eq!(faults(world, &known).await, [AuditFault::Removed(11)]);
}

async fn a_chain_that_was_cut_and_mended_lacks_the_kept_head(world: &World) {
    let early = seals(world, 2).await;
    let known = seals(world, 3).await;
    open_up(world).await;
    world.sql("DELETE FROM audit_seals WHERE position > 2").await.unwrap();
    world.sql("DELETE FROM audit WHERE seq > 10").await.unwrap();
    let hash = world.hex(&early.hash);
    world
        .sql(&format!("UPDATE audit_head SET position = 2, length = 10, top_seq = 10, hash = {hash}"))
        .await
        .unwrap();
    assert_eq!(world.store.verify_audit(None).await.unwrap().faults, [], "by itself it is whole");
    assert_eq!(faults(world, &early).await, [], "and what was kept before the cut holds");
    assert_eq!(faults(world, &known).await, [AuditFault::Cut(25)]);
}

async fn a_chain_that_was_written_anew_lacks_the_kept_head(world: &World) {
    let early = seals(world, 1).await;
    let known = seals(world, 1).await;
    seals(world, 1).await;
    open_up(world).await;
    // One entry is changed and everything from there on is sealed again, as the server would have done.
    world.sql("DELETE FROM audit_seals WHERE position > 1").await.unwrap();
    world.sql("UPDATE audit SET result = 'never happened' WHERE seq = 6").await.unwrap();
    let hash = world.hex(&early.hash);
    world
        .sql(&format!("UPDATE audit_head SET position = 1, length = 5, top_seq = 5, hash = {hash}"))
        .await
        .unwrap();
    assert_eq!(world.store.seal_audit().await.unwrap(), 10);
    assert_eq!(world.store.verify_audit(None).await.unwrap().faults, [], "by itself it is whole");
    assert_eq!(faults(world, &early).await, []);
    let found = faults(world, &known).await;
    assert!(found.len() == 1 && matches!(found[0], AuditFault::Rewritten(2)), "{found:?}");
    // The head is really the hash of hashes that it is said to be.
    let entries = world.blobs("SELECT entries FROM audit_seals WHERE position = 1").await.remove(0);
    let mut chain = Sha256::new();
    chain.update([0; 32]);
    chain.update(&entries);
    assert_eq!(<[u8; 32]>::from(chain.finalize()), early.hash);
}

async fn a_daily_job_is_begun_once(world: &World) {
    let store: &Store = &world.store;
    let day = "2026-11-23".parse().unwrap();
    let (a, b, c) = tokio::join!(
        store.begin_daily("job", day),
        store.begin_daily("job", day),
        store.begin_daily("job", day)
    );
    assert_eq!([a.unwrap(), b.unwrap(), c.unwrap()].into_iter().filter(|begun| *begun).count(), 1);
    assert!(store.begin_daily("other", day).await.unwrap(), "another job does not wait for it");
    store.end_daily("job", day, false).await.unwrap();
    assert!(store.begin_daily("job", day).await.unwrap(), "it failed: somebody may try again");
    assert!(!store.begin_daily("job", day).await.unwrap());
    world.pass(1);
    assert!(store.begin_daily("job", day).await.unwrap(), "the server died over it");
    store.end_daily("job", day, true).await.unwrap();
    world.pass(1);
    assert!(!store.begin_daily("job", day).await.unwrap());
    assert!(
        !store.begin_daily("job", "2026-11-22".parse().unwrap()).await.unwrap(),
        "a clock that goes wrong"
    );
    assert!(store.begin_daily("job", "2026-11-24".parse().unwrap()).await.unwrap());
}

/// Two servers with one database and folders of their own.
fn server(desk: &Desk, folder: &std::path::Path) -> App {
    let mut config = desk.app.config.clone();
    config.audit.export = Some(folder.to_owned());
    let (content, texts) = suunta_server::content::load(&config.content).unwrap();
    App::new(Parts {
        assets: suunta_server::embed::Assets::build(&content, &texts, &desk.app.sites),
        found: desk.app.found.clone(),
        streams: suunta_server::desk::live::Streams::default(),
        config,
        sites: desk.app.sites.clone(),
        content,
        texts,
        store: desk.app.store.clone(),
        keys: desk.app.keys.clone(),
        clock: desk.app.clock.clone(),
        random: Randomness,
        limits: Limits::new(Allowed::everything()),
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_head_is_exported_once_a_day_by_one_server() {
    crate::support::desk::on_each(Setup::default, async |desk: &Desk| {
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let files = || {
            let names = |folder: &tempfile::TempDir| {
                let entries = std::fs::read_dir(folder.path()).unwrap().flatten();
                entries.map(|entry| entry.file_name().into_string().unwrap()).collect::<Vec<_>>()
            };
            let mut all: Vec<String> = folders.iter().flat_map(names).collect();
            all.sort();
            all
        };
        let (one, two) = (server(desk, folders[0].path()), server(desk, folders[1].path()));
        head::write(&desk.app).await.unwrap();
        assert_eq!(files(), [""; 0], "nothing is exported where nobody asked for it");
        let (a, b) = tokio::join!(head::write(&one), head::write(&two));
        a.and(b).unwrap();
        assert_eq!(files(), ["audit-head-2026-11-23.json"]);
        desk.case("guidance", &crate::support::desk::somebody(), 3).await;
        desk.world.pass(3);
        head::write(&one).await.unwrap();
        head::write(&two).await.unwrap();
        assert_eq!(files().len(), 1);
        desk.world.pass(24);
        head::write(&two).await.unwrap();
        head::write(&one).await.unwrap();
        assert_eq!(files(), ["audit-head-2026-11-23.json", "audit-head-2026-11-24.json"]);
        for folder in &folders {
            for file in std::fs::read_dir(folder.path()).unwrap().flatten() {
                let known = audit_head::parse(&std::fs::read_to_string(file.path()).unwrap()).unwrap();
                assert_eq!(desk.app.store.verify_audit(Some(&known)).await.unwrap().faults, []);
                assert!(known.length > 0);
            }
        }
        // A folder that cannot be written costs no day: the next round tries again.
        desk.world.pass(24);
        let gone = server(desk, &folders[0].path().join("gone"));
        head::write(&gone).await.unwrap();
        head::write(&one).await.unwrap();
        assert_eq!(files().len(), 3);
    })
    .await;
}
