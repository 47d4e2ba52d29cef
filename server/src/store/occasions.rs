//! Events to which people come, as coordinators arrange them. In code an event is an occasion: an event is what happened to a
//! case. Who comes stands in [`super::sign_ups`]; both change under the lock of the event's row.

use jiff::{SignedDuration, Timestamp};
use suunta_shared::api::Names;
use uuid::Uuid;

use super::sign_ups::{self, EventMail};
use super::sql::{Conn, Row, Value, broken, values};
use super::writer::Command;
use super::{Actor, Result, Store, StoreError, Tools, audit};
use crate::events::places::{Fewer, Refused, Terms};
use crate::events::times;
use crate::referrals::model::names;

/// Events of one list at most.
const SHOWN: usize = 500;
/// Events that were, the newest, of one list at most.
const PAST_SHOWN: usize = 50;

names! {
    /// What kind of event it is.
    OccasionKind, "events-kind-", {
        /// A coaching group.
        Group = "group",
        /// Information about something.
        Information = "information",
        /// A visit to a workplace or a school.
        Visit = "visit",
        /// Employers and jobseekers meet.
        Recruiting = "recruiting",
    }
}

names! {
    /// What the place has that somebody may need.
    Access, "events-access-", {
        /// No step on the way.
        StepFree = "step-free",
        /// A toilet that a wheelchair gets into.
        Toilet = "toilet",
        /// An induction loop.
        Loop = "loop",
        /// A quiet place to rest.
        Quiet = "quiet",
        /// An interpreter of sign language.
        Sign = "sign",
    }
}

/// What somebody decides about an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OccasionPlan {
    /// What kind it is.
    pub kind: OccasionKind,
    /// Title by language; at least one.
    pub title: Names,
    /// More about it by language; may be empty.
    pub about: Names,
    /// Where; empty when it is behind a link.
    pub spot: String,
    /// Address of a page or a meeting; may be empty.
    pub link: String,
    /// Municipality; none: everywhere.
    pub area: Option<String>,
    /// Languages spoken there.
    pub langs: Vec<String>,
    /// What the place has.
    pub access: Vec<Access>,
    /// When it begins.
    pub begins: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
    /// From then on nobody signs up.
    pub closes: Timestamp,
    /// How many places there are.
    pub capacity: u32,
    /// Who comes too late for a place may wait for one.
    pub waiting: bool,
    /// So many hours a place that becomes free is kept for who waits; 0: they have it at once.
    pub offer_hours: u32,
}

/// An event as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// Id.
    pub id: Uuid,
    /// Site id.
    pub site: String,
    /// The organisation that arranges it.
    pub org: String,
    /// What was decided.
    pub plan: OccasionPlan,
    /// When it was called off.
    pub called_off: Option<Timestamp>,
    /// How many had a place, once nobody's name is kept any more.
    pub came: Option<i64>,
    /// Counts its changes.
    pub version: i64,
    /// Last change.
    pub changed: Timestamp,
    /// Places that are somebody's or kept for somebody.
    pub held: i64,
    /// How many wait.
    pub waits: i64,
}

impl Occasion {
    /// Places that somebody who comes now gets.
    pub fn free(&self) -> i64 {
        if self.waits > 0 { 0 } else { (i64::from(self.plan.capacity) - self.held).max(0) }
    }

    /// The terms of its places.
    pub(super) fn terms(&self) -> Terms {
        let hours = self.plan.offer_hours;
        Terms {
            capacity: self.plan.capacity,
            offer: (hours > 0).then(|| SignedDuration::from_hours(i64::from(hours))),
            closes: self.plan.closes,
        }
    }
}

/// Who of the staff does something with events, and where they may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arranger {
    /// Who.
    pub user: Uuid,
    /// The sites for which an organisation of theirs works.
    pub sites: Vec<String>,
    /// Their organisations.
    pub orgs: Vec<String>,
}

impl Arranger {
    /// Events of this organisation on this site are theirs to arrange.
    pub fn reaches(&self, site: &str, org: &str) -> bool {
        self.sites.iter().any(|own| own == site) && self.orgs.iter().any(|own| own == org)
    }

    pub(super) fn check(&self, occasion: &Occasion) -> Result<()> {
        if self.reaches(&occasion.site, &occasion.org) { Ok(()) } else { Err(StoreError::NotFound) }
    }
}

macro_rules! select_occasion {
    ($more:literal) => {
        concat!(
            "SELECT e.id, e.site, e.org, e.kind, e.title, e.about, e.spot, e.link, e.area, e.langs, e.access, e.begins, e.ends, \
             e.closes, e.capacity, e.waiting, e.offer_hours, e.called_off, e.came, e.changed, e.version, \
             (SELECT COUNT(*) FROM sign_ups s WHERE s.event_id = e.id AND s.stand IN ('coming', 'offered')) AS held, \
             (SELECT COUNT(*) FROM sign_ups s WHERE s.event_id = e.id AND s.stand = 'waiting') AS waits FROM events e ",
            $more
        )
    };
}

