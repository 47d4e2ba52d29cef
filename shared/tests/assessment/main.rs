//! The assessment: content, answers, flow, measurement, interests, guidance, routing, summary, instruments. One program: each of them
//! alone would be optimised and linked by itself.

mod answers;
mod common;
mod content;
mod digital;
mod flow;
mod guidance;
mod instruments;
mod interests;
mod real_content;
mod routing;
mod summary;
mod views;
