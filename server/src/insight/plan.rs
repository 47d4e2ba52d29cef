//! What may ever be published: populations, their variables, and the fixed cubes over them. Pure.
//!
//! A population is a set of people (or of cases, one a person), each counted in exactly one period. A variable puts each of them
//! into exactly one of its categories; "not told" is a category. A cube crosses one variable with others that have the same
//! categories: municipality × area × band. Nobody can ask for another table.
//!
//! Between variables there must be no rule that everybody knows, for it would be one more equation: no coarser copy of another
//! variable, no answer that follows from another. The one rule that is needed has a name, [`Cube::whoever`].

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::period::Length;

/// A closed list of categories.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Variable {
    /// Its stable id.
    pub id: String,
    /// Ids of the categories, in the order in which they are shown.
    pub categories: Vec<String>,
}

/// A fixed cube: `by` × `facets` × the categories that the facets share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cube {
    /// Its stable id.
    pub id: String,
    /// The variable of the first dimension. Without one the facets are counted for everybody together.
    pub by: Option<String>,
    /// The variables of the second dimension; their categories are the third.
    pub facets: Vec<String>,
    /// The category in which somebody is in all facets or in none: who was not assessed has no level in any area.
    pub whoever: Option<String>,
}

/// Everything that is published of one set of people, together: what is hidden in one table is hidden for the sake of all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Population {
    /// Its stable id.
    pub id: String,
    /// How long its periods are.
    pub length: Length,
    /// The variables.
    pub variables: Vec<Variable>,
    /// The cubes.
    pub cubes: Vec<Cube>,
}

/// A two-way table: a variable by a facet, as indices into the population's variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub by: usize,
    pub facet: usize,
}

/// What is wrong with a definition.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    /// Two things have one id.
    #[error("{0:?} is there twice")]
    Twice(String),
    /// A variable with fewer than two categories says nothing.
    #[error("the variable {0:?} has fewer than two categories")]
    Single(String),
    /// A cube names a variable that does not exist.
    #[error("the cube {cube:?} names {variable:?}, which is no variable")]
    Unknown {
        /// The cube.
        cube: String,
        /// What it names.
        variable: String,
    },
    /// The facets of one cube must share their categories, or there is no third dimension.
    #[error("the facets of the cube {0:?} have different categories")]
    Mixed(String),
    /// What a cube says of whoever is in a category needs that category.
    #[error("the facets of the cube {cube:?} have no category {category:?}")]
    Whoever {
        /// The cube.
        cube: String,
        /// What it names.
        category: String,
    },
    /// Two ways lead from one variable to the other.
    #[error(
        "the table of {0:?} by {1:?} closes a ring: with it, tables taken together say more than each of them"
    )]
    Ring(String, String),
}

impl Population {
    /// Checks a definition.
    ///
    /// The tables, seen as lines between variables, must form no ring. Then the model is decomposable: any set of whole-number
    /// tables that agree in the margins they share are the tables of some set of people. So whoever reasons about tables and
    /// margins reasons about everything there is, and what is proved about that system is proved about people. With a ring
    /// (A × B, B × C, A × C) it would not be: the three can agree pairwise and belong to nobody. Whoever is in one category of all
    /// facets of a cube makes no ring: facets then share a finer margin, `by` and whether somebody is there.
    pub fn check(&self) -> Result<(), Flaw> {
        let mut ids = BTreeSet::new();
        for variable in &self.variables {
            if !ids.insert(variable.id.as_str()) {
                return Err(Flaw::Twice(variable.id.clone()));
            }
            if variable.categories.len() < 2 {
                return Err(Flaw::Single(variable.id.clone()));
            }
            let mut seen = BTreeSet::new();
            if let Some(double) = variable.categories.iter().find(|category| !seen.insert(category.as_str()))
            {
                return Err(Flaw::Twice(double.clone()));
            }
        }
        let mut cubes = BTreeSet::new();
        for cube in &self.cubes {
            if !cubes.insert(cube.id.as_str()) {
                return Err(Flaw::Twice(cube.id.clone()));
            }
            let mut shared: Option<&[String]> = None;
            for name in cube.by.iter().chain(&cube.facets) {
                if self.variable(name).is_none() {
                    return Err(Flaw::Unknown { cube: cube.id.clone(), variable: name.clone() });
                }
            }
            for facet in cube.facets.iter().filter_map(|facet| self.variable(facet)) {
                let categories = self.variables[facet].categories.as_slice();
                if shared.is_some_and(|others| others != categories) {
                    return Err(Flaw::Mixed(cube.id.clone()));
                }
                shared = Some(categories);
            }
            if let Some(category) =
                cube.whoever.as_ref().filter(|whoever| !shared.unwrap_or_default().contains(whoever))
            {
                return Err(Flaw::Whoever { cube: cube.id.clone(), category: category.clone() });
            }
        }
        // Each variable in a group of its own; a table joins two groups, and never twice.
        let mut group: Vec<usize> = (0..self.variables.len()).collect();
        for Table { by, facet } in self.tables() {
            let (from, to) = (group[facet], group[by]);
            if from == to {
                let name = |variable: usize| self.variables[variable].id.clone();
                return Err(Flaw::Ring(name(by), name(facet)));
            }
            group.iter_mut().filter(|group| **group == from).for_each(|group| *group = to);
        }
        Ok(())
    }

