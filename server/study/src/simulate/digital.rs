//! The digital part: all items, the best fixed short forms and the adaptive one, in three cases side by side.
//!
//! - *known*: answers come as the engine's own parameters say.
//! - *drifted*: the true parameters are drawn around the engine's, which does not know them ([`Truth::drifted`]).
//! - *drifted and careless*: as before, one answer in ten is any of those there are, and everybody's self-ratings lie half
//!   a level too high or too low, one as often as the other. Tasks cannot be rated too high.

use std::collections::BTreeMap;

use suunta_shared::content::DigitalBank;

use super::bench::{Bench, Given};
use super::crew::{Watch, each};
use super::dice::Dice;
use super::outcome::{Figures, Outcome};
use super::people::{BLOCK, Person, Replies, Style, Truth, stream};
use super::short_form::short_form;
use super::table::{Table, Target};

/// How answers come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Case {
    /// As the engine's parameters say.
    Known,
    /// As parameters say that the engine does not know.
    Drifted,
    /// Like that, careless, and with a bias of their own.
    Careless,
}

/// How often somebody answers anything in [`Case::Careless`].
pub const CARELESS: f64 = 0.1;
/// How far self-ratings are off in [`Case::Careless`], in levels.
pub const BIAS: f64 = 0.5;

impl Case {
    /// The three cases, the kindest first.
    pub const ALL: [Self; 3] = [Self::Known, Self::Drifted, Self::Careless];

    /// What it is called in tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Drifted => "drifted",
            Self::Careless => "drifted and careless",
        }
    }

    /// How things are truly answered by the person with this number.
    pub fn truth(self, bank: &DigitalBank, seed: u64, number: usize) -> Truth {
        match self {
            Self::Known => Truth::known(bank),
            Self::Drifted | Self::Careless => Truth::drifted(bank, seed, number / BLOCK),
        }
    }

    /// How that person uses the answers.
    pub fn style(self, bank: &DigitalBank, seed: u64, number: usize) -> Style {
        if self != Self::Careless {
            return Style::default();
        }
        let high = Dice::of(seed, &[stream::DIGITAL, number as u64, 1]).uniform() < 0.5;
        let bias = BIAS * bank.model.level_step;
        Style { shift: if high { bias } else { -bias }, careless: CARELESS, ..Style::default() }
    }
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Every can-do item.
    All,
    /// The best fixed form of so many items.
    Short(usize),
    /// The adaptive can-do items alone.
    AdaptiveItems,
    /// The adaptive form as it is: items, vignettes and tasks.
    Adaptive,
}

impl Form {
    /// What is compared, in the order of the table.
    pub const ALL: [Self; 5] =
        [Self::All, Self::Short(20), Self::Short(25), Self::AdaptiveItems, Self::Adaptive];

    fn name(self) -> String {
        match self {
            Self::All => "all can-do items".to_owned(),
            Self::Short(items) => format!("best fixed {items}"),
            Self::AdaptiveItems => "adaptive, items alone".to_owned(),
            Self::Adaptive => "adaptive".to_owned(),
        }
    }
}

/// Figures of each form in each case.
#[derive(Clone, Debug)]
pub struct Measured(pub BTreeMap<(Case, Form), Figures>);

/// Lets so many people through every form in every case.
pub fn run(bench: &Bench<'_>, people: usize, seed: u64, watch: Watch<'_>) -> Measured {
    let bank = bench.bank;
    let all: Vec<usize> = (0..bank.item.len()).filter(|n| !bank.item[*n].retired).collect();
    let short = |form: Form| match form {
        Form::Short(items) => short_form(bank, items),
        _ => all.clone(),
    };
    let fixed: BTreeMap<Form, Vec<usize>> = Form::ALL.iter().map(|form| (*form, short(*form))).collect();
    let mut measured = BTreeMap::new();
    for case in Case::ALL {
        let rows: Vec<Vec<Outcome>> = each(&format!("digital, {}", case.name()), people, watch, |number| {
            let person = Person::draw(&bank.model, seed, number);
            let style = case.style(bank, seed, number);
            let replies = Replies::draw(bank, &case.truth(bank, seed, number), &person, style, seed, number);
            let adaptive = bench.adaptive(&replies);
            let outcome = |form: &Form| {
                let given = match form {
                    Form::Adaptive => adaptive.clone(),
                    Form::AdaptiveItems => {
                        let items = adaptive.digital.iter().filter(|a| bank.item(&a.item).is_some());
                        Given { digital: items.cloned().collect(), tasks: Vec::new() }
                    }
                    form => bench.to_items(&fixed[form], &replies),
                };
                Outcome::of(bank, &given, &person)
            };
            Form::ALL.iter().map(outcome).collect()
        });
        for (n, form) in Form::ALL.iter().enumerate() {
            let column: Vec<Outcome> = rows.iter().map(|row| row[n].clone()).collect();
            measured.insert((case, *form), Figures::of(&column));
        }
    }
    Measured(measured)
}

