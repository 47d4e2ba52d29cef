//! The fairness table as a picture: how far off the estimate lies for each way of answering.

use std::fmt::Write as _;

use super::fairness::{Compared, signed};

const WIDTH: usize = 720;
const LEFT: usize = 250;
const TOP: usize = 84;
const ROW: usize = 34;
const BAR: usize = 20;
/// Pixels of one level.
const LEVEL: f64 = 320.0;
/// Where the mean error stands in figures.
const ERROR: usize = 704;

/// An SVG that says in `<title>` and `<desc>` what it shows. Every bar has its figure beside it, so that nothing is told
/// by colour or length alone; dark on white whatever the page around it looks like.
pub fn svg(compared: &Compared, people: usize, seed: u64) -> String {
    let rows = &compared.0;
    let height = TOP + rows.len() * ROW + 40;
    let said = rows
        .iter()
        .map(|(group, f)| format!("{}: {:.2}, mean error {}", group.name(), f.rmse, signed(f.bias)));
    let said = said.collect::<Vec<_>>().join("; ");
    let mut out = String::new();
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"15\">"
    );
    let _ =
        writeln!(out, "<title id=\"title\">How far off the digital level is, by way of answering</title>");
    let _ = writeln!(
        out,
        "<desc id=\"desc\">{people} simulated people, seed {seed}. Root mean square error in levels. {said}.</desc>"
    );
    let _ = writeln!(out, "<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>");
    let text = |x: usize, y: usize, anchor: &str, words: &str| {
        format!("<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"#1a1a1a\">{words}</text>\n")
    };
    out.push_str(
        "<text x=\"16\" y=\"30\" font-size=\"18\" font-weight=\"bold\" fill=\"#1a1a1a\">How far off the digital level \
         is, by way of answering</text>\n",
    );
    out.push_str(&text(LEFT, TOP - 16, "start", "typical error in levels (RMSE)"));
    out.push_str(&text(ERROR, TOP - 16, "end", "mean error"));
    for mark in 0..=4_u8 {
        let x = LEFT as f64 + f64::from(mark) * 0.25 * LEVEL;
        let (from, to) = (TOP - 6, TOP + rows.len() * ROW);
        let _ = writeln!(out, "<path d=\"M{x:.0} {from}V{to}\" stroke=\"#bbb\"/>");
        let words = format!("{:.2}", f64::from(mark) * 0.25);
        out.push_str(&text(x.round() as usize, to + 20, "middle", &words));
    }
    for (n, (group, figures)) in rows.iter().enumerate() {
        let top = TOP + n * ROW;
        let line = top + BAR - 4;
        out.push_str(&text(LEFT - 12, line, "end", group.name()));
        let width = figures.rmse.min(1.0) * LEVEL;
        let _ = writeln!(
            out,
            "<rect x=\"{LEFT}\" y=\"{top}\" width=\"{width:.1}\" height=\"{BAR}\" fill=\"#1b5e93\"/>"
        );
        let x = LEFT + width.ceil() as usize + 8;
        out.push_str(&text(x, line, "start", &format!("{:.2}", figures.rmse)));
        out.push_str(&text(ERROR, line, "end", &signed(figures.bias)));
    }
    out.push_str("</svg>\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulate::bench::Bench;
    use crate::simulate::fairness;
    use suunta_server::content::Files;

    #[test]
    fn the_picture_says_in_words_what_it_shows() {
        let bank = Files::built_in().parse().unwrap().0.questions.digital;
        let compared = fairness::run(&Bench::of(&bank), 5, 1, &|_, _, _| {});
        let svg = svg(&compared, 5, 1);
        assert!(svg.contains("<title id=\"title\">") && svg.contains("<desc id=\"desc\">5 simulated people"));
        assert!(svg.contains("role=\"img\"") && svg.contains("aria-labelledby=\"title desc\""));
        for (group, figures) in &compared.0 {
            assert!(svg.contains(&format!("{}: {:.2}", group.name(), figures.rmse)), "{}", group.name());
        }
        assert_eq!(svg.matches("<text").count(), svg.matches("</text>").count());
    }

    #[test]
    fn a_mean_error_has_its_sign_and_nothing_is_minus_nought() {
        assert_eq!(signed(0.346), "+0.35");
        assert_eq!(signed(-0.346), "−0.35");
        assert_eq!(signed(-0.004), "+0.00");
    }
}
