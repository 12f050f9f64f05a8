//! [`oauth-errors`](oauth_errors) for clients built with the crate [`oauth2`], version 5.
//!
//! Two lines change: the client's type, and what the HTTP client is wrapped in.
//!
//! ```
//! # fn main() -> Result<(), oauth2::url::ParseError> {
//! use oauth_errors::{Recovery, vendors::github::GithubError};
//! use oauth_errors_oauth2::{Diagnose, Normalize, VendorClient};
//! use oauth2::{AuthorizationCode, ClientId, TokenUrl};
//! # use oauth2::{HttpRequest, HttpResponse};
//! # // GitHub answers so: status 200, and a form unless asked for JSON
//! # let http = |_: HttpRequest| {
//! #     let body = b"error=bad_verification_code&error_description=The+code+is+incorrect.".to_vec();
//! #     Ok::<_, std::io::Error>(HttpResponse::new(body))
//! # };
//!
//! let client = VendorClient::<GithubError>::new(ClientId::new("client".into())) // was: BasicClient::new
//!     .set_token_uri(TokenUrl::new("https://github.com/login/oauth/access_token".into())?);
//! let http = Normalize::new(http, GithubError::CATALOG); // new
//!
//! let error = client.exchange_code(AuthorizationCode::new("spent".into())).request(&http).unwrap_err();
//! let diagnosis = error.diagnosis();
//! assert_eq!(diagnosis.exact(), Some(GithubError::BadVerificationCode));
//! assert_eq!(diagnosis.recovery(), Recovery::RestartFlow);
//! # Ok(())
//! # }
//! ```
//!
//! [`VendorErrorResponse`] alone, without [`Normalize`], reads what `oauth2` lets through: the JSON body of an answer
//! whose status says that it failed. `Normalize` adds status and headers, and the answers that `oauth2` does not take for
//! errors or cannot read. The two lines are independent of each other: `Normalize` helps every error type, and
//! [`DiagnoseAs`] reads `oauth2`'s own ones too.
//!
//! A vendor's enum is not an [`ErrorResponseType`](oauth2::ErrorResponseType), since `oauth2` fills that from `error`,
//! and most vendors put their own codes elsewhere. [`standard_code`] and [`error_type`] convert between
//! [`StandardCode`](oauth_errors::StandardCode) and the enums that `oauth2` fills it with.
//!
//! # Programs that know nothing of vendors
//!
//! Many decide by `BasicErrorResponseType::InvalidGrant`. [`Normalize::standard`] makes that right without another change,
//! and [`Asked::standardize`] does for whoever sends `oauth2`'s requests by other means.
//!
//! # Polling for a device
//!
//! `oauth2` polls with its own error type, [`DeviceCodeErrorResponse`](oauth2::DeviceCodeErrorResponse), whatever type
//! the client has:
//! * It goes on after `authorization_pending`, after `slow_down`, and after a request that failed without an answer. Every
//!   other answer ends the polling.
//! * With [`Normalize`] it also goes on after a vendor's own words for these two, and after an answer that only asks to
//!   try again later, like a gateway's page with status 503: such an answer becomes `slow_down`. It ends with the
//!   device code's lifetime in any case.
//! * The pause is `oauth2`'s: 5 seconds more after each `slow_down`. `Retry-After` and a new `interval` in the answer are
//!   not followed.
//! * Of the answer that ends it, `error`, `error_description` and `error_uri` are left. [`DiagnoseAs`] makes a diagnosis
//!   of them, for the vendor that the caller names: `error.diagnosis_as::<GithubError>()`.
//!
//! # What is printed
//!
//! `Debug` and `Display` of the types here show codes and catalog text only. Two variants of `oauth2`'s own
//! [`RequestTokenError`](oauth2::RequestTokenError) hold what a server wrote, and their `Debug` shows it: `Parse` and
//! `Other`. Behind `Normalize` no failed answer ends up in these. `ServerResponse` of a poll for a device is `oauth2`'s own
//! type and shows the server's text as well. Log the diagnosis.

mod codes;
mod diagnose;
mod envelope;
mod lost;
mod normalize;
mod presented;
mod response;
mod standardize;

pub use codes::{error_type, standard_code};
pub use diagnose::{Diagnose, DiagnoseAs};
pub use lost::Lost;
pub use normalize::{Normalize, Normalized};
pub use response::VendorErrorResponse;
pub use standardize::Asked;

use oauth2::basic::{BasicTokenIntrospectionResponse, BasicTokenResponse};
use oauth2::{Client, EndpointNotSet, StandardRevocableToken};

/// [`BasicClient`](oauth2::basic::BasicClient) with a vendor's errors: `VendorClient<OktaError>`.
///
/// The remaining parameters are those of `BasicClient` and say which endpoints are set.
pub type VendorClient<
    E,
    HasAuthUrl = EndpointNotSet,
    HasDeviceAuthUrl = EndpointNotSet,
    HasIntrospectionUrl = EndpointNotSet,
    HasRevocationUrl = EndpointNotSet,
    HasTokenUrl = EndpointNotSet,
> = Client<
    VendorErrorResponse<E>,
    BasicTokenResponse,
    BasicTokenIntrospectionResponse,
    StandardRevocableToken,
    VendorErrorResponse<E>,
    HasAuthUrl,
    HasDeviceAuthUrl,
    HasIntrospectionUrl,
    HasRevocationUrl,
    HasTokenUrl,
>;

/// [`RequestTokenError`](oauth2::RequestTokenError) of a [`VendorClient`] over an HTTP client with errors `RE`.
pub type VendorRequestTokenError<RE, E> = oauth2::RequestTokenError<RE, VendorErrorResponse<E>>;
