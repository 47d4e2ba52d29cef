//! What people saved to go on elsewhere, one suite for both databases: found by its hash alone, replaced, over at its hour, and
//! gone from the files when it is deleted.

use crate::support::store::World;
use jiff::ToSpan as _;
use suunta_server::store::Kept;

crate::on_both!(
    saved_is_found_and_replaced,
    each_site_has_its_own_codes,
    it_ends_at_its_hour_and_upkeep_deletes_it,
    deleted_is_gone,
    what_goes_leaves_no_trace_in_the_files,
    it_is_no_audit_entry,
);

fn kept(world: &World, site: &str, id: u8, body: &[u8]) -> Kept {
    Kept {
        id_hash: world.keys.kept_hash(site, &[id; 32]),
        site: site.into(),
        expires: world.now().checked_add(48.hours()).unwrap(),
        body: body.to_vec(),
    }
}

async fn body(world: &World, site: &str, id: u8) -> Option<Vec<u8>> {
    world.store.kept(world.keys.kept_hash(site, &[id; 32])).await.unwrap().map(|(body, _)| body)
}

async fn saved_is_found_and_replaced(world: &World) {
    assert_eq!(body(world, "oulu", 1).await, None);
    let first = kept(world, "oulu", 1, b"first");
    world.store.keep(first.clone()).await.unwrap();
    world.store.keep(kept(world, "oulu", 2, b"another")).await.unwrap();
    assert_eq!(world.store.kept(first.id_hash).await.unwrap(), Some((b"first".to_vec(), first.expires)));
    world.pass(5);
    let second = kept(world, "oulu", 1, b"second");
    world.store.keep(second.clone()).await.unwrap();
    assert_eq!(world.store.kept(first.id_hash).await.unwrap(), Some((b"second".to_vec(), second.expires)));
    assert_eq!(body(world, "oulu", 2).await.unwrap(), b"another");
    assert_eq!(world.number("SELECT count(*) FROM kept").await, 2);
    // Whoever has the database knows what the browser derived from no code.
    let stored = world.blobs("SELECT id_hash FROM kept").await;
    assert!(stored.iter().all(|hash| hash.len() == 32 && *hash != [1; 32] && *hash != [2; 32]));
}

async fn each_site_has_its_own_codes(world: &World) {
    world.store.keep(kept(world, "oulu", 1, b"of Oulu")).await.unwrap();
    world.store.keep(kept(world, "rovaniemi", 1, b"of Rovaniemi")).await.unwrap();
    assert_eq!(body(world, "oulu", 1).await.unwrap(), b"of Oulu");
    assert_eq!(body(world, "rovaniemi", 1).await.unwrap(), b"of Rovaniemi");
}

async fn it_ends_at_its_hour_and_upkeep_deletes_it(world: &World) {
    world.store.keep(kept(world, "oulu", 1, b"old")).await.unwrap();
    world.pass(1);
    world.store.keep(kept(world, "oulu", 2, b"younger")).await.unwrap();
    world.pass(46);
    assert!(body(world, "oulu", 1).await.is_some(), "an hour is left");
    world.pass(1);
    assert_eq!(body(world, "oulu", 1).await, None, "over, and not yet deleted");
    assert!(!world.store.drop_kept(world.keys.kept_hash("oulu", &[9; 32])).await.unwrap());
    assert_eq!(world.number("SELECT count(*) FROM kept").await, 2);
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT count(*) FROM kept").await, 1);
    assert_eq!(body(world, "oulu", 2).await.unwrap(), b"younger");
}

async fn deleted_is_gone(world: &World) {
    world.store.keep(kept(world, "oulu", 1, b"mine")).await.unwrap();
    world.store.keep(kept(world, "oulu", 2, b"yours")).await.unwrap();
    let hash = world.keys.kept_hash("oulu", &[1; 32]);
    assert!(world.store.drop_kept(hash).await.unwrap());
    assert!(!world.store.drop_kept(hash).await.unwrap(), "once");
    assert_eq!(body(world, "oulu", 1).await, None);
    assert_eq!(body(world, "oulu", 2).await.unwrap(), b"yours");
    // What is over is as if it had never been, also for whoever deletes it.
    world.pass(49);
    assert!(!world.store.drop_kept(world.keys.kept_hash("oulu", &[2; 32])).await.unwrap());
    assert_eq!(world.number("SELECT count(*) FROM kept").await, 0);
}

async fn what_goes_leaves_no_trace_in_the_files(world: &World) {
    let Some(folder) = world.files().filter(|_| world.is_sqlite()) else {
        // On PostgreSQL the table is written anew with the others: the erasure is noted for `maintain`.
        world.store.keep(kept(world, "oulu", 1, b"x")).await.unwrap();
        world.store.drop_kept(world.keys.kept_hash("oulu", &[1; 32])).await.unwrap();
        assert_eq!(
            world.number("SELECT erased FROM erasures WHERE id = 1").await,
            world.now().as_millisecond()
        );
        return;
    };
    let on_disk = |wanted: &[u8]| {
        std::fs::read_dir(&folder).unwrap().flatten().any(|file| {
            std::fs::read(file.path()).unwrap().windows(wanted.len()).any(|window| window == wanted)
        })
    };
    let long = |word: &str| word.repeat(300).into_bytes();
    world.store.keep(kept(world, "oulu", 1, &long("replaced-"))).await.unwrap();
    assert!(on_disk(b"replaced-replaced-"), "the test can see it");
    world.store.keep(kept(world, "oulu", 1, &long("deleted-"))).await.unwrap();
    assert!(!on_disk(b"replaced-replaced-"));
    assert!(on_disk(b"deleted-deleted-"));
    world.store.drop_kept(world.keys.kept_hash("oulu", &[1; 32])).await.unwrap();
    assert!(!on_disk(b"deleted-deleted-"));
    world.store.keep(kept(world, "oulu", 2, &long("expired-"))).await.unwrap();
    world.pass(49);
    world.store.tidy().await.unwrap();
    assert!(!on_disk(b"expired-expired-"));
}

async fn it_is_no_audit_entry(world: &World) {
    let before = world.number("SELECT count(*) FROM audit").await;
    world.store.keep(kept(world, "oulu", 1, b"mine")).await.unwrap();
    world.store.drop_kept(world.keys.kept_hash("oulu", &[1; 32])).await.unwrap();
    assert_eq!(world.number("SELECT count(*) FROM audit").await, before);
}
