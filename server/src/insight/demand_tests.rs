use encoding_rs::WINDOWS_1252;
use jiff::civil::date;
use proptest::prelude::*;
use suunta_shared::content::Entry as Way;

use super::super::demand_file::{self, MOST_BYTES, MOST_LINES, rows, text};
use super::*;

const COOK: &str = "http://data.europa.eu/esco/occupation/90f75f67-495d-49fa-ab57-2f320e251d7e";
const HEAD: &str = "occupation;area;date;level;source;url\n";

fn site() -> Site {
    toml::from_str(
        r#"
        name = { fi = "Oulu" }
        origins = []
        languages = ["fi"]
        phone = "1"
        hours = { fi = "aina" }
        privacy_url = { fi = "https://oulu.example/" }
        municipalities = [
          { id = "oulu", region = "north-ostrobothnia", name = { fi = "Oulu", sv = "Uleåborg" } },
          { id = "ii", region = "north-ostrobothnia", name = { fi = "Ii", sv = "Ijo" } },
        ]
        organisations = []
        queues = []
        [routes]
        "#,
    )
    .unwrap()
}

fn occupation(id: &str, isco: &str, esco: Option<&str>) -> Occupation {
    Occupation {
        id: id.into(),
        esco: esco.map(str::to_owned),
        isco: isco.into(),
        scores: [1.0; 6],
        sector: "s".into(),
        entry: Way::Work,
        finnish: None,
        licence: false,
        shifts: false,
        pathway: None,
    }
}

fn guidance() -> Guidance {
    let old = |occupation: &str, region: &str| Demand {
        region: region.into(),
        occupation: occupation.into(),
        outlook: Outlook::Crowded,
        date: date(2026, 1, 1),
        source: "Old".into(),
        url: None,
    };
    Guidance {
        occupations: vec![
            occupation("cook", "5120", Some(COOK)),
            occupation("nurse", "5321", None),
            occupation("assistant", "5321", None),
        ],
        demand: vec![
            old("cook", "north-ostrobothnia"),
            old("nurse", "north-ostrobothnia"),
            old("cook", "lapland"),
        ],
        pathways: Vec::new(),
    }
}

fn sheet(kind: ImportKind, table: &str) -> Sheet {
    let (site, guidance) = (site(), guidance());
    let known = Known { site: &site, occupations: &guidance.occupations, today: date(2026, 11, 23) };
    read(kind, &rows(table, &kind.columns()).unwrap(), &known)
}

/// The fault of one line, by its message.
fn fault(line: &str) -> String {
    let sheet = sheet(ImportKind::Demand, &format!("{HEAD}{line}\n"));
    assert_eq!(sheet.entries, [], "{line}");
    assert_eq!(sheet.faults[0].line, 2);
    sheet.faults[0].message.id.clone()
}

#[test]
fn good_lines_are_read_as_people_write_them() {
    let table = format!(
        "Ammatti;Alue;Päivä;Taso;Lähde;Osoite\n{COOK};Uleåborg;10.11.2026;Pula;Barometri;https://x.example/\n\
         5321;north-ostrobothnia;2026-11;hyvä;\"Barometri; syksy\";\n\n5120;OULU;11/2026;3;Toinen;\n"
    );
    let sheet = sheet(ImportKind::Demand, &table);
    assert_eq!(sheet.faults, []);
    let said: Vec<_> =
        sheet.entries.iter().map(|e| (e.area.as_str(), e.date, e.says, e.source.as_str())).collect();
    assert_eq!(
        said,
        [
            ("oulu", date(2026, 11, 10), Says::Level(Outlook::Short), "Barometri"),
            ("north-ostrobothnia", date(2026, 11, 1), Says::Level(Outlook::Good), "Barometri; syksy"),
            ("oulu", date(2026, 11, 1), Says::Level(Outlook::Balanced), "Toinen"),
        ]
    );
    assert_eq!(sheet.entries[0].url.as_deref(), Some("https://x.example/"));
}

#[test]
fn each_fault_has_its_own_words() {
    for (line, id) in [
        ("5120;oulu;2026-11-01;short", "demand-fault-cells"),
        ("=1+1;oulu;2026-11-01;short;x;", "demand-fault-formula"),
        ("5120;oulu;2026-11-01;short;@SUM(A1);", "demand-fault-formula"),
        ("5120;oulu;2026-11-01;short;a\u{1}b;", "demand-fault-control"),
        ("5120;oulu;2026-11-01;short;\"a\nb\";", "demand-fault-control"),
        ("5120;oulu;2026-11-01;short;;", "demand-fault-empty"),
        ("cook;oulu;2026-11-01;short;x;", "demand-fault-code"),
        ("9999;oulu;2026-11-01;short;x;", "demand-fault-occupation"),
        ("http://data.europa.eu/esco/occupation/none;oulu;2026-11-01;short;x;", "demand-fault-occupation"),
        ("5120;lapland;2026-11-01;short;x;", "demand-fault-area"),
        ("5120;oulu;31.11.2026;short;x;", "demand-fault-date"),
        ("5120;oulu;soon;short;x;", "demand-fault-date"),
        ("5120;oulu;24.11.2026;short;x;", "demand-fault-future"),
        ("5120;oulu;2024-11-22;short;x;", "demand-fault-old"),
        ("5120;oulu;2026-11-01;much;x;", "demand-fault-level"),
        ("5120;oulu;2026-11-01;short;x;javascript:alert(1)", "demand-fault-url"),
        ("5120;oulu;2026-11-01;short;x;https://x.example/\"onload=", "demand-fault-url"),
    ] {
        assert_eq!(fault(line), id, "{line}");
    }
    assert_eq!(fault(&format!("5120;oulu;2026-11-01;short;{};", "ä".repeat(121))), "demand-fault-source");
}

