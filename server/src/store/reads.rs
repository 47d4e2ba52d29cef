//! Reads of cases. Lists follow an index in its order and stop after a page; protected cases are seen by members of
//! their queue only.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use uuid::Uuid;

use super::case_row::{find, read_case, read_cases, read_event, select_case, unpack};
use super::sql::{Built, Conn, Value, values};
use super::{Actor, CaseTexts, Event, Filter, Listing, Page, QueueCount, Result, Store, TopOfDesk};
use crate::referrals::model::{Case, EventKind};
use crate::referrals::number;

/// Rows on a page at most.
const PAGE: usize = 200;
/// Cases found by a search, and cases of perhaps the same person, at most.
pub(super) const FOUND: usize = 50;
/// Cases of a queue that a filter looks at for one page at most, and of those with a sought word that a search looks at: some
/// milliseconds, and more than a queue usually has.
pub(super) const LOOKED_AT: usize = 5_000;
/// Contested and overdue cases shown at most.
const TOP: usize = 200;

impl Store {
    /// One case.
    pub async fn case(&self, id: Uuid) -> Result<Option<Case>> {
        find(&mut self.read().await?.conn(), id).await
    }

    /// The case that a private code opens.
    pub async fn case_by_code(&self, hash: [u8; 32]) -> Result<Option<Case>> {
        let row =
            self.read().await?.conn().optional(select_case!("WHERE c.code_hash = $1"), values![hash]).await?;
        row.as_ref().map(read_case).transpose()
    }

    /// By case number as people say it: any case, spaces and dashes.
    pub async fn case_by_number(&self, number: &str, member: &[String]) -> Result<Option<Case>> {
        let Some(number) = number::parse(number) else { return Ok(None) };
        let row =
            self.read().await?.conn().optional(select_case!("WHERE c.number = $1"), values![number]).await?;
        Ok(row.as_ref().map(read_case).transpose()?.filter(|case| case.visible_to(member)))
    }

    /// The sealed texts of a case.
    pub async fn texts_of(&self, case: Uuid) -> Result<Option<CaseTexts>> {
        let sql = "SELECT contact, answers, brief, mail FROM case_texts WHERE case_id = $1";
        let Some(row) = self.read().await?.conn().optional(sql, values![case]).await? else {
            return Ok(None);
        };
        Ok(Some(CaseTexts {
            case,
            contact: row.blob("contact")?,
            answers: row.blob("answers")?,
            brief: row.blob("brief")?,
            mail: row.opt_blob("mail")?,
        }))
    }

