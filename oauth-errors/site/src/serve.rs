//! A server for one machine: files of a folder, nothing else.

use std::error::Error;
use std::fs;
use std::path::{Component, Path, PathBuf};

use tiny_http::{Header, Response, Server};

use crate::layout::POLICY;

/// Serves a folder until the program is stopped.
pub(crate) fn run(folder: &Path, port: u16) -> Result<(), Box<dyn Error>> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| format!("port {port}: {error}"))?;
    println!("http://{}/", server.server_addr());
    for request in server.incoming_requests() {
        let file = file(folder, request.url()).and_then(|path| Some((fs::read(&path).ok()?, content_type(&path))));
        let (status, (body, kind)) =
            file.map_or_else(|| (404, (b"There is no such page.".to_vec(), "text/plain")), |file| (200, file));
        let policy = format!("{POLICY}; frame-ancestors 'none'");
        let headers = [
            ("Content-Type", kind),
            ("Content-Security-Policy", &*policy),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
        ];
        let mut response = Response::from_data(body).with_status_code(status);
        for header in headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, *value).ok()) {
            response.add_header(header);
        }
        // Whoever does not wait for the answer does not miss it.
        let _ = request.respond(response);
    }
    Ok(())
}

/// The file of a URL, if that stays within the folder.
fn file(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let path = Path::new(path);
    let is_inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    let path = folder.join(path);
    is_inside.then(|| if path.is_dir() { path.join("index.html") } else { path })
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
