//! `[[certificate]]`: the certificates that this server shows; `[signing]`: the one that it signs profiles with.

use std::path::PathBuf;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::text::{self, Faults, in_order, nearest, position};
use crate::certificates::Pair;

pub(super) const CERTIFICATE_KEYS: &[&str] = &["chain", "key"];

/// Reads the list `certificate`. What is wrong is left out and told to `faults`.
pub(super) fn certificates(value: &Spanned<DeValue>, faults: &mut Faults) -> Vec<Pair> {
    let DeValue::Array(tables) = value.get_ref() else {
        faults.add(
            text::at(value),
            "`certificate` is a list of tables: write [[certificate]]",
        );
        return Vec::new();
    };
    let mut pairs: Vec<Pair> = Vec::new();
    for table in tables {
        let at = text::at(table);
        let DeValue::Table(table) = table.get_ref() else {
            faults.add(at, "a certificate is a table with `chain` and `key`");
            continue;
        };
        let Some(pair) = pair(at, table, faults) else {
            continue;
        };
        if pairs.contains(&pair) {
            faults.add(at, "this certificate is listed twice");
        } else {
            pairs.push(pair);
        }
    }
    pairs
}

/// Reads the table `signing`, which looks like one of them.
pub(super) fn signing(value: &Spanned<DeValue>, faults: &mut Faults) -> Option<Pair> {
    let at = text::at(value);
    match value.get_ref() {
        DeValue::Table(table) => pair(at, table, faults),
        _ => {
            faults.add(at, "`signing` is a table with `chain` and `key`");
            None
        }
    }
}

fn pair(at: usize, table: &DeTable, faults: &mut Faults) -> Option<Pair> {
    let (mut chain, mut key, mut misspelt) = (None, None, false);
    for (name, value) in in_order(table) {
        match name.get_ref().as_ref() {
            "chain" => chain = path("chain", value, faults),
            "key" => key = path("key", value, faults),
            other => {
                misspelt = true;
                let near = nearest(other, CERTIFICATE_KEYS.iter().copied());
                faults.unknown(name.span().start, other, near);
            }
        }
    }
    for (wanted, what) in [
        ("chain", "certificate and its intermediates"),
        ("key", "private key"),
    ] {
        if !misspelt && position(table, wanted).is_none() {
            faults.missing(
                at,
                format!("the certificate has no `{wanted}`: the file (PEM) with its {what}"),
            );
        }
    }
    Some(Pair {
        chain: chain?,
        key: key?,
    })
}

/// A path in quotation marks.
pub(super) fn path(key: &str, value: &Spanned<DeValue>, faults: &mut Faults) -> Option<PathBuf> {
    match value.get_ref().as_str() {
        Some(text) if !text.is_empty() && !text.contains('\0') => Some(text.into()),
        _ => {
            faults.add(
                text::at(value),
                format!("`{key}` wants the path of a file in quotation marks"),
            );
            None
        }
    }
}
