//! Sessions: a random token in a private cookie, its hash in the database, ends that come by themselves.

use axum::http::HeaderMap;
use axum_extra::extract::PrivateCookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};
use data_encoding::BASE64URL_NOPAD;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use crate::state::App;
use crate::store::{Proof, Session, StoreError, User};

/// Ends after so long without use.
pub const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// Ends after so long whatever happens: a long working day.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(10);
/// After the right password, or from the way to the provider, one must be all the way in within this time.
pub const HALF: SignedDuration = SignedDuration::from_mins(5);
/// A sign-in page left open longer than this asks once more.
const FORM: SignedDuration = SignedDuration::from_hours(2);

/// The desk's cookies. With https their names begin with `__Host-`: no other host or path can set them.
#[derive(Clone)]
pub struct Cookies {
    jar: PrivateCookieJar,
    secure: bool,
}

impl Cookies {
    /// Reads the cookies of a request.
    pub fn of(app: &App, headers: &HeaderMap) -> Self {
        let jar = PrivateCookieJar::from_headers(headers, app.keys.cookie_key());
        Self { jar, secure: app.config.server.public_url.starts_with("https://") }
    }

    fn name(&self, what: &str) -> String {
        if self.secure { format!("__Host-suunta-{what}") } else { format!("suunta-{what}") }
    }

    fn get(&self, what: &str) -> Option<String> {
        self.jar.get(&self.name(what)).map(|cookie| cookie.value().to_owned())
    }

    fn with(self, what: &str, value: String) -> Self {
        let cookie = Cookie::build((self.name(what), value))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(self.secure)
            .build();
        Self { jar: self.jar.add(cookie), secure: self.secure }
    }

    fn without(self, what: &str) -> Self {
        let cookie = Cookie::build((self.name(what), "")).path("/").secure(self.secure).build();
        Self { jar: self.jar.remove(cookie), secure: self.secure }
    }

    /// Token hashes of the sessions this browser carries or lately carried; good for nothing but knowing, by its secret,
    /// whose a late form is.
    pub fn ended(&self) -> Vec<[u8; 32]> {
        ["desk", "ended"].iter().filter_map(|what| self.get(what)).map(|token| hash(&token)).collect()
    }

    /// The cookies to send with the answer.
    pub fn into_jar(self) -> PrivateCookieJar {
        self.jar
    }

    /// Remembers what must come back from the provider.
    pub(super) fn with_walk(self, walk: &impl Serialize) -> Option<Self> {
        serde_json::to_string(walk).ok().map(|walk| self.with("oidc", walk))
    }

    /// What must come back from the provider, as this browser keeps it.
    pub(super) fn walk<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_str(&self.get("oidc")?).ok()
    }

    /// Forgets it.
    pub(super) fn without_walk(self) -> Self {
        if self.get("oidc").is_some() { self.without("oidc") } else { self }
    }

    /// The token of the sign-in form, and the cookies that remember it.
    pub fn form_token(self, app: &App) -> (Self, String) {
        let secret = BASE64URL_NOPAD.encode(&app.random.bytes::<18>());
        let stamped = format!("{secret}.{}", app.clock.now().as_millisecond());
        (self.with("form", stamped), secret)
    }

    /// Does this token come from a sign-in form that this browser got lately?
    pub fn is_form_token(&self, app: &App, token: &str) -> bool {
        let Some(stamped) = self.get("form") else { return false };
        let Some((secret, millis)) = stamped.split_once('.') else { return false };
        let made = millis.parse().ok().and_then(|millis| Timestamp::from_millisecond(millis).ok());
        let fresh = made.is_some_and(|made| made.saturating_add(FORM).is_ok_and(|end| end > app.clock.now()));
        fresh && same(secret, token)
    }
}

/// Compares secrets without telling by the time it takes where they differ.
pub fn same(one: &str, other: &str) -> bool {
    !one.is_empty() && bool::from(one.as_bytes().ct_eq(other.as_bytes()))
}

/// The hash under which a token is stored.
pub fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// Signs somebody in: always a new session with a new token, whatever the browser sent (no fixation). A session that
/// the browser still had is ended.
///
/// # Errors
/// When the database cannot write.
pub async fn start(app: &App, cookies: Cookies, user: &User) -> Result<Cookies, StoreError> {
    let cookies = end(app, cookies).await?;
    let (token, session) = fresh(app, user);
    app.store.create_session(session).await?;
    Ok(cookies.without("form").with("desk", token))
}

fn fresh(app: &App, user: &User) -> (String, Session) {
    let token = BASE64URL_NOPAD.encode(&app.random.bytes::<32>());
    let now = app.clock.now();
    let session = Session {
        token_hash: hash(&token),
        user: user.id,
        csrf: BASE64URL_NOPAD.encode(&app.random.bytes::<18>()),
        created: now,
        seen: now,
        expires: after(now, IDLE),
    };
    (token, session)
}

/// A sign-in that has come half way: the password was right, the second step is still to be shown.
pub struct Half {
    token_hash: [u8; 32],
    /// Who, as the account is at this moment.
    pub user: User,
    /// Where they wanted to go.
    pub next: String,
}

