//! From facts to a queue of a site, with the reason. Pure; `suunta check` walks every combination.

use std::collections::BTreeSet;

use suunta_shared::instrument::Door;
use suunta_shared::routing::{self, Facts, QueueKind, Rule};

use super::model::Case;
use crate::config::site::{Queue, Site};

/// Where a case goes and why.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// The queue.
    pub queue: &'a Queue,
    /// The rule that chose its kind; its reason is the message `routing-<rule id>`.
    pub rule: &'a Rule,
    /// The queue of the rule is closed for intake, and this is its fallback.
    pub fallback: bool,
}

impl Placed<'_> {
    /// Message id of the reason, said to the person and to the counsellor.
    pub fn reason(&self) -> String {
        reason(&self.rule.id)
    }
}

/// Message id of a rule's reason.
pub fn reason(rule: &str) -> String {
    match rule.split_once(OF_INSTRUMENT) {
        Some((instrument, rule)) => format!("{instrument}-routing-{rule}"),
        None => format!("routing-{rule}"),
    }
}

/// Between the id of an instrument and that of its rule, where a case was sent from one; no id has it.
const OF_INSTRUMENT: char = ':';

/// How a case names the rule of an instrument.
pub fn rule_of(instrument: &str, rule: &str) -> String {
    format!("{instrument}{OF_INSTRUMENT}{rule}")
}

/// The instrument from which a case with this rule was sent; `None`: the jobseeker's.
pub fn instrument(rule: &str) -> Option<&str> {
    rule.split_once(OF_INSTRUMENT).map(|(instrument, _)| instrument)
}

/// Places a case. `closed`: ids of the queues that take no new cases.
///
/// A closed queue hands on to its fallback; where all are closed the first one keeps the case, because a case is
/// never without a queue. The queue of protected people never hands on to one that is not protected.
pub fn place<'a>(
    site: &'a Site,
    rules: &'a [Rule],
    closed: &BTreeSet<String>,
    facts: &Facts,
) -> Option<Placed<'a>> {
    let rule = routing::route(rules, facts)?;
    let first = queue_of(site, Door::Kind(rule.to))?;
    let open = open_queue(site, first, closed, rule.to == QueueKind::Protected);
    Some(Placed {
        queue: open.unwrap_or(first),
        rule,
        fallback: open.is_some_and(|queue| queue.id != first.id),
    })
}

/// The queue a site names for a kind. Only the one for employers may be missing.
pub fn queue_of(site: &Site, door: Door) -> Option<&Queue> {
    site.queue(site.routes.get(&door)?)
}

/// The queue for what an instrument sends: that of its rule, or the next open one; for whoever asks for protection that of named
/// people.
pub fn for_instrument<'a>(
    site: &'a Site,
    closed: &BTreeSet<String>,
    door: Door,
    protected: bool,
) -> Option<&'a Queue> {
    if protected {
        return named_queue(site, closed);
    }
    let first = queue_of(site, door)?;
    Some(open_queue(site, first, closed, first.protected).unwrap_or(first))
}

/// The queue of named people that takes cases: the first open one on the way of fallbacks, and where all are closed the
/// first, because whoever asks for protection is never without a queue.
pub fn named_queue<'a>(site: &'a Site, closed: &BTreeSet<String>) -> Option<&'a Queue> {
    let first = queue_of(site, Door::Kind(QueueKind::Protected))?;
    open_queue(site, first, closed, true).or(Some(first))
}

/// Whether somebody may move a case by hand to a queue: one with protected details goes to named people only, whoever asks
/// and whatever they confirm.
pub const fn may_move(case: &Case, to_protected: bool) -> bool {
    !case.protected || to_protected
}

