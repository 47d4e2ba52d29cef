//! The second step of signing in: its secret, the recovery codes, and browsers that are half way in. What proves the step is
//! spent in the same transaction in which it opens something, so that two requests at once cannot both use it.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::sql::{Conn, values};
use super::staff::insert_session;
use super::writer::command;
use super::{Actor, Result, Session, Store, StoreError, audit};

/// A secret that was shown is confirmed with a code within this time, or made anew.
const CONFIRM: SignedDuration = SignedDuration::from_mins(15);

/// The second step of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecondStep {
    /// The shared secret, sealed at [`place::SECOND_STEP`](super::place::SECOND_STEP) for the account.
    pub secret: Vec<u8>,
    /// Asked for at sign-in. Before, the secret waits to be confirmed.
    pub active: bool,
    /// Recovery codes that are left.
    pub codes: usize,
}

/// What somebody has shown: the step of time whose code they typed, or the hash of a recovery code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A code; its step must be later than every one used before.
    Step(i64),
    /// A recovery code, which works once.
    Recovery([u8; 32]),
}

impl Proof {
    /// How it is called in the audit.
    fn name(self) -> &'static str {
        match self {
            Self::Step(_) => "code",
            Self::Recovery(_) => "recovery-code",
        }
    }

    /// Spends it; `Refused("code")` when it was used before or never was one.
    async fn spend(self, conn: &mut Conn<'_>, user: Uuid) -> Result<()> {
        let spent = match self {
            Self::Step(step) => {
                conn.execute(
                    "UPDATE second_steps SET step = $2 WHERE user_id = $1 AND active = 1 AND step < $2",
                    values![user, step],
                )
                .await?
            }
            Self::Recovery(hash) => {
                conn.execute(
                    "DELETE FROM recovery_codes WHERE user_id = $1 AND code_hash = $2",
                    values![user, hash],
                )
                .await?
            }
        };
        if spent == 1 { Ok(()) } else { Err(StoreError::Refused("code")) }
    }
}

/// Ends whatever is open in the name of an account, all the way in or half.
pub(super) async fn sign_out(conn: &mut Conn<'_>, user: Uuid) -> Result<()> {
    conn.execute("DELETE FROM half_sign_ins WHERE user_id = $1", values![user]).await?;
    conn.execute("DELETE FROM sessions WHERE user_id = $1", values![user]).await.map(drop)
}

/// Forgets sign-ins that stayed half way, and secrets that nobody confirmed.
pub(super) async fn tidy(conn: &mut Conn<'_>, now: Timestamp) -> Result<()> {
    conn.execute("DELETE FROM half_sign_ins WHERE expires <= $1", values![now]).await?;
    conn.execute("DELETE FROM second_steps WHERE active = 0 AND started <= $1", values![shown_since(now)])
        .await
        .map(drop)
}

