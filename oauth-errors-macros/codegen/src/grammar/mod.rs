//! What a call of the macro says.

pub mod call;
pub mod source;
