//! The pages of the guides for `WordPress`, Drupal and a static page: on a phone the widget comes up in each, as wide as
//! there is room, and asks its first question.

use anyhow::{Result, ensure};
use serde_json::json;
use suunta_tests::browser::PHONE;
use suunta_tests::stage::{Db, play};

use crate::access;
use crate::jobseeker::{self, NEXT};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_widget_comes_up_as_each_system_writes_it() -> Result<()> {
    play(Db::Sqlite, async |stage| {
        let phone = stage.browser(PHONE).await?;
        for page in ["wordpress.html", "drupal.html", "drupal-element.html", "static.html"] {
            phone.open(&stage.city.page(page)).await?;
            jobseeker::widget_ready(&phone).await?;
            let place = phone
                .run(
                    "const w = document.querySelector('suunta-widget').getBoundingClientRect();
                     return {width: w.width, count: document.querySelectorAll('suunta-widget').length,
                       wide: document.documentElement.scrollWidth, window: innerWidth};",
                    vec![],
                )
                .await?;
            ensure!(place["count"] == json!(1), "{page}: {place}");
            ensure!(place["wide"] == place["window"], "{page} scrolls sideways: {place}");
            ensure!(place["width"].as_f64().is_some_and(|width| width >= 270.0), "{page}: {place}");
            // The system's rules for buttons, lists and fieldsets stay outside.
            let button = phone
                .run(
                    "const s = getComputedStyle(find('.s-next, .s-button')); return s.textTransform + ' ' + s.borderTopLeftRadius;",
                    vec![],
                )
                .await?;
            ensure!(button.as_str().is_some_and(|s| s.starts_with("none ") && !s.contains("9999")), "{page}: {button}");
            phone.picture(&format!("guide-{}", page.trim_end_matches(".html"))).await?;
            jobseeker::press_and_wait(&phone, NEXT).await?;
            phone.see(".s-main :is(input, select)").await?;
            access::clean_inside(&phone, page).await?;
            // The next page is another city's in truth, and begins anew.
            phone.run("sessionStorage.clear(); return true;", vec![]).await?;
            let said = phone.console().await?;
            ensure!(said.iter().all(|line| !line.contains("Suunta")), "{page}: {said:?}");
        }
        phone.close().await
    })
    .await
}
