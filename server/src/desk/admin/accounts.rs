//! Accounts: add, disable, new password, role and queues. An administrator manages what lies within their own reach.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use uuid::Uuid;

use crate::auth::fields::Fields;
use crate::auth::password;
use crate::auth::provider;
use crate::auth::staff::Staff;
use crate::desk::form::Form;
use crate::desk::handover::Once;
use crate::desk::home::Said;
use crate::desk::posted::Posted;
use crate::desk::problem::Problem;
use crate::desk::shell::{Shell, go, page};
use crate::desk::view::{Chip, View};
use crate::referrals::model::Role;
use crate::state::App;
use crate::store::{Actor, StoreError, User};

#[derive(Template)]
#[template(path = "desk/admin/accounts.html")]
struct AccountsPage {
    shell: Shell,
    accounts: Vec<Account>,
    roles: Vec<(String, String)>,
    queues: Vec<(String, String)>,
    passwords: bool,
    form: Form,
}

#[derive(Template)]
#[template(path = "desk/admin/account.html")]
struct AccountPage {
    shell: Shell,
    account: Account,
    roles: Vec<(String, String)>,
    queues: Vec<(String, String)>,
    form: Form,
}

struct Account {
    id: Uuid,
    display: String,
    login: String,
    role: String,
    queues: String,
    chips: Vec<Chip>,
    disabled: bool,
    own: bool,
    second: bool,
    local: bool,
}

fn account(view: &View<'_>, user: &User, memberships: &[String], second: bool) -> Account {
    let words = view.words;
    let own = user.id == view.staff.user.id;
    let mut chips = Vec::new();
    let mut add = |icon, id: &str, class| chips.push(Chip { icon, text: words.t(id), class });
    if user.active {
        add("check", "admin-active", "is-good");
    } else {
        add("lock", "admin-disabled", "is-late");
    }
    if user.demo {
        add("info", "admin-demo", "is-soon");
    }
    if second {
        add("phone", "admin-second-on", "");
    }
    if !user.is_local() {
        add("people", "admin-from-provider", "");
    }
    if own {
        add("person", "admin-own", "");
    }
    let names: Vec<String> = memberships.iter().map(|queue| view.full_name(queue)).collect();
    Account {
        id: user.id,
        display: user.display.clone(),
        login: user.login.clone(),
        role: words.t(user.role.message()),
        queues: if names.is_empty() { words.t("admin-no-queues") } else { names.join(", ") },
        chips,
        disabled: !user.active,
        own,
        second,
        local: user.is_local(),
    }
}

fn roles(view: &View<'_>) -> Vec<(String, String)> {
    Role::ALL.iter().map(|role| (role.name().to_owned(), view.words.t(role.message()))).collect()
}

/// The queues into which they may put people.
fn queues(view: &View<'_>) -> Vec<(String, String)> {
    let all = view.app.sites.values().flat_map(|site| &site.queues);
    all.filter(|queue| view.staff.reach.manages(&queue.id))
        .map(|queue| (queue.id.clone(), view.full_name(&queue.id)))
        .collect()
}

/// GET /desk/admin/accounts
pub async fn list(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let form = Form::filled(&[("role", Role::Counsellor.name())]);
    show_list(&app, &staff, form, StatusCode::OK, said.done.as_deref()).await
}

async fn show_list(
    app: &App,
    staff: &Staff,
    form: Form,
    status: StatusCode,
    said: Option<&str>,
) -> Result<Response, Problem> {
    let view = View::new(app, staff).await?;
    let memberships = app.store.all_memberships().await?;
    let second = app.store.with_second_step().await?;
    let mut accounts = Vec::new();
    for user in app.store.users().await? {
        let own: Vec<String> =
            memberships.iter().filter(|(id, _)| *id == user.id).map(|(_, queue)| queue.clone()).collect();
        if staff.reach.manages_account(user.role, &own) {
            accounts.push(account(&view, &user, &own, second.contains(&user.id)));
        }
    }
    let list = AccountsPage {
        shell: Shell::of(app, staff, "admin-accounts", "admin").after(said),
        accounts,
        roles: roles(&view),
        queues: queues(&view),
        passwords: provider::passwords(app),
        form,
    };
    page(status, &list)
}

