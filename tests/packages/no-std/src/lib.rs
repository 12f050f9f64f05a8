//! Looks codes up, parses, diagnoses an answer and replies to it, all without std.
#![no_std]
#![deny(warnings)]

use core::alloc::{GlobalAlloc, Layout};
use core::panic::PanicInfo;
use core::ptr;

use oauth_errors::{Reply, Report};

oauth_errors::oauth_errors!("okta");

/// What an embedded program brings of its own; this one never runs.
struct Nothing;

unsafe impl GlobalAlloc for Nothing {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static ALLOCATOR: Nothing = Nothing;

/// The status to answer an error with.
#[unsafe(no_mangle)]
pub extern "C" fn status_of_answer() -> u16 {
    let report = Report::from_body(r#"{"error":"access_denied","error_description":"made up"}"#).with_status(403);
    let by_code = OktaError::from_code("no_matching_policy").or("access_denied".parse().ok());
    match (OktaError::check(&report), by_code) {
        (Err(diagnosis), _) => Reply::from(&diagnosis).status(),
        (Ok(()), Some(error)) => Reply::from(error).status(),
        (Ok(()), None) => 0,
    }
}

#[panic_handler]
fn stop(_: &PanicInfo<'_>) -> ! {
    loop {}
}
