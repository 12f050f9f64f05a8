//! What every generated enum promises of every code, shown on Okta's and on the standard ones, each as the macro makes
//! it and as the runtime brings it.

use std::collections::HashSet;
use std::fmt::Debug;
use std::str::FromStr;

use oauth_errors::vendors::okta::OktaError as SharedOktaError;
use oauth_errors::{Entry, Recovery, StandardCode, UnknownCode, VendorError, oauth_errors};

oauth_errors!("okta", "standard");

/// Calls a generic check for each of the enums.
macro_rules! for_every_enum {
    ($check:ident) => {
        $check::<OktaError>();
        $check::<SharedOktaError>();
        $check::<StandardError>();
        $check::<StandardCode>();
    };
}

#[test]
fn a_code_and_its_variant_lead_to_each_other() {
    fn check<E: VendorError + FromStr<Err = UnknownCode>>() {
        assert_eq!(E::ALL.len(), E::CATALOG.len());
        for (&error, entry) in E::ALL.iter().zip(E::CATALOG.entries()) {
            assert_eq!(error.entry(), entry);
            assert_eq!(E::from_entry(entry), Some(error));
            assert_eq!(E::from_code(entry.code()), Some(error));
            assert_eq!(entry.code().parse(), Ok(error));
            assert_eq!(E::CATALOG.find(entry.code()), Some(entry));
            assert_eq!(Into::<Entry>::into(error), entry);
            assert_eq!(Into::<StandardCode>::into(error), entry.standard());
            assert_eq!(format!("{error:?}"), entry.variant());
        }
    }
    for_every_enum!(check);
}

#[test]
fn codes_and_variants_are_unique() {
    fn check<E: VendorError>() {
        let codes: HashSet<_> = E::CATALOG.entries().map(Entry::code).collect();
        let variants: HashSet<_> = E::CATALOG.entries().map(Entry::variant).collect();
        let values: HashSet<_> = E::ALL.iter().collect();
        assert_eq!((codes.len(), variants.len(), values.len()), (E::ALL.len(), E::ALL.len(), E::ALL.len()));
    }
    for_every_enum!(check);
}

#[test]
fn a_former_name_of_a_code_leads_to_its_variant() {
    fn check<E: VendorError + FromStr<Err = UnknownCode>>() {
        for &error in E::ALL {
            for alias in error.entry().aliases() {
                assert_eq!(E::from_code(alias), Some(error), "{alias}");
                assert_eq!(alias.parse(), Ok(error), "{alias}");
            }
        }
    }
    for_every_enum!(check);
    assert_eq!(
        OktaError::from_code("authorize_request_object_invalid_issuer"),
        Some(OktaError::RequestObjectInvalidIssuer)
    );
}

#[test]
fn display_is_one_line_of_code_and_title_and_the_alternate_form_adds_summary_and_advice() {
    fn check<E: VendorError>() {
        for &error in E::ALL {
            let entry = error.entry();
            let line = format!("{}: {}", entry.code(), entry.title());
            assert_eq!(error.to_string(), line);
            assert_eq!(entry.to_string(), line);
            assert!(!line.contains('\n'), "{line}");
            assert_eq!(format!("{error:#}"), format!("{line}. {} {}", entry.summary(), entry.recovery().advice()));
        }
    }
    for_every_enum!(check);
    assert_eq!(OktaError::NoMatchingPolicy.to_string(), "no_matching_policy: No access rule matched");
}

#[test]
fn the_methods_of_the_enum_are_those_of_its_entry() {
    for &error in OktaError::ALL {
        let entry = error.entry();
        assert_eq!(error.code(), entry.code());
        assert_eq!(error.error(), entry.error());
        assert_eq!(error.title(), entry.title());
        assert_eq!(error.summary(), entry.summary());
        assert_eq!(error.description(), entry.description());
        assert_eq!(error.status(), entry.status());
        assert_eq!(error.standard(), entry.standard());
        assert_eq!(error.recovery(), entry.recovery());
    }
}

#[test]
fn a_bundled_entry_is_complete_and_nothing_in_it_is_inferred() {
    fn check<E: VendorError>() {
        for entry in E::CATALOG.entries() {
            assert!(!entry.is_inferred(), "{entry:?}");
            assert!(!entry.title().is_empty() && !entry.summary().is_empty(), "{entry:?}");
            assert_eq!(entry.description(), None, "{entry:?} carries a vendor's sentence");
        }
    }
    for_every_enum!(check);
}

