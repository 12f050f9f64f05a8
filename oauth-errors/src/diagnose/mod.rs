//! What an answer means, and what to do about it.

mod actor;
mod diagnosable;
mod diagnosis;
mod error;
mod next;
mod recovery;
mod retry;
mod steps;
mod tokens;
mod told_by;
mod unanswered;

pub use actor::Actor;
pub use diagnosable::Diagnosable;
pub use diagnosis::Diagnosis;
pub use next::Next;
pub use recovery::Reason;
pub use retry::RetryAdvice;
pub use unanswered::Unanswered;
