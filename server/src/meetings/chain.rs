//! Seating a pair by moving others, who are all seated again: nobody loses a meeting by it. Pure.

use super::problem::each;
use super::table::{Put, Table};

/// The longest set of meetings that make way for one.
const MAKE_WAY: usize = 3;
/// How far meetings of all slots push each other on.
const DEEP: u32 = 3;
/// Tries for that.
const TRIES: u32 = 600;
/// Tries for pushing only a little way.
const NEAR: u32 = 40;

/// A timetable that can be walked back.
#[derive(Clone, Debug)]
pub(super) struct Search<'p> {
    pub table: Table<'p>,
    /// What was done, in order: the pair, and what it had before.
    done: Vec<(usize, Option<Put>)>,
    /// By pair: is being seated, and is not moved again meanwhile.
    held: Vec<bool>,
    /// Tries that are left in all: what bounds the time, and the same on every machine.
    pub tries: u32,
}

impl<'p> Search<'p> {
    pub fn new(table: Table<'p>, tries: u32) -> Self {
        let held = vec![false; table.problem.pairs.len()];
        Self { table, done: Vec::new(), held, tries }
    }

    /// A point to which one can go back.
    pub fn mark(&self) -> usize {
        self.done.len()
    }

    /// Undoes everything since then.
    pub fn back(&mut self, mark: usize) {
        for (pair, before) in self.done.drain(mark..).rev() {
            self.table.take(pair);
            if let Some(put) = before {
                self.table.put(pair, put);
            }
        }
    }

    /// Since then somebody's meeting was changed whose person or employer this pair has.
    pub fn touched(&self, mark: usize, pair: usize) -> bool {
        let pairs = &self.table.problem.pairs;
        let same = |other: usize| {
            pairs[other].person == pairs[pair].person || pairs[other].employer == pairs[pair].employer
        };
        self.done[mark..].iter().any(|(other, _)| same(*other))
    }

    /// What was done stays: nobody goes back behind this.
    pub fn settle(&mut self) {
        self.done.clear();
    }

    pub fn put(&mut self, pair: usize, put: Put) {
        self.done.push((pair, self.table.at[pair]));
        self.table.put(pair, put);
    }

    pub fn take(&mut self, pair: usize) {
        self.done.push((pair, self.table.at[pair]));
        self.table.take(pair);
    }

    /// Seats a pair without anybody losing a meeting, if a way is found.
    ///
    /// First in two slots only, one in which the person is idle and one in which a representative is, however far it goes: a
    /// meeting that moves from one to the other pushes on at most who has the same person or representative there. Where
    /// nothing but people and representatives is scarce this always succeeds (it is how Kőnig's theorem on the colours of edges
    /// is proved), so there the timetable is the best that can be. With hours, rests, interpreters and places it may fail; then
    /// all slots are tried, but not far.
    pub fn seat(&mut self, pair: usize) -> bool {
        self.quick(pair) || self.in_two_slots(pair) || self.in_all_slots(pair)
    }

    pub fn in_two_slots(&mut self, pair: usize) -> bool {
        let far = 2 * (self.table.problem.people + self.table.problem.representatives) as u32;
        let one = &self.table.problem.pairs[pair];
        let person = self.table.idle(one.person);
        let with = one.ways.iter().fold(0, |all, way| all | self.table.idle(way.representative));
        each(person).any(|own| {
            each(with).any(|other| own != other && self.within(pair, 1 << own | 1 << other, far, 2 * far))
        })
    }

    pub fn in_all_slots(&mut self, pair: usize) -> bool {
        self.within(pair, u64::MAX, DEEP, TRIES)
    }

    /// Seats a pair where nothing needs to be moved.
    pub fn quick(&mut self, pair: usize) -> bool {
        let fit = self.table.first_fit(pair, u64::MAX);
        if let Some(put) = fit {
            self.put(pair, put);
        }
        fit.is_some()
    }

    /// Seats a pair by moving few others a little way.
    pub fn near(&mut self, pair: usize) -> bool {
        self.within(pair, u64::MAX, 2, NEAR)
    }

    fn within(&mut self, pair: usize, slots: u64, deep: u32, tries: u32) -> bool {
        let mut left = tries.min(self.tries);
        let given = left;
        let seated = self.push(pair, slots, deep, &mut left);
        self.tries -= given - left;
        seated
    }

    fn push(&mut self, pair: usize, slots: u64, deep: u32, left: &mut u32) -> bool {
        if *left == 0 {
            return false;
        }
        *left -= 1;
        if let Some(put) = self.table.first_fit(pair, slots) {
            self.put(pair, put);
            return true;
        }
        if deep == 0 {
            return false;
        }
        self.held[pair] = true;
        let seated = self.options(pair, slots).into_iter().any(|(put, away)| {
            let mark = self.mark();
            away.iter().for_each(|other| self.take(*other));
            self.put(pair, put);
            let all = *left > 0 && away.into_iter().all(|other| self.push(other, slots, deep - 1, left));
            if !all {
                self.back(mark);
            }
            all
        });
        self.held[pair] = false;
        seated
    }

    /// How a pair could be seated and who would have to make way, those first for whom the fewest have to.
    pub fn options(&self, pair: usize, slots: u64) -> Vec<(Put, Vec<usize>)> {
        let mut all = Vec::new();
        for (way, one) in self.table.problem.pairs[pair].ways.iter().enumerate() {
            for slot in each(one.slots & slots) {
                let put = Put { way, slot };
                for away in self.table.in_the_way(pair, put) {
                    if away.len() <= MAKE_WAY && !away.iter().any(|other| self.held[*other]) {
                        all.push((put, away));
                    }
                }
            }
        }
        all.sort_by_key(|(_, away)| away.len());
        all
    }
}
