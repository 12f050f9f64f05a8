//! The macros of the [`oauth-errors`](https://docs.rs/oauth-errors) crate, which re-exports and documents them.

#[cfg(feature = "derive")]
use oauth_errors_codegen::cases;
use oauth_errors_codegen::generate;
#[cfg(feature = "user-messages")]
use oauth_errors_codegen::user_messages;

/// Called by `oauth_errors::oauth_errors!`, which puts the runtime's path in front.
#[doc(hidden)]
#[proc_macro]
pub fn oauth_errors(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    generate(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

/// Called by `oauth_errors::user_messages!`, which puts the runtime's path in front.
#[cfg(feature = "user-messages")]
#[doc(hidden)]
#[proc_macro]
pub fn user_messages(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    user_messages::generate(input.into()).unwrap_or_else(syn::Error::into_compile_error).into()
}

#[cfg(feature = "derive")]
#[allow(missing_docs, reason = "documented where the runtime crate re-exports it; hidden here, it is hidden there too")]
#[proc_macro_derive(OAuthCases, attributes(oauth))]
pub fn oauth_cases(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    cases::derive(input.into()).into()
}
