//! The server as a child process, on loopback, for as long as a test holds it.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::{fs, io, thread};

use serde_json::Value;

pub(crate) struct Server {
    process: Child,
    /// Held, since the server fails if it cannot print what it has to say later.
    _output: BufReader<ChildStdout>,
    /// The provider with every feature.
    pub(crate) issuer: String,
    /// The provider with the fewest.
    pub(crate) plain: String,
    /// What lets a client register.
    pub(crate) initial_access_token: String,
}

impl Server {
    /// Starts it, or says why that cannot be.
    pub(crate) fn start() -> Result<Self, String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/live");
        check_node()?;
        check_installed(&folder)?;
        let mut node = Command::new("node");
        node.arg("server.mjs").current_dir(folder);
        // Its standard input stays open as long as we live: the server stops when it ends.
        node.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = node.spawn().map_err(|error| format!("node cannot be run: {error}"))?;
        let mut output = BufReader::new(process.stdout.take().expect("piped"));
        let ready = output.by_ref().lines().map_while(Result::ok).find_map(|line| serde_json::from_str(&line).ok());
        let Some(ready): Option<Value> = ready else {
            let output = process.wait_with_output().map_err(|error| error.to_string())?;
            panic!("the server does not start\n{}", String::from_utf8_lossy(&output.stderr));
        };
        let text = |name: &str| ready[name].as_str().expect("the server says where it is").to_owned();
        let (issuer, plain) = (text("issuer"), text("plain"));
        Ok(Self { issuer, plain, initial_access_token: text("initialAccessToken"), process, _output: output })
    }

    /// The URL of an endpoint.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.issuer)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // These fail only if it has stopped by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
        if let (true, Some(mut messages)) = (thread::panicking(), self.process.stderr.take()) {
            let _ = io::copy(&mut messages, &mut io::stderr());
        }
    }
}

fn check_node() -> Result<(), String> {
    let output = Command::new("node").arg("--version").output();
    let version = output.map_err(|error| format!("node cannot be run: {error}"))?.stdout;
    let version = String::from_utf8_lossy(&version).trim().to_owned();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= 20) { Ok(()) } else { Err(format!("node {version} is older than 20")) }
}

fn check_installed(folder: &Path) -> Result<(), String> {
    let installed = fs::read_to_string(folder.join("node_modules/oidc-provider/package.json")).unwrap_or_default();
    let installed: Value = serde_json::from_str(&installed).unwrap_or_default();
    match installed["version"].as_str() {
        Some(version) if version == pinned() => Ok(()),
        Some(version) => {
            Err(format!("oidc-provider {version} is installed, not {}; run `npm ci` in tests/live", pinned()))
        }
        None => Err("oidc-provider is not installed; run `npm ci` in tests/live".into()),
    }
}

/// The release of oidc-provider that is tested.
pub(crate) fn pinned() -> String {
    let package: Value =
        serde_json::from_str(include_str!("../../../../../../tests/live/package.json")).expect("a manifest");
    package["dependencies"]["oidc-provider"].as_str().expect("one version").to_owned()
}
