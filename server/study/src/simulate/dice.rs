//! Seeded randomness: the same people on every machine, to the last bit.
//!
//! `SplitMix64` (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators"): one addition and a mixing
//! of 64 bits a number. Normal numbers by Box and Muller (1958) with `libm`, which computes alike everywhere.

/// A stream of random numbers.
#[derive(Clone, Debug)]
pub struct Dice(u64);

/// The odd number nearest to 2⁶⁴ over the golden ratio.
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

impl Dice {
    /// The stream with this name under a seed. Streams of other names have nothing to do with it, so that one more
    /// number drawn for one person moves no other person.
    pub fn of(seed: u64, name: &[u64]) -> Self {
        let start = name.iter().fold(mixed(seed.wrapping_add(GOLDEN)), |state, part| {
            mixed(state ^ mixed(part.wrapping_add(GOLDEN)))
        });
        Self(start)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN);
        mixed(self.0)
    }

    /// From 0 to below 1, in steps of 2⁻⁵³.
    pub fn uniform(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number from 0 to below `end`; 0 when `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        ((self.uniform() * end as f64) as usize).min(end.saturating_sub(1))
    }

    /// N(0, 1).
    pub fn normal(&mut self) -> f64 {
        let (length, turn) = (1.0 - self.uniform(), self.uniform());
        (-2.0 * libm::log(length)).sqrt() * libm::cos(2.0 * std::f64::consts::PI * turn)
    }
}

fn mixed(mut x: u64) -> u64 {
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_that_were_published() {
        // The first three numbers of SplitMix64 from state 1234567, as Vigna's reference implementation gives them.
        let mut dice = Dice(1_234_567);
        assert_eq!(
            [dice.next(), dice.next(), dice.next()],
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn normal_numbers_have_mean_0_and_variance_1() {
        let mut dice = Dice::of(1, &[2]);
        let drawn: Vec<f64> = (0..40_000).map(|_| dice.normal()).collect();
        let mean = drawn.iter().sum::<f64>() / drawn.len() as f64;
        let variance = drawn.iter().map(|x| x * x).sum::<f64>() / drawn.len() as f64;
        assert!(mean.abs() < 0.02 && (variance - 1.0).abs() < 0.03, "{mean} {variance}");
    }
}
