//! Wire rules and examples name codes of their own catalog.

use std::collections::BTreeSet;

use crate::errors::problems::{Lazily, Problems};
use crate::errors::suggest::did_you_mean;
use crate::schema::example::Example;
use crate::schema::wire::Wire;
use crate::syntax::SourceFile;
use crate::syntax::span::At;

/// The rules without those that name a code that is none of `codes`.
pub(crate) fn check(mut wire: Wire, codes: &[&str], source: &SourceFile, problems: &mut Problems) -> Wire {
    let mut known = known(codes, source, problems);
    wire.alias.retain(|(_, code)| known(code));
    wire.ranges.retain(|(_, _, code)| known(code));
    wire.status.retain(|(_, code)| known(code));
    wire.refine.retain(|rule| known(&rule.is));
    wire
}

/// The examples without those of a code that is none of `codes`.
pub(super) fn check_examples(
    mut examples: Vec<Example>,
    codes: &[&str],
    source: &SourceFile,
    problems: &mut Problems,
) -> Vec<Example> {
    let mut known = known(codes, source, problems);
    examples.retain(|example| known(&example.code));
    examples
}

/// Whether a code is one of `codes`; if not, that is reported.
fn known<'c>(
    codes: &'c [&str],
    source: &'c SourceFile,
    problems: &'c mut Problems,
) -> impl FnMut(&At<String>) -> bool + 'c {
    let set: BTreeSet<&str> = codes.iter().copied().collect();
    move |code| {
        let known = set.contains(&*code.value);
        if !known {
            let text = || {
                let near = did_you_mean(&code.value, codes.iter().copied());
                format!("`{}` is no code of this catalog{near}", code.value)
            };
            problems.push(source.span(code.at), Lazily(text));
        }
        known
    }
}
