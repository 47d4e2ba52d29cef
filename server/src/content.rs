//! What is asked, suggested and said: the files inside the binary, with a city's own files laid over them.

use std::collections::BTreeSet;
use std::path::Path;

use suunta_shared::content::{Content, Finding, message_ids};
use suunta_shared::instrument;
use suunta_shared::text;

use crate::config::ContentFiles;
use crate::config::site::Site;
use crate::embed::{self, built_in};
use crate::i18n::{DESK_LANGUAGES, FIRST_LANGUAGE, Texts};
use crate::referrals::model::{Channel, EventKind, Outcome, Role, State};
use crate::referrals::phases::Phase;
use crate::referrals::plan::{SharedPart, StepState};
use crate::referrals::watch::TaskKind;
use crate::statement::{Found, Gap};
use crate::store::FeedbackKind;

/// The files that make up content and texts.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// Content: file name as findings tell it, text.
    pub content: Vec<(String, String)>,
    /// Instruments: the same.
    pub instruments: Vec<(String, String)>,
    /// Texts: language, file name, text.
    pub locales: Vec<(String, String, String)>,
}

impl Files {
    /// The files inside the binary.
    pub fn built_in() -> Self {
        let named = |folder: &str, files: &[(&str, &str)]| {
            files.iter().map(|(name, text)| (format!("{folder}/{name}"), (*text).to_owned())).collect()
        };
        Self {
            content: named("content", built_in::CONTENT),
            instruments: named("content/instruments", built_in::INSTRUMENTS),
            locales: built_in::LOCALES
                .iter()
                .map(|(l, f, t)| ((*l).into(), (*f).into(), (*t).into()))
                .collect(),
        }
    }

    /// Lays the files of a folder over these: `content/*.toml`, `content/instruments/*.toml` and `locales/<language>/*` replace the
    /// file of the same name; a new language or instrument is added. The checks afterwards see to it that nothing is missing then.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn lay_over(&mut self, folder: &Path) -> Result<(), Vec<Finding>> {
        let mut findings = Vec::new();
        for (place, files) in [("content", &mut self.content), ("content/instruments", &mut self.instruments)]
        {
            for (name, text) in read(&folder.join(place), "toml", &mut findings) {
                let name = format!("{place}/{name}");
                match files.iter_mut().find(|(own, _)| *own == name) {
                    Some(own) => own.1 = text,
                    None => files.push((name, text)),
                }
            }
        }
        for lang in entries(&folder.join("locales"), &mut findings) {
            let from = folder.join("locales").join(&lang);
            if !from.is_dir() {
                continue;
            }
            let texts = read(&from, "ftl", &mut findings);
            for (name, text) in texts.into_iter().chain(read(&from, "toml", &mut findings)) {
                match self.locales.iter_mut().find(|(own, file, _)| *own == lang && *file == name) {
                    Some(own) => own.2 = text,
                    None => self.locales.push((lang.clone(), name, text)),
                }
            }
        }
        if findings.is_empty() { Ok(()) } else { Err(findings) }
    }

    /// Reads content and texts, each for itself.
    ///
    /// # Errors
    /// Everything that is wrong with them.
    pub fn parse(&self) -> Result<(Content, Texts), Vec<Finding>> {
        match (Content::from_files(&self.content), Texts::load(&self.locales)) {
            (Ok(mut content), Ok(texts)) => {
                content.instruments = instrument::load(&self.instruments, &content)?;
                Ok((content, texts))
            }
            (content, texts) => {
                let mut findings = content.err().unwrap_or_default();
                findings.extend(texts.err().unwrap_or_default());
                Err(findings)
            }
        }
    }
}

/// The names in a folder in their order; none when it is not there.
fn entries(folder: &Path, findings: &mut Vec<Finding>) -> Vec<String> {
    let mut names = Vec::new();
    match std::fs::read_dir(folder) {
        Ok(entries) => names.extend(entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => findings.push(Finding::new(folder.display().to_string(), 0, error.to_string())),
    }
    names.sort();
    names
}

fn read(folder: &Path, end: &str, findings: &mut Vec<Finding>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for name in entries(folder, findings) {
        let path = folder.join(&name);
        if path.extension().is_none_or(|e| e != end) {
            continue;
        }
        match std::fs::read_to_string(&path) {
            Ok(text) => files.push((name, text)),
            Err(error) => findings.push(Finding::new(path.display().to_string(), 0, error.to_string())),
        }
    }
    files
}

/// Reads and checks everything: built-in files with the overlay over them.
///
/// # Errors
/// Everything that is wrong; the server does not start then.
pub fn load(files: &ContentFiles) -> Result<(Content, Texts), Vec<Finding>> {
    let mut all = Files::built_in();
    if let Some(folder) = &files.overlay {
        all.lay_over(folder)?;
    }
    let (content, texts) = all.parse()?;
    let findings = check(&content, &texts);
    if findings.is_empty() { Ok((content, texts)) } else { Err(findings) }
}

/// Whether every language can say everything that the content and the code want said.
pub fn check(content: &Content, texts: &Texts) -> Vec<Finding> {
    // An instrument says itself in which languages it is.
    let instruments = &content.instruments;
    let apart: Vec<String> = instruments.iter().map(|instrument| format!("{}.ftl", instrument.id)).collect();
    let mut findings = texts.compare(&apart);
    findings.extend(instrument::check_texts(instruments, content, &texts.all()));
    let first = texts.words(FIRST_LANGUAGE);
    let mut needed: BTreeSet<String> = message_ids(content).into_iter().chain(text::message_ids()).collect();
    match Found::built_in() {
        Ok(found) => needed.extend(found.gaps.iter().map(Gap::message)),
        Err(finding) => findings.push(finding),
    }
    let ours = [
        names(State::ALL, State::message),
        names(Outcome::ALL, Outcome::message),
        names(EventKind::ALL, EventKind::message),
        names(Channel::ALL, Channel::message),
        names(Role::ALL, Role::message),
        names(TaskKind::ALL, TaskKind::message),
        names(Phase::ALL, Phase::message),
        names(StepState::ALL, StepState::message),
        names(SharedPart::ALL, SharedPart::message),
        names(FeedbackKind::ALL, FeedbackKind::message),
    ];
    for id in needed.iter().map(String::as_str).chain(ours.into_iter().flatten()) {
        if !first.has(id) {
            let file = format!("locales/{FIRST_LANGUAGE}");
            findings.push(Finding::new(
                file,
                0,
                format!("the message `{id}` is missing, and the content needs it"),
            ));
        }
    }
    findings.extend(embed::unsayable(texts));
    for lang in DESK_LANGUAGES.iter().filter(|lang| !texts.has(lang)) {
        findings.push(Finding::new(format!("locales/{lang}"), 0, "is missing, and the desk needs it"));
    }
    findings
}

fn names<T: Copy>(all: &[T], message: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| message(*one)).collect()
}

