//! suunta-tests.
