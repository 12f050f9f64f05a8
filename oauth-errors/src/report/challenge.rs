//! One challenge of a `WWW-Authenticate` header (RFC 9110 section 11.6.1).

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use crate::log_safe::LogSafe;

/// One challenge of a `WWW-Authenticate` header that arrived: [`Report::challenges`](crate::Report::challenges). To send
/// one, use [`AuthScheme`](crate::reply::AuthScheme).
///
/// ```
/// use oauth_errors::Report;
///
/// let report = Report::from_challenges([r#"Bearer error="insufficient_scope", scope="read""#]);
/// let challenge = report.challenges().next().unwrap();
/// assert_eq!((challenge.scheme(), challenge.get("scope")), ("Bearer", Some("read")));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Challenge<'a> {
    /// The scheme as it was written; empty where a server left it out.
    pub(crate) scheme: Cow<'a, str>,
    /// The parameters, or the one `token68` under an empty name.
    pub(crate) parameters: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

impl Challenge<'_> {
    /// The scheme as it was written: `Bearer`. Empty where a server left it out.
    pub fn scheme(&self) -> &str {
        &self.scheme
    }

    /// The value of a parameter. The name may be in any letter case (RFC 9110 section 11.2).
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| &**value)
    }

    /// The names and values of the parameters; a `token68` has an empty name.
    pub fn parameters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.parameters.iter().map(|(name, value)| (&**name, &**value))
    }

    pub(crate) fn into_owned(self) -> Challenge<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        let parameters = self.parameters.into_iter().map(|(name, value)| (owned(name), owned(value))).collect();
        Challenge { scheme: owned(self.scheme), parameters }
    }
}

/// Prints the scheme and the number of parameters: a server wrote their values.
impl fmt::Debug for Challenge<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Challenge({}, {} parameters)", LogSafe::new(&self.scheme), self.parameters.len())
    }
}
