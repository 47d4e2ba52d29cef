//! Every route of the desk with the right it takes. A route cannot be added without one, and the test of rights walks
//! this list.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::handler::Handler;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::routing::{get, post};
use futures_util::future::BoxFuture;

use super::{
    actions, admin, agreements, away, case, demand, drafts, events, figures, filters, handover, help, home,
    inbox, live, messages, my_mail, planning, queue, search, steps, targets, tasks, team,
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

/// A handler whose own type is forgotten: what is built around each of a hundred is compiled once.
type Shared = Arc<dyn Fn(State<App>, Request) -> BoxFuture<'static, Response> + Send + Sync>;

fn shared<T: 'static>(handler: impl Handler<T, App>) -> Shared {
    Arc::new(move |State(app), request| Box::pin(handler.clone().call(request, app)))
}

/// Collects routes, puts the guard before each, and remembers what was collected.
pub struct Table {
    app: Option<App>,
    router: Router<App>,
    list: Vec<Route>,
}

impl Table {
    fn get<T: 'static>(&mut self, path: &'static str, right: Right, handler: impl Handler<T, App>) {
        self.add("GET", path, right, shared(handler));
    }

    fn post<T: 'static>(&mut self, path: &'static str, right: Right, handler: impl Handler<T, App>) {
        self.add("POST", path, right, shared(handler));
    }

    fn add(&mut self, method: &'static str, path: &'static str, right: Right, handler: Shared) {
        self.list.push(Route { method, path, right });
        let Some(app) = self.app.clone() else { return };
        let handler = move |app: State<App>, request: Request| handler(app, request);
        let route = if method == "GET" { get(handler) } else { post(handler) };
        let guarded = route.layer(from_fn(move |request: Request, next: Next| {
            staff::guard(app.clone(), right, request, next)
        }));
        self.router = std::mem::take(&mut self.router).route(path, guarded);
    }

    fn fill(mut self) -> Self {
        use Right::{
            AnswerFeedback, ArrangeEvents, Enter, ManageAccounts, ManageAgreements, ManageDemand,
            ManageQueues, Oversee, OwnAccount, ReadCases, SeeFigures, SeeOutbox, SeePartners, SettleContests,
            WorkCases,
        };
        self.post("/desk/sign-out", Enter, sign_in::out);
        self.post("/desk/sign-out-everywhere", Enter, sign_in::out_everywhere);
        self.get("/desk/me", OwnAccount, me::show);
        self.post("/desk/me/password", OwnAccount, me::change_password);
        self.post("/desk/me/language", Enter, me::language);
        self.get("/desk/me/second", Enter, second_step::show);
        self.post("/desk/me/second/begin", Enter, second_step::begin);
        self.post("/desk/me/second/on", Enter, second_step::confirm);
        self.post("/desk/me/second/off", Enter, second_step::off);
        self.get("/desk/me/mail", OwnAccount, my_mail::show);
        self.post("/desk/me/mail", OwnAccount, my_mail::set);
        self.get("/desk/help", OwnAccount, help::show);
        self.post("/desk/help/shortcuts", OwnAccount, help::shortcuts);
        self.get("/desk", OwnAccount, home::show);
        self.get("/desk/live", ReadCases, live::stream);
        self.get("/desk/live/state", ReadCases, live::state);
        self.post("/desk/next", WorkCases, home::take_next);
        self.post("/desk/tasks/{id}/read", WorkCases, tasks::read);
        self.get("/desk/away", WorkCases, away::show);
        self.post("/desk/away", WorkCases, away::add);
        self.post("/desk/away/{id}/end", WorkCases, away::back);
        self.get("/desk/figures", SeeFigures, figures::show);
        self.get("/desk/demand", ManageDemand, demand::show);
        self.post("/desk/demand/check", ManageDemand, demand::check);
        self.post("/desk/demand/take", ManageDemand, demand::take);
        self.post("/desk/demand/undo", ManageDemand, demand::undo);
        self.get("/desk/agreements", SeePartners, agreements::show);
        self.get("/desk/agreements/{id}", SeePartners, agreements::show_one);
        self.post("/desk/agreements/{id}/end", ManageAgreements, agreements::end);
        self.get("/desk/agreements/new/{id}", ManageAgreements, agreements::new_form);
        self.post("/desk/agreements/new/{id}", ManageAgreements, agreements::make);
        self.get("/desk/events", ArrangeEvents, events::show);
        self.post("/desk/events", ArrangeEvents, events::create);
        self.get("/desk/events/new", ArrangeEvents, events::create_form);
        self.get("/desk/events/{id}", ArrangeEvents, events::show_one);
        self.get("/desk/events/{id}/print", ArrangeEvents, events::print);
        self.get("/desk/events/{id}/change", ArrangeEvents, events::change_form);
        self.post("/desk/events/{id}/change", ArrangeEvents, events::change);
        self.post("/desk/events/{id}/off", ArrangeEvents, events::call_off);
        self.post("/desk/events/{id}/remove", ArrangeEvents, events::remove);
        self.get("/desk/feedback", AnswerFeedback, inbox::show);
        self.get("/desk/feedback/{id}", AnswerFeedback, inbox::show_one);
        self.post("/desk/feedback/{id}/done", AnswerFeedback, inbox::done);
        self.get("/desk/feedback/sentences/{id}", AnswerFeedback, inbox::file);
        self.get("/desk/targets", SeeFigures, targets::show);
        self.get("/desk/targets/{id}/report", SeeFigures, targets::report);
        self.get("/desk/team", Oversee, team::show);
        self.get("/desk/team/{id}", Oversee, team::show_one);
        self.post("/desk/team/{id}/limits", Oversee, team::limits);
        self.post("/desk/team/{id}/away", Oversee, team::add_away);
        self.post("/desk/team/{id}/away/{absence}/end", Oversee, team::end_away);
        self.post("/desk/team/{id}/hand-over", Oversee, team::hand_over);
        self.get("/desk/queues/{id}", ReadCases, queue::show);
        self.post("/desk/queues/{id}/filters", ReadCases, filters::save);
        self.post("/desk/queues/{id}/unfilter", ReadCases, filters::discard);
        self.get("/desk/search", ReadCases, search::show);
        self.post("/desk/search", ReadCases, search::find);
        self.get("/desk/cases/{id}", ReadCases, case::show);
        self.get("/desk/cases/{id}/print", ReadCases, case::print);
        self.post("/desk/cases/{id}/draft", WorkCases, drafts::save);
        self.post("/desk/cases/{id}/discard", WorkCases, drafts::discard);
        self.post("/desk/cases/{id}/claim", WorkCases, actions::claim);
        self.post("/desk/cases/{id}/release", WorkCases, actions::release);
        self.post("/desk/cases/{id}/note", WorkCases, actions::note);
        self.post("/desk/cases/{id}/attempt", WorkCases, actions::attempt);
        self.post("/desk/cases/{id}/contacted", WorkCases, actions::contacted);
        self.post("/desk/cases/{id}/next", WorkCases, actions::next);
        self.post("/desk/cases/{id}/plan", WorkCases, actions::plan);
        self.post("/desk/cases/{id}/move", WorkCases, handover::move_to);
        self.post("/desk/cases/{id}/close", WorkCases, actions::close);
        self.post("/desk/cases/{id}/follow-up", WorkCases, actions::follow_up);
        self.post("/desk/cases/{id}/steps", WorkCases, planning::add);
        self.post("/desk/cases/{id}/pathway", WorkCases, planning::pathway);
        self.post("/desk/cases/{id}/step", WorkCases, planning::step);
        self.get("/desk/cases/{id}/steps/{step}", WorkCases, planning::change_form);
        self.post("/desk/cases/{id}/change-step", WorkCases, planning::change);
        self.post("/desk/cases/{id}/share", WorkCases, planning::share);
        self.post("/desk/cases/{id}/unshare", WorkCases, planning::unshare);
        self.post("/desk/cases/{id}/name", WorkCases, planning::name);
        self.post("/desk/cases/{id}/message", WorkCases, messages::write);
        self.get("/desk/steps/{id}", ReadCases, steps::show);
        self.post("/desk/steps/{id}/draft", WorkCases, steps::save);
        self.post("/desk/steps/{id}/discard", WorkCases, steps::discard);
        self.post("/desk/steps/{id}/accept", WorkCases, steps::accept);
        self.post("/desk/steps/{id}/decline", WorkCases, steps::decline);
        self.post("/desk/steps/{id}/done", WorkCases, steps::done);
        self.post("/desk/cases/{id}/code", WorkCases, handover::code);
        self.post("/desk/cases/{id}/assign", Oversee, handover::assign);
        self.post("/desk/cases/{id}/settle", SettleContests, handover::settle);
        self.get("/desk/admin", Oversee, admin::show);
        self.get("/desk/admin/accounts", ManageAccounts, admin::accounts::list);
        self.post("/desk/admin/accounts", ManageAccounts, admin::accounts::add);
        self.get("/desk/admin/accounts/{id}", ManageAccounts, admin::accounts::show);
        self.post("/desk/admin/accounts/{id}/rights", ManageAccounts, admin::accounts::rights);
        self.post("/desk/admin/accounts/{id}/password", ManageAccounts, admin::accounts::new_password);
        self.post("/desk/admin/accounts/{id}/second", ManageAccounts, admin::second_step::take);
        self.post("/desk/admin/accounts/{id}/disable", ManageAccounts, admin::accounts::disable);
        self.post("/desk/admin/accounts/{id}/enable", ManageAccounts, admin::accounts::enable);
        self.get("/desk/admin/queues", ManageQueues, admin::queues::show);
        self.post("/desk/admin/queues/{id}/close", ManageQueues, admin::queues::close);
        self.post("/desk/admin/queues/{id}/open", ManageQueues, admin::queues::open);
        self.get("/desk/admin/outbox", SeeOutbox, admin::outbox::show);
        self.post("/desk/admin/outbox/{id}/again", SeeOutbox, admin::outbox::again);
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
