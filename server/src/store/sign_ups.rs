//! Who has signed up for an event. One step of the model ([`crate::events::places`]) is one command: it locks the event,
//! takes the step, writes what changed, an audit row for each change and a mail for everybody who is to be told.

use jiff::Timestamp;
use uuid::Uuid;

use super::occasions::{self, Arranger, Occasion};
use super::sql::{Conn, Row, Statement, Value, broken, values};
use super::writer::Command;
use super::{Actor, Result, Store, StoreError, Tools, audit, outbox};
use crate::events::places::{Line, Refused, SignUp, Stand, Terms, Told, What};
use crate::events::times;
use crate::referrals::model::names;

names! {
    /// What somebody who has signed up is told by mail.
    EventMail, "mail-", {
        /// You have a place.
        Place = "event-place",
        /// You wait for one.
        Waits = "event-waits",
        /// A place is kept for you.
        Offer = "event-offer",
        /// You did not say yes in time.
        Lapsed = "event-lapsed",
        /// There are fewer places, and you wait again.
        Displaced = "event-displaced",
        /// Your name is off.
        Cancelled = "event-cancelled",
        /// It is tomorrow.
        Reminder = "event-reminder",
        /// Time or place are others.
        Changed = "event-changed",
        /// It does not take place.
        Off = "event-off",
    }
}

impl EventMail {
    fn of(what: What) -> Self {
        match what {
            What::Place => Self::Place,
            What::Waits { .. } => Self::Waits,
            What::Offer { .. } => Self::Offer,
            What::Lapsed => Self::Lapsed,
            What::Displaced { .. } => Self::Displaced,
            What::Cancelled => Self::Cancelled,
        }
    }
}

/// A sign-up as it comes.
#[derive(Clone, Debug)]
pub struct NewSignUp {
    /// Id; what is sealed is sealed for it. What comes under an id that is there already was sent twice.
    pub id: Uuid,
    /// The event.
    pub event: Uuid,
    /// Language of the person.
    pub lang: String,
    /// Hash of the code that opens it.
    pub code_hash: [u8; 32],
    /// The case whose code was used.
    pub case: Option<Uuid>,
    /// Who it is, sealed at [`place::SIGN_UP`](super::place::SIGN_UP).
    pub body: Vec<u8>,
    /// Their address, sealed at [`place::SIGN_UP_MAIL`](super::place::SIGN_UP_MAIL).
    pub mail: Option<Vec<u8>>,
}

/// A sign-up as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedUp {
    /// Id.
    pub id: Uuid,
    /// The event.
    pub event: Uuid,
    /// Where they stand.
    pub stand: Stand,
    /// As the which one they wait, from 1 on.
    pub number: Option<u32>,
    /// Language of the person.
    pub lang: String,
    /// Sealed.
    pub body: Vec<u8>,
    /// When they came.
    pub made: Timestamp,
}

/// What is done to a line.
#[derive(Clone, Copy, Debug)]
enum Step {
    Accept(Uuid),
    Cancel(Uuid),
    Lapse,
}

fn stand_of(row: &Row) -> Result<Stand> {
    Ok(match row.text("stand")?.as_str() {
        "coming" => Stand::Coming,
        "offered" => Stand::Offered(row.opt_time("until")?.unwrap_or(Timestamp::UNIX_EPOCH)),
        "waiting" => Stand::Waiting,
        "lapsed" => Stand::Lapsed,
        "cancelled" => Stand::Cancelled,
        _ => return Err(broken("sign-up")),
    })
}

fn stored(stand: Stand) -> (&'static str, Option<Timestamp>) {
    match stand {
        Stand::Coming => ("coming", None),
        Stand::Offered(until) => ("offered", Some(until)),
        Stand::Waiting => ("waiting", None),
        Stand::Lapsed => ("lapsed", None),
        Stand::Cancelled => ("cancelled", None),
    }
}

/// The line of an event on these terms. Asked for under the event's lock.
pub(super) async fn line(conn: &mut Conn<'_>, occasion: &Occasion, terms: Terms) -> Result<Line> {
    let sql = "SELECT id, ord, stand, until FROM sign_ups WHERE event_id = $1 ORDER BY ord";
    let rows = conn.all(sql, values![occasion.id]).await?;
    let one = |row: &Row| {
        let order = u64::try_from(row.int("ord")?).map_err(|_| broken("order"))?;
        Ok(SignUp { id: row.uuid("id")?, order, stand: stand_of(row)? })
    };
    Ok(Line::new(terms, rows.iter().map(one).collect::<Result<_>>()?))
}

