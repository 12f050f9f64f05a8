//! AWS: `SdkError::raw_response` has the answer that an operation of an SDK failed with.

use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::http::Response;
use aws_smithy_types::body::SdkBody;
use oauth_errors::{Diagnosis, Report, Unanswered, vendors::aws_sso_oidc::AwsSsoOidcError};

/// What the error of an operation of `aws-sdk-ssooidc` means; for another service with another enum.
pub fn diagnosis<E>(error: &SdkError<E, Response<SdkBody>>) -> Diagnosis<'static, AwsSsoOidcError> {
    match error.raw_response() {
        Some(answer) => {
            let body = answer.body().bytes().unwrap_or_default();
            let report = Report::from_response(answer.status().as_u16(), answer.headers(), body);
            AwsSsoOidcError::diagnose(&report).into_owned()
        }
        None if matches!(error, SdkError::ConstructionFailure(_)) => Diagnosis::unanswered(Unanswered::NotBuilt),
        None => Diagnosis::unanswered(Unanswered::Broken),
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_runtime_api::client::result::SdkError;
    use aws_smithy_runtime_api::http::{Response, StatusCode};
    use aws_smithy_types::body::SdkBody;
    use oauth_errors::Recovery;

    #[test]
    fn the_answer_of_an_operation_is_diagnosed() {
        let body = r#"{"error":"invalid_grant","error_description":"Invalid grant provided"}"#;
        let answer = Response::new(StatusCode::try_from(400).unwrap(), SdkBody::from(body));
        let error = SdkError::service_error("InvalidGrantException", answer);
        let diagnosis = super::diagnosis(&error);
        assert_eq!(diagnosis.exact().map(|error| error.code()), Some("InvalidGrantException"));
    }

    #[test]
    fn a_request_without_an_answer_is_a_diagnosis_too() {
        let error: SdkError<&str, Response<SdkBody>> = SdkError::timeout_error("five seconds");
        assert_eq!(super::diagnosis(&error).recovery(), Recovery::Retry);
    }
}
