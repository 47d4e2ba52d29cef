mod rules;
mod sent;
