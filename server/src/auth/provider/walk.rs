//! The way through the provider and back (OpenID Connect, authorization code with PKCE, state and nonce): what is sent along,
//! and what must hold of what comes back.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreAuthenticationFlow, CoreClientAuthMethod, CoreErrorResponseType,
    CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm,
    CoreProviderMetadata, CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse,
    CoreTokenType,
};
use openidconnect::{
    AccessTokenHash, AdditionalClaims, AuthType, AuthorizationCode, ClaimsVerificationError, ClientId,
    ClientSecret, CsrfToken, DiscoveryError, EmptyExtraTokenFields, EndUserName, EndpointMaybeSet,
    EndpointNotSet, EndpointSet, IdTokenFields, IssuerUrl, LocalizedClaim, Nonce, OAuth2TokenResponse as _,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, Scope, StandardErrorResponse,
    StandardTokenResponse, TokenResponse as _, UserInfoClaims, UserInfoError,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::http::Client;
use crate::config::Oidc;
use crate::outward::System;
use crate::state::App;

/// Where the provider sends people back to.
pub const BACK: &str = "/desk/oidc/callback";

/// Longest name that is taken over.
const NAME: usize = 100;

/// What must come back as it went, kept in the browser under the server's key.
#[derive(Serialize, Deserialize)]
pub struct Walk {
    /// Ties the answer to this browser.
    pub state: String,
    nonce: String,
    verifier: String,
    /// Where the person wanted to go.
    pub next: String,
    /// The language they read.
    pub lang: String,
}

/// Who the provider says it is.
pub struct Person {
    /// Issuer and subject as a keyed hash: the account.
    pub subject: [u8; 32],
    /// A name to sign in with, as far as it is free.
    pub login: String,
    /// Name shown to colleagues.
    pub display: String,
    /// Their groups.
    pub groups: Vec<String>,
}

/// Why somebody could not be let in: for the log, without anything about the person.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault(pub String);

/// Claims besides the standard ones; the groups are among them.
#[derive(Debug, Deserialize, Serialize)]
struct Claims(BTreeMap<String, Value>);
impl AdditionalClaims for Claims {}

type Fields = IdTokenFields<
    Claims,
    EmptyExtraTokenFields,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJwsSigningAlgorithm,
>;
type Provider = openidconnect::Client<
    Claims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    StandardErrorResponse<CoreErrorResponseType>,
    StandardTokenResponse<Fields, CoreTokenType>,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// Signatures that are believed: a key pair's. With a shared secret, whoever knows it could write tokens.
const SIGNATURES: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

fn fault(reason: impl Into<String>) -> Fault {
    Fault(reason.into())
}

/// The provider as it describes itself at this moment, with the keys it signs with. Asked for each time: nobody signs in a
/// hundred times a second, and a changed key is known at once.
async fn provider(app: &App, oidc: &Oidc, http: &Client) -> Result<Provider, Fault> {
    let issuer = IssuerUrl::new(oidc.issuer.clone()).map_err(|_| fault("the issuer is no address"))?;
    let described = CoreProviderMetadata::discover_async(issuer, http).await.map_err(|error| {
        fault(match error {
            DiscoveryError::Request(error) => format!("the provider's description: {error}"),
            DiscoveryError::Response(status, ..) => format!("the provider's description: status {status}"),
            DiscoveryError::Validation(_) => "the provider's description names another issuer".to_owned(),
            _ => "the provider's description cannot be read".to_owned(),
        })
    })?;
    let back = format!("{}{BACK}", app.config.server.public_url);
    let back = RedirectUrl::new(back).map_err(|_| fault("public_url is no address"))?;
    // What a provider does not say of itself is by the standard "in the header".
    let methods = described.token_endpoint_auth_methods_supported();
    let in_body = methods.is_some_and(|methods| {
        !methods.contains(&CoreClientAuthMethod::ClientSecretBasic)
            && methods.contains(&CoreClientAuthMethod::ClientSecretPost)
    });
    let secret = ClientSecret::new(oidc.secret().map_err(fault)?);
    let id = ClientId::new(oidc.client_id.clone());
    Ok(Provider::from_provider_metadata(described, id, Some(secret))
        .set_redirect_uri(back)
        .set_auth_type(if in_body { AuthType::RequestBody } else { AuthType::BasicAuth }))
}

fn client(oidc: &Oidc) -> Result<Client, Fault> {
    Client::new(&oidc.issuer, oidc.rule(), Arc::new(System))
        .map_err(|error| fault(format!("no client: {error}")))
}

/// The address at the provider to go to, and what to remember until the person comes back.
///
/// # Errors
/// When the provider cannot be asked.
pub async fn begin(app: &App, oidc: &Oidc, next: &str, lang: &str) -> Result<(String, Walk), Fault> {
    let provider = provider(app, oidc, &client(oidc)?).await?;
    let draw = || BASE64URL_NOPAD.encode(&app.random.bytes::<32>());
    let walk =
        Walk { state: draw(), nonce: draw(), verifier: draw(), next: next.to_owned(), lang: lang.to_owned() };
    let verifier = PkceCodeVerifier::new(walk.verifier.clone());
    let (state, nonce) = (walk.state.clone(), walk.nonce.clone());
    let (url, ..) = provider
        .authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            || CsrfToken::new(state),
            || Nonce::new(nonce),
        )
        .add_scopes(oidc.scopes.iter().cloned().map(Scope::new))
        .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
        .url();
    if url.scheme() != "https" && !oidc.is_local() {
        return Err(fault("the provider's page is not https"));
    }
    Ok((url.into(), walk))
}

