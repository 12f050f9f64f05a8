//! What the rules of a catalog look at: an answer as it was sent, or one that is quoted in a text.

use alloc::borrow::Cow;
use alloc::format;

use crate::catalog::rules::{Place, Rules};
use crate::report::document::{Value, View};
use crate::report::sketch::Sketch;
use crate::report::{Challenge, Report, fields};

/// One reading of a report.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'r> {
    report: &'r Report<'r>,
    form: Form<'r>,
}

#[derive(Clone, Copy)]
enum Form<'r> {
    /// What was sent, with its status and headers.
    Sent(View<'r>),
    /// A text that was sent, or pasted, as a whole.
    Body,
    /// The parameters of the challenge that has an error, without the body.
    Challenge(Option<&'r Challenge<'r>>),
    /// An object within what was sent, or within a text.
    Quoted(View<'r>),
    /// An error and what is said about it, in a text that names neither: `[access_denied] Policy failed`. They count as
    /// what this vendor has in its places for them.
    Unnamed { error: &'r str, text: &'r str, rules: &'static Rules },
}

/// Whether something holds of a reading.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    Holds,
    Fails,
    /// A quote does not have what the condition is about, such as the status.
    Unknown,
}

impl<'r> Reading<'r> {
    pub(super) fn sent(report: &'r Report<'r>) -> Self {
        Self { report, form: Form::Sent(report.document.whole()) }
    }

    /// The text of a body that is no answer of its own, such as a log or a page.
    pub(super) fn body(report: &'r Report<'r>) -> Self {
        Self { report, form: Form::Body }
    }

    /// The challenge that has an error, for an answer whose body has another one.
    pub(super) fn challenge(report: &'r Report<'r>) -> Self {
        Self { report, form: Form::Challenge(report.challenges().find(|challenge| challenge.get("error").is_some())) }
    }

    pub(super) fn quoted(report: &'r Report<'r>, view: View<'r>) -> Self {
        Self { report, form: Form::Quoted(view) }
    }

    pub(super) fn unnamed(report: &'r Report<'r>, rules: &'static Rules, error: &'r str, text: &'r str) -> Self {
        Self { report, form: Form::Unnamed { error, text, rules } }
    }

    pub(super) fn is_quoted(&self) -> bool {
        !matches!(self.form, Form::Sent(_) | Form::Challenge(_)) || self.report.is_salvaged()
    }

    /// Whether the text names neither the error nor what is said about it.
    pub(super) fn is_unnamed(&self) -> bool {
        matches!(self.form, Form::Unnamed { .. })
    }

    /// The error, where the text does not name it.
    pub(super) fn word_without_name(&self) -> Option<&'r str> {
        match self.form {
            Form::Unnamed { error, .. } => Some(error).filter(|error| !error.is_empty()),
            _ => None,
        }
    }

    /// The HTTP status: that printed with a quote, else the answer's own.
    pub(super) fn status(&self) -> Option<u16> {
        match self.form {
            Form::Quoted(view) => view.status().or(self.report.status()),
            _ => self.report.status(),
        }
    }

    /// The error at the usual places.
    pub(super) fn error(&self) -> Option<&'r str> {
        match self.form {
            Form::Sent(view) | Form::Quoted(view) => fields::error(view),
            Form::Challenge(challenge) => challenge?.get("error"),
            Form::Unnamed { error, .. } => Some(error),
            Form::Body => None,
        }
    }

    /// The description at the usual places.
    pub(super) fn description(&self) -> Option<&'r str> {
        match self.form {
            Form::Sent(view) | Form::Quoted(view) => fields::description(view),
            Form::Challenge(challenge) => challenge?.get("error_description"),
            Form::Unnamed { text, .. } => Some(text),
            Form::Body => None,
        }
    }

    /// The text or whole number at a place.
    pub(super) fn text(&self, place: &Place) -> Option<Cow<'r, str>> {
        match (place, self.form) {
            (Place::Status, _) => Some(match (self.form, self.report.status_digits()) {
                (Form::Quoted(view), own) => view
                    .status()
                    .map_or_else(|| own.map(Cow::Borrowed), |status| Some(Cow::Owned(format!("{status}"))))?,
                (_, own) => Cow::Borrowed(own?),
            }),
            (place, _) => self.str(place).map(Cow::Borrowed),
        }
    }

    /// The text or whole number at a place that is not the status.
    pub(super) fn str(&self, place: &Place) -> Option<&'r str> {
        match (place, self.form) {
            // The whole body, where that is a JSON string.
            (Place::Pointer([]), Form::Sent(_) | Form::Body) => bare(self.report.body()),
            (Place::Pointer(path), Form::Sent(view)) => view.text(path),
            (Place::Pointer(path), Form::Quoted(view)) => view.text(path).or_else(|| inner(view, path)),
            (Place::Pointer([name]), Form::Challenge(challenge)) => challenge?.get(name),
            (Place::Pointer(_), Form::Unnamed { error, text, rules }) => {
                let is_code = || rules.code.iter().any(|pick| pick.at == [*place]) || rules.standard.contains(place);
                if rules.message.contains(place) {
                    Some(text)
                } else {
                    is_code().then_some(error).filter(|error| !error.is_empty())
                }
            }
            (Place::Header(name), Form::Sent(_) | Form::Challenge(_) | Form::Body) => self.report.header(name),
            (Place::Header(name), Form::Quoted(view)) => view.header(name),
            // Of a text the more precise ways come first.
            (Place::Body, Form::Sent(_)) if self.report.is_salvaged() => None,
            (Place::Body, Form::Sent(_) | Form::Body) => Some(self.report.body()).filter(|body| !body.is_empty()),
            _ => None,
        }
    }

    /// The texts and whole numbers at a place: several if there is a list.
    pub(super) fn values(&self, place: &Place) -> impl Iterator<Item = &'r str> + use<'r> {
        let list = match (place, self.form) {
            (Place::Pointer(path), Form::Sent(view) | Form::Quoted(view)) => view.list(path),
            _ => None,
        };
        let text = if list.is_none() { self.str(place) } else { None };
        list.into_iter().flatten().chain(text)
    }

    /// What is right within it; `None` where any place may have something.
    pub(super) fn sketch(&self) -> Option<Sketch> {
        match self.form {
            Form::Sent(view) | Form::Quoted(view) => Some(view.sketch()),
            _ => None,
        }
    }

    /// Whether there is a value at a place, of whatever type. Null and an empty text are none.
    pub(super) fn has_value(&self, place: &Place) -> bool {
        let value = match (place, self.form) {
            (Place::Pointer(path), Form::Sent(view) | Form::Quoted(view)) => view.get(path),
            _ => None,
        };
        match value {
            None | Some(Value::Text(_)) => self.text(place).is_some_and(|text| !text.is_empty()),
            Some(Value::Null) => false,
            Some(_) => true,
        }
    }

    /// The last item of the list at a path.
    pub(super) fn last(&self, path: &[&str]) -> Option<&'r str> {
        match self.form {
            Form::Sent(view) | Form::Quoted(view) => view.last(path),
            Form::Challenge(_) | Form::Unnamed { .. } | Form::Body => None,
        }
    }

    /// The text, whole number or truth value at a place.
    pub(super) fn word(&self, place: &Place) -> Option<Cow<'r, str>> {
        let text = self.text(place);
        if let (None, Place::Pointer(path), Form::Sent(view) | Form::Quoted(view)) = (&text, place, self.form) {
            if let Some(Value::Boolean(value)) = view.get(path) {
                return Some(Cow::Borrowed(if *value { "true" } else { "false" }));
            }
        }
        text
    }

    /// Whether a place that has nothing may have had something where the answer was sent.
    pub(super) fn may_have_had(&self, place: &Place) -> bool {
        match (place, self.form) {
            // A body that somebody pasted comes without its status.
            (Place::Status, Form::Sent(_)) => true,
            (Place::Header(_), Form::Sent(_)) => self.report.is_salvaged(),
            (_, Form::Sent(_) | Form::Challenge(_)) | (Place::Pointer(_), Form::Quoted(_)) => false,
            _ => true,
        }
    }
}

/// Whether a name in a path may be the number of an item in a list.
pub(super) fn is_index(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_digit())
}

/// What a quote has at the end of a path of which it is itself the beginning: `/error/code` of a printed `error`.
fn inner<'d>(view: View<'d>, path: &[&str]) -> Option<&'d str> {
    (1..path.len()).filter(|at| !is_index(path[*at])).find_map(|at| {
        let outer = path[..at].iter().rev().find(|name| !is_index(name))?;
        let text = view.text(&path[at..]).filter(|_| view.name().is_none_or(|name| name == *outer))?;
        // A status is no code.
        let is_status = view.name().is_none() && text.len() == 3 && matches!(text.as_bytes()[0], b'1'..=b'5');
        (!(is_status && text.bytes().all(|byte| byte.is_ascii_digit()))).then_some(text)
    })
}

/// The text of a body that is a JSON string without escapes, as a code is that comes alone.
fn bare(body: &str) -> Option<&str> {
    let text = body.trim().strip_prefix('"')?.strip_suffix('"')?;
    (!text.is_empty() && !text.contains(['"', '\\'])).then_some(text)
}
