//! What agreements allow for one case, as its holder sees it beside the form of sharing.

use super::problem::Problem;
use super::view::View;
use crate::referrals::agreement::{self, Terms, Unagreed};
use crate::referrals::model::Case;
use crate::referrals::plan::SharedPart;
use jiff::Timestamp;

/// The agreements of a site, asked about the organisation that holds a case.
pub struct Agreed {
    terms: Vec<Terms>,
    holder: String,
    now: Timestamp,
    without: Unagreed,
}

impl Agreed {
    /// The parts that may be shared with an organisation now.
    fn with(&self, org: &str) -> Vec<SharedPart> {
        agreement::allowed(&self.terms, &self.holder, org, self.now, self.without)
    }

    /// Something may be shared with it.
    pub fn any(&self, org: &str) -> bool {
        !self.with(org).is_empty()
    }

    /// One of these parts may not be shared with it.
    pub fn narrower_than(&self, org: &str, parts: &[SharedPart]) -> bool {
        let allowed = self.with(org);
        parts.iter().any(|part| !allowed.contains(part))
    }
}

impl View<'_> {
    /// The agreements that count for a case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn agreed(&self, case: &Case) -> Result<Agreed, Problem> {
        Ok(Agreed {
            terms: self.app.store.agreements_begun(&case.site).await?,
            holder: case.org.clone(),
            now: self.app.clock.now(),
            without: self.site(case)?.unagreed(),
        })
    }

    /// One line for each organisation with which less than everything may be shared.
    pub fn agreed_lines(
        &self,
        agreed: &Agreed,
        organisations: impl Iterator<Item = (String, String)>,
    ) -> Vec<String> {
        let line = |(org, name): (String, String)| {
            let parts = agreed.with(&org);
            if parts.len() == SharedPart::ALL.len() {
                return None;
            }
            let gaps = [("org", name.as_str()), ("parts", &self.parts(&parts))];
            let id = if parts.is_empty() { "agreements-nothing-with" } else { "agreements-parts-with" };
            Some(self.words.with(id, &gaps))
        };
        organisations.filter_map(line).collect()
    }

    /// Parts of a case by their names.
    pub fn parts(&self, parts: &[SharedPart]) -> String {
        parts.iter().map(|part| self.words.t(part.message())).collect::<Vec<_>>().join(", ")
    }
}
