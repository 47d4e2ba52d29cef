//! Group commit on SQLite: one task owns the one writing connection, takes all waiting commands, runs each in its own
//! savepoint, commits them together, and only then answers. Nothing is acknowledged that is not on disk.

use std::future::Future;
use std::ops::Range;
use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use sqlx::SqliteConnection;
use tokio::sync::{mpsc, oneshot};

use super::sql::{Conn, MET, values};
use super::{Boxed, Result, StoreError, Tools, blank};

/// Commands committed together at most.
const BATCH: usize = 256;
/// How often a command is run when it says that another was in its way.
pub(super) const TRIES: usize = 4;
/// Commands that may wait; more are refused at once instead of answered too late.
const WAITING: usize = 4096;
/// Pages in the WAL from which on it is folded into the file: what is written again and again meanwhile is folded once.
const FOLD: u64 = 8192;
/// Pages in the WAL from which on readers are waited for, so that it begins anew: under load some reader is always there, and
/// it would grow without end.
const LONG: u64 = 2 * FOLD;
/// Commands after which its length is asked for again.
const LOOK: usize = 64;
/// How soon an erased text's traces in the WAL are tried again when a reader stood in the way.
const AGAIN: Duration = Duration::from_millis(100);

/// A whole command: what it changes, with its audit and outbox rows, in one transaction that it does not see.
/// It may be run again (when two transactions met, or a drawn number was taken) and must not keep anything from the first time.
pub(super) trait Command: Send + Sync + 'static {
    /// What it answers.
    type Out: Send + 'static;
    /// Runs it.
    fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> impl Future<Output = Result<Self::Out>> + Send;
    /// Something was erased: its traces must leave the files before this is answered.
    fn erases(&self) -> bool {
        false
    }
}

/// Declares a command with its fields and its body.
macro_rules! command {
    ($(struct $name:ident { $($field:ident: $type:ty),* $(,)? } -> $out:ty = |$this:ident, $conn:ident, $tools:ident| $body:block)+) => {
        $(
            struct $name { $($field: $type),* }
            impl $crate::store::writer::Command for $name {
                type Out = $out;
                async fn run(
                    &self,
                    $conn: &mut $crate::store::sql::Conn<'_>,
                    $tools: &$crate::store::Tools,
                ) -> $crate::store::Result<$out> {
                    let $this = self;
                    $body
                }
            }
        )+
    };
}
pub(super) use command;

/// A command with the place for its answer; the type of the answer forgotten, so that all kinds wait in one line.
trait Job: Send {
    fn run<'a>(&'a mut self, conn: &'a mut Conn<'_>, tools: &'a Tools) -> Boxed<'a, Result<()>>;
    fn answer(self: Box<Self>, committed: Result<()>);
    fn erases(&self) -> bool;
}

struct Waiting<C: Command> {
    command: C,
    out: Option<C::Out>,
    answer: oneshot::Sender<Result<C::Out>>,
}

impl<C: Command> Job for Waiting<C> {
    fn run<'a>(&'a mut self, conn: &'a mut Conn<'_>, tools: &'a Tools) -> Boxed<'a, Result<()>> {
        Box::pin(async move {
            self.out = Some(self.command.run(conn, tools).await?);
            Ok(())
        })
    }
    fn answer(self: Box<Self>, committed: Result<()>) {
        let missing = || StoreError::Broken("a command gave no answer".into());
        // Nobody listens any more when the request was cut off; what is committed stays committed.
        let Self { out, answer, .. } = *self;
        let _ = answer.send(committed.and_then(|()| out.ok_or_else(missing)));
    }
    fn erases(&self) -> bool {
        self.command.erases()
    }
}

enum Message {
    Run(Box<dyn Job>),
    /// Fold the WAL into the file and give free pages back.
    Shrink(oneshot::Sender<Result<()>>),
    Close(oneshot::Sender<()>),
}

/// The way to the writing task.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Message>);

impl Writer {
    /// Starts the writing task on its connection, on a thread of its own: it waits for the database again and again, and among the
    /// tasks of requests it would each time wait for them as well.
    ///
    /// # Errors
    /// When the database does not say where its WAL is, or there is no thread to be had.
    pub(super) async fn start(mut conn: SqliteConnection, tools: Tools, group_commit: bool) -> Result<Self> {
        let (sender, receiver) = mpsc::channel(WAITING);
        let batch = if group_commit { BATCH } else { 1 };
        let wal = blank::wal_of(&mut conn).await?;
        let none = |error: std::io::Error| StoreError::Unavailable(format!("no thread to write on: {error}"));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().map_err(none)?;
        let task = Task { conn, tools, batch, wal, traces: false, unseen: 0 };
        let thread = std::thread::Builder::new().name("writer".into());
        thread.spawn(move || runtime.block_on(task.work(receiver))).map_err(none)?;
        Ok(Self(sender))
    }