fn json(text: &str) -> Result<Names> {
    serde_json::from_str(text).map_err(|_| broken("text of an event"))
}

fn number(row: &Row, column: &str) -> Result<u32> {
    u32::try_from(row.int(column)?).map_err(|_| broken("number of an event"))
}

fn read(row: &Row) -> Result<Occasion> {
    let words = |text: String| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    Ok(Occasion {
        id: row.uuid("id")?,
        site: row.text("site")?,
        org: row.text("org")?,
        plan: OccasionPlan {
            kind: OccasionKind::from_name(&row.text("kind")?).ok_or_else(|| broken("kind of event"))?,
            title: json(&row.text("title")?)?,
            about: json(&row.text("about")?)?,
            spot: row.text("spot")?,
            link: row.text("link")?,
            area: row.opt_text("area")?,
            langs: words(row.text("langs")?),
            access: words(row.text("access")?).iter().filter_map(|name| Access::from_name(name)).collect(),
            begins: row.time("begins")?,
            ends: row.time("ends")?,
            closes: row.time("closes")?,
            capacity: number(row, "capacity")?,
            waiting: row.flag("waiting")?,
            offer_hours: number(row, "offer_hours")?,
        },
        called_off: row.opt_time("called_off")?,
        came: row.opt_int("came")?,
        version: row.int("version")?,
        changed: row.time("changed")?,
        held: row.int("held")?,
        waits: row.int("waits")?,
    })
}

/// The event, locked until the end of the transaction: who signs up at the same moment waits.
pub(super) async fn locked(conn: &mut Conn<'_>, id: Uuid) -> Result<Occasion> {
    conn.execute("UPDATE events SET version = version WHERE id = $1", values![id]).await?;
    find(conn, id).await?.ok_or(StoreError::NotFound)
}

pub(super) async fn find(conn: &mut Conn<'_>, id: Uuid) -> Result<Option<Occasion>> {
    conn.optional(select_occasion!("WHERE e.id = $1"), values![id]).await?.as_ref().map(read).transpose()
}

/// The values of a plan, in the order of its columns.
fn plan_values(plan: &OccasionPlan) -> Result<Vec<Value>> {
    let json = |names: &Names| {
        serde_json::to_string(names).map_err(|error| StoreError::Broken(format!("text of an event: {error}")))
    };
    let access: Vec<&str> = plan.access.iter().map(|access| access.name()).collect();
    Ok(values![
        plan.kind.name(),
        json(&plan.title)?,
        json(&plan.about)?,
        &plan.spot,
        &plan.link,
        plan.area.clone(),
        plan.langs.join(" "),
        access.join(" "),
        plan.begins,
        plan.ends,
        plan.closes,
        i64::from(plan.capacity),
        plan.waiting,
        i64::from(plan.offer_hours),
    ])
}

/// No page lets these through; the store does not take them from anywhere else either.
fn sound(plan: &OccasionPlan, now: Timestamp) -> Result<()> {
    let right = plan.begins > now
        && plan.ends > plan.begins
        && plan.closes <= plan.begins
        && plan.capacity > 0
        && !plan.title.is_empty();
    if right { Ok(()) } else { Err(StoreError::Refused("event-plan")) }
}

struct Add {
    by: Arranger,
    id: Uuid,
    site: String,
    org: String,
    plan: OccasionPlan,
}

impl Command for Add {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        if !self.by.reaches(&self.site, &self.org) {
            return Err(StoreError::NotFound);
        }
        let now = tools.clock.now();
        sound(&self.plan, now)?;
        let mut all = plan_values(&self.plan)?;
        all.extend(values![self.id, &self.site, &self.org, self.by.user, now]);
        let sql = "INSERT INTO events (kind, title, about, spot, link, area, langs, access, begins, ends, closes, capacity, waiting, \
                   offer_hours, id, site, org, made_by, made, changed, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, \
                   $11, $12, $13, $14, $15, $16, $17, $18, $19, $19, 1) ON CONFLICT (id) DO NOTHING";
        // A form sent twice is one event.
        if conn.execute(sql, all).await? == 1 {
            audit::add(conn, now, Actor::Staff(self.by.user), "event", Some(self.id), "made").await?;
        }
        Ok(())
    }
}

struct Change {
    by: Arranger,
    id: Uuid,
    version: i64,
    plan: OccasionPlan,
    fewer: Fewer,
}

/// The event that somebody wants to change, as they have seen it.
async fn seen(conn: &mut Conn<'_>, by: &Arranger, id: Uuid, version: i64) -> Result<Occasion> {
    let occasion = locked(conn, id).await?;
    by.check(&occasion)?;
    match occasion {
        Occasion { called_off: Some(_), .. } => Err(StoreError::Refused("event-off")),
        Occasion { version: now, .. } if now != version => Err(StoreError::Refused("event-changed")),
        occasion => Ok(occasion),
    }
}

