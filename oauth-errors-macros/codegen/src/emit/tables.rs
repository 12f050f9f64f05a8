//! A checked catalog as the bytes that `oauth_errors_catalogs::layout` describes, and as the tokens that hold them.

use oauth_errors_catalogs::digest::{self, Digest};
use oauth_errors_catalogs::layout::{
    self, ADVISORY, BY_HAND, Column, DEPRECATED, INFERRED, MAX_MESSAGES, ROW, SELECT_ACCOUNT, Shape,
};
use oauth_errors_catalogs::{Concern, Presented, Prompt, Recovery, Stability, Tokens};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::{literal, rules};
use crate::check::{CheckedCatalog, Row};
use crate::digests::MessageDigest;

/// The tables of a catalog.
#[derive(Debug, Default)]
pub struct Packed {
    /// Every text of every entry, one after the other; a line break after each entry.
    pub text: String,
    /// A row an entry.
    pub rows: Vec<u8>,
    /// Every code, then every former one, a line each.
    pub codes: String,
    /// Where each code begins in that (u32), and where a further one would.
    pub code_starts: Vec<u8>,
    /// The table of codes.
    pub code_table: Vec<u8>,
    /// The entry (u16) of each former code.
    pub renamed: Vec<u8>,
    /// A row for each recovery of an entry by what was presented.
    pub recovery_for: Vec<u8>,
    /// The tables of messages.
    pub messages: MessageTables,
}

/// The tables that messages are recognized with.
#[derive(Debug, Default)]
pub struct MessageTables {
    /// A row a message, those of the vendor before the titles of entries.
    pub rows: Vec<u8>,
    /// The pieces and beginnings of each.
    pub pieces: Vec<u8>,
    /// Table of the messages without arguments, by hash.
    pub whole: Vec<u8>,
    /// Table of the messages with an anchor, by that.
    pub anchors: Vec<u8>,
    /// The messages (u16) that have arguments but no anchor.
    pub loose: Vec<u8>,
}

/// How much of a catalog is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Full,
    /// What recognition cannot do without: no texts for people, be it as digests of titles, and no table that can be made
    /// of the rest. For programs that are loaded over a network.
    Bare,
}

impl Extent {
    fn has(self, column: Column) -> bool {
        self == Self::Full
            || matches!(column, Column::Error | Column::Suberror | Column::AltErrors | Column::Parameters)
    }
}

/// Packs the rows of a catalog.
pub fn pack(rows: &[Row], extent: Extent) -> Packed {
    let mut packed = Packed::default();
    let mut codes: Vec<&str> = Vec::new();
    for row in rows {
        push_row(row, extent, &mut packed);
        codes.push(&row.code);
    }
    for (row, entry) in rows.iter().zip(0u16..) {
        for (presented, recovery) in &row.recovery_for {
            packed.recovery_for.extend(entry.to_le_bytes());
            packed.recovery_for.extend([index(Presented::ALL, *presented), index(Recovery::ALL, *recovery)]);
        }
        for alias in &row.aliases {
            codes.push(alias);
            packed.renamed.extend(entry.to_le_bytes());
        }
    }
    packed.codes = codes.iter().flat_map(|code| [code, "\n"]).collect();
    packed.messages = messages(rows, extent);
    if extent == Extent::Full {
        let Packed { codes, messages, .. } = &mut packed;
        (messages.whole, messages.anchors) = layout::message_tables(&messages.rows, &messages.pieces);
        (packed.code_starts, packed.code_table) = layout::code_tables(codes);
    }
    packed
}

