//! From the plain timetable to a good one, by steps that never make it worse and are the same each time. Pure.

use super::bound;
use super::chain::Search;
use super::greedy;
use super::problem::Problem;
use super::table::{Score, Table};

/// What bounds the time: tries, for each of the two ways of which the better is taken.
#[derive(Clone, Copy, Debug)]
struct Tries {
    /// For seating everybody with none losing a meeting.
    seating: u32,
    /// For exchanges.
    exchanging: u32,
    /// For the last look over everything.
    sweeping: u32,
}

const USUAL: Tries = Tries { seating: 60_000, exchanging: 160_000, sweeping: 60_000 };
/// Tries for each wish that the second way begins with.
const CHOSEN: u32 = 2_000;
/// Exchanges that gain nothing by themselves and may lead to one that does.
const ROUNDS: u32 = 6_000;
/// So many rounds a meeting just given is not taken away again.
const SPARED: u32 = 12;
/// Times that everything is looked over at the end.
const SWEEPS: u32 = 12;

/// The best timetable found, and how many mutual wishes can be fulfilled at most.
pub(super) fn best(problem: &Problem) -> (Table<'_>, u32) {
    let most = bound::mutual(problem);
    let mut plain = Table::new(problem);
    greedy::fill(&mut plain);
    let found = [from_greedy(problem, most), from_chosen(problem, most)];
    // The later of equals wins: a table that nothing could make better is the plain one itself.
    let best = found.into_iter().fold(plain, |best, one| if one.score() > best.score() { one } else { best });
    (best, most)
}

/// Begins with the plain timetable.
fn from_greedy(problem: &Problem, most: u32) -> Table<'_> {
    let mut table = Table::new(problem);
    greedy::mutual(&mut table);
    finish(Search::new(table, 0), most, USUAL)
}

/// Begins with the wishes that could all be fulfilled if only the number of meetings were scarce.
fn from_chosen(problem: &Problem, most: u32) -> Table<'_> {
    let mut search = Search::new(Table::new(problem), CHOSEN);
    for pair in bound::chosen(problem) {
        search.seat(pair);
        search.tries = CHOSEN;
    }
    finish(search, most, USUAL)
}

fn finish(mut search: Search<'_>, most: u32, tries: Tries) -> Table<'_> {
    search.tries = tries.seating;
    seat_all(&mut search, true, most);
    search.tries = tries.exchanging;
    exchange(&mut search, most);
    search.tries = tries.sweeping;
    seat_all(&mut search, false, most);
    sweep(&mut search);
    // What fits without anything being moved is never left, also when the tries have run out.
    greedy::fill(&mut search.table);
    search.table
}

/// The pairs without a meeting, those first whose person has the fewest.
fn open(table: &Table<'_>, mutual: Option<bool>) -> Vec<usize> {
    let pairs = &table.problem.pairs;
    let kind = |pair: &usize| mutual.is_none_or(|mutual| pairs[*pair].mutual == mutual);
    let mut all: Vec<usize> =
        (0..pairs.len()).filter(|pair| table.at[*pair].is_none()).filter(kind).collect();
    all.sort_by_key(|pair| (table.person_meets[pairs[*pair].person], *pair));
    all
}

/// Seats whom it can, moving others where that helps.
fn seat_all(search: &mut Search<'_>, mutual: bool, most: u32) {
    loop {
        let mut any = false;
        for pair in open(&search.table, Some(mutual)) {
            if search.tries == 0 || mutual && search.table.mutual() >= most {
                return;
            }
            any |= search.seat(pair);
            search.settle();
        }
        if !any {
            return;
        }
    }
}

/// Draws that are the same each time.
struct Draw(u64);

impl Draw {
    /// A number below `count`, which is not 0 (`SplitMix64`).
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ mixed >> 31) % count as u64) as usize
    }
}

