//! An employer's answers become a case: previewed, sealed, stored once, read at the desk, found again by code. On both engines.

use axum::http::StatusCode;
use suunta_server::referrals::model::{Case, Contact};
use suunta_server::send::form::SendForm;
use suunta_server::store::place;
use suunta_shared::instrument::Replies;

use crate::support::desk::{Browser, Desk, Setup, on_each};
use crate::support::plain::decode;

const FORM: &str = "/s/oulu/fi/for/employer";
const SEND: &str = "/s/oulu/fi/for/employer/send";
const SUBMIT: &str = "/s/oulu/fi/for/employer/submit";
const COMPANY: [(&str, &str); 4] = [
    ("company", "Siivous Sini Oy"),
    ("business_id", "737546-2"),
    ("name", "Sini Siistonen"),
    ("phone", "040 123 4567"),
];

/// The value of the first choice of a page.
fn first_choice(html: &str) -> Option<String> {
    let (_, rest) = html.split_once("name=\"choice\" value=\"")?;
    Some(rest.split_once('"')?.0.to_owned())
}

/// Goes through the questions with the first answer of each, and on to the contact page: the replies and the key it carries.
async fn contact_page(browser: &mut Browser) -> (String, String, String) {
    browser.get(FORM).await;
    for _ in 0..80 {
        let step = browser.page.hidden("step").expect("a page of the questions");
        let answers = browser.page.hidden("answers").expect("replies");
        if step == "result" {
            browser.post_bare(SEND, &[("answers", &answers)]).await;
            assert_eq!(browser.page.status, StatusCode::OK, "{}", browser.page.html);
            let of = |name: &str| browser.page.hidden(name).expect("a field");
            return (of("answers"), of("key"), of("parts"));
        }
        let number = browser.page.has("type=\"number\"").then(|| "7".to_owned());
        let choice = number.or_else(|| first_choice(&browser.page.html)).unwrap_or_default();
        let fields = [("answers", answers.as_str()), ("step", &step), ("choice", &choice), ("do", "next")];
        browser.post_bare(FORM, &fields).await;
    }
    panic!("no end");
}

/// The fields of a form that leaves nothing out.
fn fields<'a>(answers: &'a str, key: &'a str, parts: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut all = vec![("answers", answers), ("key", key), ("parts", parts), ("seen", "")];
    all.extend(parts.split(' ').map(|part| ("keep", part)));
    all.extend(COMPANY);
    all
}

async fn case(desk: &Desk, code: &str) -> Case {
    let code = suunta_server::crypto::PrivateCode::parse(code).expect("a code");
    desk.app.store.case_by_code(code.hash(&desk.app.keys)).await.expect("reads").expect("a case")
}

fn code(html: &str) -> String {
    let rest = html.split_once("s-code\"><bdi translate=\"no\">").expect("a receipt").1;
    rest.split_once('<').expect("a code").0.to_owned()
}

