//! Figures of many people: means, shares, percentiles, correlation. Always summed in the same order.

/// The mean; 0 of nothing.
pub fn mean(values: impl IntoIterator<Item = f64>) -> f64 {
    let (mut sum, mut count) = (0.0, 0_usize);
    for value in values {
        sum += value;
        count += 1;
    }
    if count == 0 { 0.0 } else { sum / count as f64 }
}

/// The share of which this is true.
pub fn share(values: impl IntoIterator<Item = bool>) -> f64 {
    mean(values.into_iter().map(f64::from))
}

/// The value that this share of all does not exceed (nearest rank); 0 of nothing.
pub fn percentile(values: impl IntoIterator<Item = f64>, share: f64) -> f64 {
    let mut sorted: Vec<f64> = values.into_iter().collect();
    sorted.sort_by(f64::total_cmp);
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or(0.0)
}

/// Pearson's correlation of pairs; 0 where there is none.
pub fn correlation(pairs: &[(f64, f64)]) -> f64 {
    let (x, y) = (mean(pairs.iter().map(|p| p.0)), mean(pairs.iter().map(|p| p.1)));
    let product = |f: fn(f64, f64) -> f64| pairs.iter().map(|(a, b)| f(a - x, b - y)).sum::<f64>();
    let spread = product(|a, _| a * a) * product(|_, b| b * b);
    if spread > 0.0 { product(|a, b| a * b) / spread.sqrt() } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_those_of_the_schoolbook() {
        assert!((mean([1.0, 2.0, 6.0]) - 3.0).abs() < 1e-12);
        assert!((mean([]) - 0.0).abs() < 1e-12);
        assert!((share([true, false, true, true]) - 0.75).abs() < 1e-12);
        let ten = || (1..=10).map(f64::from);
        assert!((percentile(ten(), 0.9) - 9.0).abs() < 1e-12);
        assert!((percentile(ten(), 0.5) - 5.0).abs() < 1e-12);
        assert!((percentile(ten(), 1.0) - 10.0).abs() < 1e-12);
        assert!((correlation(&[(1.0, 2.0), (2.0, 4.0), (3.0, 6.0)]) - 1.0).abs() < 1e-12);
        assert!((correlation(&[(1.0, 1.0), (2.0, 2.0), (3.0, 1.0)])).abs() < 1e-12);
        assert!(correlation(&[(1.0, 1.0), (1.0, 2.0)]).abs() < 1e-12);
    }
}
