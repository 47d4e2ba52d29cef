//! The head of the audit's chain on one line of JSON, to be kept where whoever can write the database cannot write: a chain
//! that was cut, or written anew from some entry on, does not contain it any more.

use std::io::{Error, ErrorKind, Result, Write as _};
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER_PERMISSIVE;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::clock::Randomness;
use crate::store::AuditHead;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    /// Seals in the chain.
    position: i64,
    /// Entries in it.
    length: i64,
    /// Hash of the last seal.
    hash: String,
    /// When the head was written down.
    time: String,
}

/// A head as one line.
pub fn line(head: &AuditHead, now: Timestamp) -> String {
    let AuditHead { position, length, hash } = head;
    let hash = data_encoding::HEXLOWER.encode(hash);
    let line = Line { position: *position, length: *length, hash, time: now.to_string() };
    // Numbers and texts always become JSON.
    serde_json::to_string(&line).unwrap_or_default()
}

/// Reads such a line; `None` when it is none.
pub fn parse(text: &str) -> Option<AuditHead> {
    let Line { position, length, hash, .. } = serde_json::from_str(text.trim()).ok()?;
    let hash = HEXLOWER_PERMISSIVE.decode(hash.as_bytes()).ok()?.try_into().ok()?;
    Some(AuditHead { position, length, hash })
}

/// The file of a day.
pub fn file(folder: &Path, day: Date) -> PathBuf {
    folder.join(format!("audit-head-{day}.json"))
}

/// Writes the head of a day: wholly or not at all, and never over one that is there. `false`: there was one.
///
/// # Errors
/// When the folder cannot be written.
pub fn write(folder: &Path, day: Date, line: &str) -> Result<bool> {
    let draft =
        folder.join(format!(".audit-head-{day}-{}", HEXLOWER_PERMISSIVE.encode(&Randomness.bytes::<8>())));
    let written = (|| {
        let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(&draft)?;
        file.write_all(line.as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        // Unlike renaming, linking never replaces.
        match std::fs::hard_link(&draft, self::file(folder, day)) {
            Ok(()) => std::fs::File::open(folder)?.sync_all().map(|()| true),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(error),
        }
    })();
    let removed = std::fs::remove_file(&draft);
    let written = written?;
    removed.map_err(|error| Error::new(error.kind(), "the draft of the audit's head cannot be removed"))?;
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Folder;

    #[test]
    fn a_line_reads_as_it_was_written() {
        let head = AuditHead { position: 7, length: 1234, hash: [0xab; 32] };
        let text = line(&head, Timestamp::UNIX_EPOCH);
        let hash = "ab".repeat(32);
        assert_eq!(
            text,
            format!(
                "{{\"position\":7,\"length\":1234,\"hash\":\"{hash}\",\"time\":\"1970-01-01T00:00:00Z\"}}"
            )
        );
        assert_eq!(parse(&format!("{text}\n")), Some(head));
        for wrong in ["", "7:ab", "{}", &text.replace(&hash, "ab")] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_is_written_once_and_leaves_no_draft() {
        let folder = Folder::new();
        let day: Date = "2026-11-24".parse().unwrap();
        assert!(write(folder.path(), day, "first").unwrap());
        assert!(!write(folder.path(), day, "second").unwrap());
        let files: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(files, ["audit-head-2026-11-24.json"]);
        assert_eq!(std::fs::read_to_string(file(folder.path(), day)).unwrap(), "first\n");
        assert!(write(&folder.path().join("nowhere"), day, "x").is_err());
    }
}
