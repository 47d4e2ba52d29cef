//! Cells of a table that opens in somebody's spreadsheet (RFC 4180, UTF-8): none is ever taken for a formula. Pure.

/// Without it Excel takes UTF-8 for something else.
pub const MARK: char = '\u{feff}';

/// What a spreadsheet would reckon with instead of showing it. Some look past white space; some take the full-width signs too.
pub fn is_formula(cell: &str) -> bool {
    let first = cell.trim_start().chars().next();
    first.is_some_and(|sign| "=+-@|%＝＋－＠".contains(sign)) || cell.starts_with(['\t', '\r', '\n'])
}

/// Appends a line of cells, each in quotes.
pub fn line<'a>(out: &mut String, cells: impl IntoIterator<Item = &'a str>) {
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        out.push('"');
        if is_formula(cell) {
            out.push('\'');
        }
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    }
    out.push_str("\r\n");
}
