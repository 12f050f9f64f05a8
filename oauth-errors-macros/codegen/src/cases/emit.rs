//! Tokens only: what each case is called and what maps to it; the runtime's `cases` and its `__cases!` do the rest.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt;

use super::check::{bound, can_carry, last_span};
use super::input::{Binding, Carried, Cases, Condition, Payload, Variant, Word, shown};
use crate::check::names;

/// The conversions. For cases with errors they have the same types, so that what uses them compiles.
pub(super) fn emit(cases: &Cases, is_sound: bool) -> TokenStream {
    let Cases { name, runtime, variants, bindings, .. } = cases;
    let listed = variants.iter().map(|variant| case(variant, is_sound));
    let other = variants.iter().position(|variant| variant.other.is_some());
    let other = number(other.unwrap_or(variants.len().saturating_sub(1)));
    let parts = variants.iter().enumerate().map(|(index, variant)| {
        let (case, index) = (&variant.name, number(index));
        match payload(cases, variant) {
            Payload::None => quote!(Self::#case => (#index, __o::NOTHING),),
            Payload::Tuple(_) => quote!(Self::#case(source) => (#index, __o::AsSource::as_source(source)),),
            Payload::Named(field, _) => {
                quote!(Self::#case { #field: source } => (#index, __o::AsSource::as_source(source)),)
            }
            Payload::Invalid => quote!(Self::#case { .. } => (#index, __o::NOTHING),),
        }
    });
    let parts = if variants.is_empty() { quote!(::core::unreachable!()) } else { quote!(match self { #(#parts)* }) };
    let codes: Vec<_> = (0..bindings.len()).map(|binding| codes_of(cases, binding)).collect();
    let impls = bindings.iter().zip(&codes).map(|(Binding { path, .. }, codes)| {
        let codes = codes.iter().map(|(index, path)| {
            let index = number(*index);
            quote!((#index, #path.entry()))
        });
        // Not marked as derived: a deprecated code should warn.
        quote! {
            impl __o::CasesOf<#path> for #name {
                const CODES: __o::Codes = &[#(#codes),*];
            }
        }
    });
    let checks = bindings.iter().zip(&codes).filter(|_| is_sound).map(|(binding, codes)| check(cases, binding, codes));
    let paths = bindings.iter().map(|binding| &binding.path);
    let make = make(cases);
    let any = |of: fn(&Carried<'_>) -> bool| {
        let carried = variants.iter().filter_map(|variant| payload(cases, variant).carried());
        let has_other = variants.iter().any(|variant| variant.other.is_some());
        // Of cases with errors it may be what is missing.
        (has_other || !is_sound && cases.exhaustive.is_none())
            && carried.map(Carried::of).all(|carried| carried.is_some_and(|carried| of(&carried)))
    };
    // Without a case for the rest only what the catalogs list can be converted; so with one that carries a known error.
    let diagnosis = any(|carried| carried.name == "Diagnosis" || carried.name == "Option").then(|| quote!(diagnosis));
    let is_standard_bound =
        bindings.iter().any(|binding| binding.path.segments.last().is_some_and(|last| last.ident == "StandardCode"));
    let standard = !is_standard_bound
        && any(|carried| {
            carried.name == "Option" || carried.name == "Diagnosis" && carried.of.is_none_or(|of| of == "Entry")
        });
    let standard = standard.then(|| quote!(standard));
    let error = (!cases.no_error).then(|| quote!(error));
    quote! {
        // Names that an enum of cases, or what it is made of, may have are not ours to take.
        const _: () = {
            #[allow(unused_imports)]
            use #runtime::private::cases::{self as __o, R as __R, S as __S};
            #[automatically_derived]
            impl __o::Cases for #name {
                const CASES: __o::List = &[#(#listed),*];
                const OTHER: __o::Number = #other;
                fn parts(&self) -> (__o::Number, __o::Carried<'_>) {
                    #parts
                }
            }
            #make
            #(#impls)*
            #(#checks)*
        };
        #runtime::__cases! { #name [#(#paths)*] #diagnosis #standard #error }
    }
}

/// What a case carries, if it can.
fn payload<'a>(cases: &Cases, variant: &'a Variant) -> &'a Payload {
    let can = variant.payload.carried().is_none_or(|carried| can_carry(cases, carried));
    if can { &variant.payload } else { &Payload::Invalid }
}

fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

/// What a case is called, what it says, and what maps to it apart from named codes.
fn case(variant: &Variant, is_sound: bool) -> TokenStream {
    let name = variant.name.unraw().to_string();
    let text = variant.text.trim_end_matches('.');
    let conditions = || variant.conditions.iter().filter(|_| is_sound);
    let both = conditions().filter(|condition| condition.is_both()).map(|Condition { standards, recoveries }| {
        let (standards, recoveries) = (standards.iter().filter_map(standard), recoveries.iter().map(recovery));
        quote!((&[#(#standards),*], &[#(#recoveries),*]))
    });
    let alone = || conditions().filter(|condition| !condition.is_both());
    let recoveries = alone().flat_map(|condition| &condition.recoveries).map(recovery);
    let standards = alone().flat_map(|condition| &condition.standards).filter_map(standard);
    quote!(__o::case(#name, #text, &[#(#both),*], &[#(#recoveries),*], &[#(#standards),*]))
}

fn standard((word, span): &Word) -> Option<TokenStream> {
    let code = Ident::new(&names::variant(word)?, *span);
    Some(quote!(__S::#code))
}

fn recovery((word, span): &Word) -> TokenStream {
    let recovery = Ident::new(word, *span);
    quote!(__R::#recovery)
}

/// How each case is made from a source, if what the cases carry can be.
fn make(cases: &Cases) -> TokenStream {
    let Cases { name, variants, .. } = cases;
    let carried = variants.iter().filter_map(|variant| payload(cases, variant).carried());
    let arms = variants.iter().enumerate().map(|(index, variant)| {
        let case = &variant.name;
        let last = index + 1 == variants.len();
        let index = if last { quote!(_) } else { number(index).into_token_stream() };
        match payload(cases, variant) {
            Payload::None => quote!(#index => Self::#case,),
            Payload::Tuple(_) => quote!(#index => Self::#case(__o::Payload::from_source(source)),),
            Payload::Named(field, _) => quote!(#index => Self::#case { #field: __o::Payload::from_source(source) },),
            Payload::Invalid => quote!(#index => ::core::unreachable!(),),
        }
    });
    let body = if variants.is_empty() { quote!(::core::unreachable!()) } else { quote!(match number { #(#arms)* }) };
    quote! {
        impl<__Source> __o::Make<__Source> for #name where #(#carried: __o::Payload<__Source>,)* {
            fn make(number: __o::Number, source: __Source) -> Self {
                #body
            }
        }
    }
}

/// The codes of a bound enum that cases name, each with the number of its case.
fn codes_of(cases: &Cases, binding: usize) -> Vec<(usize, &syn::Path)> {
    let named = cases
        .variants
        .iter()
        .enumerate()
        .flat_map(|(index, variant)| variant.codes.iter().map(move |path| (index, path)));
    named.filter(|(_, path)| bound(cases, path).is_some_and(|(owner, _)| owner == binding)).collect()
}

/// What the compiler checks of a bound enum.
fn check(cases: &Cases, Binding { span, id, path }: &Binding, codes: &[(usize, &syn::Path)]) -> TokenStream {
    let (name, shown) = (&cases.name, shown(path));
    let mut checks = quote_spanned!(*span=> const _: () = __o::id::<#path>(#id, #shown););
    // A constant names the same code as a variant does.
    let is_constant =
        |path: &syn::Path| path.segments.last().is_some_and(|last| names::is_screaming_snake(&last.ident.to_string()));
    if codes.iter().any(|(_, path)| is_constant(path)) {
        for (at, (_, code)) in codes.iter().enumerate().skip(1) {
            let at = number(at);
            checks.extend(quote_spanned!(last_span(code)=> const _: () = __o::once::<#name, #path>(#at);));
        }
    }
    if let Some(span) = cases.exhaustive {
        checks.extend(quote_spanned!(span=> const _: () = __o::all::<#name, #path>(#shown);));
    }
    checks
}
