//! What a page of an instrument sends, as an input of its engine. Pure: nothing is decided here that
//! `suunta_shared::instrument` decides, and the digital questions are read as everywhere.

use suunta_shared::answers::Answers;
use suunta_shared::content::Content;
use suunta_shared::flow::{self, Step};
use suunta_shared::instrument::{Input, Instrument, Item, ItemKind, Replies, Screen, Value};
use suunta_shared::situation::Reply;
use suunta_shared::text::Message;

use crate::plain::form::{self, CHOICE, Fields, Wrong};

/// The name of a page in the hidden field.
pub fn name(screen: &Screen) -> String {
    match screen {
        Screen::Start => "start".to_owned(),
        Screen::Item(item) => format!("item:{item}"),
        Screen::Digital(item) => format!("digital:{item}"),
        Screen::Result => "result".to_owned(),
        Screen::Flow => "flow".to_owned(),
    }
}

/// The page with this name.
pub fn screen(name: &str) -> Option<Screen> {
    Some(match name {
        "start" => Screen::Start,
        "result" => Screen::Result,
        _ => match name.split_once(':')? {
            ("item", item) => Screen::Item(item.to_owned()),
            ("digital", item) => Screen::Digital(item.to_owned()),
            _ => return None,
        },
    })
}

/// The inputs of a page as an input of the engine. `None`: the page takes none (the result).
///
/// # Errors
/// What to tell the person.
pub fn read(
    instrument: &Instrument,
    content: &Content,
    screen: &Screen,
    fields: &Fields,
) -> Result<Option<Input>, Message> {
    Ok(match screen {
        Screen::Start => Some(Input::Begin),
        Screen::Result | Screen::Flow => None,
        Screen::Item(id) => {
            let Some(item) = instrument.item(id) else { return Ok(None) };
            let value = if item.kind == ItemKind::Number {
                number(item, fields)?
            } else {
                chosen(instrument, content, item, fields).map_err(|wrong| told(item, wrong))?
            };
            Some(Input::Reply(id.clone(), Reply::Given(value)))
        }
        Screen::Digital(item) => {
            let step = Step::Digital(item.clone());
            let read = form::read(&content.questions, &Answers::default(), &[], &step, fields);
            digital(read.map_err(|wrong| Message::new(wrong.message(&step)))?)
        }
    })
}

/// Going on without answering. `None`: there is nothing to skip on this page.
pub fn skip(content: &Content, screen: &Screen) -> Option<Input> {
    match screen {
        Screen::Start | Screen::Result | Screen::Flow => None,
        Screen::Item(item) => Some(Input::Reply(item.clone(), Reply::Skipped)),
        Screen::Digital(item) => {
            let step = Step::Digital(item.clone());
            digital(form::skip(&content.questions, &Answers::default(), &step))
        }
    }
}

/// The values chosen on a page in replies given before, in the shape of the page's own fields.
pub fn answered(content: &Content, replies: &Replies, screen: &Screen) -> Fields {
    match screen {
        Screen::Start | Screen::Result | Screen::Flow => Fields::default(),
        Screen::Item(item) => {
            let choice = |value: &str| (CHOICE.to_owned(), value.to_owned());
            Fields(match replies.reply(item).and_then(Reply::given) {
                Some(Value::Number(number)) => vec![choice(&number.to_string())],
                Some(value) => value.options().iter().map(|option| choice(option)).collect(),
                None => Vec::new(),
            })
        }
        Screen::Digital(item) => {
            let answers = Answers {
                digital: replies.digital.clone(),
                tasks: replies.tasks.clone(),
                ..Answers::default()
            };
            form::answered(&content.questions, &answers, &Step::Digital(item.clone()))
        }
    }
}

/// An input of the digital part, which the jobseeker's flow knows too.
fn digital(input: Option<flow::Input>) -> Option<Input> {
    match input? {
        flow::Input::Digital(item, reply) => Some(Input::Digital(item, reply)),
        flow::Input::Task(item, pick) => Some(Input::Task(item, pick)),
        _ => None,
    }
}

