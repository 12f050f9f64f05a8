//! Clients of `oauth2` with a vendor's errors, answered from memory.

mod clients;
mod device;
mod errors;
mod normalize;
mod standardize;
