//! What can be done with a case now, by whoever looks at it: which forms stand on its page, and which of them are open.

use jiff::Timestamp;

use super::form::Form;
use super::problem::Problem;
use super::view::View;
use crate::auth::rights::Right;
use crate::referrals::model::{Case, Channel, EventKind, Outcome, State as CaseState};
use crate::referrals::plan::SharedPart;
use crate::referrals::reach::{self, Proposal};
use crate::store::{Event, QueueStates};

/// The forms on the page of a case; the one that fits its state first.
#[derive(Default)]
pub struct Offers {
    pub first: &'static str,
    pub lead: Vec<String>,
    pub claim: bool,
    pub older: Option<String>,
    pub contacted: bool,
    pub contacted_title: &'static str,
    pub next: bool,
    pub note: bool,
    pub message: bool,
    pub move_to: bool,
    pub close: bool,
    pub follow_up: bool,
    pub code: bool,
    pub release: bool,
    pub assign: bool,
    pub settle: bool,
    pub channels: Vec<(String, String)>,
    pub outcomes: Vec<(String, String)>,
    pub queues: Vec<(String, String)>,
    /// What may be passed on with the case.
    pub parts: Vec<(String, String)>,
    pub members: Vec<(String, String)>,
    pub today: String,
    pub follow_up_months: String,
}

impl Offers {
    /// The form of this action stands on the page.
    pub fn has(&self, action: &str) -> bool {
        match action {
            "claim" => self.claim,
            "contacted" | "attempt" => self.contacted,
            "next" | "plan" | "steps" | "share" => self.next,
            "note" => self.note,
            "message" => self.message,
            "move" => self.move_to,
            "close" => self.close,
            "follow-up" => self.follow_up,
            "code" => self.code,
            "release" => self.release,
            "assign" => self.assign,
            "settle" => self.settle,
            _ => false,
        }
    }

    /// This form is open: it fits the case's state, came back, or has a draft. Everything else is folded away, so that the
    /// page is calm.
    pub fn open(&self, form: &Form, action: &str) -> bool {
        self.first == action || form.open(action)
    }

    /// A group is open when one of its forms is; they are named with spaces between.
    pub fn open_any(&self, form: &Form, actions: &str) -> bool {
        actions.split(' ').any(|action| self.open(form, action))
    }
}

impl View<'_> {
    /// What this reader may do with a case now.
    ///
    /// # Errors
    /// When the database cannot be read, or a sealed value does not belong where it is.
    pub async fn offers(
        &self,
        case: &Case,
        states: &QueueStates,
        events: &[Event],
    ) -> Result<Offers, Problem> {
        let words = self.words;
        let mut offers = Offers { today: self.today.to_string(), ..Offers::default() };
        if !self.staff.may(Right::WorkCases) || !self.staff.reach.works(case) {
            offers.lead.push(words.t("desk-actions-none"));
            return Ok(offers);
        }
        let open = !matches!(case.state, CaseState::Closed | CaseState::Withdrawn);
        let mine = case.owner == Some(self.staff.user.id);
        let free = case.owner.is_none();
        let looks_after = self.staff.may(Right::SettleContests) && self.staff.reach.manages(&case.queue);
        let talking = matches!(case.state, CaseState::InContact | CaseState::Planned);
        offers.note = true;
        offers.claim = open && free;
        offers.contacted = open && mine;
        offers.contacted_title = if talking { "desk-again-contact" } else { "desk-first-contact" };
        offers.next = open && mine && talking;
        offers.close = open && mine;
        offers.message = open && (mine || free);
        offers.release = open && !free && (mine || looks_after);
        offers.code = open;
        offers.assign = open && looks_after;
        offers.settle = open && looks_after && case.contested.is_some();
        offers.first = match () {
            () if !open || !(mine || free) => "note",
            () if mine && talking => "next",
            () if mine => "contacted",
            () => "",
        };
        if !open {
            offers.lead.push(words.t("desk-actions-closed"));
        } else if !mine && !free {
            offers.lead.push(words.with("desk-actions-other", &[("name", &self.holder(case))]));
        }
        if open && mine && case.contacted.is_none() {
            offers.lead.extend(self.try_next(case, events).await?);
        }
        offers.follow_up = case.state == CaseState::Closed && case.follow_up;
        if open && case.contested.is_some() && !looks_after {
            offers.lead.push(words.t("desk-settle-needs-lead"));
        }
        if offers.claim {
            let older = super::home::older(self.app, self.staff, case).await?;
            offers.older =
                older.map(|other| words.with("desk-claim-older", &[("when", &self.when(other.deadline).0)]));
        }
        let named = |name: &str, id: &str| (name.to_owned(), words.t(id));
        offers.channels = Channel::ALL.iter().map(|c| named(c.name(), c.message())).collect();
        offers.outcomes = Outcome::ALL.iter().map(|o| named(o.name(), o.message())).collect();
        offers.queues =
            if offers.message || offers.settle { self.waits(case, states).await? } else { Vec::new() };
        // Without anywhere to go there is no form; what is protected stays with named people.
        offers.move_to = offers.message && !offers.queues.is_empty();
        if offers.message && !offers.move_to && case.protected {
            offers.lead.push(words.t("desk-move-protected"));
        }
        let seen = SharedPart::ALL.iter().filter(|part| offers.move_to && !case.hidden.contains(part));
        offers.parts = seen.map(|part| named(part.name(), part.message())).collect();
        if offers.assign {
            offers.members = self.members(&case.queue).await?;
        }
        let site = self.app.queue(&case.queue).map(|(site, _)| site.keep_months_follow_up);
        offers.follow_up_months = site.unwrap_or_default().to_string();
        Ok(offers)
    }

    /// What to try after attempts in vain.
    async fn try_next(&self, case: &Case, events: &[Event]) -> Result<Vec<String>, Problem> {
        let attempts: Vec<(Channel, Timestamp)> = events
            .iter()
            .filter(|event| event.kind == EventKind::NoAnswer)
            .filter_map(|event| event.channel.map(|channel| (channel, event.at)))
            .collect();
        if attempts.len() < reach::ATTEMPTS {
            return Ok(Vec::new());
        }
        let Some(texts) = self.app.store.texts_of(case.id).await? else { return Ok(Vec::new()) };
        let contact = self.open_contact(&texts)?;
        let words = self.words;
        let spoken = if contact.language.trim().is_empty() {
            self.language(&case.lang)
        } else {
            contact.language.trim().to_owned()
        };
        let line = |proposal: &Proposal| match proposal {
            Proposal::Channel(channel) => {
                words.with("desk-try-channel", &[("channel", &words.t(channel.message()))])
            }
            Proposal::Hour(part) => words.t(&format!("desk-try-{}", part.name())),
            Proposal::Language => words.with("desk-try-language", &[("language", &spoken)]),
            Proposal::Interpreter => words.t("desk-try-interpreter"),
        };
        let mut lines = vec![words.count("desk-actions-attempts", "count", case.attempts)];
        lines.extend(reach::proposals(&contact, &case.lang, &attempts).iter().map(line));
        Ok(lines)
    }
}
