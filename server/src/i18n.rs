//! Every sentence the server says, from `locales`: one Fluent loader a language, built once at start.

use std::collections::BTreeMap;
use std::sync::Arc;

use i18n_embed::fluent::FluentLanguageLoader;
use suunta_shared::text::Message;

/// The languages of the desk.
pub const DESK_LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// The texts of all languages.
#[derive(Clone)]
pub struct Texts {
    languages: Arc<BTreeMap<String, Words>>,
}

/// The texts of one language.
#[derive(Clone)]
pub struct Words {
    /// Language code.
    pub lang: String,
    loader: Arc<FluentLanguageLoader>,
}
