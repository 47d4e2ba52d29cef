//! What the server promises, asked of its real router and stores. One program, so that it is linked once.

mod agreements;
mod audit;
mod commands;
mod demand;
mod desk;
mod events;
mod feedback;
mod instruments;
mod plain;
mod plain_language;
mod sentences;
mod spelling;
mod statement;
mod store;
mod support;
mod targets;
mod texts;
mod web;
mod webhooks;
