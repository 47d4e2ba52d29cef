//! Five activities, each with five picture answers.

use yew::prelude::*;

use crate::components::View;
use crate::components::title::Title;
use crate::session::Draft;

impl View<'_> {
    /// A screen of activities. Any of them may stay empty.
    pub fn interests(&self, number: u8) -> Html {
        let Draft::Ratings(ratings) = &self.s.draft else { return Html::default() };
        html! {
            <div key={["interests-", &number.to_string()].concat()}>
                <div class="s-before">
                    <Title moves={self.s.moves} text={self.t("question-interests")} />
                    <p class="s-help">{ self.t("question-interests-help") }</p>
                </div>
                { for ratings.iter().map(|(id, rated)| self.activity(id, *rated)) }
                { self.next("button-next", false) }
            </div>
        }
    }
}
