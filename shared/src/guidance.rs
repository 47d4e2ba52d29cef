//! Work and paths that suit: profile correlation over all six scales, joined with dated regional demand, and
//! each suggestion with the reasons that decided.

use serde::{Deserialize, Serialize};

use crate::Date;
use crate::content::{Demand, Entry, Guidance, ItemId, Occupation, Outlook};
use crate::interests::{Profile, Scale, centred, correlation};
use crate::order::sort_by;
use crate::situation::{Barrier, Finnish, Goal, Situation, choices};
use crate::text::Message;

choices! {
    /// How a suggestion fits the interests, in words.
    Fit, "fit-", {
        /// Correlation at least 0.7.
        Strong = "strong",
        /// At least 0.4.
        Good = "good",
        /// Weaker, or no profile to compare with.
        Open = "open",
    }
}

impl Fit {
    /// The words for a correlation, −1 to 1.
    pub fn of(correlation: f64) -> Self {
        match correlation {
            r if r >= 0.7 => Self::Strong,
            r if r >= 0.4 => Self::Good,
            _ => Self::Open,
        }
    }
}

/// An occupation worth a look, with why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    /// Occupation id.
    pub occupation: ItemId,
    /// ESCO URI where there is one.
    pub esco: Option<String>,
    /// How it fits.
    pub fit: Fit,
    /// Pearson correlation of the two profiles, −1 to 1, rounded to 0.01; `None` without a usable profile. Never shown.
    pub correlation: Option<f64>,
    /// Why: sentences made from the numbers that decided ("You like …, and this work has …").
    pub reasons: Vec<Message>,
    /// Demand near the person, newest first, with its source and date, as sentences.
    pub demand: Vec<DemandNote>,
    /// What the situation makes a step of its own (language, licence): sentences.
    pub steps_first: Vec<Message>,
    /// Pathway id.
    pub pathway: Option<ItemId>,
    /// It suits about as well as the one before it: what is wanted near the person put them in this order, not the fit.
    pub tie: bool,
}

/// A demand entry as it is shown on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemandNote {
    /// What the source says.
    pub outlook: Outlook,
    /// The sentence, with region, date and source.
    pub text: Message,
    /// "A year old": the source is between 12 and 24 months old.
    pub old: bool,
    /// Where to read it.
    pub url: Option<String>,
}

/// Demand entries are "a year old" from the day on which they are this many calendar months old.
pub const OLD_MONTHS: u16 = 12;
/// Demand entries are not shown after the day on which they are this many calendar months old.
pub const GONE_MONTHS: u16 = 24;
/// Suggestions made at most.
pub const MOST: usize = 8;
/// Suggestions of one sector at most.
pub const MOST_OF_A_SECTOR: usize = 2;
/// Suggestions with the same usual way in at most, as long as there are others.
pub const MOST_OF_AN_ENTRY: usize = 4;
/// With fewer suggestions that match the interests, what the region wants fills up to this many.
pub const FEW: usize = 4;
/// Correlations no further apart than this count as equal: regional demand decides between them.
pub const NEAR_TIE: f64 = 0.05;
/// An O*NET score (1–7) from which a scale is much of the work; its highest scale always is.
const HIGH: f64 = 4.0;
/// An O*NET score (1–7) up to which a scale is little of the work.
const LOW: f64 = 3.0;

/// How old a demand entry is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// Less than [`OLD_MONTHS`] calendar months.
    Fresh,
    /// From [`OLD_MONTHS`] to [`GONE_MONTHS`]: shown as "a year old".
    Old,
    /// More than [`GONE_MONTHS`]: not shown.
    Gone,
}

impl Age {
    /// The age of an entry of `date` on the day `today`. An entry of tomorrow is fresh.
    pub fn of(date: Date, today: Date) -> Self {
        if today > months_later(date, GONE_MONTHS) {
            Self::Gone
        } else if today >= months_later(date, OLD_MONTHS) {
            Self::Old
        } else {
            Self::Fresh
        }
    }
}

