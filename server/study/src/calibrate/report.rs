//! What `suunta calibrate` prints and writes.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use suunta_shared::digital::Params;

use super::{ANSWERS, Calibration, Found, Item, RUNG, dif};
use crate::simulate::table::Table;

/// An infit below this is more regular than the model says, one above that more erratic.
pub const FITS: std::ops::RangeInclusive<f64> = 0.8..=1.2;

impl Calibration {
    /// A heading, the table of items, and what a reviewer should look at.
    pub fn plain(&self) -> String {
        let languages: Vec<String> = self.languages.iter().map(|(lang, n)| format!("{lang} {n}")).collect();
        let mut out = format!(
            "{} of {} sets of answers used ({}); settled after {} rounds.\n\n{}",
            self.used,
            self.read,
            if languages.is_empty() { "no language known".to_owned() } else { languages.join(", ") },
            self.rounds,
            self.table().plain()
        );
        let remarks = self.remarks();
        if !remarks.is_empty() {
            out.push_str("\nLook at these before you use the file:\n");
            for remark in remarks {
                let _ = writeln!(out, "  {remark}");
            }
        }
        out
    }

    fn table(&self) -> Table {
        let head = [
            "item",
            "n",
            "a",
            "se",
            "with help",
            "se",
            "alone",
            "se",
            "help others",
            "se",
            "infit",
            "",
            "was: a",
            "alone",
        ];
        let note = format!(
            "Estimated: items with {ANSWERS} answers or more, each step of the ladder {RUNG} times or more. Standard errors from the \
             observed information of the item. Infit: 1 is as the model says. Kept: too few answers, a step too rare, or an estimate no surer than \
             what it would replace."
        );
        let mut table = Table::new("Items", &head, &note);
        for item in &self.items {
            let mut row = vec![item.id.clone(), item.answers.to_string()];
            let two = |x: f64| format!("{x:.2}");
            let kept =
                |why: &str| std::iter::once(why.to_owned()).chain(std::iter::repeat_n(String::new(), 8));
            match &item.found {
                Found::Estimated(params, quality) | Found::Unsure(params, quality) => {
                    row.extend([two(params.a), two(quality.se_a)]);
                    for (b, se) in params.b.iter().zip(&quality.se_b) {
                        row.extend([two(*b), two(*se)]);
                    }
                    row.push(two(quality.infit));
                }
                Found::TooFew => row.extend(kept("too few")),
                Found::RareRung => row.extend(kept("rare step")),
                Found::Impossible(_) => row.extend(kept("impossible")),
            }
            row.push(if matches!(item.found, Found::Estimated(..)) { "new" } else { "kept" }.to_owned());
            row.extend([two(item.before.a), two(item.before.b[1])]);
            table.rows.push(row);
        }
        table
    }

    /// What a reviewer should look at.
    pub fn remarks(&self) -> Vec<String> {
        let mut remarks = Vec::new();
        for item in &self.items {
            for test in item.tests.iter().filter(|test| test.differs()) {
                remarks.push(format!(
                    "{}: behaves differently in {} and {} (χ²(3) = {:.1}, p = {} after correction): {:.2} {} in {}",
                    item.id,
                    test.first,
                    test.second,
                    test.ratio,
                    if test.p < 0.001 { "under 0.001".to_owned() } else { format!("{:.3}", test.p) },
                    test.harder.abs(),
                    if test.harder > 0.0 { "harder" } else { "easier" },
                    test.second,
                ));
            }
            match &item.found {
                Found::Estimated(params, quality) => {
                    if !FITS.contains(&quality.infit) {
                        let how = if quality.infit > 1.0 { "more erratic" } else { "more regular" };
                        remarks.push(format!(
                            "{}: answers are {how} than the model says (infit {:.2})",
                            item.id, quality.infit
                        ));
                    }
                    if (params.b[1] - item.before.b[1]).abs() > 1.0 {
                        remarks.push(format!(
                            "{}: \"alone\" lies at {:.2} and not at {:.2}: is the level right?",
                            item.id, params.b[1], item.before.b[1]
                        ));
                    }
                }
                Found::Impossible(params) => {
                    remarks.push(format!("{}: {params:?} cannot be; the item was kept as it was", item.id));
                }
                Found::TooFew | Found::RareRung | Found::Unsure(..) => {}
            }
        }
        let (tests, languages) =
            (self.items.iter().map(|i| i.tests.len()).sum::<usize>(), self.languages.len());
        if tests == 0 && languages > 1 {
            remarks.push(format!(
                "Languages were not compared: that takes {} people in each and {} answers to an item",
                dif::PEOPLE,
                dif::ANSWERS
            ));
        }
        remarks
    }

    /// The line of each estimated item for `digital.toml`.
    pub fn lines(&self) -> BTreeMap<&str, String> {
        let line = |item: &Item, params: &Params| {
            let [b1, b2, b3] = params.b;
            format!(
                "calibrated = {{ discrimination = {:?}, thresholds = [{b1:?}, {b2:?}, {b3:?}] }}  # {} answers",
                params.a, item.answers
            )
        };
        self.items
            .iter()
            .filter_map(|item| match &item.found {
                Found::Estimated(params, _) => Some((item.id.as_str(), line(item, params))),
                _ => None,
            })
            .collect()
    }
}
