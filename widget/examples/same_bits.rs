//! Not a part of the widget: the measurement as the wasm build computes it, for `cargo xtask test` to hold against the
//! native one.

use wasm_bindgen::prelude::wasm_bindgen;

#[path = "../../shared/tests/assessment/common/sample.rs"]
mod sample;

/// One number in hex for so many summaries and one for so many ways, from content as JSON; empty when that is none.
#[wasm_bindgen]
pub fn digests(questions: &str, guidance: &str, seed: u32, summaries: u32, ways: u32) -> String {
    let (Ok(questions), Ok(guidance)) = (serde_json::from_str(questions), serde_json::from_str(guidance))
    else {
        return String::new();
    };
    let mut dice = sample::Dice::new(u64::from(seed));
    let summaries = sample::summaries(&questions, &guidance, &mut dice, summaries);
    let ways = sample::ways(&questions, &guidance, &mut dice, ways);
    format!("{summaries:016x} {ways:016x}")
}

/// Goes through the digital part so many times; answers how often the next question was chosen.
#[wasm_bindgen]
pub fn choices(questions: &str, ways: u32) -> u32 {
    serde_json::from_str(questions)
        .map_or(0, |questions| sample::choices(&questions, &mut sample::Dice::new(1), ways))
}
