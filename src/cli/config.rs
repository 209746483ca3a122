//! `portolan config check FILE`.

use std::path::PathBuf;

use clap::Subcommand;

use super::{Exit, out, settings};
use crate::config::Config;

#[derive(Subcommand)]
pub enum Command {
    /// Name every mistake in a configuration file, with its line
    Check(Check),
}

#[derive(clap::Args)]
pub struct Check {
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// Reads, and does nothing else: asks no network, opens this file and those that it names.
pub fn check(args: &Check) -> Exit {
    let usable = Config::load(&args.file).and_then(|config| match config.unusable(None) {
        mistakes if mistakes.is_empty() => Ok(()),
        mistakes => Err(mistakes),
    });
    match usable {
        Ok(()) => {
            let text = settings::voice(None).say_with(
                "terminal-config-ok",
                &[("file", args.file.display().to_string().into())],
            );
            out::result(format!("{text}\n").as_bytes(), Exit::Found)
        }
        Err(mistakes) => {
            for mistake in mistakes {
                out::line(&mistake.in_file(&args.file));
            }
            Exit::NotFound
        }
    }
}
