//! An attacker who has all tables of a publication and a linear program solver. What they know is read from the publication alone, and
//! written down in another way than the code that hides: cells only, no margins of their own, every figure a sum of cells.
//!
//! `SUUNTA_FULL`: 10,000 sets of people instead of 200.

use jiff::civil::date;
use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, Variable};

use super::cubes::{people as people_of, tests::lists};
use super::plan::tests::population;
use super::publication::assemble;
use super::safe::{Fate, fates};
use super::system::{Classes, Kind, Layout};
use super::{Counts, Cube, Figure, Length, Period, Population, Publication, Terms, Threshold};

/// Numbers that are the same in every run.
pub(super) struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end as u64) as usize
    }

    /// Small ones far more often than large ones, as municipalities and categories are.
    pub fn skewed(&mut self, end: usize) -> usize {
        let first = self.below(end);
        if self.below(3) == 0 { first } else { self.below(first + 1) }
    }
}

/// One of the forms that populations have: a star, a chain, a star with a tail, something that stands alone, and a star whose
/// facets share whoever was not asked.
pub(super) fn plan(dice: &mut Dice) -> Population {
    let size = |dice: &mut Dice| 2 + dice.below(3);
    let (places, first, second, third) = (2 + dice.below(4), size(dice), size(dice), size(dice));
    let all = [("place", places), ("a", first), ("b", second), ("c", third)];
    match dice.below(6) {
        0 => population(&all[..2], &[("place", &["a"])]),
        1 => population(&all[..3], &[("place", &["a"]), ("place", &["b"])]),
        2 => population(&all, &[("place", &["a"]), ("place", &["b"]), ("place", &["c"])]),
        3 => population(&all, &[("place", &["a"]), ("a", &["b"]), ("", &["c"])]),
        4 => population(&all, &[("place", &["a"]), ("place", &["b"]), ("b", &["c"])]),
        _ => {
            let same = [all[0], ("a", 3), ("b", 3), ("c", third)];
            let mut plan = population(&same, &[("place", &["a", "b"]), ("place", &["c"])]);
            plan.cubes[0].whoever = Some("0".into());
            plan
        }
    }
}

/// People of whom more come from some places and have some answers.
pub(super) fn people(dice: &mut Dice, plan: &Population) -> Vec<Vec<usize>> {
    let many = [20, 80, 250, 700][dice.below(4)];
    (0..5 + dice.below(many)).map(|_| person(dice, plan, Dice::skewed)).collect()
}

/// Somebody who keeps to the plan's rule.
pub(super) fn person(dice: &mut Dice, plan: &Population, draw: fn(&mut Dice, usize) -> usize) -> Vec<usize> {
    let mut person: Vec<usize> =
        plan.variables.iter().map(|variable| draw(dice, variable.categories.len())).collect();
    if plan.cubes.iter().any(|cube| cube.whoever.is_some()) {
        // Category 0 of the second and third variable, or of neither.
        person[2] = if person[1] == 0 { 0 } else { person[2].max(1) };
    }
    person
}

pub(super) fn figures(plan: &Population, people: &[Vec<usize>]) -> Vec<u32> {
    let mut counts = Counts::new(plan);
    people.iter().for_each(|person| counts.person(person).unwrap());
    counts.figures(&Layout::new(plan)).unwrap()
}

pub(super) fn terms(k: Threshold) -> Terms {
    Terms { period: Period::of(date(2026, 10, 1), Length::Month), k, waiting_days: 14 }
}

/// What an attacker made out.
#[derive(Debug, Default, PartialEq, Eq)]
struct Loot {
    /// Figures that must be below `k`.
    small: Vec<usize>,
    /// Figures of which the number is known.
    exact: Vec<usize>,
    /// Figures below `k` of which it is known that there is somebody.
    somebody: Vec<usize>,
}

