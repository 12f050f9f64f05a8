//! From a code to the name of a variant, and which names a variant cannot have.

use heck::ToUpperCamelCase;

/// Names that the generated enum's own items have: `Error` would make `Self::Error` ambiguous (rustc issue 57644).
pub const RESERVED: &[&str] = &["Self", "Error", "Err", "ALL", "CATALOG"];

/// How many characters a variant's name has at most in a catalog that is easy to use.
pub const MAX_VARIANT: usize = 50;

/// The variant's name for a code: heck's `UpperCamelCase`, with `Code` before a leading digit.
///
/// `None` where nothing of the code can be part of an identifier.
#[must_use]
pub fn variant(code: &str) -> Option<String> {
    let name = of_snake_case(code).unwrap_or_else(|| {
        let ascii: String = code.chars().map(|c| if c.is_ascii() { c } else { ' ' }).collect();
        ascii.to_upper_camel_case()
    });
    let first = name.chars().next()?;
    Some(if first.is_ascii_digit() { format!("Code{name}") } else { name })
}

/// What heck makes of lower-case words joined by `_`, as most codes are; `None` for any other code.
///
/// A macro runs unoptimised in most builds, and heck takes ten times as long there.
fn of_snake_case(code: &str) -> Option<String> {
    let mut name = String::with_capacity(code.len());
    let mut first = true;
    for byte in code.bytes() {
        match byte {
            b'_' => {}
            b'a'..=b'z' if first => name.push(byte.to_ascii_uppercase().into()),
            b'a'..=b'z' | b'0'..=b'9' => name.push(byte.into()),
            _ => return None,
        }
        first = byte == b'_';
    }
    Some(name)
}

/// Why a name cannot be that of a variant, to follow it in a message; `None` if it can.
#[must_use]
pub fn invalid_name_reason(name: &str) -> Option<&'static str> {
    let mut chars = name.chars();
    let starts = chars.next().is_some_and(|first| first.is_ascii_alphabetic());
    if !starts || !chars.all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Some("is no identifier (letters, digits and `_`, a letter first)");
    }
    if RESERVED.contains(&name) || is_keyword(name) {
        return Some("is a name that Rust or the generated code needs");
    }
    None
}

/// As [`invalid_name_reason`], for a name that a catalog gives: one such as `from_code` could be that of an item of the enum.
#[must_use]
pub fn invalid_variant_reason(name: &str) -> Option<&'static str> {
    let capital = name.starts_with(|first: char| first.is_ascii_uppercase());
    let is_camel_case = capital && name.chars().all(|c| c.is_ascii_alphanumeric());
    invalid_name_reason(name)
        .or((!is_camel_case).then_some("is not UpperCamelCase (letters and digits, a capital first)"))
}

/// The generated enum's name for a vendor's id: `okta-api` is `OktaApiError`.
#[must_use]
pub fn enumeration(id: &str) -> String {
    let name = variant(id).unwrap_or_default();
    if name.ends_with("Error") || name.ends_with("Errors") {
        name.trim_end_matches('s').to_owned()
    } else {
        name + "Error"
    }
}

/// Whether a code has the form of a constant's name, as `AADSTS50058` does.
#[must_use]
pub fn is_screaming_snake(code: &str) -> bool {
    let screaming = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    code.starts_with(|first: char| first.is_ascii_uppercase()) && code.len() > 1 && code.chars().all(screaming)
}

