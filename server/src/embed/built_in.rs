//! What `server/build.rs` has put into the binary.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
