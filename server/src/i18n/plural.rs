//! Which plural forms a language has, and which of them its texts lack.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use suunta_shared::content::Finding;
use unic_langid::LanguageIdentifier;

use super::Words;

/// The forms of numbers, as texts name them.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whole numbers in which every form of every language is found.
const NUMBERS: [usize; 3] = [100, 1_000, 1_000_000];

/// Choices by number in which a form is missing that the language has.
pub(super) fn missing(words: &Words) -> Vec<Finding> {
    let Some(forms) = forms(&words.lang) else {
        let file = format!("locales/{}", words.lang);
        return vec![Finding::new(file, 0, "nothing is known about the plural forms of this language")];
    };
    let mut findings = Vec::new();
    for (id, known) in &*words.entries {
        for choice in &known.choices {
            let by_form = choice.iter().any(|key| FORMS[..5].contains(&key.as_str()));
            let lacking: Vec<&str> =
                forms.iter().copied().filter(|form| !choice.iter().any(|key| key == form)).collect();
            if by_form && !lacking.is_empty() {
                findings.push(Finding::new(
                    format!("locales/{}/{}", words.lang, known.file),
                    known.line,
                    format!("`{id}` lacks the plural form {}", lacking.join(", ")),
                ));
            }
        }
    }
    findings
}

/// The forms that a language uses for whole numbers.
fn forms(lang: &str) -> Option<BTreeSet<&'static str>> {
    let form = form(lang)?;
    Some((0..=200).chain(NUMBERS).map(form).collect())
}

/// Which form a number takes in a language.
pub(crate) fn form(lang: &str) -> Option<impl Fn(usize) -> &'static str> {
    let full: LanguageIdentifier = lang.parse().ok()?;
    let alone = LanguageIdentifier::from_parts(full.language, None, None, &[]);
    let rules = [full, alone]
        .into_iter()
        .find_map(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok())?;
    Some(move |number| match rules.select(number) {
        Ok(PluralCategory::ZERO) => "zero",
        Ok(PluralCategory::ONE) => "one",
        Ok(PluralCategory::TWO) => "two",
        Ok(PluralCategory::FEW) => "few",
        Ok(PluralCategory::MANY) => "many",
        Ok(PluralCategory::OTHER) | Err(_) => "other",
    })
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn each_language_has_its_own_forms() {
        let of = |lang| forms(lang).unwrap().into_iter().collect::<Vec<_>>();
        assert_eq!(of("fi"), ["one", "other"]);
        assert_eq!(of("fi-simple"), ["one", "other"]);
        assert_eq!(of("se"), ["one", "other", "two"]);
        assert_eq!(of("uk"), ["few", "many", "one"]);
        assert_eq!(of("ar"), ["few", "many", "one", "other", "two", "zero"]);
        assert_eq!(forms("xx"), None);
    }
}