/// Keywords of every edition that a name can be; `Self` is among the reserved ones.
fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
        "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
        "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use heck::ToUpperCamelCase;

    use super::{enumeration, invalid_name_reason, is_screaming_snake, of_snake_case, variant};

    /// SCHEMA.md states the rule; these rows pin it. A changed row renames variants in users' programs.
    const VARIANTS: &[(&str, &str)] = &[
        // words end at `_`, `-`, `.`, white space and any other punctuation
        ("access_denied", "AccessDenied"),
        ("quota-used-up", "QuotaUsedUp"),
        ("a0.mfa_invalid_code", "A0MfaInvalidCode"),
        ("invalid request", "InvalidRequest"),
        ("soap:Client/Fault", "SoapClientFault"),
        ("__init__", "Init"),
        ("don't", "DonT"),
        // words begin at a capital after a small letter, and at the last of several capitals
        ("invalidGrant", "InvalidGrant"),
        ("UserNotFoundException", "UserNotFoundException"),
        ("HTTPError", "HttpError"),
        ("OAuthException", "OAuthException"),
        ("JWTExpired", "JwtExpired"),
        // of each word the first letter is a capital and the rest are small
        ("INVALID_CLIENT", "InvalidClient"),
        ("EXPIRED", "Expired"),
        ("x", "X"),
        // digits stay with the letters before them
        ("E0000011", "E0000011"),
        ("AADSTS50058", "Aadsts50058"),
        ("HID-1004", "Hid1004"),
        ("oauth2_error", "Oauth2Error"),
        ("invalid_x509_cert", "InvalidX509Cert"),
        ("v1.2", "V12"),
        // a leading digit gets `Code` before it
        ("404", "Code404"),
        ("2fa_required", "Code2faRequired"),
        ("-1", "Code1"),
        // what is not ASCII separates words and is left out
        ("größe_fehlt", "GrEFehlt"),
        ("ß_ok", "Ok"),
    ];

    #[test]
    fn a_code_is_named_by_its_words() {
        for (code, name) in VARIANTS {
            assert_eq!(variant(code).as_deref(), Some(*name), "{code}");
            assert_eq!(invalid_name_reason(name), None, "{code}");
        }
    }

    #[test]
    fn the_short_way_to_a_name_is_the_long_one() {
        let mut codes = vec![String::new()];
        for _ in 0..5 {
            codes = codes.iter().flat_map(|code| ["", "a", "z", "7", "_"].map(|next| code.clone() + next)).collect();
            for code in &codes {
                assert_eq!(of_snake_case(code), Some(code.to_upper_camel_case()), "{code}");
            }
        }
    }

    #[test]
    fn a_code_without_ascii_letters_or_digits_needs_a_variant() {
        for code in ["", "_", "-.-", "配额", "«»"] {
            assert_eq!(variant(code), None, "{code}");
        }
    }

    #[test]
    fn names_that_generated_code_needs_are_refused() {
        for name in ["Self", "Error", "Err", "ALL", "CATALOG", "self", "match", "gen", "try", "yield"] {
            assert_eq!(invalid_name_reason(name), Some("is a name that Rust or the generated code needs"), "{name}");
        }
    }

    #[test]
    fn names_that_are_no_identifiers_are_refused() {
        for name in ["", "1st", "_", "_Hidden", "Two Words", "Größe", "r#Type", "A-B"] {
            let refused = invalid_name_reason(name);
            assert_eq!(refused, Some("is no identifier (letters, digits and `_`, a letter first)"), "{name}");
        }
    }

    #[test]
    fn an_enum_is_named_after_its_vendor() {
        for (id, name) in [
            ("okta", "OktaError"),
            ("okta-api", "OktaApiError"),
            ("entra-b2c", "EntraB2cError"),
            ("x", "XError"),
            ("acme-error", "AcmeError"),
            ("acme_errors", "AcmeError"),
            ("3scale", "Code3scaleError"),
        ] {
            assert_eq!(enumeration(id), name);
        }
    }

    #[test]
    fn a_code_that_looks_like_a_constant_becomes_one() {
        for code in ["AADSTS50058", "E0000011", "INVALID_GRANT"] {
            assert!(is_screaming_snake(code), "{code}");
        }
        for code in ["X", "Invalid", "HID-1004", "4XX", "access_denied", ""] {
            assert!(!is_screaming_snake(code), "{code}");
        }
    }
}