    /// Runs a command; answers when it is on disk.
    pub(super) async fn run<C: Command>(&self, command: C) -> Result<C::Out> {
        let (answer, answered) = oneshot::channel();
        let job = Message::Run(Box::new(Waiting { command, out: None, answer }));
        self.0
            .try_send(job)
            .map_err(|_| StoreError::Unavailable("too much to write at once, or closing".into()))?;
        answered.await.unwrap_or_else(|_| Err(gone()))
    }

    /// Folds the WAL into the file and gives free pages back.
    pub(super) async fn shrink(&self) -> Result<()> {
        let (answer, answered) = oneshot::channel();
        self.0.send(Message::Shrink(answer)).await.map_err(|_| gone())?;
        answered.await.unwrap_or_else(|_| Err(gone()))
    }

    /// Finishes what waits and ends the task.
    pub(super) async fn close(&self) {
        let (answer, answered) = oneshot::channel();
        if self.0.send(Message::Close(answer)).await.is_ok() {
            let _ = answered.await;
        }
    }

    pub(super) fn alive(&self) -> bool {
        !self.0.is_closed()
    }
}

fn gone() -> StoreError {
    StoreError::Unavailable("the writer has ended".into())
}

struct Task {
    conn: SqliteConnection,
    tools: Tools,
    batch: usize,
    /// The WAL's file; `None` for a database in memory.
    wal: Option<PathBuf>,
    /// Something erased is still readable in the WAL because a reader stood in the way.
    traces: bool,
    /// Commands since the WAL's length was asked for.
    unseen: usize,
}

impl Task {
    async fn work(mut self, mut receiver: mpsc::Receiver<Message>) {
        let mut messages = Vec::with_capacity(self.batch);
        loop {
            let taken = receiver.recv_many(&mut messages, self.batch);
            let count = if self.traces {
                let Ok(count) = tokio::time::timeout(AGAIN, taken).await else {
                    self.traces = self.truncate().await.is_err();
                    continue;
                };
                count
            } else {
                taken.await
            };
            if count == 0 {
                break;
            }
            let mut jobs = Vec::with_capacity(count);
            let mut shrink = Vec::new();
            let mut close = None;
            for message in messages.drain(..) {
                match message {
                    Message::Run(job) => jobs.push(job),
                    Message::Shrink(answer) => shrink.push(answer),
                    Message::Close(answer) => close = Some(answer),
                }
            }
            self.commit(jobs).await;
            for answer in shrink {
                let _ = answer.send(self.shrink().await);
            }
            if let Some(answer) = close {
                // Closing folds the WAL: it must be blank before.
                if let Err(error) = self.truncate().await {
                    tracing::warn!(%error, "folding the WAL before closing");
                }
                if let Err(error) = sqlx::Connection::close(self.conn).await {
                    tracing::warn!(%error, "closing the database");
                }
                let _ = answer.send(());
                return;
            }
        }
    }

    async fn commit(&mut self, jobs: Vec<Box<dyn Job>>) {
        if jobs.is_empty() {
            return;
        }
        self.unseen += jobs.len();
        let mut done = Vec::with_capacity(jobs.len());
        let mut failed = Vec::new();
        let outcome = self.run_all(jobs, &mut done, &mut failed).await;
        if outcome.is_err() {
            // SQLite may have rolled back by itself (disk full): then there is nothing to undo, which is no fault.
            let _ = Conn::Sqlite(&mut self.conn).raw("ROLLBACK").await;
        }
        let erases = outcome.is_ok() && done.iter().any(|job| job.erases());
        if erases {
            self.traces = self.truncate().await.is_err();
        }
        for job in done {
            job.answer(outcome.clone());
        }
        for (job, error) in failed {
            job.answer(Err(error));
        }
        // What is committed is safe in the WAL; nobody needs to wait for its folding.
        if outcome.is_ok() && !erases && self.unseen >= LOOK {
            self.unseen = 0;
            if let Err(error) = self.fold().await {
                tracing::warn!(%error, "folding the WAL");
            }
        }
    }

