//! All files of the site but the recognizer.

use std::error::Error;
use std::path::Path;
use std::{fs, io};

use oauth_errors_catalogs::USER_MESSAGES;

use crate::paths::{Paths, catalogs, of_vendor};
use crate::{code, search, start, vendor, words};

const ASSETS: &[(&str, &str)] = &[
    ("style.css", include_str!("../assets/style.css")),
    ("icon.svg", include_str!("../assets/icon.svg")),
    ("search.js", include_str!("../assets/search.js")),
    ("paste.js", include_str!("../assets/paste.js")),
    ("verdict.js", include_str!("../assets/verdict.js")),
];

/// Writes the site, and says how many pages it has.
pub(crate) fn write(folder: &Path) -> Result<usize, Box<dyn Error>> {
    let paths = Paths::new();
    let mut files = Files { folder, pages: 0 };
    for (name, text) in ASSETS {
        files.write(name, text)?;
    }
    files.write("search.json", &search::index(&paths).to_string())?;
    files.write("words.json", &words::words(&paths).to_string())?;
    for (tag, messages) in USER_MESSAGES {
        files.write(&format!("messages/{tag}.json"), messages)?;
    }
    files.page("index.html", start::page())?;
    files.page("vendors.html", vendor::list())?;
    for catalog in catalogs() {
        files.page(&of_vendor(catalog), vendor::page(catalog, &paths))?;
        for entry in catalog.entries() {
            files.page(paths.of(entry), code::page(entry, &paths))?;
        }
    }
    Ok(files.pages)
}

struct Files<'a> {
    folder: &'a Path,
    pages: usize,
}

impl Files<'_> {
    fn page(&mut self, name: &str, page: maud::Markup) -> io::Result<()> {
        self.pages += 1;
        self.write(name, &page.into_string())
    }

    fn write(&self, name: &str, text: &str) -> io::Result<()> {
        let path = self.folder.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&path, text).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
    }
}
