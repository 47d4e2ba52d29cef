//! Lines of a table of regional demand or of vacancies: what each must say, what is wrong with it in words that can be said, and
//! how good lines lie over the built-in guidance. Pure.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use suunta_shared::content::{Demand, Guidance, Occupation, Outlook};
use suunta_shared::guidance::{GONE_MONTHS, months_later};
use suunta_shared::text::Message;

use super::cells::is_formula;
use super::demand_file::{Column, Row};
use crate::config::site::Site;
use crate::referrals::model::names;

names! {
    /// What a table tells.
    ImportKind, "demand-kind-", {
        /// How well occupations are needed: shows in results.
        Demand = "demand",
        /// How many vacancies there are: a figure beside the others.
        Vacancies = "vacancies",
    }
}

impl ImportKind {
    /// The columns it needs.
    pub const fn columns(self) -> [Column; 5] {
        let what = match self {
            Self::Demand => Column::Level,
            Self::Vacancies => Column::Count,
        };
        [Column::Occupation, Column::Area, Column::Date, what, Column::Source]
    }
}

/// One good line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// ESCO address or ISCO-08 unit group, as it was given.
    pub occupation: String,
    /// Region or municipality id.
    pub area: String,
    /// Day of the source.
    pub date: Date,
    /// What it says.
    pub says: Says,
    /// Name of the source.
    pub source: String,
    /// Where to read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What a line says of an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Says {
    /// How well it is needed.
    Level(Outlook),
    /// So many vacancies.
    Count(u32),
}

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Line of the file, from 1.
    pub line: u64,
    /// What is wrong and what to do.
    pub message: Message,
}

/// A table as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The good lines.
    pub entries: Vec<Entry>,
    /// The others, one fault each.
    pub faults: Vec<Fault>,
}

/// What lines may speak of.
pub struct Known<'a> {
    /// The site.
    pub site: &'a Site,
    /// Occupations that Suunta suggests.
    pub occupations: &'a [Occupation],
    /// Today.
    pub today: Date,
}

/// Longest name of a source, in letters.
const SOURCE: usize = 120;
/// Longest address.
const URL: usize = 500;
/// More vacancies of one occupation in one area are a slip.
const VACANCIES: u32 = 1_000_000;
/// Sources are not older than this year.
const FIRST_YEAR: i16 = 2020;

/// The names of levels as people may write them.
const LEVELS: [(Outlook, [&str; 4]); 4] = [
    (Outlook::Short, ["short", "pula", "brist", "1"]),
    (Outlook::Good, ["good", "hyvä", "god", "2"]),
    (Outlook::Balanced, ["balanced", "tasapaino", "balans", "3"]),
    (Outlook::Crowded, ["crowded", "ylitarjonta", "överskott", "4"]),
];

/// Reads the lines of a table.
pub fn read(kind: ImportKind, rows: &[Row], known: &Known<'_>) -> Sheet {
    let mut sheet = Sheet::default();
    let mut seen: BTreeMap<(BTreeSet<&str>, String, Date, String), u64> = BTreeMap::new();
    for row in rows {
        let entry = known.entry(kind, row).and_then(|entry| {
            let occupations = meant(&entry.occupation, known.occupations);
            let key = (
                occupations.iter().map(|occupation| &*occupation.id).collect(),
                entry.area.clone(),
                entry.date,
                entry.source.to_lowercase(),
            );
            if let Some(line) = seen.get(&key) {
                return Err(Message::new("demand-fault-twice").with("line", whole(*line)));
            }
            seen.insert(key, row.line);
            Ok(entry)
        });
        match entry {
            Ok(entry) => sheet.entries.push(entry),
            Err(message) => sheet.faults.push(Fault { line: row.line, message }),
        }
    }
    sheet
}