/// The same day some months later; the last day of the month where that month is shorter.
pub fn months_later(date: Date, months: u16) -> Date {
    let month = i32::from(date.month()) - 1 + i32::from(months);
    let year = i32::from(date.year()) + month / 12;
    let (Ok(year), Ok(month)) = (i16::try_from(year), i8::try_from(month % 12 + 1)) else { return Date::MAX };
    Date::new(year, month, 1)
        .and_then(|first| Date::new(year, month, date.day().min(first.days_in_month())))
        .unwrap_or(Date::MAX)
}

/// The entries that are a year old, or no longer shown, within so many days or already: what the start and
/// `suunta check` warn of. With the age that each of them will have by then.
pub fn ageing(guidance: &Guidance, today: Date, days: i32) -> Vec<(&Demand, Age)> {
    let then = (0..days.max(0)).try_fold(today, |day, _| day.tomorrow()).unwrap_or(Date::MAX);
    let ages = guidance.demand.iter().map(|demand| (demand, Age::of(demand.date, then)));
    ages.filter(|(_, age)| *age != Age::Fresh).collect()
}

/// Suggestions, best first, at most [`MOST`], at most [`MOST_OF_A_SECTOR`]. `region`: where the person lives;
/// unknown: the demand of every region is shown.
///
/// With a usable profile: occupations that correlate with it, near-ties in favour of what the region wants; where these
/// are few, what the region wants besides. Without one: what the region wants, sector by sector. The situation never takes
/// an occupation away.
pub fn suggest(
    guidance: &Guidance,
    profile: Option<&Profile>,
    situation: &Situation,
    region: Option<&str>,
    today: Date,
) -> Vec<Suggestion> {
    let profile = profile.filter(|p| p.usable());
    let near = |but: &[Ranked<'_>]| -> Vec<Near<'_>> {
        let others =
            guidance.occupations.iter().filter(|o| !but.iter().any(|r| r.near.occupation.id == o.id));
        others.map(|o| Near::of(guidance, o, region, today)).collect()
    };
    let ranked = match profile {
        Some(profile) => {
            let mut ranked = matching(near(&[]), profile);
            if let Some(missing) = FEW.checked_sub(ranked.len()) {
                let more = wanted(near(&ranked));
                ranked.extend(more.into_iter().take(missing));
            }
            ranked
        }
        None => wanted(near(&[])),
    };
    let mut before = None;
    let say = |ranked: Ranked<'_>| {
        let tie = ranked.r.is_some() && before == Some(ranked.group);
        before = Some(ranked.group);
        let Ranked { near, r, .. } = ranked;
        Suggestion {
            occupation: near.occupation.id.clone(),
            esco: near.occupation.esco.clone(),
            fit: r.map_or(Fit::Open, Fit::of),
            correlation: r,
            reasons: reasons(near.occupation, profile.filter(|_| r.is_some()), situation),
            demand: near.demand.iter().map(|demand| note(demand, today)).collect(),
            steps_first: steps_first(guidance, near.occupation, situation),
            pathway: near.occupation.pathway.clone(),
            tie,
        }
    };
    spread(ranked, profile.is_none()).into_iter().map(say).collect()
}

/// An occupation in the order of suggesting.
struct Ranked<'a> {
    near: Near<'a>,
    /// Its correlation with the profile.
    r: Option<f64>,
    /// Those of one group suit about equally well.
    group: usize,
}

/// An occupation with the demand near the person, newest first.
struct Near<'a> {
    occupation: &'a Occupation,
    demand: Vec<&'a Demand>,
    /// How much it is wanted here: 0 short, 1 good, 2 nothing fresh known, 3 crowded.
    rank: u8,
}

