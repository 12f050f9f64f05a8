//! What a person's browser does: keeps cookies, follows redirects within the server, submits forms.

use std::collections::BTreeMap;

use oauth2::HttpResponse;
use oauth2::http::Method;
use oauth2::http::header::{LOCATION, SET_COOKIE};
use oauth2::url::Url;

use super::http::{Http, request};
use super::server::Server;

#[derive(Default)]
pub(crate) struct Browser(BTreeMap<String, String>);

impl Browser {
    /// Where the server sends the browser in the end: to the application, or nowhere but to the page that it shows.
    pub(crate) fn open(&mut self, url: &str) -> Result<String, Box<HttpResponse>> {
        let mut url = Url::parse(url).unwrap();
        let home = url.origin();
        loop {
            let response = self.request(Method::GET, url.as_str(), "");
            let Some(location) = response.headers().get(LOCATION) else { return Err(Box::new(response)) };
            url = url.join(location.to_str().unwrap()).unwrap();
            if url.origin() != home {
                return Ok(url.into());
            }
        }
    }

    /// The person opens the device page, enters the code and says no.
    pub(crate) fn refuse_device(&mut self, server: &Server, user_code: &str) {
        let page = self.request(Method::GET, &server.url("/device"), "");
        let page = String::from_utf8(page.into_body()).unwrap();
        let (_, after) = page.split_once("name=\"xsrf\" value=\"").expect("a form with a token");
        let (xsrf, _) = after.split_once('"').unwrap();
        let form = format!("xsrf={xsrf}&user_code={user_code}&abort=yes");
        self.request(Method::POST, &server.url("/device"), &form);
    }

    fn request(&mut self, method: Method, url: &str, form: &str) -> HttpResponse {
        let cookies: Vec<_> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let form_type = ("content-type", "application/x-www-form-urlencoded");
        let headers = [("accept", "text/html"), ("cookie", &*cookies.join("; ")), form_type];
        let headers = if form.is_empty() { &headers[..2] } else { &headers[..] };
        let response = Http::new().send(request(method, url, headers, form.into()));
        for cookie in response.headers().get_all(SET_COOKIE) {
            let (pair, _) = cookie.to_str().unwrap().split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.0.insert(name.into(), value.into());
        }
        response
    }
}
