//! Simulated people: what they can do, how things are truly answered, and how each of them uses the answers.
//!
//! A person has a general factor g ~ N(0, 1) and five areas, each loading · g + √(1 − loading²) · N(0, 1). Whatever is
//! drawn for an answer is drawn whether it is needed or not, and under the person's own name: the same people meet the
//! same luck in every case, with every form and in every group, so that differences are those of the cases.

use suunta_shared::answers::{DigitalReply, Pick};
use suunta_shared::content::{DigitalBank, DigitalModel};
use suunta_shared::digital::{Area, Params, level_of};

use super::dice::Dice;

/// Streams of randomness, by what they are for.
pub mod stream {
    /// What somebody can do.
    pub const PERSON: u64 = 1;
    /// How somebody answers the digital part.
    pub const DIGITAL: u64 = 2;
    /// How far a block's true parameters lie from the engine's.
    pub const DRIFT: u64 = 3;
    /// What somebody likes.
    pub const LIKES: u64 = 4;
    /// How popular activities are for a block of people.
    pub const POPULAR: u64 = 5;
    /// What somebody says about their situation.
    pub const SITUATION: u64 = 6;
}

/// So many people meet the same true parameters; then they are drawn anew, so that no figure hangs on one draw.
pub const BLOCK: usize = 50;
/// Standard deviation of the logarithm of a true discrimination around the engine's, and of a true threshold.
pub const DRIFT: f64 = 0.3;
/// An extreme responder says the nearer end of the ladder instead of a step in between so often.
const EXTREME: f64 = 0.5;
/// Weak language: a true discrimination is this share of what it is for others.
const NOISE: f64 = 0.6;

/// What somebody can do.
#[derive(Clone, Debug)]
pub struct Person {
    /// The general factor.
    pub general: f64,
    /// θ of the five areas.
    pub areas: [f64; 5],
}

impl Person {
    /// The person with this number.
    pub fn draw(model: &DigitalModel, seed: u64, number: usize) -> Self {
        let mut dice = Dice::of(seed, &[stream::PERSON, number as u64]);
        let general = dice.normal();
        let rest = (1.0 - model.loading * model.loading).max(0.0).sqrt();
        Self { general, areas: std::array::from_fn(|_| model.loading * general + rest * dice.normal()) }
    }

    /// The true place on the level scale over all areas.
    pub fn level(&self, model: &DigitalModel) -> f64 {
        level_of(model, self.areas.iter().sum::<f64>() / 5.0)
    }
}

/// How things are truly answered: the parameters of items, vignettes and tasks in the bank's order. A task's
/// threshold is that of "alone".
#[derive(Clone, Debug)]
pub struct Truth {
    items: Vec<Params>,
    vignettes: Vec<Params>,
    tasks: Vec<Params>,
}

impl Truth {
    /// The engine's own parameters.
    pub fn known(bank: &DigitalBank) -> Self {
        let of_level = |level: u8| Params::of_level(&bank.model, level);
        Self {
            items: bank.item.iter().map(|item| Params::of(&bank.model, item)).collect(),
            vignettes: bank.vignette.iter().map(|vignette| of_level(vignette.level)).collect(),
            tasks: bank.task.iter().map(|task| of_level(task.level)).collect(),
        }
    }

    /// Drawn around the engine's, which the engine does not know: discrimination · exp(N(0, .3²)), each threshold
    /// + N(0, .3²), put in order.
    pub fn drifted(bank: &DigitalBank, seed: u64, block: usize) -> Self {
        let mut dice = Dice::of(seed, &[stream::DRIFT, block as u64]);
        let mut truth = Self::known(bank);
        for params in truth.items.iter_mut().chain(&mut truth.vignettes).chain(&mut truth.tasks) {
            params.a *= libm::exp(DRIFT * dice.normal());
            params.b = params.b.map(|b| b + DRIFT * dice.normal());
            params.b.sort_by(f64::total_cmp);
        }
        truth
    }

    /// The true parameters of the items, in the bank's order.
    pub fn items(&self) -> &[Params] {
        &self.items
    }

    /// The same with other parameters for one item.
    #[must_use]
    pub fn with_item(mut self, place: usize, params: Params) -> Self {
        self.items[place] = params;
        self
    }
}

