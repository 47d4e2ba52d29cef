//! `cargo xtask bench web`: the widget on a slow phone, beside a hand-written floor and two survey tools that others use,
//! in turns within one run.

mod asked;
mod figures;
mod stage;
mod traffic;
mod visit;

use std::path::Path;

use anyhow::{Context, Result, ensure};
use suunta_tests::city::Website;

use self::asked::Questions;
use self::figures::Figures;
use self::stage::Contestant;
use self::visit::{SLOWER, Visit, Way};
use super::{Bench, Table};

/// Measures everything, each figure the middle of so many rounds; gives the comparison as a Markdown table.
pub(super) async fn measure(binary: &Path, rounds: u32, table: &mut Table) -> Result<String> {
    crate::machine::rivals()?;
    let (city, listener) = Website::listen(0).await?;
    let bench = Bench::on(binary, &[], city)?;
    let server = bench.home.url();
    let asked = Questions::fetch(&server).await?;
    let vendor = stage::serve(listener, &server, &asked).await?;
    let host = bench.city.origin();
    let way = Way { host: &host, vendor: &vendor, asked: &asked };
    let [fetched, preloaded] = visit::gauge(&way).await?;
    println!("The network is slowed: 100 KB take {fetched:.0} ms by fetch, {preloaded:.0} ms by preload.");

    let mut figures = Figures::default();
    // Round nought warms up what every later one finds warm: the machine's caches of files and programs.
    for round in 0..=rounds {
        for contestant in Contestant::ALL {
            let visit = twice(|| visit::visit(&way, contestant, round == 0)).await?;
            println!("round {round} of {rounds}: {:<10} {}", contestant.name(), line(&visit));
            if round > 0 {
                figures.add(contestant, visit);
            }
        }
        let (time, bytes) = twice(|| visit::adaptive(&way)).await?;
        println!("round {round} of {rounds}: {:<10} first adaptive question {time:.0} ms", "suunta");
        if round > 0 {
            figures.adaptive.push((time, bytes));
        }
    }
    let again = asked_again(&host, figures.changeable()).await?;
    // Four times slower than this machine, like the phone.
    let choosing = f64::from(SLOWER) * crate::same_bits::choosing()?;
    table.gate("choosing the next question, slowed", format!("{choosing:.2} ms"), "5 ms", choosing < 5.0);
    figures.gates(again, table)?;
    figures.comparison()
}

fn line(visit: &Visit) -> String {
    format!(
        "first {:.0} ms, next {:?} ms, blocked {:.0} ms",
        visit.first,
        visit.next.iter().map(|time| time.round()).collect::<Vec<_>>(),
        visit.blocked
    )
}

/// One more try where a browser did not do as it was asked: a busy machine makes one in a hundred fail.
async fn twice<T, F: Future<Output = Result<T>>>(work: impl Fn() -> F) -> Result<T> {
    match work().await {
        Ok(done) => Ok(done),
        Err(error) => {
            println!("Once more, because: {error:#}");
            work().await
        }
    }
}

/// Bytes that asking again for every file that may have changed takes when none has: a second visit another day.
async fn asked_again(host: &str, changeable: &[(String, String)]) -> Result<usize> {
    ensure!(
        !changeable.is_empty(),
        "the widget loads nothing that may change: then nobody would get a new one"
    );
    let client = suunta_tests::http::client();
    let mut sum = 0;
    for (address, tag) in changeable {
        let request = client
            .get(address)
            .header("Origin", host)
            .header("If-None-Match", tag)
            .header("Accept-Encoding", "br");
        let answer = request.send().await.with_context(|| address.clone())?;
        let line = format!("HTTP/1.1 {}\r\n\r\n", answer.status()).len();
        let headers: usize =
            answer.headers().iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        sum += line + headers + answer.bytes().await?.len();
    }
    Ok(sum)
}
