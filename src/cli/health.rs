//! `portolan health [URL]`: whether a running server is ready.

use std::time::Duration;

use http_body_util::Empty;
use hyper::{Request, StatusCode, body::Bytes, client::conn::http1, header};
use hyper_util::rt::TokioIo;
use tokio::{io::AsyncWriteExt, net::TcpStream};
use url::Url;

use super::{Exit, out, serve, settings};
use crate::config::Config;

/// For the whole exchange. Readiness itself is found out within three seconds.
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(clap::Args)]
pub struct Args {
    /// Where the server listens [default: the first address of --listen, PORTOLAN_LISTEN or the configuration]
    #[arg(value_name = "URL")]
    url: Option<String>,
    /// Address that the server was told to listen on
    #[arg(long, value_name = "ADDR", conflicts_with = "url")]
    listen: Vec<String>,
    #[command(flatten)]
    settings: settings::Settings,
}

pub async fn run(args: Args) -> Exit {
    // Who names the server needs no configuration, but one that can be read says how that server is spoken to.
    let (config, text) = match args.url {
        Some(url) => (args.settings.read(&[]).unwrap_or_default(), url),
        None => match args.settings.resolve(&args.listen) {
            Ok(config) => {
                let first = config.listen.first();
                let url = first.map(|&address| serve::local_url(address));
                (config, url.unwrap_or_default())
            }
            Err(exit) => return exit,
        },
    };
    let voice = args.settings.voice();
    let Some(url) = readiness_url(&text) else {
        out::message(&voice.say_with("terminal-health-bad-url", &[("url", text.into())]));
        return Exit::Usage;
    };
    let url_text = url.to_string().into();
    match tokio::time::timeout(PATIENCE, ask(&url, &config)).await {
        Ok(Ok(StatusCode::OK)) => out::result(b"ready\n", Exit::Found),
        Ok(Ok(status)) => {
            let args = [("url", url_text), ("status", status.as_u16().into())];
            out::message(&voice.say_with("terminal-health-not-ready", &args));
            Exit::NotFound
        }
        Ok(Err(error)) => {
            let args = [("url", url_text), ("reason", error.to_string().into())];
            out::message(&voice.say_with("terminal-health-unreachable", &args));
            Exit::NotFound
        }
        Err(_) => {
            out::message(&voice.say_with("terminal-health-timeout", &[("url", url_text)]));
            Exit::NotFound
        }
    }
}

/// `http` only: it is meant for the server's own container, where TLS has not been put in front yet.
fn readiness_url(text: &str) -> Option<Url> {
    let mut url: Url = text.parse().ok()?;
    if url.scheme() != "http" || url.host().is_none() {
        return None;
    }
    if url.path() == "/" {
        url.set_path("/readyz");
    }
    Some(url)
}

/// Where the server takes us for its proxy, it wants to hear first for whom we ask (PROXY protocol, version 1).
async fn ask(url: &Url, config: &Config) -> anyhow::Result<StatusCode> {
    let host = url.host_str().unwrap_or_default();
    let port = url.port_or_known_default().unwrap_or(80);
    #[expect(
        clippy::disallowed_methods,
        reason = "our own server, named by whoever runs it; no survey comes here"
    )]
    let mut stream = TcpStream::connect((host.trim_matches(['[', ']']), port)).await?;
    if config.proxy_protocol && config.trusts(stream.local_addr()?.ip()) {
        stream.write_all(b"PROXY UNKNOWN\r\n").await?;
    }
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    let driver = tokio::spawn(connection);
    let request = Request::get(url.path())
        .header(header::HOST, format!("{host}:{port}"))
        .header(header::CONNECTION, "close")
        .body(Empty::<Bytes>::new())?;
    let answer = sender.send_request(request).await;
    driver.abort();
    Ok(answer?.status())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_server_is_asked_for_its_readiness() {
        let read = |text| readiness_url(text).map(|url| url.to_string());
        assert_eq!(
            read("http://127.0.0.1:8080").as_deref(),
            Some("http://127.0.0.1:8080/readyz")
        );
        assert_eq!(
            read("http://[::1]:1/healthz").as_deref(),
            Some("http://[::1]:1/healthz")
        );
        for text in ["", "127.0.0.1:8080", "https://127.0.0.1/", "file:///x"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