/// Gives one wish's meeting to another, again and again: by itself that gains nothing, but what was in the way has moved.
fn exchange(search: &mut Search<'_>, most: u32) {
    let mut draw = Draw(0);
    let mut spared = vec![0; search.table.problem.pairs.len()];
    for round in 1..=ROUNDS {
        if search.table.mutual() >= most || search.tries == 0 {
            return;
        }
        let open = open(&search.table, Some(true));
        if open.is_empty() {
            return;
        }
        let pair = open[draw.below(open.len())];
        let mut options = search.options(pair, u64::MAX);
        options.retain(|(_, away)| away.iter().all(|other| spared[*other] < round));
        if options.is_empty() {
            continue;
        }
        let (put, away) = options.swap_remove(draw.below(options.len()));
        let (mark, before) = (search.mark(), search.table.mutual());
        away.iter().for_each(|other| search.take(*other));
        search.put(pair, put);
        spared[pair] = round + SPARED;
        away.into_iter().for_each(|other| {
            search.near(other);
        });
        for other in open {
            let beside = search.touched(mark, other);
            if search.table.at[other].is_none() && (search.quick(other) || beside && search.near(other)) {
                spared[other] = round + SPARED;
            }
        }
        if search.table.mutual() < before {
            search.back(mark);
        } else {
            search.settle();
        }
    }
}

/// Every single change, as long as one makes the whole better: more people with a meeting, more even numbers, less waiting.
fn sweep(search: &mut Search<'_>) {
    for _ in 0..SWEEPS {
        if search.tries == 0 {
            return;
        }
        let given = give(search);
        let moved = move_all(search);
        if !(given || moved) {
            return;
        }
    }
}

/// Keeps what was done since `mark` when it made things better.
fn keep_if_better(search: &mut Search<'_>, mark: usize, before: Score) -> bool {
    search.tries = search.tries.saturating_sub(1);
    let better = search.table.score() > before;
    if better {
        search.settle();
    } else {
        search.back(mark);
    }
    better
}

/// Gives meetings to those who have fewer, and takes them from those who have more.
fn give(search: &mut Search<'_>) -> bool {
    let mut any = false;
    for pair in open(&search.table, None) {
        let before = search.table.score();
        let alone = search.table.person_meets[search.table.problem.pairs[pair].person] == 0;
        any |= search.options(pair, u64::MAX).into_iter().any(|(put, away)| {
            let mark = search.mark();
            away.iter().for_each(|other| search.take(*other));
            search.put(pair, put);
            for other in away {
                // Somebody who meets nobody at all is worth a longer search.
                let _ = search.quick(other) || alone && search.near(other);
            }
            keep_if_better(search, mark, before)
        });
    }
    any
}

