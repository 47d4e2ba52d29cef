//! The plan of a case as its holder sees it: whose move it is, the steps, what may be shared with whom.

use jiff::Timestamp;
use uuid::Uuid;

use super::brief::sealed;
use super::drafts::Of;
use super::form::Form;
use super::problem::Problem;
use super::step_names::{CHANGE, StepNames};
use super::view::View;
use crate::config::site::Site;
use crate::referrals::calendar;
use crate::referrals::model::{Case, Outcome, State};
use crate::referrals::phases::{self, Party, Phase};
use crate::referrals::plan::{self, SharedPart, Step, StepAction, StepState, Whose};
use crate::store::{PlanStep, QueueStates, Share};

/// The value with which a form names the person themselves.
pub const CLIENT: &str = "client";

/// The plan in words.
#[derive(Default)]
pub struct PlanView {
    /// The reader holds the case and talks with the person: they may change the plan.
    pub mine: bool,
    /// Whose move it is.
    pub phase: Option<PhaseView>,
    pub steps: Vec<StepView>,
    pub shares: Vec<ShareView>,
    /// The person may see the reader's name.
    pub named: bool,
    pub pathways: Vec<(String, String)>,
    /// What the person may share, as far as the reader sees it.
    pub parts: Vec<(String, String)>,
    /// Organisations with which it may be shared.
    pub others: Vec<(String, String)>,
    /// What agreements say about it.
    pub agreed: Vec<String>,
}

/// Roles and responsibilities in the phase of a case.
pub struct PhaseView {
    pub name: String,
    pub responsible: String,
    pub takes_part: String,
    pub told: String,
}

/// A step in words.
pub struct StepView {
    pub id: Uuid,
    pub version: i64,
    pub text: String,
    /// Whose step, and the member who does it.
    pub who: String,
    pub state: String,
    /// Colour class and icon of its state.
    pub class: &'static str,
    pub icon: &'static str,
    /// Until when, when and where.
    pub facts: Vec<String>,
    /// Why it was declined.
    pub answer: String,
    pub send: bool,
    /// Why it cannot be sent.
    pub hindered: String,
    pub finish: bool,
    pub change: bool,
    pub cancel: bool,
}

/// What the person agreed to, in words.
pub struct ShareView {
    pub id: Uuid,
    pub text: String,
    pub how: String,
    pub open: bool,
}

/// What the form of a step offers.
#[derive(Default)]
pub struct Choices {
    pub names: StepNames,
    pub whose: Vec<(String, String)>,
    pub people: Vec<(String, String)>,
    pub phases: Vec<(String, String)>,
    pub today: String,
    /// Who belongs to which organisation.
    members: Vec<(String, Uuid)>,
}

impl PlanView {
    /// The step that this draft would change still can be changed by whoever looks.
    pub fn can_change(&self, draft: &str) -> bool {
        let of = Of::read(draft, "").filter(|of| of.form == "change-step").and_then(|of| of.step);
        self.steps.iter().any(|step| step.change && Some(step.id) == of)
    }
}