/// What the form says about role and queues; wrong choices are said on the form.
fn chosen(staff: &Staff, view: &View<'_>, fields: &Fields, form: &mut Form) -> (Role, Vec<String>) {
    let role = Role::from_name(fields.get("role"));
    if role.is_none() {
        form.wrong(&staff.words, "role", "admin-error-role");
    }
    let role = role.unwrap_or(Role::Counsellor);
    let offered = queues(view);
    let queues: Vec<String> =
        fields.all("queues").filter(|id| offered.iter().any(|(q, _)| q == id)).map(str::to_owned).collect();
    // Somebody without a queue belongs to no organisation; only the whole installation's administrator makes such.
    if queues.is_empty() && !staff.reach.is_whole() {
        form.wrong(&staff.words, "queues", "admin-error-queues");
    }
    (role, queues)
}

/// POST /desk/admin/accounts: the password is made here and shown once.
pub async fn add(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response, Problem> {
    if !provider::passwords(&app) {
        return Err(Problem::Forbidden);
    }
    let view = View::new(&app, &staff).await?;
    let mut form = Form::of(&fields, "add");
    let login = fields.get("login").to_lowercase();
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-_".contains(c);
    if !(3..=60).contains(&login.len()) || !login.chars().all(allowed) {
        form.wrong(&staff.words, "login", "admin-error-login");
    }
    let display = fields.get("display").to_owned();
    if display.is_empty() || display.chars().count() > 100 {
        form.wrong(&staff.words, "display", "admin-error-display");
    }
    let (role, queues) = chosen(&staff, &view, &fields, &mut form);
    if !form.errors.is_empty() {
        return show_list(&app, &staff, form, StatusCode::UNPROCESSABLE_ENTITY, None).await;
    }
    let fresh = password::fresh(app.random);
    let user = User {
        id: app.random.id(&app.clock),
        login,
        display,
        password_hash: hash(&app, &fresh).await?,
        role,
        lang: staff.user.lang.clone(),
        demo: false,
        active: true,
    };
    let (id, by) = (user.id, Actor::Staff(staff.user.id));
    match app.store.add_user(user, by).await {
        Ok(()) => {}
        Err(StoreError::Refused(_)) => {
            form.wrong(&staff.words, "login", "admin-error-login-taken");
            return show_list(&app, &staff, form, StatusCode::UNPROCESSABLE_ENTITY, None).await;
        }
        Err(error) => return Err(error.into()),
    }
    app.store.set_memberships(id, queues, by).await?;
    show_password(&app, &staff, fresh, id)
}

async fn hash(app: &App, password: &str) -> Result<String, Problem> {
    password::hash(password.to_owned(), app.random).await.map_err(|error| {
        tracing::error!(%error, "no hash");
        Problem::Fault
    })
}

fn show_password(app: &App, staff: &Staff, secret: String, id: Uuid) -> Result<Response, Problem> {
    let once = Once {
        shell: Shell::of(app, staff, "admin-password-title", "admin"),
        heading: staff.words.t("admin-password-title"),
        help: staff.words.t("admin-password-give"),
        secret,
        go: format!("/desk/admin/accounts/{id}"),
        go_text: staff.words.t("admin-back-accounts"),
    };
    page(StatusCode::OK, &once)
}

/// An account within reach, with its memberships; else the same answer as for one that does not exist.
pub(super) async fn find(app: &App, staff: &Staff, id: &str) -> Result<(User, Vec<String>), Problem> {
    let id: Uuid = id.parse().map_err(|_| Problem::Missing)?;
    let user = app.store.user(id).await?.ok_or(Problem::Missing)?;
    let memberships = app.store.memberships(id).await?;
    if staff.reach.manages_account(user.role, &memberships) {
        Ok((user, memberships))
    } else {
        Err(Problem::Missing)
    }
}

/// Role, queues and password of an account that belongs to the provider are settled there: a password here would be a second
/// way in that the organisation knows nothing of.
fn managed_here(user: &User) -> Result<(), Problem> {
    if user.is_local() { Ok(()) } else { Err(Problem::Forbidden) }
}

/// GET /desk/admin/accounts/{id}
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let (user, memberships) = find(&app, &staff, &id).await?;
    let mut values = vec![("role", user.role.name())];
    values.extend(memberships.iter().map(|queue| ("queues", queue.as_str())));
    let form = Form::filled(&values);
    show_one(&app, &staff, &user, &memberships, form, StatusCode::OK, said.done.as_deref()).await
}

