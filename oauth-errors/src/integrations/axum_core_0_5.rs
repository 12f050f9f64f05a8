//! `axum-core` 0.5, as in `axum` 0.8: a [`Reply`] is what a handler may return, as success or as error, and a [`Report`]
//! what comes back from the authorization endpoint.

use alloc::string::String;

use ::axum_core::extract::{FromRequest, Request};
use ::axum_core::response::{IntoResponse, Response};
use ::http::{Method, header};

use crate::{Endpoint, Reply, Report, StandardCode};

/// What the browser brings back from the authorization endpoint, error or not: the query of a GET request, or the form of
/// a POST request (`response_mode=form_post`).
///
/// ```
/// use oauth_errors::{Reply, Report, vendors};
///
/// async fn callback(report: Report<'static>) -> Result<String, Reply> {
///     let catalog = vendors::standard(); // that of your vendor
///     if catalog.is_error(&report) {
///         return Err(Reply::from(&catalog.diagnose(&report)));
///     }
///     // compare `state` before you use the code
///     Ok(format!("{:?} {:?}", report.state(), report.get("/code")))
/// }
/// # fn handler<F: Future>(_: impl Fn(Report<'static>) -> F) {}
/// # handler(callback);
/// ```
///
/// # Errors
/// Another method, a body of another type or one that is too long is refused: as axum refuses bodies, else with
/// `invalid_request`.
impl<S: Send + Sync> FromRequest<S> for Report<'static> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let refused = |text: &str| Reply::from(StandardCode::InvalidRequest).with_description(text).into_response();
        if matches!(*request.method(), Method::GET | Method::HEAD) {
            let query = request.uri().query().unwrap_or_default();
            return Ok(Report::from_parameters(form_urlencoded::parse(query.as_bytes()))
                .into_owned()
                .at(Endpoint::Authorization));
        }
        if request.method() != Method::POST {
            return Err(refused("The callback takes GET and POST."));
        }
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.trim_start().to_ascii_lowercase().starts_with("application/x-www-form-urlencoded") {
            return Err(refused("The callback takes a form."));
        }
        let form = String::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        Ok(Report::from_parameters(form_urlencoded::parse(form.as_bytes())).into_owned().at(Endpoint::Authorization))
    }
}

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
