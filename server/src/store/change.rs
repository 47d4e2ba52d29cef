//! Every change of a case: one pure step from the case before to the case after, and one command that writes it under
//! the version seen, with event, audit row and news.

use jiff::{Timestamp, ToSpan as _};
use uuid::Uuid;

use super::case_row::{event_entry, load, reindex, write_back};
use super::sql::{Conn, MET, values};
use super::writer::Command;
use super::{
    Actor, Correction, Destination, Event, HookEvent, MailKind, NewTask, Result, StoreError, Text, Tools,
    audit, erase, hooks, outbox, steps, tasks, team,
};
use crate::referrals::calendar::{self, Hours};
use crate::referrals::model::{Action, Case, Channel, EventKind, Outcome, State};
use crate::referrals::placing;
use crate::referrals::plan::SharedPart;
use crate::referrals::watch::{ACCEPT_DAYS, LEASE_DAYS};

/// On so many channels somebody must have been tried before a case is closed as "could not be reached".
const CHANNELS_TRIED: usize = 2;
/// How often a change without a version is tried against other changes.
const TRIES: usize = 5;

/// What is changed. A move names the parts that the receiving organisation is not shown; `None`: what is hidden stays so.
#[derive(Clone, Debug)]
pub(super) enum What {
    Claim { out_of_turn: bool },
    Assign { to: Uuid },
    HandOver { to: Uuid },
    Release { any: bool },
    Lapse,
    Contact { channel: Channel, next: Timestamp },
    NoAnswer { channel: Channel },
    NextAction { at: Timestamp },
    Plan { next: Timestamp },
    Note,
    Move(Destination, Option<Vec<SharedPart>>),
    Close { outcome: Outcome, follow_up: bool },
    FollowUp { outcome: Outcome },
    Contest,
    Settle(Option<Destination>),
    Correct(Correction),
    Report { outcome: Outcome },
    Reissue { hash: [u8; 32] },
}

/// One change of one case.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) case: Uuid,
    pub(super) actor: Actor,
    /// The version the actor has seen; `None`: whatever it is now.
    pub(super) version: Option<i64>,
    pub(super) what: What,
    pub(super) text: Option<Text>,
    /// Who is told of it.
    pub(super) told: Vec<NewTask>,
}

impl What {
    const fn action(&self) -> Action {
        match self {
            Self::Claim { .. } => Action::Claim,
            Self::Assign { .. } => Action::Assign,
            Self::HandOver { .. } => Action::HandOver,
            Self::Release { .. } => Action::Release,
            Self::Lapse => Action::Lapse,
            Self::Contact { .. } => Action::Contact,
            Self::NoAnswer { .. } => Action::NoAnswer,
            Self::NextAction { .. } => Action::NextAction,
            Self::Plan { .. } => Action::Plan,
            Self::Note => Action::Note,
            Self::Move(..) => Action::Move,
            Self::Close { .. } => Action::Close,
            Self::FollowUp { .. } => Action::FollowUp,
            Self::Contest => Action::Contest,
            Self::Settle(_) => Action::SettleContest,
            Self::Correct(_) => Action::Correct,
            Self::Report { .. } => Action::ReportOutcome,
            Self::Reissue { .. } => Action::ReissueCode,
        }
    }

    const fn event(&self) -> EventKind {
        match self {
            Self::Claim { .. } => EventKind::Claimed,
            Self::Assign { .. } => EventKind::Assigned,
            Self::HandOver { .. } => EventKind::HandedOver,
            Self::Release { .. } => EventKind::Released,
            Self::Lapse => EventKind::LeaseLapsed,
            Self::Contact { .. } => EventKind::Contacted,
            Self::NoAnswer { .. } => EventKind::NoAnswer,
            Self::NextAction { .. } => EventKind::NextAction,
            Self::Plan { .. } => EventKind::Planned,
            Self::Note => EventKind::Noted,
            Self::Move(..) => EventKind::Moved,
            Self::Close { .. } => EventKind::Closed,
            Self::FollowUp { .. } => EventKind::FollowedUp,
            Self::Contest => EventKind::Contested,
            Self::Settle(_) => EventKind::ContestSettled,
            Self::Correct(_) => EventKind::Corrected,
            Self::Report { .. } => EventKind::PersonReported,
            Self::Reissue { .. } => EventKind::CodeReissued,
        }
    }

