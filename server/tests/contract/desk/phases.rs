//! Who must be told of a phase is told when a case comes to it: a named person with a deputy, once for each change.

use crate::support::desk::{Browser, Desk, PASSWORD, Setup, on_each};
use crate::support::plan::{adds, answers, case_with_code, does, held, sent, talks};
use suunta_server::referrals::watch::TaskKind;
use suunta_server::store::Task;
use suunta_server::upkeep::phases::tell;

const TOLD: &str = "Asia on siirtynyt uuteen vaiheeseen.";

async fn tasks(desk: &Desk, login: &str) -> Vec<Task> {
    let user = desk.user(login).await.id;
    let found = desk.app.store.tasks(user).await.expect("reads").into_iter().map(|(task, _)| task);
    found.filter(|task| task.kind == TaskKind::PhaseChanged && task.named.user == user).collect()
}

async fn home(browser: &mut Browser, login: &str) -> String {
    browser.sign_in(login, PASSWORD).await;
    browser.get("/desk").await;
    browser.page.html.clone()
}

#[tokio::test]
async fn whoever_is_kept_informed_gets_a_task_once() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        assert_eq!(tell(&desk.app).await.expect("tells"), 0, "nobody is named for guidance");
        let fields = [("steps-text", "Kokeile"), ("steps-whose", "client"), ("steps-phase", "work-trial")];
        let step = adds(desk, &mut liisa, &case, &fields).await;
        let (one, two) = tokio::join!(Box::pin(tell(&desk.app)), Box::pin(tell(&desk.app)));
        assert_eq!(one.expect("tells") + two.expect("tells"), 1, "however many servers look");
        assert_eq!(tell(&desk.app).await.expect("tells"), 0, "once");
        let given = tasks(desk, "lea").await;
        assert_eq!(given.len(), 1);
        assert_eq!(given[0].named.deputy, Some(desk.user("anna").await.id));
        let mut lea = desk.browser();
        let page = home(&mut lea, "lea").await;
        assert!(page.contains(TOLD) && page.contains("Vaihe: Työkokeilu") && page.contains(&case.number));
        assert!(
            page.contains(&format!("/desk/cases/{}", case.id)),
            "of their own organisation: they may look"
        );
        // Another change of the same plan that leaves the phase as it is tells nobody.
        let other = adds(desk, &mut liisa, &case, &[("steps-text", "x"), ("steps-whose", "client")]).await;
        desk.world.pass(1);
        assert_eq!(tell(&desk.app).await.expect("tells"), 0);
        home(&mut lea, "lea").await;
        lea.post(&format!("/desk/tasks/{}/read", given[0].id), &[]).await;
        lea.follow().await;
        assert!(!lea.page.has(TOLD), "read");
        // Over, and there again: a new change, told of anew; the next phase ends what was told of this one.
        let mut liisa = desk.signed_in("liisa").await;
        does(desk, &mut liisa, &step, "cancel").await;
        does(desk, &mut liisa, &other, "cancel").await;
        assert_eq!(tell(&desk.app).await.expect("tells"), 0);
        adds(desk, &mut liisa, &case, &fields).await;
        assert_eq!(tell(&desk.app).await.expect("tells"), 1);
        assert_eq!(tasks(desk, "lea").await.len(), 1);
        liisa.act(case.id, "release", &[]).await;
        tell(&desk.app).await.expect("tells");
        assert_eq!(tasks(desk, "lea").await.len(), 0, "intake again");
    })
    .await;
}

#[tokio::test]
async fn another_organisation_is_told_and_learns_nothing_about_the_person() {
    on_each(Setup::default, async |desk| {
        let (case, _, mut liisa) = held(desk).await;
        let fields =
            [("steps-text", "Salainen askel"), ("steps-whose", "client"), ("steps-phase", "training")];
        adds(desk, &mut liisa, &case, &fields).await;
        assert_eq!(
            tell(&desk.app).await.expect("tells"),
            0,
            "nothing has gone to them: the case is not theirs to know of"
        );
        // What the receiving organisation does to its own step moves the phase as well.
        let step = sent(desk, &mut liisa, &case).await;
        let mut aino = desk.signed_in("aino").await;
        answers(&mut aino, &step, "accept", &[]).await;
        tell(&desk.app).await.expect("tells");
        assert_eq!(tasks(desk, "arvo").await.len(), 0, "guidance is being done");
        answers(&mut aino, &step, "done", &[("done-outcome", "got-help")]).await;
        assert_eq!(tell(&desk.app).await.expect("tells"), 1, "training comes next");
        assert_eq!(tasks(desk, "arvo").await.len(), 1);
        let mut arvo = desk.browser();
        let page = home(&mut arvo, "arvo").await;
        assert!(page.contains(TOLD) && page.contains("Vaihe: Koulutus") && page.contains("Oulun kaupunki"));
        let need = desk.app.texts.words("fi").t("desk-need-care");
        for hidden in [case.id.to_string().as_str(), "Salainen askel", "Maija", &need] {
            assert!(!page.contains(hidden), "{hidden}");
        }
    })
    .await;
}

#[tokio::test]
async fn of_a_protected_case_nobody_outside_its_queue_is_told() {
    on_each(Setup::default, async |desk| {
        for (login, queue) in [("saana", "safe"), ("liisa", "guidance")] {
            let (case, _) = case_with_code(desk, queue, true).await;
            let mut holder = talks(desk, login, &case).await;
            for phase in ["training", "work-trial"] {
                let fields = [("steps-text", "x"), ("steps-whose", "client"), ("steps-phase", phase)];
                let step = adds(desk, &mut holder, &case, &fields).await;
                assert_eq!(tell(&desk.app).await.expect("tells"), 0, "{queue} {phase}");
                does(desk, &mut holder, &step, "cancel").await;
            }
        }
        // Protected after it was told: nobody outside sees the task any more.
        let (case, code, mut liisa) = held(desk).await;
        let step = sent(desk, &mut liisa, &case).await;
        let mut aino = desk.signed_in("aino").await;
        answers(&mut aino, &step, "accept", &[]).await;
        answers(&mut aino, &step, "done", &[("done-outcome", "got-help")]).await;
        let fields = [("steps-text", "x"), ("steps-whose", "client"), ("steps-phase", "training")];
        adds(desk, &mut liisa, &case, &fields).await;
        assert_eq!(tell(&desk.app).await.expect("tells"), 1);
        let correct = [("code", code.as_str()), ("phone", "040 765 4321"), ("protected", "1")];
        desk.browser().post_bare("/status/correct", &correct).await;
        assert!(desk.now(&case).await.protected);
        let mut arvo = desk.browser();
        assert!(!home(&mut arvo, "arvo").await.contains(TOLD));
    })
    .await;
}

#[tokio::test]
async fn who_brought_it_there_is_not_told() {
    on_each(Setup::default, async |desk| {
        let (case, _) = case_with_code(desk, "support", false).await;
        let mut lea = talks(desk, "lea", &case).await;
        let fields = [("steps-text", "x"), ("steps-whose", "client"), ("steps-phase", "work-trial")];
        adds(desk, &mut lea, &case, &fields).await;
        assert_eq!(tell(&desk.app).await.expect("tells"), 0);
    })
    .await;
}
