//! Packages that resolve on their own, `packages/`: each is what a user's package may be.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cargo::{cargo, succeed, target};

fn package(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packages").join(name)
}

fn run(name: &str, command: &str) {
    succeed(cargo(&package(name), &target(env!("CARGO_TARGET_TMPDIR")), command));
}

#[test]
fn the_library_may_have_another_name() {
    run("renamed", "check");
}

#[test]
fn a_library_may_hand_the_macro_on() {
    run("reexport", "check");
}

#[test]
fn an_application_of_the_ready_made_enums_runs() {
    run("modules", "run");
}

#[test]
fn a_program_needs_an_allocator_but_no_std() {
    run("no-std", "build");
}

#[test]
fn documentation_shows_texts_as_they_are() {
    let target = target(env!("CARGO_TARGET_TMPDIR"));
    let mut doc = cargo(&package("documented"), &target, "doc");
    doc.arg("--no-deps").env("RUSTDOCFLAGS", "-D warnings");
    succeed(doc);

    let page = fs::read_to_string(target.join("doc/documented/enum.OddError.html")).unwrap();
    for shown in [
        "Errors of Odd *&amp; Sons* &lt;b&gt;[Ltd]&lt;/b&gt;, as of 1.0",
        "Say “no”, ‘yes’ or \\ and {braces} {}.",
        "*/ ends /* begins // goes on.",
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &amp;amp; &lt;T&gt; [array] [a](b) [`Missing`] ![image](c).",
        "<code>https://odd.example/a_b*c?d=&lt;e&gt;&amp;f=[g]</code>, or <code>http://odd.example/</code>. A | table",
        "# no heading.",
        "- no list + no list * no list 1. no list &gt; no quote ===== -----",
        "12) no list",
        "```rust.",
        "配额已用完 · naïve “quotes”",
        "<code>`tick` ``ticks``</code>",
    ] {
        assert!(page.contains(shown), "{shown} is not on the page");
    }
}
