//! Mail to members of staff: that they were given a task, at once or once a day. Rows of the outbox that belong to no case
//! and hold nothing of any.

use jiff::civil::Date;
use uuid::Uuid;

use super::sql::{Conn, Statement, broken, values};
use super::writer::Command;
use super::{Actor, MailKind, Result, Store, Tools, audit, erase};
use crate::referrals::model::names;

names! {
    /// When a member of staff gets mail about their tasks.
    MailChoice, "my-mail-", {
        /// When they are given one.
        AtOnce = "at-once",
        /// In the morning of working days, while some are open.
        Daily = "daily",
        /// Not at all.
        None = "none",
    }
}

/// Where and when a member of staff gets mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMail {
    /// Sealed at [`place::STAFF_MAIL`](super::place::STAFF_MAIL), row: the account.
    pub address: Vec<u8>,
    /// When.
    pub choice: MailChoice,
}

/// Looked after in one transaction at most, so that others get their turn.
const ROUND: usize = 200;

/// The mail of a task that was given just now, if it was, and if its person wants mail at once. One that nobody has taken
/// yet stands for all.
pub(super) fn of_task(tools: &Tools, task: Uuid) -> Statement {
    Statement(
        "INSERT INTO outbox (id, user_id, lane, kind, created, due, attempts, parked, error) \
         SELECT $1, t.user_id, t.user_id, $2, $3, $3, 0, 0, '' FROM tasks t JOIN users u ON u.id = t.user_id \
         JOIN staff_mail m ON m.user_id = t.user_id WHERE t.id = $4 AND u.active = 1 AND m.choice = 'at-once' \
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = t.user_id AND o.kind = $2 AND o.attempts = 0 \
         AND o.parked = 0)",
        values![tools.random.id(&tools.clock), MailKind::Task.name(), tools.clock.now(), task],
    )
}

struct Set {
    user: Uuid,
    mail: Option<StaffMail>,
    done: Date,
}

impl Command for Set {
    type Out = ();

    fn erases(&self) -> bool {
        // The address before must not linger.
        true
    }

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<()> {
        let choice = self.mail.as_ref().map_or(MailChoice::None, |mail| mail.choice);
        if choice != MailChoice::AtOnce {
            let sql = "DELETE FROM outbox WHERE user_id = $1 AND kind = 'task'";
            conn.execute(sql, values![self.user]).await?;
        }
        if choice != MailChoice::Daily {
            let sql = "DELETE FROM outbox WHERE user_id = $1 AND kind = 'digest'";
            conn.execute(sql, values![self.user]).await?;
        }
        match &self.mail {
            None => conn.execute("DELETE FROM staff_mail WHERE user_id = $1", values![self.user]).await?,
            Some(mail) => {
                // A day that is done stays done, so that nobody gets two mails by saving twice.
                let sql = "INSERT INTO staff_mail (user_id, address, choice, day) VALUES ($1, $2, $3, $4) \
                           ON CONFLICT (user_id) DO UPDATE SET address = $2, choice = $3, \
                           day = CASE WHEN staff_mail.day > $4 THEN staff_mail.day ELSE $4 END";
                let day = self.done.to_string();
                conn.execute(sql, values![self.user, &mail.address, choice.name(), day]).await?
            }
        };
        let actor = Actor::Staff(self.user);
        audit::add(conn, tools.clock.now(), actor, "mail-choice", Some(self.user), choice.name()).await?;
        erase::mark(conn, tools).await
    }
}

/// The daily mails of a day, each of them once. `also`: who gets one without a task.
struct Daily {
    day: Date,
    also: Vec<Uuid>,
}

impl Command for Daily {
    /// How many accounts are done with for the day.
    type Out = usize;

    async fn run(&self, conn: &mut Conn<'_>, tools: &Tools) -> Result<usize> {
        let day = self.day.to_string();
        let sql = "SELECT user_id FROM staff_mail WHERE choice = 'daily' AND day < $1 ORDER BY day LIMIT $2";
        let rows = conn.all(sql, values![&day, ROUND]).await?;
        for row in &rows {
            let user = row.uuid("user_id")?;
            let sql = "UPDATE staff_mail SET day = $2 WHERE user_id = $1 AND day < $2";
            if conn.execute(sql, values![user, &day]).await? == 0 {
                // Another server was faster.
                continue;
            }
            conn.execute(
                "INSERT INTO outbox (id, user_id, lane, kind, created, due, attempts, parked, error) \
                 SELECT $1, u.id, u.id, $2, $3, $3, 0, 0, '' FROM users u WHERE u.id = $4 AND u.active = 1 \
                 AND ($5 = 1 OR EXISTS (SELECT 1 FROM tasks t WHERE t.user_id = u.id AND t.done IS NULL)) \
                 AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.user_id = u.id AND o.kind = $2 AND o.parked = 0)",
                values![
                    tools.random.id(&tools.clock),
                    MailKind::Digest.name(),
                    tools.clock.now(),
                    user,
                    self.also.contains(&user)
                ],
            )
            .await?;
        }
        Ok(rows.len())
    }
}

impl Store {
    /// Where and when a member of staff gets mail.
    pub async fn staff_mail(&self, user: Uuid) -> Result<Option<StaffMail>> {
        let sql = "SELECT address, choice FROM staff_mail WHERE user_id = $1";
        let Some(row) = self.read().await?.conn().optional(sql, values![user]).await? else {
            return Ok(None);
        };
        let choice = MailChoice::from_name(&row.text("choice")?).ok_or_else(|| broken("choice of mail"))?;
        Ok(Some(StaffMail { address: row.blob("address")?, choice }))
    }

    /// Sets where and when; `None` forgets the address. `done`: up to this day no daily mail is due any more.
    pub async fn set_staff_mail(&self, user: Uuid, mail: Option<StaffMail>, done: Date) -> Result<()> {
        self.write(Set { user, mail, done }).await
    }

    /// Writes the daily mails of a day, each once, however many servers ask for it: to whoever has open tasks, and to some
    /// accounts also without.
    pub async fn write_daily(&self, day: Date, also: &[Uuid]) -> Result<()> {
        let sql = "SELECT COUNT(*) AS n FROM staff_mail WHERE choice = 'daily' AND day < $1";
        // Usually there is none: looking does not disturb the writer.
        while self.read().await?.conn().one(sql, values![day.to_string()]).await?.int("n")? > 0 {
            self.write(Daily { day, also: also.to_vec() }).await?;
        }
        Ok(())
    }
}