fn shown_since(now: Timestamp) -> Timestamp {
    now.checked_sub(CONFIRM).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Deletes the step with its codes; answers whether there was one.
async fn remove(conn: &mut Conn<'_>, user: Uuid) -> Result<bool> {
    conn.execute("DELETE FROM recovery_codes WHERE user_id = $1", values![user]).await?;
    Ok(conn.execute("DELETE FROM second_steps WHERE user_id = $1", values![user]).await? > 0)
}

command! {
    struct BeginStep { user: Uuid, secret: Vec<u8> } -> () = |this, conn, tools| {
        let now = tools.clock.now();
        let begun = conn.execute(
            "INSERT INTO second_steps (user_id, secret, active, step, started) VALUES ($1, $2, 0, 0, $3) \
             ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, started = excluded.started \
             WHERE second_steps.active = 0",
            values![this.user, &this.secret, now],
        ).await?;
        if begun == 0 {
            return Err(StoreError::Refused("second-step-on"));
        }
        audit::add(conn, now, Actor::Staff(this.user), "second-step", Some(this.user), "begun").await
    }

    struct ConfirmStep { user: Uuid, step: i64, codes: Vec<[u8; 32]>, here: [u8; 32] } -> () = |this, conn, tools| {
        let now = tools.clock.now();
        let confirmed = conn.execute(
            "UPDATE second_steps SET active = 1, step = $2 WHERE user_id = $1 AND active = 0 AND started > $3",
            values![this.user, this.step, shown_since(now)],
        ).await?;
        if confirmed == 0 {
            return Err(StoreError::Refused("second-step"));
        }
        conn.execute("DELETE FROM recovery_codes WHERE user_id = $1", values![this.user]).await?;
        for code in &this.codes {
            conn.execute(
                "INSERT INTO recovery_codes (user_id, code_hash) VALUES ($1, $2)",
                values![this.user, *code],
            ).await?;
        }
        // Whoever came in elsewhere did so with the password alone.
        conn.execute(
            "DELETE FROM sessions WHERE user_id = $1 AND token_hash <> $2",
            values![this.user, this.here],
        ).await?;
        audit::add(conn, now, Actor::Staff(this.user), "second-step", Some(this.user), "on").await
    }

    struct EndStep { user: Uuid, proof: Proof } -> () = |this, conn, tools| {
        this.proof.spend(conn, this.user).await?;
        remove(conn, this.user).await?;
        audit::add(conn, tools.clock.now(), Actor::Staff(this.user), "second-step", Some(this.user), "off").await
    }

    struct TakeStep { user: Uuid, by: Actor } -> bool = |this, conn, tools| {
        if !remove(conn, this.user).await? {
            return Ok(false);
        }
        sign_out(conn, this.user).await?;
        audit::add(conn, tools.clock.now(), this.by, "second-step", Some(this.user), "taken-away").await?;
        Ok(true)
    }

    struct BeginSignIn { user: Uuid, token_hash: [u8; 32], expires: Timestamp } -> () = |this, conn, tools| {
        conn.execute(
            "INSERT INTO half_sign_ins (token_hash, user_id, expires) VALUES ($1, $2, $3)",
            values![this.token_hash, this.user, this.expires],
        ).await?;
        audit::add(conn, tools.clock.now(), Actor::Staff(this.user), "sign-in", Some(this.user), "half").await
    }

    struct FinishSignIn { token_hash: [u8; 32], proof: Proof, session: Session } -> () = |this, conn, tools| {
        let (now, user) = (tools.clock.now(), this.session.user);
        let half = conn.execute(
            "DELETE FROM half_sign_ins WHERE token_hash = $1 AND user_id = $2 AND expires > $3",
            values![this.token_hash, user, now],
        ).await?;
        if half == 0 {
            return Err(StoreError::NotFound);
        }
        this.proof.spend(conn, user).await?;
        insert_session(conn, &this.session).await?;
        audit::add(conn, now, Actor::Staff(user), "sign-in", Some(user), this.proof.name()).await
    }

    struct ForgetSignIn { token_hash: [u8; 32] } -> () = |this, conn, _tools| {
        conn.execute("DELETE FROM half_sign_ins WHERE token_hash = $1", values![this.token_hash]).await.map(drop)
    }
}

impl Store {
    /// The second step of an account, active or waiting to be confirmed.
    pub async fn second_step(&self, user: Uuid) -> Result<Option<SecondStep>> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let sql =
            "SELECT secret, active FROM second_steps WHERE user_id = $1 AND (active = 1 OR started > $2)";
        let since = shown_since(self.0.tools.clock.now());
        let Some(row) = conn.optional(sql, values![user, since]).await? else { return Ok(None) };
        let sql = "SELECT COUNT(*) AS n FROM recovery_codes WHERE user_id = $1";
        let codes = conn.one(sql, values![user]).await?.int("n")?;
        Ok(Some(SecondStep {
            secret: row.blob("secret")?,
            active: row.flag("active")?,
            codes: usize::try_from(codes).unwrap_or_default(),
        }))
    }

    /// The accounts whose second step is active.
    pub async fn with_second_step(&self) -> Result<Vec<Uuid>> {
        let sql = "SELECT user_id FROM second_steps WHERE active = 1";
        let rows = self.read().await?.conn().all(sql, values![]).await?;
        rows.iter().map(|row| row.uuid("user_id")).collect()
    }

    /// Keeps a new secret until it is confirmed, in place of one that was not; `Refused("second-step-on")` when one is active.
    pub async fn begin_second_step(&self, user: Uuid, secret: Vec<u8>) -> Result<()> {
        self.write(BeginStep { user, secret }).await
    }

    /// Makes the waiting secret the account's second step, with these recovery codes. `step` is spent; sessions of the
    /// account other than the one with the token `here` end. `Refused("second-step")` when nothing waits any more.
    pub async fn confirm_second_step(
        &self,
        user: Uuid,
        step: i64,
        codes: Vec<[u8; 32]>,
        here: [u8; 32],
    ) -> Result<()> {
        self.write(ConfirmStep { user, step, codes, here }).await
    }

    /// Turns the second step off; `Refused("code")` when the proof is none.
    pub async fn end_second_step(&self, user: Uuid, proof: Proof) -> Result<()> {
        self.write(EndStep { user, proof }).await
    }

    /// Takes an account's second step away without a proof and ends its sessions; answers whether there was one.
    pub async fn take_second_step(&self, user: Uuid, by: Actor) -> Result<bool> {
        self.write(TakeStep { user, by }).await
    }

    /// Remembers that a browser has shown the right password.
    pub async fn begin_sign_in(&self, user: Uuid, token_hash: [u8; 32], expires: Timestamp) -> Result<()> {
        self.write(BeginSignIn { user, token_hash, expires }).await
    }

    /// Whose sign-in has come half way in this browser.
    pub async fn half_sign_in(&self, token_hash: [u8; 32]) -> Result<Option<Uuid>> {
        let sql = "SELECT user_id FROM half_sign_ins WHERE token_hash = $1 AND expires > $2";
        let now = self.0.tools.clock.now();
        let row = self.read().await?.conn().optional(sql, values![token_hash, now]).await?;
        row.map(|row| row.uuid("user_id")).transpose()
    }

    /// Goes the rest of the way: the proof is spent and the session begins. `NotFound` when nobody of this account is half way
    /// in with this token, `Refused("code")` when the proof is none; then the sign-in stays half way.
    pub async fn finish_sign_in(&self, token_hash: [u8; 32], proof: Proof, session: Session) -> Result<()> {
        self.write(FinishSignIn { token_hash, proof, session }).await
    }

    /// Forgets a sign-in that came half way.
    pub async fn forget_sign_in(&self, token_hash: [u8; 32]) -> Result<()> {
        self.write(ForgetSignIn { token_hash }).await
    }
}
