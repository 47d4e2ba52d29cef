//! A database with very many cases, and how long things take in it.

use std::time::Duration;

use super::World;

/// How long many of a kind took.
pub struct Times(Vec<Duration>);

impl Times {
    pub fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// Milliseconds within which this share of them was done.
    pub fn within(&self, share: f64) -> f64 {
        self.0[((self.0.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3
    }

    pub fn report(&self, what: &str) {
        let at = |share| self.within(share);
        println!("{what:<44} p50 {:>8.2} ms   p99 {:>8.2} ms   max {:>8.2} ms", at(0.5), at(0.99), at(1.0));
    }
}

/// Nine in ten open, some of them held, in these queues of the organisation "oulu", with three index words each, the area and the need; written behind
/// the store's back.
pub async fn fill(world: &World, count: i64, queues: &[&str]) {
    let blob = |text: &str| {
        if world.is_sqlite() {
            format!("CAST({text} AS BLOB)")
        } else {
            format!("convert_to({text}, 'UTF8')")
        }
    };
    let (series, random) = if world.is_sqlite() {
        (
            format!("WITH RECURSIVE g(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM g WHERE n < {count})"),
            "abs(random())",
        )
    } else {
        (format!("WITH g(n) AS (SELECT generate_series(1, {count}))"), "floor(random() * 1000000000)::bigint")
    };
    let hex = |prefix: &str| {
        if world.is_sqlite() {
            format!("printf('{prefix}%013d', n)")
        } else {
            format!("'{prefix}' || lpad(n::text, 13, '0')")
        }
    };
    let id = blob(&hex("id-"));
    let now = world.now().as_millisecond();
    world
        .sql(&format!(
            "{} {series} SELECT {id}, {}, {}, {}, 'oulu', 'oulu', CASE n % {} {} END, 'r', \
             CASE WHEN n % 10 = 0 THEN 'closed' WHEN n % 10 = 1 THEN 'in-contact' ELSE 'new' END, \
             CASE WHEN n % 10 = 0 THEN 0 ELSE 1 END, 1, CASE WHEN n % 10 = 1 THEN {} END, \
             CASE WHEN n % 40 = 0 THEN 'sv' ELSE 'fi' END, 'area' || (n % 17), 'work', 'foundation', ',care,', 0, 0, \
             {now}, {now} + ({random} % 1000000000), NULL, NULL, NULL, 0, NULL, \
             CASE WHEN n % 10 = 0 THEN {now} END, NULL, NULL, 0, {now}, \
             CASE WHEN n % 10 > 0 THEN {now} + 1000000000 END FROM g",
            "INSERT INTO cases (id, number, code_hash, idem, site, org, queue, rule, state, open, version, owner, lang, area, \
             goal, band, barriers, interpreter, protected, created, deadline, lease, next_action, contacted, attempts, \
             contested, closed, outcome, person_outcome, follow_up, watched, watch)",
            hex("N"),
            blob(&hex("code-")),
            blob(&hex("idem-")),
            queues.len(),
            queues.iter().enumerate().map(|(n, queue)| format!("WHEN {n} THEN '{queue}'")).collect::<Vec<_>>().join(" "),
            // Two thousand hands.
            blob(&if world.is_sqlite() { "printf('owner%011d', n % 2000)".to_owned() } else { "'owner' || lpad((n % 2000)::text, 11, '0')".to_owned() }),
        ))
        .await
        .unwrap();
    world
        .sql(&format!(
            "INSERT INTO case_texts {series} SELECT {id}, {id}, {id}, {id}, NULL, {} FROM g",
            blob("''")
        ))
        .await
        .unwrap();
    // Token n % 5000: two hundred people with the same name in a million.
    for word in ["a", "b", "c"] {
        let modulo = if word == "a" { 5000 } else { 2_000_000_000 };
        let token = if world.is_sqlite() {
            format!("CAST(printf('{word}%015d', n % {modulo}) AS BLOB)")
        } else {
            format!("convert_to('{word}' || lpad((n % {modulo})::text, 15, '0'), 'UTF8')")
        };
        world
            .sql(&format!("INSERT INTO case_index {series} SELECT 'oulu', {token}, {id} FROM g"))
            .await
            .unwrap();
    }
    for word in ["'area:area' || (n % 17)", "'need:care'"] {
        let token = blob(word);
        world
            .sql(&format!("INSERT INTO case_index {series} SELECT 'oulu', {token}, {id} FROM g"))
            .await
            .unwrap();
    }
    if !world.is_sqlite() {
        // As the server does by itself after so many changes.
        world.sql("VACUUM ANALYZE").await.unwrap();
    }
}
