//! A checked catalog as the bytes that `oauth_errors_catalogs::layout` describes, and as the tokens that hold them.

use std::collections::BTreeMap;

use oauth_errors_catalogs::digest::{self, Digest};
use oauth_errors_catalogs::layout::{ADVISORY, BY_HAND, DEPRECATED, INFERRED, ROW, SEGMENT, SELECT_ACCOUNT, slot};
use oauth_errors_catalogs::{Concern, Presented, Prompt, Recovery, Stability, Tokens};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use super::{literal, rules};
use crate::check::{CheckedCatalog, Row};

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
    /// A row a message: entry, first segment, number of segments.
    pub rows: Vec<u8>,
    /// A row a segment: length and hash.
    pub segments: Vec<u8>,
    /// Table of the messages without arguments, by digest.
    pub whole: Vec<u8>,
    /// The different first segments of messages with arguments, and a table of them.
    pub heads: Ends,
    /// The different last segments, and a table of them.
    pub tails: Ends,
    /// A row a pair of head and tail that occurs: head, tail, first of `runs`, how many.
    pub pairs: Vec<u8>,
    /// Table of the pairs.
    pub pair_table: Vec<u8>,
    /// Messages, those of one pair side by side.
    pub runs: Vec<u8>,
}

/// First or last segments.
#[derive(Debug, Default)]
pub struct Ends {
    /// A row a segment.
    pub rows: Vec<u8>,
    /// Their different lengths (u32), ascending.
    pub lengths: Vec<u8>,
    /// Table of them, by digest.
    pub table: Vec<u8>,
}

/// Packs the rows of a catalog.
pub fn pack(rows: &[Row]) -> Packed {
    let mut packed = Packed::default();
    let mut codes: Vec<&str> = Vec::new();
    for row in rows {
        push_row(row, &mut packed);
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
    push_codes(&codes, &mut packed);
    packed.messages = messages(rows);
    packed
}

fn push_codes(codes: &[&str], packed: &mut Packed) {
    for code in codes {
        push_u32(&mut packed.code_starts, packed.codes.len());
        packed.codes.push_str(code);
        packed.codes.push('\n');
    }
    push_u32(&mut packed.code_starts, packed.codes.len());
    let keys: Vec<_> = codes.iter().map(|code| digest::code(code.as_bytes())).zip(0u16..).collect();
    // Twice the slots of other tables, since a code is looked up more often than anything else.
    packed.code_table = table(&keys, 4);
}

fn push_row(row: &Row, packed: &mut Packed) {
    let start = packed.text.len();
    push_u32(&mut packed.rows, start);
    for text in row.texts() {
        packed.text.push_str(&text);
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

fn messages(rows: &[Row]) -> MessageTables {
    let mut tables = MessageTables::default();
    let (mut whole, mut templates) = (Vec::new(), Vec::new());
    let messages = rows.iter().zip(0u16..).flat_map(|(row, entry)| row.messages.iter().map(move |m| (entry, m)));
    for ((entry, segments), index) in messages.zip(0u16..) {
        tables.rows.extend(entry.to_le_bytes());
        push_u32(&mut tables.rows, tables.segments.len() / SEGMENT);
        push_u16(&mut tables.rows, segments.len());
        for segment in segments {
            push_segment(&mut tables.segments, *segment);
        }
        match &segments[..] {
            [only] => whole.push((only.hash, index)),
            [head, .., tail] => templates.push((*head, *tail, index)),
            [] => {}
        }
    }
    tables.whole = table(&whole, 2);
    let head_ids = ends(templates.iter().map(|template| template.0), &mut tables.heads);
    let tail_ids = ends(templates.iter().map(|template| template.1), &mut tables.tails);
    let mut pairs: BTreeMap<(u16, u16), Vec<u16>> = BTreeMap::new();
    for (head, tail, index) in templates {
        pairs.entry((head_ids[&head], tail_ids[&tail])).or_default().push(index);
    }
    let mut keys = Vec::new();
    for (&(head, tail), run) in &pairs {
        keys.push((digest::pair(head, tail), u16_of(keys.len())));
        tables.pairs.extend(head.to_le_bytes());
        tables.pairs.extend(tail.to_le_bytes());
        push_u16(&mut tables.pairs, tables.runs.len() / 2);
        push_u16(&mut tables.pairs, run.len());
        tables.runs.extend(run.iter().flat_map(|message| message.to_le_bytes()));
    }
    tables.pair_table = table(&keys, 2);
    tables
}

/// Packs the different ends; gives each its number.
fn ends(all: impl Iterator<Item = Digest>, packed: &mut Ends) -> BTreeMap<Digest, u16> {
    let mut ids: BTreeMap<Digest, u16> = all.map(|end| (end, 0)).collect();
    let mut keys = Vec::new();
    let mut last = None;
    // In order of length, since that is what a digest compares first.
    for ((end, id), number) in ids.iter_mut().zip(0u16..) {
        *id = number;
        keys.push((end.hash, number));
        push_segment(&mut packed.rows, *end);
        if last.replace(end.len) != Some(end.len) {
            packed.lengths.extend(end.len.to_le_bytes());
        }
    }
    packed.table = table(&keys, 2);
    ids
}

fn push_segment(bytes: &mut Vec<u8>, segment: Digest) {
    bytes.extend(segment.len.to_le_bytes());
    bytes.extend(segment.hash.to_le_bytes());
}

/// An open-addressed table of so many slots a key, or more, that they are a power of two; none at all for no keys.
fn table(keys: &[(u64, u16)], slots: usize) -> Vec<u8> {
    if keys.is_empty() {
        return Vec::new();
    }
    let mut slots = vec![0u16; (keys.len() * slots).next_power_of_two()];
    for &(hash, value) in keys {
        let mut at = slot(hash, slots.len());
        while slots[at] != 0 {
            at = (at + 1) & (slots.len() - 1);
        }
        slots[at] = value + 1;
    }
    slots.into_iter().flat_map(u16::to_le_bytes).collect()
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

/// The tables and what else is known of a catalog, as an expression.
pub(super) fn parts(catalog: &CheckedCatalog, runtime: &TokenStream) -> TokenStream {
    let Packed { text, rows, codes, code_starts, code_table, renamed, recovery_for, messages } = pack(&catalog.rows);
    let CheckedCatalog { id, name, docs, issuers, release, date, sources, .. } = catalog;
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
        #runtime::__private::Parts {
            id: #id,
            name: #name,
            docs: #docs,
            issuers: &[#(#issuers),*],
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
        return quote!(#runtime::__private::Messages::NONE);
    }
    let MessageTables { rows, segments, whole, heads, tails, pairs, pair_table, runs } = messages;
    let [heads, tails] = [heads, tails].map(|Ends { rows, lengths, table }| {
        let [rows, lengths, table] = [rows, lengths, table].map(Bytes);
        quote!(#runtime::__private::Ends { rows: #rows, lengths: #lengths, table: #table })
    });
    let [rows, segments, whole, pairs, pair_table, runs] = [rows, segments, whole, pairs, pair_table, runs].map(Bytes);
    quote! {
        #runtime::__private::Messages {
            rows: #rows,
            segments: #segments,
            whole: #whole,
            heads: #heads,
            tails: #tails,
            pairs: #pairs,
            pair_table: #pair_table,
            runs: #runs,
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
        #runtime::__private::Specification {
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
