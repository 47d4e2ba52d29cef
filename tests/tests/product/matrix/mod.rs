//! Every screen and page in every language, width, colours and state, with both checkers.
//!
//! Nobody can look at all of that in every run, so the ordinary run looks at a selection, by this rule. Screens and their states are
//! numbered in the order in which they come. Each is looked at once: widths take turns, kinds of colours take turns, so that after nine
//! numbers every width has met every colour; every fourth one is in a language written from right to left, and the languages of each
//! direction take turns. What the desk shows is in one of its languages a page, in turn.
//!
//! `cargo xtask test full` (`SUUNTA_FULL`) looks at all cells; `SUUNTA_MATRIX=ar,fi` at all cells in these languages.

mod desk;
mod first;
mod plain;
mod send;
mod widget;

use std::cell::Cell;
use std::io::Write;

use anyhow::{Context, Result, ensure};
use serde_json::json;
use suunta_shared::answers::{Answers, Liking};
use suunta_shared::flow::{self, Input, Step};
use suunta_shared::situation::Reply;
use suunta_tests::accessibility;
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::checker::{Look, SCHEMES, Tally, WIDTHS};
use suunta_tests::person::Asked;
use suunta_tests::stage::{Db, Stage, play};

use crate::jobseeker;

/// A language as a page is written in it.
#[derive(Clone, Debug)]
struct Language {
    code: String,
    dir: String,
}

/// What is looked at, and what came of it.
struct Matrix {
    /// Written from left to right, and from right to left.
    languages: [Vec<Language>; 2],
    full: bool,
    tally: Tally,
}

impl Matrix {
    /// All that the site offers.
    async fn of(stage: &Stage) -> Result<Self> {
        let server = stage.home.url();
        let offered = Asked::fetch(&server, "oulu", "fi").await?.manifest.languages;
        let only = std::env::var("SUUNTA_MATRIX").unwrap_or_default();
        let mut languages = [Vec::new(), Vec::new()];
        for language in offered {
            if only.is_empty() || only.split(',').any(|code| *code == *language.code) {
                let manifest = Asked::fetch(&server, "oulu", &language.code).await?.manifest;
                let side = usize::from(manifest.dir == "rtl");
                languages[side].push(Language { code: language.code, dir: manifest.dir });
            }
        }
        let full = !only.is_empty() || std::env::var_os("SUUNTA_FULL").is_some();
        ensure!(full || languages.iter().all(|some| !some.is_empty()), "no language of one direction");
        Ok(Self { languages, full, tally: Tally::default() })
    }

    /// All cells of all languages: what an accessibility statement may rest on.
    fn whole(&self) -> bool {
        self.full && std::env::var_os("SUUNTA_MATRIX").is_none()
    }

    /// All looks.
    fn looks() -> Vec<Look> {
        WIDTHS.iter().flat_map(|&width| SCHEMES.map(|scheme| Look { width, scheme })).collect()
    }

    /// How the thing with this number is looked at.
    fn one(number: usize) -> Look {
        Look { width: WIDTHS[number % 3], scheme: SCHEMES[number / 3 % 3] }
    }

    /// In which languages the thing with this number is looked at, and how.
    fn cells(&self, number: usize) -> Vec<(Language, Vec<Look>)> {
        let [left, right] = &self.languages;
        if self.full {
            return left.iter().chain(right).map(|language| (language.clone(), Self::looks())).collect();
        }
        let before = number / 4;
        let language = if number % 4 == 3 {
            &right[before % right.len()]
        } else {
            &left[(number - before) % left.len()]
        };
        vec![(language.clone(), vec![Self::one(number)])]
    }
}

/// One walk through a part of the product, in a browser of its own.
struct Part<'a> {
    matrix: &'a Matrix,
    stage: &'a Stage,
    browser: Browser,
    number: Cell<usize>,
}

impl<'a> Part<'a> {
    async fn new(matrix: &'a Matrix, stage: &'a Stage) -> Result<Self> {
        Ok(Self { matrix, stage, browser: stage.browser(DESKTOP).await?, number: Cell::new(0) })
    }

    /// The cells of the next thing to look at.
    fn cells(&self) -> Vec<(Language, Vec<Look>)> {
        self.matrix.cells(self.number.replace(self.number.get() + 1))
    }

    /// The looks of the next thing to look at, whatever its language.
    fn looks(&self) -> Vec<Look> {
        let number = self.number.replace(self.number.get() + 1);
        if self.matrix.full { Matrix::looks() } else { vec![Matrix::one(number)] }
    }

    /// Looks at what stands there.
    async fn at(&self, page: &str, code: &str, looks: &[Look]) -> Result<()> {
        for look in looks {
            look.show(&self.browser).await?;
            self.matrix.tally.look(&self.browser, page, &format!("{code}, {look}")).await?;
        }
        Ok(())
    }

