//! Google: the errors of `google-cloud-auth` have the answer in what one of their sources prints.

use google_cloud_auth::errors::CredentialsError;
use oauth_errors::{Diagnosis, Report, vendors::google::GoogleError};

/// What an error of the credentials means.
pub fn diagnosis(error: &CredentialsError) -> Diagnosis<'static, GoogleError> {
    GoogleError::diagnose(&Report::from_error_chain(error)).into_owned()
}

#[cfg(test)]
mod tests {
    use google_cloud_auth::errors::CredentialsError;
    use oauth_errors::Recovery;

    #[test]
    fn the_cause_is_found_in_the_chain() {
        let answer =
            r#"status 400, body: {"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#;
        let error = CredentialsError::new(false, "cannot fetch token", std::io::Error::other(answer));
        let diagnosis = super::diagnosis(&error);
        assert_eq!((diagnosis.error(), diagnosis.evidence().is_quoted()), (Some("invalid_grant"), true));
        // What stands in a print never costs a stored token.
        assert_eq!(diagnosis.tokens(), oauth_errors::Tokens::Keep);
        assert_ne!(diagnosis.recovery(), Recovery::Unknown);
    }
}
