//! What can be computed from published figures, and from nothing else: so it says nothing that they do not. Pure.

/// At least so many, and at most so many where that is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// At least.
    pub from: u32,
    /// At most.
    pub to: Option<u32>,
}

impl Span {
    /// Nobody: where a sum begins.
    pub const NOBODY: Self = Self { from: 0, to: Some(0) };

    /// Both together, for instance two months.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            from: self.from.saturating_add(other.from),
            to: self.to.zip(other.to).map(|(one, other)| one.saturating_add(other)),
        }
    }

    /// Per cent that this part is of a whole, from and to, rounded outwards to whole ones. `None` when nothing is known.
    pub fn share(self, whole: Self) -> Option<(u8, u8)> {
        let (most, whole_most) = (self.to?, whole.to?);
        if whole.from == 0 {
            return None;
        }
        let per_cent = |part: u64, whole: u64, up: bool| {
            let rounded = if up { (part * 100).div_ceil(whole.max(1)) } else { part * 100 / whole.max(1) };
            u8::try_from(rounded.min(100)).unwrap_or(100)
        };
        let least = per_cent(u64::from(self.from), u64::from(whole_most), false);
        Some((least, per_cent(u64::from(most), u64::from(whole.from), true)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn span(from: u32, to: u32) -> Span {
        Span { from, to: Some(to) }
    }

    #[test]
    fn sums_and_shares_stay_within_what_is_known() {
        let all = [span(25, 29), span(10, 14)].into_iter().fold(Span::NOBODY, Span::and);
        assert_eq!(all, span(35, 43));
        assert_eq!(all.and(Span { from: 0, to: None }), Span { from: 35, to: None });
        assert_eq!(span(25, 29).share(span(100, 104)), Some((24, 29)));
        assert_eq!(span(25, 29).share(span(25, 29)), Some((86, 100)));
        assert_eq!(span(25, 29).share(Span { from: 0, to: None }), None);
        assert_eq!(Span { from: 0, to: None }.share(span(25, 29)), None);
    }
}