/// Exchanges the code that came back and checks everything about what it gives.
///
/// # Errors
/// When the provider cannot be asked, or something does not hold.
pub async fn end(app: &App, oidc: &Oidc, walk: &Walk, code: &str) -> Result<Person, Fault> {
    let http = client(oidc)?;
    let provider = provider(app, oidc, &http).await?;
    let request = provider
        .exchange_code(AuthorizationCode::new(code.to_owned()))
        .map_err(|_| fault("the provider names no address for tokens"))?
        .set_pkce_verifier(PkceCodeVerifier::new(walk.verifier.clone()));
    let answer = request.request_async(&http).await.map_err(|error| {
        fault(match error {
            RequestTokenError::Request(error) => format!("the code: {error}"),
            RequestTokenError::ServerResponse(error) => {
                format!("the code was refused: {}", refused(error.error()))
            }
            _ => "what came for the code cannot be read".to_owned(),
        })
    })?;
    let token = answer.id_token().ok_or_else(|| fault("no ID token came"))?;
    let now = SystemTime::UNIX_EPOCH
        + Duration::from_millis(u64::try_from(app.clock.now().as_millisecond()).unwrap_or_default());
    let verifier = provider.id_token_verifier().set_allowed_algs(SIGNATURES).set_time_fn(move || now.into());
    let nonce = Nonce::new(walk.nonce.clone());
    let claims = token
        .claims(&verifier, &nonce)
        .map_err(|error| fault(format!("the ID token does not hold: {}", unmet(&error))))?;
    if let Some(expected) = claims.access_token_hash() {
        let odd = || fault("the access token cannot be compared");
        let method = token.signing_alg().map_err(|_| odd())?;
        let key = token.signing_key(&verifier).map_err(|_| odd())?;
        let found = AccessTokenHash::from_token(answer.access_token(), method, key).map_err(|_| odd())?;
        if found != *expected {
            return Err(fault("the access token is not the one of the ID token"));
        }
    }
    let mut about = About {
        name: plain(claims.name()),
        login: claims.preferred_username().map(|name| name.to_string()),
        groups: groups(claims.additional_claims(), oidc),
    };
    // Many providers keep what they tell about a person out of the token.
    if (about.groups.is_none() || about.name.is_none() || about.login.is_none())
        && let Ok(request) = provider.user_info(answer.access_token().clone(), Some(claims.subject().clone()))
    {
        let more: UserInfoClaims<Claims, CoreGenderClaim> =
            request.request_async(&http).await.map_err(|error| {
                fault(match error {
                    UserInfoError::Request(error) => format!("what is known about the person: {error}"),
                    UserInfoError::ClaimsVerification(error) => {
                        format!("what is known about the person does not hold: {}", unmet(&error))
                    }
                    _ => "what is known about the person cannot be read".to_owned(),
                })
            })?;
        about.name = about.name.or_else(|| plain(more.name()));
        about.login = about.login.or_else(|| more.preferred_username().map(|name| name.to_string()));
        about.groups = about.groups.or_else(|| groups(more.additional_claims(), oidc));
    }
    Ok(about.person(app.keys.subject(&oidc.issuer, claims.subject().as_str())))
}

