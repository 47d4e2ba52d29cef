//! What SQLite leaves between the rows of a page. `secure_delete` zeroes a row where it is deleted; but when a page is
//! divided or merged, a row that moves leaves a copy in the free space of the page it comes from, and that copy outlives
//! the row. So the writer folds the WAL itself, and blanks the free space of every page in it before. All that ever
//! reaches the file comes through here: no page of the file has anything in its free space.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use sqlx::SqliteConnection;

use super::sql::{Conn, Statement, values};
use super::{Result, StoreError};

/// Pages written together.
const CHUNK: usize = 256;
/// Bytes before the first frame of a WAL, and before the page in each frame
/// (<https://www.sqlite.org/fileformat.html>, 4.1).
const WAL_HEADER: usize = 32;
const FRAME_HEADER: usize = 24;

/// The WAL file of this connection's database; `None` for one in memory.
pub(super) async fn wal_of(conn: &mut SqliteConnection) -> Result<Option<PathBuf>> {
    let sql = "SELECT file FROM pragma_database_list WHERE name = 'main'";
    let file = Conn::Sqlite(conn).one(sql, values![]).await?.opt_text("file")?;
    Ok(file.filter(|file| !file.is_empty()).map(|file| (file + "-wal").into()))
}

/// Answers whether this build of SQLite can do it.
pub(super) async fn can(conn: &mut SqliteConnection) -> bool {
    let sql = "SELECT 1 AS n FROM pragma_module_list WHERE name = 'sqlite_dbpage'";
    Conn::Sqlite(conn).one(sql, values![]).await.is_ok()
}

/// Blanks the free space of every page in these frames of the WAL, in a transaction of its own: those that are committed and not
/// in the file yet. As long as a reader keeps the WAL from beginning anew, it holds others before them, which were blanked
/// when they were folded; behind them may stand frames of a transaction that was taken back. Nobody else writes, so the last
/// committed image of a page is the page as it is.
pub(super) async fn blank(conn: &mut SqliteConnection, wal: &Path, frames: Range<u64>) -> Result<()> {
    let blanked = blanked(wal, frames)
        .map_err(|error| StoreError::Unavailable(format!("the WAL is not readable: {error}")))?;
    if blanked.is_empty() {
        return Ok(());
    }
    let mut conn = Conn::Sqlite(conn);
    conn.raw("BEGIN IMMEDIATE").await?;
    let done = write(&mut conn, blanked).await;
    conn.raw(if done.is_ok() { "COMMIT" } else { "ROLLBACK" }).await?;
    done
}

async fn write(conn: &mut Conn<'_>, pages: Vec<(u32, Vec<u8>)>) -> Result<()> {
    let mut pages = pages.into_iter().peekable();
    while pages.peek().is_some() {
        let update = |(number, page): (u32, Vec<u8>)| {
            let sql = "UPDATE sqlite_dbpage SET data = $1 WHERE pgno = $2";
            Statement(sql, values![page, i64::from(number)])
        };
        conn.batch(pages.by_ref().take(CHUNK).map(update).collect()).await?;
    }
    Ok(())
}

/// The pages in these frames with something in their free space; it is zero in what is answered.
fn blanked(wal: &Path, frames: Range<u64>) -> io::Result<Vec<(u32, Vec<u8>)>> {
    let file = match File::open(wal) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut header = [0; WAL_HEADER];
    if !filled(&file, &mut header, 0)? {
        return Ok(Vec::new());
    }
    let page_size = big_endian(&header[8..12]);
    let step = (FRAME_HEADER as u64) + u64::from(page_size);
    // Where the last image of each page stands.
    let mut last = BTreeMap::new();
    let mut frame = [0; FRAME_HEADER];
    for number in frames {
        let at = WAL_HEADER as u64 + number * step;
        // Frames of a former round carry another salt.
        if !filled(&file, &mut frame, at)? || frame[8..16] != header[16..24] {
            return Err(ErrorKind::InvalidData.into());
        }
        last.insert(big_endian(&frame[..4]), at + FRAME_HEADER as u64);
    }
    let mut blanked = Vec::new();
    let mut page = vec![0; page_size as usize];
    for (number, at) in last {
        file.read_exact_at(&mut page, at)?;
        let free = free_space(&page, i64::from(number))
            .filter(|free| page[free.clone()].iter().any(|byte| *byte != 0));
        if let Some(free) = free {
            let mut page = page.clone();
            page[free].fill(0);
            blanked.push((number, page));
        }
    }
    Ok(blanked)
}

/// Fills the buffer from this place on; `false` at the end of the file.
fn filled(file: &File, buffer: &mut [u8], at: u64) -> io::Result<bool> {
    match file.read_exact_at(buffer, at) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

fn big_endian(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |all, byte| all << 8 | u32::from(*byte))
}

/// Where a page of a b-tree is free: between its cell pointers and its cells. `None` for every other page
/// (file format, 1.6): those are zeroed as a whole when they are freed.
fn free_space(page: &[u8], number: i64) -> Option<Range<usize>> {
    // The pages that say which page belongs to which, there because of `auto_vacuum`.
    let entries = i64::try_from(page.len() / 5).ok()?;
    if number >= 2 && (number - 2) % (entries + 1) == 0 {
        return None;
    }
    let header = if number == 1 { 100 } else { 0 };
    let length = match page.get(header)? {
        2 | 5 => 12,
        10 | 13 => 8,
        _ => return None,
    };
    let cells = big_endian(page.get(header + 3..header + 5)?) as usize;
    let start = match big_endian(page.get(header + 5..header + 7)?) as usize {
        0 => 1 << 16,
        start => start,
    };
    let end = header + length + 2 * cells;
    (end <= start && start <= page.len()).then_some(end..start)
}

