//! The whole way from start to result: answers, screens and minutes.
//!
//! Minutes by the keystroke-level model (Card, Moran, Newell 1983): each tap takes 1.1 s (their pointing), and before
//! each tap stands a decision of 1.35 s (their M), also before "next". Reading comes on top at 150 words a minute: adults
//! read 238 silently in English (Brysbaert 2019), fewer in languages with long words. Twice: as if every screen were read
//! anew from top to bottom, the steps of the path and the buttons too, and as if what stands alike on every screen of a kind
//! were read on the first of them only. Waiting, hesitation and mistakes are not in the model, nor is reading the result.

use suunta_shared::answers::Answers;
use suunta_shared::content::{Asked, Content};
use suunta_shared::flow::{self, Input, Step};
use suunta_shared::interests::PREFERRED;
use suunta_shared::situation::{Barrier, Finnish, Goal, Reply};

use super::bench::{Bench, Given};
use super::crew::{Watch, each};
use super::dice::Dice;
use super::digital::Case;
use super::figures::{mean, percentile};
use super::interests::{answer, likes};
use super::people::{Person, Replies, stream};
use super::reading::Reading;
use super::table::{Table, Target};

/// Seconds of a tap.
const TAP: f64 = 1.1;
/// Seconds of a decision.
const DECIDE: f64 = 1.35;
/// Words read in a minute.
const WORDS: f64 = 150.0;
/// How often a person names each of the things that make working harder.
const BARRIER: f64 = 0.25;
/// No way is longer; reaching it would be a mistake of the flow.
const MOST_SCREENS: usize = 200;

/// One person's way.
#[derive(Clone, Copy, Debug, Default)]
struct Trip {
    answers: usize,
    screens: usize,
    taps: usize,
    words: usize,
    words_once: usize,
}

/// What is told of many people's ways.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// Situation, digital part and rated activities: mean.
    pub mean_answers: f64,
    /// Nineteen in twenty gave no more.
    pub p95_answers: f64,
    /// Nobody gave more.
    pub most_answers: f64,
    /// Screens from start to result, both counted: median.
    pub median_screens: f64,
    /// Nineteen in twenty saw no more.
    pub p95_screens: f64,
    /// Minutes when every screen is read from top to bottom: median.
    pub median_minutes: f64,
    /// Nine in ten took no longer.
    pub p90_minutes: f64,
    /// Minutes when standing words are read once: median.
    pub median_minutes_once: f64,
    /// Nine in ten took no longer.
    pub p90_minutes_once: f64,
}

/// Lets so many people walk. They answer the digital part as in the hardest case.
pub fn run(
    content: &Content,
    bench: &Bench<'_>,
    reading: &Reading,
    people: usize,
    seed: u64,
    watch: Watch<'_>,
) -> Figures {
    let trips: Vec<Trip> =
        each("whole way", people, watch, |number| walk(content, bench, reading, seed, number));
    let of = |figure: fn(&Trip) -> usize| trips.iter().map(move |t| figure(t) as f64);
    let minutes = |words: fn(&Trip) -> usize| {
        trips.iter().map(move |t| words(t) as f64 / WORDS + t.taps as f64 * (TAP + DECIDE) / 60.0)
    };
    Figures {
        mean_answers: mean(of(|t| t.answers)),
        p95_answers: percentile(of(|t| t.answers), 0.95),
        most_answers: percentile(of(|t| t.answers), 1.0),
        median_screens: percentile(of(|t| t.screens), 0.5),
        p95_screens: percentile(of(|t| t.screens), 0.95),
        median_minutes: percentile(minutes(|t| t.words), 0.5),
        p90_minutes: percentile(minutes(|t| t.words), 0.9),
        median_minutes_once: percentile(minutes(|t| t.words_once), 0.5),
        p90_minutes_once: percentile(minutes(|t| t.words_once), 0.9),
    }
}

