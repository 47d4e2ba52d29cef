//! `cargo xtask run`: the whole product on this machine, with a demo to look at.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use suunta_tests::city::{FIRST_PAGE, Website};
use suunta_tests::demo;
use suunta_tests::mail::Sink;
use suunta_tests::process::workspace;
use suunta_tests::server::{Home, Server};

use crate::{machine, widget};

#[derive(clap::Args)]
pub(crate) struct Options {
    /// Port of the server on 127.0.0.1.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Port of the city website on 127.0.0.1.
    #[arg(long, default_value_t = 8081)]
    city_port: u16,
    /// Folder of the data; the key is kept beside it, in DIR.key.
    #[arg(long, value_name = "DIR", default_value = "data")]
    data: PathBuf,
    /// A `PostgreSQL` database instead of the `SQLite` file in the data folder.
    #[arg(long, value_name = "postgres://…")]
    database_url: Option<String>,
}

pub(crate) fn run(options: &Options) -> Result<()> {
    widget::build()?;
    machine::show(&mut machine::cargo(&["build", "--workspace", "--bin", "suunta"]))?;
    let data = absolute(&options.data)?;
    std::fs::create_dir_all(&data).with_context(|| format!("cannot make {}", data.display()))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(serve(options, &data))
}

async fn serve(options: &Options, data: &Path) -> Result<()> {
    let (city, listener) = Website::listen(options.city_port).await?;
    let sink = Sink::start().await?;
    let home = Home {
        binary: workspace().join("target/debug/suunta"),
        config: data.join("config"),
        key: key_beside(data)?,
        database: options
            .database_url
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", data.join("suunta.db").display())),
        port: options.port,
        mail_port: Some(sink.port()),
        log: data.join("suunta.log"),
        extra: Vec::new(),
    };
    home.prepare(&city.origin())?;
    // Taken before the accounts are made: a port in use must not leave half a demo behind.
    drop(
        std::net::TcpListener::bind(("127.0.0.1", options.port))
            .with_context(|| format!("port {}", options.port))?,
    );
    demo::load(&home).context("loading the demo accounts")?;
    let server = home.start()?;
    city.serve(listener, &home.url(), Some(sink));
    introduce(&home, &city);
    wait(server).await
}

fn introduce(home: &Home, city: &Website) {
    println!();
    println!("City page    {}", city.page(FIRST_PAGE));
    println!("Desk         {}/desk", home.url());
    println!("Status page  {}/status", home.url());
    println!("Mails        {}", city.page("mails"));
    println!();
    println!("Demo sign-ins (password \"{}\" for each):", demo::PASSWORD);
    for account in demo::ACCOUNTS {
        println!("  {:<9} {} — {}", account.login, account.name, account.place);
    }
    println!();
    println!("Log in {}. Ctrl-C stops everything; the data stays.", home.log.display());
}

/// Until Ctrl-C or TERM, or until the server ends by itself.
async fn wait(mut server: Server) -> Result<()> {
    let mut term = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
    let mut look = tokio::time::interval(Duration::from_millis(300));
    loop {
        tokio::select! {
            _ = tokio::signal::ctrl_c() => break,
            _ = term.recv() => break,
            _ = look.tick() => {
                if let Some(status) = server.process.ended() {
                    bail!("the server has ended ({status}); its log says why");
                }
            }
        }
    }
    println!("Stopping.");
    match server.process.stop(Duration::from_secs(20)) {
        Some(status) if status.success() => Ok(()),
        Some(status) => bail!("the server ended with {status}"),
        None => bail!("the server did not end within 20 s and was killed"),
    }
}

fn absolute(path: &Path) -> Result<PathBuf> {
    Ok(if path.is_absolute() { path.to_owned() } else { std::env::current_dir()?.join(path) })
}

/// `data.key` beside `data`: whoever copies the data folder has not copied the key.
fn key_beside(data: &Path) -> Result<PathBuf> {
    let name = data.file_name().with_context(|| format!("{} is no folder for data", data.display()))?;
    let mut key = name.to_owned();
    key.push(".key");
    Ok(data.with_file_name(key))
}