    /// The same without some variables.
    pub(super) fn without(&self, gone: &BTreeSet<usize>) -> Self {
        let stays = |id: &String| self.variable(id).is_some_and(|variable| !gone.contains(&variable));
        let mut rest = self.clone();
        rest.variables.retain(|variable| stays(&variable.id));
        for cube in &mut rest.cubes {
            cube.facets.retain(&stays);
        }
        rest
    }

    /// The place of a variable.
    pub(super) fn variable(&self, id: &str) -> Option<usize> {
        self.variables.iter().position(|variable| variable.id == id)
    }

    /// The two-way tables of all cubes, in their order.
    pub(super) fn tables(&self) -> Vec<Table> {
        let mut tables = Vec::new();
        for cube in &self.cubes {
            let Some(by) = cube.by.as_deref().and_then(|by| self.variable(by)) else { continue };
            let facets = cube.facets.iter().filter_map(|facet| self.variable(facet));
            tables.extend(facets.map(|facet| Table { by, facet }));
        }
        tables
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A variable with numbered categories.
    pub(in super::super) fn variable(id: &str, categories: usize) -> Variable {
        Variable { id: id.into(), categories: (0..categories).map(|c| format!("{c}")).collect() }
    }

    /// A population of variables (id, categories) and one cube a line (by, facets).
    pub(in super::super) fn population(variables: &[(&str, usize)], cubes: &[(&str, &[&str])]) -> Population {
        Population {
            id: "people".into(),
            length: Length::Month,
            variables: variables.iter().map(|(id, categories)| variable(id, *categories)).collect(),
            cubes: cubes
                .iter()
                .enumerate()
                .map(|(number, (by, facets))| Cube {
                    id: format!("cube-{number}"),
                    by: (!by.is_empty()).then(|| (*by).into()),
                    facets: facets.iter().map(|facet| (*facet).into()).collect(),
                    whoever: None,
                })
                .collect(),
        }
    }

    #[test]
    fn tables_that_form_no_ring_are_accepted() {
        let all = [("place", 3), ("health", 2), ("care", 2), ("goal", 4)];
        let star = population(&all, &[("place", &["health", "care"]), ("place", &["goal"])]);
        assert_eq!(star.check(), Ok(()));
        assert_eq!(star.tables().len(), 3);
        assert_eq!(population(&all, &[("", &["health", "care"]), ("place", &["goal"])]).check(), Ok(()));
        let chain = population(&all, &[("place", &["health"]), ("health", &["care"]), ("care", &["goal"])]);
        assert_eq!(chain.check(), Ok(()));
    }

    #[test]
    fn a_ring_is_refused() {
        let ring =
            population(&[("a", 2), ("b", 2), ("c", 2)], &[("a", &["b"]), ("b", &["c"]), ("a", &["c"])]);
        assert_eq!(ring.check(), Err(Flaw::Ring("a".into(), "c".into())));
        let twice = population(&[("a", 2), ("b", 2)], &[("a", &["b"]), ("b", &["a"])]);
        assert_eq!(twice.check(), Err(Flaw::Ring("b".into(), "a".into())));
        assert!(population(&[("a", 2)], &[("a", &["a"])]).check().is_err());
    }

    #[test]
    fn a_definition_with_a_flaw_is_refused() {
        let flaw = |population: Population| population.check().unwrap_err();
        assert_eq!(flaw(population(&[("a", 2), ("a", 2)], &[])), Flaw::Twice("a".into()));
        assert_eq!(flaw(population(&[("a", 1)], &[])), Flaw::Single("a".into()));
        assert_eq!(
            flaw(population(&[("a", 2), ("b", 2), ("c", 3)], &[("a", &["b", "c"])])),
            Flaw::Mixed("cube-0".into())
        );
        assert_eq!(
            flaw(population(&[("a", 2)], &[("a", &["b"])])),
            Flaw::Unknown { cube: "cube-0".into(), variable: "b".into() }
        );
        let mut nowhere = population(&[("a", 2), ("b", 2)], &[("a", &["b"])]);
        nowhere.cubes[0].whoever = Some("2".into());
        assert_eq!(flaw(nowhere), Flaw::Whoever { cube: "cube-0".into(), category: "2".into() });
        let mut double = population(&[("a", 2)], &[]);
        double.variables[0].categories[1] = "0".into();
        assert_eq!(flaw(double), Flaw::Twice("0".into()));
    }
}
