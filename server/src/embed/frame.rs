//! The widget on a page of the server's own: shown in a frame where a city page's policy refuses wasm or the connection.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::Response;

use crate::state::App;
use crate::web::errors::AppError;
use crate::web::page::{Layout, Visit, html};
use crate::web::security;

#[derive(Template)]
#[template(path = "embed/frame.html")]
struct FramePage<'a> {
    layout: Layout,
    site: &'a str,
    /// Address of `frame.js`.
    script: String,
    /// Address of the plain form, and the words of its link.
    plain: String,
    link: String,
}

/// GET: the page.
pub(super) async fn page(
    State(app): State<App>,
    Path((site, lang)): Path<(String, String)>,
) -> Result<Response, AppError> {
    let visit = Visit::find(&app, &site, &lang)?;
    let page = FramePage {
        layout: visit.layout("start-title"),
        site: &visit.site.id,
        script: app.assets.url("frame.js"),
        plain: visit.path(""),
        link: visit.words.t("plain-link"),
    };
    let mut response = html(&page, StatusCode::OK)?;
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, security::with_widget(&visit.site.origins));
    Ok(response)
}