/// Writes the steps between two states of a line, and a mail for each who is told. Rows of new sign-ups are there already.
pub(super) async fn settle(
    conn: &mut Conn<'_>,
    tools: &Tools,
    before: &Line,
    after: &Line,
    told: &[Told],
    actor: Actor,
) -> Result<()> {
    let now = tools.clock.now();
    let old = |id: Uuid| before.sign_ups().iter().find(|one| one.id == id);
    let mut statements = Vec::new();
    for one in after.sign_ups().iter().filter(|one| old(one.id) != Some(one)) {
        let order = i64::try_from(one.order).map_err(|_| broken("order"))?;
        let (stand, until) = stored(one.stand);
        statements.push(Statement(
            "UPDATE sign_ups SET ord = $2, stand = $3, until = $4, changed = $5 WHERE id = $1",
            values![one.id, order, stand, until, now],
        ));
        statements.push(audit::entry(now, actor, "sign-up", Some(one.id), stand));
    }
    statements.extend(told.iter().map(|told| outbox::to_sign_up(tools, told.id, EventMail::of(told.what))));
    conn.batch(statements).await
}

/// Tells everybody who has a place, is kept one or waits. Who has not been told of one change yet is told of all by one mail.
pub(super) async fn tell_all(conn: &mut Conn<'_>, tools: &Tools, event: Uuid, mail: EventMail) -> Result<()> {
    let sql = "SELECT s.id FROM sign_ups s WHERE s.event_id = $1 AND s.stand IN ('coming', 'offered', 'waiting') AND NOT EXISTS \
               (SELECT 1 FROM outbox o WHERE o.sign_up = s.id AND o.kind = $2 AND o.attempts = 0 AND o.parked = 0) ORDER BY s.ord";
    let rows = conn.all(sql, values![event, mail.name()]).await?;
    let told = rows.iter().map(|row| Ok(outbox::to_sign_up(tools, row.uuid("id")?, mail)));
    let told = told.collect::<Result<_>>()?;
    conn.batch(told).await
}

fn refused(refused: Refused) -> StoreError {
    match refused {
        Refused::Unknown => StoreError::NotFound,
        Refused::Closed => StoreError::Refused("event-closed"),
        Refused::NoOffer => StoreError::Refused("event-no-offer"),
        Refused::TooLate => StoreError::Refused("event-too-late"),
        Refused::Promised(_) => StoreError::Refused("event-promised"),
    }
}

struct Come(NewSignUp);

impl Command for Come {
    type Out = Stand;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<Stand> {
        let (now, new) = (tools.clock.now(), &self.0);
        let occasion = occasions::locked(conn, new.event).await?;
        if occasion.called_off.is_some() {
            return Err(StoreError::Refused("event-off"));
        }
        let before = line(conn, &occasion, occasion.terms()).await?;
        let mut after = before.clone();
        let told = after.sign_up(new.id, now).map_err(refused)?;
        let stand = after.stand(new.id).ok_or(StoreError::NotFound)?;
        let known = before.stand(new.id);
        if stand == Stand::Waiting && known != Some(Stand::Waiting) && !occasion.plan.waiting {
            return Err(StoreError::Refused("event-full"));
        }
        let remind = times::reminder(occasion.plan.begins, now);
        if known.is_none() {
            // Its place in the order is written by the step, like that of all others.
            let next = after.sign_ups().iter().find(|one| one.id == new.id).map_or(0, |one| one.order);
            conn.execute(
                "INSERT INTO sign_ups (id, event_id, ord, stand, lang, code_hash, case_id, body, mail, remind, made, changed) \
                 VALUES ($1, $2, $3, 'cancelled', $4, $5, $6, $7, $8, $9, $10, $10)",
                values![
                    new.id,
                    new.event,
                    i64::try_from(next).map_err(|_| broken("order"))?,
                    &new.lang,
                    new.code_hash,
                    new.case,
                    &new.body,
                    new.mail.clone(),
                    remind,
                    now
                ],
            )
            .await?;
        } else if known != Some(stand) {
            let sql = "UPDATE sign_ups SET remind = $2 WHERE id = $1";
            conn.execute(sql, values![new.id, remind]).await?;
        }
        settle(conn, tools, &before, &after, &told, Actor::Person).await?;
        Ok(stand)
    }
}

struct Move {
    event: Uuid,
    step: Step,
    /// `None`: the person themselves, or the clock.
    by: Option<Arranger>,
}

impl Command for Move {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let occasion = occasions::locked(conn, self.event).await?;
        if let Some(by) = &self.by {
            by.check(&occasion)?;
        }
        let actor = match (&self.by, self.step) {
            (Some(by), _) => Actor::Staff(by.user),
            (None, Step::Lapse) => Actor::System,
            (None, _) => Actor::Person,
        };
        if occasion.called_off.is_some() {
            return Err(StoreError::Refused("event-off"));
        }
        let before = line(conn, &occasion, occasion.terms()).await?;
        let mut after = before.clone();
        let told = match self.step {
            Step::Accept(id) => after.accept(id, now).map_err(refused)?,
            Step::Cancel(id) => after.cancel(id, now).map_err(refused)?,
            Step::Lapse => after.lapse(now),
        };
        settle(conn, tools, &before, &after, &told, actor).await
    }
}

