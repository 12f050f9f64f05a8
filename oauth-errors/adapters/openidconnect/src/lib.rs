//! [`oauth-errors`](oauth_errors) for clients built with the crate [`openidconnect`], version 4.1.
//!
//! That crate builds on `oauth2`, so [`VendorErrorResponse`], [`Normalize`] and what [`oauth_errors_oauth2`] says about
//! both apply here too. Besides these there are:
//! * [`VendorClient`], the client's type, [`DiscoveredVendorClient`] and [`VendorClientRegistrationRequest`];
//! * [`Diagnose`] and [`DiagnoseAs`], for errors of registration and of the `UserInfo` endpoint too;
//! * [`redirect_error`], which finds the error on a redirect: `openidconnect` has a type for it but nothing that reads it;
//! * [`standard_code`] and [`error_type`], between [`StandardCode`](oauth_errors::StandardCode) and the enums of
//!   `openidconnect`, without a loss.
//!
//! ```
//! use oauth_errors::{Report, StandardCode};
//! use oauth_errors_openidconnect::{redirect_error, standard_code};
//! use openidconnect::core::CoreAuthErrorResponseType;
//!
//! let report = Report::from_redirect("https://app.example/callback?error=login_required&state=8d6c");
//! let error = redirect_error(&report).unwrap();
//! assert_eq!(error, CoreAuthErrorResponseType::LoginRequired);
//! assert_eq!(standard_code(&error), Some(StandardCode::LoginRequired));
//! ```
//!
//! The error of a registration is always a [`StandardErrorResponse`](openidconnect::StandardErrorResponse), whose
//! `Display` and `Debug` show what the server wrote. Log its diagnosis.

mod diagnose;
mod redirect;
mod register;

pub use diagnose::{Diagnose, DiagnoseAs};
pub use redirect::redirect_error;
pub use register::VendorRegisterErrorType;

#[doc(no_inline)]
pub use oauth_errors_oauth2::{
    Lost, Normalize, VendorErrorResponse, VendorRequestTokenError, error_type, standard_code,
};

use openidconnect::core::{
    CoreApplicationType, CoreAuthDisplay, CoreAuthPrompt, CoreClientAuthMethod, CoreGenderClaim, CoreGrantType,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseType,
    CoreRevocableToken, CoreSubjectIdentifierType, CoreTokenIntrospectionResponse, CoreTokenResponse,
};
use openidconnect::registration::{
    ClientRegistrationRequest, EmptyAdditionalClientMetadata, EmptyAdditionalClientRegistrationResponse,
};
use openidconnect::{Client, EmptyAdditionalClaims, EndpointMaybeSet, EndpointNotSet, EndpointSet};

/// [`CoreClient`](openidconnect::core::CoreClient) with a vendor's errors: `VendorClient<OktaError>`.
///
/// The remaining parameters are those of `CoreClient` and say which endpoints are set.
pub type VendorClient<
    E,
    HasAuthUrl = EndpointNotSet,
    HasDeviceAuthUrl = EndpointNotSet,
    HasIntrospectionUrl = EndpointNotSet,
    HasRevocationUrl = EndpointNotSet,
    HasTokenUrl = EndpointNotSet,
    HasUserInfoUrl = EndpointNotSet,
> = Client<
    EmptyAdditionalClaims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    VendorErrorResponse<E>,
    CoreTokenResponse,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    VendorErrorResponse<E>,
    HasAuthUrl,
    HasDeviceAuthUrl,
    HasIntrospectionUrl,
    HasRevocationUrl,
    HasTokenUrl,
    HasUserInfoUrl,
>;

/// The [`VendorClient`] that discovery gives: `DiscoveredVendorClient::<OktaError>::from_provider_metadata(..)`.
///
/// The compiler cannot infer the endpoints of a `VendorClient` whose vendor is written out; here they are those of the
/// provider's metadata.
pub type DiscoveredVendorClient<E> =
    VendorClient<E, EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// [`CoreClientRegistrationRequest`](openidconnect::core::CoreClientRegistrationRequest) with a vendor's errors.
pub type VendorClientRegistrationRequest<E> = ClientRegistrationRequest<
    EmptyAdditionalClientMetadata,
    EmptyAdditionalClientRegistrationResponse,
    CoreApplicationType,
    CoreClientAuthMethod,
    VendorRegisterErrorType<E>,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;
