//! What all handshakes have in common, whichever certificate they show.

use std::sync::{Arc, OnceLock};

use rustls::{
    ServerConfig,
    crypto::{CryptoProvider, aws_lc_rs},
    server::{
        ClientHello, ProducesTickets, ResolvesServerCert, ServerSessionMemoryCache,
        StoresServerSessions,
    },
    sign::{CertifiedKey, SingleCertAndKey},
};

/// Sessions that may be taken up again, over all names. Each belongs to the name that it was begun with.
const SESSIONS: usize = 4096;

/// Makes a configuration for each certificate. Sessions are kept in one place, so that ten thousand certificates cost the
/// memory of one.
pub struct Wardrobe {
    pub provider: Arc<CryptoProvider>,
    sessions: Arc<dyn StoresServerSessions>,
    /// Made with the first certificate: the first random number of a process costs as much as its whole start besides.
    tickets: OnceLock<Option<Arc<dyn ProducesTickets>>>,
    /// Shows none.
    pub bare: Arc<ServerConfig>,
}

/// No certificate for any name.
#[derive(Debug)]
struct Nothing;

impl ResolvesServerCert for Nothing {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        None
    }
}

impl Default for Wardrobe {
    fn default() -> Self {
        let provider = Arc::new(aws_lc_rs::default_provider());
        Self {
            bare: Arc::new(configuration(provider.clone(), Arc::new(Nothing))),
            provider,
            sessions: ServerSessionMemoryCache::new(SESSIONS),
            tickets: OnceLock::new(),
        }
    }
}

impl Wardrobe {
    /// TLS 1.2 and 1.3, HTTP/1.1, this certificate whatever the name.
    pub fn dress(&self, key: Arc<CertifiedKey>) -> Arc<ServerConfig> {
        let shown = Arc::new(SingleCertAndKey::from(key));
        let mut config = configuration(self.provider.clone(), shown);
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        config.session_storage = self.sessions.clone();
        // Without randomness there would be no handshake either; then sessions are kept in memory alone.
        let tickets = self.tickets.get_or_init(|| aws_lc_rs::Ticketer::new().ok());
        if let Some(tickets) = tickets {
            config.ticketer = tickets.clone();
        }
        Arc::new(config)
    }

    /// For handshakes that want `protocol` and nothing else, and that no request follows.
    pub fn dress_for(&self, key: Arc<CertifiedKey>, protocol: &[u8]) -> Arc<ServerConfig> {
        let shown = Arc::new(SingleCertAndKey::from(key));
        let mut config = configuration(self.provider.clone(), shown);
        config.alpn_protocols = vec![protocol.to_vec()];
        config.send_tls13_tickets = 0;
        Arc::new(config)
    }
}

fn configuration(
    provider: Arc<CryptoProvider>,
    shown: Arc<dyn ResolvesServerCert>,
) -> ServerConfig {
    ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("the provider speaks TLS 1.2 and 1.3")
        .with_no_client_auth()
        .with_cert_resolver(shown)
}
