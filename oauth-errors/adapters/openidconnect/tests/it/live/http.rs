//! The HTTP client, for `oauth2` and for requests by hand.

use oauth_errors::Report;
use oauth2::http::{HeaderMap, HeaderName, HeaderValue, Method};
use oauth2::{HttpRequest, HttpResponse, SyncHttpClient};

pub(crate) struct Http(ureq::Agent);

impl Http {
    pub(crate) fn new() -> Self {
        let agent = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).proxy(None);
        Self(agent.build().new_agent())
    }

    /// An answer to a request by hand.
    pub(crate) fn send(&self, request: HttpRequest) -> HttpResponse {
        self.call(request).expect("the server answers")
    }

    /// The answer to a form.
    pub(crate) fn post(&self, url: &str, headers: &[(&str, &str)], form: &[(&str, &str)]) -> HttpResponse {
        let body = oauth2::url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let mut request = request(Method::POST, url, headers, body);
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        request.headers_mut().insert("content-type", form);
        self.send(request)
    }

    /// The body of an answer that is none of OAuth's.
    pub(crate) fn get(&self, url: &str, query: &[(&str, &str)]) -> String {
        let url = oauth2::url::Url::parse_with_params(url, query).unwrap();
        String::from_utf8(self.send(request(Method::GET, url.as_str(), &[], String::new())).into_body()).unwrap()
    }
}

impl SyncHttpClient for Http {
    type Error = ureq::Error;

    fn call(&self, request: HttpRequest) -> Result<HttpResponse, Self::Error> {
        let (parts, mut body) = self.0.run(request)?.into_parts();
        Ok(HttpResponse::from_parts(parts, body.read_to_vec()?))
    }
}

pub(crate) fn request(method: Method, url: &str, headers: &[(&str, &str)], body: String) -> HttpRequest {
    let mut request = HttpRequest::new(body.into_bytes());
    *request.method_mut() = method;
    *request.uri_mut() = url.parse().unwrap();
    for (name, value) in headers {
        request.headers_mut().append(name.parse::<HeaderName>().unwrap(), value.parse().unwrap());
    }
    request
}

pub(crate) fn report(response: &HttpResponse) -> Report<'_> {
    Report::from_response(response.status().as_u16(), texts(response.headers()), response.body())
}

fn texts(headers: &HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers.iter().map(|(name, value)| (name.as_str(), value.to_str().expect("a header of ASCII")))
}
