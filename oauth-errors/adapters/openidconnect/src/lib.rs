//! For clients built with the crate [`openidconnect`](::openidconnect), version 4 (feature `openidconnect`).
//!
//! It builds on `oauth2`, so [`VendorErrorResponse`], [`Normalize`] and what [the module for it](super::oauth2) says about
//! both hold here too. Beside these there are:
//! * [`VendorClient`], the client's type, [`DiscoveredVendorClient`] and [`VendorClientRegistrationRequest`];
//! * [`Diagnose`] for errors of registration and of the `UserInfo` endpoint;
//! * [`redirect_error`], which finds the error on a redirect: `openidconnect` has a type for it but nothing that reads it;
//! * conversions between [`StandardCode`](crate::StandardCode) and the enums of `openidconnect`, without a loss.
//!
//! ```
//! use oauth_errors::{Report, StandardCode, openidconnect::redirect_error};
//! use openidconnect::core::CoreAuthErrorResponseType;
//!
//! let report = Report::from_redirect("https://app.example/callback?error=login_required&state=8d6c");
//! let error = redirect_error(&report).unwrap();
//! assert_eq!(error, CoreAuthErrorResponseType::LoginRequired);
//! assert_eq!(StandardCode::try_from(&error), Ok(StandardCode::LoginRequired));
//! ```
//!
//! The error of a registration is a [`StandardErrorResponse`](::openidconnect::StandardErrorResponse) whatever one does,
//! and its `Display` and `Debug` show what the server wrote. Log its diagnosis.

mod codes;
mod diagnose;
mod register;

pub use codes::redirect_error;
pub use register::VendorRegisterErrorType;

#[doc(no_inline)]
pub use super::oauth2::{Diagnose, Normalize, VendorErrorResponse, VendorRequestTokenError};

use ::openidconnect::core::{
    CoreApplicationType, CoreAuthDisplay, CoreAuthPrompt, CoreClientAuthMethod, CoreGenderClaim, CoreGrantType,
    CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseType,
    CoreRevocableToken, CoreSubjectIdentifierType, CoreTokenIntrospectionResponse, CoreTokenResponse,
};
use ::openidconnect::registration::{
    ClientRegistrationRequest, EmptyAdditionalClientMetadata, EmptyAdditionalClientRegistrationResponse,
};
use ::openidconnect::{Client, EmptyAdditionalClaims, EndpointMaybeSet, EndpointNotSet, EndpointSet};

/// [`CoreClient`](::openidconnect::core::CoreClient) with a vendor's errors: `VendorClient<OktaError>`.
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

/// [`CoreClientRegistrationRequest`](::openidconnect::core::CoreClientRegistrationRequest) with a vendor's errors.
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
