//! Azure: the error of `azure_core` has the answer, where the credential's own error lost it.

use azure_core::error::{Error, ErrorKind};
use oauth_errors::{Diagnosis, Report, vendors::entra::EntraError};

/// What an error of `azure_core` or `azure_identity` means: by the answer, else by what it prints.
pub fn diagnosis(error: &Error) -> Diagnosis<'static, EntraError> {
    if let ErrorKind::HttpResponse { status, raw_response: Some(answer), .. } = error.kind() {
        let headers = answer.headers().iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let report = Report::from_response(u16::from(*status), headers, answer.body());
        return EntraError::diagnose(&report).into_owned();
    }
    EntraError::diagnose(&Report::from_error_chain(error)).into_owned()
}

#[cfg(test)]
mod tests {
    use azure_core::error::{Error, ErrorKind};
    use azure_core::http::{RawResponse, StatusCode, headers::Headers};
    use oauth_errors::Recovery;
    use oauth_errors::vendors::entra::EntraError;

    const BODY: &str = "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS700082: Idle for too long.\\r\\nTrace ID: 1\",\"error_codes\":[700082]}";

    #[test]
    fn the_raw_response_is_diagnosed_escapes_and_all() {
        let answer = RawResponse::from_bytes(StatusCode::BadRequest, Headers::new(), BODY);
        let kind = ErrorKind::HttpResponse {
            status: StatusCode::BadRequest,
            error_code: None,
            raw_response: Some(Box::new(answer)),
        };
        let diagnosis = super::diagnosis(&Error::with_message(kind, "token request failed"));
        assert_eq!(diagnosis.exact(), Some(EntraError::ExpiredOrRevokedGrantInactiveToken));
        assert_eq!(diagnosis.recovery(), Recovery::SignIn);
    }

    #[test]
    fn an_error_that_only_prints_the_answer_is_read_all_the_same() {
        let error = Error::with_message(ErrorKind::Credential, format!("DeveloperToolsCredential: {BODY}"));
        assert_eq!(super::diagnosis(&error).exact(), Some(EntraError::ExpiredOrRevokedGrantInactiveToken));
    }
}
