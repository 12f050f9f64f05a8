//! The languages in which users are told what happened: the file of one, and the value that is made of it.
//!
//! ```text
//! call   = "(" runtime ")" source ","?
//! source = "de" | path("file")
//! ```

use std::collections::BTreeMap;

use oauth_errors_catalogs::{Action, MessageKey, USER_MESSAGES};
use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Token, parenthesized};

use crate::errors::problems::Problems;
use crate::errors::suggest::did_you_mean;
use crate::grammar::source::{Opened, Source};
use crate::syntax::SourceFile;
use crate::syntax::fields::{Fields, Reader};
use crate::syntax::json::Node;

/// The fields of a file.
pub const LANGUAGE: &[&str] = &["language", "reviewed", "messages", "actions"];

struct Call {
    runtime: TokenStream,
    source: Source,
}

impl Parse for Call {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let runtime;
        parenthesized!(runtime in input);
        let runtime = runtime.parse()?;
        if input.is_empty() {
            let text = "name a language or a file, as in `user_messages!(path(\"messages/da.json\"))`";
            return Err(syn::Error::new(input.span(), text));
        }
        let source: Source = input.parse()?;
        if let Source::Layered(tag, _) = &source {
            let text = "what a file leaves out is taken from the bundled languages; write `path(…)` alone";
            return Err(syn::Error::new(tag.span(), text));
        }
        let _: Option<Token![,]> = input.parse()?;
        if input.is_empty() { Ok(Self { runtime, source }) } else { Err(input.error("one language a call")) }
    }
}

/// The value of a call of `user_messages!`, behind what is wrong with its file.
///
/// # Errors
/// What is wrong with the call itself.
pub fn generate(call: TokenStream) -> syn::Result<TokenStream> {
    let Call { runtime, source } = syn::parse2(call)?;
    let Opened { file, tracked, .. } = match &source {
        Source::Vendor(tag) => Opened { file: bundled(tag)?, base: None, tracked: TokenStream::new() },
        other => other.open()?,
    };
    let mut problems = Problems::default();
    let language = Language::read(&file, &mut problems);
    let errors = problems.finish().into_iter().map(|text| syn::Error::new(source.span(), text).into_compile_error());
    let Language { tag, messages, actions } = language;
    Ok(quote!({
        #(#errors)*
        #tracked
        #runtime::user_messages::Language::__new(#tag, &[#(#messages),*], &[#(#actions),*])
    }))
}

fn bundled(tag: &LitStr) -> syn::Result<SourceFile> {
    let wanted = tag.value();
    let found = USER_MESSAGES.iter().find(|(known, _)| *known == wanted);
    let (known, text) = found.ok_or_else(|| {
        let tags = || USER_MESSAGES.iter().map(|(known, _)| *known);
        let near = did_you_mean(&wanted, tags());
        let all = tags().collect::<Vec<_>>().join(", ");
        let text = format!("no language `{wanted}` is bundled{near} (bundled are {all}); for a file of yours write `path(\"{wanted}.json\")`");
        syn::Error::new(tag.span(), text)
    })?;
    Ok(SourceFile { name: format!("catalogs/user_messages/{known}.json"), text: (*text).to_owned() })
}

/// What a file has, in the order of the keys; empty where it has nothing.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Language {
    /// The tag of the language (RFC 5646).
    pub tag: String,
    /// The sentences.
    pub messages: Vec<String>,
    /// The labels of actions.
    pub actions: Vec<String>,
}

impl Language {
    /// Reads a file; what is wrong is reported to `problems` and left out.
    pub fn read(source: &SourceFile, problems: &mut Problems) -> Self {
        let members = match Node::parse(&source.text) {
            Ok(members) => members,
            Err((at, text)) => {
                problems.push(source.span(at), text);
                Vec::new()
            }
        };
        if members.is_empty() && !problems.is_empty() {
            return Self::default();
        }
        let mut reader = Reader { source, problems, strict: true };
        let fields = reader.fields(0, members, "the file", LANGUAGE);
        reader.flag(&fields, "reviewed");
        let tag = reader.required(&fields, "language", "give its tag, such as \"da\" or \"pt-BR\"");
        if let Some(tag) = tag.as_ref().filter(|tag| !is_tag(&tag.value)) {
            let text = format!("`{}` is no tag of a language; write one such as `da`, `pt-BR` or `zh-Hant`", tag.value);
            reader.problem(tag.at, text);
        }
        Self {
            tag: tag.map(|tag| tag.value).unwrap_or_default(),
            messages: texts(&mut reader, &fields, "messages", MessageKey::ALL, MessageKey::as_str),
            actions: texts(&mut reader, &fields, "actions", Action::ALL, Action::as_str),
        }
    }
}

/// Subtags of letters and digits, the first one of two or three letters.
fn is_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let is_first = |first: &str| (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_lowercase());
    subtags.next().is_some_and(is_first)
        && subtags.all(|tag| (1..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// The texts of a field by their keys.
fn texts<T: Copy>(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    name: &str,
    all: &[T],
    spell: fn(T) -> &'static str,
) -> Vec<String> {
    let known = || all.iter().map(|&key| spell(key));
    let mut found = BTreeMap::new();
    for member in reader.members(fields, name) {
        if !known().any(|key| key == member.key) {
            let near = did_you_mean(&member.key, known());
            let near =
                if near.is_empty() { format!("; known are {}", known().collect::<Vec<_>>().join(", ")) } else { near };
            reader.problem(member.at, format!("unknown key `{}` in `{name}`{near}", member.key));
        } else if let Some(text) = reader.string(member.value, format_args!("`{}`", member.key)) {
            if text.value.trim().is_empty() {
                reader.problem(text.at, format!("`{}` is empty; write the text or leave the key out", member.key));
            } else if text.value.chars().any(char::is_control) {
                reader.problem(text.at, format!("`{}` has a control character; a text is one line", member.key));
            } else {
                found.insert(member.key.into_owned(), text.value);
            }
        }
    }
    known().map(|key| found.remove(key).unwrap_or_default()).collect()
}
