//! What SQLite leaves between the rows of a page. `secure_delete` zeroes a row where it is deleted; but when a page is
//! divided or merged, a row that moves leaves a copy in the free space of the page it comes from, and that copy outlives
//! the row. So the writer folds the WAL itself, and blanks the free space of every page in it before. All that ever
//! reaches the file comes through here: no page of the file has anything in its free space.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::{Path, PathBuf};

use sqlx::SqliteConnection;

use super::sql::{Conn, Statement, values};
use super::{Result, StoreError};

/// Pages read together.
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

/// Blanks the free space of every page in the WAL, in a transaction of its own. The first `folded` frames are in the file
/// already and were blanked before: as long as a reader keeps the WAL from beginning anew, only what came since is looked at.
pub(super) async fn blank(conn: &mut SqliteConnection, wal: &Path, folded: u64) -> Result<()> {
    let numbers: Vec<u32> = changed(wal, folded)
        .map_err(|error| StoreError::Unavailable(format!("the WAL is not readable: {error}")))?
        .into_iter()
        .collect();
    let mut conn = Conn::Sqlite(conn);
    conn.raw("BEGIN IMMEDIATE").await?;
    let done = blank_pages(&mut conn, &numbers).await;
    conn.raw(if done.is_ok() { "COMMIT" } else { "ROLLBACK" }).await?;
    done
}

async fn blank_pages(conn: &mut Conn<'_>, numbers: &[u32]) -> Result<()> {
    for chunk in numbers.chunks(CHUNK) {
        let list = serde_json::to_string(chunk).unwrap_or_default();
        let sql = "SELECT pgno, data FROM sqlite_dbpage WHERE pgno IN (SELECT value FROM json_each($1))";
        let mut blanked = Vec::new();
        for row in conn.all(sql, values![list]).await? {
            let (number, mut page) = (row.int("pgno")?, row.blob("data")?);
            let Some(free) = free_space(&page, number) else { continue };
            if page[free.clone()].iter().any(|byte| *byte != 0) {
                page[free].fill(0);
                let sql = "UPDATE sqlite_dbpage SET data = $1 WHERE pgno = $2";
                blanked.push(Statement(sql, values![page, number]));
            }
        }
        if !blanked.is_empty() {
            conn.batch(blanked).await?;
        }
    }
    Ok(())
}

/// Numbers of the pages in the WAL after its first frames. Frames of a former round end the list: they carry another salt.
fn changed(wal: &Path, after: u64) -> io::Result<BTreeSet<u32>> {
    let mut numbers = BTreeSet::new();
    let mut file = match File::open(wal) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(numbers),
        Err(error) => return Err(error),
    };
    let mut header = [0; WAL_HEADER];
    if !filled(&mut file, &mut header)? {
        return Ok(numbers);
    }
    let page_size = i64::from(big_endian(&header[8..12]));
    let mut frame = [0; FRAME_HEADER];
    file.seek(SeekFrom::Start(WAL_HEADER as u64 + after * (FRAME_HEADER as u64 + page_size.unsigned_abs())))?;
    while filled(&mut file, &mut frame)? && frame[8..16] == header[16..24] {
        numbers.insert(big_endian(&frame[..4]));
        file.seek(SeekFrom::Current(page_size))?;
    }
    Ok(numbers)
}

/// Fills the buffer; `false` at the end of the file.
fn filled(file: &mut File, buffer: &mut [u8]) -> io::Result<bool> {
    match file.read_exact(buffer) {
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
        blank(&mut conn, &wal, 0).await.unwrap();
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