/// Remembers for some minutes that this browser has shown the right password. Nobody is signed in by that; a session that
/// the browser still had is ended.
///
/// # Errors
/// When the database cannot write.
pub async fn start_half(app: &App, cookies: Cookies, user: &User, next: &str) -> Result<Cookies, StoreError> {
    let cookies = end(app, forget_half(app, cookies).await?).await?;
    let token = BASE64URL_NOPAD.encode(&app.random.bytes::<32>());
    app.store.begin_sign_in(user.id, hash(&token), half_way(app.clock.now())).await?;
    Ok(cookies.without("form").with("half", format!("{token}.{next}")))
}

/// Until when somebody who set out at this moment must be all the way in.
pub(super) fn half_way(now: Timestamp) -> Timestamp {
    after(now, HALF)
}

/// Who has come half way in this browser; nobody when the time is over or the account may not sign in any more.
///
/// # Errors
/// When the database cannot be read.
pub async fn half(app: &App, cookies: &Cookies) -> Result<Option<Half>, StoreError> {
    let Some(cookie) = cookies.get("half") else { return Ok(None) };
    let Some((token, next)) = cookie.split_once('.') else { return Ok(None) };
    let token_hash = hash(token);
    let Some(id) = app.store.half_sign_in(token_hash).await? else { return Ok(None) };
    let user = app.store.user(id).await?.filter(|user| may_sign_in(app, user));
    Ok(user.map(|user| Half { token_hash, user, next: next.to_owned() }))
}

/// Goes the rest of the way with a proof of the second step: a new session, as in [`start`].
///
/// # Errors
/// `Refused("code")` when the proof is none, `NotFound` when the time is over; else when the database cannot write.
pub async fn finish(app: &App, cookies: Cookies, half: &Half, proof: Proof) -> Result<Cookies, StoreError> {
    let (token, session) = fresh(app, &half.user);
    app.store.finish_sign_in(half.token_hash, proof, session).await?;
    Ok(cookies.without("form").without("half").with("desk", token))
}

/// Starts again from the beginning.
///
/// # Errors
/// When the database cannot write.
pub async fn forget_half(app: &App, cookies: Cookies) -> Result<Cookies, StoreError> {
    if let Some((token, _)) = cookies.get("half").as_deref().and_then(|cookie| cookie.split_once('.')) {
        app.store.forget_sign_in(hash(token)).await?;
    }
    Ok(cookies.without("half"))
}

/// Who is signed in, read anew from the database: withdrawn rights bite at once.
///
/// # Errors
/// When the database cannot be read.
pub async fn current(app: &App, cookies: &Cookies) -> Result<Option<(User, Session)>, StoreError> {
    let Some((user, session)) = known(app, cookies).await? else { return Ok(None) };
    let last = after(session.created, LONGEST);
    app.store.touch_session(&session, after(app.clock.now(), IDLE).min(last)).await?;
    Ok(Some((user, session)))
}

/// Who is signed in, without counting as use: a page that looks by itself for what has changed keeps no session alive.
///
/// # Errors
/// When the database cannot be read.
pub async fn known(app: &App, cookies: &Cookies) -> Result<Option<(User, Session)>, StoreError> {
    let Some(token) = cookies.get("desk") else { return Ok(None) };
    let Some((user, session)) = app.store.session(hash(&token)).await? else { return Ok(None) };
    if is_over(app, &user, &session) {
        app.store.end_session(session.token_hash).await?;
        return Ok(None);
    }
    Ok(Some((user, session)))
}

fn is_over(app: &App, user: &User, session: &Session) -> bool {
    let now = app.clock.now();
    now >= after(session.created, LONGEST) || now >= session.expires || !may_sign_in(app, user)
}

/// Whether this session still runs, and its user as they are now.
///
/// # Errors
/// When the database cannot be read.
pub async fn still(app: &App, session: &Session) -> Result<Option<(User, Session)>, StoreError> {
    let found = app.store.session(session.token_hash).await?;
    Ok(found.filter(|(user, session)| !is_over(app, user, session)))
}

/// Signs this browser out. It goes on carrying the token of the session that ended, which opens nothing any more: a page
/// still open in another tab may yet send what was typed there.
///
/// # Errors
/// When the database cannot write.
pub async fn end(app: &App, cookies: Cookies) -> Result<Cookies, StoreError> {
    let Some(token) = cookies.get("desk") else { return Ok(cookies.without("desk")) };
    app.store.end_session(hash(&token)).await?;
    Ok(cookies.without("desk").with("ended", token))
}

/// An active account; demo accounts only while the server is reachable from this machine alone.
pub fn may_sign_in(app: &App, user: &User) -> bool {
    user.active && (!user.demo || on_loopback(app))
}

/// The server listens on a loopback address and calls itself by one.
fn on_loopback(app: &App) -> bool {
    let server = &app.config.server;
    let rest = server.public_url.split_once("://").map_or("", |(_, rest)| rest);
    let host = rest.split('/').next().unwrap_or_default();
    let name = if host.starts_with('[') {
        host.split(']').next().unwrap_or_default().trim_start_matches('[')
    } else {
        host.split(':').next().unwrap_or_default()
    };
    let loopback_name =
        name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    server.bind.ip().is_loopback() && loopback_name
}

fn after(at: Timestamp, span: SignedDuration) -> Timestamp {
    at.saturating_add(span).unwrap_or(Timestamp::MAX)
}
