//! One case, three organisations: the employment services hold it, the college takes a step, the coaching point cannot. Nobody
//! sees more than the person agreed to, and a no is the sender's work, never the person's.

use anyhow::{Context, Result, ensure};
use serde_json::json;
use suunta_tests::browser::Browser;
use suunta_tests::stage::{Db, Stage, play};

use crate::access::clean;
use crate::counsellor::{self, choose};
use crate::keyboard::{DOWN, ENTER, TAB, tab_to};
use crate::team::{Sent, at_desk, open, post, says, send, told};

super::on_both!(a_case_over_three_organisations);

const VISIT: &str = "Tutustu lähihoitajan koulutukseen.";
const COACHING: &str = "Harjoittele sähköistä tunnistautumista.";
const OWN: &str = "Etsi todistuksesi valmiiksi.";
const MESSAGE: &str = "Soittakaa aamulla.";

async fn a_case_over_three_organisations(db: Db) -> Result<()> {
    play(db, async |stage| {
        // Pages are the same on both databases: one run looks at them closely.
        let closely = db == Db::Sqlite;
        let sent = send(stage, 1, &[("name", "Maija Meikäläinen"), ("message", MESSAGE)]).await?;
        let outi = at_desk(stage, "oulu").await?;
        open(&outi, stage, &sent).await?;
        counsellor::claim(&outi).await?;
        counsellor::contacted(&outi, "Sovittiin kolmesta askelesta.").await?;
        a_step_by_keyboard(&outi).await?;
        the_rest_of_the_plan(&outi, closely).await?;

        let kaarina = at_desk(stage, "opisto").await?;
        the_college_takes_its_step(&kaarina, &sent, closely).await?;
        let daniel = at_desk(stage, "digi").await?;
        the_coaching_point_cannot(&daniel, &sent, closely).await?;
        the_sender_is_told(&outi, stage, closely).await?;
        the_person_reads_it(&daniel, stage, &sent, closely).await?;
        daniel.close().await?;

        the_step_is_done(&kaarina, closely).await?;
        the_case_goes_on_at_the_college(&outi, &kaarina, stage, &sent, closely).await?;
        outi.close().await?;
        kaarina.close().await?;
        let page = post(stage, "/status", &[("code", &sent.code), ("lang", "fi")]).await?;
        ensure!(page.contains("Koulutus alkoi"), "the person does not read how it ended");
        Ok(())
    })
    .await
}

/// Without a pointer: an empty form leads to its error, from there to the field; then the step is written and sent.
async fn a_step_by_keyboard(outi: &Browser) -> Result<()> {
    let (form, whose) = ("form[action$=\"/steps\"]", "e.id === 'steps-whose'");
    let button = format!("e.matches('{form} button[type=submit]')");
    while !outi.shows("#steps-text").await? {
        tab_to(outi, &format!("e.matches('details:not([open]):has({form}) > summary')")).await?;
        outi.press(ENTER).await?;
    }
    tab_to(outi, &button).await?;
    outi.press(ENTER).await?;
    error_has_focus(outi).await?;
    tab_to(outi, "e.getAttribute('href') === '#steps-text'").await?;
    outi.press(ENTER).await?;
    outi.until("the field", "return document.activeElement.id === 'steps-text';", vec![]).await?;
    outi.press(VISIT).await?;
    outi.press(TAB).await?;
    tab_to(outi, whose).await?;
    for _ in 0..8 {
        outi.press(DOWN).await?;
        let chosen = "return find('#steps-whose').selectedOptions[0].textContent.includes('ammattiopisto');";
        if outi.run(chosen, vec![]).await? == json!(true) {
            break;
        }
    }
    tab_to(outi, &button).await?;
    outi.press(ENTER).await?;
    says(outi, "Askel on suunnitelmassa.").await?;
    tab_to(outi, "e.matches('form[action$=\"/step\"] button[value=send]')").await?;
    outi.press(ENTER).await?;
    says(outi, "Lähetetty, vastausta odotetaan").await
}

