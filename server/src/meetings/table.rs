//! A timetable being made: who is busy when, what fits, how good it is. Pure.

use std::cmp::Reverse;

use super::problem::{Problem, each};

/// Nobody.
const FREE: u32 = u32::MAX;
/// A meeting that is kept.
const KEPT: u32 = u32::MAX - 1;

/// Where a pair meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Put {
    pub way: usize,
    pub slot: usize,
}

/// How good a timetable is. The first difference decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    /// Mutual wishes fulfilled.
    pub mutual: u32,
    /// People who meet at least one employer.
    pub people: u32,
    /// Wishes of one side fulfilled.
    pub one_sided: u32,
    /// The squares of how many each person meets: of as many meetings, the less the more evenly they fall.
    pub uneven: Reverse<u32>,
    /// Minutes that people and representatives wait between two of their meetings.
    pub waiting: Reverse<u32>,
}

/// Who meets whom, when.
#[derive(Clone, Debug)]
pub(super) struct Table<'p> {
    pub problem: &'p Problem,
    /// By pair.
    pub at: Vec<Option<Put>>,
    /// By resource and slot: the pair that has it.
    holder: Vec<u32>,
    /// By resource: the slots in which it is busy, with what is kept.
    busy: Vec<u64>,
    /// By person: how many they meet.
    pub person_meets: Vec<u32>,
    /// By employer.
    pub employer_meets: Vec<u32>,
    mutual: u32,
    one_sided: u32,
}

impl<'p> Table<'p> {
    pub fn new(problem: &'p Problem) -> Self {
        let slots = problem.slots.len();
        let mut holder = vec![FREE; problem.resources.len() * slots];
        for (at, resource) in problem.resources.iter().enumerate() {
            each(resource.kept).for_each(|slot| holder[at * slots + slot] = KEPT);
        }
        Self {
            problem,
            at: vec![None; problem.pairs.len()],
            holder,
            busy: problem.resources.iter().map(|resource| resource.kept).collect(),
            person_meets: problem.kept.clone(),
            employer_meets: vec![0; problem.employers],
            mutual: problem.kept_mutual,
            one_sided: 0,
        }
    }

    /// The meetings of a row: those around this slot with no rest between them.
    fn row(&self, busy: u64, slot: usize) -> u64 {
        let mut row = 0_u64;
        let mut new_row_from = 0;
        for one in each(busy) {
            if one >= new_row_from && row != 0 {
                if row >> slot & 1 == 1 {
                    return row;
                }
                row = 0;
            }
            row |= 1 << one;
            new_row_from = self.problem.rested[one];
        }
        if row >> slot & 1 == 1 { row } else { 0 }
    }

    /// With one more meeting in this slot, somebody who is busy like this still gets their rest.
    fn rests(&self, resource: usize, busy: u64, slot: usize) -> bool {
        let most = self.problem.resources[resource].in_a_row;
        most == u32::MAX || self.row(busy | 1 << slot, slot).count_ones() <= most
    }

    /// A pair can meet like this without anybody else's meeting being moved.
    pub fn fits(&self, pair: usize, put: Put) -> bool {
        let one = &self.problem.pairs[pair];
        one.ways[put.way].slots >> put.slot & 1 == 1
            && one
                .takes(put.way)
                .all(|at| self.busy[at] >> put.slot & 1 == 0 && self.rests(at, self.busy[at], put.slot))
    }

    /// The slots in which a resource could have one more meeting, as far as hours go.
    pub fn idle(&self, resource: usize) -> u64 {
        self.problem.resources[resource].free & !self.busy[resource]
    }

    /// The earliest of these slots, there the first way, in which a pair can meet.
    pub fn first_fit(&self, pair: usize, slots: u64) -> Option<Put> {
        let ways = &self.problem.pairs[pair].ways;
        let any = ways.iter().fold(0, |all, way| all | way.slots)
            & slots
            & !self.busy[self.problem.pairs[pair].person];
        each(any)
            .find_map(|slot| (0..ways.len()).map(|way| Put { way, slot }).find(|put| self.fits(pair, *put)))
    }

    /// The sets of pairs, of which one would have to go so that this pair can meet like this; the smallest first. None when a
    /// meeting that is kept stands in the way.
    pub fn in_the_way(&self, pair: usize, put: Put) -> Vec<Vec<usize>> {
        let one = &self.problem.pairs[pair];
        if one.ways[put.way].slots >> put.slot & 1 == 0 {
            return Vec::new();
        }
        let slots = self.problem.slots.len();
        let mut direct = Vec::new();
        for resource in one.takes(put.way) {
            match self.holder[resource * slots + put.slot] {
                FREE => {}
                // Not free in any way's slots; asked all the same, because a pair taken for kept would be lost.
                KEPT => return Vec::new(),
                other => direct.push(other as usize),
            }
        }
        direct.sort_unstable();
        direct.dedup();
        let mut sets = vec![direct];
        for resource in one.takes(put.way) {
            sets = sets.into_iter().flat_map(|set| self.with_rest(resource, put.slot, set)).collect();
        }
        sets.sort_by_key(Vec::len);
        sets
    }

