//! The messages of a file as Okta publishes it.

use serde_json::Value;

/// A published message.
pub(crate) struct Message {
    /// `internalErrorCode`.
    pub(crate) code: String,
    /// `errorCode`: the `error` it travels with.
    pub(crate) error: String,
    /// The HTTP status.
    pub(crate) status: u16,
    /// `errorDescription`, arguments as published: the first as the word `en` or as `{0}`, others as `{1}`, `{2}`.
    pub(crate) text: String,
}

/// The messages of a file.
pub(crate) fn messages(file: &str) -> Vec<Message> {
    let file: Value = serde_json::from_str(file).unwrap();
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap().to_owned();
    let entries = file["errors"].as_array().unwrap().iter();
    entries
        .map(|entry| Message {
            code: text(entry, "internalErrorCode"),
            error: text(entry, "errorCode"),
            status: entry["statusCode"].as_u64().and_then(|status| u16::try_from(status).ok()).unwrap(),
            text: text(entry, "errorDescription"),
        })
        .collect()
}

impl Message {
    /// How many arguments it has.
    pub(crate) fn arguments(&self) -> usize {
        let mut highest = 0;
        self.pieces(|number| highest = highest.max(number + 1));
        highest
    }

    /// The message as a server sends it.
    pub(crate) fn with(&self, arguments: &[String]) -> String {
        let mut order = Vec::new();
        let pieces = self.pieces(|number| order.push(number));
        let mut text = pieces[0].to_owned();
        for (number, piece) in order.into_iter().zip(&pieces[1..]) {
            text.push_str(&arguments[number]);
            text.push_str(piece);
        }
        text
    }

    /// The literal pieces; reports the number of each argument between them.
    fn pieces(&self, mut argument: impl FnMut(usize)) -> Vec<&str> {
        let mut pieces = Vec::new();
        let (mut from, mut at) = (0, 0);
        while at < self.text.len() {
            let rest = &self.text[at..];
            let word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            let alone = !word(self.text[..at].chars().next_back()) && !word(rest.chars().nth(2));
            let hole = match rest.as_bytes() {
                [b'{', digit @ b'0'..=b'9', b'}', ..] => Some((usize::from(digit - b'0'), 3)),
                [b'e', b'n', ..] if alone => Some((0, 2)),
                _ => None,
            };
            match hole {
                Some((number, length)) => {
                    argument(number);
                    pieces.push(&self.text[from..at]);
                    at += length;
                    from = at;
                }
                None => at += rest.chars().next().map_or(1, char::len_utf8),
            }
        }
        pieces.push(&self.text[from..]);
        pieces
    }
}
