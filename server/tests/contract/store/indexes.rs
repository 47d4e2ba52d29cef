//! Where a desk looks most often the database walks an index, and a search of two common words ends: among 20,000 cases.

use crate::support::store::World;
use crate::support::store::fill::fill;
use suunta_server::store::Sought;
use suunta_server::store::explain::Walk;
use uuid::Uuid;

crate::on_both!(a_desk_walks_indexes, a_search_of_common_words_ends);

const CASES: i64 = 20_000;

async fn a_desk_walks_indexes(world: &World) {
    fill(world, CASES, &["q0", "q1", "q2", "q3", "q4", "q5", "q6", "q7"]).await;
    let anna = Uuid::from_u128(7);
    let walks = [
        (Walk::TakeNext, "cases_waiting"),
        (Walk::OldestWaiting, "cases_waiting"),
        (Walk::Counts, "cases_queue"),
        (Walk::Held(anna), "cases_owner"),
        (Walk::List, "cases_queue"),
    ];
    for (walk, index) in walks {
        let plan = world.store.explain(walk, "q0").await.unwrap();
        assert!(plan.contains(index), "{walk:?} does not walk {index}:\n{plan}");
        // A walk from the first row to the last, as either engine calls it.
        for all in ["SCAN cases", "SCAN c\n", "Seq Scan on cases"] {
            assert!(!format!("{plan}\n").contains(all), "{walk:?} walks everything:\n{plan}");
        }
    }
    // And the proof looks where it says: without its index the same query walks another way.
    world.sql("DROP INDEX cases_waiting").await.unwrap();
    let fresh = world.beside().await;
    let plan = fresh.store.explain(Walk::TakeNext, "q0").await.unwrap();
    fresh.store.close().await;
    assert!(!plan.contains("cases_waiting"), "{plan}");
}

/// Two words that very many bear, on one case together: an old one.
async fn a_search_of_common_words_ends(world: &World) {
    fill(world, CASES, &["q0", "q1"]).await;
    let hex = |token: &[u8; 16]| data_encoding::HEXLOWER.encode(token);
    let (one, other) = ([1; 16], [2; 16]);
    let half = |n: i64| {
        if world.is_sqlite() {
            format!("substr(CAST(id AS TEXT), 12) % 2 = {n}")
        } else {
            format!("substr(convert_from(id, 'UTF8'), 12)::int % 2 = {n}")
        }
    };
    let literal = |token: &[u8; 16]| {
        if world.is_sqlite() {
            format!("x'{}'", hex(token))
        } else {
            format!("decode('{}', 'hex')", hex(token))
        }
    };
    for (token, n) in [(&one, 0), (&other, 1)] {
        let sql = format!(
            "INSERT INTO case_index (org, token, case_id) SELECT 'oulu', {}, id FROM cases WHERE {}",
            literal(token),
            half(n)
        );
        world.sql(&sql).await.unwrap();
    }
    let queues = ["q0".to_owned(), "q1".to_owned()];
    let search = async |tokens: &[[u8; 16]]| {
        let sought = Sought { tokens: tokens.to_vec(), ..Sought::default() };
        world.store.search_by("oulu", &sought, &queues, &[]).await.unwrap()
    };
    let found = search(&[one, other]).await;
    assert_eq!(
        (found.cases.len(), found.cut),
        (0, true),
        "they never meet, and the search says how far it looked"
    );
    let found = search(&[one]).await;
    assert_eq!((found.cases.len(), found.cut), (50, false), "one word finds its newest");
    // A newest one is found, and the page still says that older ones were not looked at.
    let newest = world.store.search("oulu", &[one], &queues).await.unwrap()[0].id;
    let end = |order: &str| {
        format!(
            "(SELECT case_id FROM case_index WHERE token = {} ORDER BY case_id {order} LIMIT 1)",
            literal(&one)
        )
    };
    let add = async |token: &[u8; 16], order: &str| {
        let row = format!("VALUES ('oulu', {}, {})", literal(token), end(order));
        world.sql(&format!("INSERT INTO case_index (org, token, case_id) {row}")).await.unwrap();
    };
    add(&other, "DESC").await;
    let found = search(&[one, other]).await;
    assert_eq!((found.cases.iter().map(|case| case.id).collect::<Vec<_>>(), found.cut), (vec![newest], true));
    add(&other, "ASC").await;
    assert_eq!(search(&[one, other]).await.cases.len(), 1, "ten thousand back is too far");
    // With a word that few bear nothing is left out, however common the other one is.
    let rare = [3; 16];
    add(&rare, "ASC").await;
    let found = search(&[one, rare]).await;
    assert_eq!((found.cases.len(), found.cut), (1, false));
}
