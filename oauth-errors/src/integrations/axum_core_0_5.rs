//! `axum-core` 0.5, as in `axum` 0.8: a [`Reply`] is what a handler may return, as success or as error.

use ::axum_core::response::{IntoResponse, Response};

use crate::Reply;

/// The response, or the redirect.
///
/// ```
/// use oauth_errors::{Reply, StandardCode};
///
/// # struct Token;
/// // `?` converts every generated enum into a reply, too
/// async fn token(form: String) -> Result<String, Reply> {
///     if !form.contains("grant_type=") {
///         return Err(Reply::from(StandardCode::InvalidRequest).with_description("grant_type is missing"));
///     }
///     Err(StandardCode::UnsupportedGrantType)?
/// }
/// # fn handler<T: axum_core::response::IntoResponse>(_: impl Future<Output = T>) {}
/// # handler(token(String::new()));
/// ```
impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        self.into()
    }
}