    /// A set, completed so that somebody gets their rest: by each one meeting of their row that would do.
    fn with_rest(&self, resource: usize, slot: usize, set: Vec<usize>) -> Vec<Vec<usize>> {
        let slots = self.problem.slots.len();
        let gone = set.iter().filter(|pair| self.uses(**pair, resource));
        let gone = gone.filter_map(|pair| self.at[*pair]).fold(0_u64, |all, put| all | 1 << put.slot);
        let busy = self.busy[resource] & !gone;
        if self.rests(resource, busy, slot) {
            return vec![set];
        }
        let row = self.row(busy | 1 << slot, slot) & !(1 << slot);
        let would_do = each(row).filter(|other| self.rests(resource, busy & !(1 << other), slot));
        would_do
            .filter_map(|other| match self.holder[resource * slots + other] {
                FREE | KEPT => None,
                pair => Some([&set[..], &[pair as usize]].concat()),
            })
            .collect()
    }

    fn uses(&self, pair: usize, resource: usize) -> bool {
        self.at[pair].is_some_and(|put| self.problem.pairs[pair].takes(put.way).any(|one| one == resource))
    }

    /// Seats a pair where it fits.
    pub fn put(&mut self, pair: usize, put: Put) {
        self.mark(pair, put, pair as u32);
        self.at[pair] = Some(put);
        let one = &self.problem.pairs[pair];
        self.person_meets[one.person] += 1;
        self.employer_meets[one.employer] += 1;
        if one.mutual { self.mutual += 1 } else { self.one_sided += 1 }
    }

    /// Takes a pair's meeting away; `None` when it had none.
    pub fn take(&mut self, pair: usize) -> Option<Put> {
        let put = self.at[pair].take()?;
        self.mark(pair, put, FREE);
        let one = &self.problem.pairs[pair];
        self.person_meets[one.person] -= 1;
        self.employer_meets[one.employer] -= 1;
        if one.mutual {
            self.mutual -= 1;
        } else {
            self.one_sided -= 1;
        }
        Some(put)
    }

    fn mark(&mut self, pair: usize, put: Put, holder: u32) {
        let problem = self.problem;
        for resource in problem.pairs[pair].takes(put.way) {
            self.holder[resource * problem.slots.len() + put.slot] = holder;
            if holder == FREE {
                self.busy[resource] &= !(1 << put.slot);
            } else {
                self.busy[resource] |= 1 << put.slot;
            }
        }
    }

    pub fn mutual(&self) -> u32 {
        self.mutual
    }

    /// From the first meeting to the last, without the meetings.
    fn waits(&self, busy: u64) -> u32 {
        let slots = &self.problem.slots;
        let (Some(first), Some(last)) = (each(busy).next(), each(busy).last()) else { return 0 };
        let met: u32 = each(busy).map(|slot| u32::from(slots[slot].minutes)).sum();
        slots[last].end() - u32::from(slots[first].start) - met
    }

    pub fn score(&self) -> Score {
        let people = self.person_meets.iter().filter(|meets| **meets > 0).count() as u32;
        let uneven = self.person_meets.iter().map(|meets| meets * meets).sum();
        // Of what can be busy only people and representatives wait, and they come first.
        let both = &self.busy[..self.problem.people + self.problem.representatives];
        let waiting = both.iter().map(|busy| self.waits(*busy)).sum();
        Score {
            mutual: self.mutual,
            people,
            one_sided: self.one_sided,
            uneven: Reverse(uneven),
            waiting: Reverse(waiting),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meetings::model::Plan;
    use crate::meetings::samples::plain;

    /// So many meetings for each person, each as early as possible.
    fn score(problem: &Problem, meets: [u32; 3]) -> Score {
        let mut table = Table::new(problem);
        for (person, meets) in meets.into_iter().enumerate() {
            for pair in (0..problem.pairs.len()).filter(|pair| problem.pairs[*pair].person == person) {
                if let Some(put) =
                    table.first_fit(pair, u64::MAX).filter(|_| table.person_meets[person] < meets)
                {
                    table.put(pair, put);
                }
            }
        }
        assert_eq!(table.person_meets, meets);
        table.score()
    }

    #[test]
    fn what_counts_first() {
        let wishes: Vec<(usize, usize)> =
            (0..3).flat_map(|one| (0..7).map(move |other| (one, other))).collect();
        let evening = plain(3, 7, 7, &wishes);
        let problem = Problem::new(&evening, &Plan::default(), &[]);
        let better = |one, other| assert!(score(&problem, one) > score(&problem, other), "{one:?} {other:?}");
        // More wishes before more people, more people before more even numbers, those before what is left.
        better([7, 0, 0], [2, 2, 2]);
        better([5, 1, 1], [4, 3, 0]);
        better([3, 2, 2], [4, 2, 1]);
        // The same meetings with less waiting.
        let waits = |slots: [usize; 2]| {
            let mut table = Table::new(&problem);
            slots.into_iter().enumerate().for_each(|(pair, slot)| table.put(pair, Put { way: 0, slot }));
            table.score()
        };
        assert!(waits([1, 2]) > waits([1, 4]));
        assert_eq!(
            waits([1, 4]).waiting,
            Reverse(26),
            "two slots of ten minutes and three times two between"
        );
    }
}
