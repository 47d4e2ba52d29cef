//! Working days with Finnish public holidays, and deadlines counted in them. Pure.
