//! Cases and queues in words: what a line of a list and the head of a case say.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::figures::usual_days;
use crate::auth::staff::Staff;
use crate::config::site::Queue;
use crate::i18n::Words;
use crate::instruments;
use crate::referrals::calendar;
use crate::referrals::model::{Case, State};
use crate::referrals::placing;
use crate::referrals::plan::SharedPart;
use crate::referrals::roster::Roster;
use crate::state::App;
use crate::store::{QueueStates, StoreError};
use suunta_shared::api::Names;

/// A small fact with an icon and words.
pub struct Chip {
    /// Icon of `templates/desk/icons.html`.
    pub icon: &'static str,
    /// Words.
    pub text: String,
    /// Colour class; never the only sign.
    pub class: &'static str,
}

/// One line of a list of cases.
pub struct Row {
    pub id: Uuid,
    pub number: String,
    pub urgency: &'static str,
    pub icon: &'static str,
    pub when: String,
    pub date: String,
    pub iso: String,
    pub need: String,
    pub language: String,
    pub area: String,
    pub holder: String,
    pub queue: String,
    pub chips: Vec<Chip>,
}

/// Everything needed to put cases into words for one reader.
pub struct View<'a> {
    pub app: &'a App,
    pub staff: &'a Staff,
    pub words: &'a Words,
    pub today: Date,
    names: BTreeMap<Uuid, String>,
}

