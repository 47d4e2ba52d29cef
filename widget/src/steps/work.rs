//! Work near the person: cards that begin with the reason, then name the work, who needs it and since when, the first
//! step this month, and the path with its stops.

use suunta_shared::content::{PathStep, Pathway};
use suunta_shared::guidance::{DemandNote, Suggestion};
use suunta_shared::text::Message;

use crate::components::View;
use crate::components::build::{El, el};

/// Cards shown at once; the rest can be opened.
const FIRST: usize = 4;

impl View<'_> {
    /// The suggestions.
    pub fn work(&self, suggestions: &[Suggestion]) -> El {
        let section = self.section("result-work-title");
        if suggestions.is_empty() {
            return section.with(self.p("", "result-work-none"));
        }
        let (first, rest) = suggestions.split_at(suggestions.len().min(FIRST));
        let cards = |some: &[Suggestion]| el("ul", "s-cards").all(some.iter().map(|s| self.suggestion(s)));
        let rest = (!rest.is_empty()).then(|| {
            let name = el("summary", "").text(&self.t("result-work-more"));
            el("details", "s-more").with(name).with(cards(rest))
        });
        section.with(self.p("s-help", "result-work-lead")).with(cards(first)).maybe(rest)
    }

    pub(super) fn said(&self, class: &'static str, message: &Message) -> El {
        el("p", class).text(&self.s.words.say(message))
    }

    fn suggestion(&self, suggestion: &Suggestion) -> El {
        let id = ["occupation-", &suggestion.occupation].concat();
        let guidance = self.s.guidance.clone().unwrap_or_default();
        let occupation = guidance.occupations.iter().find(|o| o.id == suggestion.occupation);
        let path = guidance.pathways.iter().find(|p| Some(&p.id) == suggestion.pathway.as_ref());
        let entry = occupation.map_or_else(String::new, |o| {
            let entry = Message::new("result-work-entry").with("entry", Message::new(o.entry.message()));
            self.s.words.say(&entry) + " "
        });
        let esco = suggestion.esco.as_ref().map(|esco| self.source(esco, "result-work-esco"));
        let mut reasons = suggestion.reasons.iter();
        el("li", "s-card")
            .key(&suggestion.occupation)
            .maybe(reasons.next().map(|first| self.said("s-why", first)))
            .with(el("h4", "s-work-name").text(&self.t(&id)))
            .maybe(suggestion.tie.then(|| self.p("s-help", "result-work-tie")))
            .with(self.p("", &[&id, "-what"].concat()))
            .all(reasons.map(|more| self.said("", more)))
            .all(suggestion.demand.iter().map(|demand| self.demand(demand)))
            .all(suggestion.steps_first.iter().map(|step| self.said("s-note", step)))
            .maybe(path.map(|path| self.first_step(path)))
            .maybe(path.map(|path| self.path(path)))
            .with(el("p", "s-help s-work-more").text(&entry).maybe(esco))
    }

    /// A link to where something is from.
    fn source(&self, url: &str, words: &str) -> El {
        el("a", "s-no-print")
            .at("href", url)
            .at("target", "_blank")
            .at("rel", "noopener noreferrer")
            .text(&self.t(words))
    }

    fn demand(&self, demand: &DemandNote) -> El {
        let old = demand.old.then(|| el("strong", "").text(&self.t("demand-old")));
        let source = demand.url.as_ref().map(|url| self.source(url, "result-work-source"));
        self.said("s-demand", &demand.text).text(" ").maybe(old).text(" ").maybe(source)
    }

    fn first_step(&self, path: &Pathway) -> El {
        el("div", "s-try")
            .with(el("h5", "s-small-title").text(&self.t("result-work-first")))
            .with(self.p("", &["pathway-", &path.id, "-first"].concat()))
    }

    fn path(&self, path: &Pathway) -> El {
        let id = ["pathway-", &path.id].concat();
        let name = Message::new("result-work-path").with("name", Message::new(&id));
        let finnish = path.finnish.map(|finnish| {
            let level = Message::new("result-path-finnish").with("level", Message::new(finnish.message()));
            self.said("", &level)
        });
        let paid = (!path.paid.is_empty()).then(|| {
            let ways: Vec<Message> =
                path.paid.iter().map(|way| Message::new(["paid-", way].concat())).collect();
            self.said("", &Message::new("result-path-paid").with("ways", ways))
        });
        let sources = (!path.source.is_empty()).then(|| {
            self.said("", &Message::new("result-path-sources").with("sources", path.source.join(", ")))
        });
        let stops = path.step.iter().enumerate();
        el("details", "")
            .with(el("summary", "").text(&self.s.words.say(&name)))
            .with(el("ol", "s-path-steps").all(stops.map(|(i, step)| self.stop(&id, i == 0, step))))
            .with(el("div", "s-path-more s-help s-stack").maybe(finnish).maybe(paid).maybe(sources))
    }

    fn stop(&self, path: &str, here: bool, step: &PathStep) -> El {
        let weeks = match (step.weeks_min, step.weeks_max) {
            (Some(min), Some(max)) if min < max => Some(
                Message::new("result-step-weeks-range")
                    .with("min", i64::from(min))
                    .with("max", i64::from(max)),
            ),
            (Some(weeks), _) | (None, Some(weeks)) => {
                Some(Message::new("result-step-weeks").with("weeks", i64::from(weeks)))
            }
            (None, None) => None,
        };
        let mut text = self.t(&[path, "-", &step.id].concat());
        if let Some(weeks) = weeks {
            text = [&text, " (", &self.s.words.say(&weeks), ")"].concat();
        }
        let party = Message::new("result-step-by").with("party", Message::new(["party-", &step.by].concat()));
        let here_words = here.then(|| el("strong", "").text(&self.t("result-here")).text(". "));
        let by = el("span", "s-help s-block").maybe(here_words).text(&self.s.words.say(&party));
        el("li", if here { "is-here" } else { "" }).with(el("span", "").text(&text)).with(by)
    }
}
