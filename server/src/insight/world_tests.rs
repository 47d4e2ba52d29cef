//! The attacker who has read the code: every set of people up to a size, published, and what each publication leaves open.
//! Nobody can know more, for they would have to tell two sets of people apart that have one and the same publication.

use std::collections::BTreeMap;

use super::attack_tests::terms;
use super::plan::tests::population;
use super::publication::assemble;
use super::safe::{Fate, fates};
use super::suppress::decide;
use super::system::{Classes, Layout};
use super::{Figure, Population, Threshold};

/// What is left open over all publications.
#[derive(Debug, Default)]
struct Open {
    worlds: usize,
    publications: usize,
    /// Hidden figures that can be below `k`, by how many numbers below `k` they can be.
    hidden: BTreeMap<usize, usize>,
    /// Of these, how many can be nobody, and how many can be `k` or more.
    nobody: usize,
    many: usize,
    /// Withheld figures that can be below `k`, and how many of them can be `k` or more.
    withheld: usize,
    withheld_many: usize,
}

type Decided = fn(&Population, &Layout, &Classes) -> Vec<Fate>;

/// Publishes every world and looks at what those with the same publication have in common.
fn survey(plan: &Population, worlds: impl Iterator<Item = Vec<u32>>, decided: Decided) -> Open {
    let layout = Layout::new(plan);
    let k = Threshold::LEAST;
    let mut known: BTreeMap<Classes, usize> = BTreeMap::new();
    let mut publications: Vec<(Vec<Figure>, Vec<u64>)> = Vec::new();
    let mut open = Open::default();
    for world in worlds {
        open.worlds += 1;
        let classes = Classes::of(&world, k);
        let place = *known.entry(classes).or_insert_with_key(|classes| {
            let fates = decided(plan, &layout, classes);
            let shown = assemble(plan, terms(k), &layout, classes, &fates).figures();
            publications.iter().position(|(other, _)| *other == shown).unwrap_or_else(|| {
                publications.push((shown, vec![0; layout.len()]));
                publications.len() - 1
            })
        });
        for (seen, n) in publications[place].1.iter_mut().zip(&world) {
            *seen |= 1 << n.min(&63);
        }
    }
    open.publications = publications.len();
    let (low, high) = ((1_u64 << k.get()) - 1, u64::MAX << k.get());
    for (shown, seen) in &publications {
        for (figure, numbers) in shown.iter().zip(seen) {
            if matches!(figure, Figure::Shown(_)) || numbers & low == 0 {
                continue;
            }
            let many = usize::from(numbers & high != 0);
            if *figure == Figure::Withheld {
                open.withheld += 1;
                open.withheld_many += many;
                continue;
            }
            *open.hidden.entry((numbers & low).count_ones() as usize).or_default() += 1;
            open.nobody += usize::from(numbers & 1 == 1);
            open.many += many;
        }
    }
    open
}

/// Every way to write at most `most` as a sum of so many numbers.
fn splits(parts: usize, most: u32) -> Vec<Vec<u32>> {
    let mut all = vec![Vec::new()];
    for _ in 0..parts {
        let longer = |begun: &Vec<u32>| {
            let begun = begun.clone();
            (0..=most - begun.iter().sum::<u32>()).map(move |next| [begun.as_slice(), &[next]].concat())
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
}

/// One variable, with everybody.
fn answers(categories: usize, most: u32) -> impl Iterator<Item = Vec<u32>> {
    splits(categories, most).into_iter().map(|n| [&[n.iter().sum()], n.as_slice()].concat())
}

/// Total, margins of the rows, margins of the columns.
fn margins(n: &[u32]) -> Vec<u32> {
    vec![n.iter().sum(), n[0] + n[1], n[2] + n[3], n[0] + n[2], n[1] + n[3]]
}

/// Where a count below `k` is possible, three are; or its table is withheld, and then it may be no small one at all.
fn holds(open: &Open) {
    assert!(!open.hidden.is_empty(), "{open:?}");
    assert!(open.hidden.keys().all(|numbers| *numbers > 2), "{open:?}");
    assert_eq!(open.withheld, open.withheld_many, "{open:?}");
}

#[test]
fn the_reader_of_the_code_cannot_tell_either() {
    // Whole classes of the total, so that no set of people that reads the same is left out.
    let three = survey(&population(&[("answer", 3)], &[]), answers(3, 39), fates);
    println!("three categories: {three:?}");
    let square = survey(
        &population(&[("place", 2), ("answer", 2)], &[("place", &["answer"])]),
        splits(4, 29).into_iter().map(|n| [margins(&n).as_slice(), &n].concat()),
        fates,
    );
    println!("two by two: {square:?}");
    let linked = survey(
        &population(&[("place", 2), ("a", 2), ("b", 2)], &[("place", &["a", "b"])]),
        splits(4, 14).into_iter().flat_map(|n| {
            let (first, second) = (n[0] + n[1], n[2] + n[3]);
            let b = (0..=first).flat_map(move |x| (0..=second).map(move |y| [x, first - x, y, second - y]));
            b.map(move |b| [margins(&n).as_slice(), &[b[0] + b[2], b[1] + b[3]], &n, &b].concat())
        }),
        fates,
    );
    println!("two tables that share a margin: {linked:?}");
    for open in [three, square, linked] {
        holds(&open);
    }
}

/// Five categories of 4, 4, 4, 4 and 9 people have classes that no other five have, so the rule of hiding alone gives them away.
#[test]
fn what_classes_give_away_is_withheld() {
    let plan = population(&[("answer", 5)], &[]);
    let open = survey(&plan, answers(5, 29), fates);
    let mutant = survey(&plan, answers(5, 29), |_, layout, classes| {
        let hidden = decide(layout, classes).unwrap().hidden;
        hidden.into_iter().map(|hidden| if hidden { Fate::Hidden } else { Fate::Shown }).collect()
    });
    println!("five categories: {open:?}\nwithout asking the reader: {mutant:?}");
    holds(&open);
    assert!(open.withheld > 0, "{open:?}");
    assert!(mutant.hidden.contains_key(&1), "{mutant:?}");
}