    /// Where the case goes with it.
    const fn destination(&self) -> Option<&Destination> {
        match self {
            Self::Move(to, _) | Self::Settle(Some(to)) => Some(to),
            Self::Correct(correction) => correction.protect.as_ref(),
            _ => None,
        }
    }

    /// Only the holder may do it.
    const fn holder_only(&self) -> bool {
        matches!(
            self,
            Self::Release { any: false }
                | Self::Contact { .. }
                | Self::NoAnswer { .. }
                | Self::NextAction { .. }
                | Self::Plan { .. }
                | Self::Close { .. }
        )
    }

    /// What webhooks hear of it.
    const fn told_as(&self) -> Option<HookEvent> {
        match self {
            Self::Claim { .. } | Self::Assign { .. } => Some(HookEvent::Claimed),
            Self::HandOver { .. } => Some(HookEvent::HandedOver),
            Self::Release { .. } => Some(HookEvent::Released),
            Self::Lapse => Some(HookEvent::Lapsed),
            Self::Contact { .. } => Some(HookEvent::Contacted),
            Self::Plan { .. } => Some(HookEvent::Planned),
            Self::Move(..) | Self::Settle(Some(_)) => Some(HookEvent::Moved),
            Self::Close { .. } => Some(HookEvent::Closed),
            _ => None,
        }
    }

    /// The person should look under their code.
    const fn is_news(&self) -> bool {
        matches!(
            self,
            Self::NoAnswer { .. } | Self::Plan { .. } | Self::Move(..) | Self::Close { .. } | Self::Settle(_)
        )
    }
}

