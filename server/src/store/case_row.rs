//! The `cases` table: reading a case, writing it back under its version, its history, its index words.

use jiff::Timestamp;
use uuid::Uuid;

use super::sql::{Conn, Row, Statement, Value, broken, values};
use super::{Actor, Event, Result, StoreError, shares};
use crate::crypto::Token;
use crate::referrals::model::{Case, Channel, EventKind, Outcome, State};
use crate::referrals::phases::phase;
use crate::referrals::watch;

/// A query for whole cases: everything after `FROM cases c`.
macro_rules! select_case {
    ($rest:literal) => {
        concat!(
            "SELECT c.id, c.number, c.site, c.org, c.queue, c.rule, c.state, c.version, c.owner, c.lang, c.area, \
             c.goal, c.band, c.barriers, c.interpreter, c.protected, c.created, c.deadline, c.lease, c.next_action, \
             c.contacted, c.attempts, c.contested, c.closed, c.outcome, c.person_outcome, c.follow_up, c.tried, \
             c.accept_by, c.moved_by, c.out_of_turn, c.watched, c.hidden FROM cases c ",
            $rest
        )
    };
}
pub(super) use select_case;

/// Barriers as they are stored: ",care,health,". The commas on both sides let a filter find a whole name.
pub(super) fn join(barriers: &[String]) -> String {
    if barriers.is_empty() { String::new() } else { format!(",{},", barriers.join(",")) }
}

fn split(joined: &str) -> impl Iterator<Item = &str> {
    joined.split(',').filter(|name| !name.is_empty())
}

fn outcome(name: Option<String>) -> Result<Option<Outcome>> {
    name.map(|name| Outcome::from_name(&name).ok_or_else(|| broken("outcome"))).transpose()
}

pub(super) fn read_case(row: &Row) -> Result<Case> {
    Ok(Case {
        id: row.uuid("id")?,
        number: row.text("number")?,
        site: row.text("site")?,
        org: row.text("org")?,
        queue: row.text("queue")?,
        rule: row.text("rule")?,
        state: State::from_name(&row.text("state")?).ok_or_else(|| broken("state"))?,
        version: row.int("version")?,
        owner: row.opt_uuid("owner")?,
        lang: row.text("lang")?,
        area: row.opt_text("area")?,
        goal: row.opt_text("goal")?,
        band: row.opt_text("band")?,
        barriers: split(&row.text("barriers")?).map(str::to_owned).collect(),
        interpreter: row.flag("interpreter")?,
        protected: row.flag("protected")?,
        created: row.time("created")?,
        deadline: row.time("deadline")?,
        lease: row.opt_time("lease")?,
        next_action: row.opt_time("next_action")?,
        contacted: row.opt_time("contacted")?,
        attempts: row.int("attempts")?,
        contested: row.opt_time("contested")?,
        closed: row.opt_time("closed")?,
        outcome: outcome(row.opt_text("outcome")?)?,
        person_outcome: outcome(row.opt_text("person_outcome")?)?,
        follow_up: row.flag("follow_up")?,
        tried: split(&row.text("tried")?)
            .map(|name| Channel::from_name(name).ok_or_else(|| broken("channel")))
            .collect::<Result<_>>()?,
        accept_by: row.opt_time("accept_by")?,
        moved_by: row.opt_uuid("moved_by")?,
        out_of_turn: row.opt_time("out_of_turn")?,
        watched: row.time("watched")?,
        hidden: shares::parts(&row.text("hidden")?)?,
    })
}

pub(super) fn read_cases(rows: &[Row]) -> Result<Vec<Case>> {
    rows.iter().map(read_case).collect()
}

pub(super) async fn find(conn: &mut Conn<'_>, id: Uuid) -> Result<Option<Case>> {
    conn.optional(select_case!("WHERE c.id = $1"), values![id]).await?.as_ref().map(read_case).transpose()
}

pub(super) async fn load(conn: &mut Conn<'_>, id: Uuid) -> Result<Case> {
    find(conn, id).await?.ok_or(StoreError::NotFound)
}

