//! A configuration that changes on disk while it is served.

use std::{
    fs,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use super::settings::Settings;
use crate::{config::Config, web::App};

/// Between two looks. What changed is read when it has been the same twice, so that no half-written file is taken.
const LOOK: Duration = Duration::from_millis(500);

/// What is logged of a change that does not count.
const STAYS: &str = "the changed configuration has mistakes; what was read before stays in force";

/// What tells one state of a file from another; none where it cannot be seen.
type Stamp = Option<(u64, u64, i64, i64, u64)>;

fn stamp(path: &Path) -> Stamp {
    // Follows links: container platforms swap one to replace a file.
    let about = fs::metadata(path).ok()?;
    Some((
        about.dev(),
        about.ino(),
        about.mtime(),
        about.mtime_nsec(),
        about.len(),
    ))
}

fn stamps(files: &[PathBuf]) -> Vec<Stamp> {
    files.iter().map(|file| stamp(file)).collect()
}

/// Reads the configuration anew whenever one of its files has changed, until `stop`. One with mistakes changes nothing; it is
/// read again and again, for what mends it may be a file that could not even be known from it, and told when it has others.
pub async fn follow(app: App, settings: Settings, listen: Vec<String>, stop: CancellationToken) {
    let mut files = app.config().files.clone();
    if files.is_empty() {
        return;
    }
    let settings = Arc::new((settings, listen));
    let mut read = stamps(&files);
    let mut last = read.clone();
    let mut refused: Option<Vec<String>> = None;
    let mut ticks = tokio::time::interval(LOOK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            _ = ticks.tick() => {}
        }
        let now = stamps(&files);
        let settled = now == last;
        last = now;
        if !settled || last == read && refused.is_none() {
            continue;
        }
        read = last.clone();
        let (app, settings) = (app.clone(), settings.clone());
        // Keys are read and tried, which takes a while.
        let taken = tokio::task::spawn_blocking(move || {
            let (settings, listen) = &*settings;
            let config = settings.read_to_serve(listen, Some(&app.config()));
            config
                .map(|config| take(&app, config))
                .map_err(|trouble| trouble.lines())
        });
        let taken = taken
            .await
            .unwrap_or_else(|error| Err(vec![error.to_string()]));
        match taken {
            Ok(now) => {
                refused = None;
                if now != files {
                    files = now;
                    read = stamps(&files);
                    last.clone_from(&read);
                }
            }
            Err(lines) => {
                if refused.as_ref() != Some(&lines) {
                    lines.iter().for_each(|line| tracing::error!("{line}"));
                    tracing::error!("{STAYS}");
                }
                refused = Some(lines);
            }
        }
    }
}

/// All of it, and the files that it was read from.
fn take(app: &App, config: Config) -> Vec<PathBuf> {
    for key in config.bound_differently(&app.config()) {
        tracing::warn!(key, "the new value counts from the next start");
    }
    let domains = config.book.count();
    let files = config.files.clone();
    app.reconfigure(config);
    tracing::info!(domains, "the changed configuration is in force");
    files
}
