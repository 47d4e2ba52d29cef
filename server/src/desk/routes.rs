//! Every route of the desk with the right it takes. A route cannot be added without one, and the test of rights walks
//! this list.

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::routing::{MethodRouter, get, post};

use super::{
    actions, admin, away, case, drafts, figures, filters, handover, help, home, inbox, live, messages,
    my_mail, planning, queue, search, steps, tasks, team,
};
use crate::auth::rights::Right;
use crate::auth::{me, second_step, sign_in, staff};
use crate::state::App;

/// One route as the test of rights sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Route {
    /// Method, `GET` or `POST`.
    pub method: &'static str,
    /// Path with `{id}` in it.
    pub path: &'static str,
    /// What it takes.
    pub right: Right,
}

/// Collects routes, puts the guard before each, and remembers what was collected.
pub struct Table {
    app: Option<App>,
    router: Router<App>,
    list: Vec<Route>,
}

impl Table {
    fn add(&mut self, method: &'static str, path: &'static str, right: Right, handler: MethodRouter<App>) {
        self.list.push(Route { method, path, right });
        let Some(app) = self.app.clone() else { return };
        let guarded = handler.layer(from_fn(move |request: Request, next: Next| {
            staff::guard(app.clone(), right, request, next)
        }));
        self.router = std::mem::take(&mut self.router).route(path, guarded);
    }

