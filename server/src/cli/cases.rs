//! `suunta export`, `erase`, `maintain`, `audit`: what city IT does with stored cases.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Failure, Settings, open};
use crate::audit_head;
use crate::crypto::Keyring;
use crate::referrals::model::{Case, Channel, Outcome};
use crate::state::App;
use crate::store::{Actor, AuditGuard, AuditHead, AuditReport, Draft, Event, place};

/// One case, by its number.
#[derive(Debug, Args)]
pub struct OneCase {
    #[command(flatten)]
    settings: Settings,
    /// The case number, as the person says it.
    #[arg(long)]
    case: String,
}

/// `suunta audit …`
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Walk the whole chain and name what does not hold.
    Verify {
        #[command(flatten)]
        settings: Settings,
        /// File with a head kept elsewhere, as `suunta audit head` prints it, which must still be part of the chain.
        #[arg(long)]
        head: Option<PathBuf>,
    },
    /// Print the head of the chain as one line of JSON, to be kept elsewhere.
    Head(Settings),
}

async fn find(app: &App, number: &str) -> Result<Case, Failure> {
    // City IT sees every queue: the command line has the key and the database at hand anyway.
    let every: Vec<String> =
        app.sites.values().flat_map(|site| site.queues.iter().map(|q| q.id.clone())).collect();
    let found = app.store.case_by_number(number, &every).await?;
    found.ok_or_else(|| Failure(format!("there is no case {number}; it may have been withdrawn or erased")))
}

/// Runs `suunta export`.
pub async fn export(one: &OneCase) -> Result<(), Failure> {
    let app = open::app(&one.settings).await?;
    let case = find(&app, &one.case).await?;
    let texts = app.store.texts_of(case.id).await?;
    let events = app.store.events(case.id).await?;
    let read = |place, sealed: &[u8]| -> Result<Value, Failure> {
        Ok(serde_json::from_slice(&app.keys.open(place, case.id, sealed)?)?)
    };
    let mut out = json!({
        "number": case.number,
        "site": case.site,
        "queue": case.queue,
        "rule": case.rule,
        "state": case.state.name(),
        "language": case.lang,
        "municipality": case.area,
        "sent": case.created.to_string(),
        "first contact due": case.deadline.to_string(),
        "closed": case.closed.map(|at| at.to_string()),
        "outcome": case.outcome.map(Outcome::name),
        "outcome told by the person": case.person_outcome.map(Outcome::name),
        "history": events.iter().map(|event| history(&app.keys, event)).collect::<Result<Vec<_>, _>>()?,
    });
    if let Some(texts) = texts {
        out["contact"] = read(place::CONTACT, &texts.contact)?;
        out["answers"] = read(place::ANSWERS, &texts.answers)?;
        out["brief"] = read(place::BRIEF, &texts.brief)?;
    }
    // Typed about the person and not sent yet: stored all the same.
    let drafts = app.store.drafts_about(case.id).await?;
    let draft = |(user, draft): &(Uuid, Draft)| -> Result<Value, Failure> {
        let typed: Value = serde_json::from_slice(&draft.open(&app.keys, *user, case.id)?)?;
        Ok(json!({ "form": draft.form, "saved": draft.saved.to_string(), "typed": typed["fields"] }))
    };
    out["drafts of staff"] = drafts.iter().map(draft).collect::<Result<Value, _>>()?;
    out["plan"] = plan(&app, &case).await?;
    out["shared"] = shared(&app, &case).await?;
    out["messages"] = messages(&app, &case).await?;
    app.store.record(Actor::System, "export", Some(case.id), "written").await?;
    println!("{}", serde_json::to_string_pretty(&out)?);
    app.store.close().await;
    Ok(())
}

