//! What the fields of a step's two forms are called.

/// The names of the fields of a step's form. Adding one and changing one are two forms, with a draft each.
#[derive(Default)]
pub struct StepNames {
    pub text: &'static str,
    pub whose: &'static str,
    pub person: &'static str,
    pub phase: &'static str,
    pub due: &'static str,
    pub day: &'static str,
    pub time: &'static str,
    pub spot: &'static str,
}

macro_rules! step_names {
    ($form:literal) => {
        StepNames {
            text: concat!($form, "-text"),
            whose: concat!($form, "-whose"),
            person: concat!($form, "-person"),
            phase: concat!($form, "-phase"),
            due: concat!($form, "-due"),
            day: concat!($form, "-day"),
            time: concat!($form, "-time"),
            spot: concat!($form, "-spot"),
        }
    };
}

/// One more step.
pub const ADD: StepNames = step_names!("steps");
/// Another step in its place.
pub const CHANGE: StepNames = step_names!("change-step");