impl View<'_> {
    /// The site of a case.
    ///
    /// # Errors
    /// When its file is gone.
    pub fn site(&self, case: &Case) -> Result<&Site, Problem> {
        self.app.sites.get(&case.site).ok_or(Problem::Fault)
    }

    /// An organisation's name.
    pub fn organisation(&self, site: &Site, id: &str) -> String {
        site.organisation(id).map_or_else(|| id.to_owned(), |organisation| self.pick(&organisation.name))
    }

    /// The reader may change the plan of this case.
    pub fn plans(&self, case: &Case) -> bool {
        case.owner == Some(self.staff.user.id) && matches!(case.state, State::InContact | State::Planned)
    }

    /// The plan of a case.
    ///
    /// # Errors
    /// When the database cannot be read, or a sealed value does not belong where it is.
    pub async fn plan(
        &self,
        case: &Case,
        steps: &[PlanStep],
        states: &QueueStates,
    ) -> Result<PlanView, Problem> {
        let site = self.site(case)?;
        let shares = self.app.store.shares_now(case.id, site.unagreed()).await?;
        let bare: Vec<Step> = steps.iter().map(|step| step.step.clone()).collect();
        let mine = self.plans(case);
        let mut view = PlanView {
            mine,
            phase: phases::phase(case, &bare).map(|phase| self.phase(site, phase)),
            steps: steps.iter().map(|step| self.step(site, case, step, states)).collect::<Result<_, _>>()?,
            shares: shares
                .iter()
                .map(|(share, seen)| self.share(site, share, seen))
                .collect::<Result<_, _>>()?,
            ..PlanView::default()
        };
        if mine {
            view.named = self.app.store.shown_name(case.id).await? == Some(self.staff.user.id);
            let pathways = self.app.content.guidance.pathways.iter();
            view.pathways =
                pathways.map(|p| (p.id.clone(), self.words.t(&format!("pathway-{}", p.id)))).collect();
            let seen = SharedPart::ALL.iter().filter(|part| !case.hidden.contains(part));
            view.parts = seen.map(|part| (part.name().to_owned(), self.words.t(part.message()))).collect();
            let agreed = self.agreed(case).await?;
            view.agreed = self.agreed_lines(&agreed, self.partners(site, case));
            view.others = self.partners(site, case).filter(|(org, _)| agreed.any(org)).collect();
        }
        Ok(view)
    }

    /// The other organisations of a site to which a case may be passed at all.
    fn partners<'s>(&'s self, site: &'s Site, case: &'s Case) -> impl Iterator<Item = (String, String)> + 's {
        let named_only = plan::named_only(site, case);
        site.organisations
            .iter()
            .filter(|organisation| organisation.id != case.org)
            .filter(move |organisation| !plan::eyes(site, &organisation.id, named_only).is_empty())
            .map(|organisation| (organisation.id.clone(), self.pick(&organisation.name)))
    }

    /// Roles and responsibilities in a phase, in words.
    pub fn phase(&self, site: &Site, phase: Phase) -> PhaseView {
        let roles = phases::roles(site, phase);
        let name = |party: &Party| phases::organisation(site, party).map(|o| self.pick(&o.name));
        let names = |parties: &[Party]| {
            let mut names: Vec<String> = parties.iter().filter_map(name).collect();
            names.dedup();
            names.join(", ")
        };
        PhaseView {
            name: self.words.t(phase.message()),
            responsible: name(&roles.responsible).unwrap_or_default(),
            takes_part: names(&roles.takes_part),
            told: names(&roles.told),
        }
    }

    /// "Until 3.12.2026", "Meeting 2.12.2026 at 10.00, Torikatu 1".
    pub fn step_facts(&self, step: &PlanStep) -> Result<Vec<String>, Problem> {
        let mut facts = Vec::new();
        if let Some(due) = step.step.due {
            let gaps = [("date", self.words.day(due)), ("when", self.when(due).0)];
            let gaps: Vec<(&str, &str)> = gaps.iter().map(|(name, text)| (*name, text.as_str())).collect();
            facts.push(self.words.with("plan-due", &gaps));
        }
        let spot = step.spot(&self.app.keys).map_err(sealed)?;
        if let Some(at) = step.step.appointment {
            facts.push(self.words.with("plan-appointment", &[("time", &self.words.time(at))]));
        }
        if !spot.is_empty() {
            facts.push(self.words.with("plan-spot", &[("spot", &spot)]));
        }
        Ok(facts)
    }

    /// A step in words.
    ///
    /// # Errors
    /// When a sealed value does not belong to it.
    pub fn step(
        &self,
        site: &Site,
        case: &Case,
        step: &PlanStep,
        states: &QueueStates,
    ) -> Result<StepView, Problem> {
        let words = self.words;
        let bare = &step.step;
        let mut who = match &bare.org {
            None => words.t("plan-client"),
            Some(org) => self.organisation(site, org),
        };
        if let Some(person) = bare.person {
            who = format!("{who} – {}", self.name(person));
        }
        let (class, icon) = match bare.state {
            StepState::Planned => ("", "path"),
            StepState::Sent => ("is-here", "clock"),
            StepState::Accepted => ("is-here", "person"),
            StepState::Done => ("is-good", "check"),
            StepState::Declined => ("is-late", "flag"),
            StepState::Cancelled => ("", "info"),
        };
        let mut facts = self.step_facts(step)?;
        if let Some(by) = bare.accept_by {
            facts.push(words.with("plan-accept-by", &[("date", &words.day(by))]));
        }
        if let Some(outcome) = bare.outcome {
            facts.push(words.with("plan-step-outcome", &[("outcome", &words.t(outcome.message()))]));
        }
        let can = |action| self.plans(case) && bare.after(action, &case.org).is_some();
        let hindered = if can(StepAction::Send) { Self::hindered(site, case, bare, states) } else { None };
        Ok(StepView {
            id: bare.id,
            version: bare.version,
            text: step.text(&self.app.keys).map_err(sealed)?,
            who,
            state: words.with(
                "plan-state",
                &[("state", &words.t(bare.state.message())), ("date", &words.day(bare.changed))],
            ),
            class,
            icon,
            facts,
            answer: step.answer(&self.app.keys).map_err(sealed)?,
            send: can(StepAction::Send) && hindered.is_none(),
            hindered: hindered.map(|id| words.t(id)).unwrap_or_default(),
            // What another organisation has taken on it finishes itself.
            finish: can(StepAction::Finish) && bare.whose(&case.org) != Whose::Other,
            change: can(StepAction::Change),
            cancel: can(StepAction::Cancel),
        })
    }

    /// Why a step cannot be sent to its organisation now.
    fn hindered(site: &Site, case: &Case, step: &Step, states: &QueueStates) -> Option<&'static str> {
        let eyes = plan::eyes(site, step.org.as_deref()?, plan::named_only(site, case));
        if eyes.is_empty() {
            return Some("plan-error-named-people");
        }
        let open = |id: &str| states.get(id).is_none_or(|state| state.open);
        (!eyes.iter().any(|queue| open(&queue.id))).then_some("plan-error-closed")
    }

    fn share(&self, site: &Site, share: &Share, seen: &[SharedPart]) -> Result<ShareView, Problem> {
        let words = self.words;
        let named =
            |parts: &[SharedPart]| parts.iter().map(|part| words.t(part.message())).collect::<Vec<_>>();
        let parts = named(&share.parts);
        let (org, date) = (self.organisation(site, &share.org), words.day(share.agreed));
        let (parts, name) = (parts.join(", "), self.name(share.user));
        let gaps = [("org", org.as_str()), ("parts", &parts), ("date", &date), ("name", &name)];
        let mut text = words.with("plan-share-line", &gaps);
        if let Some(revoked) = share.revoked {
            text = words.with("plan-share-ended", &[("line", &text), ("date", &words.day(revoked))]);
        } else if seen.is_empty() {
            text = words.with("agreements-share-none", &[("line", &text)]);
        } else if seen.len() < share.parts.len() {
            let shown = named(seen).join(", ");
            text = words.with("agreements-share-narrower", &[("line", &text), ("parts", &shown)]);
        }
        let how = share.how(&self.app.keys).map_err(sealed)?;
        Ok(ShareView { id: share.id, text, how, open: share.revoked.is_none() })
    }

    /// What the receiving organisations say came of it, the last word of each: name and outcome.
    pub fn outcomes(&self, case: &Case, steps: &[PlanStep]) -> Vec<(String, Outcome)> {
        let mut said: Vec<(&str, Timestamp, Outcome)> = Vec::new();
        for step in steps.iter().map(|step| &step.step) {
            let (Some(org), Some(outcome)) = (step.org.as_deref(), step.outcome) else { continue };
            match said.iter_mut().find(|(other, _, _)| *other == org) {
                Some(last) if last.1 <= step.changed => *last = (org, step.changed, outcome),
                Some(_) => {}
                None => said.push((org, step.changed, outcome)),
            }
        }
        let Ok(site) = self.site(case) else { return Vec::new() };
        said.into_iter().map(|(org, _, outcome)| (self.organisation(site, org), outcome)).collect()
    }

    /// What the form of a step offers for this case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn choices(&self, case: &Case, names: StepNames) -> Result<Choices, Problem> {
        let site = self.site(case)?;
        let words = self.words;
        let mut whose = vec![(CLIENT.to_owned(), words.t("plan-client"))];
        whose.push((case.org.clone(), self.organisation(site, &case.org)));
        whose.extend(self.partners(site, case));
        let memberships = self.app.store.all_memberships().await?;
        let users = self.app.store.users().await?;
        let named_only = plan::named_only(site, case);
        let (mut people, mut members) = (Vec::new(), Vec::new());
        for (org, name) in whose.iter().skip(1) {
            // A protected case of one's own organisation stays with the members of its queue.
            let queues: Vec<&str> = if *org == case.org && named_only {
                vec![&case.queue]
            } else {
                plan::eyes(site, org, named_only).iter().map(|queue| queue.id.as_str()).collect()
            };
            let belongs =
                |id: Uuid| memberships.iter().any(|(user, q)| *user == id && queues.contains(&q.as_str()));
            for user in users.iter().filter(|user| user.active && belongs(user.id)) {
                people.push((user.id.to_string(), format!("{name} – {}", user.display)));
                members.push((org.clone(), user.id));
            }
        }
        let phases = [Phase::Guidance, Phase::Training, Phase::WorkTrial];
        let phases = phases.iter().map(|phase| (phase.name().to_owned(), words.t(phase.message()))).collect();
        Ok(Choices { names, whose, people, phases, today: self.today.to_string(), members })
    }

    /// Reads the form of a step; what is wrong stands in the form then.
    pub fn read_step(&self, form: &mut Form, choices: &Choices) -> ReadStep {
        let (words, names) = (self.words, &choices.names);
        form.need_text(words, names.text, "plan-error-text");
        let whose = form.value(names.whose).to_owned();
        if !choices.whose.iter().any(|(id, _)| *id == whose) {
            form.wrong(words, names.whose, "plan-error-whose");
        }
        let chosen = form.value(names.person).to_owned();
        let person = chosen.parse::<Uuid>().ok();
        let belongs = |id: Uuid| choices.members.iter().any(|(org, member)| *org == whose && *member == id);
        if !chosen.is_empty() && !person.is_some_and(belongs) {
            form.wrong(words, names.person, "plan-error-person");
        }
        let due = self.future(form, names.due).map(|day| Self::moment(day, self.app.clock.now()));
        let day = self.future(form, names.day);
        let time = form.value(names.time).to_owned();
        let appointment = match (day, time.is_empty()) {
            (None, true) => None,
            (None, false) => {
                form.wrong(words, names.day, "plan-error-day");
                None
            }
            (Some(day), _) => {
                let clock: Option<jiff::civil::Time> = time.parse().ok().filter(|_| time.len() <= 5);
                let at = clock.and_then(|clock| day.to_datetime(clock).to_zoned(calendar::finland()).ok());
                if at.is_none() {
                    form.wrong(words, names.time, "plan-error-time");
                }
                at.map(|zoned| zoned.timestamp())
            }
        };
        if form.value(names.spot).chars().count() > 200 {
            form.wrong(words, names.spot, "plan-error-spot");
        }
        ReadStep {
            phase: Phase::from_name(form.value(names.phase)).unwrap_or_default(),
            org: (whose != CLIENT).then_some(whose),
            person,
            // A meeting is a day to be reminded of too.
            due: due.or_else(|| day.map(|day| Self::moment(day, self.app.clock.now()))),
            appointment,
        }
    }

    /// A day from today on, at most two years ahead; nothing typed is no day.
    fn future(&self, form: &mut Form, field: &str) -> Option<jiff::civil::Date> {
        let typed = form.value(field).to_owned();
        if typed.is_empty() {
            return None;
        }
        let day: Option<jiff::civil::Date> = typed.parse().ok();
        let last = self.today.saturating_add(jiff::Span::new().years(2));
        let day = day.filter(|day| (self.today..=last).contains(day));
        if day.is_none() {
            form.wrong(self.words, field, "plan-error-date");
        }
        day
    }

    /// The form of a step as it is.
    pub fn filled(&self, step: &PlanStep) -> Result<Form, Problem> {
        let bare = &step.step;
        let text = step.text(&self.app.keys).map_err(sealed)?;
        let spot = step.spot(&self.app.keys).map_err(sealed)?;
        let day = |at: Option<Timestamp>| at.map_or_else(String::new, |at| calendar::day(at).to_string());
        let time = bare
            .appointment
            .map_or_else(String::new, |at| at.to_zoned(calendar::finland()).strftime("%H:%M").to_string());
        let person = bare.person.map_or_else(String::new, |person| person.to_string());
        Ok(Form::filled(&[
            (CHANGE.text, &text),
            (CHANGE.whose, bare.org.as_deref().unwrap_or(CLIENT)),
            (CHANGE.person, &person),
            (CHANGE.phase, bare.phase.name()),
            (CHANGE.due, &day(bare.due)),
            (CHANGE.day, &day(bare.appointment)),
            (CHANGE.time, &time),
            (CHANGE.spot, &spot),
        ]))
    }
}

/// A step as a form said it, without its texts.
pub struct ReadStep {
    pub phase: Phase,
    pub org: Option<String>,
    pub person: Option<Uuid>,
    pub due: Option<Timestamp>,
    pub appointment: Option<Timestamp>,
}

/// The sentence for a refusal of the store.
pub fn why(reason: &str) -> &'static str {
    match reason {
        "queue-closed" => "plan-error-closed",
        "named-people" => "plan-error-named-people",
        "step-changed" => "plan-error-step-changed",
        "too-many-steps" => "plan-error-many-steps",
        "too-many-messages" => "plan-error-many-messages",
        "outcome-needed" => "plan-error-outcome",
        _ => "desk-error-state",
    }
}
