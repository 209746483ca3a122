//! The conditions of steps and facts.

use serde::Deserialize;

/// When a step or fact holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    #[default]
    Always,
    /// Settings are published where the app looks, in a form that it takes. This and the next six ask the guide's client.
    Finds,
    /// None are, but the app guesses servers that work.
    Guesses,
    /// One of these two.
    ByItself,
    NotByItself,
    /// Nobody could tell whether the app finds anything.
    Unsure,
    FindsNothing,
    /// What it finds does not work.
    Misled,
    /// The domain's own settings file is at `autoconfig.<domain>`, over HTTPS, and names a server for IMAP.
    OwnAutoconfig,
    /// A file or code can be made: verified settings for both ways.
    Files,
    NoFiles,
    /// Apple's profile can hold the account, and there is no shorter way.
    Profile,
    NoProfile,
    /// The provider takes passwords in mail apps, be they made for apps.
    TakesPasswords,
    /// The app has no kind of account of its own for this provider.
    NoOwnKind,
    /// The mail is not with the app's own maker.
    OtherMaker,
    /// The same, and a password is what one logs in with there.
    PasswordOfOtherMaker,
    /// The login name for sending is another than that for receiving.
    NamesDiffer,
    /// The server for sending begins in the clear and is then switched to TLS.
    SendsByStarttls,
    /// More settings than those shown first were seen to work, so the app may come with those.
    OthersWork,
}
