//! The harness itself: it must be able to fail.

use anyhow::{Result, ensure};
use serde_json::json;
use suunta_tests::browser::{Browser, PHONE, PHONE_WITHOUT_SCRIPT};
use suunta_tests::city::Website;

#[tokio::test]
async fn a_phone_is_a_phone_and_scripts_can_be_off() -> Result<()> {
    let (city, listener) = Website::listen(0).await?;
    city.serve(listener, "http://127.0.0.1:9", None);
    let phone = Browser::start(PHONE).await?;
    phone.open(&city.page("oulu.html")).await?;
    ensure!(phone.run("return innerWidth;", vec![]).await? == json!(360));
    let title = phone.see("h1").await?;
    ensure!(title.text().await? == "Löydä suuntasi");
    phone.picture("city-360").await?;
    phone.close().await?;

    let plain = Browser::start(PHONE_WITHOUT_SCRIPT).await?;
    plain
        .open(
            "data:text/html,<h1>before</h1><script>document.querySelector('h1').textContent='after'</script>",
        )
        .await?;
    ensure!(plain.see("h1").await?.text().await? == "before");
    plain.close().await
}
