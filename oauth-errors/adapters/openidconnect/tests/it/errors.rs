//! The slots, conversions and diagnoses for `openidconnect`.

use oauth_errors::vendors::{auth0::Auth0Error, keycloak::KeycloakError, oidc_provider::OidcProviderError};
use oauth_errors::{Endpoint, Recovery, Report, StandardCode, Tokens, VendorError};
use oauth_errors_openidconnect::{
    Diagnose, DiagnoseAs, Lost, Normalize, VendorClient, VendorClientRegistrationRequest, VendorRegisterErrorType,
    error_type, redirect_error, standard_code,
};
use openidconnect::core::{
    CoreAuthErrorResponseType, CoreClientRegistrationRequest, CoreErrorResponseType, CoreGenderClaim,
    CoreRegisterErrorResponseType,
};
use openidconnect::registration::{ClientRegistrationError, EmptyAdditionalClientMetadata, RegisterErrorResponseType};
use openidconnect::{
    AccessToken, AuthorizationCode, ClientId, EmptyAdditionalClaims, IssuerUrl, JsonWebKeySet, RedirectUrl,
    RegistrationUrl, TokenUrl, UserInfoClaims, UserInfoError, UserInfoUrl,
};
use serde_core::de::DeserializeOwned;

use crate::clients::{Answer, answering, breaking};

const JSON: &[(&str, &str)] = &[("content-type", "application/json")];

fn client<E: VendorError>() -> VendorClient<E> {
    let issuer = IssuerUrl::new("https://login.example".into()).unwrap();
    VendorClient::<E>::new(ClientId::new("client".into()), issuer, JsonWebKeySet::default())
}

#[test]
fn the_client_s_type_brings_the_vendor_s_errors() {
    let client = client::<Auth0Error>().set_token_uri(TokenUrl::new("https://login.example/token".into()).unwrap());
    let body = r#"{"error":"mfa_required","error_description":"secret","mfa_token":"Fe26"}"#;
    let http = Normalize::new(answering((403, JSON, body)), Auth0Error::CATALOG);
    let error = client.exchange_code(AuthorizationCode::new("code".into())).request(&http).unwrap_err();
    assert_eq!(error.diagnosis().exact(), Some(Auth0Error::MfaRequired));
    assert_eq!(error.diagnosis().report().mfa_token(), Some("Fe26"));
    assert!(!format!("{error} {error:?}").contains("secret"));
}

#[test]
fn every_standard_code_converts_to_the_core_enums_and_back() {
    fn converts<T: AsRef<str> + DeserializeOwned>(code: StandardCode) {
        let error: T = error_type(code.code()).unwrap();
        assert_eq!((error.as_ref(), standard_code(&error)), (code.code(), Some(code)));
    }
    for &code in StandardCode::ALL {
        converts::<CoreAuthErrorResponseType>(code);
        converts::<CoreRegisterErrorResponseType>(code);
        converts::<CoreErrorResponseType>(code);
    }
}

