//! The counts of one population and period, as the store brings them. Pure.

use super::plan::{Population, Table};
use super::system::{Kind, Layout, Sum};

/// Counts of people. Exact, so they have no reader: they go into a publication or nowhere.
#[derive(Clone, Debug)]
pub struct Counts {
    /// Of each table, row by row.
    tables: Vec<Vec<u32>>,
    /// Of each variable; used for those that stand in no table.
    alone: Vec<Vec<u32>>,
    pairs: Vec<Table>,
}

/// Why counts cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// No such table, variable or category.
    #[error("a count for something that is not defined")]
    Undefined,
    /// Tables count another number of people in one category, so some person is missing from one of them.
    #[error("the tables count different people")]
    Disagree,
    /// More than fit.
    #[error("too many people to count")]
    TooMany,
}

impl Counts {
    /// Nobody yet.
    pub fn new(population: &Population) -> Self {
        let size = |variable: usize| population.variables[variable].categories.len();
        let pairs = population.tables();
        Self {
            tables: pairs.iter().map(|pair| vec![0; size(pair.by) * size(pair.facet)]).collect(),
            alone: (0..population.variables.len()).map(|variable| vec![0; size(variable)]).collect(),
            pairs,
        }
    }

    /// Counts one person, by their category of each variable.
    pub fn person(&mut self, categories: &[usize]) -> Result<(), Wrong> {
        let fits = categories.len() == self.alone.len()
            && categories.iter().zip(&self.alone).all(|(category, all)| *category < all.len());
        if !fits {
            return Err(Wrong::Undefined);
        }
        for (table, Table { by, facet }) in self.tables.iter_mut().zip(&self.pairs) {
            let cell = categories[*by] * self.alone[*facet].len() + categories[*facet];
            add(&mut table[cell], 1)?;
        }
        for (all, category) in self.alone.iter_mut().zip(categories) {
            add(&mut all[*category], 1)?;
        }
        Ok(())
    }

    /// Adds to a cell, for counts that were never kept as people. Every table of the population must be filled.
    pub fn cell(
        &mut self,
        population: &Population,
        (by, facet): (&str, &str),
        (row, column): (&str, &str),
        n: u32,
    ) -> Result<(), Wrong> {
        let find = |name: &str, category: &str| {
            let variable = population.variable(name)?;
            let categories = &population.variables[variable].categories;
            Some((variable, categories.iter().position(|one| one == category)?))
        };
        let (Some((by, row)), Some((facet, column))) = (find(by, row), find(facet, column)) else {
            return Err(Wrong::Undefined);
        };
        let table =
            self.pairs.iter().position(|pair| *pair == Table { by, facet }).ok_or(Wrong::Undefined)?;
        let place = row * self.alone[facet].len() + column;
        add(self.tables.get_mut(table).and_then(|table| table.get_mut(place)).ok_or(Wrong::Undefined)?, n)
    }

    /// Adds to a category of a variable that stands in no table.
    pub fn alone(
        &mut self,
        population: &Population,
        name: &str,
        category: &str,
        n: u32,
    ) -> Result<(), Wrong> {
        let variable = population.variable(name).ok_or(Wrong::Undefined)?;
        let categories = &population.variables[variable].categories;
        let place = categories.iter().position(|one| one == category).ok_or(Wrong::Undefined)?;
        add(self.alone.get_mut(variable).and_then(|all| all.get_mut(place)).ok_or(Wrong::Undefined)?, n)
    }