/// The standard's word for why a code is refused; a provider's own words may hold anything.
fn refused(error: &CoreErrorResponseType) -> &'static str {
    match error {
        CoreErrorResponseType::InvalidClient => "invalid_client",
        CoreErrorResponseType::InvalidGrant => "invalid_grant",
        CoreErrorResponseType::InvalidRequest => "invalid_request",
        CoreErrorResponseType::InvalidScope => "invalid_scope",
        CoreErrorResponseType::UnauthorizedClient => "unauthorized_client",
        _ => "another reason",
    }
}

/// The groups a claim names: a list, or a single one. `None`: there is no such claim.
fn groups(claims: &Claims, oidc: &Oidc) -> Option<Vec<String>> {
    let names = match claims.0.get(&oidc.groups_claim)? {
        Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::String(name) => vec![name.clone()],
        _ => Vec::new(),
    };
    Some(names)
}

fn plain(name: Option<&LocalizedClaim<EndUserName>>) -> Option<String> {
    name.and_then(|name| name.get(None)).map(|name| name.to_string())
}

/// What did not hold, without the values.
fn unmet(error: &ClaimsVerificationError) -> &'static str {
    match error {
        ClaimsVerificationError::Expired(_) => "expired",
        ClaimsVerificationError::InvalidAudience(_) => "for somebody else",
        ClaimsVerificationError::InvalidIssuer(_) => "another issuer",
        ClaimsVerificationError::InvalidNonce(_) => "another nonce",
        ClaimsVerificationError::InvalidSubject(_) => "another person",
        ClaimsVerificationError::SignatureVerification(_) => "the signature",
        _ => "its form",
    }
}

/// What the provider tells about a person.
#[derive(Default)]
struct About {
    name: Option<String>,
    login: Option<String>,
    groups: Option<Vec<String>>,
}

impl About {
    fn person(self, subject: [u8; 32]) -> Person {
        let allowed = |sign: &char| sign.is_ascii_alphanumeric() || ".-_@".contains(*sign);
        let login = self.login.clone().unwrap_or_default().to_lowercase();
        let mut login: String = login.chars().filter(allowed).take(60).collect();
        if login.len() < 3 {
            // A name that says nothing is better than none: colleagues see the other one.
            login = format!("id-{}", &HEXLOWER.encode(&subject)[..8]);
        }
        let said = [self.name, self.login].into_iter().flatten().map(|name| name.trim().to_owned());
        let display = said.into_iter().find(|name| !name.is_empty()).unwrap_or_else(|| login.clone());
        let display = display.chars().filter(|sign| !sign.is_control()).take(NAME).collect();
        Person { subject, login, display, groups: self.groups.unwrap_or_default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: Option<&str>, login: Option<&str>) -> (String, String) {
        let about = About { name: name.map(str::to_owned), login: login.map(str::to_owned), groups: None };
        let person = about.person([0xab; 32]);
        (person.login, person.display)
    }

    #[test]
    fn names_are_taken_over_as_far_as_they_are_names() {
        let pair = |login: &str, display: &str| (login.to_owned(), display.to_owned());
        assert_eq!(person(Some("Liisa Ä"), Some("Liisa.A@oulu.fi")), pair("liisa.a@oulu.fi", "Liisa Ä"));
        assert_eq!(person(None, Some("matti")), pair("matti", "matti"));
        assert_eq!(person(Some("  "), Some("Å")), pair("id-abababab", "Å"));
        assert_eq!(person(None, None), pair("id-abababab", "id-abababab"));
        assert_eq!(person(Some("a\u{0}\nb"), Some("x y<z>")), pair("xyz", "ab"));
        let (login, display) = person(Some(&"n".repeat(300)), Some(&"l".repeat(300)));
        assert_eq!((login.len(), display.len()), (60, NAME));
    }

    #[test]
    fn groups_stand_in_the_configured_claim() {
        let oidc = |claim: &str| -> Oidc {
            let text = format!("issuer = 'https://x'\nclient_id = 'x'\ngroups_claim = '{claim}'");
            toml::from_str(&text).unwrap()
        };
        let claims = Claims(
            serde_json::from_str(r#"{"groups": ["a", 1, "b"], "role": "c", "odd": {"a": "b"}}"#).unwrap(),
        );
        let read = |claim| groups(&claims, &oidc(claim));
        assert_eq!(read("groups"), Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(read("role"), Some(vec!["c".to_owned()]));
        assert_eq!((read("odd"), read("none")), (Some(Vec::new()), None));
    }
}
