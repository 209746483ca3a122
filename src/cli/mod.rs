//! Floor 3: one file per command. Arguments in, text or JSON out.
//!
//! Results go to standard output, everything else to standard error.

mod check;
mod config;
mod demo;
mod export;
mod health;
mod import;
mod init;
mod logs;
mod making;
mod out;
mod reload;
mod render;
mod serve;
mod settings;
mod survey;
mod table;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::{logs::Loudness, out::Paint};
use crate::{
    model::{Address, Survey},
    say::Voice,
};

/// How a command ended, for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// What was asked for was found.
    Found = 0,
    /// It was not.
    NotFound = 1,
    /// Bad usage, or an address that is none.
    Usage = 2,
    /// No name server, no route, or a resource of this machine failed.
    Machine = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Finds out how a mailbox is reached, proves it by talking to the servers, and says what to type into the mail app.
#[derive(Parser)]
#[command(
    name = "portolan",
    version,
    args_conflicts_with_subcommands = true,
    after_help = "Without a command, portolan serves the page.\n\
                  Exit codes: 0 found; 1 not found; 2 bad usage or address; 3 no name server, no route, or this machine failed."
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: serve::Args,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the page, the files for mail clients, and the API (the default)
    Serve(serve::Args),
    /// Survey a domain here in the terminal
    Survey(survey::Args),
    /// Walk the way of each mail client, and say what to change (for the domain's admin)
    Check(check::Args),
    /// Write one file with the settings of a domain
    Render(render::Args),
    /// Write all files of a domain for a plain web server or a CDN
    Export(export::Args),
    /// Survey a domain and write a configuration for it
    Init(init::Args),
    /// Write a configuration from what another tool publishes
    Import(import::Args),
    /// Look at a configuration file
    #[command(subcommand)]
    Config(config::Command),
    /// Serve the page on a harbour of sample mail servers and domains, without a network
    Demo(demo::Args),
    /// Ask a running server whether it is ready (for containers)
    Health(health::Args),
}

/// What `portolan survey` prints where standard output is no terminal. For tests, which have no process to read from.
pub fn survey_text(survey: &Survey, address: &Address, voice: &Voice) -> String {
    table::whole(survey, address, voice, Paint::NONE)
}

/// Runs the command that the process was started with.
pub async fn run() -> Exit {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are results, on standard output and with code 0; the library knows which is which.
            let _ = error.print();
            return if error.use_stderr() {
                Exit::Usage
            } else {
                Exit::Found
            };
        }
    };
    let command = cli.command.unwrap_or(Command::Serve(cli.serve));
    let _log = logs::start(match command {
        Command::Serve(_) => Loudness::Server,
        _ => Loudness::Command,
    });
    match command {
        Command::Serve(args) => serve::run(args).await,
        Command::Survey(args) => survey::run(args).await,
        Command::Check(args) => check::run(args).await,
        Command::Render(args) => render::run(args).await,
        Command::Export(args) => export::run(args).await,
        Command::Init(args) => init::run(args).await,
        Command::Import(args) => import::run(&args),
        Command::Config(config::Command::Check(args)) => config::check(&args),
        Command::Demo(args) => demo::run(args).await,
        Command::Health(args) => health::run(args).await,
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Cli::command().debug_assert();
    }

    #[test]
    fn no_command_serves() {
        let cli = Cli::try_parse_from(["portolan", "--listen", "127.0.0.1:0"]).unwrap();
        assert!(cli.command.is_none());
        assert!(Cli::try_parse_from(["portolan", "serve", "--listen", "127.0.0.1:0"]).is_ok());
    }
}
