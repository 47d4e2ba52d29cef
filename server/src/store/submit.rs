//! A submission: stored once, whatever the network does, with everything that belongs to it.

use super::case_row::{index, join, load, pack};
use super::sql::{Conn, MET, values};
use super::writer::Command;
use super::{Actor, MailKind, NewCase, Result, StoreError, Submitted, Tools, audit, counts, outbox};
use crate::referrals::model::{Action, State};
use crate::referrals::{calendar, number};

/// Numbers tried until a free one is found. Ten million a year: even half full, 64 tries all fail once in 10¹⁹.
const TRIES: usize = 64;

impl Command for NewCase {
    type Out = Submitted;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<Submitted> {
        let fresh = conn
            .execute(
                "INSERT INTO submissions (idem, case_id, fingerprint) VALUES ($1, $2, $3) ON CONFLICT (idem) DO NOTHING",
                values![self.idem, self.id, self.fingerprint],
            )
            .await?;
        if fresh == 0 {
            return self.again(conn).await;
        }
        let now = tools.clock.now();
        self.insert_case(conn, tools).await?;
        conn.execute(
            "INSERT INTO case_texts (case_id, contact, answers, brief, mail, tokens) VALUES ($1, $2, $3, $4, $5, $6)",
            values![self.id, &self.contact, &self.answers, &self.brief, self.mail.clone(), pack(&self.index)],
        )
        .await?;
        index(conn, self.id, &self.org, &self.index).await?;
        if self.mail.is_some() {
            outbox::add(conn, tools, self.id, MailKind::Received).await?;
        }
        if let Some(row) = &self.count {
            counts::add(conn, row).await?;
        }
        audit::add(conn, now, Actor::Person, Action::Submit.name(), Some(self.id), &self.queue).await?;
        Ok(Submitted::New(load(conn, self.id).await?))
    }
}

impl NewCase {
    async fn insert_case(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let now = tools.clock.now();
        for _ in 0..TRIES {
            let number = number::make(calendar::day(now).year(), u64::from_be_bytes(tools.random.bytes()));
            let inserted = conn
                .execute(
                    "INSERT INTO cases (id, number, code_hash, idem, site, org, queue, rule, state, open, version, lang, \
                     area, goal, band, barriers, interpreter, protected, created, deadline, attempts, follow_up) \
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, 1, $10, $11, $12, $13, $14, $15, $16, $17, $18, 0, 0) \
                     ON CONFLICT (number) DO NOTHING",
                    values![
                        self.id,
                        number,
                        self.code_hash,
                        self.idem,
                        &self.site,
                        &self.org,
                        &self.queue,
                        &self.rule,
                        State::New.name(),
                        &self.lang,
                        self.area.clone(),
                        self.goal.clone(),
                        self.band.clone(),
                        join(&self.barriers),
                        self.interpreter,
                        self.protected,
                        now,
                        self.deadline,
                    ],
                )
                .await?;
            if inserted == 1 {
                return Ok(());
            }
        }
        Err(StoreError::Unavailable("no free case number".into()))
    }

    /// The key was used before.
    async fn again(&self, conn: &mut Conn<'_>) -> Result<Submitted> {
        let known = conn
            .optional(
                "SELECT case_id, fingerprint, withdrawn FROM submissions WHERE idem = $1",
                values![self.idem],
            )
            .await?
            // Erased in between: the next try finds a free key.
            .ok_or_else(|| StoreError::Unavailable(MET.into()))?;
        let (Some(case), None) = (known.opt_uuid("case_id")?, known.opt_time("withdrawn")?) else {
            return Ok(Submitted::Withdrawn);
        };
        if known.opt_hash("fingerprint")? != Some(self.fingerprint) {
            return Ok(Submitted::OtherBody);
        }
        Ok(Submitted::Again(load(conn, case).await?))
    }
}