/// What a site needs of content and texts: its languages and its regions.
pub fn check_site(site: &Site, content: &Content, texts: &Texts) -> Vec<Finding> {
    let file = format!("sites/{}.toml", site.id);
    let mut findings = Vec::new();
    for lang in site.languages.iter().filter(|lang| !texts.has(lang)) {
        findings.push(Finding::new(&file, 0, format!("there are no texts in the language \"{lang}\"")));
    }
    let regions: BTreeSet<&str> = content.guidance.demand.iter().map(|d| d.region.as_str()).collect();
    for place in &site.municipalities {
        if !regions.contains(place.region.as_str()) {
            let known = regions.iter().copied().collect::<Vec<_>>().join(", ");
            findings.push(Finding::new(
                &file,
                0,
                format!("municipality \"{}\": the region \"{}\" is none of {known}", place.id, place.region),
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_the_same_name_replaces_the_built_in_one_and_no_other() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("content")).unwrap();
        std::fs::create_dir_all(folder.path().join("locales/fi")).unwrap();
        std::fs::write(folder.path().join("content/meta.toml"), "version = \"2030.1.7\"\n").unwrap();
        std::fs::write(folder.path().join("locales/fi/own.ftl"), "own = Oma\n").unwrap();
        let (before, mut files) = (Files::built_in(), Files::built_in());
        files.lay_over(folder.path()).unwrap();
        assert_eq!(files.content.len(), before.content.len());
        assert_eq!(files.locales.len(), before.locales.len() + 1);
        let (content, texts) = files.parse().unwrap();
        assert_eq!(content.questions.version, "2030.1.7");
        assert_eq!(texts.words("fi").t("own"), "Oma");
        // The other languages lack the new message, which the check says.
        assert!(check(&content, &texts).iter().any(|f| f.reason.contains("`own` is missing")));
    }

    #[test]
    fn a_wrong_overlay_is_named_with_file_and_line() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("content")).unwrap();
        std::fs::write(folder.path().join("content/meta.toml"), "\nversion = 7\n").unwrap();
        let mut files = Files::built_in();
        files.lay_over(folder.path()).unwrap();
        let found = files.parse().err().unwrap();
        assert_eq!((found[0].file.as_str(), found[0].line), ("content/meta.toml", 2), "{found:?}");
    }

    #[test]
    fn a_city_lays_an_instrument_of_its_own_over_ours() {
        let own = suunta_tests::process::workspace().join("shared/tests/own-instrument");
        let own_texts = |file: &str| vec![format!("locales/fi/{file}"), format!("locales/en/{file}")];
        let overlay = |folder: &Path| load(&ContentFiles { overlay: Some(folder.to_owned()) });
        assert_eq!(overlay(&own).err(), None);

        // A word missing, and a file that no instrument reads.
        let folder = tempfile::tempdir().unwrap();
        for file in [vec!["content/instruments/open-day.toml".to_owned()], own_texts("open-day.ftl")].concat()
        {
            let to = folder.path().join(&file);
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::copy(own.join(&file), to).unwrap();
        }
        let finnish = folder.path().join("locales/fi/open-day.ftl");
        let text = std::fs::read_to_string(&finnish).unwrap();
        let (first, rest) = text.split_once("open-day-title = ").unwrap();
        std::fs::write(&finnish, format!("{first}open-day-titel = {rest}")).unwrap();
        let found = overlay(folder.path()).err().unwrap();
        let all: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(all.iter().any(|f| f.contains("`open-day-title` is missing")), "{all:?}");
        assert!(all.iter().any(|f| f.contains("does not need `open-day-titel`")), "{all:?}");
        assert_eq!(all.len(), 2, "{all:?}");

        // Its own mistakes come with file and line.
        std::fs::write(&finnish, &text).unwrap();
        let bad = own.join("bad/unknown-choice.toml");
        std::fs::copy(bad, folder.path().join("content/instruments/open-day.toml")).unwrap();
        let found = overlay(folder.path()).err().unwrap();
        assert_eq!(found[0].file, "content/instruments/open-day.toml", "{found:?}");
        assert!(found[0].line > 1, "{found:?}");
    }
}