/// Erases what came with a case that goes. Who waits moves up.
pub(super) async fn forget_case(conn: &mut Conn<'_>, tools: &Tools, case: Uuid) -> Result<()> {
    let now = tools.clock.now();
    let sql = "SELECT id, event_id FROM sign_ups WHERE case_id = $1 ORDER BY event_id";
    for row in conn.all(sql, values![case]).await? {
        let (id, event) = (row.uuid("id")?, row.uuid("event_id")?);
        let occasion = occasions::locked(conn, event).await?;
        if occasion.called_off.is_none() {
            let before = line(conn, &occasion, occasion.terms()).await?;
            let mut after = before.clone();
            let mut told = after.cancel(id, now).map_err(refused)?;
            told.retain(|told| told.id != id);
            settle(conn, tools, &before, &after, &told, Actor::System).await?;
        }
        erase(conn, id).await?;
    }
    Ok(())
}

/// Erases one with the mails that wait for it.
pub(super) async fn erase(conn: &mut Conn<'_>, id: Uuid) -> Result<()> {
    conn.execute("DELETE FROM outbox WHERE sign_up = $1", values![id]).await?;
    conn.execute("DELETE FROM sign_ups WHERE id = $1", values![id]).await.map(drop)
}

// Who waits is the which one: counted where it is shown.
macro_rules! select_sign_up {
    ($more:literal) => {
        concat!(
            "SELECT s.id, s.event_id, s.stand, s.until, s.lang, s.body, s.made, (SELECT COUNT(*) FROM sign_ups w \
             WHERE w.event_id = s.event_id AND w.stand = 'waiting' AND w.ord <= s.ord) AS nth FROM sign_ups s ",
            $more
        )
    };
}

fn read(row: &Row) -> Result<SignedUp> {
    let stand = stand_of(row)?;
    Ok(SignedUp {
        id: row.uuid("id")?,
        event: row.uuid("event_id")?,
        stand,
        number: if stand == Stand::Waiting { u32::try_from(row.int("nth")?).ok() } else { None },
        lang: row.text("lang")?,
        body: row.blob("body")?,
        made: row.time("made")?,
    })
}

impl Store {
    /// Somebody signs up; answers where they stand then. Sent twice it is one sign-up.
    ///
    /// # Errors
    /// `Refused` with `event-closed`, `event-off`, or `event-full`: no place, and nobody can wait for one.
    pub async fn sign_up(&self, new: NewSignUp) -> Result<Stand> {
        self.write(Come(new)).await
    }

    /// Somebody says yes to the place that is kept for them.
    ///
    /// # Errors
    /// `Refused` with `event-no-offer`, `event-too-late` or `event-off`.
    pub async fn accept_place(&self, sign_up: &SignedUp) -> Result<()> {
        self.write(Move { event: sign_up.event, step: Step::Accept(sign_up.id), by: None }).await
    }

    /// Somebody takes their name off.
    pub async fn cancel_sign_up(&self, sign_up: &SignedUp) -> Result<()> {
        self.write(Move { event: sign_up.event, step: Step::Cancel(sign_up.id), by: None }).await
    }

    /// Whoever arranges the event takes a name off.
    pub async fn remove_sign_up(&self, by: Arranger, event: Uuid, id: Uuid) -> Result<()> {
        self.write(Move { event, step: Step::Cancel(id), by: Some(by) }).await
    }

    /// Ends the offers of an event whose time is over; who waits next moves up.
    pub(super) async fn lapse_offers(&self, event: Uuid) -> Result<()> {
        self.write(Move { event, step: Step::Lapse, by: None }).await
    }

    /// The sign-up that a code opens.
    pub async fn sign_up_by_code(&self, code_hash: [u8; 32]) -> Result<Option<SignedUp>> {
        let sql = select_sign_up!("WHERE s.code_hash = $1");
        Ok(self.some_sign_ups(sql, values![code_hash]).await?.pop())
    }

    /// One sign-up.
    pub async fn signed_up(&self, id: Uuid) -> Result<Option<SignedUp>> {
        Ok(self.some_sign_ups(select_sign_up!("WHERE s.id = $1"), values![id]).await?.pop())
    }

    /// What was signed up for with the code of a case.
    pub async fn sign_ups_of_case(&self, case: Uuid) -> Result<Vec<SignedUp>> {
        self.some_sign_ups(select_sign_up!("WHERE s.case_id = $1 ORDER BY s.made"), values![case]).await
    }

    /// Who has signed up for an event, in the order of coming; the audit says who looked.
    pub async fn people_of(&self, by: &Arranger, event: Uuid) -> Result<Vec<SignedUp>> {
        let occasion = self.occasion(event).await?.ok_or(StoreError::NotFound)?;
        by.check(&occasion)?;
        self.record(Actor::Staff(by.user), "event-people", Some(event), "read").await?;
        self.some_sign_ups(select_sign_up!("WHERE s.event_id = $1 ORDER BY s.ord"), values![event]).await
    }

    async fn some_sign_ups(&self, sql: &'static str, values: Vec<Value>) -> Result<Vec<SignedUp>> {
        self.read().await?.conn().all(sql, values).await?.iter().map(read).collect()
    }
}
