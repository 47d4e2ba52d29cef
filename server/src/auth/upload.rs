//! A form that brings a file.

use std::convert::Infallible;

use axum::body::Bytes;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use futures_util::stream;
use multer::Multipart;

use super::fields::Fields;

/// The name of the field with a file.
const FILE: &str = "file";

/// The file of a form; empty when none came.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    /// Its name, as the browser says it.
    pub name: String,
    /// What is in it.
    pub bytes: Bytes,
}

impl<S: Send + Sync> FromRequestParts<S> for Upload {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned().unwrap_or_default())
    }
}

/// Reads `multipart/form-data`: what can be read of it.
pub(super) async fn read(bytes: Bytes, boundary: String) -> (Fields, Upload) {
    let body = stream::iter([Ok::<_, Infallible>(bytes)]);
    let mut parts = Multipart::new(body, boundary);
    let (mut pairs, mut upload) = (Vec::new(), Upload::default());
    while let Ok(Some(part)) = parts.next_field().await {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let Ok(value) = part.bytes().await else { break };
        match file {
            Some(file) if name == FILE => upload = Upload { name: file, bytes: value },
            Some(_) => {}
            None => {
                let text = String::from_utf8_lossy(&value).replace("\r\n", "\n").replace('\0', "");
                pairs.push((name, text));
            }
        }
    }
    (Fields::default().and(&pairs), upload)
}