/// The occupations that a code means: the one of an ESCO address, all of an ISCO unit group.
fn meant<'a>(code: &str, occupations: &'a [Occupation]) -> Vec<&'a Occupation> {
    occupations.iter().filter(|o| o.isco == code || o.esco.as_deref() == Some(code)).collect()
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl Known<'_> {
    fn entry(&self, kind: ImportKind, row: &Row) -> Result<Entry, Message> {
        if row.cells != row.heads {
            let message = Message::new("demand-fault-cells");
            return Err(message.with("cells", size(row.cells)).with("heads", size(row.heads)));
        }
        for (column, cell) in &row.values {
            let named = |id: &str| Message::new(id).with("column", Message::new(column.message()));
            if cell.chars().any(char::is_control) {
                return Err(named("demand-fault-control"));
            }
            if is_formula(cell) {
                return Err(named("demand-fault-formula"));
            }
        }
        for column in kind.columns() {
            if row.value(column).is_empty() {
                return Err(Message::new("demand-fault-empty").with("column", Message::new(column.message())));
            }
        }
        Ok(Entry {
            occupation: self.occupation(row.value(Column::Occupation))?,
            area: self.area(row.value(Column::Area))?,
            date: self.date(kind, row.value(Column::Date))?,
            says: match kind {
                ImportKind::Demand => Says::Level(level(row.value(Column::Level))?),
                ImportKind::Vacancies => Says::Count(vacancies(row.value(Column::Count))?),
            },
            source: short(row.value(Column::Source), SOURCE, "demand-fault-source")?,
            url: url(row.value(Column::Url))?,
        })
    }

    fn occupation(&self, code: &str) -> Result<String, Message> {
        let is_isco = code.len() == 4 && code.bytes().all(|digit| digit.is_ascii_digit());
        let is_esco = code.starts_with("http://data.europa.eu/esco/occupation/");
        if !is_isco && !is_esco {
            return Err(Message::new("demand-fault-code").with("code", cut(code)));
        }
        if meant(code, self.occupations).is_empty() {
            return Err(Message::new("demand-fault-occupation").with("code", cut(code)));
        }
        Ok(code.to_owned())
    }

    /// By id, or by any of its names.
    fn area(&self, text: &str) -> Result<String, Message> {
        let is = |name: &str| name.to_lowercase() == text.to_lowercase();
        let places = &self.site.municipalities;
        let region = places.iter().map(|place| &place.region).find(|region| is(region));
        let place = || places.iter().find(|place| is(&place.id) || place.name.values().any(|name| is(name)));
        if let Some(area) = region.or_else(|| place().map(|place| &place.id)) {
            return Ok(area.clone());
        }
        let mut known: Vec<&str> = places.iter().map(|place| place.region.as_str()).collect();
        known.extend(places.iter().map(|place| place.id.as_str()));
        let mut seen = BTreeSet::new();
        known.retain(|id| seen.insert(*id));
        Err(Message::new("demand-fault-area").with("area", cut(text)).with("known", known.join(", ")))
    }

    fn date(&self, kind: ImportKind, text: &str) -> Result<Date, Message> {
        let date = day(text).ok_or_else(|| Message::new("demand-fault-date").with("date", cut(text)))?;
        if date > self.today {
            return Err(Message::new("demand-fault-future").with("date", date));
        }
        let gone = kind == ImportKind::Demand && self.today > months_later(date, GONE_MONTHS);
        if gone || date.year() < FIRST_YEAR {
            return Err(Message::new("demand-fault-old").with("date", date));
        }
        Ok(date)
    }
}

/// 2026-11-10, 10.11.2026, or a month: 2026-11, 11/2026, which stands for its first day.
fn day(text: &str) -> Option<Date> {
    let digits = text.bytes().all(|sign| sign.is_ascii_digit() || b"-./".contains(&sign));
    if !digits || text.len() > 10 {
        return None;
    }
    let parts =
        |sign: char| text.split(sign).map(|part| part.parse::<i16>().ok()).collect::<Option<Vec<_>>>();
    let (year, month, day) = if let Some([year, month, day]) = parts('-').as_deref() {
        (*year, *month, *day)
    } else if let Some([year, month]) = parts('-').as_deref() {
        (*year, *month, 1)
    } else if let Some([day, month, year]) = parts('.').as_deref() {
        (*year, *month, *day)
    } else if let Some([month, year]) = parts('/').as_deref() {
        (*year, *month, 1)
    } else {
        return None;
    };
    (1000..=9999).contains(&year).then_some(())?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn level(text: &str) -> Result<Outlook, Message> {
    let small = text.to_lowercase();
    let found = LEVELS.iter().find(|(_, names)| names.contains(&small.as_str()));
    found.map(|(level, _)| *level).ok_or_else(|| Message::new("demand-fault-level").with("level", cut(text)))
}

fn vacancies(text: &str) -> Result<u32, Message> {
    let number =
        text.parse::<u32>().ok().filter(|n| *n <= VACANCIES && text.bytes().all(|c| c.is_ascii_digit()));
    number.ok_or_else(|| Message::new("demand-fault-count").with("count", cut(text)))
}

fn short(text: &str, most: usize, id: &str) -> Result<String, Message> {
    if text.chars().count() > most {
        return Err(Message::new(id).with("limit", size(most)));
    }
    Ok(text.to_owned())
}

fn url(text: &str) -> Result<Option<String>, Message> {
    if text.is_empty() {
        return Ok(None);
    }
    let web = text.starts_with("https://") || text.starts_with("http://");
    if !web || text.len() > URL || text.chars().any(|sign| sign.is_whitespace() || "<>\"'`\\".contains(sign))
    {
        return Err(Message::new("demand-fault-url"));
    }
    Ok(Some(text.to_owned()))
}

fn size(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// As much of a cell as a sentence can hold.
fn cut(text: &str) -> String {
    let mut short: String = text.chars().take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// The guidance of a site with what was imported over it. Of an occupation in a region that the lines speak of, only what they say
/// counts; lines about a municipality say nothing of its region.
pub fn overlay(guidance: &Guidance, entries: &[Entry], site: &Site) -> Guidance {
    let regions: BTreeSet<&str> = site.municipalities.iter().map(|place| place.region.as_str()).collect();
    let mut own = Vec::new();
    for entry in entries.iter().filter(|entry| regions.contains(entry.area.as_str())) {
        let Says::Level(outlook) = entry.says else { continue };
        own.extend(meant(&entry.occupation, &guidance.occupations).into_iter().map(|occupation| Demand {
            region: entry.area.clone(),
            occupation: occupation.id.clone(),
            outlook,
            date: entry.date,
            source: entry.source.clone(),
            url: entry.url.clone(),
        }));
    }
    let spoken: BTreeSet<(&str, &str)> = own.iter().map(|d| (d.region.as_str(), &*d.occupation)).collect();
    let stays = |d: &&Demand| !spoken.contains(&(d.region.as_str(), &*d.occupation));
    let mut demand: Vec<Demand> = guidance.demand.iter().filter(stays).cloned().collect();
    demand.extend(own);
    Guidance { demand, ..guidance.clone() }
}

#[cfg(test)]
#[path = "demand_tests.rs"]
mod tests;
