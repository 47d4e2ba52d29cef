//! Interests and suggestions: exact cases by hand, and what must hold for every profile.

use crate::common;
use proptest::prelude::*;
use suunta_shared::Date;
use suunta_shared::answers::{InterestAnswer, Liking};
use suunta_shared::content::{
    Activity, Demand, Entry, Guidance, Occupation, Outlook, PathStep, Pathway, Questions,
};
use suunta_shared::guidance::{
    Age, DemandNote, FEW, Fit, GONE_MONTHS, MOST, MOST_OF_A_SECTOR, MOST_OF_AN_ENTRY, OLD_MONTHS, Suggestion,
    ageing, months_later, suggest,
};
use suunta_shared::interests::{self, Profile, Scale, correlation};
use suunta_shared::situation::{Barrier, Finnish, Goal, Reply, Situation};
use suunta_shared::text::{Arg, Message};

/// The profile without a further question.
fn profile(q: &Questions, answers: &[InterestAnswer]) -> Option<Profile> {
    interests::profile(q, answers, &[])
}

fn day(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap()
}

const TODAY: Date = Date::constant(2026, 11, 23);

fn questions() -> Questions {
    let activity = |n: usize| Activity { id: format!("a{n}"), scale: Scale::ALL[n % 6], retired: n == 30 };
    Questions { interests: (0..31).map(activity).collect(), ..Questions::default() }
}

/// Every activity of a scale answered with the same liking, R I A S E C.
fn liked(scales: [Liking; 6]) -> Vec<InterestAnswer> {
    (0..30).map(|n| InterestAnswer { item: format!("a{n}"), liking: Some(scales[n % 6]) }).collect()
}

fn shape(scores: [f64; 6]) -> Profile {
    let mut order = Scale::ALL;
    order.sort_by(|a, b| scores[*b as usize].total_cmp(&scores[*a as usize]));
    Profile { scores, rated: 30, order, flat: false, chosen: false }
}

fn occupation(id: &str, sector: &str, scores: [f64; 6]) -> Occupation {
    Occupation {
        id: id.into(),
        esco: None,
        isco: "9999".into(),
        scores,
        sector: sector.into(),
        entry: Entry::Work,
        finnish: None,
        licence: false,
        shifts: false,
        pathway: None,
    }
}

fn demand(occupation: &str, region: &str, outlook: Outlook, date: Date) -> Demand {
    Demand {
        region: region.into(),
        occupation: occupation.into(),
        outlook,
        date,
        source: "Barometri".into(),
        url: None,
    }
}

fn ids(suggestions: &[Suggestion]) -> Vec<&str> {
    suggestions.iter().map(|s| s.occupation.as_str()).collect()
}

const HANDS: [f64; 6] = [6.0, 3.0, 1.0, 2.0, 1.5, 4.0];
const PEOPLE: [f64; 6] = [2.0, 3.0, 2.0, 6.5, 4.0, 3.0];

#[test]
fn a_profile_is_the_mean_liking_by_hand() {
    use Liking::{Dislike, Like, Neutral, StrongDislike, StrongLike};
    let q = questions();
    let p = profile(&q, &liked([StrongLike, Like, Neutral, Like, Dislike, StrongDislike])).unwrap();
    assert_eq!(p.scores.map(|s| (s * 100.0) as i32), [200, 100, 0, 100, -100, -200]);
    assert_eq!(
        p.order,
        [Scale::R, Scale::I, Scale::S, Scale::A, Scale::E, Scale::C],
        "ties in the order R I A S E C"
    );
    assert_eq!((p.rated, p.flat, p.usable()), (30, false, true));
    // Thirds are rounded; empty, unknown and retired activities do not count; the last answer does.
    let some = |list: &[(&str, Option<Liking>)]| -> Vec<InterestAnswer> {
        list.iter().map(|(item, liking)| InterestAnswer { item: (*item).into(), liking: *liking }).collect()
    };
    let p = profile(
        &q,
        &some(&[
            ("a0", Some(Like)),
            ("a6", Some(Like)),
            ("a12", Some(Neutral)),
            ("a18", None),
            ("a30", Some(StrongDislike)),
            ("zz", Some(StrongDislike)),
            ("a1", Some(StrongLike)),
            ("a1", Some(Dislike)),
        ]),
    )
    .unwrap();
    assert_eq!(p.scores.map(|s| (s * 100.0).round() as i32), [67, -100, 0, 0, 0, 0]);
    assert_eq!((p.rated, p.usable()), (4, false));
    assert_eq!(profile(&q, &some(&[("a0", None)])), None);
    assert_eq!(profile(&q, &[]), None);
}

