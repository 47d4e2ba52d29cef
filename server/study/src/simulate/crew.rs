//! Work for many people on all processors. What comes out does not depend on how many there are.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Told how many of how many are done.
pub type Watch<'a> = &'a (dyn Fn(&str, usize, usize) + Sync);

/// `work` for each of 0 to `count`; the results stand in that order.
pub fn each<T: Send>(what: &str, count: usize, watch: Watch<'_>, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let hands = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).min(count.max(1));
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let hand = || {
        let mut own = Vec::new();
        loop {
            let one = next.fetch_add(1, Ordering::Relaxed);
            if one >= count {
                return own;
            }
            own.push((one, work(one)));
            watch(what, done.fetch_add(1, Ordering::Relaxed) + 1, count);
        }
    };
    let mut all: Vec<(usize, T)> = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..hands).map(|_| scope.spawn(hand)).collect();
        let joined = hands.into_iter().map(std::thread::ScopedJoinHandle::join);
        joined.flat_map(|own| own.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    all.sort_by_key(|(one, _)| *one);
    all.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_order_and_everything_is_told() {
        let told = AtomicUsize::new(0);
        let watch = |_: &str, _: usize, _: usize| {
            told.fetch_add(1, Ordering::Relaxed);
        };
        assert_eq!(each("", 100, &watch, |n| n * n), (0..100).map(|n| n * n).collect::<Vec<_>>());
        assert_eq!(told.into_inner(), 100);
        assert!(each("", 0, &|_, _, _| {}, |n| n).is_empty());
    }
}
