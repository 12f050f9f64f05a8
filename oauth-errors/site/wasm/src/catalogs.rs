//! The catalogs of all vendors: what build.rs made of them, and the tables, which cost less to make than to load.

use std::sync::LazyLock;

use oauth_errors::Catalog;
use oauth_errors::private::{Messages, Parts};
use oauth_errors_catalogs::layout;

include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));

/// The catalog of each vendor.
pub(crate) static CATALOGS: LazyLock<Vec<&'static Catalog>> =
    LazyLock::new(|| BARE.iter().map(|parts| &*Box::leak(Box::new(Catalog::__new(complete(parts))))).collect());

fn complete(bare: &'static Parts) -> Parts {
    let (code_starts, code_table) = layout::code_tables(bare.codes);
    let (whole, anchors) = layout::message_tables(bare.messages.rows, bare.messages.pieces);
    Parts {
        code_starts: code_starts.leak(),
        code_table: code_table.leak(),
        messages: Messages { whole: whole.leak(), anchors: anchors.leak(), ..bare.messages },
        ..*bare
    }
}