async fn plan(app: &App, case: &Case) -> Result<Value, Failure> {
    let mut all = Vec::new();
    for step in app.store.steps(case.id).await? {
        all.push(json!({
            "what": step.text(&app.keys)?,
            "by": step.step.org.as_deref().unwrap_or("person"),
            "state": step.step.state.name(),
            "since": step.step.changed.to_string(),
            "due": step.step.due.map(|at| at.to_string()),
            "meeting": step.step.appointment.map(|at| at.to_string()),
            "place": step.spot(&app.keys)?,
            "declined because": step.answer(&app.keys)?,
            "outcome": step.step.outcome.map(Outcome::name),
        }));
    }
    Ok(all.into())
}

async fn shared(app: &App, case: &Case) -> Result<Value, Failure> {
    let mut all = Vec::new();
    for share in app.store.shares(case.id).await? {
        all.push(json!({
            "with": share.org,
            "parts": share.parts.iter().map(|part| part.name()).collect::<Vec<_>>(),
            "agreed": share.agreed.to_string(),
            "how": share.how(&app.keys)?,
            "ended": share.revoked.map(|at| at.to_string()),
        }));
    }
    Ok(all.into())
}

async fn messages(app: &App, case: &Case) -> Result<Value, Failure> {
    let mut all = Vec::new();
    for message in app.store.messages(case.id).await? {
        all.push(json!({
            "at": message.at.to_string(),
            "by": if message.author.is_some() { "staff" } else { "person" },
            "text": message.text(&app.keys)?,
        }));
    }
    Ok(all.into())
}

fn history(keys: &Keyring, event: &Event) -> Result<Value, Failure> {
    Ok(json!({
        "at": event.at.to_string(),
        "by": match event.actor {
            Actor::Person => "person",
            Actor::Staff(_) => "staff",
            Actor::System => "system",
        },
        "what": event.kind.name(),
        "channel": event.channel.map(Channel::name),
        "text": event.text(keys)?,
    }))
}

/// Runs `suunta erase`.
pub async fn erase(one: &OneCase) -> Result<(), Failure> {
    let app = open::app(&one.settings).await?;
    let case = find(&app, &one.case).await?;
    app.store.withdraw(case.id, Actor::System).await?;
    app.store.maintain().await?;
    app.store.close().await;
    println!("Case {} and everything stored about the person is erased.", case.number);
    Ok(())
}

/// Runs `suunta maintain`.
pub async fn maintain(settings: &Settings) -> Result<(), Failure> {
    let app = open::app(settings).await?;
    crate::upkeep::slow(&app).await?;
    app.store.maintain().await?;
    app.store.close().await;
    println!("Done: what was erased is gone from the database files.");
    Ok(())
}

/// Runs `suunta audit …`.
pub async fn audit(command: AuditCommand) -> Result<(), Failure> {
    match command {
        AuditCommand::Head(settings) => {
            let app = open::app(&settings).await?;
            app.store.seal_audit().await?;
            println!("{}", audit_head::line(&app.store.audit_head().await?, app.clock.now()));
            Ok(())
        }
        AuditCommand::Verify { settings, head } => {
            let app = open::app(&settings).await?;
            if let AuditGuard::Weak(weakness) = app.store.audit_guard().await? {
                println!("warning: {weakness}");
            }
            let known = head.as_deref().map(read_head).transpose()?;
            report(&app.store.verify_audit(known.as_ref()).await?)
        }
    }
}

fn read_head(file: &Path) -> Result<AuditHead, Failure> {
    let name = file.display();
    let text =
        std::fs::read_to_string(file).map_err(|error| Failure(format!("{name} cannot be read: {error}")))?;
    audit_head::parse(&text).ok_or_else(|| {
        Failure(format!("{name} holds no head of the audit, as `suunta audit head` prints it"))
    })
}

fn report(report: &AuditReport) -> Result<(), Failure> {
    println!("{} entries hold.", report.sealed);
    if let Some((first, last)) = report.unsealed {
        println!("{} entries are not sealed yet: {first} to {last}.", report.unsealed_count);
    }
    if report.faults.is_empty() {
        return Ok(());
    }
    let faults: Vec<String> = report.faults.iter().map(|fault| format!("  {fault}")).collect();
    Err(Failure(format!("The audit does not hold:\n{}", faults.join("\n"))))
}
