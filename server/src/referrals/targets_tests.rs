use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn at(text: &str) -> Timestamp {
    text.parse::<jiff::civil::DateTime>().unwrap().to_zoned(calendar::finland()).unwrap().timestamp()
}

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn case(sent: &str, outcomes: &[(&str, Outcome)]) -> Facts {
    Facts { sent: at(sent), outcomes: outcomes.iter().map(|(when, outcome)| (at(when), *outcome)).collect() }
}

fn project(from: &str, to: &str) -> Project {
    let targets = [(Kind::PeopleReached, 750), (Kind::IntoWork, 150), (Kind::IntoTraining, 100)];
    Project {
        id: "p".into(),
        title: Names::default(),
        from: month(from),
        to: month(to),
        indicators: targets.map(|(kind, target)| Indicator { kind, target }).to_vec(),
    }
}

fn of(cases: &[Facts], kind: Kind, today: Date, eyes: Eyes) -> Line {
    let project = project("2026-01", "2026-12");
    line(&project, &Indicator { kind, target: 20 }, &tally(cases), today, eyes)
}

fn shown(line: &Line) -> Vec<(String, String, i64)> {
    line.spans.iter().map(|span| (span.first.to_string(), span.last.to_string(), span.n)).collect()
}

use Outcome::{GotHelp, StartedTraining, StartedWork};

/// Worked out by hand, case by case.
#[test]
fn seven_cases_by_hand() {
    let cases = [
        // Sent in January, work in March.
        case("2026-01-05T10:00", &[("2026-03-02T09:00", StartedWork)]),
        // Training at closing, work at the follow-up: once for each, in its own month, and once for both together, in the first.
        case("2026-01-20T10:00", &[("2026-02-10T09:00", StartedTraining), ("2026-05-11T09:00", StartedWork)]),
        // Work at closing and still at the follow-up: once, in the month in which it became known.
        case("2026-02-01T10:00", &[("2026-05-20T09:00", StartedWork), ("2026-02-27T23:59", StartedWork)]),
        // Help and nothing else.
        case("2026-02-14T10:00", &[("2026-03-01T09:00", GotHelp)]),
        // The last minute of February in Finland, which is February in UTC too; the first of March, which is not.
        case("2026-02-28T23:59", &[]),
        case("2026-03-01T00:30", &[]),
        // Before the project: does not count as reached, its outcome does.
        case("2025-12-31T23:30", &[("2026-03-31T23:30", StartedTraining)]),
    ];
    let today = date(2026, 4, 15);
    let counts = |kind| of(&cases, kind, today, Eyes::OfCases).spans.iter().map(|s| s.n).collect::<Vec<_>>();
    // January, February, March, April.
    assert_eq!(counts(Kind::PeopleReached), [2, 3, 1, 0]);
    assert_eq!(counts(Kind::IntoWork), [0, 1, 1, 0]);
    assert_eq!(counts(Kind::IntoTraining), [0, 1, 1, 0]);
    assert_eq!(counts(Kind::IntoWorkOrTraining), [0, 2, 2, 0]);
    let people = of(&cases, Kind::PeopleReached, today, Eyes::OfCases);
    assert_eq!((people.so_far, people.months_left, people.needed), (6, 9, Some(2)), "14 in nine months: 1.6");
    // In May the work of the second case has become known as well.
    let may = of(&cases, Kind::IntoWork, date(2026, 5, 31), Eyes::OfCases);
    assert_eq!((may.so_far, may.needed), (3, Some(3)), "17 in eight months: 2.1");
}

#[test]
fn a_project_before_it_begins_and_after_it_ends() {
    let cases: Vec<Facts> = (0..6).map(|_| case("2026-12-31T12:00", &[])).collect();
    let before = of(&cases, Kind::PeopleReached, date(2025, 10, 1), Eyes::OfCases);
    assert_eq!((before.so_far, before.months_left, before.needed), (0, 12, Some(2)));
    let last = of(&cases, Kind::PeopleReached, date(2026, 12, 31), Eyes::OfCases);
    assert_eq!((last.so_far, last.months_left, last.needed), (6, 1, Some(14)));
    for eyes in [Eyes::OfCases, Eyes::Others] {
        let after = of(&cases, Kind::PeopleReached, date(2027, 1, 1), eyes);
        assert_eq!((after.so_far, after.months_left, after.needed), (6, 0, None), "{eyes:?}");
    }
    let reached = project("2026-01", "2026-12");
    let done = line(
        &reached,
        &Indicator { kind: Kind::PeopleReached, target: 3 },
        &tally(&cases),
        date(2026, 12, 31),
        Eyes::OfCases,
    );
    assert_eq!(done.needed, Some(0), "more than the target is never a debt");
}

