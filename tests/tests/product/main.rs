//! The product as people meet it: real browsers, the real binary, both databases.

mod harness;
