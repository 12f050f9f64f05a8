//! What was provoked, and what was made of it.

use std::collections::BTreeSet;
use std::fmt;

use oauth_errors::{Diagnosis, EvidenceKind, Recovery, StandardCode};

use super::Error;

#[derive(Default)]
pub(crate) struct Provoked(Vec<Row>);

struct Row {
    how: &'static str,
    status: Option<u16>,
    code: Error,
    expected: Expected,
}

/// What a diagnosis must say beside the vendor's code; its evidence may be stronger, where the catalog knows the sentence.
pub(crate) type Expected = (StandardCode, Recovery, EvidenceKind);

impl Provoked {
    /// Takes an error in whose diagnosis must be this.
    pub(crate) fn expect(&mut self, how: &'static str, found: &Diagnosis<'_, Error>, code: Error, expected: Expected) {
        let (standard, recovery, weakest) = expected;
        let evidence = found.evidence().kind();
        assert_eq!(found.exact(), Some(code), "{how}: {found:?}");
        assert_eq!(found.standard(), Some(standard), "{how}: {found:?}");
        assert_eq!(found.recovery(), recovery, "{how}: {found:?}");
        assert!(evidence <= weakest, "{how}: {found:?}");
        self.0.push(Row { how, status: found.report().status(), code, expected: (standard, recovery, evidence) });
    }

    /// The vendor's codes, each once.
    pub(crate) fn codes(&self) -> BTreeSet<&'static str> {
        self.0.iter().map(|row| row.code.code()).collect()
    }
}

impl fmt::Display for Provoked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} errors provoked, {} different ones:", self.0.len(), self.codes().len())?;
        for Row { how, status, code, expected: (standard, recovery, evidence) } in &self.0 {
            let status = status.map_or("-".to_owned(), |status| status.to_string());
            let (code, standard) = (code.code(), standard.code());
            writeln!(f, "{status:>4} {code:34} {standard:34} {recovery:18} {evidence:14} {how}")?;
        }
        Ok(())
    }
}
