//! Packages that are written below the target directory, since a comparison needs code and dependencies of others that
//! have no place in this workspace.

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// A workspace that stands by itself.
pub(crate) struct Workspace {
    /// Its folder.
    pub(crate) root: PathBuf,
}

/// A member of a [`Workspace`].
pub(crate) struct Package {
    /// Its name and that of its folder.
    pub(crate) name: String,
    /// The lines below `[dependencies]`.
    pub(crate) dependencies: String,
    /// Its files, by path.
    pub(crate) files: Vec<(String, String)>,
}

impl Workspace {
    /// Writes a workspace.
    pub(crate) fn write(name: &str, packages: &[Package]) -> Result<Self, Box<dyn Error>> {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| repository.join("target"), PathBuf::from);
        let root = target.join("benchmarks").join(name);
        for Package { name, dependencies, files } in packages {
            let package = root.join(name);
            fs::create_dir_all(package.join("src"))?;
            let manifest = format!("[package]\nname = {name:?}\nedition = \"2024\"\n\n[dependencies]\n{dependencies}");
            fs::write(package.join("Cargo.toml"), manifest)?;
            for (path, text) in files {
                fs::write(package.join(path), text)?;
            }
        }
        let members: Vec<_> = packages.iter().map(|package| &package.name).collect();
        fs::write(root.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"))?;
        // The versions that this workspace builds with; of others the newest.
        fs::copy(repository.join("Cargo.lock"), root.join("Cargo.lock"))?;
        Ok(Self { root })
    }

    /// The versions that its last build took.
    pub(crate) fn lock(&self) -> String {
        fs::read_to_string(self.root.join("Cargo.lock")).unwrap_or_default()
    }
}

/// The dependency on our library, with some of its features.
pub(crate) fn ours(features: &[&str]) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../oauth-errors");
    format!("oauth-errors = {{ path = {:?}, features = {features:?} }}\n", path.display().to_string())
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
        let _ = write!(
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
        );
    }
    format!("{{\n  \"release\": \"2026.04.1\",\n  \"errors\": [{entries}\n  ]\n}}\n")
}
