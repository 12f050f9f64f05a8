//! The start page: a box for an answer, and what it means.

use maud::{Markup, html};
use oauth_errors::{Presented, vendors};
use oauth_errors_catalogs::USER_MESSAGES;

use crate::layout;
use crate::vendor::by_name;

pub(crate) fn page() -> Markup {
    let content = html! {
        h1 { "What does this OAuth error mean?" }
        p.lead { "Paste an answer, a line of a log or an exception: which error it is, what to do, and who can do it." }
        noscript {
            p.note {
                "The box needs JavaScript and WebAssembly. Without them, "
                a href="vendors.html" { "look the code up by its vendor" } "."
            }
        }
        form #paste hidden {
            label for="text" { "Answer, log line or exception" }
            textarea #text rows="7" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="private"
                placeholder="{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS700082: …\"}" {}
            p.private #private { "Nothing leaves this browser: the text is read here, and neither sent nor kept." }
            fieldset {
                legend { "What you know besides (optional)" }
                div { label for="vendor" { "Vendor" } select #vendor { (vendors_to_choose()) } }
                div { label for="status" { "HTTP status" } input #status inputmode="numeric" maxlength="3" placeholder="400" autocomplete="off"; }
                div { label for="presented" { "The request presented" }
                    select #presented {
                        option value="" { "not known" }
                        @for presented in Presented::ALL {
                            option value=(presented) { (presented.as_str().replace('_', " ")) }
                        }
                    }
                }
                div.check { input #consumer type="checkbox"; label for="consumer" { "The user has no administrator" } }
            }
            p { button type="submit" { "Recognize" } " " button.plain type="reset" { "Clear" } }
        }
        p #problem role="alert" hidden {}
        section #verdict aria-labelledby="head" tabindex="-1" hidden {
            p.warning #live role="alert" hidden {
                "The text has a token, a password or a cookie that may still be valid. Revoke it: whoever has seen the text can use it."
            }
            h2 #head {}
            dl #lines {}
            h3 { "For others" }
            p { label for="language" { "Language of the user's message" } " "
                select #language {
                    @for (tag, _) in USER_MESSAGES { option value=(tag) lang=(tag) { (language(tag)) } }
                }
            }
            blockquote #for-user {}
            details { summary { "Text for the administrator" } pre #for-admin tabindex="0" aria-label="Text for the administrator" {} }
            p.buttons {
                button.plain type="button" data-copy="ticket" { "Copy for ticket" }
                button.plain type="button" data-copy="user" { "Copy message for the user" }
                button.plain type="button" data-copy="admin" { "Copy message for the administrator" }
            }
            p #copied role="status" {}
            h3 { "The text, without secrets" }
            pre #marked tabindex="0" aria-label="The text, without secrets" {}
        }
    };
    layout::page("", "What does this error mean?", &["paste.js"], &content)
}

fn vendors_to_choose() -> Markup {
    let mut all: Vec<(&str, String)> =
        by_name().into_iter().map(|catalog| (catalog.id(), catalog.name().to_owned())).collect();
    all.extend(vendors::aliases().map(|(id, of)| (of, format!("{id} (like {of})"))));
    html! {
        option value="" { "by the text" }
        option value="standard" { "none of these: only the standard codes" }
        @for (id, name) in all { option value=(id) { (name) } }
    }
}

/// The name of a language in itself.
fn language(tag: &str) -> &str {
    match tag {
        "en" => "English",
        "de" => "Deutsch",
        "es" => "Español",
        "fr" => "Français",
        "it" => "Italiano",
        "ja" => "日本語",
        "nb" => "Norsk bokmål",
        "nl" => "Nederlands",
        "pl" => "Polski",
        "pt" => "Português",
        "sv" => "Svenska",
        "zh-Hans" => "简体中文",
        other => other,
    }
}