    /// Runs the commands in one transaction. `Err`: nothing of it is kept, and none of `done` may be acknowledged.
    async fn run_all(
        &mut self,
        jobs: Vec<Box<dyn Job>>,
        done: &mut Vec<Box<dyn Job>>,
        failed: &mut Vec<(Box<dyn Job>, StoreError)>,
    ) -> Result<()> {
        let mut conn = Conn::Writing(&mut self.conn, Some("BEGIN IMMEDIATE; SAVEPOINT command"));
        let mut outcome = Ok(());
        let mut clean = true;
        for mut job in jobs {
            if outcome.is_err() {
                done.push(job);
                continue;
            }
            if !clean {
                conn.first("RELEASE command; SAVEPOINT command");
            }
            clean = false;
            let mut tries = TRIES;
            loop {
                let Err(error) = Caught(job.run(&mut conn, &self.tools)).await else {
                    done.push(job);
                    break;
                };
                // The failed command undoes itself only. When the savepoint is gone, so is the transaction.
                if conn.execute("ROLLBACK TO command", vec![]).await.is_err() {
                    outcome = Err(error.clone());
                } else if tries > 1 && matches!(&error, StoreError::Unavailable(reason) if reason == MET) {
                    tries -= 1;
                    continue;
                }
                clean = outcome.is_ok();
                failed.push((job, error));
                break;
            }
        }
        outcome?;
        conn.execute("COMMIT", vec![]).await.map(drop)
    }

    /// Folds the WAL into the file when it has grown long. SQLite would do it by itself, but not blank it before.
    async fn fold(&mut self) -> Result<()> {
        let frames = self.frames().await?;
        let length = frames.end;
        if length - frames.start < FOLD {
            return Ok(());
        }
        self.blank(frames).await?;
        if length >= LONG {
            // What a reader holds is folded the next time.
            return self.checkpoint("PRAGMA wal_checkpoint(RESTART)").await.map(drop);
        }
        Conn::Sqlite(&mut self.conn).one("PRAGMA wal_checkpoint(PASSIVE)", values![]).await.map(drop)
    }

    /// The committed frames of the WAL that are not in the file yet.
    async fn frames(&mut self) -> Result<Range<u64>> {
        let state = Conn::Sqlite(&mut self.conn).one("PRAGMA wal_checkpoint(NOOP)", values![]).await?;
        // Without a WAL both are −1.
        let frames = |name| state.int(name).map(|frames| u64::try_from(frames).unwrap_or(0));
        Ok(frames("checkpointed")?..frames("log")?)
    }

    async fn blank(&mut self, frames: Range<u64>) -> Result<()> {
        match &self.wal {
            Some(wal) => blank::blank(&mut self.conn, wal, frames).await,
            None => Ok(()),
        }
    }

    /// Empties the WAL: old page images in it still show what was erased.
    async fn truncate(&mut self) -> Result<()> {
        let frames = self.frames().await?;
        self.blank(frames).await?;
        if self.checkpoint("PRAGMA wal_checkpoint(TRUNCATE)").await? {
            Ok(())
        } else {
            Err(StoreError::Unavailable("a reader holds the WAL".into()))
        }
    }

    /// Folds the WAL and waits for readers, but not long: everybody who writes waits meanwhile. `false`: one stood in the way.
    async fn checkpoint(&mut self, pragma: &'static str) -> Result<bool> {
        let mut conn = Conn::Sqlite(&mut self.conn);
        conn.execute("PRAGMA busy_timeout = 250", values![]).await?;
        let row = conn.one(pragma, values![]).await;
        conn.execute("PRAGMA busy_timeout = 5000", values![]).await?;
        Ok(row?.int("busy")? == 0)
    }

    async fn shrink(&mut self) -> Result<()> {
        Conn::Sqlite(&mut self.conn).all("PRAGMA incremental_vacuum", vec![]).await?;
        let done = self.truncate().await;
        self.traces = done.is_err();
        done
    }
}

/// A command that panics fails like any other: the writer lives on for the next one.
struct Caught<'a>(Boxed<'a, Result<()>>);

