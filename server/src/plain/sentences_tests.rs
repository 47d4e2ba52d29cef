use super::*;
use crate::content::Files;
use suunta_shared::answers::{Answers, InterestAnswer};
use suunta_shared::content::Content;
use suunta_shared::flow;

fn content() -> (Content, crate::i18n::Texts) {
    Files::built_in().parse().expect("content")
}

/// Every page by its name.
fn names(questions: &Questions) -> Vec<String> {
    let fixed =
        ["start", "municipality", "goal", "finnish", "barriers", "preference", "result", "send", "status"];
    let digital = &questions.digital;
    let items = digital.item.iter().filter(|item| !item.retired).map(|item| &item.id);
    let vignettes = digital.vignette.iter().filter(|vignette| !vignette.retired).map(|vignette| &vignette.id);
    let tasks = digital.task.iter().filter(|task| !task.retired).map(|task| &task.id);
    let asked = items.chain(vignettes).chain(tasks).map(|id| format!("digital:{id}"));
    let screens = (0..MOST_SCREENS).map(|screen| format!("interests:{screen}"));
    fixed.into_iter().map(str::to_owned).chain(asked).chain(screens).collect()
}

#[test]
fn every_page_says_its_heading_and_nothing_that_no_language_has() {
    let (content, texts) = content();
    let names = names(&content.questions);
    assert!(names.len() > 60, "{names:?}");
    for name in names {
        let page = page(&content.questions, &name).unwrap_or_else(|| panic!("{name} is a page"));
        assert_eq!(page.name, name);
        if let Some(step) = form::step(&name) {
            assert_eq!(page.sentences.first(), title(&content.questions, &step).as_ref(), "{name}");
        }
        assert!(page.sentences.len() > 2, "{name}: {:?}", page.sentences);
        for id in &page.sentences {
            for words in texts.languages() {
                assert!(words.has(id), "{name}: {} has no {id}", words.lang);
            }
        }
        let distinct: BTreeSet<&String> = page.sentences.iter().collect();
        assert_eq!(distinct.len(), page.sentences.len(), "{name}");
    }
}

#[test]
fn what_nobody_knows_is_no_page() {
    let (content, _) = content();
    for name in
        ["", "nowhere", "digital:never-was", "digital:", "interests:6", "interests:-1", "interests:250"]
    {
        assert_eq!(page(&content.questions, name), None, "{name}");
    }
    assert_eq!(page(&content.questions, "interests:+2").expect("a page").name, "interests:2");
}

#[test]
fn a_question_says_what_its_page_shows() {
    let (content, _) = content();
    let sentences = |name: &str| page(&content.questions, name).expect("a page").sentences;
    let item = &content.questions.digital.item[0].id;
    let own = sentences(&format!("digital:{item}"));
    assert_eq!(own[..2], [format!("digital-{item}"), format!("digital-{item}-example")]);
    assert!(own.contains(&"reply-alone".to_owned()), "{own:?}");
    let task = &content.questions.digital.task[0];
    let own = sentences(&format!("digital:{}", task.id));
    assert!(own.contains(&format!("task-{}-scene", task.id)), "{own:?}");
    assert!(task.options.iter().all(|option| own.contains(&format!("task-{}-{option}", task.id))));
    assert!(sentences("send").contains(&"send-phone-help".to_owned()));
    assert!(sentences("send").contains(&"send-preview".to_owned()));
    assert!(sentences("status").contains(&"status-lost-code".to_owned()));
    assert!(sentences("start").contains(&"start-lead".to_owned()));
}

/// However somebody answers, what stands on a screen can be reported from it.
#[test]
fn the_activities_of_a_screen_are_among_those_that_can_be_reported() {
    let (content, _) = content();
    let questions = &content.questions;
    for liking in [Liking::ALL[0], Liking::ALL[4]] {
        let mut answers = Answers::default();
        for screen in 0..MOST_SCREENS {
            let number = u8::try_from(screen).expect("small");
            let shown = flow::activities(questions, &answers, number);
            let own = page(questions, &format!("interests:{screen}")).expect("a page").sentences;
            for activity in shown {
                assert!(own.contains(&super::activity(activity)), "{screen}: {}", activity.id);
                let item = activity.id.clone();
                answers.interests.push(InterestAnswer { item, liking: Some(liking) });
            }
            let told = own.iter().filter(|id| id.starts_with("activity-")).count();
            assert!(screen >= CORE_SCREENS || told == PER_SCREEN, "{screen}: {told}");
        }
    }
}