/// What the college may see, a step for the coaching point, and one of the person's own.
async fn the_rest_of_the_plan(outi: &Browser, closely: bool) -> Result<()> {
    let share = counsellor::action(outi, "share").await?;
    choose(outi, "#share-org", "ammattiopisto").await?;
    for part in ["contact", "situation"] {
        outi.click(&format!("{share} label:has(input[value={part}])")).await?;
    }
    outi.type_into("#share-text", "Sovittiin puhelussa.").await?;
    counsellor::press(outi, &share).await?;
    for (text, whose) in [(OWN, "Asiakas"), (COACHING, "Digipiste")] {
        let form = counsellor::action(outi, "steps").await?;
        outi.type_into("#steps-text", text).await?;
        choose(outi, "#steps-whose", whose).await?;
        counsellor::set_date(outi, "#steps-due").await?;
        counsellor::press(outi, &form).await?;
    }
    if closely {
        outi.run("all('details').forEach((d) => { d.open = true; }); return true;", vec![]).await?;
        clean(outi, "a case with a plan, everything open").await?;
        let case = outi.address().await?;
        outi.follow("a[href*='/steps/']").await?;
        clean(outi, "changing a step").await?;
        outi.see("#change-step-text").await?.clear().await?;
        outi.follow("form[action$='/change-step'] button[type=submit]").await?;
        error_has_focus(outi).await?;
        clean(outi, "changing a step, with an error").await?;
        outi.open(&case).await?;
    }
    let button = outi
        .run(
            "return all('.plan > li').find((li) => li.textContent.includes(arguments[0])).querySelector('[value=send]');",
            vec![json!(COACHING)],
        )
        .await?;
    outi.click_on(&outi.element(&button)?).await?;
    says(outi, "Askel on lähetetty.").await
}

/// Sees the step and what was shared, no more; the phone number only by opening it.
async fn the_college_takes_its_step(kaarina: &Browser, sent: &Sent, closely: bool) -> Result<()> {
    says(kaarina, "Meille lähetetty: yksi askel").await?;
    if closely {
        clean(kaarina, "the college's first page").await?;
        kaarina.picture("desk-steps").await?;
    }
    kaarina.follow("section[aria-labelledby=steps] .case-what a").await?;
    says(kaarina, VISIT).await?;
    let text = kaarina.text().await?;
    for hidden in ["Meikäläinen", "040 765 4321", MESSAGE, COACHING, OWN, &sent.number, &sent.code] {
        ensure!(!text.contains(hidden), "the college reads {hidden}:\n{text}");
    }
    kaarina.follow("a[href$='?contact=open']").await?;
    says(kaarina, "Meikäläinen").await?;
    ensure!(!kaarina.text().await?.contains(MESSAGE), "the college reads what was not shared");
    if closely {
        clean(kaarina, "a step that was sent, with contact data").await?;
        kaarina.picture("desk-step").await?;
    }
    tab_to(kaarina, "e.matches('form[action$=\"/accept\"] button')").await?;
    kaarina.press(ENTER).await?;
    says(kaarina, "Askel on nyt teillä.").await
}

/// Nothing was shared with it, whatever the college may see. A no without a reason is not taken.
async fn the_coaching_point_cannot(daniel: &Browser, sent: &Sent, closely: bool) -> Result<()> {
    daniel.follow("section[aria-labelledby=steps] .case-what a").await?;
    says(daniel, "Ei mitään vielä").await?;
    let step = daniel.address().await?;
    for address in [step.clone(), format!("{step}?contact=open")] {
        daniel.open(&address).await?;
        let text = daniel.text().await?;
        for hidden in ["Meikäläinen", "040 765 4321", MESSAGE, VISIT, OWN, &sent.number, &sent.code] {
            ensure!(!text.contains(hidden), "the coaching point reads {hidden}:\n{text}");
        }
    }
    daniel.open(&step).await?;
    let decline = counsellor::action(daniel, "decline").await?;
    daniel.follow(&format!("{decline} button")).await?;
    error_has_focus(daniel).await?;
    if closely {
        clean(daniel, "a no without a reason").await?;
    }
    daniel.type_into("#decline-reason", "Valmentaja on lomalla maaliskuuhun.").await?;
    counsellor::press(daniel, &decline).await
}