    /// The history, oldest first, beginning with `Received`; notes are events of kind `Noted`.
    pub async fn events(&self, case: Uuid) -> Result<Vec<Event>> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let Some(known) = find(&mut conn, case).await? else { return Ok(Vec::new()) };
        let rows = conn
            .all(
                "SELECT id, at, actor_kind, actor, kind, channel, outcome, from_queue, to_queue, due, to_user, org, \
                 body FROM case_events WHERE case_id = $1 ORDER BY version, at, id",
                values![case],
            )
            .await?;
        let mut events = vec![Event::of(case, known.created, Actor::Person, EventKind::Received)];
        for row in &rows {
            events.push(read_event(row)?);
        }
        Ok(events)
    }

    /// Open cases of the member's queues, oldest deadline first. With a filter so many of the next cases are looked at and no
    /// more, so that one which fits nothing does not read a whole queue: then the page may be short, and `next` goes on.
    pub async fn queue(&self, queues: &[String], filter: &Filter, page: Page) -> Result<Listing> {
        let size = page.size.clamp(1, PAGE);
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let mut cases = Vec::new();
        let mut seen_to: Option<(Timestamp, Uuid)> = None;
        for queue in queues {
            let found = read_cases(&page_of(queue, filter, page, size + 1).all(&mut conn).await?)?;
            if *filter != Filter::default() && found.len() <= size {
                let end = looked_to(&mut conn, queue, page).await?;
                seen_to = [seen_to, end].into_iter().flatten().min();
            }
            cases.extend(found);
        }
        cases.sort_by_key(|case| (case.deadline, case.id));
        cases.dedup_by_key(|case| case.id);
        // Behind this place a queue was not looked at: what another has there comes in its turn.
        if let Some(end) = seen_to {
            cases.retain(|case| (case.deadline, case.id) <= end);
        }
        let more = cases.len() > size;
        cases.truncate(size);
        let last = cases.last().map(|case| (case.deadline, case.id));
        Ok(Listing { cases, next: if more { last } else { seen_to } })
    }

    /// The case with the oldest deadline that waits in these queues.
    pub async fn oldest_waiting(&self, queues: &[String]) -> Result<Option<Case>> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let mut oldest: Option<Case> = None;
        for queue in queues {
            let found = read_cases(&oldest_in(queue).all(&mut conn).await?)?;
            oldest = oldest.into_iter().chain(found).min_by_key(|case| (case.deadline, case.id));
        }
        Ok(oldest)
    }

    /// Counts by queue; protected cases count for members of their queue only.
    pub async fn queue_counts(
        &self,
        queues: &[String],
        member: &[String],
    ) -> Result<BTreeMap<String, QueueCount>> {
        let now = self.0.tools.clock.now();
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let mut counts = BTreeMap::new();
        for queue in queues {
            let rows = count_of(queue, now, member.contains(queue)).all(&mut conn).await?;
            let Some(row) = rows.first() else { continue };
            let (n, waiting) = (row.int("n")?, row.int("waiting")?);
            let count = QueueCount {
                waiting,
                held: n - waiting,
                overdue: row.int("overdue")?,
                more: n > QueueCount::LIMIT,
            };
            counts.insert(queue.clone(), count);
        }
        Ok(counts)
    }

    /// Other open cases of the organisation with the same phone or e-mail, as far as the member may see them; of those that bear
    /// either, the newest are looked at.
    pub async fn same_person(&self, case: Uuid, member: &[String]) -> Result<Vec<Case>> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let Some(known) = find(&mut conn, case).await? else { return Ok(Vec::new()) };
        let sql = "SELECT tokens FROM case_texts WHERE case_id = $1";
        let Some(row) = conn.optional(sql, values![case]).await? else { return Ok(Vec::new()) };
        // Found by the index alone, and then read: joined, PostgreSQL, which knows nothing of how rare a token is, walked through
        // all newer cases.
        let mut others = BTreeSet::new();
        for token in unpack(&row.blob("tokens")?).into_iter().filter(|token| token.strong) {
            let sql = "SELECT case_id FROM case_index WHERE org = $1 AND token = $2 AND case_id <> $3 \
                       ORDER BY case_id DESC LIMIT $4";
            for row in conn.all(sql, values![&known.org, token.hash, case, FOUND]).await? {
                others.insert(row.uuid("case_id")?);
            }
        }
        if others.is_empty() {
            return Ok(Vec::new());
        }
        // With the organisation again: a case may have moved to another since.
        let mut query = Built::new(select_case!("WHERE c.org = $1 AND c.open = 1"), values![&known.org]);
        query.one_of(" AND c.id IN ", others).piece(" ORDER BY c.id DESC");
        let cases = read_cases(&query.all(&mut conn).await?)?;
        Ok(cases.into_iter().filter(|case| case.visible_to(member)).collect())
    }

    /// How many contested and overdue cases [`Store::top_of_desk`] would show.
    pub async fn attention(&self, queues: &[String], member: &[String]) -> Result<usize> {
        let now = self.0.tools.clock.now();
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let (mut contested, mut overdue) = (0, 0);
        for queue in queues {
            let row = conn
                .one(
                    "SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM cases WHERE queue = $1 AND contested IS NOT NULL \
                     AND open = 1 AND protected <= $3 LIMIT $4) a) AS contested, \
                     (SELECT COUNT(*) FROM (SELECT 1 FROM cases WHERE queue = $1 AND open = 1 AND deadline < $2 \
                     AND state IN ('new', 'claimed') AND protected <= $3 LIMIT $4) b) AS overdue",
                    values![queue, now, member.contains(queue), TOP],
                )
                .await?;
            contested += usize::try_from(row.int("contested")?).unwrap_or(TOP);
            overdue += usize::try_from(row.int("overdue")?).unwrap_or(TOP);
        }
        Ok(contested.min(TOP) + overdue.min(TOP))
    }

    /// Contested and overdue cases of the queues; protected ones for members of their queue only.
    pub async fn top_of_desk(&self, queues: &[String], member: &[String]) -> Result<TopOfDesk> {
        let now = self.0.tools.clock.now();
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let mut top = TopOfDesk::default();
        for queue in queues {
            let protected = member.contains(queue);
            let contested = conn
                .all(
                    select_case!(
                        "WHERE c.queue = $1 AND c.contested IS NOT NULL AND c.open = 1 AND c.protected <= $2 \
                         ORDER BY c.contested, c.id LIMIT $3"
                    ),
                    values![queue, protected, TOP],
                )
                .await?;
            top.contested.extend(read_cases(&contested)?);
            let overdue = conn
                .all(
                    select_case!(
                        "WHERE c.id IN (SELECT p.id FROM cases p WHERE p.queue = $1 AND p.open = 1 AND p.deadline < $2 \
                         AND p.state IN ('new', 'claimed') AND p.protected <= $3 ORDER BY p.deadline, p.id LIMIT $4) \
                         ORDER BY c.deadline, c.id"
                    ),
                    values![queue, now, protected, TOP],
                )
                .await?;
            top.overdue.extend(read_cases(&overdue)?);
            let out_of_turn = conn
                .all(
                    select_case!(
                        "WHERE c.queue = $1 AND c.out_of_turn IS NOT NULL AND c.open = 1 AND c.protected <= $2 \
                         ORDER BY c.out_of_turn DESC, c.id LIMIT $3"
                    ),
                    values![queue, protected, TOP],
                )
                .await?;
            top.out_of_turn.extend(read_cases(&out_of_turn)?);
        }
        top.contested.sort_by_key(|case| (case.contested, case.id));
        top.overdue.sort_by_key(|case| (case.deadline, case.id));
        top.out_of_turn.sort_by_key(|case| (std::cmp::Reverse(case.out_of_turn), case.id));
        top.out_of_turn.truncate(TOP);
        top.contested.truncate(TOP);
        top.overdue.truncate(TOP);
        Ok(top)
    }
}

