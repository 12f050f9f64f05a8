//! Catalogs made at run time, as the macro makes them at compile time: for tests that make up their own.

use oauth_errors::__private::{Messages, Parts, rules::Rules};
use oauth_errors::Catalog;
use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::emit::tables;
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;

/// The catalog of a file without wire rules. It is never freed.
pub(crate) fn catalog(text: String) -> &'static Catalog {
    let source = SourceFile { name: "made-up.json".to_owned(), text };
    let mut problems = Problems::default();
    let read = oauth_errors_codegen::read(&source, &Standards::default(), &mut problems);
    assert_eq!(problems.finish(), [""; 0]);
    let packed = tables::pack(&read.unwrap().rows);
    let messages = packed.messages;
    let parts = Parts {
        id: "made-up",
        name: "Made up",
        docs: "",
        issuers: &[],
        release: "",
        date: "",
        sources: &[],
        contract: true,
        text: packed.text.leak(),
        rows: packed.rows.leak(),
        codes: packed.codes.leak(),
        code_starts: packed.code_starts.leak(),
        code_table: packed.code_table.leak(),
        renamed: packed.renamed.leak(),
        messages: Messages {
            rows: messages.rows.leak(),
            pieces: messages.pieces.leak(),
            whole: messages.whole.leak(),
            anchors: messages.anchors.leak(),
            loose: messages.loose.leak(),
        },
        rules: Rules::NONE,
        specifications: &[],
    };
    Box::leak(Box::new(Catalog::__new(parts)))
}
