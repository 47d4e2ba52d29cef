//! What goes into the store and what comes out of it. Personal data is sealed before it comes here.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::place;
use crate::clock::{Clock, Randomness};
use crate::crypto::{Keyring, SealError, Token};
use crate::referrals::model::{Case, Channel, EventKind, Outcome, State};

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One file beside the server.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

/// Why the store did not do it. Nothing has been changed then.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// Somebody was faster: the case as it is now.
    #[error("changed by somebody else")]
    Conflict(Box<Case>),
    /// No such row; a withdrawn or erased case is no row either.
    #[error("not found")]
    NotFound,
    /// Not possible in this state; a stable reason code.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// Disk full or not writable: nothing was acknowledged, try again later (503).
    #[error("cannot write: {0}")]
    Full(String),
    /// No connection, or too much to do at once: try again (503).
    #[error("database not available: {0}")]
    Unavailable(String),
    /// A fault of ours or of the database (500).
    #[error("database: {0}")]
    Broken(String),
}

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The person whose case it is, by private code.
    Person,
    /// A member of staff.
    Staff(Uuid),
    /// Suunta itself, or the command line.
    System,
}

/// Something somebody wrote, sealed for its own row of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Id of the event that will carry it.
    pub id: Uuid,
    /// Sealed at [`place::EVENT`].
    pub sealed: Vec<u8>,
}

impl Text {
    /// Seals a text.
    pub fn seal(keys: &Keyring, clock: &Clock, random: Randomness, text: &str) -> Self {
        let id = random.id(clock);
        Self { id, sealed: keys.seal(place::EVENT, id, text.as_bytes(), random) }
    }
}

/// A new referral with everything that is stored about it.
#[derive(Clone, Debug, Default)]
pub struct NewCase {
    /// Random id, `random.id(&clock)`.
    pub id: Uuid,
    /// Hash of the private code, [`crate::crypto::PrivateCode::hash`].
    pub code_hash: [u8; 32],
    /// Hash of the idempotency key, [`Keyring::idempotency`].
    pub idem: [u8; 32],
    /// Keyed fingerprint of the whole submission, [`Keyring::fingerprint`].
    pub fingerprint: [u8; 32],
    /// Site id.
    pub site: String,
    /// Organisation id of the queue.
    pub org: String,
    /// Queue id.
    pub queue: String,
    /// Id of the rule that chose it.
    pub rule: String,
    /// Language of the person.
    pub lang: String,
    /// Municipality id.
    pub area: Option<String>,
    /// Goal name.
    pub goal: Option<String>,
    /// Digital band name.
    pub band: Option<String>,
    /// Barrier names.
    pub barriers: Vec<String>,
    /// Wants an interpreter.
    pub interpreter: bool,
    /// Details are protected.
    pub protected: bool,
    /// First contact is due.
    pub deadline: Timestamp,
    /// Sealed at [`place::CONTACT`].
    pub contact: Vec<u8>,
    /// Sealed at [`place::ANSWERS`].
    pub answers: Vec<u8>,
    /// Sealed at [`place::BRIEF`].
    pub brief: Vec<u8>,
    /// Sealed at [`place::MAIL`]; `None`: no mail is sent.
    pub mail: Option<Vec<u8>>,
    /// [`Keyring::index_words`] for the organisation.
    pub index: Vec<Token>,
    /// "Count my answers without my name" was ticked.
    pub count: Option<CountRow>,
}

/// What became of a submission.
#[derive(Clone, Debug)]
pub enum Submitted {
    /// Stored now.
    New(Case),
    /// Was stored already: the same receipt.
    Again(Case),
    /// Another body under the same idempotency key.
    OtherBody,
    /// Was withdrawn and is not created again.
    Withdrawn,
}

/// Answers counted without a name: two things that never meet in the database.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountRow {
    /// Site id.
    pub site: String,
    /// Month, "2026-11".
    pub month: String,
    /// Municipality id, empty when not given.
    pub area: String,
    /// Digital band name, empty when not known.
    pub band: String,
    /// Barrier names.
    pub barriers: Vec<String>,
    /// Quarter of the set of answers, "2026-4".
    pub quarter: String,
    /// Language in which it was answered; empty when not known.
    pub lang: String,
    /// Item id and name of the reply for every item, described person, task and activity that was answered. Without any, no set
    /// is stored.
    pub answers: BTreeMap<String, String>,
}

/// A queue to which a case goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    /// Queue id.
    pub queue: String,
    /// Its organisation.
    pub org: String,
    /// It is a queue of named people.
    pub protected: bool,
    /// The case's index words under that organisation.
    pub index: Vec<Token>,
}

