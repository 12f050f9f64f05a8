//! Clients of `openidconnect` with a vendor's errors: answered from memory, and by a real server.

#[allow(dead_code, reason = "the tests for `oauth2` use the rest")]
#[path = "../../../oauth2/tests/it/clients.rs"]
mod clients;
mod errors;
mod live;
