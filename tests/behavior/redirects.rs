//! Authorization errors on a redirect (RFC 6749 section 4.1.2.1): every way they come back to the client.

use oauth_errors::vendors::entra::EntraError;
use oauth_errors::{Carrier, Report};

/// Error, description, state.
fn read<'r>(report: &'r Report<'_>) -> (Option<&'r str>, Option<&'r str>, Option<&'r str>) {
    (report.error(), report.description(), report.state())
}

const ALL: (Option<&str>, Option<&str>, Option<&str>) = (Some("access_denied"), Some("no, not now"), Some("s 1"));

#[test]
fn in_the_query() {
    let url = "https://app.example/cb?error=access_denied&error_description=no%2C+not+now&state=s+1&iss=https%3A%2F%2Fi.example";
    let report = Report::from_redirect(url);
    assert_eq!(read(&report), ALL);
    assert_eq!((report.iss(), report.carrier(), report.status()), (Some("https://i.example"), Carrier::Redirect, None));
}

#[test]
fn in_the_fragment() {
    let url = "https://app.example/cb#error=access_denied&error_description=no%2C%20not%20now&state=s%201";
    assert_eq!(read(&Report::from_redirect(url)), ALL);
}

#[test]
fn in_both_the_query_s_own_parameters_do_not_hide_the_fragment_s() {
    let url = "https://app.example/cb?tenant=t#error=access_denied&error_description=no,+not+now&state=s%201";
    let report = Report::from_redirect(url);
    assert_eq!(read(&report), ALL);
    assert_eq!(report.get("/tenant"), Some("t"));
    let twice = Report::from_redirect("https://app.example/cb?error=a#error=b");
    assert_eq!(twice.error(), Some("a"));
}

#[test]
fn with_a_custom_scheme_a_relative_path_or_no_url_at_all() {
    let parameters = "error=access_denied&error_description=no,%20not+now&state=s%201";
    for before in [
        "com.example.app://cb?",
        "com.example.app:/cb?",
        "myapp:cb?",
        "myapp:/cb#",
        "/cb?",
        "cb?",
        "?",
        "#",
        "",
        "https://[::1]:8080/cb?",
        "https://app.example/#/cb?",
        "https://app.example/cb?x=?&",
    ] {
        let url = format!("{before}{parameters}");
        assert_eq!(read(&Report::from_redirect(&url)), ALL, "{url}");
    }
}

#[test]
fn parameters_in_any_order_one_a_line_or_with_stray_separators() {
    for url in [
        "state=s%201&error_description=no,+not+now&error=access_denied",
        "error=access_denied&\r\nerror_description=no,+not+now&\r\nstate=s%201\r\n",
        "&&error=access_denied&&error_description=no,+not+now&state=s%201&",
        "https://app.example/cb?error=access_denied&error_description=no,+not+now&state=s%201#",
        "https://app.example/cb?error=access_denied&error_description=no,+not+now&state=s%201#_=_",
        " https://app.example/cb?error=access_denied&error_description=no,+not+now&state=s%201 ",
    ] {
        assert_eq!(read(&Report::from_redirect(url)), ALL, "{url}");
    }
}

#[test]
fn a_parameter_sent_twice_counts_once_and_empty_names_do_not() {
    assert_eq!(Report::from_redirect("?error=a&error=b").error(), Some("a"));
    assert_eq!(Report::from_redirect("?=a&error=b").error(), Some("b"));
    assert_eq!(Report::from_redirect("?error=&error_description=d").error(), None);
}

#[test]
fn broken_escapes_and_raw_text_are_kept_as_they_are() {
    let report = Report::from_redirect("?error=x&error_description=100%+sure %zz é%C3%A9 %ff");
    assert_eq!(report.description(), Some("100% sure %zz éé \u{fffd}"));
}

#[test]
fn a_url_without_parameters_has_no_error() {
    for url in ["", "https://app.example/cb", "https://app.example/a=b/error=c", "myapp:/cb", "?", "#", "?#"] {
        let report = Report::from_redirect(url);
        assert_eq!((report.error(), report.carrier()), (None, Carrier::Redirect), "{url}");
    }
}

#[test]
fn parameters_of_a_form_post_come_decoded() {
    let pairs = [("error", "access_denied"), ("error_description", "no, not now"), ("state", "s 1"), ("error", "late")];
    let report = Report::from_parameters(pairs);
    assert_eq!(read(&report), ALL);
    assert_eq!(report.carrier(), Carrier::Redirect);
    let owned = Report::from_parameters(vec![("error".to_owned(), "x".to_owned())]);
    assert_eq!(owned.error(), Some("x"));
}

#[test]
fn the_raw_body_of_a_form_post_is_a_form() {
    let report = Report::from_body("error=access_denied&error_description=no%2C+not+now&state=s+1");
    assert_eq!(read(&report), ALL);
    assert_eq!(report.carrier(), Carrier::Form);
}

#[test]
fn a_signed_response_is_handed_on_unread() {
    let report = Report::from_redirect("https://app.example/cb?response=eyJhbGciOiJub25lIn0.eyJlcnJvciI6IngifQ.");
    assert_eq!(report.error(), None);
    assert_eq!(report.get("/response"), Some("eyJhbGciOiJub25lIn0.eyJlcnJvciI6IngifQ."));
}

#[test]
fn the_code_is_read_from_description_or_uri_where_no_field_has_it() {
    let described = "?error=login_required&error_description=AADSTS50058%3a+Made+up.%0d%0aTrace+ID%3a+1&state=s";
    let linked = "#error=login_required&error_uri=https%3A%2F%2Flogin.example%2Ferror%3Fcode%3D50058&state=s";
    for url in [described, linked] {
        let report = Report::from_redirect(url);
        assert_eq!(EntraError::diagnose(&report).exact(), Some(EntraError::AADSTS50058), "{url}");
    }
}

#[test]
fn a_pasted_redirect_ends_before_the_version_that_a_log_has_behind_it() {
    for line in ["https://app.example/cb?error=access_denied HTTP/1.1 302", "/cb?error=access_denied HTTP/1.1"] {
        assert_eq!(Report::from_text(line).error(), Some("access_denied"), "{line}");
    }
    let described = "https://app.example/cb?error=access_denied&error_description=Needs HTTP/2 here&state=s";
    assert_eq!(Report::from_text(described).state(), Some("s"));
}

#[test]
fn a_query_alone_may_have_a_query_inside() {
    let report = Report::from_redirect("error=access_denied&error_uri=https://docs.example/e?id=1&state=s");
    assert_eq!((report.error(), report.error_uri()), (Some("access_denied"), Some("https://docs.example/e?id=1")));
    assert_eq!(report.state(), Some("s"));
}