/// Moves each meeting to where people wait less.
fn move_all(search: &mut Search<'_>) -> bool {
    let mut any = false;
    for pair in 0..search.table.problem.pairs.len() {
        if search.table.at[pair].is_none() {
            continue;
        }
        let (mark, before) = (search.mark(), search.table.score());
        search.take(pair);
        let options = search.options(pair, u64::MAX);
        search.back(mark);
        any |= options.into_iter().any(|(put, away)| {
            search.take(pair);
            away.iter().for_each(|other| search.take(*other));
            search.put(pair, put);
            let all = away.into_iter().all(|other| search.quick(other));
            all && keep_if_better(search, mark, before) || {
                search.back(mark);
                false
            }
        });
    }
    any
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meetings::model::Plan;
    use crate::meetings::problem::Pair;
    use crate::meetings::samples::{
        LARGE, SMALL, Size, drawn, person_id, plain, representative_id, without_limits,
    };
    use crate::meetings::table::Put;

    const FULL: Size = Size { people: (12, 16), employers: (4, 6), slots: (6, 8), wishes: 80 };

    /// No step makes anything worse, each gains something somewhere, and none is left out.
    #[test]
    fn each_step_gains_and_none_loses() {
        let (mut seated, mut exchanged, mut people, mut waiting) = (0, 0, 0, 0);
        for evening in drawn(FULL, 40) {
            let problem = Problem::new(&evening, &Plan::default(), &[]);
            let most = bound::mutual(&problem);
            let mut table = Table::new(&problem);
            greedy::mutual(&mut table);
            let mut search = Search::new(table, USUAL.seating);
            let first = search.table.mutual();
            seat_all(&mut search, true, most);
            let second = search.table.mutual();
            search.tries = USUAL.exchanging;
            exchange(&mut search, most);
            let third = search.table.mutual();
            assert!(first <= second && second <= third && third <= most);
            search.tries = USUAL.sweeping;
            seat_all(&mut search, false, most);
            let before = search.table.score();
            sweep(&mut search);
            let after = search.table.score();
            assert!(after >= before);
            seated += second - first;
            exchanged += third - second;
            people += u32::from(after.people > before.people);
            waiting += u32::from(after.waiting > before.waiting && after.mutual == before.mutual);
            assert_eq!(from_greedy(&problem, most).score(), after);
        }
        assert!([seated, exchanged, people, waiting].into_iter().all(|gained| gained > 0));
    }

    #[test]
    fn pushing_in_all_slots_finds_what_pushing_in_two_does_not() {
        let mut more = 0;
        for evening in drawn(FULL, 20) {
            let problem = Problem::new(&evening, &Plan::default(), &[]);
            let mut table = Table::new(&problem);
            greedy::mutual(&mut table);
            for pair in open(&table, Some(true)) {
                let found = [Search::in_two_slots, Search::in_all_slots, Search::seat].map(|step| {
                    let mut search = Search::new(table.clone(), USUAL.seating);
                    let before = search.table.mutual();
                    let found = step(&mut search, pair);
                    assert_eq!(search.table.mutual(), before + u32::from(found), "nobody loses a meeting");
                    found
                });
                assert_eq!(found[2], found[0] || found[1]);
                more += u32::from(found[1] && !found[0]);
            }
        }
        assert!(more > 0);
    }

    #[test]
    fn without_a_single_try_what_fits_is_seated_all_the_same() {
        let none = Tries { seating: 0, exchanging: 0, sweeping: 0 };
        for evening in drawn(SMALL, 40) {
            let problem = Problem::new(&evening, &Plan::default(), &[]);
            let table = finish(Search::new(Table::new(&problem), 0), u32::MAX, none);
            let left = open(&table, None).into_iter().find(|pair| table.first_fit(*pair, u64::MAX).is_some());
            assert_eq!(left, None);
        }
    }

    /// The wishes that a flow chose can all be seated where nothing but people and representatives is scarce.
    #[test]
    fn the_second_way_reaches_the_bound_by_itself() {
        for evening in drawn(LARGE, 4).into_iter().map(without_limits) {
            let problem = Problem::new(&evening, &Plan::default(), &[]);
            let mut search = Search::new(Table::new(&problem), u32::MAX);
            let chosen = bound::chosen(&problem);
            assert_eq!(chosen.len() as u32, bound::mutual(&problem));
            assert!(chosen.into_iter().all(|pair| search.quick(pair) || search.in_two_slots(pair)));
        }
    }

    /// Two slots. The first person is busy in the one and the employer whom they would meet in the other, and each is the end of
    /// a long row of people who would all have to change slots.
    #[test]
    fn pushing_in_two_slots_goes_as_far_as_it_must() {
        let first = (0..6).flat_map(|at| [(at, at, 0), (at + 1, at, 1)]);
        let second = (0..6).flat_map(|at| [(7 + at, 6 + at, 1), (7 + at, 7 + at, 0)]);
        let met: Vec<(usize, usize, usize)> = first.chain(second).collect();
        let wishes: Vec<(usize, usize)> =
            met.iter().map(|(person, employer, _)| (*person, *employer)).chain([(0, 6)]).collect();
        let evening = plain(13, 13, 2, &wishes);
        let problem = Problem::new(&evening, &Plan::default(), &[]);
        let find = |person: usize, employer: usize| {
            let of = |resource: usize| problem.resources[resource].id;
            let same = |pair: &Pair| {
                of(pair.person) == person_id(person).0
                    && of(pair.ways[0].representative) == representative_id(employer, 0).0
            };
            problem.pairs.iter().position(same).unwrap()
        };
        let mut search = Search::new(Table::new(&problem), USUAL.seating);
        for (person, employer, slot) in met {
            search.put(find(person, employer), Put { way: 0, slot });
        }
        assert!(!search.in_all_slots(find(0, 6)), "not far enough");
        assert!(search.seat(find(0, 6)));
        assert_eq!(search.table.mutual(), 25);
    }
}
