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

use super::settings::{Settings, Trouble};
use crate::{certificates::signing, config::Config, web::App};

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

/// Reads the configuration anew whenever one of its files has changed, until `stop`. One with mistakes changes nothing.
pub async fn follow(app: App, settings: Settings, listen: Vec<String>, stop: CancellationToken) {
    let mut files = app.config().files.clone();
    if files.is_empty() {
        return;
    }
    let settings = Arc::new((settings, listen));
    let mut read = stamps(&files);
    let mut last = read.clone();
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
        if !settled || last == read {
            continue;
        }
        read = last.clone();
        let settings = settings.clone();
        let resolved = tokio::task::spawn_blocking(move || {
            let (settings, listen) = &*settings;
            settings.read(listen)
        });
        match resolved.await {
            Ok(Ok(config)) => {
                if config.files != files {
                    files.clone_from(&config.files);
                    read = stamps(&files);
                    last.clone_from(&read);
                }
                // Keys are read and tried, which takes a while.
                let app = app.clone();
                if let Err(error) = tokio::task::spawn_blocking(move || take(&app, config)).await {
                    tracing::error!(%error, "the changed configuration could not be put in force");
                }
            }
            Ok(Err(trouble)) => tell(&trouble),
            Err(error) => tracing::error!(%error, "the configuration could not be read"),
        }
    }
}

/// All of it or nothing: signatures that cannot be had are a mistake, too, as they are at the start.
fn take(app: &App, config: Config) {
    if let Some(pair) = &config.signing
        && config.signing != app.config().signing
        && let Err(error) = signing::open(pair)
    {
        tracing::error!(%error, "{STAYS}");
        return;
    }
    for key in config.bound_differently(&app.config()) {
        tracing::warn!(key, "the new value counts from the next start");
    }
    let domains = config.book.count();
    app.reconfigure(config);
    tracing::info!(domains, "the changed configuration is in force");
}

fn tell(trouble: &Trouble) {
    for line in trouble.lines() {
        tracing::error!("{line}");
    }
    tracing::error!("{STAYS}");
}