fn chosen(instrument: &Instrument, content: &Content, item: &Item, fields: &Fields) -> Result<Value, Wrong> {
    let options = instrument.options(content, item);
    let known = |value: &str| options.contains(&value);
    if item.kind != ItemKind::Several {
        return form::single(fields, |value| known(value).then(|| value.to_owned())).map(Value::One);
    }
    if !fields.all(CHOICE).all(known) {
        return Err(Wrong::Unknown);
    }
    let chosen: Vec<String> =
        options.iter().filter(|own| fields.has(CHOICE, own)).map(|own| (*own).to_owned()).collect();
    if chosen.is_empty() {
        return Err(Wrong::Nothing);
    }
    if chosen.len() > 1 && item.alone.as_ref().is_some_and(|alone| chosen.contains(alone)) {
        return Err(Wrong::NoneAndMore);
    }
    if item.most.is_some_and(|most| chosen.len() > usize::from(most)) {
        return Err(Wrong::TooMany);
    }
    Ok(Value::Several(chosen))
}

/// A whole number as people write one.
fn number(item: &Item, fields: &Fields) -> Result<Value, Message> {
    let [least, most] = item.range.unwrap_or([0, u16::MAX]);
    let typed = fields.one(CHOICE).unwrap_or_default().trim();
    let number = typed.parse::<u16>().ok().filter(|number| (least..=most).contains(number));
    number.map(Value::Number).ok_or_else(|| {
        Message::new("instrument-error-number").with("least", i64::from(least)).with("most", i64::from(most))
    })
}

/// What to tell the person.
fn told(item: &Item, wrong: Wrong) -> Message {
    match wrong {
        Wrong::Nothing if item.kind == ItemKind::Several => Message::new("error-choose-some"),
        Wrong::TooMany => {
            Message::new("instrument-error-most").with("most", i64::from(item.most.unwrap_or_default()))
        }
        wrong => Message::new(wrong.message(&Step::Start)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Files;

    fn fields(values: &[&str]) -> Fields {
        Fields(values.iter().map(|value| (CHOICE.to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_is_chosen_becomes_a_reply_and_what_is_wrong_is_told() {
        let (content, _) = Files::built_in().parse().unwrap();
        let employer = content.instruments.iter().find(|own| own.id == "employer").unwrap();
        let read = |item: &str, values: &[&str]| {
            let read = self::read(employer, &content, &Screen::Item(item.to_owned()), &fields(values));
            match read.map_err(|message| message.id) {
                Ok(Some(Input::Reply(_, Reply::Given(value)))) => Ok(value),
                Ok(other) => panic!("{item}: {other:?}"),
                Err(id) => Err(id),
            }
        };
        let wrong = |id: &str| Err(id.to_owned());
        let several = |all: &[&str]| Value::Several(all.iter().map(|one| (*one).to_owned()).collect());
        assert_eq!(read("hiring", &["now"]), Ok(Value::One("now".to_owned())));
        assert_eq!(read("hiring", &[]), wrong("error-choose-one"));
        assert_eq!(read("hiring", &["now", "soon"]), wrong("plain-error-several"));
        assert_eq!(read("hiring", &["tomorrow"]), wrong("plain-error-unknown-choice"));
        assert_eq!(read("hours", &["evenings", "part-time"]), Ok(several(&["part-time", "evenings"])));
        assert_eq!(read("hours", &[]), wrong("error-choose-some"));
        assert_eq!(read("hard", &["nothing"]), Ok(several(&["nothing"])));
        assert_eq!(read("hard", &["nothing", "few"]), wrong("plain-error-none-and-more"));
        assert_eq!(read("people", &[" 12 "]), Ok(Value::Number(12)));
        for typed in ["", "-1", "many", "70000", "1.5"] {
            assert_eq!(read("people", &[typed]), wrong("instrument-error-number"), "{typed}");
        }
        let who = employer.item("who").unwrap();
        let all = employer.options(&content, who);
        assert_eq!(read("who", &all[..6]), wrong("instrument-error-most"));
        assert!(read("who", &all[..5]).is_ok());
    }

    #[test]
    fn pages_are_found_by_their_names() {
        for screen in
            [Screen::Start, Screen::Item("who".to_owned()), Screen::Digital("x".to_owned()), Screen::Result]
        {
            assert_eq!(super::screen(&name(&screen)), Some(screen));
        }
        for strange in ["", "flow", "item", "else:who"] {
            assert_eq!(super::screen(strange), None, "{strange}");
        }
    }
}
