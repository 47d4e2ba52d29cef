//! The person's situation: four questions, each of which may be skipped.
//!
//! The choices are types and not content, because routing rules and statistics read them.

use serde::{Deserialize, Serialize};

/// The municipality of someone who lives outside the site's list ("somewhere else", message `municipality-other`): no site may use it as an id.
pub const ELSEWHERE: &str = "elsewhere";

/// An answer to a question that may be skipped. "Not asked yet" is `Option::None` around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply<T> {
    /// The person went on without answering.
    Skipped,
    /// The person's answer.
    Given(T),
}

impl<T> Reply<T> {
    /// The answer, if one was given.
    pub fn given(&self) -> Option<&T> {
        match self {
            Self::Skipped => None,
            Self::Given(value) => Some(value),
        }
    }
}

/// Declares an enum of choices with its stable name, `ALL`, and the message id of each.
macro_rules! choices {
    ($(#[$meta:meta])* $name:ident, $prefix:literal, { $($(#[$vmeta:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $text)] $variant),+ }
        impl $name {
            /// Every choice, in the order in which it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The stable name: in JSON, in rules, in the database, in form fields.
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $text),+ } }
            /// The choice with this stable name.
            pub fn from_name(name: &str) -> Option<Self> { match name { $($text => Some(Self::$variant),)+ _ => None } }
            /// The message id under which `locales` names the choice.
            pub const fn message(self) -> &'static str { match self { $(Self::$variant => concat!($prefix, $text)),+ } }
        }
    };
}
pub(crate) use choices;

choices! {
    /// What the person hopes for.
    Goal, "goal-", {
        /// Work as soon as possible.
        Work = "work",
        /// A new field of work.
        NewField = "new-field",
        /// Training or a qualification.
        Training = "training",
        /// The person is not sure yet.
        NotSure = "not-sure",
    }
}

choices! {
    /// The person's own estimate of their Finnish, six steps that stand for the CEFR levels named at each.
    /// Ordered: a later one includes the earlier ones.
    Finnish, "finnish-", {
        /// No Finnish yet (below A1).
        None = "none",
        /// Single words and phrases (A1).
        Words = "words",
        /// Simple everyday matters (A2).
        Simple = "simple",
        /// Manages most everyday and work talk (B1).
        Everyday = "everyday",
        /// Good, also in writing at work (B2).
        Good = "good",
        /// Fluent or mother tongue (C1 and above).
        Fluent = "fluent",
    }
}

choices! {
    /// What makes working harder just now. Any number may be chosen.
    Barrier, "barrier-", {
        /// Own health.
        Health = "health",
        /// Care for a child or someone near.
        Care = "care",
        /// Getting to work.
        Transport = "transport",
        /// No driving licence.
        Licence = "licence",
        /// No suitable device or connection.
        Device = "device",
        /// No electronic identification.
        EId = "eid",
        /// Skills are missing or old.
        Skills = "skills",
        /// Something else, to be told to a counsellor.
        Other = "other",
    }
}

/// The answers to the situation questions. `None`: not asked yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Situation {
    /// Municipality id, from the site's list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality: Option<Reply<String>>,
    /// What the person hopes for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<Reply<Goal>>,
    /// Own estimate of Finnish.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finnish: Option<Reply<Finnish>>,
    /// What makes working harder; given but empty means "nothing of these".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub barriers: Option<Reply<Vec<Barrier>>>,
}

impl Situation {
    /// The municipality, if given.
    pub fn municipality(&self) -> Option<&str> {
        self.municipality.as_ref().and_then(Reply::given).map(String::as_str)
    }
    /// The goal, if given.
    pub fn goal(&self) -> Option<Goal> {
        self.goal.as_ref().and_then(Reply::given).copied()
    }
    /// The estimate of Finnish, if given.
    pub fn finnish(&self) -> Option<Finnish> {
        self.finnish.as_ref().and_then(Reply::given).copied()
    }
    /// The barriers; empty when skipped, not asked, or none.
    pub fn barriers(&self) -> &[Barrier] {
        self.barriers.as_ref().and_then(Reply::given).map_or(&[], Vec::as_slice)
    }
}
