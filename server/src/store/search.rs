//! Search by whole words in the blind index, by area and by need.

use std::iter;

use uuid::Uuid;

use super::case_row::{area_word, need_word, read_cases, select_case};
use super::reads::{FOUND, LOOKED_AT};
use super::sql::{Built, Conn, values};
use super::{Found, Result, Sought, Store};
use crate::referrals::model::Case;

/// A word on more cases than this is common, however many they are; one that is rarer is looked at to its end.
const COMMON: usize = LOOKED_AT + 1;
/// Cases read at once after the newest were not enough.
const MANY: usize = 500;

impl Store {
    /// Cases of the organisation on which all tokens are found, newest first, at most 50.
    pub async fn search(&self, org: &str, tokens: &[[u8; 16]], member: &[String]) -> Result<Vec<Case>> {
        let sought = Sought { tokens: tokens.to_vec(), ..Sought::default() };
        Ok(self.search_by(org, &sought, member, &[]).await?.cases)
    }

    /// Cases of the organisation on which everything that is sought is found, newest first, at most 50; none in `unseen`
    /// queues. Of those that bear the rarest of its words so many of the newest are looked at and no more, so that two common
    /// words which never meet do not read through all that there is.
    pub async fn search_by(
        &self,
        org: &str,
        sought: &Sought,
        member: &[String],
        unseen: &[String],
    ) -> Result<Found> {
        let mut lease = self.read().await?;
        let mut conn = lease.conn();
        let mut words: Vec<Vec<u8>> = sought.tokens.iter().map(|token| token.to_vec()).collect();
        words.extend(sought.area.as_deref().map(area_word));
        words.extend(sought.need.as_deref().map(need_word));
        let words = by_rarity(&mut conn, org, words).await?;
        let Some((first, others)) = words.split_first() else { return Ok(Found::default()) };
        let end = looked_to(&mut conn, org, first).await?;
        let mut cases = Vec::new();
        let (mut after, mut many) = (None, FOUND);
        while cases.len() < FOUND {
            // By the index alone first, see `same_person`.
            let mut query = Built::new(
                "SELECT i.case_id FROM case_index i WHERE i.org = $1 AND i.token = $2",
                values![org, first],
            );
            if let Some(end) = end {
                query.bound(" AND i.case_id >= ", end);
            }
            if let Some(after) = after {
                query.bound(" AND i.case_id < ", after);
            }
            for word in others {
                query
                    .bound(" AND EXISTS (SELECT 1 FROM case_index j WHERE j.org = $1 AND j.token = ", word)
                    .piece(" AND j.case_id = i.case_id)");
            }
            query.bound(" ORDER BY i.case_id DESC LIMIT ", many);
            let rows = query.all(&mut conn).await?;
            let bearers = rows.iter().map(|row| row.uuid("case_id")).collect::<Result<Vec<_>>>()?;
            let Some(last) = bearers.last() else { break };
            // Always as many, so that the databases prepare two statements and not one for each number.
            let ids = bearers.iter().chain(iter::repeat(last)).take(many).copied();
            let mut query = Built::new(select_case!("WHERE c.org = $1 AND (c.protected = 0"), values![org]);
            for queue in member {
                query.bound(" OR c.queue = ", queue);
            }
            query.piece(")");
            for queue in unseen {
                query.bound(" AND c.queue <> ", queue);
            }
            // What an organisation is not shown it does not find out by searching either.
            if sought.area.is_some() || sought.need.is_some() {
                query.piece(" AND c.hidden NOT LIKE '%,situation,%'");
            }
            query.one_of(" AND c.id IN ", ids).piece(" ORDER BY c.id DESC");
            cases.extend(read_cases(&query.all(&mut conn).await?)?);
            if bearers.len() < many {
                break;
            }
            (after, many) = (Some(*last), MANY);
        }
        cases.truncate(FOUND);
        Ok(Found { cut: end.is_some() && cases.len() < FOUND, cases })
    }
}

/// The words with the rarest first, so that a common name does not make a search walk through all who bear it.
async fn by_rarity(conn: &mut Conn<'_>, org: &str, words: Vec<Vec<u8>>) -> Result<Vec<Vec<u8>>> {
    let mut counted = Vec::with_capacity(words.len());
    let alone = words.len() < 2;
    for word in words {
        let bearers = if alone {
            0
        } else {
            let sql = "SELECT COUNT(*) AS n FROM (SELECT 1 FROM case_index WHERE org = $1 AND token = $2 LIMIT $3) q";
            conn.one(sql, values![org, &word, COMMON]).await?.int("n")?
        };
        counted.push((bearers, word));
    }
    counted.sort_unstable();
    Ok(counted.into_iter().map(|(_, word)| word).collect())
}

/// The oldest case that is looked at among those that bear a word, when there are older ones.
async fn looked_to(conn: &mut Conn<'_>, org: &str, word: &[u8]) -> Result<Option<Uuid>> {
    let sql = "SELECT case_id FROM case_index WHERE org = $1 AND token = $2 ORDER BY case_id DESC LIMIT 2 OFFSET $3";
    let rows = conn.all(sql, values![org, word, LOOKED_AT - 1]).await?;
    let [end, _] = &rows[..] else { return Ok(None) };
    end.uuid("case_id").map(Some)
}