#[test]
fn every_variant_of_the_core_enums_is_a_standard_code_of_its_own() {
    use CoreAuthErrorResponseType as Auth;
    let auth = [
        (Auth::AccessDenied, StandardCode::AccessDenied),
        (Auth::AccountSelectionRequired, StandardCode::AccountSelectionRequired),
        (Auth::ConsentRequired, StandardCode::ConsentRequired),
        (Auth::InteractionRequired, StandardCode::InteractionRequired),
        (Auth::InvalidRequest, StandardCode::InvalidRequest),
        (Auth::InvalidRequestObject, StandardCode::InvalidRequestObject),
        (Auth::InvalidRequestUri, StandardCode::InvalidRequestUri),
        (Auth::InvalidScope, StandardCode::InvalidScope),
        (Auth::LoginRequired, StandardCode::LoginRequired),
        (Auth::RegistrationNotSupported, StandardCode::RegistrationNotSupported),
        (Auth::RequestNotSupported, StandardCode::RequestNotSupported),
        (Auth::RequestUriNotSupported, StandardCode::RequestUriNotSupported),
        (Auth::ServerError, StandardCode::ServerError),
        (Auth::TemporarilyUnavailable, StandardCode::TemporarilyUnavailable),
        (Auth::UnauthorizedClient, StandardCode::UnauthorizedClient),
        (Auth::UnsupportedResponseType, StandardCode::UnsupportedResponseType),
    ];
    for (core, code) in auth {
        assert_eq!(standard_code(&core), Some(code));
        assert_eq!(error_type(code.code()), Some(core));
    }
    let register = [
        (CoreRegisterErrorResponseType::InvalidClientMetadata, StandardCode::InvalidClientMetadata),
        (CoreRegisterErrorResponseType::InvalidRedirectUri, StandardCode::InvalidRedirectUri),
    ];
    for (core, code) in register {
        assert_eq!(standard_code(&core), Some(code));
        assert_eq!(error_type(code.code()), Some(core));
    }
}

#[test]
fn other_texts_survive_the_core_enums() {
    let error: CoreAuthErrorResponseType = error_type("temporarily_overloaded").unwrap();
    assert_eq!(error, CoreAuthErrorResponseType::Extension("temporarily_overloaded".into()));
    assert_eq!(standard_code(&error), None);
}

#[test]
fn a_redirect_gives_the_core_error_and_the_diagnosis() {
    let url = "https://app.example/callback?error=invalid_request_object&error_description=x&state=8d6c&iss=i";
    let report = Report::from_redirect(url).at(Endpoint::Authorization);
    assert_eq!(redirect_error(&report), Some(CoreAuthErrorResponseType::InvalidRequestObject));
    assert_eq!(report.state(), Some("8d6c"));
    let diagnosis = OidcProviderError::diagnose(&report);
    assert_eq!(diagnosis.exact(), Some(OidcProviderError::InvalidRequestObject));
    assert_eq!(redirect_error(&Report::from_redirect("https://app.example/callback?code=c&state=8d6c")), None);
    let own = Report::from_redirect("https://app.example/callback#error=temporarily_overloaded");
    let extension = CoreAuthErrorResponseType::Extension("temporarily_overloaded".into());
    assert_eq!(redirect_error(&own), Some(extension));
}

fn register<E: VendorError>(answer: Option<Answer<'_>>) -> ClientRegistrationError<VendorRegisterErrorType<E>, Lost> {
    let url = RegistrationUrl::new("https://login.example/register".into()).unwrap();
    let redirect = RedirectUrl::new("https://app.example/callback".into()).unwrap();
    let request = VendorClientRegistrationRequest::<E>::new(vec![redirect], EmptyAdditionalClientMetadata {});
    match answer {
        Some(answer) => request.register(&url, &Normalize::new(answering(answer), E::CATALOG)).unwrap_err(),
        None => request.register(&url, &Normalize::new(breaking(), E::CATALOG)).unwrap_err(),
    }
}

#[test]
fn an_error_of_a_registration_has_a_diagnosis() {
    let body = r#"{"error":"invalid_client_metadata","error_description":"grant_types is wrong"}"#;
    let error = register::<KeycloakError>(Some((400, JSON, body)));
    let ClientRegistrationError::ServerResponse(response) = &error else { panic!("{error:?}") };
    assert_eq!(response.error().standard(), Some(StandardCode::InvalidClientMetadata));
    assert_eq!(error.diagnosis().standard(), Some(StandardCode::InvalidClientMetadata));
    assert_eq!(error.diagnosis().report().status(), Some(400));
    assert_eq!(error.diagnosis().report().endpoint(), Some(Endpoint::Registration));
    assert_eq!(error.recovery(), Recovery::FixClient);
}