#[test]
fn others_see_whole_months_added_up_until_there_are_enough() {
    let mut cases = Vec::new();
    for (sent, n) in
        [("2026-01-10", 2), ("2026-02-10", 4), ("2026-03-10", 7), ("2026-04-10", 3), ("2026-05-10", 9)]
    {
        cases.extend((0..n).map(|_| case(&format!("{sent}T12:00"), &[])));
    }
    let may = of(&cases, Kind::PeopleReached, date(2026, 5, 20), Eyes::Others);
    let span = |first: &str, last: &str, n| (first.to_owned(), last.to_owned(), n);
    let until_march = [span("2026-01", "2026-02", 6), span("2026-03", "2026-03", 7)];
    assert_eq!((shown(&may), may.so_far), (until_march.to_vec(), 13), "three of April wait, May is not over");
    let june = of(&cases, Kind::PeopleReached, date(2026, 6, 1), Eyes::Others);
    assert_eq!(shown(&june)[..2], until_march, "what was shown stays as it was");
    assert_eq!(shown(&june)[2], span("2026-04", "2026-05", 12));
    let early = of(&cases, Kind::PeopleReached, date(2026, 2, 28), Eyes::Others);
    assert_eq!((early.spans.len(), early.so_far), (0, 0));
}

#[test]
fn months_are_written_and_read() {
    assert_eq!(
        (month("2026-01").to_string(), month("2026-12").next().to_string()),
        ("2026-01".into(), "2027-01".into())
    );
    assert_eq!(month("2026-03").starts(), "2026-02-28T22:00:00Z".parse().unwrap());
    assert_eq!(month("2026-07").starts(), "2026-06-30T21:00:00Z".parse().unwrap(), "in summer time");
    for bad in ["2026", "2026-13", "2026-00", "26-01", "2026-1", "2026-01-01", "", "x"] {
        assert!(bad.parse::<Month>().is_err(), "{bad}");
    }
    assert!(Kind::IntoWork.shares_cases_with(Kind::IntoWorkOrTraining));
    assert!(
        !Kind::IntoWork.shares_cases_with(Kind::IntoTraining)
            && !Kind::PeopleReached.shares_cases_with(Kind::IntoWork)
    );
}

prop_compose! {
    fn any_case()(sent in 1_764_000_000i64..1_798_000_000, outcomes in proptest::collection::vec(
        (0i64..20_000_000, proptest::sample::select(Outcome::ALL)), 0..4)) -> Facts {
        let at = |second: i64| Timestamp::from_second(second).unwrap();
        Facts { sent: at(sent), outcomes: outcomes.into_iter().map(|(after, o)| (at(sent + after), o)).collect() }
    }
}

proptest! {
    #[test]
    fn each_case_counts_once_for_a_kind(case in any_case()) {
        let marks = marks(&case);
        for kind in Kind::ALL {
            let n = marks.iter().filter(|(marked, _)| marked == kind).count();
            let known = case.outcomes.iter().any(|(_, outcome)| kind.counts(*outcome));
            prop_assert_eq!(n, usize::from(*kind == Kind::PeopleReached || known));
        }
        let mut turned = case.clone();
        turned.outcomes.reverse();
        prop_assert_eq!(super::marks(&turned), marks);
    }

    #[test]
    fn nobody_works_out_a_small_number(
        counts in proptest::collection::vec(0i64..9, 12), day in 0i32..500, more in 0i32..60,
    ) {
        let project = project("2026-01", "2026-12");
        let tally: Tally = project.from.to(project.to).zip(&counts).map(|(m, n)| ((Kind::IntoWork, m), *n)).collect();
        let on = |day: i32| {
            let today = date(2025, 12, 1).saturating_add(jiff::Span::new().days(day));
            line(&project, &Indicator { kind: Kind::IntoWork, target: 50 }, &tally, today, Eyes::Others)
        };
        let (line, later) = (on(day), on(day + more));
        prop_assert!(line.spans.iter().all(|span| span.n >= FEW));
        prop_assert_eq!(line.so_far, line.spans.iter().map(|span| span.n).sum::<i64>());
        prop_assert!(line.so_far == 0 || line.so_far >= FEW);
        // One after the other, without a gap, from the beginning.
        let mut next = project.from;
        for span in &line.spans {
            prop_assert_eq!(span.first, next);
            next = span.last.next();
        }
        // Whoever looks later sees what stood there before, and what is new is never a small number either.
        prop_assert_eq!(&later.spans[..line.spans.len()], &line.spans[..]);
        let new = later.so_far - line.so_far;
        prop_assert!(new == 0 || new >= FEW);
    }
}
