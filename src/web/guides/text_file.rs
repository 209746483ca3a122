//! The files that a guide hands out to copy.

use serde::Deserialize;

/// A text file of a program's account, filled in. Its template is below `templates/files`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextFile {
    Mbsyncrc,
    Msmtp,
    Muttrc,
    Aerc,
    Himalaya,
    Roundcube,
    Nodemailer,
    Phpmailer,
    Smtplib,
    PostfixMain,
    PostfixPassword,
}

impl TextFile {
    pub const ALL: [Self; 11] = [
        Self::Mbsyncrc,
        Self::Msmtp,
        Self::Muttrc,
        Self::Aerc,
        Self::Himalaya,
        Self::Roundcube,
        Self::Nodemailer,
        Self::Phpmailer,
        Self::Smtplib,
        Self::PostfixMain,
        Self::PostfixPassword,
    ];

    /// Where the program looks for it.
    pub fn place(self) -> &'static str {
        match self {
            Self::Mbsyncrc => "~/.mbsyncrc",
            Self::Msmtp => "~/.config/msmtp/config",
            Self::Muttrc => "~/.config/neomutt/neomuttrc",
            Self::Aerc => "~/.config/aerc/accounts.conf",
            Self::Himalaya => "~/.config/himalaya/config.toml",
            Self::Roundcube => "config/config.inc.php",
            Self::Nodemailer => "mail.mjs",
            Self::Phpmailer => "mail.php",
            Self::Smtplib => "mail.py",
            Self::PostfixMain => "/etc/postfix/main.cf",
            Self::PostfixPassword => "/etc/postfix/sasl_passwd",
        }
    }

    /// The extension of its template, by which `askama.toml` knows how values are quoted in it; the browser writes what stands
    /// before the @ in the same way.
    pub fn quoting(self) -> &'static str {
        match self {
            Self::Mbsyncrc | Self::Himalaya | Self::Nodemailer | Self::Smtplib => "quoted",
            Self::Roundcube | Self::Phpmailer => "single",
            Self::Muttrc => "shell",
            Self::Aerc => "url",
            Self::Msmtp | Self::PostfixMain | Self::PostfixPassword => "bare",
        }
    }

    /// Whether it names the server for reading, which all these programs know by IMAP alone.
    pub fn reads(self) -> bool {
        matches!(
            self,
            Self::Mbsyncrc | Self::Aerc | Self::Himalaya | Self::Roundcube
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_quoted_as_the_name_of_its_template_says() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/files");
        let mut templates: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().path())
            .map(|path| path.extension().unwrap().to_str().unwrap().to_owned())
            .collect();
        let mut files = TextFile::ALL.map(TextFile::quoting);
        templates.sort();
        files.sort();
        assert_eq!(templates, files);
    }
}
