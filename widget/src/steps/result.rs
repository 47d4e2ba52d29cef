//! The result: what goes well first, then the picture of skills, what to learn and where, interests, work nearby, and
//! what can be done next.

use suunta_shared::digital::{AreaEstimate, DigitalResult};
use suunta_shared::interests::{Profile, Scale};
use suunta_shared::picture;
use suunta_shared::summary::{Summary, range};
use suunta_shared::text::Message;

use crate::components::View;
use crate::components::build::{El, el};
use crate::components::parts::picture as draw;
use crate::session::{Action, CountState, Screen};

/// The four stretches of a band.
const STRETCHES: [&str; 4] = ["result-stretch-1", "result-stretch-2", "result-stretch-3", "result-stretch-4"];

/// Message id of a competence: "1.2" has no place in a message id.
fn competence(id: &str) -> String {
    ["competence-", &id.replace('.', "-")].concat()
}

impl View<'_> {
    /// The result screen.
    pub fn result(&self) -> El {
        let Some(summary) = self.summary else { return self.waiting() };
        let printed = Message::new("result-print-day").with("date", self.context.today);
        let printed = [&self.s.manifest.info.name, ". ", &self.s.words.say(&printed)].concat();
        let head = el("div", "s-stack")
            .with(self.title("result-title"))
            .with(self.p("s-lead", "result-lead"))
            .with(self.p("s-help s-no-print", "result-not-sent"))
            .with(el("p", "s-print-only").text(&printed))
            .with(self.call_words("s-print-only", "call-instead"))
            .maybe((self.s.mended.dropped > 0).then(|| self.p("s-note", "result-some-dropped")));
        let shown = el("div", "s-result s-stack-wide")
            .with(head)
            .with(self.strengths(summary))
            .with(self.skills(summary.digital.as_ref()))
            .maybe(summary.digital.as_ref().map(|digital| self.views(digital, summary.agreement())))
            .with(self.learn(summary))
            .with(self.liked(summary.interests.as_ref()))
            .with(self.work(&summary.suggestions));
        let profile = self.profile(&summary.profile);
        let result = el("div", "s-stack-wide").key("result").with(shown).with(profile);
        result.with(self.what_next()).with(self.count())
    }

    fn strengths(&self, summary: &Summary) -> El {
        let (lead, things) = summary.opening();
        let names =
            things.iter().map(|thing| el("li", "").with(el("strong", "").text(&self.s.words.say(thing))));
        let list = (!things.is_empty()).then(|| el("ul", "s-list s-ticks").all(names));
        self.section("result-strengths-title").maybe(lead.map(|lead| self.p("", lead))).maybe(list)
    }

    fn skills(&self, digital: Option<&DigitalResult>) -> El {
        let section = self.section("result-skills-title");
        let Some(digital) = digital else { return section.with(self.p("", "result-skills-none")) };
        section
            .with(self.p("s-help", "result-skills-lead"))
            .with(el("ul", "s-bands").all(digital.areas.iter().map(|area| self.band(area))))
    }

    fn band(&self, area: &AreaEstimate) -> El {
        let estimate = &area.estimate;
        let words = Message::new("result-skill-words")
            .with("band", Message::new(estimate.band.message()))
            .with("sureness", Message::new(estimate.sureness.message()));
        let range = range("result-skill-range", estimate);
        let said = [self.s.words.say(&words), self.s.words.say(&range)].join(" ");
        let inside = picture::stretches(estimate);
        let names = STRETCHES.iter().zip(inside);
        let names = names.map(|(id, inside)| el("span", if inside { "is-in" } else { "" }).text(&self.t(id)));
        el("li", "")
            .with(el("h4", "s-small-title").text(&self.t(area.area.message())))
            .with(draw(&self.s.words, &picture::band(estimate), "s-flip"))
            .with(el("p", "s-scale").at("aria-hidden", "true").all(names))
            .with(el("p", "s-bands-words s-help").text(&said))
    }

    fn learn(&self, summary: &Summary) -> El {
        let learn = &summary.learn;
        let section = self.section("result-learn-title");
        if learn.is_empty() {
            return section.with(self.p("", "result-learn-none"));
        }
        // The kinds of places in the order of what is to be learned, each once.
        let mut kinds: Vec<&str> = Vec::new();
        for next in learn {
            if !kinds.contains(&next.learn.as_str()) {
                kinds.push(&next.learn);
            }
        }
        let names = learn.iter().map(|l| el("li", "").text(&self.t(&competence(&l.competence))));
        // "Close to what you know" is said only to those who know something.
        let near = !(summary.strengths.is_empty() && summary.helped.is_empty());
        section
            .maybe(near.then(|| self.p("s-help", "result-learn-lead")))
            .with(el("ul", "s-list").all(names))
            .all(kinds.iter().filter_map(|kind| self.places(kind)))
    }

    fn places(&self, kind: &str) -> Option<El> {
        let title =
            Message::new("result-learn-where").with("kind", Message::new(["coaching-kind-", kind].concat()));
        let mut places = self.s.manifest.info.coaching.iter().filter(|place| place.kind == kind).peekable();
        places.peek()?;
        let places = places.map(|place| {
            let link = place.url.as_ref().map(|url| {
                let words = self.s.words.with("result-place-link", &[("name", &place.name)]);
                el("a", "s-block s-no-print").at("href", url).text(&words)
            });
            el("p", "")
                .with(el("strong", "s-block").text(&place.name))
                .with(el("span", "").text(&place.details))
                .maybe(link)
        });
        let title = el("h4", "s-small-title").text(&self.s.words.say(&title));
        Some(el("div", "s-card s-card-strong").with(title).all(places))
    }

    fn liked(&self, profile: Option<&Profile>) -> El {
        let section = self.section("result-interests-title");
        let Some(profile) = profile else { return section.with(self.p("", "result-interests-none")) };
        let bar = |scale: &Scale| {
            let score = profile.scores[*scale as usize];
            el("li", "")
                .with(el("h4", "s-small-title").text(&self.t(scale.message())))
                .with(draw(&self.s.words, &picture::bar(score), "s-flip"))
                .with(self.p("", picture::liking(score)))
        };
        let hexagon = draw(&self.s.words, &picture::hexagon(profile), "");
        let both = el("div", "s-interests")
            .with(el("ol", "s-bars").all(profile.order.iter().map(bar)))
            .with(el("div", "s-hexagon").with(hexagon));
        let lead = match (profile.flat, profile.chosen) {
            (true, _) => "result-interests-flat",
            (_, true) => "result-interests-preference",
            _ => "result-interests-lead",
        };
        section.with(self.p("s-help", lead)).with(both)
    }

    fn what_next(&self) -> El {
        let open = self.button("s-button", "result-next-send", Action::Open(Screen::Preview));
        let with_help = |id, help, action| {
            el("div", "s-nav")
                .with(self.button("s-button s-button-quiet", id, action))
                .with(self.p("s-help", help))
        };
        self.section("result-next-title")
            .at("class", "s-stack s-no-print s-next")
            .with(el("div", "s-card s-card-strong").with(self.p("", "result-next-send-help")).with(open))
            .with(with_help("result-print", "result-print-help", Action::Print))
            .with(with_help("result-restart", "result-restart-help", Action::AskClear(true)))
    }

    /// "Count my answers without my name": apart from sending, unticked.
    fn count(&self) -> El {
        let count = self.s.count;
        let said = match count.state {
            CountState::Open => "",
            CountState::NotTicked => "count-none-chosen",
            CountState::Sending => "count-sending",
            CountState::Done => "count-done",
            CountState::Failed => "count-failed",
        };
        let help = self.p("", "count-help").at("id", "count-help").text(" ");
        let help = help.with(el("strong", "").text(&self.t("count-undo")));
        let input = el("input", "")
            .at("type", "checkbox")
            .at("aria-describedby", "count-help")
            .checked(count.ticked)
            .change(self.link, Action::TickCount(true), Action::TickCount(false));
        let label = el("label", if count.ticked { "s-choice is-chosen" } else { "s-choice" });
        let label = label.with(input).with(el("span", "").text(&self.t("count-label")));
        let open = count.state != CountState::Done;
        let send = || self.button("s-button s-button-quiet", "count-send", Action::Count);
        el("section", "s-card s-stack s-no-print")
            .with(el("h3", "s-subtitle").text(&self.t("count-title")))
            .maybe(open.then_some(help))
            .maybe(open.then_some(label))
            .maybe(open.then(send))
            .with(el("p", "").at("role", "status").text(&if said.is_empty() {
                String::new()
            } else {
                self.t(said)
            }))
    }
}
