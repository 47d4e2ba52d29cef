//! The plain form against `flow` and `summary` themselves: random ways, with steps back, skipped and changed answers, go
//! through the pages and natively side by side. After every press the page must show what `flow` says, and in the end the
//! result and the preview before sending must say what `summary` says. `SUUNTA_FULL`: 2,000 ways.

#[allow(dead_code, reason = "most of it is for the comparison of browser and server")]
#[path = "../../shared/tests/assessment/common/sample.rs"]
mod sample;

#[path = "contract/support/mod.rs"]
mod support;

use crate::support::plain::{Browser, decode};
use sample::Dice;
use suunta_server::config::site::pick;
use suunta_server::plain::form;
use suunta_server::testing::{NOW, TestApp};
use suunta_shared::answers::{Answers, DigitalReply, Pick};
use suunta_shared::content::Questions;
use suunta_shared::flow::{self, Input, Step};
use suunta_shared::situation::{ELSEWHERE, Reply};
use suunta_shared::summary::{self, Context, range};
use suunta_tests::clock::Stopwatch;

/// Presses after which a way must have come to its end.
const LONGEST: usize = 600;

/// One way, on the pages and natively.
struct Way<'a> {
    test: &'a TestApp,
    browser: Browser<'a>,
    /// The answers as `flow` makes them.
    own: Answers,
    dice: Dice,
    seed: u64,
    presses: usize,
}

/// What the pages call an input, or `None` where it is a skip.
fn fields(input: &Input) -> Option<Vec<(String, String)>> {
    let choice = |value: &str| ("choice".to_owned(), value.to_owned());
    Some(match input {
        Input::Municipality(Reply::Given(id)) => vec![choice(id)],
        Input::Goal(Reply::Given(goal)) => vec![choice(goal.name())],
        Input::Finnish(Reply::Given(level)) => vec![choice(level.name())],
        Input::Barriers(Reply::Given(none)) if none.is_empty() => vec![choice("nothing")],
        Input::Barriers(Reply::Given(some)) => some.iter().map(|barrier| choice(barrier.name())).collect(),
        Input::Preference(Reply::Given(days)) if !days.is_empty() => {
            days.iter().map(|day| choice(day.name())).collect()
        }
        Input::Digital(_, reply) => vec![choice(reply.name())],
        Input::Task(_, pick) => vec![choice(pick.name())],
        Input::Interests(_, ratings) => ratings
            .iter()
            .filter_map(|(id, liking)| Some((format!("liking-{id}"), (*liking)?.name().to_owned())))
            .collect(),
        Input::Begin => Vec::new(),
        _ => return None,
    })
}

/// Going on without an answer.
fn skipped(questions: &Questions, step: &Step) -> Input {
    match step {
        Step::Municipality => Input::Municipality(Reply::Skipped),
        Step::Goal => Input::Goal(Reply::Skipped),
        Step::Finnish => Input::Finnish(Reply::Skipped),
        Step::Barriers => Input::Barriers(Reply::Skipped),
        Step::Preference => Input::Preference(Reply::Skipped),
        Step::Digital(item) if questions.digital.task(item).is_some() => {
            Input::Task(item.clone(), Pick::Declined)
        }
        Step::Digital(item) => Input::Digital(item.clone(), DigitalReply::Declined),
        Step::Start | Step::Interests(_) | Step::Result => panic!("nothing to skip at {step:?}"),
    }
}

impl<'a> Way<'a> {
    async fn begin(test: &'a TestApp, seed: u64) -> Self {
        let browser = Browser::open(test, "/s/oulu/fi").await;
        Self { test, browser, own: Answers::default(), dice: Dice::new(seed), seed, presses: 0 }
    }

