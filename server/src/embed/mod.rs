//! What a city page loads: the loader, the widget's files, content files with hashed names, and the manifest that
//! names them. The same for every visitor of a site and language, so a request betrays nothing.

mod assets;
pub mod built_in;
mod count;
mod first;
mod frame;
mod kept;
pub mod local;
mod page;
mod pasted;
mod phrases;
pub mod policy;
mod serve;
pub mod snippet;

pub use assets::{Assets, unsayable};
pub use serve::routes;
pub(crate) use serve::{allowed, readable};

/// A finished file of the widget, as `cargo xtask build` made it.
pub struct WidgetFile {
    /// File name.
    pub name: &'static str,
    /// Content type.
    pub kind: &'static str,
    /// The one name that stays the same; all others carry a hash and never change.
    pub fixed: bool,
    /// The bytes as they are.
    pub plain: &'static [u8],
    /// The bytes in brotli.
    pub brotli: &'static [u8],
    /// The bytes in gzip.
    pub gzip: &'static [u8],
}
