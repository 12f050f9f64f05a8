//! Tokens only: what each case is called and takes; the runtime's `cases.rs` and its `__cases!` do the rest.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;

use super::check::bound;
use super::input::{Cases, Payload, Variant, type_name};
use crate::check::names;

pub(super) fn expand(cases: &Cases, tracked: &TokenStream) -> TokenStream {
    let Cases { name, runtime, variants, .. } = cases;
    let listed = variants.iter().map(case);
    let rest = variants.iter().position(|variant| variant.other.is_some()).unwrap_or(variants.len() - 1);
    let rest = Literal::usize_unsuffixed(rest);
    let shown = variants.iter().zip(0..).map(|(variant, number)| {
        let (case, number) = (&variant.name, Literal::usize_unsuffixed(number));
        match &variant.payload {
            Payload::None => quote!(Self::#case => (#number, __o::NOTHING),),
            Payload::Tuple => quote!(Self::#case(source) => (#number, __o::Source::source(source)),),
            Payload::Named(field) => quote!(Self::#case { #field: source } => (#number, __o::Source::source(source)),),
        }
    });
    let bindings = (0..cases.bindings.len()).map(|number| of_binding(cases, number));
    let paths = cases.bindings.iter().map(|binding| &binding.path);
    let make = make(cases);
    let total = |carried: &syn::Type| type_name(carried).is_some_and(|name| name == "Diagnosis" || name == "Option");
    // Without a case for the rest, or with one that carries a known error, only what the catalogs list can be converted.
    let total = cases.exhaustive.is_none() && variants.iter().all(|variant| variant.carried.as_ref().is_none_or(total));
    let any = total.then(|| quote!(any));
    let error = (!cases.no_error).then(|| quote!(error));
    quote! {
        #tracked
        // Names that an enum of cases, or what it is made of, may have are not ours to take.
        const _: () = {
            #[allow(unused_imports)]
            use #runtime::__private::cases::{self as __o, R as __R, S as __S};
            #[automatically_derived]
            impl __o::Cases for #name {
                const CASES: __o::List = &[#(#listed),*];
                const REST: __o::Number = #rest;
                fn shown(&self) -> (__o::Number, __o::Carried<'_>) {
                    match self {
                        #(#shown)*
                    }
                }
            }
            #make
            #(#bindings)*
        };
        #runtime::__cases! { #name [#(#paths)*] #any #error }
    }
}

/// What a case is called, what it says, and what falls into it beside named codes.
fn case(variant: &Variant) -> TokenStream {
    let name = variant.name.unraw().to_string();
    let text = variant.text.trim_end_matches('.');
    let standards = variant.standards.iter().filter_map(|(word, span)| {
        let code = Ident::new(&names::variant(word)?, *span);
        Some(quote!(__S::#code))
    });
    let recoveries = variant.recoveries.iter().map(|(word, span)| {
        let recovery = Ident::new(word, *span);
        quote!(__R::#recovery)
    });
    quote!(__o::case(#name, #text, &[#(#standards),*], &[#(#recoveries),*]))
}

/// How each case is made from a source, if what the cases carry can be.
fn make(cases: &Cases) -> TokenStream {
    let Cases { name, variants, .. } = cases;
    let carried = variants.iter().filter_map(|variant| variant.carried.as_ref());
    let arms = variants.iter().zip(0..).map(|(variant, number)| {
        let case = &variant.name;
        let last = number + 1 == variants.len();
        let number = if last { quote!(_) } else { Literal::usize_unsuffixed(number).into_token_stream() };
        match &variant.payload {
            Payload::None => quote!(#number => Self::#case,),
            Payload::Tuple => quote!(#number => Self::#case(__o::Carry::carry(source)),),
            Payload::Named(field) => quote!(#number => Self::#case { #field: __o::Carry::carry(source) },),
        }
    });
    quote! {
        impl<__Source> __o::Make<__Source> for #name where #(#carried: __o::Carry<__Source>,)* {
            fn make(number: __o::Number, source: __Source) -> Self {
                match number {
                    #(#arms)*
                }
            }
        }
    }
}

/// The cases that name codes of a bound enum. Not marked as derived: a deprecated code should warn.
fn of_binding(cases: &Cases, binding: usize) -> TokenStream {
    let Cases { name, bindings, variants, .. } = cases;
    let path = &bindings[binding].path;
    let arms = variants.iter().zip(0..).filter_map(|(variant, number)| {
        let own = |path: &&syn::Path| bound(cases, path).is_some_and(|(owner, _)| owner == binding);
        let (codes, number) = (variant.codes.iter().filter(own), Literal::usize_unsuffixed(number));
        let codes: Vec<_> = codes.collect();
        (!codes.is_empty()).then(|| quote!(#(#codes)|* => __o::some(#number),))
    });
    let mut arms = arms.peekable();
    let by_code = (arms.peek().is_some()).then(|| {
        quote! {
            fn by_code(error: #path) -> __o::Found {
                match error {
                    #(#arms)*
                    _ => __o::NONE,
                }
            }
        }
    });
    quote! {
        impl __o::CasesOf<#path> for #name {
            #by_code
        }
    }
}
