//! The reducer on a small bank.

use suunta_shared::answers::Liking;
use suunta_shared::api::SiteInfo;
use suunta_shared::content::Activity;
use suunta_shared::interests::Scale;
use suunta_shared::situation::{Barrier, Goal, Reply};

use super::*;

fn manifest() -> Rc<Manifest> {
    Rc::new(Manifest {
        site: "oulu".into(),
        lang: "fi".into(),
        dir: "ltr".into(),
        voice: String::new(),
        unchecked: false,
        languages: Vec::new(),
        texts_start: String::new(),
        texts_questions: String::new(),
        texts_later: String::new(),
        texts_guidance: String::new(),
        texts_kept: String::new(),
        questions: String::new(),
        guidance: String::new(),
        drawings: String::new(),
        info: SiteInfo {
            name: String::new(),
            phone: String::new(),
            hours: String::new(),
            privacy_url: String::new(),
            municipalities: Vec::new(),
            coaching: Vec::new(),
            plain_path: String::new(),
            send_path: String::new(),
            feedback_path: String::new(),
            status_path: String::new(),
            keep_in_session: true,
            count_path: String::new(),
            kept_path: String::new(),
            kept_days: 30,
        },
    })
}

fn questions() -> Rc<Questions> {
    let activity = |i: usize| Activity { id: format!("a{i}"), scale: Scale::R, retired: false };
    Rc::new(Questions {
        version: "1".into(),
        interests: (0..7).map(activity).collect(),
        ..Questions::default()
    })
}

fn session() -> Session {
    Session::new(manifest(), Words::new("fi", "ltr"), None, String::new())
}

fn after(mut session: Session, actions: Vec<Action>) -> Session {
    actions.into_iter().for_each(|action| session.act(action));
    session
}

fn prefix_answered() -> Session {
    after(
        session(),
        vec![
            Action::Next,
            Action::Skip,
            Action::Choose("work".into()),
            Action::Next,
            Action::Choose("simple".into()),
            Action::Next,
            Action::Tick("care".into(), true),
            Action::Next,
        ],
    )
}

#[test]
fn the_prefix_is_answered_before_the_questions_have_come() {
    let session = prefix_answered();
    assert_eq!(session.step(), None, "waits");
    assert!(!session.ready());
    assert_eq!(session.answers.situation.goal(), Some(Goal::Work));
    assert_eq!(session.answers.situation.barriers(), [Barrier::Care]);
    assert_eq!(session.moves, 5);
    let session = after(session, vec![Action::Questions(questions())]);
    assert_eq!(session.step(), Some(Step::Interests(0)));
    assert!(matches!(&session.draft, Draft::Ratings(r) if r.len() == 5));
}

#[test]
fn next_without_an_answer_is_an_error_and_moves_nothing() {
    let session = after(session(), vec![Action::Next, Action::Next, Action::Next]);
    assert_eq!((session.errors, session.moves), (2, 1));
    assert_eq!(session.step(), Some(Step::Municipality));
    let session = after(session, vec![Action::Choose("oulu".into()), Action::Next]);
    assert_eq!((session.errors, session.step()), (0, Some(Step::Goal)));
}

#[test]
fn back_shows_what_was_chosen_and_changes_nothing() {
    let session = prefix_answered();
    let before = session.answers.situation.clone();
    let session = after(session, vec![Action::Back]);
    assert_eq!(session.step(), Some(Step::Barriers));
    assert_eq!(session.draft, Draft::Many(vec!["care".into()]));
    let session = after(session, vec![Action::Back]);
    assert_eq!(session.draft, Draft::One(Some("simple".into())));
    assert_eq!(session.answers.situation, before);
}

