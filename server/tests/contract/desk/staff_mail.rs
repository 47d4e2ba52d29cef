//! Mail to members of staff: with the task, once, without content; daily at eight on working days; and only to those who want
//! it.

use std::sync::{Arc, Mutex};

use crate::support::desk::{Desk, Setup, on_each};
use crate::support::store::World;
use axum::http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Date;
use suunta_server::clock::Randomness;
use suunta_server::config::Mail as Settings;
use suunta_server::outbox::{Mailer, send_due};
use suunta_server::referrals::model::Case;
use suunta_server::referrals::roster::Named;
use suunta_server::referrals::watch::TaskKind;
use suunta_server::store::{Actor, MailChoice, MailKind, NewTask, StaffMail, User, place};
use suunta_server::upkeep::digest;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use uuid::Uuid;

crate::on_both!(
    a_task_brings_a_mail_to_those_who_want_it_at_once,
    mails_keep_their_order_and_their_ids,
    the_daily_mail_is_written_once_a_day,
    an_address_is_kept_sealed_and_forgotten_on_request,
);

async fn wants(world: &World, user: Uuid, choice: MailChoice) {
    let sealed = world.keys.seal(place::STAFF_MAIL, user, b"liisa@kunta.example.fi", Randomness);
    let mail = StaffMail { address: sealed, choice };
    world.store.set_staff_mail(user, Some(mail), "2026-11-22".parse().unwrap()).await.unwrap();
}

/// Gives tasks about a case: a kind and a person each.
async fn give(world: &World, case: &Case, tasks: &[(TaskKind, Uuid)]) {
    world.pass(1);
    let case = world.store.case(case.id).await.unwrap().unwrap();
    let task = |&(kind, user): &(TaskKind, Uuid)| {
        let named = Named { user, deputy: None };
        NewTask { kind, named, basis: case.deadline, due: case.deadline }
    };
    let tasks = tasks.iter().map(task).collect();
    assert!(world.store.tell(case, tasks, world.now()).await.unwrap());
}

async fn a_task_brings_a_mail_to_those_who_want_it_at_once(world: &World) {
    let [once, daily, none, silent] =
        [world.user("a").await, world.user("b").await, world.user("c").await, world.user("d").await];
    wants(world, once, MailChoice::AtOnce).await;
    wants(world, daily, MailChoice::Daily).await;
    wants(world, none, MailChoice::None).await;
    let case = world.case("1").await;
    let all = [once, daily, none, silent].map(|user| (TaskKind::TimeUp, user));
    give(world, &case, &all).await;
    let due = world.store.mails_due(10).await.unwrap();
    assert_eq!(due.len(), 1);
    assert_eq!(
        (due[0].user, due[0].case, due[0].kind, due[0].lang.as_str()),
        (Some(once), None, MailKind::Task, "fi")
    );
    let address = world.keys.open_text(place::STAFF_MAIL, once, &due[0].address).unwrap();
    assert_eq!(address, "liisa@kunta.example.fi");
    world.store.mail_sent(due[0].id).await.unwrap();
    // The same task again is no new one; several new ones before the mail has left are one mail.
    give(world, &case, &[(TaskKind::TimeUp, once)]).await;
    assert!(world.store.mails_due(10).await.unwrap().is_empty());
    give(world, &case, &[(TaskKind::Overdue, once), (TaskKind::Contest, once)]).await;
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 1);
    // It belongs to no case, and outlives this one.
    world.store.withdraw(case.id, Actor::Person).await.unwrap();
    assert_eq!(world.store.mails_due(10).await.unwrap().len(), 1);
}

async fn mails_keep_their_order_and_their_ids(world: &World) {
    let anna = world.user("anna").await;
    wants(world, anna, MailChoice::AtOnce).await;
    let case = world.case("1").await;
    give(world, &case, &[(TaskKind::TimeUp, anna)]).await;
    let first = world.store.mails_due(10).await.unwrap().remove(0);
    give(world, &case, &[(TaskKind::Overdue, anna)]).await;
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 2, "the first is on its way: another one");
    let again = world.store.mails_due(10).await.unwrap();
    assert_eq!(
        (again.len(), again[0].id),
        (1, first.id),
        "the worker died: again, under the same id, and the second waits for it"
    );
    world.store.mail_failed(first.id, None, "550").await.unwrap();
    assert_eq!(world.store.mails_parked().await.unwrap()[0].user, Some(anna));
    assert_ne!(world.store.mails_due(10).await.unwrap()[0].id, first.id, "a parked mail blocks nobody");
    // Disabled: nothing leaves any more.
    let user = world.store.user(anna).await.unwrap().unwrap();
    world.store.set_user(User { active: false, ..user }, Actor::System).await.unwrap();
    world.store.tidy().await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0);
}

