//! The same without JavaScript: a page each, up to the receipt and the state of a case.

use super::*;

pub(super) async fn pages(matrix: &Matrix, stage: &Stage, places: &Places) -> Result<()> {
    let part = Part::new(matrix, stage).await?;
    let browser = &part.browser;
    each(&part, "plain start", async |code| browser.open(&stage.url(&format!("/s/oulu/{code}"))).await)
        .await?;
    situation(&part).await?;
    for (page, answers) in
        [("can-do", &places.can_do), ("vignette", &places.vignette), ("task", &places.task)]
    {
        let unclear = page == "can-do";
        question(&part, &format!("plain {page}"), answers, unclear).await?;
    }
    let there = async |code: &str, answers| {
        jobseeker::hand_over(browser, stage, &format!("{code}/answers"), answers).await
    };
    each(&part, "plain activities", async |code| there(code, &places.activities).await).await?;
    question(&part, "plain preference", &places.preference, false).await?;
    each(&part, "plain result", async |code| there(code, &places.result).await).await?;
    each(&part, "plain, asked whether to clear", async |code| {
        there(code, &places.can_do).await?;
        browser.follow(".s-foot button[value=clear]").await
    })
    .await?;
    let mut sent = String::new();
    for (language, looks) in part.cells() {
        let code = language.code.as_str();
        jobseeker::hand_over(browser, stage, &format!("{code}/send/answers"), &places.result).await?;
        browser.see("#phone").await?;
        part.at("contact", code, &looks).await?;
        jobseeker::fill(browser, &jobseeker::Contact { email: String::new(), ..Default::default() }).await?;
        jobseeker::press_send(browser).await?;
        sent = jobseeker::receipt(browser).await?.code;
        part.at("plain receipt", code, &looks).await?;
    }
    let open = async |code: &str, typed: &str| -> Result<()> {
        browser.open(&stage.url(&format!("/status?lang={code}"))).await?;
        if !typed.is_empty() {
            browser.type_into("#code", typed).await?;
            browser.follow("main form .s-button").await?;
        }
        Ok(())
    };
    each(&part, "status form", async |code| open(code, "").await).await?;
    each(&part, "status form, error", async |code| {
        open(code, "AAAA-BBBB").await?;
        browser.see(".s-error-summary").await.map(drop)
    })
    .await?;
    each(&part, "status", async |code| {
        open(code, &sent).await?;
        browser.see(".s-path").await.map(drop)
    })
    .await?;
    for about in ["sentence", "access"] {
        let page = format!("feedback, {about}");
        let open = async |code: &str| {
            browser.open(&stage.url(&format!("/s/oulu/{code}/feedback?about={about}"))).await
        };
        each(&part, &page, open).await?;
        each(&part, &format!("{page}, error"), async |code| {
            open(code).await?;
            browser.follow("main form button[type=submit]").await?;
            browser.see(".s-error-summary").await.map(drop)
        })
        .await?;
    }
    each(&part, "accessibility statement", async |code| {
        browser.open(&stage.url(&format!("/s/oulu/{code}/accessibility"))).await
    })
    .await?;
    each(&part, "error page", async |code| browser.open(&stage.url(&format!("/s/nowhere/{code}"))).await)
        .await?;
    part.browser.close().await
}

/// Opens a page in each of its languages and looks at it.
async fn each(part: &Part<'_>, page: &str, open: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    for (language, looks) in part.cells() {
        open(&language.code).await.with_context(|| format!("{page} in {}", language.code))?;
        part.at(page, &language.code, &looks).await?;
        if page == "status" || page == "plain result" {
            part.opened(page, &language.code).await?;
        }
    }
    Ok(())
}

/// The questions about the situation, walked through from the start.
async fn situation(part: &Part<'_>) -> Result<()> {
    for (number, name) in ["municipality", "goal", "finnish", "barriers"].into_iter().enumerate() {
        let open = async |code: &str| -> Result<()> {
            part.browser.open(&part.stage.url(&format!("/s/oulu/{code}"))).await?;
            part.browser.follow(jobseeker::NEXT).await?;
            for _ in 0..number {
                part.browser.follow(jobseeker::SKIP).await?;
            }
            Ok(())
        };
        let page = format!("plain {name}");
        each(part, &page, open).await?;
        wrong(part, &page, open).await?;
    }
    Ok(())
}

/// A question with answers before it.
async fn question(part: &Part<'_>, page: &str, answers: &Answers, unclear: bool) -> Result<()> {
    let open = async |code: &str| {
        jobseeker::hand_over(&part.browser, part.stage, &format!("{code}/answers"), answers).await
    };
    each(part, page, open).await?;
    wrong(part, page, open).await?;
    if unclear {
        each(part, &format!("{page}, not understood"), async |code| {
            open(code).await?;
            jobseeker::choose(&part.browser, &["unclear"]).await?;
            part.browser.follow(jobseeker::NEXT).await?;
            part.browser.see(".s-choices .s-note").await?;
            part.browser.run("find('.s-words').open = true; return true;", vec![]).await.map(drop)
        })
        .await?;
    }
    Ok(())
}

/// The same without an answer.
async fn wrong(part: &Part<'_>, page: &str, open: impl AsyncFn(&str) -> Result<()>) -> Result<()> {
    each(part, &format!("{page}, error"), async |code| {
        open(code).await?;
        part.browser.follow(jobseeker::NEXT).await?;
        part.browser.see(".s-error-summary").await.map(drop)
    })
    .await
}
