//! Packages that a bench writes below the target directory, since a comparison needs code and dependencies of others
//! that have no place in this workspace.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// A workspace that stands by itself.
pub(crate) struct Workspace {
    /// Its folder.
    pub(crate) root: PathBuf,
}

/// A member of a [`Workspace`].
pub(crate) struct Package {
    /// Its name and that of its folder.
    pub(crate) name: &'static str,
    /// The lines below `[dependencies]`.
    pub(crate) dependencies: String,
    /// Its files, by path.
    pub(crate) files: Vec<(&'static str, String)>,
}

impl Workspace {
    /// Writes the workspace of a bench.
    pub(crate) fn write(bench: &str, packages: &[Package]) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(bench);
        for Package { name, dependencies, files } in packages {
            let package = root.join(name);
            fs::create_dir_all(package.join("src")).unwrap();
            let manifest = format!("[package]\nname = {name:?}\nedition = \"2024\"\n\n[dependencies]\n{dependencies}");
            fs::write(package.join("Cargo.toml"), manifest).unwrap();
            for (path, text) in files {
                fs::write(package.join(path), text).unwrap();
            }
        }
        let members: Vec<_> = packages.iter().map(|package| package.name).collect();
        fs::write(root.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n")).unwrap();
        // The versions that this workspace builds with.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, root.join("Cargo.lock")).unwrap();
        Self { root }
    }
}

/// The dependency on this package.
pub(crate) fn ours() -> String {
    format!("oauth-errors = {{ path = {:?} }}\n", env!("CARGO_MANIFEST_DIR"))
}

/// The made-up code of a number.
pub(crate) fn made_up_code(number: usize) -> String {
    const CAUSES: [&str; 8] =
        ["session", "refresh_token", "signature", "client_secret", "redirect_uri", "scope", "nonce", "user_consent"];
    format!("{}_rejected_by_policy_{number}", CAUSES[number % CAUSES.len()])
}

/// A made-up catalog in the layout that Okta publishes.
pub(crate) fn made_up_catalog(codes: usize) -> String {
    let mut entries = String::new();
    for number in 0..codes {
        let (separator, code, status) = (if number == 0 { "" } else { "," }, made_up_code(number), 400 + number % 30);
        write!(
            entries,
            "{separator}
    {{
      \"title\": \"Made-up failure {number}\",
      \"statusCode\": {status},
      \"statusReasonPhrase\": \"Bad Request\",
      \"internalErrorCode\": \"{code}\",
      \"errorCode\": \"invalid_request\",
      \"errorDescription\": \"The request failed in way {number}, which the argument '{{0}}' explains to its reader.\"
    }}"
        )
        .unwrap();
    }
    format!("{{\n  \"release\": \"2026.04.1\",\n  \"errors\": [{entries}\n  ]\n}}\n")
}