    fn fill(mut self) -> Self {
        use Right::{
            AnswerFeedback, Enter, ManageAccounts, ManageQueues, Oversee, OwnAccount, ReadCases, SeeFigures,
            SeeOutbox, SettleContests, WorkCases,
        };
        self.add("POST", "/desk/sign-out", Enter, post(sign_in::out));
        self.add("POST", "/desk/sign-out-everywhere", Enter, post(sign_in::out_everywhere));
        self.add("GET", "/desk/me", OwnAccount, get(me::show));
        self.add("POST", "/desk/me/password", OwnAccount, post(me::change_password));
        self.add("POST", "/desk/me/language", Enter, post(me::language));
        self.add("GET", "/desk/me/second", Enter, get(second_step::show));
        self.add("POST", "/desk/me/second/begin", Enter, post(second_step::begin));
        self.add("POST", "/desk/me/second/on", Enter, post(second_step::confirm));
        self.add("POST", "/desk/me/second/off", Enter, post(second_step::off));
        self.add("GET", "/desk/me/mail", OwnAccount, get(my_mail::show));
        self.add("POST", "/desk/me/mail", OwnAccount, post(my_mail::set));
        self.add("GET", "/desk/help", OwnAccount, get(help::show));
        self.add("POST", "/desk/help/shortcuts", OwnAccount, post(help::shortcuts));
        self.add("GET", "/desk", OwnAccount, get(home::show));
        self.add("GET", "/desk/live", ReadCases, get(live::stream));
        self.add("GET", "/desk/live/state", ReadCases, get(live::state));
        self.add("POST", "/desk/next", WorkCases, post(home::take_next));
        self.add("POST", "/desk/tasks/{id}/read", WorkCases, post(tasks::read));
        self.add("GET", "/desk/away", WorkCases, get(away::show));
        self.add("POST", "/desk/away", WorkCases, post(away::add));
        self.add("POST", "/desk/away/{id}/end", WorkCases, post(away::back));
        self.add("GET", "/desk/figures", SeeFigures, get(figures::show));
        self.add("GET", "/desk/feedback", AnswerFeedback, get(inbox::show));
        self.add("GET", "/desk/feedback/{id}", AnswerFeedback, get(inbox::show_one));
        self.add("POST", "/desk/feedback/{id}/done", AnswerFeedback, post(inbox::done));
        self.add("GET", "/desk/feedback/sentences/{id}", AnswerFeedback, get(inbox::file));
        self.add("GET", "/desk/team", Oversee, get(team::show));
        self.add("GET", "/desk/team/{id}", Oversee, get(team::show_one));
        self.add("POST", "/desk/team/{id}/limits", Oversee, post(team::limits));
        self.add("POST", "/desk/team/{id}/away", Oversee, post(team::add_away));
        self.add("POST", "/desk/team/{id}/away/{absence}/end", Oversee, post(team::end_away));
        self.add("POST", "/desk/team/{id}/hand-over", Oversee, post(team::hand_over));
        self.add("GET", "/desk/queues/{id}", ReadCases, get(queue::show));
        self.add("POST", "/desk/queues/{id}/filters", ReadCases, post(filters::save));
        self.add("POST", "/desk/queues/{id}/unfilter", ReadCases, post(filters::discard));
        self.add("GET", "/desk/search", ReadCases, get(search::show));
        self.add("POST", "/desk/search", ReadCases, post(search::find));
        self.add("GET", "/desk/cases/{id}", ReadCases, get(case::show));
        self.add("GET", "/desk/cases/{id}/print", ReadCases, get(case::print));
        self.add("POST", "/desk/cases/{id}/draft", WorkCases, post(drafts::save));
        self.add("POST", "/desk/cases/{id}/discard", WorkCases, post(drafts::discard));
        self.add("POST", "/desk/cases/{id}/claim", WorkCases, post(actions::claim));
        self.add("POST", "/desk/cases/{id}/release", WorkCases, post(actions::release));
        self.add("POST", "/desk/cases/{id}/note", WorkCases, post(actions::note));
        self.add("POST", "/desk/cases/{id}/attempt", WorkCases, post(actions::attempt));
        self.add("POST", "/desk/cases/{id}/contacted", WorkCases, post(actions::contacted));
        self.add("POST", "/desk/cases/{id}/next", WorkCases, post(actions::next));
        self.add("POST", "/desk/cases/{id}/plan", WorkCases, post(actions::plan));
        self.add("POST", "/desk/cases/{id}/move", WorkCases, post(handover::move_to));
        self.add("POST", "/desk/cases/{id}/close", WorkCases, post(actions::close));
        self.add("POST", "/desk/cases/{id}/follow-up", WorkCases, post(actions::follow_up));
        self.add("POST", "/desk/cases/{id}/steps", WorkCases, post(planning::add));
        self.add("POST", "/desk/cases/{id}/pathway", WorkCases, post(planning::pathway));
        self.add("POST", "/desk/cases/{id}/step", WorkCases, post(planning::step));
        self.add("GET", "/desk/cases/{id}/steps/{step}", WorkCases, get(planning::change_form));
        self.add("POST", "/desk/cases/{id}/change-step", WorkCases, post(planning::change));
        self.add("POST", "/desk/cases/{id}/share", WorkCases, post(planning::share));
        self.add("POST", "/desk/cases/{id}/unshare", WorkCases, post(planning::unshare));
        self.add("POST", "/desk/cases/{id}/name", WorkCases, post(planning::name));
        self.add("POST", "/desk/cases/{id}/message", WorkCases, post(messages::write));
        self.add("GET", "/desk/steps/{id}", ReadCases, get(steps::show));
        self.add("POST", "/desk/steps/{id}/draft", WorkCases, post(steps::save));
        self.add("POST", "/desk/steps/{id}/discard", WorkCases, post(steps::discard));
        self.add("POST", "/desk/steps/{id}/accept", WorkCases, post(steps::accept));
        self.add("POST", "/desk/steps/{id}/decline", WorkCases, post(steps::decline));
        self.add("POST", "/desk/steps/{id}/done", WorkCases, post(steps::done));
        self.add("POST", "/desk/cases/{id}/code", WorkCases, post(handover::code));
        self.add("POST", "/desk/cases/{id}/assign", Oversee, post(handover::assign));
        self.add("POST", "/desk/cases/{id}/settle", SettleContests, post(handover::settle));
        self.add("GET", "/desk/admin", Oversee, get(admin::show));
        self.add("GET", "/desk/admin/accounts", ManageAccounts, get(admin::accounts::list));
        self.add("POST", "/desk/admin/accounts", ManageAccounts, post(admin::accounts::add));
        self.add("GET", "/desk/admin/accounts/{id}", ManageAccounts, get(admin::accounts::show));
        self.add("POST", "/desk/admin/accounts/{id}/rights", ManageAccounts, post(admin::accounts::rights));
        self.add(
            "POST",
            "/desk/admin/accounts/{id}/password",
            ManageAccounts,
            post(admin::accounts::new_password),
        );
        self.add("POST", "/desk/admin/accounts/{id}/second", ManageAccounts, post(admin::second_step::take));
        self.add("POST", "/desk/admin/accounts/{id}/disable", ManageAccounts, post(admin::accounts::disable));
        self.add("POST", "/desk/admin/accounts/{id}/enable", ManageAccounts, post(admin::accounts::enable));
        self.add("GET", "/desk/admin/queues", ManageQueues, get(admin::queues::show));
        self.add("POST", "/desk/admin/queues/{id}/close", ManageQueues, post(admin::queues::close));
        self.add("POST", "/desk/admin/queues/{id}/open", ManageQueues, post(admin::queues::open));
        self.add("GET", "/desk/admin/outbox", SeeOutbox, get(admin::outbox::show));
        self.add("POST", "/desk/admin/outbox/{id}/again", SeeOutbox, post(admin::outbox::again));
        self
    }
}

/// The desk behind its guard.
pub fn routes(app: &App) -> Router<App> {
    Table { app: Some(app.clone()), router: Router::new(), list: Vec::new() }.fill().router
}

/// Every route of the desk with its right.
pub fn list() -> Vec<Route> {
    Table { app: None, router: Router::new(), list: Vec::new() }.fill().list
}