impl Future for Caught<'_> {
    type Output = Result<()>;
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let inner = self.0.as_mut();
        match std::panic::catch_unwind(AssertUnwindSafe(|| inner.poll(context))) {
            Ok(poll) => poll,
            Err(_) => Poll::Ready(Err(StoreError::Broken("a command panicked".into()))),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::future::ready;

    use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
    use sqlx::{ConnectOptions, Connection};

    use super::*;
    use crate::clock::{Clock, Randomness};

    struct Add(i64);
    struct Panics;

    impl Command for Add {
        type Out = u64;
        async fn run(&self, conn: &mut Conn<'_>, _: &Tools) -> Result<u64> {
            conn.execute("INSERT INTO t (n) VALUES ($1)", vec![self.0.into()]).await
        }
    }

    impl Command for Panics {
        type Out = ();
        async fn run(&self, conn: &mut Conn<'_>, _: &Tools) -> Result<()> {
            conn.execute("INSERT INTO t (n) VALUES (100)", vec![]).await?;
            ready(()).await;
            panic!("on purpose");
        }
    }

    /// Two hundred pages.
    struct Fill;

    impl Command for Fill {
        type Out = u64;
        async fn run(&self, conn: &mut Conn<'_>, _: &Tools) -> Result<u64> {
            conn.execute("INSERT INTO t (n) VALUES (zeroblob(800000))", vec![]).await
        }
    }

    struct Raise(i64);

    impl Command for Raise {
        type Out = u64;
        async fn run(&self, conn: &mut Conn<'_>, _: &Tools) -> Result<u64> {
            conn.execute("UPDATE t SET n = n + 1 WHERE n = $1", vec![self.0.into()]).await
        }
    }

    /// A statement that travels with the savepoint before it counts its own rows only: every guard against two hands on one
    /// case rests on that number.
    #[tokio::test]
    async fn each_statement_counts_its_own_rows() {
        let mut conn = SqliteConnection::connect("sqlite::memory:").await.unwrap();
        Conn::Sqlite(&mut conn).raw("CREATE TABLE t (n INTEGER)").await.unwrap();
        let tools = Tools { clock: Clock::system(), random: Randomness, hooks: std::sync::Arc::default() };
        let writer = Writer::start(conn, tools, true).await.unwrap();
        let (one, none, both, again) = tokio::join!(
            async { (writer.run(Add(5)).await.unwrap(), writer.run(Add(5)).await.unwrap()) },
            writer.run(Raise(70)),
            writer.run(Raise(80)),
            writer.run(Raise(90)),
        );
        assert_eq!((one, none.unwrap(), both.unwrap(), again.unwrap()), ((1, 1), 0, 0, 0));
        assert_eq!(writer.run(Raise(5)).await.unwrap(), 2);
        assert_eq!(writer.run(Raise(5)).await.unwrap(), 0);
    }

    /// One batch in which commands fail and panic: the others are kept, and the writer goes on.
    #[tokio::test]
    async fn a_panic_is_one_commands_own() {
        let mut conn = SqliteConnection::connect("sqlite::memory:").await.unwrap();
        Conn::Sqlite(&mut conn).raw("CREATE TABLE t (n INTEGER PRIMARY KEY)").await.unwrap();
        let tools = Tools { clock: Clock::system(), random: Randomness, hooks: std::sync::Arc::default() };
        let writer = Writer::start(conn, tools, true).await.unwrap();
        let (one, boom, twin, two) =
            tokio::join!(writer.run(Add(1)), writer.run(Panics), writer.run(Add(1)), writer.run(Add(2)));
        assert_eq!((one.unwrap(), two.unwrap()), (1, 1));
        assert!(matches!(boom, Err(StoreError::Broken(_))));
        assert!(matches!(twin, Err(StoreError::Broken(_))), "a unique column");
        assert_eq!(writer.run(Add(100)).await.unwrap(), 1, "what the panicking command wrote is undone");
        assert!(writer.alive());
        writer.close().await;
        assert!(matches!(writer.run(Add(3)).await, Err(StoreError::Unavailable(_))));
    }

    /// Somebody always reads, and yet the WAL does not grow without end.
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn the_wal_begins_anew_under_readers() {
        let folder = tempfile::tempdir().unwrap();
        let options = SqliteConnectOptions::new()
            .filename(folder.path().join("long.db"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .pragma("wal_autocheckpoint", "0");
        let mut conn = options.connect().await.unwrap();
        Conn::Sqlite(&mut conn).raw("CREATE TABLE t (n BLOB)").await.unwrap();
        let tools = Tools { clock: Clock::system(), random: Randomness, hooks: std::sync::Arc::default() };
        let writer = Writer::start(conn, tools, true).await.unwrap();
        // One begins to read before the other ends.
        let readers = [0, 1].map(|turn| {
            let options = options.clone();
            tokio::spawn(async move {
                let mut conn = options.connect().await.unwrap();
                tokio::time::sleep(Duration::from_millis(10 * turn)).await;
                loop {
                    Conn::Sqlite(&mut conn).raw("BEGIN; SELECT COUNT(*) FROM t").await.unwrap();
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    Conn::Sqlite(&mut conn).raw("COMMIT").await.unwrap();
                }
            })
        });
        let wal = folder.path().join("long.db-wal");
        let mut longest = 0;
        for _ in 0..240 {
            writer.run(Fill).await.unwrap();
            longest = longest.max(std::fs::metadata(&wal).unwrap().len());
        }
        for reader in readers {
            reader.abort();
        }
        let pages = longest / 4120;
        println!("the WAL had {pages} pages at most; {LONG} are long");
        assert!(pages < 2 * LONG, "{pages} pages");
        writer.close().await;
    }
}
