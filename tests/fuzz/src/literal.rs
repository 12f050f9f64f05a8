//! Members printed as the literals of several languages are read back.

use oauth_errors::Report;

pub fn literal(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    // Words that end in a letter: what is printed of them is one literal, whose end is clear.
    // What may be an escape of a deeper level is taken off as well: a backslash, doubled quotes, `%22`, `&quot;`.
    let is_plain = |c: &char| c.is_alphanumeric() || " .,;!?-()'".contains(*c);
    let description: String = text.chars().filter(is_plain).take(120).collect();
    let description = description.replace("''", "");
    let description = format!("Made up {} end", description.trim());
    let json = serde_json::to_string(&description).expect("a text is JSON");
    // Where the language would escape more than the quotes, its escapes are those of JSON.
    let single = description.replace('\\', "\\\\").replace('\'', "\\'");
    for printed in [
        format!("{{'error': 'invalid_grant', 'error_description': '{single}'}}"),
        format!("{{ error: 'invalid_grant', error_description: '{single}' }}"),
        format!("{{\"error\"=>\"invalid_grant\", \"error_description\"=>{json}}}"),
        format!("map[string]string{{\"error\":\"invalid_grant\", \"error_description\":{json}}}"),
    ] {
        let report = Report::from_text(&printed);
        assert_eq!(report.error(), Some("invalid_grant"), "{printed}");
        assert_eq!(report.description(), Some(&*description), "{printed}");
    }
}
