//! `suunta calibrate` finds again what simulated answers were drawn from, tells where languages differ, and refuses what
//! is too little.

use std::collections::BTreeMap;

use suunta_server::content::Files;
use suunta_shared::content::DigitalBank;
use suunta_shared::digital::Params;
use suunta_study::AnswerSet;
use suunta_study::calibrate::{self, Calibration, Found, Refusal, write};
use suunta_study::simulate::bench::Bench;
use suunta_study::simulate::dice::Dice;
use suunta_study::simulate::people::{Person, Replies, Style, Truth};

fn bank() -> DigitalBank {
    Files::built_in().parse().unwrap().0.questions.digital
}

/// Who answers: from which number on, how many, in which language, how much weaker than the others.
struct Crowd<'a> {
    lang: &'a str,
    from: usize,
    people: usize,
    weaker: f64,
    truth: &'a Truth,
}

/// Somebody's answers to all items. Everybody places the ladder a little differently, as widely as the engine assumes.
fn replies(bank: &DigitalBank, crowd: &Crowd<'_>, number: usize) -> Replies {
    let mut person = Person::draw(&bank.model, 11, number);
    person.areas = person.areas.map(|theta| theta - crowd.weaker);
    let shift = bank.model.shift_sd * Dice::of(11, &[99, number as u64]).normal();
    Replies::draw(bank, crowd.truth, &person, Style { shift, ..Style::default() }, 11, number)
}

fn set(lang: &str, answers: BTreeMap<String, String>) -> AnswerSet {
    AnswerSet { quarter: "2026-4".into(), lang: lang.into(), answers }
}

/// Each answers 24 items drawn at random, and one they refuse.
fn at_random(bank: &DigitalBank, crowd: &Crowd<'_>) -> Vec<AnswerSet> {
    let one = |number| {
        let replies = replies(bank, crowd, number);
        let mut dice = Dice::of(11, &[98, number as u64]);
        let mut left: Vec<usize> = (0..bank.item.len()).collect();
        let mut answers: BTreeMap<String, String> = (0..24)
            .map(|_| {
                let item = left.swap_remove(dice.below(left.len()));
                (bank.item[item].id.clone(), replies.items[item].name().to_owned())
            })
            .collect();
        answers.insert(bank.item[left[0]].id.clone(), "declined".into());
        set(crowd.lang, answers)
    };
    (crowd.from..crowd.from + crowd.people).map(one).collect()
}

/// Each answers what the engine asks.
fn adaptive(bank: &DigitalBank, crowd: &Crowd<'_>) -> Vec<AnswerSet> {
    let bench = Bench::of(bank);
    let one = |number| {
        let given = bench.adaptive(&replies(bank, crowd, number));
        let digital = given.digital.iter().map(|a| (a.item.clone(), a.reply.name().to_owned()));
        set(crowd.lang, digital.collect())
    };
    suunta_study::simulate::crew::each("", crowd.people, &|_, _, _| {}, |n| one(crowd.from + n))
}

fn calibrated(bank: &DigitalBank, sets: &[AnswerSet]) -> Calibration {
    calibrate::run(bank, sets, 500, &|_, _, _| {}).unwrap()
}

/// How far estimates lie from the truth.
struct Recovered {
    items: usize,
    rmse_a: f64,
    rmse_b: f64,
    /// The same for what was assumed before.
    assumed_a: f64,
    assumed_b: f64,
    bias_a: f64,
    /// Root mean square of errors in standard errors.
    z: f64,
    infit: (f64, f64, f64),
}

fn recovered(bank: &DigitalBank, truth: &Truth, found: &Calibration) -> Recovered {
    let (mut a, mut b, mut z, mut bias) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut assumed_a, mut assumed_b) = (Vec::new(), Vec::new());
    let mut infits = Vec::new();
    for item in &found.items {
        let Found::Estimated(params, quality) = &item.found else { continue };
        let place = bank.item.iter().position(|i| i.id == item.id).unwrap();
        let real = truth.items()[place];
        a.push(params.a - real.a);
        assumed_a.push(item.before.a - real.a);
        bias.push(params.a / real.a - 1.0);
        z.push((params.a - real.a) / quality.se_a);
        for k in 0..3 {
            b.push(params.b[k] - real.b[k]);
            assumed_b.push(item.before.b[k] - real.b[k]);
            z.push((params.b[k] - real.b[k]) / quality.se_b[k]);
        }
        infits.push(quality.infit);
    }
    let rms = |v: &[f64]| (v.iter().map(|x| x * x).sum::<f64>() / v.len() as f64).sqrt();
    let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
    infits.sort_by(f64::total_cmp);
    let infit = (infits[0], mean(&infits), infits[infits.len() - 1]);
    Recovered {
        items: a.len(),
        rmse_a: rms(&a),
        rmse_b: rms(&b),
        assumed_a: rms(&assumed_a),
        assumed_b: rms(&assumed_b),
        bias_a: mean(&bias),
        z: rms(&z),
        infit,
    }
}

fn told(what: &str, found: &Calibration, r: &Recovered) {
    println!(
        "{what}: {} sets, {} items, {} rounds; RMSE of a {:.3} (assumed before: {:.3}), of b {:.3} ({:.3}); mean bias of a \
         {:+.3}; errors {:.2} standard errors; infit {:.2} to {:.2}, mean {:.3}",
        found.used,
        r.items,
        found.rounds,
        r.rmse_a,
        r.assumed_a,
        r.rmse_b,
        r.assumed_b,
        r.bias_a,
        r.z,
        r.infit.0,
        r.infit.2,
        r.infit.1
    );
}

