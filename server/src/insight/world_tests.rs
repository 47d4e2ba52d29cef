//! The attacker who has read the code: every set of people up to a size, published, and what each publication leaves open.
//! Nobody can know more, for they would have to tell two sets of people apart that have one and the same publication.

use std::collections::BTreeMap;

use super::attack_tests::terms;
use super::plan::tests::population;
use super::publication::assemble;
use super::suppress::decide;
use super::system::{Classes, Layout};
use super::{Figure, Population, Threshold};

/// What is left open over all publications.
#[derive(Debug, Default)]
struct Open {
    worlds: usize,
    publications: usize,
    /// Figures below `k`, hidden, by how many numbers below `k` they can be.
    below: BTreeMap<usize, usize>,
    /// Of these, how many can be nobody, and how many can be `k` or more.
    nobody: usize,
    many: usize,
    all: usize,
}

/// Publishes every world and looks at what those with the same publication have in common.
fn survey(plan: &Population, worlds: impl Iterator<Item = Vec<u32>>) -> Open {
    let layout = Layout::new(plan);
    let k = Threshold::LEAST;
    let mut known: BTreeMap<Classes, usize> = BTreeMap::new();
    let mut publications: Vec<(Vec<Figure>, Vec<u64>)> = Vec::new();
    let mut open = Open::default();
    for world in worlds {
        open.worlds += 1;
        let classes = Classes::of(&world, k);
        let place = *known.entry(classes).or_insert_with_key(|classes| {
            let decision = decide(&layout, classes);
            let shown = assemble(plan, terms(k), &layout, classes, decision.as_ref()).figures();
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
            open.all += 1;
            *open.below.entry((numbers & low).count_ones() as usize).or_default() += 1;
            open.nobody += usize::from(numbers & 1 == 1);
            open.many += usize::from(numbers & high != 0);
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

#[test]
fn the_reader_of_the_code_cannot_tell_either() {
    // Whole classes of the total, so that no set of people that reads the same is left out.
    let three = survey(
        &population(&[("answer", 3)], &[]),
        splits(3, 39).into_iter().map(|n| [&[n.iter().sum()], n.as_slice()].concat()),
    );
    println!("three categories: {three:?}");
    let two_by_two = |n: &[u32]| vec![n.iter().sum(), n[0] + n[1], n[2] + n[3], n[0] + n[2], n[1] + n[3]];
    let square = survey(
        &population(&[("place", 2), ("answer", 2)], &[("place", &["answer"])]),
        splits(4, 29).into_iter().map(|n| [two_by_two(&n).as_slice(), &n].concat()),
    );
    println!("two by two: {square:?}");
    let linked = survey(
        &population(&[("place", 2), ("a", 2), ("b", 2)], &[("place", &["a", "b"])]),
        splits(4, 14).into_iter().flat_map(|n| {
            let (first, second) = (n[0] + n[1], n[2] + n[3]);
            (0..=first).flat_map(move |x| (0..=second).map(move |y| (x, y))).map(move |(x, y)| {
                let mut world = two_by_two(&n);
                let b = [x, first - x, y, second - y];
                world.extend([b[0] + b[2], b[1] + b[3]]);
                world.extend(n.iter().chain(&b));
                world
            })
        }),
    );
    println!("two tables that share a margin: {linked:?}");
    for open in [three, square, linked] {
        assert!(open.all > 0);
        // Never one number only.
        assert_eq!(open.below.get(&1), None, "{open:?}");
    }
}
