//! The recognizer as WebAssembly: compiled by cargo, made ready for browsers by wasm-bindgen as a library.

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use wasm_bindgen_cli_support::Bindgen;

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the recognizer, and gives the module's file.
pub(crate) fn compile() -> Result<PathBuf, Box<dyn Error>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("wasm/Cargo.toml");
    let target = env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"), PathBuf::from);
    let status = Command::new(cargo)
        .args(["build", "--profile", "wasm", "--target", TARGET, "--manifest-path"])
        .arg(&manifest)
        .arg("--target-dir")
        .arg(&target)
        .stdin(Stdio::null())
        .status()?;
    if !status.success() {
        return Err(format!("the recognizer does not compile; does `rustup target add {TARGET}` help?").into());
    }
    Ok(target.join(TARGET).join("wasm/oauth_errors_site_wasm.wasm"))
}

/// Writes the module and its JavaScript into the folder of the site.
pub(crate) fn bind(module: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("recognizer").typescript(false);
    bindgen.remove_name_section(true).remove_producers_section(true).omit_default_module_path(false);
    bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)).map_err(|error| format!("{error:#}").into())
}
