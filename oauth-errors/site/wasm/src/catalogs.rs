//! The catalogs of all vendors: what build.rs made of them, and the tables, which cost less to make than to load.

use std::sync::LazyLock;

use oauth_errors::Catalog;
use oauth_errors::private::{Messages, Parts};
use oauth_errors_catalogs::digest;
use oauth_errors_catalogs::layout::{self, Shape, u16_at, u32_at, u64_at};

include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));

/// The catalog of each vendor.
pub(crate) static CATALOGS: LazyLock<Vec<&'static Catalog>> =
    LazyLock::new(|| BARE.iter().map(|parts| &*Box::leak(Box::new(Catalog::__new(complete(parts))))).collect());

fn complete(bare: &'static Parts) -> Parts {
    let codes: Vec<&str> = bare.codes.split_inclusive('\n').collect();
    let mut code_starts = vec![0; 4];
    for code in &codes {
        let end = u32_at(&code_starts, code_starts.len() - 4) + u32::try_from(code.len()).unwrap_or_default();
        code_starts.extend(end.to_le_bytes());
    }
    let hashes = codes.iter().map(|code| digest::code(code.trim_end_matches('\n').as_bytes()));
    Parts {
        code_starts: code_starts.leak(),
        code_table: table(hashes.zip(0..).collect(), layout::CODE_SLOTS),
        messages: with_tables(bare.messages),
        ..*bare
    }
}

fn with_tables(bare: Messages) -> Messages {
    let rows = || bare.rows.chunks_exact(layout::MESSAGE).zip(0..);
    let shape = |row: &[u8]| Shape(u16_at(row, 6));
    let whole = rows().filter(|(row, _)| shape(row).pieces() == 1);
    let whole = whole.map(|(row, number)| (u64_at(bare.pieces, u32_at(row, 2) as usize + 2), number));
    let anchors = rows().filter(|(row, _)| shape(row).anchor().is_some());
    let anchors = anchors.map(|(row, number)| (u32_at(row, 8).into(), number));
    Messages { whole: table(whole.collect(), layout::SLOTS), anchors: table(anchors.collect(), layout::SLOTS), ..bare }
}

fn table(mut keys: Vec<(u64, u16)>, slots: usize) -> &'static [u8] {
    let mut table = vec![0; layout::table_len(keys.len(), slots)];
    layout::fill(&mut table, &mut keys);
    table.leak()
}
