//! The four situation questions, in words, as the server asks them: what every contestant shows.

use anyhow::{Context, Result};
use serde::Serialize;
use std::collections::BTreeMap;
use suunta_shared::phrase::Phrase;
use suunta_shared::situation::{Barrier, ELSEWHERE, Finnish, Goal};
use suunta_tests::person::Asked;

/// The questions with the words around them.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Questions {
    /// On the button that goes on.
    pub(super) next: String,
    /// On the button that goes back.
    pub(super) back: String,
    /// On the button of Suunta's start screen.
    #[serde(skip)]
    pub(super) begin: String,
    /// What stands under the first question that is chosen by answers, and under none before it.
    #[serde(skip)]
    pub(super) adaptive: String,
    /// The questions.
    pub(super) questions: Vec<Question>,
}

/// One of them.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Question {
    pub(super) name: &'static str,
    pub(super) title: String,
    pub(super) help: String,
    pub(super) several: bool,
    pub(super) choices: Vec<Choice>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) text: String,
}

impl Questions {
    /// Reads them from the server, as the widget does.
    pub(super) async fn fetch(server: &str) -> Result<Self> {
        let asked = Asked::fetch(server, "oulu", "fi").await?;
        let address = format!("{server}{}", asked.manifest.texts_start);
        let texts: BTreeMap<String, Phrase> =
            suunta_tests::http::client().get(address).send().await?.error_for_status()?.json().await?;
        let say = |id: &str| {
            let phrase = texts.get(id).with_context(|| format!("the server has no text {id}"))?;
            anyhow::Ok(phrase.say(&[], &|_| String::new()))
        };
        let choice =
            |value: &str, message: &str| anyhow::Ok(Choice { value: value.to_owned(), text: say(message)? });
        let question = |name: &'static str, several: bool, choices: Vec<Choice>| {
            anyhow::Ok(Question {
                name,
                title: say(&format!("question-{name}"))?,
                help: say(&format!("question-{name}-help"))?,
                several,
                choices,
            })
        };
        let places = asked.manifest.info.municipalities.iter();
        let mut places: Vec<Choice> =
            places.map(|place| Choice { value: place.id.clone(), text: place.name.clone() }).collect();
        places.push(choice(ELSEWHERE, "municipality-other")?);
        let goals = Goal::ALL.iter().map(|goal| choice(goal.name(), goal.message()));
        let finnish = Finnish::ALL.iter().map(|level| choice(level.name(), level.message()));
        let barriers = Barrier::ALL.iter().map(|barrier| choice(barrier.name(), barrier.message()));
        Ok(Self {
            next: say("button-next")?,
            back: say("button-back")?,
            begin: say("start-begin")?,
            adaptive: say("question-digital-help")?,
            questions: vec![
                question("municipality", false, places)?,
                question("goal", false, goals.collect::<Result<_>>()?)?,
                question("finnish", false, finnish.collect::<Result<_>>()?)?,
                question("barriers", true, barriers.collect::<Result<_>>()?)?,
            ],
        })
    }
}
