//! Makes timetables: anew around what was set by hand, or by filling up what is there. And the changes by hand. Pure.

use super::faults::{self, Fault};
use super::greedy;
use super::improve;
use super::model::{EmployerId, Evening, InterpreterId, PersonId, PlaceId, Plan, RepresentativeId, Seat};
use super::problem::Problem;
use super::table::Table;
use super::{bound, check::Conflict, check::check};

/// A timetable, and how good it could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    pub plan: Plan,
    /// No timetable around the same meetings set by hand fulfils more mutual wishes.
    pub at_most: u32,
}

/// A timetable made anew. What was set by hand stays as it is, also where it breaks a rule ([`check`] says so); everything
/// else is planned as if nothing had been.
pub fn anew(evening: &Evening, plan: &Plan) -> Result<Planned, Vec<Fault>> {
    let kept: Vec<Seat> = plan.seats.iter().filter(|seat| seat.by_hand).copied().collect();
    let problem = problem(evening, plan, &kept)?;
    let (table, at_most) = improve::best(&problem);
    Ok(Planned { plan: written(&table, plan, kept), at_most })
}

/// The same timetable with what can still be added: nobody's meeting is moved, which matters once people know theirs.
pub fn filled(evening: &Evening, plan: &Plan) -> Result<Planned, Vec<Fault>> {
    let by_hand: Vec<Seat> = plan.seats.iter().filter(|seat| seat.by_hand).copied().collect();
    let at_most = bound::mutual(&problem(evening, plan, &by_hand)?);
    let problem = problem(evening, plan, &plan.seats)?;
    let mut table = Table::new(&problem);
    greedy::fill(&mut table);
    Ok(Planned { plan: written(&table, plan, plan.seats.clone()), at_most })
}

fn problem(evening: &Evening, plan: &Plan, kept: &[Seat]) -> Result<Problem, Vec<Fault>> {
    let faults = faults::of(evening);
    if faults.is_empty() { Ok(Problem::new(evening, plan, kept)) } else { Err(faults) }
}

fn written(table: &Table<'_>, plan: &Plan, kept: Vec<Seat>) -> Plan {
    let id = |at: usize| table.problem.resources[at].id;
    let mut seats = kept;
    for (pair, put) in table.problem.pairs.iter().zip(&table.at) {
        let Some(put) = put else { continue };
        let way = pair.ways[put.way];
        seats.push(Seat {
            slot: put.slot,
            person: PersonId(id(pair.person)),
            representative: RepresentativeId(id(way.representative)),
            place: PlaceId(id(way.place)),
            interpreter: way.interpreter.map(|at| InterpreterId(id(at))),
            by_hand: false,
        });
    }
    seats.sort_unstable();
    Plan { seats, apart: plan.apart.clone() }
}

/// A change by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// This meeting is to take place. It takes the place of the one that these two had.
    Set(Seat),
    /// These two are not to meet, also when the rest is planned anew.
    Apart(PersonId, EmployerId),
    /// They may meet again if the plan gives it; a meeting of theirs that was set by hand is the planner's again.
    Leave(PersonId, EmployerId),
}

/// The timetable with a change made, and what it breaks that was not broken before. Nothing else is touched: who changes by
/// hand decides what follows from it.
pub fn changed(evening: &Evening, plan: &Plan, change: Change) -> (Plan, Vec<Conflict>) {
    let mut new = plan.clone();
    let of = |seat: &Seat, person, employer| seat.person == person && evening.met(seat) == Some(employer);
    match change {
        Change::Set(seat) => {
            if let Some(employer) = evening.met(&seat) {
                new.seats.retain(|other| !of(other, seat.person, employer));
                new.apart.remove(&(seat.person, employer));
            }
            new.seats.push(Seat { by_hand: true, ..seat });
        }
        Change::Apart(person, employer) => {
            new.seats.retain(|seat| !of(seat, person, employer));
            new.apart.insert((person, employer));
        }
        Change::Leave(person, employer) => {
            new.apart.remove(&(person, employer));
            for seat in new.seats.iter_mut().filter(|seat| of(seat, person, employer)) {
                seat.by_hand = false;
            }
        }
    }
    new.seats.sort_unstable();
    let before = check(evening, plan);
    let after = check(evening, &new);
    (new, after.into_iter().filter(|conflict| !before.contains(conflict)).collect())
}