impl<'a> Near<'a> {
    fn of(guidance: &'a Guidance, occupation: &'a Occupation, region: Option<&str>, today: Date) -> Self {
        let here = |d: &&Demand| d.occupation == occupation.id && region.is_none_or(|r| r == d.region);
        let shown = |d: &&Demand| Age::of(d.date, today) != Age::Gone;
        let mut demand: Vec<&Demand> = guidance.demand.iter().filter(here).filter(shown).collect();
        sort_by(&mut demand, |a, b| {
            b.date.cmp(&a.date).then_with(|| a.region.cmp(&b.region)).then_with(|| a.source.cmp(&b.source))
        });
        let fresh = demand.iter().find(|d| Age::of(d.date, today) == Age::Fresh);
        let rank = match fresh.map(|d| d.outlook) {
            Some(Outlook::Short) => 0,
            Some(Outlook::Good) => 1,
            Some(Outlook::Balanced) | None => 2,
            Some(Outlook::Crowded) => 3,
        };
        Self { occupation, demand, rank }
    }
}

/// By correlation, strongest first, and only above 0. From the top, those within [`NEAR_TIE`] of the first of a
/// group are as good as equal: what is wanted here comes first, then the id decides.
fn matching<'a>(near: Vec<Near<'a>>, profile: &Profile) -> Vec<Ranked<'a>> {
    let with_r = near.into_iter().filter_map(|n| {
        let r = correlation(&profile.scores, &n.occupation.scores)?;
        (r > 0.0).then_some((n, r))
    });
    let mut all: Vec<(Near<'a>, f64)> = with_r.collect();
    sort_by(&mut all, |(a, ra), (b, rb)| {
        rb.total_cmp(ra).then_with(|| a.occupation.id.cmp(&b.occupation.id))
    });
    let mut groups = Vec::with_capacity(all.len());
    let mut from = 0;
    while let Some((_, first)) = all.get(from) {
        let first = *first;
        let group = all[from..].iter().take_while(|(_, r)| first - r <= NEAR_TIE + 1e-9).count();
        sort_by(&mut all[from..from + group], |(a, _), (b, _)| {
            a.rank.cmp(&b.rank).then_with(|| a.occupation.id.cmp(&b.occupation.id))
        });
        groups.resize(from + group, from);
        from += group;
    }
    all.into_iter().zip(groups).map(|((near, r), group)| Ranked { near, r: Some(r), group }).collect()
}

