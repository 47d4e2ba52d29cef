//! All tables of a population as one system: every figure that is published, and which figures are sums of which. Pure.

use super::Threshold;
use super::plan::{Population, Table};

/// What a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Everybody.
    Total,
    /// A category of a variable.
    Margin { variable: usize },
    /// A cell of a table.
    Cell { table: usize },
}

/// `whole` is the sum of `parts`.
#[derive(Clone, Debug)]
pub(super) struct Sum {
    pub whole: usize,
    pub parts: Vec<usize>,
}

/// Where each figure stands, and the sums between them.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    pub kinds: Vec<Kind>,
    pub sums: Vec<Sum>,
    pub tables: Vec<Table>,
    /// The first cell of each table; row by row, a row being a category of `by`.
    cells: Vec<usize>,
    /// The first category of each variable.
    margins: Vec<usize>,
    sizes: Vec<usize>,
    /// The figures of one and the same people in several facets.
    whoever: Vec<Vec<usize>>,
}

impl Layout {
    /// The total.
    pub const TOTAL: usize = 0;

    pub fn new(population: &Population) -> Self {
        let sizes: Vec<usize> =
            population.variables.iter().map(|variable| variable.categories.len()).collect();
        let tables = population.tables();
        let mut kinds = vec![Kind::Total];
        let mut margins = Vec::new();
        for (variable, size) in sizes.iter().enumerate() {
            margins.push(kinds.len());
            kinds.extend(std::iter::repeat_n(Kind::Margin { variable }, *size));
        }
        let mut cells = Vec::new();
        for (number, table) in tables.iter().enumerate() {
            cells.push(kinds.len());
            let size = sizes[table.by] * sizes[table.facet];
            kinds.extend(std::iter::repeat_n(Kind::Cell { table: number }, size));
        }
        let (sums, whoever) = (Vec::new(), Vec::new());
        let mut layout = Self { kinds, sums, tables, cells, margins, sizes, whoever };
        layout.whoever = layout.all_whoever(population);
        layout.sums = layout.all_sums();
        layout
    }

    fn all_sums(&self) -> Vec<Sum> {
        let mut sums: Vec<Sum> = (0..self.sizes.len())
            .map(|variable| Sum { whole: Self::TOTAL, parts: self.categories(variable).collect() })
            .collect();
        for (number, table) in self.tables.iter().enumerate() {
            let (rows, columns) = (self.sizes[table.by], self.sizes[table.facet]);
            sums.extend((0..rows).map(|row| Sum {
                whole: self.margin(table.by, row),
                parts: (0..columns).map(|column| self.cell(number, row, column)).collect(),
            }));
            sums.extend((0..columns).map(|column| Sum {
                whole: self.margin(table.facet, column),
                parts: (0..rows).map(|row| self.cell(number, row, column)).collect(),
            }));
        }
        for same in &self.whoever {
            sums.extend(same.windows(2).map(|pair| Sum { whole: pair[1], parts: vec![pair[0]] }));
        }
        sums
    }

    fn all_whoever(&self, population: &Population) -> Vec<Vec<usize>> {
        let mut all = Vec::new();
        for cube in &population.cubes {
            let facets: Vec<usize> =
                cube.facets.iter().filter_map(|facet| population.variable(facet)).collect();
            let place = |category: &String| {
                let categories = facets.first().map(|facet| &population.variables[*facet].categories);
                categories?.iter().position(|one| one == category)
            };
            let Some(column) = cube.whoever.as_ref().and_then(place) else { continue };
            let Some(by) = cube.by.as_deref().and_then(|by| population.variable(by)) else {
                all.push(facets.iter().map(|facet| self.margin(*facet, column)).collect());
                continue;
            };
            let tables: Vec<usize> = facets
                .iter()
                .filter_map(|&facet| self.tables.iter().position(|table| *table == Table { by, facet }))
                .collect();
            let row = |row| tables.iter().map(|table| self.cell(*table, row, column)).collect();
            all.extend((0..self.sizes[by]).map(row));
        }
        all
    }

    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// The figure of a category.
    pub fn margin(&self, variable: usize, category: usize) -> usize {
        self.margins[variable] + category
    }

    /// The figures of a variable.
    pub fn categories(&self, variable: usize) -> std::ops::Range<usize> {
        self.margins[variable]..self.margins[variable] + self.sizes[variable]
    }

    /// The figure of a cell.
    pub fn cell(&self, table: usize, row: usize, column: usize) -> usize {
        self.cells[table] + row * self.sizes[self.tables[table].facet] + column
    }

    /// The figures of a table without its margins.
    pub fn cells(&self, table: usize) -> std::ops::Range<usize> {
        let Table { by, facet } = self.tables[table];
        self.cells[table]..self.cells[table] + self.sizes[by] * self.sizes[facet]
    }

