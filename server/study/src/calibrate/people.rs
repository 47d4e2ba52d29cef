//! What is known of each person: answers on the ladder, and how they spread over the grid.

use std::collections::BTreeMap;

use suunta_shared::answers::DigitalReply;
use suunta_shared::content::{DigitalBank, DigitalModel};
use suunta_shared::digital::Area;

use super::curve::{Curve, POINTS, RUNGS, Rungs};
use crate::AnswerSet;

/// One person's answers on the ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Place of the language in [`Sample::languages`]; `None` when it is not known.
    pub language: Option<usize>,
    /// Place of the item in the bank, and the rung.
    pub replies: Vec<(usize, usize)>,
}

/// The people whose answers can be used.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    /// The people.
    pub people: Vec<Answered>,
    /// Languages, the most frequent first.
    pub languages: Vec<String>,
    /// People of each language.
    pub of_language: Vec<usize>,
    /// Sets that say too little.
    pub too_short: usize,
    /// For each item how often each rung was answered.
    pub rungs: Vec<[usize; RUNGS]>,
}

/// A set with fewer answers on the ladder is not used.
pub const SHORTEST: usize = 4;

impl Sample {
    /// Of stored sets. Refusals, answers to unknown and retired items, tasks, vignettes and activities are passed over.
    pub fn of(bank: &DigitalBank, sets: &[AnswerSet]) -> Self {
        let places: BTreeMap<&str, usize> = bank
            .item
            .iter()
            .enumerate()
            .filter(|(_, item)| !item.retired)
            .map(|(place, item)| (item.id.as_str(), place))
            .collect();
        let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
        let mut usable = Vec::new();
        let mut too_short = 0;
        for set in sets {
            let replies: Vec<(usize, usize)> = set
                .answers
                .iter()
                .filter_map(|(item, reply)| {
                    let rung = DigitalReply::from_name(reply)?.rung()?;
                    Some((*places.get(item.as_str())?, usize::from(rung)))
                })
                .collect();
            if replies.len() < SHORTEST {
                too_short += 1;
                continue;
            }
            if !set.lang.is_empty() {
                *languages.entry(&set.lang).or_default() += 1;
            }
            usable.push((set.lang.as_str(), replies));
        }
        let mut by_size: Vec<(&str, usize)> = languages.into_iter().collect();
        by_size.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let mut rungs = vec![[0; RUNGS]; bank.item.len()];
        let person = |(lang, replies): (&str, Vec<(usize, usize)>)| {
            replies.iter().for_each(|(item, rung)| rungs[*item][*rung] += 1);
            Answered { language: by_size.iter().position(|(known, _)| *known == lang), replies }
        };
        let people = usable.into_iter().map(person).collect();
        Self {
            people,
            languages: by_size.iter().map(|(lang, _)| (*lang).to_owned()).collect(),
            of_language: by_size.iter().map(|(_, people)| *people).collect(),
            too_short,
            rungs,
        }
    }
}

/// The engine's model of people on the grid, as can-do items see it: of θ + δ. Area and shift are both normal, so that
/// together they are a second-order model like the engine's, exactly, with loading² + shift² in common and 1 − loading² of its own.
pub struct Population {
    /// For each g the distribution of an area.
    given: Vec<Curve>,
    /// Area of each item in the bank's order.
    area: Vec<usize>,
}

/// What is believed of one person.
pub struct Belief {
    /// Each area.
    pub areas: [Curve; 5],
    /// The general factor.
    pub general: Curve,
    /// Logarithm of how likely the answers are.
    pub likelihood: f64,
}

/// A normal distribution on the grid.
pub fn normal(grid: &Curve, mean: f64, variance: f64) -> Curve {
    let mut curve = grid.map(|t| libm::exp(-(t - mean) * (t - mean) / (2.0 * variance)));
    whole(&mut curve);
    curve
}

fn whole(curve: &mut Curve) -> f64 {
    let sum: f64 = curve.iter().sum();
    if sum > 0.0 {
        curve.iter_mut().for_each(|c| *c /= sum);
    } else {
        *curve = [1.0 / POINTS as f64; POINTS];
    }
    sum
}

impl Population {
    /// The engine's.
    pub fn of(bank: &DigitalBank, grid: &Curve) -> Self {
        let DigitalModel { loading, shift_sd, .. } = bank.model;
        let common = (loading * loading + shift_sd * shift_sd).sqrt();
        let own = (1.0 - loading * loading).max(0.05);
        let area = |competence: &str| Area::of_competence(competence).map_or(0, |area| area as usize);
        Self {
            given: grid.iter().map(|g| normal(grid, common * g, own)).collect(),
            area: bank.item.iter().map(|item| area(&item.competence)).collect(),
        }
    }

    /// The area of an item.
    pub fn area(&self, item: usize) -> usize {
        self.area[item]
    }

