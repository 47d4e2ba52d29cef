//! Tables as text with aligned columns, or as Markdown; targets with what was reached.

use std::fmt::Write as _;

/// A table with what must be known to read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Heading.
    pub title: String,
    /// Names of the columns; the first stands on the left, figures stand on the right.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
    /// What must be known to read it.
    pub note: String,
}

impl Table {
    /// An empty table.
    pub fn new(title: &str, head: &[&str], note: &str) -> Self {
        let head = head.iter().map(|name| (*name).to_owned()).collect();
        Self { title: title.to_owned(), head, rows: Vec::new(), note: note.to_owned() }
    }

    fn widths(&self) -> Vec<usize> {
        let width = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(column)).chain(self.head.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
        };
        (0..self.head.len()).map(width).collect()
    }

    /// For a terminal.
    pub fn plain(&self) -> String {
        let widths = self.widths();
        let mut out = format!("{}\n", self.title);
        for row in std::iter::once(&self.head).chain(&self.rows) {
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let gap = " ".repeat(width.saturating_sub(cell.chars().count()));
                let _ =
                    if column == 0 { write!(line, "  {cell}{gap}") } else { write!(line, "  {gap}{cell}") };
            }
            let _ = writeln!(out, "{}", line.trim_end());
        }
        if !self.note.is_empty() {
            let _ = writeln!(out, "  {}", self.note);
        }
        out
    }

    /// For the documentation.
    pub fn markdown(&self) -> String {
        let mut out = format!("**{}**\n\n", self.title);
        let line = |row: &[String]| format!("| {} |\n", row.join(" | "));
        out.push_str(&line(&self.head));
        let rule = (0..self.head.len()).map(|n| if n == 0 { "---" } else { "---:" });
        let _ = writeln!(out, "| {} |", rule.collect::<Vec<_>>().join(" | "));
        for row in &self.rows {
            out.push_str(&line(row));
        }
        if !self.note.is_empty() {
            let _ = writeln!(out, "\n{}", self.note);
        }
        out
    }
}

/// A number to reach, with the number that was reached. Nothing is ever tuned to reach it.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// What is counted.
    pub what: String,
    /// The number to reach.
    pub bound: f64,
    /// It is the most that may be, and not the least.
    pub at_most: bool,
    /// The number that was reached.
    pub found: f64,
    /// Digits after the point.
    pub digits: usize,
}

impl Target {
    /// At least so much.
    pub fn least(what: &str, bound: f64, found: f64, digits: usize) -> Self {
        Self { what: what.to_owned(), bound, at_most: false, found, digits }
    }

    /// At most so much.
    pub fn most(what: &str, bound: f64, found: f64, digits: usize) -> Self {
        Self { what: what.to_owned(), bound, at_most: true, found, digits }
    }

    /// Whether it was reached.
    pub fn held(&self) -> bool {
        if self.at_most { self.found <= self.bound } else { self.found >= self.bound }
    }

    /// The targets as a table.
    pub fn table(targets: &[Self]) -> Table {
        let mut table = Table::new("Numbers to reach", &["", "to reach", "found", ""], "");
        for target in targets {
            let digits = target.digits;
            table.rows.push(vec![
                target.what.clone(),
                format!("{} {:.digits$}", if target.at_most { "≤" } else { "≥" }, target.bound),
                format!("{:.digits$}", target.found),
                if target.held() { "held" } else { "not held" }.to_owned(),
            ]);
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_in_line_and_markdown_has_bars() {
        let mut table = Table::new("Title", &["form", "n"], "A note.");
        table.rows.push(vec!["all".into(), "104".into()]);
        table.rows.push(vec!["adaptive".into(), "9".into()]);
        assert_eq!(table.plain(), "Title\n  form        n\n  all       104\n  adaptive    9\n  A note.\n");
        let markdown =
            "**Title**\n\n| form | n |\n| --- | ---: |\n| all | 104 |\n| adaptive | 9 |\n\nA note.\n";
        assert_eq!(table.markdown(), markdown);
    }

    #[test]
    fn a_target_says_what_was_found_and_never_more() {
        assert!(Target::most("", 20.0, 20.0, 1).held() && !Target::most("", 20.0, 20.04, 1).held());
        assert!(Target::least("", 0.99, 0.99, 3).held() && !Target::least("", 0.99, 0.989, 3).held());
        let table = Target::table(&[Target::least("within", 0.99, 0.9874, 3)]);
        assert_eq!(table.rows[0], ["within", "≥ 0.990", "0.987", "not held"]);
    }
}
