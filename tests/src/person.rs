//! A person who answers: the same replies every time, so that a test knows what comes of them.

use anyhow::{Context, Result, bail};
use suunta_shared::answers::{Answers, DigitalReply, Liking, Pick};
use suunta_shared::api::Manifest;
use suunta_shared::content::Questions;
use suunta_shared::flow::{self, Input, Step};
use suunta_shared::situation::{Barrier, Finnish, Goal, Reply};

/// What a server asks on one site.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What the loader gets first.
    pub manifest: Manifest,
    /// The questions.
    pub questions: Questions,
}

impl Asked {
    /// Fetches it as the widget does.
    pub async fn fetch(server: &str, site: &str, language: &str) -> Result<Self> {
        let manifest: Manifest = get(&format!("{server}/v1/sites/{site}/{language}.json")).await?;
        let questions = get(&format!("{server}{}", manifest.questions)).await?;
        Ok(Self { manifest, questions })
    }

    /// The answers as the server's own pages carry them: it gives them so where the widget hands them over.
    pub async fn carried(&self, server: &str, answers: &Answers) -> Result<String> {
        let document = serde_json::to_string(answers)?;
        let page = crate::http::client()
            .post(format!("{server}{}/answers", self.manifest.info.send_path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(crate::load::form(&[("answers", &document)]))
            .send()
            .await?
            .error_for_status()?
            .text()
            .await?;
        let (_, rest) = page.split_once("name=\"answers\" value=\"").context("no answers on the page")?;
        Ok(rest.split_once('"').context("an end")?.0.to_owned())
    }

    /// A finished document of someone at home with care work and less at home with computers.
    pub fn answers(&self) -> Result<Answers> {
        let municipality =
            self.manifest.info.municipalities.first().context("the site has no municipality")?;
        let mut answers = Answers::default();
        // A flow that never ends would be a fault of its own; the largest allowed has far fewer screens.
        for _ in 0..200 {
            let input = match flow::next(&self.questions, &answers) {
                Step::Start => Input::Begin,
                Step::Municipality => Input::Municipality(Reply::Given(municipality.id.clone())),
                Step::Goal => Input::Goal(Reply::Given(Goal::NewField)),
                Step::Finnish => Input::Finnish(Reply::Given(Finnish::Everyday)),
                Step::Barriers => Input::Barriers(Reply::Given(vec![Barrier::Skills, Barrier::Transport])),
                Step::Digital(item) => {
                    if let Some(task) = self.questions.digital.task(&item) {
                        Input::Task(item, Pick::Option(task.right.clone()))
                    } else {
                        let ladder = [DigitalReply::Alone, DigitalReply::WithHelp, DigitalReply::NotYet];
                        Input::Digital(item, ladder[answers.digital.len() % ladder.len()])
                    }
                }
                Step::Interests(screen) => {
                    let activities = flow::activities(&self.questions, &answers, screen).into_iter();
                    let liked =
                        activities.map(|activity| (activity.id.clone(), Some(liking(activity.scale))));
                    Input::Interests(screen, liked.collect())
                }
                Step::Preference => Input::Preference(Reply::Skipped),
                Step::Result => return Ok(answers),
            };
            answers =
                flow::apply(&self.questions, &answers, input).context("the flow refuses its own step")?;
        }
        bail!("the flow does not end")
    }
}

/// Someone who likes to help and to make things.
fn liking(scale: suunta_shared::interests::Scale) -> Liking {
    use suunta_shared::interests::Scale;
    match scale {
        Scale::S => Liking::StrongLike,
        Scale::R => Liking::Like,
        Scale::C => Liking::StrongDislike,
        _ => Liking::Neutral,
    }
}

async fn get<T: serde::de::DeserializeOwned>(address: &str) -> Result<T> {
    let answer = crate::http::client()
        .get(address)
        .send()
        .await
        .with_context(|| address.to_owned())?
        .error_for_status()?;
    answer.json().await.with_context(|| address.to_owned())
}
