//! The plain way, from which every timetable starts: the next seat goes to whoever has been given the fewest so far. Pure.
//!
//! Ties go by lot ([`super::model::Evening::lot`]), among people and among employers. So nobody is preferred for having signed
//! up early, and the same wishes in another order give the same timetable.

use super::table::Table;

/// Seats one pair after the other, until none fits any more: of the people who have the fewest meetings and can have one
/// more, the first; among those whom they would meet, the employer who has the fewest; in the earliest slot. Nobody's meeting
/// is moved for another's. Wishes of one side come when no mutual wish fits.
pub(super) fn fill(table: &mut Table<'_>) {
    mutual(table);
    while next(table, false) {}
}

/// The same with mutual wishes alone.
pub(super) fn mutual(table: &mut Table<'_>) {
    while next(table, true) {}
}

fn next(table: &mut Table<'_>, mutual: bool) -> bool {
    let problem = table.problem;
    let open = (0..problem.pairs.len())
        .filter(|pair| table.at[*pair].is_none() && problem.pairs[*pair].mutual == mutual);
    let mut order: Vec<usize> = open.collect();
    order.sort_by_key(|pair| {
        let one = &problem.pairs[*pair];
        (table.person_meets[one.person], one.person, table.employer_meets[one.employer], one.employer)
    });
    let found = order.into_iter().find_map(|pair| table.first_fit(pair, u64::MAX).map(|put| (pair, put)));
    if let Some((pair, put)) = found {
        table.put(pair, put);
    }
    found.is_some()
}
