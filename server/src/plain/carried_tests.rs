//! Tests of `carried`: what holds, what is only readable, and what is neither.

use suunta_shared::situation::{Finnish, Goal, Reply};

use super::*;
use crate::testing::KEY;

fn keys() -> Keyring {
    Keyring::from_hex(KEY).expect("a key")
}

fn answers(goal: Goal) -> Answers {
    let mut answers = Answers { content: "1".into(), begun: true, ..Answers::default() };
    answers.situation.goal = Some(Reply::Given(goal));
    answers
}

/// What is read when `came` is what a page of `oulu` sent.
fn read(came: &str) -> Brought {
    token(&keys(), "oulu", came).expect("readable")
}

#[test]
fn a_token_comes_back_as_it_went() {
    let went = Answers { at: Some(Step::Goal), ..answers(Goal::Work) };
    let came = Token::new(&keys(), "oulu", &went).to_string();
    assert!(came.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)), "{came}");
    assert_eq!(read(&came), Brought { answers: went, damaged: false, unsure: false });
}

#[test]
fn what_is_not_as_it_went_stays_readable_and_is_not_sure() {
    let keys = keys();
    let signed = |site: &str, goal| Token::new(&keys, site, &answers(goal)).to_string();
    let (work, training) = (signed("oulu", Goal::Work), signed("oulu", Goal::Training));
    let cut = |token: &str| token.split_once('.').map(|(d, s)| (d.to_owned(), s.to_owned())).expect("a dot");
    let other = Keyring::from_hex(&KEY.replace("00", "7f")).expect("a key");
    let plain = serde_json::to_string(&answers(Goal::Training)).expect("JSON");
    for (what, came) in [
        ("changed", format!("{}.{}", cut(&training).0, cut(&work).1)),
        ("without a signature", cut(&training).0),
        ("with half a signature", training[..training.len() - 2].to_owned()),
        ("with an empty signature", format!("{}.", cut(&training).0)),
        ("of another site", signed("rovaniemi", Goal::Training)),
        ("under another key", Token::new(&other, "oulu", &answers(Goal::Training)).to_string()),
        ("a document without a token", plain.clone()),
        ("signed for another purpose", {
            let signature = BASE64URL_NOPAD.encode(&keys.sign("other", "oulu", plain.as_bytes()));
            format!("{}.{signature}", BASE64URL_NOPAD.encode(plain.as_bytes()))
        }),
    ] {
        let brought = read(&came);
        assert!(brought.unsure && brought.doubtful(), "{what}");
        assert_eq!(brought.answers.situation.goal(), Some(Goal::Training), "{what}");
        assert_eq!(brought.answers.at, Some(Step::Municipality), "{what}");
    }
}

#[test]
fn the_longest_document_fits_and_nothing_longer_is_looked_at() {
    let mut long = Answers::default();
    let around = serde_json::to_string(&long).expect("JSON").len();
    long.content = "x".repeat(MAX_BYTES - around);
    let came = Token::new(&keys(), "oulu", &long).to_string();
    assert_eq!(came.len(), LONGEST);
    assert_eq!(read(&came).answers, long);
    let longer = format!("{came}A");
    assert_eq!(token(&keys(), "oulu", &longer), Err(AnswersError::TooLong));
    // Not even decoded: no letter of it is one of a token's.
    assert_eq!(token(&keys(), "oulu", &"\u{e4}".repeat(LONGEST)), Err(AnswersError::TooLong));
}

#[test]
fn what_is_readable_of_a_damaged_document_stays() {
    let damaged = r#"{"content":"1","begun":true,"situation":{"goal":{"given":"gold"},"finnish":{"given":"good"},"age":3},
            "digital":[{"item":"a","reply":"alone"},{"item":"b","reply":7},{"item":"c","reply":"not-yet","x":1}],
            "interests":[{"item":"act-1","liking":"like"},{"item":"act-2","liking":99}],"secret":[[]]}"#;
    let brought = document(damaged).expect("something");
    assert!(brought.damaged && !brought.unsure);
    let kept = brought.answers;
    assert!(kept.begun);
    assert_eq!(kept.situation.finnish(), Some(Finnish::Good));
    assert_eq!(kept.situation.goal, None);
    assert_eq!(kept.digital.len(), 1);
    assert_eq!(kept.interests.len(), 1);
    // Signed by us and still not whole: of an older version, whose answers were given here.
    let signature = BASE64URL_NOPAD.encode(&keys().sign(PURPOSE, "oulu", damaged.as_bytes()));
    let brought = read(&format!("{}.{signature}", BASE64URL_NOPAD.encode(damaged.as_bytes())));
    assert!(brought.damaged && !brought.unsure);
}

#[test]
fn nothing_is_read_of_what_is_neither() {
    let deep = "[".repeat(10_000);
    for came in ["", " ", ".", "{", "null", "\"x\"", "{\"begun\":1}", "e30", "AAAA.AAAA", &deep] {
        let error = token(&keys(), "oulu", came).err();
        let bare = document(came).err();
        assert!(bare.is_some(), "{came:.20}");
        // An empty object, signed or not, is a document without answers.
        assert_eq!(error.is_some(), came != "e30", "{came:.20}");
    }
    let long = format!("{{\"content\":\"{}\"}}", "x".repeat(40_000));
    assert_eq!(document(&long), Err(AnswersError::TooLong));
}
