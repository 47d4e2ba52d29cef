//! Walking the audit chain: finds every entry that was changed, removed, swapped or slipped in, and a chain that was cut.

use std::collections::BTreeMap;
use std::fmt;

use super::audit::{AuditHead, ENTRY, chain, head, leaf, rows};
use super::sql::{Conn, Row, count, values};
use super::{Result, Store, StoreError};

/// Faults named at most.
const FAULTS: usize = 100;

/// What is wrong with the audit chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AuditFault {
    /// An entry's content is not what was sealed: changed, or swapped with another.
    Changed(i64),
    /// A sealed entry is gone.
    Removed(i64),
    /// An entry slipped in among sealed ones.
    Inserted(i64),
    /// The chain of seals itself does not hold at this place.
    Broken(i64),
    /// The end of the chain was cut off: it had this many entries.
    Cut(i64),
    /// At this seal the chain is not that of the kept head: something before it was changed and everything sealed anew.
    Rewritten(i64),
}

impl fmt::Display for AuditFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(seq) => write!(f, "entry {seq} was changed, or swapped with another"),
            Self::Removed(seq) => write!(f, "entry {seq} was removed"),
            Self::Inserted(seq) => write!(f, "entry {seq} was slipped in"),
            Self::Broken(position) => write!(f, "seal {position} does not continue the chain"),
            Self::Cut(length) => write!(f, "the end was cut off: there were {length} entries"),
            Self::Rewritten(position) => {
                write!(
                    f,
                    "seal {position} is not the one of the kept head: the chain was written anew at or before it"
                )
            }
        }
    }
}

/// What `verify_audit` found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditReport {
    /// Entries that hold.
    pub sealed: i64,
    /// Entries not yet sealed: from the first to the last number.
    pub unsealed: Option<(i64, i64)>,
    /// How many these are.
    pub unsealed_count: i64,
    /// Head of the chain.
    pub head: Option<AuditHead>,
    /// Everything found wrong, at most 100.
    pub faults: Vec<AuditFault>,
}

impl Store {
    /// Walks the whole chain. `known`: a head kept elsewhere, which must still be part of it: only that shows a chain
    /// that was cut and mended by somebody who could write everything.
    pub async fn verify_audit(&self, known: Option<&AuditHead>) -> Result<AuditReport> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let end = head(&mut conn).await?;
        // From the lowest number on: an entry may be slipped in before the first one too.
        let mut walk =
            Walk { top_seq: i64::MIN, known, known_seen: known.is_none_or(is_empty), ..Walk::default() };
        while walk.position < end.position {
            let Some(seal) = conn
                .optional(
                    "SELECT position, entries, hash FROM audit_seals WHERE position > $1 AND position <= $2 \
                     ORDER BY position LIMIT 1",
                    values![walk.position, end.position],
                )
                .await?
            else {
                break;
            };
            walk.seal(&mut conn, &seal).await?;
        }
        if walk.position < end.position || walk.length != end.length {
            walk.fault(AuditFault::Cut(end.length));
        } else if walk.hash != end.hash {
            walk.fault(AuditFault::Broken(end.position));
        }
        if let Some(known) = known.filter(|_| !walk.known_seen) {
            walk.fault(AuditFault::Cut(known.length));
        }
        let tail = conn
            .one(
                "SELECT COUNT(*) AS n, COALESCE(MIN(seq), 0) AS first, COALESCE(MAX(seq), 0) AS last FROM audit \
                 WHERE seq > $1",
                values![walk.top_seq],
            )
            .await?;
        let unsealed_count = tail.int("n")?;
        Ok(AuditReport {
            sealed: walk.length - walk.bad,
            unsealed: if unsealed_count > 0 { Some((tail.int("first")?, tail.int("last")?)) } else { None },
            unsealed_count,
            head: Some(AuditHead { position: walk.position, length: walk.length, hash: walk.hash }),
            faults: walk.faults,
        })
    }
}

/// The head of a chain without a seal is part of every chain.
fn is_empty(head: &AuditHead) -> bool {
    *head == AuditHead { position: 0, length: 0, hash: [0; 32] }
}

#[derive(Default)]
struct Walk<'k> {
    position: i64,
    length: i64,
    top_seq: i64,
    hash: [u8; 32],
    bad: i64,
    faults: Vec<AuditFault>,
    known: Option<&'k AuditHead>,
    known_seen: bool,
}

impl Walk<'_> {
    fn fault(&mut self, fault: AuditFault) {
        if self.faults.len() < FAULTS {
            self.faults.push(fault);
        }
    }

    async fn seal(&mut self, conn: &mut Conn<'_>, seal: &Row) -> Result<()> {
        let position = seal.int("position")?;
        let entries = seal.blob("entries")?;
        let hash = seal.hash("hash")?;
        if position != self.position + 1 || entries.len() % ENTRY != 0 || chain(&self.hash, &entries) != hash
        {
            self.fault(AuditFault::Broken(position));
        }
        let sealed: Vec<(i64, &[u8])> = entries
            .chunks_exact(ENTRY)
            .map(|entry| {
                let mut seq = [0; 8];
                seq.copy_from_slice(&entry[..8]);
                (i64::from_be_bytes(seq), &entry[8..])
            })
            .collect();
        let last = sealed.last().map_or(self.top_seq, |(seq, _)| *seq);
        let mut found = BTreeMap::new();
        for row in &rows(conn, self.top_seq, last, i64::from(i32::MAX)).await? {
            // A row that cannot be read any more was changed.
            let (seq, hash) = leaf(row).or_else(|_| Ok::<_, StoreError>((row.int("seq")?, [0; 32])))?;
            found.insert(seq, hash);
        }
        for (seq, hash) in &sealed {
            match found.remove(seq) {
                Some(now) if now == *hash => continue,
                Some(_) => self.fault(AuditFault::Changed(*seq)),
                None => self.fault(AuditFault::Removed(*seq)),
            }
            self.bad += 1;
        }
        for seq in found.into_keys() {
            self.fault(AuditFault::Inserted(seq));
        }
        self.position = position;
        self.length += count(sealed.len());
        self.top_seq = last;
        self.hash = hash;
        if let Some(known) = self.known.filter(|known| known.position == position) {
            self.known_seen = true;
            if known.hash != self.hash || known.length != self.length {
                self.fault(AuditFault::Rewritten(position));
            }
        }
        Ok(())
    }
}