fn walk(content: &Content, bench: &Bench<'_>, reading: &Reading, seed: u64, number: usize) -> Trip {
    let (questions, bank) = (&content.questions, bench.bank);
    let person = Person::draw(&bank.model, seed, number);
    let case = Case::Careless;
    let style = case.style(bank, seed, number);
    let replies = Replies::draw(bank, &case.truth(bank, seed, number), &person, style, seed, number);
    let likings = likes(questions, seed, number).likings;
    let mut dice = Dice::of(seed, &[stream::SITUATION, number as u64]);
    let mut answers = Answers::default();
    let mut trip = Trip::default();
    let mut seen = Vec::new();
    while trip.screens < MOST_SCREENS {
        let step = flow::next(questions, &answers);
        trip.screens += 1;
        let (kind, load) = reading.screen(questions, &answers, &step);
        trip.words += load.own + load.standing;
        trip.words_once += load.own;
        if !seen.contains(&kind) {
            seen.push(kind);
            trip.words_once += load.standing;
        }
        // Answers on this screen; "next" is one tap more.
        let (input, given) = match step {
            Step::Result => break,
            Step::Start => (Input::Begin, 0),
            Step::Municipality => (Input::Municipality(Reply::Given("oulu".to_owned())), 1),
            Step::Goal => (Input::Goal(Reply::Given(Goal::ALL[dice.below(Goal::ALL.len())])), 1),
            Step::Finnish => (Input::Finnish(Reply::Given(Finnish::ALL[dice.below(Finnish::ALL.len())])), 1),
            Step::Barriers => {
                let named: Vec<Barrier> =
                    Barrier::ALL.iter().copied().filter(|_| dice.uniform() < BARRIER).collect();
                // "None of these" is a tap too. However many are named, it is one question answered.
                trip.taps += named.len().max(1) - 1;
                (Input::Barriers(Reply::Given(named)), 1)
            }
            Step::Digital(id) => {
                let Some(asked) = bank.asked(&id) else { break };
                let mut given = Given::default();
                bench.answer(asked, &replies, &mut given);
                let input = match (given.digital.pop(), given.tasks.pop(), asked) {
                    (Some(a), _, Asked::Item(_) | Asked::Vignette(_)) => Input::Digital(id, a.reply),
                    (_, Some(t), _) => Input::Task(id, t.pick),
                    _ => break,
                };
                (input, 1)
            }
            Step::Interests(screen) => {
                let shown = flow::activities(questions, &answers, screen);
                let rated = shown.iter().map(|a| answer(questions, &likings, &a.id));
                let rated: Vec<_> = rated.map(|a| (a.item, a.liking)).collect();
                let count = rated.len();
                (Input::Interests(screen, rated), count)
            }
            Step::Preference => {
                let order = suunta_shared::interests::profile(questions, &answers.interests, &[]);
                let days = order.map(|p| p.order[..PREFERRED].to_vec()).unwrap_or_default();
                let count = days.len();
                (Input::Preference(Reply::Given(days)), count)
            }
        };
        trip.answers += given;
        trip.taps += given + 1;
        let Ok(after) = flow::apply(questions, &answers, input) else { break };
        answers = after;
    }
    trip
}

impl Figures {
    /// The table.
    pub fn table(&self) -> Table {
        let note =
            "Answers: situation, digital part and rated activities. Screens: start and result counted.";
        let mut table = Table::new("The whole way", &["", "middle", "most people", "most"], note);
        let mut row = |cells: [String; 4]| table.rows.push(cells.to_vec());
        row([
            "answers (mean, p95)".to_owned(),
            format!("{:.1}", self.mean_answers),
            format!("{:.0}", self.p95_answers),
            format!("{:.0}", self.most_answers),
        ]);
        row([
            "screens (median, p95)".to_owned(),
            format!("{:.0}", self.median_screens),
            format!("{:.0}", self.p95_screens),
            String::new(),
        ]);
        row([
            "minutes, every screen read anew (median, p90)".to_owned(),
            format!("{:.1}", self.median_minutes),
            format!("{:.1}", self.p90_minutes),
            String::new(),
        ]);
        row([
            "minutes, standing words read once (median, p90)".to_owned(),
            format!("{:.1}", self.median_minutes_once),
            format!("{:.1}", self.p90_minutes_once),
            String::new(),
        ]);
        table
    }

    /// The numbers to reach.
    pub fn targets(&self) -> Vec<Target> {
        vec![
            Target::most("answers on the whole way, 95 % of people", 60.0, self.p95_answers, 0),
            Target::most("screens, median", 40.0, self.median_screens, 0),
            Target::most("minutes, median, every screen read anew", 12.0, self.median_minutes, 1),
            Target::most("minutes, median, standing words read once", 12.0, self.median_minutes_once, 1),
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suunta_server::content::Files;

    #[test]
    fn everybody_comes_to_the_result() {
        let (content, texts) = Files::built_in().parse().unwrap();
        let bench = Bench::of(&content.questions.digital);
        let reading = Reading::of(&content.questions, &|id, with| texts.words("fi").with(id, with));
        for number in 0..6 {
            let trip = walk(&content, &bench, &reading, 5, number);
            assert!((20..60).contains(&trip.screens), "{trip:?}");
            // A tap for each answer and one for each screen that is left.
            assert!(trip.taps >= trip.answers + trip.screens - 1, "{trip:?}");
            assert!(trip.words_once < trip.words);
        }
        let figures = run(&content, &bench, &reading, 6, 5, &|_, _, _| {});
        assert!(figures.median_minutes_once < figures.median_minutes);
    }
}
