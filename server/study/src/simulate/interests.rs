//! Interests: the adaptive activities beside the whole bank and beside the first 30.
//!
//! What somebody thinks of an activity = the person's own mean + how much the person likes its scale beyond that + how
//! popular the activity is + what nothing explains; rounded to the five answers, ends taken in. The standard deviations
//! are assumed, and were not looked for to make any figure come out: the scales spread around the person as the engine
//! assumes, popularity and the rest together make about the variance within a scale that it assumes. The person's mean
//! is there because people differ in how much they like anything (it must not change the profile's shape).

use suunta_shared::answers::{InterestAnswer, Liking};
use suunta_shared::content::{Content, Questions};
use suunta_shared::interests::{self, Profile, Scale, correlation};

use super::crew::{Watch, each};
use super::dice::Dice;
use super::figures::{mean, percentile, share};
use super::people::{BLOCK, stream};
use super::table::{Table, Target};

/// Standard deviation of people's own means.
const PERSON: f64 = 0.5;
/// Standard deviation of the six scales around the person's mean (the engine assumes a variance of 0.6).
const SCALE: f64 = 0.775;
/// Standard deviation of the popularity of activities; drawn anew for each block of people.
const POPULAR: f64 = 0.4;
/// Standard deviation of what nothing explains.
const REST: f64 = 0.9;
/// Activities of the plain short form: the first of the bank, the scales in turns.
const FIRST: usize = 30;

/// What somebody likes.
pub struct Likes {
    /// The six scales, in the order of [`Scale::ALL`].
    pub scales: [f64; 6],
    /// Each activity in use, in the bank's order.
    pub likings: Vec<Liking>,
}

/// What the person with this number likes.
pub fn likes(questions: &Questions, seed: u64, number: usize) -> Likes {
    let mut popular = Dice::of(seed, &[stream::POPULAR, (number / BLOCK) as u64]);
    let mut dice = Dice::of(seed, &[stream::LIKES, number as u64]);
    let own = PERSON * dice.normal();
    let scales: [f64; 6] = std::array::from_fn(|_| own + SCALE * dice.normal());
    let activities = questions.activities();
    let rate = activities.map(|activity| {
        let liked = scales[activity.scale as usize] + POPULAR * popular.normal() + REST * dice.normal();
        match liked.round() {
            l if l <= -2.0 => Liking::StrongDislike,
            l if l <= -1.0 => Liking::Dislike,
            l if l <= 0.0 => Liking::Neutral,
            l if l <= 1.0 => Liking::Like,
            _ => Liking::StrongLike,
        }
    });
    Likes { scales, likings: rate.collect() }
}

/// Somebody's answer to an activity.
pub fn answer(questions: &Questions, likings: &[Liking], id: &str) -> InterestAnswer {
    let place = questions.activities().position(|a| a.id == id);
    InterestAnswer { item: id.to_owned(), liking: place.and_then(|place| likings.get(place).copied()) }
}

/// One person's profile from some activities beside that from all of them.
#[derive(Clone, Debug)]
struct Compared {
    asked: usize,
    first: bool,
    first_two: bool,
    /// `None` where one of the profiles has no shape at all.
    correlation: Option<f64>,
    sector: bool,
    flat: bool,
    true_two: bool,
}

fn compare(content: &Content, asked: usize, part: &Profile, whole: &Profile, scales: &[f64; 6]) -> Compared {
    let two = |profile: &Profile| sorted([profile.order[0], profile.order[1]]);
    let mut order = Scale::ALL;
    order.sort_by(|a, b| scales[*b as usize].total_cmp(&scales[*a as usize]));
    Compared {
        asked,
        first: part.order[0] == whole.order[0],
        first_two: two(part) == two(whole),
        correlation: correlation(&part.scores, &whole.scores),
        sector: best_sector(content, part) == best_sector(content, whole),
        flat: part.flat,
        true_two: two(part) == sorted([order[0], order[1]]),
    }
}

fn sorted(mut two: [Scale; 2]) -> [Scale; 2] {
    two.sort();
    two
}

/// The sector of the occupation that correlates best; of those that do alike, the first by id, as in the suggestions.
fn best_sector<'a>(content: &'a Content, profile: &Profile) -> Option<&'a str> {
    let fits =
        content.guidance.occupations.iter().filter_map(|occupation| {
            correlation(&profile.scores, &occupation.scores).map(|r| (r, occupation))
        });
    let best = fits.max_by(|(a, x), (b, y)| a.total_cmp(b).then_with(|| y.id.cmp(&x.id)));
    best.map(|(_, occupation)| occupation.sector.as_str())
}

/// What is told of many people's profiles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// Activities rated.
    pub mean_asked: f64,
    /// Nine in ten rated no more.
    pub p90_asked: f64,
    /// Nobody rated more.
    pub most_asked: f64,
    /// Share with the same strongest scale.
    pub first: f64,
    /// Share with the same two strongest scales, in whatever order.
    pub first_two: f64,
    /// Mean correlation of the two profiles.
    pub correlation: f64,
    /// Share whose best-matching occupation lies in the same sector.
    pub sector: f64,
    /// Share of flat profiles, which are followed by another question.
    pub flat: f64,
    /// Share whose two strongest scales are those that the ratings were drawn from.
    pub true_two: f64,
}