/// How somebody uses the answers, beside what they can do.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Style {
    /// Self-ratings (items and vignettes) are given as if θ were this much higher.
    pub shift: f64,
    /// An answer is any of those there are, this often.
    pub careless: f64,
    /// An answer is refused, this often.
    pub declined: f64,
    /// A question is not understood, this often.
    pub unclear: f64,
    /// Answers say less than others' do.
    pub noisy: bool,
    /// Steps in between become ends.
    pub extreme: bool,
}

/// What somebody answers to everything, in the bank's order, whether it is asked or not.
#[derive(Clone, Debug)]
pub struct Replies {
    /// To can-do items.
    pub items: Vec<DigitalReply>,
    /// About described people.
    pub vignettes: Vec<DigitalReply>,
    /// In tasks.
    pub tasks: Vec<Pick>,
}

const LADDER: [DigitalReply; 4] =
    [DigitalReply::NotYet, DigitalReply::WithHelp, DigitalReply::Alone, DigitalReply::HelpOthers];

/// What is drawn for one answer.
struct Luck {
    refuses: f64,
    careless: f64,
    any: f64,
    answer: f64,
    extreme: f64,
}

impl Luck {
    fn draw(dice: &mut Dice) -> Self {
        let mut one = || dice.uniform();
        Self { refuses: one(), careless: one(), any: one(), answer: one(), extreme: one() }
    }
}

impl Replies {
    /// What the person with this number answers.
    pub fn draw(
        bank: &DigitalBank,
        truth: &Truth,
        person: &Person,
        style: Style,
        seed: u64,
        number: usize,
    ) -> Self {
        let mut dice = Dice::of(seed, &[stream::DIGITAL, number as u64]);
        let model = &bank.model;
        let theta =
            |competence: &str| Area::of_competence(competence).map_or(0.0, |a| person.areas[a as usize]);
        let mut items = Vec::with_capacity(bank.item.len());
        for (item, params) in bank.item.iter().zip(&truth.items) {
            items.push(style.rung(params, theta(&item.competence) + style.shift, &Luck::draw(&mut dice)));
        }
        let mut vignettes = Vec::with_capacity(bank.vignette.len());
        for (vignette, params) in bank.vignette.iter().zip(&truth.vignettes) {
            // Where the described person stands is what "alone" of their own level takes.
            let place = Params::of_level(model, vignette.person_level).b[1];
            vignettes.push(style.rung(params, place + style.shift, &Luck::draw(&mut dice)));
        }
        let mut tasks = Vec::with_capacity(bank.task.len());
        for (task, params) in bank.task.iter().zip(&truth.tasks) {
            let luck = Luck::draw(&mut dice);
            let right = task.options.iter().position(|o| *o == task.right).unwrap_or(0);
            tasks.push(style.pick(params, theta(&task.competence), &task.options, right, &luck));
        }
        Self { items, vignettes, tasks }
    }
}

impl Style {
    fn refusal(&self, luck: &Luck) -> Option<DigitalReply> {
        if luck.refuses < self.declined {
            Some(DigitalReply::Declined)
        } else if luck.refuses < self.declined + self.unclear {
            Some(DigitalReply::Unclear)
        } else {
            None
        }
    }

    fn sharpness(&self, params: &Params) -> Params {
        Params { a: if self.noisy { params.a * NOISE } else { params.a }, ..*params }
    }

    fn rung(&self, params: &Params, theta: f64, luck: &Luck) -> DigitalReply {
        if let Some(refusal) = self.refusal(luck) {
            return refusal;
        }
        if luck.careless < self.careless {
            return LADDER[nth(luck.any, 4)];
        }
        let mut left = luck.answer;
        let mut rung = 0;
        for p in self.sharpness(params).rungs(theta).iter().take(3) {
            left -= p;
            if left < 0.0 {
                break;
            }
            rung += 1;
        }
        if self.extreme && luck.extreme < EXTREME {
            rung = if rung <= 1 { 0 } else { 3 };
        }
        LADDER[rung]
    }

    /// Chosen right as [`suunta_shared::digital::right_probability`] says, for the true parameters; of the wrong
    /// choices one is as likely as the other.
    fn pick(&self, params: &Params, theta: f64, options: &[String], right: usize, luck: &Luck) -> Pick {
        match self.refusal(luck) {
            Some(DigitalReply::Declined) => return Pick::Declined,
            Some(_) => return Pick::Unclear,
            None => {}
        }
        let chosen = if luck.careless < self.careless {
            nth(luck.any, options.len())
        } else {
            let guess = 1.0 / options.len().max(1) as f64;
            let params = self.sharpness(params);
            let known = 1.0 / (1.0 + libm::exp(-params.a * (theta - params.b[1])));
            if luck.answer < guess + (1.0 - guess) * known {
                right
            } else {
                let wrong = nth(luck.any, options.len().saturating_sub(1));
                wrong + usize::from(wrong >= right)
            }
        };
        options.get(chosen).map_or(Pick::Unsure, |option| Pick::Option(option.clone()))
    }
}

