//! Every field by hand is every field by serde: on the built-in content and on answers of every kind.

use serde::de::DeserializeOwned;
use suunta_shared::content::Content;
use suunta_shared::situation::ELSEWHERE;

use super::*;

impl From<serde_json::Value> for Tree {
    fn from(value: serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(yes) => Self::Bool(yes),
            Value::Number(number) => Self::Number(number.as_f64().unwrap()),
            Value::String(text) => Self::Text(text),
            Value::Array(list) => Self::List(list.into_iter().map(Self::from).collect()),
            Value::Object(fields) => Self::Fields(fields.into_iter().map(|(n, v)| (n, v.into())).collect()),
        }
    }
}

fn built_in<T: DeserializeOwned>(file: &str) -> T {
    let path = format!("{}/../shared/content/{file}", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[derive(serde::Deserialize)]
struct Interests {
    interests: Vec<Activity>,
}
#[derive(serde::Deserialize)]
struct Occupations {
    occupations: Vec<Occupation>,
}
#[derive(serde::Deserialize)]
struct Demands {
    demand: Vec<Demand>,
}
#[derive(serde::Deserialize)]
struct Pathways {
    pathways: Vec<Pathway>,
}

fn content() -> Content {
    let mut content = Content::default();
    content.questions.version = "2026.1".into();
    content.questions.digital = built_in("digital.toml");
    content.questions.interests = built_in::<Interests>("interests.toml").interests;
    content.questions.digital.item[0].retired = true;
    let thresholds = [-1.5, 0.25, 1.0];
    content.questions.digital.item[1].calibrated = Some(Calibrated { discrimination: 1.25, thresholds });
    content.guidance.occupations = built_in::<Occupations>("occupations.toml").occupations;
    content.guidance.demand = built_in::<Demands>("demand.toml").demand;
    content.guidance.pathways = built_in::<Pathways>("pathways.toml").pathways;
    content
}

#[test]
fn the_built_in_content_is_read_as_serde_reads_it() {
    let content = content();
    let json = serde_json::to_value(&content.questions).unwrap();
    let expected: Questions = serde_json::from_value(json.clone()).unwrap();
    assert!(expected.digital.item.len() > 40);
    assert_eq!(*questions(&json.into()).unwrap(), expected);
    let json = serde_json::to_value(&content.guidance).unwrap();
    assert!(content.guidance.occupations.len() >= 40 && content.guidance.pathways.len() >= 10);
    assert_eq!(*guidance(&json.into()).unwrap(), content.guidance);
}

#[test]
fn a_manifest_is_read_as_serde_reads_it() {
    let expected = Manifest {
        site: "oulu".into(),
        lang: "fi".into(),
        dir: "ltr".into(),
        voice: "fi-FI".into(),
        unchecked: true,
        languages: vec![Language { code: "fi".into(), name: "Suomi".into() }],
        texts_start: "a".into(),
        texts_questions: "b".into(),
        texts_later: "l".into(),
        texts_guidance: "c".into(),
        texts_kept: "k".into(),
        questions: "d".into(),
        guidance: "e".into(),
        drawings: "w".into(),
        info: SiteInfo {
            name: "Oulu".into(),
            phone: "08".into(),
            hours: "9–15".into(),
            privacy_url: "https://p".into(),
            municipalities: vec![Municipality { id: "ii".into(), region: "north".into(), name: "Ii".into() }],
            coaching: vec![
                CoachingPlace { kind: "course".into(), name: "n".into(), details: "d".into(), url: None },
                CoachingPlace {
                    kind: "x".into(),
                    name: "n".into(),
                    details: "d".into(),
                    url: Some("u".into()),
                },
            ],
            plain_path: "f".into(),
            send_path: "g".into(),
            feedback_path: "v".into(),
            status_path: "h".into(),
            keep_in_session: true,
            count_path: "i".into(),
            kept_path: "l".into(),
            kept_days: 30,
        },
    };
    let json = serde_json::to_value(&expected).unwrap();
    assert_eq!(*manifest(&json.into()).unwrap(), expected);
    assert_eq!(manifest(&Tree::Null), None);
}

fn full() -> Answers {
    let item = |n: usize| format!("item-{n}");
    Answers {
        content: "2026 \"ö\\\n".into(),
        begun: true,
        situation: Situation {
            municipality: Some(Reply::Given(ELSEWHERE.into())),
            goal: Some(Reply::Skipped),
            finnish: Some(Reply::Given(Finnish::Everyday)),
            barriers: Some(Reply::Given(Barrier::ALL.to_vec())),
        },
        digital: DigitalReply::ALL
            .iter()
            .enumerate()
            .map(|(n, reply)| DigitalAnswer { item: item(n), reply: *reply })
            .collect(),
        tasks: ["a", "unsure", "unclear", "declined"]
            .iter()
            .enumerate()
            .map(|(n, pick)| TaskAnswer { item: item(n), pick: Pick::from_name(pick) })
            .collect(),
        interests: Liking::ALL
            .iter()
            .map(Some)
            .chain([None])
            .enumerate()
            .map(|(n, liking)| InterestAnswer { item: item(n), liking: liking.copied() })
            .collect(),
        preference: Some(Reply::Given(vec![Scale::S, Scale::R])),
        at: None,
        withheld: Part::ALL.to_vec(),
    }
}

#[test]
fn answers_are_written_and_read_as_serde_does() {
    let steps =
        STEPS.iter().map(|(_, step)| step.clone()).chain([Step::Digital("x".into()), Step::Interests(3)]);
    let mut all: Vec<Answers> = steps.map(|step| Answers { at: Some(step), ..full() }).collect();
    all.extend([full(), Answers::default()]);
    all.push(Answers { preference: Some(Reply::Skipped), tasks: Vec::new(), ..full() });
    all.push(Answers {
        situation: Situation { goal: Some(Reply::Given(Goal::Work)), ..Situation::default() },
        ..Answers::default()
    });
    for answers in all {
        let json = answers_json(&answers);
        assert_eq!(Answers::parse(&json).unwrap(), answers, "{json}");
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value, serde_json::to_value(&answers).unwrap());
        assert_eq!(super::answers(&value.into()), Some(answers));
    }
}

#[test]
fn damaged_answers_lose_only_what_is_damaged() {
    let json = r#"{"begun":true,"situation":{"goal":"oops","finnish":{"given":"good"}},"digital":[{"item":"a"},
        {"item":"b","reply":"alone"},7],"interests":"none"}"#;
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    let read = super::answers(&value.into()).unwrap();
    assert_eq!(read.situation.finnish(), Some(Finnish::Good));
    assert_eq!((read.digital.len(), read.interests.len()), (1, 0));
    assert_eq!(super::answers(&Tree::Text("x".into())), None);
}

#[test]
fn phrases_are_read_as_serde_reads_them() {
    let json = r#"{"a":"Hei","b":["x ",{"gap":"n"},{"by":"n","of":[["one","yksi"],["52",["v",{"gap":"n"}]]],"or":"muu"}],"c":[]}"#;
    let expected: std::collections::BTreeMap<String, Phrase> = serde_json::from_str(json).unwrap();
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(*phrases(&value.into()).unwrap(), expected.into_iter().collect::<Phrases>());
    let turned = Tree::Fields(["b", "c", "a"].map(|id| (id.to_owned(), Tree::Text(id.to_owned()))).into());
    let ids: Vec<String> = phrases(&turned).unwrap().iter().map(|(id, _)| id.clone()).collect();
    assert_eq!(ids, ["a", "b", "c"], "found by halves, so in order");
    assert_eq!(phrases(&Tree::Null), None);
}
