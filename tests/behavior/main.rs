//! What decides: from an answer to its entry and the advice, from one answer to the next, from an error to a reply. It runs no
//! compiler, so that `.ci/mutants` can run it hundreds of times.

// What several tests share.
#[allow(dead_code, reason = "the other tests use the rest")]
#[path = "../it/answers.rs"]
mod answers;
#[path = "../../oauth-errors/cli/src/catalog/compiled.rs"]
mod compiled;
mod made_up;
#[path = "../it/page.rs"]
mod page;
mod published;
#[allow(dead_code, reason = "the other tests use the rest")]
#[path = "../it/shared.rs"]
mod shared;

// From an answer to a report.
mod bodies;
mod challenges;
mod redirects;
mod report;

// From a report to its entry.
mod dialects;
mod entry_advice;
mod messages;
mod picks;
mod rules;
mod whose;

// From an entry to what to do.
mod advice;
mod decisions;
mod errors;
mod recovery;
mod retry;
mod safety;
mod situations;
mod tokens;
mod unanswered;
mod vendor_error;

// From one answer to the next.
mod attempts;

// From an error to a reply.
mod relay;
mod reply;
mod reply_challenge;
mod reply_charset;
mod reply_round_trip;
