//! Interests: six RIASEC scales (Holland 1997) from liked and disliked activities of working life.

use serde::{Deserialize, Serialize};

use crate::answers::InterestAnswer;
use crate::content::Questions;

/// The six scales, in the order in which O*NET scores are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scale {
    /// Realistic: doing with hands, tools, machines.
    R,
    /// Investigative: finding out.
    I,
    /// Artistic: making something of one's own.
    A,
    /// Social: helping, teaching.
    S,
    /// Enterprising: leading, selling.
    E,
    /// Conventional: keeping order.
    C,
}

impl Scale {
    /// All six in order R I A S E C.
    pub const ALL: [Self; 6] = [Self::R, Self::I, Self::A, Self::S, Self::E, Self::C];
    /// Message id of the scale's everyday name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::R => "scale-r",
            Self::I => "scale-i",
            Self::A => "scale-a",
            Self::S => "scale-s",
            Self::E => "scale-e",
            Self::C => "scale-c",
        }
    }
}

/// An interest profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Mean liking per scale, −2 to 2, in the order R I A S E C, rounded to 0.01.
    pub scores: [f64; 6],
    /// Number of rated activities.
    pub rated: u16,
    /// The scales, strongest first; ties in the order R I A S E C.
    pub order: [Scale; 6],
    /// The profile has no shape (everything liked about the same): occupations cannot be told apart by it.
    pub flat: bool,
}

/// The profile of these answers; `None` when no activity was rated.
pub fn profile(questions: &Questions, answers: &[InterestAnswer]) -> Option<Profile> {
    let _ = (questions, answers);
    None
}
