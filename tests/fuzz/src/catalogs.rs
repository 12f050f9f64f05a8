//! Catalogs and calls of the macro: a place within the right file for each problem, and what is generated is Rust.

use std::str::FromStr;

use oauth_errors_codegen::check::Standards;
use oauth_errors_codegen::emit::item::{self, Item};
use oauth_errors_codegen::errors::Problems;
use oauth_errors_codegen::syntax::SourceFile;
use oauth_errors_codegen::{bundled, generate, read, read_layered};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// A vendor's file alone, and over one of ours.
pub fn catalog(data: &[u8]) {
    let Ok(source) = SourceFile::new("acme.json".to_owned(), data.to_vec()) else { return };
    let standards = Standards::default();
    let mut problems = Problems::default();
    let alone = read(&source, &standards, &mut problems);
    let messages = problems.finish();
    assert!(alone.is_some() || !messages.is_empty());
    places(&messages, &[&source]);
    if let Some(catalog) = alone {
        let item = Item {
            attributes: quote!(),
            visibility: quote!(pub),
            name: Ident::new("AcmeError", Span::call_site()),
            runtime: quote!(::oauth_errors),
            impls: "__impls",
        };
        let tokens = item::emit(&item, &catalog, &standards);
        assert!(syn::parse2::<syn::File>(tokens).is_ok(), "no Rust");
    }
    let ours = bundled("helseid").expect("a catalog of ours");
    let mut problems = Problems::default();
    read_layered(&ours, &source, &standards, &mut problems);
    places(&problems.finish(), &[&source, &ours]);
}

/// Each message begins with a place that one of the files has.
fn places(messages: &[String], files: &[&SourceFile]) {
    for message in messages {
        let is_there = |file: &&SourceFile| {
            let place = message.strip_prefix(&*file.name)?.strip_prefix(':')?.split_once(": ")?.0;
            let (line, column) = place.split_once(':')?;
            let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
            let text = file.text.split('\n').nth(line.checked_sub(1)?)?;
            Some((1..=text.chars().count() + 1).contains(&column))
        };
        assert!(files.iter().any(|file| is_there(file) == Some(true)), "no place: {message}");
    }
}

/// What stands between the brackets of `oauth_errors!`. No file is read.
pub fn macro_call(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    // A path opens files of this machine.
    if text.contains("path") {
        return;
    }
    let Ok(call) = TokenStream::from_str(text) else { return };
    if let Ok(tokens) = generate(quote!((::oauth_errors) #call)) {
        assert!(syn::parse2::<syn::File>(tokens.clone()).is_ok(), "no Rust of {text}: {tokens}");
    }
}