    /// Opens what is folded on the page that stands there, and looks at it once more.
    async fn opened(&self, page: &str, code: &str) -> Result<()> {
        let open = "const some = all('main details:not([open])'); some.forEach((d) => { d.open = true; }); return some.length;";
        if self.browser.run(open, vec![]).await? != json!(0) {
            self.at(&format!("{page}, everything open"), code, &self.looks()).await?;
        }
        Ok(())
    }

    /// Looks at a screen of the widget in each of its cells; `dress` brings it into the state that is meant, once in each language.
    async fn show(&self, page: &str, dress: impl AsyncFn() -> Result<()>) -> Result<()> {
        for (language, looks) in self.cells() {
            speak(&self.browser, &language).await?;
            dress().await.with_context(|| format!("{page} in {}", language.code))?;
            self.at(page, &language.code, &looks).await?;
        }
        Ok(())
    }

    /// A screen as it stands.
    async fn screen(&self, page: &str) -> Result<()> {
        self.show(page, async || Ok(())).await
    }

    /// The words that the network is gone stand above it.
    async fn offline(&self, page: &str) -> Result<()> {
        let gone = "dispatchEvent(new Event('offline')); return true;";
        self.show(&format!("{page}, offline"), async || {
            self.browser.run(gone, vec![]).await?;
            self.browser.see(".s-live .s-note").await.map(drop)
        })
        .await?;
        self.browser.run("dispatchEvent(new Event('online')); return true;", vec![]).await.map(drop)
    }

    /// Going on without an answer.
    async fn error(&self, page: &str) -> Result<()> {
        self.show(&format!("{page}, error"), async || {
            self.browser.click(jobseeker::NEXT).await?;
            self.browser.see(".s-error-summary").await.map(drop)
        })
        .await
    }

    /// Everything that can be opened is open.
    async fn unfolded(&self, page: &str) -> Result<()> {
        self.show(page, async || {
            let open = "all('.s-main details').forEach((d) => { d.open = true; }); return all('.s-main details[open]').length;";
            let opened = self.browser.run(open, vec![]).await?;
            ensure!(opened.as_u64().is_some_and(|count| count > 0), "nothing to open");
            Ok(())
        })
        .await
    }

    /// "I don't understand" is chosen, with what helps.
    async fn unclear(&self, page: &str) -> Result<()> {
        self.show(page, async || {
            jobseeker::choose(&self.browser, &["unclear"]).await?;
            self.browser.see(".s-aid .s-simpler").await?;
            self.browser.run("find('.s-words').open = true; return true;", vec![]).await.map(drop)
        })
        .await
    }

    /// Puts answers into what is kept over a reload, and the widget goes on there.
    async fn go_on(&self, answers: &Answers) -> Result<()> {
        let there = "return find('.suunta:not(.s-first)') && !find('.s-wait');";
        self.go_on_until(answers, there).await
    }

    async fn go_on_until(&self, answers: &Answers, there: &str) -> Result<()> {
        jobseeker::go_on(&self.browser, self.stage, answers, there).await
    }
}

/// Another language, with the page around it.
async fn speak(browser: &Browser, language: &Language) -> Result<()> {
    let wish = "document.documentElement.lang = arguments[0]; document.documentElement.dir = arguments[1];
        document.querySelector('suunta-widget').setLanguage(arguments[0]); return true;";
    browser.run(wish, vec![json!(language.code), json!(language.dir)]).await?;
    let there = "const at = find('.suunta'); return at && at.lang === arguments[0];";
    browser.until("the language", there, vec![json!(language.code)]).await.map(drop)
}

/// What a page does only when it is asked to: wait for an address for ever, not reach it, not wait for what takes long.
const HINDRANCES: &str = "{
  const asked = (name) => { try { return sessionStorage.getItem('test:' + name); } catch { return null; } };
  const meant = (name, all) => asked(name) && String(all[0]).includes(asked(name));
  const real = fetch, later = setTimeout;
  window.fetch = (...all) => meant('hold', all) ? new Promise(() => {})
    : meant('fail', all) ? Promise.reject(new TypeError('cut')) : real(...all);
  window.setTimeout = (act, ms, ...all) => later(act, asked('hurry') && ms >= 5000 ? 200 : ms, ...all);
}";

/// Asks for a hindrance, or takes it away with an empty word.
async fn hinder(browser: &Browser, name: &str, what: &str) -> Result<()> {
    let script = "sessionStorage.setItem('test:' + arguments[0], arguments[1]); return true;";
    browser.run(script, vec![json!(name), json!(what)]).await.map(drop)
}

/// Answers that lead to a place on the way.
struct Places {
    can_do: Answers,
    vignette: Answers,
    task: Answers,
    activities: Answers,
    preference: Answers,
    result: Answers,
}

