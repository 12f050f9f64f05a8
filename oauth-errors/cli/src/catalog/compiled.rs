//! Catalogs made at run time, as the macro makes them at compile time: to try their rules, and for tests that make up
//! their own.

use std::collections::HashMap;

use oauth_errors::Catalog;
use oauth_errors::private::rules::{Condition, Pick, Place, Refine, Rules, Template, Test, Wait};
use oauth_errors::private::{Messages, Parts};
use oauth_errors_codegen::check::CheckedCatalog;
use oauth_errors_codegen::emit::tables;
use oauth_errors_codegen::schema::wire;

/// The catalog that the macro would generate. It is never freed.
pub(crate) fn compile(catalog: CheckedCatalog) -> &'static Catalog {
    let packed = tables::pack(&catalog.rows, tables::Extent::Full);
    let messages = packed.messages;
    let waiting = catalog.rows.iter().zip(0..).filter(|(row, _)| !row.waits.is_empty());
    let codes: HashMap<&str, u16> = catalog.rows.iter().map(|row| &*row.code).zip(0..).collect();
    let parts = Parts {
        id: catalog.id.leak(),
        name: catalog.name.leak(),
        docs: "",
        issuers: &[],
        clients: &[],
        release: "",
        date: "",
        sources: &[],
        contract: true,
        text: packed.text.leak(),
        rows: packed.rows.leak(),
        codes: packed.codes.leak(),
        code_starts: packed.code_starts.leak(),
        code_table: packed.code_table.leak(),
        renamed: packed.renamed.leak(),
        recovery_for: packed.recovery_for.leak(),
        waits: leaked(waiting.map(|(row, entry)| (entry, waits(&row.waits)))),
        messages: Messages {
            rows: messages.rows.leak(),
            pieces: messages.pieces.leak(),
            whole: messages.whole.leak(),
            anchors: messages.anchors.leak(),
            loose: messages.loose.leak(),
        },
        rules: rules(&catalog.wire, &codes),
        specifications: &[],
    };
    Box::leak(Box::new(Catalog::__new(parts)))
}

fn rules(wire: &wire::Wire, codes: &HashMap<&str, u16>) -> Rules {
    let entry = |code: &str| codes.get(code).copied().unwrap_or_default();
    let refine = |rule: &wire::Refine| Refine {
        is: entry(&rule.is.value),
        when: conditions(&rule.when),
        at: places(&rule.at),
        has: texts(&rule.has),
        lacks: texts(&rule.lacks),
    };
    Rules {
        error_when: sets(&wire.error_when),
        success_when: sets(&wire.success_when),
        signatures: sets(&wire.signatures),
        code: if wire.code.is_empty() { Rules::NONE.code } else { leaked(wire.code.iter().map(pick)) },
        ranges: leaked(wire.ranges.iter().map(|(from, to, code)| (*from, *to, entry(&code.value)))),
        alias: leaked(wire.alias.iter().map(|(value, code)| (text(value), entry(&code.value)))),
        normalize: leaked(wire.normalize.iter().map(|(from, to)| (text(from), text(to)))),
        refine: leaked(wire.refine.iter().map(refine)),
        status: leaked(wire.status.iter().map(|(status, code)| (*status, entry(&code.value)))),
        standard: places(&wire.standard),
        message: places(&wire.message),
        attach: leaked(wire.attach.iter().map(|(name, at)| (text(name), places(at)))),
        waits: waits(&wire.waits),
    }
}

fn waits(waits: &[wire::Wait]) -> &'static [Wait] {
    leaked(waits.iter().map(|wait| match wait {
        wire::Wait::Seconds(seconds) => Wait::Seconds(*seconds),
        wire::Wait::At { place: at, unit, after, before } => {
            Wait::At { place: place(at), unit: *unit, after: text(after), before: text(before) }
        }
    }))
}

fn leaked<T>(items: impl Iterator<Item = T>) -> &'static [T] {
    items.collect::<Vec<_>>().leak()
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn texts(texts: &[String]) -> &'static [&'static str] {
    leaked(texts.iter().map(|each| text(each)))
}

fn place(place: &wire::Place) -> Place {
    match place {
        wire::Place::Pointer(pointer) => {
            let names = pointer.split('/').skip(1);
            Place::Pointer(leaked(names.map(|name| text(&name.replace("~1", "/").replace("~0", "~")))))
        }
        wire::Place::Header(name) => Place::Header(text(name)),
        wire::Place::Body => Place::Body,
        wire::Place::Status => Place::Status,
    }
}

fn places(places: &[wire::Place]) -> &'static [Place] {
    leaked(places.iter().map(place))
}

fn sets(sets: &[Vec<wire::Condition>]) -> &'static [&'static [Condition]] {
    leaked(sets.iter().map(|set| conditions(set)))
}

fn conditions(conditions: &[wire::Condition]) -> &'static [Condition] {
    let test = |test: &wire::Test| match test {
        wire::Test::OneOf(values) => Test::OneOf(texts(values)),
        wire::Test::NoneOf(values) => Test::NoneOf(texts(values)),
        wire::Test::Present => Test::Present,
        wire::Test::Absent => Test::Absent,
    };
    leaked(conditions.iter().map(|condition| Condition { place: place(&condition.place), test: test(&condition.test) }))
}

fn pick(pick: &wire::Pick) -> Pick {
    let template = |template: &wire::Template| Template {
        lead: text(&template.lead),
        tail: text(&template.tail),
        class: template.class,
        least: template.size.0,
        most: template.size.1,
        start: template.position == "start",
        last: template.position == "last",
        bound: template.bound,
        hole: template.hole,
    };
    Pick {
        at: places(&pick.at),
        with: text(&pick.with),
        last: pick.last,
        slice: pick.slice,
        prefix: text(&pick.prefix),
        after: text(&pick.after),
        before: text(&pick.before),
        template: pick.template.as_ref().map(template),
    }
}
