//! A form as it is shown again: what was typed, what is wrong with it, which part is open.

use super::drafts::{DraftView, Of};
use crate::auth::fields::{Fields, MAX_TEXT};
use crate::i18n::Words;

/// One thing to mend, said beside its field and at the top of the page.
pub struct FieldError {
    /// Name and id of the field.
    pub field: String,
    /// What to do.
    pub text: String,
}

/// A form and its errors.
#[derive(Default)]
pub struct Form {
    fields: Fields,
    /// What is to be mended, in the order of the fields.
    pub errors: Vec<FieldError>,
    open: &'static str,
    drafts: Vec<DraftView>,
}

impl Form {
    /// A form that came with these fields. `open`: the action whose form it is.
    pub fn of(fields: &Fields, open: &'static str) -> Self {
        Self { fields: fields.clone(), open, ..Self::default() }
    }

    /// A form with values from elsewhere.
    pub fn filled(values: &[(&str, &str)]) -> Self {
        Self { fields: Fields::from_pairs(values), ..Self::default() }
    }

    /// A form that nobody has sent: what stands in its draft, else these values.
    pub fn of_draft(drafts: Vec<DraftView>, else_these: Self) -> Self {
        let fields = drafts.first().map_or(else_these.fields, |draft| Fields::default().and(&draft.fields));
        Self { fields, drafts, ..Self::default() }
    }

    /// What stands in the other forms of the page.
    pub fn beside(&mut self, values: &[(String, String)]) {
        self.fields = self.fields.and(values);
    }

    /// What was typed into a field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.get(name)
    }

    /// This choice is made.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.fields.all(name).any(|chosen| chosen == value)
    }

    /// What is wrong with a field.
    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors.iter().find(|error| error.field == name).map(|error| error.text.as_str())
    }

    /// The form of this action came back, or has a draft, and is open.
    pub fn open(&self, action: &str) -> bool {
        self.open == action || self.draft(action).is_some()
    }

    /// The draft of this action's form; on the page of a step, that of the step's form.
    pub fn draft(&self, action: &str) -> Option<&DraftView> {
        self.drafts.iter().find(|draft| draft.form.split(':').next() == Some(action))
    }

    /// The draft of a changed step of the plan.
    pub fn draft_of_step(&self, step: &uuid::Uuid) -> Option<&DraftView> {
        let key = Of { form: "change-step", step: Some(*step) }.key();
        self.drafts.iter().find(|draft| draft.form == key)
    }

    /// The form whose draft what came back is, when it has one.
    pub fn draft_of(&self) -> Option<Of> {
        Of::read(self.open, self.value("step"))
    }

    /// The name of that draft.
    pub fn key(&self) -> String {
        self.draft_of().map_or_else(|| self.open.to_owned(), |of| of.key())
    }

    /// Fills the forms that have a draft. The one that came back holds what was typed last.
    pub fn fill(&mut self, drafts: Vec<DraftView>) {
        let came_back = self.key();
        for draft in drafts.iter().filter(|draft| draft.form != came_back) {
            self.fields = self.fields.and(&draft.fields);
        }
        self.drafts = drafts;
    }

    /// The drafts of forms that are not on the page.
    pub fn take_drafts(&mut self, on_page: impl Fn(&str) -> bool) -> Vec<DraftView> {
        let (stay, go) = std::mem::take(&mut self.drafts).into_iter().partition(|d| on_page(&d.form));
        self.drafts = stay;
        go
    }

    /// The action whose form came back.
    pub fn action(&self) -> &'static str {
        self.open
    }

    /// Everything that came.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// Says that a field must be mended.
    pub fn wrong(&mut self, words: &Words, field: &str, id: &str) {
        self.errors.push(FieldError { field: field.to_owned(), text: words.t(id) });
    }

    /// A text that must be there and may not be too long.
    pub fn need_text(&mut self, words: &Words, field: &str, id: &str) {
        if self.value(field).is_empty() {
            self.wrong(words, field, id);
        } else {
            self.check_text(words, field);
        }
    }

    /// A text that may be missing but not too long.
    pub fn check_text(&mut self, words: &Words, field: &str) {
        if self.value(field).chars().count() > MAX_TEXT {
            let text = words.with("desk-error-long", &[("limit", &MAX_TEXT.to_string())]);
            self.errors.push(FieldError { field: field.to_owned(), text });
        }
    }
}
