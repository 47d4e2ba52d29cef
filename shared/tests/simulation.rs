//! Simulated people through the real bank. A best case: they answer as the model says.

mod common;

use suunta_shared::answers::{DigitalAnswer, DigitalReply};
use suunta_shared::content::DigitalBank;
use suunta_shared::digital::{Area, Band, about_items, estimate, level_of, next_item, rung_probabilities};

/// A small linear congruential generator (Knuth's MMIX constants): the same people on every machine.
struct Lcg(u64);

impl Lcg {
    /// 0 to 1.
    fn uniform(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// About N(0, 1): twelve uniforms.
    fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.uniform()).sum::<f64>() - 6.0
    }
}

struct Person {
    general: f64,
    areas: [f64; 5],
}

fn person(bank: &DigitalBank, lcg: &mut Lcg) -> Person {
    let general = lcg.normal();
    let loading = bank.model.loading;
    let areas = std::array::from_fn(|_| loading * general + (1.0 - loading * loading).sqrt() * lcg.normal());
    Person { general, areas }
}

fn reply(bank: &DigitalBank, person: &Person, level: u8, area: Area, lcg: &mut Lcg) -> DigitalReply {
    let mut left = lcg.uniform();
    let ladder =
        [DigitalReply::NotYet, DigitalReply::WithHelp, DigitalReply::Alone, DigitalReply::HelpOthers];
    for (rung, p) in ladder.iter().zip(rung_probabilities(&bank.model, level, person.areas[area as usize])) {
        left -= p;
        if left < 0.0 {
            return *rung;
        }
    }
    DigitalReply::HelpOthers
}

fn whole(level: f64) -> i32 {
    level.clamp(1.0, 6.9).floor() as i32
}

#[test]
fn people_are_measured_within_one_level_in_twenty_questions() {
    let bank = common::content().questions.digital;
    let mut lcg = Lcg(20_261_123);
    let n = 500;
    let mut figures = Figures::default();
    for _ in 0..n {
        figures.add(&bank, &person(&bank, &mut lcg), &mut lcg);
    }
    figures.items.sort_unstable();
    let share = |count: u32, of: usize| f64::from(count) / of as f64;
    let mean = figures.items.iter().sum::<usize>() as f64 / n as f64;
    let (p90, most) = (figures.items[n * 9 / 10], figures.items[n - 1]);
    let within = share(figures.within, n);
    let success = figures.lowest.iter().sum::<f64>() / figures.lowest.len() as f64;
    println!("{n} people: mean {mean:.1} items, p90 {p90}, most {most}");
    println!(
        "overall: exact level {:.3}, within one level {within:.3}, band {:.3}",
        share(figures.exact, n),
        share(figures.bands, n)
    );
    println!(
        "areas: within one level {:.3}; range holds the truth {:.3}",
        share(figures.areas_within, 5 * n),
        share(figures.held, 5 * n)
    );
    println!("lowest fifth: {success:.3} of the items done at least with help");
    println!(
        "\"about\" off by {:.1} on average, {} at most",
        share(figures.about_off, figures.about_asked),
        figures.about_worst
    );
    assert!(mean <= 20.0 && most <= 30);
    assert!(within >= 0.99);
    assert!(success >= 0.6);
    assert!(
        (0.75..0.9).contains(&share(figures.held, 5 * n)),
        "a range of 80 % holds the truth 80 times in 100"
    );
}

#[derive(Default)]
struct Figures {
    items: Vec<usize>,
    exact: u32,
    within: u32,
    bands: u32,
    areas_within: u32,
    /// Areas whose true place lies within the range.
    held: u32,
    /// Share of items done at least with help, for each person of the lowest fifth.
    lowest: Vec<f64>,
    about_off: u32,
    about_worst: u32,
    about_asked: usize,
}

impl Figures {
    fn add(&mut self, bank: &DigitalBank, person: &Person, lcg: &mut Lcg) {
        let mut answers: Vec<DigitalAnswer> = Vec::new();
        let mut abouts = Vec::new();
        while let Some(item) = next_item(bank, &answers) {
            if answers.len().is_multiple_of(5) {
                let about = usize::from(about_items(bank, &answers));
                assert!(about > answers.len());
                abouts.push(about);
            }
            let area = Area::of_competence(&item.competence).unwrap();
            let reply = reply(bank, person, item.level, area, lcg);
            answers.push(DigitalAnswer { item: item.id.clone(), reply });
        }
        assert_eq!(usize::from(about_items(bank, &answers)), answers.len());
        for about in abouts {
            let off = u32::try_from(about.abs_diff(answers.len())).unwrap();
            self.about_off += off;
            self.about_worst = self.about_worst.max(off);
            self.about_asked += 1;
        }
        let result = estimate(bank, &answers).unwrap();
        let truth = level_of(&bank.model, person.areas.iter().sum::<f64>() / 5.0);
        let miss = (whole(truth) - whole(result.overall.middle)).abs();
        self.exact += u32::from(miss == 0);
        self.within += u32::from(miss <= 1);
        self.bands += u32::from(Band::of_level(truth) == result.overall.band);
        for area in &result.areas {
            let truth = level_of(&bank.model, person.areas[area.area as usize]);
            self.areas_within += u32::from((whole(truth) - whole(area.estimate.middle)).abs() <= 1);
            self.held += u32::from(area.estimate.from <= truth && truth <= area.estimate.to);
        }
        if person.general < -0.84 {
            let able = answers.iter().filter(|a| a.reply != DigitalReply::NotYet).count();
            self.lowest.push(able as f64 / answers.len() as f64);
        }
        self.items.push(answers.len());
    }
}
