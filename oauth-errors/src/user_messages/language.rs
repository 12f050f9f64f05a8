//! The languages, and which of them a reader gets.

use oauth_errors_catalogs::{Action, MessageKey};

/// What users are told in one language: a bundled one, or one of your own by [`user_messages!`](crate::user_messages!).
#[derive(Clone, Copy, Debug)]
pub struct Language {
    tag: &'static str,
    messages: &'static [&'static str],
    actions: &'static [&'static str],
}

/// The bundled ones, the first for whoever reads none of them.
const BUNDLED: &[Language] = &[
    crate::user_messages!("en"),
    crate::user_messages!("de"),
    crate::user_messages!("es"),
    crate::user_messages!("fr"),
    crate::user_messages!("it"),
    crate::user_messages!("ja"),
    crate::user_messages!("nb"),
    crate::user_messages!("nl"),
    crate::user_messages!("pl"),
    crate::user_messages!("pt"),
    crate::user_messages!("sv"),
    crate::user_messages!("zh-Hans"),
];

impl Language {
    #[doc(hidden)]
    #[must_use]
    pub const fn __new(tag: &'static str, messages: &'static [&'static str], actions: &'static [&'static str]) -> Self {
        Self { tag, messages, actions }
    }

    /// The bundled languages.
    pub fn bundled() -> impl Iterator<Item = Self> {
        BUNDLED.iter().copied()
    }

    /// Its tag (RFC 5646): `de`, `zh-Hans`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.tag
    }

    /// The sentence for a key; `None` if a file of your own leaves it out.
    #[must_use]
    pub fn message(self, key: MessageKey) -> Option<&'static str> {
        at(self.messages, MessageKey::ALL.iter().position(|known| *known == key))
    }

    /// The label of an action; `None` if a file of your own leaves it out.
    #[must_use]
    pub fn action(self, action: Action) -> Option<&'static str> {
        at(self.actions, Action::ALL.iter().position(|known| *known == action))
    }
}

fn at(texts: &'static [&'static str], place: Option<usize>) -> Option<&'static str> {
    texts.get(place?).copied().filter(|text| !text.is_empty())
}

/// The first text that there is for a reader: in the languages of the application, then in the bundled ones, each time in
/// the language asked for, then in what that falls back to; at last in English.
pub(super) fn find(own: &[Language], tag: &str, text: impl Fn(Language) -> Option<&'static str>) -> &'static str {
    let in_language = |tag: &str| {
        let known = |language: &&Language| is_same(language.tag, tag);
        own.iter().filter(known).chain(BUNDLED.iter().filter(known)).find_map(|language| text(*language))
    };
    fallbacks(tag).find_map(in_language).or_else(|| in_language("en")).unwrap_or_default()
}

/// A tag, then what it falls back to: `de-AT` to `de` (RFC 4647 section 3.4), `zh-TW` to `zh-Hant` and never to
/// `zh-Hans`, `no` to `nb`.
fn fallbacks(tag: &str) -> impl Iterator<Item = &str> {
    const SCRIPTS: [(&str, &str); 10] = [
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("zh-MY", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("no", "nb"),
        ("no-NO", "nb"),
        ("nn", "nb"),
    ];
    let tag = tag.split(['.', '@']).next().unwrap_or_default().trim();
    let other = SCRIPTS.iter().find(|(known, _)| is_same(known, tag)).map(|(_, other)| *other);
    let shorter = core::iter::successors(Some(tag), |tag| tag.rfind(['-', '_']).map(|end| &tag[..end]));
    // Who reads one script of Chinese may not read the other one.
    let shorter = shorter.filter(move |shorter| shorter.len() == tag.len() || !is_same(shorter, "zh"));
    shorter.chain(other)
}

fn is_same(a: &str, b: &str) -> bool {
    let letters = |tag: &str, at: usize| {
        tag.as_bytes().get(at).map(|byte| if *byte == b'_' { b'-' } else { byte.to_ascii_lowercase() })
    };
    a.len() == b.len() && (0..a.len()).all(|at| letters(a, at) == letters(b, at))
}

/// The tag of the language that a reader prefers among those of the application and the bundled ones, by the header
/// `Accept-Language` (RFC 9110 section 12.5.4): `en` if there is none of them.
///
/// ```
/// use oauth_errors::user_messages::preferred;
///
/// assert_eq!(preferred(&[], "de-AT,de;q=0.9,en;q=0.5"), "de");
/// assert_eq!(preferred(&[], "tlh, ja;q=0.3"), "ja");
/// assert_eq!(preferred(&[], "*"), "en");
/// ```
#[must_use]
pub fn preferred(own: &[Language], accept_language: &str) -> &'static str {
    let mut best: (u16, &'static str) = (0, "en");
    for item in accept_language.split(',').take(32) {
        let mut parts = item.split(';').map(str::trim);
        let tag = parts.next().unwrap_or_default();
        let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1000, weight);
        let known =
            || fallbacks(tag).find_map(|tag| own.iter().chain(BUNDLED).find(|language| is_same(language.tag, tag)));
        if weight > best.0 {
            if let Some(language) = known() {
                best = (weight, language.tag);
            }
        }
    }
    best.1
}

/// A weight of at most three digits, in thousandths.
fn weight(text: &str) -> u16 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digit = |at: usize| {
        part.as_bytes().get(at).filter(|byte| byte.is_ascii_digit()).map_or(0, |byte| u16::from(byte - b'0'))
    };
    if whole == "1" { 1000 } else { digit(0) * 100 + digit(1) * 10 + digit(2) }
}

#[cfg(test)]
mod tests {
    use super::{MessageKey, find};

    #[test]
    fn a_tag_falls_back_to_what_its_reader_can_read() {
        for (tag, begins) in [
            ("de-AT", "Melden"),
            ("DE_ch", "Melden"),
            ("de_DE.UTF-8", "Melden"),
            ("no", "Logg"),
            ("nn", "Logg"),
            ("zh-CN", "请登录"),
            ("zh", "请登录"),
            ("zh-Hans-SG", "请登录"),
            ("zh-TW", "You need"),
            ("zh-Hant-TW", "You need"),
            ("pt-BR", "Inicie"),
            ("tlh", "You need"),
            ("", "You need"),
            ("é-€", "You need"),
        ] {
            let text = find(&[], tag, |language| language.message(MessageKey::SignIn));
            assert!(text.starts_with(begins), "{tag}: {text}");
        }
    }
}
