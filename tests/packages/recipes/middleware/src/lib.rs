//! `reqwest-middleware`: failed answers become diagnoses, and the library's `Attempts` says what is sent again.

use std::time::Instant;

use http::Extensions;
use oauth_errors::{Attempts, Diagnosis, Entry, Presented, Report, Step, Unanswered, vendors};
use reqwest::{Request, Response};
use reqwest_middleware::{Error, Middleware, Next, Result};

/// Sends a token request again while that helps, and gives up with a [`Diagnosis`], which callers find by
/// `error.downcast_ref` in the error of the middleware.
pub struct Diagnosing(pub Presented);

#[async_trait::async_trait]
impl Middleware for Diagnosing {
    async fn handle(&self, request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
        let (mut attempts, begun) = (Attempts::new(), Instant::now());
        let catalog = vendors::find_by_issuer(request.url().as_str());
        loop {
            // A body that is a stream cannot be sent twice.
            let Some(copy) = request.try_clone() else { return next.run(request, extensions).await };
            let diagnosis = match next.clone().run(copy, extensions).await {
                Ok(response) if response.status().is_success() => return Ok(response),
                Ok(response) => read(catalog, self.0, response).await,
                Err(_) => catalog.unwrap_or(vendors::standard()).unanswered(Unanswered::Broken).presenting(self.0),
            };
            match attempts.step(&diagnosis, begun.elapsed()) {
                Step::Send { after, .. } => tokio::time::sleep(after).await,
                _ => return Err(Error::middleware(diagnosis)),
            }
        }
    }
}

async fn read(
    catalog: Option<&'static oauth_errors::Catalog>,
    presented: Presented,
    response: Response,
) -> Diagnosis<'static, Entry> {
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes().await.unwrap_or_default();
    let report = Report::from_http(status, &headers, &body).presenting(presented);
    let catalog = catalog.or_else(|| vendors::detect(&report)).unwrap_or(vendors::standard());
    catalog.diagnose(&report).into_owned()
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;

    use oauth_errors::{Diagnosis, Entry, Presented, Recovery};
    use reqwest_middleware::{ClientBuilder, Error};

    /// A server on loopback that gives each connection the next of these answers.
    fn serve(answers: &'static [(&str, &str)]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            for (status, body) in answers {
                let (mut stream, _) = listener.accept().unwrap();
                let _ = stream.read(&mut [0; 4096]);
                let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
                stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
            }
        });
        format!("http://{address}/token")
    }

    async fn ask(url: &str) -> Result<String, Error> {
        let client =
            ClientBuilder::new(reqwest::Client::new()).with(super::Diagnosing(Presented::RefreshToken)).build();
        let answer = client.post(url).body("grant_type=refresh_token&refresh_token=r").send().await?;
        Ok(answer.text().await?)
    }

    #[tokio::test]
    async fn an_outage_passes_and_the_token_comes() {
        let url = serve(&[("503 Busy", "busy\r\n"), ("200 OK", r#"{"access_token":"t"}"#)]);
        // A page of a gateway does not say whether the refresh token was spent, so it is not sent again.
        let error = ask(&url).await.unwrap_err();
        assert_eq!(diagnosis(&error).recovery(), Recovery::Retry);
        let url = serve(&[("429 Slow\r\nretry-after: 0", "{}"), ("200 OK", r#"{"access_token":"t"}"#)]);
        assert_eq!(ask(&url).await.unwrap(), r#"{"access_token":"t"}"#);
    }

    #[tokio::test]
    async fn a_dead_token_is_the_diagnosis() {
        let url = serve(&[("400 Bad Request", r#"{"error":"invalid_grant"}"#)]);
        let error = ask(&url).await.unwrap_err();
        assert_eq!(diagnosis(&error).recovery(), Recovery::SignIn);
    }

    fn diagnosis(error: &Error) -> &Diagnosis<'static, Entry> {
        let Error::Middleware(error) = error else { panic!("{error}") };
        error.downcast_ref().expect("a diagnosis")
    }
}