/// Writes a changed case back, if it still is what it was: same version, same state, and no later deadline. `false`:
/// somebody was faster, and nothing is written. The guard stands in the statement itself, because on PostgreSQL
/// another transaction may have committed since the case was read. That the phase may be another one is noticed with it
/// (see `phases::notice`); steps of the plan tell of their own changes.
pub(super) async fn write_back(
    conn: &mut Conn<'_>,
    before: &Case,
    after: &Case,
    now: Timestamp,
) -> Result<bool> {
    let noticed = phase(before, &[]) != phase(after, &[]);
    let touched = conn
        .execute(
            "UPDATE cases SET org = $1, queue = $2, state = $3, open = $4, version = version + 1, owner = $5, \
             deadline = $6, lease = $7, next_action = $8, contacted = $9, attempts = $10, contested = $11, \
             closed = $12, outcome = $13, person_outcome = $14, follow_up = $15, interpreter = $16, protected = $17, \
             tried = $21, accept_by = $22, moved_by = $23, out_of_turn = $24, watched = $25, watch = $26, hidden = $27, \
             phase_watch = CASE WHEN $28 = 1 THEN COALESCE(phase_watch, $29) + 1 ELSE phase_watch END \
             WHERE id = $18 AND version = $19 AND state = $20 AND deadline >= $6",
            values![
                &after.org,
                &after.queue,
                after.state.name(),
                after.state.open(),
                after.owner,
                after.deadline,
                after.lease,
                after.next_action,
                after.contacted,
                after.attempts,
                after.contested,
                after.closed,
                after.outcome.map(Outcome::name),
                after.person_outcome.map(Outcome::name),
                after.follow_up,
                after.interpreter,
                after.protected,
                before.id,
                before.version,
                before.state.name(),
                join(&after.tried.iter().map(|channel| channel.name().to_owned()).collect::<Vec<_>>()),
                after.accept_by,
                after.moved_by,
                after.out_of_turn,
                after.watched,
                watch::next(after),
                shares::names(&after.hidden),
                noticed,
                now,
            ],
        )
        .await?;
    Ok(touched == 1)
}

pub(super) fn actor_values(actor: Actor) -> (Value, Value) {
    match actor {
        Actor::Person => ("person".into(), Value::NullBlob),
        Actor::Staff(user) => ("staff".into(), user.into()),
        Actor::System => ("system".into(), Value::NullBlob),
    }
}

pub(super) fn read_actor(row: &Row) -> Result<Actor> {
    match (row.text("actor_kind")?.as_str(), row.opt_uuid("actor")?) {
        ("person", _) => Ok(Actor::Person),
        ("staff", Some(user)) => Ok(Actor::Staff(user)),
        ("system", _) => Ok(Actor::System),
        _ => Err(broken("actor")),
    }
}

pub(super) fn event_entry(case: Uuid, version: i64, event: Event) -> Statement {
    let (actor_kind, actor) = actor_values(event.actor);
    Statement(
        "INSERT INTO case_events (case_id, id, version, at, actor_kind, actor, kind, channel, outcome, from_queue, to_queue, \
         due, to_user, org, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        vec![
            case.into(),
            event.id.into(),
            version.into(),
            event.at.into(),
            actor_kind,
            actor,
            event.kind.name().into(),
            event.channel.map(Channel::name).into(),
            event.outcome.map(Outcome::name).into(),
            event.from_queue.into(),
            event.to_queue.into(),
            event.due.into(),
            event.to_user.into(),
            event.org.into(),
            event.body.into(),
        ],
    )
}

pub(super) fn read_event(row: &Row) -> Result<Event> {
    Ok(Event {
        id: row.uuid("id")?,
        at: row.time("at")?,
        actor: read_actor(row)?,
        kind: EventKind::from_name(&row.text("kind")?).ok_or_else(|| broken("event"))?,
        channel: row
            .opt_text("channel")?
            .map(|name| Channel::from_name(&name).ok_or_else(|| broken("channel")))
            .transpose()?,
        outcome: outcome(row.opt_text("outcome")?)?,
        from_queue: row.opt_text("from_queue")?,
        to_queue: row.opt_text("to_queue")?,
        due: row.opt_time("due")?,
        to_user: row.opt_uuid("to_user")?,
        org: row.opt_text("org")?,
        body: row.opt_blob("body")?,
    })
}