#[test]
fn the_standard_code_of_a_standard_code_is_itself_and_has_its_specification() {
    for &code in StandardCode::ALL {
        assert_eq!(code.standard(), code);
        assert_eq!(code.error(), Some(code.code()));
        assert!(code.specification().url().starts_with("https://"), "{code:?}");
    }
}

#[test]
fn the_ready_made_enum_and_the_macro_s_agree() {
    for (&shared, &own) in SharedOktaError::ALL.iter().zip(OktaError::ALL) {
        assert_eq!(shared.code(), own.code());
        assert_eq!(format!("{shared:?}{shared:#}"), format!("{own:?}{own:#}"));
    }
}

#[test]
fn an_entry_belongs_to_one_enum_only() {
    let entry = OktaError::AccessDenied.entry();
    assert_eq!(OktaError::from_entry(entry), Some(OktaError::AccessDenied));
    assert_eq!(StandardCode::from_entry(entry), None);
}

#[test]
fn an_enum_and_its_option_take_at_most_two_bytes() {
    assert_eq!((size_of::<OktaError>(), size_of::<Option<OktaError>>()), (2, 2));
    assert_eq!((size_of::<StandardCode>(), size_of::<Option<StandardCode>>()), (1, 1));
}

#[test]
fn accessors_work_in_constants() {
    const ERROR: OktaError = OktaError::NoMatchingPolicy;
    const ENTRY: Entry = ERROR.entry();
    const CODE: &str = ERROR.code();
    const WIRE: Option<&str> = ERROR.error();
    const TITLE: &str = ERROR.title();
    const SUMMARY: &str = ERROR.summary();
    const DESCRIPTION: Option<&str> = ERROR.description();
    const STATUS: Option<u16> = ERROR.status();
    const STANDARD: StandardCode = ERROR.standard();
    const RECOVERY: Recovery = ERROR.recovery();
    const COUNT: usize = OktaError::CATALOG.len();
    assert_eq!((CODE, WIRE, STATUS), ("no_matching_policy", Some("access_denied"), Some(401)));
    assert_eq!((TITLE, SUMMARY, DESCRIPTION), (ENTRY.title(), ENTRY.summary(), ENTRY.description()));
    assert_eq!((STANDARD, RECOVERY), (StandardCode::AccessDenied, Recovery::ContactAdmin));
    assert_eq!(COUNT, OktaError::ALL.len());
}

#[test]
fn only_the_very_text_of_a_code_is_found() {
    for text in ["", " ", "No_Matching_Policy", " no_matching_policy", "no_matching_policy\n", "NoMatchingPolicy"] {
        assert_eq!(OktaError::from_code(text), None, "{text:?}");
    }
}

#[test]
fn an_unknown_code_keeps_its_text_and_shows_it_only_if_it_is_a_plain_token() {
    let longest = "x".repeat(64);
    for plain in ["no_such_code", "E0000011", "AADSTS50058", "a.b:c-d", "7", &longest] {
        let unknown = plain.parse::<OktaError>().unwrap_err();
        assert_eq!((unknown.text(), unknown.vendor()), (plain, "okta"));
        assert_eq!(unknown.to_string(), format!("unknown okta code {plain}"));
    }
    let too_long = "x".repeat(65);
    for odd in ["", " ", "two words", "line\nbreak", "\u{1b}[31mred", "<script>", "naïve", "\u{202e}gpj", &too_long] {
        let unknown = odd.parse::<OktaError>().unwrap_err();
        assert_eq!(unknown.text(), odd);
        assert_eq!(unknown.to_string(), format!("unknown okta code ({} bytes)", odd.len()));
        assert!(is_harmless(&unknown), "{unknown:?}");
    }
}

/// Neither form of a server's text may reach a log raw.
fn is_harmless(value: &impl Debug) -> bool {
    format!("{value:?}").bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ')
}

#[test]
fn the_types_are_errors_that_threads_may_share() {
    fn check<E: std::error::Error + Send + Sync + 'static>() {}
    check::<OktaError>();
    check::<StandardCode>();
    check::<Entry>();
    check::<UnknownCode>();
}
