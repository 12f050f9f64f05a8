//! The tests of the `oauth-errors` packages: nothing to use.
