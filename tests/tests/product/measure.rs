//! The measurement as a person meets it: the questions follow the answers, somebody is described, small tasks are given,
//! and both refusals are answers of their own.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use suunta_tests::browser::{Browser, PHONE};
use suunta_tests::stage::{Db, Stage, play};

use crate::jobseeker::{self, NEXT, SKIP, Screen};

/// The answers document as the element keeps it over a reload.
const DOCUMENT: &str = "return JSON.parse(Object.values(sessionStorage)[0]).answers;";

/// What stands on a screen of the digital part; `null` elsewhere.
const KIND: &str =
    "const has = (v) => all('.s-choices input').some((i) => i.value === v && shown(i.closest('label')));
    if (has('unsure')) return 'task';
    if (!has('help-others')) return null;
    return find('.s-scene') ? 'vignette' : 'item';";

/// Who answers, and how.
struct Way {
    /// The rung of the ladder for can-do items.
    rung: &'static str,
    /// The first item is not understood, the second declined, the first task not understood, the second declined.
    refuses: bool,
}

/// Goes through the digital part and gives the answers document then.
async fn through(stage: &Stage, way: &Way) -> Result<(Browser, Value)> {
    let phone = stage.browser(PHONE).await?;
    phone.open(&stage.city.page("oulu.html")).await?;
    jobseeker::widget_ready(&phone).await?;
    let (mut items, mut tasks, mut people) = (0, 0, 0);
    loop {
        let screen = jobseeker::screen(&phone).await?;
        if screen == Screen::Activities {
            break;
        }
        let kind = phone.run(KIND, vec![]).await?;
        let choice = match kind.as_str() {
            Some("item") => {
                items += 1;
                match (way.refuses, items) {
                    (true, 1) => Some("unclear"),
                    (true, 2) => None,
                    _ => Some(way.rung),
                }
            }
            Some("vignette") => {
                people += 1;
                Some("alone")
            }
            Some("task") => {
                tasks += 1;
                match (way.refuses, tasks) {
                    (true, 1) => Some("unclear"),
                    (true, _) => None,
                    _ => Some("unsure"),
                }
            }
            _ => {
                jobseeker::answer(&phone).await?;
                continue;
            }
        };
        match choice {
            Some(value) => {
                jobseeker::choose(&phone, &[value]).await?;
                jobseeker::press_and_wait(&phone, NEXT).await?;
            }
            None => jobseeker::press_and_wait(&phone, SKIP).await?,
        }
        ensure!(items + people + tasks <= 30, "more than thirty questions");
    }
    ensure!(people == 2, "two people are described, not {people}");
    ensure!((2..=3).contains(&tasks), "two or three tasks are given, not {tasks}");
    let document = phone.run(DOCUMENT, vec![]).await?;
    let document = match document {
        Value::String(text) => serde_json::from_str(&text)?,
        other => other,
    };
    Ok((phone, document))
}

fn ids(document: &Value) -> Vec<&str> {
    document["digital"].as_array().into_iter().flatten().filter_map(|a| a["item"].as_str()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_follow_the_answers_and_tasks_stand_beside_them() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let (weak, first) = through(stage, &Way { rung: "not-yet", refuses: false }).await?;
        let (strong, second) = through(stage, &Way { rung: "help-others", refuses: true }).await?;
        let (one, other) = (ids(&first), ids(&second));
        let same = one.iter().filter(|id| other.contains(id)).count();
        ensure!(
            same * 2 < one.len(),
            "{same} of {} questions are the same for the weakest and the strongest",
            one.len()
        );

        let replies: Vec<&str> =
            second["digital"].as_array().into_iter().flatten().filter_map(|a| a["reply"].as_str()).collect();
        ensure!(replies[..2] == ["unclear", "declined"], "the refusals of items: {replies:?}");
        let picks = second["tasks"].as_array().context("tasks")?;
        ensure!(picks[0]["pick"] == json!("unclear") && picks[1]["pick"] == json!("declined"), "{picks:?}");
        let picks = first["tasks"].as_array().context("tasks")?;
        ensure!(picks.iter().all(|pick| pick["pick"] == json!("unsure")), "{picks:?}");

        // The result says both views, and gives the text for the job profile in another language.
        jobseeker::to_result(&weak).await?;
        let result = weak.text().await?;
        ensure!(result.contains("Oma näkemyksesi"), "no own view in: {result}");
        let profile = "return find('.s-profile').textContent;";
        let finnish = weak.run(profile, vec![]).await?;
        weak.click("[aria-label='Tekstin kieli'] button[lang=sv]").await?;
        weak.until("the profile in Swedish", "return find('.s-profile').lang === 'sv';", vec![]).await?;
        ensure!(weak.run(profile, vec![]).await? != finnish, "the profile did not change its language");
        weak.close().await?;
        strong.close().await
    })
    .await
}
