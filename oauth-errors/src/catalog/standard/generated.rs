//! `StandardCode`; the test `standard` of `oauth-errors-codegen` writes it.

/// Errors of OAuth 2.x and OpenID standards, as of IANA registry of 2026-03-25, specifications of August 2026 (95 codes). [The vendor's documentation](https://www.iana.org/assignments/oauth-parameters/oauth-parameters.xhtml#extensions-error).
///
/// Get one from a code with [`from_code`](Self::from_code); every value has a [`standard`](Self::standard) code and a [`recovery`](Self::recovery).
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
#[non_exhaustive]
pub enum StandardCode {
    /// Request is malformed.
    ///
    /// A parameter is missing, repeated, unusable or in conflict with another; correct the request before sending it again.
    ///
    /// Code `invalid_request`, `error` `invalid_request`, status 400. Maps to [`invalid_request`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_request`](Self::recovery). Defined by RFC 6749, section 4.1.2.1, 4.2.2.1, 5.2.
    InvalidRequest,
    /// Client may not use this grant.
    ///
    /// The client is known but may not use this grant, response type or flow; its registration must change.
    ///
    /// Code `unauthorized_client`, `error` `unauthorized_client`, status 400. Maps to [`unauthorized_client`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_client`](Self::recovery). Defined by RFC 6749, section 4.1.2.1, 4.2.2.1, 5.2.
    UnauthorizedClient,
    /// Refused by user or server.
    ///
    /// The user, or the server on its own, said no; asking again unchanged is pointless.
    ///
    /// Code `access_denied`, `error` `access_denied`, status 302. Maps to [`access_denied`](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1); recovery [`denied`](Self::recovery). Defined by RFC 6749, section 4.1.2.1, 4.2.2.1.
    AccessDenied,
    /// Response type not offered.
    ///
    /// The server cannot deliver a code or token with this response\_type; choose one it advertises.
    ///
    /// Code `unsupported_response_type`, `error` `unsupported_response_type`, status 302. Maps to [`unsupported_response_type`](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1); recovery [`fix_request`](Self::recovery). Defined by RFC 6749, section 4.1.2.1, 4.2.2.1.
    UnsupportedResponseType,
    /// Scope not acceptable.
    ///
    /// A requested scope is unknown, malformed or more than may be granted; ask for a valid subset.
    ///
    /// Code `invalid_scope`, `error` `invalid_scope`, status 400. Maps to [`invalid_scope`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_request`](Self::recovery). Defined by RFC 6749, section 4.1.2.1, 4.2.2.1, 5.2.
    InvalidScope,
    /// Unexpected server fault.
    ///
    /// Stands in for a 500 where only a redirect can carry the answer; try later.
    ///
    /// Code `server_error`, `error` `server_error`, status 302. Maps to [`server_error`](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1); recovery [`retry`](Self::recovery). Defined by RFC 6749, section 4.1.2.1, 4.2.2.1.
    ServerError,
    /// Overload or maintenance.
    ///
    /// Stands in for a 503 where only a redirect can carry the answer; back off and retry.
    ///
    /// Code `temporarily_unavailable`, `error` `temporarily_unavailable`, status 302. Maps to [`temporarily_unavailable`](https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1); recovery [`retry`](Self::recovery). Defined by RFC 6749, section 4.1.2.1, 4.2.2.1.
    TemporarilyUnavailable,
    /// Client authentication failed.
    ///
    /// Unknown client, no or wrong credentials, or a method the server does not take; repair the client's credentials.
    ///
    /// 401 with WWW-Authenticate is mandatory if the client used the Authorization header; with body credentials 400 occurs too.
    ///
    /// Code `invalid_client`, `error` `invalid_client`, status 401. Maps to [`invalid_client`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_client`](Self::recovery). Defined by RFC 6749, section 5.2.
    InvalidClient,
    /// Grant or refresh token unusable.
    ///
    /// The code, refresh token, assertion or user password is wrong, spent, expired, revoked or belongs to other client or redirect URI; begin a new authorization.
    ///
    /// Code `invalid_grant`, `error` `invalid_grant`, status 400. Maps to [`invalid_grant`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`restart_flow`](Self::recovery). Defined by RFC 6749, section 5.2.
    InvalidGrant,
    /// Grant type not offered.
    ///
    /// The token endpoint does not implement this grant\_type; use one it advertises.
    ///
    /// Code `unsupported_grant_type`, `error` `unsupported_grant_type`, status 400. Maps to [`unsupported_grant_type`](https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2); recovery [`fix_request`](Self::recovery). Defined by RFC 6749, section 5.2.
    UnsupportedGrantType,
    /// Access token unusable.
    ///
    /// The access token is expired, revoked, malformed or otherwise refused; get a new one (refresh first, then sign in) and repeat the call.
    ///
    /// Code `invalid_token`, `error` `invalid_token`, status 401. Maps to [`invalid_token`](https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1); recovery [`refresh`](Self::recovery). Defined by RFC 6750, section 3.1.
    InvalidToken,
    /// Token lacks scope.
    ///
    /// The token is fine but too weak for this call; authorize again for the scope named in the challenge.
    ///
    /// Code `insufficient_scope`, `error` `insufficient_scope`, status 403. Maps to [`insufficient_scope`](https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1); recovery [`consent`](Self::recovery). Defined by RFC 6750, section 3.1.
    InsufficientScope,
    /// Token type not revocable.
    ///
    /// The server cannot revoke this kind of token (often access tokens); give up or revoke the refresh token.
    ///
    /// An unknown or already dead token is answered with 200, not with an error.
    ///
    /// Code `unsupported_token_type`, `error` `unsupported_token_type`, status 400. Maps to [`unsupported_token_type`](https://www.rfc-editor.org/rfc/rfc7009.html#section-2.2.1); recovery [`fix_request`](Self::recovery). Defined by RFC 7009, section 2.2.1.
    UnsupportedTokenType,
    /// User interaction needed.
    ///
    /// A silent request cannot finish without showing something to the user; repeat it interactively.
    ///
    /// Code `interaction_required`, `error` `interaction_required`, status 302. Maps to [`interaction_required`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`sign_in`](Self::recovery). Defined by OpenID Connect Core 1.0, section 3.1.2.6.
    InteractionRequired,
    /// User must sign in.
    ///
    /// A silent request found no usable session; repeat it so that the user can authenticate.
    ///
    /// Code `login_required`, `error` `login_required`, status 302. Maps to [`login_required`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`sign_in`](Self::recovery). Defined by OpenID Connect Core 1.0, section 3.1.2.6.
    LoginRequired,
    /// User must choose account.
    ///
    /// A silent request met several possible accounts and no choice; repeat it interactively.
    ///
    /// Older lists call it session\_selection\_required.
    ///
    /// Code `account_selection_required`, `error` `account_selection_required`, status 302. Maps to [`account_selection_required`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`sign_in`](Self::recovery). Defined by OpenID Connect Core 1.0, section 3.1.2.6.
    AccountSelectionRequired,
    /// User must consent.
    ///
    /// A silent request needs an agreement that is not on record; repeat it so that consent can be asked.
    ///
    /// PAR itself never asks the user, so RFC 9126 leaves the interaction codes to the authorization endpoint.
    ///
    /// Code `consent_required`, `error` `consent_required`, status 302. Maps to [`consent_required`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`consent`](Self::recovery). Defined by OpenID Connect Core 1.0, section 3.1.2.6.
    ConsentRequired,
    /// Request URI unusable.
    ///
    /// The request\_uri could not be fetched, has expired or holds bad data; push or publish the request again.
    ///
    /// A lapsed request\_uri ends only this attempt; pushing or publishing the request again cures it.
    ///
    /// Code `invalid_request_uri`, `error` `invalid_request_uri`, status 302. Maps to [`invalid_request_uri`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`restart_flow`](Self::recovery). Defined by OpenID Connect Core 1.0, section 3.1.2.6.
    InvalidRequestUri,
    /// Request object invalid.
    ///
    /// The request JWT is malformed or its signature, encryption or claims are wrong; build and sign it anew.
    ///
    /// Code `invalid_request_object`, `error` `invalid_request_object`, status 302. Maps to [`invalid_request_object`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`fix_request`](Self::recovery). Defined by OpenID Connect Core 1.0, section 3.1.2.6.
    InvalidRequestObject,
    /// request parameter unsupported.
    ///
    /// The server takes no request objects by value; send plain parameters or another form.
    ///
    /// Code `request_not_supported`, `error` `request_not_supported`, status 302. Maps to [`request_not_supported`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`fix_request`](Self::recovery). Defined by OpenID Connect Core 1.0, section 3.1.2.6.
    RequestNotSupported,
    /// request\_uri parameter unsupported.
    ///
    /// The server takes no request objects by reference; send plain parameters or another form.
    ///
    /// Code `request_uri_not_supported`, `error` `request_uri_not_supported`, status 302. Maps to [`request_uri_not_supported`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`fix_request`](Self::recovery). Defined by OpenID Connect Core 1.0, section 3.1.2.6.
    RequestUriNotSupported,
    /// registration parameter unsupported.
    ///
    /// The server ignores in-request client metadata (self-issued use); register the client otherwise.
    ///
    /// Code `registration_not_supported`, `error` `registration_not_supported`, status 302. Maps to [`registration_not_supported`](https://openid.net/specs/openid-connect-core-1_0.html#AuthError); recovery [`fix_request`](Self::recovery). Defined by OpenID Connect Core 1.0, section 3.1.2.6.
    RegistrationNotSupported,
    /// Requested assurance not reachable.
    ///
    /// The server cannot authenticate this user the way the client insists on (essential acr); ask for less, or have a suitable method set up first.
    ///
    /// Asking for the same level again would loop; somebody has to set up a method that reaches it.
    ///
    /// Code `unmet_authentication_requirements`, `error` `unmet_authentication_requirements`, status 302. Maps to [`unmet_authentication_requirements`](https://openid.net/specs/openid-connect-unmet-authentication-requirements-1_0.html#section-1); recovery [`contact_admin`](Self::recovery). Defined by OpenID Connect Unmet Authentication Requirements 1.0, section 1.
    UnmetAuthenticationRequirements,
    /// More claims needed.
    ///
    /// The authorization server wants further claims or an interactive visit before it can decide; supply what required\_claims or redirect\_user asks, with the new ticket.
    ///
    /// Claims gathering wants more evidence from the requesting party; nobody is asked to consent.
    ///
    /// Code `need_info`, `error` `need_info`, status 403. Maps to [`need_info`](https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#authorization-failure); recovery [`step_up`](Self::recovery). Defined by UMA 2.0 Grant, section 3.3.6.
    NeedInfo,
    /// Permission is refused.
    ///
    /// The client will not get these permissions; do not repeat the request.
    ///
    /// Code `request_denied`, `error` `request_denied`, status 403. Maps to [`request_denied`](https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#authorization-failure); recovery [`denied`](Self::recovery). Defined by UMA 2.0 Grant, section 3.3.6.
    RequestDenied,
    /// Owner has been asked.
    ///
    /// The resource owner has to decide; poll with the new ticket, no faster than interval.
    ///
    /// Code `request_submitted`, `error` `request_submitted`, status 403. Maps to [`request_submitted`](https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#authorization-failure); recovery [`poll`](Self::recovery). Defined by UMA 2.0 Grant, section 3.3.6.
    RequestSubmitted,
    /// HTTP method not allowed.
    ///
    /// The resource registration endpoint was called with a method it does not take.
    ///
    /// Code `unsupported_method_type`, `error` `unsupported_method_type`, status 405. Maps to [`unsupported_method_type`](https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-federated-authz-2.0.html#reg-api); recovery [`fix_request`](Self::recovery). Defined by UMA 2.0 Federated Authorization, section 3.2.
    UnsupportedMethodType,
    /// Unknown resource identifier.
    ///
    /// A permission request names a resource the authorization server does not hold; register it or correct the id.
    ///
    /// Code `invalid_resource_id`, `error` `invalid_resource_id`, status 400. Maps to [`invalid_resource_id`](https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-federated-authz-2.0.html#permission-endpoint); recovery [`fix_request`](Self::recovery). Defined by UMA 2.0 Federated Authorization, section 4.3.
    InvalidResourceId,
    /// Redirect URI refused.
    ///
    /// One or more redirect URIs in the registration are not acceptable; register others.
    ///
    /// Code `invalid_redirect_uri`, `error` `invalid_redirect_uri`, status 400. Maps to [`invalid_redirect_uri`](https://www.rfc-editor.org/rfc/rfc7591.html#section-3.2.2); recovery [`fix_client`](Self::recovery). Defined by RFC 7591, section 3.2.2.
    InvalidRedirectUri,
    /// Client metadata refused.
    ///
    /// A metadata field of the registration is invalid or contradicts another; correct it.
    ///
    /// Code `invalid_client_metadata`, `error` `invalid_client_metadata`, status 400. Maps to [`invalid_client_metadata`](https://www.rfc-editor.org/rfc/rfc7591.html#section-3.2.2); recovery [`fix_client`](Self::recovery). Defined by RFC 7591, section 3.2.2.
    InvalidClientMetadata,
    /// Software statement invalid.
    ///
    /// The software statement JWT does not validate; obtain a proper one.
    ///
    /// Code `invalid_software_statement`, `error` `invalid_software_statement`, status 400. Maps to [`invalid_software_statement`](https://www.rfc-editor.org/rfc/rfc7591.html#section-3.2.2); recovery [`fix_client`](Self::recovery). Defined by RFC 7591, section 3.2.2.
    InvalidSoftwareStatement,
    /// Software statement not approved.
    ///
    /// The statement is genuine but not accepted here; have the software approved.
    ///
    /// Code `unapproved_software_statement`, `error` `unapproved_software_statement`, status 400. Maps to [`unapproved_software_statement`](https://www.rfc-editor.org/rfc/rfc7591.html#section-3.2.2); recovery [`contact_admin`](Self::recovery). Defined by RFC 7591, section 3.2.2.
    UnapprovedSoftwareStatement,
    /// User not finished.
    ///
    /// The user has not answered yet; repeat the token request after the interval (5 s when none was given).
    ///
    /// Code `authorization_pending`, `error` `authorization_pending`, status 400. Maps to [`authorization_pending`](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.5); recovery [`poll`](Self::recovery). Defined by RFC 8628, section 3.5.
    AuthorizationPending,
    /// Polling too fast.
    ///
    /// Still pending, but the client polls too often; add 5 seconds to the interval for this and every later request.
    ///
    /// Code `slow_down`, `error` `slow_down`, status 400. Maps to [`slow_down`](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.5); recovery [`slow_down`](Self::recovery). Defined by RFC 8628, section 3.5.
    SlowDown,
    /// Code or request expired.
    ///
    /// The device\_code has run out and the session is over; start a new one once the user wants it.
    ///
    /// It never speaks of access tokens: those are invalid\_token.
    ///
    /// Code `expired_token`, `error` `expired_token`, status 400. Maps to [`expired_token`](https://www.rfc-editor.org/rfc/rfc8628.html#section-3.5); recovery [`restart_flow`](Self::recovery), but only a person repeats it. Defined by RFC 8628, section 3.5.
    ExpiredToken,
    /// Target resource refused.
    ///
    /// A resource (or audience) value is absent, unknown, malformed or not allowed with the scope; correct it.
    ///
    /// Code `invalid_target`, `error` `invalid_target`, status 400. Maps to [`invalid_target`](https://www.rfc-editor.org/rfc/rfc8707.html#section-2); recovery [`fix_request`](Self::recovery). Defined by RFC 8707, section 2.
    InvalidTarget,
    /// Key not usable there.
    ///
    /// The resource server cannot process the asymmetric key offered in the token request; offer another kind.
    ///
    /// Code `unsupported_pop_key`, `error` `unsupported_pop_key`, status 400. Maps to [`unsupported_pop_key`](https://www.rfc-editor.org/rfc/rfc9200.html#section-5.8.3); recovery [`fix_request`](Self::recovery). Defined by RFC 9200, section 5.8.3.
    UnsupportedPopKey,
    /// No common ACE profile.
    ///
    /// Client and resource server share no ACE profile, so no token can be made for the pair.
    ///
    /// Code `incompatible_ace_profiles`, `error` `incompatible_ace_profiles`, status 400. Maps to [`incompatible_ace_profiles`](https://www.rfc-editor.org/rfc/rfc9200.html#section-5.8.3); recovery [`fix_client`](Self::recovery). Defined by RFC 9200, section 5.8.3.
    IncompatibleAceProfiles,
    /// Authorization details refused.
    ///
    /// The authorization\_details contain an unknown type or wrong, unknown or missing fields, or exceed what was granted; correct them.
    ///
    /// Code `invalid_authorization_details`, `error` `invalid_authorization_details`, status 400. Maps to [`invalid_authorization_details`](https://www.rfc-editor.org/rfc/rfc9396.html#section-5); recovery [`fix_request`](Self::recovery). Defined by RFC 9396, section 5.
    InvalidAuthorizationDetails,
    /// DPoP proof invalid.
    ///
    /// The DPoP header is not a valid proof for this call; make a fresh proof with the right key, method, URI and time.
    ///
    /// Code `invalid_dpop_proof`, `error` `invalid_dpop_proof`, status 400. Maps to [`invalid_dpop_proof`](https://www.rfc-editor.org/rfc/rfc9449.html#section-5); recovery [`rebuild`](Self::recovery). Defined by RFC 9449, section 5.
    InvalidDpopProof,
    /// DPoP nonce required.
    ///
    /// The proof lacks the server's nonce or has an old one; repeat once with the value of the DPoP-Nonce header.
    ///
    /// Code `use_dpop_nonce`, `error` `use_dpop_nonce`, status 400. Maps to [`use_dpop_nonce`](https://www.rfc-editor.org/rfc/rfc9449.html#section-8); recovery [`retry_with_nonce`](Self::recovery). Defined by RFC 9449, section 8.
    UseDpopNonce,
    /// Stronger or fresher login needed.
    ///
    /// The token is valid but the sign-in behind it is too weak or too old; authorize again with the acr\_values and max\_age of the challenge.
    ///
    /// Code `insufficient_user_authentication`, `error` `insufficient_user_authentication`, status 401. Maps to [`insufficient_user_authentication`](https://www.rfc-editor.org/rfc/rfc9470.html#section-3); recovery [`step_up`](Self::recovery). Defined by RFC 9470, section 3.
    InsufficientUserAuthentication,
    /// Login hint token expired.
    ///
    /// The login\_hint\_token is past its lifetime; obtain another and send a new request.
    ///
    /// Code `expired_login_hint_token`, `error` `expired_login_hint_token`, status 400. Maps to [`expired_login_hint_token`](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response); recovery [`rebuild`](Self::recovery). Defined by CIBA Core 1.0, section 13.
    ExpiredLoginHintToken,
    /// Hint matches no user.
    ///
    /// The provider cannot tell from the hint whom to authenticate; correct the hint.
    ///
    /// Code `unknown_user_id`, `error` `unknown_user_id`, status 400. Maps to [`unknown_user_id`](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response); recovery [`fix_request`](Self::recovery). Defined by CIBA Core 1.0, section 13.
    UnknownUserId,
    /// User code absent.
    ///
    /// The provider wants a user\_code; ask the user for it and send it.
    ///
    /// Code `missing_user_code`, `error` `missing_user_code`, status 400. Maps to [`missing_user_code`](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response); recovery [`ask_again`](Self::recovery). Defined by CIBA Core 1.0, section 13.
    MissingUserCode,
    /// User code wrong.
    ///
    /// The user\_code does not match the user's; ask for it again.
    ///
    /// The user typed the code, so asking for it again cures it.
    ///
    /// Code `invalid_user_code`, `error` `invalid_user_code`, status 400. Maps to [`invalid_user_code`](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response); recovery [`ask_again`](Self::recovery). Defined by CIBA Core 1.0, section 13.
    InvalidUserCode,
    /// Binding message not acceptable.
    ///
    /// The binding\_message cannot be used for this request; send a different one.
    ///
    /// Code `invalid_binding_message`, `error` `invalid_binding_message`, status 400. Maps to [`invalid_binding_message`](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response); recovery [`fix_request`](Self::recovery). Defined by CIBA Core 1.0, section 13.
    InvalidBindingMessage,
    /// CIBA transaction failed.
    ///
    /// The provider could not finish the transaction for a reason other than refusal or expiry; start a new request.
    ///
    /// It arrives in a POST to the client, so there is no status.
    ///
    /// Code `transaction_failed`, `error` `transaction_failed`. Maps to [`transaction_failed`](https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#push_error_payload); recovery [`restart_flow`](Self::recovery), but only a person repeats it. Defined by CIBA Core 1.0, section 12.
    TransactionFailed,
    /// Issuer not served.
    ///
    /// The endpoint does not serve the requested issuer.
    ///
    /// Code `invalid_issuer`, `error` `invalid_issuer`, status 404. Maps to [`invalid_issuer`](https://openid.net/specs/openid-federation-1_0.html#section-8.9); recovery [`fix_request`](Self::recovery). Defined by OpenID Federation 1.0, section 8.9.
    InvalidIssuer,
    /// Subject not served.
    ///
    /// The endpoint does not serve the requested subject.
    ///
    /// Code `invalid_subject`, `error` `invalid_subject`, status 404. Maps to [`invalid_subject`](https://openid.net/specs/openid-federation-1_0.html#section-8.9); recovery [`fix_request`](Self::recovery). Defined by OpenID Federation 1.0, section 8.9.
    InvalidSubject,
    /// Trust anchor unusable.
    ///
    /// No usable trust anchor leads to the peer, so no chain can be built; federation operators must agree on one.
    ///
    /// Returned to clients only through PAR, never by redirect.
    ///
    /// Code `invalid_trust_anchor`, `error` `invalid_trust_anchor`, status 404. Maps to [`invalid_trust_anchor`](https://openid.net/specs/openid-federation-1_0.html#section-8.9); recovery [`contact_admin`](Self::recovery). Defined by OpenID Federation 1.0, section 8.9.
    InvalidTrustAnchor,
    /// Trust chain invalid.
    ///
    /// The trust chain does not validate; an entity statement in it is wrong or expired.
    ///
    /// Returned to clients only through PAR, never by redirect.
    ///
    /// Code `invalid_trust_chain`, `error` `invalid_trust_chain`, status 400. Maps to [`invalid_trust_chain`](https://openid.net/specs/openid-federation-1_0.html#section-8.9); recovery [`contact_admin`](Self::recovery). Defined by OpenID Federation 1.0, section 8.9.
    InvalidTrustChain,
    /// Metadata or policy conflict.
    ///
    /// Entity metadata or a metadata policy is invalid, or the two conflict; correct the published metadata.
    ///
    /// Returned to clients only through PAR, never by redirect.
    ///
    /// Code `invalid_metadata`, `error` `invalid_metadata`, status 400. Maps to [`invalid_metadata`](https://openid.net/specs/openid-federation-1_0.html#section-8.9); recovery [`fix_client`](Self::recovery). Defined by OpenID Federation 1.0, section 8.9.
    InvalidMetadata,
    /// Entity not found.
    ///
    /// The requested entity identifier is unknown at this endpoint.
    ///
    /// Code `not_found`, `error` `not_found`, status 404. Maps to [`not_found`](https://openid.net/specs/openid-federation-1_0.html#section-8.9); recovery [`fix_request`](Self::recovery). Defined by OpenID Federation 1.0, section 8.9.
    NotFound,
    /// Parameter not supported.
    ///
    /// The endpoint does not implement a parameter of the request; leave it out.
    ///
    /// Code `unsupported_parameter`, `error` `unsupported_parameter`, status 400. Maps to [`unsupported_parameter`](https://openid.net/specs/openid-federation-1_0.html#section-8.9); recovery [`fix_request`](Self::recovery). Defined by OpenID Federation 1.0, section 8.9.
    UnsupportedParameter,
    /// Credential format unsupported.
    ///
    /// The wallet can present none of the requested credential formats; ask for another.
    ///
    /// Code `vp_formats_not_supported`, `error` `vp_formats_not_supported`. Maps to [`vp_formats_not_supported`](https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5); recovery [`fix_request`](Self::recovery). Defined by OpenID4VP 1.0, section 8.5.
    VpFormatsNotSupported,
    /// Request URI method wrong.
    ///
    /// request\_uri\_method is neither get nor post (lower case).
    ///
    /// Code `invalid_request_uri_method`, `error` `invalid_request_uri_method`. Maps to [`invalid_request_uri_method`](https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5); recovery [`fix_request`](Self::recovery). Defined by OpenID4VP 1.0, section 8.5.
    InvalidRequestUriMethod,
    /// Wallet cannot be reached.
    ///
    /// Something other than the wallet answered because the wallet could not be opened; offer another way.
    ///
    /// A wallet that cannot be opened now will not open on an automatic repeat; offer the user another way.
    ///
    /// Code `wallet_unavailable`, `error` `wallet_unavailable`. Maps to [`wallet_unavailable`](https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5); recovery [`restart_flow`](Self::recovery). Defined by OpenID4VP 1.0, section 8.5.
    WalletUnavailable,
    /// Transaction data refused.
    ///
    /// A transaction\_data object has an unknown type, wrong, unknown or missing fields, or names credentials that do not fit or are absent.
    ///
    /// Code `invalid_transaction_data`, `error` `invalid_transaction_data`. Maps to [`invalid_transaction_data`](https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5); recovery [`fix_request`](Self::recovery). Defined by OpenID4VP 1.0, section 8.5.
    InvalidTransactionData,
    /// Credential request malformed.
    ///
    /// The credential request has missing, repeated, unsupported or otherwise bad parameters; correct it.
    ///
    /// Code `invalid_credential_request`, `error` `invalid_credential_request`, status 400. Maps to [`invalid_credential_request`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI 1.0, section 8.3.1.2.
    InvalidCredentialRequest,
    /// Unknown credential configuration.
    ///
    /// The issuer does not know the requested credential\_configuration\_id.
    ///
    /// Code `unknown_credential_configuration`, `error` `unknown_credential_configuration`, status 400. Maps to [`unknown_credential_configuration`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI 1.0, section 8.3.1.2.
    UnknownCredentialConfiguration,
    /// Unknown credential identifier.
    ///
    /// The issuer does not know the requested credential\_identifier.
    ///
    /// Code `unknown_credential_identifier`, `error` `unknown_credential_identifier`, status 400. Maps to [`unknown_credential_identifier`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI 1.0, section 8.3.1.2.
    UnknownCredentialIdentifier,
    /// Key proof invalid.
    ///
    /// proofs is absent, a key proof does not verify, or a proof lacks the issuer's c\_nonce; build new proofs.
    ///
    /// Code `invalid_proof`, `error` `invalid_proof`, status 400. Maps to [`invalid_proof`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI 1.0, section 8.3.1.2.
    InvalidProof,
    /// Key proof nonce stale.
    ///
    /// A key proof carries a wrong or outdated c\_nonce; fetch a new one from the nonce endpoint and repeat.
    ///
    /// The new nonce comes from the issuer's nonce endpoint, not from this answer.
    ///
    /// Code `invalid_nonce`, `error` `invalid_nonce`, status 400. Maps to [`invalid_nonce`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2); recovery [`rebuild`](Self::recovery). Defined by OpenID4VCI 1.0, section 8.3.1.2.
    InvalidNonce,
    /// Encryption parameters wrong.
    ///
    /// The response encryption parameters are bad, or are missing where the issuer insists on encryption.
    ///
    /// Code `invalid_encryption_parameters`, `error` `invalid_encryption_parameters`, status 400. Maps to [`invalid_encryption_parameters`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI 1.0, section 8.3.1.2.
    InvalidEncryptionParameters,
    /// Credential will not issue.
    ///
    /// The issuer will not issue this credential; treat it as final, also while waiting for a deferred one.
    ///
    /// Code `credential_request_denied`, `error` `credential_request_denied`, status 400. Maps to [`credential_request_denied`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2); recovery [`denied`](Self::recovery). Defined by OpenID4VCI 1.0, section 8.3.1.2.
    CredentialRequestDenied,
    /// Deferred transaction unknown.
    ///
    /// The transaction\_id was never issued here or has already been used.
    ///
    /// Code `invalid_transaction_id`, `error` `invalid_transaction_id`, status 400. Maps to [`invalid_transaction_id`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9.3); recovery [`restart_flow`](Self::recovery). Defined by OpenID4VCI 1.0, section 9.3.
    InvalidTransactionId,
    /// Notification id unknown.
    ///
    /// The notification\_id does not belong to an issuance at this issuer.
    ///
    /// Code `invalid_notification_id`, `error` `invalid_notification_id`, status 400. Maps to [`invalid_notification_id`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-11.3); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI 1.0, section 11.3.
    InvalidNotificationId,
    /// Notification request malformed.
    ///
    /// The notification request has missing, repeated or unsupported parameters.
    ///
    /// Code `invalid_notification_request`, `error` `invalid_notification_request`, status 400. Maps to [`invalid_notification_request`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-11.3); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI 1.0, section 11.3.
    InvalidNotificationRequest,
    /// Needed interaction not offered.
    ///
    /// The wallet's list of interaction types leaves out one that the issuance will need; repeat with it or give up.
    ///
    /// Code `missing_interaction_type`, `error` `missing_interaction_type`, status 400. Maps to [`missing_interaction_type`](https://github.com/openid/OpenID4VCI/blob/main/1.1/openid-4-verifiable-credential-issuance-1_1.md); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI 1.1 (draft), section 6.2.2. Advisory: the vendor may change it.
    MissingInteractionType,
    /// Grant id unusable.
    ///
    /// The grant\_id is unknown, invalid or belongs to another user; start without it.
    ///
    /// Code `invalid_grant_id`, `error` `invalid_grant_id`, status 302. Maps to [`invalid_grant_id`](https://openid.net/specs/oauth-v2-grant-management.html#section-5.4); recovery [`restart_flow`](Self::recovery). Defined by Grant Management for OAuth 2.0 (draft), section 5.4. Advisory: the vendor may change it.
    InvalidGrantId,
    /// More steps needed.
    ///
    /// The server wants something further from the user (for example a one-time code); collect it and continue with the auth\_session.
    ///
    /// The draft says 400, its own examples show 401 and 403, and OpenID4VCI 1.1 prescribes 401.
    ///
    /// Code `insufficient_authorization`, `error` `insufficient_authorization`, status 400. Maps to [`insufficient_authorization`](https://datatracker.ietf.org/doc/html/draft-ietf-oauth-first-party-apps#section-5.2.2.1); recovery [`step_up`](Self::recovery). Defined by draft-ietf-oauth-first-party-apps, section 5.2.2.1, 6.2. Advisory: the vendor may change it.
    InsufficientAuthorization,
    /// Auth session unusable.
    ///
    /// The auth\_session is wrong, expired or revoked; drop it and begin again.
    ///
    /// Code `invalid_session`, `error` `invalid_session`, status 400. Maps to [`invalid_session`](https://datatracker.ietf.org/doc/html/draft-ietf-oauth-first-party-apps#section-5.2.2.1); recovery [`restart_flow`](Self::recovery). Defined by draft-ietf-oauth-first-party-apps, section 5.2.2.1. Advisory: the vendor may change it.
    InvalidSession,
    /// Continue in browser.
    ///
    /// Native interaction cannot finish this; start a browser authorization with PKCE, using request\_uri if one came along.
    ///
    /// Code `redirect_to_web`, `error` `redirect_to_web`, status 400. Maps to [`redirect_to_web`](https://datatracker.ietf.org/doc/html/draft-ietf-oauth-first-party-apps#section-5.2.2.1.1); recovery [`sign_in`](Self::recovery). Defined by draft-ietf-oauth-first-party-apps, section 5.2.2.1.1. Advisory: the vendor may change it.
    RedirectToWeb,
    /// Attestation challenge required.
    ///
    /// The attestation proof does not use the server's challenge; repeat with the value of the OAuth-Client-Attestation-Challenge header.
    ///
    /// Code `use_attestation_challenge`, `error` `use_attestation_challenge`, status 400. Maps to [`use_attestation_challenge`](https://datatracker.ietf.org/doc/html/draft-ietf-oauth-attestation-based-client-auth#section-7.4); recovery [`retry_with_nonce`](Self::recovery). Defined by draft-ietf-oauth-attestation-based-client-auth, section 7.4. Advisory: the vendor may change it.
    UseAttestationChallenge,
    /// Attestation too old.
    ///
    /// The client attestation is genuine but too old; fetch a new one from the attester and repeat.
    ///
    /// The client instance only needs a newer attestation; its registration is sound.
    ///
    /// Code `use_fresh_attestation`, `error` `use_fresh_attestation`, status 400. Maps to [`use_fresh_attestation`](https://datatracker.ietf.org/doc/html/draft-ietf-oauth-attestation-based-client-auth#section-7.4); recovery [`rebuild`](Self::recovery). Defined by draft-ietf-oauth-attestation-based-client-auth, section 7.4. Advisory: the vendor may change it.
    UseFreshAttestation,
    /// Attestation not verifiable.
    ///
    /// The attestation or its proof does not verify, or the proof type is unsupported; repair the client instance. Finer form of invalid\_client.
    ///
    /// Code `invalid_client_attestation`, `error` `invalid_client_attestation`, status 400. Maps to [`invalid_client_attestation`](https://datatracker.ietf.org/doc/html/draft-ietf-oauth-attestation-based-client-auth#section-7.4); recovery [`fix_client`](Self::recovery). Defined by draft-ietf-oauth-attestation-based-client-auth, section 7.4. Advisory: the vendor may change it.
    InvalidClientAttestation,
    /// User cancelled request.
    ///
    /// The user cancelled the request at the self-issued provider.
    ///
    /// Code `user_cancelled`, `error` `user_cancelled`, status 302. Maps to [`user_cancelled`](https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3); recovery [`denied`](Self::recovery). Defined by Self-Issued OpenID Provider v2 (draft 13), section 10.3. Advisory: the vendor may change it.
    UserCancelled,
    /// RP metadata value unsupported.
    ///
    /// The self-issued provider cannot work with a relying party parameter value.
    ///
    /// Code `client_metadata_value_not_supported`, `error` `client_metadata_value_not_supported`, status 302. Maps to [`client_metadata_value_not_supported`](https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3); recovery [`fix_client`](Self::recovery). Defined by Self-Issued OpenID Provider v2 (draft 13), section 10.3. Advisory: the vendor may change it.
    ClientMetadataValueNotSupported,
    /// Subject syntax unsupported.
    ///
    /// None of the relying party's subject syntax types is supported.
    ///
    /// Code `subject_syntax_types_not_supported`, `error` `subject_syntax_types_not_supported`, status 302. Maps to [`subject_syntax_types_not_supported`](https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3); recovery [`fix_client`](Self::recovery). Defined by Self-Issued OpenID Provider v2 (draft 13), section 10.3. Advisory: the vendor may change it.
    SubjectSyntaxTypesNotSupported,
    /// Client metadata URI unusable.
    ///
    /// The client\_metadata\_uri fails to load or holds bad data.
    ///
    /// Code `invalid_client_metadata_uri`, `error` `invalid_client_metadata_uri`, status 302. Maps to [`invalid_client_metadata_uri`](https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3); recovery [`fix_client`](Self::recovery). Defined by Self-Issued OpenID Provider v2 (draft 13), section 10.3. Advisory: the vendor may change it.
    InvalidClientMetadataUri,
    /// Client metadata object invalid.
    ///
    /// The client\_metadata parameter is not a valid object.
    ///
    /// Code `invalid_client_metadata_object`, `error` `invalid_client_metadata_object`, status 302. Maps to [`invalid_client_metadata_object`](https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3); recovery [`fix_request`](Self::recovery). Defined by Self-Issued OpenID Provider v2 (draft 13), section 10.3. Advisory: the vendor may change it.
    InvalidClientMetadataObject,
    /// Page pointer unknown.
    ///
    /// The pagination pointer of a collection request is unknown or stale; start from the first page.
    ///
    /// Code `page_not_found`, `error` `page_not_found`, status 404. Maps to [`page_not_found`](https://openid.net/specs/openid-federation-entity-collection-1_0.html#section-3.4.2); recovery [`fix_request`](Self::recovery). Defined by OpenID Federation Entity Collection 1.0 (draft 00), section 3.4.2. Advisory: the vendor may change it.
    PageNotFound,
    /// User moved to other provider.
    ///
    /// The user's account was ported elsewhere; forget this provider for the user and run discovery again.
    ///
    /// Code `user_ported`, `error` `user_ported`, status 302. Maps to [`user_ported`](https://openid.net/specs/openid-connect-account-porting-1_0.html#rfc.section.7); recovery [`restart_flow`](Self::recovery). Defined by OpenID Connect Account Porting (draft), section 7. Advisory: the vendor may change it.
    UserPorted,
    /// Credential lacks claims.
    ///
    /// A presented token or assertion is accepted but carries too few claims; get one with the claims listed in required\_claims.
    ///
    /// The claims travel along: refresh with them first, then sign in with the same if that is refused.
    ///
    /// Code `insufficient_claims`, `error` `insufficient_claims`, status 400. Maps to [`insufficient_claims`](https://github.com/mcguinness/draft-mcguinness-oauth-insufficient-claims-challenge); recovery [`refresh`](Self::recovery). Defined by draft-mcguinness-oauth-insufficient-claims-challenge (individual), section Error Code. Advisory: the vendor may change it.
    InsufficientClaims,
    /// Deferred credential pending.
    ///
    /// Deferred credential is not ready; ask again later. Replaced by a normal answer with an interval.
    ///
    /// Code `issuance_pending`, `error` `issuance_pending`, status 400. Maps to [`issuance_pending`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-15.html); recovery [`poll`](Self::recovery). Defined by OpenID4VCI drafts 12-15 and ID1, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    IssuancePending,
    /// Credential type unsupported.
    ///
    /// The issuer does not offer this credential type; ask for one that it lists.
    ///
    /// Code `unsupported_credential_type`, `error` `unsupported_credential_type`, status 400. Maps to [`unsupported_credential_type`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-15.html); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI drafts 09-17, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    UnsupportedCredentialType,
    /// Credential format not offered.
    ///
    /// The issuer does not offer this credential format; ask for one that it lists.
    ///
    /// Code `unsupported_credential_format`, `error` `unsupported_credential_format`, status 400. Maps to [`unsupported_credential_format`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-15.html); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI drafts 09-17, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    UnsupportedCredentialFormat,
    /// Key proof absent or bad.
    ///
    /// The key proof is missing or wrong; build a new one. Now called invalid\_proof.
    ///
    /// Code `invalid_or_missing_proof`, `error` `invalid_or_missing_proof`, status 400. Maps to [`invalid_or_missing_proof`](https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-11.html); recovery [`fix_request`](Self::recovery). Defined by OpenID4VCI drafts 08-11, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    InvalidOrMissingProof,
    /// Presentation definition URI unusable.
    ///
    /// The presentation definition could not be fetched; correct its address. Final OpenID4VP has no such parameter.
    ///
    /// Code `invalid_presentation_definition_uri`, `error` `invalid_presentation_definition_uri`. Maps to [`invalid_presentation_definition_uri`](https://openid.net/specs/openid-4-verifiable-presentations-1_0-ID3.html); recovery [`fix_request`](Self::recovery). Defined by OpenID4VP drafts 16-25, ID2, ID3, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    InvalidPresentationDefinitionUri,
    /// Presentation definition wrong.
    ///
    /// The presentation definition was fetched but is unusable; correct it. Final OpenID4VP has no such parameter.
    ///
    /// Code `invalid_presentation_definition_reference`, `error` `invalid_presentation_definition_reference`. Maps to [`invalid_presentation_definition_reference`](https://openid.net/specs/openid-4-verifiable-presentations-1_0-ID3.html); recovery [`fix_request`](Self::recovery). Defined by OpenID4VP drafts 16-25, ID2, ID3, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    InvalidPresentationDefinitionReference,
    /// No trusted anchor found.
    ///
    /// Old name of invalid\_trust\_anchor, still sent by some servers; federation operators must agree on a trust anchor.
    ///
    /// Code `missing_trust_anchor`, `error` `missing_trust_anchor`. Maps to [`missing_trust_anchor`](https://openid.net/specs/openid-federation-1_0.html); recovery [`contact_admin`](Self::recovery). Defined by OpenID Federation drafts, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    MissingTrustAnchor,
    /// Trust chain failed (oldest name).
    ///
    /// Old name of invalid\_trust\_chain, still sent by some servers; the chain of entity statements has to be repaired.
    ///
    /// Code `validation_failed`, `error` `validation_failed`. Maps to [`validation_failed`](https://openid.net/specs/openid-federation-1_0.html); recovery [`contact_admin`](Self::recovery). Defined by OpenID Federation drafts before 40, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    ValidationFailed,
    /// Trust chain failed (middle name).
    ///
    /// Name of invalid\_trust\_chain in draft 40; the chain of entity statements has to be repaired.
    ///
    /// Code `trust_chain_validation_failed`, `error` `trust_chain_validation_failed`. Maps to [`trust_chain_validation_failed`](https://openid.net/specs/openid-federation-1_0.html); recovery [`contact_admin`](Self::recovery). Defined by OpenID Federation draft 40, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    TrustChainValidationFailed,
    /// Session choice needed.
    ///
    /// Old name of account\_selection\_required; repeat the request interactively so that the user can choose.
    ///
    /// Code `session_selection_required`, `error` `session_selection_required`, status 302. Maps to [`session_selection_required`](https://openid.net/specs/openid-connect-messages-1_0-20.html); recovery [`sign_in`](Self::recovery). Defined by OpenID Connect Messages draft 20, section superseded. Advisory: the vendor may change it.
    #[deprecated = "the vendor no longer sends this code"]
    SessionSelectionRequired,
}
const _: () = {
    static CATALOG: crate::Catalog = crate::Catalog::__new(crate::__private::Parts {
        id: "standard",
        name: "OAuth 2.x and OpenID standards",
        docs: "https://www.iana.org/assignments/oauth-parameters/oauth-parameters.xhtml#extensions-error",
        issuers: &[],
        release: "IANA registry of 2026-03-25, specifications of August 2026",
        date: "2026-08-20",
        sources: &[
            "https://www.iana.org/assignments/oauth-parameters/oauth-parameters.xhtml",
            "django-oauth/django-oauth-toolkit:rfcs@0f9d49f4abe00bc5c605ed52cf42cd96a3ed2ae2",
            "openid/publication:sync/specs@352d61b6e9ecbfed99e1314a58dd4815772265e6",
            "openid/OpenID4VCI@2d9fd4a6841dc93fc497690a4ea6febd802544cc",
            "openid/OpenID4VP@46f6965b07e99ea84c9d74d1a262e264427c64f7",
            "danielfett/draft-dpop:main.md@d1acf0db08fbcf269dcda598034eb9a7067ea815",
            "oauthstuff/draft-oauth-rar:main.md@a11b9e7063283158dc2a8c270eb874ca78803fb6",
            "ace-wg/ace-oauth@f7449f178ad0d6bb38cef498460d8c12cf1f8324",
            "https://www.rfc-editor.org/rfc/rfc9470.html",
            "KantaraInitiative/wg-uma@e41eb17b98dae76fb635395cb91bedf05ef2755d",
            "oauth-wg/oauth-first-party-apps@1aa5558dedeb9f9c344ae7fcccd58cb32fea91b2",
            "oauth-wg/draft-ietf-oauth-attestation-based-client-auth@565a092deefe1e02afd00944c872839a11bab6bd",
            "oauth-wg/oauth-identity-assertion-authz-grant@4b22498",
            "oauth-wg/oauth-v2-1@08614f6",
            "openid/fapi:oauth-v2-jarm.md",
            "openid/fapi:fapi-ciba.md",
            "openid/fapi:oauth-v2-grant-management.md",
            "https://rfcinfo.com/rfc-9101/7-authorization-server-response",
            "https://rfcinfo.com/rfc-9207/response-parameter-iss",
            "https://www.rfc-editor.org/rfc/rfc8693.html#section-2.2.2",
        ],
        contract: true,
        text: r"InvalidRequestinvalid_requestRequest is malformedA parameter is missing, repeated, unusable or in conflict with another; correct the request before sending it again.
UnauthorizedClientunauthorized_clientClient may not use this grantThe client is known but may not use this grant, response type or flow; its registration must change.
AccessDeniedaccess_deniedRefused by user or serverThe user, or the server on its own, said no; asking again unchanged is pointless.
UnsupportedResponseTypeunsupported_response_typeResponse type not offeredThe server cannot deliver a code or token with this response_type; choose one it advertises.
InvalidScopeinvalid_scopeScope not acceptableA requested scope is unknown, malformed or more than may be granted; ask for a valid subset.
ServerErrorserver_errorUnexpected server faultStands in for a 500 where only a redirect can carry the answer; try later.
TemporarilyUnavailabletemporarily_unavailableOverload or maintenanceStands in for a 503 where only a redirect can carry the answer; back off and retry.
InvalidClientinvalid_clientClient authentication failedUnknown client, no or wrong credentials, or a method the server does not take; repair the client's credentials.401 with WWW-Authenticate is mandatory if the client used the Authorization header; with body credentials 400 occurs too.
InvalidGrantinvalid_grantGrant or refresh token unusableThe code, refresh token, assertion or user password is wrong, spent, expired, revoked or belongs to other client or redirect URI; begin a new authorization.
UnsupportedGrantTypeunsupported_grant_typeGrant type not offeredThe token endpoint does not implement this grant_type; use one it advertises.
InvalidTokeninvalid_tokenAccess token unusableThe access token is expired, revoked, malformed or otherwise refused; get a new one (refresh first, then sign in) and repeat the call.
InsufficientScopeinsufficient_scopeToken lacks scopeThe token is fine but too weak for this call; authorize again for the scope named in the challenge.
UnsupportedTokenTypeunsupported_token_typeToken type not revocableThe server cannot revoke this kind of token (often access tokens); give up or revoke the refresh token.An unknown or already dead token is answered with 200, not with an error.
InteractionRequiredinteraction_requiredUser interaction neededA silent request cannot finish without showing something to the user; repeat it interactively.
LoginRequiredlogin_requiredUser must sign inA silent request found no usable session; repeat it so that the user can authenticate.
AccountSelectionRequiredaccount_selection_requiredUser must choose accountA silent request met several possible accounts and no choice; repeat it interactively.Older lists call it session_selection_required.
ConsentRequiredconsent_requiredUser must consentA silent request needs an agreement that is not on record; repeat it so that consent can be asked.PAR itself never asks the user, so RFC 9126 leaves the interaction codes to the authorization endpoint.
InvalidRequestUriinvalid_request_uriRequest URI unusableThe request_uri could not be fetched, has expired or holds bad data; push or publish the request again.A lapsed request_uri ends only this attempt; pushing or publishing the request again cures it.
InvalidRequestObjectinvalid_request_objectRequest object invalidThe request JWT is malformed or its signature, encryption or claims are wrong; build and sign it anew.
RequestNotSupportedrequest_not_supportedrequest parameter unsupportedThe server takes no request objects by value; send plain parameters or another form.
RequestUriNotSupportedrequest_uri_not_supportedrequest_uri parameter unsupportedThe server takes no request objects by reference; send plain parameters or another form.
RegistrationNotSupportedregistration_not_supportedregistration parameter unsupportedThe server ignores in-request client metadata (self-issued use); register the client otherwise.
UnmetAuthenticationRequirementsunmet_authentication_requirementsRequested assurance not reachableThe server cannot authenticate this user the way the client insists on (essential acr); ask for less, or have a suitable method set up first.Asking for the same level again would loop; somebody has to set up a method that reaches it.
NeedInfoneed_infoMore claims neededThe authorization server wants further claims or an interactive visit before it can decide; supply what required_claims or redirect_user asks, with the new ticket.Claims gathering wants more evidence from the requesting party; nobody is asked to consent.
RequestDeniedrequest_deniedPermission is refusedThe client will not get these permissions; do not repeat the request.
RequestSubmittedrequest_submittedOwner has been askedThe resource owner has to decide; poll with the new ticket, no faster than interval.
UnsupportedMethodTypeunsupported_method_typeHTTP method not allowedThe resource registration endpoint was called with a method it does not take.
InvalidResourceIdinvalid_resource_idUnknown resource identifierA permission request names a resource the authorization server does not hold; register it or correct the id.
InvalidRedirectUriinvalid_redirect_uriRedirect URI refusedOne or more redirect URIs in the registration are not acceptable; register others.
InvalidClientMetadatainvalid_client_metadataClient metadata refusedA metadata field of the registration is invalid or contradicts another; correct it.
InvalidSoftwareStatementinvalid_software_statementSoftware statement invalidThe software statement JWT does not validate; obtain a proper one.
UnapprovedSoftwareStatementunapproved_software_statementSoftware statement not approvedThe statement is genuine but not accepted here; have the software approved.
AuthorizationPendingauthorization_pendingUser not finishedThe user has not answered yet; repeat the token request after the interval (5 s when none was given).
SlowDownslow_downPolling too fastStill pending, but the client polls too often; add 5 seconds to the interval for this and every later request.
ExpiredTokenexpired_tokenCode or request expiredThe device_code has run out and the session is over; start a new one once the user wants it.It never speaks of access tokens: those are invalid_token.
InvalidTargetinvalid_targetTarget resource refusedA resource (or audience) value is absent, unknown, malformed or not allowed with the scope; correct it.
UnsupportedPopKeyunsupported_pop_keyKey not usable thereThe resource server cannot process the asymmetric key offered in the token request; offer another kind.
IncompatibleAceProfilesincompatible_ace_profilesNo common ACE profileClient and resource server share no ACE profile, so no token can be made for the pair.
InvalidAuthorizationDetailsinvalid_authorization_detailsAuthorization details refusedThe authorization_details contain an unknown type or wrong, unknown or missing fields, or exceed what was granted; correct them.
InvalidDpopProofinvalid_dpop_proofDPoP proof invalidThe DPoP header is not a valid proof for this call; make a fresh proof with the right key, method, URI and time.
UseDpopNonceuse_dpop_nonceDPoP nonce requiredThe proof lacks the server's nonce or has an old one; repeat once with the value of the DPoP-Nonce header.
InsufficientUserAuthenticationinsufficient_user_authenticationStronger or fresher login neededThe token is valid but the sign-in behind it is too weak or too old; authorize again with the acr_values and max_age of the challenge.
ExpiredLoginHintTokenexpired_login_hint_tokenLogin hint token expiredThe login_hint_token is past its lifetime; obtain another and send a new request.
UnknownUserIdunknown_user_idHint matches no userThe provider cannot tell from the hint whom to authenticate; correct the hint.
MissingUserCodemissing_user_codeUser code absentThe provider wants a user_code; ask the user for it and send it.
InvalidUserCodeinvalid_user_codeUser code wrongThe user_code does not match the user's; ask for it again.The user typed the code, so asking for it again cures it.
InvalidBindingMessageinvalid_binding_messageBinding message not acceptableThe binding_message cannot be used for this request; send a different one.
TransactionFailedtransaction_failedCIBA transaction failedThe provider could not finish the transaction for a reason other than refusal or expiry; start a new request.It arrives in a POST to the client, so there is no status.
InvalidIssuerinvalid_issuerIssuer not servedThe endpoint does not serve the requested issuer.
InvalidSubjectinvalid_subjectSubject not servedThe endpoint does not serve the requested subject.
InvalidTrustAnchorinvalid_trust_anchorTrust anchor unusableNo usable trust anchor leads to the peer, so no chain can be built; federation operators must agree on one.Returned to clients only through PAR, never by redirect.
InvalidTrustChaininvalid_trust_chainTrust chain invalidThe trust chain does not validate; an entity statement in it is wrong or expired.Returned to clients only through PAR, never by redirect.
InvalidMetadatainvalid_metadataMetadata or policy conflictEntity metadata or a metadata policy is invalid, or the two conflict; correct the published metadata.Returned to clients only through PAR, never by redirect.
NotFoundnot_foundEntity not foundThe requested entity identifier is unknown at this endpoint.
UnsupportedParameterunsupported_parameterParameter not supportedThe endpoint does not implement a parameter of the request; leave it out.
VpFormatsNotSupportedvp_formats_not_supportedCredential format unsupportedThe wallet can present none of the requested credential formats; ask for another.
InvalidRequestUriMethodinvalid_request_uri_methodRequest URI method wrongrequest_uri_method is neither get nor post (lower case).
WalletUnavailablewallet_unavailableWallet cannot be reachedSomething other than the wallet answered because the wallet could not be opened; offer another way.A wallet that cannot be opened now will not open on an automatic repeat; offer the user another way.
InvalidTransactionDatainvalid_transaction_dataTransaction data refusedA transaction_data object has an unknown type, wrong, unknown or missing fields, or names credentials that do not fit or are absent.
InvalidCredentialRequestinvalid_credential_requestCredential request malformedThe credential request has missing, repeated, unsupported or otherwise bad parameters; correct it.
UnknownCredentialConfigurationunknown_credential_configurationUnknown credential configurationThe issuer does not know the requested credential_configuration_id.
UnknownCredentialIdentifierunknown_credential_identifierUnknown credential identifierThe issuer does not know the requested credential_identifier.
InvalidProofinvalid_proofKey proof invalidproofs is absent, a key proof does not verify, or a proof lacks the issuer's c_nonce; build new proofs.
InvalidNonceinvalid_nonceKey proof nonce staleA key proof carries a wrong or outdated c_nonce; fetch a new one from the nonce endpoint and repeat.The new nonce comes from the issuer's nonce endpoint, not from this answer.
InvalidEncryptionParametersinvalid_encryption_parametersEncryption parameters wrongThe response encryption parameters are bad, or are missing where the issuer insists on encryption.
CredentialRequestDeniedcredential_request_deniedCredential will not issueThe issuer will not issue this credential; treat it as final, also while waiting for a deferred one.
InvalidTransactionIdinvalid_transaction_idDeferred transaction unknownThe transaction_id was never issued here or has already been used.
InvalidNotificationIdinvalid_notification_idNotification id unknownThe notification_id does not belong to an issuance at this issuer.
InvalidNotificationRequestinvalid_notification_requestNotification request malformedThe notification request has missing, repeated or unsupported parameters.
MissingInteractionTypemissing_interaction_typeNeeded interaction not offeredThe wallet's list of interaction types leaves out one that the issuance will need; repeat with it or give up.
InvalidGrantIdinvalid_grant_idGrant id unusableThe grant_id is unknown, invalid or belongs to another user; start without it.
InsufficientAuthorizationinsufficient_authorizationMore steps neededThe server wants something further from the user (for example a one-time code); collect it and continue with the auth_session.The draft says 400, its own examples show 401 and 403, and OpenID4VCI 1.1 prescribes 401.
InvalidSessioninvalid_sessionAuth session unusableThe auth_session is wrong, expired or revoked; drop it and begin again.
RedirectToWebredirect_to_webContinue in browserNative interaction cannot finish this; start a browser authorization with PKCE, using request_uri if one came along.
UseAttestationChallengeuse_attestation_challengeAttestation challenge requiredThe attestation proof does not use the server's challenge; repeat with the value of the OAuth-Client-Attestation-Challenge header.
UseFreshAttestationuse_fresh_attestationAttestation too oldThe client attestation is genuine but too old; fetch a new one from the attester and repeat.The client instance only needs a newer attestation; its registration is sound.
InvalidClientAttestationinvalid_client_attestationAttestation not verifiableThe attestation or its proof does not verify, or the proof type is unsupported; repair the client instance. Finer form of invalid_client.
UserCancelleduser_cancelledUser cancelled requestThe user cancelled the request at the self-issued provider.
ClientMetadataValueNotSupportedclient_metadata_value_not_supportedRP metadata value unsupportedThe self-issued provider cannot work with a relying party parameter value.
SubjectSyntaxTypesNotSupportedsubject_syntax_types_not_supportedSubject syntax unsupportedNone of the relying party's subject syntax types is supported.
InvalidClientMetadataUriinvalid_client_metadata_uriClient metadata URI unusableThe client_metadata_uri fails to load or holds bad data.
InvalidClientMetadataObjectinvalid_client_metadata_objectClient metadata object invalidThe client_metadata parameter is not a valid object.
PageNotFoundpage_not_foundPage pointer unknownThe pagination pointer of a collection request is unknown or stale; start from the first page.
UserPorteduser_portedUser moved to other providerThe user's account was ported elsewhere; forget this provider for the user and run discovery again.
InsufficientClaimsinsufficient_claimsCredential lacks claimsA presented token or assertion is accepted but carries too few claims; get one with the claims listed in required_claims.The claims travel along: refresh with them first, then sign in with the same if that is refused.
IssuancePendingissuance_pendingDeferred credential pendingDeferred credential is not ready; ask again later. Replaced by a normal answer with an interval.
UnsupportedCredentialTypeunsupported_credential_typeCredential type unsupportedThe issuer does not offer this credential type; ask for one that it lists.
UnsupportedCredentialFormatunsupported_credential_formatCredential format not offeredThe issuer does not offer this credential format; ask for one that it lists.
InvalidOrMissingProofinvalid_or_missing_proofKey proof absent or badThe key proof is missing or wrong; build a new one. Now called invalid_proof.
InvalidPresentationDefinitionUriinvalid_presentation_definition_uriPresentation definition URI unusableThe presentation definition could not be fetched; correct its address. Final OpenID4VP has no such parameter.
InvalidPresentationDefinitionReferenceinvalid_presentation_definition_referencePresentation definition wrongThe presentation definition was fetched but is unusable; correct it. Final OpenID4VP has no such parameter.
MissingTrustAnchormissing_trust_anchorNo trusted anchor foundOld name of invalid_trust_anchor, still sent by some servers; federation operators must agree on a trust anchor.
ValidationFailedvalidation_failedTrust chain failed (oldest name)Old name of invalid_trust_chain, still sent by some servers; the chain of entity statements has to be repaired.
TrustChainValidationFailedtrust_chain_validation_failedTrust chain failed (middle name)Name of invalid_trust_chain in draft 40; the chain of entity statements has to be repaired.
SessionSelectionRequiredsession_selection_requiredSession choice neededOld name of account_selection_required; repeat the request interactively so that the user can choose.
",
        rows: b"\0\0\0\0\x0E\0\x1D\x001\0\xA5\0\xA5\0\xA5\0\xA5\0\xA5\0\xA5\0\xA5\0\xA5\0\x90\x01\0\0\x0B\0\0\xA6\0\0\0\x12\0%\0B\0\xA6\0\xA6\0\xA6\0\xA6\0\xA6\0\xA6\0\xA6\0\xA6\0\x90\x01\x01\0\x0C\0\0M\x01\0\0\x0C\0\x19\x002\0\x83\0\x83\0\x83\0\x83\0\x83\0\x83\0\x83\0\x83\0.\x01\x02\0\x0E\0\0\xD1\x01\0\0\x17\x000\0I\0\xA5\0\xA5\0\xA5\0\xA5\0\xA5\0\xA5\0\xA5\0\xA5\0.\x01\x03\0\x0B\0\0w\x02\0\0\x0C\0\x19\0-\0\x89\0\x89\0\x89\0\x89\0\x89\0\x89\0\x89\0\x89\0\x90\x01\x04\0\x0B\0\0\x01\x03\0\0\x0B\0\x17\0.\0x\0x\0x\0x\0x\0x\0x\0x\0.\x01\x05\0\0\0\0z\x03\0\0\x16\0-\0D\0\x97\0\x97\0\x97\0\x97\0\x97\0\x97\0\x97\0\x97\0.\x01\x06\0\0\0\0\x12\x04\0\0\r\0\x1B\x007\0\xA6\0\xA6\0\x1F\x01\x1F\x01\x1F\x01\x1F\x01\x1F\x01\x1F\x01\x91\x01\x07\0\x0C\0\x002\x05\0\0\x0C\0\x19\08\0\xD4\0\xD4\0\xD4\0\xD4\0\xD4\0\xD4\0\xD4\0\xD4\0\x90\x01\x08\0\n\0\0\x07\x06\0\0\x14\0*\0@\0\x8D\0\x8D\0\x8D\0\x8D\0\x8D\0\x8D\0\x8D\0\x8D\0\x90\x01\t\0\x0B\0\0\x95\x06\0\0\x0C\0\x19\0.\0\xB4\0\xB4\0\xB4\0\xB4\0\xB4\0\xB4\0\xB4\0\xB4\0\x91\x01\n\0\x05\0\0J\x07\0\0\x11\0#\x004\0\x97\0\x97\0\x97\0\x97\0\x97\0\x97\0\x97\0\x97\0\x93\x01\x0B\0\t\0\0\xE2\x07\0\0\x14\0*\0B\0\xA9\0\xA9\0\xF2\0\xF2\0\xF2\0\xF2\0\xF2\0\xF2\0\x90\x01\x0C\0\x0B\0\0\xD5\x08\0\0\x13\0'\0>\0\x9C\0\x9C\0\x9C\0\x9C\0\x9C\0\x9C\0\x9C\0\x9C\0.\x01\r\0\x07\0\0r\t\0\0\r\0\x1B\0,\0\x82\0\x82\0\x82\0\x82\0\x82\0\x82\0\x82\0\x82\0.\x01\x0E\0\x07\0\0\xF5\t\0\0\x18\x002\0J\0\xA0\0\xA0\0\xCF\0\xCF\0\xCF\0\xCF\0\xCF\0\xCF\0.\x01\x0F\0\x07\x10\0\xC5\n\0\0\x0F\0\x1F\x000\0\x92\0\x92\0\xF9\0\xF9\0\xF9\0\xF9\0\xF9\0\xF9\0.\x01\x10\0\t\0\0\xBF\x0B\0\0\x11\0$\08\0\x9F\0\x9F\0\xFD\0\xFD\0\xFD\0\xFD\0\xFD\0\xFD\0.\x01\x11\0\n\0\0\xBD\x0C\0\0\x14\0*\0@\0\xA6\0\xA6\0\xA6\0\xA6\0\xA6\0\xA6\0\xA6\0\xA6\0.\x01\x12\0\x0B\0\0d\r\0\0\x13\0(\0E\0\x99\0\x99\0\x99\0\x99\0\x99\0\x99\0\x99\0\x99\0.\x01\x13\0\x0B\0\0\xFE\r\0\0\x16\0/\0P\0\xA8\0\xA8\0\xA8\0\xA8\0\xA8\0\xA8\0\xA8\0\xA8\0.\x01\x14\0\x0B\0\0\xA7\x0E\0\0\x18\x002\0T\0\xB3\0\xB3\0\xB3\0\xB3\0\xB3\0\xB3\0\xB3\0\xB3\0.\x01\x15\0\x0B\0\0[\x0F\0\0\x1F\0@\0a\0\xEE\0\xEE\0J\x01J\x01J\x01J\x01J\x01J\x01.\x01\x16\0\r\0\x02\xA6\x10\0\0\x08\0\x11\0#\0\xC6\0\xC6\0!\x01!\x01!\x01!\x01!\x01!\x01\x93\x01\x17\0\x08\0\0\xC8\x11\0\0\r\0\x1B\x000\0u\0u\0u\0u\0u\0u\0u\0u\0\x93\x01\x18\0\x0E\0\0>\x12\0\0\x10\0!\x005\0\x89\0\x89\0\x89\0\x89\0\x89\0\x89\0\x89\0\x89\0\x93\x01\x19\0\x01\0\0\xC8\x12\0\0\x15\0,\0C\0\x90\0\x90\0\x90\0\x90\0\x90\0\x90\0\x90\0\x90\0\x95\x01\x1A\0\x0B\0\0Y\x13\0\0\x11\0$\0?\0\xAB\0\xAB\0\xAB\0\xAB\0\xAB\0\xAB\0\xAB\0\xAB\0\x90\x01\x1B\0\x0B\0\0\x05\x14\0\0\x12\0&\0:\0\x8C\0\x8C\0\x8C\0\x8C\0\x8C\0\x8C\0\x8C\0\x8C\0\x90\x01\x1C\0\x0C\0\0\x92\x14\0\0\x15\0,\0C\0\x96\0\x96\0\x96\0\x96\0\x96\0\x96\0\x96\0\x96\0\x90\x01\x1D\0\x0C\0\0)\x15\0\0\x18\x002\0L\0\x8E\0\x8E\0\x8E\0\x8E\0\x8E\0\x8E\0\x8E\0\x8E\0\x90\x01\x1E\0\x0C\0\0\xB8\x15\0\0\x1B\08\0W\0\xA2\0\xA2\0\xA2\0\xA2\0\xA2\0\xA2\0\xA2\0\xA2\0\x90\x01\x1F\0\r\0\x03[\x16\0\0\x14\0)\0:\0\x9F\0\x9F\0\x9F\0\x9F\0\x9F\0\x9F\0\x9F\0\x9F\0\x90\x01 \0\x01\0\0\xFB\x16\0\0\x08\0\x11\0!\0\x8F\0\x8F\0\x8F\0\x8F\0\x8F\0\x8F\0\x8F\0\x8F\0\x90\x01!\0\x02\0\0\x8B\x17\0\0\x0C\0\x19\x000\0\x8C\0\x8C\0\xC6\0\xC6\0\xC6\0\xC6\0\xC6\0\xC6\0\x90\x01\"\0\n\x08\0R\x18\0\0\r\0\x1B\x002\0\x99\0\x99\0\x99\0\x99\0\x99\0\x99\0\x99\0\x99\0\x90\x01#\0\x0B\0\0\xEC\x18\0\0\x11\0$\08\0\x9F\0\x9F\0\x9F\0\x9F\0\x9F\0\x9F\0\x9F\0\x9F\0\x90\x01$\0\x0B\0\0\x8C\x19\0\0\x17\x000\0E\0\x9B\0\x9B\0\x9B\0\x9B\0\x9B\0\x9B\0\x9B\0\x9B\0\x90\x01%\0\x0C\0\0(\x1A\0\0\x1B\08\0U\0\xD5\0\xD5\0\xD5\0\xD5\0\xD5\0\xD5\0\xD5\0\xD5\0\x90\x01&\0\x0B\0\0\xFE\x1A\0\0\x10\0\"\x004\0\xA4\0\xA4\0\xA4\0\xA4\0\xA4\0\xA4\0\xA4\0\xA4\0\x90\x01'\0\x04\0\0\xA3\x1B\0\0\x0C\0\x1A\0-\0\x97\0\x97\0\x97\0\x97\0\x97\0\x97\0\x97\0\x97\0\x90\x01(\0\x03\0\0;\x1C\0\0\x1E\0>\0^\0\xE4\0\xE4\0\xE4\0\xE4\0\xE4\0\xE4\0\xE4\0\xE4\0\x91\x01)\0\x08\0\0 \x1D\0\0\x15\0-\0E\0\x96\0\x96\0\x96\0\x96\0\x96\0\x96\0\x96\0\x96\0\x90\x01*\0\x04\0\0\xB7\x1D\0\0\r\0\x1C\x000\0~\0~\0~\0~\0~\0~\0~\0~\0\x90\x01+\0\x0B\0\x006\x1E\0\0\x0F\0 \x000\0p\0p\0p\0p\0p\0p\0p\0p\0\x90\x01,\0\x06\0\0\xA7\x1E\0\0\x0F\0 \0/\0i\0i\0\xA2\0\xA2\0\xA2\0\xA2\0\xA2\0\xA2\0\x90\x01-\0\x06\0\0J\x1F\0\0\x15\0,\0J\0\x94\0\x94\0\x94\0\x94\0\x94\0\x94\0\x94\0\x94\0\x90\x01.\0\x0B\0\0\xDF\x1F\0\0\x11\0#\0:\0\xA7\0\xA7\0\xE1\0\xE1\0\xE1\0\xE1\0\xE1\0\xE1\0\0\0/\0\n\x08\0\xC1 \0\0\r\0\x1B\0,\0]\0]\0]\0]\0]\0]\0]\0]\0\x94\x010\0\x0B\0\0\x1F!\0\0\x0E\0\x1D\0/\0a\0a\0a\0a\0a\0a\0a\0a\0\x94\x011\0\x0B\0\0\x81!\0\0\x12\0&\0;\0\xA6\0\xA6\0\xDE\0\xDE\0\xDE\0\xDE\0\xDE\0\xDE\0\x94\x012\0\r\0\x03`\"\0\0\x11\0$\x007\0\x88\0\x88\0\xC0\0\xC0\0\xC0\0\xC0\0\xC0\0\xC0\0\x90\x013\0\r\0\x03!#\0\0\x0F\0\x1F\0:\0\x9F\0\x9F\0\xD7\0\xD7\0\xD7\0\xD7\0\xD7\0\xD7\0\x90\x014\0\x0C\0\0\xF9#\0\0\x08\0\x11\0!\0]\0]\0]\0]\0]\0]\0]\0]\0\x94\x015\0\x0B\0\0W$\0\0\x14\0)\0@\0\x89\0\x89\0\x89\0\x89\0\x89\0\x89\0\x89\0\x89\0\x90\x016\0\x0B\0\0\xE1$\0\0\x15\0-\0J\0\x9B\0\x9B\0\x9B\0\x9B\0\x9B\0\x9B\0\x9B\0\x9B\0\0\x007\0\x0B\0\0}%\0\0\x17\x001\0I\0\x81\0\x81\0\x81\0\x81\0\x81\0\x81\0\x81\0\x81\0\0\08\0\x0B\0\0\xFF%\0\0\x11\0#\0;\0\x9E\0\x9E\0\x02\x01\x02\x01\x02\x01\x02\x01\x02\x01\x02\x01\0\09\0\n\0\0\x02'\0\0\x16\0.\0F\0\xCA\0\xCA\0\xCA\0\xCA\0\xCA\0\xCA\0\xCA\0\xCA\0\0\0:\0\x0B\0\0\xCD'\0\0\x18\x002\0N\0\xB0\0\xB0\0\xB0\0\xB0\0\xB0\0\xB0\0\xB0\0\xB0\0\x90\x01;\0\x0B\0\0~(\0\0\x1E\0>\0^\0\xA1\0\xA1\0\xA1\0\xA1\0\xA1\0\xA1\0\xA1\0\xA1\0\x90\x01<\0\x0B\0\0 )\0\0\x1B\08\0U\0\x92\0\x92\0\x92\0\x92\0\x92\0\x92\0\x92\0\x92\0\x90\x01=\0\x0B\0\0\xB3)\0\0\x0C\0\x19\0*\0\x91\0\x91\0\x91\0\x91\0\x91\0\x91\0\x91\0\x91\0\x90\x01>\0\x0B\0\0E*\0\0\x0C\0\x19\0.\0\x92\0\x92\0\xDD\0\xDD\0\xDD\0\xDD\0\xDD\0\xDD\0\x90\x01?\0\x04\0\0#+\0\0\x1B\08\0S\0\xB5\0\xB5\0\xB5\0\xB5\0\xB5\0\xB5\0\xB5\0\xB5\0\x90\x01@\0\x0B\0\0\xD9+\0\0\x17\x000\0I\0\xAD\0\xAD\0\xAD\0\xAD\0\xAD\0\xAD\0\xAD\0\xAD\0\x90\x01A\0\x0E\0\0\x87,\0\0\x14\0*\0F\0\x88\0\x88\0\x88\0\x88\0\x88\0\x88\0\x88\0\x88\0\x90\x01B\0\n\0\0\x10-\0\0\x15\0,\0C\0\x85\0\x85\0\x85\0\x85\0\x85\0\x85\0\x85\0\x85\0\x90\x01C\0\x0B\0\0\x96-\0\0\x1A\x006\0T\0\x9D\0\x9D\0\x9D\0\x9D\0\x9D\0\x9D\0\x9D\0\x9D\0\x90\x01D\0\x0B\0\x004.\0\0\x16\0.\0L\0\xB9\0\xB9\0\xB9\0\xB9\0\xB9\0\xB9\0\xB9\0\xB9\0\x90\x01E\0\x0B\x02\0\xEE.\0\0\x0E\0\x1E\0/\0}\0}\0}\0}\0}\0}\0}\0}\0.\x01F\0\n\x02\0l/\0\0\x19\x003\0D\0\xC2\0\xC2\0\x1B\x01\x1B\x01\x1B\x01\x1B\x01\x1B\x01\x1B\x01\x90\x01G\0\x08\x02\0\x880\0\0\x0E\0\x1D\x002\0y\0y\0y\0y\0y\0y\0y\0y\0\x90\x01H\0\n\x02\0\x021\0\0\r\0\x1C\0/\0\xA3\0\xA3\0\xA3\0\xA3\0\xA3\0\xA3\0\xA3\0\xA3\0\x90\x01I\0\x07\x02\0\xA61\0\0\x17\x000\0N\0\xD0\0\xD0\0\xD0\0\xD0\0\xD0\0\xD0\0\xD0\0\xD0\0\x90\x01J\0\x03\x02\0w2\0\0\x13\0(\0;\0\x97\0\x97\0\xE5\0\xE5\0\xE5\0\xE5\0\xE5\0\xE5\0\x90\x01K\0\x04\x02\0]3\0\0\x18\x002\0L\0\xD5\0\xD5\0\xD5\0\xD5\0\xD5\0\xD5\0\xD5\0\xD5\0\x90\x01L\0\x0C\x02\x0034\0\0\r\0\x1B\x001\0l\0l\0l\0l\0l\0l\0l\0l\0.\x01M\0\x0E\x02\0\xA04\0\0\x1F\0B\0_\0\xA9\0\xA9\0\xA9\0\xA9\0\xA9\0\xA9\0\xA9\0\xA9\0.\x01N\0\x0C\x02\0J5\0\0\x1E\0@\0Z\0\x98\0\x98\0\x98\0\x98\0\x98\0\x98\0\x98\0\x98\0.\x01O\0\x0C\x02\0\xE35\0\0\x18\x003\0O\0\x87\0\x87\0\x87\0\x87\0\x87\0\x87\0\x87\0\x87\0.\x01P\0\x0C\x02\0k6\0\0\x1B\09\0W\0\x8B\0\x8B\0\x8B\0\x8B\0\x8B\0\x8B\0\x8B\0\x8B\0.\x01Q\0\x0B\x02\0\xF76\0\0\x0C\0\x1A\0.\0\x8C\0\x8C\0\x8C\0\x8C\0\x8C\0\x8C\0\x8C\0\x8C\0\x94\x01R\0\x0B\x02\0\x847\0\0\n\0\x15\x001\0\x94\0\x94\0\x94\0\x94\0\x94\0\x94\0\x94\0\x94\0.\x01S\0\n\x02\0\x198\0\0\x12\0%\0<\0\xB5\0\xB5\0\x15\x01\x15\x01\x15\x01\x15\x01\x15\x01\x15\x01\x90\x01T\0\x05\x02\0/9\0\0\x0F\0\x1F\0:\0\x9A\0\x9A\0\x9A\0\x9A\0\x9A\0\x9A\0\x9A\0\x9A\0\x90\x01U\0\x01\x03\0\xCA9\0\0\x19\x004\0O\0\x99\0\x99\0\x99\0\x99\0\x99\0\x99\0\x99\0\x99\0\x90\x01V\0\x0B\x03\0d:\0\0\x1B\08\0U\0\xA1\0\xA1\0\xA1\0\xA1\0\xA1\0\xA1\0\xA1\0\xA1\0\x90\x01W\0\x0B\x03\0\x06;\0\0\x15\0-\0D\0\x91\0\x91\0\x91\0\x91\0\x91\0\x91\0\x91\0\x91\0\x90\x01X\0\x0B\x03\0\x98;\0\0 \0C\0g\0\xD4\0\xD4\0\xD4\0\xD4\0\xD4\0\xD4\0\xD4\0\xD4\0\0\0Y\0\x0B\x03\0m<\0\0&\0O\0l\0\xD7\0\xD7\0\xD7\0\xD7\0\xD7\0\xD7\0\xD7\0\xD7\0\0\0Z\0\x0B\x03\0E=\0\0\x12\0&\0=\0\xAD\0\xAD\0\xAD\0\xAD\0\xAD\0\xAD\0\xAD\0\xAD\0\0\0[\0\r\x03\x03\xF3=\0\0\x10\0!\0A\0\xB0\0\xB0\0\xB0\0\xB0\0\xB0\0\xB0\0\xB0\0\xB0\0\0\0\\\0\r\x03\x03\xA4>\0\0\x1A\x007\0W\0\xB2\0\xB2\0\xB2\0\xB2\0\xB2\0\xB2\0\xB2\0\xB2\0\0\0]\0\r\x03\x03W?\0\0\x18\x002\0G\0\xAC\0\xAC\0\xAC\0\xAC\0\xAC\0\xAC\0\xAC\0\xAC\0.\x01^\0\x07\x03\0",
        codes: r"invalid_request
unauthorized_client
access_denied
unsupported_response_type
invalid_scope
server_error
temporarily_unavailable
invalid_client
invalid_grant
unsupported_grant_type
invalid_token
insufficient_scope
unsupported_token_type
interaction_required
login_required
account_selection_required
consent_required
invalid_request_uri
invalid_request_object
request_not_supported
request_uri_not_supported
registration_not_supported
unmet_authentication_requirements
need_info
request_denied
request_submitted
unsupported_method_type
invalid_resource_id
invalid_redirect_uri
invalid_client_metadata
invalid_software_statement
unapproved_software_statement
authorization_pending
slow_down
expired_token
invalid_target
unsupported_pop_key
incompatible_ace_profiles
invalid_authorization_details
invalid_dpop_proof
use_dpop_nonce
insufficient_user_authentication
expired_login_hint_token
unknown_user_id
missing_user_code
invalid_user_code
invalid_binding_message
transaction_failed
invalid_issuer
invalid_subject
invalid_trust_anchor
invalid_trust_chain
invalid_metadata
not_found
unsupported_parameter
vp_formats_not_supported
invalid_request_uri_method
wallet_unavailable
invalid_transaction_data
invalid_credential_request
unknown_credential_configuration
unknown_credential_identifier
invalid_proof
invalid_nonce
invalid_encryption_parameters
credential_request_denied
invalid_transaction_id
invalid_notification_id
invalid_notification_request
missing_interaction_type
invalid_grant_id
insufficient_authorization
invalid_session
redirect_to_web
use_attestation_challenge
use_fresh_attestation
invalid_client_attestation
user_cancelled
client_metadata_value_not_supported
subject_syntax_types_not_supported
invalid_client_metadata_uri
invalid_client_metadata_object
page_not_found
user_ported
insufficient_claims
issuance_pending
unsupported_credential_type
unsupported_credential_format
invalid_or_missing_proof
invalid_presentation_definition_uri
invalid_presentation_definition_reference
missing_trust_anchor
validation_failed
trust_chain_validation_failed
session_selection_required
",
        code_starts: b"\0\0\0\0\x10\0\0\0$\0\0\x002\0\0\0L\0\0\0Z\0\0\0g\0\0\0\x7F\0\0\0\x8E\0\0\0\x9C\0\0\0\xB3\0\0\0\xC1\0\0\0\xD4\0\0\0\xEB\0\0\0\0\x01\0\0\x0F\x01\0\0*\x01\0\0;\x01\0\0O\x01\0\0f\x01\0\0|\x01\0\0\x96\x01\0\0\xB1\x01\0\0\xD3\x01\0\0\xDD\x01\0\0\xEC\x01\0\0\xFE\x01\0\0\x16\x02\0\0*\x02\0\0?\x02\0\0W\x02\0\0r\x02\0\0\x90\x02\0\0\xA6\x02\0\0\xB0\x02\0\0\xBE\x02\0\0\xCD\x02\0\0\xE1\x02\0\0\xFB\x02\0\0\x19\x03\0\0,\x03\0\0;\x03\0\0\\\x03\0\0u\x03\0\0\x85\x03\0\0\x97\x03\0\0\xA9\x03\0\0\xC1\x03\0\0\xD4\x03\0\0\xE3\x03\0\0\xF3\x03\0\0\x08\x04\0\0\x1C\x04\0\0-\x04\0\x007\x04\0\0M\x04\0\0f\x04\0\0\x81\x04\0\0\x94\x04\0\0\xAD\x04\0\0\xC8\x04\0\0\xE9\x04\0\0\x07\x05\0\0\x15\x05\0\0#\x05\0\0A\x05\0\0[\x05\0\0r\x05\0\0\x8A\x05\0\0\xA7\x05\0\0\xC0\x05\0\0\xD1\x05\0\0\xEC\x05\0\0\xFC\x05\0\0\x0C\x06\0\0&\x06\0\0<\x06\0\0W\x06\0\0f\x06\0\0\x8A\x06\0\0\xAD\x06\0\0\xC9\x06\0\0\xE8\x06\0\0\xF7\x06\0\0\x03\x07\0\0\x17\x07\0\0(\x07\0\0D\x07\0\0b\x07\0\0{\x07\0\0\x9F\x07\0\0\xC9\x07\0\0\xDE\x07\0\0\xF0\x07\0\0\x0E\x08\0\0)\x08\0\0",
        code_table: b"\0\0\0\0\0\0\0\0\0\0\0\0)\0\x1C\0\0\0\0\0\0\0\0\0\0\0\0\0\x1F\0\0\0K\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0-\09\0\x1D\0\0\0\0\0\0\0\0\0\0\0\0\0>\0\0\0\0\0\0\0F\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0=\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\\\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Y\0P\0\0\0\0\0X\0\0\0\0\0\0\0\0\x000\0\0\0\0\0\0\0T\0\0\0\0\0\0\0\x10\0A\0\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\0\0\0\0#\0%\0\0\0\0\0\0\0\0\0\0\x005\0\0\0\0\0O\0N\0\0\0\0\0\0\0\0\0L\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x16\0\0\0\"\0\0\0\x17\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x12\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0]\0\0\0\0\0\0\0\0\0\0\0\0\x002\0\0\0_\0\0\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0!\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(\0\0\0\0\0\0\0\0\0\0\0<\0:\0\0\0'\0\0\0\0\0\0\x004\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x13\0\0\0\0\0M\0\0\0G\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0J\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x11\0Z\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\t\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0B\0^\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x001\0\0\0\0\0W\0\0\0+\0\0\0\0\0\r\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x007\0R\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x18\0H\0\0\0\0\0D\0\0\0\x0E\x003\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0.\0\0\0\x0C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0E\0\0\0S\0\0\0\0\0\0\0\0\0*\0\0\0\0\0U\0I\0\0\0\x05\0\x1E\0\0\0\0\0?\0,\0\0\0\0\0\0\0\0\0\x1B\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0/\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0;\0\x04\0\0\0\0\0\x0B\0\0\0\0\0V\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\08\0\0\0\0\0\0\0\0\0\0\0\x19\0\0\0\0\0\0\0\x15\0\0\0&\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n\x006\0\0\0\0\0\0\0\0\0\x1A\0\0\0\0\0\0\0Q\0\0\0\0\0[\0\0\0\0\0\0\0\0\0C\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0",
        renamed: b"",
        recovery_for: b"\0\0\x08\x04\x08\0\0\x07\x08\0\x01\n\x08\0\x02\n\x08\0\x03\n\x08\0\t\n\x08\0\n\n\x08\0\x04\x06\x08\0\x05\x06\x08\0\x07\x04\x08\0\x08\x04\x08\0\x06\x0C\n\0\0\x07\n\0\x08\x04\n\0\x0B\x0CT\0\x07\x04T\0\x08\x04",
        waits: &[],
        messages: crate::__private::Messages::NONE,
        rules: crate::__private::rules::Rules {
            error_when: &[],
            success_when: &[],
            signatures: &[],
            code: &[
                crate::__private::rules::Pick::plain(
                    &[crate::__private::rules::Place::Pointer(&["error"])],
                ),
            ],
            ranges: &[],
            alias: &[],
            normalize: &[],
            refine: &[],
            status: &[],
            standard: &[crate::__private::rules::Place::Pointer(&["error"])],
            message: &[crate::__private::rules::Place::Pointer(&["error_description"])],
            attach: &[
                ("scope", &[crate::__private::rules::Place::Pointer(&["scope"])]),
                (
                    "acr_values",
                    &[crate::__private::rules::Place::Pointer(&["acr_values"])],
                ),
                ("max_age", &[crate::__private::rules::Place::Pointer(&["max_age"])]),
                ("interval", &[crate::__private::rules::Place::Pointer(&["interval"])]),
                ("ticket", &[crate::__private::rules::Place::Pointer(&["ticket"])]),
                (
                    "required_claims",
                    &[crate::__private::rules::Place::Pointer(&["required_claims"])],
                ),
                (
                    "redirect_user",
                    &[crate::__private::rules::Place::Pointer(&["redirect_user"])],
                ),
                (
                    "auth_session",
                    &[crate::__private::rules::Place::Pointer(&["auth_session"])],
                ),
                (
                    "request_uri",
                    &[crate::__private::rules::Place::Pointer(&["request_uri"])],
                ),
                ("state", &[crate::__private::rules::Place::Pointer(&["state"])]),
                ("iss", &[crate::__private::rules::Place::Pointer(&["iss"])]),
                ("dpop_nonce", &[crate::__private::rules::Place::Header("dpop-nonce")]),
                (
                    "attestation_challenge",
                    &[
                        crate::__private::rules::Place::Header(
                            "oauth-client-attestation-challenge",
                        ),
                    ],
                ),
                ("retry_after", &[crate::__private::rules::Place::Header("retry-after")]),
            ],
            waits: &[],
        },
        specifications: &[
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "4.1.2.1, 4.2.2.1, 5.2",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Authorization,
                    crate::Endpoint::DeviceAuthorization,
                    crate::Endpoint::BackchannelAuthentication,
                    crate::Endpoint::Par,
                    crate::Endpoint::Introspection,
                    crate::Endpoint::Revocation,
                    crate::Endpoint::Registration,
                    crate::Endpoint::Userinfo,
                    crate::Endpoint::Resource,
                    crate::Endpoint::Credential,
                    crate::Endpoint::Federation,
                    crate::Endpoint::AuthorizationChallenge,
                    crate::Endpoint::BackchannelLogout,
                ],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::DeviceAuthorization, 400),
                    (crate::Endpoint::BackchannelAuthentication, 400),
                    (crate::Endpoint::Par, 400),
                    (crate::Endpoint::Userinfo, 400),
                    (crate::Endpoint::Resource, 400),
                    (crate::Endpoint::Federation, 400),
                    (crate::Endpoint::BackchannelLogout, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 6750",
                        "https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1",
                        &[crate::Endpoint::Resource, crate::Endpoint::Userinfo],
                        400,
                        "bad use of the access token in a resource call, such as sending it two ways at once",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "RFC 8693",
                        "https://www.rfc-editor.org/rfc/rfc8693.html#section-2.2.2",
                        &[crate::Endpoint::Token],
                        400,
                        "token exchange: also a subject_token or actor_token that is invalid or barred by policy, where other grants say invalid_grant",
                        crate::Recovery::Rebuild,
                    ),
                    crate::Meaning::__new(
                        "RFC 9126",
                        "https://www.rfc-editor.org/rfc/rfc9126.html#section-2.3",
                        &[crate::Endpoint::Par],
                        400,
                        "also stands for a bad redirect_uri and for an unsigned request where signing is mandatory",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#token_error_response",
                        &[crate::Endpoint::Token],
                        400,
                        "may punish a client that keeps polling faster than the interval; polling for that auth_req_id must end",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                        &[crate::Endpoint::BackchannelAuthentication],
                        400,
                        "also more than one of the three hints",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "OpenID Federation 1.0",
                        "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                        &[crate::Endpoint::Federation],
                        400,
                        "malformed federation request",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "OpenID4VCI 1.0",
                        "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-6.3",
                        &[crate::Endpoint::Token],
                        400,
                        "transaction code sent though not wanted, or wanted and not sent",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "OpenID4VP 1.0",
                        "https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5",
                        &[crate::Endpoint::Authorization],
                        0,
                        "presentation query or client identifier prefix unusable",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "OpenID Connect Prompt Create 1.0",
                        "https://openid.net/specs/openid-connect-prompt-create-1_0.html#section-4.1",
                        &[crate::Endpoint::Authorization],
                        400,
                        "prompt value not supported",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "OpenID Connect Back-Channel Logout 1.0",
                        "https://openid.net/specs/openid-connect-backchannel-1_0.html#BCResponse",
                        &[crate::Endpoint::BackchannelLogout],
                        400,
                        "logout token request malformed; sent by the RP to the OP",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "Grant Management for OAuth 2.0",
                        "https://openid.net/specs/oauth-v2-grant-management.html#section-5.4",
                        &[crate::Endpoint::Authorization],
                        0,
                        "grant_id and grant_management_action do not fit together",
                        crate::Recovery::FixRequest,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "4.1.2.1, 4.2.2.1, 5.2",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Par,
                    crate::Endpoint::BackchannelAuthentication,
                ],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::BackchannelAuthentication, 400),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                        &[crate::Endpoint::BackchannelAuthentication],
                        400,
                        "client may not use CIBA",
                        crate::Recovery::FixClient,
                    ),
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#token_error_response",
                        &[crate::Endpoint::Token],
                        400,
                        "a push-mode client called the token endpoint",
                        crate::Recovery::FixClient,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "4.1.2.1, 4.2.2.1",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1",
                endpoints: &[
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Token,
                    crate::Endpoint::BackchannelAuthentication,
                    crate::Endpoint::ClientNotification,
                ],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::BackchannelAuthentication, 403),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 8628",
                        "https://www.rfc-editor.org/rfc/rfc8628.html#section-3.5",
                        &[crate::Endpoint::Token],
                        400,
                        "the user refused the device request; stop polling",
                        crate::Recovery::Denied,
                    ),
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#token_error_response",
                        &[crate::Endpoint::Token],
                        400,
                        "the user refused on the authentication device",
                        crate::Recovery::Denied,
                    ),
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#push_error_payload",
                        &[crate::Endpoint::ClientNotification],
                        0,
                        "the user refused, told to the client by a push notification",
                        crate::Recovery::Denied,
                    ),
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                        &[crate::Endpoint::BackchannelAuthentication],
                        403,
                        "standing refusal before any user was asked",
                        crate::Recovery::Denied,
                    ),
                    crate::Meaning::__new(
                        "OpenID4VP 1.0",
                        "https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5",
                        &[crate::Endpoint::Authorization],
                        0,
                        "no matching credential, no consent, or the wallet could not authenticate the user",
                        crate::Recovery::Denied,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "4.1.2.1, 4.2.2.1",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1",
                endpoints: &[crate::Endpoint::Authorization, crate::Endpoint::Par],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "4.1.2.1, 4.2.2.1, 5.2",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Authorization,
                    crate::Endpoint::DeviceAuthorization,
                    crate::Endpoint::BackchannelAuthentication,
                    crate::Endpoint::Par,
                    crate::Endpoint::Permission,
                ],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::DeviceAuthorization, 400),
                    (crate::Endpoint::BackchannelAuthentication, 400),
                    (crate::Endpoint::Par, 400),
                    (crate::Endpoint::Permission, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                        &[crate::Endpoint::BackchannelAuthentication],
                        400,
                        "scope in a backchannel request",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "UMA 2.0 Grant",
                        "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#authorization-failure",
                        &[crate::Endpoint::Token],
                        400,
                        "scope not among those of the ticket's resources or not registered for the client",
                        crate::Recovery::FixRequest,
                    ),
                    crate::Meaning::__new(
                        "UMA 2.0 Federated Authorization",
                        "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-federated-authz-2.0.html#permission-endpoint",
                        &[crate::Endpoint::Permission],
                        400,
                        "resource server asks a permission for a scope it never registered",
                        crate::Recovery::FixRequest,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "4.1.2.1, 4.2.2.1",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1",
                endpoints: &[
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Federation,
                ],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 500),
                    (crate::Endpoint::Par, 500),
                    (crate::Endpoint::Resource, 500),
                    (crate::Endpoint::Federation, 500),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "OpenID Federation 1.0",
                        "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                        &[crate::Endpoint::Federation],
                        500,
                        "real HTTP 5xx at a federation endpoint",
                        crate::Recovery::Retry,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "4.1.2.1, 4.2.2.1",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-4.1.2.1",
                endpoints: &[
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Federation,
                ],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 503),
                    (crate::Endpoint::Par, 503),
                    (crate::Endpoint::Resource, 503),
                    (crate::Endpoint::Federation, 503),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "OpenID Federation 1.0",
                        "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                        &[crate::Endpoint::Federation],
                        503,
                        "real HTTP 503 at a federation endpoint",
                        crate::Recovery::Retry,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "5.2",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Par,
                    crate::Endpoint::Introspection,
                    crate::Endpoint::Revocation,
                    crate::Endpoint::DeviceAuthorization,
                    crate::Endpoint::BackchannelAuthentication,
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Federation,
                ],
                status_at: &[],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 7522",
                        "https://www.rfc-editor.org/rfc/rfc7522.html#section-3.2",
                        &[crate::Endpoint::Token],
                        401,
                        "SAML client assertion not valid",
                        crate::Recovery::FixClient,
                    ),
                    crate::Meaning::__new(
                        "RFC 7523",
                        "https://www.rfc-editor.org/rfc/rfc7523.html#section-3.2",
                        &[crate::Endpoint::Token],
                        401,
                        "JWT client assertion not valid",
                        crate::Recovery::FixClient,
                    ),
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                        &[crate::Endpoint::BackchannelAuthentication],
                        401,
                        "failed client authentication, always with 401 here",
                        crate::Recovery::FixClient,
                    ),
                    crate::Meaning::__new(
                        "OpenID Federation 1.0",
                        "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                        &[crate::Endpoint::Federation],
                        401,
                        "client not authorised or no member of the federation",
                        crate::Recovery::FixClient,
                    ),
                    crate::Meaning::__new(
                        "OpenID4VCI 1.0",
                        "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-6.3",
                        &[crate::Endpoint::Token],
                        400,
                        "pre-authorized code redeemed without client_id though anonymous use is off",
                        crate::Recovery::FixClient,
                    ),
                    crate::Meaning::__new(
                        "OpenID4VP 1.0",
                        "https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5",
                        &[crate::Endpoint::Authorization],
                        0,
                        "verifier sent client_metadata although the wallet already knows the client",
                        crate::Recovery::FixRequest,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "5.2",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2",
                endpoints: &[crate::Endpoint::Token],
                status_at: &[],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 7522",
                        "https://www.rfc-editor.org/rfc/rfc7522.html#section-3.1",
                        &[crate::Endpoint::Token],
                        400,
                        "SAML assertion used as grant not valid",
                        crate::Recovery::Rebuild,
                    ),
                    crate::Meaning::__new(
                        "RFC 7523",
                        "https://www.rfc-editor.org/rfc/rfc7523.html#section-3.1",
                        &[crate::Endpoint::Token],
                        400,
                        "JWT used as grant not valid",
                        crate::Recovery::Rebuild,
                    ),
                    crate::Meaning::__new(
                        "RFC 7636",
                        "https://www.rfc-editor.org/rfc/rfc7636.html#section-4.6",
                        &[crate::Endpoint::Token],
                        400,
                        "PKCE verifier does not match the challenge",
                        crate::Recovery::RestartFlow,
                    ),
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#token_error_response",
                        &[crate::Endpoint::Token],
                        400,
                        "auth_req_id unknown or issued to another client",
                        crate::Recovery::RestartFlow,
                    ),
                    crate::Meaning::__new(
                        "UMA 2.0 Grant",
                        "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#authorization-failure",
                        &[crate::Endpoint::Token],
                        400,
                        "permission ticket unknown or expired",
                        crate::Recovery::RestartFlow,
                    ),
                    crate::Meaning::__new(
                        "OpenID4VCI 1.0",
                        "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-6.3",
                        &[crate::Endpoint::Token],
                        400,
                        "wrong transaction code, or pre-authorized code wrong or expired",
                        crate::Recovery::RestartFlow,
                    ),
                    crate::Meaning::__new(
                        "OpenID Connect Native SSO 1.0",
                        "https://openid.net/specs/openid-connect-native-sso-1_0.html#section-4.3",
                        &[crate::Endpoint::Token],
                        400,
                        "the shared session behind the ID token has ended",
                        crate::Recovery::SignIn,
                    ),
                    crate::Meaning::__new(
                        "draft-ietf-oauth-identity-assertion-authz-grant",
                        "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-identity-assertion-authz-grant",
                        &[crate::Endpoint::Token],
                        400,
                        "key-bound assertion without proof or with another key",
                        crate::Recovery::FixRequest,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6749",
                section: "5.2",
                url: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.2",
                endpoints: &[crate::Endpoint::Token],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6750",
                section: "3.1",
                url: "https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1",
                endpoints: &[
                    crate::Endpoint::Resource,
                    crate::Endpoint::Userinfo,
                    crate::Endpoint::Introspection,
                    crate::Endpoint::ClientConfiguration,
                    crate::Endpoint::GrantManagement,
                    crate::Endpoint::Credential,
                    crate::Endpoint::Notification,
                ],
                status_at: &[],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 7592",
                        "https://www.rfc-editor.org/rfc/rfc7592.html#section-2",
                        &[crate::Endpoint::ClientConfiguration],
                        401,
                        "registration access token not valid",
                        crate::Recovery::FixClient,
                    ),
                    crate::Meaning::__new(
                        "RFC 9449",
                        "https://www.rfc-editor.org/rfc/rfc9449.html#section-7.1",
                        &[crate::Endpoint::Resource],
                        401,
                        "also a key binding that does not match, under the DPoP scheme",
                        crate::Recovery::Refresh,
                    ),
                    crate::Meaning::__new(
                        "OpenID Connect Core 1.0",
                        "https://openid.net/specs/openid-connect-core-1_0.html#UserInfoError",
                        &[crate::Endpoint::Userinfo],
                        401,
                        "the UserInfo call came with an unusable access token, as in RFC 6750",
                        crate::Recovery::Refresh,
                    ),
                    crate::Meaning::__new(
                        "Grant Management for OAuth 2.0",
                        "https://openid.net/specs/oauth-v2-grant-management.html#section-6.6",
                        &[crate::Endpoint::GrantManagement],
                        401,
                        "call without a valid access token",
                        crate::Recovery::Refresh,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 6750",
                section: "3.1",
                url: "https://www.rfc-editor.org/rfc/rfc6750.html#section-3.1",
                endpoints: &[crate::Endpoint::Resource, crate::Endpoint::Userinfo],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 7009",
                section: "2.2.1",
                url: "https://www.rfc-editor.org/rfc/rfc7009.html#section-2.2.1",
                endpoints: &[crate::Endpoint::Revocation],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Core 1.0",
                section: "3.1.2.6",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
                endpoints: &[crate::Endpoint::Authorization, crate::Endpoint::Token],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "OpenID Connect Native SSO 1.0",
                        "https://openid.net/specs/openid-connect-native-sso-1_0.html#section-4.3",
                        &[crate::Endpoint::Token],
                        400,
                        "the exchange needs the user (for example consent); start a browser authorization",
                        crate::Recovery::SignIn,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Core 1.0",
                section: "3.1.2.6",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Core 1.0",
                section: "3.1.2.6",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Core 1.0",
                section: "3.1.2.6",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Core 1.0",
                section: "3.1.2.6",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
                endpoints: &[crate::Endpoint::Authorization, crate::Endpoint::Par],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 9101",
                        "https://www.rfc-editor.org/rfc/rfc9101.html#section-7",
                        &[crate::Endpoint::Authorization],
                        302,
                        "the request_uri of a plain OAuth request yields an error or bad data",
                        crate::Recovery::RestartFlow,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Core 1.0",
                section: "3.1.2.6",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
                endpoints: &[crate::Endpoint::Authorization, crate::Endpoint::Par],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 9101",
                        "https://www.rfc-editor.org/rfc/rfc9101.html#section-7",
                        &[crate::Endpoint::Authorization],
                        302,
                        "the request object of a plain OAuth request does not validate",
                        crate::Recovery::FixRequest,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Core 1.0",
                section: "3.1.2.6",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
                endpoints: &[crate::Endpoint::Authorization, crate::Endpoint::Par],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 9101",
                        "https://www.rfc-editor.org/rfc/rfc9101.html#section-7",
                        &[crate::Endpoint::Authorization],
                        302,
                        "the request parameter is not supported for plain OAuth requests",
                        crate::Recovery::FixRequest,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Core 1.0",
                section: "3.1.2.6",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
                endpoints: &[crate::Endpoint::Authorization, crate::Endpoint::Par],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 9101",
                        "https://www.rfc-editor.org/rfc/rfc9101.html#section-7",
                        &[crate::Endpoint::Authorization],
                        302,
                        "the request_uri parameter is not supported for plain OAuth requests",
                        crate::Recovery::FixRequest,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Core 1.0",
                section: "3.1.2.6",
                url: "https://openid.net/specs/openid-connect-core-1_0.html#AuthError",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Unmet Authentication Requirements 1.0",
                section: "1",
                url: "https://openid.net/specs/openid-connect-unmet-authentication-requirements-1_0.html#section-1",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 9470",
                        "https://www.rfc-editor.org/rfc/rfc9470.html#section-5",
                        &[crate::Endpoint::Authorization],
                        302,
                        "recommended answer when the requested acr_values cannot be met",
                        crate::Recovery::ContactAdmin,
                    ),
                ],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "UMA 2.0 Grant",
                section: "3.3.6",
                url: "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#authorization-failure",
                endpoints: &[crate::Endpoint::Token],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "UMA 2.0 Grant",
                section: "3.3.6",
                url: "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#authorization-failure",
                endpoints: &[crate::Endpoint::Token],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "UMA 2.0 Grant",
                section: "3.3.6",
                url: "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-grant-2.0.html#authorization-failure",
                endpoints: &[crate::Endpoint::Token],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "UMA 2.0 Federated Authorization",
                section: "3.2",
                url: "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-federated-authz-2.0.html#reg-api",
                endpoints: &[crate::Endpoint::ResourceRegistration],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "UMA 2.0 Federated Authorization",
                section: "4.3",
                url: "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-federated-authz-2.0.html#permission-endpoint",
                endpoints: &[crate::Endpoint::Permission],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 7591",
                section: "3.2.2",
                url: "https://www.rfc-editor.org/rfc/rfc7591.html#section-3.2.2",
                endpoints: &[
                    crate::Endpoint::Registration,
                    crate::Endpoint::ClientConfiguration,
                ],
                status_at: &[],
                meanings: &[
                    crate::Meaning::__new(
                        "OpenID Connect Dynamic Client Registration 1.0",
                        "https://openid.net/specs/openid-connect-registration-1_0.html#RegistrationError",
                        &[crate::Endpoint::Registration],
                        400,
                        "a redirect URI in an OpenID Connect registration is not valid",
                        crate::Recovery::FixClient,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 7591",
                section: "3.2.2",
                url: "https://www.rfc-editor.org/rfc/rfc7591.html#section-3.2.2",
                endpoints: &[
                    crate::Endpoint::Registration,
                    crate::Endpoint::ClientConfiguration,
                ],
                status_at: &[],
                meanings: &[
                    crate::Meaning::__new(
                        "OpenID Connect Dynamic Client Registration 1.0",
                        "https://openid.net/specs/openid-connect-registration-1_0.html#RegistrationError",
                        &[crate::Endpoint::Registration],
                        400,
                        "a metadata field of an OpenID Connect registration is not valid",
                        crate::Recovery::FixClient,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 7591",
                section: "3.2.2",
                url: "https://www.rfc-editor.org/rfc/rfc7591.html#section-3.2.2",
                endpoints: &[crate::Endpoint::Registration],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 7591",
                section: "3.2.2",
                url: "https://www.rfc-editor.org/rfc/rfc7591.html#section-3.2.2",
                endpoints: &[crate::Endpoint::Registration],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 8628",
                section: "3.5",
                url: "https://www.rfc-editor.org/rfc/rfc8628.html#section-3.5",
                endpoints: &[crate::Endpoint::Token],
                status_at: &[],
                meanings: &[
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#token_error_response",
                        &[crate::Endpoint::Token],
                        400,
                        "user has not answered on the authentication device",
                        crate::Recovery::Poll,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 8628",
                section: "3.5",
                url: "https://www.rfc-editor.org/rfc/rfc8628.html#section-3.5",
                endpoints: &[crate::Endpoint::Token],
                status_at: &[],
                meanings: &[
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#token_error_response",
                        &[crate::Endpoint::Token],
                        400,
                        "still pending, but the interval grows by at least 5 seconds",
                        crate::Recovery::SlowDown,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 8628",
                section: "3.5",
                url: "https://www.rfc-editor.org/rfc/rfc8628.html#section-3.5",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::ClientNotification,
                ],
                status_at: &[],
                meanings: &[
                    crate::Meaning::__new(
                        "CIBA Core 1.0",
                        "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#token_error_response",
                        &[crate::Endpoint::Token, crate::Endpoint::ClientNotification],
                        400,
                        "the auth_req_id has run out",
                        crate::Recovery::RestartFlow,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 8707",
                section: "2",
                url: "https://www.rfc-editor.org/rfc/rfc8707.html#section-2",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Par,
                    crate::Endpoint::BackchannelAuthentication,
                ],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::BackchannelAuthentication, 400),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 8693",
                        "https://www.rfc-editor.org/rfc/rfc8693.html#section-2.2.2",
                        &[crate::Endpoint::Token],
                        400,
                        "no token will be issued for the named resource or audience",
                        crate::Recovery::FixRequest,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 9200",
                section: "5.8.3",
                url: "https://www.rfc-editor.org/rfc/rfc9200.html#section-5.8.3",
                endpoints: &[crate::Endpoint::Token],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 9200",
                section: "5.8.3",
                url: "https://www.rfc-editor.org/rfc/rfc9200.html#section-5.8.3",
                endpoints: &[crate::Endpoint::Token],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 9396",
                section: "5",
                url: "https://www.rfc-editor.org/rfc/rfc9396.html#section-5",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Par,
                ],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 9449",
                section: "5",
                url: "https://www.rfc-editor.org/rfc/rfc9449.html#section-5",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Par,
                    crate::Endpoint::Resource,
                ],
                status_at: &[
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Par, 400),
                    (crate::Endpoint::Resource, 401),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 9449",
                        "https://www.rfc-editor.org/rfc/rfc9449.html#section-7.1",
                        &[crate::Endpoint::Resource],
                        401,
                        "in the DPoP challenge of a resource server",
                        crate::Recovery::Rebuild,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 9449",
                section: "8",
                url: "https://www.rfc-editor.org/rfc/rfc9449.html#section-8",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Par,
                    crate::Endpoint::Resource,
                ],
                status_at: &[
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Par, 400),
                    (crate::Endpoint::Resource, 401),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "RFC 9449",
                        "https://www.rfc-editor.org/rfc/rfc9449.html#section-9",
                        &[crate::Endpoint::Resource],
                        401,
                        "in the DPoP challenge of a resource server",
                        crate::Recovery::RetryWithNonce,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "RFC 9470",
                section: "3",
                url: "https://www.rfc-editor.org/rfc/rfc9470.html#section-3",
                endpoints: &[crate::Endpoint::Resource, crate::Endpoint::Token],
                status_at: &[
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Resource, 401),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "draft-ietf-oauth-identity-assertion-authz-grant",
                        "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-identity-assertion-authz-grant",
                        &[crate::Endpoint::Token],
                        400,
                        "token exchange: the subject's sign-in does not meet policy; max_age comes as a JSON number in the body",
                        crate::Recovery::StepUp,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "CIBA Core 1.0",
                section: "13",
                url: "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                endpoints: &[crate::Endpoint::BackchannelAuthentication],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "CIBA Core 1.0",
                section: "13",
                url: "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                endpoints: &[crate::Endpoint::BackchannelAuthentication],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "CIBA Core 1.0",
                section: "13",
                url: "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                endpoints: &[crate::Endpoint::BackchannelAuthentication],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "CIBA Core 1.0",
                section: "13",
                url: "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                endpoints: &[crate::Endpoint::BackchannelAuthentication],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "CIBA Core 1.0",
                section: "13",
                url: "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#auth_error_response",
                endpoints: &[crate::Endpoint::BackchannelAuthentication],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "CIBA Core 1.0",
                section: "12",
                url: "https://openid.net/specs/openid-client-initiated-backchannel-authentication-core-1_0.html#push_error_payload",
                endpoints: &[crate::Endpoint::ClientNotification],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation 1.0",
                section: "8.9",
                url: "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                endpoints: &[crate::Endpoint::Federation],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation 1.0",
                section: "8.9",
                url: "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                endpoints: &[crate::Endpoint::Federation],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation 1.0",
                section: "8.9",
                url: "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                endpoints: &[crate::Endpoint::Federation, crate::Endpoint::Par],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation 1.0",
                section: "8.9",
                url: "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                endpoints: &[crate::Endpoint::Federation, crate::Endpoint::Par],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation 1.0",
                section: "8.9",
                url: "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                endpoints: &[crate::Endpoint::Federation, crate::Endpoint::Par],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation 1.0",
                section: "8.9",
                url: "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                endpoints: &[
                    crate::Endpoint::Federation,
                    crate::Endpoint::ResourceRegistration,
                ],
                status_at: &[
                    (crate::Endpoint::ResourceRegistration, 404),
                    (crate::Endpoint::Federation, 404),
                ],
                meanings: &[
                    crate::Meaning::__new(
                        "UMA 2.0 Federated Authorization",
                        "https://docs.kantarainitiative.org/uma/wg/rec-oauth-uma-federated-authz-2.0.html#reg-api",
                        &[crate::Endpoint::ResourceRegistration],
                        404,
                        "resource description unknown",
                        crate::Recovery::FixRequest,
                    ),
                ],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation 1.0",
                section: "8.9",
                url: "https://openid.net/specs/openid-federation-1_0.html#section-8.9",
                endpoints: &[crate::Endpoint::Federation],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VP 1.0",
                section: "8.5",
                url: "https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5",
                endpoints: &[crate::Endpoint::Authorization, crate::Endpoint::Token],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VP 1.0",
                section: "8.5",
                url: "https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VP 1.0",
                section: "8.5",
                url: "https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5",
                endpoints: &[crate::Endpoint::Authorization, crate::Endpoint::Token],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: true,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VP 1.0",
                section: "8.5",
                url: "https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-8.5",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "8.3.1.2",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2",
                endpoints: &[
                    crate::Endpoint::Credential,
                    crate::Endpoint::DeferredCredential,
                ],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "8.3.1.2",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2",
                endpoints: &[
                    crate::Endpoint::Credential,
                    crate::Endpoint::DeferredCredential,
                ],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "8.3.1.2",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2",
                endpoints: &[
                    crate::Endpoint::Credential,
                    crate::Endpoint::DeferredCredential,
                ],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "8.3.1.2",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2",
                endpoints: &[
                    crate::Endpoint::Credential,
                    crate::Endpoint::DeferredCredential,
                ],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "8.3.1.2",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2",
                endpoints: &[
                    crate::Endpoint::Credential,
                    crate::Endpoint::DeferredCredential,
                ],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "8.3.1.2",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2",
                endpoints: &[
                    crate::Endpoint::Credential,
                    crate::Endpoint::DeferredCredential,
                ],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "8.3.1.2",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-8.3.1.2",
                endpoints: &[
                    crate::Endpoint::Credential,
                    crate::Endpoint::DeferredCredential,
                ],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "9.3",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-9.3",
                endpoints: &[crate::Endpoint::DeferredCredential],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "11.3",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-11.3",
                endpoints: &[crate::Endpoint::Notification],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.0",
                section: "11.3",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#section-11.3",
                endpoints: &[crate::Endpoint::Notification],
                status_at: &[],
                meanings: &[],
                draft: false,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI 1.1 (draft)",
                section: "6.2.2",
                url: "https://github.com/openid/OpenID4VCI/blob/main/1.1/openid-4-verifiable-credential-issuance-1_1.md",
                endpoints: &[crate::Endpoint::AuthorizationChallenge],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "Grant Management for OAuth 2.0 (draft)",
                section: "5.4",
                url: "https://openid.net/specs/oauth-v2-grant-management.html#section-5.4",
                endpoints: &[crate::Endpoint::Authorization, crate::Endpoint::Par],
                status_at: &[
                    (crate::Endpoint::Authorization, 302),
                    (crate::Endpoint::Par, 400),
                ],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "draft-ietf-oauth-first-party-apps",
                section: "5.2.2.1, 6.2",
                url: "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-first-party-apps#section-5.2.2.1",
                endpoints: &[
                    crate::Endpoint::AuthorizationChallenge,
                    crate::Endpoint::Token,
                ],
                status_at: &[],
                meanings: &[
                    crate::Meaning::__new(
                        "OpenID4VCI 1.1 (draft)",
                        "https://github.com/openid/OpenID4VCI/blob/main/1.1/openid-4-verifiable-credential-issuance-1_1.md",
                        &[crate::Endpoint::AuthorizationChallenge],
                        401,
                        "interaction named by interaction_type_required is due",
                        crate::Recovery::StepUp,
                    ),
                ],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "draft-ietf-oauth-first-party-apps",
                section: "5.2.2.1",
                url: "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-first-party-apps#section-5.2.2.1",
                endpoints: &[crate::Endpoint::AuthorizationChallenge],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "draft-ietf-oauth-first-party-apps",
                section: "5.2.2.1.1",
                url: "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-first-party-apps#section-5.2.2.1.1",
                endpoints: &[crate::Endpoint::AuthorizationChallenge],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "draft-ietf-oauth-attestation-based-client-auth",
                section: "7.4",
                url: "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-attestation-based-client-auth#section-7.4",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Par,
                    crate::Endpoint::Resource,
                ],
                status_at: &[
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Par, 400),
                    (crate::Endpoint::Resource, 401),
                ],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "draft-ietf-oauth-attestation-based-client-auth",
                section: "7.4",
                url: "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-attestation-based-client-auth#section-7.4",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Par,
                    crate::Endpoint::Resource,
                ],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "draft-ietf-oauth-attestation-based-client-auth",
                section: "7.4",
                url: "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-attestation-based-client-auth#section-7.4",
                endpoints: &[
                    crate::Endpoint::Token,
                    crate::Endpoint::Par,
                    crate::Endpoint::Resource,
                ],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "Self-Issued OpenID Provider v2 (draft 13)",
                section: "10.3",
                url: "https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "Self-Issued OpenID Provider v2 (draft 13)",
                section: "10.3",
                url: "https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "Self-Issued OpenID Provider v2 (draft 13)",
                section: "10.3",
                url: "https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "Self-Issued OpenID Provider v2 (draft 13)",
                section: "10.3",
                url: "https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "Self-Issued OpenID Provider v2 (draft 13)",
                section: "10.3",
                url: "https://openid.net/specs/openid-connect-self-issued-v2-1_0.html#section-10.3",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation Entity Collection 1.0 (draft 00)",
                section: "3.4.2",
                url: "https://openid.net/specs/openid-federation-entity-collection-1_0.html#section-3.4.2",
                endpoints: &[crate::Endpoint::Federation],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Account Porting (draft)",
                section: "7",
                url: "https://openid.net/specs/openid-connect-account-porting-1_0.html#rfc.section.7",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "draft-mcguinness-oauth-insufficient-claims-challenge (individual)",
                section: "Error Code",
                url: "https://github.com/mcguinness/draft-mcguinness-oauth-insufficient-claims-challenge",
                endpoints: &[crate::Endpoint::Token, crate::Endpoint::Resource],
                status_at: &[
                    (crate::Endpoint::Token, 400),
                    (crate::Endpoint::Resource, 401),
                ],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI drafts 12-15 and ID1",
                section: "superseded",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-15.html",
                endpoints: &[crate::Endpoint::DeferredCredential],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI drafts 09-17",
                section: "superseded",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-15.html",
                endpoints: &[crate::Endpoint::Credential],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &["unknown_credential_configuration"],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI drafts 09-17",
                section: "superseded",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-15.html",
                endpoints: &[crate::Endpoint::Credential],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &["invalid_credential_request"],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VCI drafts 08-11",
                section: "superseded",
                url: "https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0-11.html",
                endpoints: &[crate::Endpoint::Credential],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &["invalid_proof"],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VP drafts 16-25, ID2, ID3",
                section: "superseded",
                url: "https://openid.net/specs/openid-4-verifiable-presentations-1_0-ID3.html",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID4VP drafts 16-25, ID2, ID3",
                section: "superseded",
                url: "https://openid.net/specs/openid-4-verifiable-presentations-1_0-ID3.html",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &[],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation drafts",
                section: "superseded",
                url: "https://openid.net/specs/openid-federation-1_0.html",
                endpoints: &[
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Par,
                    crate::Endpoint::Federation,
                ],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &["invalid_trust_anchor"],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation drafts before 40",
                section: "superseded",
                url: "https://openid.net/specs/openid-federation-1_0.html",
                endpoints: &[
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Par,
                    crate::Endpoint::Federation,
                ],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &["invalid_trust_chain"],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Federation draft 40",
                section: "superseded",
                url: "https://openid.net/specs/openid-federation-1_0.html",
                endpoints: &[
                    crate::Endpoint::Authorization,
                    crate::Endpoint::Par,
                    crate::Endpoint::Federation,
                ],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &["invalid_trust_chain"],
            }),
            ::core::option::Option::Some(crate::__private::Specification {
                name: "OpenID Connect Messages draft 20",
                section: "superseded",
                url: "https://openid.net/specs/openid-connect-messages-1_0-20.html",
                endpoints: &[crate::Endpoint::Authorization],
                status_at: &[],
                meanings: &[],
                draft: true,
                registered: false,
                superseded_by: &["account_selection_required"],
            }),
        ],
    });
    #[automatically_derived]
    #[allow(deprecated)]
    impl crate::__private::Generated for StandardCode {
        const GENERATED_CATALOG: &'static crate::Catalog = &CATALOG;
        const GENERATED_ALL: &'static [Self] = &[
            StandardCode::InvalidRequest,
            StandardCode::UnauthorizedClient,
            StandardCode::AccessDenied,
            StandardCode::UnsupportedResponseType,
            StandardCode::InvalidScope,
            StandardCode::ServerError,
            StandardCode::TemporarilyUnavailable,
            StandardCode::InvalidClient,
            StandardCode::InvalidGrant,
            StandardCode::UnsupportedGrantType,
            StandardCode::InvalidToken,
            StandardCode::InsufficientScope,
            StandardCode::UnsupportedTokenType,
            StandardCode::InteractionRequired,
            StandardCode::LoginRequired,
            StandardCode::AccountSelectionRequired,
            StandardCode::ConsentRequired,
            StandardCode::InvalidRequestUri,
            StandardCode::InvalidRequestObject,
            StandardCode::RequestNotSupported,
            StandardCode::RequestUriNotSupported,
            StandardCode::RegistrationNotSupported,
            StandardCode::UnmetAuthenticationRequirements,
            StandardCode::NeedInfo,
            StandardCode::RequestDenied,
            StandardCode::RequestSubmitted,
            StandardCode::UnsupportedMethodType,
            StandardCode::InvalidResourceId,
            StandardCode::InvalidRedirectUri,
            StandardCode::InvalidClientMetadata,
            StandardCode::InvalidSoftwareStatement,
            StandardCode::UnapprovedSoftwareStatement,
            StandardCode::AuthorizationPending,
            StandardCode::SlowDown,
            StandardCode::ExpiredToken,
            StandardCode::InvalidTarget,
            StandardCode::UnsupportedPopKey,
            StandardCode::IncompatibleAceProfiles,
            StandardCode::InvalidAuthorizationDetails,
            StandardCode::InvalidDpopProof,
            StandardCode::UseDpopNonce,
            StandardCode::InsufficientUserAuthentication,
            StandardCode::ExpiredLoginHintToken,
            StandardCode::UnknownUserId,
            StandardCode::MissingUserCode,
            StandardCode::InvalidUserCode,
            StandardCode::InvalidBindingMessage,
            StandardCode::TransactionFailed,
            StandardCode::InvalidIssuer,
            StandardCode::InvalidSubject,
            StandardCode::InvalidTrustAnchor,
            StandardCode::InvalidTrustChain,
            StandardCode::InvalidMetadata,
            StandardCode::NotFound,
            StandardCode::UnsupportedParameter,
            StandardCode::VpFormatsNotSupported,
            StandardCode::InvalidRequestUriMethod,
            StandardCode::WalletUnavailable,
            StandardCode::InvalidTransactionData,
            StandardCode::InvalidCredentialRequest,
            StandardCode::UnknownCredentialConfiguration,
            StandardCode::UnknownCredentialIdentifier,
            StandardCode::InvalidProof,
            StandardCode::InvalidNonce,
            StandardCode::InvalidEncryptionParameters,
            StandardCode::CredentialRequestDenied,
            StandardCode::InvalidTransactionId,
            StandardCode::InvalidNotificationId,
            StandardCode::InvalidNotificationRequest,
            StandardCode::MissingInteractionType,
            StandardCode::InvalidGrantId,
            StandardCode::InsufficientAuthorization,
            StandardCode::InvalidSession,
            StandardCode::RedirectToWeb,
            StandardCode::UseAttestationChallenge,
            StandardCode::UseFreshAttestation,
            StandardCode::InvalidClientAttestation,
            StandardCode::UserCancelled,
            StandardCode::ClientMetadataValueNotSupported,
            StandardCode::SubjectSyntaxTypesNotSupported,
            StandardCode::InvalidClientMetadataUri,
            StandardCode::InvalidClientMetadataObject,
            StandardCode::PageNotFound,
            StandardCode::UserPorted,
            StandardCode::InsufficientClaims,
            StandardCode::IssuancePending,
            StandardCode::UnsupportedCredentialType,
            StandardCode::UnsupportedCredentialFormat,
            StandardCode::InvalidOrMissingProof,
            StandardCode::InvalidPresentationDefinitionUri,
            StandardCode::InvalidPresentationDefinitionReference,
            StandardCode::MissingTrustAnchor,
            StandardCode::ValidationFailed,
            StandardCode::TrustChainValidationFailed,
            StandardCode::SessionSelectionRequired,
        ];
    }
};
impl StandardCode {
    /// What is known about this error, untyped.
    #[must_use]
    pub const fn entry(self) -> crate::Entry {
        Self::CATALOG.__entry(self as ::core::primitive::u16)
    }
}
crate::__common_impls! {
    StandardCode
}