/// What the newest source calls short or good: fresh before old, short before good, newest first.
fn wanted(near: Vec<Near<'_>>) -> Vec<Ranked<'_>> {
    let is_wanted =
        |n: &Near<'_>| n.demand.first().is_some_and(|d| matches!(d.outlook, Outlook::Short | Outlook::Good));
    let mut all: Vec<Near<'_>> = near.into_iter().filter(is_wanted).collect();
    let order = |n: &Near<'_>| n.demand.first().map(|d| (n.rank, d.outlook, core::cmp::Reverse(d.date)));
    sort_by(&mut all, |a, b| order(a).cmp(&order(b)).then_with(|| a.occupation.id.cmp(&b.occupation.id)));
    all.into_iter().map(|near| Ranked { near, r: None, group: 0 }).collect()
}

/// The first [`MOST`] with at most [`MOST_OF_A_SECTOR`] and, as long as there are others, [`MOST_OF_AN_ENTRY`];
/// `by_turns`: one of each sector before a second of any.
fn spread(ranked: Vec<Ranked<'_>>, by_turns: bool) -> Vec<Ranked<'_>> {
    let mut taken: Vec<(&str, usize)> = Vec::new();
    let mut rows = Vec::new();
    for (place, one) in ranked.into_iter().enumerate() {
        let sector = one.near.occupation.sector.as_str();
        let turn = if let Some((_, count)) = taken.iter_mut().find(|(s, _)| *s == sector) {
            *count += 1;
            *count
        } else {
            taken.push((sector, 1));
            1
        };
        if turn <= MOST_OF_A_SECTOR {
            rows.push((if by_turns { turn } else { 0 }, place, one));
        }
    }
    sort_by(&mut rows, |(a, x, _), (b, y, _)| a.cmp(b).then(x.cmp(y)));
    let mut entries = [0_usize; Entry::ALL.len()];
    let (mut first, mut later) = (Vec::new(), Vec::new());
    for row in rows {
        let count = &mut entries[row.2.near.occupation.entry as usize];
        *count += 1;
        if *count <= MOST_OF_AN_ENTRY { first.push(row) } else { later.push(row) }
    }
    first.truncate(MOST);
    later.truncate(MOST - first.len());
    first.extend(later);
    // Those that fill up take the place that is theirs.
    sort_by(&mut first, |(a, x, _), (b, y, _)| a.cmp(b).then(x.cmp(y)));
    first.into_iter().map(|(_, _, one)| one).collect()
}

/// Why: from the scales that made the correlation, and from the goal.
fn reasons(occupation: &Occupation, profile: Option<&Profile>, situation: &Situation) -> Vec<Message> {
    let mut reasons = Vec::new();
    if let Some(profile) = profile {
        let (own, work) = (centred(&profile.scores), centred(&occupation.scores));
        let share = |scale: Scale| own[scale as usize] * work[scale as usize];
        let mut scales = Scale::ALL;
        sort_by(&mut scales, |a, b| share(*b).total_cmp(&share(*a)));
        let score = |scale: &Scale| occupation.scores[*scale as usize];
        let top = occupation.scores.iter().copied().fold(0.0, f64::max);
        let much = |scale: &Scale| score(scale) >= HIGH.min(top);
        let liked: Vec<Scale> =
            scales.into_iter().filter(|s| profile.score(*s) > 0.0 && much(s)).take(3).collect();
        let spared: Vec<Scale> =
            scales.into_iter().filter(|s| profile.score(*s) < 0.0 && score(s) <= LOW).take(2).collect();
        let names = |scales: &[Scale], end: &str| -> Vec<Message> {
            scales.iter().map(|s| Message::new(format!("{}{end}", s.message()))).collect()
        };
        if !liked.is_empty() {
            reasons.push(
                Message::new("reason-like")
                    .with("likes", names(&liked, "-you"))
                    .with("work", names(&liked, "-work")),
            );
        }
        if !spared.is_empty() {
            reasons.push(Message::new("reason-dislike-spared").with("spared", names(&spared, "-work")));
        }
    } else {
        reasons.push(Message::new("reason-open"));
    }
    let learns = matches!(situation.goal(), Some(Goal::Training | Goal::NewField));
    if learns && occupation.pathway.is_some() && occupation.entry != Entry::Work {
        reasons.push(Message::new("reason-goal-training"));
    }
    reasons
}

fn note(demand: &Demand, today: Date) -> DemandNote {
    let text = Message::new(demand.outlook.message())
        .with("region", Message::new(format!("region-{}", demand.region)))
        .with("date", demand.date)
        .with("source", demand.source.as_str());
    DemandNote {
        outlook: demand.outlook,
        text,
        old: Age::of(demand.date, today) == Age::Old,
        url: demand.url.clone(),
    }
}

/// What the situation makes a step of its own. Never a refusal.
fn steps_first(guidance: &Guidance, occupation: &Occupation, situation: &Situation) -> Vec<Message> {
    let mut steps = Vec::new();
    let pathway = occupation.pathway.as_ref().and_then(|id| guidance.pathways.iter().find(|p| p.id == *id));
    let needed: Option<Finnish> = occupation.finnish.max(pathway.and_then(|p| p.finnish));
    if let (Some(needed), Some(own)) = (needed, situation.finnish())
        && own < needed
    {
        steps.push(Message::new("step-first-finnish").with("level", Message::new(needed.message())));
    }
    if occupation.licence && situation.barriers().contains(&Barrier::Licence) {
        steps.push(Message::new("step-first-licence"));
    }
    if occupation.shifts && situation.barriers().contains(&Barrier::Care) {
        steps.push(Message::new("step-first-shifts"));
    }
    steps
}
