//! `portolan serve`: the page, the files for mail clients, the API.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::Arc,
};

use futures_util::FutureExt;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use super::{Exit, out, settings};
use crate::{
    certificates::Certificates,
    config::Config,
    directory::Directory,
    model::HostName,
    say::Voice,
    survey::Surveys,
    web::{self, App, BindError, Listeners},
};

#[derive(clap::Args)]
pub struct Args {
    /// Address and port to listen on; repeatable [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDR")]
    listen: Vec<String>,
    #[command(flatten)]
    settings: settings::Settings,
}

pub async fn run(args: Args) -> Exit {
    let config = match args.settings.read_to_serve(&args.listen, None) {
        Ok(config) => config,
        Err(trouble) => return trouble.tell(),
    };
    warn_of(&config);
    let net = match settings::network(&config) {
        Ok(net) => net,
        Err(exit) => return exit,
    };
    // With published domains the exceptions are theirs: a stranger's look-up shall not reach the operator's network.
    let allowing = net.allowing(&config.allow_net);
    let strangers = if config.book.is_empty() {
        allowing.clone()
    } else {
        net
    };
    let directory = Arc::new(Directory::new(config.book.clone()));
    let surveys = Surveys::new(
        strangers,
        allowing,
        settings::policy(&config),
        directory.clone(),
    );
    let certificates = match certificates(&config, &directory) {
        Ok(certificates) => certificates,
        Err(exit) => return exit,
    };
    let listeners = match listen(&config).await {
        Ok(listeners) => listeners,
        Err(error) => return cannot_listen(&settings::voice(config.lang.as_deref()), &error),
    };
    let mut app = App::new(config, surveys, directory);
    app.certificates = Arc::new(certificates);
    tokio::spawn(super::reload::follow(
        app.clone(),
        args.settings,
        args.listen,
        app.closing.clone(),
    ));
    // Before the URL is told: whoever reads it may send the signal.
    if let Err(error) = stop_on_signal(app.closing.clone()) {
        out::message(&format!("signals cannot be caught: {error}"));
        return Exit::Machine;
    }
    let urls = urls(&app, &listeners);
    let lang = app.config().lang.clone();
    // Answered while the sentence below is still looked for among all the others.
    let serving = tokio::spawn(web::serve(app.clone(), listeners));
    let text = invitation(&urls, &settings::voice(lang.as_deref()));
    let told = out::result(text.as_bytes(), Exit::Found);
    if told != Exit::Found {
        app.closing.cancel();
    }
    match serving.await {
        Ok(()) if told == Exit::Found => Exit::Found,
        _ => Exit::Machine,
    }
}

/// What HTTPS is to show. What is wrong with it has been told when this fails.
fn certificates(config: &Config, directory: &Arc<Directory>) -> Result<Certificates, Exit> {
    // A file says so with its line; the environment can add listeners, too.
    if !config.listen_https.is_empty() && config.certificates.is_empty() && config.acme.is_none() {
        out::message(
            "listen_https needs a certificate: [[certificate]] or [acme] in the configuration file",
        );
        return Err(Exit::Usage);
    }
    let files = Certificates::new(config.certificates.clone()).map_err(|error| {
        out::message(&error.to_string());
        Exit::Usage
    })?;
    let Some(acme) = &config.acme else {
        return Ok(files);
    };
    if config.listen_https.is_empty() {
        tracing::warn!("[acme] obtains nothing without listen_https");
    }
    let net = settings::authority_network(config, acme)?;
    let (own, directory) = (config.public_url.clone(), directory.clone());
    let allowed = Arc::new(move |name: HostName| {
        let (own, directory) = (own.clone(), directory.clone());
        async move { web::is_ours(own.as_ref(), &directory, &name).await.ok() }.boxed()
    });
    files
        .with_acme(acme.clone(), net, allowed)
        .map_err(|error| {
            out::message(&format!("{}: {error}", acme.store.display()));
            Exit::Usage
        })
}

async fn listen(config: &Config) -> Result<Listeners, BindError> {
    Ok(Listeners {
        plain: web::bind(&config.listen).await?,
        https: web::bind(&config.listen_https).await?,
    })
}

/// Cancels `closing` at the first SIGINT or SIGTERM. The second ends the process at once, as it would have anyway.
pub fn stop_on_signal(closing: CancellationToken) -> io::Result<()> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::spawn(async move {
        let mut calls = 0;
        loop {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            calls += 1;
            if calls > 1 {
                std::process::exit(i32::from(Exit::Machine as u8));
            }
            tracing::info!("stopping");
            closing.cancel();
        }
    });
    Ok(())
}

/// Says why, and what to do about it.
pub fn cannot_listen(voice: &Voice, error: &BindError) -> Exit {
    let id = match error.reason.kind() {
        io::ErrorKind::AddrInUse => "terminal-port-in-use",
        io::ErrorKind::PermissionDenied => "terminal-port-forbidden",
        io::ErrorKind::AddrNotAvailable => "terminal-address-not-here",
        _ => "terminal-cannot-listen",
    };
    out::message(&voice.say_with(
        id,
        &[
            ("address", error.address.to_string().into()),
            ("reason", error.reason.to_string().into()),
        ],
    ));
    Exit::Machine
}

/// What to open: the public address if there is one, and where we listen. Not where HTTPS is spoken: no certificate is for
/// an address.
fn urls(app: &App, listeners: &Listeners) -> Vec<String> {
    let mut urls = Vec::new();
    if let Some(url) = &app.config().public_url {
        urls.push(url.to_string());
    }
    for listener in &listeners.plain {
        if let Ok(address) = listener.local_addr() {
            let url = local_url(address);
            if !urls.contains(&url) {
                urls.push(url);
            }
        }
    }
    urls
}

fn invitation(urls: &[String], voice: &Voice) -> String {
    urls.iter()
        .map(|url| {
            voice.say_from(
                "terminal.ftl",
                "terminal-open",
                &[("url", url.as_str().into())],
            ) + "\n"
        })
        .collect()
}

/// A URL at which a browser on this machine finds the listener.
pub fn local_url(address: SocketAddr) -> String {
    let ip = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    format!("http://{}/", SocketAddr::new(ip, address.port()))
}

/// Settings that let strangers do more than they could by default, said once in the log.
fn warn_of(config: &Config) {
    let public = config
        .listen
        .iter()
        .chain(&config.listen_https)
        .any(|address| !address.ip().is_loopback());
    if public && config.public_lookup() {
        tracing::warn!(
            "anybody who reaches this server may have any domain surveyed from here (public_lookup)"
        );
    }
    if !config.allow_net.is_empty() {
        if config.book.is_empty() {
            tracing::warn!(
                "every survey may connect to the addresses of allow_net, whoever asks for it"
            );
        } else {
            tracing::warn!(
                "surveys of the published domains may connect to the addresses of allow_net"
            );
        }
    }
    for net in config
        .trusted_proxies
        .iter()
        .filter(|net| net.prefix_len() == 0)
    {
        tracing::warn!(%net, "everybody is a trusted proxy, so every visitor can choose an address and dodge the limits");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wildcard_address_is_opened_on_loopback() {
        for (address, url) in [
            ("127.0.0.1:8080", "http://127.0.0.1:8080/"),
            ("0.0.0.0:80", "http://127.0.0.1:80/"),
            ("[::]:8080", "http://[::1]:8080/"),
            ("192.0.2.1:8080", "http://192.0.2.1:8080/"),
        ] {
            assert_eq!(local_url(address.parse().unwrap()), url);
        }
    }
}