#[test]
fn liking_everything_or_nothing_is_flat() {
    let q = questions();
    for liking in Liking::ALL {
        assert!(profile(&q, &liked([*liking; 6])).unwrap().flat);
    }
    // One step on one of five activities is 0.2, two are 0.4: from there it is a shape.
    let mut answers = liked([Liking::Like; 6]);
    answers[0].liking = Some(Liking::Neutral);
    assert!(profile(&q, &answers).unwrap().flat);
    answers[6].liking = Some(Liking::Neutral);
    assert!(!profile(&q, &answers).unwrap().flat);
}

#[test]
fn correlation_by_hand() {
    let up = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    let close = |a: Option<f64>, b: f64| assert!((a.unwrap() - b).abs() < 1e-9, "{a:?} {b}");
    close(correlation(&up, &up), 1.0);
    close(correlation(&up, &up.map(|x| 7.0 - x)), -1.0);
    close(correlation(&up, &up.map(|x| 0.01 * x + 3.0)), 1.0);
    // Deviations ±2.5 ±1.5 ±0.5 against 1 −1 0 0 1 −1: product −2.5 + 1.5 + 1.5 − 2.5 = −2, squares 17.5 and 4: −0.24.
    close(correlation(&up, &[1.0, -1.0, 0.0, 0.0, 1.0, -1.0]), -0.24);
    assert_eq!(correlation(&up, &[4.0; 6]), None);
    assert_eq!(correlation(&up, &[f64::NAN; 6]), None);
}

#[test]
fn near_ties_are_said() {
    let g = Guidance {
        occupations: vec![
            occupation("best", "one", [7.0, 1.0, 1.0, 4.0, 1.0, 1.0]),
            occupation("as-good", "two", [7.0, 1.0, 1.0, 4.1, 1.0, 1.2]),
            occupation("weaker", "three", [5.0, 5.0, 1.0, 1.0, 1.0, 1.0]),
        ],
        ..Guidance::default()
    };
    let p = shape([2.0, -1.0, -1.0, 0.5, -1.0, -1.0]);
    let list = suggest(&g, Some(&p), &Situation::default(), None, TODAY);
    let said: Vec<(&str, bool)> = list.iter().map(|s| (s.occupation.as_str(), s.tie)).collect();
    assert_eq!(said, [("as-good", false), ("best", true), ("weaker", false)]);
}

#[test]
fn not_ten_of_a_kind() {
    // Six that need a degree match best, six that are learned at work a little less.
    let one = |n: usize| {
        let entry = if n < 6 { Entry::Higher } else { Entry::Work };
        let less = n as f64 / 10.0;
        let scores = [7.0 - less, 1.0, 1.0 + less, 4.0, 1.0, 1.0];
        Occupation { entry, ..occupation(&format!("o{n:02}"), &format!("sector-{n}"), scores) }
    };
    let g = Guidance { occupations: (0..12).map(one).collect(), ..Guidance::default() };
    let p = shape([2.0, -1.0, -1.0, 0.5, -1.0, -1.0]);
    let list = suggest(&g, Some(&p), &Situation::default(), None, TODAY);
    let higher = list.iter().filter(|s| s.occupation.as_str() < "o06").count();
    assert_eq!((list.len(), higher), (MOST, MOST_OF_AN_ENTRY));
    // Where there is nothing else, there are more of a kind.
    let g = Guidance { occupations: (0..6).map(one).collect(), ..Guidance::default() };
    assert_eq!(suggest(&g, Some(&p), &Situation::default(), None, TODAY).len(), 6);
}

/// Shifts are a step for those who care for somebody, and for nobody a refusal.
#[test]
fn shifts_are_a_step_for_those_who_care() {
    let with = |barriers: &[Barrier]| {
        let shifts = Occupation { shifts: true, ..occupation("o", "s", [7.0, 1.0, 1.0, 4.0, 1.0, 1.0]) };
        let g = Guidance { occupations: vec![shifts], ..Guidance::default() };
        let situation = Situation { barriers: Some(Reply::Given(barriers.to_vec())), ..Situation::default() };
        let p = shape([2.0, -1.0, -1.0, 0.5, -1.0, -1.0]);
        suggest(&g, Some(&p), &situation, None, TODAY)[0].steps_first.clone()
    };
    assert_eq!(with(&[Barrier::Care]), [Message::new("step-first-shifts")]);
    assert!(with(&[Barrier::Transport]).is_empty());
}