async fn the_daily_mail_is_written_once_a_day(world: &World) {
    let [busy, idle, late] = [world.user("a").await, world.user("b").await, world.user("c").await];
    for user in [busy, idle] {
        wants(world, user, MailChoice::Daily).await;
    }
    let case = world.case("1").await;
    give(world, &case, &[(TaskKind::TimeUp, busy)]).await;
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0, "not at once");
    let monday: Date = "2026-11-23".parse().unwrap();
    let (a, b, c) = tokio::join!(
        world.store.write_daily(monday, &[]),
        world.store.write_daily(monday, &[]),
        world.store.write_daily(monday, &[])
    );
    a.and(b).and(c).unwrap();
    let due = world.store.mails_due(10).await.unwrap();
    assert_eq!(
        due.iter().map(|mail| (mail.user, mail.kind)).collect::<Vec<_>>(),
        [(Some(busy), MailKind::Digest)]
    );
    world.store.mail_sent(due[0].id).await.unwrap();
    // Who gets a task, or chooses the daily mail, after eight, hears of it tomorrow.
    give(world, &case, &[(TaskKind::Overdue, idle)]).await;
    let sealed = world.keys.seal(place::STAFF_MAIL, late, b"l@kunta.example.fi", Randomness);
    let mail = StaffMail { address: sealed, choice: MailChoice::Daily };
    world.store.set_staff_mail(late, Some(mail), monday).await.unwrap();
    give(world, &case, &[(TaskKind::Contest, late)]).await;
    // Saved again in the night: what is done stays done.
    wants(world, busy, MailChoice::Daily).await;
    world.store.write_daily(monday, &[]).await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0);
    world.store.write_daily(monday.tomorrow().unwrap(), &[]).await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 3);
    // One that could not leave for days stands for all.
    world.store.write_daily("2026-11-25".parse().unwrap(), &[]).await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 3);
}

async fn an_address_is_kept_sealed_and_forgotten_on_request(world: &World) {
    let anna = world.user("anna").await;
    wants(world, anna, MailChoice::AtOnce).await;
    let case = world.case("1").await;
    give(world, &case, &[(TaskKind::TimeUp, anna)]).await;
    let stored = world.blobs("SELECT address FROM staff_mail").await;
    assert!(!String::from_utf8_lossy(&stored[0]).contains("liisa"));
    let other = Uuid::from_u128(7);
    assert!(world.keys.open_text(place::STAFF_MAIL, other, &stored[0]).is_err(), "bound to its account");
    world.store.set_staff_mail(anna, None, Date::MIN).await.unwrap();
    assert_eq!(world.number("SELECT COUNT(*) FROM staff_mail").await, 0);
    assert_eq!(world.number("SELECT COUNT(*) FROM outbox").await, 0, "what was to go there goes nowhere");
    assert_eq!(world.store.staff_mail(anna).await.unwrap(), None);
    if let Some(folder) = world.files().filter(|_| world.is_sqlite()) {
        for file in std::fs::read_dir(folder).unwrap().flatten() {
            let bytes = std::fs::read(file.path()).unwrap();
            assert!(!bytes.windows(24).any(|piece| piece == &stored[0][5..29]), "{}", file.path().display());
        }
    }
    let actions: Vec<_> =
        world.store.audit_of(anna).await.unwrap().into_iter().map(|row| (row.action, row.result)).collect();
    assert_eq!(actions.last().unwrap(), &("mail-choice".to_owned(), "none".to_owned()));
}

#[tokio::test]
async fn the_hour_and_the_days() {
    let due = |at: &str| digest::due(at.parse::<Timestamp>().unwrap()).to_string();
    assert_eq!(due("2026-11-23T05:59:59Z"), "2026-11-22", "a minute before eight in Finland");
    assert_eq!(due("2026-11-23T06:00:00Z"), "2026-11-23");
    assert_eq!(due("2026-07-01T05:00:00Z"), "2026-07-01", "summer time");
    on_each(Setup::default, async |desk: &Desk| {
        let liisa = desk.user("liisa").await.id;
        wants(&desk.world, liisa, MailChoice::Daily).await;
        let case = desk.case("guidance", &crate::support::desk::somebody(), 20).await;
        give(&desk.world, &case, &[(TaskKind::Contest, liisa)]).await;
        let written = async |at: &str| {
            desk.world.clock.set(at.parse().unwrap());
            digest::write(&desk.app).await.unwrap();
            desk.world.number("SELECT COUNT(*) FROM outbox").await
        };
        assert_eq!(written("2026-11-28T10:00:00Z").await, 0, "Saturday");
        assert_eq!(written("2026-12-06T10:00:00Z").await, 0, "Independence Day, a Sunday");
        assert_eq!(written("2026-12-24T10:00:00Z").await, 0, "Christmas Eve");
        assert_eq!(written("2026-12-28T05:30:00Z").await, 0, "half past seven");
        assert_eq!(written("2026-12-28T11:00:00Z").await, 1, "after downtime as soon as somebody is there");
        assert_eq!(written("2026-12-28T12:00:00Z").await, 1);
    })
    .await;
}