    fn questions(&self) -> &'a Questions {
        &self.test.app.content.questions
    }

    fn here(&self) -> Step {
        flow::current(self.questions(), &self.own)
    }

    /// An answer to what is asked here. A face that was chosen stays chosen where no other is.
    fn answer(&mut self) -> Option<Input> {
        let (step, questions) = (self.here(), self.questions());
        let mut input = sample::input(questions, &self.own, &step, &mut self.dice)?;
        match &mut input {
            Input::Interests(_, ratings) => {
                for (id, liking) in ratings {
                    let before = self.own.interests.iter().find(|answer| answer.item == *id);
                    *liking = liking.or(before.and_then(|answer| answer.liking));
                }
            }
            Input::Municipality(Reply::Given(id)) => {
                let places = &self.test.app.sites["oulu"].municipalities;
                let place = places.get(self.dice.upto(places.len() + 1));
                place.map_or(ELSEWHERE, |place| &place.id).clone_into(id);
            }
            _ => {}
        }
        Some(input)
    }

    fn apply(&mut self, input: &Input) {
        let after = flow::apply(self.questions(), &self.own, input.clone());
        self.own = after.unwrap_or_else(|error| panic!("seed {}: {input:?}: {error}", self.seed));
    }

    /// Leaves a page by Back or Ahead with something chosen on it, which is then an answer.
    fn leave(&mut self, input: Option<Input>) {
        if let Some(input) = input {
            let here = self.here();
            self.apply(&input);
            self.own.at = Some(here);
        }
    }

    async fn press(&mut self, button: &str, inputs: &[(String, String)]) {
        let inputs: Vec<(&str, &str)> = inputs.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        self.browser.press(button, &inputs).await;
        self.presses += 1;
    }

    fn offers(&self, button: &str) -> bool {
        self.browser.page.html.contains(&format!("name=\"do\" value=\"{button}\""))
    }

    /// One press, whichever; both sides are then where it leads.
    async fn turn(&mut self) {
        let step = self.here();
        let what = self.dice.upto(40);
        match what {
            0..=4 if self.offers("back") => {
                let input = if what == 0 { self.answer() } else { None };
                let chosen = input.as_ref().and_then(fields).filter(|fields| !fields.is_empty());
                self.press("back", chosen.as_deref().unwrap_or_default()).await;
                self.leave(input.filter(|_| chosen.is_some()));
                self.apply(&Input::Back);
            }
            5..=7 if self.offers("ahead") => {
                let input = if what == 5 { self.answer() } else { None };
                let chosen = input.as_ref().and_then(fields).filter(|fields| !fields.is_empty());
                self.press("ahead", chosen.as_deref().unwrap_or_default()).await;
                self.leave(input.filter(|_| chosen.is_some()));
                self.own.at = None;
            }
            8..=10 if self.offers("skip") => {
                self.press("skip", &[]).await;
                self.apply(&skipped(self.questions(), &step));
            }
            11 => {
                let lang = ["fi", "sv", "en"][self.dice.upto(3)];
                self.press(&format!("lang-{lang}"), &[]).await;
                assert_eq!(self.browser.page.lang(), lang, "seed {}", self.seed);
            }
            12 if self.offers("clear") => {
                self.press("clear", &[]).await;
                if self.dice.upto(4) == 0 {
                    self.press("clear-yes", &[]).await;
                    self.own = Answers::default();
                } else {
                    self.press("stay", &[]).await;
                }
            }
            // On over what is answered already.
            13..=14 if !self.browser.page.chosen().is_empty() => {
                self.press("next", &[]).await;
                self.apply(&Input::Forward);
            }
            _ => {
                let Some(input) = self.answer() else { return };
                if let Some(fields) = fields(&input) {
                    let known = self.browser.page.simpler();
                    self.press("next", &fields).await;
                    // Who did not understand sees the question in simpler words once, and goes on with the same answer.
                    if let Input::Digital(item, DigitalReply::Unclear) = &input
                        && self.questions().digital.item(item).is_some()
                        && !known
                    {
                        assert!(self.browser.page.simpler(), "seed {}: {item} in simpler words", self.seed);
                        self.press("next", &[]).await;
                    }
                    self.apply(&input);
                } else {
                    self.press("skip", &[]).await;
                    self.apply(&skipped(self.questions(), &step));
                }
            }
        }
    }

    /// The page shows what `flow` says.
    fn compare(&mut self) {
        let (page, step, questions) = (&self.browser.page, self.here(), self.questions());
        let told = format!("seed {}, press {}, {step:?}", self.seed, self.presses);
        assert_eq!(page.status, 200, "{told}: {}", page.html);
        assert_eq!(page.step(), form::name(&step), "{told}");
        let document = page.document();
        // The plain form notes the version with the first press, `flow` with the first answer.
        self.own.content.clone_from(&document.content);
        assert_eq!(document, self.own, "{told}");
        if let Step::Interests(screen) = step {
            let mut shown: Vec<String> = page.inputs().into_iter().map(|(name, _, _)| name).collect();
            shown.dedup();
            let own = flow::activities(questions, &self.own, screen);
            let own: Vec<String> = own.iter().map(|activity| format!("liking-{}", activity.id)).collect();
            assert_eq!(shown, own, "{told}");
        }
    }

    /// The result and the preview before sending say what `summary` says.
    async fn compare_results(&mut self) {
        let (test, lang, told) = (self.test, self.browser.page.lang(), format!("seed {}", self.seed));
        let (words, content, site) =
            (test.app.texts.words(&lang), &test.app.content, &test.app.sites["oulu"]);
        let place = self.own.situation.municipality();
        let place = site.municipalities.iter().find(|known| place == Some(&known.id));
        let context = Context {
            region: place.map(|place| place.region.clone()),
            municipality: place.map(|place| pick(&place.name, &lang).to_owned()),
            today: NOW[..10].parse().expect("a day"),
        };
        let own = summary::of(&content.questions, &content.guidance, &self.own, &context);

        let result = &self.browser.page;
        let work: Vec<String> = each(&result.html, "class=\"s-work-name\">");
        let names = own.suggestions.iter().map(|s| words.t(&format!("occupation-{}", s.occupation)));
        let names: Vec<String> = names.map(|name| name.to_lowercase()).collect();
        assert_eq!(work.iter().map(|name| name.to_lowercase()).collect::<Vec<_>>(), names, "{told}");
        let areas = own.digital.iter().flat_map(|digital| &digital.areas);
        let ranges: Vec<String> =
            areas.map(|area| words.say(&range("result-skill-range", &area.estimate))).collect();
        let bands = each(&result.html, "class=\"s-bands-words s-help\">");
        assert_eq!(bands.len(), ranges.len(), "{told}");
        for (band, range) in bands.iter().zip(ranges) {
            assert!(band.ends_with(&range), "{told}: {band} is not {range}");
        }

        // On to sending in a browser of its own: the way may go on from the result.
        let mut sending = Browser { test, page: result.clone() };
        let token = result.answers();
        sending.post(&format!("/s/oulu/{lang}/send"), &[("answers", &token)]).await;
        assert_eq!(sending.page.status, 200, "{told}");
        let (_, brief) = summary::sent(&content.questions, &content.guidance, &self.own, &context);
        let mut lines = Vec::new();
        for section in &brief.sections {
            lines.push(words.say(&section.title));
            lines.extend(section.lines.iter().map(|line| words.say(line)));
        }
        let preview = sending.page.html.split_once("class=\"s-preview\"").map_or("", |(_, rest)| rest);
        let preview = preview.split_once("name=\"count\"").map_or(preview, |(shown, _)| shown);
        // Titles and lines in the order of the page.
        let shown: Vec<String> = preview
            .split("<h3 ")
            .skip(1)
            .flat_map(|section| {
                let title = section.split_once('>').and_then(|(_, rest)| rest.split_once("</h3>"));
                let title = title.map(|(title, _)| decode(title)).into_iter();
                title.chain(each(section, "<li>")).collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(shown, lines, "{told}");
        assert!(!lines.is_empty() || !self.own.anything_answered(), "{told}: nothing was compared");
    }
}

/// What stands after each `mark`, up to the next tag.
fn each(html: &str, mark: &str) -> Vec<String> {
    html.split(mark).skip(1).filter_map(|rest| Some(decode(rest.split_once('<')?.0))).collect()
}

#[tokio::test]
async fn random_ways_show_the_same_on_the_pages_and_natively() {
    let ways: u64 = if std::env::var_os("SUUNTA_FULL").is_some() { 2_000 } else { 60 };
    let test = TestApp::new().await;
    let watch = Stopwatch::start();
    let (mut presses, mut results) = (0, 0);
    for seed in 1..=ways {
        let mut way = Way::begin(&test, seed).await;
        loop {
            way.compare();
            if way.here() == Step::Result {
                way.compare_results().await;
                results += 1;
                if way.dice.upto(2) == 0 {
                    break;
                }
            }
            way.turn().await;
            assert!(way.presses < LONGEST, "seed {seed}: no end");
        }
        presses += way.presses;
    }
    let took = watch.elapsed().as_secs_f64();
    println!("Seeds 1 to {ways}: the same on {presses} pages and {results} results, in {took:.1} s.");
}
