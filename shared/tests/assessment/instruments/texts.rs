//! Every text that an instrument needs is there in its languages, and nothing stands in its files that it does not need.

use suunta_shared::instrument::{check_texts, common_texts, own_texts, used_texts};

use super::{Text, all, at, shipped_texts, told};
use crate::common;

#[test]
fn the_texts_are_there_and_none_is_idle() {
    let content = common::content();
    let instruments = all(&content);
    let texts = shipped_texts();
    let findings = check_texts(&instruments, &content, &at(&texts));
    assert!(findings.is_empty(), "{}", told(&findings));
    // What all of them say is in a file of its own, which has nothing else.
    let known = common_texts();
    for text in texts.iter().filter(|text| text.file == "instruments.ftl") {
        assert!(known.iter().any(|(id, _)| *id == text.id), "{}: {} is idle", text.lang, text.id);
    }
    let own: usize = instruments.iter().map(|instrument| own_texts(instrument).len()).sum();
    assert!(own > 250, "{own}");
}

/// Each way in which texts can be wrong is found, with file and line.
#[test]
fn what_is_wrong_with_texts_is_found() {
    let content = common::content();
    let instruments = all(&content);
    let find = |change: &dyn Fn(&mut Vec<Text>)| {
        let mut texts = shipped_texts();
        change(&mut texts);
        check_texts(&instruments, &content, &at(&texts)).iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let text = |texts: &mut Vec<Text>, lang: &str, id: &str| {
        texts.iter().position(|text| text.lang == lang && text.id == id).unwrap()
    };
    let gone = find(&|texts| {
        let place = text(texts, "sv", "employer-next-season-how");
        texts.remove(place);
    });
    assert_eq!(
        gone,
        [
            "locales/sv/employer.ftl: the message `employer-next-season-how` is missing, and the instrument needs it"
        ]
    );
    let idle = find(&|texts| {
        let place = text(texts, "fi", "staff-title");
        texts[place].id = "staff-heading".into();
    });
    assert_eq!(idle.len(), 2, "{idle:?}");
    assert!(
        idle[1].starts_with("locales/fi/staff.ftl:") && idle[1].contains("does not need `staff-heading`")
    );
    let elsewhere = find(&|texts| {
        let place = text(texts, "en", "staff-title");
        texts[place].file = "desk.ftl".into();
    });
    assert!(
        elsewhere.len() == 1 && elsewhere[0].ends_with("`staff-title` belongs to staff.ftl"),
        "{elsewhere:?}"
    );
    let gap = find(&|texts| {
        let place = text(texts, "en", "employer-lead");
        texts[place].gaps.push("name".into());
    });
    assert!(gap.len() == 1 && gap[0].contains("has the gaps [\"name\"], it needs []"), "{gap:?}");
    let borrowed = find(&|texts| texts.retain(|text| text.lang != "sv" || text.id != "occupation-cook"));
    assert!(borrowed.len() == 1 && borrowed[0].contains("`occupation-cook` is missing"), "{borrowed:?}");
    let foreign = find(&|texts| {
        let place = text(texts, "en", "employer-lead");
        let (id, file, gaps) = (texts[place].id.clone(), texts[place].file.clone(), Vec::new());
        texts.push(Text { lang: "ru".into(), file, line: 7, id, gaps, said: String::new() });
    });
    assert_eq!(
        foreign,
        ["locales/ru/employer.ftl:7: the instrument is not written in the language \"ru\" (languages)"]
    );
}

#[test]
fn nothing_is_written_twice() {
    let content = common::content();
    let instruments = all(&content);
    let find = |id: &str| instruments.iter().find(|instrument| instrument.id == id).unwrap();
    assert!(used_texts(find("staff"), &content).contains(&"reply-with-help".to_owned()));
    assert!(used_texts(find("employer"), &content).contains(&"occupation-cook".to_owned()));
    assert!(used_texts(find("employer"), &content).contains(&"party-college".to_owned()));
    assert!(own_texts(find("jobseeker")).is_empty());
    assert!(used_texts(find("jobseeker"), &content).contains(&"stretch-interests".to_owned()));
}
