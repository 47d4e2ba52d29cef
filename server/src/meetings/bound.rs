//! How many mutual wishes can be fulfilled at most, so that a page can say how near to the best a timetable is. Pure.
//!
//! Each bound leaves some of the rules out, so no timetable can be above it. Whether one can reach it nobody knows in general:
//! to find that out takes, with hours and rests, more time than there is.

use super::flow::{Edge, Net};
use super::problem::{Problem, each};

/// How many more meetings somebody can have: with their hours, their rests, and the meetings that are kept.
fn can_have(problem: &Problem, resource: usize) -> u32 {
    let one = problem.resources[resource];
    let all = one.free | one.kept;
    if one.in_a_row >= all.count_ones() {
        return one.free.count_ones();
    }
    let most = one.in_a_row as usize;
    let slots: Vec<usize> = each(all).collect();
    // best[at][row]: the most meetings up to this slot, when it is the one of this number in its row.
    let mut best = vec![vec![None::<u32>; most + 1]; slots.len()];
    let mut found = None;
    for (at, slot) in slots.iter().enumerate() {
        let skipped = |from: usize| slots[from..at].iter().any(|slot| one.kept >> slot & 1 == 1);
        if !skipped(0) {
            best[at][1] = Some(1);
        }
        for before in 0..at {
            if skipped(before + 1) {
                continue;
            }
            for row in 1..=most {
                let Some(meets) = best[before][row] else { continue };
                let new_row = problem.rested[slots[before]] <= *slot;
                let row = if new_row { 1 } else { row + 1 };
                if row <= most {
                    best[at][row] = best[at][row].max(Some(meets + 1));
                }
            }
        }
        if !slots[at + 1..].iter().any(|slot| one.kept >> slot & 1 == 1) {
            found = found.max(best[at].iter().flatten().max().copied());
        }
    }
    // What is kept breaks the rule by itself: then nothing is known but the hours.
    found.map_or(one.free.count_ones(), |meets| meets - one.kept.count_ones())
}

/// How many pairs can each have a slot of their own on what they take of this kind.
fn matched(
    problem: &Problem,
    most: &[u32],
    pairs: &[usize],
    kind: impl Fn(usize, usize) -> Option<usize>,
) -> u32 {
    let mut net = Net::default();
    let (source, sink) = (net.node(), net.node());
    let many = problem.slots.len();
    let cells = net.nodes(problem.resources.len() * many);
    let owners = net.nodes(problem.resources.len());
    for (owner, node) in owners.iter().enumerate() {
        net.edge(*node, sink, most[owner]);
        for slot in each(problem.resources[owner].free) {
            net.edge(cells[owner * many + slot], *node, 1);
        }
    }
    for pair in pairs {
        let node = net.node();
        net.edge(source, node, 1);
        for (at, way) in problem.pairs[*pair].ways.iter().enumerate() {
            if let Some(owner) = kind(*pair, at) {
                each(way.slots).for_each(|slot| {
                    net.edge(node, cells[owner * many + slot], 1);
                });
            }
        }
    }
    net.run(source, sink)
}

/// How many more meetings each resource can have.
fn each_can_have(problem: &Problem) -> Vec<u32> {
    (0..problem.resources.len()).map(|at| can_have(problem, at)).collect()
}

/// The mutual pairs, as many as can be when each person and each employer meets no more than they can, whatever the others do.
pub(super) fn chosen(problem: &Problem) -> Vec<usize> {
    by_degree(problem, &each_can_have(problem), &mutual_pairs(problem))
}

fn mutual_pairs(problem: &Problem) -> Vec<usize> {
    (0..problem.pairs.len()).filter(|pair| problem.pairs[*pair].mutual).collect()
}

