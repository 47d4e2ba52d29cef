//! What a member of staff sets for themselves: single keys with their guide, filters under a name of their own.

use std::collections::BTreeSet;

use crate::support::desk::{Setup, maija, on_each, somebody};
use crate::support::store::World;
use axum::http::StatusCode;
use suunta_server::desk::help::KEYS;
use suunta_server::store::{Actor, MAX_FILTERS, SavedFilter, StoreError};

crate::on_both!(keys_are_off_until_somebody_wants_them, filters_have_an_owner_a_name_and_a_limit);

async fn keys_are_off_until_somebody_wants_them(world: &World) {
    let (liisa, matti) = (world.user("liisa").await, world.user("matti").await);
    assert!(!world.store.shortcuts(liisa).await.unwrap());
    world.store.set_shortcuts(liisa, true).await.unwrap();
    assert!(world.store.shortcuts(liisa).await.unwrap() && !world.store.shortcuts(matti).await.unwrap());
    world.store.set_shortcuts(liisa, false).await.unwrap();
    assert!(!world.store.shortcuts(liisa).await.unwrap());
}

async fn filters_have_an_owner_a_name_and_a_limit(world: &World) {
    let (liisa, matti) = (world.user("liisa").await, world.user("matti").await);
    let filter = |name: &str, asked: &str| SavedFilter { name: name.into(), asked: asked.into() };
    let store = &world.store;
    store.save_filter(liisa, "q", filter("b", "lang=fi")).await.unwrap();
    store.save_filter(liisa, "q", filter("a", "lang=sv")).await.unwrap();
    store.save_filter(liisa, "q", filter("b", "lang=en")).await.unwrap();
    store.save_filter(matti, "q", filter("b", "state=new")).await.unwrap();
    store.save_filter(liisa, "other", filter("b", "area=oulu")).await.unwrap();
    let own = store.saved_filters(liisa, "q").await.unwrap();
    assert_eq!(own, [filter("a", "lang=sv"), filter("b", "lang=en")]);
    for n in 3..MAX_FILTERS {
        store.save_filter(liisa, "q", filter(&format!("n{n}"), "lang=fi")).await.unwrap();
    }
    let beyond = store.save_filter(liisa, "third", filter("b", "lang=fi")).await;
    assert!(matches!(beyond, Err(StoreError::Refused("filters-full"))), "{beyond:?}");
    store.save_filter(liisa, "q", filter("a", "lang=fi")).await.unwrap();
    store.drop_filter(liisa, "q", "b").await.unwrap();
    store.drop_filter(liisa, "q", "b").await.unwrap();
    store.save_filter(liisa, "third", filter("b", "lang=fi")).await.unwrap();
    assert_eq!(store.saved_filters(matti, "q").await.unwrap(), [filter("b", "state=new")]);
}