#[test]
fn a_line_that_says_the_same_again_is_named_with_the_first() {
    let table = format!(
        "{HEAD}5120;oulu;2026-11-01;short;X;\n{COOK};oulu;1.11.2026;good;x;\n5120;oulu;2026-11-01;good;another;\n"
    );
    let sheet = sheet(ImportKind::Demand, &table);
    assert_eq!(sheet.entries.len(), 2);
    let twice = Message::new("demand-fault-twice").with("line", 2_i64);
    assert_eq!(sheet.faults, [Fault { line: 3, message: twice }]);
}

#[test]
fn vacancies_are_whole_numbers() {
    let of = |count: &str| {
        sheet(
            ImportKind::Vacancies,
            &format!("occupation,area,date,count,source\n5120,oulu,2020-02,{count},x\n"),
        )
    };
    assert_eq!(of("12").entries[0].says, Says::Count(12));
    for wrong in ["1.5", "many", "1000001", "12 kpl", "٣"] {
        assert_eq!(of(wrong).faults[0].message.id, "demand-fault-count", "{wrong}");
    }
    assert_eq!(of("-3").faults[0].message.id, "demand-fault-formula");
}

#[test]
fn encodings_are_known_and_told() {
    let table = "ammatti;alue\n5120;Uleåborg\n";
    let utf16 = |mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
        mark.iter().copied().chain(table.encode_utf16().flat_map(bytes)).collect::<Vec<u8>>()
    };
    for (bytes, name) in [
        (table.as_bytes().to_vec(), None),
        (["\u{feff}", table].concat().into_bytes(), None),
        (utf16(&[0xff, 0xfe], u16::to_le_bytes), Some("UTF-16")),
        (utf16(&[0xfe, 0xff], u16::to_be_bytes), Some("UTF-16")),
        (utf16(&[], u16::to_le_bytes), Some("UTF-16")),
        (WINDOWS_1252.encode(table).0.into_owned(), Some("Windows-1252")),
    ] {
        assert_eq!(text(&bytes), Ok(demand_file::Text { text: table.into(), encoding: name }), "{bytes:?}");
    }
}

#[test]
fn a_file_that_is_no_table_is_told_so() {
    let of = |bytes: &[u8]| text(bytes).unwrap_err().id;
    assert_eq!(of(b"PK\x03\x04xl"), "demand-file-workbook");
    assert_eq!(of(b"a;b\n1;\0\n"), "demand-file-null");
    assert_eq!(of(b"\xef\xbb\xbfa;\xff"), "demand-file-broken");
    assert_eq!(of(&vec![b'a'; MOST_BYTES + 1]), "demand-file-large");
    let needed = ImportKind::Demand.columns();
    let table = |text: &str| rows(text, &needed).unwrap_err().id;
    assert_eq!(table(""), "demand-file-empty");
    assert_eq!(table(HEAD), "demand-file-empty");
    assert_eq!(table("occupation,area\n5120,oulu\n"), "demand-file-columns");
    assert_eq!(table("area,alue,x\n"), "demand-file-double");
    let long = HEAD.to_owned() + &"5120;oulu;2026-11-01;short;x;\n".repeat(MOST_LINES + 1);
    assert_eq!(table(&long), "demand-file-long");
}

#[test]
fn what_is_imported_counts_in_place_of_what_was_there() {
    let table =
        format!("{HEAD}{COOK};north-ostrobothnia;2025-06-01;short;New;\n5321;ii;2026-11-01;short;New;\n");
    let sheet = sheet(ImportKind::Demand, &table);
    let laid = overlay(&guidance(), &sheet.entries, &site());
    let said: Vec<_> =
        laid.demand.iter().map(|d| (&*d.occupation, d.region.as_str(), d.source.as_str())).collect();
    assert_eq!(
        said,
        [
            ("nurse", "north-ostrobothnia", "Old"),
            ("cook", "lapland", "Old"),
            ("cook", "north-ostrobothnia", "New")
        ],
        "a municipality says nothing of its region, and another region keeps what it had"
    );
    let both = format!("{HEAD}5321;north-ostrobothnia;2026-11-01;short;New;\n");
    let laid = overlay(&guidance(), &self::sheet(ImportKind::Demand, &both).entries, &site());
    assert_eq!(
        laid.demand.iter().filter(|d| d.source == "New").count(),
        2,
        "a group means all of its occupations"
    );
}

proptest! {
    /// Whatever somebody uploads: an answer, never more lines than there are, and each line once.
    #[test]
    fn no_file_breaks_it(bytes in proptest::collection::vec(any::<u8>(), 0..400), kind in 0..2_usize) {
        let kind = ImportKind::ALL[kind];
        if let Ok(read) = text(&bytes) {
            let table = [HEAD.replace("level", kind.columns()[3].name()), read.text].concat();
            if let Ok(rows) = rows(&table, &kind.columns()) {
                let (site, guidance) = (site(), guidance());
                let known = Known { site: &site, occupations: &guidance.occupations, today: date(2026, 11, 23) };
                let sheet = super::read(kind, &rows, &known);
                prop_assert_eq!(sheet.entries.len() + sheet.faults.len(), rows.len());
                let lines: BTreeSet<u64> = sheet.faults.iter().map(|fault| fault.line).collect();
                prop_assert_eq!(lines.len(), sheet.faults.len());
            }
        }
    }
}