impl Figures {
    fn of(all: &[Compared]) -> Self {
        let asked = || all.iter().map(|c| c.asked as f64);
        Self {
            mean_asked: mean(asked()),
            p90_asked: percentile(asked(), 0.9),
            most_asked: percentile(asked(), 1.0),
            first: share(all.iter().map(|c| c.first)),
            first_two: share(all.iter().map(|c| c.first_two)),
            correlation: mean(all.iter().filter_map(|c| c.correlation)),
            sector: share(all.iter().map(|c| c.sector)),
            flat: share(all.iter().map(|c| c.flat)),
            true_two: share(all.iter().map(|c| c.true_two)),
        }
    }
}

/// Figures of the whole bank, of the first 30, and of the adaptive activities.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The whole bank, beside itself.
    pub whole: Figures,
    /// The first 30 of the bank.
    pub first: Figures,
    /// Adaptive.
    pub adaptive: Figures,
}

/// Lets so many people rate.
pub fn run(content: &Content, people: usize, seed: u64, watch: Watch<'_>) -> Measured {
    let questions = &content.questions;
    let rows: Vec<Option<[Compared; 3]>> = each("interests", people, watch, |number| {
        let Likes { scales, likings } = likes(questions, seed, number);
        let all: Vec<InterestAnswer> =
            questions.activities().map(|a| answer(questions, &likings, &a.id)).collect();
        let mut adaptive: Vec<InterestAnswer> = Vec::new();
        loop {
            let screen = interests::next_screen(questions, &adaptive);
            if screen.is_empty() {
                break;
            }
            adaptive.extend(screen.into_iter().map(|a| answer(questions, &likings, &a.id)));
        }
        let whole = interests::profile(questions, &all, &[])?;
        let beside = |answers: &[InterestAnswer]| {
            let part = interests::profile(questions, answers, &[])?;
            Some(compare(content, answers.len(), &part, &whole, &scales))
        };
        Some([beside(&all)?, beside(&all[..FIRST.min(all.len())])?, beside(&adaptive)?])
    });
    let of = |n: usize| Figures::of(&rows.iter().flatten().map(|row| row[n].clone()).collect::<Vec<_>>());
    Measured { whole: of(0), first: of(1), adaptive: of(2) }
}

impl Measured {
    /// The table.
    pub fn table(&self) -> Table {
        let head = [
            "form",
            "mean",
            "p90",
            "most",
            "first scale",
            "first two",
            "profile r",
            "sector",
            "flat",
            "true two",
        ];
        let note = "Agreement with the same person's ratings of the whole bank; last: of the first two scales with those that were drawn.";
        let mut table = Table::new("Interests", &head, note);
        let rows = [("whole bank", &self.whole), ("first 30", &self.first), ("adaptive", &self.adaptive)];
        for (name, f) in rows {
            let mut row = vec![
                name.to_owned(),
                format!("{:.1}", f.mean_asked),
                format!("{:.0}", f.p90_asked),
                format!("{:.0}", f.most_asked),
            ];
            let shares = [f.first, f.first_two, f.correlation, f.sector, f.flat, f.true_two];
            row.extend(shares.map(|s| format!("{s:.3}")));
            table.rows.push(row);
        }
        table
    }

    /// The numbers to reach.
    pub fn targets(&self) -> Vec<Target> {
        let f = &self.adaptive;
        vec![
            Target::most("interest answers, most", 30.0, f.most_asked, 0),
            Target::least("same first two scales as the whole bank", 0.90, f.first_two, 3),
            Target::least("profile correlation with the whole bank", 0.95, f.correlation, 3),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suunta_server::content::Files;

    #[test]
    fn the_whole_bank_agrees_with_itself_and_the_adaptive_one_stays_within_thirty() {
        let content = Files::built_in().parse().unwrap().0;
        let found = run(&content, 100, 3, &|_, _, _| {});
        let whole = found.whole;
        for share in [whole.first, whole.first_two, whole.correlation, whole.sector] {
            assert!((share - 1.0).abs() < 1e-12);
        }
        assert!(found.adaptive.most_asked <= 30.0 && found.adaptive.mean_asked >= 20.0);
        assert!(found.adaptive.first_two <= 1.0 && found.adaptive.correlation > 0.8);
        // Nobody's ratings tell everything about them, not even all of them.
        assert!(whole.true_two > 0.4 && whole.true_two < 0.95, "{}", whole.true_two);
    }

    #[test]
    fn ratings_of_a_scale_hang_together_as_those_of_real_tests_do() {
        // Cronbach's alpha of a scale over 2,000 people: published interest scales of this length lie at .8 to .9.
        let content = Files::built_in().parse().unwrap().0;
        let questions = &content.questions;
        let of_scale: Vec<usize> =
            questions.activities().enumerate().filter(|(_, a)| a.scale == Scale::S).map(|(n, _)| n).collect();
        let rows: Vec<Vec<f64>> = (0..2000)
            .map(|n| {
                let rated = likes(questions, 1, n).likings;
                of_scale.iter().map(|place| f64::from(rated[*place].value())).collect()
            })
            .collect();
        let variance = |values: Vec<f64>| {
            let mean = mean(values.iter().copied());
            mean_of(values.iter().map(|v| (v - mean) * (v - mean)))
        };
        fn mean_of(values: impl Iterator<Item = f64>) -> f64 {
            mean(values)
        }
        let k = of_scale.len() as f64;
        let items: f64 = (0..of_scale.len()).map(|i| variance(rows.iter().map(|r| r[i]).collect())).sum();
        let all = variance(rows.iter().map(|r| r.iter().sum()).collect());
        let alpha = k / (k - 1.0) * (1.0 - items / all);
        assert!((0.8..0.92).contains(&alpha), "{alpha}");
    }
}