/// What a person corrects.
#[derive(Clone, Debug, Default)]
pub struct Correction {
    /// Sealed at [`place::CONTACT`].
    pub contact: Vec<u8>,
    /// Sealed at [`place::MAIL`]; `None`: no mail any more.
    pub mail: Option<Vec<u8>>,
    /// Index words of the corrected contact under the case's organisation (or under that of `protect`).
    pub index: Vec<Token>,
    /// Wants an interpreter.
    pub interpreter: bool,
    /// Details are protected from now on: the queue of named people to which the case goes at once.
    pub protect: Option<Destination>,
}

/// The sealed texts of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseTexts {
    /// The case.
    pub case: Uuid,
    /// Sealed at [`place::CONTACT`].
    pub contact: Vec<u8>,
    /// Sealed at [`place::ANSWERS`].
    pub answers: Vec<u8>,
    /// Sealed at [`place::BRIEF`].
    pub brief: Vec<u8>,
    /// Sealed at [`place::MAIL`].
    pub mail: Option<Vec<u8>>,
}

/// One event of a case's history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Id.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// What.
    pub kind: EventKind,
    /// By which channel.
    pub channel: Option<Channel>,
    /// With what outcome.
    pub outcome: Option<Outcome>,
    /// From which queue.
    pub from_queue: Option<String>,
    /// To which queue.
    pub to_queue: Option<String>,
    /// Next action agreed for.
    pub due: Option<Timestamp>,
    /// To whom it was given.
    pub to_user: Option<Uuid>,
    /// The organisation of a step, or with which something is shared.
    pub org: Option<String>,
    /// Sealed at [`place::EVENT`].
    pub body: Option<Vec<u8>>,
}

impl Event {
    /// What somebody did, and nothing more.
    pub(super) const fn of(id: Uuid, at: Timestamp, actor: Actor, kind: EventKind) -> Self {
        Self {
            id,
            at,
            actor,
            kind,
            channel: None,
            outcome: None,
            from_queue: None,
            to_queue: None,
            due: None,
            to_user: None,
            org: None,
            body: None,
        }
    }

    /// What somebody wrote with it.
    ///
    /// # Errors
    /// When the stored value does not belong to this event.
    pub fn text(&self, keys: &Keyring) -> Result<Option<String>, SealError> {
        self.body.as_deref().map(|sealed| keys.open_text(place::EVENT, self.id, sealed)).transpose()
    }
}

/// Which cases of a queue to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Language.
    pub lang: Option<String>,
    /// Municipality id.
    pub area: Option<String>,
    /// Goal name.
    pub goal: Option<String>,
    /// Digital band name.
    pub band: Option<String>,
    /// Barrier name.
    pub barrier: Option<String>,
    /// State; open cases only.
    pub state: Option<State>,
    /// Held by this member of staff.
    pub owner: Option<Uuid>,
}

/// What a search looks for. All of it must be met.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Words of the contact data, under the key of the organisation.
    pub tokens: Vec<[u8; 16]>,
    /// Municipality id.
    pub area: Option<String>,
    /// Barrier name.
    pub need: Option<String>,
}

/// What a search has found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The cases, newest first.
    pub cases: Vec<Case>,
    /// Older cases were not looked at: too many bear even the rarest of its words.
    pub cut: bool,
}

/// A page of a list: at most `size` rows after a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Deadline and id of the last row of the page before.
    pub after: Option<(Timestamp, Uuid)>,
    /// Rows wanted, at most 200.
    pub size: usize,
}

impl Default for Page {
    fn default() -> Self {
        Self { after: None, size: 50 }
    }
}

/// One page of cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The cases in order.
    pub cases: Vec<Case>,
    /// Where the next page starts.
    pub next: Option<(Timestamp, Uuid)>,
}

/// How many cases a queue has. Counting stops at [`QueueCount::LIMIT`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QueueCount {
    /// Waiting, held by nobody.
    pub waiting: i64,
    /// Held by somebody.
    pub held: i64,
    /// Past the deadline without first contact.
    pub overdue: i64,
    /// There are more than were counted.
    pub more: bool,
}

impl QueueCount {
    /// So many open cases are counted per queue, so that a huge queue does not slow the page.
    pub const LIMIT: i64 = 5_000;
}

/// What stands at the top of the administrator's page until settled.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopOfDesk {
    /// The person says the queue is wrong; oldest first, at most 200.
    pub contested: Vec<Case>,
    /// Past the deadline and nobody has made contact; oldest deadline first, at most 200.
    pub overdue: Vec<Case>,
    /// Held by somebody who took it though an older one waited; newest first, at most 200.
    pub out_of_turn: Vec<Case>,
}
