//! The fixed short forms with which the adaptive one is compared.

use suunta_shared::content::DigitalBank;
use suunta_shared::digital::{Area, Params};

/// The best fixed form of so many items that can be had by adding one at a time: always the item that takes most from
/// the variance to be expected in the population (θ ~ N(0, 1), normal approximation: 1 / (1 + information)), areas in
/// turns, competences that have fewer items first where two are equal. It knows the engine's parameters.
pub fn short_form(bank: &DigitalBank, items: usize) -> Vec<usize> {
    let thetas: Vec<f64> = (-16..=16).map(|n| f64::from(n) * 0.25).collect();
    let weight: Vec<f64> = thetas.iter().map(|t| libm::exp(-t * t / 2.0)).collect();
    let mut known = vec![[1.0_f64; 5]; thetas.len()];
    let mut chosen: Vec<usize> = Vec::new();
    for turn in 0..items {
        let area = turn % 5;
        let best = (0..bank.item.len())
            .filter(|n| !bank.item[*n].retired && !chosen.contains(n))
            .filter(|n| Area::of_competence(&bank.item[*n].competence).is_some_and(|a| a as usize == area))
            .map(|n| {
                let item = &bank.item[n];
                let params = Params::of(&bank.model, item);
                let left = thetas.iter().zip(&weight).zip(&known);
                let left: f64 = left.map(|((t, w), k)| w / (k[area] + information(&params, *t))).sum();
                let same = chosen.iter().filter(|c| bank.item[**c].competence == item.competence).count();
                ((left * 1e9).round() / 1e9, same, n)
            })
            .min_by(|a, b| {
                a.0.total_cmp(&b.0)
                    .then(a.1.cmp(&b.1))
                    .then_with(|| bank.item[a.2].id.cmp(&bank.item[b.2].id))
            });
        let Some((_, _, best)) = best else { break };
        let params = Params::of(&bank.model, &bank.item[best]);
        for (theta, known) in thetas.iter().zip(&mut known) {
            known[area] += information(&params, *theta);
        }
        chosen.push(best);
    }
    chosen
}

/// Fisher information of a graded item.
fn information(params: &Params, theta: f64) -> f64 {
    let reaches = params.b.map(|b| 1.0 / (1.0 + libm::exp(-params.a * (theta - b))));
    let slope = reaches.map(|p| params.a * p * (1.0 - p));
    let steps = [
        (1.0 - reaches[0], -slope[0]),
        (reaches[0] - reaches[1], slope[0] - slope[1]),
        (reaches[1] - reaches[2], slope[1] - slope[2]),
        (reaches[2], slope[2]),
    ];
    steps.iter().map(|(p, change)| change * change / p.max(1e-12)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use suunta_server::content::Files;

    #[test]
    fn a_short_form_takes_every_area_in_turn_and_no_item_twice() {
        let bank = Files::built_in().parse().unwrap().0.questions.digital;
        for items in [20, 25] {
            let form = short_form(&bank, items);
            for area in Area::ALL {
                let of_area = |n: &&usize| Area::of_competence(&bank.item[**n].competence) == Some(*area);
                assert_eq!(form.iter().filter(of_area).count(), items / 5);
            }
            let mut once = form.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), items);
        }
    }

    #[test]
    fn information_is_what_the_slopes_of_the_probabilities_say() {
        let params = Params { a: 1.7, b: [-0.8, 0.1, 1.3] };
        let step = 1e-5;
        for theta in [-2.0, -0.4, 0.3, 1.9] {
            let (low, here, high) =
                (params.rungs(theta - step), params.rungs(theta), params.rungs(theta + step));
            let numeric: f64 = (0..4)
                .map(|k| {
                    let slope = (high[k] - low[k]) / (2.0 * step);
                    slope * slope / here[k]
                })
                .sum();
            assert!((information(&params, theta) - numeric).abs() < 1e-6, "{theta}");
        }
    }
}