/// Index words packed for `case_texts.tokens`, by which they are found again when they must go.
pub(super) fn pack(tokens: &[Token]) -> Vec<u8> {
    tokens.iter().flat_map(|token| std::iter::once(u8::from(token.strong)).chain(token.hash)).collect()
}

pub(super) fn unpack(packed: &[u8]) -> Vec<Token> {
    packed
        .chunks_exact(17)
        .map(|chunk| {
            let mut hash = [0; 16];
            hash.copy_from_slice(&chunk[1..]);
            Token { hash, strong: chunk[0] == 1 }
        })
        .collect()
}

/// How an area stands among the index words: open, because it stands open in the case too, and with a name that no hash has.
pub(super) fn area_word(area: &str) -> Vec<u8> {
    format!("area:{area}").into_bytes()
}

/// The same for what stands in somebody's way.
pub(super) fn need_word(barrier: &str) -> Vec<u8> {
    format!("need:{barrier}").into_bytes()
}

/// The area and the needs of a case among its index words.
fn facets(area: Option<&str>, barriers: &[String]) -> Vec<Vec<u8>> {
    let mut words: Vec<_> = barriers.iter().map(|barrier| need_word(barrier)).collect();
    words.extend(area.map(area_word));
    words.sort_unstable();
    words.dedup();
    words
}

/// The rows of a case's index words: those made of its contact data, its area and its needs. Several rows in one statement: fewer round trips. The texts are fixed, one for
/// each number of rows.
pub(super) fn index_entries(
    case: Uuid,
    org: &str,
    tokens: &[Token],
    (area, barriers): (Option<&str>, &[String]),
) -> Vec<Statement> {
    const INSERT: [&str; 6] = [
        "INSERT INTO case_index (org, token, case_id) VALUES ($1, $3, $2)",
        "INSERT INTO case_index (org, token, case_id) VALUES ($1, $3, $2), ($1, $4, $2)",
        "INSERT INTO case_index (org, token, case_id) VALUES ($1, $3, $2), ($1, $4, $2), ($1, $5, $2)",
        "INSERT INTO case_index (org, token, case_id) VALUES ($1, $3, $2), ($1, $4, $2), ($1, $5, $2), ($1, $6, $2)",
        "INSERT INTO case_index (org, token, case_id) VALUES ($1, $3, $2), ($1, $4, $2), ($1, $5, $2), ($1, $6, $2), \
         ($1, $7, $2)",
        "INSERT INTO case_index (org, token, case_id) VALUES ($1, $3, $2), ($1, $4, $2), ($1, $5, $2), ($1, $6, $2), \
         ($1, $7, $2), ($1, $8, $2)",
    ];
    let statement = |chunk: &[Value]| {
        let mut values = values![org, case];
        values.extend_from_slice(chunk);
        Statement(INSERT[chunk.len() - 1], values)
    };
    let mut words: Vec<Value> = tokens.iter().map(|token| Value::from(token.hash)).collect();
    words.extend(facets(area, barriers).into_iter().map(Value::from));
    words.chunks(INSERT.len()).map(statement).collect()
}

pub(super) async fn unindex(conn: &mut Conn<'_>, case: &Case) -> Result<()> {
    let sql = "SELECT tokens FROM case_texts WHERE case_id = $1";
    let Some(row) = conn.optional(sql, values![case.id]).await? else { return Ok(()) };
    let mut words: Vec<Value> = unpack(&row.blob("tokens")?).iter().map(|t| Value::from(t.hash)).collect();
    words.extend(facets(case.area.as_deref(), &case.barriers).into_iter().map(Value::from));
    for word in words {
        conn.execute(
            "DELETE FROM case_index WHERE org = $1 AND token = $2 AND case_id = $3",
            values![&case.org, word, case.id],
        )
        .await?;
    }
    Ok(())
}

/// Other words, or the same under another organisation.
pub(super) async fn reindex(conn: &mut Conn<'_>, before: &Case, org: &str, tokens: &[Token]) -> Result<()> {
    unindex(conn, before).await?;
    let facets = (before.area.as_deref(), before.barriers.as_slice());
    let mut statements = index_entries(before.id, org, tokens, facets);
    let update = "UPDATE case_texts SET tokens = $2 WHERE case_id = $1";
    statements.push(Statement(update, values![before.id, pack(tokens)]));
    conn.batch(statements).await
}