impl<'a> View<'a> {
    /// Reads the names of the colleagues.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn new(app: &'a App, staff: &'a Staff) -> Result<Self, StoreError> {
        let names = app.store.users().await?.into_iter().map(|user| (user.id, user.display)).collect();
        Ok(Self { app, staff, words: &staff.words, today: calendar::day(app.clock.now()), names })
    }

    /// With the names of a roster that is known already.
    pub fn among(app: &'a App, staff: &'a Staff, roster: &Roster) -> Self {
        let names = roster.people.iter().map(|person| (person.id, person.display.clone())).collect();
        Self { app, staff, words: &staff.words, today: calendar::day(app.clock.now()), names }
    }

    /// A colleague's name.
    pub fn name(&self, user: Uuid) -> String {
        self.names.get(&user).cloned().unwrap_or_else(|| self.words.t("desk-someone"))
    }

    /// Who holds a case, as the reader sees it.
    pub fn holder(&self, case: &Case) -> String {
        match case.owner {
            None => self.words.t("desk-free"),
            Some(owner) if owner == self.staff.user.id => self.words.t("desk-you"),
            Some(owner) => self.name(owner),
        }
    }

    /// "today", "in 3 days", "2 days late", and the number of days.
    pub fn when(&self, at: Timestamp) -> (String, i32) {
        let days = self.today.until(calendar::day(at)).map_or(0, |span| span.get_days());
        let text = match days {
            0 => self.words.t("desk-when-today"),
            1 => self.words.t("desk-when-tomorrow"),
            ..0 => self.words.count("desk-when-late", "count", i64::from(-days)),
            _ => self.words.count("desk-when-in", "count", i64::from(days)),
        };
        (text, days)
    }

    /// The day on which something must happen with this case, the same for its holder and for others.
    pub fn due(case: &Case) -> (&'static str, Timestamp) {
        match case.state {
            State::Claimed => {
                ("desk-due-contact", case.lease.map_or(case.deadline, |lease| lease.min(case.deadline)))
            }
            State::New => ("desk-due-contact", case.deadline),
            State::InContact | State::Planned => ("desk-due-next", case.next_action.unwrap_or(case.deadline)),
            State::Closed | State::Withdrawn => ("desk-due-closed", case.closed.unwrap_or(case.deadline)),
        }
    }

    /// A line of a list; with its queue when the list holds several.
    pub fn row(&self, case: &Case, with_queue: bool) -> Row {
        let (label, at) = Self::due(case);
        let (relative, days) = self.when(at);
        let open = !matches!(case.state, State::Closed | State::Withdrawn);
        let (urgency, icon) = match days {
            _ if !open => ("", "check"),
            ..0 => ("is-late", "late"),
            0..=1 => ("is-soon", "clock"),
            _ => ("", "clock"),
        };
        let day = calendar::day(at);
        Row {
            id: case.id,
            number: case.number.clone(),
            urgency,
            icon,
            when: if open { self.words.with(label, &[("when", &relative)]) } else { self.words.t(label) },
            date: self.words.date(day),
            iso: day.to_string(),
            need: self.need(case),
            language: self.language(&case.lang),
            area: self.area(case),
            holder: self.holder(case),
            queue: if with_queue { self.queue_name(&case.queue) } else { String::new() },
            chips: self.chips(case),
        }
    }

    /// What the person needs, in three words at most.
    pub fn need(&self, case: &Case) -> String {
        if case.hidden.contains(&SharedPart::Situation) {
            return self.words.t("plan-need-hidden");
        }
        if instruments::by_company(self.app, case) {
            return self.words.t("company-name");
        }
        let goal = format!("desk-need-{}", case.goal.as_deref().unwrap_or("none"));
        let barriers = case.barriers.iter().take(2).map(|barrier| format!("desk-need-{barrier}"));
        let said: Vec<String> = std::iter::once(goal)
            .chain(barriers)
            .filter(|id| self.words.has(id))
            .map(|id| self.words.t(&id))
            .collect();
        said.join(" · ")
    }

    /// A language by its name; a code nobody has named is shown as it is.
    pub fn language(&self, code: &str) -> String {
        let id = format!("desk-lang-{code}");
        if self.words.has(&id) { self.words.t(&id) } else { code.to_owned() }
    }

    /// The municipality.
    pub fn area(&self, case: &Case) -> String {
        if case.hidden.contains(&SharedPart::Situation) {
            return String::new();
        }
        let site = self.app.sites.get(&case.site);
        let place = site.zip(case.area.as_ref()).and_then(|(site, area)| site.municipality(area));
        place.map_or_else(String::new, |place| self.pick(&place.name))
    }

    /// What a case has that a reader must know at a glance.
    pub fn chips(&self, case: &Case) -> Vec<Chip> {
        let mut chips = Vec::new();
        let mut add = |icon, id: &str, class| chips.push(Chip { icon, text: self.words.t(id), class });
        if case.contested.is_some() {
            add("flag", "desk-chip-contested", "is-soon");
        }
        if case.protected {
            add("lock", "desk-chip-protected", "is-late");
        }
        if case.interpreter {
            add("speech", "desk-chip-interpreter", "");
        }
        match case.state {
            State::Closed => add("check", case.outcome.map_or("state-closed", |o| o.message()), "is-good"),
            state => add("path", state.message(), "is-here"),
        }
        let late = matches!(case.state, State::New | State::Claimed) && case.deadline < self.app.clock.now();
        if late {
            add("late", "desk-chip-overdue", "is-late");
        }
        if case.attempts > 0 {
            let text = self.words.count("desk-chip-attempts", "count", case.attempts);
            chips.push(Chip { icon: "phone", text, class: "" });
        }
        chips
    }

    /// A queue's name.
    pub fn queue_name(&self, id: &str) -> String {
        self.app.queue(id).map_or_else(|| id.to_owned(), |(_, queue)| self.pick(&queue.name))
    }

    /// The name of a queue's organisation.
    pub fn organisation_name(&self, id: &str) -> String {
        self.app
            .queue(id)
            .and_then(|(site, queue)| site.organisations.iter().find(|o| o.id == queue.organisation))
            .map_or_else(String::new, |organisation| self.pick(&organisation.name))
    }

    /// "Organisation – queue", for lists where queues of several organisations may bear the same name.
    pub fn full_name(&self, id: &str) -> String {
        match self.organisation_name(id) {
            organisation if organisation.is_empty() => self.queue_name(id),
            organisation => format!("{organisation} – {}", self.queue_name(id)),
        }
    }

    /// What is to be known of a queue at a glance.
    pub fn queue_chips(&self, queue: &Queue, open: bool) -> Vec<Chip> {
        let mut chips = Vec::new();
        if queue.protected {
            let text = self.words.t("desk-chip-queue-protected");
            chips.push(Chip { icon: "lock", text, class: "" });
        }
        if !open {
            let text = self.words.t("desk-chip-queue-closed");
            chips.push(Chip { icon: "info", text, class: "is-soon" });
        }
        chips
    }

    /// The destinations of a case with how many wait there and how long it usually takes.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn waits(
        &self,
        case: &Case,
        states: &QueueStates,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let mut all = Vec::new();
        for (id, name) in self.destinations(case, states) {
            let counts = self.app.store.queue_counts(std::slice::from_ref(&id), &[]).await?;
            let ahead = counts.get(&id).map_or(0, |count| count.waiting);
            let mut parts = vec![name, self.words.count("desk-move-ahead", "count", ahead)];
            let contacts = self.app.store.first_contacts(&id).await?;
            parts
                .extend(usual_days(&contacts).map(|days| self.words.count("desk-move-usual", "count", days)));
            all.push((id, parts.join(" · ")));
        }
        Ok(all)
    }

    /// The queues of the case's own site that take such cases, but not its own: `(id, organisation – queue)`.
    pub fn destinations(&self, case: &Case, states: &QueueStates) -> Vec<(String, String)> {
        let Some(site) = self.app.sites.get(&case.site) else { return Vec::new() };
        let open = |queue: &&Queue| states.get(&queue.id).is_none_or(|state| state.open);
        site.queues
            .iter()
            .filter(|queue| queue.id != case.queue && placing::may_move(case, queue.protected))
            .filter(open)
            .map(|queue| (queue.id.clone(), self.full_name(&queue.id)))
            .collect()
    }

    /// A name of the site's configuration in the reader's language.
    pub fn pick(&self, names: &Names) -> String {
        crate::config::site::pick(names, &self.words.lang).to_owned()
    }
}