#[test]
fn known_parameters_are_found_again() {
    let bank = bank();
    let truth = Truth::drifted(&bank, 4, 0);
    let sets = at_random(&bank, &Crowd { lang: "fi", from: 0, people: 2500, weaker: 0.0, truth: &truth });
    let found = calibrated(&bank, &sets);
    let r = recovered(&bank, &truth, &found);
    told("random forms", &found, &r);
    assert!(r.items >= 85, "{}", r.items);
    assert!(r.rmse_a < 0.22 && r.rmse_b < 0.14, "{} {}", r.rmse_a, r.rmse_b);
    assert!(r.rmse_b < 0.5 * r.assumed_b, "far better than what was assumed");
    assert!((0.8..1.3).contains(&r.z), "standard errors say how far off the estimates are: {}", r.z);
    assert!(r.bias_a.abs() < 0.06, "{}", r.bias_a);
    assert!((0.97..1.03).contains(&r.infit.1) && r.infit.0 > 0.8 && r.infit.2 < 1.2, "{:?}", r.infit);
    assert!(found.remarks().iter().all(|remark| !remark.contains("differently")));
}

#[test]
fn answers_to_what_the_engine_asks_find_them_too() {
    let bank = bank();
    let truth = Truth::drifted(&bank, 4, 0);
    let people = if std::env::var_os("SUUNTA_FULL").is_some() { 8000 } else { 2000 };
    let sets = adaptive(&bank, &Crowd { lang: "fi", from: 0, people, weaker: 0.0, truth: &truth });
    let found = calibrated(&bank, &sets);
    let r = recovered(&bank, &truth, &found);
    told("adaptive", &found, &r);
    assert!(r.items >= 20, "{}", r.items);
    // Less than from random forms: people meet mostly items near their own level, which says little about a slope.
    assert!(r.rmse_a < 0.45 && r.rmse_a < 0.8 * r.assumed_a, "{} {}", r.rmse_a, r.assumed_a);
    assert!(r.rmse_b < 0.18 && r.rmse_b < 0.65 * r.assumed_b, "{} {}", r.rmse_b, r.assumed_b);
    assert!((0.75..1.3).contains(&r.z), "{}", r.z);
    assert!(r.bias_a.abs() < 0.1, "{}", r.bias_a);
    // What is estimated is written, and the file is content that holds.
    let files = Files::built_in().content;
    let text = &files.iter().find(|(name, _)| name.ends_with("digital.toml")).unwrap().1;
    let written = write::with_lines(text, &found.lines()).unwrap();
    let after = write::checked(&files, &written).unwrap();
    for item in &found.items {
        let new = Params::of(&bank.model, after.questions.digital.item(&item.id).unwrap());
        match &item.found {
            Found::Estimated(params, _) => assert_eq!(new, *params, "{}", item.id),
            _ => assert_eq!(new, item.before, "{}", item.id),
        }
    }
}

#[test]
fn an_item_that_is_harder_in_one_language_is_found_and_no_other() {
    let bank = bank();
    let truth = Truth::known(&bank);
    let planted = 40;
    let harder = truth.items()[planted];
    let other = truth.clone().with_item(planted, Params { b: harder.b.map(|b| b + 0.7), ..harder });
    // People of the second language have weaker skills: that alone must not be taken for harder items.
    let mut sets = at_random(&bank, &Crowd { lang: "fi", from: 0, people: 1300, weaker: 0.0, truth: &truth });
    sets.extend(at_random(
        &bank,
        &Crowd { lang: "sv", from: 5000, people: 1000, weaker: 0.5, truth: &other },
    ));
    sets.extend(at_random(&bank, &Crowd { lang: "en", from: 9000, people: 100, weaker: 0.0, truth: &truth }));
    let found = calibrated(&bank, &sets);
    let tests: usize = found.items.iter().map(|item| item.tests.len()).sum();
    let flagged: Vec<(&str, f64)> = found
        .items
        .iter()
        .flat_map(|item| item.tests.iter().filter(|t| t.differs()).map(|t| (item.id.as_str(), t.harder)))
        .collect();
    println!("{tests} tests, flagged: {flagged:?}");
    assert!(tests >= 60, "{tests}");
    assert!(
        found.items.iter().flat_map(|item| &item.tests).all(|test| test.second == "sv"),
        "English has too few"
    );
    assert_eq!(flagged.len(), 1, "{flagged:?}");
    assert_eq!(flagged[0].0, bank.item[planted].id);
    assert!((0.4..1.0).contains(&flagged[0].1), "{}", flagged[0].1);
    assert!(found.remarks().iter().any(|r| r.starts_with(flagged[0].0) && r.ends_with("harder in sv")));
}

#[test]
fn few_people_are_refused_with_a_reason() {
    let bank = bank();
    let truth = Truth::known(&bank);
    let mut sets = at_random(&bank, &Crowd { lang: "fi", from: 0, people: 50, weaker: 0.0, truth: &truth });
    sets.push(set("fi", BTreeMap::new()));
    let refused = calibrate::run(&bank, &sets, 0, &|_, _, _| {}).unwrap_err();
    assert_eq!(refused, Refusal::TooFew { read: 51, found: 50, needed: calibrate::LEAST_SETS });
    // Enough people, each item too rarely.
    let sets = at_random(&bank, &Crowd { lang: "fi", from: 0, people: 300, weaker: 0.0, truth: &truth });
    assert_eq!(calibrate::run(&bank, &sets, 300, &|_, _, _| {}).unwrap_err(), Refusal::NoItem);
}