impl Command for Change {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let (plan, actor) = (&self.plan, Actor::Staff(self.by.user));
        sound(plan, now)?;
        let before = seen(conn, &self.by, self.id, self.version).await?;
        if before.plan.ends <= now {
            return Err(StoreError::Refused("event-over"));
        }
        let after = Occasion { plan: plan.clone(), ..before.clone() };
        let terms = Terms { capacity: before.plan.capacity, ..after.terms() };
        let line = sign_ups::line(conn, &before, terms).await?;
        let mut resized = line.clone();
        let told = resized.resize(plan.capacity, self.fewer, now).map_err(|refused| match refused {
            Refused::Promised(_) => StoreError::Refused("event-promised"),
            _ => StoreError::Refused("event-plan"),
        })?;
        let mut all = plan_values(plan)?;
        all.extend(values![self.id, now]);
        let sql = "UPDATE events SET kind = $1, title = $2, about = $3, spot = $4, link = $5, area = $6, langs = $7, access = $8, \
                   begins = $9, ends = $10, closes = $11, capacity = $12, waiting = $13, offer_hours = $14, changed = $16, \
                   version = version + 1 WHERE id = $15";
        conn.execute(sql, all).await?;
        audit::add(conn, now, actor, "event", Some(self.id), "changed").await?;
        sign_ups::settle(conn, tools, &line, &resized, &told, actor).await?;
        let old = &before.plan;
        if (old.begins, old.ends, &old.spot, &old.link) != (plan.begins, plan.ends, &plan.spot, &plan.link) {
            let sql = "UPDATE sign_ups SET remind = $2 WHERE event_id = $1 AND stand IN ('coming', 'offered', 'waiting')";
            conn.execute(sql, values![self.id, times::reminder(plan.begins, now)]).await?;
            sign_ups::tell_all(conn, tools, self.id, EventMail::Changed).await?;
        }
        Ok(())
    }
}

struct CallOff {
    by: Arranger,
    id: Uuid,
    version: i64,
}

impl Command for CallOff {
    type Out = ();

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        let occasion = seen(conn, &self.by, self.id, self.version).await?;
        if occasion.plan.begins <= now {
            return Err(StoreError::Refused("event-over"));
        }
        let sql = "UPDATE events SET called_off = $2, changed = $2, version = version + 1 WHERE id = $1";
        conn.execute(sql, values![self.id, now]).await?;
        conn.execute("UPDATE sign_ups SET remind = NULL, until = NULL WHERE event_id = $1", values![self.id])
            .await?;
        audit::add(conn, now, Actor::Staff(self.by.user), "event", Some(self.id), "called-off").await?;
        sign_ups::tell_all(conn, tools, self.id, EventMail::Off).await
    }
}

impl Store {
    /// Adds an event. Under an id that is there already nothing is added.
    ///
    /// # Errors
    /// `NotFound` outside of where they may arrange, `Refused("event-plan")` for one that cannot be.
    pub async fn add_occasion(
        &self,
        by: Arranger,
        id: Uuid,
        site: &str,
        org: &str,
        plan: OccasionPlan,
    ) -> Result<()> {
        self.write(Add { by, id, site: site.to_owned(), org: org.to_owned(), plan }).await
    }

    /// Changes an event and tells those who have signed up, when time or place are others.
    ///
    /// # Errors
    /// `Refused` with `event-changed` (somebody was faster), `event-off`, `event-over`, `event-plan`, or `event-promised`: more have a
    /// place than there would be, and nobody said that they shall wait.
    pub async fn change_occasion(
        &self,
        by: Arranger,
        id: Uuid,
        version: i64,
        plan: OccasionPlan,
        fewer: Fewer,
    ) -> Result<()> {
        self.write(Change { by, id, version, plan, fewer }).await
    }

    /// Calls an event off and tells everybody.
    ///
    /// # Errors
    /// `Refused` as for a change.
    pub async fn call_off(&self, by: Arranger, id: Uuid, version: i64) -> Result<()> {
        self.write(CallOff { by, id, version }).await
    }

    /// One event.
    pub async fn occasion(&self, id: Uuid) -> Result<Option<Occasion>> {
        find(&mut self.read().await?.conn(), id).await
    }

    /// The events of a site that are not over, the next first; also those that were called off.
    pub async fn coming_occasions(&self, site: &str) -> Result<Vec<Occasion>> {
        let sql = select_occasion!("WHERE e.site = $1 AND e.ends > $2 ORDER BY e.begins, e.id LIMIT $3");
        self.some_occasions(sql, values![site, self.0.tools.clock.now(), SHOWN]).await
    }

    /// The events of a site that are over, the newest first.
    pub async fn past_occasions(&self, site: &str) -> Result<Vec<Occasion>> {
        let sql =
            select_occasion!("WHERE e.site = $1 AND e.ends <= $2 ORDER BY e.begins DESC, e.id LIMIT $3");
        self.some_occasions(sql, values![site, self.0.tools.clock.now(), PAST_SHOWN]).await
    }

    async fn some_occasions(&self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Occasion>> {
        self.read().await?.conn().all(sql, values).await?.iter().map(read).collect()
    }
}
