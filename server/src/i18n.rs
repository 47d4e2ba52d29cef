//! Every sentence the server says, from `locales`: one Fluent loader a language, built once at start.
//!
//! The loader's traps are walled in here: a language is only asked for when its text is in hand, each loader falls
//! back to itself, isolation marks are switched off after loading, and attributes are refused.

mod ftl;
mod language;
pub(crate) mod plural;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::sync::Arc;

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{I18nAssets, LanguageLoader as _};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use suunta_shared::content::Finding;
use suunta_shared::instrument::TextAt;
use suunta_shared::text::{Arg, Message, comma, isolated, listed};
use unic_langid::LanguageIdentifier;

pub use language::{Direction, Language};

/// The languages of the desk.
pub const DESK_LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// The files that only people at work read (the desk, its administrators, web teams, employers, staff), and the accessibility
/// statement, which is given in the languages of the law: other languages do without them.
pub const DESK_FILES: [&str; 18] = [
    "admin.ftl",
    "agreements.ftl",
    "auth.ftl",
    "demand.ftl",
    "company.ftl",
    "desk.ftl",
    "embed.ftl",
    "employer.ftl",
    "events-desk.ftl",
    "inbox.ftl",
    "instruments.ftl",
    "news.ftl",
    "plan.ftl",
    "staff.ftl",
    "statement.ftl",
    "targets.ftl",
    "team.ftl",
    "typing.ftl",
];

/// The language in which every sentence is written first; the others are compared with it.
pub const FIRST_LANGUAGE: &str = "fi";

const DOMAIN: &str = "suunta";

/// The texts of all languages.
#[derive(Clone)]
pub struct Texts {
    languages: Arc<BTreeMap<String, Words>>,
    first: Arc<str>,
}

/// The texts of one language.
#[derive(Clone)]
pub struct Words {
    /// Language code.
    pub lang: String,
    /// What the language says of itself.
    pub language: Arc<Language>,
    loader: Arc<FluentLanguageLoader>,
    entries: Arc<BTreeMap<String, Known>>,
    files: Arc<BTreeMap<String, String>>,
    zone: TimeZone,
}

/// Where a message stands and which gaps it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// File below `locales`.
    pub file: String,
    /// Line from 1.
    pub line: u32,
    /// Names of its variables, in order of the alphabet.
    pub variables: Vec<String>,
    /// The keys of each choice in it by number, those of plural forms and exact numbers.
    choices: Vec<Vec<String>>,
}

/// One language's text in memory, in the shape in which the loader asks for files.
struct InMemory {
    path: String,
    text: String,
}

impl I18nAssets for InMemory {
    fn get_files(&self, file_path: &str) -> Vec<Cow<'_, [u8]>> {
        if file_path == self.path { vec![Cow::Borrowed(self.text.as_bytes())] } else { Vec::new() }
    }
    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new(std::iter::once(self.path.clone()))
    }
}

impl Texts {
    /// Reads the files `(language, file name, text)`.
    ///
    /// # Errors
    /// What is wrong with them: syntax, a message twice, attributes and terms, a language code that is none.
    pub fn load<L, F, T>(files: &[(L, F, T)]) -> Result<Self, Vec<Finding>>
    where
        L: AsRef<str>,
        F: AsRef<str>,
        T: AsRef<str>,
    {
        let mut findings = Vec::new();
        let mut by_language: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
        for (lang, file, text) in files {
            by_language.entry(lang.as_ref()).or_default().push((file.as_ref(), text.as_ref()));
        }
        let mut languages = BTreeMap::new();
        for (lang, files) in by_language {
            match Words::load(lang, &files) {
                Ok(words) => {
                    languages.insert(lang.to_owned(), words);
                }
                Err(found) => findings.extend(found),
            }
        }
        let first = if languages.contains_key(FIRST_LANGUAGE) {
            FIRST_LANGUAGE.to_owned()
        } else if let Some(first) = languages.keys().next() {
            first.clone()
        } else {
            findings.push(Finding::new("locales", 0, "there is no language with texts"));
            String::new()
        };
        if findings.is_empty() {
            Ok(Self { languages: Arc::new(languages), first: first.into() })
        } else {
            Err(findings)
        }
    }

    /// The words of a language; of the first language when there are none.
    ///
    /// # Panics
    /// Never: [`Texts::load`] makes sure that the first language is there.
    pub fn words(&self, lang: &str) -> &Words {
        self.languages.get(lang).unwrap_or_else(|| &self.languages[&*self.first])
    }