#[test]
fn an_error_of_a_registration_with_another_status_has_a_diagnosis_too() {
    let error = register::<OidcProviderError>(Some((401, JSON, r#"{"error":"invalid_token"}"#)));
    assert!(matches!(error, ClientRegistrationError::Response(..)));
    assert_eq!(error.diagnosis().exact(), Some(OidcProviderError::InvalidToken));
    assert_eq!(error.diagnosis().report().status(), Some(401));
    let error = register::<OidcProviderError>(Some((503, &[], "<html>")));
    assert_eq!(error.recovery(), Recovery::Retry);
    assert_eq!(register::<OidcProviderError>(None).recovery(), Recovery::Retry);
    let error = register::<OidcProviderError>(Some((201, JSON, "{}")));
    assert!(matches!(error, ClientRegistrationError::Parse(_)));
    assert_eq!(error.recovery(), Recovery::Unknown);
}

#[test]
fn a_registration_with_the_core_types_is_diagnosed_for_the_vendor_that_is_named() {
    let url = RegistrationUrl::new("https://login.example/register".into()).unwrap();
    let request = CoreClientRegistrationRequest::new(vec![], EmptyAdditionalClientMetadata {});
    let body = r#"{"error":"invalid_redirect_uri"}"#;
    let error = request.register(&url, &answering((400, JSON, body))).unwrap_err();
    let diagnosis = error.diagnosis_as::<OidcProviderError>();
    assert_eq!(diagnosis.exact(), Some(OidcProviderError::InvalidRedirectUri));
}

#[test]
fn the_value_of_a_registration_s_error_is_kept_and_shown_only_if_plain() {
    fn is_slot<T: RegisterErrorResponseType>() {}
    is_slot::<VendorRegisterErrorType<KeycloakError>>();
    let value = |json| serde_json::from_str::<VendorRegisterErrorType<KeycloakError>>(json).unwrap();
    assert_eq!(value("\"brand_new\"").to_string(), "brand_new");
    let odd = value(r#""see <secret> \"text\"""#);
    assert_eq!(odd.as_str(), r#"see <secret> "text""#);
    assert_eq!(format!("{odd} {odd:?}").matches("secret").count(), 0);
    assert_eq!(serde_json::to_string(&odd).unwrap(), r#""see <secret> \"text\"""#);
}

fn user_info(answer: Option<Answer<'_>>) -> UserInfoError<Lost> {
    type Claims = UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim>;
    let url = UserInfoUrl::new("https://login.example/me".into()).unwrap();
    let client = client::<OidcProviderError>().set_user_info_url(url);
    let request = client.user_info(AccessToken::new("token".into()), None);
    let claims: Result<Claims, _> = match answer {
        Some(answer) => request.request(&Normalize::new(answering(answer), OidcProviderError::CATALOG)),
        None => request.request(&Normalize::new(breaking(), OidcProviderError::CATALOG)),
    };
    claims.unwrap_err()
}

#[test]
fn an_error_of_the_userinfo_endpoint_is_diagnosed_for_the_vendor_that_is_named() {
    let challenge = [("www-authenticate", r#"Bearer realm="r", error="invalid_token""#)];
    let error = user_info(Some((401, &challenge, "")));
    let diagnosis = error.diagnosis_as::<OidcProviderError>();
    assert_eq!(diagnosis.exact(), Some(OidcProviderError::InvalidToken));
    assert_eq!(diagnosis.recovery(), Recovery::Refresh);
    assert_eq!(diagnosis.tokens(), Tokens::Keep);

    let error = user_info(Some((503, &[("retry-after", "9")], "<html>")));
    assert_eq!(error.diagnosis_as::<OidcProviderError>().recovery(), Recovery::Retry);
    assert_eq!(user_info(None).diagnosis_as::<OidcProviderError>().recovery(), Recovery::Retry);
    let error = user_info(Some((200, JSON, r#"{"sub":17}"#)));
    assert_eq!(error.diagnosis_as::<OidcProviderError>().recovery(), Recovery::Unknown);
}