fn nth(luck: f64, of: usize) -> usize {
    ((luck * of as f64) as usize).min(of.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use suunta_server::content::Files;

    fn bank() -> DigitalBank {
        Files::built_in().parse().unwrap().0.questions.digital
    }

    fn share(count: usize, of: usize) -> f64 {
        count as f64 / of as f64
    }

    #[test]
    fn answers_come_as_often_as_the_engine_says() {
        let bank = bank();
        let truth = Truth::known(&bank);
        let (item, task) = (&bank.item[10], &bank.task[3]);
        let person = Person { general: 0.0, areas: [0.4; 5] };
        let many = 20_000;
        let replies: Vec<Replies> =
            (0..many).map(|n| Replies::draw(&bank, &truth, &person, Style::default(), 1, n)).collect();
        let expected = Params::of(&bank.model, item).rungs(0.4);
        for (reply, p) in LADDER.iter().zip(expected) {
            let found = share(replies.iter().filter(|r| r.items[10] == *reply).count(), many);
            assert!((found - p).abs() < 0.012, "{reply:?} {found} {p}");
        }
        let p = suunta_shared::digital::right_probability(&bank.model, task, 0.4);
        let chosen = |option: &String| {
            share(replies.iter().filter(|r| r.tasks[3] == Pick::Option(option.clone())).count(), many)
        };
        for option in &task.options {
            let p = if *option == task.right { p } else { (1.0 - p) / (task.options.len() - 1) as f64 };
            assert!((chosen(option) - p).abs() < 0.012, "{option}");
        }
    }

    #[test]
    fn styles_do_what_they_say() {
        let bank = bank();
        let truth = Truth::known(&bank);
        let count = |style: Style, wanted: fn(DigitalReply) -> bool| {
            let mut found = 0;
            for n in 0..200 {
                let person = Person::draw(&bank.model, 1, n);
                let replies = Replies::draw(&bank, &truth, &person, style, 1, n);
                found += replies.items.iter().filter(|r| wanted(**r)).count();
            }
            share(found, 200 * bank.item.len())
        };
        let skips = Style { declined: 0.25, ..Style::default() };
        assert!((count(skips, |r| r == DigitalReply::Declined) - 0.25).abs() < 0.01);
        let unclear = Style { unclear: 0.2, ..Style::default() };
        assert!((count(unclear, |r| r == DigitalReply::Unclear) - 0.2).abs() < 0.01);
        let middle = |r: DigitalReply| matches!(r, DigitalReply::WithHelp | DigitalReply::Alone);
        let (plain, extreme) =
            (count(Style::default(), middle), count(Style { extreme: true, ..Style::default() }, middle));
        assert!((extreme - plain / 2.0).abs() < 0.01, "{plain} {extreme}");
        let high = |r: DigitalReply| r == DigitalReply::HelpOthers;
        assert!(count(Style { shift: 0.3, ..Style::default() }, high) > count(Style::default(), high) + 0.03);
        let careless = Style { careless: 1.0, ..Style::default() };
        assert!((count(careless, high) - 0.25).abs() < 0.01);
    }

    #[test]
    fn drift_is_as_wide_as_it_says_and_thresholds_stay_in_order() {
        let bank = bank();
        let known = Truth::known(&bank);
        let (mut logs, mut moves) = (Vec::new(), Vec::new());
        for block in 0..40 {
            let drifted = Truth::drifted(&bank, 7, block);
            for (own, true_one) in known.items.iter().zip(&drifted.items) {
                logs.push(libm::log(true_one.a / own.a));
                moves.push(true_one.b[1] - own.b[1]);
                assert!(true_one.b.is_sorted());
            }
        }
        let sd = |all: &[f64]| (all.iter().map(|x| x * x).sum::<f64>() / all.len() as f64).sqrt();
        assert!((sd(&logs) - DRIFT).abs() < 0.01 && (sd(&moves) - DRIFT).abs() < 0.02);
    }
}
