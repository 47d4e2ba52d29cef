//! Instruments beside the jobseeker's: their pages without JavaScript, and what is sent from them.

mod pages;
mod sent;
