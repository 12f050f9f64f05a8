//! rmcp's client, told what its authorization server means.

use std::sync::Arc;

use oauth_errors_oauth2::Asked;
use rmcp::transport::auth::{OAuthHttpClient, OAuthHttpClientFuture, OAuthHttpRequest};

/// Sends rmcp's requests through another client, and standardizes the answers to token requests.
pub struct Standardized(pub Arc<dyn OAuthHttpClient>);

impl OAuthHttpClient for Standardized {
    fn execute(&self, request: OAuthHttpRequest) -> OAuthHttpClientFuture<'_> {
        let asked = Asked::of(&request.request);
        let response = self.0.execute(request);
        Box::pin(async move { response.await.map(|response| asked.standardize(response)) })
    }
}