#[tokio::test]
async fn single_keys_are_switched_on_by_each_for_themselves() {
    on_each(Setup::default, async |desk| {
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk/help").await;
        assert!(liisa.page.has("Pikanäppäimet eivät ole käytössä.") && !liisa.page.has(" data-keys"));
        assert!(
            liisa.page.has("<kbd>n</kbd>") && !liisa.page.has("<kbd>3</kbd>"),
            "no key to what she may not open"
        );
        liisa.post("/desk/help/shortcuts", &[("shortcuts", "on")]).await;
        liisa.follow().await;
        assert!(
            liisa.page.has("Pikanäppäimet ovat nyt käytössä.")
                && liisa.page.has("<body class=\"desk\" data-keys>")
        );
        let mut elsewhere = desk.signed_in("liisa").await;
        elsewhere.get("/desk").await;
        assert!(elsewhere.page.has(" data-keys"), "kept with the account");
        assert!(elsewhere.page.has("<a href=\"/desk/help\" data-key=\"0\">Opas ja pikanäppäimet</a>"));
        let mut matti = desk.signed_in("matti").await;
        matti.get("/desk").await;
        assert!(!matti.page.has(" data-keys"));
        liisa.post("/desk/help/shortcuts", &[("shortcuts", "off")]).await;
        elsewhere.get("/desk").await;
        assert!(!elsewhere.page.has(" data-keys"));
        elsewhere.post("/desk/help/shortcuts", &[("shortcuts", "nonsense")]).await;
        assert_eq!(elsewhere.page.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn the_guide_lists_the_keys_that_there_are() {
    on_each(Setup::default, async |desk| {
        let case = desk.case("guidance", &maija(), 3).await;
        let mut anna = desk.signed_in("anna").await;
        anna.act(case.id, "claim", &[]).await;
        let mut there: BTreeSet<String> = ["j".to_owned(), "k".to_owned()].into();
        for page in ["/desk".to_owned(), format!("/desk/cases/{}", case.id)] {
            anna.get(&page).await;
            let keys = anna.page.html.split("data-key=\"").skip(1).filter_map(|rest| rest.split('"').next());
            let keys: Vec<&str> = keys.collect();
            let distinct: BTreeSet<&&str> = keys.iter().collect();
            assert_eq!(distinct.len(), keys.len(), "{page}: one thing a key");
            there.extend(keys.into_iter().map(str::to_owned));
        }
        let listed: BTreeSet<String> = KEYS.iter().map(|(key, _)| (*key).to_owned()).collect();
        assert_eq!(there, listed);
        anna.get("/desk/help").await;
        assert!(KEYS.iter().all(|(key, _)| anna.page.has(&format!("<kbd>{key}</kbd>"))));
    })
    .await;
}

#[tokio::test]
async fn a_filter_is_kept_used_and_deleted() {
    on_each(Setup::default, async |desk| {
        desk.case_with("guidance", &somebody(), 3, |new| new.lang = "sv".into()).await;
        desk.case("guidance", &somebody(), 4).await;
        let mut liisa = desk.signed_in("liisa").await;
        let (path, filters) = ("/desk/queues/guidance", "/desk/queues/guidance/filters");
        liisa.get(path).await;
        assert!(!liisa.page.has("Tallenna tämä rajaus"), "nothing to keep yet");
        liisa.get("/desk/queues/guidance?lang=sv&need=goal:work").await;
        assert!(liisa.page.has("Tallenna tämä rajaus") && liisa.page.has("Älä kirjoita nimeen mitään asiakkaasta"));
        let filter = [("lang", "sv"), ("need", "goal:work")];
        let name = "Ruotsi & <b>työ</b>";
        liisa.post(filters, &[filter[0], filter[1], ("filter-name", name)]).await;
        liisa.follow().await;
        assert!(liisa.page.has("Rajaus on tallennettu."), "{}", liisa.page.html);
        let link = "<a href=\"/desk/queues/guidance?need=goal:work&#38;lang=sv\" aria-current=\"page\">Ruotsi &#38; &#60;b&#62;työ&#60;/b&#62;</a>";
        assert!(liisa.page.has(link), "{}", liisa.page.html);
        assert_eq!(liisa.page.html.matches("class=\"case ").count(), 1);
        liisa.get(path).await;
        assert!(liisa.page.has("Ruotsi &#38;") && !liisa.page.has("aria-current=\"page\">Ruotsi"));
        // In their own queue, and for them alone.
        liisa.get("/desk/queues/support").await;
        assert!(!liisa.page.has("Ruotsi &#38;"));
        let mut matti = desk.signed_in("matti").await;
        matti.get(path).await;
        assert!(!matti.page.has("Ruotsi &#38;"));
        // What cannot be kept is said beside the field, with what was typed.
        liisa.get(path).await;
        let long = "x".repeat(41);
        for (fields, said) in [
            (vec![filter[0], ("filter-name", "  ")], "Kirjoita rajaukselle nimi."),
            (vec![filter[0], ("filter-name", long.as_str())], "Lyhennä nimeä."),
            (vec![("state", "nonsense"), ("filter-name", "kaikki")], "Rajaa ensin luetteloa."),
        ] {
            liisa.post(filters, &fields).await;
            assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(liisa.page.has(said) && liisa.page.has("href=\"#filter-name\""), "{said}");
        }
        let user = desk.user("liisa").await.id;
        for n in 1..MAX_FILTERS {
            let filter = SavedFilter { name: format!("{n}"), asked: "lang=fi".into() };
            desk.app.store.save_filter(user, "support", filter).await.expect("saved");
        }
        liisa.post(filters, &[filter[0], ("filter-name", "yksi liikaa")]).await;
        assert!(liisa.page.has("Sinulla on jo 20 rajausta.") && liisa.page.has("value=\"yksi liikaa\""));
        liisa.get(path).await;
        liisa.post("/desk/queues/guidance/unfilter", &[("filter-name", name)]).await;
        liisa.follow().await;
        assert!(liisa.page.has("Rajaus on poistettu.") && !liisa.page.has("Ruotsi &#38;"));
        // Out of the queue: neither seen nor kept.
        desk.app.store.set_memberships(user, vec!["training".into()], Actor::System).await.expect("set");
        liisa.post(filters, &[filter[0], ("filter-name", "x")]).await;
        assert_eq!(liisa.page.status, StatusCode::NOT_FOUND);
        assert!(desk.app.store.saved_filters(user, "guidance").await.expect("reads").is_empty());
    })
    .await;
}