    /// What is believed of somebody, from how each item's rungs lie along the grid and from how people of their kind
    /// spread over the general factor.
    pub fn belief(&self, person: &Answered, items: &[Rungs], general: &Curve) -> Belief {
        let mut likelihood = [[1.0; POINTS]; 5];
        let mut asked = [false; 5];
        for (item, rung) in &person.replies {
            let area = self.area[*item];
            asked[area] = true;
            likelihood[area].iter_mut().zip(&items[*item][*rung]).for_each(|(l, p)| *l *= p);
        }
        // How well each g explains an area's answers.
        let mut explained = [[1.0; POINTS]; 5];
        for area in (0..5).filter(|area| asked[*area]) {
            for (value, given) in explained[area].iter_mut().zip(&self.given) {
                *value = given.iter().zip(&likelihood[area]).map(|(p, l)| p * l).sum();
            }
        }
        let without = |left_out: Option<usize>| {
            let mut curve = *general;
            for (area, explained) in explained.iter().enumerate() {
                if asked[area] && Some(area) != left_out {
                    curve.iter_mut().zip(explained).for_each(|(c, e)| *c *= e);
                }
            }
            curve
        };
        let mut areas = [[0.0; POINTS]; 5];
        for area in (0..5).filter(|area| asked[*area]) {
            let curve = &mut areas[area];
            for (g, given) in without(Some(area)).iter().zip(&self.given) {
                curve.iter_mut().zip(given).for_each(|(a, p)| *a += g * p);
            }
            curve.iter_mut().zip(&likelihood[area]).for_each(|(a, l)| *a *= l);
            whole(curve);
        }
        let mut general = without(None);
        let sum = whole(&mut general);
        Belief { areas, general, likelihood: libm::log(sum.max(f64::MIN_POSITIVE)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calibrate::curve::{Graded, grid};
    use suunta_server::content::Files;
    use suunta_shared::digital::Params;

    fn set(lang: &str, answers: &[(&str, &str)]) -> AnswerSet {
        let answers = answers.iter().map(|(i, r)| ((*i).to_owned(), (*r).to_owned())).collect();
        AnswerSet { quarter: "2026-4".into(), lang: lang.into(), answers }
    }

    #[test]
    fn only_answers_on_the_ladder_to_items_in_use_are_taken() {
        let mut bank = Files::built_in().parse().unwrap().0.questions.digital;
        bank.item[5].retired = true;
        let id = |n: usize| bank.item[n].id.as_str();
        let full = [
            (id(0), "alone"),
            (id(1), "not-yet"),
            (id(2), "declined"),
            (id(3), "help-others"),
            (id(4), "with-help"),
            (id(5), "alone"),
            ("nobody-knows", "alone"),
            ("t-mend-field", "full"),
            ("r-fix-snowmobile", "like"),
        ];
        let sets =
            [set("sv", &full), set("fi", &full), set("fi", &full), set("", &full), set("fi", &full[..2])];
        let sample = Sample::of(&bank, &sets);
        assert_eq!((sample.people.len(), sample.too_short), (4, 1));
        assert_eq!(
            (sample.languages, sample.of_language),
            (vec!["fi".to_owned(), "sv".to_owned()], vec![2, 1])
        );
        let mut first = sample.people[0].clone();
        first.replies.sort_unstable();
        assert_eq!(first, Answered { language: Some(1), replies: vec![(0, 2), (1, 0), (3, 3), (4, 1)] });
        assert_eq!(sample.people[3].language, None);
        assert_eq!(sample.rungs[1], [4, 0, 0, 0]);
    }

    #[test]
    fn without_a_shift_people_are_what_the_engine_believes() {
        let mut bank = Files::built_in().parse().unwrap().0.questions.digital;
        bank.model.shift_sd = 0.0;
        let grid = grid();
        let items: Vec<Rungs> =
            bank.item.iter().map(|item| Graded::of(&Params::of(&bank.model, item)).rungs(&grid)).collect();
        let replies: Vec<(usize, usize)> = (0..18).map(|n| (n * 5, (n * 7 + 1) % 4)).collect();
        let person = Answered { language: None, replies: replies.clone() };
        let population = Population::of(&bank, &grid);
        let belief = population.belief(&person, &items, &normal(&grid, 0.0, 1.0));
        let answers: Vec<_> = replies
            .iter()
            .map(|(item, rung)| suunta_shared::answers::DigitalAnswer {
                item: bank.item[*item].id.clone(),
                reply: DigitalReply::ALL[*rung],
            })
            .collect();
        let engine = suunta_shared::digital::estimate(&bank, &answers).unwrap();
        for (curve, area) in belief.areas.iter().zip(&engine.areas) {
            let mean: f64 = grid.iter().zip(curve).map(|(t, p)| t * p).sum();
            let level = suunta_shared::digital::level_of(&bank.model, mean);
            assert!((level - area.estimate.middle).abs() <= 0.051, "{level} {}", area.estimate.middle);
        }
    }
}
