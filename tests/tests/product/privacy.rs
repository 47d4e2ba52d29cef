//! What is erased is gone from the files, what is stored cannot be read, what is typed is never logged or run.

use anyhow::{Result, ensure};
use serde_json::json;
use suunta_tests::browser::{DESKTOP, DESKTOP_WITHOUT_SCRIPT, PHONE};
use suunta_tests::demo;
use suunta_tests::stage::{Db, Stage, play};

use crate::counsellor;
use crate::jobseeker::{self, Contact};

super::on_both!(withdrawn_without_a_trace, unreadable_and_unlogged);

/// Every sealed value and index entry of the planted person is on disk before, and nowhere after.
async fn withdrawn_without_a_trace(db: Db) -> Result<()> {
    play(db, async |stage| {
        let phone = stage.browser(PHONE).await?;
        jobseeker::at_result(&phone, stage).await?;
        let receipt = jobseeker::send(&phone, &Contact::default()).await?;
        let traces = sealed(stage).await?;
        ensure!(traces.len() >= 5, "only {} sealed values are stored", traces.len());
        // Found now: otherwise not finding them later would prove nothing.
        for trace in &traces {
            ensure!(
                stage.on_disk(trace).await?,
                "{} stored bytes are not in the files to begin with",
                trace.len()
            );
        }

        jobseeker::status(&phone, &stage.home.url(), &receipt.code).await?;
        phone.click("details:has(form[action='/status/withdraw']) > summary").await?;
        phone.click("form[action='/status/withdraw'] label:has(#confirm)").await?;
        phone.click("form[action='/status/withdraw'] .s-button").await?;
        phone
            .until("the words that it is withdrawn", "return !find('form') && !!find('.s-lead');", vec![])
            .await?;
        if db == Db::Postgres {
            stage.home.run(&["maintain"], &[])?;
        }
        for trace in &traces {
            ensure!(
                !stage.on_disk(trace).await?,
                "{} bytes of the person are still in the files",
                trace.len()
            );
        }
        // The code opens nothing any more.
        phone.open(&stage.url("/status?lang=fi")).await?;
        phone.type_into("#code", &receipt.code).await?;
        phone.follow("main form .s-button").await?;
        phone.see(".s-title").await?;
        ensure!(!phone.shows(".s-path").await?, "the code still opens the case");
        phone.close().await
    })
    .await
}

/// Sealed texts and index entries of all cases.
async fn sealed(stage: &Stage) -> Result<Vec<Vec<u8>>> {
    let mut all = Vec::new();
    for sql in [
        "SELECT contact FROM case_texts",
        "SELECT answers FROM case_texts",
        "SELECT brief FROM case_texts",
        "SELECT token FROM case_index",
    ] {
        all.extend(stage.bytes(sql).await?);
    }
    all.retain(|value| value.len() >= 8);
    // A long value lies in several places; its beginning lies in one.
    all.iter_mut().for_each(|value| value.truncate(40));
    Ok(all)
}

/// A hostile person's texts: shown literally, unreadable in the files, absent from the log.
async fn unreadable_and_unlogged(db: Db) -> Result<()> {
    play(db, async |stage| {
        let planted = Contact {
            name: "Zyxwvut <b>Qponmlk</b>".into(),
            phone: "+358 40 765 4321".into(),
            email: "zyxwvut.qponmlk@example.fi".into(),
            message: "<script>document.title='run'</script> {{7*7}} Jihgfed".into(),
            protected: false,
        };
        let phone = stage.browser(PHONE).await?;
        jobseeker::at_result_in_widget(&phone, stage).await?;
        let receipt = jobseeker::send(&phone, &planted).await?;
        jobseeker::status(&phone, &stage.home.url(), &receipt.code).await?;
        phone.close().await?;

        let desk = stage.browser(DESKTOP).await?;
        let mut seen = false;
        for account in demo::ACCOUNTS {
            counsellor::sign_in(&desk, stage, account.login).await?;
            if counsellor::open_case(&desk, stage, &receipt.number).await?.is_some() {
                counsellor::claim(&desk).await?;
                let brief = desk.see(".brief").await?.text().await?;
                ensure!(
                    brief.contains(&planted.name) && brief.contains(&planted.message),
                    "not shown literally:\n{brief}"
                );
                let title = desk.run("return document.title;", vec![]).await?;
                ensure!(title != json!("run"), "what the public typed was run");
                ensure!(
                    !title.as_str().unwrap_or_default().contains("Zyxwvut"),
                    "a name in the title: {title}"
                );
                ensure!(!desk.address().await?.contains("Zyxwvut"));
                // Search finds the person by a whole word and leaves no word behind.
                desk.open(&stage.url("/desk/search")).await?;
                desk.type_into("#words", "zyxwvut").await?;
                desk.follow("form[role=search] button").await?;
                desk.see(".case").await?;
                ensure!(
                    !desk.address().await?.to_lowercase().contains("zyxwvut"),
                    "the search word is in the address"
                );
                seen = true;
            }
            counsellor::sign_out(&desk).await?;
            if seen {
                break;
            }
        }
        ensure!(seen, "no demo account sees case {}", receipt.number);
        desk.close().await?;

        for secret in ["Zyxwvut", "zyxwvut", "Qponmlk", "7654321", "Jihgfed"] {
            ensure!(!stage.on_disk(secret.as_bytes()).await?, "{secret} can be read in the database files");
            ensure!(!stage.log().contains(secret), "{secret} is in the log");
        }
        for secret in [&receipt.code, &receipt.code.replace('-', "")] {
            ensure!(!stage.log().contains(secret.as_str()), "the private code is in the log");
            ensure!(
                !stage.on_disk(secret.as_bytes()).await?,
                "the private code can be read in the database files"
            );
        }
        ensure!(!stage.log().contains(demo::PASSWORD), "a password is in the log");
        Ok(())
    })
    .await
}

/// A protected person's case is in nobody's list but that of the named people.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn protected_details_are_seen_by_named_people_only() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        jobseeker::at_result(&phone, stage).await?;
        let receipt = jobseeker::send(&phone, &Contact { protected: true, ..Contact::default() }).await?;
        phone.close().await?;
        let desk = stage.browser(DESKTOP_WITHOUT_SCRIPT).await?;
        for account in demo::ACCOUNTS {
            counsellor::sign_in(&desk, stage, account.login).await?;
            let member = account.queues.contains(&"oulu-protected");
            let found = counsellor::open_case(&desk, stage, &receipt.number).await?.is_some();
            ensure!(found == member, "{} sees the protected case: {found}", account.login);
            // A coordinator has no search.
            if !member && account.role != "coordinator" {
                desk.open(&stage.url("/desk/search")).await?;
                desk.type_into("#words", "Esimerkki").await?;
                desk.follow("form[role=search] button").await?;
                desk.see("#found").await?;
                ensure!(!desk.shows(".case").await?, "{} finds the protected person", account.login);
            }
            counsellor::sign_out(&desk).await?;
        }
        desk.close().await
    })
    .await
}