/// The case after a change. Pure.
fn step(before: &Case, what: &What, actor: Actor, now: Timestamp) -> Result<Case> {
    let foreign = || StoreError::Conflict(Box::new(before.clone()));
    let state = before.state.after(what.action()).ok_or(StoreError::Refused("state"))?;
    let user = match actor {
        Actor::Staff(user) => Some(user),
        Actor::Person | Actor::System => None,
    };
    let holds = before.owner.is_some() && before.owner == user;
    if what.holder_only() && !holds {
        return Err(foreign());
    }
    if matches!(what, What::Move(..)) && before.owner.is_some() && !holds {
        return Err(foreign());
    }
    let working = |days| calendar::add_working_days(now, days, Hours::USUAL, &calendar::finland());
    let lease = || Some(working(LEASE_DAYS));
    let later =
        |at: Timestamp| if at > now { Ok(Some(at)) } else { Err(StoreError::Refused("next-action-past")) };
    let mut case = Case { state, ..before.clone() };
    match what {
        What::Claim { out_of_turn } => {
            (case.owner, case.lease) = (user, lease());
            (case.accept_by, case.moved_by) = (None, None);
            case.out_of_turn = out_of_turn.then_some(now);
        }
        What::Assign { to } | What::HandOver { to } => {
            case.owner = Some(*to);
            (case.accept_by, case.moved_by) = (None, None);
            case.lease = if case.state == State::Claimed { lease() } else { None };
        }
        What::Release { .. } | What::Lapse => back_to_queue(&mut case),
        What::Contact { next, .. } => {
            case.next_action = later(*next)?;
            (case.lease, case.contacted) = (None, before.contacted.or(Some(now)));
        }
        What::NoAnswer { channel } => {
            case.attempts += 1;
            if !case.tried.contains(channel) {
                case.tried.push(*channel);
            }
        }
        What::NextAction { at } => case.next_action = later(*at)?,
        What::Plan { next } => case.next_action = later(*next)?,
        What::Close { outcome: Outcome::Unreachable, .. } if before.tried.len() < CHANNELS_TRIED => {
            return Err(StoreError::Refused("two-channels"));
        }
        What::Close { outcome, follow_up } => {
            (case.outcome, case.follow_up, case.closed) = (Some(*outcome), *follow_up, Some(now));
            (case.lease, case.next_action) = (None, None);
            (case.out_of_turn, case.contested) = (None, None);
        }
        What::FollowUp { .. } if !before.follow_up => return Err(StoreError::Refused("state")),
        What::Contest if before.contested.is_some() => return Err(StoreError::Refused("contested-already")),
        What::Contest => case.contested = Some(now),
        What::Settle(_) if before.contested.is_none() => return Err(StoreError::Refused("not-contested")),
        What::Settle(_) => case.contested = None,
        What::Correct(correction) => {
            case.interpreter = correction.interpreter;
            case.protected |= correction.protect.is_some();
        }
        What::Report { outcome } => case.person_outcome = Some(*outcome),
        What::Note | What::Move(..) | What::Reissue { .. } | What::FollowUp { .. } => {}
    }
    if let Some(to) = what.destination() {
        if !placing::may_move(before, to.protected) {
            return Err(StoreError::Refused("protected"));
        }
        case.state = before.state.after(Action::Move).ok_or(StoreError::Refused("state"))?;
        match what {
            What::Move(_, Some(hidden)) if to.org != before.org => case.hidden.clone_from(hidden),
            // The person goes there with everything they sent.
            What::Correct(_) => case.hidden.clear(),
            _ => {}
        }
        case.queue.clone_from(&to.queue);
        case.org.clone_from(&to.org);
        back_to_queue(&mut case);
        (case.accept_by, case.moved_by) = (Some(working(ACCEPT_DAYS)), user);
        // Whoever looks after the new queue has not been told of anything yet.
        case.watched = case.created;
    }
    // What this change brings is to be told from this moment on, even when somebody was told something in the same one, or
    // the clock was set back.
    case.watched = case.watched.min(now.checked_sub(1.millisecond()).unwrap_or(now));
    Ok(case)
}

/// A queue takes cases and steps while nobody has closed it.
pub(super) async fn takes(conn: &mut Conn<'_>, queue: &str) -> Result<bool> {
    let row = conn.optional("SELECT open FROM queue_states WHERE queue = $1", values![queue]).await?;
    row.map_or(Ok(true), |row| row.flag("open"))
}

/// Nobody holds it any more; the deadline stays what it was, and so does its place.
fn back_to_queue(case: &mut Case) {
    (case.owner, case.lease, case.next_action) = (None, None, None);
    case.out_of_turn = None;
}

impl Command for Change {
    type Out = Case;

    fn erases(&self) -> bool {
        // The contact data before a correction must not linger either.
        matches!(self.what, What::Correct(_))
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<Case> {
        self.carry_out(conn, tools, false).await
    }
}

impl Change {
    /// Carries the change out. `room`: it was looked at in this transaction already whether the claimant may take one more.
    pub(super) async fn carry_out(&self, conn: &mut Conn<'_>, tools: &Tools, room: bool) -> Result<Case> {
        let now = tools.clock.now();
        for _ in 0..TRIES {
            let before = load(conn, self.case).await?;
            if self.version.is_some_and(|seen| seen != before.version) {
                return Err(StoreError::Conflict(Box::new(before)));
            }
            if let (What::Claim { .. }, Actor::Staff(user), false) = (&self.what, self.actor, room) {
                team::may_take(conn, user, &before.queue, now).await?;
            }
            let mut after = step(&before, &self.what, self.actor, now)?;
            // Whatever page was open when the queue closed. Whoever asks for protection goes to named people even then.
            if let What::Move(to, _) | What::Settle(Some(to)) = &self.what
                && !takes(conn, &to.queue).await?
            {
                return Err(StoreError::Refused("queue-closed"));
            }
            if matches!(self.what, What::Note) {
                // A note changes nothing: no new version, so that it disturbs nobody who has the page open.
                self.record(conn, tools, &before, &after).await?;
                return Ok(before);
            }
            if write_back(conn, &before, &after, now).await? {
                after.version += 1;
                self.texts(conn, tools, &before, &after).await?;
                self.record(conn, tools, &before, &after).await?;
                return Ok(after);
            }
            if self.version.is_some() {
                return Err(StoreError::Conflict(Box::new(load(conn, self.case).await?)));
            }
        }
        Err(StoreError::Unavailable(MET.into()))
    }

