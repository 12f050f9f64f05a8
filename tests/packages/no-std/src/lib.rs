//! Looks codes up, recognizes a message and parses, all without std and without an allocator.
#![no_std]
#![deny(warnings)]

use core::panic::PanicInfo;

oauth_errors::oauth_errors!("okta");

/// The status of the error in an answer; 0 for an unknown one.
#[unsafe(no_mangle)]
pub extern "C" fn status_of_answer() -> u16 {
    let found = OktaError::recognize(Some("access_denied"), Some("made up"), None);
    let by_code = OktaError::from_code("no_matching_policy").or(found.exact());
    let parsed = "access_denied".parse::<OktaError>().ok();
    by_code.or(parsed).and_then(OktaError::status).unwrap_or_default()
}

#[panic_handler]
fn stop(_: &PanicInfo<'_>) -> ! {
    loop {}
}
