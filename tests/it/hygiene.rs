//! Generated code leans on nothing of the place it is put in, brings nothing but the enum, and passes the strictest
//! lints that its user may have switched on.
#![deny(warnings, clippy::all, clippy::pedantic)]
#![deny(keyword_idents, let_underscore, nonstandard_style, rust_2018_idioms, unused)]
#![deny(
    missing_copy_implementations,
    missing_debug_implementations,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![forbid(missing_docs, unsafe_code)]

/// Without the prelude, and with its names and the library's taken by others.
#[no_implicit_prelude]
pub mod shadowed {
    /// Not the library.
    pub mod core {}
    /// Not the library.
    pub mod std {}
    /// Not the library.
    pub mod alloc {}
    /// Not the library.
    pub mod oauth_errors {}

    macro_rules! taken {
        ($($name:ident)*) => {
            $(
                /// Not the one that generated code means.
                #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
                #[allow(non_camel_case_types, reason = "names of primitive types are taken too")]
                pub struct $name;
            )*
        };
    }
    taken! {
        Option Some None Result Ok Err Box String Vec Iterator Into From AsRef Send Sync Sized Clone Copy Default
        Eq PartialEq Hash Debug Display Error FromStr Formatter str u8 u16 usize bool char
        Catalog Entry StandardCode Recovery VendorError UnknownCode Parts Messages Rules CATALOG ALL
    }

    ::oauth_errors::oauth_errors! {
        pub enum OktaError = "okta";
        pub enum OddError = path("fixtures/odd.json");
    }

    /// With names that the derive might want for itself.
    pub mod o {
        pub use super::OddError as S;
        pub use super::OktaError as R;
    }
    use self::o::S;

    /// Cases whose own name is one of these.
    #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::oauth_errors::OAuthCases)]
    #[oauth(okta = o::R, odd = S)]
    pub enum E {
        /// Nobody may.
        #[oauth(o::R::AccessDenied, standard(access_denied), recovery(Denied))]
        Denied,
        /// Anything else.
        #[oauth(other)]
        Other,
    }
}

#[test]
fn names_of_the_prelude_and_the_library_may_be_taken() {
    assert_eq!(shadowed::OktaError::from_code("access_denied"), Some(shadowed::OktaError::AccessDenied));
    assert_eq!("404".parse(), Ok(shadowed::OddError::Code404));
    assert!(matches!(shadowed::OktaError::AccessDenied.into(), shadowed::E::Denied));
    assert_eq!(shadowed::E::mappings().count(), shadowed::OktaError::ALL.len() + shadowed::OddError::ALL.len());
}

#[test]
fn an_enum_may_be_in_a_function() {
    oauth_errors::oauth_errors!("okta");
    oauth_errors::oauth_errors! {
        enum Odd = path("fixtures/odd.json");
    }
    assert_eq!(OktaError::AccessDenied.code(), "access_denied");
    assert_eq!(Odd::Code404.code(), "404");
}

#[test]
fn one_catalog_may_become_several_enums() {
    oauth_errors::oauth_errors! {
        enum First = "okta";
        enum Second = "okta";
    }
    assert_eq!(First::AccessDenied.code(), Second::AccessDenied.code());
}

mod visibility {
    pub(super) mod inner {
        oauth_errors::oauth_errors! {
            enum Private = path("fixtures/odd.json");
            pub(super) enum OfParent = path("fixtures/odd.json");
            pub(crate) enum OfCrate = path("fixtures/odd.json");
            pub(in crate::hygiene::visibility) enum OfPath = path("fixtures/odd.json");
        }

        pub(crate) fn private_code() -> &'static str {
            Private::Code404.code()
        }
    }

    pub(crate) fn codes() -> [&'static str; 4] {
        let (parent, path) = (inner::OfParent::Code404, inner::OfPath::Code404);
        [parent.code(), path.code(), inner::OfCrate::Code404.code(), inner::private_code()]
    }
}

#[test]
fn an_enum_has_the_visibility_it_was_given() {
    assert_eq!(visibility::codes(), ["404"; 4]);
}

mod attributes {
    oauth_errors::oauth_errors! {
        /// Every derive that one might write out of habit.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub(crate) enum Habit = path("fixtures/odd.json");

        /// The same with paths, and with two that are not generated.
        #[derive(std::clone::Clone, Copy, core::fmt::Debug, PartialEq, Eq, PartialOrd, Ord, std::hash::Hash)]
        #[must_use]
        pub(crate) enum Ordered = path("fixtures/odd.json");

        #[deprecated]
        pub(crate) enum Old = path("fixtures/odd.json");

        #[cfg_attr(all(), deprecated = "use another")]
        pub(crate) enum Older = path("fixtures/odd.json");

        #[cfg(any())]
        pub(crate) enum Absent = "okta";

        #[cfg(all())]
        #[cfg_attr(all(), derive(PartialOrd))]
        pub(crate) enum Present = path("fixtures/odd.json");
    }

    /// Its name is free, since the enum above is configured away.
    pub(crate) struct Absent;
}

#[test]
fn a_derive_that_is_generated_anyway_does_no_harm() {
    assert_eq!(format!("{:?}", attributes::Habit::Code404), "Code404");
}

#[test]
fn other_attributes_stay() {
    let mut all = attributes::Ordered::ALL.to_vec();
    all.sort();
    assert_eq!(all, attributes::Ordered::ALL);
}

#[test]
#[allow(deprecated, reason = "the test is their only user")]
fn a_deprecated_enum_warns_nobody_but_its_users() {
    assert_eq!(attributes::Old::Code404.code(), "404");
    assert_eq!(attributes::Older::ODD1000.to_string(), "ODD1000: Session over");
}

#[test]
fn cfg_takes_the_whole_enum_away() {
    let _ = attributes::Absent;
    assert!(attributes::Present::Quotes < attributes::Present::Comments);
}
