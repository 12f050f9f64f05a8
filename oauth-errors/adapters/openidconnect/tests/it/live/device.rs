//! The device flow, by the `oauth2` client, whose polling goes on and ends as the server says.

use std::cell::RefCell;
use std::thread;
use std::time::{Duration, SystemTime};

use oauth_errors::{EvidenceKind, Presented, Recovery, StandardCode};
use oauth_errors_oauth2::{Diagnose, DiagnoseAs, Normalize, VendorClient};
use oauth2::{
    ClientId, DeviceAuthorizationUrl, EndpointNotSet, EndpointSet, HttpRequest, HttpResponse,
    StandardDeviceAuthorizationResponse, SyncHttpClient, TokenUrl,
};

use super::Error;
use super::browser::Browser;
use super::http::{Http, report};
use super::provoked::Provoked;
use super::server::Server;

type Client = VendorClient<Error, EndpointNotSet, EndpointSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

fn client(server: &Server, id: &str) -> Client {
    VendorClient::<Error>::new(ClientId::new(id.into()))
        .set_device_authorization_url(DeviceAuthorizationUrl::new(server.url("/device/auth")).unwrap())
        .set_token_uri(TokenUrl::new(server.url("/token")).unwrap())
}

pub(crate) fn provoke(server: &Server, provoked: &mut Provoked) {
    let http = Normalize::new(Http::new(), Error::CATALOG);
    let nobody = client(server, "nobody");
    let answer: Result<StandardDeviceAuthorizationResponse, _> = nobody.exchange_device_code().request(&http);
    let expected = (StandardCode::InvalidClient, Recovery::FixClient, EvidenceKind::Error);
    provoked.expect("device: unknown client", &answer.unwrap_err().diagnosis(), Error::InvalidClient, expected);

    refused(server, provoked);
    expired(server, provoked);
}

/// The person says no between two polls.
fn refused(server: &Server, provoked: &mut Provoked) {
    let last = RefCell::new(HttpResponse::default());
    let inner = Http::new();
    let watched = |request: HttpRequest| -> Result<HttpResponse, ureq::Error> {
        let response = inner.call(request)?;
        last.replace(response.clone());
        Ok(response)
    };
    let http = Normalize::new(watched, Error::CATALOG);
    let client = client(server, "tv");
    let granted: StandardDeviceAuthorizationResponse = client.exchange_device_code().request(&http).unwrap();

    let pauses = RefCell::new(Vec::new());
    let refuse = |pause| {
        pauses.borrow_mut().push((pause, last.borrow().clone()));
        Browser::default().refuse_device(server, granted.user_code().secret());
    };
    let error = client.exchange_device_access_token(&granted).request(&http, refuse, None).unwrap_err();

    let pauses = pauses.into_inner();
    let [(pause, response)] = &pauses[..] else { panic!("{} pauses", pauses.len()) };
    assert_eq!(*pause, Duration::from_secs(5), "the interval is the usual one");
    let pending = report(response).presenting(Presented::DeviceCode);
    let expected = (StandardCode::AuthorizationPending, Recovery::Poll, EvidenceKind::Error);
    let how = "device: the person has not decided yet";
    provoked.expect(how, &Error::diagnose(&pending), Error::AuthorizationPending, expected);

    let diagnosis = error.diagnosis_as::<Error>();
    let expected = (StandardCode::AccessDenied, Recovery::Denied, EvidenceKind::Error);
    provoked.expect("device: the person refuses", &diagnosis, Error::AccessDenied, expected);
}

fn expired(server: &Server, provoked: &mut Provoked) {
    let http = Normalize::new(Http::new(), Error::CATALOG);
    let client = client(server, "hasty-tv");
    let granted: StandardDeviceAuthorizationResponse = client.exchange_device_code().request(&http).unwrap();
    // a clock that stands still, so that the server and not `oauth2` says that the time is over
    let start = SystemTime::now();
    let request = client.exchange_device_access_token(&granted).set_time_fn(move || start.into());
    let error = request.request(&http, |_| thread::sleep(Duration::from_secs(1)), None).unwrap_err();
    let diagnosis = error.diagnosis_as::<Error>();
    let expected = (StandardCode::ExpiredToken, Recovery::RestartFlow, EvidenceKind::Error);
    provoked.expect("device: the code expires", &diagnosis, Error::ExpiredToken, expected);
}