    /// Whether there are texts in this language.
    pub fn has(&self, lang: &str) -> bool {
        self.languages.contains_key(lang)
    }

    /// The languages in order of their codes.
    pub fn languages(&self) -> impl Iterator<Item = &Words> {
        self.languages.values()
    }

    /// What the other languages lack or have too much, compared with the first; files `apart` are held against something else.
    pub fn compare(&self, apart: &[String]) -> Vec<Finding> {
        let first = self.words(&self.first);
        let mut findings = Vec::new();
        for words in self.languages() {
            findings.extend(plural::missing(words));
        }
        for words in self.languages().filter(|w| w.lang != first.lang) {
            let at_the_desk = words.at_the_desk();
            for (id, known) in &*first.entries {
                if (!at_the_desk && DESK_FILES.contains(&known.file.as_str())) || apart.contains(&known.file)
                {
                    continue;
                }
                match words.entries.get(id) {
                    None => findings.push(Finding::new(
                        format!("locales/{}/{}", words.lang, known.file),
                        0,
                        format!(
                            "the message `{id}` is missing ({}/{}:{})",
                            first.lang, known.file, known.line
                        ),
                    )),
                    Some(other) if other.variables != known.variables => findings.push(Finding::new(
                        format!("locales/{}/{}", words.lang, other.file),
                        other.line,
                        format!(
                            "`{id}` has the variables {:?}, in {} {:?}",
                            other.variables, first.lang, known.variables
                        ),
                    )),
                    Some(other) if other.file != known.file => findings.push(Finding::new(
                        format!("locales/{}/{}", words.lang, other.file),
                        other.line,
                        format!("`{id}` stands in {} in {}", known.file, first.lang),
                    )),
                    Some(_) => {}
                }
            }
            let of_others =
                |id: &String, known: &Known| !first.entries.contains_key(id) && !apart.contains(&known.file);
            for (id, known) in words.entries.iter().filter(|(id, known)| of_others(id, known)) {
                findings.push(Finding::new(
                    format!("locales/{}/{}", words.lang, known.file),
                    known.line,
                    format!("`{id}` is not in {}", first.lang),
                ));
            }
        }
        findings
    }

    /// Every message of every language.
    pub fn all(&self) -> Vec<TextAt<'_>> {
        self.languages()
            .flat_map(|words| {
                words.entries.iter().map(|(id, known)| TextAt {
                    lang: &words.lang,
                    file: &known.file,
                    line: known.line,
                    id,
                    gaps: &known.variables,
                })
            })
            .collect()
    }
}

