//! Answers as JSON.

use std::fmt::Write as _;

use suunta_shared::answers::Answers;
use suunta_shared::flow::Step;
use suunta_shared::situation::Reply;

/// The steps that are only a name.
pub(super) const STEPS: [(&str, Step); 7] = [
    ("start", Step::Start),
    ("municipality", Step::Municipality),
    ("goal", Step::Goal),
    ("finnish", Step::Finnish),
    ("barriers", Step::Barriers),
    ("preference", Step::Preference),
    ("result", Step::Result),
];

/// Writes JSON.
struct Writer(String);

impl Writer {
    fn raw(&mut self, text: &str) -> &mut Self {
        self.0.push_str(text);
        self
    }

    fn text(&mut self, text: &str) -> &mut Self {
        self.0.push('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => {
                    self.0.push('\\');
                    self.0.push(c);
                }
                ..' ' => {
                    let _ = write!(self.0, "\\u{:04x}", u32::from(c));
                }
                _ => self.0.push(c),
            }
        }
        self.raw("\"")
    }

    /// A field behind others.
    fn field(&mut self, name: &str, text: &str) -> &mut Self {
        self.raw(",\"").raw(name).raw("\":").text(text)
    }

    fn names<'a>(&mut self, names: impl Iterator<Item = &'a str>) -> &mut Self {
        self.raw("[");
        for (i, name) in names.enumerate() {
            if i > 0 {
                self.raw(",");
            }
            self.text(name);
        }
        self.raw("]")
    }

    fn reply<T>(&mut self, name: &str, reply: Option<&Reply<T>>, write: impl Fn(&mut Self, &T)) {
        let Some(reply) = reply else { return };
        if !self.0.ends_with('{') {
            self.raw(",");
        }
        self.text(name).raw(":");
        match reply {
            Reply::Skipped => {
                self.text("skipped");
            }
            Reply::Given(value) => {
                self.raw("{\"given\":");
                write(self, value);
                self.raw("}");
            }
        }
    }
}

/// Answers as the document that the server reads.
pub fn answers_json(answers: &Answers) -> String {
    let mut w = Writer(String::new());
    w.raw("{\"content\":").text(&answers.content);
    w.raw(",\"begun\":").raw(if answers.begun { "true" } else { "false" });
    w.raw(",\"situation\":{");
    let s = &answers.situation;
    w.reply("municipality", s.municipality.as_ref(), |w, m| {
        w.text(m);
    });
    w.reply("goal", s.goal.as_ref(), |w, g| {
        w.text(g.name());
    });
    w.reply("finnish", s.finnish.as_ref(), |w, f| {
        w.text(f.name());
    });
    w.reply("barriers", s.barriers.as_ref(), |w, all| {
        w.names(all.iter().map(|b| b.name()));
    });
    w.raw("},\"digital\":[");
    for (i, answer) in answers.digital.iter().enumerate() {
        w.raw(if i == 0 { "{\"item\":" } else { ",{\"item\":" }).text(&answer.item);
        w.field("reply", answer.reply.name()).raw("}");
    }
    w.raw("]");
    if !answers.tasks.is_empty() {
        w.raw(",\"tasks\":[");
        for (i, answer) in answers.tasks.iter().enumerate() {
            w.raw(if i == 0 { "{\"item\":" } else { ",{\"item\":" }).text(&answer.item);
            w.field("pick", answer.pick.name()).raw("}");
        }
        w.raw("]");
    }
    w.raw(",\"interests\":[");
    for (i, answer) in answers.interests.iter().enumerate() {
        w.raw(if i == 0 { "{\"item\":" } else { ",{\"item\":" }).text(&answer.item);
        if let Some(liking) = answer.liking {
            w.field("liking", liking.name());
        }
        w.raw("}");
    }
    w.raw("]");
    w.reply("preference", answers.preference.as_ref(), |w, days| {
        w.names(days.iter().map(|scale| scale.name()));
    });
    match &answers.at {
        Some(Step::Digital(item)) => {
            w.raw(",\"at\":{\"digital\":").text(item).raw("}");
        }
        Some(Step::Interests(screen)) => {
            w.raw(",\"at\":{\"interests\":").raw(&screen.to_string()).raw("}");
        }
        Some(step) => {
            if let Some((name, _)) = STEPS.iter().find(|(_, s)| s == step) {
                w.field("at", name);
            }
        }
        None => {}
    }
    if !answers.withheld.is_empty() {
        w.raw(",\"withheld\":").names(answers.withheld.iter().map(|p| p.name()));
    }
    w.raw("}");
    w.0
}