    /// Every figure, when all tables agree.
    pub(super) fn figures(&self, layout: &Layout) -> Result<Vec<u32>, Wrong> {
        let mut figures = vec![0; layout.len()];
        for (table, counts) in self.tables.iter().enumerate() {
            let cells = layout.cells(table);
            if layout.tables != self.pairs || cells.len() != counts.len() {
                return Err(Wrong::Undefined);
            }
            figures[cells].copy_from_slice(counts);
        }
        for (variable, counts) in self.alone.iter().enumerate() {
            if layout.uses(variable) == 0 {
                figures[layout.categories(variable)].copy_from_slice(counts);
            }
        }
        // From the cells up to the categories, and from those to everybody. Whatever is reached twice must agree.
        let mut known: Vec<bool> =
            layout.kinds.iter().map(|kind| matches!(kind, Kind::Cell { .. })).collect();
        let lone = (0..self.alone.len()).filter(|variable| layout.uses(*variable) == 0);
        lone.flat_map(|variable| layout.categories(variable)).for_each(|figure| known[figure] = true);
        let whole = |sum: &Sum, figures: &[u32]| {
            let mut parts = sum.parts.iter().map(|part| figures[*part]);
            parts.try_fold(0_u32, u32::checked_add).ok_or(Wrong::TooMany)
        };
        for sum in layout.sums.iter().rev().filter(|sum| sum.parts.len() > 1) {
            if !known[sum.whole] {
                figures[sum.whole] = whole(sum, &figures)?;
                known[sum.whole] = true;
            }
        }
        for sum in &layout.sums {
            if figures[sum.whole] != whole(sum, &figures)? {
                return Err(Wrong::Disagree);
            }
        }
        Ok(figures)
    }
}

fn add(cell: &mut u32, n: u32) -> Result<(), Wrong> {
    *cell = cell.checked_add(n).ok_or(Wrong::TooMany)?;
    // What goes on to the solver must fit its whole numbers.
    if i32::try_from(*cell).is_ok() { Ok(()) } else { Err(Wrong::TooMany) }
}

#[cfg(test)]
mod tests {
    use super::super::plan::tests::population;
    use super::*;

    #[test]
    fn people_and_cells_make_the_same_figures() {
        let plan = population(
            &[("place", 2), ("care", 2), ("goal", 2), ("sector", 3)],
            &[("place", &["care", "goal"]), ("", &["sector"])],
        );
        let layout = Layout::new(&plan);
        let mut people = Counts::new(&plan);
        for person in [[0, 0, 1, 2], [0, 1, 1, 2], [1, 1, 0, 0]] {
            people.person(&person).unwrap();
        }
        let mut cells = Counts::new(&plan);
        for (facet, row, column) in [
            ("care", "0", "0"),
            ("care", "0", "1"),
            ("care", "1", "1"),
            ("goal", "0", "1"),
            ("goal", "0", "1"),
            ("goal", "1", "0"),
        ] {
            cells.cell(&plan, ("place", facet), (row, column), 1).unwrap();
        }
        cells.alone(&plan, "sector", "2", 2).unwrap();
        cells.alone(&plan, "sector", "0", 1).unwrap();
        let figures = people.figures(&layout).unwrap();
        assert_eq!(figures, [3, 2, 1, 1, 2, 1, 2, 1, 0, 2, 1, 1, 0, 1, 0, 2, 1, 0]);
        assert_eq!(cells.figures(&layout).unwrap(), figures);
    }

    #[test]
    fn a_person_missing_from_one_table_is_noticed() {
        let plan = population(&[("place", 2), ("care", 2), ("goal", 2)], &[("place", &["care", "goal"])]);
        let layout = Layout::new(&plan);
        let mut counts = Counts::new(&plan);
        counts.cell(&plan, ("place", "care"), ("0", "0"), 7).unwrap();
        counts.cell(&plan, ("place", "goal"), ("0", "0"), 6).unwrap();
        assert_eq!(counts.figures(&layout), Err(Wrong::Disagree));
        counts.cell(&plan, ("place", "goal"), ("1", "0"), 1).unwrap();
        assert_eq!(counts.figures(&layout), Err(Wrong::Disagree), "as many, and others");
        assert_eq!(counts.cell(&plan, ("care", "place"), ("0", "0"), 1), Err(Wrong::Undefined));
        assert_eq!(counts.person(&[0, 0, 2]), Err(Wrong::Undefined));
        assert_eq!(counts.cell(&plan, ("place", "care"), ("1", "1"), u32::MAX), Err(Wrong::TooMany));
    }
}