/// The no is a task of the one who sent the step, and leads to the reason.
async fn the_sender_is_told(outi: &Browser, stage: &Stage, closely: bool) -> Result<()> {
    told(outi, stage, "Askelta ei otettu. Lue syy").await?;
    outi.follow("section[aria-labelledby=tasks] .case-what a").await?;
    says(outi, "Valmentaja on lomalla maaliskuuhun.").await?;
    if closely {
        outi.run("find('#plan').scrollIntoView(); scrollBy(0, -24); return true;", vec![]).await?;
        outi.picture("case-plan").await?;
    }
    Ok(())
}

/// Under the code, on a phone: their own move first, no trace of the no.
async fn the_person_reads_it(phone: &Browser, stage: &Stage, sent: &Sent, closely: bool) -> Result<()> {
    let size = json!({ "width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": true });
    phone.devtools("Emulation.setDeviceMetricsOverride", size).await?;
    phone.open(&stage.url("/status?lang=fi")).await?;
    phone.type_into("#code", &sent.code).await?;
    phone.follow("main form .s-button").await?;
    let text = phone.text().await?;
    let at = |words: &str| text.find(words).with_context(|| format!("no {words}:\n{text}"));
    ensure!(at("Sinun vuorosi")? < at(OWN)? && at(OWN)? < at(VISIT)?, "not their own move first:\n{text}");
    ensure!(!text.contains("lomalla"), "the person reads the no:\n{text}");
    if closely {
        clean(phone, "the person's page with a plan").await?;
        phone.run("find('#own').scrollIntoView(); scrollBy(0, -24); return true;", vec![]).await?;
        phone.picture("status-plan").await?;
    }
    phone.follow("form[action='/status/step'] button").await?;
    says(phone, "Merkitsimme askeleen tehdyksi").await?;
    phone.type_into("#text", "Todistukset ovat valmiina.").await?;
    phone.follow("form[action='/status/message'] button").await?;
    says(phone, "Viesti on lähetetty.").await?;
    Ok(())
}

/// The college's last step says what came of it.
async fn the_step_is_done(kaarina: &Browser, closely: bool) -> Result<()> {
    let done = counsellor::action(kaarina, "done").await?;
    kaarina.follow(&format!("{done} button")).await?;
    error_has_focus(kaarina).await?;
    if closely {
        clean(kaarina, "a last step without an outcome").await?;
    }
    kaarina.click(&format!("{done} label:has(input[value=started-training])")).await?;
    counsellor::press(kaarina, &done).await
}

/// Moves with the case: what the person agreed to pass on. There it ends with an outcome.
async fn the_case_goes_on_at_the_college(
    outi: &Browser,
    kaarina: &Browser,
    stage: &Stage,
    sent: &Sent,
    closely: bool,
) -> Result<()> {
    told(outi, stage, "Asiakas on kirjoittanut").await?;
    outi.follow("section[aria-labelledby=mine] .case-what a").await?;
    says(outi, "kertoo: Koulutus alkoi").await?;
    let form = counsellor::action(outi, "move").await?;
    choose(outi, "#move-queue", "Hakeutumisen ohjaus").await?;
    outi.click(&format!("{form} label:has(input[value=message])")).await?;
    outi.type_into("#move-reason", "Opinnot alkoivat, opisto jatkaa.").await?;
    counsellor::press(outi, &form).await?;
    let page = post(stage, "/status", &[("code", &sent.code), ("lang", "fi")]).await?;
    ensure!(
        page.contains("ei näe näitä tietojasi: oma viesti"),
        "the person does not read what stayed behind"
    );

    open(kaarina, stage, sent).await?;
    says(kaarina, "Mitä ei näytetä").await?;
    ensure!(!kaarina.text().await?.contains(MESSAGE), "the college reads what was not passed on");
    counsellor::claim(kaarina).await?;
    if closely {
        clean(kaarina, "a case that came from another organisation").await?;
    }
    counsellor::close(kaarina, "started-training").await
}

/// The first thing a screen reader says, and where the keys go on from.
async fn error_has_focus(browser: &Browser) -> Result<()> {
    let script =
        "return document.readyState === 'complete' && document.activeElement.matches('.notice.is-error');";
    browser.until("the focus on the error", script, vec![]).await.map(drop)
}
