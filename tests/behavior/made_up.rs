//! Catalogs that a test makes up.

use oauth_errors::Catalog;
use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;

use crate::compiled::compile;

/// The catalog of a file.
pub(crate) fn catalog(text: String) -> &'static Catalog {
    let source = SourceFile { name: "made-up.json".to_owned(), text };
    let mut problems = Problems::default();
    let read = oauth_errors_codegen::read(&source, &Standards::default(), &mut problems);
    assert_eq!(problems.finish(), [""; 0]);
    compile(read.unwrap())
}