/// The first open queue on the way of fallbacks; `None` when every one of them is closed.
fn open_queue<'a>(
    site: &'a Site,
    first: &'a Queue,
    closed: &BTreeSet<String>,
    protected: bool,
) -> Option<&'a Queue> {
    let mut queue = first;
    let mut seen = BTreeSet::new();
    while seen.insert(queue.id.as_str()) {
        if !closed.contains(&queue.id) && (queue.protected || !protected) {
            return Some(queue);
        }
        let next = queue.fallback.as_ref()?;
        queue = site.queues.iter().find(|queue| queue.id == *next)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const SITE: &str = r#"
        origins = []
        languages = ["fi"]
        phone = "000"
        name = { fi = "Koe" }
        hours = { fi = "aina" }
        privacy_url = { fi = "https://example.org" }
        municipalities = []
        organisations = []
        queues = [
          { id = "a", organisation = "o", name = { fi = "A" }, fallback = "b" },
          { id = "b", organisation = "o", name = { fi = "B" }, fallback = "a" },
          { id = "p", organisation = "o", name = { fi = "P" }, fallback = "a", protected = true },
        ]
        routes = { guidance = "a", protected = "p" }
    "#;

    fn rules() -> Vec<Rule> {
        #[derive(serde::Deserialize)]
        struct File {
            routing: Vec<Rule>,
        }
        let text = "[[routing]]\nid = 'named'\nto = 'protected'\nprotected = true\n[[routing]]\nid = 'rest'\nto = 'guidance'";
        toml::from_str::<File>(text).unwrap().routing
    }

    #[track_caller]
    fn check(protected: bool, closed: &[&str], queue: &str, fallback: bool) {
        let site: Site = toml::from_str(SITE).unwrap();
        let rules = rules();
        let closed = closed.iter().map(|id| (*id).to_owned()).collect();
        let placed = place(&site, &rules, &closed, &Facts { protected, ..Facts::default() }).unwrap();
        assert_eq!((placed.queue.id.as_str(), placed.fallback), (queue, fallback));
    }

    #[test]
    fn a_closed_queue_hands_on_and_a_case_is_never_without_a_queue() {
        check(false, &[], "a", false);
        check(false, &["a"], "b", true);
        check(false, &["b"], "a", false);
        check(false, &["a", "b"], "a", false);
    }

    #[test]
    fn what_an_instrument_sends_finds_its_queue_and_says_from_where() {
        let site: Site = toml::from_str(SITE).unwrap();
        let with = |route: &str| -> Site {
            toml::from_str(&SITE.replace("routes = {", &format!("routes = {{ {route},"))).unwrap()
        };
        let to = |site: &Site, closed: &[&str], protected: bool| {
            let closed = closed.iter().map(|id| (*id).to_owned()).collect();
            for_instrument(site, &closed, Door::Employer, protected).map(|queue| queue.id.clone())
        };
        assert_eq!(to(&site, &[], false), None, "a site may have none");
        let site = with("employer = 'b'");
        assert_eq!(to(&site, &[], false).as_deref(), Some("b"));
        assert_eq!(to(&site, &["b"], false).as_deref(), Some("a"), "closed: its fallback");
        assert_eq!(to(&site, &["a", "b"], false).as_deref(), Some("b"), "never without a queue");
        assert_eq!(to(&site, &[], true).as_deref(), Some("p"), "whoever asks for protection");

        assert_eq!(reason(&rule_of("employer", "language")), "employer-routing-language");
        assert_eq!((instrument("employer:language"), instrument("rest")), (Some("employer"), None));
        assert_eq!(reason("rest"), "routing-rest");
    }

    #[test]
    fn a_protected_case_is_moved_to_named_people_only() {
        let case = |protected| Case { protected, ..Case::default() };
        for (protected, to, may) in
            [(true, true, true), (true, false, false), (false, true, true), (false, false, true)]
        {
            assert_eq!(may_move(&case(protected), to), may, "{protected} {to}");
        }
    }

    #[test]
    fn a_protected_case_stays_with_named_people_even_when_their_queue_is_closed() {
        check(true, &[], "p", false);
        check(true, &["p"], "p", false);
        let site: Site = toml::from_str(SITE).unwrap();
        for closed in [&[][..], &["p".to_owned()]] {
            let closed = closed.iter().cloned().collect();
            assert_eq!(named_queue(&site, &closed).map(|queue| queue.id.as_str()), Some("p"), "{closed:?}");
        }
        let two = SITE.replace("fallback = \"a\", protected = true }", "fallback = \"r\", protected = true }, { id = \"r\", organisation = \"o\", name = { fi = \"R\" }, protected = true }");
        let site: Site = toml::from_str(&two).unwrap();
        let closed = std::iter::once("p".to_owned()).collect();
        assert_eq!(named_queue(&site, &closed).map(|queue| queue.id.as_str()), Some("r"));
    }
}
