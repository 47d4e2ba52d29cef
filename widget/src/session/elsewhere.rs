//! Saving and going on elsewhere: what an answer of the element changes.

use suunta_shared::answers::Mended;

use super::{Count, Kept, KeptSaid, Notice, Order, Screen, Session};

impl Session {
    /// What became of an order about saved answers.
    pub(super) fn kept(&mut self, order: Order, said: Result<KeptSaid, String>) {
        let said = match said {
            Ok(said) => said,
            Err(word) => {
                self.kept.busy = false;
                self.kept.error = Some(["kept-error-", &word].concat());
                self.errors += 1;
                return;
            }
        };
        self.moved();
        match order {
            Order::Save => {
                self.kept.code = said.code;
                self.kept.until = said.until;
                self.kept.saved = Some(self.answers.clone());
            }
            Order::File => {
                self.kept.code = said.code;
                self.kept.filed = true;
            }
            Order::Open => {
                self.kept.found = Some(said);
                if !self.answers.anything_answered() {
                    self.replace();
                }
            }
            Order::Drop => {
                self.kept = Kept::default();
                self.notice = Some(Notice::Dropped);
            }
        }
    }

    /// Takes over what was opened.
    pub(super) fn replace(&mut self) {
        if let Some(said) = self.kept.found.take() {
            self.answers = said.answers.unwrap_or_default();
            self.mended = Mended::default();
            self.count = Count::default();
            self.fit();
            self.kept = Kept {
                filed: said.until.is_empty(),
                code: said.code,
                until: said.until,
                saved: Some(self.answers.clone()),
                lang: Some(said.lang),
                ..Kept::default()
            };
            self.screen = Screen::Way;
            self.moved();
            self.notice = Some(Notice::Opened);
        }
    }
}
