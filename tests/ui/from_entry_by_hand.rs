use oauth_errors::{Diagnosis, Entry, FromEntry};

#[derive(Clone, Copy)]
struct Mine;

impl FromEntry for Mine {
    fn from_any_entry(_: Entry) -> Option<Self> {
        Some(Mine)
    }
}

fn exact(diagnosis: &Diagnosis<'_, Mine>) -> Option<Mine> {
    diagnosis.exact()
}

fn main() {}
