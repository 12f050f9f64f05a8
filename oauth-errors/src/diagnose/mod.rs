//! What an answer means, and what to do about it.

mod diagnosable;
mod diagnosis;
mod error;
mod recovery;
mod retry;
mod tokens;
mod unanswered;

pub use diagnosable::Diagnosable;
pub use diagnosis::Diagnosis;
pub use retry::RetryAdvice;
pub use unanswered::Unanswered;
