//! suunta-server.
