//! Geometry of the pictures: skill bands, interest bars, the hexagon of interests, the path. Plain shapes with
//! class names, so that Yew and the server's templates stamp the same drawing; `suunta.css` paints them.
//!
//! Pictures never stand alone: whoever draws one writes the same in words beside it. Shapes are drawn left to
//! right; a page written right to left mirrors them with the class `s-flip`.

use crate::answers::Liking;
use crate::digital::Estimate;
use crate::flow::Stretch;
use crate::interests::{Profile, Scale};

/// One SVG element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// `rect`, `circle`, `path`, `polygon` or `text`.
    pub tag: &'static str,
    /// Class that paints it.
    pub class: &'static str,
    /// Attributes, in order, with numbers rounded to 0.1.
    pub at: Vec<(&'static str, String)>,
    /// Message id of the word inside, for `text` only.
    pub text: Option<&'static str>,
}

/// One drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The SVG view box, "0 0 width height".
    pub view: String,
    /// From the back to the front.
    pub shapes: Vec<Shape>,
}

/// Width of a band and of a bar in picture units.
pub const WIDTH: f64 = 400.0;
/// Height of a band.
const BAND: f64 = 28.0;
/// Height of a bar.
const BAR: f64 = 16.0;
/// Ends of the four stretches on the level scale 0–7; each is drawn as a quarter of the width.
const STRETCHES: [f64; 5] = [0.0, 1.0, 3.0, 5.0, 7.0];

/// A number the way SVG wants it, without needless digits.
fn n(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
    let sign = if tenths < 0 { "-" } else { "" };
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") }
}

fn rect(class: &'static str, x: f64, y: f64, width: f64, height: f64, corner: f64) -> Shape {
    Shape {
        tag: "rect",
        class,
        at: vec![("x", n(x)), ("y", n(y)), ("width", n(width)), ("height", n(height)), ("rx", n(corner))],
        text: None,
    }
}

fn polygon(class: &'static str, points: &[(f64, f64)]) -> Shape {
    let points: Vec<String> = points.iter().map(|(x, y)| n(*x) + "," + &n(*y)).collect();
    Shape { tag: "polygon", class, at: vec![("points", points.join(" "))], text: None }
}

fn line(class: &'static str, x1: f64, y1: f64, x2: f64, y2: f64) -> Shape {
    let d = ["M", &n(x1), " ", &n(y1), "L", &n(x2), " ", &n(y2)].concat();
    Shape { tag: "path", class, at: vec![("d", d)], text: None }
}

/// Where a level (0–7) stands on a band, 0–[`WIDTH`].
fn place(level: f64) -> f64 {
    let level = if level.is_nan() { 0.0 } else { level.clamp(0.0, 7.0) };
    let quarter = STRETCHES.windows(2).position(|w| level <= w[1]).unwrap_or(3);
    let (from, to) = (STRETCHES[quarter], STRETCHES[quarter + 1]);
    ((quarter as f64) + (level - from) / (to - from)) * WIDTH / 4.0
}

/// The band of one area: four stretches, the range as a soft span, the likeliest place as a mark.
pub fn band(estimate: &Estimate) -> Picture {
    let (from, to, middle) = (place(estimate.from), place(estimate.to), place(estimate.middle));
    let mut shapes = vec![rect("p-track", 0.5, 4.5, WIDTH - 1.0, BAND - 9.0, 6.0)];
    shapes.extend((1..4).map(|q| {
        let x = f64::from(q) * WIDTH / 4.0;
        line("p-tick", x, 4.5, x, BAND - 4.5)
    }));
    // Two spans, one inside the other, make the edges of the range soft without a gradient.
    let (left, right) = ((middle - from).max(0.0), (to - middle).max(0.0));
    shapes.push(rect("p-span", from, 4.5, (to - from).max(4.0), BAND - 9.0, 6.0));
    shapes.push(rect("p-core", middle - left * 0.55, 4.5, ((left + right) * 0.55).max(2.0), BAND - 9.0, 6.0));
    let (x, y, r) = (middle.clamp(9.0, WIDTH - 9.0), BAND / 2.0, 9.0);
    shapes.push(polygon("p-mark", &[(x, y - r - 3.0), (x + r, y), (x, y + r + 3.0), (x - r, y)]));
    Picture { view: view(WIDTH, BAND), shapes }
}

/// The band of all areas together with a ring where the own view alone would stand.
pub fn band_beside(estimate: &Estimate, own: &Estimate) -> Picture {
    let mut picture = band(estimate);
    let ring = Shape {
        tag: "circle",
        class: "p-own",
        at: vec![
            ("cx", n(place(own.middle).clamp(12.5, WIDTH - 12.5))),
            ("cy", n(BAND / 2.0)),
            ("r", n(11.0)),
        ],
        text: None,
    };
    picture.shapes.push(ring);
    picture
}