impl Loot {
    fn nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// The cells that make up each figure, in the order of the publication, and the pairs of sums that must be the same.
struct Cells {
    count: usize,
    of: Vec<Vec<usize>>,
    same: Vec<(Vec<usize>, Vec<usize>)>,
}

fn cells(plan: &Population) -> Cells {
    let size = |variable: usize| plan.variables[variable].categories.len();
    let tables = plan.tables();
    let mut count = 0;
    // For each variable every way to write its categories as sums of cells.
    let mut ways: Vec<Vec<Vec<Vec<usize>>>> = vec![Vec::new(); plan.variables.len()];
    let mut all = Vec::new();
    for table in &tables {
        let (rows, columns) = (size(table.by), size(table.facet));
        let cell = |row, column| count + row * columns + column;
        ways[table.by].push((0..rows).map(|r| (0..columns).map(|c| cell(r, c)).collect()).collect());
        ways[table.facet].push((0..columns).map(|c| (0..rows).map(|r| cell(r, c)).collect()).collect());
        all.extend((0..rows * columns).map(|place| vec![count + place]));
        count += rows * columns;
    }
    for (variable, ways) in ways.iter_mut().enumerate() {
        if ways.is_empty() {
            ways.push((0..size(variable)).map(|category| vec![count + category]).collect());
            count += size(variable);
        }
    }
    let mut same = Vec::new();
    for ways in &ways {
        for other in &ways[1..] {
            same.extend(ways[0].iter().cloned().zip(other.iter().cloned()));
        }
    }
    // Whoever is in that category of one facet is in that of the others: row by row, or all together.
    for cube in &plan.cubes {
        let Some(whoever) = &cube.whoever else { continue };
        let facets: Vec<usize> = cube.facets.iter().map(|facet| plan.variable(facet).unwrap()).collect();
        let column = plan.variables[facets[0]].categories.iter().position(|one| one == whoever).unwrap();
        let Some(by) = &cube.by else {
            same.extend(
                facets[1..]
                    .iter()
                    .map(|other| (ways[facets[0]][0][column].clone(), ways[*other][0][column].clone())),
            );
            continue;
        };
        let starts = tables.iter().scan(0, |next, table| {
            let start = *next;
            *next += size(table.by) * size(table.facet);
            Some((*table, start))
        });
        let by = plan.variable(by).unwrap();
        let starts: Vec<usize> =
            starts.filter(|(t, _)| t.by == by && facets.contains(&t.facet)).map(|(_, start)| start).collect();
        for row in 0..size(by) {
            let cell = |start: usize| vec![start + row * size(facets[0]) + column];
            same.extend(starts[1..].iter().map(|start| (cell(starts[0]), cell(*start))));
        }
    }
    let everybody: Vec<Vec<usize>> = ways.iter().map(|ways| ways[0].concat()).collect();
    same.extend(everybody[1..].iter().map(|other| (everybody[0].clone(), other.clone())));
    let margins = ways.iter().flat_map(|ways| ways[0].iter().cloned());
    Cells { count, of: std::iter::once(everybody[0].clone()).chain(margins).chain(all).collect(), same }
}

/// The whole attack. `truth` only says afterwards whether what was made out matters, and that the attacker's reasoning is sound. `own`:
/// one of those who were counted attacks, and knows that each of these figures counts somebody.
fn attack(publication: &Publication, truth: &[u32], own: &[usize]) -> Loot {
    let (k, shown) = (f64::from(publication.k().get()), publication.figures());
    let Cells { count, of, same } = cells(publication.population());
    assert_eq!(of.len(), shown.len());
    let ask = |direction: OptimizationDirection, aim: &[usize]| -> Vec<f64> {
        let mut problem = Problem::new(direction);
        let variables: Vec<Variable> = (0..count)
            .map(|cell| problem.add_var(if aim.contains(&cell) { 1.0 } else { 0.0 }, (0.0, 1e6)))
            .collect();
        let sum = |parts: &[usize]| parts.iter().map(|part| (variables[*part], 1.0)).collect::<LinearExpr>();
        for (parts, figure) in of.iter().zip(&shown) {
            if let Figure::Shown(from) = figure {
                problem.add_constraint(sum(parts), ComparisonOp::Ge, f64::from(*from));
                problem.add_constraint(sum(parts), ComparisonOp::Le, f64::from(*from) + k - 1.0);
            }
        }
        own.iter().for_each(|figure| problem.add_constraint(sum(&of[*figure]), ComparisonOp::Ge, 1.0));
        for (one, other) in &same {
            let left = one.iter().filter(|part| !other.contains(part)).map(|part| (variables[*part], 1.0));
            let right = other.iter().filter(|part| !one.contains(part)).map(|part| (variables[*part], -1.0));
            problem.add_constraint(left.chain(right).collect::<LinearExpr>(), ComparisonOp::Eq, 0.0);
        }
        let solution = problem.solve().unwrap().into_solution().unwrap();
        of.iter().map(|parts| parts.iter().map(|part| solution.var_value(variables[*part])).sum()).collect()
    };
    let hidden: Vec<usize> =
        (0..of.len()).filter(|figure| !matches!(shown[*figure], Figure::Shown(_))).collect();
    let (mut least, mut most) = (vec![f64::MAX; of.len()], vec![0.0_f64; of.len()]);
    let see = |point: &[f64], least: &mut [f64], most: &mut [f64]| {
        for (figure, value) in point.iter().enumerate() {
            least[figure] = least[figure].min(*value);
            most[figure] = most[figure].max(*value);
        }
    };
    let mut loot = Loot::default();
    for &figure in &hidden {
        let low = f64::from(truth[figure]) < k;
        // A point found on the way that already shows both is as good as an answer.
        if most[figure] < k - 1e-6 || most[figure] - least[figure] < 1.0 {
            let point = ask(OptimizationDirection::Maximize, &of[figure]);
            assert!(point[figure] > f64::from(truth[figure]) - 1e-4, "the attacker reasons wrongly");
            see(&point, &mut least, &mut most);
        }
        if most[figure] < k - 1e-6 {
            loot.small.push(figure);
        }
        if (low && least[figure] > 1e-6) || most[figure] - least[figure] < 1.0 {
            let point = ask(OptimizationDirection::Minimize, &of[figure]);
            assert!(point[figure] < f64::from(truth[figure]) + 1e-4, "the attacker reasons wrongly");
            see(&point, &mut least, &mut most);
        }
        if low && least[figure] > 1e-6 {
            loot.somebody.push(figure);
        }
        if (least[figure] - 1e-6).ceil() >= (most[figure] + 1e-6).floor() {
            loot.exact.push(figure);
        }
    }
    loot
}

/// Each table decided on its own, as if no other shared its margins; a margin is shown when any of them shows it.
fn each_alone(plan: &Population, layout: &Layout, classes: &Classes) -> Vec<Fate> {
    let mut all = vec![Fate::Hidden; layout.len()];
    for (number, table) in layout.tables.iter().enumerate() {
        let variables = [table.by, table.facet].map(|variable| plan.variables[variable].clone());
        let ids = [0, 1].map(|variable: usize| variables[variable].id.clone());
        let cube = Cube {
            id: "alone".into(),
            by: Some(ids[0].clone()),
            facets: vec![ids[1].clone()],
            whoever: None,
        };
        let small = Population { variables: variables.to_vec(), cubes: vec![cube], ..plan.clone() };
        let places: Vec<usize> = std::iter::once(Layout::TOTAL)
            .chain(layout.categories(table.by))
            .chain(layout.categories(table.facet))
            .chain(layout.cells(number))
            .collect();
        let of = |figure: &usize| classes.classes[*figure];
        let own = Classes { classes: places.iter().map(of).collect(), k: classes.k };
        for (place, fate) in places.iter().zip(fates(&small, &Layout::new(&small), &own)) {
            if fate == Fate::Shown {
                all[*place] = fate;
            }
        }
    }
    for (figure, kind) in layout.kinds.iter().enumerate() {
        if matches!(kind, Kind::Margin { variable } if layout.uses(*variable) == 0) && !classes.small(figure)
        {
            all[figure] = Fate::Shown;
        }
    }
    all
}

/// Only what is below `k` is hidden.
fn primary(classes: &Classes) -> Vec<Fate> {
    let fate = |class: &i64| if *class == 0 { Fate::Hidden } else { Fate::Shown };
    classes.classes.iter().map(fate).collect()
}

#[test]
fn nobody_below_k_is_found_and_two_mutants_are_broken() {
    let runs: u64 = if std::env::var_os("SUUNTA_FULL").is_some() { 10_000 } else { 200 };
    let (mut all, mut below, mut extra, mut withheld) = (0, 0, 0, 0);
    let (mut linked, mut primary_broken, mut alone_broken) = (0, 0, 0);
    for run in 0..runs {
        let mut dice = Dice(run);
        let plan = plan(&mut dice);
        assert_eq!(plan.check(), Ok(()));
        let k = Threshold::new([5, 5, 6, 8][dice.below(4)]).unwrap();
        let everyone = people(&mut dice, &plan);
        let truth = figures(&plan, &everyone);
        let layout = Layout::new(&plan);
        let classes = Classes::of(&truth, k);
        let broken =
            |fates: &[Fate]| attack(&assemble(&plan, terms(k), &layout, &classes, fates), &truth, &[]);
        let right = fates(&plan, &layout, &classes);
        let loot = broken(&right);
        assert!(loot.nothing(), "run {run}: {loot:?} from {truth:?}");
        // The first of them attacks, who knows what they themselves are counted in. That they make out what counts nobody else is
        // no secret of others.
        let mine = figures(&plan, &everyone[..1]);
        let own: Vec<usize> = (0..layout.len()).filter(|figure| mine[*figure] > 0).collect();
        let loot = attack(&assemble(&plan, terms(k), &layout, &classes, &right), &truth, &own);
        let of_others = |figure: &usize| truth[*figure] > mine[*figure];
        assert!(!loot.small.iter().any(of_others), "run {run}: {loot:?} from {truth:?}");
        assert!(
            !loot.somebody.iter().chain(&loot.exact).any(|f| mine[*f] == 0 && of_others(f)),
            "run {run}: {loot:?}"
        );
        let small = (0..layout.len()).filter(|figure| classes.small(*figure)).count();
        all += layout.len();
        below += small;
        extra += right.iter().filter(|fate| **fate != Fate::Shown).count() - small;
        withheld += usize::from(right[Layout::TOTAL] == Fate::Withheld);
        primary_broken += usize::from(!broken(&primary(&classes)).small.is_empty());
        if layout.tables.len() > 1 {
            linked += 1;
            alone_broken += usize::from(!broken(&each_alone(&plan, &layout, &classes)).small.is_empty());
        }
    }
    println!(
        "{runs} sets: {all} figures, {below} below k, {extra} not shown besides, {withheld} sets withheld; broken: \
         {primary_broken} with primary suppression only, {alone_broken} of {linked} with each table alone"
    );
    // The attack works: it finds counts below k where the guard is taken out.
    assert!(primary_broken * 10 > runs as usize, "{primary_broken}");
    assert!(alone_broken > 0);
    // And hiding is worth it: more is shown than is hidden for the sake of others, and hardly anything is given up altogether.
    assert!(extra * 2 < all - below, "{extra} of {}", all - below);
    assert!(withheld * 20 < runs as usize, "{withheld}");
}

/// What the people of a region look like: municipalities of very different size, half of them assessed, few barriers each.
fn region(dice: &mut Dice, plan: &Population, many: usize) -> Vec<Vec<usize>> {
    let mut one = || {
        let (assessed, told, suited) = (dice.below(2) == 0, dice.below(10) > 0, dice.below(3) > 0);
        let pick = |variable: &super::Variable| match variable.id.split_once('-').map(|(first, _)| first) {
            Some("area") => {
                if assessed {
                    [0, 1, 1, 2, 2, 2, 3][dice.below(7)]
                } else {
                    4
                }
            }
            Some("barrier") => {
                if told {
                    usize::from(dice.below(6) > 0)
                } else {
                    2
                }
            }
            Some("sector") => {
                if suited {
                    usize::from(dice.below(4) > 0)
                } else {
                    2
                }
            }
            _ => dice.skewed(variable.categories.len()),
        };
        plan.variables.iter().map(pick).collect()
    };
    (0..many).map(|_| one()).collect()
}

#[test]
fn a_region_of_real_size() {
    let plan = people_of(&lists(), Length::Month);
    let layout = Layout::new(&plan);
    let full = std::env::var_os("SUUNTA_FULL").is_some();
    for many in if full { vec![60, 250, 1_000, 10_000] } else { vec![250] } {
        let truth = figures(&plan, &region(&mut Dice(7), &plan, many));
        let classes = Classes::of(&truth, Threshold::LEAST);
        let right = fates(&plan, &layout, &classes);
        let small = (0..layout.len()).filter(|figure| classes.small(*figure)).count();
        let count = |fate: Fate| right.iter().filter(|one| **one == fate).count();
        println!(
            "{many} people: {} figures, {small} below k, {} shown, {} hidden, {} withheld",
            layout.len(),
            count(Fate::Shown),
            count(Fate::Hidden),
            count(Fate::Withheld)
        );
        if full && many == 250 {
            let publication = assemble(&plan, terms(Threshold::LEAST), &layout, &classes, &right);
            assert!(attack(&publication, &truth, &[]).nothing());
        }
    }
}
