mod aids;
mod bad_input;
mod run;
mod send;
mod token;
