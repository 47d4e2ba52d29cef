//! HTTP as a plain client speaks it to our own servers.

use std::sync::Once;

/// A client. The product's own choice of TLS is made first, because the library makes none by itself.
pub fn client() -> reqwest::Client {
    static CHOSEN: Once = Once::new();
    CHOSEN.call_once(|| {
        // Somebody may have chosen already: then it is chosen.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    reqwest::Client::new()
}