/// Which of the four stretches a range touches, for words beside the band.
pub fn stretches(estimate: &Estimate) -> [bool; 4] {
    let (from, to) = (place(estimate.from), place(estimate.to));
    std::array::from_fn(|q| {
        let (start, end) = (q as f64 * WIDTH / 4.0, (q + 1) as f64 * WIDTH / 4.0);
        from < end && to > start || (from - start).abs() < f64::EPSILON && from >= to
    })
}

/// One interest bar: how much activities of the scale are liked, from −2 to 2.
pub fn bar(score: f64) -> Picture {
    let share = share(score);
    Picture {
        view: view(WIDTH, BAR),
        shapes: vec![
            rect("p-track", 0.5, 0.5, WIDTH - 1.0, BAR - 1.0, 7.5),
            rect("p-bar", 0.0, 0.0, (share * WIDTH).max(BAR), BAR, 8.0),
        ],
    }
}

/// How much a scale is liked, in words; never a number.
pub fn liking(score: f64) -> &'static str {
    if score >= 1.0 {
        "result-like-much"
    } else if score >= 0.25 {
        "result-like-some"
    } else if score > -0.75 {
        "result-like-little"
    } else {
        "result-like-not"
    }
}

fn share(score: f64) -> f64 {
    let score = if score.is_nan() { -2.0 } else { score.clamp(-2.0, 2.0) };
    (score + 2.0) / 4.0
}

/// Cosine and sine of the six corners, first corner on top, clockwise: exact, so no trigonometry is needed.
const CORNERS: [(f64, f64); 6] = [
    (0.0, -1.0),
    (0.866_025_4, -0.5),
    (0.866_025_4, 0.5),
    (0.0, 1.0),
    (-0.866_025_4, 0.5),
    (-0.866_025_4, -0.5),
];

/// The hexagon of the six scales in the order R I A S E C, with their names at the corners.
pub fn hexagon(profile: &Profile) -> Picture {
    let (cx, cy, radius) = (160.0, 132.0, 92.0);
    let at = |share: f64, i: usize| (cx + CORNERS[i].0 * radius * share, cy + CORNERS[i].1 * radius * share);
    let ring = |share: f64| std::array::from_fn::<_, 6, _>(|i| at(share, i));
    let mut shapes = vec![
        polygon("p-grid", &ring(1.0)),
        polygon("p-grid", &ring(0.5)),
        line("p-grid", cx, cy - radius, cx, cy + radius),
    ];
    for i in [1, 2] {
        let ((x1, y1), (x2, y2)) = (at(1.0, i), at(1.0, i + 3));
        shapes.push(line("p-grid", x1, y1, x2, y2));
    }
    let corners: [(f64, f64); 6] = std::array::from_fn(|i| at(0.08 + 0.92 * share(profile.scores[i]), i));
    shapes.push(polygon("p-shape", &corners));
    for (i, scale) in Scale::ALL.iter().enumerate() {
        let (x, y) = at(1.0, i);
        let (anchor, dy) = match i {
            0 | 1 | 5 => ("middle", -12.0),
            _ => ("middle", 24.0),
        };
        shapes.push(Shape {
            tag: "text",
            class: "p-label",
            at: vec![("x", n(x)), ("y", n(y + dy)), ("text-anchor", anchor.to_owned())],
            text: Some(short_name(*scale)),
        });
    }
    Picture { view: view(320.0, 264.0), shapes }
}

/// The face of a picture answer: only the mouth differs, and the eyes close on the strongest dislike. Its words always
/// stand under it.
pub fn face(liking: Liking) -> Picture {
    let mouth = match liking {
        Liking::StrongDislike => "M11 26Q18 18 25 26",
        Liking::Dislike => "M12 25Q18 21.5 24 25",
        Liking::Neutral => "M12 24L24 24",
        Liking::Like => "M12 22.5Q18 26.5 24 22.5",
        Liking::StrongLike => "M10 21Q18 32 26 21Z",
    };
    let circle = |class, x: f64, y: f64, r: f64| Shape {
        tag: "circle",
        class,
        at: vec![("cx", n(x)), ("cy", n(y)), ("r", n(r))],
        text: None,
    };
    let curve = |d: &str| Shape { tag: "path", class: "s-f-line", at: vec![("d", d.to_owned())], text: None };
    let mut shapes = vec![circle("s-f-line", 18.0, 18.0, 15.5)];
    if liking == Liking::StrongDislike {
        shapes.extend([curve("M10 12L15 15"), curve("M26 12L21 15")]);
    } else {
        shapes.extend([circle("s-f-eye", 12.5, 14.0, 2.0), circle("s-f-eye", 23.5, 14.0, 2.0)]);
    }
    shapes.push(curve(mouth));
    Picture { view: view(36.0, 36.0), shapes }
}

/// Message id of a scale's name that is short enough for a corner of the hexagon.
pub const fn short_name(scale: Scale) -> &'static str {
    match scale {
        Scale::R => "result-corner-r",
        Scale::I => "result-corner-i",
        Scale::A => "result-corner-a",
        Scale::S => "result-corner-s",
        Scale::E => "result-corner-e",
        Scale::C => "result-corner-c",
    }
}