#[test]
fn nothing_of_these_stands_alone() {
    let tick = |name: &str, on| Action::Tick(name.into(), on);
    let at = after(prefix_answered(), vec![Action::Back]);
    let many = |s: &Session| match &s.draft {
        Draft::Many(names) => names.clone(),
        _ => Vec::new(),
    };
    let session = after(at, vec![tick("health", true), tick(NOTHING, true)]);
    assert_eq!(many(&session), [NOTHING]);
    let session = after(session, vec![tick("health", true), tick("eid", true), tick("health", false)]);
    assert_eq!(many(&session), ["eid"]);
    let session = after(session, vec![tick("eid", false), Action::Next]);
    assert_eq!(session.errors, 1, "nothing chosen is not an answer");
    let session = after(session, vec![tick(NOTHING, true), Action::Next]);
    assert_eq!(session.answers.situation.barriers, Some(Reply::Given(Vec::new())));
}

#[test]
fn activities_left_empty_are_passed() {
    let session = after(
        prefix_answered(),
        vec![
            Action::Questions(questions()),
            Action::Rate("a1".into(), Liking::Like),
            Action::Next,
            Action::Next,
        ],
    );
    assert_eq!(session.step(), Some(Step::Result));
    assert_eq!(session.answers.interests.len(), 7);
    assert_eq!(session.answers.interests.iter().filter(|a| a.liking.is_some()).count(), 1);
}

#[test]
fn another_language_keeps_step_and_draft() {
    let session = after(session(), vec![Action::Next, Action::Skip, Action::Choose("work".into())]);
    let session = after(session, vec![Action::Language(1, manifest(), Words::new("sv", "ltr"))]);
    assert_eq!(session.draft, Draft::One(Some("work".into())));
    assert_eq!((session.step(), session.moves), (Some(Step::Goal), 2));
}

#[test]
fn pages_are_named_as_the_servers_are() {
    let mut session = session();
    assert_eq!(session.page(), "start");
    session.act(Action::Begin);
    assert_eq!(session.page(), "municipality");
    session.act(Action::Open(Screen::Open));
    assert_eq!(session.page(), "waiting");
    for group in [Group::Kept, Group::Look] {
        session.act(Action::Texts("fi".into(), group, Rc::default()));
    }
    assert_eq!(session.page(), "open");
}

#[test]
fn later_screens_wait_for_their_look() {
    let session = after(session(), vec![Action::Open(Screen::Open)]);
    assert!(session.wants_look() && !session.ready());
    let group = |group| Action::Texts("fi".into(), group, Rc::default());
    let session = after(session, vec![group(Group::Kept)]);
    assert!(!session.ready(), "words without a look");
    assert!(after(session, vec![group(Group::Look)]).ready());
}

#[test]
fn clearing_leaves_nothing() {
    let session =
        after(prefix_answered(), vec![Action::Questions(questions()), Action::AskClear(true), Action::Clear]);
    assert_eq!(session.answers, Answers::default());
    assert_eq!(session.step(), Some(Step::Start));
    assert!(!session.clearing && session.notice == Some(Notice::Cleared));
}

#[test]
fn sending_forgets_the_answers_and_shows_the_number() {
    let session =
        after(prefix_answered(), vec![Action::Open(Screen::Send(None)), Action::Sent("2026-1".into())]);
    assert_eq!(session.answers, Answers::default());
    assert_eq!(session.screen, Screen::Send(Some("2026-1".into())));
}

#[test]
fn kept_answers_are_where_they_were() {
    let session =
        Session::new(manifest(), Words::new("fi", "ltr"), Some(prefix_answered().answers), String::new());
    assert_eq!(session.moves, 0, "no focus is taken on showing");
    assert_eq!(session.answers, prefix_answered().answers);
}

fn said(answers: Option<Answers>, until: &str) -> KeptSaid {
    KeptSaid { code: "0123-4567-89AB-CDE4".into(), until: until.into(), answers, lang: "sv".into() }
}

