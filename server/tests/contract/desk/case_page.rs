//! The page of a case is calm: open is what fits its state, what came back and what has a draft; the rest is folded away.

use crate::support::desk::{Setup, maija, on_each};
use crate::support::plan::{held, talks};
use axum::http::StatusCode;

/// The forms on a page with their ids, each with whether everything that folds it away is open.
fn forms(html: &str) -> Vec<(String, bool)> {
    let (mut folds, mut found) = (Vec::new(), Vec::new());
    for tag in html.split('<').skip(1) {
        let head = tag.split('>').next().unwrap_or_default();
        if head.starts_with("details") {
            folds.push(head.ends_with(" open"));
        } else if head.starts_with("/details") {
            folds.pop();
        } else if let Some((_, id)) = head.split_once("id=\"form-").filter(|_| head.starts_with("form")) {
            let id = id.split('"').next().unwrap_or_default();
            found.push((id.to_owned(), folds.iter().all(|open| *open)));
        }
    }
    assert!(folds.is_empty(), "a fold is not closed");
    found
}

fn open(html: &str) -> Vec<String> {
    forms(html).into_iter().filter(|(_, open)| *open).map(|(form, _)| form).collect()
}

/// What a page folds away at the top: groups and single forms.
fn headings(html: &str) -> usize {
    let (mut depth, mut count) = (0, 0);
    for tag in html.split('<').skip(1) {
        if tag.starts_with("details") {
            count += usize::from(depth == 0);
            depth += 1;
        } else if tag.starts_with("/details") {
            depth -= 1;
        }
    }
    count
}

#[tokio::test]
async fn the_form_that_fits_is_open_and_everything_else_is_folded_away() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 9).await;
        let path = format!("/desk/cases/{}", case.id);
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get(&path).await;
        assert_eq!(open(&liisa.page.html), ["claim"]);
        liisa.post(&format!("{path}/claim"), &[]).await;
        liisa.follow().await;
        assert_eq!(open(&liisa.page.html), ["contacted"]);
        let mut liisa = talks(desk, "liisa", &desk.case("support", &maija(), 9).await).await;
        assert_eq!(open(&liisa.page.html), ["next"]);
        let all: Vec<String> = forms(&liisa.page.html).into_iter().map(|(form, _)| form).collect();
        let wanted = [
            "contacted",
            "attempt",
            "message",
            "next",
            "plan",
            "steps",
            "pathway",
            "share",
            "note",
            "move",
            "release",
            "close",
            "code",
            "name",
        ];
        assert_eq!(all, wanted);
        assert_eq!(headings(&liisa.page.html), 6, "contact, plan, note, hand on, close, rarely needed");
        let mut matti = desk.signed_in("matti").await;
        matti.get(&path).await;
        assert_eq!(open(&matti.page.html), ["note"], "somebody else holds it");
        liisa.act(case.id, "close", &[("close-outcome", "started-work")]).await;
        liisa.follow().await;
        assert_eq!(open(&liisa.page.html), ["note"], "closed");
    })
    .await;
}

#[tokio::test]
async fn a_draft_an_error_and_a_conflict_open_their_form_and_its_group() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let path = format!("/desk/cases/{}", case.id);
        for (form, field) in [("code", "code-check"), ("move", "move-reason"), ("message", "message-text")] {
            liisa.act(case.id, "draft", &[("draft", form), (field, "x")]).await;
            liisa.follow().await;
            assert!(open(&liisa.page.html).contains(&form.to_owned()), "{form}");
            liisa.post(&format!("{path}/discard"), &[("draft", form)]).await;
            liisa.follow().await;
            assert_eq!(open(&liisa.page.html), ["next"], "{form}");
        }
        liisa.act(case.id, "close", &[]).await;
        assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(open(&liisa.page.html), ["next", "close"]);
        liisa.get(&path).await;
        let old = liisa.page.clone();
        let next = [("next-date", "2026-12-03")];
        liisa.post(&format!("{path}/next"), &next).await;
        liisa.page = old;
        liisa.post(&format!("{path}/attempt"), &[("attempt-channel", "sms")]).await;
        assert_eq!(liisa.page.status, StatusCode::CONFLICT);
        assert_eq!(open(&liisa.page.html), ["attempt", "next"]);
    })
    .await;
}