fn view(width: f64, height: f64) -> String {
    ["0 0 ", &n(width), " ", &n(height)].concat()
}

/// Where a stop of the path is, seen from the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Behind.
    Done,
    /// Here.
    Here,
    /// Ahead.
    Ahead,
}

impl Place {
    /// Class of the stop.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Done => "s-stop is-done",
            Self::Here => "s-stop is-here",
            Self::Ahead => "s-stop is-ahead",
        }
    }
}

/// One stop of the path through the assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Message id of its name.
    pub name: &'static str,
    /// Where it is.
    pub place: Place,
}

/// The path through the assessment, seen from a stretch; `None`: before the first one.
pub fn way(here: Option<Stretch>) -> [Stop; 4] {
    let stops = [
        (Stretch::Situation, "stretch-situation"),
        (Stretch::Digital, "stretch-digital"),
        (Stretch::Interests, "stretch-interests"),
        (Stretch::Result, "stretch-result"),
    ];
    stops.map(|(stretch, name)| {
        let place = match here {
            Some(here) if stretch < here => Place::Done,
            Some(here) if stretch == here => Place::Here,
            _ => Place::Ahead,
        };
        Stop { name, place }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digital::{Band, Sureness};

    fn estimate(from: f64, middle: f64, to: f64) -> Estimate {
        Estimate {
            low: from as u8,
            high: to as u8,
            from,
            to,
            middle,
            band: Band::Foundation,
            sureness: Sureness::Somewhat,
        }
    }

    fn number(shape: &Shape, name: &str) -> f64 {
        shape.at.iter().find(|(k, _)| *k == name).map(|(_, v)| v.parse().unwrap()).unwrap()
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([n(3.0), n(-0.25), n(12.34), n(-0.04)], ["3", "-0.3", "12.3", "0"]);
    }

    #[test]
    fn each_stretch_is_a_quarter_and_order_is_kept() {
        for (level, x) in [(0.0, 0.0), (1.0, 100.0), (2.0, 150.0), (3.0, 200.0), (5.0, 300.0), (7.0, 400.0)] {
            assert!((place(level) - x).abs() < 1e-9, "{level}");
        }
        assert!((place(-3.0) - 0.0).abs() < 1e-9 && (place(99.0) - WIDTH).abs() < 1e-9);
        assert!((place(f64::NAN) - 0.0).abs() < 1e-9);
    }

    #[test]
    fn everything_of_a_band_lies_inside_it() {
        for (from, middle, to) in [(0.0, 0.0, 0.0), (0.0, 0.4, 1.2), (1.2, 2.0, 3.9), (6.9, 7.0, 7.0)] {
            let picture = band(&estimate(from, middle, to));
            for shape in picture.shapes.iter().filter(|s| s.tag == "rect" && s.class == "p-core") {
                assert!(number(shape, "x") >= number(&picture.shapes[4], "x") - 2.0);
            }
            assert!(picture.shapes.iter().any(|s| s.class == "p-mark"));
        }
    }

    #[test]
    fn words_name_the_stretches_that_the_range_touches() {
        assert_eq!(stretches(&estimate(1.2, 2.0, 2.8)), [false, true, false, false]);
        assert_eq!(stretches(&estimate(0.2, 2.0, 3.5)), [true, true, true, false]);
        assert_eq!(stretches(&estimate(0.0, 0.0, 0.0)), [true, false, false, false]);
        assert_eq!(stretches(&estimate(5.5, 6.0, 7.0)), [false, false, false, true]);
    }

    #[test]
    fn a_liked_scale_has_the_longer_bar() {
        let width = |score| number(&bar(score).shapes[1], "width");
        assert!(width(2.0) > width(0.5) && width(0.5) > width(-1.0) && width(-2.0) > 0.0);
        assert_eq!(
            [liking(1.5), liking(0.4), liking(0.0), liking(-2.0)],
            ["result-like-much", "result-like-some", "result-like-little", "result-like-not"]
        );
    }

    #[test]
    fn the_hexagon_has_six_named_corners() {
        let profile = Profile {
            scores: [2.0, 1.0, 0.0, -1.0, -2.0, 0.5],
            rated: 30,
            order: Scale::ALL,
            flat: false,
            chosen: false,
        };
        let picture = hexagon(&profile);
        assert_eq!(picture.shapes.iter().filter_map(|s| s.text).count(), 6);
    }

    #[test]
    fn the_way_has_one_place_where_the_person_is() {
        let places = |here| way(here).map(|s| s.place);
        assert_eq!(places(None), [Place::Ahead; 4]);
        assert_eq!(places(Some(Stretch::Interests)), [Place::Done, Place::Done, Place::Here, Place::Ahead]);
        assert_eq!(places(Some(Stretch::Result)), [Place::Done, Place::Done, Place::Done, Place::Here]);
    }
}