#[test]
fn months_are_counted_by_the_calendar() {
    assert_eq!((OLD_MONTHS, GONE_MONTHS), (12, 24));
    let table = [
        (day(2025, 11, 10), 12, day(2026, 11, 10)),
        (day(2024, 2, 29), 12, day(2025, 2, 28)),
        (day(2024, 2, 29), 24, day(2026, 2, 28)),
        (day(2025, 12, 31), 2, day(2026, 2, 28)),
        (day(2025, 12, 31), 0, day(2025, 12, 31)),
        (day(9999, 12, 1), 1, Date::MAX),
    ];
    for (from, months, to) in table {
        assert_eq!(months_later(from, months), to);
    }
    let source = day(2025, 11, 10);
    let ages = [
        (day(2025, 11, 9), Age::Fresh),
        (day(2026, 11, 9), Age::Fresh),
        (day(2026, 11, 10), Age::Old),
        (day(2027, 11, 10), Age::Old),
        (day(2027, 11, 11), Age::Gone),
    ];
    for (today, age) in ages {
        assert_eq!(Age::of(source, today), age, "{today}");
    }
}

#[test]
fn ageing_entries_are_told_beforehand() {
    let g = Guidance {
        demand: vec![
            demand("x", "r", Outlook::Short, day(2026, 1, 22)),
            demand("x", "r", Outlook::Short, day(2026, 1, 23)),
            demand("x", "r", Outlook::Short, day(2025, 1, 21)),
        ],
        ..Guidance::default()
    };
    // 60 days after 23 November 2026 is 22 January 2027.
    let told: Vec<(Date, Age)> = ageing(&g, TODAY, 60).into_iter().map(|(d, age)| (d.date, age)).collect();
    assert_eq!(told, [(day(2026, 1, 22), Age::Old), (day(2025, 1, 21), Age::Gone)]);
    assert_eq!(ageing(&g, TODAY, 0).len(), 1, "without notice only what is old today");
    assert_eq!(ageing(&g, TODAY, -5), ageing(&g, TODAY, 0));
}

#[test]
fn the_best_match_comes_first_with_the_reasons_that_decided() {
    let g = Guidance {
        occupations: vec![occupation("people", "b", PEOPLE), occupation("hands", "a", HANDS)],
        ..Guidance::default()
    };
    let p = shape([2.0, 0.5, -1.5, 0.2, -1.0, 1.0]);
    let list = suggest(&g, Some(&p), &Situation::default(), None, TODAY);
    assert_eq!(ids(&list), ["hands"], "what points the other way is not suggested");
    assert_eq!((list[0].fit, list[0].correlation), (Fit::Strong, correlation(&p.scores, &HANDS)));
    let names = |end: &str, scales: &[&str]| -> Vec<Message> {
        scales.iter().map(|s| Message::new(format!("scale-{s}{end}"))).collect()
    };
    let like = Message::new("reason-like")
        .with("likes", names("-you", &["r", "c"]))
        .with("work", names("-work", &["r", "c"]));
    let spared = Message::new("reason-dislike-spared").with("spared", names("-work", &["a", "e"]));
    assert_eq!(list[0].reasons, [like, spared]);
}

#[test]
fn fit_is_said_by_the_correlation() {
    for (r, fit) in
        [(1.0, Fit::Strong), (0.7, Fit::Strong), (0.69, Fit::Good), (0.4, Fit::Good), (0.39, Fit::Open)]
    {
        assert_eq!(Fit::of(r), fit, "{r}");
    }
}

#[test]
fn near_ties_go_to_what_the_region_wants() {
    // Nearly the same profile three times; the last in the alphabet is wanted here.
    let nudge = |by: f64| {
        let mut s = HANDS;
        s[1] += by;
        s
    };
    let g = Guidance {
        occupations: vec![
            occupation("a", "s1", HANDS),
            occupation("b", "s2", nudge(0.1)),
            occupation("c", "s3", nudge(0.2)),
        ],
        demand: vec![
            demand("c", "lapland", Outlook::Short, day(2026, 5, 1)),
            demand("b", "elsewhere", Outlook::Short, day(2026, 5, 1)),
        ],
        ..Guidance::default()
    };
    let p = shape([2.0, 0.0, -1.0, -1.0, -1.0, 1.0]);
    let rs: Vec<f64> = g.occupations.iter().map(|o| correlation(&p.scores, &o.scores).unwrap()).collect();
    assert!(rs[0] - rs[2] <= 0.05 && rs[0] >= rs[2], "{rs:?}");
    let at = |region, today| suggest(&g, Some(&p), &Situation::default(), region, today);
    assert_eq!(ids(&at(Some("lapland"), TODAY)), ["c", "a", "b"]);
    assert_eq!(ids(&at(Some("north-ostrobothnia"), TODAY)), ["a", "b", "c"]);
    assert_eq!(ids(&at(None, TODAY)), ["b", "c", "a"]);
    assert_eq!(ids(&at(Some("lapland"), day(2027, 5, 1))), ["a", "b", "c"], "an old word breaks no tie");
}

