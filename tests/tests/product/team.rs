//! A day at the desk of one organisation: two people on one case, somebody who falls ill, a person who says the queue is wrong,
//! and a person whose details are protected.

use anyhow::{Context, Result, bail, ensure};
use suunta_shared::situation::{Goal, Reply};
use suunta_tests::browser::{Browser, DESKTOP};
use suunta_tests::person::Asked;
use suunta_tests::stage::{Db, Stage, play};
use suunta_tests::{http, load};

use super::counsellor;
use crate::access::clean;

super::on_both!(a_day_in_the_team);

/// What a person holds in hands after sending.
pub struct Sent {
    pub number: String,
    pub code: String,
}

/// Sends as a browser without script does.
pub async fn send(stage: &Stage, number: usize, further: &[(&str, &str)]) -> Result<Sent> {
    let asked = Asked::fetch(&stage.home.url(), "oulu", "fi").await?;
    let mut answers = asked.answers()?;
    answers.situation.goal = Some(Reply::Given(Goal::Work));
    answers.situation.barriers = Some(Reply::Given(Vec::new()));
    let (answers, key) = (asked.carried(&stage.home.url(), &answers).await?, load::key(number));
    let mut fields =
        vec![("answers", answers.as_str()), ("key", &key), ("phone", "040 765 4321"), ("channel", "phone")];
    fields.extend_from_slice(further);
    let path = asked.manifest.info.send_path.replace("/send", "/submit");
    let page = post(stage, &path, &fields).await?;
    let after = |mark: &str| {
        let (_, rest) = page.split_once(mark).with_context(|| format!("no {mark} on the receipt"))?;
        let (found, _) = rest.split_once('<').context("an end")?;
        Ok::<String, anyhow::Error>(found.trim().to_owned())
    };
    Ok(Sent {
        number: after("class=\"s-number\">")?,
        code: after("class=\"s-code\"><bdi translate=\"no\">")?,
    })
}

pub async fn post(stage: &Stage, path: &str, fields: &[(&str, &str)]) -> Result<String> {
    let answer = http::client()
        .post(stage.url(path))
        .header("Origin", stage.home.url())
        .header("Sec-Fetch-Site", "same-origin")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(load::form(fields))
        .send()
        .await?;
    ensure!(answer.status().is_success(), "{path}: {}", answer.status());
    Ok(answer.text().await?)
}

pub async fn at_desk(stage: &Stage, login: &str) -> Result<Browser> {
    let browser = stage.browser(DESKTOP).await?;
    counsellor::sign_in(&browser, stage, login).await?;
    Ok(browser)
}

/// Waits until the page says so somewhere.
pub async fn says(browser: &Browser, words: &str) -> Result<()> {
    let script = "return document.querySelector('main').innerText.includes(arguments[0]) || null;";
    browser.until(words, script, vec![serde_json::json!(words)]).await.map(drop)
}

/// Waits for a task on the first page: upkeep looks every two seconds.
pub async fn told(browser: &Browser, stage: &Stage, words: &str) -> Result<()> {
    for _ in 0..40 {
        browser.open(&stage.url("/desk")).await?;
        if browser.text().await?.contains(words) {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(250)).await;
    }
    bail!("nobody was told: {words}\n{}", browser.text().await?)
}

/// Pages are the same on both databases: axe looks at them once.
async fn looks_well(browser: &Browser, stage: &Stage, what: &str) -> Result<()> {
    if stage.db == Db::Sqlite { clean(browser, what).await } else { Ok(()) }
}

pub async fn open(browser: &Browser, stage: &Stage, sent: &Sent) -> Result<()> {
    counsellor::open_case(browser, stage, &sent.number).await?.context("the case is in a queue of theirs")?;
    Ok(())
}

async fn a_day_in_the_team(db: Db) -> Result<()> {
    play(db, async |stage| {
        let first = send(stage, 1, &[]).await?;
        let outi = at_desk(stage, "oulu").await?;
        let venla = at_desk(stage, "vastaava").await?;
        one_case_in_two_hands(&outi, &venla, stage, &first).await?;
        let second = send(stage, 2, &[]).await?;
        somebody_falls_ill(&outi, &venla, stage, &second).await?;
        the_queue_is_wrong(&venla, stage, &second).await?;
        let hidden = send(stage, 3, &[("protected", "yes")]).await?;
        details_are_protected(&outi, &venla, stage, &hidden).await?;
        outi.close().await?;
        venla.close().await
    })
    .await
}

