//! The product as people meet it: real browsers, the real binary, both databases.

mod access;
mod aloud;
mod boxes;
mod counsellor;
mod elsewhere;
mod embed;
mod engines;
mod faults;
mod first;
mod framed;
mod guest;
mod guides;
mod harness;
mod jobseeker;
mod keeping;
mod keyboard;
mod lives;
mod matrix;
mod measure;
mod organisations;
mod place;
mod policies;
mod privacy;
mod reader;
mod second_step;
mod stops;
mod team;
mod theme;
mod tongues;
mod whole;

/// Makes a test on each database of a function `async fn(Db) -> anyhow::Result<()>`.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => { $(
        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() -> anyhow::Result<()> {
                super::$name(suunta_tests::stage::Db::Sqlite).await
            }
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() -> anyhow::Result<()> {
                super::$name(suunta_tests::stage::Db::Postgres).await
            }
        }
    )+ };
}
pub(crate) use on_both;