fn push_row(row: &Row, extent: Extent, packed: &mut Packed) {
    let start = packed.text.len();
    push_u32(&mut packed.rows, start);
    for (column, text) in row.texts() {
        packed.text.push_str(if extent.has(column) { &text } else { "" });
        push_u16(&mut packed.rows, packed.text.len() - start);
    }
    packed.text.push('\n');
    packed.rows.extend(row.status.to_le_bytes());
    packed.rows.extend(row.standard.to_le_bytes());
    packed.rows.push(index(Recovery::ALL, row.recovery));
    let flag = |set: bool, flag: u8| if set { flag } else { 0 };
    let flags = [
        (row.deprecated, DEPRECATED),
        (row.stability == Stability::Advisory, ADVISORY),
        (row.is_inferred, INFERRED),
        (row.by_hand, BY_HAND),
        (row.prompt == Some(Prompt::SelectAccount), SELECT_ACCOUNT),
    ];
    packed.rows.push(flags.into_iter().fold(0, |flags, (set, bit)| flags | flag(set, bit)));
    let concern = row.concern.map_or(0, |concern| index(Concern::ALL, concern) + 1);
    let tokens = row.tokens.map_or(0, |tokens| index(Tokens::ALL, tokens) + 1);
    packed.rows.push(concern | tokens << 4);
    debug_assert_eq!(packed.rows.len() % ROW, 0);
}

/// The place of a keyword in the list of its kind.
fn index<T: Copy + PartialEq>(all: &[T], wanted: T) -> u8 {
    let found = all.iter().zip(0u8..).find(|(known, _)| **known == wanted);
    found.map_or(0, |(_, index)| index)
}

fn messages(rows: &[Row], extent: Extent) -> MessageTables {
    let sentences =
        rows.iter().zip(0u16..).flat_map(|(row, entry)| row.messages.iter().map(move |m| (entry, m.clone())));
    let says_something = |message: &MessageDigest| message.pieces != [Digest::EMPTY];
    let sentences: Vec<_> = sentences.filter(|(_, message)| says_something(message)).collect();
    // A title is found too, so that what this library printed is read again; where a table is full, it stays out.
    let titles = rows.iter().zip(0u16..).filter_map(|(row, entry)| {
        let title = MessageDigest::of(&row.title, false).ok().filter(says_something)?;
        (!row.messages.contains(&title)).then_some((entry, title))
    });
    let room = if extent == Extent::Full { MAX_MESSAGES - sentences.len() } else { 0 };
    let titles: Vec<_> = titles.take(room).collect();
    let mut tables = MessageTables::default();
    let all = sentences.iter().map(|sentence| (sentence, false)).chain(titles.iter().map(|title| (title, true)));
    for (((entry, message), is_title), index) in all.zip(0u16..) {
        let MessageDigest { pieces, anchor, beginnings } = message;
        let shape = Shape::new(pieces.len(), anchor.map(|(piece, anchor)| (piece, anchor.len)), is_title);
        let anchor = anchor.map(|(_, anchor)| digest::short(anchor.hash));
        tables.rows.extend(entry.to_le_bytes());
        push_u32(&mut tables.rows, tables.pieces.len());
        tables.rows.extend(shape.0.to_le_bytes());
        tables.rows.extend(anchor.unwrap_or_default().to_le_bytes());
        for piece in pieces {
            push_u16(&mut tables.pieces, piece.len as usize);
            tables.pieces.extend(piece.hash.to_le_bytes());
        }
        // The first is the anchor. Of a title that is cut off too little is known.
        for beginning in beginnings.iter().skip(1).filter(|_| !is_title) {
            tables.pieces.extend(digest::short(beginning.hash).to_le_bytes());
        }
        if pieces.len() != 1 && anchor.is_none() {
            tables.loose.extend(index.to_le_bytes());
        }
    }
    tables
}

// The limits of `check` keep every number within its width.
fn push_u16(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend(u16_of(number).to_le_bytes());
}

