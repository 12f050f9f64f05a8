//! Wire rules name codes of their own catalog.

use std::collections::BTreeSet;

use crate::errors::problems::{Lazily, Problems};
use crate::errors::suggest::did_you_mean;
use crate::schema::wire::Wire;
use crate::syntax::SourceFile;
use crate::syntax::span::At;

/// The rules without those that name a code that is none of `codes`.
pub(crate) fn check(mut wire: Wire, codes: &[&str], source: &SourceFile, problems: &mut Problems) -> Wire {
    let set: BTreeSet<&str> = codes.iter().copied().collect();
    let mut known = |code: &At<String>| {
        let known = set.contains(&*code.value);
        if !known {
            let text = || {
                let near = did_you_mean(&code.value, codes.iter().copied());
                format!("`{}` is no code of this catalog{near}", code.value)
            };
            problems.push(source.span(code.at), Lazily(text));
        }
        known
    };
    wire.alias.retain(|(_, code)| known(code));
    wire.ranges.retain(|(_, _, code)| known(code));
    wire.status.retain(|(_, code)| known(code));
    wire.refine.retain(|rule| known(&rule.is));
    wire
}
