//! A server that no one here wrote, `oidc-provider` from npm, is provoked by real clients and by plain requests; each of
//! its errors must get the right diagnosis.
//!
//! Without Node or without `npm ci` in `tests/live` this says that it is skipped, and why. `LIVE_TESTS=required` makes
//! that a failure.

mod authorization;
mod backchannel;
mod browser;
mod device;
mod http;
mod pop;
mod provoked;
mod registration;
mod resource;
mod server;
mod token;

use std::io::Write;
use std::{env, io};

use http::Http;
use oauth_errors::vendors::oidc_provider::OidcProviderError;
use provoked::Provoked;
use server::Server;

type Error = OidcProviderError;

#[test]
fn every_error_that_a_real_server_can_be_provoked_to_has_the_right_diagnosis() {
    let server = match Server::start() {
        Ok(server) => server,
        Err(why) if env::var_os("LIVE_TESTS").is_some_and(|wanted| wanted == "required") => panic!("{why}"),
        Err(why) => return say(&format!("live tests SKIPPED: {why}")),
    };
    let (http, mut provoked) = (Http::new(), Provoked::default());
    token::provoke(&server, &mut provoked);
    pop::provoke(&server, &http, &mut provoked);
    device::provoke(&server, &mut provoked);
    authorization::provoke(&server, &http, &mut provoked);
    backchannel::provoke(&server, &http, &mut provoked);
    registration::provoke(&server, &http, &mut provoked);
    resource::provoke(&server, &http, &mut provoked);

    say(&provoked.to_string());
    assert!(provoked.codes().len() >= 25, "{} codes provoked", provoked.codes().len());
}

#[test]
fn the_server_is_of_the_release_that_the_catalog_describes() {
    assert_eq!(Some(&*server::pinned()), Error::CATALOG.release());
}

/// Says it even if the test passes: the harness keeps what `println!` prints to itself.
fn say(text: &str) {
    io::stderr().write_all(format!("{text}\n").as_bytes()).unwrap();
}