#[tokio::test]
async fn a_company_sees_what_it_sends_and_the_desk_sees_the_same_and_no_more() {
    on_each(Setup::default, async |desk| {
        let mut company = desk.browser();
        let (answers, key, parts) = contact_page(&mut company).await;
        let preview = decode(&company.page.html);
        assert!(preview.contains("id=\"company\"") && !preview.contains("name=\"protected\""));
        company.post_bare(SUBMIT, &fields(&answers, &key, &parts)).await;
        assert_eq!(company.page.status, StatusCode::OK, "{}", company.page.html);
        let code = code(&company.page.html);
        let case = case(desk, &code).await;
        assert!(company.page.has(&case.number));
        // "What would you like to talk about first?" – finding people: the coordinators' queue.
        assert_eq!((case.queue.as_str(), case.rule.as_str()), ("guidance", "employer:employer"));
        let words = desk.app.texts.words("fi");
        assert!(decode(&company.page.html).contains(&words.t("employer-routing-employer")));

        // Everything personal is sealed.
        let texts = desk.app.store.texts_of(case.id).await.expect("reads").expect("texts");
        let contact = desk.app.keys.open(place::CONTACT, case.id, &texts.contact).expect("opens");
        let contact: Contact = serde_json::from_slice(&contact).expect("contact");
        assert_eq!(
            (contact.company.as_str(), contact.business_id.as_str()),
            ("Siivous Sini Oy", "0737546-2")
        );
        let stored = desk.app.keys.open_text(place::ANSWERS, case.id, &texts.answers).expect("opens");
        assert!(Replies::parse(&stored).expect("replies").at.is_none());

        let mut liisa = desk.signed_in("liisa").await;
        liisa.get(&format!("/desk/cases/{}?contact=open", case.id)).await;
        assert_eq!(liisa.page.status, StatusCode::OK);
        let page = decode(&liisa.page.html);
        assert!(!page.contains("No localization"), "{page}");
        for said in ["Siivous Sini Oy", "0737546-2", "Sini Siistonen", &words.t("employer-routing-employer")]
        {
            assert!(page.contains(said), "{said}");
        }
        let lines = preview.split("s-preview").nth(1).expect("a preview").split("</section>");
        let lines: Vec<String> = lines
            .flat_map(|section| section.split("<li>").skip(1))
            .filter_map(|line| Some(line.split_once("</li>")?.0.to_owned()))
            .collect();
        assert!(lines.len() > 20, "{lines:?}");
        for line in &lines {
            assert!(page.contains(&format!("<li>{line}</li>")), "{line}");
        }
        assert!(lines.iter().any(|line| line.contains(&words.t("employer-scale-recruiting"))), "{lines:?}");

        // Who is of another queue has no such case.
        let mut aino = desk.signed_in("aino").await;
        aino.get(&format!("/desk/cases/{}", case.id)).await;
        assert_eq!(aino.page.status, StatusCode::NOT_FOUND);

        // The company finds its case by code, corrects its details, and stays a company.
        company.post_bare("/status", &[("code", &code), ("lang", "sv")]).await;
        assert_eq!(company.page.status, StatusCode::OK);
        assert!(!company.page.has("No localization") && company.page.has("Siivous Sini Oy"));
        let bad = [("code", code.as_str()), ("company", ""), ("phone", "040 123 4567")];
        company.post_bare("/status/correct", &bad).await;
        assert_eq!(company.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let good = [("code", code.as_str()), ("company", "Sini Oy"), ("phone", "040 123 4567")];
        company.post_bare("/status/correct", &good).await;
        assert_eq!(company.page.status, StatusCode::OK, "{}", company.page.html);
        assert!(company.page.has("Sini Oy"));
    })
    .await;
}

#[tokio::test]
async fn sent_twenty_times_it_is_one_case_and_another_body_is_refused() {
    on_each(Setup::default, async |desk| {
        let mut company = desk.browser();
        let (answers, key, parts) = contact_page(&mut company).await;
        let fields = fields(&answers, &key, &parts);
        let mut codes = Vec::new();
        for _ in 0..20 {
            company.post_bare(SUBMIT, &fields).await;
            codes.push(code(&company.page.html));
        }
        codes.dedup();
        assert_eq!(codes.len(), 1, "{codes:?}");
        let mut other = fields.clone();
        other.retain(|(name, _)| *name != "company");
        other.push(("company", "Toinen Oy"));
        company.post_bare(SUBMIT, &other).await;
        assert_eq!(company.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(company.page.has(&desk.app.texts.words("fi").t("error-send-other-body")));
    })
    .await;
}

#[tokio::test]
async fn a_section_left_out_is_shown_so_first_and_never_stored() {
    on_each(Setup::default, async |desk| {
        let mut company = desk.browser();
        let (answers, key, parts) = contact_page(&mut company).await;
        assert!(parts.split(' ').any(|part| part == "need") && parts.ends_with("result"), "{parts}");
        let mut fields = fields(&answers, &key, &parts);
        fields.retain(|field| *field != ("keep", "need"));
        company.post_bare(SUBMIT, &fields).await;
        let words = desk.app.texts.words("fi");
        assert!(company.page.has(&words.t("company-send-preview-changed")), "{}", company.page.html);
        assert!(!company.page.has(&words.t("employer-hiring")));
        let seen = company.page.hidden("seen").expect("what was seen");
        assert_eq!(seen, "need");
        fields.retain(|(name, _)| *name != "seen");
        fields.push(("seen", &seen));
        company.post_bare(SUBMIT, &fields).await;
        let case = case(desk, &code(&company.page.html)).await;
        let texts = desk.app.store.texts_of(case.id).await.expect("reads").expect("texts");
        for (place, sealed) in [(place::ANSWERS, &texts.answers), (place::BRIEF, &texts.brief)] {
            let stored = desk.app.keys.open_text(place, case.id, sealed).expect("opens");
            assert!(!stored.contains("employer-hiring") && !stored.contains("\"hiring\""), "{stored}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    on_each(Setup::default, async |desk| {
        let mut company = desk.browser();
        let (answers, key, parts) = contact_page(&mut company).await;
        let typed = |company: &'static str, id: &'static str| {
            let mut all = fields(&answers, &key, &parts);
            all.retain(|(name, _)| !["company", "business_id"].contains(name));
            all.extend([("company", company), ("business_id", id)]);
            all
        };
        for (fields, field) in [(typed("", ""), "company"), (typed("Siivous", "0737546-3"), "business_id")] {
            company.post_bare(SUBMIT, &fields).await;
            assert_eq!(company.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(company.page.has(&format!("href=\"#{field}\"")), "{field}");
            assert!(company.page.has(&format!("id=\"{field}-error\"")), "{field}");
            assert!(company.page.has("Sini Siistonen"), "what was typed stays");
        }
        assert!(company.page.has("value=\"0737546-3\""));
        // Replies that are not as our page gave them away are looked over first; nothing is stored of them.
        let (_, signature) = answers.split_once('.').expect("a token");
        let forged = format!(
            "{}.{signature}",
            data_encoding::BASE64URL_NOPAD.encode(b"{\"instrument\":\"employer\"}")
        );
        company.post_bare(SUBMIT, &fields(&forged, &key, &parts)).await;
        assert_eq!(company.page.hidden("step").as_deref(), Some("start"));
        let mut strange = fields(&answers, "x", &parts);
        strange.rotate_left(1);
        company.post_bare(SUBMIT, &strange).await;
        assert_eq!(company.page.status, StatusCode::UNPROCESSABLE_ENTITY, "a key of ours only");
    })
    .await;
}

/// A person's form never becomes a company's by what it carries, and a stored company comes back as one.
#[test]
fn a_stored_company_fills_its_form_again() {
    let contact = Contact { company: "Sini Oy".into(), phone: "040 123 4567".into(), ..Contact::default() };
    assert_eq!(SendForm::from_contact(&contact).contact(), Ok(contact));
}