    /// What changes outside the `cases` row.
    async fn texts(&self, conn: &mut Conn<'_>, tools: &Tools, before: &Case, after: &Case) -> Result<()> {
        match &self.what {
            What::Correct(correction) => {
                conn.execute(
                    "UPDATE case_texts SET contact = $2, mail = $3 WHERE case_id = $1",
                    values![before.id, &correction.contact, correction.mail.clone()],
                )
                .await?;
                if correction.mail.is_none() {
                    conn.execute("DELETE FROM outbox WHERE case_id = $1 AND hook = ''", values![before.id])
                        .await?;
                }
                let words = correction.protect.as_ref().map_or(&correction.index, |to| &to.index);
                reindex(conn, before, &after.org, words).await?;
                erase::mark(conn, tools).await?;
            }
            What::Reissue { hash } => {
                conn.execute("UPDATE cases SET code_hash = $2 WHERE id = $1", values![before.id, *hash])
                    .await?;
            }
            what => {
                if let Some(to) = what.destination().filter(|to| to.org != before.org) {
                    reindex(conn, before, &to.org, &to.index).await?;
                }
            }
        }
        Ok(())
    }

    /// Event, audit row and news.
    async fn record(&self, conn: &mut Conn<'_>, tools: &Tools, before: &Case, after: &Case) -> Result<()> {
        let now = tools.clock.now();
        let (id, body) = match &self.text {
            Some(text) => (text.id, Some(text.sealed.clone())),
            None => (tools.random.id(&tools.clock), None),
        };
        let moved = before.queue != after.queue;
        let mut event = Event::of(id, now, self.actor, self.what.event());
        event.body = body;
        if moved {
            (event.from_queue, event.to_queue) = (Some(before.queue.clone()), Some(after.queue.clone()));
        }
        match &self.what {
            What::Contact { channel, .. } => (event.channel, event.due) = (Some(*channel), after.next_action),
            What::NoAnswer { channel } => event.channel = Some(*channel),
            What::NextAction { .. } | What::Plan { .. } => event.due = after.next_action,
            What::Close { outcome, .. } | What::Report { outcome } | What::FollowUp { outcome } => {
                event.outcome = Some(*outcome);
            }
            What::Assign { to } | What::HandOver { to } => event.to_user = Some(*to),
            _ => {}
        }
        let result = match event.outcome.map(Outcome::name).or(event.to_queue.as_deref()) {
            Some(more) => format!("{} {more}", after.state.name()),
            None => after.state.name().to_owned(),
        };
        let mut statements = vec![
            event_entry(before.id, after.version, event),
            audit::entry(now, self.actor, self.what.action().name(), Some(before.id), &result),
        ];
        if self.what.is_news() {
            statements.push(outbox::entry(tools, before.id, MailKind::News));
        }
        if let Some(event) = self.what.told_as() {
            statements.extend(hooks::entries(tools, event, after, &before.org)?);
        }
        conn.batch(statements).await?;
        hooks::hide(conn, tools, after).await?;
        let followed_up = matches!(self.what, What::FollowUp { .. });
        tasks::settle(conn, before, after, now, followed_up).await?;
        steps::settle(conn, before, after, now).await?;
        if self.told.is_empty() {
            return Ok(());
        }
        conn.batch(tasks::entries(tools, after, &self.told)?).await
    }
}
