mod guard;
mod heads;
