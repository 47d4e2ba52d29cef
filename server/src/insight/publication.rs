//! A publication: all tables of one population and period, made once, and never again. Pure.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::counts::{Counts, Wrong};
use super::period::Period;
use super::plan::{Flaw, Population, Table};
use super::safe::{Fate, fates};
use super::system::{Classes, Layout};
use super::{Span, Threshold};

/// What is published of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// A multiple of `k`: so many, or up to `k` - 1 more.
    Shown(u32),
    /// Fewer than `k`, nobody included; or more, and hidden so that others stay hidden.
    Hidden,
    /// Its table, or everything, is not published for this period.
    Withheld,
}

/// What stands in a publication besides its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Of which period.
    pub period: Period,
    /// Hidden below this.
    pub k: Threshold,
    /// Days after the end of the period in which what happened is still written down.
    pub waiting_days: u16,
}

/// Why there is no publication.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The definition has a flaw.
    #[error(transparent)]
    Flaw(#[from] Flaw),
    /// The counts cannot be used.
    #[error(transparent)]
    Wrong(#[from] Wrong),
    /// Something may still change.
    #[error("the period is not closed yet")]
    Open,
    /// Its population has periods of another length.
    #[error("the population is published by periods of another length")]
    Length,
    /// Published before, wholly or in part.
    #[error("the period has been published")]
    Again,
}

/// All published figures of one population and period, with the definition that they follow. It is stored as it is and read
/// from there; there is no way to change one, and what is corrected later changes nothing that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    population: Population,
    period: Period,
    k: Threshold,
    total: Figure,
    /// Of each variable, its categories.
    margins: Vec<Vec<Figure>>,
    /// Of each table, row by row.
    tables: Vec<Vec<Figure>>,
}

/// Makes the publication of a closed period. `earlier`: the periods of this population that have been published; none is ever made
/// twice, because the difference of two tells who came in between, and because another `k` would hide other figures of the same
/// people.
pub fn make(
    population: &Population,
    counts: &Counts,
    terms: Terms,
    today: Date,
    earlier: &[Period],
) -> Result<Publication, Refusal> {
    population.check()?;
    if terms.period.length() != population.length {
        return Err(Refusal::Length);
    }
    if !terms.period.closed(today, terms.waiting_days) {
        return Err(Refusal::Open);
    }
    if earlier.iter().any(|period| period.overlaps(terms.period)) {
        return Err(Refusal::Again);
    }
    let layout = Layout::new(population);
    let figures = counts.figures(&layout)?;
    let classes = Classes::of(&figures, terms.k);
    Ok(assemble(population, terms, &layout, &classes, &fates(population, &layout, &classes)))
}

/// Writes down what is shown.
pub(super) fn assemble(
    population: &Population,
    terms: Terms,
    layout: &Layout,
    classes: &Classes,
    fates: &[Fate],
) -> Publication {
    let figure = |figure: usize| match fates[figure] {
        Fate::Shown => u32::try_from(classes.least(figure)).map_or(Figure::Hidden, Figure::Shown),
        Fate::Hidden => Figure::Hidden,
        Fate::Withheld => Figure::Withheld,
    };
    Publication {
        population: population.clone(),
        period: terms.period,
        k: terms.k,
        total: figure(Layout::TOTAL),
        margins: (0..population.variables.len())
            .map(|variable| layout.categories(variable).map(figure).collect())
            .collect(),
        tables: (0..layout.tables.len()).map(|table| layout.cells(table).map(figure).collect()).collect(),
    }
}

impl Publication {
    /// What it follows.
    pub const fn population(&self) -> &Population {
        &self.population
    }

    /// Of which period.
    pub const fn period(&self) -> Period {
        self.period
    }

    /// Hidden below this.
    pub const fn k(&self) -> Threshold {
        self.k
    }

    /// Everybody.
    pub const fn total(&self) -> Figure {
        self.total
    }

    /// A category of a variable.
    pub fn category(&self, variable: &str, category: &str) -> Option<Figure> {
        let (variable, category) = self.place(variable, category)?;
        self.margins.get(variable)?.get(category).copied()
    }

