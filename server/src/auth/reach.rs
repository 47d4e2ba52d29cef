//! Which queues and cases a member of staff reaches. Rights say *what*, memberships say *where*.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::site::{Queue, Site};
use crate::referrals::model::{Case, Role};

/// Where a member of staff may look and work, made anew for every request.
///
/// - Members of a queue work its cases.
/// - Colleagues of the same organisation may read them, unless the queue or the case is protected.
/// - A lead also manages the queues they belong to.
/// - An administrator also works and manages the unprotected queues of their organisations; one without any
///   membership, whom only `suunta user add` makes, is the administrator of the whole installation.
/// - A protected queue or case exists for the members of that queue and for nobody else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    member: Vec<String>,
    colleague: BTreeSet<String>,
    manages: BTreeSet<String>,
    protected: BTreeSet<String>,
    organisations: BTreeSet<String>,
    sites: BTreeSet<String>,
    whole: bool,
}

impl Reach {
    /// Works out the reach of a role with these memberships. Memberships of queues that no site has are ignored.
    pub fn new(sites: &BTreeMap<String, Site>, role: Role, memberships: &[String]) -> Self {
        let queues: Vec<&Queue> = sites.values().flat_map(|site| &site.queues).collect();
        let member: Vec<String> =
            queues.iter().filter(|q| memberships.contains(&q.id)).map(|q| q.id.clone()).collect();
        let administrator = role == Role::Administrator;
        let whole = administrator && memberships.is_empty();
        let organisations: BTreeSet<String> = queues
            .iter()
            .filter(|q| whole || member.contains(&q.id))
            .map(|q| q.organisation.clone())
            .collect();
        let own = |site: &Site| whole || site.queues.iter().any(|q| member.contains(&q.id));
        let own_sites = sites.iter().filter(|(_, site)| own(site)).map(|(id, _)| id.clone()).collect();
        let near = |q: &&&Queue| organisations.contains(&q.organisation);
        let colleague = queues.iter().filter(near).filter(|q| !q.protected).map(|q| q.id.clone()).collect();
        let manages = queues
            .iter()
            .filter(|q| match role {
                Role::Administrator => organisations.contains(&q.organisation),
                Role::Lead => member.contains(&q.id),
                Role::Counsellor | Role::Coordinator => false,
            })
            .map(|q| q.id.clone())
            .collect();
        let protected = queues.iter().filter(|q| q.protected).map(|q| q.id.clone()).collect();
        Self { member, colleague, manages, protected, organisations, sites: own_sites, whole }
    }

    /// The queues they belong to, in the order of the sites.
    pub fn member(&self) -> &[String] {
        &self.member
    }

    /// The organisations whose cases they may search.
    pub fn organisations(&self) -> impl Iterator<Item = &str> {
        self.organisations.iter().map(String::as_str)
    }

    /// The sites for which an organisation of theirs works: what people say of a site is for them.
    pub fn sites(&self) -> Vec<String> {
        self.sites.iter().cloned().collect()
    }

    /// An organisation of theirs works for this site.
    pub fn in_site(&self, site: &str) -> bool {
        self.sites.contains(site)
    }

    /// Queues of named people to whom they do not belong.
    pub fn unseen(&self) -> Vec<String> {
        self.protected.iter().filter(|queue| !self.is_member(queue)).cloned().collect()
    }

    /// Belongs to this queue.
    pub fn is_member(&self, queue: &str) -> bool {
        self.member.iter().any(|own| own == queue)
    }

    /// May open, close and staff this queue. Says nothing about its cases.
    pub fn manages(&self, queue: &str) -> bool {
        self.manages.contains(queue)
    }

    /// The queues whose contested and overdue cases they look after.
    pub fn oversees(&self) -> Vec<String> {
        self.manages.iter().filter(|q| self.is_member(q) || !self.protected.contains(*q)).cloned().collect()
    }

    /// May read the list of this queue.
    pub fn sees_queue(&self, queue: &str) -> bool {
        self.is_member(queue) || self.colleague.contains(queue)
    }

    /// May read this case.
    pub fn sees(&self, case: &Case) -> bool {
        self.is_member(&case.queue) || (!case.protected && self.colleague.contains(&case.queue))
    }

    /// May change this case.
    pub fn works(&self, case: &Case) -> bool {
        self.is_member(&case.queue)
            || (self.manages(&case.queue) && !case.protected && !self.protected.contains(&case.queue))
    }

    /// May manage an account with these memberships: everything it reaches is within their own reach.
    pub fn manages_account(&self, role: Role, memberships: &[String]) -> bool {
        if self.whole {
            return true;
        }
        let within = memberships.iter().all(|queue| self.manages(queue));
        // An administrator without membership is above every organisation.
        within && !(role == Role::Administrator && memberships.is_empty())
    }

