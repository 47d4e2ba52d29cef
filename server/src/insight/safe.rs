//! What becomes of each figure: shown, hidden, or withheld with its table. Pure.
//!
//! A table that classes nearly give away ([`tight`]), or that cannot be made safe, is taken out as if it had never been defined, and
//! the rest is decided without it. So the rest says nothing of it, and what is left to say is that it was one of those. The same is
//! true of every set of people in which its categories have changed places, and these have the same publication: the small figure may
//! as well be any other of its row. Where its row has no figure that is clearly larger that is no comfort, and where the figure stands
//! in several tables one of them cannot be taken out; then nothing is published at all, of which there are sets of people enough.

use std::collections::BTreeSet;

use super::plan::{Population, Table};
use super::reader::tight;
use super::suppress::decide;
use super::system::{Classes, Kind, Layout};

/// The class of a figure that is clearly larger than one below `k`.
const CLEARLY: i64 = 2;

/// What becomes of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Shown,
    Hidden,
    Withheld,
}

/// What becomes of every figure.
pub(super) fn fates(population: &Population, layout: &Layout, classes: &Classes) -> Vec<Fate> {
    let mut gone = BTreeSet::new();
    loop {
        let rest = Rest::new(population, layout, classes, &gone);
        let mut trouble = tight(&rest.layout, &rest.classes);
        if trouble.is_empty() {
            match decide(&rest.layout, &rest.classes) {
                Ok(decision) => return rest.fates(layout, &decision.hidden),
                Err(figure) => trouble.push(figure),
            }
        }
        for figure in trouble {
            let Some(variable) = rest.own_variable(figure) else { return vec![Fate::Withheld; layout.len()] };
            gone.insert(variable);
        }
    }
}

/// A population without some variables, and where it lies in the whole.
struct Rest {
    layout: Layout,
    classes: Classes,
    /// The variables, and every figure, as they are counted in the whole.
    variables: Vec<usize>,
    places: Vec<usize>,
}

impl Rest {
    fn new(population: &Population, whole: &Layout, classes: &Classes, gone: &BTreeSet<usize>) -> Self {
        let layout = Layout::new(&population.without(gone));
        let variables: Vec<usize> =
            (0..population.variables.len()).filter(|variable| !gone.contains(variable)).collect();
        let mut places = vec![Layout::TOTAL];
        places.extend(variables.iter().flat_map(|variable| whole.categories(*variable)));
        for table in &layout.tables {
            let table = Table { by: variables[table.by], facet: variables[table.facet] };
            let number = whole.tables.iter().position(|one| *one == table);
            places.extend(number.into_iter().flat_map(|number| whole.cells(number)));
        }
        let classes =
            Classes { classes: places.iter().map(|place| classes.classes[*place]).collect(), k: classes.k };
        Self { layout, classes, variables, places }
    }

    /// The variable that can go for a figure's sake: a facet of no other table, whose categories may have changed places.
    fn own_variable(&self, figure: usize) -> Option<usize> {
        let layout = &self.layout;
        let (variable, alike) = match layout.kinds[figure] {
            Kind::Total => return None,
            Kind::Margin { variable } => (variable, layout.categories(variable)),
            Kind::Cell { table } => (layout.tables[table].facet, layout.row(figure, table)),
        };
        let own = layout.uses(variable) <= 1 && layout.tables.iter().all(|table| table.by != variable);
        let mut others = alike.filter(|other| !layout.joint(*other));
        let another = others.any(|other| self.classes.classes[other] >= CLEARLY);
        (own && another && !layout.joint(figure)).then(|| self.variables[variable])
    }

    fn fates(&self, whole: &Layout, hidden: &[bool]) -> Vec<Fate> {
        let mut fates = vec![Fate::Withheld; whole.len()];
        for (place, hidden) in self.places.iter().zip(hidden) {
            fates[*place] = if *hidden { Fate::Hidden } else { Fate::Shown };
        }
        fates
    }
}
