//! What a project must be: something that can be reached in a time that exists, and counted by one project alone.

use std::collections::BTreeMap;

use suunta_shared::content::Finding;

use super::check::{is_id, named, quoted};
use super::read::Source;
use super::site::Site;
use crate::referrals::targets::Project;

/// A project lasts no longer.
const MOST_MONTHS: i64 = 120;

/// Checks the projects of a site.
pub(super) fn check(find: &mut impl FnMut(&[&str], String), site: &Site) {
    for (i, project) in site.projects.iter().enumerate() {
        let id = quoted(&project.id);
        let at = ["[[projects]]", id.as_str()];
        if !is_id(&project.id) {
            find(&at, format!("{id} cannot be an id"));
        }
        named(find, site, &at, "title", &project.title);
        let months = project.from.count_to(project.to);
        if months == 0 {
            find(&at, format!("{id} must not end before it begins"));
        } else if months > MOST_MONTHS {
            find(&at, format!("{id} must not last longer than {MOST_MONTHS} months"));
        }
        if project.indicators.is_empty() {
            find(&at, format!("{id} needs at least one indicator"));
        }
        for (j, indicator) in project.indicators.iter().enumerate() {
            let kind = indicator.kind.name();
            if indicator.target == 0 {
                find(&at, format!("the target of \"{kind}\" must be at least 1"));
            }
            let mut before = project.indicators[..j].iter();
            if let Some(other) = before.find(|other| other.kind.shares_cases_with(indicator.kind)) {
                let reason = format!(
                    "\"{kind}\" and \"{}\" count the same cases; one of them is enough",
                    other.kind.name()
                );
                find(&at, reason);
            }
        }
        // A case cannot be reached twice, and two figures of overlapping times would tell a small one between them.
        if let Some(other) = site.projects[..i].iter().find(|other| counts_the_same(other, project)) {
            let reason = format!("{id} counts the same cases as \"{}\" in the same months", other.id);
            find(&at, reason);
        }
    }
}

fn counts_the_same(one: &Project, other: &Project) -> bool {
    let together = one.from <= other.to && other.from <= one.to;
    let kinds =
        |project: &Project| project.indicators.iter().map(|indicator| indicator.kind).collect::<Vec<_>>();
    let same = kinds(one).iter().any(|kind| kinds(other).iter().any(|other| kind.shares_cases_with(*other)));
    together && same
}

/// Ids of projects are unique over all sites.
pub(super) fn unique<'a>(
    source: &Source,
    site: &'a Site,
    known: &mut BTreeMap<&'a str, &'a str>,
    findings: &mut Vec<Finding>,
) {
    for project in &site.projects {
        if let Some(before) = known.insert(&project.id, &site.id) {
            let id = quoted(&project.id);
            let reason =
                format!("project {id} exists already in site \"{before}\"; ids are unique over all sites");
            findings.push(source.finding(&["[[projects]]", &id], reason));
        }
    }
}
