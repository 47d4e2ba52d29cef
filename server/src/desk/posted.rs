//! A form that somebody has sent, before anything is done with it.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;

use super::problem::Problem;
use crate::auth::fields::Fields;
use crate::auth::staff::Staff;
use crate::state::App;

/// Who sent it, what its address names, and what stands in it. The guard has looked at it already.
pub struct Posted {
    /// The running service.
    pub app: App,
    /// Who sent it.
    pub staff: Staff,
    /// Of the case, the queue or the account in its address.
    pub id: String,
    /// The fields.
    pub fields: Fields,
}

impl FromRequestParts<App> for Posted {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Problem> {
        let staff = Staff::from_request_parts(parts, app).await?;
        let fields = Fields::from_request_parts(parts, app).await?;
        let Path(id) = Path::from_request_parts(parts, app).await.map_err(|_| Problem::Missing)?;
        Ok(Self { app: app.clone(), staff, id, fields })
    }
}