#[test]
fn a_clearly_better_match_is_not_overtaken() {
    let weaker = [5.0, 4.5, 3.0, 3.0, 3.0, 3.0];
    let g = Guidance {
        occupations: vec![occupation("better", "s1", HANDS), occupation("aa-weaker", "s2", weaker)],
        demand: vec![demand("aa-weaker", "lapland", Outlook::Short, TODAY)],
        ..Guidance::default()
    };
    let p = shape([2.0, 0.0, -1.0, -1.0, -1.0, 1.0]);
    assert!(correlation(&p.scores, &HANDS).unwrap() - correlation(&p.scores, &weaker).unwrap() > 0.05);
    assert_eq!(
        ids(&suggest(&g, Some(&p), &Situation::default(), Some("lapland"), TODAY)),
        ["better", "aa-weaker"]
    );
}

#[test]
fn demand_is_shown_near_the_person_newest_first_until_it_is_too_old() {
    let g = Guidance {
        occupations: vec![occupation("x", "s", HANDS)],
        demand: vec![
            demand("x", "lapland", Outlook::Good, day(2025, 11, 23)),
            demand("x", "lapland", Outlook::Short, day(2026, 6, 1)),
            demand("x", "lapland", Outlook::Crowded, day(2024, 11, 22)),
            demand("x", "north-ostrobothnia", Outlook::Crowded, day(2026, 7, 1)),
        ],
        ..Guidance::default()
    };
    let p = shape([2.0, 0.0, -1.0, -1.0, -1.0, 1.0]);
    let list = suggest(&g, Some(&p), &Situation::default(), Some("lapland"), TODAY);
    let seen: Vec<(Outlook, bool)> = list[0].demand.iter().map(|d| (d.outlook, d.old)).collect();
    assert_eq!(seen, [(Outlook::Short, false), (Outlook::Good, true)]);
    let text = Message::new("demand-short")
        .with("region", Message::new("region-lapland"))
        .with("date", Arg::Date("2026-06-01".into()))
        .with("source", "Barometri");
    assert_eq!(list[0].demand[0].text, text);
    assert_eq!(suggest(&g, Some(&p), &Situation::default(), None, TODAY)[0].demand.len(), 3);
}

#[test]
fn without_a_shape_the_region_speaks_sector_by_sector() {
    let many = |sector: &str, n: usize| -> Vec<Occupation> {
        (0..n).map(|i| occupation(&format!("{sector}{i}"), sector, HANDS)).collect()
    };
    let occupations = [many("a", 4), many("b", 4), many("c", 4), many("d", 4), many("e", 4)].concat();
    let mut wanted: Vec<Demand> = occupations
        .iter()
        .filter(|o| o.id != "b0")
        .map(|o| demand(&o.id, "lapland", Outlook::Short, day(2026, 5, 1)))
        .collect();
    wanted.push(demand("b0", "lapland", Outlook::Crowded, day(2026, 5, 1)));
    let g = Guidance { occupations, demand: wanted, ..Guidance::default() };
    let flat = Profile { flat: true, ..shape([1.0; 6]) };
    for p in [None, Some(&flat)] {
        let list = suggest(&g, p, &Situation::default(), Some("lapland"), TODAY);
        assert_eq!(ids(&list), ["a0", "b1", "c0", "d0", "e0", "a1", "b2", "c1"]);
        assert!(list.iter().all(|s| s.fit == Fit::Open && s.correlation.is_none()));
        assert_eq!(list[0].reasons, [Message::new("reason-open")]);
    }
    assert!(suggest(&g, None, &Situation::default(), Some("nowhere"), TODAY).is_empty());
}

