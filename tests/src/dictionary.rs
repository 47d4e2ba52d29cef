//! Dictionaries of the languages that we write ourselves: Voikko's for Finnish, hunspell's for Swedish and English.

use std::collections::BTreeSet;
use std::io::{Seek as _, Write as _};
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail, ensure};

use crate::process::finish;

/// Debian's, since the module of its package lies beside no other.
const PYTHON: &str = "/usr/bin/python3";

/// A file of each Debian package that is needed, and the package.
const PACKAGES: [(&str, &str); 5] = [
    ("/usr/lib/voikko", "voikko-fi"),
    ("/usr/lib/python3/dist-packages/libvoikko.py", "python3-libvoikko"),
    ("/usr/bin/hunspell", "hunspell"),
    ("/usr/share/hunspell/sv_SE.dic", "hunspell-sv"),
    ("/usr/share/hunspell/en_GB.dic", "hunspell-en-gb"),
];

/// The Debian packages that this machine lacks for it.
pub fn missing() -> Vec<&'static str> {
    let there = |file: &str| Path::new(file).exists();
    PACKAGES.iter().filter(|(file, _)| !there(file)).map(|(_, package)| *package).collect()
}

/// Those of the words that the language's dictionary does not know.
pub fn unknown(lang: &str, words: &BTreeSet<String>) -> Result<BTreeSet<String>> {
    let missing = missing();
    ensure!(missing.is_empty(), "Please install what is missing: apt-get install -y {}", missing.join(" "));
    // A file, not a pipe: a program that answers while it is asked would wait for us, and we for it.
    let mut asked = tempfile::tempfile()?;
    for word in words {
        writeln!(asked, "{word}")?;
    }
    asked.rewind()?;
    let mut command = match lang {
        "fi" | "fi-simple" => voikko(),
        "sv" => hunspell("sv_SE"),
        "en" => hunspell("en_GB"),
        _ => bail!("there is no dictionary for {lang}"),
    };
    // Words that somebody has taught the programs lie in the home folder.
    let printed = finish(command.stdin(asked).env("HOME", "/nonexistent"))?;
    let unknown: BTreeSet<String> = printed.lines().map(str::to_owned).collect();
    if let Some(cut) = unknown.iter().find(|word| !words.contains(*word)) {
        bail!("the dictionary for {lang} answers {cut:?}, which it was not asked");
    }
    Ok(unknown)
}

fn voikko() -> Command {
    let mut command = Command::new(PYTHON);
    command.args(["-c", include_str!("voikko.py")]);
    command
}

fn hunspell(dictionary: &str) -> Command {
    let mut command = Command::new("hunspell");
    command.args(["-l", "-i", "utf-8", "-d", dictionary]);
    command
}
