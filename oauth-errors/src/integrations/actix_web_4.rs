//! `actix-web` 4: a [`Reply`] is what a handler may return as error or as response.

use alloc::vec::Vec;

use ::actix_web::body::BoxBody;
use ::actix_web::http::StatusCode;
use ::actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, Responder, ResponseError};

use crate::Reply;

/// The response, or the redirect.
///
/// ```
/// use oauth_errors::{Reply, StandardCode};
///
/// // `?` converts every generated enum into a reply, too
/// async fn token(form: String) -> Result<String, Reply> {
///     if !form.contains("grant_type=") {
///         return Err(Reply::from(StandardCode::InvalidRequest).with_description("grant_type is missing"));
///     }
///     Err(StandardCode::UnsupportedGrantType)?
/// }
/// # fn handler<T: actix_web::Responder>(_: impl Future<Output = T>) {}
/// # handler(token(String::new()));
/// ```
impl ResponseError for Reply {
    fn status_code(&self) -> StatusCode {
        // A reply's status is 302, 4xx or 5xx, all of them valid.
        StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse<BoxBody> {
        let mut response = HttpResponseBuilder::new(ResponseError::status_code(self));
        let headers: Vec<_> = self.headers().collect();
        for (name, value) in headers {
            response.append_header((name, value));
        }
        response.body(self.body())
    }
}

/// The same response.
impl Responder for Reply {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse<BoxBody> {
        self.error_response()
    }
}