impl Measured {
    /// One form in one case.
    pub fn of(&self, case: Case, form: Form) -> Option<&Figures> {
        self.0.get(&(case, form))
    }

    /// The table.
    pub fn tables(&self) -> Vec<Table> {
        let head = [
            "form",
            "mean",
            "p90",
            "most",
            "r",
            "exact",
            "within 1",
            "band",
            "areas within 1",
            "range holds",
            "areas hold",
            "success",
            "lowest fifth",
        ];
        let table = |case: Case| {
            let title = format!("Digital skills, {}", case.name());
            let mut table = Table::new(&title, &head, "");
            for form in Form::ALL {
                let Some(f) = self.of(case, form) else { continue };
                let mut row = vec![
                    form.name(),
                    format!("{:.1}", f.mean_asked),
                    format!("{:.0}", f.p90_asked),
                    format!("{:.0}", f.most_asked),
                ];
                let shares = [
                    f.correlation,
                    f.exact,
                    f.within,
                    f.band,
                    f.areas_within,
                    f.held,
                    f.areas_held,
                    f.success,
                    f.success_lowest,
                ];
                row.extend(shares.map(|s| format!("{s:.3}")));
                table.rows.push(row);
            }
            table
        };
        Case::ALL.into_iter().map(table).collect()
    }

    /// The numbers to reach.
    pub fn targets(&self) -> Vec<Target> {
        let mut targets = Vec::new();
        for case in Case::ALL {
            let Some(f) = self.of(case, Form::Adaptive) else { continue };
            let name = case.name();
            targets.push(Target::most(&format!("digital answers, mean, {name}"), 20.0, f.mean_asked, 2));
            targets.push(Target::most(&format!("digital answers, most, {name}"), 30.0, f.most_asked, 0));
            match case {
                Case::Known => {
                    targets.push(Target::least("within one level, known", 0.99, f.within, 4));
                    targets.push(Target::least("correlation with truth, known", 0.92, f.correlation, 4));
                }
                Case::Drifted => {
                    targets.push(Target::least("within one level, drifted", 0.97, f.within, 4));
                }
                Case::Careless => {}
            }
            let what = format!("success of the lowest fifth, {name}");
            targets.push(Target::least(&what, 0.60, f.success_lowest, 3));
        }
        targets
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suunta_server::content::Files;

    fn bank() -> DigitalBank {
        Files::built_in().parse().unwrap().0.questions.digital
    }

    #[test]
    fn half_of_the_people_lie_too_high_and_half_too_low_in_the_hardest_case() {
        let bank = bank();
        let high = (0..1000).filter(|n| Case::Careless.style(&bank, 1, *n).shift > 0.0).count();
        assert!((440..560).contains(&high), "{high}");
        assert!((Case::Careless.style(&bank, 1, 3).shift.abs() - 0.5 * bank.model.level_step).abs() < 1e-12);
        assert_eq!(Case::Known.style(&bank, 1, 3), Style::default());
    }

    #[test]
    fn figures_do_not_hang_on_how_many_work_at_once() {
        let bank = bank();
        let once = run(&Bench::of(&bank), 20, 9, &|_, _, _| {});
        let again = run(&Bench::of(&bank), 20, 9, &|_, _, _| {});
        assert_eq!(once.0, again.0);
        assert_ne!(once.0, run(&Bench::of(&bank), 20, 10, &|_, _, _| {}).0);
    }
}
