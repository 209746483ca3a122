//! `portolan init DOMAIN`: a configuration for a domain, from what works there.

use super::{
    Exit, out,
    settings::{self, Opening},
    survey,
};
use crate::{
    config::writing::{Entry, Server, services},
    model::{Role, Setting, Survey},
    say::Voice,
};

#[derive(clap::Args)]
pub struct Args {
    /// Mail domain
    #[arg(value_name = "DOMAIN")]
    domain: String,
    #[command(flatten)]
    settings: settings::Settings,
}

pub async fn run(args: Args) -> Exit {
    let Opening {
        config,
        voice,
        address,
    } = match args.settings.open(&args.domain, false) {
        Ok(opening) => opening,
        Err(exit) => return exit,
    };
    let survey = match survey::run_one(&config, &address, &voice, false).await {
        Ok(survey) => survey,
        Err(exit) => return exit,
    };
    let domain = address.domain();
    if !survey.recommended.is_complete() {
        let told = [("domain", domain.unicode().into())];
        out::line(&voice.say_with("terminal-init-nothing", &told));
        return Exit::NotFound;
    }
    out::result(file(&survey, &voice).as_bytes(), Exit::Found)
}

/// The whole file: remarks, how to serve, and the domain's table.
fn file(survey: &Survey, voice: &Voice) -> String {
    let domain = &survey.domain;
    let told = [
        ("domain", domain.ascii().into()),
        ("date", survey.surveyed_at.date().to_string().into()),
    ];
    let mut text = String::new();
    for line in voice.say_with("terminal-init-head", &told).lines() {
        text += format!("# {line}").trim_end();
        text.push('\n');
    }
    text += "listen = [\"127.0.0.1:8080\"]\n";
    for line in voice.say_with("terminal-init-serving", &told).lines() {
        text += format!("# {line}").trim_end();
        text.push('\n');
    }
    let works = |role: Role| {
        let all = survey.recommended.of(role).iter();
        all.filter(|setting| setting.verified)
    };
    let servers = works(Role::Incoming).chain(works(Role::Outgoing));
    let entry = Entry {
        domain: domain.clone(),
        aliases: Vec::new(),
        name: survey
            .provider
            .as_ref()
            .map(|provider| provider.name.clone()),
        servers: servers
            .map(|setting| Server::of(setting, Some(remark(setting, voice))))
            .collect(),
        extras: services(&survey.other_services),
    };
    entry.write(&mut text);
    text
}

/// What is known of a server, for whoever reads the file.
fn remark(setting: &Setting, voice: &Voice) -> String {
    let sources: Vec<_> = setting
        .sources
        .iter()
        .map(|source| source.as_str())
        .collect();
    let message = if setting.authenticated {
        "terminal-init-vouched"
    } else {
        "terminal-init-unvouched"
    };
    voice.say_with(message, &[("sources", sources.join(", ").into())])
}