/// The lead gives the case to herself while its holder types: nothing typed is lost, and the page says who holds it now.
async fn one_case_in_two_hands(outi: &Browser, venla: &Browser, stage: &Stage, sent: &Sent) -> Result<()> {
    open(outi, stage, sent).await?;
    counsellor::claim(outi).await?;
    let form = counsellor::action(outi, "contacted").await?;
    outi.type_into("#contacted-note", "Soitin, vastasi heti.").await?;

    open(venla, stage, sent).await?;
    let assign = counsellor::action(venla, "assign").await?;
    counsellor::choose(venla, "#assign-user", "Venla").await?;
    counsellor::press(venla, &assign).await?;

    outi.click(&format!("{form} label:has(input[value=phone])")).await?;
    counsellor::set_date(outi, "#contacted-next").await?;
    outi.follow(&format!("{form} button[type=submit]")).await?;
    let notice = outi.see(".notice.is-error").await?.text().await?;
    ensure!(notice.contains("Venla Vastaava"), "who holds it now is not said: {notice}");
    looks_well(outi, stage, "a conflict").await?;
    let script = "const main = document.querySelector('main');
        return main.innerText.includes(arguments[0]) || all('textarea').some((t) => t.value.includes(arguments[0]));";
    let kept = outi.run(script, vec![serde_json::json!("Soitin, vastasi heti.")]).await?;
    ensure!(kept == serde_json::json!(true), "the typed note is lost");
    Ok(())
}

/// An absence that begins today hands the open case over at once, and the one who has it now is told.
async fn somebody_falls_ill(outi: &Browser, venla: &Browser, stage: &Stage, sent: &Sent) -> Result<()> {
    open(outi, stage, sent).await?;
    counsellor::claim(outi).await?;
    outi.open(&stage.url("/desk/away")).await?;
    outi.run(
        "for (const field of ['#away-from', '#away-until']) { find(field).value = find(field).min; } return true;",
        vec![],
    )
    .await?;
    outi.follow("form[action='/desk/away'] button[type=submit]").await?;
    outi.see(".away li").await?;
    outi.open(&stage.url("/desk")).await?;
    says(outi, "merkitty poissaolevaksi").await?;
    outi.picture("desk-away").await?;
    venla.open(&stage.url("/desk")).await?;
    says(venla, "Sait asian").await?;
    venla.picture("desk-lead").await?;
    ensure!(venla.text().await?.contains(&sent.number), "the task does not say which case");
    venla.follow(".tasks form button").await?;
    venla.open(&stage.url("/desk/team")).await?;
    says(venla, "Palaa").await?;
    venla.picture("desk-team").await?;
    looks_well(venla, stage, "the team").await?;
    venla.follow("main table a").await?;
    looks_well(venla, stage, "a member of the team").await?;
    // Back after all.
    outi.open(&stage.url("/desk/away")).await?;
    outi.follow(".away form button").await?;
    outi.see("p.done").await?;
    Ok(())
}

/// The person says so by code; the lead is told, answers, and the person reads it.
async fn the_queue_is_wrong(venla: &Browser, stage: &Stage, sent: &Sent) -> Result<()> {
    let reason = "Kyse on kielestä.";
    post(stage, "/status/contest", &[("code", &sent.code), ("lang", "fi"), ("reason", reason)]).await?;
    told(venla, stage, "Asiakas sanoo jonoa vääräksi. Lue syy").await?;
    venla.follow(".tasks a").await?;
    says(venla, reason).await?;
    let form = counsellor::action(venla, "settle").await?;
    venla.type_into("#settle-answer", "Kieli hoidetaan samalla.").await?;
    counsellor::press(venla, &form).await?;
    let page = post(stage, "/status", &[("code", &sent.code), ("lang", "fi")]).await?;
    ensure!(page.contains("Kieli hoidetaan samalla."), "the person does not read the answer");
    venla.open(&stage.url("/desk")).await?;
    ensure!(!venla.text().await?.contains("Lue syy"), "the task outlives its cause");
    Ok(())
}

/// Named people find it; a colleague of the same organisation finds nothing, by list, number or phone.
async fn details_are_protected(outi: &Browser, venla: &Browser, stage: &Stage, sent: &Sent) -> Result<()> {
    ensure!(counsellor::open_case(outi, stage, &sent.number).await?.is_none(), "it is in Outi's lists");
    for words in [sent.number.as_str(), "040 765 4321"] {
        outi.open(&stage.url("/desk/search")).await?;
        outi.type_into("#words", words).await?;
        outi.follow("form[role=search] button").await?;
        ensure!(!outi.text().await?.contains(&sent.number), "Outi finds it by {words}");
    }
    open(venla, stage, sent).await?;
    says(venla, "Turvakielto").await?;
    Ok(())
}
