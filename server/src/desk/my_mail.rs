//! `/desk/me/mail`: where and when one gets mail about one's tasks.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::form::Form;
use super::home::Said;
use super::problem::Problem;
use super::shell::{Shell, go, page};
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::send::form::is_email;
use crate::state::App;
use crate::store::{MailChoice, StaffMail, place};
use crate::upkeep::digest;

/// The longest address that is taken.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "desk/my_mail.html")]
struct MyMail {
    shell: Shell,
    choices: Vec<(String, String)>,
    /// The service has no mail server.
    off: bool,
    form: Form,
}

fn show_form(
    app: &App,
    staff: &Staff,
    form: Form,
    status: StatusCode,
    said: Option<&str>,
) -> Result<Response, Problem> {
    let choice = |choice: &MailChoice| (choice.name().to_owned(), staff.words.t(choice.message()));
    let my_mail = MyMail {
        shell: Shell::of(app, staff, "my-mail-title", "me").after(said),
        choices: MailChoice::ALL.iter().map(choice).collect(),
        off: app.config.mail.host.is_none(),
        form,
    };
    page(status, &my_mail)
}

/// GET /desk/me/mail
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(said): Query<Said>,
) -> Result<Response, Problem> {
    let form = match app.store.staff_mail(staff.user.id).await? {
        None => Form::filled(&[("choice", MailChoice::None.name())]),
        Some(mail) => {
            let address = app.keys.open_text(place::STAFF_MAIL, staff.user.id, &mail.address);
            let address = address.map_err(|error| {
                tracing::error!(%error, "an address cannot be opened");
                Problem::Fault
            })?;
            Form::filled(&[("address", &address), ("choice", mail.choice.name())])
        }
    };
    show_form(&app, &staff, form, StatusCode::OK, said.done.as_deref())
}

/// POST /desk/me/mail: without an address nothing is kept.
pub async fn set(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response, Problem> {
    let mut form = Form::of(&fields, "mail");
    let address = fields.get("address").trim().to_owned();
    let choice = MailChoice::from_name(fields.get("choice"));
    let missing = address.is_empty() && choice != Some(MailChoice::None);
    if missing || (!address.is_empty() && (!is_email(&address) || address.len() > LONGEST)) {
        form.wrong(&staff.words, "address", "my-mail-error-address");
    }
    if choice.is_none() {
        form.wrong(&staff.words, "choice", "my-mail-error-choice");
    }
    let (Some(choice), true) = (choice, form.errors.is_empty()) else {
        return show_form(&app, &staff, form, StatusCode::UNPROCESSABLE_ENTITY, None);
    };
    let mail = (!address.is_empty()).then(|| StaffMail {
        address: app.keys.seal(place::STAFF_MAIL, staff.user.id, address.as_bytes(), app.random),
        choice,
    });
    app.store.set_staff_mail(staff.user.id, mail, digest::due(app.clock.now())).await?;
    Ok(go("/desk/me/mail", "desk-done-mail"))
}