#[tokio::test]
async fn one_sets_ones_own_address_and_choice() {
    on_each(Setup::default, async |desk: &Desk| {
        let mut liisa = desk.signed_in("liisa").await;
        liisa.get("/desk/me").await;
        assert!(liisa.page.has("href=\"/desk/me/mail\""));
        liisa.get("/desk/me/mail").await;
        assert!(liisa.page.has("value=\"none\" checked"), "by default nothing is sent");
        for (address, choice, field) in
            [("", "daily", "address"), ("liisa@kunta", "none", "address"), ("l@kunta.fi", "hourly", "choice")]
        {
            liisa.post("/desk/me/mail", &[("address", address), ("choice", choice)]).await;
            assert_eq!(liisa.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{address} {choice}");
            assert!(liisa.page.has(&format!("href=\"#{field}\"")));
        }
        liisa.post("/desk/me/mail", &[("address", " liisa@kunta.example.fi "), ("choice", "at-once")]).await;
        liisa.follow().await;
        assert!(
            liisa.page.has("Valintasi on tallennettu") && liisa.page.has("value=\"liisa@kunta.example.fi\"")
        );
        assert!(liisa.page.has("value=\"at-once\" checked"));
        let id = desk.user("liisa").await.id;
        assert_eq!(desk.app.store.staff_mail(id).await.unwrap().unwrap().choice, MailChoice::AtOnce);
        for login in ["matti", "anna", "root"] {
            let mut other = desk.signed_in(login).await;
            for path in ["/desk/me/mail".to_owned(), format!("/desk/admin/accounts/{id}")] {
                other.get(&path).await;
                assert!(!other.page.has("liisa@kunta"), "{login} {path}");
            }
        }
        liisa.get("/desk/me/mail").await;
        liisa.post("/desk/me/mail", &[("address", ""), ("choice", "none")]).await;
        assert_eq!(desk.app.store.staff_mail(id).await.unwrap(), None);
    })
    .await;
}

/// As much of a mail server as one mail needs; keeps what it is given, and says no to the first `refuse`.
async fn smtp(refuse: usize) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let mails = Arc::new(Mutex::new(Vec::new()));
    let kept = mails.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (read, mut write) = stream.into_split();
            let mut lines = BufReader::new(read).lines();
            let _ = write.write_all(b"220 ready\r\n").await;
            let mut data: Option<String> = None;
            while let Ok(Some(line)) = lines.next_line().await {
                let answer: &[u8] = match &mut data {
                    Some(text) if line == "." => {
                        let mut kept = kept.lock().unwrap();
                        kept.push(std::mem::take(text));
                        data = None;
                        if kept.len() <= refuse { b"451 later\r\n" } else { b"250 taken\r\n" }
                    }
                    Some(text) => {
                        text.push_str(&line);
                        text.push('\n');
                        continue;
                    }
                    None if line == "DATA" => {
                        data = Some(String::new());
                        b"354 go on\r\n"
                    }
                    None => b"250 yes\r\n",
                };
                if write.write_all(answer).await.is_err() {
                    break;
                }
            }
        }
    });
    (port, mails)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_mail_says_nothing_and_keeps_its_id() {
    on_each(Setup::default, async |desk: &Desk| {
        let liisa = desk.user("liisa").await;
        let (id, display) = (liisa.id, liisa.display.clone());
        desk.app.store.set_user(User { lang: "en".to_owned(), ..liisa }, Actor::System).await.unwrap();
        wants(&desk.world, id, MailChoice::AtOnce).await;
        let case = desk.case("guidance", &crate::support::desk::maija(), 20).await;
        give(&desk.world, &case, &[(TaskKind::Contest, id)]).await;
        let (port, mails) = smtp(1).await;
        let settings = Settings {
            host: Some("127.0.0.1".into()),
            port: Some(port),
            security: Some("none".into()),
            from: Some("Suunta <suunta@example.org>".into()),
            ..Settings::default()
        };
        let mailer = Mailer::from_config(&settings).unwrap().unwrap();
        // The mail of the person whose case it is goes too.
        while send_due(&desk.app, &mailer).await.unwrap() > 0 {}
        desk.world.pass(1);
        while send_due(&desk.app, &mailer).await.unwrap() > 0 {}
        assert_eq!(desk.world.number("SELECT COUNT(*) FROM outbox").await, 0);
        let mails = mails.lock().unwrap().clone();
        let to_liisa: Vec<&String> =
            mails.iter().filter(|mail| mail.contains("To: liisa@kunta.example.fi")).collect();
        assert!(!to_liisa.is_empty() && mails.len() == 3, "{mails:#?}");
        for mail in &to_liisa {
            assert!(mail.contains("Subject: You have a task at the desk"), "{mail}");
            assert!(mail.replace("=\n", "").contains("Open it: http://127.0.0.1:8080/desk "), "{mail}");
            for secret in ["Maija", "maija", &case.number, &display, "guidance", &case.id.to_string()] {
                assert!(!mail.contains(secret), "{secret}: {mail}");
            }
        }
        // One of the three was refused at first and came again under the same id.
        let mut ids: Vec<&str> = mails
            .iter()
            .filter_map(|mail| mail.lines().find(|line| line.starts_with("Message-ID")))
            .collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 2, "{ids:?}");
    })
    .await;
}
