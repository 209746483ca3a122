//! `portolan export DOMAIN DIR`: what a plain web server or a CDN can serve for a domain, as files.

mod folder;

use std::path::PathBuf;

use super::{
    Exit,
    making::Making,
    out,
    settings::{self, Opening},
};
use crate::{
    model::Address,
    outputs::{
        CannotCarry,
        export::{self, File},
    },
    say::Voice,
};

use self::folder::Trouble;

#[derive(clap::Args)]
pub struct Args {
    /// Mail domain
    #[arg(value_name = "DOMAIN")]
    domain: String,
    /// Folder for the files; made where it does not exist
    #[arg(value_name = "DIR")]
    dir: PathBuf,
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
    // Nobody's own: the files are for the whole domain.
    let address = Address::Domain(address.domain().clone());
    let making = match Making::of(&config, &address, &voice).await {
        Ok(making) => making,
        Err(exit) => return exit,
    };
    let subject = making.subject(None, None);
    let dir = match folder::make(&args.dir) {
        Ok(dir) => dir,
        Err(trouble) => return tell(&trouble, &voice),
    };
    match export::files(&subject, making.keys.clone(), &dir) {
        Ok(files) => write(&dir, &files, &voice),
        Err(CannotCarry::NoIncoming | CannotCarry::NoOutgoing) => {
            out::failure(&voice, "no-settings", &[], false, Exit::NotFound)
        }
        Err(_) => out::failure(&voice, "cannot-carry", &[], false, Exit::NotFound),
    }
}

fn write(dir: &std::path::Path, files: &[File], voice: &Voice) -> Exit {
    if let Err(trouble) = folder::write(dir, files) {
        return tell(&trouble, voice);
    }
    let paths: String = files
        .iter()
        .map(|file| format!("{}\n", dir.join(file.path).display()))
        .collect();
    for id in ["terminal-export-dns", "terminal-export-server"] {
        out::message(&voice.say(id));
    }
    if !files
        .iter()
        .any(|file| file.path.starts_with("autodiscover/"))
    {
        out::message(&voice.say("terminal-export-outlook"));
    }
    out::result(paths.as_bytes(), Exit::Found)
}

fn tell(trouble: &Trouble, voice: &Voice) -> Exit {
    let (id, path, reason) = match trouble {
        Trouble::Foreign(path) => ("terminal-export-foreign", path, String::new()),
        Trouble::Name(path) => ("terminal-export-name", path, String::new()),
        Trouble::Io(path, error) => ("terminal-export-failed", path, error.to_string()),
    };
    let args = [
        ("path", path.display().to_string().into()),
        ("reason", reason.into()),
    ];
    out::message(&voice.say_with(id, &args));
    match trouble {
        Trouble::Io(..) => Exit::Machine,
        _ => Exit::Usage,
    }
}