async fn show_one(
    app: &App,
    staff: &Staff,
    user: &User,
    memberships: &[String],
    form: Form,
    status: StatusCode,
    said: Option<&str>,
) -> Result<Response, Problem> {
    let view = View::new(app, staff).await?;
    let second = app.store.with_second_step().await?.contains(&user.id);
    let one = AccountPage {
        shell: Shell::of(app, staff, "admin-account", "admin").after(said),
        account: account(&view, user, memberships, second),
        roles: roles(&view),
        queues: queues(&view),
        form,
    };
    page(status, &one)
}

/// POST rights: role and queues at once.
pub async fn rights(Posted { app, staff, id, fields }: Posted) -> Result<Response, Problem> {
    let (user, memberships) = find(&app, &staff, &id).await?;
    managed_here(&user)?;
    let view = View::new(&app, &staff).await?;
    let mut form = Form::of(&fields, "rights");
    let (role, queues) = chosen(&staff, &view, &fields, &mut form);
    if user.id == staff.user.id && role != Role::Administrator {
        form.wrong(&staff.words, "role", "admin-error-own-role");
    }
    if !form.errors.is_empty() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return show_one(&app, &staff, &user, &memberships, form, status, None).await;
    }
    let by = Actor::Staff(staff.user.id);
    let id = user.id;
    if user.role != role {
        app.store.set_user(User { role, ..user }, by).await?;
    }
    app.store.set_memberships(id, queues, by).await?;
    // One who gives away their own last queue of an organisation may not see this account any more.
    Ok(go("/desk/admin/accounts", "admin-done-rights"))
}

/// POST password: a new one, shown once; every session of the account ends.
pub async fn new_password(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    let (user, _) = find(&app, &staff, &id).await?;
    managed_here(&user)?;
    let fresh = password::fresh(app.random);
    let id = user.id;
    let password_hash = hash(&app, &fresh).await?;
    app.store.set_user(User { password_hash, ..user }, Actor::Staff(staff.user.id)).await?;
    if id != staff.user.id {
        app.store.end_sessions(id).await?;
    }
    show_password(&app, &staff, fresh, id)
}

/// POST disable: signed out at once, and cannot sign in.
pub async fn disable(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    set_active(&app, &staff, &id, false, "admin-done-disabled").await
}

/// POST enable
pub async fn enable(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Problem> {
    set_active(&app, &staff, &id, true, "admin-done-enabled").await
}

async fn set_active(
    app: &App,
    staff: &Staff,
    id: &str,
    active: bool,
    done: &str,
) -> Result<Response, Problem> {
    let (user, _) = find(app, staff, id).await?;
    if user.id == staff.user.id {
        return Err(Problem::Forbidden);
    }
    let id = user.id;
    app.store.set_user(User { active, ..user }, Actor::Staff(staff.user.id)).await?;
    if !active {
        app.store.end_sessions(id).await?;
    }
    Ok(go(&format!("/desk/admin/accounts/{id}"), done))
}
