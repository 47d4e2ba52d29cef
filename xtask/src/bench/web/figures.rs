//! The middle of the rounds, held against the gates and written as a table.

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::{Context, Result};

use super::stage::{Contestant, version};
use super::visit::Visit;
use crate::bench::Table;

/// Everything that was measured.
#[derive(Default)]
pub(super) struct Figures {
    visits: BTreeMap<Contestant, Vec<Visit>>,
    /// Time to the first adaptive question and bytes until then, of each round.
    pub(super) adaptive: Vec<(f64, u64)>,
}

/// The middle of some figures, and the least and the greatest.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Middle {
    middle: f64,
    least: f64,
    most: f64,
}

impl Middle {
    fn of(figures: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut sorted: Vec<f64> = figures.into_iter().collect();
        sorted.sort_by(f64::total_cmp);
        let at = sorted.len() / 2;
        let middle = match sorted.len() {
            0 => return None,
            odd if odd % 2 == 1 => sorted[at],
            _ => f64::midpoint(sorted[at - 1], sorted[at]),
        };
        Some(Self { middle, least: sorted[0], most: sorted[sorted.len() - 1] })
    }
}

/// A row of the comparison: its name, what it takes of a visit, how it is written, and whether the host page alone has it.
type Line = (&'static str, fn(&Visit) -> Vec<f64>, fn(Middle) -> String, bool);

const LINES: &[Line] = &[
    ("First control painted, ms", |v| vec![v.first], spread, false),
    ("Requests until then", |v| vec![v.requests as f64], whole, false),
    ("KB until then", |v| vec![v.bytes as f64 / 1000.0], tenth, false),
    ("KB when at rest", |v| vec![v.rest_bytes as f64 / 1000.0], tenth, false),
    ("Tap on “next” to next question painted, ms", |v| v.next.clone(), spread, false),
    ("Blocking until at rest, ms", |v| vec![v.blocked], spread, true),
    ("Blocking while answering, ms", |v| vec![v.blocked_answering], spread, false),
    ("Heap and wasm memory after four questions, MB", |v| vec![v.heap / 1e6], tenth, true),
    ("Layout shift", |v| vec![v.shifts], thousandth, true),
    ("The host page's own largest paint, ms", |v| vec![v.host_paint], spread, true),
];

fn whole(figure: Middle) -> String {
    format!("{:.0}", figure.middle)
}
fn tenth(figure: Middle) -> String {
    format!("{:.1}", figure.middle)
}
fn thousandth(figure: Middle) -> String {
    format!("{:.3}", figure.middle)
}
fn spread(figure: Middle) -> String {
    format!("{:.0} ({:.0}–{:.0})", figure.middle, figure.least, figure.most)
}

impl Figures {
    pub(super) fn add(&mut self, contestant: Contestant, visit: Visit) {
        self.visits.entry(contestant).or_default().push(visit);
    }

    /// What Suunta loaded that may change.
    pub(super) fn changeable(&self) -> &[(String, String)] {
        self.visits
            .get(&Contestant::Suunta)
            .and_then(|all| all.first())
            .map_or(&[], |visit| &visit.changeable)
    }

    fn middle(&self, contestant: Contestant, take: impl Fn(&Visit) -> Vec<f64>) -> Result<Middle> {
        let visits = self.visits.get(&contestant).into_iter().flatten();
        Middle::of(visits.flat_map(take)).with_context(|| format!("no figure of {}", contestant.name()))
    }

    /// Holds Suunta's figures against the gates.
    pub(super) fn gates(&self, again: usize, table: &mut Table) -> Result<()> {
        use Contestant::{Floor, Formbricks, Host, SurveyJs, Suunta};
        let first = |who| self.middle(who, |v| vec![v.first]).map(|time| time.middle);
        let own = first(Suunta)?;
        let floor = first(Floor)?;
        let times = |ratio: f64| format!("{ratio:.2} ×");
        let ms = |time: f64| format!("{time:.0} ms");
        table.gate("first control beside the floor", times(own / floor), "1.15 ×", own <= 1.15 * floor);
        let rival = first(Formbricks)?;
        table.gate("first control", ms(own), format!("before Formbricks ({})", ms(rival)), own < rival);
        if let Ok(begin) = self.middle(Suunta, |v| v.begin.into_iter().collect()) {
            table.figure("from \"begin\" to the first question", ms(begin.middle));
        }
        let next = |who| self.middle(who, |v| v.next.clone()).map(|time| time.middle);
        let (own, floor) = (next(Suunta)?, next(Floor)?);
        table.gate("next question beside the floor", times(own / floor), "1.5 ×", own <= 1.5 * floor);
        let blocked = self.middle(Suunta, |v| vec![v.blocked])?.middle;
        table.gate("blocking until at rest", ms(blocked), "100 ms", blocked <= 100.0);
        let blocked = self.middle(Suunta, |v| vec![v.blocked_answering])?.middle;
        table.gate("blocking while answering", ms(blocked), "100 ms", blocked <= 100.0);
        let adaptive =
            Middle::of(self.adaptive.iter().map(|(time, _)| *time)).context("no adaptive question")?;
        let rival = first(SurveyJs)?;
        table.gate(
            "first adaptive question can be answered",
            ms(adaptive.middle),
            format!("before SurveyJS shows its first ({})", ms(rival)),
            adaptive.middle < rival,
        );
        let until = self.adaptive.iter().map(|(_, bytes)| *bytes).max().unwrap_or_default();
        // The gate of 150 KB is about the files, and stands with their sizes; this is what the network carried for them.
        table.figure("transferred until then, headers and all", kilobytes(until));
        let paint = |who| self.middle(who, |v| vec![v.host_paint]).map(|time| time.middle);
        let (with, without) = (paint(Suunta)?, paint(Host)?);
        let change = 100.0 * (with / without - 1.0);
        table.gate("the host page's own largest paint", format!("{change:+.1} %"), "5 %", change <= 5.0);
        // The worst one: a page either stands still or it does not.
        let shift = self.middle(Suunta, |v| vec![v.shifts])?.most;
        table.gate("layout shift, the worst of all rounds", format!("{shift:.4}"), "0", shift <= 0.0);
        let second = self.middle(Suunta, |v| vec![v.second as f64])?.most as u64;
        table.gate("second visit, at once", kilobytes(second), "2.0 KB", second < 2000);
        table.gate("second visit, another day", kilobytes(again as u64), "2.0 KB", again < 2000);
        Ok(())
    }

    /// Everybody side by side, as Markdown.
    pub(super) fn comparison(&self) -> Result<String> {
        let mut text = format!(
            "| | Host page alone | Hand-written floor | Suunta | Formbricks {} | SurveyJS {} |\n|---|--:|--:|--:|--:|--:|\n",
            version("@formbricks/surveys")?,
            version("survey-core")?
        );
        for (what, take, write, of_host) in LINES {
            let _ = write!(text, "| {what} |");
            for contestant in Contestant::ALL {
                let cell = if contestant == Contestant::Host && !of_host {
                    "–".to_owned()
                } else {
                    write(self.middle(contestant, take)?)
                };
                let _ = write!(text, " {cell} |");
            }
            text.push('\n');
        }
        Ok(text)
    }
}

fn kilobytes(bytes: u64) -> String {
    format!("{:.1} KB", bytes as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_is_the_middle() {
        let middle = |figures: &[f64]| Middle::of(figures.iter().copied());
        assert_eq!(middle(&[]), None);
        assert_eq!(middle(&[3.0, 9.0, 1.0]), Some(Middle { middle: 3.0, least: 1.0, most: 9.0 }));
        assert_eq!(middle(&[4.0, 1.0, 2.0, 9.0]).map(|m| m.middle), Some(3.0));
    }

    #[test]
    fn gates_follow_the_figures() {
        let figures = |own: &Visit| {
            let mut figures = Figures { adaptive: vec![(2000.0, 140_000)], ..Figures::default() };
            for contestant in Contestant::ALL {
                let base = match contestant {
                    Contestant::Host => Visit { host_paint: 100.0, ..Visit::default() },
                    Contestant::Suunta => own.clone(),
                    Contestant::Floor => Visit { first: 1000.0, next: vec![30.0, 40.0], ..Visit::default() },
                    _ => Visit { first: 3000.0, next: vec![90.0], ..Visit::default() },
                };
                figures.add(contestant, base);
            }
            figures
        };
        let held = |own: &Visit| {
            let mut table = Table::default();
            figures(own).gates(900, &mut table).unwrap();
            table.0.iter().filter_map(|row| row.gate.as_ref().map(|(_, held)| *held)).collect::<Vec<_>>()
        };
        let good = Visit { first: 1100.0, next: vec![50.0], host_paint: 104.0, ..Visit::default() };
        assert_eq!(held(&good), [true; 10]);
        let bad = Visit {
            first: 3100.0,
            next: vec![60.0],
            blocked: 101.0,
            blocked_answering: 101.0,
            shifts: 0.001,
            host_paint: 106.0,
            second: 2000,
            ..Visit::default()
        };
        let missed = held(&bad).iter().filter(|held| !**held).count();
        assert_eq!(missed, 8, "all but the two that this visit says nothing of");
    }
}
