//! A catalog that is read by `path` belongs to the sources of a package: an edit of it rebuilds, and an error in it stops
//! the build until it is mended.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cargo::{cargo, succeed, target};

/// A package below the target directory whose program prints the codes of `errors/acme.json`.
fn package() -> PathBuf {
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild");
    fs::create_dir_all(package.join("src")).unwrap();
    fs::create_dir_all(package.join("errors")).unwrap();
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../oauth-errors");
    let manifest = format!(
        r#"
            [package]
            name = "rebuild"
            edition = "2024"

            [dependencies]
            oauth-errors = {{ path = '{}', default-features = false, features = ["macros"] }}

            [workspace]
        "#,
        library.display()
    );
    let program = r#"
        oauth_errors::oauth_errors! {
            enum Acme = path("errors/acme.json");
        }

        fn main() {
            for error in Acme::ALL {
                println!("{error}");
            }
        }
    "#;
    fs::write(package.join("Cargo.toml"), manifest).unwrap();
    fs::write(package.join("src/main.rs"), program).unwrap();
    package
}

#[test]
fn an_edit_of_the_catalog_rebuilds() {
    let package = package();
    let run = || cargo(&package, &target(env!("CARGO_TARGET_TMPDIR")), "run");
    let edit = |text: &str| fs::write(package.join("errors/acme.json"), text).unwrap();

    edit(r#"{ "errors": [{ "errorCode": "quota_used_up" }] }"#);
    assert_eq!(succeed(run()), "quota_used_up: Quota used up\n");

    edit(
        r#"{ "errors": [{ "errorCode": "quota_used_up", "title": "No quota left" }, { "errorCode": "key_revoked" }] }"#,
    );
    assert_eq!(succeed(run()), "quota_used_up: No quota left\nkey_revoked: Key revoked\n");

    edit(r#"{ "errors": [{ "errorCode": "key_revoked", }] }"#);
    let faulty = run().output().unwrap();
    let messages = String::from_utf8_lossy(&faulty.stderr);
    assert!(!faulty.status.success() && messages.contains("error: errors/acme.json:1:44: not JSON: "), "{messages}");

    edit(r#"{ "errors": [{ "errorCode": "key_revoked" }] }"#);
    assert_eq!(succeed(run()), "key_revoked: Key revoked\n");
}
