//! Rendezvous: an evening of short meetings of employers and jobseekers. Each says whom they would like to meet, yes or no;
//! the planner fills a timetable. Pure: store and pages stand elsewhere.
//!
//! What counts, in this order: mutual wishes fulfilled; people who meet at least one employer; wishes of one side, where
//! whoever arranges the evening wants that; even numbers; little waiting. Nobody is ranked, and ties go by lot.

mod bound;
mod chain;
pub mod check;
pub mod explain;
pub mod faults;
mod flow;
mod greedy;
mod improve;
pub mod model;
pub mod planner;
mod problem;
mod table;
pub mod view;

#[cfg(test)]
mod hand_tests;
#[cfg(test)]
mod properties;
#[cfg(test)]
pub(crate) mod samples;
