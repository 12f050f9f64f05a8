//! What the examples share: a server on a free port of this machine, and a client that takes any status for an answer.

use std::io::Read;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use axum::Router;
use ureq::http::Response;
use ureq::{Agent, Body};

/// Serves until the program ends. Gives the address: `http://127.0.0.1:40123`.
pub(crate) fn serve(app: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.set_nonblocking(true).expect("a socket that does not block");
    let address = listener.local_addr().expect("an address");
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().expect("a runtime");
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, app).await.expect("a server");
        });
    });
    format!("http://{address}")
}

/// A client that follows no redirect, returns errors as answers and does not wait for ever.
pub(crate) fn client() -> Agent {
    let timeout = Some(Duration::from_secs(10));
    Agent::config_builder().http_status_as_error(false).max_redirects(0).timeout_global(timeout).build().into()
}

/// The whole answer, its body cut at 64 KiB; what arrived of one that broke off.
pub(crate) fn read(response: Response<Body>) -> Response<Vec<u8>> {
    let (parts, body) = response.into_parts();
    let mut read = Vec::new();
    // A report takes a part for what it is.
    let _ = body.into_reader().take(64 * 1024).read_to_end(&mut read);
    Response::from_parts(parts, read)
}
