//! Hiding in tables that can be worked out by hand, and what holds for all of them. `k` is 5 here, so that a class is 5 wide.

use proptest::prelude::*;

use super::attack_tests::{Dice, figures, people, person, plan, terms};
use super::plan::tests::population;
use super::publication::assemble;
use super::safe::fates;
use super::solve::Goal;
use super::suppress::{Decision, decide, proven};
use super::system::{Classes, Layout};
use super::{Figure, Population, Publication, Threshold};

/// The figures of a table of `place` by `answer`, from its cells.
fn table(rows: &[&[u32]]) -> (Population, Layout, Vec<u32>) {
    let plan = population(&[("place", rows.len()), ("answer", rows[0].len())], &[("place", &["answer"])]);
    let layout = Layout::new(&plan);
    let mut all = vec![0; layout.len()];
    for (row, cells) in rows.iter().enumerate() {
        for (column, n) in cells.iter().enumerate() {
            for figure in
                [Layout::TOTAL, layout.margin(0, row), layout.margin(1, column), layout.cell(0, row, column)]
            {
                all[figure] += n;
            }
        }
    }
    (plan, layout, all)
}

/// What is hidden of one variable with these counts: the total first.
fn hidden(counts: &[u32]) -> Vec<bool> {
    let layout = Layout::new(&population(&[("answer", counts.len())], &[]));
    let all: Vec<u32> = std::iter::once(counts.iter().sum()).chain(counts.iter().copied()).collect();
    decide(&layout, &Classes::of(&all, Threshold::LEAST)).unwrap().hidden
}

#[test]
fn classes_alone_hide_one_of_three() {
    // 20–24 = 10–14 + 5–9 + ?: from nobody to 9.
    assert_eq!(hidden(&[12, 9, 3]), [false, false, false, true]);
}

#[test]
fn one_of_two_takes_the_other_with_it() {
    // 15–19 = 10–14 + ?: at least one, so the other goes too.
    assert_eq!(hidden(&[2, 13]), [false, true, true]);
    // 20–24 = 20–24 + ?: at most 4. Shown, it would say that all of them are in one category.
    assert_eq!(hidden(&[0, 20]), [false, true, true]);
}

#[test]
fn of_two_alike_the_first_goes() {
    // 10–14 = ? + 5–9 + 5–9: at most 4.
    assert_eq!(hidden(&[1, 6, 6]), [false, true, true, false]);
    assert_eq!(hidden(&[6, 6, 1]), [false, true, false, true]);
}

#[test]
fn of_too_few_people_nothing_is_said() {
    assert_eq!(hidden(&[4, 0]), [true, true, true]);
    let (plan, layout, all) = table(&[&[1, 0], &[2, 1]]);
    let publication = published_of(&plan, &layout, &all);
    assert_eq!(publication.total(), Figure::Hidden);
    assert_eq!(publication.cell(("place", "1"), ("answer", "0")), Some(Figure::Hidden));
}

#[test]
fn a_table_loses_the_cells_beside_a_small_one() {
    // 3 of 20–24 beside 20–24, in its row as in its column: it could be 4 at most. With both neighbours hidden anything goes,
    // and both margins, which cost more, stay.
    let (plan, layout, all) = table(&[&[3, 20], &[20, 20]]);
    let publication = published_of(&plan, &layout, &all);
    let cell = |row, column| publication.cell(("place", row), ("answer", column)).unwrap();
    use Figure::{Hidden, Shown};
    assert_eq!(
        [cell("0", "0"), cell("0", "1"), cell("1", "0"), cell("1", "1")],
        [Hidden, Hidden, Hidden, Shown(20)]
    );
    assert_eq!(publication.category("place", "0"), Some(Shown(20)));
    assert_eq!(publication.category("answer", "1"), Some(Shown(40)));
    assert_eq!(publication.total(), Shown(60));
    assert_eq!(publication.cell(("answer", "0"), ("place", "0")), None, "no such table");
}

#[test]
fn what_is_hidden_in_one_table_counts_for_all() {
    // Four people of the first place: hidden, and with them the other place's number, or the total would tell them.
    let plan = population(&[("place", 2), ("a", 2), ("b", 2)], &[("place", &["a", "b"])]);
    let mut everyone = vec![vec![0, 0, 0]; 4];
    everyone.extend((0..40).map(|number| vec![1, number % 2, usize::from(number < 10)]));
    let layout = Layout::new(&plan);
    let classes = Classes::of(&figures(&plan, &everyone), Threshold::LEAST);
    let decision = decide(&layout, &classes).unwrap();
    assert_eq!(decision.hidden[layout.categories(0)], [true, true]);
    assert!(!decision.hidden[Layout::TOTAL]);
}

