//! `suunta check`: everything that would stop the start, what will age soon, and advice on the bank of questions.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use suunta_shared::content::{Content, Finding};
use suunta_shared::guidance::{GONE_MONTHS, OLD_MONTHS};
use suunta_shared::instrument::Door;
use suunta_shared::routing::Facts;

use super::{Failure, Settings, open};
use crate::clock::Clock;
use crate::config::Config;
use crate::config::site::Site;
use crate::content;
use crate::content_bank;
use crate::i18n::{Texts, helsinki};
use crate::instruments;
use crate::outbox::Mailer;
use crate::referrals::placing;
use crate::statement;

/// Warn this many days before a demand entry is called old or is hidden.
const WARN_DAYS: i64 = 60;

/// Runs `suunta check`.
#[allow(clippy::unused_async, reason = "every command is awaited alike")]
pub async fn check(settings: &Settings) -> Result<(), Failure> {
    let mut findings = Vec::new();
    let (config, sites) = match Config::load(&settings.config) {
        Ok((config, sites)) => (Some(config), sites),
        Err(found) => {
            findings.extend(found);
            (None, BTreeMap::new())
        }
    };
    // A wrong configuration does not hide what is wrong with the content.
    let files = config.as_ref().map(|config| config.content.clone()).unwrap_or_default();
    let content = content::load(&files).map_err(|found| findings.extend(found)).ok();
    if let Some(config) = &config {
        findings.extend(config.keyring().err());
    }
    if let Some((content, texts)) = &content {
        findings.extend(sites.values().flat_map(|site| content::check_site(site, content, texts)));
    }
    let (Some(config), Some((content, texts)), []) = (config, content, &findings[..]) else {
        return Err(open::all(&findings));
    };
    Mailer::from_config(&config.mail)?;
    let today = Clock::system().now().to_zoned(helsinki()).date();
    for warning in ageing(&content, today) {
        println!("warning: {warning}");
    }
    for warning in statement::late(sites.values(), today) {
        println!("warning: {warning}");
    }
    for warning in content_bank::judge(&content, &texts) {
        println!("warning: {warning}");
    }
    for note in sites.values().flat_map(|site| unoffered(site, &content)) {
        println!("note: {note}");
    }
    if config.mail.host.is_none() {
        println!("warning: [mail] has no host: no mail will be sent");
    }
    let mut walked = 0;
    for site in sites.values() {
        let (combinations, wrong) = walk(site, &content, &texts);
        if !wrong.is_empty() {
            return Err(open::all(&wrong));
        }
        walked += combinations;
    }
    println!(
        "Everything holds: {} sites, {} questions, {} occupations; {walked} combinations of answers each lead to one queue.",
        sites.len(),
        content.questions.digital.item.len() + content.questions.interests.len(),
        content.guidance.occupations.len(),
    );
    Ok(())
}

/// Demand entries that are, or soon will be, too old to be shown as they are.
pub fn ageing(content: &Content, today: Date) -> Vec<String> {
    let after = |date: Date, months: u16| date.saturating_add(Span::new().months(i64::from(months)));
    let soon = today.saturating_add(WARN_DAYS.days());
    let mut warnings = Vec::new();
    for entry in &content.guidance.demand {
        let name = format!("demand.toml: {} in {}, {}", entry.occupation, entry.region, entry.date);
        let (old, gone) = (after(entry.date, OLD_MONTHS), after(entry.date, GONE_MONTHS));
        if gone < today {
            warnings.push(format!("{name}: over two years old, not shown any more"));
        } else if gone <= soon {
            warnings.push(format!("{name}: not shown after {gone}"));
        } else if old > today && old <= soon {
            warnings.push(format!("{name}: shown as a year old from {old} on"));
        }
    }
    warnings
}

/// Which instruments a site does not offer, and why: a city may want it so, or may have forgotten a queue.
fn unoffered(site: &Site, content: &Content) -> Vec<String> {
    let own = content.instruments.iter().filter(|own| own.flow.is_none() && !instruments::offered(site, own));
    own.map(|own| {
        let doors = own.doors().into_iter().filter(|door| placing::queue_of(site, *door).is_none());
        let doors: Vec<&str> = doors.map(Door::name).collect();
        let why = if doors.is_empty() {
            "they have no language in common".to_owned()
        } else {
            format!("[routes] has no queue for {}", doors.join(", "))
        };
        format!("sites/{}.toml: the instrument \"{}\" is not offered: {why}", site.id, own.id)
    })
    .collect()
}

/// Walks every combination of what rules may read: each must lead to one existing queue, with a reason in every
/// language the site offers. Answers how many there were, and what is wrong.
pub fn walk(site: &Site, content: &Content, texts: &Texts) -> (usize, Vec<Finding>) {
    let file = format!("sites/{}.toml", site.id);
    let open = BTreeSet::new();
    let mut used = BTreeSet::new();
    let mut wrong = Vec::new();
    let mut combinations = 0;
    for facts in Facts::all() {
        combinations += 1;
        match placing::place(site, &content.routing, &open, &facts) {
            Some(placed) => {
                if facts.protected && !placed.queue.protected && wrong.is_empty() {
                    let reason = format!(
                        "protected people would go to \"{}\", which is not protected",
                        placed.queue.id
                    );
                    wrong.push(Finding::new(&file, 0, reason));
                }
                used.insert(placed.reason());
            }
            None if wrong.is_empty() => {
                wrong.push(Finding::new(&file, 0, format!("no queue for {facts:?}")));
            }
            None => {}
        }
    }
    for lang in &site.languages {
        for id in used.iter().filter(|id| !texts.words(lang).has(id)) {
            wrong.push(Finding::new(format!("locales/{lang}/routing.ftl"), 0, format!("{id} is missing")));
        }
    }
    (combinations, wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn demand_is_announced_before_it_ages() {
        let entry = "[[demand]]\nregion = 'lapland'\noccupation = 'cook'\noutlook = 'short'\ndate = '2025-11-10'\nsource = 'x'";
        let guidance = format!("occupations = []\npathways = []\n{entry}");
        let guidance = toml::from_str(&guidance).unwrap();
        let content = Content { guidance, ..Content::default() };
        let on = |day: &str| ageing(&content, day.parse().unwrap()).join("");
        assert_eq!(on("2026-09-10"), "");
        assert!(on("2026-09-11").ends_with("shown as a year old from 2026-11-10 on"));
        assert_eq!(on("2026-11-10"), "");
        assert!(on("2027-09-11").ends_with("not shown after 2027-11-10"));
        assert!(on("2027-11-11").ends_with("not shown any more"));
    }
}
