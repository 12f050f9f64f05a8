//! The tokens of wire rules: the runtime's `Rules`, in the order in which they are tried.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::check::CheckedCatalog;
use crate::schema::wire::{Condition, Pick, Place, Template, Test, Wait, Wire};
use crate::syntax::span::At;

/// The catalog's rules as an expression.
pub(super) fn rules(catalog: &CheckedCatalog, runtime: &TokenStream) -> TokenStream {
    let at = quote!(#runtime::private::rules);
    if catalog.wire.is_empty() {
        return quote!(#at::Rules::NONE);
    }
    let codes = catalog.rows.iter().zip(0..).map(|(row, index)| (&*row.code, index)).collect();
    let writer = Writer { at, codes };
    writer.rules(&catalog.wire)
}

/// The pauses of single entries, as an expression.
pub(super) fn waits_by_entry(catalog: &CheckedCatalog, runtime: &TokenStream) -> TokenStream {
    let writer = Writer { at: quote!(#runtime::private::rules), codes: BTreeMap::new() };
    let waiting = catalog.rows.iter().zip(0u16..).filter(|(row, _)| !row.waits.is_empty());
    let waits = waiting.map(|(row, entry)| {
        let (entry, waits) = (Literal::u16_unsuffixed(entry), writer.waits(&row.waits));
        quote!((#entry, #waits))
    });
    quote!(&[#(#waits),*])
}

struct Writer<'a> {
    /// The runtime module of the types.
    at: TokenStream,
    codes: BTreeMap<&'a str, u16>,
}

impl Writer<'_> {
    fn rules(&self, wire: &Wire) -> TokenStream {
        let at = &self.at;
        let [error_when, success_when, signatures] =
            [&wire.error_when, &wire.success_when, &wire.signatures].map(|sets| self.sets(sets));
        let code = wire.code.iter().map(|pick| self.pick(pick));
        // Where a vendor that says nothing of it puts its code is the runtime's to decide.
        let code = if wire.code.is_empty() { quote!(#at::Rules::NONE.code) } else { quote!(&[#(#code),*]) };
        let ranges = wire.ranges.iter().map(|(from, to, code)| {
            let (from, to, entry) = (Literal::u64_unsuffixed(*from), Literal::u64_unsuffixed(*to), self.entry(code));
            quote!((#from, #to, #entry))
        });
        let alias = wire.alias.iter().map(|(value, code)| {
            let entry = self.entry(code);
            quote!((#value, #entry))
        });
        let normalize = wire.normalize.iter().map(|(from, to)| quote!((#from, #to)));
        let refine = wire.refine.iter().map(|rule| {
            let (is, has, lacks) = (self.entry(&rule.is), &rule.has, &rule.lacks);
            let (when, places) = (self.conditions(&rule.when), self.places(&rule.at));
            quote!(#at::Refine { is: #is, when: #when, at: #places, has: &[#(#has),*], lacks: &[#(#lacks),*] })
        });
        let status = wire.status.iter().map(|(status, code)| {
            let (status, entry) = (Literal::u16_unsuffixed(*status), self.entry(code));
            quote!((#status, #entry))
        });
        let [standard, message] = [&wire.standard, &wire.message].map(|places| self.places(places));
        let attach = wire.attach.iter().map(|(name, places)| {
            let places = self.places(places);
            quote!((#name, #places))
        });
        let waits = self.waits(&wire.waits);
        quote! {
            #at::Rules {
                error_when: #error_when,
                success_when: #success_when,
                signatures: #signatures,
                code: #code,
                ranges: &[#(#ranges),*],
                alias: &[#(#alias),*],
                normalize: &[#(#normalize),*],
                refine: &[#(#refine),*],
                status: &[#(#status),*],
                standard: #standard,
                message: #message,
                attach: &[#(#attach),*],
                waits: #waits,
            }
        }
    }

    fn entry(&self, code: &At<String>) -> Literal {
        Literal::u16_unsuffixed(self.codes.get(&*code.value).copied().unwrap_or_default())
    }

    fn place(&self, place: &Place) -> TokenStream {
        let at = &self.at;
        match place {
            Place::Pointer(pointer) => {
                let names = pointer.split('/').skip(1).map(|name| name.replace("~1", "/").replace("~0", "~"));
                quote!(#at::Place::Pointer(&[#(#names),*]))
            }
            Place::Header(name) => quote!(#at::Place::Header(#name)),
            Place::Body => quote!(#at::Place::Body),
            Place::Status => quote!(#at::Place::Status),
        }
    }

    fn places(&self, places: &[Place]) -> TokenStream {
        let places = places.iter().map(|place| self.place(place));
        quote!(&[#(#places),*])
    }

    fn waits(&self, waits: &[Wait]) -> TokenStream {
        let at = &self.at;
        let waits = waits.iter().map(|wait| match wait {
            Wait::Seconds(seconds) => {
                let seconds = Literal::u32_unsuffixed(*seconds);
                quote!(#at::Wait::Seconds(#seconds))
            }
            Wait::At { place, unit, after, before } => {
                let (place, unit) = (self.place(place), Ident::new(&format!("{unit:?}"), Span::call_site()));
                quote! {
                    #at::Wait::At { place: #place, unit: #at::PauseUnit::#unit, after: #after, before: #before }
                }
            }
        });
        quote!(&[#(#waits),*])
    }

    fn sets(&self, sets: &[Vec<Condition>]) -> TokenStream {
        let sets = sets.iter().map(|set| self.conditions(set));
        quote!(&[#(#sets),*])
    }

    fn conditions(&self, conditions: &[Condition]) -> TokenStream {
        let at = &self.at;
        let conditions = conditions.iter().map(|Condition { place, test }| {
            let place = self.place(place);
            let test = match test {
                Test::OneOf(values) => quote!(OneOf(&[#(#values),*])),
                Test::NoneOf(values) => quote!(NoneOf(&[#(#values),*])),
                Test::Present => quote!(Present),
                Test::Absent => quote!(Absent),
            };
            quote!(#at::Condition { place: #place, test: #at::Test::#test })
        });
        quote!(&[#(#conditions),*])
    }

    fn pick(&self, pick: &Pick) -> TokenStream {
        let at = &self.at;
        let places = self.places(&pick.at);
        let plain = Pick { at: pick.at.clone(), ..Pick::default() };
        if *pick == plain {
            return quote!(#at::Pick::plain(#places));
        }
        let Pick { with, last, slice, prefix, after, before, template, .. } = pick;
        let slice = option(slice.map(|(from, to)| {
            let (from, to) = (Literal::u8_unsuffixed(from), Literal::u8_unsuffixed(to));
            quote!((#from, #to))
        }));
        let template = option(template.as_ref().map(|template| self.template(template)));
        quote! {
            #at::Pick {
                at: #places,
                with: #with,
                last: #last,
                slice: #slice,
                prefix: #prefix,
                after: #after,
                before: #before,
                template: #template,
            }
        }
    }

    fn template(&self, template: &Template) -> TokenStream {
        let at = &self.at;
        let Template { lead, tail, class, size: (least, most), position, bound, hole } = template;
        let (least, most) = (Literal::u8_unsuffixed(*least), Literal::u8_unsuffixed(*most));
        let (at_start, at_last) = (*position == "start", *position == "last");
        quote! {
            #at::Template {
                lead: #lead,
                tail: #tail,
                class: #class,
                least: #least,
                most: #most,
                start: #at_start,
                last: #at_last,
                bound: #bound,
                hole: #hole,
            }
        }
    }
}

/// A value that may be missing, as an expression.
pub(super) fn option(value: Option<TokenStream>) -> TokenStream {
    match value {
        None => quote!(::core::option::Option::None),
        Some(value) => quote!(::core::option::Option::Some(#value)),
    }
}
