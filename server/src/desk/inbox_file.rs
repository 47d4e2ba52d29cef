//! Reported sentences as CSV (RFC 4180, UTF-8). What strangers typed opens in somebody's spreadsheet: no cell is ever taken for
//! a formula. Pure.

use crate::insight::cells::{MARK, line};

/// The heads of the columns.
const HEADS: [&str; 5] = ["id", "file", "text", "what", "better"];

/// The rows under their heads.
pub fn csv(rows: &[[String; 5]]) -> String {
    let mut out = String::from(MARK);
    line(&mut out, HEADS);
    for row in rows {
        line(&mut out, row.each_ref().map(String::as_str));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(what: &str) -> [String; 5] {
        ["start-lead", "fi/start.ftl", "Lause", what, ""].map(str::to_owned)
    }

    #[test]
    fn quotes_commas_and_lines_stay_in_their_cell() {
        assert_eq!(
            csv(&[row("sana \"x\", ja\nrivi")]),
            "\u{feff}\"id\",\"file\",\"text\",\"what\",\"better\"\r\n\
             \"start-lead\",\"fi/start.ftl\",\"Lause\",\"sana \"\"x\"\", ja\nrivi\",\"\"\r\n"
        );
    }

    #[test]
    fn nothing_is_reckoned() {
        for planted in [
            "=1+1",
            "+358",
            "-1",
            "@SUM(A1)",
            " =1",
            "\t=1",
            "\r=1",
            "\n-1",
            "=cmd|' /C calc'!A0",
            "＝1",
            "|x",
        ] {
            let text = csv(&[row(planted)]);
            assert!(text.contains(&format!("\"'{planted}\"")), "{planted:?}: {text:?}");
        }
        assert!(csv(&[row("tavallinen = teksti")]).contains("\"tavallinen = teksti\""));
    }
}
