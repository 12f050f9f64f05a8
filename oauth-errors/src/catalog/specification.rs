//! Where a standard code is defined, and what it means elsewhere.

use oauth_errors_catalogs::{Endpoint, Recovery};

/// Where a standard code is defined, and which endpoints return it: [`StandardCode::specification`](crate::StandardCode::specification).
///
/// ```
/// use oauth_errors::{Endpoint, StandardCode};
///
/// let specification = StandardCode::SlowDown.specification();
/// assert_eq!((specification.name(), specification.section()), ("RFC 8628", "3.5"));
/// assert!(specification.endpoints().contains(&Endpoint::Token));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Specification {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub section: &'static str,
    #[doc(hidden)]
    pub url: &'static str,
    #[doc(hidden)]
    pub endpoints: &'static [Endpoint],
    #[doc(hidden)]
    pub status_at: &'static [(Endpoint, u16)],
    #[doc(hidden)]
    pub meanings: &'static [Meaning],
    #[doc(hidden)]
    pub draft: bool,
    #[doc(hidden)]
    pub registered: bool,
    #[doc(hidden)]
    pub superseded_by: &'static [&'static str],
}

impl Specification {
    /// The document: `RFC 6749`.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The section: `4.1.2.1, 5.2`.
    pub const fn section(&self) -> &'static str {
        self.section
    }

    /// A link to the section.
    pub const fn url(&self) -> &'static str {
        self.url
    }

    /// The endpoints that return the code.
    pub const fn endpoints(&self) -> &'static [Endpoint] {
        self.endpoints
    }

    /// What other documents define the same code to mean.
    pub const fn meanings(&self) -> &'static [Meaning] {
        self.meanings
    }

    /// Whether the document is a draft.
    pub const fn is_draft(&self) -> bool {
        self.draft
    }

    /// Whether the OAuth registry of IANA lists the code. Not all codes of final documents are registered.
    pub const fn is_registered(&self) -> bool {
        self.registered
    }

    /// The codes that replace it.
    pub const fn superseded_by(&self) -> &'static [&'static str] {
        self.superseded_by
    }
}

/// What another document defines a standard code to mean, at certain endpoints.
#[derive(Clone, Copy, Debug)]
pub struct Meaning {
    name: &'static str,
    url: &'static str,
    endpoints: &'static [Endpoint],
    status: u16,
    text: &'static str,
    recovery: Recovery,
}

impl Meaning {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(
        name: &'static str,
        url: &'static str,
        endpoints: &'static [Endpoint],
        status: u16,
        text: &'static str,
        recovery: Recovery,
    ) -> Self {
        Self { name, url, endpoints, status, text, recovery }
    }

    /// The document.
    pub const fn specification(&self) -> &'static str {
        self.name
    }

    /// A link to the section.
    pub const fn url(&self) -> &'static str {
        self.url
    }

    /// The endpoints that it applies to.
    pub const fn endpoints(&self) -> &'static [Endpoint] {
        self.endpoints
    }

    /// The HTTP status there.
    pub const fn status(&self) -> Option<u16> {
        if self.status == 0 { None } else { Some(self.status) }
    }

    /// What it means there.
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// What to do about it there.
    pub const fn recovery(&self) -> Recovery {
        self.recovery
    }
}