fn u16_of(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn push_u32(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend(u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
}

/// The tables and what else is known of a catalog, as an expression of the runtime's `Parts`.
pub(super) fn parts(catalog: &CheckedCatalog, extent: Extent, runtime: &TokenStream) -> TokenStream {
    let Packed { text, rows, codes, code_starts, code_table, renamed, recovery_for, messages } =
        pack(&catalog.rows, extent);
    let CheckedCatalog { id, name, docs, issuers, clients, release, date, sources, .. } = catalog;
    let (release, date, sources): (&str, &str, &[String]) =
        if extent == Extent::Full { (release, date, sources) } else { ("", "", &[]) };
    let contract = catalog.stability == Some(oauth_errors_catalogs::Stability::Contract);
    let [rows, code_starts, code_table, renamed, recovery_for] =
        [rows, code_starts, code_table, renamed, recovery_for].map(Bytes);
    let [text, codes] = [text, codes].map(|text| literal::string(&text));
    let messages = messages_tokens(messages, runtime);
    let rules = rules::rules(catalog, runtime);
    let waits = rules::waits_by_entry(catalog, runtime);
    // One an entry, since its index finds it; none for a vendor.
    let specified = catalog.rows.iter().any(|row| row.specification.is_some());
    let specifications =
        catalog.rows.iter().filter(|_| specified).map(|row| rules::option(specification(row, runtime)));
    quote! {
        #runtime::private::Parts {
            id: #id,
            name: #name,
            docs: #docs,
            issuers: &[#(#issuers),*],
            clients: &[#(#clients),*],
            release: #release,
            date: #date,
            sources: &[#(#sources),*],
            contract: #contract,
            text: #text,
            rows: #rows,
            codes: #codes,
            code_starts: #code_starts,
            code_table: #code_table,
            renamed: #renamed,
            recovery_for: #recovery_for,
            waits: #waits,
            messages: #messages,
            rules: #rules,
            specifications: &[#(#specifications,)*],
        }
    }
}

fn messages_tokens(messages: MessageTables, runtime: &TokenStream) -> TokenStream {
    if messages.rows.is_empty() {
        return quote!(#runtime::private::Messages::NONE);
    }
    let MessageTables { rows, pieces, whole, anchors, loose } = messages;
    let [rows, pieces, whole, anchors, loose] = [rows, pieces, whole, anchors, loose].map(Bytes);
    quote! {
        #runtime::private::Messages {
            rows: #rows,
            pieces: #pieces,
            whole: #whole,
            anchors: #anchors,
            loose: #loose,
        }
    }
}

fn specification(row: &Row, runtime: &TokenStream) -> Option<TokenStream> {
    let spec = row.specification.as_ref()?;
    let (name, section, url) = (&spec.spec, &spec.section, &spec.url);
    let endpoint = |endpoint: &oauth_errors_catalogs::Endpoint| {
        let variant = ident(&format!("{endpoint:?}"));
        quote!(#runtime::Endpoint::#variant)
    };
    let endpoints = spec.endpoints.iter().map(endpoint);
    let statuses = spec.status_at.iter().map(|(at, status)| {
        let (at, status) = (endpoint(at), Literal::u16_unsuffixed(*status));
        quote!((#at, #status))
    });
    let meanings = spec.meanings.iter().map(|meaning| {
        let (name, url, text) = (&meaning.spec, &meaning.url, &meaning.meaning);
        let endpoints = meaning.endpoints.iter().map(endpoint);
        let status = Literal::u16_unsuffixed(meaning.status.unwrap_or_default());
        let recovery = ident(&format!("{:?}", meaning.recovery));
        quote! {
            #runtime::Meaning::__new(#name, #url, &[#(#endpoints),*], #status, #text, #runtime::Recovery::#recovery)
        }
    });
    let (draft, registered, superseded_by) = (spec.draft, spec.registered, &spec.superseded_by);
    Some(quote! {
        #runtime::private::Specification {
            name: #name,
            section: #section,
            url: #url,
            endpoints: &[#(#endpoints),*],
            status_at: &[#(#statuses),*],
            meanings: &[#(#meanings),*],
            draft: #draft,
            registered: #registered,
            superseded_by: &[#(#superseded_by),*],
        }
    })
}

/// Bytes as one literal.
struct Bytes(Vec<u8>);

impl ToTokens for Bytes {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Literal::byte_string(&self.0).to_tokens(tokens);
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
