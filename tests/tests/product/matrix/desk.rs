//! The desk: what a counsellor, a lead and the administrator see, in the desk's languages.

use serde_json::Value;
use suunta_tests::demo;

use super::*;
use crate::{counsellor, team};

/// The languages of the desk. They are of its program, not of a site.
const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// Somebody at the desk.
struct Desk<'a> {
    part: Part<'a>,
    /// The one language of this walk; none: another one a page.
    language: Option<&'static str>,
}

pub(super) async fn pages(matrix: &Matrix, stage: &Stage) -> Result<()> {
    let languages = if matrix.full { LANGUAGES.map(Some).to_vec() } else { vec![None] };
    for (number, language) in languages.into_iter().enumerate() {
        let desk = Desk { part: Part::new(matrix, stage).await?, language };
        desk.outside().await?;
        let sent = team::send(stage, 900 + number, &[("name", "Aino Esimerkki")]).await?;
        for account in demo::ACCOUNTS {
            counsellor::sign_in(&desk.part.browser, stage, account.login).await?;
            desk.page("/desk").await?;
            if counsellor::open_case(&desk.part.browser, stage, &sent.number).await?.is_some() {
                desk.case().await?;
                desk.counsellor().await?;
            }
            if account.queues.is_empty() {
                desk.administrator().await?;
            }
            counsellor::sign_out(&desk.part.browser).await?;
        }
        desk.part.browser.close().await?;
    }
    Ok(())
}

impl Desk<'_> {
    fn browser(&self) -> &Browser {
        &self.part.browser
    }

    /// Looks at what stands there.
    async fn at(&self, page: &str) -> Result<()> {
        let code = self.browser().run("return document.documentElement.lang;", vec![]).await?;
        let looks = self.part.looks();
        let code = code.as_str().unwrap_or_default();
        self.part.at(page, code, &looks).await?;
        self.part.opened(page, code).await
    }

    /// Opens a page in the language whose turn it is, and looks at it.
    async fn page(&self, path: &str) -> Result<()> {
        let turn = LANGUAGES[self.part.number.get() % LANGUAGES.len()];
        let wish = "const form = document.querySelector('form.languages'), done = arguments[arguments.length - 1];
            if (!form || document.documentElement.lang === arguments[0]) return done(true);
            const fields = new URLSearchParams(new FormData(form));
            fields.append('lang', arguments[0]);
            fetch(form.action, { method: 'POST', body: fields }).then((answer) => done(answer.ok), () => done(false));";
        let turn = json!(self.language.unwrap_or(turn));
        let spoken = self.browser().client().execute_async(wish, vec![turn]).await?;
        ensure!(spoken == json!(true), "the desk does not speak another language");
        self.browser().open(&self.part.stage.url(path)).await?;
        self.at(path).await
    }

    /// Before signing in.
    async fn outside(&self) -> Result<()> {
        for language in LANGUAGES {
            if self.language.is_none_or(|only| only == language) {
                self.browser().open(&self.part.stage.url(&format!("/desk/sign-in?lang={language}"))).await?;
                self.at("/desk/sign-in").await?;
            }
        }
        self.browser().type_into("#user", "nobody").await?;
        self.browser().type_into("#password", "wrong-wrong-wrong").await?;
        self.browser().follow("main form button[type=submit]").await?;
        self.browser().see(".notice.is-error").await?;
        self.at("/desk/sign-in, error").await
    }

    /// A case, from new to claimed, and an error on it.
    async fn case(&self) -> Result<()> {
        let browser = self.browser();
        let address = browser.address().await?;
        self.at("case").await?;
        let free = browser.run("return !!find(\"form[action$='/claim']\");", vec![]).await?;
        if free == json!(false) {
            return Ok(());
        }
        counsellor::claim(browser).await?;
        self.at("claimed case").await?;
        // An error at the desk: a note without words.
        browser.follow("form[action$='/note'] button[type=submit]").await?;
        browser.see(".notice.is-error").await?;
        self.at("case, error").await?;
        browser.open(&format!("{address}/print")).await?;
        self.at("print view").await
    }

    /// What a counsellor and a lead have beside cases.
    async fn counsellor(&self) -> Result<()> {
        for (path, _) in counsellor::queues(self.browser(), self.part.stage).await? {
            self.page(&path).await?;
        }
        for path in [
            "/desk",
            "/desk/search",
            "/desk/me",
            "/desk/me/second",
            "/desk/me/mail",
            "/desk/away",
            "/desk/figures",
            "/desk/help",
        ] {
            self.page(path).await?;
        }
        self.browser().open(&self.part.stage.url("/desk/search")).await?;
        self.browser().type_into("#words", "Aino").await?;
        self.browser().follow("form[role=search] button").await?;
        self.browser().see("#found").await?;
        self.at("search with a result").await
    }

    /// Every page of the administrator that is linked from the first.
    async fn administrator(&self) -> Result<()> {
        let mut pages = vec!["/desk/admin".to_owned()];
        let mut at = 0;
        while let Some(page) = pages.get(at).cloned() {
            self.page(&page).await?;
            let linked = "return all('main a').map((a) => new URL(a.href).pathname).filter((p) => p.startsWith('/desk/admin'));";
            let found = self.browser().run(linked, vec![]).await?;
            for path in found.as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !pages.iter().any(|known| known == path) && pages.len() < 15 {
                    pages.push(path.to_owned());
                }
            }
            at += 1;
        }
        ensure!(pages.len() > 2, "the administrator has no pages: {pages:?}");
        Ok(())
    }
}
