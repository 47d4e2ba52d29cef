//! For whom the measurement works less well: groups that use the answers in different ways, side by side.
//!
//! All of them are the same people with the same skills and the engine's own parameters, so that what differs between
//! two rows is the way of answering alone.

use suunta_shared::content::DigitalBank;

use super::bench::Bench;
use super::crew::{Watch, each};
use super::dice::Dice;
use super::digital::{BIAS, CARELESS};
use super::outcome::{Figures, Outcome};
use super::people::{Person, Replies, Style, Truth, stream};
use super::table::Table;

/// A way of answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// As the engine's parameters say.
    Model,
    /// Everybody places the ladder a little differently, as widely as the engine assumes.
    Ladders,
    /// Self-ratings lie half a level too high.
    Over,
    /// Self-ratings lie half a level too low.
    Under,
    /// Steps in between become an end of the ladder half of the time.
    Extreme,
    /// One answer in four is refused.
    Skips,
    /// One question in five is not understood, and answers say less.
    Language,
    /// One answer in ten is any.
    Careless,
}

impl Group {
    /// Every group, in the order of the table.
    pub const ALL: [Self; 8] = [
        Self::Model,
        Self::Ladders,
        Self::Over,
        Self::Under,
        Self::Extreme,
        Self::Skips,
        Self::Language,
        Self::Careless,
    ];

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Model => "as the model says",
            Self::Ladders => "ladders differ as assumed",
            Self::Over => "over-raters (+0.5 level)",
            Self::Under => "under-raters (−0.5 level)",
            Self::Extreme => "extreme responders",
            Self::Skips => "skippers (25 % declined)",
            Self::Language => "weak language (20 % unclear)",
            Self::Careless => "careless (10 % any answer)",
        }
    }

    fn style(self, bank: &DigitalBank, seed: u64, number: usize) -> Style {
        let bias = BIAS * bank.model.level_step;
        let plain = Style::default();
        match self {
            Self::Model => plain,
            Self::Ladders => {
                let own = Dice::of(seed, &[stream::DIGITAL, number as u64, 2]).normal();
                Style { shift: own * bank.model.shift_sd, ..plain }
            }
            Self::Over => Style { shift: bias, ..plain },
            Self::Under => Style { shift: -bias, ..plain },
            Self::Extreme => Style { extreme: true, ..plain },
            Self::Skips => Style { declined: 0.25, ..plain },
            Self::Language => Style { unclear: 0.2, noisy: true, ..plain },
            Self::Careless => Style { careless: CARELESS, ..plain },
        }
    }
}

/// Figures of each group.
#[derive(Clone, Debug)]
pub struct Compared(pub Vec<(Group, Figures)>);

/// Lets the same people through the adaptive form in every way of answering.
pub fn run(bench: &Bench<'_>, people: usize, seed: u64, watch: Watch<'_>) -> Compared {
    let bank = bench.bank;
    let truth = Truth::known(bank);
    let group = |group: &Group| {
        let outcomes: Vec<Outcome> = each(&format!("fairness, {}", group.name()), people, watch, |number| {
            let person = Person::draw(&bank.model, seed, number);
            let style = group.style(bank, seed, number);
            let replies = Replies::draw(bank, &truth, &person, style, seed, number);
            Outcome::of(bank, &bench.adaptive(&replies), &person)
        });
        (*group, Figures::of(&outcomes))
    };
    Compared(Group::ALL.iter().map(group).collect())
}

impl Compared {
    /// The figures of one group.
    pub fn of(&self, group: Group) -> Option<&Figures> {
        self.0.iter().find(|(other, _)| *other == group).map(|(_, figures)| figures)
    }

    /// The fairness table.
    pub fn table(&self) -> Table {
        let head = [
            "group",
            "mean answers",
            "mean error",
            "RMSE",
            "within 1",
            "band",
            "range holds",
            "range width",
            "no result",
        ];
        let note = "Errors and widths in levels; error is estimate minus truth. A range is meant to hold the truth 80 times in 100.";
        let mut table = Table::new("Fairness: the same people, answering in different ways", &head, note);
        for (group, f) in &self.0 {
            table.rows.push(vec![
                group.name().to_owned(),
                format!("{:.1}", f.mean_asked),
                signed(f.bias),
                format!("{:.2}", f.rmse),
                format!("{:.3}", f.within),
                format!("{:.3}", f.band),
                format!("{:.3}", f.held),
                format!("{:.2}", f.width),
                format!("{:.3}", f.no_result),
            ]);
        }
        table
    }
}

/// A number with its sign, never "−0.00".
pub fn signed(value: f64) -> String {
    let hundredths = (value * 100.0).round() / 100.0 + 0.0;
    if hundredths < 0.0 { format!("−{:.2}", -hundredths) } else { format!("+{hundredths:.2}") }
}
