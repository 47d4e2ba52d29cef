//! `suunta serve`.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracing_subscriber::EnvFilter;

use super::{Failure, Settings, open};
use crate::embed::local;
use crate::i18n::helsinki;
use crate::outbox::{self, Mailer};
use crate::outward::{Lookup, System};
use crate::state::App;
use crate::store::AuditGuard;
use crate::{upkeep, web};

/// After being told to stop, requests under way may take this long.
const LAST_REQUESTS: Duration = Duration::from_secs(10);

/// Serves until told to stop, then finishes what was accepted.
pub async fn serve(settings: &Settings) -> Result<(), Failure> {
    let filter = EnvFilter::try_from_env("SUUNTA_LOG").unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn"));
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    // A panic's words may hold what somebody typed: the log gets the place and nothing else.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
    let app = open::app(settings).await?;
    refuse_demo(&app).await?;
    for warning in super::check::ageing(&app.content, app.clock.now().to_zoned(helsinki()).date()) {
        tracing::warn!("{warning}");
    }
    local::refresh(&app)
        .await
        .map_err(|error| Failure(format!("imported demand cannot be read: {error}")))?;
    let mailer = Mailer::from_config(&app.config.mail)?;
    let lookup: Arc<dyn Lookup> = Arc::new(System);
    let receivers = outbox::receivers(&app, &lookup)
        .map_err(|(name, error)| Failure(format!("webhook \"{name}\": {error}")))?;
    if app.assets.without_widget() {
        tracing::warn!(
            "built without the widget: the plain form works, the script tag does not; run cargo xtask build"
        );
    }
    let bind = app.config.server.bind;
    let listener = TcpListener::bind(bind)
        .await
        .map_err(|error| Failure(format!("cannot listen on {bind}: {error}")))?;
    if let AuditGuard::Weak(weakness) = app.store.audit_guard().await? {
        tracing::warn!("{weakness}");
    }
    let stop = CancellationToken::new();
    let mut workers = tokio::task::JoinSet::new();
    workers.spawn(upkeep::run(app.clone(), stop.clone()));
    if let Some(mailer) = mailer {
        workers.spawn(outbox::run(app.clone(), mailer, stop.clone()));
    } else {
        tracing::warn!("[mail] has no host: no mail is sent");
    }
    match app.store.park_orphans().await? {
        0 => {}
        parked => tracing::warn!(parked, "calls of webhooks that are no longer configured are parked"),
    }
    for receiver in receivers {
        workers.spawn(outbox::run_hook(app.clone(), Arc::new(receiver), stop.clone()));
    }
    tracing::info!(%bind, database = ?app.store.kind(), sites = app.sites.len(), "ready");
    let service = web::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let (told, streams) = (stop.clone(), app.store.listening_ends());
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        interrupted().await;
        told.cancel();
        // Streams would go on for ever; whoever reads one comes back to the next server.
        streams.cancel();
    });
    let late = async {
        stop.cancelled().await;
        tokio::time::sleep(LAST_REQUESTS).await;
    };
    tokio::select! {
        result = server.into_future() => result?,
        () = late => tracing::warn!("some requests took too long and were cut"),
    }
    workers.join_all().await;
    app.store.close().await;
    tracing::info!("stopped");
    Ok(())
}

async fn interrupted() {
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
    }
}

/// Demo accounts have passwords that everybody knows.
async fn refuse_demo(app: &App) -> Result<(), Failure> {
    if app.config.is_local() {
        return Ok(());
    }
    match app.store.users().await?.iter().find(|user| user.demo) {
        None => Ok(()),
        Some(user) => Err(Failure(format!(
            "the demo account \"{}\" is in this database, and the server can be reached from other machines; use another database",
            user.login
        ))),
    }
}
