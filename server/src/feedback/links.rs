//! The quiet links at the foot of every page for jobseekers: something was hard to use, and, where no native speaker has
//! checked the language, that it is so and how to report a poor sentence.

use crate::i18n::Words;
use crate::web::page::Visit;

/// A link in words.
pub struct Link {
    /// Where it leads; in a tab of its own, because the page before holds the answers.
    pub href: String,
    /// Its words.
    pub text: String,
}

/// What stands at the foot.
pub struct Links {
    /// Nobody who speaks the language has checked it.
    pub note: Option<String>,
    /// Where to say what.
    pub links: Vec<Link>,
}

impl Links {
    /// The links of a page by its name as [`crate::plain::sentences::page`] knows it; of none in particular when it is empty.
    pub fn new(visit: Visit<'_>, page: &str) -> Self {
        let words = visit.words;
        let unchecked = !words.language.is_reviewed();
        let mut links = Vec::new();
        if unchecked {
            links.push(Self::sentence(visit, page));
        }
        links.push(Self::access(visit, page));
        Self { note: unchecked.then(|| words.t("unchecked-note")), links }
    }

    /// "Report a poor sentence."
    pub fn sentence(visit: Visit<'_>, page: &str) -> Link {
        Link { href: address(visit, "sentence", page), text: in_a_tab(visit.words, "unchecked-report") }
    }

    /// "Was something hard to use?"
    pub fn access(visit: Visit<'_>, page: &str) -> Link {
        Link { href: address(visit, "access", page), text: in_a_tab(visit.words, "feedback-link") }
    }
}

/// The words of a link that says where it leads to.
fn in_a_tab(words: &Words, id: &str) -> String {
    format!("{} {}", words.t(id), words.t("new-tab"))
}

/// `page` is a name of ours: letters, digits, "-" and ":", which an address takes as they are.
fn address(visit: Visit<'_>, about: &str, page: &str) -> String {
    let step = if page.is_empty() { String::new() } else { format!("&step={page}") };
    format!("{}?about={about}{step}", visit.path("/feedback"))
}
