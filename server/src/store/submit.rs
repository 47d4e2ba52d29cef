//! A submission: stored once, whatever the network does, with everything that belongs to it.

use super::case_row::{index_entries, join, load, pack};
use super::sql::{Conn, MET, Statement, values};
use super::writer::Command;
use super::{
    Actor, HookEvent, MailKind, NewCase, Result, StoreError, Submitted, Tools, audit, counts, hooks, outbox,
};
use crate::referrals::model::{Action, Case};
use crate::referrals::{calendar, number, watch};

impl Command for NewCase {
    type Out = Submitted;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<Submitted> {
        let case = self.as_case(tools);
        let key = Statement(
            "INSERT INTO submissions (idem, case_id, fingerprint) VALUES ($1, $2, $3)",
            values![self.idem, self.id, self.fingerprint],
        );
        let mut statements = vec![key, self.insert_case(&case), self.insert_texts()];
        statements.extend(index_entries(
            self.id,
            &self.org,
            &self.index,
            (self.area.as_deref(), &self.barriers),
        ));
        if self.mail.is_some() {
            statements.push(outbox::entry(tools, self.id, MailKind::Received));
        }
        statements.push(audit::entry(
            case.created,
            Actor::Person,
            Action::Submit.name(),
            Some(self.id),
            &self.queue,
        ));
        statements.extend(hooks::entries(tools, HookEvent::Received, &case, &case.org)?);
        // With a number that is taken already no case is written, then its texts have none to belong to, and the whole
        // command runs once more with another number.
        if !conn.batch_under_key("submissions.idem", statements).await? {
            return self.again(conn).await;
        }
        if let Some(row) = &self.count {
            counts::add(conn, tools, row).await?;
        }
        Ok(Submitted::New(case))
    }
}

impl NewCase {
    fn as_case(&self, tools: &Tools) -> Case {
        let now = tools.clock.now();
        Case {
            id: self.id,
            number: number::make(calendar::day(now).year(), u64::from_be_bytes(tools.random.bytes())),
            site: self.site.clone(),
            org: self.org.clone(),
            queue: self.queue.clone(),
            rule: self.rule.clone(),
            version: 1,
            lang: self.lang.clone(),
            area: self.area.clone(),
            goal: self.goal.clone(),
            band: self.band.clone(),
            barriers: self.barriers.clone(),
            interpreter: self.interpreter,
            protected: self.protected,
            created: now,
            deadline: self.deadline,
            watched: now,
            ..Case::default()
        }
    }

    fn insert_case(&self, case: &Case) -> Statement {
        Statement(
            "INSERT INTO cases (id, number, code_hash, idem, site, org, queue, rule, state, open, version, lang, area, \
             goal, band, barriers, interpreter, protected, created, deadline, attempts, follow_up, tried, watched, watch) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, 1, $10, $11, $12, $13, $14, $15, $16, $17, $18, 0, 0, '', \
             $17, $19) \
             ON CONFLICT (number) DO NOTHING",
            values![
                self.id,
                &case.number,
                self.code_hash,
                self.idem,
                &self.site,
                &self.org,
                &self.queue,
                &self.rule,
                case.state.name(),
                &self.lang,
                self.area.clone(),
                self.goal.clone(),
                self.band.clone(),
                join(&self.barriers),
                self.interpreter,
                self.protected,
                case.created,
                self.deadline,
                watch::next(case),
            ],
        )
    }

    fn insert_texts(&self) -> Statement {
        Statement(
            "INSERT INTO case_texts (case_id, contact, answers, brief, mail, tokens) VALUES ($1, $2, $3, $4, $5, $6)",
            values![self.id, &self.contact, &self.answers, &self.brief, self.mail.clone(), pack(&self.index)],
        )
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