/// Pages of a database file with something in their free space. For tests.
#[doc(hidden)]
pub fn leftovers(file: &Path, page_size: usize) -> io::Result<usize> {
    let bytes = std::fs::read(file)?;
    let left = |(at, page): &(usize, &[u8])| {
        let free = free_space(page, i64::try_from(at + 1).unwrap_or(i64::MAX));
        free.is_some_and(|free| page[free].iter().any(|byte| *byte != 0))
    };
    Ok(bytes.chunks(page_size).enumerate().filter(left).count())
}

#[cfg(test)]
mod tests {
    use sqlx::sqlite::{SqliteAutoVacuum, SqliteConnectOptions, SqliteJournalMode};
    use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

    use super::*;

    const PAGE: usize = 4096;

    /// Rows that come in any order, grow, and go: pages are divided and merged.
    async fn lived_in(file: &Path) -> SqliteConnection {
        let mut conn = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .auto_vacuum(SqliteAutoVacuum::Incremental)
            .journal_mode(SqliteJournalMode::Wal)
            .pragma("secure_delete", "ON")
            .pragma("wal_autocheckpoint", "0")
            .connect()
            .await
            .unwrap();
        let all = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)";
        for sql in [
            "CREATE TABLE t (k BLOB PRIMARY KEY, v BLOB) WITHOUT ROWID".to_owned(),
            format!("{all} INSERT INTO t SELECT randomblob(32), randomblob(i % 200) FROM n"),
            format!(
                "{all} INSERT INTO t SELECT randomblob(32), randomblob(i % 900 * 9) FROM n WHERE i % 9 = 0"
            ),
            "UPDATE t SET v = randomblob(300) WHERE k < x'40'".to_owned(),
            "DELETE FROM t WHERE k > x'50' AND k < x'f0'".to_owned(),
        ] {
            Conn::Sqlite(&mut conn).execute(AssertSqlSafe(sql), values![]).await.unwrap();
        }
        conn
    }

    async fn fold(conn: &mut SqliteConnection) {
        Conn::Sqlite(conn).one("PRAGMA wal_checkpoint(TRUNCATE)", values![]).await.unwrap();
    }

    #[tokio::test]
    async fn nothing_is_left_in_free_space() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("left.db");
        let mut conn = lived_in(&file).await;
        fold(&mut conn).await;
        assert!(leftovers(&file, PAGE).unwrap() > 10, "without blanking SQLite leaves copies");
        conn.close().await.unwrap();

        let file = folder.path().join("blank.db");
        let mut conn = lived_in(&file).await;
        assert!(can(&mut conn).await);
        let wal = wal_of(&mut conn).await.unwrap().unwrap();
        let rows = |row: super::super::sql::Row| row.text("sum").unwrap();
        let sum = "SELECT hex(group_concat(hex(k) || hex(v))) AS sum FROM (SELECT * FROM t ORDER BY k)";
        let before = rows(Conn::Sqlite(&mut conn).one(sum, values![]).await.unwrap());
        // A transaction that is taken back leaves its frames behind the committed ones.
        let taken_back = "BEGIN; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) \
                          INSERT INTO t SELECT randomblob(32), randomblob(900) FROM n; ROLLBACK";
        Conn::Sqlite(&mut conn).raw("PRAGMA cache_size = 5").await.unwrap();
        Conn::Sqlite(&mut conn).raw(taken_back).await.unwrap();
        let length = std::fs::metadata(&wal).unwrap().len();
        let state = Conn::Sqlite(&mut conn).one("PRAGMA wal_checkpoint(NOOP)", values![]).await.unwrap();
        let frames = u64::try_from(state.int("log").unwrap()).unwrap();
        assert!(length > 32 + frames * (24 + 4096), "frames stand behind the committed ones");
        blank(&mut conn, &wal, 0..frames).await.unwrap();
        fold(&mut conn).await;
        assert_eq!(leftovers(&file, PAGE).unwrap(), 0);
        let after = rows(Conn::Sqlite(&mut conn).one(sum, values![]).await.unwrap());
        assert_eq!(before, after, "no row is touched");
        let check = Conn::Sqlite(&mut conn)
            .one("SELECT integrity_check AS found FROM pragma_integrity_check", values![])
            .await
            .unwrap();
        assert_eq!(check.text("found").unwrap(), "ok");
    }

    #[test]
    fn only_pages_of_a_tree_have_free_space() {
        let page = |kind: u8, cells: u8, start: u16| {
            let mut page = vec![0; PAGE];
            (page[0], page[4]) = (kind, cells);
            page[5..7].copy_from_slice(&start.to_be_bytes());
            page
        };
        assert_eq!(free_space(&page(13, 3, 4000), 7), Some(14..4000));
        assert_eq!(free_space(&page(5, 3, 4000), 7), Some(18..4000));
        assert_eq!(free_space(&page(0, 3, 4000), 7), None, "overflow, free");
        assert_eq!(free_space(&page(5, 3, 4000), 2), None, "pointer map");
        assert_eq!(free_space(&page(5, 3, 4000), 2 + 820), None, "the second pointer map");
        assert_eq!(free_space(&page(13, 200, 100), 7), None, "not a page of a tree after all");
        assert_eq!(free_space(&[], 7), None);
    }
}
