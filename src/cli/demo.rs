//! `portolan demo`: the page on a harbour of sample servers.

use std::{fmt::Write, net::SocketAddr, sync::Arc};

use tokio::net::TcpListener;

use super::{Exit, out, serve, settings};
use crate::{
    config::Config,
    demo::{Harbour, SAMPLES},
    directory::Directory,
    say::Voice,
    survey::Surveys,
    web::{self, App},
};

#[derive(clap::Args)]
pub struct Args {
    /// Address and port to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Language of messages
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
}

/// Reads no configuration: the demo is the same for everybody.
pub async fn run(args: Args) -> Exit {
    let voice = settings::voice(args.lang.as_deref());
    let harbour = match Harbour::start().await {
        Ok(harbour) => harbour,
        Err(error) => return cannot_start(&voice, &error),
    };
    let net = match harbour.net() {
        Ok(net) => net,
        Err(error) => return cannot_start(&voice, &error),
    };
    let policy = Harbour::policy();
    let config = Config {
        listen: vec![args.listen],
        public_lookup: Some(true),
        ispdb: None,
        deadline: policy.deadline,
        lang: args.lang,
        ..Config::default()
    };
    let directory = Arc::new(Directory::default());
    let surveys = Surveys::new(net.clone(), net, policy, directory.clone());
    let listeners = match web::bind(&config.listen).await {
        Ok(listeners) => listeners,
        Err(error) => return serve::cannot_listen(&voice, &error),
    };
    let mut app = App::new(config, surveys, directory);
    app.samples = SAMPLES;
    if let Err(error) = serve::stop_on_signal(app.closing.clone()) {
        return cannot_start(&voice, &error);
    }
    let exit = out::result(invitation(&voice, &listeners).as_bytes(), Exit::Found);
    if exit == Exit::Found {
        web::serve(app, listeners).await;
    }
    exit
}

fn cannot_start(voice: &Voice, error: &dyn std::error::Error) -> Exit {
    out::message(&voice.say_with("demo-cannot-start", &[("reason", error.to_string().into())]));
    Exit::Machine
}

/// What to open, and what to type there.
fn invitation(voice: &Voice, listeners: &[TcpListener]) -> String {
    let mut text = String::new();
    for address in listeners.iter().filter_map(|l| l.local_addr().ok()) {
        let url = serve::local_url(address);
        let open = voice.say_with("terminal-open", &[("url", url.into())]);
        let _ = writeln!(text, "{open}");
    }
    let _ = writeln!(text, "\n{}", voice.say("demo-samples"));
    let width = SAMPLES
        .iter()
        .map(|sample| sample.domain.chars().count())
        .max()
        .unwrap_or_default();
    for sample in SAMPLES {
        let shows = voice.say(sample.message);
        let _ = writeln!(text, "  {:width$}  {shows}", sample.domain);
    }
    let _ = writeln!(text, "\n{}", voice.say("demo-stop"));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_invitation_names_every_sample_and_where_to_open() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let text = invitation(&Voice::english(), &[listener]);
        assert!(
            text.contains(&format!("http://127.0.0.1:{port}/")),
            "{text}"
        );
        for sample in SAMPLES {
            let line = text
                .lines()
                .find(|line| line.trim_start().starts_with(sample.domain));
            assert!(line.is_some_and(|line| !line.contains('⟨')), "{text}");
        }
    }
}