impl Places {
    /// The places at which somebody comes by who answers as [`Asked::answers`] does; one question of a with hard words in it if
    /// any has some.
    async fn of(asked: &Asked, stage: &Stage) -> Result<Self> {
        use suunta_shared::content::Asked::{Task, Vignette};
        let client = suunta_tests::http::client();
        let mut hard = String::new();
        for words in [&asked.manifest.texts_questions, &asked.manifest.texts_later] {
            hard.push_str(&client.get(stage.url(words)).send().await?.text().await?);
        }
        let told = |id: &str| hard.contains(&format!("\"hard-{id}\""));
        let digital = &asked.questions.digital;
        let way = way(asked, false)?;
        let pick = |wanted: &dyn Fn(&Step) -> bool, better: &dyn Fn(&Step) -> bool| {
            let mut some = way.iter().filter(|(step, _)| wanted(step));
            let best = some.clone().find(|(step, _)| better(step)).or_else(|| some.next());
            best.map(|(_, answers)| answers.clone())
        };
        let item = |step: &Step, task: bool, vignette: bool| {
            let Step::Digital(id) = step else { return false };
            match digital.asked(id) {
                Some(Task(_)) => task,
                Some(Vignette(_)) => vignette,
                _ => !task && !vignette,
            }
        };
        let explained = |step: &Step| matches!(step, Step::Digital(id) if told(id));
        let interests = |step: &Step| matches!(step, Step::Interests(_));
        let undecided = self::way(asked, true)?;
        let preference = undecided.into_iter().find(|(step, _)| *step == Step::Preference);
        Ok(Self {
            can_do: pick(&|step| item(step, false, false), &explained).context("no can-do question")?,
            vignette: pick(&|step| item(step, false, true), &explained).context("nobody is described")?,
            task: pick(&|step| item(step, true, false), &explained).context("no task")?,
            activities: pick(&interests, &interests).context("no activities")?,
            preference: preference.context("no question of preference")?.1,
            result: way.last().context("no way")?.1.clone(),
        })
    }
}

/// Step by step the way of somebody who answers as [`Asked::answers`] does, or who likes everything alike.
fn way(asked: &Asked, undecided: bool) -> Result<Vec<(Step, Answers)>> {
    let whole = asked.answers()?;
    let situation = &whole.situation;
    let mut answers = Answers::default();
    let mut way = Vec::new();
    loop {
        ensure!(way.len() < 200, "the flow does not end");
        let step = flow::next(&asked.questions, &answers);
        way.push((step.clone(), answers.clone()));
        let input = match step {
            Step::Start => Input::Begin,
            Step::Municipality => Input::Municipality(situation.municipality.clone().context("answer")?),
            Step::Goal => Input::Goal(situation.goal.clone().context("answer")?),
            Step::Finnish => Input::Finnish(situation.finnish.clone().context("answer")?),
            Step::Barriers => Input::Barriers(situation.barriers.clone().context("answer")?),
            Step::Digital(item) => {
                let reply = whole.digital.iter().find(|given| given.item == item).map(|given| given.reply);
                let pick =
                    whole.tasks.iter().find(|given| given.item == item).map(|given| given.pick.clone());
                match (reply, pick) {
                    (_, Some(pick)) => Input::Task(item, pick),
                    (reply, None) => Input::Digital(item, reply.context("another question")?),
                }
            }
            Step::Interests(screen) => {
                let given = |id| whole.interests.iter().find(|given| given.item == id)?.liking;
                let shown = flow::activities(&asked.questions, &answers, screen).into_iter();
                let rated = shown.map(|activity| {
                    let liking = if undecided { Some(Liking::Like) } else { given(activity.id.clone()) };
                    (activity.id.clone(), liking)
                });
                Input::Interests(screen, rated.collect())
            }
            Step::Preference => Input::Preference(Reply::Skipped),
            Step::Result => return Ok(way),
        };
        answers = flow::apply(&asked.questions, &answers, input)?;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_screen_in_every_look() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let stage = &*stage;
        let matrix = Matrix::of(stage).await?;
        let asked = Asked::fetch(&stage.home.url(), "oulu", "fi").await?;
        let places = Places::of(&asked, stage).await?;
        // Two browsers at a time: two cores are busy with that.
        let (widget, pages) = tokio::join!(
            async {
                first::screens(&matrix, stage, &places).await.context("the first screens")?;
                widget::screens(&matrix, stage, &asked, &places).await.context("the widget")
            },
            async {
                send::screens(&matrix, stage, &places).await.context("sending")?;
                plain::pages(&matrix, stage, &places).await.context("the plain pages")?;
                desk::pages(&matrix, stage).await.context("the desk")
            }
        );
        for total in matrix.tally.totals()? {
            // Past the harness, which keeps for itself what a test prints that holds.
            writeln!(std::io::stdout().lock(), "{total}")?;
            if matrix.whole() {
                let figures = [total.pages, total.cells, total.violations];
                accessibility::record(total.tool, &total.version, figures)?;
            }
        }
        let all = [widget, pages, matrix.tally.none()];
        let wrong: Vec<String> =
            all.into_iter().filter_map(|one| Some(format!("{:#}", one.err()?))).collect();
        ensure!(wrong.is_empty(), "{}", wrong.join("\n\n"));
        Ok(())
    })
    .await
}
