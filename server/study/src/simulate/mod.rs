//! Simulated people through the real engine and bank: how many questions, how near to the truth, and for whom less so.
//!
//! Pure: content and a seed go in, figures come out, the same to the last digit on every machine. What the figures mean
//! stands in `shared/MEASUREMENT.md`. Nothing here looks for parameters that would make a figure better.

pub mod bench;
pub mod crew;
pub mod dice;
pub mod digital;
pub mod fairness;
pub mod figures;
pub mod interests;
pub mod outcome;
pub mod people;
pub mod picture;
pub mod reading;
pub mod short_form;
pub mod table;
pub mod way;

use suunta_shared::content::Content;

use crew::Watch;
use table::{Table, Target};

/// What stands under an id, with these variables filled in.
pub type Words<'a> = &'a dyn Fn(&str, &[(&str, &str)]) -> String;

/// A part of the simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// All items, short forms and the adaptive form, in three cases.
    Digital,
    /// Adaptive activities beside the whole bank.
    Interests,
    /// From start to result.
    Way,
    /// Ways of answering side by side.
    Fairness,
}

/// What is simulated.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// People in each case and each group.
    pub people: usize,
    /// Other seed, other people.
    pub seed: u64,
    /// Only this part.
    pub only: Option<Part>,
}

/// What came out.
#[derive(Clone, Debug)]
pub struct Report {
    /// What was simulated.
    pub plan: Plan,
    /// The digital part.
    pub digital: Option<digital::Measured>,
    /// Ways of answering.
    pub fairness: Option<fairness::Compared>,
    /// Interests.
    pub interests: Option<interests::Measured>,
    /// The whole way.
    pub way: Option<way::Figures>,
}

/// Simulates. `words` are those that stand on the screens.
pub fn run(content: &Content, words: Words<'_>, plan: Plan, watch: Watch<'_>) -> Report {
    let Plan { people, seed, only } = plan;
    let wanted = |part: Part| only.is_none_or(|only| only == part);
    let bench = bench::Bench::of(&content.questions.digital);
    Report {
        plan,
        digital: wanted(Part::Digital).then(|| digital::run(&bench, people, seed, watch)),
        fairness: wanted(Part::Fairness).then(|| fairness::run(&bench, people, seed, watch)),
        interests: wanted(Part::Interests).then(|| interests::run(content, people, seed, watch)),
        way: wanted(Part::Way).then(|| {
            let reading = reading::Reading::of(&content.questions, words);
            way::run(content, &bench, &reading, people, seed, watch)
        }),
    }
}

impl Report {
    /// The numbers to reach, each with what was found.
    pub fn targets(&self) -> Vec<Target> {
        let mut targets = Vec::new();
        targets.extend(self.digital.iter().flat_map(digital::Measured::targets));
        targets.extend(self.interests.iter().flat_map(interests::Measured::targets));
        targets.extend(self.way.iter().flat_map(way::Figures::targets));
        targets
    }

    /// Every table, that of the numbers to reach last.
    pub fn tables(&self) -> Vec<Table> {
        let mut tables = Vec::new();
        tables.extend(self.digital.iter().flat_map(digital::Measured::tables));
        tables.extend(self.fairness.iter().map(fairness::Compared::table));
        tables.extend(self.interests.iter().map(interests::Measured::table));
        tables.extend(self.way.iter().map(way::Figures::table));
        let targets = self.targets();
        if !targets.is_empty() {
            tables.push(Target::table(&targets));
        }
        tables
    }

    fn heading(&self, version: &str) -> String {
        let Plan { people, seed, .. } = self.plan;
        format!("{people} simulated people, seed {seed}, content {version}.\n")
    }

    /// For a terminal.
    pub fn plain(&self, content: &Content) -> String {
        let tables: Vec<String> = self.tables().iter().map(Table::plain).collect();
        format!("{}\n{}", self.heading(&content.questions.version), tables.join("\n"))
    }

    /// For the documentation.
    pub fn markdown(&self, content: &Content) -> String {
        let tables: Vec<String> = self.tables().iter().map(Table::markdown).collect();
        format!("{}\n{}", self.heading(&content.questions.version), tables.join("\n"))
    }

    /// The picture; `None` when the ways of answering were left out.
    pub fn picture(&self) -> Option<String> {
        let Plan { people, seed, .. } = self.plan;
        self.fairness.as_ref().map(|compared| picture::svg(compared, people, seed))
    }
}