    /// Administrator of the whole installation.
    pub fn is_whole(&self) -> bool {
        self.whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sites() -> BTreeMap<String, Site> {
        let site: Site = toml::from_str(
            r#"
            name = { fi = "Oulu" }
            origins = []
            languages = ["fi"]
            phone = "1"
            hours = { fi = "aina" }
            privacy_url = { fi = "https://oulu.example/" }
            municipalities = []
            organisations = [{ id = "city", name = { fi = "Kaupunki" } }, { id = "college", name = { fi = "Opisto" } }]
            queues = [
              { id = "guidance", organisation = "city", name = { fi = "Ohjaus" } },
              { id = "support", organisation = "city", name = { fi = "Tuki" } },
              { id = "safe", organisation = "city", name = { fi = "Suojattu" }, protected = true },
              { id = "training", organisation = "college", name = { fi = "Koulutus" } },
            ]
            [routes]
            "#,
        )
        .expect("a site");
        BTreeMap::from([("oulu".to_owned(), site)])
    }

    fn reach(role: Role, memberships: &[&str]) -> Reach {
        let memberships: Vec<String> = memberships.iter().map(|&m| m.to_owned()).collect();
        Reach::new(&sites(), role, &memberships)
    }

    fn case(queue: &str, protected: bool) -> Case {
        Case {
            site: "oulu".to_owned(),
            queue: queue.to_owned(),
            version: 1,
            lang: "fi".to_owned(),
            protected,
            ..Case::default()
        }
    }

    #[test]
    fn a_counsellor_works_own_queues_and_reads_the_organisation() {
        let reach = reach(Role::Counsellor, &["guidance"]);
        assert!(reach.works(&case("guidance", false)) && reach.sees(&case("guidance", true)));
        assert!(reach.sees(&case("support", false)) && !reach.works(&case("support", false)));
        assert!(!reach.sees(&case("support", true)), "a protected case is for members of its queue");
        assert!(!reach.sees(&case("safe", false)) && !reach.sees_queue("safe"));
        assert!(!reach.sees(&case("training", false)), "ids of one organisation are useless in another");
        assert!(!reach.manages("guidance"));
    }

    #[test]
    fn an_administrator_manages_the_organisation_and_sees_no_protected_case() {
        let reach = reach(Role::Administrator, &["guidance"]);
        assert!(reach.works(&case("support", false)) && !reach.works(&case("support", true)));
        assert!(
            reach.manages("safe") && !reach.sees(&case("safe", false)) && !reach.works(&case("safe", true))
        );
        assert_eq!(reach.oversees(), ["guidance", "support"]);
        assert!(!reach.sees(&case("training", false)) && !reach.manages("training"));
        assert!(reach.manages_account(Role::Counsellor, &["support".to_owned()]));
        assert!(!reach.manages_account(Role::Counsellor, &["support".to_owned(), "training".to_owned()]));
        assert!(!reach.manages_account(Role::Administrator, &[]), "nobody makes an account above themselves");
    }

    #[test]
    fn a_lead_looks_after_the_own_queues_and_no_other() {
        let reach = reach(Role::Lead, &["guidance", "safe"]);
        assert_eq!(reach.oversees(), ["guidance", "safe"]);
        assert!(reach.works(&case("safe", true)) && reach.sees(&case("support", false)));
        assert!(!reach.works(&case("support", false)) && !reach.manages("support"));
    }

    #[test]
    fn the_installations_administrator_has_no_membership() {
        let reach = reach(Role::Administrator, &[]);
        assert!(
            reach.is_whole() && reach.works(&case("training", false)) && !reach.sees(&case("safe", false))
        );
        assert!(reach.manages_account(Role::Administrator, &[]));
        let nobody = super::Reach::new(&sites(), Role::Counsellor, &[]);
        assert!(!nobody.sees(&case("guidance", false)) && nobody.organisations().count() == 0);
        let gone = super::Reach::new(&sites(), Role::Administrator, &["removed-queue".to_owned()]);
        assert!(!gone.is_whole(), "a queue that is gone makes nobody an administrator of everything");
        assert!(reach.in_site("oulu") && !nobody.in_site("oulu") && gone.sites().is_empty());
    }

    #[test]
    fn what_is_said_of_a_site_is_for_the_organisations_that_work_for_it() {
        let mut two = sites();
        let mut other = two["oulu"].clone();
        for queue in &mut other.queues {
            queue.id.push_str("-2");
        }
        two.insert("rovaniemi".to_owned(), other);
        let reach = |memberships: &[&str]| {
            let memberships: Vec<String> = memberships.iter().map(|&m| m.to_owned()).collect();
            super::Reach::new(&two, Role::Coordinator, &memberships).sites()
        };
        assert_eq!(reach(&["training"]), ["oulu"]);
        assert_eq!(reach(&["training-2", "guidance"]), ["oulu", "rovaniemi"]);
        assert_eq!(reach(&[]), Vec::<String>::new());
    }
}