#[test]
fn a_code_stays_in_hand_until_the_answers_are_cleared() {
    let session = after(prefix_answered(), vec![Action::Questions(questions()), Action::Open(Screen::Keep)]);
    assert_eq!(session.name(), "waiting", "the words are fetched for it");
    let moves = session.moves;
    let session = after(
        session,
        vec![
            Action::Keep(Order::Save),
            Action::Kept(moves - 1, Order::Save, Ok(said(None, "too late").into())),
            Action::Kept(moves, Order::Save, Ok(said(None, "2026-12-23").into())),
        ],
    );
    assert_eq!(
        (session.kept.code.as_str(), session.kept.until.as_str()),
        ("0123-4567-89AB-CDE4", "2026-12-23")
    );
    assert!(session.moves > moves && !session.kept.busy, "the heading of the code gets the focus");
    let session = after(session, vec![Action::Back]);
    assert_eq!((session.screen.clone(), session.kept.saved.as_ref()), (Screen::Way, Some(&session.answers)));
    let session = after(session, vec![Action::Clear]);
    assert_eq!(session.kept, Kept::default());
}

#[test]
fn a_refusal_is_an_error_that_can_be_mended() {
    let session = after(session(), vec![Action::Open(Screen::Open), Action::Keep(Order::Open)]);
    assert!(session.kept.busy);
    let moves = session.moves;
    let session = after(session, vec![Action::Kept(moves, Order::Open, Err("check".into()))]);
    assert_eq!((session.kept.error.as_deref(), session.errors), (Some("kept-error-check"), 1));
    assert_eq!((session.moves, session.kept.busy), (moves, false), "the screen stands, with what was typed");
    let session = after(session, vec![Action::Keep(Order::Open)]);
    assert_eq!(session.kept.error, None);
}

#[test]
fn what_was_opened_replaces_answers_only_after_a_yes() {
    let kept = prefix_answered().answers;
    let open = |session: Session| {
        let session = after(session, vec![Action::Open(Screen::Open), Action::Keep(Order::Open)]);
        let moves = session.moves;
        after(
            session,
            vec![Action::Kept(moves, Order::Open, Ok(said(Some(kept.clone()), "2026-12-23").into()))],
        )
    };
    // Nothing here yet: at once, on the step where it was left, and in the language it was left in.
    let fresh = open(after(session(), vec![Action::Questions(questions())]));
    assert_eq!(fresh.step(), Some(Step::Interests(0)));
    assert_eq!((fresh.answers.situation.goal(), fresh.notice), (Some(Goal::Work), Some(Notice::Opened)));
    assert_eq!((fresh.kept.lang.as_deref(), fresh.screen), (Some("sv"), Screen::Way));
    // Before the questions have come it is fitted when they come.
    let early = after(open(session()), vec![Action::Questions(questions())]);
    assert_eq!(early.answers, fresh.answers);

    let own =
        after(session(), vec![Action::Next, Action::Skip, Action::Choose("training".into()), Action::Next]);
    let mut own = after(own, vec![Action::Questions(questions())]);
    own.kept.code = "of my own".into();
    let asked = open(own.clone());
    assert_eq!(asked.answers, own.answers, "nothing is lost by opening");
    assert!(asked.kept.found.is_some());
    let no = after(asked.clone(), vec![Action::AskDrop(false)]);
    assert_eq!((no.answers, no.kept.code.as_str(), no.kept.found), (own.answers, "of my own", None));
    let yes = after(asked, vec![Action::Replace]);
    assert_eq!((yes.answers, yes.kept.code.as_str()), (fresh.answers, "0123-4567-89AB-CDE4"));
}

#[test]
fn deleting_what_is_saved_leaves_the_answers() {
    let mut session = prefix_answered();
    session.kept.code = "code".into();
    let session =
        after(session, vec![Action::Open(Screen::Keep), Action::AskDrop(true), Action::Keep(Order::Drop)]);
    let moves = session.moves;
    assert!(session.kept.dropping);
    let session = after(session, vec![Action::Kept(moves, Order::Drop, Ok(Box::default()))]);
    assert_eq!((session.kept.clone(), session.notice), (Kept::default(), Some(Notice::Dropped)));
    assert_eq!(session.answers, prefix_answered().answers);
}
