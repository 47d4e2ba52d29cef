//! The screens, one file each.

mod digital;
mod elsewhere;
mod interests;
mod preview;
mod profile;
mod result;
mod send;
mod situation;
mod start;
mod views;
mod work;

use suunta_shared::flow::Step;

use crate::components::View;
use crate::components::build::El;
use crate::session::Screen;

impl View<'_> {
    /// The current screen.
    pub fn screen(&self) -> El {
        if let Screen::Send(number) = &self.s.screen {
            return self.send_page(number.as_deref());
        }
        if self.s.ready() && self.s.screen == Screen::Keep {
            return self.keep();
        }
        if self.s.ready() && self.s.screen == Screen::Open {
            return self.open();
        }
        match self.s.step() {
            Some(step) if self.s.ready() => match step {
                Step::Start => self.start(),
                Step::Municipality => self.municipality(),
                Step::Goal => self.goal(),
                Step::Finnish => self.finnish(),
                Step::Barriers => self.barriers(),
                Step::Digital(item) => self.digital(&item),
                Step::Interests(number) => self.interests(number),
                Step::Preference => self.preference(),
                Step::Result if self.s.screen == Screen::Preview => self.preview(),
                Step::Result => self.result(),
            },
            _ => self.waiting(),
        }
    }
}
