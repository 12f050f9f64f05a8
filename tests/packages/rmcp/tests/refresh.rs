//! What rmcp decides about a refused refresh, alone and with the wrapper.

use std::sync::{Arc, Mutex};

use oauth2::HttpResponse;
use oauth2::http::Response;
use rmcp::transport::auth::{
    AuthError, AuthorizationManager, AuthorizationMetadata, CredentialStore, InMemoryCredentialStore,
    OAuthClientConfig, OAuthHttpClient, OAuthHttpClientFuture, OAuthHttpRequest, StoredCredentials,
};
use rmcp_user::Standardized;
use serde_json::{from_value, json};

const GITHUB: &str = "https://github.com/login/oauth";
const ENTRA: &str = "https://login.microsoftonline.com/common/oauth2/v2.0";

/// A client to which every request gets the same answer.
struct Answering(Mutex<(u16, &'static str, &'static str)>);

impl OAuthHttpClient for Answering {
    fn execute(&self, _: OAuthHttpRequest) -> OAuthHttpClientFuture<'_> {
        let (status, kind, body) = *self.0.lock().unwrap();
        let response: HttpResponse =
            Response::builder().status(status).header("content-type", kind).body(body.into()).unwrap();
        Box::pin(async move { Ok(response) })
    }
}

/// The error with which a refresh at a server ends, with or without the wrapper.
async fn refresh(server: &str, answer: (u16, &'static str, &'static str), wrapped: bool) -> AuthError {
    let answering: Arc<dyn OAuthHttpClient> = Arc::new(Answering(Mutex::new(answer)));
    let client = if wrapped { Arc::new(Standardized(answering)) } else { answering };
    let mut manager =
        AuthorizationManager::new_with_oauth_http_client("https://mcp.example.com/mcp", client).await.unwrap();
    let metadata: AuthorizationMetadata = from_value(json!({
        "issuer": server,
        "authorization_endpoint": format!("{server}/authorize"),
        "token_endpoint": format!("{server}/access_token"),
    }))
    .unwrap();
    manager.set_metadata(metadata);
    manager.configure_client(OAuthClientConfig::new("client", "http://localhost/callback")).unwrap();
    let token = json!({"access_token": "a", "token_type": "bearer", "expires_in": 1, "refresh_token": "r"});
    let store = InMemoryCredentialStore::new();
    let stored = StoredCredentials::new("client".into(), Some(from_value(token).unwrap()), Vec::new(), Some(0));
    store.save(stored).await.unwrap();
    manager.set_credential_store(store);
    manager.refresh_token().await.unwrap_err()
}

fn reauthorizes(error: &AuthError) -> bool {
    matches!(error, AuthError::TokenRefreshRejected(_) | AuthError::AuthorizationRequired)
}

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

#[tokio::test]
async fn a_spent_refresh_token_of_github_leads_to_a_new_authorization() {
    let spent = (200, FORM, "error=bad_refresh_token&error_description=The+refresh+token+is+incorrect+or+expired.");
    assert!(!reauthorizes(&refresh(GITHUB, spent, false).await), "today's decision: wrong");
    assert!(reauthorizes(&refresh(GITHUB, spent, true).await));
}

#[tokio::test]
async fn a_second_factor_that_entra_asks_for_leads_to_a_new_authorization() {
    let body = r#"{"error":"interaction_required","error_description":"AADSTS50076: A second factor is needed.","error_codes":[50076]}"#;
    assert!(!reauthorizes(&refresh(ENTRA, (400, JSON, body), false).await), "today's decision: wrong");
    assert!(reauthorizes(&refresh(ENTRA, (400, JSON, body), true).await));
}

#[tokio::test]
async fn an_outage_does_not_cost_the_token() {
    let hidden = (503, JSON, r#"{"error":"invalid_grant"}"#);
    assert!(reauthorizes(&refresh(ENTRA, hidden, false).await), "today's decision: wrong");
    for outage in [hidden, (502, "text/html", "<h1>Bad gateway</h1>"), (429, JSON, r#"{"error":"invalid_grant"}"#)] {
        assert!(!reauthorizes(&refresh(ENTRA, outage, true).await), "{outage:?}");
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_parsed_keeps_its_cause() {
    let page = (503, "text/html", "<h1>Down for maintenance</h1>");
    let alone = refresh(GITHUB, page, false).await.to_string();
    assert!(!alone.contains("temporarily_unavailable"), "{alone}");
    let wrapped = refresh(GITHUB, page, true).await.to_string();
    assert!(wrapped.contains("temporarily_unavailable"), "{wrapped}");
}
