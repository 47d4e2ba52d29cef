//! Tasks: what somebody was told and has to see to.

use axum::extract::{Path, State};
use axum::response::Response;
use uuid::Uuid;

use super::brief::sealed;
use super::problem::Problem;
use super::shell::go;
use super::steps::reaches;
use super::view::View;
use crate::auth::staff::Staff;
use crate::referrals::model::Case;
use crate::referrals::phases::phase;
use crate::referrals::plan::{Step, named_only};
use crate::referrals::roster::Roster;
use crate::referrals::watch::TaskKind;
use crate::state::App;
use crate::store::Task;

/// A task in words.
pub struct TaskRow {
    pub id: Uuid,
    /// Where it is done; empty where there is nothing to do but to know.
    pub link: String,
    /// What to do.
    pub text: String,
    /// Which case: its number and need.
    pub about: String,
    /// Which step of its plan.
    pub step: String,
    /// Until when.
    pub when: String,
    pub urgency: &'static str,
    pub icon: &'static str,
    /// Whose task it is, when the reader is the deputy.
    pub instead_of: String,
    /// Only says that something happened: can be ticked off.
    pub news: bool,
}

impl View<'_> {
    /// The reader's tasks in words. A deputy sees those of somebody who is away, and those that are late.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn tasks(&self, roster: &Roster, tasks: &[(Task, Case)]) -> Result<Vec<TaskRow>, Problem> {
        let (me, now) = (self.staff.user.id, self.app.clock.now());
        let concerns =
            |task: &Task| task.named.user == me || !roster.present(task.named.user, now) || task.due < now;
        let mut rows = Vec::new();
        for (task, case) in tasks.iter().filter(|(task, _)| concerns(task)) {
            let step = match task.step {
                Some(step) => self.app.store.step(step).await?,
                None => None,
            };
            if self.staff.reach.sees(case) {
                let text =
                    step.map_or(Ok(String::new()), |step| step.text(&self.app.keys)).map_err(sealed)?;
                rows.push(TaskRow { step: text, ..self.task(task, case) });
            } else if let Some(step) =
                step.filter(|step| reaches(self.app, &self.staff.reach, &step.step, case))
            {
                // A step of another organisation's case: nothing but the step is theirs to see.
                rows.push(TaskRow {
                    link: format!("/desk/steps/{}", step.step.id),
                    about: String::new(),
                    step: step.text(&self.app.keys).map_err(sealed)?,
                    ..self.task(task, case)
                });
            } else if task.kind == TaskKind::PhaseChanged && !named_only(self.site(case)?, case) {
                // Kept informed of another organisation's case: that it goes on, and nothing about the person.
                let org = self.organisation(self.site(case)?, &case.org);
                let about = [case.number.clone(), org].join(" · ");
                rows.push(TaskRow { link: String::new(), about, ..self.task(task, case) });
            } else {
                continue;
            }
            if task.kind == TaskKind::PhaseChanged
                && let Some(row) = rows.last_mut()
            {
                row.step = self.phase_of(case).await?;
            }
        }
        Ok(rows)
    }

    /// "Phase: Training".
    async fn phase_of(&self, case: &Case) -> Result<String, Problem> {
        let steps: Vec<Step> =
            self.app.store.steps(case.id).await?.into_iter().map(|step| step.step).collect();
        let phase = phase(case, &steps);
        Ok(phase.map_or_else(String::new, |phase| {
            self.words.with("task-phase", &[("phase", &self.words.t(phase.message()))])
        }))
    }

    fn task(&self, task: &Task, case: &Case) -> TaskRow {
        let (when, days) = self.when(task.due);
        let (urgency, icon) = match days {
            ..0 => ("is-late", "late"),
            0..=1 => ("is-soon", "clock"),
            _ => ("", "clock"),
        };
        let name = self.name(task.named.user);
        let mine = task.named.user == self.staff.user.id;
        TaskRow {
            id: task.id,
            link: format!("/desk/cases/{}", task.case),
            step: String::new(),
            text: self.words.t(task.kind.message()),
            about: [case.number.clone(), self.need(case)].join(" · "),
            when: self.words.with("task-due", &[("when", &when)]),
            urgency,
            icon,
            instead_of: if mine {
                String::new()
            } else {
                self.words.with("task-instead-of", &[("name", &name)])
            },
            news: task.kind.is_news(),
        }
    }

    /// Whose move it is: who has been told what about a case.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn told(&self, case: &Case) -> Result<Vec<String>, Problem> {
        let tasks = self.app.store.tasks_of(case.id).await?;
        let line = |task: &Task| {
            let (what, name) = (self.words.t(task.kind.message()), self.name(task.named.user));
            let gaps = [("name", name.as_str()), ("what", &what), ("when", &self.when(task.due).0)];
            self.words.with("task-told", &gaps)
        };
        Ok(tasks.iter().filter(|task| !task.kind.is_news()).map(line).collect())
    }
}

/// POST /desk/tasks/{id}/read: ticks off what only says that something happened.
pub async fn read(State(app): State<App>, staff: Staff, Path(id): Path<String>) -> Result<Response, Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    app.store.read_task(id, staff.user.id).await?;
    Ok(go("/desk", "desk-done-read"))
}