#[test]
fn the_situation_makes_steps_and_never_refuses() {
    let mut nurse = occupation("nurse", "s", HANDS);
    (nurse.finnish, nurse.licence, nurse.pathway) = (Some(Finnish::Everyday), true, Some("ladder".into()));
    nurse.entry = Entry::Vocational;
    let step = PathStep { id: "talk".into(), by: "city".into(), weeks_min: None, weeks_max: None };
    let ladder = Pathway {
        id: "ladder".into(),
        step: vec![step],
        finnish: Some(Finnish::Good),
        paid: vec![],
        source: vec![],
    };
    let g = Guidance { occupations: vec![nurse], pathways: vec![ladder], ..Guidance::default() };
    let p = shape([2.0, 0.0, -1.0, -1.0, -1.0, 1.0]);
    let with = |finnish: Option<Finnish>, barriers: &[Barrier], goal| {
        let s = Situation {
            municipality: None,
            goal: Some(Reply::Given(goal)),
            finnish: finnish.map(Reply::Given),
            barriers: Some(Reply::Given(barriers.to_vec())),
        };
        suggest(&g, Some(&p), &s, None, TODAY).remove(0)
    };
    let finnish = Message::new("step-first-finnish").with("level", Message::new("finnish-good"));
    let licence = Message::new("step-first-licence");
    assert_eq!(
        with(Some(Finnish::Everyday), &[Barrier::Licence], Goal::Work).steps_first,
        [finnish.clone(), licence]
    );
    assert_eq!(with(Some(Finnish::None), &[Barrier::Transport], Goal::Work).steps_first, [finnish]);
    assert!(with(Some(Finnish::Good), &[], Goal::Work).steps_first.is_empty());
    assert!(with(None, &[], Goal::Work).steps_first.is_empty());
    let training = Message::new("reason-goal-training");
    for (goal, said) in
        [(Goal::Training, true), (Goal::NewField, true), (Goal::Work, false), (Goal::NotSure, false)]
    {
        assert_eq!(with(None, &[], goal).reasons.contains(&training), said, "{goal:?}");
    }
    // What is learned at work is not studied for, whatever the person hopes for.
    let work =
        Guidance { occupations: vec![Occupation { entry: Entry::Work, ..g.occupations[0].clone() }], ..g };
    let s = Situation { goal: Some(Reply::Given(Goal::Training)), ..Situation::default() };
    assert!(!suggest(&work, Some(&p), &s, None, TODAY)[0].reasons.contains(&training));
}

proptest! {
    #[test]
    fn suggestions_of_the_real_content_are_few_spread_and_explained(
        raw in prop::array::uniform6(-10_i8..=10),
        region in prop::sample::select(vec![None, Some("lapland"), Some("north-ostrobothnia")]),
    ) {
        let g = common::content().guidance;
        let p = shape(raw.map(|s| f64::from(s) / 5.0));
        let list = suggest(&g, Some(&p), &Situation::default(), region, TODAY);
        prop_assert!(list.len() <= MOST);
        for s in &list {
            let sector = |id: &str| g.occupations.iter().find(|o| o.id == id).unwrap().sector.clone();
            let same = list.iter().filter(|o| sector(&o.occupation) == sector(&s.occupation)).count();
            prop_assert!(same <= MOST_OF_A_SECTOR);
            prop_assert!(s.correlation.is_none_or(|r| r > 0.0 && r <= 1.0));
            prop_assert_eq!(s.correlation.is_none(), s.reasons.contains(&Message::new("reason-open")));
            let near = |d: &DemandNote| region.is_none_or(|r| serde_json::to_string(&d.text).unwrap().contains(r));
            prop_assert!(s.demand.iter().all(near));
            for reason in &s.reasons {
                prop_assert!(!reason.args.iter().any(|(_, arg)| matches!(arg, Arg::List(l) if l.is_empty())));
            }
        }
        // What only the region wants comes last, and only where few things match.
        let matching = list.iter().take_while(|s| s.correlation.is_some()).count();
        prop_assert!(list[matching..].iter().all(|s| s.correlation.is_none() && !s.tie));
        prop_assert!(matching == list.len() || matching < FEW && list.len() <= FEW);
        // Strongest first, but for near-ties.
        let rs: Vec<f64> = list.iter().filter_map(|s| s.correlation).collect();
        prop_assert!(rs.windows(2).all(|two| two[0] + 0.05 + 1e-9 >= two[1]), "{rs:?}");
    }

    #[test]
    fn a_profile_does_not_depend_on_the_order_of_answers(likings in prop::collection::vec(0_usize..5, 30), turn in 0_usize..30) {
        let mut answers: Vec<InterestAnswer> = likings.iter().enumerate()
            .map(|(n, l)| InterestAnswer { item: format!("a{n}"), liking: Some(Liking::ALL[*l]) }).collect();
        let first = profile(&questions(), &answers);
        answers.rotate_left(turn);
        prop_assert_eq!(profile(&questions(), &answers), first);
    }
}
