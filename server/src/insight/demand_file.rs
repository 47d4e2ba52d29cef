//! From an uploaded file to lines of a table: size, encoding, columns. Nothing of it is guessed silently: what was done is said. Pure.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use suunta_shared::text::Message;

use crate::referrals::model::names;

/// Largest file.
pub const MOST_BYTES: usize = 256 * 1024;
/// Most lines.
pub const MOST_LINES: usize = 2_000;

names! {
    /// The columns that are read.
    Column, "demand-column-", {
        /// ESCO address or ISCO-08 code.
        Occupation = "occupation",
        /// Region or municipality.
        Area = "area",
        /// Day or month of the source.
        Date = "date",
        /// How well it is needed.
        Level = "level",
        /// How many vacancies.
        Count = "count",
        /// Name of the source.
        Source = "source",
        /// Where to read it.
        Url = "url",
    }
}

impl Column {
    /// Its name in Finnish and Swedish, which tables may have instead.
    const fn others(self) -> [&'static str; 2] {
        match self {
            Self::Occupation => ["ammatti", "yrke"],
            Self::Area => ["alue", "område"],
            Self::Date => ["päivä", "datum"],
            Self::Level => ["taso", "nivå"],
            Self::Count => ["määrä", "antal"],
            Self::Source => ["lähde", "källa"],
            Self::Url => ["osoite", "adress"],
        }
    }

    fn named(head: &str) -> Option<Self> {
        let small = head.trim().to_lowercase();
        Self::ALL.iter().find(|c| c.name() == small || c.others().contains(&small.as_str())).copied()
    }
}

/// A line with as many cells as it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line of the file, from 1.
    pub line: u64,
    /// Its cells.
    pub cells: usize,
    /// Columns that the table has.
    pub heads: usize,
    /// What stands in the columns that are read.
    pub values: Vec<(Column, String)>,
}

impl Row {
    /// A cell; empty where there is none.
    pub fn value(&self, column: Column) -> &str {
        self.values.iter().find(|(own, _)| *own == column).map_or("", |(_, value)| value)
    }
}

/// The text of a file, and the encoding where it was not UTF-8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The text.
    pub text: String,
    /// "UTF-16", "Windows-1252".
    pub encoding: Option<&'static str>,
}

/// Reads the bytes of a file.
///
/// # Errors
/// What is wrong with the file as a whole.
pub fn text(bytes: &[u8]) -> Result<Text, Message> {
    if bytes.len() > MOST_BYTES {
        return Err(Message::new("demand-file-large").with("limit", kilobytes()));
    }
    // Workbooks are archives or old compound files.
    if bytes.starts_with(b"PK\x03\x04")
        || bytes.starts_with(b"\xd0\xcf\x11\xe0")
        || bytes.starts_with(b"%PDF")
    {
        return Err(Message::new("demand-file-workbook"));
    }
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => unmarked(bytes),
    };
    let (text, broken) = encoding.decode_with_bom_removal(bytes);
    if text.contains('\0') {
        return Err(Message::new("demand-file-null"));
    }
    if broken {
        return Err(Message::new("demand-file-broken"));
    }
    let name = match encoding {
        e if e == UTF_8 => None,
        e if e == WINDOWS_1252 => Some("Windows-1252"),
        _ => Some("UTF-16"),
    };
    // A line is a line, whichever way it ends: the reader of tables counts only one of the three.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Ok(Text { text, encoding: name })
}

/// Without a mark: UTF-16 has a null in every other byte of what is written in our letters; what is no UTF-8 is what Windows writes here.
fn unmarked(bytes: &[u8]) -> &'static Encoding {
    let nulls = |from: usize| bytes.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let many = bytes.len() / 4;
    if many > 0 && bytes.len().is_multiple_of(2) && nulls(1) > many && nulls(0) == 0 {
        UTF_16LE
    } else if many > 0 && bytes.len().is_multiple_of(2) && nulls(0) > many && nulls(1) == 0 {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

fn kilobytes() -> i64 {
    i64::try_from(MOST_BYTES / 1024).unwrap_or(i64::MAX)
}

/// The table: the columns of its first line, and all others. `needed`: what must be among the columns.
///
/// # Errors
/// What is wrong with the table as a whole.
pub fn rows(text: &str, needed: &[Column]) -> Result<Vec<Row>, Message> {
    if text.len() > 2 * MOST_BYTES {
        return Err(Message::new("demand-file-large").with("limit", kilobytes()));
    }
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: char| first.matches(sign).count();
    let delimiter = match (count(';'), count('\t'), count(',')) {
        (0, 0, _) => b',',
        (semicolons, tabs, commas) if semicolons >= tabs && semicolons >= commas => b';',
        (_, tabs, commas) if tabs >= commas => b'\t',
        _ => b',',
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| Message::new("demand-file-broken"))?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if records.len() > MOST_LINES {
            let limit = i64::try_from(MOST_LINES).unwrap_or(i64::MAX);
            return Err(Message::new("demand-file-long").with("limit", limit));
        }
        records.push(record);
    }
    let mut records = records.into_iter();
    let Some(heads) = records.next() else { return Err(Message::new("demand-file-empty")) };
    let columns: Vec<Option<Column>> = heads.iter().map(Column::named).collect();
    if let Some(double) =
        Column::ALL.iter().find(|c| columns.iter().filter(|own| **own == Some(**c)).count() > 1)
    {
        return Err(Message::new("demand-file-double").with("column", double.name()));
    }
    let missing: Vec<&str> =
        needed.iter().filter(|c| !columns.contains(&Some(**c))).map(|c| c.name()).collect();
    if !missing.is_empty() {
        return Err(Message::new("demand-file-columns").with("columns", missing.join(", ")));
    }
    let row = |record: csv::StringRecord| Row {
        line: record.position().map_or(0, csv::Position::line),
        cells: record.len(),
        heads: columns.len(),
        values: columns
            .iter()
            .zip(record.iter())
            .filter_map(|(column, cell)| Some(((*column)?, cell.trim_matches([' ', '\u{a0}']).to_owned())))
            .collect(),
    };
    let rows: Vec<Row> = records.map(row).collect();
    if rows.is_empty() { Err(Message::new("demand-file-empty")) } else { Ok(rows) }
}