impl Words {
    fn load(lang: &str, files: &[(&str, &str)]) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        let mut entries: BTreeMap<String, Known> = BTreeMap::new();
        let mut merged = String::new();
        let mut about = None;
        for (file, text) in files {
            let name = format!("locales/{lang}/{file}");
            let text = text.replace("\r\n", "\n");
            if *file == language::FILE {
                about = Some(Language::read(&name, &text));
            }
            if std::path::Path::new(file).extension().is_none_or(|end| end != "ftl") {
                continue;
            }
            for (id, known) in ftl::read(&name, file, &text, &mut findings) {
                if let Some(before) = entries.insert(id.clone(), known.clone()) {
                    findings.push(Finding::new(
                        &name,
                        known.line,
                        format!("the message `{id}` stands already in {}:{}", before.file, before.line),
                    ));
                }
            }
            let _ = writeln!(merged, "{text}");
        }
        let about = match about {
            Some(Ok(about)) => Some(about),
            Some(Err(finding)) => {
                findings.push(finding);
                None
            }
            None => {
                findings.push(Finding::new(format!("locales/{lang}/{}", language::FILE), 0, "is missing"));
                None
            }
        };
        let language: Option<LanguageIdentifier> = lang.parse().ok();
        let Some(language) = language else {
            findings.push(Finding::new(format!("locales/{lang}"), 0, "is not a language code"));
            return Err(findings);
        };
        let loader = FluentLanguageLoader::new(DOMAIN, language.clone());
        let assets = InMemory { path: format!("{language}/{DOMAIN}.ftl"), text: merged };
        if findings.is_empty()
            && let Err(error) = loader.load_languages(&assets, &[language])
        {
            findings.push(Finding::new(format!("locales/{lang}"), 0, error.to_string()));
        }
        let Some(about) = about.filter(|_| findings.is_empty()) else { return Err(findings) };
        // Only what comes from outside is isolated, and only where it is needed (`isolated`).
        loader.set_use_isolating(false);
        let files =
            files.iter().map(|(file, text)| ((*file).to_owned(), text.replace("\r\n", "\n"))).collect();
        Ok(Self {
            lang: lang.to_owned(),
            language: Arc::new(about),
            loader: Arc::new(loader),
            entries: Arc::new(entries),
            files: Arc::new(files),
            zone: helsinki(),
        })
    }

    /// The sentence of a message without variables.
    pub fn t(&self, id: &str) -> String {
        self.loader.get(id)
    }

    /// The sentence of a message with text in its gaps.
    pub fn with(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args = args.iter().map(|(name, value)| (*name, self.own(name, value).into())).collect();
        self.loader.get_args_concrete(id, args)
    }

    /// The sentence of a message with a number that chooses its plural form.
    pub fn count(&self, id: &str, name: &str, number: i64) -> String {
        self.say(&Message::new(id).with(name, number))
    }

    /// Puts a message into words: nested messages first, lists joined with commas, days as the language writes them.
    pub fn say(&self, message: &Message) -> String {
        if message.args.is_empty() {
            return self.t(&message.id);
        }
        let mut args = HashMap::new();
        for (name, arg) in &message.args {
            let value = match arg {
                Arg::Number(number) => (*number).into(),
                Arg::Text(text) => self.own(name, text).into(),
                Arg::Message(message) => self.say(message).into(),
                Arg::List(list) => {
                    let words: Vec<String> = list.iter().map(|m| self.say(m)).collect();
                    listed(&words, comma(self.dir()), &|text| text.to_lowercase()).into()
                }
                Arg::Date(day) => {
                    day.parse::<Date>().map_or_else(|_| day.clone(), |day| self.date(day)).into()
                }
            };
            args.insert(name.as_str(), value);
        }
        self.loader.get_args_concrete(&message.id, args)
    }

    /// The sentence with its gaps named instead of filled: as whoever translates it knows it. Empty when there is none.
    pub fn bare(&self, id: &str) -> String {
        let Some(known) = self.entries.get(id) else { return String::new() };
        if known.variables.is_empty() {
            return self.t(id);
        }
        let gaps = known.variables.iter().map(|name| (name.as_str(), format!("{{ ${name} }}").into()));
        self.loader.get_args_concrete(id, gaps.collect())
    }

    /// A text from outside as it stands in a sentence: among letters that run from right to left it keeps its own order. An
    /// address of a mail stays bare, since programs look for it.
    fn own(&self, name: &str, text: &str) -> String {
        if self.language.direction == Direction::Rtl && name != "url" {
            isolated(text)
        } else {
            text.to_owned()
        }
    }

    /// A day as the language writes it.
    pub fn date(&self, day: Date) -> String {
        self.say(
            &Message::new("date-day")
                .with("day", i64::from(day.day()))
                .with("month", i64::from(day.month()))
                .with("year", i64::from(day.year())),
        )
    }

    /// The day of a moment in Finland.
    pub fn day(&self, at: Timestamp) -> String {
        self.date(at.to_zoned(self.zone.clone()).date())
    }

    /// Day and time of a moment in Finland.
    pub fn time(&self, at: Timestamp) -> String {
        let local = at.to_zoned(self.zone.clone());
        let two = |number: i8| format!("{number:02}");
        self.with(
            "date-time",
            &[
                ("date", &self.date(local.date())),
                ("hour", &two(local.hour())),
                ("minute", &two(local.minute())),
            ],
        )
    }

    /// Whether the message exists in this language.
    pub fn has(&self, id: &str) -> bool {
        self.entries.contains_key(id)
    }

    /// Where the message stands and which gaps it has.
    pub fn known(&self, id: &str) -> Option<&Known> {
        self.entries.get(id)
    }

    /// All message ids of this language, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// The texts of some files one after the other, for the widget; files that do not exist are left out.
    pub fn group(&self, files: &[&str]) -> String {
        files.iter().filter_map(|file| self.files.get(*file)).fold(String::new(), |mut all, text| {
            let _ = writeln!(all, "{text}");
            all
        })
    }

    /// The direction in which the language is written, as HTML's `dir` names it.
    pub fn dir(&self) -> &'static str {
        self.language.direction.name()
    }

    /// The desk speaks it too.
    fn at_the_desk(&self) -> bool {
        DESK_FILES.iter().any(|file| self.files.contains_key(*file))
    }
}

/// The time zone of every site.
pub fn helsinki() -> TimeZone {
    TimeZone::get("Europe/Helsinki").unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests;
