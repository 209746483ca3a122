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
    text += &serving(&told, voice);
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

/// How to serve: behind a web server, and as remarks by itself.
pub(super) fn serving(told: &[(&str, serde_json::Value)], voice: &Voice) -> String {
    let mut text = "listen = [\"127.0.0.1:8080\"]\n".to_owned();
    let mut remark = |line: &str| {
        text += format!("# {line}").trim_end();
        text.push('\n');
    };
    let said = voice.say_with("terminal-init-serving", told);
    // What is to be copied holds no marks of direction.
    for line in said.replace(['\u{2068}', '\u{2069}'], "").lines() {
        // A key stands once in a file.
        if line.starts_with("listen = ") {
            remark(&voice.say("terminal-init-in-place"));
        }
        remark(line);
    }
    text
}

/// What is known of a server, for whoever reads the file. Sources may name its host alone: what works at a usual port of a
/// named host counts as told by them.
fn remark(setting: &Setting, voice: &Voice) -> String {
    let sources: Vec<_> = setting
        .sources
        .iter()
        .map(|source| source.as_str())
        .collect();
    let message = if setting.authenticated {
        "terminal-init-host-vouched"
    } else {
        "terminal-init-unvouched"
    };
    voice.say_with(message, &[("sources", sources.join(", ").into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn what_is_written_as_a_remark_works_in_place_of_the_line_above() {
        let told = [("domain", "example.org".into())];
        for voice in Voice::all() {
            let text = serving(&told, &voice);
            let lines: Vec<&str> = text.lines().collect();
            assert!(Config::read(&text).is_ok(), "{text}");
            let listen = |line: &&str| line.starts_with("# listen = ");
            let at = lines.iter().position(listen).unwrap();
            let said = format!("# {}", voice.say("terminal-init-in-place"));
            assert_eq!(lines[at - 1], said);
            let block = lines[at..].iter().take_while(|line| **line != "#");
            let block: Vec<&str> = block.map(|line| line.trim_start_matches("# ")).collect();
            let config = Config::read(&block.join("\n")).unwrap();
            assert!(config.acme.is_some(), "{block:?}");
        }
    }
}
