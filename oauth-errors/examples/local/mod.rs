//! What the examples share: a server on a free port of this machine, and a client that takes any status for an answer.

use std::net::TcpListener;
use std::thread;

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

/// A client that follows no redirect and returns errors as answers.
pub(crate) fn client() -> Agent {
    Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into()
}

/// The whole answer, its body cut at 64 KiB.
pub(crate) fn read(response: Response<Body>) -> Response<Vec<u8>> {
    let (parts, body) = response.into_parts();
    let body = body.into_with_config().limit(64 * 1024).read_to_vec().unwrap_or_default();
    Response::from_parts(parts, body)
}