/// A place with 4, 4, 4, 4 and `last` people in five categories, and a large place; `b` divides each in two.
fn tight_facet(last: u32) -> Publication {
    let plan = population(&[("place", 2), ("a", 5), ("b", 2)], &[("place", &["a", "b"])]);
    let mut everyone = Vec::new();
    for (place, counts) in [[4, 4, 4, 4, last], [20; 5]].into_iter().enumerate() {
        for (category, n) in counts.into_iter().enumerate() {
            everyone.extend((0..n).map(|number| vec![place, category, number as usize % 2]));
        }
    }
    published(&plan, &everyone).1
}

#[test]
fn a_table_that_classes_give_away_goes_and_the_rest_stays() {
    // 30–34 of 0–4, four times, and 10–14: they can only be 4, 4, 4, 4 and 14.
    let publication = tight_facet(14);
    assert_eq!(publication.category("place", "0"), Some(Figure::Shown(30)));
    assert_eq!(publication.cell(("place", "0"), ("b", "1")), Some(Figure::Shown(15)));
    for category in ["0", "4"] {
        assert_eq!(publication.category("a", category), Some(Figure::Withheld));
        assert_eq!(publication.cell(("place", "1"), ("a", category)), Some(Figure::Withheld));
    }
    // With 9 for 14 the categories may change places as they like: each would be 4 or 9.
    let publication = tight_facet(9);
    assert_eq!(publication.total(), Figure::Withheld);
    assert_eq!(publication.cell(("place", "0"), ("b", "1")), Some(Figure::Withheld));
    // And 13 is no trouble.
    assert_eq!(tight_facet(13).cell(("place", "1"), ("a", "4")), Some(Figure::Shown(20)));
}

#[test]
fn a_proof_with_a_fault_proves_nothing() {
    let (_, layout, all) = table(&[&[3, 20], &[20, 20]]);
    let classes = Classes::of(&all, Threshold::LEAST);
    let right = decide(&layout, &classes).unwrap();
    assert!(proven(&layout, &classes, &right));
    let broken = |change: fn(&mut Decision)| {
        let mut decision = right.clone();
        change(&mut decision);
        assert!(!proven(&layout, &classes, &decision));
    };
    broken(|decision| decision.proof.clear());
    broken(|decision| decision.hidden.fill(false));
    broken(|decision| decision.proof[0][0] += 1);
    broken(|decision| decision.proof.truncate(1));
    assert!(Goal::Many.met(5, 5) && !Goal::Many.met(4, 5) && !Goal::Nobody.met(1, 5));
}

fn published(plan: &Population, everyone: &[Vec<usize>]) -> (Classes, Publication) {
    let layout = Layout::new(plan);
    let all = figures(plan, everyone);
    (Classes::of(&all, Threshold::LEAST), published_of(plan, &layout, &all))
}

fn published_of(plan: &Population, layout: &Layout, all: &[u32]) -> Publication {
    let classes = Classes::of(all, Threshold::LEAST);
    assemble(plan, terms(Threshold::LEAST), layout, &classes, &fates(plan, layout, &classes))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// What is shown is a multiple of `k`, true, and never below `k`; what is stored is read back as it was; and the order in
    /// which people were counted, or another run, changes nothing.
    #[test]
    fn shown_figures_are_true(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let plan = plan(&mut dice);
        let mut everyone = people(&mut dice, &plan);
        let truth = figures(&plan, &everyone);
        let (_, publication) = published(&plan, &everyone);
        for (figure, n) in publication.figures().iter().zip(&truth) {
            if let Figure::Shown(from) = figure {
                prop_assert!(*from >= 5 && from % 5 == 0 && *from <= *n && *n < from + 5);
            }
            let span = publication.span(*figure);
            prop_assert!(span.from <= *n && span.to.is_none_or(|to| *n <= to));
        }
        let text = serde_json::to_string(&publication).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Publication>(&text).unwrap(), &publication);
        everyone.reverse();
        prop_assert_eq!(published(&plan, &everyone).1, publication);
    }

    /// One person more: as long as no figure that counts them crosses a multiple of `k`, nothing at all changes. Where one does,
    /// what is shown before and after of anything else is the same.
    #[test]
    fn one_person_more(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let plan = plan(&mut dice);
        let mut everyone = people(&mut dice, &plan);
        let before = figures(&plan, &everyone);
        let (classes, publication) = published(&plan, &everyone);
        everyone.push(person(&mut dice, &plan, Dice::below));
        let after = figures(&plan, &everyone);
        let (classes_after, publication_after) = published(&plan, &everyone);
        let crossed = (0..before.len()).any(|figure| before[figure] / 5 != after[figure] / 5);
        prop_assert_eq!(crossed, classes != classes_after);
        if !crossed {
            prop_assert_eq!(&publication, &publication_after);
        }
        for (figure, (one, other)) in publication.figures().iter().zip(publication_after.figures()).enumerate() {
            if let (Figure::Shown(one), Figure::Shown(other)) = (*one, other) {
                let step = if before[figure] == after[figure] { 0 } else { after[figure] / 5 * 5 - before[figure] / 5 * 5 };
                prop_assert_eq!(other - one, step);
            }
        }
    }
}