    /// A cell: a category of `by`, and one of a facet.
    pub fn cell(&self, (by, row): (&str, &str), (facet, column): (&str, &str)) -> Option<Figure> {
        let ((by, row), (facet, column)) = (self.place(by, row)?, self.place(facet, column)?);
        let table = self.population.tables().iter().position(|table| *table == Table { by, facet })?;
        let width = self.population.variables.get(facet)?.categories.len();
        self.tables.get(table)?.get(row * width + column).copied()
    }

    /// What a figure says in numbers.
    pub const fn span(&self, figure: Figure) -> Span {
        match figure {
            Figure::Shown(from) => Span { from, to: Some(from.saturating_add(self.k.get() - 1)) },
            Figure::Hidden | Figure::Withheld => Span { from: 0, to: None },
        }
    }

    fn place(&self, variable: &str, category: &str) -> Option<(usize, usize)> {
        let variable = self.population.variable(variable)?;
        let categories = &self.population.variables.get(variable)?.categories;
        Some((variable, categories.iter().position(|one| one == category)?))
    }

    /// Every figure, in the order of [`Layout`].
    #[cfg(test)]
    pub(super) fn figures(&self) -> Vec<Figure> {
        let margins = self.margins.iter().flatten();
        std::iter::once(&self.total).chain(margins).chain(self.tables.iter().flatten()).copied().collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::period::Length;
    use super::super::plan::tests::population;
    use super::super::{Counts, Figure, Period, Span, Threshold};
    use super::*;

    fn october() -> Terms {
        Terms { period: Period::of(date(2026, 10, 1), Length::Month), k: Threshold::LEAST, waiting_days: 14 }
    }

    fn counted() -> (Population, Counts) {
        let plan = population(&[("place", 2), ("care", 2)], &[("place", &["care"])]);
        let mut counts = Counts::new(&plan);
        for (person, n) in [([0, 0], 31), ([0, 1], 22), ([1, 0], 43), ([1, 1], 17)] {
            (0..n).for_each(|_| counts.person(&person).unwrap());
        }
        (plan, counts)
    }

    #[test]
    fn a_publication_is_made_when_its_period_is_closed_and_never_again() {
        let (plan, counts) = counted();
        let make = |terms, today, earlier: &[Period]| make(&plan, &counts, terms, today, earlier);
        let period = october().period;
        assert_eq!(make(october(), date(2026, 11, 14), &[]), Err(Refusal::Open));
        assert!(make(october(), date(2026, 11, 15), &[period.before()]).is_ok());
        assert_eq!(make(october(), date(2026, 11, 15), &[period]), Err(Refusal::Again));
        // Not with another k either, and not as a part of something longer.
        let larger = Terms { k: Threshold::new(8).unwrap(), ..october() };
        assert_eq!(make(larger, date(2027, 3, 1), &[period]), Err(Refusal::Again));
        let year = Period::of(date(2026, 1, 1), Length::Year);
        assert_eq!(make(october(), date(2027, 3, 1), &[year]), Err(Refusal::Again));
        assert_eq!(make(Terms { period: year, ..october() }, date(2027, 3, 1), &[]), Err(Refusal::Length));
    }

    #[test]
    fn figures_are_read_by_name_and_are_classes() {
        let (plan, counts) = counted();
        let publication = make(&plan, &counts, october(), date(2026, 12, 1), &[]).unwrap();
        assert_eq!(publication.total(), Figure::Shown(110));
        assert_eq!(publication.category("place", "1"), Some(Figure::Shown(60)));
        assert_eq!(publication.cell(("place", "0"), ("care", "1")), Some(Figure::Shown(20)));
        assert_eq!(publication.cell(("place", "2"), ("care", "1")), None);
        assert_eq!(publication.span(Figure::Shown(20)), Span { from: 20, to: Some(24) });
        assert_eq!(publication.span(Figure::Hidden), Span { from: 0, to: None });
        assert_eq!((publication.period(), publication.k()), (october().period, Threshold::LEAST));
        assert_eq!(publication.population(), &plan);
        let text = serde_json::to_string(&publication).unwrap();
        assert!(text.contains(r#""total":{"shown":110}"#), "{text}");
        assert!(serde_json::from_str::<Publication>(&text.replace(r#""k":5"#, r#""k":4"#)).is_err());
    }
}
