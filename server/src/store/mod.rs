//! The database: whole commands and reads, on SQLite and PostgreSQL alike. A write is one command with its audit and
//! outbox rows in one transaction; no transaction leaves this module. SQL is written once for both engines.
//!
//! | where | what |
//! |---|---|
//! | `cases`, `change`, `submit`, `erase` | commands on cases |
//! | `reads`, `search`, `live` | lists, history; search; what has changed |
//! | `explain` | how the database walks, for a test |
//! | `plan`, `steps`, `shares`, `messages` | what several organisations do together for one person |
//! | `agreements` | which organisations work together, and what they may share |
//! | `targets` | what cases count for in the targets of projects |
//! | `tasks`, `phases`, `team` | what a named person is told; who has room and who is away |
//! | `staff`, `second`, `provider` | accounts and how they sign in |
//! | `outbox`, `counts`, `drafts`, `own`, `audit` | the other commands with their reads |
//! | `demand` | what regions need, as it is imported |
//! | `kept` | what people saved to go on elsewhere |
//! | `feedback` | what people say of the service itself |
//! | `occasions`, `sign_ups`, `events_upkeep` | events to which people come, and who does |
//! | `hooks` | what other systems are told of a change |
//! | `staff_mail` | mail to members of staff: of a task at once, or once a day |
//! | `audit_guard` | who could change the audit behind its back |
//! | `sql`, `writer`, `case_row` | how it is done on two engines |
//! | `blank`, `maintain` | what is erased leaves no trace in the files |

mod agreements;
mod audit;
mod audit_guard;
mod audit_verify;
mod blank;
mod case_row;
mod cases;
mod change;
mod closed;
mod counts;
mod daily;
mod demand;
mod drafts;
mod erase;
mod events_upkeep;
#[doc(hidden)]
pub mod explain;
mod feedback;
mod hooks;
mod kept;
mod live;
mod maintain;
mod messages;
mod occasions;
mod open;
mod outbox;
mod own;
mod phases;
pub mod place;
mod plan;
mod provider;
mod reads;
mod search;
mod second;
mod shares;
mod sign_ups;
mod sql;
mod staff;
mod staff_mail;
mod steps;
mod submit;
mod targets;
mod tasks;
mod team;
mod types;
mod writer;

use std::fmt;
use std::sync::Arc;

// What a statement, a read and a whole command answer with: behind it a handler's future does not know how the databases
// do it. Were it spelled out, the compiler would walk through all of `sqlx` anew for each handler, which took minutes.
use futures_util::future::BoxFuture as Boxed;
use sqlx::{PgPool, SqlitePool};

use crate::clock::{Clock, Randomness};
use sql::{Conn, Lease, MET, values};
use writer::{Command, TRIES, Writer};

pub use agreements::{Agreement, NewAgreement};
pub use audit::{AuditHead, AuditRow};
pub use audit_guard::{AuditGuard, Weakness};
pub use audit_verify::{AuditFault, AuditReport};
#[doc(hidden)]
pub use blank::leftovers;
pub use demand::{Import, NewImport};
pub use drafts::{Draft, draft_row, seal_draft};
pub use erase::Keep;
pub use feedback::{Feedback, FeedbackCounts, FeedbackKind, NewFeedback};
pub use hooks::{Call, Hook, HookEvent, Hooks};
pub use kept::Kept;
pub use messages::{Message, NewMessage};
pub use occasions::{Access, Arranger, Occasion, OccasionKind, OccasionPlan};
pub use open::Options;
pub use outbox::{Mail, MailKind};
pub use own::{MAX_FILTERS, SavedFilter};
pub use phases::Moved;
pub use plan::{NewStep, PlanStep, StepBy, StepDone};
pub use provider::FromProvider;
pub use second::{Proof, SecondStep};
pub use shares::{NewShare, Share};
pub use sign_ups::{EventMail, NewSignUp, SignedUp};
pub use staff::{QueueState, QueueStates, Session, User};
pub use staff_mail::{MailChoice, StaffMail};
pub use tasks::{NewTask, Task};
pub use types::*;

type Result<T> = std::result::Result<T, StoreError>;

/// The database, and the form whose draft goes with what is changed, see [`Store::from_form`]. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>, Option<Arc<str>>);

struct Inner {
    engine: Engine,
    tools: Tools,
    pulse: live::Pulse,
    closed: closed::Closed,
}

enum Engine {
    Sqlite { writer: Writer, reads: SqlitePool },
    Postgres(PgPool),
}

/// What commands need besides the database.
#[derive(Clone)]
struct Tools {
    clock: Clock,
    random: Randomness,
    hooks: Arc<Hooks>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Store({:?})", self.kind())
    }
}

impl Store {
    /// Which database it is.
    pub fn kind(&self) -> Kind {
        match self.0.engine {
            Engine::Sqlite { .. } => Kind::Sqlite,
            Engine::Postgres(_) => Kind::Postgres,
        }
    }

    /// Answers when reading works and the writer is there.
    pub async fn ready(&self) -> Result<()> {
        if let Engine::Sqlite { writer, .. } = &self.0.engine
            && !writer.alive()
        {
            return Err(StoreError::Unavailable("the writer has ended".into()));
        }
        self.read().await?.conn().one("SELECT 1 AS n", values![]).await.map(drop)
    }

    /// Finishes what was accepted and closes every connection.
    pub async fn close(&self) {
        self.listening_ends().cancel();
        match &self.0.engine {
            Engine::Sqlite { writer, reads } => {
                reads.close().await;
                writer.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }

    /// Runs a whole command; answers when it is on disk.
    fn write<C: Command>(&self, command: C) -> Boxed<'_, Result<C::Out>> {
        Box::pin(async move {
            match &self.0.engine {
                Engine::Sqlite { writer, .. } => writer.run(command).await,
                Engine::Postgres(pool) => {
                    for _ in 1..TRIES {
                        match self.transaction(pool, &command).await {
                            Err(StoreError::Unavailable(reason)) if reason == MET => {}
                            other => return other,
                        }
                    }
                    self.transaction(pool, &command).await
                }
            }
        })
    }

    async fn transaction<C: Command>(&self, pool: &PgPool, command: &C) -> Result<C::Out> {
        // Dropped without commit (an error, a request cut off), it rolls back.
        let mut transaction = pool.begin().await?;
        let out = command.run(&mut Conn::Postgres(&mut transaction), &self.0.tools).await?;
        transaction.commit().await?;
        Ok(out)
    }

    /// A connection for reading.
    fn read(&self) -> Boxed<'_, Result<Lease>> {
        Box::pin(async move {
            Ok(match &self.0.engine {
                Engine::Sqlite { reads, .. } => Lease::Sqlite(reads.acquire().await?),
                Engine::Postgres(pool) => Lease::Postgres(pool.acquire().await?),
            })
        })
    }
}
