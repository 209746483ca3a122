//! Handshakes, for diagnosis: a bad certificate is recorded, never a reason to hang up.

mod certificate;
mod dane;
mod facts;
mod fault;
mod old;
mod pool;
mod tap;

pub use fault::TlsFault;
pub use old::{Newest, ServerFlight, taken};

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use rustls::{
    ClientConfig, DigitallySignedStruct, ProtocolVersion, RootCertStore, SignatureScheme,
    client::{
        Resumption,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, DnsName, ServerName, UnixTime},
};
use tokio::time::timeout;
use tokio_rustls::{TlsConnector, client::TlsStream};

use self::{certificate::Trust, pool::Pool, tap::Tap};
use super::{
    dns::{Lookup, Tlsa},
    tcp::Tcp,
};
use crate::model::{Certificate, HostName, TlsFacts};

/// What all handshakes share.
pub struct Tls {
    provider: Arc<CryptoProvider>,
    trust: Arc<Trust>,
    certificates: Pool<Certificate>,
    /// In DER, leaf first.
    chains: Pool<Vec<Vec<u8>>>,
}

impl Tls {
    /// Mozilla's roots and `roots`.
    pub fn new(roots: &[CertificateDer<'static>]) -> Result<Self, rustls::Error> {
        let mut anchors = RootCertStore::empty();
        anchors.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
        for root in roots {
            anchors.add(root.clone())?;
        }
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let trust = Arc::new(Trust {
            anchors,
            own: roots.to_vec(),
            algorithms: provider.signature_verification_algorithms,
        });
        Ok(Self {
            provider,
            trust,
            certificates: Pool::default(),
            chains: Pool::default(),
        })
    }

    /// What is to be said of `chain`, leaf first, where the handshake was signed as it should be.
    pub fn judge_certificate(
        &self,
        chain: &[CertificateDer<'_>],
        host: &HostName,
        now: UnixTime,
    ) -> Certificate {
        certificate::judge(&self.trust, chain, host, now, false)
    }

    /// TLS 1.2 or 1.3 with SNI `host`, no ALPN, never a resumption, since that would not show a certificate.
    pub async fn handshake(
        &self,
        tcp: Tcp,
        host: &HostName,
        within: Duration,
    ) -> Result<(TlsStream<Tap<Tcp>>, TlsFacts), TlsFault> {
        self.handshake_for(tcp, host, &[], within).await
    }

    /// As [`Tls::handshake`], offering these application protocols (ALPN, RFC 7301).
    pub async fn handshake_for(
        &self,
        tcp: Tcp,
        host: &HostName,
        protocols: &[&[u8]],
        within: Duration,
    ) -> Result<(TlsStream<Tap<Tcp>>, TlsFacts), TlsFault> {
        let name = DnsName::try_from(host.ascii().to_owned())
            .map_err(|_| TlsFault::Other("the host has no name that TLS can carry".into()))?;
        let name = ServerName::DnsName(name);
        let recorder = Arc::new(Recorder {
            trust: self.trust.clone(),
            seen: Mutex::default(),
        });
        let mut config = ClientConfig::builder_with_provider(self.provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(|error| TlsFault::Other(error.to_string()))?
            .dangerous()
            .with_custom_certificate_verifier(recorder.clone())
            .with_no_client_auth();
        config.resumption = Resumption::disabled();
        config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();

        let (tap, first_bytes) = Tap::new(tcp);
        let handshake = TlsConnector::from(Arc::new(config)).connect(name, tap);
        let stream = match timeout(within, handshake).await {
            Ok(Ok(stream)) => stream,
            Ok(Err(error)) => return Err(fault::of(&error, &first_bytes.take())),
            Err(_) => return Err(fault::of_silence(first_bytes.take())),
        };

        let (_, session) = stream.get_ref();
        let facts = TlsFacts {
            version: match session.protocol_version() {
                Some(ProtocolVersion::TLSv1_3) => "TLSv1.3",
                Some(ProtocolVersion::TLSv1_2) => "TLSv1.2",
                // rustls speaks no other.
                _ => "",
            }
            .into(),
            cipher: session
                .negotiated_cipher_suite()
                .and_then(|suite| suite.suite().as_str())
                .unwrap_or_default()
                // rustls marks the suites of TLS 1.3; IANA's names do not.
                .replacen("TLS13_", "TLS_", 1),
            certificate: self.certificates.of(recorder.certificate(host)),
            dane: None,
            chain: self.chains.of(recorder.chain()),
        };
        Ok((stream, facts))
    }

    pub fn judge_dane(&self, announced: &Lookup<Vec<Tlsa>>, host: &HostName, facts: &mut TlsFacts) {
        let chain = std::mem::take(&mut facts.chain);
        let chain: Vec<_> = chain
            .iter()
            .map(|der| CertificateDer::from(der.as_slice()))
            .collect();
        facts.dane = dane::judge(
            &self.trust,
            announced,
            &chain,
            host,
            UnixTime::now(),
            facts.certificate.faults.is_empty(),
        );
    }
}

/// What a server shows that rustls cannot agree with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstFlight {
    /// It chose TLS 1.1 or older where it could have had TLS 1.2.
    pub too_old: bool,
    /// None if no certificate came. Nobody has proven to hold its key.
    pub facts: Option<TlsFacts>,
}

impl Tls {
    /// The answer to a hello that offers `newest` and all that is older; none if no TLS server answers it. The handshake ends
    /// there.
    pub async fn first_flight(
        &self,
        mut tcp: Tcp,
        host: &HostName,
        newest: Newest,
        within: Duration,
    ) -> Option<FirstFlight> {
        let flight = old::ask(&mut tcp, host.ascii(), newest, within).await?;
        let judged =
            || certificate::judge(&self.trust, &flight.chain, host, UnixTime::now(), false);
        let facts = (!flight.chain.is_empty()).then(|| TlsFacts {
            version: flight.version_name().into(),
            cipher: flight.cipher_name(),
            certificate: self.certificates.of(judged()),
            dane: None,
            // Nobody has proven to hold its key, so DANE has nothing to judge.
            chain: Arc::default(),
        });
        Some(FirstFlight {
            too_old: flight.is_too_old(),
            facts,
        })
    }
}

/// Takes every certificate and every signature for good, and remembers what it saw.
///
/// No secret may be sent over a connection that was made with it, unless [`Certificate::faults`] is empty.
#[derive(Debug)]
struct Recorder {
    trust: Arc<Trust>,
    seen: Mutex<Seen>,
}

#[derive(Debug, Default)]
struct Seen {
    chain: Vec<CertificateDer<'static>>,
    when: Option<UnixTime>,
    /// The handshake was not signed by the certificate's key, or in a way that is not worth anything: X.509 v1, RSA with
    /// 1024 bits and unknown critical extensions only show here.
    unsigned: bool,
}

impl Recorder {
    fn certificate(&self, host: &HostName) -> Certificate {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let when = seen.when.unwrap_or_else(UnixTime::now);
        certificate::judge(&self.trust, &seen.chain, host, when, seen.unsigned)
    }

    fn chain(&self) -> Vec<Vec<u8>> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.chain.iter().map(|der| der.to_vec()).collect()
    }

    fn note_signature(
        &self,
        verdict: Result<HandshakeSignatureValid, rustls::Error>,
    ) -> HandshakeSignatureValid {
        verdict.unwrap_or_else(|_| {
            self.seen
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .unsigned = true;
            HandshakeSignatureValid::assertion()
        })
    }
}

impl ServerCertVerifier for Recorder {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.chain = std::iter::once(end_entity)
            .chain(intermediates)
            .map(|certificate| certificate.clone().into_owned())
            .collect();
        seen.when = Some(now);
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let verdict = verify_tls12_signature(message, certificate, signed, &self.trust.algorithms);
        Ok(self.note_signature(verdict))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let verdict = verify_tls13_signature(message, certificate, signed, &self.trust.algorithms);
        Ok(self.note_signature(verdict))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.trust.algorithms.supported_schemes()
    }
}