/// The waiting case of a queue with the oldest deadline.
pub(super) fn oldest_in(queue: &str) -> Built {
    Built::new(
        select_case!(
            "WHERE c.id = (SELECT p.id FROM cases p WHERE p.queue = $1 AND p.state = 'new' \
             ORDER BY p.deadline, p.id LIMIT 1)"
        ),
        values![queue],
    )
}

/// How much there is in a queue.
pub(super) fn count_of(queue: &str, now: Timestamp, protected: bool) -> Built {
    Built::new(
        "SELECT COUNT(*) AS n, COUNT(CASE WHEN q.state = 'new' THEN 1 END) AS waiting, \
         COUNT(CASE WHEN q.state IN ('new', 'claimed') AND q.deadline < $2 THEN 1 END) AS overdue \
         FROM (SELECT state, deadline FROM cases WHERE queue = $1 AND open = 1 AND protected <= $3 \
         ORDER BY deadline, id LIMIT $4) q",
        values![queue, now, protected, QueueCount::LIMIT + 1],
    )
}

/// A page of a queue.
pub(super) fn page_of(queue: &str, filter: &Filter, page: Page, limit: usize) -> Built {
    // The innermost query walks the index in its order and reads nothing else; the filter takes from what it passes, and only
    // the rows of the page are then fetched.
    let mut query = Built::new(
        select_case!(
            "WHERE c.id IN (SELECT p.id FROM (SELECT q.id, q.deadline, q.lang, q.area, q.goal, q.band, q.barriers, q.state, \
             q.owner FROM cases q WHERE q.queue = $1 AND q.open = 1"
        ),
        values![queue],
    );
    if let Some((deadline, id)) = page.after {
        query.bound(" AND (q.deadline, q.id) > (", deadline).bound(", ", id).piece(")");
    }
    query.bound(" ORDER BY q.deadline, q.id LIMIT ", LOOKED_AT).piece(") p WHERE 1 = 1");
    let Filter { lang, area, goal, band, barrier, state, owner } = filter;
    let wanted: [(&'static str, Option<Value>); 7] = [
        (" AND p.lang = ", lang.as_ref().map(Value::from)),
        (" AND p.area = ", area.as_ref().map(Value::from)),
        (" AND p.goal = ", goal.as_ref().map(Value::from)),
        (" AND p.band = ", band.as_ref().map(Value::from)),
        // Names of barriers are letters and dashes: no sign of LIKE is among them.
        (
            " AND p.barriers LIKE ",
            barrier.as_ref().map(|name| format!("%,{},%", name.replace(['%', '_'], "")).into()),
        ),
        (" AND p.state = ", state.map(|state| state.name().into())),
        (" AND p.owner = ", owner.map(Value::from)),
    ];
    for (piece, value) in wanted {
        if let Some(value) = value {
            query.bound(piece, value);
        }
    }
    // What an organisation is not shown it does not find out by filtering either.
    if area.is_some() || goal.is_some() || barrier.is_some() {
        query.piece(" AND (SELECT h.hidden FROM cases h WHERE h.id = p.id) NOT LIKE '%,situation,%'");
    }
    if band.is_some() {
        query.piece(" AND (SELECT h.hidden FROM cases h WHERE h.id = p.id) NOT LIKE '%,digital,%'");
    }
    query.bound(" ORDER BY p.deadline, p.id LIMIT ", limit).piece(") ORDER BY c.deadline, c.id");
    query
}

/// The last case that [`page_of`] looks at, when the queue goes on behind it.
async fn looked_to(conn: &mut Conn<'_>, queue: &str, page: Page) -> Result<Option<(Timestamp, Uuid)>> {
    let mut query =
        Built::new("SELECT q.deadline, q.id FROM cases q WHERE q.queue = $1 AND q.open = 1", values![queue]);
    if let Some((deadline, id)) = page.after {
        query.bound(" AND (q.deadline, q.id) > (", deadline).bound(", ", id).piece(")");
    }
    query.bound(" ORDER BY q.deadline, q.id LIMIT 2 OFFSET ", LOOKED_AT - 1);
    let rows = query.all(conn).await?;
    let [last, _] = &rows[..] else { return Ok(None) };
    Ok(Some((last.time("deadline")?, last.uuid("id")?)))
}
