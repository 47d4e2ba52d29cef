//! The reader of the code. Pure.
//!
//! What is hidden follows from what is there, and whoever knows the rule can ask which sets of people lead to just this publication.
//! Some that fit its figures do not: the rule would have hidden something else (Wong, Fu, Wang and Pei 2007, of another rule of the same
//! kind). But the rule sees classes only. Sets of people with the same classes have one publication, so nobody can tell them
//! apart, whatever they know of the code. It is therefore enough to look for two such sets that differ in a hidden figure.

use super::solve::View;
use super::system::{Classes, Layout};

/// Figures below `k` that classes alone nearly give away: no two sets of people of these classes were found that differ in them by
/// half of `k`.
pub(super) fn tight(layout: &Layout, classes: &Classes) -> Vec<usize> {
    let nothing_hidden = vec![false; layout.len()];
    let view = View { layout, classes, hidden: &nothing_hidden };
    let small = (0..layout.len()).filter(|figure| classes.small(*figure)).collect();
    let mut seen =
        Seen { least: vec![i64::MAX; layout.len()], most: vec![i64::MIN; layout.len()], open: small };
    let apart = classes.k / 2;
    // All together first; one set of people shows much.
    loop {
        let before = seen.open.len();
        for large in [true, false] {
            let open = seen.open.clone();
            seen.look(view.extreme(&open, large, false), apart);
        }
        if seen.open.len() == before || seen.open.is_empty() {
            break;
        }
    }
    for figure in seen.open.clone() {
        for large in [true, false] {
            let found =
                view.extreme(&[figure], large, false).or_else(|| view.extreme(&[figure], large, true));
            seen.look(found, apart);
        }
    }
    seen.open
}

struct Seen {
    least: Vec<i64>,
    most: Vec<i64>,
    open: Vec<usize>,
}

impl Seen {
    fn look(&mut self, found: Option<Vec<i64>>, apart: i64) {
        for (figure, number) in found.into_iter().flatten().enumerate() {
            self.least[figure] = self.least[figure].min(number);
            self.most[figure] = self.most[figure].max(number);
        }
        let (least, most) = (&self.least, &self.most);
        self.open.retain(|figure| most[*figure].saturating_sub(least[*figure]) < apart);
    }
}
