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
    static CATALOG: crate::Catalog = crate::Catalog::__new(crate::private::Parts {
        id: "standard",
        name: "OAuth 2.x and OpenID standards",
        docs: "https://www.iana.org/assignments/oauth-parameters/oauth-parameters.xhtml#extensions-error",
        issuers: &[],
        clients: &[],
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
        code_table: b"\0\0\0\0,\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0\09\0\0\0\0\0\0\0\0\0\0\0\x19\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0R\0\0\0\0\0:\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x003\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0(\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0H\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0L\0\0\0\0\0;\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Q\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1A\0\0\0\0\0\\\0\0\0\0\0\r\0\0\0\0\0\0\0#\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0M\0\0\0\0\0\0\0\0\0\0\0\x0C\0\0\0\0\0+\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0&\0\0\0\x1E\0\0\0\0\0\0\0\0\0\x1B\0\0\0T\0\0\0X\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0K\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0U\0\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0\0C\0\0\0\t\0N\x004\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0<\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x17\0\0\0\0\0\0\0\0\0\x1D\0\"\0\x14\0]\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0^\0\0\0\0\0\0\0\0\0\x1C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0?\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\0\x03\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0A\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x002\0\0\0\0\0\0\0\0\0\0\0=\0\x11\0J\0\x16\0\0\0\0\0\0\0\0\0$\0>\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0_\0\0\0\x12\0*\0\n\0\0\0\0\0\0\0E\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\x0B\0\0\0\0\0\0\0\0\0\0\0\0\0@\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x18\0\0\0\0\0/\0\0\0\0\0.\0\0\0\0\0\0\0\0\0\x06\0[\0\x08\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0F\0\0\0\x15\0\0\0\0\0\0\0\0\08\0\0\x007\0)\0\0\0\0\0\0\0G\0\0\0\0\0\0\0B\x001\0\x0E\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0W\0\0\x006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x005\0\0\0\0\0\0\0\0\0\0\0\x0F\0O\0Z\0D\0\0\0\0\0\0\0\0\0\0\0-\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0I\0\0\0\0\0\0\0\0\x000\0'\0\0\0\0\0\0\0\0\0\0\0\0\0!\0\0\0\0\0\0\0\0\0\x13\0\0\0\0\0\0\0\0\0\0\0P\0Y\0V\0S\0\x1F\0%\0",
        renamed: b"",
        recovery_for: b"\0\0\x08\x04\x08\0\0\x07\x08\0\x01\n\x08\0\x02\n\x08\0\x03\n\x08\0\t\n\x08\0\n\n\x08\0\x04\x06\x08\0\x05\x06\x08\0\x07\x04\x08\0\x08\x04\x08\0\x06\x0C\n\0\0\x07\n\0\x08\x04\n\0\x0B\x0CT\0\x07\x04T\0\x08\x04",
        waits: &[],
        messages: crate::private::Messages {
            rows: b"\0\0\0\0\0\0\x01\x01\xB6\x92\xBC\x83\0\0\n\0\0\0\x01\x01\x8D.\x96i\0\0\x18\0\0\0\x02\x01k\x19\x86\x17\0\x004\0\0\0\x02\x04l\r\x06U\0\0H\0\0\0\x02\x01e4\xFE,\0\0\\\0\0\0\x01\x01Z+\xD8\xC5\0\0n\0\0\0\x01\x01j.%\x94\0\0x\0\0\0\x02\x01\x85\xA9\x187\0\0\x90\0\0\0\x01\x01\x85\xA9\x187\0\0\xA6\0\0\0\x01\x01\x8E\xED5\x9B\0\0\xB8\0\0\0\x01\x01\xED\x9D\xD3'\0\0\xCA\0\0\0\x01\x02\x15A\xCE8\0\0\xD4\0\0\0\x01\x02F\x19\xDD\x82\0\0\xDE\0\0\0\x01\x01\x9AH\xB3s\0\0\xEC\0\0\0\x01\x01\xAD\xAD\xE1\xF1\0\0\xFE\0\0\0\x01\x02\xD45\x06\x80\0\0\x08\x01\0\0\x01\x01\xCE^\xB2k\0\0\x12\x01\0\0\x01\x01\xBF\x130\x10\0\0\x1C\x01\0\0\x01\x01\xB3u=\xA8\0\0&\x01\0\0\x01\x01i\xEA\x83r\0\x004\x01\0\0\x01\x01\xE2\xABDZ\0\0B\x01\0\0\x01\x01\xCFJ\x9Cx\0\0P\x01\0\0\x12\x02'4^d\0\0d\x01\0\0\x01\x02\xEA\x05q*\0\0n\x01\0\0\x01\x01$l\x1Co\0\0|\x01\0\0\x02\x02Sh\xB3\x19\0\0\x90\x01\0\0\x02\x01%\x04\x92,\0\0\xA4\x01\0\0\x01\x02|\xC2-\x96\0\0\xAE\x01\0\0\x03\x01\xD8\xC7\x1F\n\0\0\xD0\x01\0\0\x02\x02$@,\x98\0\0\xE4\x01\0\0\x01\x01#\xD0V\xD3\0\0\xF2\x01\0\0\x01\x01M\xCA\xEB\x9D\0\0\xFC\x01\0\0\x01\x01\xAD\xAA{\xBA\0\0\x06\x02\0\0\x01\x01\xCC\x94\xC3G\0\0\x10\x02\0\0\x01\x02\xF2\x04v\xDC\0\0\x1A\x02\0\0\x01\x02\xD3{\x80\xE3\0\0$\x02\0\0\x01\x01\xA5\x9B\x16\x9E\0\0.\x02\0\0\x02\x01K\x8C\x1A\xE1\0\0B\x02\0\0\x01\x01^B'\xF4\0\0P\x02\0\0\x01\x01\xC6\xDB*k\0\0Z\x02\0\0\x01\x02{\x02\xD7\x92\0\0d\x02\0\0\x01\x01\x97\x1C\xBB\xD5\0\0r\x02\0\0\x01\x01\x81\xFA\xF4\x8B\0\0\x80\x02\0\0\x01\x02\xA2\xD0\x9D>\0\0\x8A\x02\0\0\x01\x01\xE8\x01\xD6\xC5\0\0\x98\x02\0\0\x01\x01\xD3\x17'\x1B\0\0\xA2\x02\0\0\x02\x01M\xFEM\xA1\0\0\xBA\x02\0\0\x01\x010\xA9[\xE6\0\0\xC4\x02\0\0\x01\x01\xE3T\x8E\x94\0\0\xCE\x02\0\0\x01\x01\xE3T\x8E\x94\0\0\xDC\x02\0\0\x01\x01\xDD\x7F$@\0\0\xE6\x02\0\0\x01\x01\x1A\t\x9C]\0\0\xF0\x02\0\0\x01\x01\x1A\t\x9C]\0\0\xFE\x02\0\0\x01\x01\x1A\t\x9C]\0\0\x0C\x03\0\0\x01\x01\x9A\\\xA5\xCF\0\0\x16\x03\0\0\x01\x01\xD7\xB0r!\0\0 \x03\0\0\x01\x01\x80\xB5\xC8\x97\0\0*\x03\0\0\x01\x01AG\xF2\x15\0\08\x03\0\0\x01\x01CG\xF2\x15\0\0F\x03\0\0\x01\x01NG\xF2\x15\0\0P\x03\0\0\x01\x01NG\xF2\x15\0\0^\x03\0\0\x01\x01PG\xF2\x15\0\0h\x03\0\0\x01\x01PG\xF2\x15\0\0v\x03\0\0\x01\x01\x15^:\x81\0\0\x80\x03\0\0\x01\x01'\xBD\xDF\xD2\0\0\x8A\x03\0\0\x01\x01\x94\x95\x072\0\0\x98\x03\0\0\x01\x01\x94\x95\x072\0\0\xA6\x03\0\0\x01\x01\xFFs\xE7\xC6\0\0\xB0\x03\0\0\x01\x01\xD0UT\"\0\0\xBE\x03\0\0\x01\x01\xD0UT\"\0\0\xD0\x03\0\0\x01\x01\xB2\x05\\\x83\0\0\xDE\x03\0\0\x01\x01\xB2\x05\\\x83\0\0\xF0\x03\0\0\x02\x01\x1B\x1B\xCEg\0\0\x08\x04\0\0\x02\x01sh\xF3\x8F\0\0 \x04\0\0\x01\x01\x16T3C\0\x002\x04\0\0\x01\x01\x16T3C\0\0D\x04\0\0\x01\x01\x16T3C\0\0Z\x04\0\0\x01\x01\x16T3C\0\0l\x04\0\0\x02\x01\xC6\"@%\0\0\x84\x04\0\0\x02\x01\xC9=\x93\x07\0\0\x9C\x04\0\0\x01\x01\xE0\xBFn7\0\0\xAE\x04\0\0\x01\x01U\xE4\xB4\x10\0\0\xC0\x04\0\0\x01\x01}MH.\0\0\xCA\x04\0\0\x01\x01^\xB4\xF1\x12\0\0\xD8\x04\0\0\x02\x02(\x9A\xEE\xEA\0\0\xEC\x04\0\0\x01\x01\x88\xB4E\xE6\0\0\x06\x05\0\0\x01\x01\xC1\xDB\xE0\xB4\0\0\x14\x05\0\0\x01\x01\xC1\xDB\xE0\xB4\0\0&\x05\0\0\x01\x01\xB5\xAD\xD55\0\08\x05\0\0\x02\x01\x12x\x866\0\0P\x05\0\0\x01\x02\x833\x82/\0\0Z\x05\0\0\x01\x01ST]\xEC\0\0p\x05\0\0\x01\x01\\\x8E$\xC8\0\0~\x05\0\0\x01\x01\xAC\x87\x9C\xEA\0\0\x94\x05\0\0\x01\x01\x894]z\0\0\xAA\x05\0\0\x01\x01\xD0k\x1F6\0\0\xBC\x05\0\0$\x01\xE9\x9A\xC47\0\0\xE4\x05\0\0\x12\x01\xE3wh\x8D\0\0\xF8\x05\0\0#\x01\xB3\xFE\xF3\xE9\0\0\x16\x06\0\0#\x01<T}\xDE\0\x004\x06\0\0\x13\x01\rK\xF6Z\0\0R\x06\0\0\x12\x01\xC5h;\x8E\0\0f\x06\0\0\x12\x01\xA6\x98N2\0\0z\x06\0\0\x13\x01T\\]\xED\0\0\x98\x06\0\0\x12\x01T\\]\xED\0\0\xAC\x06\0\0\x12\x02\x9E-\xF3\xE3\0\0\xC0\x06\0\0\x01\x01\xC2.\xE5\x81\0\0\xCA\x06\0\0\x01\x01\xB4\xF4\x91\x17\0\0\xD8\x06\0\0\x02\x01\xE4\x1F\x91\xB4\0\0\xF4\x06\0\0\x01\x01\xE4\x1F\x91\xB4\0\0\n\x07\0\0\x01\x01\x15\xA6\xB1\xD8\0\0 \x07\0\0\x01\x01\x0B\xE3\xF6\x84\0\0.\x07\0\0\x01\x01\xD8\x1F \xC6\0\0<\x07\0\0\x01\x01/\xB8\xE2\x0C\0\0N\x07\0\0\x01\x01/\xB8\xE2\x0C\0\0`\x07\0\0\x01\x01\xD3\x0C\xD4\x96\0\0r\x07\0\0\x01\x01\xE2\x1B3\xC6\0\0\x88\x07\0\0\x01\x01\xBB\xE8\xD4\xF4\0\0\x96\x07\0\0\x01\x01U\xBD\x1Fn\0\0\xAC\x07\0\0\x01\x01\xA6\x01r\x7F\0\0\xBA\x07\0\0\x01\x01R\xB0\xD1\xFA\0\0\xCC\x07\0\0\x01\x01'\x89E\x03\0\0\xDE\x07\0\0\x01\x01\xBC\x16N\xC9\0\0\xF0\x07\0\0\x01\x01f4\x07\x18\0\0\x06\x08\0\0\x01\x01_\x15\x8Ah\0\0\x14\x08\0\0#\x01\xEC\x1B\t\xC6\0\x002\x08\0\0\x12\x02:vm\x90\0\0F\x08\0\0\x12\x02\0\x12\xA1\x16\0\0Z\x08\0\0\x01\x01lKn\x81\0\0l\x08\0\0\x01\x01\xB6+\xE4v\0\0\x8A\x08\0\0\x01\x01\x04\xE4\x9AH\0\0\xA0\x08\0\0\x01\x01kV\xC4\x19\0\0\xBE\x08\0\0\x01\x01kV\xC4\x19\0\0\xDC\x08\0\0\x01\x01kV\xC4\x19\0\0\xF6\x08\0\0\x01\x01kV\xC4\x19\0\0\x18\t\0\0\x01\x01kV\xC4\x19\0\0:\t\0\0\x01\x01kV\xC4\x19\0\0\\\t\0\0\x01\x01kV\xC4\x19\0\0v\t\0\0\x01\x01v\x87\xF4\x92\0\0\x84\t\0\0\x01\x01\x93\xB2cP\0\0\x9A\t\0\0\x01\x01\x14\xE6\x95E\0\0\xB8\t\0\0\x01\x01u\xEF>h\0\0\xC6\t\0\0\x01\x01\xFC\x94g\xD7\0\0\xE0\t\0\0\x01\x01\xF4u\x0F\x14\0\0\xFE\t\0\0\x01\x01q\xFFp0\0\0\x0C\n\0\0\x01\x01\x95\xD4\\\xB8\0\0\x1E\n\0\0\x01\x01\xC8p\xA6y\0\x000\n\0\0\x01\x01^=T\x04\0\0>\n\0\0\x01\x01^=T\x04\0\0L\n\0\0\x01\x01\xB9\xCCK\xA6\0\0b\n\0\0\x01\x01\xA8\x1A\xB3\xA6\0\0p\n\0\0\x01\x01\"3\xC8t\0\0~\n\0\0\x01\x01\"3\xC8t\0\0\x8C\n\0\0\x12\x02<A\0\xD1\0\0\xA0\n\0\0#\x01\x19\xAC\xAB\xBC\0\0\xBE\n\0\0\x01\x01\xE0(\xA0\x17\0\0\xCC\n\0\0\x01\x01\n\xBA\x82P\0\0\xDA\n\0\0\x01\x01\xEC\x96\x99\xF6\0\0\xF0\n\0\0\x01\x01\x84$c*\0\0\x0E\x0B\0\0\x01\x01\x84$c*\0\0,\x0B\0\0\x01\x01\xE6\x13\xD2\xD0\0\0:\x0B\0\0\x01\x01C\x8D\x19\x8F\0\0H\x0B\0\0\x01\x01\xF4\xAC\x8C\xE8\0\0V\x0B\0\0\x01\x01l\xF3\x14F\0\0l\x0B\0\0\x01\x01s=\xE6\xC5\0\0v\x0B\0\0\x02\x02\x1B\xE1\xC6\xBE\0\0\x8A\x0B\0\0\x02\x01:\xDD\t`\0\0\xA2\x0B\0\0\x02\x01\x002\xE0\x8A\0\0\xB6\x0B\0\0\x01\x02\xBD!\xDA`\0\0\xC0\x0B\0\0\x01\x02\xD0V\xF6\r\0\0\xCA\x0B\0\0\x01\x02}+\x08X\0\0\xD4\x0B\0\0\x01\x01\xCD\xCCJe\0\0\xE2\x0B\0\0\x01\x01\xCB\xE5\xEB\x05\0\0\xF0\x0B\0\0\x01\x01\n\xA8\x17\xD2\0\0\xFA\x0B\0\0\x01\x01\xCC\x10\xFCR\0\0\x08\x0C\0\0\x01\x02\xD8V\xEA\xB7\0\0\x12\x0C\0\0\x01\x013\x8B1\xDF\0\0$\x0C\0\0\x01\x01\0\x18\x1Br\0\x002\x0C\0\0\x01\x01\xB4(\x8A\xBC\0\0<\x0C\0\0\x01\x01\xE7x\xE5\x87\0\0J\x0C\0\0\x01\x01l\x0E|l\0\0T\x0C\0\0\x01\x01\x9C\xEDG\xE8\0\0f\x0C\0\0\x01\x01d\xF7vZ\0\0t\x0C\0\0\x01\x02\xE2\xB6\x07\xDF\0\0~\x0C\0\0\x01\x022\x04w\xC2\0\0\x88\x0C\0\0\x01\x01\x8B_\xEC\x0C\0\0\x92\x0C\0\0\x01\x01}\x8F}\xD5\0\0\x9C\x0C\0\0\x01\x02\x03\xA5\xFA\xA0\0\0\xA6\x0C\0\0\x01\x01\xBFq/\xE7\0\0\xB4\x0C\0\0\x01\x01\xDA\xD6\x1E!\0\0\xC2\x0C\0\0\x01\x01\xD1\xA6\x12\x98\0\0\xD0\x0C\0\0\x01\x01\x9E\xB9\xFE\xFE\0\0\xE2\x0C\0\0\x01\x01\xE9Wb\xA3\0\0\xEC\x0C\0\0\x01\x01\xE9Wb\xA3\0\0\xFA\x0C\0\0\x01\x01\x16\x8A\x02\xB7\0\0\x04\r\0\0\x01\x01\x7F\x80\x85\x83\0\0\x12\r\0\0\x01\x02X\xAF\xE9\xCE\0\0\x1C\r\0\0\x01\x01\xA1lbC\x01\0&\r\0\0\x01\x021\xBB\xFCE\x01\x000\r\0\0\x01\x01\xDD\x7F$@\x01\0:\r\0\0\x01\x01\x85\xEF]\xE6\x01\0L\r\0\0\x01\x01\xE7\xA6\x08\xB3\x01\0^\r\0\0\x01\x01\t\xEFr\x8B\x01\0t\r\0\0\x01\x01\t\xEFr\x8B\x01\0\x8A\r\0\0\x01\x01\xE4\x1F\x91\xB4\x01\0\xA0\r\0\0\x01\x01\xE4\x1F\x91\xB4\x01\0\xB6\r\0\0\x01\x01\xE4\x1F\x91\xB4\x01\0\xC8\r\0\0\x01\x01\xE4\x1F\x91\xB4\x01\0\xDA\r\0\0\x01\x01\xE7\xA6\x08\xB3\x01\0\xF0\r\0\0\x01\x01\xE7\xA6\x08\xB3\x01\0\x06\x0E\0\0\x01\x01\xE7\xA6\x08\xB3\x01\0\x1C\x0E\0\0\x01\x01\xE7\xA6\x08\xB3\x01\x002\x0E\0\0\x01\x01\xE7\xA6\x08\xB3\x01\0D\x0E\0\0\x01\x01\xC0S*o\x01\0V\x0E\0\0\x01\x01\x01l\x0C\xD1\x01\0t\x0E\0\0\x01\x01!\x05O\xA0\x01\0\x8A\x0E\0\0\x01\x01\"3\xC8t\x01\0\xA0\x0E\0\0\x12\x01%\xBA\x1FJ\x01\0\xB4\x0E\0\0\x01\x01\xEC\x96\x99\xF6\x01\0\xCA\x0E\0\0\x01\x01\xEC\x96\x99\xF6\x01\0\xE0\x0E\0\0\x01\x01\xEC\x96\x99\xF6\x01\0\xF6\x0E\0\0\x01\x01\xEC\x96\x99\xF6\x01\0\x0C\x0F\0\0\x01\x01\xEC\x96\x99\xF6\x01\0\"\x0F\0\0\x01\x01\xEC\x96\x99\xF6\x01\08\x0F\0\0\x01\x01\xEC\x96\x99\xF6\x01\0J\x0F\0\0\x01\x01\x9C\xC0\xE75\x01\0X\x0F\0\0\x02\x01\xBBW\xC8C\x01\0l\x0F\0\0\x12\x03\x0Cb\xCD\x0F\x02\0\x80\x0F\0\0\x01\x01\x0C\xC4\xB4\x91\x02\0\x8E\x0F\0\0\x01\x01\x8E\x81\xE7f\x02\0\x98\x0F\0\0\x01\x01\xFA\x96\xC0\xA0\x02\0\xAA\x0F\0\0\x01\x02n]VL\x02\0\xB4\x0F\0\0\x01\x01yb\xCE2\x02\0\xBE\x0F\0\0\x01\x02<\xA3\xAF\x9F\x02\0\xC8\x0F\0\0\x01\x01\xDD\x7F$@\x02\0\xD2\x0F\0\0\x01\x01\xAB\x9B2q\x02\0\xE0\x0F\0\0\x01\x01\x7F\xA7\x11\x1B\x02\0\xEE\x0F\0\0\x01\x01\x84\\\xA0s\x02\0\xFC\x0F\0\0\x01\x01\xC68\x1F7\x02\0\x0E\x10\0\0\x01\x01\x10\xCD\xEA^\x02\0 \x10\0\0\x01\x01\xCE,\xBD\xCD\x02\0*\x10\0\0\x01\x02mr^C\x03\x004\x10\0\0\x01\x01PG\xF2\x15\x03\0B\x10\0\0\x01\x01\x17e\x17\xF5\x03\0X\x10\0\0\x01\x01\x17e\x17\xF5\x03\0n\x10\0\0\x01\x01\x17e\x17\xF5\x03\0\x84\x10\0\0\x01\x01\x17e\x17\xF5\x03\0\x96\x10\0\0\x01\x01\x01l\x0C\xD1\x03\0\xAC\x10\0\0\x01\x01\"3\xC8t\x03\0\xBA\x10\0\0\x02\x01\x08\xF5\x98\x08\x04\0\xCE\x10\0\0\x02\x04l\r\x06U\x04\0\xE2\x10\0\0\x02\x01e4\xFE,\x04\0\xF6\x10\0\0\x01\x01^B'\xF4\x04\0\x04\x11\0\0\x01\x01\x15^:\x81\x04\0\x0E\x11\0\0\x01\x01l\xA6&\x87\x04\0 \x11\0\0\x01\x0118\xA5\xD0\x04\x002\x11\0\0\x01\x01\xB97p\xC1\x04\0H\x11\0\0\x01\x01\xB97p\xC1\x04\0b\x11\0\0\x01\x01\xB97p\xC1\x04\0t\x11\0\0\x01\x01\x16\xE1.\x8C\x04\0~\x11\0\0\x02\x02\x1B\xE1\xC6\xBE\x04\0\x92\x11\0\0\x01\x01\x96\xE2N-\x04\0\xA4\x11\0\0\x01\x01\x96\xE2N-\x05\0\xB6\x11\0\0\x01\x01z\x1D\x9B\xC7\x05\0\xCC\x11\0\0\x01\x01z\x1D\x9B\xC7\x05\0\xE2\x11\0\0\x02\x01\xC3\xD9\xBA\xED\x05\0\xFA\x11\0\0\x01\x01\xC3\xD9\xBA\xED\x05\0\x0C\x12\0\0\x01\x01,\xFB\x1D7\x05\0\"\x12\0\0\x01\x01lo*o\x05\08\x12\0\0\x01\x01[_N\x8C\x05\0J\x12\0\0\x01\x01\xF57\xCD&\x05\0T\x12\0\0\x01\x01v+{F\x05\0j\x12\0\0\x01\x01r\xEA\xD6!\x05\0\x80\x12\0\0\x01\x01\x13i\xF8w\x05\0\x8E\x12\0\0\x01\x018\xBA\tJ\x05\0\xA0\x12\0\0\x01\x018\xBA\tJ\x05\0\xB2\x12\0\0\x01\x01?\x9D\x9CZ\x05\0\xC0\x12\0\0\x01\x02oV\x80.\x05\0\xCA\x12\0\0\x01\x01C\x0B\xD4H\x05\0\xD4\x12\0\0\x01\x01\xFA\x10\xEA\xD0\x05\0\xEA\x12\0\0\x01\x01\x93d1\xA6\x05\0\xFC\x12\0\0\x12\x01a\xBC'@\x05\0\x10\x13\0\0\x02\x01\x97\x82\xE24\x05\0,\x13\0\0\x01\x01-\xF9\xA0\xC3\x05\0>\x13\0\0\x01\x01\x17e\x17\xF5\x05\0L\x13\0\0\x01\x01\x17e\x17\xF5\x05\0f\x13\0\0\x01\x01\x17e\x17\xF5\x05\0\x88\x13\0\0\x01\x01\x17e\x17\xF5\x05\0\xA2\x13\0\0\x02\x01\x17e\x17\xF5\x05\0\xC6\x13\0\0\x01\x01G\x9C\x89*\x05\0\xD8\x13\0\0\x01\x01\xC0S*o\x05\0\xEA\x13\0\0\x01\x01T\x01\x99\x87\x05\0\xFC\x13\0\0\x01\x01T\x01\x99\x87\x05\0\x16\x14\0\0\x12\x01\xD2\xE6\xF6\xD2\x05\0*\x14\0\0\x01\x01\xF4\xBB\xAD\x17\x05\0@\x14\0\0\x01\x01\x1B\xA1\xAD\xDF\x05\0R\x14\0\0\x01\x01\x1B\xA1\xAD\xDF\x05\0d\x14\0\0\x01\x01\x1B\xA1\xAD\xDF\x05\0v\x14\0\0\x01\x01\x1B\xA1\xAD\xDF\x05\0\x88\x14\0\0\x01\x01\x1B\xA1\xAD\xDF\x05\0\x9A\x14\0\0\x01\x01\x1B\xA1\xAD\xDF\x05\0\xAC\x14\0\0\x01\x01\x1B\xA1\xAD\xDF\x05\0\xC2\x14\0\0\x01\x01\x1B\xA1\xAD\xDF\x05\0\xD4\x14\0\0\x01\x01\0W\x9E\xEE\x05\0\xEA\x14\0\0\x01\x019S\x93\xF5\x05\0\0\x15\0\0\x01\x01M}e\xC1\x05\0\x0E\x15\0\0\x01\x01\xB4\xA9dm\x05\0\x18\x15\0\0\x02\x02\x89,\xEA\x0B\x05\0,\x15\0\0\x01\x01g@\xA7\x90\x05\x006\x15\0\0\x01\x011b4|\x05\0@\x15\0\0\x01\x02\xE1\xD6\tj\x05\0J\x15\0\0\x01\x01\xE0\xE7{\x9C\x05\0T\x15\0\0\x12\x01\x0C\xBD\xC6\xE1\x06\0h\x15\0\0\x01\x01\x17e\x17\xF5\x06\0\x82\x15\0\0\x01\x01\x17e\x17\xF5\x07\0\xA8\x15\0\0\x01\x01/\xA0\x1AE\x07\0\xB2\x15\0\0\x01\x01/\xA0\x1AE\x07\0\xD0\x15\0\0\x01\x01/\xA0\x1AE\x07\0\xEA\x15\0\0\x01\x01/\xA0\x1AE\x07\0\x04\x16\0\0\x01\x01/\xA0\x1AE\x07\0\x16\x16\0\0\x01\x01/\xA0\x1AE\x07\0$\x16\0\0\x01\x01/\xA0\x1AE\x07\x002\x16\0\0\x01\x01/\xA0\x1AE\x07\0@\x16\0\0\x01\x01/\xA0\x1AE\x07\0N\x16\0\0\x01\x01/\xA0\x1AE\x07\0`\x16\0\0\x01\x01/\xA0\x1AE\x07\0n\x16\0\0\x01\x01/\xA0\x1AE\x07\0\x80\x16\0\0\x01\x01/\xA0\x1AE\x07\0\x92\x16\0\0\x01\x01/\xA0\x1AE\x07\0\xA4\x16\0\0\x01\x01/\xA0\x1AE\x07\0\xB2\x16\0\0\x01\x01/\xA0\x1AE\x07\0\xC0\x16\0\0\x01\x01/\xA0\x1AE\x07\0\xD2\x16\0\0\x01\x01/\xA0\x1AE\x07\0\xE4\x16\0\0\x01\x01\\\x9B\xC2\xB5\x07\0\xF2\x16\0\0\x03\x01ww\xF8\xF4\x07\0\x18\x17\0\0\x02\x01ww\xF8\xF4\x07\x004\x17\0\0\x02\x01ww\xF8\xF4\x07\0P\x17\0\0\x01\x01j@z\x82\x07\0Z\x17\0\0\x02\x01\xF9j`m\x07\0n\x17\0\0\x01\x01\x84g\xD5\xB1\x07\0\x84\x17\0\0\x12\x01\x97k<\xC3\x07\0\x98\x17\0\0\x12\x01\x02q\ti\x07\0\xAC\x17\0\0\x01\x01\x9BEG\x90\x07\0\xBE\x17\0\0\x01\x01\xD9#|S\x07\0\xE0\x17\0\0\x01\x01\x0B\xE3\xF6\x84\x07\0\xEE\x17\0\0\x01\x01%<27\x07\0\0\x18\0\0\x01\x01q\xFFp0\x07\0\x0E\x18\0\0\x01\x01\n\xBA\x82P\x07\0\x1C\x18\0\0\x01\x01\t=N\xA3\x07\0&\x18\0\0\x01\x01\xD8\x1E\xBCg\x07\x004\x18\0\0\x01\x01\x10\x0C\xD7f\x07\0>\x18\0\0\x01\x01\x03\x01\xC52\x07\0H\x18\0\0\x01\x01R\xA2m\xA1\x07\0V\x18\0\0\x01\x01\x86\xA1\x19\xAA\x07\0`\x18\0\0\x01\x01\xF0\x8D\xD0-\x07\0n\x18\0\0\x01\x01\xEDNL'\x08\0|\x18\0\0\x01\x01\xC4\xB01>\x08\0\x8A\x18\0\0\x01\x01\xC7\xB01>\x08\0\x94\x18\0\0\x01\x01Nj\x89\xB8\x08\0\x9E\x18\0\0\x01\x01[\xAF\xE0\x9E\x08\0\xAC\x18\0\0\x01\x01\xF7\xEB\xC8/\x08\0\xB6\x18\0\0\x01\x02'\xC2\x1D\t\x08\0\xC0\x18\0\0\x01\x01/\xA0\x1AE\x08\0\xCE\x18\0\0\x01\x01/\xA0\x1AE\x08\0\xDC\x18\0\0\x01\x01/\xA0\x1AE\x08\0\xEA\x18\0\0\x01\x01\x9AH\xB3s\x08\0\xF8\x18\0\0\x01\x01A\xA3k-\x08\0\x06\x19\0\0\x01\x01\x8BPDy\x08\0\x10\x19\0\0\x01\x01`Nj\xEB\x08\0\x1A\x19\0\0\x01\x01\x1B\xB1ft\x08\0(\x19\0\0\x01\x01\xC7\xD02\x83\x08\x002\x19\0\0\x01\x02\xB2Py\xD1\x08\0<\x19\0\0\x01\x01\xC1eQ\xD1\x08\0R\x19\0\0\x01\x01\xD0k\x1F6\x08\0d\x19\0\0\x12\x01l\x1D\xE5\xDD\x08\0x\x19\0\0\x01\x01'\xE0R \x08\0\x8E\x19\0\0\x01\x01'\xE0R \x08\0\xA4\x19\0\0\x01\x01'\xE0R \x08\0\xBA\x19\0\0\x01\x01\x15\xA6\xB1\xD8\x08\0\xD0\x19\0\0\x01\x01\xCBFt\xD0\x08\0\xF2\x19\0\0\x01\x01K\x9ER\x93\x08\0\x14\x1A\0\0\x01\x01K\x9ER\x93\x08\x002\x1A\0\0\x01\x01K\x9ER\x93\x08\0P\x1A\0\0\x01\x01\x8F\xB7\xAE\xF9\x08\0Z\x1A\0\0\x01\x01\x83\xBAd\x14\x08\0l\x1A\0\0\x01\x01:)NB\x08\0z\x1A\0\0\x01\x01\x16\xE1.\x8C\x08\0\x84\x1A\0\0\x12\x01\xA9\xA1O\xF7\x08\0\x98\x1A\0\0\x01\x01w\xD4\x9A\x12\x08\0\xAE\x1A\0\0\x01\x01w\xD4\x9A\x12\x08\0\xC4\x1A\0\0\x01\x01w\xD4\x9A\x12\x08\0\xD6\x1A\0\0\x01\x01w\xD4\x9A\x12\x08\0\xE4\x1A\0\0\x01\x01w\xD4\x9A\x12\x08\0\xF6\x1A\0\0\x01\x01W\xB3eU\x08\0\x0C\x1B\0\0\x01\x01W\xB3eU\x08\0\"\x1B\0\0\x01\x01W\xB3eU\x08\x004\x1B\0\0\x01\x01W\xB3eU\x08\0B\x1B\0\0\x01\x01\xC6\xE0\xFE\x06\x08\0X\x1B\0\0\x01\x01\xC6\xE0\xFE\x06\x08\0n\x1B\0\0\x01\x01\xC6\xE0\xFE\x06\x08\0\x80\x1B\0\0\x01\x01\xC6\xE0\xFE\x06\x08\0\x8E\x1B\0\0\x01\x01\xC6\xE0\xFE\x06\x08\0\x9C\x1B\0\0\x01\x01B\x11\x06\x1F\x08\0\xAA\x1B\0\0\x01\x01B\x11\x06\x1F\x08\0\xB8\x1B\0\0\x01\x01B\x11\x06\x1F\x08\0\xC6\x1B\0\0\x01\x01 \xAD\xE5m\x08\0\xD4\x1B\0\0\x01\x02i\x8A\xA6\x1C\x08\0\xDE\x1B\0\0\x01\x02\xE2\xE3\xE5D\x08\0\xE8\x1B\0\0\x01\x01\xD2\xF1\x8A\x0B\x08\0\xF2\x1B\0\0\x01\x01\xFC\xFFZw\t\0\xFC\x1B\0\0\x01\x01\xAB\x81\x9D\xFF\t\0\x0E\x1C\0\0\x01\x01\xD7\xB0r!\t\0\x18\x1C\0\0\x01\x01\x1E\xAC\xDB\xEC\t\x002\x1C\0\0\x01\x01\x0B\xA0\xAC\xDE\t\0H\x1C\0\0\x01\x01!\x05O\xA0\t\0V\x1C\0\0\x01\x01\x96\xE2N-\t\0d\x1C\0\0\x01\x01\xFDo\x95\x19\n\0n\x1C\0\0\x02\x01,\xFB\x1D7\n\0\x8E\x1C\0\0\x02\x01,\xFB\x1D7\n\0\xAE\x1C\0\0\x02\x01,\xFB\x1D7\n\0\xCA\x1C\0\0\x02\x01,\xFB\x1D7\n\0\xE6\x1C\0\0\x01\x01\x88\x8E\x90\x0B\n\0\xF0\x1C\0\0\x01\x01\xA3o\xB1\x91\n\0\xFA\x1C\0\0\x01\x018\xBA\tJ\n\0\x0C\x1D\0\0\x01\x01?\0L\xB7\n\0\x16\x1D\0\0\x01\x01K\x18\x173\n\0$\x1D\0\0\x01\x02n]VL\n\0.\x1D\0\0\x01\x02\x02\xD5\xF5\x8D\n\08\x1D\0\0\x02\x03\xF7\xE6D2\n\0L\x1D\0\0\x02\x02\xFB#\xC7\xC8\n\0`\x1D\0\0\x01\x01\x16T3C\n\0n\x1D\0\0\x01\x01\x16T3C\n\0\x80\x1D\0\0\x01\x01\x16T3C\n\0\x8E\x1D\0\0\x01\x01\x16T3C\n\0\x9C\x1D\0\0\x01\x01\xCE&\xE0%\n\0\xA6\x1D\0\0\x01\x01T\x98\x90b\n\0\xB0\x1D\0\0\x01\x01T\xC4\xF2\xD6\n\0\xBA\x1D\0\0\x01\x01\xFB\xC3\x8F\xA1\n\0\xD0\x1D\0\0\x01\x01\xFB\xC3\x8F\xA1\n\0\xE6\x1D\0\0\x01\x01\xBC\x9B\xDA\xC1\n\0\xF0\x1D\0\0\x01\x01'\xE0R \n\0\x02\x1E\0\0\x01\x01\xE4\x1F\x91\xB4\n\0\x18\x1E\0\0\x01\x01\xE4\x1F\x91\xB4\n\0.\x1E\0\0\x01\x01\xF4\xB3/\xAD\n\0D\x1E\0\0\x01\x01E}uq\n\0V\x1E\0\0\x01\x01Yc\xE3T\n\0h\x1E\0\0\x01\x01\xCF\xF4\x92`\n\0z\x1E\0\0\x01\x01\x19\xF9\xDFL\n\0\x88\x1E\0\0\x01\x01M\x824-\n\0\x9A\x1E\0\0\x01\x01X\xBAQ\xC6\n\0\xA8\x1E\0\0\x01\x01vI\x0Ea\n\0\xB6\x1E\0\0\x01\x01=\x11\x06\x1F\n\0\xC0\x1E\0\0\x01\x01B\x11\x06\x1F\n\0\xCE\x1E\0\0\x01\x01B\x11\x06\x1F\n\0\xDC\x1E\0\0\x01\x01B\x11\x06\x1F\n\0\xEA\x1E\0\0\x01\x01g\xB8\x84\x9E\n\0\xFC\x1E\0\0\x01\x015&\x9D\xE9\n\0\x12\x1F\0\0\x12\x02\x0F\xAE\xC8'\n\0&\x1F\0\0\x01\x01\xB8\xF7\xEC\x11\n\08\x1F\0\0\x01\x01\xF9\\Y\xE1\n\0J\x1F\0\0\x02\x01\x80/\xA3\x9D\n\0^\x1F\0\0\x01\x03\xD9]mf\n\0h\x1F\0\0\x01\x03\x89\xD1\xC03\n\0r\x1F\0\0\x02\x01S\xB1\xCDp\x0B\0\x8A\x1F\0\0\x02\x01CT{\x17\x0B\0\xA2\x1F\0\0\x01\x01\x93\xE3\xE0\x1D\x0B\0\xC0\x1F\0\0\x01\x01\x93\xE3\xE0\x1D\x0C\0\xD6\x1F\0\0\x02\x01\xE7\xE6\xD2L\x0C\0\xEE\x1F\0\0\x04\x01\xE7\xE6\xD2L\x0C\0\x1A \0\0\x01\x01\x17e\x17\xF5\x0C\08 \0\0\x01\x01\x17e\x17\xF5\x0C\0V \0\0\x01\x01M\x824-\x0C\0d \0\0\x01\x01\xA7\xAF\x8Bd\r\0n \0\0\x01\x01\x17e\x17\xF5\r\0\x84 \0\0\x01\x01\x17e\x17\xF5\r\0\x96 \0\0\x01\x01\xA6\xEB\xA6\x9D\x0E\0\xAC \0\0\x01\x01\x80\xB5\xC8\x97\x0E\0\xB6 \0\0\x01\x01\xF5\x08\xFBC\x0E\0\xC4 \0\0\x01\x01\x17e\x17\xF5\x0E\0\xD6 \0\0\x01\x01^\x0C\x0E<\x0E\0\xF0 \0\0\x01\x02\xFD*\xAEJ\x0E\0\xFA \0\0\x01\x01\xD4\xCE\xCC+\x0F\0\x08!\0\0\x01\x01\x02\xD4w-\x0F\0\x1E!\0\0\x01\x01\x17e\x17\xF5\x10\x000!\0\0\x01\x01\x80\xB5\xC8\x97\x10\0:!\0\0\x01\x01\x17e\x17\xF5\x10\0L!\0\0\x01\x01\x17e\x17\xF5\x11\0^!\0\0\x01\x01?\x81\x7F\xF5\x12\0t!\0\0\x01\x01p\xC7\\\xF9\x13\0\x86!\0\0\x01\x01\xB76i\xA6\x13\0\x94!\0\0\x01\x01\xA2\xAE\x08\xFE\x13\0\xA2!\0\0\x01\x01\x0C\x1FW\xD4\x13\0\xB4!\0\0\x01\x01\x0B\x81%\xC5\x13\0\xC6!\0\0\x01\x01\xF8\xD9K4\x14\0\xD4!\0\0\x01\x01\x8C}\x95z\x14\0\xE2!\0\0\x01\x01\x0C\x1FW\xD4\x14\0\xF4!\0\0\x01\x01\x0B\x81%\xC5\x14\0\x06\"\0\0\x01\x01\xD1\xA2|\xBC\x15\0\x14\"\0\0\x01\x01\x0C\x1FW\xD4\x15\0&\"\0\0\x01\x01\x0B\x81%\xC5\x15\08\"\0\0\x01\x01%\xEF\xDE\xFD\x1C\0F\"\0\0\x01\x01F\xFFI2\x1C\0T\"\0\0\x01\x01\xAB\xA3\xC7\xDA\x1C\0j\"\0\0\x01\x01|\x8C e\x1D\0|\"\0\0\x01\x01F\xFFI2\x1D\0\x8A\"\0\0\x01\x01F\xFFI2\x1D\0\x9C\"\0\0\x01\x01F\xFFI2\x1D\0\xAE\"\0\0\x01\x01*Pk\xE6\x1E\0\xC8\"\0\0\x01\x01+\xA3\xF0\xC1\x1F\0\xD6\"\0\0\x01\x01+\xA3\xF0\xC1 \0\xEC\"\0\0\x01\x01\xC9\xA8T\x90 \0\xFE\"\0\0\x01\x01\xAB\x9B2q \0\x1C#\0\0\x01\x01\xAB\x9B2q \x006#\0\0\x01\x01\xAB\x9B2q \0L#\0\0\x01\x01 \xD2\x08\xBB!\0f#\0\0\x01\x01\xEDd\xFD\xFC!\0\x88#\0\0\x01\x01\xF1?\xCD`!\0\xA2#\0\0\x01\x01\xAB\x9B2q!\0\xC0#\0\0\x01\x01\xAB\x9B2q\"\0\xD6#\0\0\x01\x01t\x1B\xA7\xCD\"\0\xEC#\0\0\x01\x01t\x1B\xA7\xCD\"\0\x0E$\0\0\x01\x01t\x1B\xA7\xCD\"\0\x18$\0\0\x01\x01t\x1B\xA7\xCD\"\0.$\0\0\x01\x01I\x0F$\xD2\"\08$\0\0\x01\x01\xE4\x03\x80D\"\0N$\0\0\x01\x01W\xB3eU#\0\\$\0\0\x01\x01vY\x18\x18#\0j$\0\0\x01\x01IO?\xC5#\0\x80$\0\0\x01\x01IO?\xC5'\0\x92$\0\0\x01\x018\xBA\tJ'\0\xA4$\0\0\x01\x018\xBA\tJ'\0\xB2$\0\0\x03\x01\xDC\xEA\xA7\x06'\0\xD4$\0\0\x01\x01\xE4o\xBB\xAE'\0\xE2$\0\0\x01\x01\x8C\x98b\x87'\0\xF0$\0\0\x02\x012Z\xFE\x93'\0\x08%\0\0\x01\x02\xF7\x16\xDB\x92'\0\x12%\0\0\x01\x02\xC8\x7F\xCA\xB0'\0\x1C%\0\0\x01\x02^`\xF2\xAF'\0&%\0\0\x01\x02.\xC9\xE1\xCD'\x000%\0\0\x01\x02F\xC1%\x8B'\0:%\0\0\x01\x02\xA9\xA5\xBDU'\0D%\0\0\x01\x02\x17*\x15\xA9'\0N%\0\0\x01\x01Z\x18t&'\0\\%\0\0\x01\x02\xD5\xB6_\x87'\0f%\0\0\x01\x02\xA6\x1FO\xA5'\0p%\0\0\x01\x02\xCA\x83\xDF\xFD'\0z%\0\0\x01\x01\x19\xAF/\xB7(\0\x84%\0\0\x01\x01\xF6\x82\xAB\x1D(\0\x96%\0\0\x01\x01h\xAC\xC0\xD0)\0\xA4%\0\0\x01\x01e\xC5\x98\x86)\0\xB2%\0\0\x01\x01\xB1\xD7\x08\xFF*\0\xC0%\0\0\x01\x01\xCF\x96W\n+\0\xD6%\0\0\x01\x01\xA3\x01\xB1\xDD+\0\xF4%\0\0\x01\x01\xA3\x01\xB1\xDD,\0\x12&\0\0\x01\x01\xDF\x0E\xCE\xEB-\0$&\0\0\x01\x02\x89\x15\xF9\x89.\0.&\0\0\x01\x01\x15]\xFB}/\0D&\0\0\x01\x01R\x1BLH\0\0^&\0\0\x01\n\xC8\xDE\n\x99\x01\0h&\0\0\x01\t\t\x18\xEEH\x02\0r&\0\0\x01\t\x8E\x12\x1DY\x03\0|&\0\0\x01\t\xDFQ\xD6 \x04\0\x86&\0\0\x01\n\x9B{\xCD\xB5\x05\0\x90&\0\0\x01\n\xED2=x\x06\0\x9A&\0\0\x01\nlu\xB9V\x08\0\xA4&\0\0\x01\t?\x10\xC0E\t\0\xAE&\0\0\x01\n\"YY\x1E\n\0\xB8&\0\0\x01\n\xE6\xCD{6\x0B\0\xC2&\0\0\x01\n\xED1@\x12\x0C\0\xCC&\0\0\x01\tUa\xD4\x9F\r\0\xD6&\0\0\x01\n\0\xC3j\xC0\x0E\0\xE0&\0\0\x01\n\x88\x0F\xEC\xC5\x0F\0\xEA&\0\0\x01\t\xA7\xC9y\xFA\x10\0\xF4&\0\0\x01\n\xBBP\xE7\xD6\x11\0\xFE&\0\0\x01\n\xB7\xE3 -\x12\0\x08'\0\0\x01\nM\xF1J\xA4\x13\0\x12'\0\0\x01\t\x0C\x7F^\x04\x14\0\x1C'\0\0\x01\t3\xC3\xEFy\x15\0&'\0\0\x01\t\xA2TA-\x16\x000'\0\0\x01\t\xF78\x9A\x03\x17\0:'\0\0\x01\n\xD4f\x1C\x89\x18\0D'\0\0\x01\nO\xE4[\x87\x19\0N'\0\0\x01\n\xC6\x13\xC5\t\x1A\0X'\0\0\x01\n\xB1lg%\x1B\0b'\0\0\x01\t^Lw\xD8\x1C\0l'\0\0\x01\n\x95m\x88\xD9\x1D\0v'\0\0\x01\n5\x04i\xBA\x1E\0\x80'\0\0\x01\t\x8D\x08\x02>\x1F\0\x8A'\0\0\x01\t\0\x99\xB7\xD0 \0\x94'\0\0\x01\n3\xD8\xB1\xBB!\0\x9E'\0\0\x01\n\x11]\xB3\xB3\"\0\xA8'\0\0\x01\nXn\xF2\x06#\0\xB2'\0\0\x01\n\x82\xF7\xDDZ$\0\xBC'\0\0\x01\n\x93\x15\xBE\xF3%\0\xC6'\0\0\x01\ne\x83\xD8\xCB&\0\xD0'\0\0\x01\t\xF7\x06\x9BG'\0\xDA'\0\0\x01\nc\x10\x87$(\0\xE4'\0\0\x01\n\x12Zw\xBE)\0\xEE'\0\0\x01\t\x07\x83\x8D\xB4*\0\xF8'\0\0\x01\t}\x1E\xC6\x05+\0\x02(\0\0\x01\ndU\r<,\0\x0C(\0\0\x01\n\xFB\x05\x1F\n-\0\x16(\0\0\x01\x0BZ\xD6H\x8B.\0 (\0\0\x01\t\xA0\xF4\xCAa/\0*(\0\0\x01\n\xB7\xED\xB6Z0\x004(\0\0\x01\n}\x08\xFC\x171\0>(\0\0\x01\nu7\x05\x082\0H(\0\0\x01\nV\xA4:\x913\0R(\0\0\x01\n{\xC0tQ4\0\\(\0\0\x01\t\xCA\xE4\x16\x8A5\0f(\0\0\x01\no\xB3\xA0/6\0p(\0\0\x01\n\x1B\xF9\xE9\xDE7\0z(\0\0\x01\t^\xC2\xF1:8\0\x84(\0\0\x01\t\xC8\xA2P\r9\0\x8E(\0\0\x01\t\xB8\xA1\xAF\x9C:\0\x98(\0\0\x01\t\x168\x8B|;\0\xA2(\0\0\x01\t\xB1W\x95\x14<\0\xAC(\0\0\x01\t\xCE\xC1\x124=\0\xB6(\0\0\x01\t\x15\xAF\xC79>\0\xC0(\0\0\x01\n\xDE\xFB\xCBM?\0\xCA(\0\0\x01\nV\xDB\xF7\x92@\0\xD4(\0\0\x01\t\xCCU=\x12A\0\xDE(\0\0\x01\t\xF6\xB4\x81\xD7B\0\xE8(\0\0\x01\t\x19\xF2\xA8qC\0\xF2(\0\0\x01\n1\xEE(TD\0\xFC(\0\0\x01\t\xD9aT\x9AE\0\x06)\0\0\x01\t\xFC\xE1y\xECF\0\x10)\0\0\x01\n\x81/\x97GG\0\x1A)\0\0\x01\nj\xC2\xEA:H\0$)\0\0\x01\n}\xB7\x0E\x06I\0.)\0\0\x01\n\xC4\xFE\x01\xA0J\08)\0\0\x01\t7x1'K\0B)\0\0\x01\n\x89\xD8\xD9aL\0L)\0\0\x01\t\x1E_\xC0\x95M\0V)\0\0\x01\n\x18\xDE2\xADN\0`)\0\0\x01\t3Ec\xECO\0j)\0\0\x01\t0\xCA\x01-P\0t)\0\0\x01\t}\xE5\xED\xCBQ\0~)\0\0\x01\t\x14\xF3\x17CR\0\x88)\0\0\x01\n\x9E~CvS\0\x92)\0\0\x01\tl9\xB1\x19T\0\x9C)\0\0\x01\ne\x80\xC4\x89U\0\xA6)\0\0\x01\t\x90+\x88\x9BV\0\xB0)\0\0\x01\tX\x10\xD9wW\0\xBA)\0\0\x01\tL\xE6\\hX\0\xC4)\0\0\x01\n\x98\xE5\xD4{Y\0\xCE)\0\0\x01\t</\xEF\xB5Z\0\xD8)\0\0\x01\t</\xEF\xB5[\0\xE2)\0\0\x01\nW\xB2%\xD3\\\0\xEC)\0\0\x01\tN\xC8?\xB2]\0\xF6)\0\0\x01\tI\x9F\n\xDF^\0\0*\0\0\x01\n>dQ\0",
            pieces: b"\x1C\0\xFC\xB5d\x13\xBF:K\x120\0:N\xB2ZH\x90\xB6\x1D\xAC\xED\xEC\x914\0\xF4f\x8C\xC2|\xE4\x8E\x1B\x01\0(\0\0\0\0\0\0\0\x0F\xFD'\xA0\xBD\n\x0E\xEF\x0B\0\x81SC\x10f\x11c\x1D\x0B\0F\x02\xEDQ\xAD4\x99\x11\x1E\0\xCA%G\x16>\xC4\x80\x0C\0\0\0\0\0\0\0\0\0\08\0,U2p\xBE^O\x1D0\xE7\xFA1N\x0FI\xCA\x1A\0S3\x99X\xDDe\x03\x17%\0\x1C8t#\xB3\xFB\xAF\x12\0\0\0\0\0\0\0\0\0\0V\x0C=\x1EC\0\x12\x92\x95T\x08\x94\x89\x1D\xC5\xE4d}\xADN\x9D\xAF8\x1A\xD5\xED2\0\0\xC3QF\xEEKA\x1B\xFE3:=9\xE8.P9\0\xEB\xA4\x1E\xFA\x89\x82\xDB\0n\xBC\x8D~\xBE\xB0~\x97\x17\0-\x18#\xE2O\t \x02\x16\0\xBDsAb\x14\xB8\xA9\x08%\0\xF8\x14O|\xCD+H\x14x+?j6\0z\x8C\xFB\x9E\xE6\xF3\xA6\x13\xE4\xD1\x1B+\x01\x02\x93\x13\x14\0B\xFCdH\x15\xA8\x8A\x0B \0\xCE\xAF\xDB\xA0\x98\n\xC0\x1A\x1A\0\\\x8E'\xC2r4\x0B\x11\x1C\0\x1E\xF4i\xF8\x13\x96m\x10)\0\xCDf\xD8\xF3\xD2 \xE5\x0C\x90c\xAF\xD2$\0\xBE-\x943\xBD\xC1\xDD\x16\xAAd\xF5{+\0\x9AD\r\x1C\x95\x10\xDB\x05\x91t\xBF\xE5\x10\0\xA1\xFA\xA0:\xA7l^\x07\x12\0\xB0\xA2A\xF7T\xAC\xB9\x1D\x13\0\xCA\x04\xEF\xC2)\x80e\x1D!\0\xF8\r\x1D\x06\xD7\xF1:\x1C\xE9c\xCF\xCD\x16\0\xAEHn\xB9\x15\x82l\x0C\0\0\0\0\0\0\0\0\0\0\x1A\0o\xF7\x07\xF9\x07\xFAC\x11\0\0\0\0\0\0\0\0\0\0\x14\0\xD4]7\x86U\xE9#\x12,\0\xCB\x11\xDC2:\x82\xDA\x02\x1D\0\xEF\xD7\xE6*\x9B|\xCB\x0F\0\0\0\0\0\0\0\0\0\0D\xBA\x92\x16\x16\0\xAD\xDA\xA9t\xB2\xE1)\x13\0\0\0\0\0\0\0\0\0\0'\0\x0E5d\xD8\xE2.\xFA\0\xF2\xC9^&\x1A\0\xBB\xD9j\x1Ax!\x81\x07\x18\0\xAD\xAA{\xBAT;a\x1B\x1B\0-\x99q\xD8Z\xE8\x17\x10\x16\0%\n\x952n\xD5\xB2\x1C\x14\0kO\xCD\xE6_f\xA0\x13\x1F\0\xC1\xF3h7(\x81\xCF\x0F\x1C\0\xD3\x94nE\xC3\xDE~\x02\0\0\0\0\0\0\0\0\0\0$\0W@\x1F\xC5QW\xEA\x0Bc\xA3\x05\x89\x1F\0\x1FJ\xB9@\xE59o\x15\x17\0\xC1\xCF\xF3\x06Dj\x99\x05/\0\xD2[\x14!\x01\xA9\x8F\x07\x83\xE6\xD9\x1A0\0\xCA\xBA\x8A\x1DlT7\x03\x9FI\x1D4\x17\0Y\xE4\0\xE5\x0E\xAB\xE1\x02$\0U\xAC\xC0Y\n\xCD\x9C\x06\x15(\xDFk\x19\0\xB6\xE3\xFFD\x8C\xA17\x04%\0\x16;\xF2\xE01\xA8\xC5\x1B\0\0\0\0\0\0\0\0\0\0\xA0\x9F\x13\xC2\x19\0\x8D\tl\x12\xAEHM\x16 \x0063=\xA6\x80\xC4\xFF\x1D%\0\xC2\x11\xD6\xA3\xA4\xB0\xD0\x1863=\xA6\x1E\0t\xA6\xED*\xF8\xA5\xC7\x04\x19\x003\x0C\xE7&J {\x1B#\0\xBFz\x02\xFF\x96\n\xD4\x06Tu\xA1?*\0\xAF\xD1QvUk3\x17Tu\xA1? \0\xD4\xAD\xA1\xAFt\xC4\xF8\x1F\x1F\0\xB1E6\xC5\x06\xEE;\x1D\x1B\0w\xFBs\xAE~\xC9;\x17!\0+\xCB\xF0\xB5\x1CX\x1C\x15Bx_\x9A\"\0\xFEt\r\x10\x1E\xA69\x12\xBF\x1A4G \0\xABt\x9ED\x1E\xAB\xBA\x1A)\0J\xEA\xF3\xA5Av\xB6\x1A\x98\x99\xDEt\x1D\0\xDAx\x19\xA56\xD3\x1A\x10\"\0\xE1\xF3+t\x85,\x05\x0E\x8F\x92\x07\xA0\x1A\0'\xFC\x94\xB7\xEF\xBD\x9C\x15\x1A\0[\xED\x8CLC\xA2v\x14\"\0\x1C\xBC\r\xA8\xF3\xE3C\x08\xEDQ`\xDD'\0\x80l\x9E\tj\xD9\xE4\x13\xEDQ`\xDD\x1E\0\x0C\xD29\xAF\x85\xB6\xD4\x1C.\0\xDAYcc\x9D\xEE`\x0BGB\xEC\xE78\0\x8B\x01\nU&\xE4\x12\x08GB\xEC\xE7U\x13\xF8\x97+\0no\x8B\xB3\xE3U\x9F\x1E&\xF8w\xBA5\0\xFC\x8E\xE0\xC9e\\N\x03&\xF8w\xBA\xD6\xB0?|\"\0D\xEE\x8C\xE7\xD6\xDC7\x1C\0\0\0\0\0\0\0\0\0\0+\xEF\xB6\xA4.\0\xD1\xA0\xB4q\xA0\x85\xB8\x0C\0\0\0\0\0\0\0\0\0\0\xB0\x8D\xB3\x906\0(\xD7;|:Dv\x05\xC4\x05\xDD\xCAbo\\/:\0{\xDD\xB2\x82u\xBFF\x13\xC4\x05\xDD\xCA\xBAY\xAC/E\0=8\x9E\xC4\xD2\x1C\xD1\x1B\xC4\x05\xDD\xCA\xC7\x1B\x89iV\xF8IX2\0\x88<\xAF\xC3fJ\xE3\x03\xC4\x05\xDD\xCA\xAD\xAC\x17\xC2.\0fg\x16\x05S\xC8I\x0B\0\0\0\0\0\0\0\0\0\0@\xCE\xBAD#\0\nY'+\xB1\x86\xBD\x0C\0\0\0\0\0\0\0\0\0\0\x8CQ\xB7\xD5?\0\xA4=\xC0\xAD\x03\t\x14\rm\xD8]\x8F\x7F2\x02\x973\0\x85a%fF\xFC\xDA\x01\rg\xC6\x9C\xC7\x9B\x16\x81\x1D\0\x8C\x16\x989\xED\x9F\xBA\x0B,\0g5I\xB3\x9A\xD1k\x14\x01*,\x90\x13\0\xF6\xC8\xA8 \xAB\xAC0\x07\n\0\x87\xA9|\xF6?b\xB6\x01d\0\xAE\xEAT\xC1)\x9F\x87\x1EQ\xA5\x06\x0Brl;!\x01]\xA9t\x01\xF7`\xE6\"\0\x86Y~\xC2\x01\xD0\xC8\x11l\xE4*\x8F4\0\x9E\xA0\x89l\xE4\x98*\x04\xEAE\0\xB8\xB8\xA7\x9B\xF72\0\x88\xB8\xEF\x8A\xE2\x18\xB6\x1C\xC9Jl\x01\xB8n\xCB10\0[k;\xA9u\xAA\xDC\x1B\0\0\0\0\0\0\0\0\0\0\xF8\xBAi\x8F\x14\0F~\x05NnB\xB4\x01I\0\xB0X\xB9\x8E\x86G\xC3\x15\xD0\xB6\r\xE3\xC1cRWw\xA0\xCF\x18.\0-\x82\xB6`3\x87\xFF\x17w\xBD1\xECN\0\xDE\xA6\x86\x86\x10:\x0F\x10!\xE2\xB1\xD8\x02w\xB9b\x89u\xAE\xDFM\0\xD8|\xE6\xDA\xD2\xB2#\x17\xC0\\\x03\x92\x0F\xE7\x8BS{\x8E\xC5]2\0\xC0*\xF6 eFd\x01\x01\x81\x99w\x83!./\x05\0\x04\xDD1\xFC\xABe\xB0\x13\x07\0\xEFT\xEA\xBF,'\xB1\x0E?\0i\x82\xD2o\x83<\xC4\x03\x01\0(\0\0\0\0\0\0\0\x05\0\x04\xDD1\xFC\xABe\xB0\x13`\0\xB7{\xA32\xEF\x93L\x18\x05\0\x04\xDD1\xFC\xABe\xB0\x13\x06\0\xAD|\xA8\xFC\x03\xD8\xB2\x13E\x004\xD0\0\x83\x10\xD9\x94\x01\x05\0\x04\xDD1\xFC\xABe\xB0\x13$\0\xBCN\x1E1t\x0C\x08\x0C,\0I\xC98\x90c\x8D\xC5\r\x05\0\x04\xDD1\xFC\xABe\xB0\x13$\0G\\-\xE1T\xA3\xFD\x19\x01\0(\0\0\0\0\0\0\0\x05\0\x04\xDD1\xFC\xABe\xB0\x138\0\xDF\xACJ\x1C\x87\xBD&\x15\x05\0\x04\xDD1\xFC\xABe\xB0\x13(\0{\xE4\x03\xDC\x11\x91\xF5\x07\x05\0\x04\xDD1\xFC\xABe\xB0\x13 \0\xE9\x0F\\\xAB\x9E{\xD8\x01\x0B\0\xE4\xECK\xC1\xB9Y+\x08\x05\0\x04\xDD1\xFC\xABe\xB0\x13'\0\x9E7\xD5\xC8Eb\x90\x0F\x05\0\x04\xDD1\xFC\xABe\xB0\x13\x16\0\xC2\x88\xA4\xAC(\x0F\xBB\x1B\x1E\0\x92C\x01\x9E\xED\xE1\x13\x1E/\0:W\\#\xE2\x99\xE8\x10\x16\x90\x82\xA52\0\xBE0\xB7\x1A\xE5?S\x08\x07\0\xA5\x1D\0\x85\x8D\xF4\xB4\x0E}?Nn\x9F\xF9 ON\0\x0B\xDA\xED\x1B\xB7)\xAA\x11}?Nn\x9F\xF9 O\xD3\xD6\xAB\xBDK\0\xAB\xA2L\xAA\xB3O\xC3\n\x1B\xEE\xAB\xD1+c\xF2M\x16;\xEB/.\0\xC10g`1\x89\xE3\x01\x1F\xC0\xC0d)\0\xCE\x8F\xBA;l\x99\xF3\x17!\xCB[n3\0I\x91\xA5\xE6\xE2d\xBA\x08o$\xDB\x9C\xEB\xA2R\xD7:\0n\x97\x91\xA0\x80s@\x1F\x90\xE7\nUtb/x2\0\xDF\xC7\x02\xDBB\xD2`\t-G\xD0}\x16\x19\x1EWK\0\xCA\xF4\x1C/bE\x12\x0B\xC3`NO\x06\xE4vM\x7F\xC0\xD0\x8D/\0\x1E\xC2Od\xA9y\xC4\x1AN\xBA\xA0YK\0w\xD3\xF5.\x0C.\x8D\x0B?\xF8A\x88I2X\xC8\xD0{\x99\xBF*\0\xF8Xk\x0B\xDF9\xD9\x1D\xA1\xAA\xD6\xE21\0q\xCD.\x10\xBD8[\x1A!6^[\x10\xA6\xE1\x8C2\0\x12\x93\x94\r$\xDF8\x0B\xC3Q6\x9D\xF6m\xF9\x052\0\x92p\xEA\x13S\xF53\x0E\xCF\xCA\xC5\x98?6\xCE\xCEK\0\x93\xF56\xE1\xAE\x92\xE3\x0F9\xFA}\x0B\xB1\x0C\x08\\\xD6b\t\xED*\0\x96=\x14\x8E\x06=O\x12\x9B\xB4m\xB1\x0F\0;\x8C\x13^\xCB\x1Fa\x18\n\0_\x14\\\x01\xF6\x97\xF4\x1C\x18\0\xEC\x1B\t\xC6\x1F\xA4\xBF\x05\x0F\0;\x8C\x13^\xCB\x1Fa\x18\x13\0G\xD3\xB2\x85\x1D \xA8\x19\x0F\0;\x8C\x13^\xCB\x1Fa\x18\x12\0\x10\x89\xF8so\xE4\x0B\x0E?\0\x18\xB5\x17\xFE\xD8?\xC6\x12\x8Fu!\x1E1\xBB\xD2:\xA5\0\\}\x1C\x9E\x11\x9B\xE6\r~\xA1Wrp\x98\xCF\xE1\xC4\xB7|kv\xEA\xE6\x80\xBF\xCB\xCB\xE1Z\0\xB9l\x93\xFBs~U\x18\x9Ab\xE3\x8C\x848\xD8r\xE9\x99m\xB4\xB5\0/\xAF=<C?\t\x10\x08?\x82q\x99\x97\xF6$\x9D\x8F\x08\x8E\\\xF6\x92N\x90\xCF\x12\x87\x90\0\x8BPN\xC3\xC8\xF3\x8E\x14\x08?\x82q\x99\x97\xF6$\x9D\x8F\x08\x8E\\\xF6\x92N\x93\x1B#8|\0\xC8\x90g\x80\xBC\xFE\x0F\x1E\x08?\x82q\x99\x97\xF6$K\xC6\x9B\x13Is<\xDC\xF0\0\xFA\xE8\xAE\x17\x12\xC3\x95\x19\x08?\x82q\x99\x97\xF6$K\xC6\x9B\x13Is<\xDC\xB9\x03\x0E\xA7H\xE6\x96\xC3\xD1\0Z\xC3\" \xAF\xF2\xB6\x0F\x08?\x82q\x99\x97\xF6$K\xC6\x9B\x13Is<\xDC\x80\x92m{\x1E\xE9r\x7F\xFB\0\xA6\xAE\xEDNT\xE7\xDE\x03\x08?\x82q\x99\x97\xF6$K\xC6\x9B\x13\xC0\xF5_6\x1C\x86{\xE8N\x93-ho\0A\xC2\xE3\x84_n-\n\x08?\x82q\x99\x97\xF6$K\xC6\x9B\x13#\xE2r\xEA\"\0\xFE\xE4gd\xB4\xBE\xE2\x11\x03\xDE\x13LJ\0\x9E\xFA\xCC\xDB\x88\xF0\x9A\x15\x88.\x97j\xF7d$\\\xD3\nN\xBE\x92\0x\x06*\xB0i\xE9\x04\n\xD0:\xD6\x7F\x81:z\xE3\xE6\r\n\xA3\x88\x13_\xA3R\xD6\x06U0\0+\xB6a}M\x07\x92\r\x9E5`\x91}\0\xA8\x82\x18\xD7\xA3\x80Q\x07X\xE2\x90\xCC\x16x\xE5\xB6\x9E\xE8*p\x04\xEB\xCC\xE1\x9E\0\xA62\xE1\xC6\xC0\x89\x87\x10\xDE\x15\xF2\x0F\x05\x99\xD4\xFE\\V\x9A,s\xF5\xC4\x86\xC3|\xE0\xE9$\0\xBE\x18OS.\x02~\x13\xA4iT\xD06\0\x05\xD1Z\x83$\x98\xB4\0\xDB9q\x1B\x9DQed3\0\x9B\x0B\xEDy\x0F\x82\xD5\x04D\x87\\^'#\xB7\x92!\0\xF0\x0Fq\xDA\x97B\xF8\x1C\x8Cvuh'\0Fa\xB5*\xAF2\x01\x13\xEAc_\x02E\0{,\xC0\"\x0E\xBB?\x04IJk\xAF\xD7\xA8\xF9\xABH\xCF\xEF\x1F%\08\xD6\x19\x08\xBA\x19\x96\x10\xD6\x02\xC9\xDD.\0\xAB$\xE8<tZi\x05\xB0\xE4\xF8\x0E(\0\xEC\xC6k\xFB\"\x87V\x13<2\x15\xC5\x0F\0\xBAP\xA9\xB3\x1B\xC7\xE5\x07\x13\0\xE2\x1B\x0C\x86\xCD\xED\xC1\x0F\x0F\0\xBAP\xA9\xB3\x1B\xC7\xE5\x07\x03\x003\xC5/W\xF0\x16(\x16\x18\0\x19\xAC\xAB\xBC6\xD0\xA3\x1A&\0\xC6\xEEb\x11\xFD;\xA9\x08\xD8_@\xB4,\x003\xB4\xC3\xE5\xEE\xBAw\t\x04d8\xDAA\0\xDC\xA2\x81\xFA\x8C^\x99\x12\xA4\x1Cb\x1C\x9C\x94\xDF\xED\"\x10\xED\xF2\x86\0F\xE5\xFB\x91\xAA\x98f\0\x06\xFA?\x96\x84\x9Aq\x869\xF6\x98\xC0\xFF\x87/\x86\x01c\x05\xF7\x97\0[\xD7\xF8\xD4\x92\xBA\x14\x12x\xF7Ek\xDD\xA6&zV\xB7\x13j\xE3z\x18\xB3\xB8\xFF0O'\0W\xAD\x1C\"1\xDE\xDA\x0C\xA0+\xA4E!\0\xFE\xDC\x96\xB4\xD1\xC7-\x10.\xB6\xBA\xD9$\0\xD77\x93!\"\x10\x0B\x1D2q\x01\xCDS\0\t\x06&\x8B3\xE9W\x0F\xB6A\xADx\xDA\xD8\xDD\x1A\xA5\x94\x9A\xEE\x1C\0\xC4\x96\x14\xFFS[\xAD\x03\x16\0\x8B\xB9\x02\xC5\n\xFE\xFD\x12\0\0\0\0\0\0\0\0\0\0#\0\xBB6emT\x15\x0C\x04\x01\0*\0\0\0\0\0\0\0\x84*y?\x1B\0_\xD9l\x85\xFAq\xB7\x07\0\0\0\0\0\0\0\0\0\0\x13\0t\x94\xDCs\x9C\xDA}\x14\x14\x005~=IB\xC6b\x12\x16\0.\xA3\xC3\xEB\xBD-\xEE\x03!\0\xB0\xD3\x18vm \xB2\x1E\xB8w\xAF\xE3!\0\xBA\x01\xF7\xC9\0\xAB\xE6\x19\xA8\xB2\xBB\xB1\x19\0\xA9\x1CMy\xB66\xD3\x04*\0kGF;\xD7\rc\0\x06\xFF\xC1\xE7\x11\0'}\xA7\x80mS\x94\x087\0\xEE\xF8\xFC]\xC9Gu\x03\xA3o\xF2x\xF4&\xD4\xC8-\0%\x02\xCBV\x0F\x1A\xBB\0\xD7\x0C;\xB8\x1C\0Z\x8F\x01\x16\xA1\xB2\xBC\x13.\0@a\x82\xB0u/\x1D\x03\xEF\xD7\xF8\x80 \0\xC5\xB2\xD9\"\x9F\xFA\x81\x068\0J\x87\xB5\xD4\xB2zq\x0CNea\x8C\xAF\xB8\x0C\x92#\0\x91\xE4\xB2\xF8\x91|\x90\x10-\x89\xCBI\x13\0OM\xFA\xC2\xE1;\x9E\x17\x12\0\xB6\xC2\x9B<O\x94\xF5\t\x19\0\x12\x99>\x87?\xD3,\x0E\x1A\0O!\xE6\x18]\xE8\x9F\x1D\x12\0\xCD\x1E\xCC\xA9\x84\x81\n\x01%\0\xE9`\xBA\x0Bp_\x99\x1B*\xE2\x04\xE5\"\0\xB3+\\!\x06\xFB'\x067\xD5\xDC,)\0\xA1X?\xB1S8\x80\x03~\xCD\xFA\xE53\0\xEB\xD4\xE1\xDF\x82\x8C\xED\tX\x97\xA29\x9E\x0E@\x08\x1F\0\x16&\xA0\xF7\xA9D\xFA\x1B%\0\x93\x9E\xE0\xB1\x85\x0F\xE6\x01-\xA7\xCE\x84\x18\0\x16\x8A\x02\xB7\x1C\xC72\x17#\0S\x15\x8E\xB0<e(\x04ei\x8D\xF5\x17\0\xD7\x89\x0BI\xE0\xBC\x05\x1C\x1F\0\xEC\xBF\xCB\x08\xC2Q\xE5\x0F\x14\0\xD9l)t\x8D\xEF\x8E\x14\x1E\0t\xA6\xED*\xF8\xA5\xC7\x042\0\xCAqp\x83\xEB\x9E#\x04)\xD8*\xCA!\xB8\xD1\xF2<\0\x98\x93rD\xC0\x8C\xE7\x1BS\x82\xFE\xB9\xA1\x97\xA5\xC3P\0IS4\xD1\xA8J]\x07\x19\xD4\xB9*\x8E7\xABF>\xAD\xF4\x05O\0.jS\x1B\xA5\x9D\x8A\x17\x19\xD4\xB9*\x8E7\xABF\xD7\xFA\xB27H\0\n \xB4T\xE6a\xE0\0}?Nn\x9F\xF9 Om\x9B\xD7.J\0\xEF\n\xFC\xEF\xC1\xD4]\x12}?Nn\x9F\xF9 OA\x87%?<\0\x1C\x9E\xD1\x96\xCA\x86g\x07}?Nn\x9F\xF9 O>\0H.\xCC\x97\xD8\xB3\xAA\x08}?Nn\x9F\xF9 OF\0\xC4'qG?\xEFC\x01S\x82\xFE\xB9\xA2L\x99)\xDDn[\xF5A\0\xE0\xB9\x80\xF5NS\xF3\x10S\x82\xFE\xB9\x1A\xECY\0\x07O\xCF\xFEI\0\xCD\xBCg\xFDR$\x92\x03S\x82\xFE\xB9\xF6\xD3!\xF8\r\xDF\xE9\x9DO\0c\xDA\x07\xCB\x13t\x98\x1ES\x82\xFE\xB9\x1F\x02\x8A\xE2\xEB\x0E\x93&?\0\x9A\xF5\xC4!s\x03;\x06S\x82\xFE\xB9If2\x1F;\0\xB9b}te\x08Y\x0E>\xFC\x85\xE3\xF3U\x06\x87\x93\0\x10\x8Ea\xAD\x8A#\x95\x10y\xE8R\x97I\xD8p'\xB4#\xC24\xC4\x93pQ\xDAa\x95\xFEC\0\xDDp'\xE5v\x9E\xDE\x0C\x9BA\xC7Sa\xF2\x88\x07\xE58fRF\0\xBB\x0EV\xA3\x12rn\x08<2\x15\xC5O\xA3\x93\xB7\xAC@*\x93\x0F\0\xBAP\xA9\xB3\x1B\xC7\xE5\x07 \0\xA4W\xBF\xF5\xC7U\xD0\x0BH\0!h\xD3\x9C3H\xEF\x0B\xA4\x1Cb\x1C\x9C\x94\xDF\xED\x93\x87\xFB\xADO\0\x11/\xF7i\x91\r\xEA\x1B\xA4\x1Cb\x1C\x9C\x94\xDF\xED\xB8l\xA2\xB0F\0\xFF3\"*\x7F\xFC]\x1F\xA4\x1Cb\x1C\x9C\x94\xDF\xED\x19\x04\xBF\x1EH\0\x86EI\x97\xC4Xu\x1F\xA4\x1Cb\x1C\x9C\x94\xDF\xED\\\x15\x85cE\0+]\xE8\xB0\xE0&\xD9\x16\xA4\x1Cb\x1C\x9C\x94\xDF\xEDW2\xD3PF\0V[\xC3\x88Bp\x88\x1D\xA4\x1Cb\x1C\x9C\x94\xDF\xED\xB9\xFF\x10(@\0_\x0B\xAB\xFD5%\xC7\x11\xA4\x1Cb\x1C\x9C\x94\xDF\xED+\0\xD1X8\0\xD1\x96u\x1D\xC8A\xF63\x1A\0?,yf\xEE[s\x0C\0\0\0\0\0\0\0\0\0\0\x0B\0\x8A\xDA\x84xN\x88,\x07\x0C\0\x0Cb\xCD\x0F=f \x06\"\0w\x81\x84\x1B\xB7B\x93\x02\xF9\xB9\xEB\x17\x1D\0R\xE6\xF6\xB6,\xFF\xEF\x0F3\0(\x98\x1A$\xBF8\x16\x11\x08S\x08\x14\x8C\xF5yB\x14\0\xE5\xFA\x1F\xA9P\xC55\x0B\x1E\0\x8E)8\x01[\xA4D\x08\x16\x006h\xE1\xA3_\xA6\x08\x18\x1E\0t\xA6\xED*\xF8\xA5\xC7\x04$\0q+\xB5\xE6\xEB\x0F\x88\x13\xC3\xFE\x0E\xA8,\0 \n\x0C\xCDQ\x8A]\x01\xAF~\x03\xEE-\0\xEF\x83\xD0u\xC6/j\x18\x01\x8B\xB6\xEA7\0\x98+\x98\x9E\xF1iJ\x07\xDF\xF3o\xA7\x8A\x0B\xE7\xD6=\0\x85#\xA6\xAD\xAE[z\n\x06\xAEG}\xEF\xD6\xE0\xFD\x1B\0I\x99\x8B\x04\x1DK\x16\x10\x14\0\xD0\xC6\x96I\xF2\x93|\x08\"\0\xE1\xF3+t\x85,\x05\x0E\x8F\x92\x07\xA0M\0q\xFE\xAFi\xF2\x10\xEB\0\xCD\xB6y'\xBCOT\xD7\t\xCC\xDF\x82U\0I\x15L`Y'\xC3\x1E\xCD\xB6y'\xBCOT\xD7i\xD3\xAC\x8E[\0\x84z;&\x0C\x9CG\x1E\xCD\xB6y'\xBCOT\xD7'[\xFF\x8E<\0\xDE\x15\xF8\x96\xFA\xD9L\x1B\xCD\xB6y'\x7FL\xDE\x8FH\0\xE2kf\xE4[\xF7\xCF\x1Dz\xE8R\x97s\xE4EN\xD9\xEB\xBD\x05.\0P4-&\x93?\xA1\x02<2\x15\xC5\x1A\0\xFAR\x19\xC3\x05\xA7!\x07\0\0\0\0\0\0\0\0\0\0\x0B\0\x81SC\x10f\x11c\x1D\x07\0\xA5\x1D\0\x85\x8D\xF4\xB4\x0E\x1E\0\xCA%G\x16>\xC4\x80\x0C\0\0\0\0\0\0\0\0\0\0$\0W@\x1F\xC5QW\xEA\x0Bc\xA3\x05\x89\x1A\0'\xFC\x94\xB7\xEF\xBD\x9C\x159\0I#\x1C-?\xC9\xB0\x0F\xBE\n\x1E\x12\xD2\xCB\xB6[5\0\xB8\x92\xE2]\xA0\x84\xEE\x10\xB9\x13\xEDkx\x8A!\x9C[\0\x04\xB2\xCA&R2\xC0\x0F\xF2\t1\x01\xC4z8\xDCk\xEB\xBE\x13f\0\x8F\x0B\xA7+B\x8F\x80\x02\xF2\t1\x01\xC4z8\xDCk\xEB\xBE\x13!*\x90k5\0\xF5qz\x01\x16\xA7\r\x05\xF2\t1\x01(\x87H\x0F \0\xCB\x9BM\xDCl\xAB\xCF\x0F\x16\0\x8B\xB9\x02\xC5\n\xFE\xFD\x12\0\0\0\0\0\0\0\0\0\0<\0\xE2\xD5\x81\x07W\x1E\xE0\x1A\x8B\xFE\x9Eb\\G\xF9\xCC>\0\x1C,I\x06\xF5\xB9=\0\x8B\xFE\x9Eb\x18\xDAI\x90B\0\xB6?\xA08\xA1\xD5\0\x1C\xBA\x8E\xCA\x10\x1F\xB5\xC8\x87?<\xF6]F\0\x9FK\xEC\xB1\xDE\xD7B\t\xBA\x8E\xCA\x10\xD2\x1C\xA8w\xA9\xC4\x1C\xDE.\0P\xAD\xE0\x0F\x15\xB6\x87\x11\x12\0<.o\xCB8r\xD7\x0C\x91o\xF7\x07@\0\x08\x83m\x0E\x98\xC0.\x08\x91o\xF7\x07\xF5\x87\\mA\0\xAEg\x1A\xF0N;\xB7\x13\xFB\xA1\x1E\xD0\x8Da\xA6\xD1\xB8\x0C\xEC}D\0\"\xAC\xF9Y\xF9\x03E\x1BMPx\x8C\xC8\xEDW\xA7\x8C\x05\x11~?\0z\xEC\x1B\x0F+\xD7\x11\x04\xCF=\x04\xF3(\x82?\xAF\x19\0\x91G\xEB\xDB\x1Cr}\x1BA\0\xFF\xFC\xA5F\x14\xC1\xDC\n\xE8S- \xFEz\xB3\xA6\xFB\xF9x\xA9G\0\x19\xD0\xF7\xA2\xE3\xDB\x08\0\xB5\xE5\xB9\xF8\xAC[\x97\x1B\xC4\x9A9\xB7+\0*\x8A\xB6\xB7p\x94\x1E\x0B\xA7\xBF\xDC\xD6=\0\xC5\x13\xCCj\x81\x8D\xA9\x04\x10\x04s\x02qF\xE7D?\0\xAD\xD1\xE6PQ|\xE8\x19\x10\x04s\x02\xF8\x9F\x95\x1B%\0\x8E\x1E\x0C\0\xCD\xA2\xA9\x14\x87Smg\x15\0\xCF\x8Cg\xF5U\xEB\xE5\x12\x1E\0\xA5\xBD;\x04\x15\x05d\x1BG\0o\xEC\xB1\xB9Nfz\x1BoU\x92\xF6\x8C\xBA\xD9\xB7\xB5\xB1\xBC\x854\x006\x88\xB0\xB7bf\x84\0\xC78mJ\xBE)\xAC\xC7\x05\0\x04\xDD1\xFC\xABe\xB0\x136\0\xFD%\xCD\xF7!\xD8\xFA\x116\0\xE1\xBBrm_\xAAS\x07\x1C\0\xE6\x04A\x83\xC4\xBF\x9C\x16y\xE1\xFB\x7F\xFA~\xA2\xF3>\0<\x0B\xE8@\x81\x89\xB9\r\x82\xB1 0\x95\xB6t\x12-\0\x000\xB1*\xBC\xFF\x88\x07gr\x88\x02j\0\xED\xCDm\xC7\xDE\xC2A\x04gr\x88\x02\r2:\xC9\xED\xBC\xBC%|\x0F*m\xF3\0\xCBy\xCD\x1B\xA7  \tgr\x88\x02\r2:\xC9\xED\xBC\xBC%|\x0F*m\xE7\x8B\x8A\x9D\xAC\xDD\xB9\xBFk\0\xED\x8D\x8E\xCD!\xD9\x8B\x04gr\x88\x02\r2:\xC9\xD3\x13\x84\xA2\xA8\xBD\x08\xDFm\0U\xAE\x06Hz\x0B\x10\x18\0\0\0\0\0\0\0\0\0\0gr\x88\x02\r2:\xC9\xD3\x13\x84\xA2\xA8\xBD\x08\xDF;\0\x97\x92\x82\x8A\xEA\xDC\xD8\x012m\x9Db\x86\xA8\xE1\xA4;\0\xB9b}te\x08Y\x0E>\xFC\x85\xE3\xF3U\x06\x87>\0\xC7\xBE\xEC\x91\xD59\xB8\x1D)\xE6\xA6\xAE\xA3]\xA2Je\0\xB0\x19\x93\xBB\xED\xBB%\x1C\xB7\xDA\xC0\x9Ap\xAE\xAFL\xE7\x1Fo,\xCD\xE3\x01G\x0F\0;\x8C\x13^\xCB\x1Fa\x18;\0\xB5=m\x0E\t\xEAK\x1F]\0d\x81{8\x96|\xAA\r\x90^c\xD4Jg\xA5\x9F\xF4b\xDF\xC0<\0Ub\xF9hZ`0\x01\xCBz\xE2\x1D\x17ul^3\0\xF7\xCF\x1B\xB9\x16\x01\x04\x08\xCBz\xE2\x1D\xD9\xE6\x8Ao7\0\x95P-\xD0la\xE9\x18\xCBz\xE2\x1D0K\xD7@=\0\x01\xBF\xD8\xC8\xFC\x19H\n\xCBz\xE2\x1DXy?+6\0R(\xF8\xCE\xE1\xA1P\x10\xCBz\xE2\x1D\xEFh<\x998\0a7\xC8\x84\x99Y5\0\xCBz\xE2\x1D\x1A\0/\tD\0\xB4~\xE3\xF1\x8C[o\x1C\xCBz\xE2\x1D\x02,`\xDA\xE3;3}4\0\xC6\x95\xCF \xFA\xECb\x10\xCBz\xE2\x1Dc\x10\xAC\xABE\0ti\x1F\xD3\xD2\xE5\xED\x02vSHu\x9APl\xD6xtW\xF7E\0\x14\x8DX\xA8*\x81\x89\x1C\xE9\x9Dh\x01\xC9\x8E^2z@pT+\0H-2\xA3\x97\x06\xC9\x14\xB4\xCA\xC6B\x1D\0\x06\xE3\x04\x17Ma!\x10\x16\0~6|\xE1n\xDC\xC5\x1F\x11\0g\x19\x80\x95mA\x80\x13\x19\0\xB9\xB5\xA2\xC7\xB4\x99<\x15 \0\x03\xA9K\x11\xD7\x01\x85\x10\x16\0\xE0\0L(\xD2$\x18\x1C\x1B\0\xD8\x89,\xA8\x88\x85\xAC\x07\0\0\0\0\0\0\0\0\0\0\x1F\0TS\xEE\xD3\x7F\x11-\x14~\0x<\x19\xB2\x82\x03C\x0F\xD66:O\x84{\xEA\xE6ik@D\xC1\x03\xB8D\x05\x01\x0E\x83mKB1p\x1A\xD66:O\x84{\xEA\xE6ik@D\xC1\x03\xB8DFw\xB7%Gf\xFBS\xA8ig\xAE\x1C\0\xF9ST\x08\x89\xA7\x14\x02\x98\0%/U2\xB6/{\x1AO;rr\x86\xDCB\xDCYG\xA8\xA7\xC9\xE5<L\xED\x126\x9E|\0\xC7_\xA8\x16\xCD\x86h\x11O;rr]\xBF\x8A\xC8\xFB\xFA[\x99\xE7Q@L{\0\\sz\xAB\xA0\x84\x1F\x1F\x9E\x8B\x82$\xD4\xA5&\x9E\x9A\x016Fv+193\0..?\xF6HX\xA7\x0F\xD6H\xA8\x0C\xB7\xD9\x16k.\0\xCC^\0\xC8\xED\xF2\xFE\x06\xA4\xF9\xF7\xCA'\0\xD29\xE3&\x1D\xDD)\x1B\xA4\xF9\xF7\xCA0\0\xC0\xCF\xB7\x1A\xF83S\x1B\xA4\xF9\xF7\xCA+\0\xE6\xF8#\xC3\xAC\xF2=\x08\xA4\xF9\xF7\xCA6\0p\x1C\r.:8W\x06\xA4\xF9\xF7\xCAL\\\x12()\0\xCFC#Ua\x04z\0\xAA\xF9\xF7\xCA3\0\xE3\xFB\\\xDFr\xA7~\x01\x9E\xE4\x0Ee)\xB0\xEET4\0\xD7\x10\xD1\xDC3\x9F\xF9\x17\x9E\xE4\x0Ee,\xB0\xEET5\09B\xD2?Y6\xE1\n\x9E\xE4\x0Ee:\xB0\xEET)\0\xEB\xB6\xF6\xE7\xEC5\xE4\x1C\x9E\xE4\x0Ee.\0\x9F}n\x10\xD9$\xEB\x18;\xBA<\x995\0\xD5\xF7\x16z\xEB\x15\x14\x01;\xBA<\x99\x88\x1B,\x019\0\xC0\xB0|\xF9\xD9b\xDB\x1C;\xBA<\x99\x92\x1B,\x01#\0\xDE\xAF\xF5\xC3\xC7T8\x1A\x16Xd\xA81\0\x8D\"\xFD|'\xCD\xD2\x16?\0\x19\xD8\x96\xE7,\xA51\x1F\x01\0(\0\0\0\0\0\0\0\x9F>-\x11zk\x91\x9F1\0\x8D\"\xFD|'\xCD\xD2\x166\0'\x02\x8DI\xEB&\n\x1D\x9F>-\x11zk\x91\x9F1\0\x8D\"\xFD|'\xCD\xD2\x168\0\x95d\xCC\xE7\xD7f8\x01\x9F>-\x11zk\x91\x9F\x1A\0\xC3N\r\x07\x041\xFF\x01\x1B\0};5\x8F\x01\xEF\x0F\x08\0\0\0\0\0\0\0\0\0\0M\0\x86\xDA\x96\x89\x94\xD8\r\x0B\xCA\x12K\xF5\xE3\x9F:i\xC8\xF3\x1B*\x05\0\x04\xDD1\xFC\xABe\xB0\x13/\0A\x8Cr\x9C\x9E\xFBe\x1D\x05\0\x04\xDD1\xFC\xABe\xB0\x134\0\xFA\xE0\x90\\\xE3\x16\x95\x0C7\0\x05\x0F\xA8K\xDD\x07\x96\x1F!\xE0#$\x0F\xADH\x1F\xC4\0\x92\xE4\x05\tL\xE8\xE5\x05$\xDE\x12a\xC7+\xCB\xA3\xE2'\xE9\x16\xF8\xC3xd\xE6%'\xCB8\x96\xB0\x19.\0\xC10g`1\x89\xE3\x01\x1F\xC0\xC0d6\0\xB7\x14\xF0sN\xD8\x8C\x169\x94\xD5\xEE\xD4\xA0h\x1B$\0\xBE\x18OS.\x02~\x13\xA4iT\xD0,\x003\xB4\xC3\xE5\xEE\xBAw\t\x04d8\xDA\x1E\0\xFD\xF7\xFC\x8CJ\x85\x8D\x07)\0\x90\xAF\xAA+\xAE(\x81\x05\xFD\x18HU\x1C\08\x953\xD0\xF2\x06N\x11\x1E\0D@<\x0E\x95,\xF9\x11+\0\xAB\x9D\xB4:\xBAO \rK*L\x14\x19\0'd\xC2\xAD\x81\xD3\xE4\x12!\0CsoX\xBC\xB5\xE5\x1A#B\xFD|+\x004\xD8O\xB8wB\xF7\x04%.;\t#\0\x18 t4\x03Md\x10\xD88\xA0\xB2\x1E\0\xD4\nn\xC91\xC6\xA9\x17 \0/\xFE\xD0\x0F\xEE\x11\xA5\x1D/\0q\x8A\xD7\xC5\xFA\x11\xDD\x0B7)\xE6\"\x1A\0\x85\x160\x95\xEA\x93\n\x07\x13\0\x9F\xE0<yy\x8F\x02\x1A\"\0u\x88\x9E\x92Wk\xF3\r\xA7\xF9\xF7\xCA,\0\x11\x84\x1E$\x86\xDA\x02\x17\xA7\xF9\xF7\xCA+\0f\xD43\xF9\xA1\xD6\x1A\x02\xA7\xF9\xF7\xCA%\0\xF8\x14O|\xCD+H\x14x+?j.\0\xD0{\xC7\x11\xBC\xD8o\r\x8C\x94\xB6x \0=\xE95\x16K\xFDZ\x19\x19\0\x1E\xBC\x10\xBBE#h\x06!\0\x9C\xAA\x1FD\rp\xAD\t\xD9\xB7-i\x1C\0V\x03\xA4\x0F\xFE1\x10\x05\x15\0D\x10_\xD9\xE3\xE9P\x16F\0f+K\xB0\x89\xA7c\x11\xF41T\xFE\x9D\x8F\xB6\xE3\xACc\x0Em2\0\xC0*\xF6 eFd\x01\x01\x81\x99w\x83!./\x05\0\x04\xDD1\xFC\xABe\xB0\x13S\0<\xBE\x8D\xBB:\xB0|\x1AK\0\x7Fm\xFEN\xE8\xDCE\x10@\xAD+TO\x8E'\xE8-v\xFA\xB1D\0Yed\xF99rG\x1E@\xAD+T/m\xF2*\x05\x92] F\0\xC0k|\x8E\x07\xA9\x05\x0F@\xAD+T\x9F\x9A\x8B\xDC4\xE4\x01\xD3K\0\xAB\xA2L\xAA\xB3O\xC3\n\x1B\xEE\xAB\xD1+c\xF2M\x16;\xEB/\xC9\0\xC3\xF2\x81P\xE2\x7F\xAD\x1B\xAF\xDB\xCC\xDA\x04\x90\xDE2u\x88Mx\xAE\xB9\xB0\xC0\xBA\xC0\xB8Xy\x17\xF1\t\xEC\0\xC7\xE4\xB8\xDB\xA0\xA5\xD5\x16P\xCF\x88\x83X\x87\x87\x8DR\xBDv\x1AN\x1E\xFE\xF86A\xE9#,`\x1C\xAD\xA4\0\xDD\xC7VVzq\x17\x1EP\xCF\x88\x83'\xC0\xF0Gx\xB1\xE8\xA0\x9A\x06O7Ul\xCF\xA4\xB5\0\x11\xA2\xA3\xC5[4h\x0FP\xCF\x88\x83\xC7\x0E\r\\\xDB\xAF\x03\xA8e\x05B\xB8?$\xCC\xA1\x1C\0\xD0\x1F\xC98\xB4\t\x0B\x163\0\x1A\x95T#C\xE4@\x05\x04\\t\x17\xA3L\x8A\xA6(\0\x7F\xCE\xBE\xE5=\xF3$\x0C\x9B\xAE\x1F\xAA \0\xCB\x9BM\xDCl\xAB\xCF\x0F\x0F\0\xBAP\xA9\xB3\x1B\xC7\xE5\x07a\0\x1C\x85\xAF\xFAr$\x0B\x0FJ\0Jap\xDB\x8F\x0C\x07\x1A\xCA\x10\xD0W\xFA\xBB\x1F\xDA\x99\xA7NAS\0d9\xC2\x99\xFBc\xA5\x15\xCA\x10\xD0W\xFA\xBB\x1F\xDA\x0F\xD3\xF0b:\0\xF9\xD6%\xC2\x9F\xACh\x03\xCA\x10\xD0W\\\x0E\x02\x91+\0\x96\xDC\xF0X\x12\x9DS\x06\xCA\x10\xD0W3\0\xF6O\x11\xF5\xFE\xA6\xB8\x15\xCA\x10\xD0Wy\xF3\xE5)C\0s:\xB3\x1CM\x14.\x01\xE4#\xF0\x08\xB1\xBC\xF5R9\x15!\xA5L\0\xECr\xF9\xF8\"\xF3\x85\x14\xE4#\xF0\x089\xFC\x0C\xADa*@N3\0\xA8\xDD\x19[\xBE\x9EG\x1Ag\x84\x04\xEC\xEA\x1F])$\0Q\xC2\xF1-zp\x84\x0F\xE5\x8C\x13dE\0Q\x8F\xE4\xB2)\xD7\x0C\x12\xE8\xC39\x1DL\x94=\xB8\xC7[\xDCeN\0\xF3\xAC\x88\xAC\xD5r^\x1A\xE8\xC39\x1D}\x0EK>\x17+;\xB95\0\x9D~\x90\xD0\xC02\x9A\x0B\x10\x8B\x13Qy\x95\xE9,&\0\x17LY\xF6\xCF\xF1\xCE\r\xD8R\x0B\x0F.\0\xB0p\xB5\xF5\xDE%\x03\t\xDDR\x0B\x0F*\0\x07\xC6:s\x8D\x0C\x11\x01\xC6N\xF3\xCA0\0\xC1\xC6\x17\xFBPP\xB7\x1F\xCC\xFFp&)\0)W]\x17$\x12\x10\x1A\xFE\x88\xE8C#\0e\xE0c,\xCCB\xB5\x0B\x87&\xE3\xE5\x16\0\xB8\xF1\x0E\x8A&\x0B\xA8\x04\x11\0!\xD6\xFF\xA8j\x1A\x19\x0E\x1D\0\x8B}\xDC]\x8B\xA1\x86\x15 \0\x1F!\\0uh\xC0\x065\0\xD4*+Q\xDA\xA1z\n\x0C\xB9\xF7\x8D\0\xAA/U\x1F\0\xB1E6\xC5\x06\xEE;\x1Dh\0\x1E4\x9A\xB1\0^r\x01\x19nf\x1FbhU\xED\x1B\xBC\xBE\x03y\xA4\xA9qI\0\xBC\x1CA\x13\xCFV\xE6\x1B\xA5\xC3:F\x15\x99\xD9\xB7\xC3\x1A0#+\0\xE6\x17\x87\x18\x9C\x87\x8C\x0C\x9BA\xC7S&\x007\x1ERr\xE9\xBE\xC1\x0B\xE9\x1C\xC3\xBC\x1F\0\xE1f\x82h+_6\x0CE\0/\xCA2\r]g?\x12\0\0\0\0\0\0\0\0\0\0o\x04\xFEb\x9B\xB5\xDA*\xB0Ym\xADF\0\xF7\xF6!\xAE\x17;\xB1\r\0\0\0\0\0\0\0\0\0\0o\x04\xFEb\x9B\xB5\xDA*\"\x7F\xEC\x94:\0}\x19\x92\x02\xF0Z\xF9\x02\x13\0 {t[\x04\xC2H\x18o\x04\xFEb\x9B\xB5\xDA*6\0\xA6/\xE1\xB8I\x1ER\x15\0\0\0\0\0\0\0\0\0\0o\x04\xFEb\x9B\xB5\xDA*\x19\0\xF4\0_0\x9A\xB2\xB9\x02\x1E\0\x9Ah\x8C-\"O\xC3\x158\0^\xA9~\x8B\xFC\x94%\x1B\x10\x04s\x02\x8B~\xE1\x07\x1C\0\xE7\xEA\xDB?\x87\x9Ao\x1A.\0J\xA3\xAA\x03\x07J\x1C\x1A\x1B\x17`\xFD\x14\0\xE5\xFA\x1F\xA9P\xC55\x0B\x14\0\xE0\xC9\x94\x1F+\x84\x96\x14\x0F\0\x81\x80\xCF\xEE\xD3j\x80\t\0\0\0\0\0\0\0\0\0\0\x10\0\xFB#\xC7\xC8\xC9fF\x0C\0\0\0\0\0\0\0\0\0\x000\0\xE4{\x934\xA0\x0C\xA7\x05\xC4\x05\xDD\xCA:\0{\xDD\xB2\x82u\xBFF\x13\xC4\x05\xDD\xCA\xBAY\xAC/0\0\x13`a\xAB\xC4\x90\xCD\x0F\xC4\x05\xDD\xCA0\0\x19\x85?!\xD5\x89\x98\n\xC4\x05\xDD\xCA\x1B\0Zm-\xE3\x81\x1C\xA4\x1A\x18\0T\x98\x90bv\xF3\xB1\x0B\x1B\0l0\xBCgC\xFA\xA9\x01U\x002$\x07\xF97\xA8[\x1CT_D\0'\x824\0\xCE\x18\xF3-V\0\x9A\t\xF9\x06\\\x1F\xCA\x15T_D\0'\x824\0\x93z\x97\xC2\x1C\0Ei\xA2\xBB\xA6\x81\r\x10>\0t6\x18Z\xCF\xDDT\x03@\xAD+T\x1B\xCB\x92\xF4G\0\xD7\x02xg\xC2\xCB\x1F\x14}?Nnd\xF9\x85\xD9\xDF\x94G\xD6C\0\xCD\x81y&\xA6\xD6\xD8\x13}?Nn]\xC82\t\xC0\x83X A\0\xE6p$\x8E\xB9]K\x1Ew-\xCE\xA7q@6\x0E7\xE9\x9B59\0\xA4\xD6\xE22,\\\r\x05\xAA\xE8\\k\x0Ep(\xCE<\0\x1B\xF0\xDB\xAFP\xE6h\x1FpC\n\xFC \x17\x9A\x11?\0R\x7F\x10\xDA+.\xCD\n\xE7\x1F\xEBI/\x10D\x0C'\0k\x1C\xDF+'\xE6M\x11c\xF7\n(<\0(U5k\x15\xE4'\r\x8F\xBAn\xC2\xCEYG\xB60\0\xEB\x92\xA4\xC2\x1F1\xB0\x1A\xB5\xCE\0\xBA-\0\x1A\xF7\x9A\xC7\x86\xCBn\x013\xD0_\x8D\x1E\0`'\x1A\x15\xAF\xEF\xB8\x19&\0\xDB\x84\xAB\xC1v|d\x13G\x15o\x8C*\0\xBF|_]uc\xA3\r\xBA\xFFp&/\0\xC8\x86|$\xF9^f\x11z<\xB7\x8D:\0\xEA\xDF6\x03;\xE6\xB6\x05I'Z\xED\x02\xCD[\xEBB\0\xB8\xCC\x86\x91\xD7\x93\x90\x04\x9A`\xF4ZA\xAE\xDDT\xCC\x8E\xC0x\x04\0\xE9\xA099\xC39\xF5\0\x13\0 {t[\x04\xC2H\x182\0\x9C\xFD#\xE5\x84\x85;\x0F@\x89\xE2\xCD\\\xD8bD5\0U<\x93\x89\x8C6+\x0BU\x891*X^X\xD9\x19\0\t\xE4)\x10\xCB\xE4\xA4\x15\0\0\0\0\0\0\0\0\0\0\x0F\0\xC3\xDD\xEA\xED+G\xCA\x06\x0F\0\n\xFB*\xEB\x16\xCC@\n'\0\x1D\x90\x83\x92O\x87#\x1E\0\0\0\0\0\0\0\0\0\0QA\xCA\x8E(\0\x92\xEE\xDF+m\tq\x13\x01\0(\0\0\0\0\0\0\0\x1A\x8A7C\x85\0\xE8Yw\xDF\x92\x13\xF6\x0B40\xE8n\x8B\x06\xC6#\x9A\xB6\xED\xDA&V\xB3\xAE\xFE\xD3\x9B-H\0\xB3 1--&%\x1840\xE8nA\xB2\xD5c\x9D(%\xC3$\0\xFE\x97\x8A\xAF\x13\xA6z\x04\0\0\0\0\0\0\0\0\0\0\xB4)(^$\0\xFE\x97\x8A\xAF\x13\xA6z\x04Z\0vv\xF3\xB1(\xF7\xEF\x06\x05\0u>j\xE4%\xF1\xB5\x01\0\0\0\0\0\0\0\0\0\0\xB4)(^\xB1\0\x80\xB6\x046\xE1\xCE\xD3\0\xCD\xB6y'\xD0A\x90\xE1c\xCD\x05s\xE4]\xE08\xA8\x1F\xCE\x9F\xB0\x005}\xE4\xE6\xAC\xC8P\r\xCD\xB6y'\xD0A\x90\xE1c\xCD\x05s\xE4]\xE08\xA8\x1F\xCE\x9F*\0\x9B\x80\xE3\"\xE7\x95\xD3\x07\x82\x95\x90L\x1C\0-7#\xA7B\x12\xAE\x10N\0\xFEj\x85\x87\x1B#u\x0B\x12\xD8\xCF\xC8\n^\xE5\x94\xF1\xC4\x93n6\0\xFC\xC1\xDF\x93D\x1F\xF7\n\x12\xD8\xCF\xC8\n^\xE5\x94V\0\x0E\xF2\xAD\x9D\xF3\x97Z\x0E\xFA1C\xB2iKIh\xF1\xF3\x8F\xF9\x1B\0w\xFBs\xAE~\xC9;\x170\0!\xCA{\x91\x08S\x1B\x19L`3b9\0\xBE\x08\xE7^\xDC\x0EA\n\x12\xD8\xCF\xC8\xB4\x03\xFD\x8Dm\0K\xC7\xCDB?\x8B\xA4\x1DR\x9Cq<\xC9\xFB\xFA;5Qsg\x08\xDA9\x10\x16\0\x8C\x90\xE6\x8Cl\xEF\xE5\r/\0\x15\xA6%\xED\xA8\x0Ec\x17\xA5\xB2\x1C\x18H\x002\xBB\xC3\xCC\xDD\xE5\xC5\x1Eh\xF0\xB2x\\\xF4m\x8F_\xD59\x98<\0\x1A\x1Cq6\x85\xDC0\x0F\x12\xD8\xCF\xC8\xC9I#[\x1B\0w\xFBs\xAE~\xC9;\x172\0-\xE6j\x08\x1Bu\x88\x0E\x12\xD8\xCF\xC8\xE6<\x93\x9C1\0\xAAU\xF3\xA9\x95\x89\x85\x07\x12\xD8\xCF\xC8\x93A>\x1CV\0\x0B\xEC\xC1\x18\xB1\xACQ\x15\xABo\x98\x8Ck%$\xDD\xAE\xADD\x9C8\0n\x1Fc*\xE6\x91\x95\x18s\xB1\xA2n\xB5\"\xD4#)\0y\xCDp\xE21\xB0\x07\x11\x06\xB5t\xD0(\0\xB8\x14\xA6\x17&\xD0.\x08\xFC{2\xF14\0\x9E\xDDr9=A\x1B\x0B\xE5w\xD0\xD27\x01-^:\0\xA67\xF2\xD2^z\xD4\x1F\x1F\xDF\xCD\xBBS\xA7\xDD\xFF&\0_vJx5\xFA6\x13\x121\xB1M,\0\xF9\x1D:)\xB2`#\x13hW\xB0Q8\x007+\x84cS\xD2\x11\r\xE5w\xD0\xD2}\xC3\x9A\x97>\0l\xA8\x88Bx%\xF7\x17\x1F\xDF\xCD\xBBS\xA7\xDD\xFF*\0\xAB`\xE1_\xC0\x0B+\x10k'\xED\xEF9\0K:\xE7,O\xA3\xD2\x07\xE5w\xD0\xD2\xF9\x8A% ?\0\xB2<:5r \xAC\x18\x1F\xDF\xCD\xBB\xC1)'\xD7+\0\xC0\xEA\x9B\xB7\xAB\x9DB\x1EO\xE2\x82\xCD*\0\x1F\xC9\x8B/\x0Eh\xAA\x08\xCC\xF8F\xB1P\0n\xF6\x8BU\xFD\xBD4\x1D\xEA\xD7\x97\x96\x9C\x8A\x04c\xE3\xDB\xB3\x064\0\xE1{A\xE8\x99Z\xA2\x01\t\xC0\xFD\x11\xEE\xBCG\xA4%\0\xB5\xF6P\x88T\xD3\x12\x1Eb\xF3U\x156\0\x8E\xCBU\xFF\x88q\xB1\x15\xCD\xDD\xA5\x15H\xBBSP7\0\x17\x01\xF1T\xD2\x93D\x15C\xFC\x04\xBCO-O\xDCb\0S@\x99\xA0X\xC5\xE0\0\xE5{R\xE4C\xE2\x1CZ\xF5\xB27\xB2\xEB\xA6\x7F\x04+\0\xE5\xEE\xC8\xC7\xE9\xE5\x07\x13\xC5\xF3fLU\0$\xD6Z\xC8\xA5\xCF\x92\x18\xC5\xF3fL\x18D\x1F!\xA9\x10\x19\xFF:\0\xAF\xE9\xDC\x86\x94\x1D\xB5\x1A\xC3\nX!\xD4\x89\xD6\x08\xB3\0\xCB\x80E\xF9S\x86\xFD\x11\xC7\xE97\x9B\x13\x97\\\xBEU\xBDF\xB4\xDC\x0F\x97\xFBpT\xD8wj\0u\x15\xB9\t`\x8B\xCA\x1C\xC7\xE97\x9B\x13\x97\\\xBEU\xBDF\xB4XLg\xA6X\0\0\xF1\x85%\xBBh\xA8\x06\xC7\xE97\x9B\x13\x97\\\xBE\xFA\xA61\xA5z\0\xFF\xBA\x8C\x05`p@\x15U\xCA\xC2M\x87\xAE\x10MX\xE6}\x17X\xBD\xD7\t\xC2\0\xCE{\xE3l\x9C\xFB\x82\x07~\xE2\xE6Q\xE0\xEAF\xCD\x97\xE3\xD8\xFA&/\xC0+\xC6)\x11\x90\xE4\x84I\xD1m\0\xAA\xB2\xFCip\"\x7F\x01\x88\x93!\x87\x84W<\x7F!;\xB2\xBC\x90\x9B\xB6\xDD\x9C\0\x02\\\xDD6T\x95\xD1\x07\xC7\xE97\x9B\xE5\x0C\x889\xA0\xD9\x82Y\xB9Us\x1E6\xD4\xD4\x08E\09\xE2\xC0Sh\xB0\xFE\x12\x9E\xD4<\xDC6\xA1+\x94\xCF\xDB0\x81Q\0\x1E\x87\x8AB\x05\x10\x02\x07U\x1As-\xD2Z\xA5\xA1\xFE`\xA0\xB3\xE1\0\x89\x87\x18K\xCC\x9D\x04\x13U\x1As-\xD2Z\xA5\xA1\xFE`\xA0\xB3\xBC\x8C\x07[\xFFz\\=G\xD9\xBA\x8F\x1D\0f\xA8\xBDx\xC6\xAF\x86\x10P\0\xAC\xAB\xB6\xF9\x04\xE4\xAE\x08(\xB2sc\xAEl\xC7\x80\xDCw\x92j\x1B\0_\xF2\xF9\xC7\xEB\xB9!\x0CO\0\xF1\x0Fp\x86l\x9F\x81\x1BuG\xBA\xC5\xFD6\xFE\x8A\x82C\0\x1E,\0\0`=A\xF2\xDC,\x18\x18K2\x93+\0\xEE\xB9\xC8\xCC\xE5\x12:\x0C>\xF6\x9C\"A\0\xB4@\x84\xDF\x9F\xD6\xA8\x02\xD8xEN\x91\xED\xB8}X;\x86\xAC8\0\xBEC|v\x1F\x12S\x1F\xD8xEN<\x8E\xB5\xD35\0G\x81\xC3\x94\x7F\xCF\\\x1C\x10\x04s\x02\xFD\x19\xCF\xCD,\0\xB6P\xC6\xAE2\x91M\x19\x10\x04s\x02/\0\xAD\x83T\x12\xA0\xF5\xBB\x10\n\0\x8E\xEBK\xEA\x03\xD5\xCE\x02\0\0\0\0\0\0\0\0\0\0h@\xAB\x8A#\0c\xE8'z\x06\x89\xAC\x1C|\r\x86V#\0\xA8\xFD\xFA\xFE\x82\xC1\x86\x1A~\x01\xF5\xB7)\0\xC6\xEC\0a\x15\xE4\xE7\x1F\0\0\0\0\0\0\0\0\0\0\xF7\xF4\xEE\x01\x14\0\xBEm\xF4\xD9\xCE\r\xED\t\x15\x003\xFAx\xE4,\x1Ee\x0B\x14\x007\x94\x8E\xCA\x04\xDFb\x12\x15\0\x05\x83\xC7\xE6\xA4u\xB6\x1D\x14\0\xCF\x1D&@)\xB3\xEA\x15\x14\x004\xD5\xCC?y\xE5\xD0\x1F\x15\0\xEC.6Z\xFB\xAA\x9F\x15'\0%\xE6\x86\xF8\xAF\xEBZ\x1B\xD2\x04\x90\x93\x14\0\xF1\xD6\xBF\t\x9E/\xE5\r\x15\0\xB3f\xAD \x16\x8E \x19\x15\0[\xAD\x03u*\xDC\xB4\x0B \0I>M\x05I\xEAK\x021\0\x83\x8F\xBD\xD2oA\xA8\r\x9C??]U\xC0\x90x,\0\x97n\x1Fgz\xD8\n\x16[~\x8Fp,\0\xABuwO\xED75\x07E\xDD\xB5\x83&\0\x9F\x92\x97\xE4w\xEE\xEE\n\xAD\x1C\xCA\xDF_\0\xBB^\x9F,\xFE4r\t\xAA\x9A\x8D\xEBM\xF8\xD7g\xFBh\x9C\xA3\xBD\0V\x80\xEE\x12\xC9\xF1{\x1A\x04$\x9A\x92\x88\xD5!\xFE<;\x01\x93\xCC\xDE\xD0\xC1\x86\xEB\x0C\xAD\xBE\0\xBBE\xFB\xA8\xC8\xEDP\x14\x04$\x9A\x92\x88\xD5!\xFE<;\x01\x93\xCC\xDE\xD0\xC1\x86\xEB\x0C\xAD6\0j\xA6\xEEj)*;\tw\xE79\xF6\x13\xD9\xA4\x16\x15\0\xF7\xBF\x10\xB3\xF2]\xA7\x12Z\0\x84\x9EeE\xCF7K\x1F\x0B&E\0\xE5K\xEF\x833\x83\xB7iv\0\xD3OO\xCD\x86\xBA\x82\x0EG\xB6\xF6\xBD\xA9\x1FWO\x14\xEF\x80\xB2F8\x8C+\x14\0+\x1F\x1B\x18\xA8\xD3\x0C\x15\x1D\0\xA1\xFB4X\xD7J<\x14\x19\0\x94tD\x1E\xE0\xD8\x0B\x01\x19\0\xF6*6\\\xBF\xE6C\x1F\x14\0\xEE\x82\x15\x1B\x90\xBDk\x17\x17\0\x9FD\xD30\xEDl\xD6\x13\x17\0\x94\xE2\xFF2\xFE,%\x18\x1F\0\xB6NEo\x97\x12a\x0F\x16\0\x0B>\x12d\xAAUR\x1A\x15\0h\xC3\x1EV\x8C\x81\xAE\x1A\x11\0EAap&(\xCE\x1F\x18\0Ua\xD4\x9F3mO\x06\x17\0\xB7\xE8L\xB2\xDEN\xFE\r\x11\0{$\xFCmU={\x08\x18\0\xA7\xC9y\xFAm\x07\xA7\x16\x11\0\x7Fr\x93\x85\xCBfl\r\x14\0\xCF\xFDv&\xAA[\xD1\n\x16\0\x89Co\x12\xC3+\xD8\x14\x1D\0\xDC\xB0*\xF3\xA7\x1C-\0!\0\x17\xE4\x18QM\xF9l\x03\"\0\x90\t\xEA\xE46jC\x07!\0ixy\xF7\xCB\xEB;\0\x12\0^G\xF8\xF3\x17\xA2\xCB\x01\x15\0\x1Du\xAAKy+8\x01\x14\0\xB9\xAE\x9F\x8F\xDEj\"\x15\x17\0-\xF6Az\xDF\x02y\x08\x1B\0{\xEA\x91t\xBC\xE0'\x06\x14\0G\x81\x04:\x84\xA7!\0\x17\0DW\xE2\0\xC9l\xEA\x04\x1A\0\xCD\x83\x8A\t\xAA\x90*\x0C\x1F\0\xA0\x8C\xD4\xA7\xB3\xF2\x16\x01\x11\0\xEF\".D\x97nr\n\x10\0\x11]\xB3\xB3K\xAA\x96\x10\x17\0\xBC\xAF\x06\x1B\xB4\x82\xFB\x04\x17\0E\xDB\x98 _\x11t\x0E\x14\0\x8F\x1F*\x85\x7FkD\x05\x15\0\x174\xBB\xF5\xE9zE\x02\x1D\0\xA7E~\xEF\xC7cC\x1E\x12\0\xED\xA3\x92\xFE9\xDFK\x1D\x13\0jO\xA2T\xFB%\xBF\x0F \0c\xF1>\xAE\xFC.\x18\x13\x18\0}\x1E\xC6\x05\x17\xC6\x1E\0\x14\0\xE2q\x9A\x8F\x1D3o\x0C\x10\0\xFB\x05\x1F\n\xFFR\xE6\x10\x0F\0\x07k?\xFC|\xEEP\x02\x1E\0e\xD9\xCC\xDC\x823\xA3\x05\x17\0[\x96\xCAl\x03\xA4\x84\x0F\x11\0\x9B\xA9!\xD4\xA7\xF1\xC5\x1E\x12\0c\x95H]CMK\x18\x15\0\xBB~\xB9\x96\x81\xDDw\x17\x13\0\x0CJ\x9A\xCE\xC5+4\x07\x1B\09\xE3c\xAF\xB9M \x17\x10\0o\xB3\xA0/\xB2sJ\x1F\x17\0}7\xEE\x84\x12\x88\xF1\x0F\x1D\0\xEC\xC2g\xFCm\xB7\x89\x12\x18\0\xC8\xA2P\r\xF8\x91V\x0C\x18\0\xB8\xA1\xAF\x9Cv0\xBC\t\x18\0\x168\x8B|=\xADk\x13\x1C\0\x080Q\xFD\nv\xDC\x13 \0\xE0\x0B\x04\xB2G\xA35\n\x1D\0\x17\xE0\xED\xC9\x91\x8F\xF2\x07\x11\0\xDF\xDCJN~\"\xCB\0\x15\0\xFD\xBAB7\x99I$\n\x1B\0\xE91\x0F=G\x18\x15\0\x19\0R9\xA4\x1CA\x98F\x13\x1C\0%\xAB\xCCb\x01X\xFB\x18\x17\0I\xE9\xCD\xCDc&s\x15\x1E\0S\xD9\xA3\xA3\xA0\x9D\xA2\x1C\x1E\0UbB\xFDHTL\x07\x11\0`rt\xFF03\xA0\x1E\x11\0\xCE\x86\xF3\xE5\xD1iA\x0B\x15\0\x88\xDC\xBF\xD4W\xC5\xBD\0\x13\0\xBA\xAC\xC5\x18H\xD7\x85\x11\x1E\0W\xA55\xE8\x86f\x85\x0C\x13\0\x9D\x17Y\xEC\xDEU\xAD\t\x1A\0:\xFF\xD0\x86XI\xA9\x06\x16\0\x97\xFE#0\xB7.\x06\x1A\x1D\0\x1A:\xF7\x9F5cX\x02\x1A\0\xFD\x8A\xB3\xBE\x96_\x06\x0E\x1C\0.\xAC%\x83.\x8C\x10\x14\x1E\0\x18\xB9=\xC9TF!\x06\x14\0c\xA7W(\xEE\xC6\xB7\0\x1C\0\xFDf\xF1\x82\x19\x1D\x99\x07\x17\0N\xF89\xD6\xD3[\x1A\x16\x1B\0\x8Fx\xD3\xA0z]\x01\x03\x1B\0q*\x0BP4\xFA\xC6\n\x1D\0|\x87L\xF9\x98R\x9F\x1B\x17\0)\x1B\x81\x0E\xE8\xED\xF8\x0F$\0\xDF\xBF].\xD2\xA8\xB3\x01\x1D\0K\xF6\x8B\x94^e\x88\x11\x17\0\x90n\xAF\xC2)\x14\xCF\n \0ed7\x8C\xBDmJ\x13 \0P\x80\x19A\xE9X\xF5\x04\x15\0\0\x8D\x14\n\x18\xE9Y\x05",
            whole: b"\xB7\0~\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xDB\0\0\0\0\0\0\0\0\0\0\0\xCB\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0_\x02{\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\x005\0\xB2\0\xF0\0\0\0\0\0\0\0\0\0\0\0\xC7\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0^\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x84\x02\0\0\0\0\0\0\0\0@\x02\0\0\0\0\x1D\x02\0\0\0\0\0\0\0\0\x04\x02\0\0\0\0\0\0\x01\x01\0\0\0\0\0\0\xB5\0\0\0\0\0\0\0\0\0\0\0\xA9\x01\xD6\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xC0\0X\x02Y\0\x84\0\0\0\0\0\xC4\0\x18\x02\xED\x004\x02*\x02\0\0\0\0\0\0\xAA\0\x8E\x01\0\0X\0\x9F\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0}\0\0\0\0\0=\x01\0\0\0\0\0\0\xE7\0\0\0\0\0\0\0\0\0\0\0\r\x02\0\0\xD3\0\xE4\x01\0\0\0\0\0\0\0\0!\x02\0\0j\x02\x04\x01\x83\x01\0\0\0\0\0\0\xC5\x01\0\0\0\0\x17\x01\0\0\0\0\0\0\0\0\xBE\0\0\0\0\0\0\0\x8B\x02\xE8\x01\0\0\0\0\xE2\x01\0\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xC4\x01\0\0\0\0\0\0\0\x006\x01\0\0\xCF\0\xB1\x01W\x01\0\0\x05\x02\0\0\0\0c\x02\xA0\x01\0\0\0\0\0\0\0\0\xB8\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\n\0\0\0\0\0\0\0\xBF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xD1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xF3\x01\0\0\0\0\0\0\x89\x01\0\0>\x01\0\0\0\0\0\0\0\0\0\0\0\0\xF6\x01\xBB\0o\x02\0\0\xBA\x01\xC2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x92\0\0\x000\0\0\0\0\0\0\0x\0\0\0\xDE\x01\0\0\0\0\0\0\0\0<\x02|\x02\0\0\0\0\0\0\0\0$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0/\x01\xC1\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0K\x01\0\0\0\0\0\0\0\0-\x02\0\0\xAA\x01\0\0\0\0t\x02\0\0\0\0\0\0\0\0\0\0\x06\x02\0\0\0\0\x81\x01\0\0\0\0\0\0\0\0\0\0-\0\0\0S\0\x0C\09\x02\xF0\x01\x15\x02\x8E\0}\x012\0\0\0\x9A\x01\0\0\x1F\x01\0\0\0\0 \x02\0\0\"\x02\0\0\0\0\0\0\0\x000\x02\"\0\xF8\x01\xBF\x01\0\0\0\0\0\0\0\0\xE6\0\0\0\0\0\xFE\x01\0\0\0\0\x88\x01\x13\x02\0\0W\0\0\0\0\0\0\0\0\0\0\0\x80\x02\0\0\0\0\0\0\0\0\0\0\0\0\x93\0\0\0\0\0x\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0)\x027\0\x11\x02\0\0\0\0\0\0\0\0\0\0t\x01u\0\0\0\0\0\0\0\0\0\0\0n\x02\0\0\0\0\0\0\0\0,\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x02\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0@\0a\x02\xA1\x01\xFE\0\0\0\0\0g\x02\x99\0\x8B\x01\xC8\x01\0\0\0\0\0\0\0\0\0\0\0\0\x8A\x02\0\0\0\0\xB3\x01\0\0\0\0\0\0v\x02\0\0\xCB\0\0\0\0\0\0\0\xDA\x01\0\0\0\0\0\0\0\0\0\0\0\0\xCD\0\0\0\0\0\0\0p\0Y\x01\x89\0\0\0\0\0\x88\0\0\0\0\0\0\0*\x01!\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0,\x02\xFA\x01\0\0\0\09\0\xDD\x01\x8F\0\xE5\x01\x13\0L\0(\x01\xB0\x01a\x01T\x01\xF5\0\0\0\0\0\x8C\0\x08\x01\0\0M\x01Q\x02\0\0\0\0\0\0\x9D\x01\xAE\0\0\0\x18\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x8D\x01\0\0\xBA\0\x12\0\xB5\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0.\0\0\0\0\0\0\0L\x01\0\0\0\0\0\0\0\0d\x01y\x02(\x02&\x02\t\x02\0\0\0\0D\x013\x01\xC0\x01\x8B\0;\x01\0\0\0\0\x07\x02\0\0\0\0\xF1\0\0\0\0\0\0\0]\x02\0\0\0\0\0\0\0\0%\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x87\x01\0\0\0\0\xEF\0\0\0\0\0\0\0\0\0\xA6\x01\0\0\0\0\0\0\0\0\x9E\x01\0\0\0\0\xFF\0\0\0\0\0\0\0\xD2\x01\0\0\0\0\0\0\0\0k\0\xDC\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xBD\x01\0\0\x93\x01\0\0\0\0G\0\0\0\0\0\x91\0r\x01V\x02[\x01\0\0\0\0\0\0\0\0\0\0H\0\0\0\0\0\0\0\0\0\x97\x01\x03\x02\x86\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0s\x01\x96\x01\0\0\0\0\0\0\0\0\xD2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0]\x01\0\0\x89\x02\xAD\0\0\0\xAF\0\x1C\x01\0\0\xC1\0\x81\0\0\0\0\0\0\0\0\0\xFB\x01\0\0m\x01I\x02z\x01\x83\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0*\0\0\0\0\0\0\0\0\0\0\0\xCC\x01\0\0\0\0\xD6\0#\x01\0\0\0\0;\0\0\0\0\0\0\08\x02\0\0\0\0\\\x02\xCE\x01%\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x006\0\0\0\0\0\0\0\0\0Y\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0J\x01\0\0\0\0\0\0\x0F\x02\xFD\x01\0\0\x9B\x01\0\0\0\0\0\0K\0\0\0\xE0\0\x88\x02\x8C\x01\0\0\0\0N\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xB4\x01k\x01p\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xA2\0f\x02\0\0\0\0\x1A\x02\0\0\0\0\xE6\x01:\0\0\0\0\0`\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x85\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0E\x01\0\0\0\0\xC7\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0m\x02\0\0\xA1\0L\x02\x90\0\0\0\0\0\xF2\x01o\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0h\x013\0\xC8\0\xEB\0K\x02\x0B\x01\0\0\x06\0\xF7\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x82\x02\0\0\0\0\0\x007\x02D\x02\0\0\0\0\0\0C\x02\0\0\0\0\r\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0C\x02\x06\x01\0\0v\08\0\x9C\x01\0\0\xB9\x01n\0\0\0\0\0\0\0\xE5\0\0\0\0\0\xF9\0\0\0\0\0\0\0\0\0\0\0\0\0_\x01\xDF\0\0\0\0\0\0\0\0\0\0\0x\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xAC\0\0\x002\x01\0\0\0\0\0\0\0\0\x81\x02\0\0\0\0\0\0\x87\0\x95\0\0\0\0\0\x1F\0>\0\0\0\0\0\0\0\0\0w\x02\0\0\xC2\x01\0\0\0\0\0\0\0\0\0\0\x11\x01(\0\0\0\0\0\0\0\0\0#\x02\x99\x01\0\0\x15\0\0\0\xB6\x01\0\0\0\0\0\0\0\0\0\0=\0\0\x005\x01\0\0\x16\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1E\x02\x8C\x02\0\0\0\0\0\0\0\0\0\0\x8A\0\x19\x02\0\0A\x016\x02\0\0\xF7\0\0\0\0\0\0\0[\0\xEE\0\x16\x02\0\0\0\0\0\0\0\0\x19\0\0\0\0\x007\x01\0\0\0\0\0\0z\0\0\0C\x01\0\0\0\0\xFF\x01\0\0\0\x001\x01\xE7\x01\0\0\t\x01\0\0+\x02\x15\x01\0\0\0\0\0\0\0\x002\x02E\x01\x98\x01\0\0\0\0\0\0\0\08\x01\x9E\0\0\0\0\0\0\0\0\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\x90\x01\0\0\0\0I\x01\0\0\0\0\0\0\0\0\0\0:\x02G\x02\0\0\0\0\xEE\x01\0\0\0\0\0\0\0\0\0\0<\x01\0\0\0\0\0\x001\x02\xE0\x01p\x01\0\0N\x024\0\0\0A\x02\0\0\0\0\0\0\0\0\0\0\x1C\0\0\0/\x02\0\0\0\0\0\0\0\0\0\0D\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0G\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xEC\0\0\0\xC3\x01\0\0\xEB\x01\0\0\0\0\0\0\0\0\xEC\x01\0\0`\0v\x010\x01Q\0\xD9\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0>\x02\0\0\0\0\0\0\0\0\xF8\0\0\0\0\0\0\0\0\0\0\0\0\0\xF4\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \x01\x02\x01\xB2\x01^\0B\x01`\x01\0\0\0\0U\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0X\x01\0\0\x0C\x01\0\0\0\0\x18\0\0\0f\x01\0\0\0\0'\x02\0\0\0\0\0\0\0\0\0\0s\0u\x01R\x02M\0H\x02\x0E\x02r\x02\0\0\0\0\0\0\0\0Z\x01\0\0\0\0\0\0T\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0P\x02\0\0\xC3\0\xFC\x01\0\0\x95\x01\0\0\0\0\0\0\0\0\0\0\0\0\xF1\x01\0\0\0\0\0\0o\0{\x01\0\0e\x01\0\0\0\0]\0\0\0\0\0|\x01\xF2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0h\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xC5\0.\x01\0\0\0\0\x9C\0\0\0\0\0\0\0\0\0\0\0\0\0\x82\x01\xDE\0\0\0\0\0\0\0\0\0\xEA\x01E\x02\0\0\xEF\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0.\x02\x11\0\0\0\0\0\0\0B\x02\0\0\0\0\0\0\0\0\xBC\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x94\0\0\0\0\0\0\0}\x02\0\0\0\0\x92\x01i\x01\xD9\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[\x02\xD8\x01w\0\0\0\0\0\0\0e\x02\0\0\0\0\0\0)\0\0\0V\0\0\0\0\0\x1F\x02\0\0\0\0\x0F\x01\0\0\0\0\xD0\0\0\0\0\0\0\0\0\0\0\0\0\0\xA5\0\0\0\xD7\x01\xD7\0\0\0\0\0t\0\0\0\0\0\0\0\0\0\xA8\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0r\0\0\0F\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0{\0\0\0R\0\0\0\x85\x01\0\0\0\0\0\0\xA0\0\0\0\xAC\x01y\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xE9\0\0\0\0\0\x91\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xF9\x01\0\0\0\0\x85\x02\0\0\0\0\0\0\0\0\x07\x01C\0\x10\x01\x9F\0\0\0\0\0\0\0\0\0\0\0'\x01\0\0\0\0\x83\x02\0\0\0\0\xB6\0\xED\x01\0\0\xB3\0\x14\x01\xDC\x01\0\0\0\0\xE2\0\0\0i\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0_\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0M\x02\0\0\x01\x02\0\0\0\0\0\x01\0\0\t\0\0\0\0\0s\x02\0\0\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\x8F\x01\0\0\0\0\0\0\0\0\x10\x02\0\0\0\0\xC6\0\xCE\0\0\0\0\0\0\0\0\0\0\0\xB4\0\0\0\0\0\x12\x02\0\0\0\0\0\0\0\0\0\0\x8A\x01\0\0\0\0\0\0\0\0\0\0\x13\x01\0\0\0\0\0\0\0\0\0\0\xB0\0\x7F\x01\xBE\x01\x82\0\0\0\0\0\0\0\0\0\0\0\0\0\x19\x01\0\0\0\0\0\0\0\0\0\0\x12\x01\0\0\0\0\0\0\0\0\0\0T\x02\0\0\x0B\0z\x02F\x02\xDF\x01?\x02@\x01\x80\x01;\x02\xE1\0\xEA\x005\x02\0\0\0\0\0\0\xD4\0\0\0\x02\0\0\0\x86\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\"\x01\0\0\0\0b\x02\0\0\0\0\xF4\0\0\0\0\0\0\0\0\0\xE9\x01\xF6\0\0\0\0\0\0\0\0\0\x07\0\0\0\0\0\x94\x01\0\0\xAB\0\0\0\0\0\0\0l\x01\0\x02\0\0\0\0\0\0\0\0\0\0\xD3\x01\0\0\0\0l\x02q\0\x1B\x02\0\0\0\0+\0~\x01\0\0\0\0\0\0\xD8\0\0\0\0\0\xB8\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xDB\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x86\x02\0\0J\x02\0\0\0\0\xB7\x01\0\0\0\0\0\0=\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0l\0\0\0\0\0\0\0\0\0\x9D\0\\\x01\x98\0\0\0)\x01\0\0\x03\x01\0\0\0\0\x1C\x02\0\0\xA9\0\xD5\0\0\0\0\0$\x02%\x02N\0\xE3\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0-\x01\xB9\0\0\0\0\0\0\0+\x01S\x02c\x01\0\0\0\0\0\0\0\0Z\x02\0\0'\0\xFD\0\0\0\0\0\0\0\0\0\0\0\x87\x02\0\0\0\0\0\0\x8D\0$\x01\0\0\0\0\0\0\0\0\0\0A\0\0\0\0\0\x08\x02\xCF\x01\0\0\0\0u\x02\0\0\xC9\0\0\0\0\0\0\0\0\0\0\0\xB1\0\0\0\0\0q\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1E\x01\0\0\x0E\0n\x01\\\0\0\0\0\0\xA4\0\0\0\0\0|\0^\x01\0\0\0\0\0\0\0\0\x01\0\xAF\x01\0\0\0\0E\0\0\0\xBC\0\0\0#\0\x7F\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0,\0\xCA\0\0\0O\x02q\x01\0\0\0\0\0\0\0\0y\x01\0\0\0\0\0\0?\0\xF3\0\0\0\0\0\0\0\0\0\0\0\xBB\x01\xF5\x01\0\0\0\0\xC9\x01d\x02\0\0\0\0\0\0\0\0\x96\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x003\x02\0\0\xDD\0\0\0\x97\0\0\0\0\0\0\0k\x02\0\0\0\0\0\0\0\0\xCC\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xBD\0\x16\x01\0\0\x0F\0\0\0\0\0W\x02\n\x02\0\0\0\0\0\0\0\0\0\0b\x01\0\0\x0B\x02\0\0\0\0\0\0\0\0\0\0F\x01\0\0\0\0\0\0\0\0\0\0\0\0\xE8\0\xAB\x01<\0\xA7\x011\0\0\0\0\0\x1D\x01\0\0\0\0\0\0\0\0g\x01\0\0\0\0\0\0\0\0\0\0R\x01\0\0\0\0\xC6\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\x01\0\0\0\0\0\0\0\0\xE1\x01\0\0\0\0\0\0H\x01\0\0j\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0B\0\0\0\0\0\0\0\0\0\0\0\xA3\0\0\0\0\0\0\0\0\0:\x01\0\0?\x01\0\0\0\0\0\0",
            anchors: b"\xB2\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x000\x02\xAE\0\x9E\x01\0\0\0\0\0\0\0\0\0\0\0\0Z\0\0\0\0\0\0\0h\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1F\0\x1E\0\0\0\0\0x\x01y\x01z\x01\xB9\x01\xFC\x01\0\0\0\0\0\0r\0s\0<\x01=\x01>\x01?\x01@\x01A\x01x\x02B\x01C\x01D\x01E\x01F\x01G\x01H\x01I\x01J\x01K\x01L\x01M\x01k\x01l\x01m\x016\x02\xA9\x01N\x02\0\x01\xAA\x01\0\0\0\0\x8A\x02\0\0\0\0\0\0y\0\x1A\0\xB4\x01\0\0\0\0\0\0\x84\x02\0\0\x1F\x02\0\0\0\0\0\0\x1A\x02\0\0\0\0\0\0\0\0U\x02\0\0\x82\x02\0\x005\x01\xC8\x01\0\0R\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0J\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0a\x02\0\0^\x02\0\0\xC4\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0y\x02\0\0p\x01\x16\x02L\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0E\0n\x01\xE2\0\0\0\0\0\0\0\0\0\0\0,\0\0\0\0\0\0\0g\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0t\x01\0\0\xB3\0\0\0\0\0\0\0\0\0\0\0\0\0>\x02v\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0e\x01f\0\x8E\x01\x8F\x01\x90\x01\x91\x01\x92\x01\xEF\0f\x01\xAF\0\x93\0s\x01\xFF\x01\0\0\0\0\0\0\0\0\0\0\0\08\0\x9C\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x9C\0\0\0\0\0\0\0\0\0\0\0\0\0\xB4\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xDE\x01\0\0D\x02\0\0\0\0\x18\x01\0\0\0\0\0\0\0\0\0\0M\x02\0\0V\x01`\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xED\x01\xF1\x01\xF4\x01\0\0\0\0\0\0\0\0\0\0\x12\x01\0\0\x0C\0\x04\x01\x83\x01\0\0\xC0\x014\x005\x006\0r\x01\xA6\0\x05\x01d\x02(\x017\x02)\x01*\x01+\x01,\x01z\0-\x01.\x01/\x01\0\0\0\0\x1C\x01\x1B\x02\0\x000\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x82\x01\0\0\x9A\0\xC4\x01\0\0\xE8\x01\0\0\0\0\x93\x01\x94\x01\x95\x01\xC5\x01\xC6\x01\xC7\x01\r\0\x1C\x02\0\0\0\0\0\0@\x02\0\0\0\0\0\0\0\0\0\0\xD0\x01$\x01%\x01:\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\x81\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\x02\xC3\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\t\0b\x01\0\0\xCF\x01\0\0\0\0\0\0\0\0\xE6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xC0\0\0\0\0\0\0\0\0\0)\x02*\x02\0\0x\0=\x02\0\0\x84\x01\0\0\x9B\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x003\x01\0\0\0\0\0\0g\x02\0\0\0\0\0\0\0\0\xA9\0\0\0\xBD\0\0\0\0\0\0\0\n\x01\x0B\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0j\x02\0\0\0\0\0\0\x99\x01\0\0\0\0\0\0\0\0\0\0\0\0r\x02\0\0\0\0\0\0\0\0\0\x002\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0-\0\0\0\0\0\0\0\0\09\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xEE\x01\0\0\0\0\0\0s\x02\0\0\0\0\0\0\x80\0\xA8\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x9D\0\\\x01\xE4\0\0\0\0\0\0\0\0\0\0\0V\x02\0\0\0\0\0\0\xC3\0\x1E\x02\0\0p\x02\0\0\0\0\0\0\0\0\0\0\0\0\x03\x02\0\0\0\0\0\0\0\0\xDA\0\0\0j\x01U\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0}\x026\x01\x17\x02\0\0\0\0\0\0\0\0\0\0\x13\x01\x14\x01\xA8\x01\x12\x02\x13\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xC1\x01\xD8\x01 \0g\x01\0\0a\x01\0\0\0\0\0\0\0\0\x89\x02\xC2\x01\0\0\0\0\0\0\0\0\0\0e\x02'\0\xFD\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x97\x01u\x02\x14\0\0\0\xF2\0\0\0\0\0\0\0\0\0\x11\x01\0\0\0\0\0\0\0\0\0\0\0\0\xE9\0\0\0)\0\x1C\0\0\0\0\0\0\0\0\0+\0\0\0\x81\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x001\x02\0\0\0\0\0\0\0\0\x8C\0\0\0\0\0\x06\x01\x07\x01\xA0\x01\x1B\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x97\0\0\0\0\0\0\0\0\0!\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0O\0\0\0f\x02\0\0\0\0\0\0\0\0\0\0\0\0\x16\0\0\0\xF2\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x14\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0a\0\0\0\0\0\0\x004\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0$\x02\0\0\0\0S\x01\0\0\0\0\0\0\xE1\x01\0\0\0\0;\x02\0\0\0\0\0\0\0\0\0\0\0\0W\x02\0\0\0\0\0\0p\0Y\x01e\0\0\0\0\0\0\0\0\0\0\0\0\0\x7F\x02\0\0\0\0\0\0\0\0\0\0\0\0I\0\0\0\0\0\0\0\0\0\0\0\0\0\x98\0\x99\0\xD9\0\xF9\0\0\0\0\0\0\0\0\0\0\0\xFD\x01\x0C\x01\xA2\x01\xA3\x01\xA4\x01\xA5\x01\xC7\0\xFE\x01B\x02\xB1\0\0\0\0\0\0\0\0\x001\x01\0\0\0\0\xEA\0\0\0\0\0\0\0\0\0o\x01\0\0\x17\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0.\x02\0\0\0\0\0\0m\x02\x8A\x01\x8B\x01\xBE\x01\x8C\x01\x8D\x01\x0E\x02N\x01\x06\0\0\0\0\0\0\0\0\0\0\0\0\0S\x02\0\0\0\0\0\0\0\0\0\0\0\0\xA4\0\x81\0\0\0c\x02\0\0\0\0\0\0\0\0\x08\x02\t\x02\x10\x01\n\x02\x0B\x02\0\0\0\0\0\0\0\0\xAB\0\0\0\0\0\0\0\0\0\0\0[\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x83\x02\0\0\0\0\xD2\x01\xD3\x01\0\0\0\0U\x01\0\0\0\0\0\x003\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0%\0\xDC\x01\0\0\0\0\0\0\0\0\xEC\0\0\x02\x01\x02\x02\x02\x06\x02\x07\x02\xF7\x01\0\0\0\0\0\0\0\0\x82\0?\x02\0\0\0\0\0\0\0\0\xB8\x01\0\0\0\0\x12\0\xD6\0#\x01W\0X\0\0\0\0\0G\x02(\0\0\0\0\0\"\x02\0\0\0\0\0\0\0\0\0\0`\0v\x01\0\0$\0\0\0\0\0\0\0\0\0\0\0X\x01\0\0\0\0\0\0\0\0l\x02\0\0\0\0\0\0\x98\x01\x15\0\r\x02u\0\xA1\0\0\0\0\0\0\0\0\0\0\0~\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0'\x01\xBC\x01\0\0i\x01\0\0\0\0\0\0\xB6\x01\xB7\x01\xAE\x01\0\0D\0\0\0\xD7\0\xE3\x01\xF8\0\x83\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xE5\0\0\0\0\0\0\0_\x01\0\0\0\0\0\0\0\0\0\0K\0L\0M\0N\0\xAF\x01\xB0\x01\xB1\x01\xB2\x01\x9B\0\x9D\x01\0\0\0\0\0\0\0\0\x19\0\x1B\0Z\x01\x17\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xB9\0\0\0\0\0K\x02\0\0\0\0\0\0\0\0\0\0\0\0d\0\0\0\x8C\x02\0\0\0\0\0\0\0\0\xD1\x01\0\0\0\0\0\0\"\x01\0\0\0\0\0\0&\0\0\0\0\0\0\0F\x02\0\0\0\0\0\0\\\0\xB5\x01R\0`\x02h\0i\0\0\0\0\0\0\0\0\0\0\0T\0\xE0\x01I\x02\x1A\x01\0\0\0\0\0\0\x05\0|\0\xFC\0%\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x85\x01\x86\x01\x87\x01\x88\x01\x89\x01\xF8\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x9F\0\xA0\0\xEE\0\0\0V\x004\x01_\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x19\x01\0\0\x92\0\0\0*\0\0\0\0\x007\0\0\0\0\0\0\0\0\0\0\0\\\x02\xC6\0C\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0H\x02\0\0\0\0l\0\0\0\0\0\0\0\0\0\x96\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0b\x02\0\0\"\0\xAC\0\xF1\0\xBF\x01\0\0\0\0\0\0t\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x001\x002\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x04\x02\0\0\0\0\0\0\0\0#\0\0\0\xA3\0\0\0o\x02\0\0\0\0\xCC\x01\0\0\0\0\x8F\0\0\0\0\0\0\0\0\0\0\0\xAC\x01\xBC\0\0\0\0\0\0\0\0\0\xFA\0]\x01\0\0\0\09\x01\0\0\0\0\0\0\xF0\0O\x02\0\0\0\0\0\0-\x02\0\0\xF4\0\xF5\0\xF6\0\xF7\0\x1D\x01\x1E\x01\x1F\x01 \x01!\x01\x96\x01\xD8\0\x9F\x01:\x01;\x01\xD6\x01\xD7\x01A\0\xDA\x01\xDB\x01\xDF\x01\xE4\x01\xE6\x01\xE7\x01\0\0\0\0\0\0\0\0\0\0|\x02\0\0\0\0\0\0\0\0\0\0\0\0\xA7\0\0\0\0\0\0\0\0\0\x15\x01\0\0\0\0\0\0\xA2\0\0\0\xBD\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\x002\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0w\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x94\0\x95\0}\0\0\0\0\0\0\0Y\x02&\x02\0\0\0\0\0\0\0\0\0\0\0\0\x04\0\xFB\0\xE8\0\xAB\x015\x02w\x01\0\0\xA5\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\x01\t\x01\0\0S\0~\x02\0\09\0\xDD\x01\xE5\x01\0\0\0\0\0\0\0\0\0\0\0\0,\x02\0\0\0\0\xEF\x01\0\0\n\0\0\0\0\0\0\0\0\0R\x02B\0C\0J\x02\0\0\x86\x02\0\0\0\0W\x01\xB6\0\0\0j\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x1D\x02\0\0\0\0\0\0\x0F\0\0\0\0\0\0\0\0\0G\0H\0\x13\0Y\0\0\0]\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0u\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0P\0\0\0\xAD\0n\x02\0\0\0\0\0\0E\0F\0\0\0\0\0\x10\0\0\0\0\0\0\0\0\0\xCE\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\08\x02\0\0\0\0\0\0\x18\0\0\0\0\0\x0B\0\0\0\0\0c\x01\0\0\0\0\0\0\x90\0\0\0\0\0\0\0\0\0\0\0\0\0Z\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xCA\x01\0\0\0\0\0\0\0\0\x8D\0@\0\xFE\0o\0{\x02{\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0q\x02\0\0\0\0\0\0\xC9\x01\0\0\0\0\0\0\0\0\x7F\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0}\x01\x85\x02~\x01\x7F\x01/\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0P\x02\0\0[\x02\0\0]\0\0\0\0\0\0\0q\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x07\0\x84\0\x85\0\x86\0\x87\0\x88\0\x89\0\x8A\0\x16\x01\xB5\0\xFF\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0X\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xA6\x01\0\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x80\x02\0\0\0\0\0\0\xEB\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0c\0\0\0\0\0\0\0\xEA\x01\0\0\0\0\0\0\0\0{\0\0\0\0\0\0\0\0\0\0\0k\0\0\0w\x02\0\0\0\0\0\0/\x02\0\0\0\0|\x01\0\0\0\0\xB3\x01(\x02\xAA\0\x11\0\xBF\0&\x01\xE2\x01 \x02E\x02\0\0^\x01\xB0\0\xBE\0\0\0\0\0\0\0\0\0+\x02\0\x007\x01\xB8\0\0\0\0\0\0\0\0\0\xD4\x01\xD5\x01\xCA\0\xD1\0\xD2\0\xD3\0d\x01\xD4\0\xD5\0\x9E\0\xDB\0\xDC\0\xDD\0\xDE\0\xDF\0\xE0\0\xAD\x01T\x02\x18\x02\xE7\0\xE1\0\0\0\0\0\0\0\0\x000\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xCB\0\xCC\0\0\0A\x02\xEC\x01\xF0\x01\xF3\x01\0\0\0\0\0\0\0\0\0\0k\x02\0\0\0\0\0\0#\x02\0\0\0\0\0\0\0\0z\x02\0\0\0\0\0\0\0\0\0\0\0\0\xF5\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x87\x02\x88\x02\0\0\0\0\0\0:\0\0\0;\0\0\0\0\0\xF6\x01\xF9\x01\xFA\x01\xFB\x01\x10\x02\x11\x02\x0C\x02\x8B\x02<\0=\0>\0?\0\xF3\0\0\0\0\0\0\0\0\0\0\0\xC5\0\0\0\0\0\x0E\x01h\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xB7\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\r\x01\0\0\0\0\0\0\xE9\x01\x91\0[\x01\0\0\0\0_\x02\x8E\0\x8B\0O\x01P\x01Q\x01\0\0\0\0v\x02\xBB\0\xED\0\xCD\x01t\x02Q\x02\0\0T\x01\xC9\0\0\0\0\0<\x02\0\0\0\0\xBA\0\0\0\0\0\0\0\x80\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\xA7\x01\0\0\0\0!\x02\xD9\x01\0\0\0\0\0\0\0\0^\0\0\0\0\0\0\0\0\0i\x02'\x02\0\0\0\0\0\0\0\0\0\0\xCB\x01\x01\x01\x02\x01\xE3\0\x03\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x19\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0.\0\0\0\0\0\0\0\0\0\x1D\0q\0\0\0\0\0\0\x003\0\xC8\0\xEB\0Q\08\x01\0\0b\0\x15\x02m\0n\0\xCD\0\xCE\0\xC1\0\xC2\0\xCF\0\xD0\0\xBA\x01\xBB\x01\0\0\0\0\x05\x02\0\0\0\0\0\0\x0F\x01\0\0\0\0\0\0\0\0\0\0\0\0\x9A\x01\xA1\x01\0\0\0\0",
            loose: b"",
        },
        rules: crate::private::rules::Rules {
            error_when: &[],
            success_when: &[],
            signatures: &[],
            code: &[
                crate::private::rules::Pick::plain(
                    &[crate::private::rules::Place::Pointer(&["error"])],
                ),
            ],
            ranges: &[],
            alias: &[],
            normalize: &[],
            refine: &[],
            status: &[],
            standard: &[crate::private::rules::Place::Pointer(&["error"])],
            message: &[crate::private::rules::Place::Pointer(&["error_description"])],
            attach: &[
                ("scope", &[crate::private::rules::Place::Pointer(&["scope"])]),
                (
                    "acr_values",
                    &[crate::private::rules::Place::Pointer(&["acr_values"])],
                ),
                ("max_age", &[crate::private::rules::Place::Pointer(&["max_age"])]),
                ("interval", &[crate::private::rules::Place::Pointer(&["interval"])]),
                ("ticket", &[crate::private::rules::Place::Pointer(&["ticket"])]),
                (
                    "required_claims",
                    &[crate::private::rules::Place::Pointer(&["required_claims"])],
                ),
                (
                    "redirect_user",
                    &[crate::private::rules::Place::Pointer(&["redirect_user"])],
                ),
                (
                    "auth_session",
                    &[crate::private::rules::Place::Pointer(&["auth_session"])],
                ),
                (
                    "request_uri",
                    &[crate::private::rules::Place::Pointer(&["request_uri"])],
                ),
                ("state", &[crate::private::rules::Place::Pointer(&["state"])]),
                ("iss", &[crate::private::rules::Place::Pointer(&["iss"])]),
                ("dpop_nonce", &[crate::private::rules::Place::Header("dpop-nonce")]),
                (
                    "attestation_challenge",
                    &[
                        crate::private::rules::Place::Header(
                            "oauth-client-attestation-challenge",
                        ),
                    ],
                ),
                ("retry_after", &[crate::private::rules::Place::Header("retry-after")]),
            ],
            waits: &[],
        },
        specifications: &[
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
            ::core::option::Option::Some(crate::private::Specification {
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
    impl crate::private::Generated for StandardCode {
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