fn by_degree(problem: &Problem, most: &[u32], pairs: &[usize]) -> Vec<usize> {
    let mut net = Net::default();
    let (source, sink) = (net.node(), net.node());
    let people = net.nodes(problem.people);
    let employers = net.nodes(problem.employers);
    let person = |pair: &&usize, at: usize| problem.pairs[**pair].person == at;
    let employer = |pair: &&usize, at: usize| problem.pairs[**pair].employer == at;
    for (at, node) in people.iter().enumerate() {
        let own: Vec<usize> = pairs.iter().filter(|pair| person(pair, at)).copied().collect();
        let own = matched(problem, most, &own, |pair, _| Some(problem.pairs[pair].person));
        net.edge(source, *node, own);
    }
    for (at, node) in employers.iter().enumerate() {
        let own: Vec<usize> = pairs.iter().filter(|pair| employer(pair, at)).copied().collect();
        let own =
            matched(problem, most, &own, |pair, way| Some(problem.pairs[pair].ways[way].representative));
        net.edge(*node, sink, own);
    }
    let edges: Vec<(usize, Edge)> = pairs
        .iter()
        .map(|pair| {
            let one = &problem.pairs[*pair];
            (*pair, net.edge(people[one.person], employers[one.employer], 1))
        })
        .collect();
    net.run(source, sink);
    let through = edges.into_iter().filter(|(_, edge)| net.through(*edge) > 0);
    through.map(|(pair, _)| pair).collect()
}

/// At most so many mutual wishes, with those that the kept meetings fulfil.
pub(super) fn mutual(problem: &Problem) -> u32 {
    let most = each_can_have(problem);
    let all = mutual_pairs(problem);
    let way = |pair: usize, way: usize| problem.pairs[pair].ways[way];
    let degree = |pairs: &[usize]| by_degree(problem, &most, pairs).len() as u32;
    let place = |pairs: &[usize]| matched(problem, &most, pairs, |pair, at| Some(way(pair, at).place));
    let interpreter = |pairs: &[usize]| matched(problem, &most, pairs, |pair, at| way(pair, at).interpreter);
    // What is scarce bounds those who need it, and the others are bounded by what they can have.
    let spoken = |pair: &usize| problem.pairs[*pair].ways.iter().all(|way| way.interpreter.is_some());
    let needs = |pair: &usize| problem.pairs[*pair].needs;
    let only = |kind: &dyn Fn(&usize) -> bool| all.iter().copied().filter(kind).collect::<Vec<usize>>();
    let (interpreted, direct) = (only(&spoken), only(&|pair| !spoken(pair)));
    let (needing, others) = (only(&needs), only(&|pair| !needs(pair)));
    let (rest, direct_needing) =
        (only(&|pair| !spoken(pair) && !needs(pair)), only(&|pair| !spoken(pair) && needs(pair)));
    let interpreted = degree(&interpreted).min(interpreter(&interpreted));
    let in_places = |pairs: &[usize]| degree(pairs).min(place(pairs));
    let more = in_places(&all)
        .min(degree(&direct) + interpreted)
        .min(degree(&others) + in_places(&needing))
        .min(degree(&rest) + in_places(&direct_needing) + interpreted);
    problem.kept_mutual + more
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meetings::model::Slot;
    use crate::meetings::problem::Resource;

    fn problem(free: u64, kept: u64, in_a_row: u32) -> Problem {
        let slots: Vec<Slot> = (0..6).map(|at| Slot { start: at * 10, minutes: 10 }).collect();
        Problem {
            rested: (2..8).collect(),
            slots,
            resources: vec![Resource { id: uuid::Uuid::nil(), free, kept, in_a_row }],
            people: 1,
            representatives: 0,
            employers: 0,
            pairs: Vec::new(),
            kept: vec![0],
            kept_mutual: 0,
        }
    }

    #[test]
    fn rests_are_counted() {
        // A meeting in the next slot belongs to the row, one in the slot after that begins a new one.
        for (free, kept, in_a_row, most) in [
            (0b11_1111, 0, u32::MAX, 6),
            (0b11_1111, 0, 2, 4),
            (0b11_1111, 0, 1, 3),
            (0b01_1011, 0, 2, 4),
            // Kept in the second and third: the first and fourth cannot be used, the fifth and sixth can.
            (0b11_1001, 0b00_0110, 2, 2),
            (0b11_0101, 0b00_1010, 1, 1),
            // What is kept is already too many in a row.
            (0b11_0001, 0b00_1110, 2, 3),
        ] {
            assert_eq!(can_have(&problem(free, kept, in_a_row), 0), most, "{free:b} {kept:b} {in_a_row}");
        }
    }
}
