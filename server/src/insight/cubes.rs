//! The cubes of Suunta. What is counted is events, each in the one period in which it came of age, and each person once a
//! population and period; so two publications never count the same.

use suunta_shared::digital::{Area, Band};
use suunta_shared::situation::{Barrier, ELSEWHERE};

use super::period::Length;
use super::plan::{Cube, Population, Variable};
use crate::referrals::plan::StepState;

/// Nothing was said, or nobody asked.
pub const NOT_TOLD: &str = "not-told";
/// A barrier that somebody named.
pub const NAMED: &str = "named";
/// A sector that is among what suits somebody.
pub const SUITS: &str = "suits";
/// The other case, of a barrier or a sector.
pub const NOT: &str = "not";
/// A step that is not in somebody's plan.
pub const NO_STEP: &str = "no-step";
/// Working days to the first contact: up to so many, and the category of it.
pub const WAITS: [(u32, &str); 4] = [(2, "days-2"), (5, "days-5"), (10, "days-10"), (u32::MAX, "later")];
/// Ended without a contact.
pub const NEVER: &str = "never";
/// How routing was taken: not contested, contested and kept, contested and moved.
pub const ROUTED: [&str; 3] = ["accepted", "kept", "moved"];
/// What came of it, in few enough classes that something is left to see.
pub const RESULTS: [&str; 5] = ["started-work", "started-training", "got-help", "other", NOT_TOLD];

/// The lists of a site that dimensions are made of, in its order.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// Municipality ids, without "elsewhere".
    pub municipalities: Vec<String>,
    /// Queue ids.
    pub queues: Vec<String>,
    /// Sectors of the content.
    pub sectors: Vec<String>,
    /// Ids of the steps of all pathways.
    pub steps: Vec<String>,
}

/// Who answered: sent, or counted without a name. In the period in which they did.
pub fn people(lists: &Lists, length: Length) -> Population {
    let mut variables = vec![municipalities(lists)];
    let bands = || Band::ALL.iter().map(|band| band.name()).chain([NOT_TOLD]);
    let areas = many("area", Area::ALL.iter().map(|area| area.name()), bands, &mut variables);
    let named = || [NAMED, NOT, NOT_TOLD].into_iter();
    let barriers = many("barrier", Barrier::ALL.iter().map(|barrier| barrier.name()), named, &mut variables);
    let suits = || [SUITS, NOT, NOT_TOLD].into_iter();
    let sectors = many("sector", lists.sectors.iter().map(String::as_str), suits, &mut variables);
    let cube = |id: &str, by: Option<&str>, facets| Cube {
        id: id.into(),
        by: by.map(Into::into),
        facets,
        // Who was not assessed, or went past the question, has no answer in any of the facets.
        whoever: Some(NOT_TOLD.into()),
    };
    let mut cubes =
        vec![cube("skills", Some("municipality"), areas), cube("barriers", Some("municipality"), barriers)];
    if !sectors.is_empty() {
        cubes.push(cube("interests", None, sectors));
    }
    Population { id: "people".into(), length, variables, cubes }
}

/// Plans that became 60 days old, and how each step stands on that day.
pub fn paths(lists: &Lists, length: Length) -> Population {
    let mut variables = Vec::new();
    let states = || StepState::ALL.iter().map(|state| state.name()).chain([NO_STEP]);
    let facets = many("step", lists.steps.iter().map(String::as_str), states, &mut variables);
    Population { id: "paths".into(), length, variables, cubes: vec![plain("paths", None, facets)] }
}

/// Cases that were contacted for the first time, or closed without: how long they waited, by queue.
pub fn waits(lists: &Lists, length: Length) -> Population {
    let waits = WAITS.iter().map(|(_, name)| *name).chain([NEVER]);
    by_queue("waits", lists, variable("wait", waits), length)
}

/// Cases that became 30 days old: how their routing was taken, by the queue to which it led.
pub fn routing(lists: &Lists, length: Length) -> Population {
    by_queue("routing", lists, variable("routed", ROUTED.into_iter()), length)
}

/// Closed cases whose follow-up fell due, after 3 or after 12 months: what came of them, by municipality.
pub fn results(id: &str, lists: &Lists, length: Length) -> Population {
    let variables = vec![municipalities(lists), variable("result", RESULTS.into_iter())];
    let cubes = vec![plain(id, Some("municipality"), vec!["result".into()])];
    Population { id: id.into(), length, variables, cubes }
}

/// All of them.
pub fn all(lists: &Lists, length: Length) -> Vec<Population> {
    let mut all = vec![people(lists, length), waits(lists, length), routing(lists, length)];
    all.extend(["after-3", "after-12"].map(|id| results(id, lists, length)));
    if !lists.steps.is_empty() {
        all.push(paths(lists, length));
    }
    all
}

fn by_queue(id: &str, lists: &Lists, facet: Variable, length: Length) -> Population {
    let cubes = vec![plain(id, Some("queue"), vec![facet.id.clone()])];
    // And the cases of queues that the site no longer has.
    let queues = lists.queues.iter().map(String::as_str).chain([ELSEWHERE]);
    Population { id: id.into(), length, variables: vec![variable("queue", queues), facet], cubes }
}

fn municipalities(lists: &Lists) -> Variable {
    variable("municipality", lists.municipalities.iter().map(String::as_str).chain([ELSEWHERE, NOT_TOLD]))
}

fn plain(id: &str, by: Option<&str>, facets: Vec<String>) -> Cube {
    Cube { id: id.into(), by: by.map(Into::into), facets, whoever: None }
}

fn variable<'a>(id: &str, categories: impl Iterator<Item = &'a str>) -> Variable {
    Variable { id: id.into(), categories: categories.map(Into::into).collect() }
}

/// One variable a name, all with the same categories; their ids.
fn many<'a, C: Iterator<Item = &'a str>>(
    prefix: &str,
    names: impl Iterator<Item = &'a str>,
    categories: impl Fn() -> C,
    variables: &mut Vec<Variable>,
) -> Vec<String> {
    let first = variables.len();
    variables.extend(names.map(|name| variable(&format!("{prefix}-{name}"), categories())));
    variables[first..].iter().map(|variable| variable.id.clone()).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Twelve municipalities, and as much of the rest as a region has.
    pub(in super::super) fn lists() -> Lists {
        let named = |prefix: &str, count: usize| (0..count).map(|n| format!("{prefix}-{n}")).collect();
        Lists {
            municipalities: named("m", 12),
            queues: named("q", 8),
            sectors: named("s", 10),
            steps: named("p", 12),
        }
    }

    #[test]
    fn every_definition_holds() {
        let all = all(&lists(), Length::Month);
        assert_eq!(all.len(), 6);
        for population in &all {
            assert_eq!(population.check(), Ok(()), "{}", population.id);
        }
        // A site with nothing in it yet.
        for population in super::all(&Lists { queues: vec!["one".into()], ..Lists::default() }, Length::Month)
        {
            assert_eq!(population.check(), Ok(()), "{}", population.id);
        }
    }

    #[test]
    fn the_cubes_of_people_are_what_was_asked_for() {
        let people = people(&lists(), Length::Month);
        let size = |name: &str| people.variables[people.variable(name).unwrap()].categories.len();
        assert_eq!(size("municipality"), 14);
        assert_eq!((size("area-safety"), size("barrier-health"), size("sector-s-0")), (5, 3, 3));
        assert_eq!(people.cubes.iter().map(|cube| cube.facets.len()).collect::<Vec<_>>(), [5, 8, 10]);
    }
}