    /// The figures of the row in which a cell stands.
    pub fn row(&self, cell: usize, table: usize) -> std::ops::Range<usize> {
        let width = self.sizes[self.tables[table].facet];
        let first = cell - (cell - self.cells[table]) % width;
        first..first + width
    }

    /// A number that several tables share, so that it holds them together.
    pub fn joint(&self, figure: usize) -> bool {
        self.whoever.iter().any(|same| same.contains(&figure))
            || match self.kinds[figure] {
                Kind::Total => true,
                Kind::Margin { variable } => self.uses(variable) > 1,
                Kind::Cell { .. } => false,
            }
    }

    /// In how many tables a variable stands.
    pub fn uses(&self, variable: usize) -> usize {
        self.tables.iter().filter(|table| table.by == variable || table.facet == variable).count()
    }
}

/// What may be known of the counts: of each figure its class, how often `k` goes into it. "25 to 29" is class 5 of `k` = 5, and "0 to
/// 4" class 0, which is hidden.
///
/// Everything that is decided after this is decided from classes alone. The code cannot see a count, so what it hides cannot
/// betray one: two sets of people with the same classes have the same publication, to the last bit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Classes {
    pub classes: Vec<i64>,
    pub k: i64,
}

impl Classes {
    pub fn of(counts: &[u32], k: Threshold) -> Self {
        let k = i64::from(k.get());
        Self { classes: counts.iter().map(|&n| i64::from(n) / k).collect(), k }
    }

    /// Fewer than `k`.
    pub fn small(&self, figure: usize) -> bool {
        self.classes[figure] == 0
    }

    /// The least number of this class.
    pub fn least(&self, figure: usize) -> i64 {
        self.classes[figure] * self.k
    }

    /// Another number has the same class.
    pub fn holds(&self, figure: usize, number: i64) -> bool {
        number >= 0 && number / self.k == self.classes[figure]
    }
}

/// These whole numbers are a set of people that would read the same: nowhere negative, every sum right, and every figure that is
/// shown in its class. In whole numbers, so that nothing rests on a solver's rounding.
pub(super) fn fits(layout: &Layout, classes: &Classes, hidden: &[bool], numbers: &[i64]) -> bool {
    numbers.len() == layout.len()
        && numbers.iter().all(|number| *number >= 0)
        && (0..layout.len()).all(|figure| hidden[figure] || classes.holds(figure, numbers[figure]))
        && layout
            .sums
            .iter()
            .all(|sum| numbers[sum.whole] == sum.parts.iter().map(|part| numbers[*part]).sum::<i64>())
}

#[cfg(test)]
mod tests {
    use super::super::plan::tests::population;
    use super::*;

    #[test]
    fn figures_and_sums_of_a_small_system() {
        let layout =
            Layout::new(&population(&[("place", 2), ("care", 3), ("goal", 2)], &[("place", &["care"])]));
        // 1 total, 2 + 3 + 2 categories, 6 cells.
        assert_eq!(layout.len(), 14);
        assert_eq!(layout.kinds[layout.margin(1, 2)], Kind::Margin { variable: 1 });
        assert_eq!(layout.cells(0), 8..14);
        assert_eq!(layout.cell(0, 1, 0), 11);
        assert_eq!((layout.row(10, 0), layout.row(11, 0)), (8..11, 11..14));
        let sums: Vec<(usize, Vec<usize>)> = layout.sums.iter().map(|s| (s.whole, s.parts.clone())).collect();
        assert_eq!(
            sums,
            [
                (0, vec![1, 2]),
                (0, vec![3, 4, 5]),
                (0, vec![6, 7]),
                (1, vec![8, 9, 10]),
                (2, vec![11, 12, 13]),
                (3, vec![8, 11]),
                (4, vec![9, 12]),
                (5, vec![10, 13]),
            ]
        );
        assert_eq!([layout.uses(0), layout.uses(1), layout.uses(2)], [1, 1, 0]);
    }

    #[test]
    fn what_fits_has_the_same_classes_and_right_sums() {
        let layout = Layout::new(&population(&[("place", 2)], &[]));
        let classes = Classes::of(&[12, 9, 3], Threshold::LEAST);
        assert_eq!(classes.classes, [2, 1, 0]);
        let hidden = [false, false, true];
        for (numbers, right) in [
            ([12, 9, 3], true),
            ([14, 9, 5], true),
            ([14, 5, 9], true),
            ([10, 10, 0], false),
            ([12, 8, 3], false),
            ([15, 9, 6], false),
            ([10, 11, -1], false),
        ] {
            assert_eq!(fits(&layout, &classes, &hidden, &numbers), right, "{numbers:?}");
        }
    }
}
