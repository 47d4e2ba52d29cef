//! From facts to a queue of a site, with the reason. Pure; `suunta check` walks every combination.
