//! What build.rs made.

include!(concat!(env!("OUT_DIR"), "/catalogs.rs"));
