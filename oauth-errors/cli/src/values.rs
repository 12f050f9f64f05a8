//! The values that arguments and members of a JSON line take; an error is the end of a message about one.

use oauth_errors::{Catalog, Endpoint, Presented, vendors};
use oauth_errors_codegen::errors::suggest::did_you_mean;

/// The catalog of a vendor, by its id or by an issuer's URL or host.
pub(crate) fn vendor(name: &str) -> Result<&'static Catalog, String> {
    vendors::find(name).or_else(|| vendors::find_by_issuer(name)).ok_or_else(|| {
        let suggestion = did_you_mean_vendor(name);
        format!("there is no such vendor{suggestion} (`oauth-errors vendors` lists them)")
    })
}

/// The vendor's id that may have been meant, as the end of a sentence.
pub(crate) fn did_you_mean_vendor(name: &str) -> String {
    let ids = catalogs().map(Catalog::id).chain(vendors::aliases().map(|(id, _)| id));
    did_you_mean(name, ids)
}

/// An HTTP status; some servers make up their own beyond 599.
pub(crate) fn status(text: &str) -> Result<u16, String> {
    let status = text.parse().ok().filter(|status| (100..1000).contains(status));
    status.ok_or_else(|| "an HTTP status is a number of three digits".to_owned())
}

/// An endpoint by its name.
pub(crate) fn endpoint(name: &str) -> Result<Endpoint, String> {
    Endpoint::from_keyword(name).ok_or_else(|| {
        let known: Vec<_> = Endpoint::ALL.iter().map(|known| known.as_str()).collect();
        format!("there is no such endpoint; one of {}", known.join(", "))
    })
}

/// What a request presented, by its name.
pub(crate) fn presented(name: &str) -> Result<Presented, String> {
    Presented::from_keyword(name).ok_or_else(|| {
        let known: Vec<_> = Presented::ALL.iter().map(|known| known.as_str()).collect();
        format!("there is no such credential; one of {}", known.join(", "))
    })
}

/// Name and value of a header as people write it.
pub(crate) fn header(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once(':').ok_or("it has no colon; write `Name: value`")?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

/// Every catalog there is, the standard one first.
pub(crate) fn catalogs() -> impl Iterator<Item = &'static Catalog> {
    [vendors::standard()].into_iter().chain(vendors::all().iter().copied())
}
