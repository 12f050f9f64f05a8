//! The documentation of generated items, in rustdoc's Markdown.

use std::fmt::Write;

use oauth_errors_catalogs::Stability;

use super::markdown::{code, link, prose};
use crate::check::{CheckedCatalog, Row, Standards};

/// The documentation of the enum.
pub(crate) fn of_enum(catalog: &CheckedCatalog) -> String {
    let mut docs = " Errors of ".to_owned();
    prose(&mut docs, &catalog.name);
    if !catalog.release.is_empty() {
        docs.push_str(", as of ");
        prose(&mut docs, &catalog.release);
    }
    let _ = write!(docs, " ({} codes).", catalog.rows.len());
    if !catalog.docs.is_empty() {
        docs.push_str(" [The vendor's documentation](");
        link(&mut docs, &catalog.docs);
        docs.push_str(").");
    }
    docs.push_str(
        "\n\n Get one from a code with [`from_code`](Self::from_code); every value has a \
         [`standard`](Self::standard) code and a [`recovery`](Self::recovery).",
    );
    docs
}

/// Appends the documentation of a variant.
pub(crate) fn of_variant(docs: &mut String, row: &Row, standards: &Standards) {
    docs.push(' ');
    prose(docs, row.title.trim_end_matches('.'));
    docs.push_str(".\n\n ");
    prose(docs, &row.summary);
    if !row.note.is_empty() {
        docs.push_str("\n\n ");
        prose(docs, &row.note);
    }
    docs.push_str("\n\n Code ");
    code(docs, &row.code);
    if !row.error.is_empty() {
        docs.push_str(", `error` ");
        code(docs, &row.error);
    }
    if row.status != 0 {
        let _ = write!(docs, ", status {}", row.status);
    }
    let standard = standards.get(row.standard);
    docs.push_str(". Maps to [");
    code(docs, standard.code);
    docs.push_str("](");
    link(docs, standard.url);
    docs.push_str("); recovery [");
    code(docs, row.recovery.as_str());
    docs.push_str("](Self::recovery)");
    docs.push_str(if row.by_hand { ", but only a person repeats it." } else { "." });
    if let Some(specification) = &row.specification {
        docs.push_str(" Defined by ");
        prose(docs, &specification.spec);
        let _ = write!(docs, ", section {}.", specification.section);
    }
    if row.stability == Stability::Advisory {
        docs.push_str(" Advisory: the vendor may change it.");
    }
}
