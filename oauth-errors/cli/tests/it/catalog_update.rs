//! `catalog update`: a catalog brought up to date with the list that its vendor publishes.

use crate::program::{Folder, run};

const CATALOG: &str = r#"{
  "vendor": { "id": "acme", "name": "Acme" },
  "release": "2025.2",
  "errors": [
    {
      "internalErrorCode": "code_expired",
      "title": "Code expired",
      "summary": "Start anew.",   
      "statusCode": 400,
      "errorCode": "invalid_grant",
      "standardCode": "invalid_grant",
      "recovery": "restart_flow",
      "note": "Kept as it is."
    },
    { "internalErrorCode": "seat_taken", "title": "Seat taken", "summary": "Free one.", "standardCode": "access_denied", "recovery": "contact_admin" },
    {
      "internalErrorCode": "seen_elsewhere",
      "title": "Seen elsewhere",
      "summary": "Not in the list.",
      "standardCode": "access_denied",
      "recovery": "denied",
      "sources": ["https://acme.example/forum"]
    }
  ]
}
"#;

fn list(release: &str, entries: &str) -> String {
    format!(r#"{{"release": "{release}", "errors": [{entries}]}}"#)
}

const EXPIRED: &str = r#"{"internalErrorCode": "code_expired", "errorCode": "invalid_grant", "statusCode": 400, "errorDescription": "The code {0} has expired."}"#;
const TAKEN: &str =
    r#"{"internalErrorCode": "seat_taken", "errorCode": "access_denied", "errorDescription": "No seat."}"#;

fn digest(text: &str) -> String {
    run(&["catalog", "digest", text]).out.trim_end().to_owned()
}

/// Runs an update; gives what it said and the catalog after it.
fn update(name: &str, catalog: &str, list: &str) -> (String, String) {
    let folder = Folder::new(&format!("update-{name}")).with("acme.json", catalog).with("list.json", list);
    let run = folder.run(&["catalog", "update", "acme.json", "list.json"]).ends(0);
    (run.out, folder.read("acme.json"))
}

#[test]
fn messages_are_learned_and_nothing_else_is_touched() {
    let (out, after) = update("messages", CATALOG, &list("2025.2", &format!("{EXPIRED}, {TAKEN}")));
    assert_eq!(out, "acme.json: 0 added, 0 renamed, 0 changed, 0 deprecated, 2 messages learned\n");
    let expected = CATALOG
        .replace(
            "\"restart_flow\",",
            &format!(
                "\"restart_flow\",\n      \"messageDigest\": [\n        \"{}\"\n      ],",
                digest("The code {0} has expired.")
            ),
        )
        .replace(
            "\"contact_admin\" }",
            &format!("\"contact_admin\", \"messageDigest\": [\"{}\"] }}", digest("No seat.")),
        );
    assert_eq!(after, expected);
}

#[test]
fn line_ends_and_a_byte_order_mark_stay_as_they_are() {
    let new = r#"{"internalErrorCode": "device_lost", "errorCode": "access_denied", "errorDescription": "Lost."}"#;
    let list = list("2026.1", &format!("{EXPIRED}, {new}"));
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let (_, expected) = update("line-ends", CATALOG, &list);
    let (_, after) = update("line-ends", &windows(CATALOG), &list);
    assert_eq!(after, windows(&expected));
}

#[test]
fn a_further_wording_comes_after_the_known_ones() {
    let older = list("2025.2", &format!("{EXPIRED}, {TAKEN}"));
    let (_, once) = update("wording", CATALOG, &older);
    let (_, twice) = update("wording", &once, &older.replace("has expired", "is too old"));
    let (first, second) = (digest("The code {0} has expired."), digest("The code {0} is too old."));
    assert!(twice.contains(&format!("        \"{first}\",\n        \"{second}\"\n      ],")), "{twice}");
}

#[test]
fn an_update_done_is_nothing_to_do() {
    let list = list("2026.1", &format!("{EXPIRED}, {TAKEN}"));
    let (_, once) = update("again", CATALOG, &list);
    let (out, twice) = update("again", &once, &list);
    assert_eq!(out, "acme.json: nothing to do\n");
    assert_eq!(twice, once);
}

#[test]
fn a_new_code_has_what_is_known_and_says_what_is_to_be_written() {
    let new = r#"{"internalErrorCode": "device_lost", "errorCode": "access_denied", "statusCode": 403, "title": "Theirs", "errorDescription": "Lost."}"#;
    let (out, after) = update("added", CATALOG, &list("2025.2", new));
    assert_eq!(
        out,
        "added       device_lost\n            \
                     Theirs\n            \
                     Lost.\n\
         acme.json: 1 added, 0 renamed, 0 changed, 0 deprecated, 0 messages learned\n\
         Replace the TODO in 1 entry, then `oauth-errors catalog check acme.json`.\n"
    );
    let entry = format!(
        r#"
    }},
    {{
      "internalErrorCode": "device_lost",
      "title": "TODO: say in a few words what happened",
      "summary": "TODO: say in a sentence or two of your own what it means and what fixes it",
      "statusCode": 403,
      "errorCode": "access_denied",
      "standardCode": "access_denied",
      "recovery": "TODO",
      "messageDigest": [
        "{}"
      ]
    }}
  ]
}}
"#,
        digest("Lost.")
    );
    assert!(after.ends_with(&entry), "{after}");
    assert!(!after.contains("Theirs") && !after.contains("Lost."), "{after}");
}

#[test]
fn a_new_code_goes_where_the_list_has_it() {
    let new = |code: &str| format!(r#"{{"internalErrorCode": "{code}"}}"#);
    let [first, second, third, last] = ["alpha", "beta", "gamma", "omega"].map(new);
    let [expired, taken] = ["code_expired", "seat_taken"].map(new);
    let official = list("2025.2", &[first, expired, second, third, taken, last.clone()].join(", "));
    let (_, after) = update("place", CATALOG, &official);
    let codes: Vec<_> =
        after.split("\"internalErrorCode\": \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(codes, ["alpha", "code_expired", "beta", "gamma", "seat_taken", "omega", "seen_elsewhere"]);
    let before: Vec<_> = CATALOG.lines().collect();
    let kept: Vec<_> = after.lines().filter(|line| before.contains(line)).collect();
    assert!(before.iter().all(|line| kept.contains(line)), "{after}");
    // Where the list has no code of ours, what it has goes to the end.
    let (_, after) = update("place-unknown", CATALOG, &list("2025.2", &last));
    assert!(after.find("seen_elsewhere") < after.find("omega"), "{after}");
}

#[test]
fn an_unfinished_catalog_takes_the_next_list() {
    let (lost, found) = (r#"{"internalErrorCode": "device_lost"}"#, r#"{"internalErrorCode": "device_found"}"#);
    let (_, once) = update("unfinished", CATALOG, &list("2025.2", lost));
    let (out, again) = update("unfinished", &once, &list("2025.2", lost));
    let left = "Replace the TODO in 1 entry, then `oauth-errors catalog check acme.json`.\n";
    assert_eq!(out, format!("acme.json: nothing to do\n{left}"));
    assert_eq!(again, once);
    let (out, twice) = update("unfinished", &once, &list("2025.2", &format!("{lost}, {found}")));
    assert!(out.starts_with("added       device_found\n") && out.contains("TODO in 2 entries"), "{out}");
    assert!(twice.find("device_lost") < twice.find("device_found"), "{twice}");
}

#[test]
fn new_codes_with_the_message_of_others_are_named() {
    let taken = |code: &str| TAKEN.replace("seat_taken", code);
    let (_, known) = update("shared", CATALOG, &list("2025.2", TAKEN));
    let items = format!("{TAKEN}, {}, {}", taken("seat_gone"), taken("seat_sold"));
    let (out, after) = update("shared", &known, &list("2025.2", &items));
    let line = "shared      3 codes have one message, so that no answer tells them apart: \
                seat_taken, seat_gone, seat_sold\n";
    assert!(out.contains(line), "{out}");
    // What was known before is not reported again.
    let other = taken("seat_lost").replace("No seat", "No seat at all");
    let (out, _) = update("shared", &after, &list("2025.2", &format!("{items}, {other}")));
    assert!(out.contains("added       seat_lost\n") && !out.contains("shared"), "{out}");
    let many: Vec<_> = (0..30).map(|number| taken(&format!("seat_{number}"))).collect();
    let (out, _) = update("shared", &known, &list("2025.2", &many.join(", ")));
    assert!(out.contains("tells them apart, and the message means none of them: "), "{out}");
}

#[test]
fn where_the_list_is_from_can_be_noted() {
    let folder = Folder::new("update-noted").with("acme.json", CATALOG).with("list.json", &list("2026.1", EXPIRED));
    let source = "acme/docs:errors.json@0123456";
    let note = ["catalog", "update", "acme.json", "list.json", "--source", source, "--date", "2026-02"];
    let run = folder.run(&note).ends(0);
    assert!(!run.out.contains("Set `date`"), "{run:?}");
    let once = folder.read("acme.json");
    let noted = format!(
        "  \"release\": \"2026.1\",\n  \"date\": \"2026-02\",\n  \"sources\": [\n    \"{source}\"\n  ],\n  \"errors\""
    );
    assert!(once.contains(&noted), "{once}");
    folder.run(&note).ends(0).begins("acme.json: nothing to do");
    assert_eq!(folder.read("acme.json"), once);
    let next = [&note[..4], &["--source", "https://acme.example/errors"]].concat();
    folder.run(&next).ends(0);
    assert!(folder.read("acme.json").contains(&format!("\"{source}\",\n    \"https://acme.example/errors\"\n")));
    let wrong = [&note[..4], &["--date", "May"]].concat();
    folder.run(&wrong).ends(1).begins("date `May`: write YYYY-MM-DD or YYYY-MM");
}

#[test]
fn a_code_that_is_the_error_itself_is_as_stable_as_its_like() {
    let ours = CATALOG.replacen(
        r#""errorCode": "invalid_grant","#,
        r#""errorCode": "code_expired", "stability": "contract","#,
        1,
    );
    let new = r#"{"internalErrorCode": "device_lost", "errorCode": "device_lost", "statusCode": 401},
        {"internalErrorCode": "device_found", "errorCode": "access_denied", "statusCode": 403}"#;
    let (_, after) = update("stability", &ours, &list("2025.2", new));
    let own = "\"standardCode\": \"TODO: perhaps invalid_token, since the status is 401\",\n      \
               \"recovery\": \"TODO\",\n      \"stability\": \"contract\"\n";
    assert!(after.contains(own), "{after}");
    assert_eq!(after.matches("stability").count(), 2, "{after}");
}

#[test]
fn a_name_that_is_too_long_is_reported() {
    let code = "the_seat_that_was_reserved_is_no_longer_available_to_this_user";
    let new = format!(r#"{{"internalErrorCode": "{code}"}}"#);
    let (out, _) = update("long", CATALOG, &list("2025.2", &new));
    let name = "TheSeatThatWasReservedIsNoLongerAvailableToThisUser";
    assert!(
        out.contains(&format!("            {name} has 51 characters: give it a `variant` of at most 50\n")),
        "{out}"
    );
}

#[test]
fn no_catalog_passes_the_check_until_everything_is_written() {
    let new = r#"{"internalErrorCode": "device_lost", "errorCode": "lost"}"#;
    let folder = Folder::new("update-todo").with("acme.json", CATALOG).with("list.json", &list("2025.2", new));
    folder.run(&["catalog", "update", "acme.json", "list.json"]).ends(0);
    let out = folder.run(&["catalog", "check", "acme.json"]).ends(1).out;
    let fields = "`title`, `summary`, `standardCode`, `recovery`";
    assert_eq!(out, format!("acme.json:26:16: entry device_lost has no {fields} yet; replace each TODO\n"));
}

#[test]
fn a_later_list_wins() {
    let later = EXPIRED.replace("400", "403").replace("invalid_grant", "expired_token");
    let (out, after) = update("later", CATALOG, &list("2026.1", &format!("{later}, {TAKEN}")));
    assert!(out.contains("changed     code_expired: status 400 -> 403\n"), "{out}");
    assert!(out.contains("changed     code_expired: error invalid_grant -> expired_token\n"), "{out}");
    assert!(after.contains("\"release\": \"2026.1\""), "{after}");
    assert!(after.contains("\"statusCode\": 403,\n      \"errorCode\": \"expired_token\""), "{after}");
}

#[test]
fn what_a_later_list_no_longer_has_is_deprecated() {
    let (out, after) = update("gone", CATALOG, &list("2026.1", EXPIRED));
    assert!(out.contains("deprecated  seat_taken\n"), "{out}");
    assert!(after.contains("\"recovery\": \"contact_admin\", \"deprecated\": true }"), "{after}");
}

#[test]
fn what_was_never_taken_from_the_list_stays() {
    let (out, after) = update("kept", CATALOG, &list("2026.1", EXPIRED));
    assert!(out.contains("kept        seen_elsewhere: not in the list, but it has sources of its own\n"), "{out}");
    assert_eq!(after.matches("deprecated").count(), 1, "{after}");
}

#[test]
fn what_a_later_list_has_again_is_not_deprecated() {
    let (_, gone) = update("back", CATALOG, &list("2026.1", EXPIRED));
    let (out, after) = update("back", &gone, &list("2026.2", &format!("{EXPIRED}, {TAKEN}")));
    assert!(out.contains("changed     seat_taken: deprecated true -> false\n"), "{out}");
    assert!(after.contains("\"deprecated\": false"), "{after}");
}

#[test]
fn another_name_with_the_same_message_keeps_the_variant_and_the_old_name() {
    let (_, known) = update("renamed", CATALOG, &list("2025.2", &format!("{EXPIRED}, {TAKEN}")));
    let renamed = EXPIRED.replace("code_expired", "grant_expired");
    let (out, after) = update("renamed", &known, &list("2026.1", &format!("{renamed}, {TAKEN}")));
    assert!(out.contains("renamed     code_expired -> grant_expired\n"), "{out}");
    let head = "\"internalErrorCode\": \"grant_expired\",\n      \"variant\": \"CodeExpired\",\n      \"title\"";
    assert!(after.contains(head), "{after}");
    assert!(after.contains("\"aliases\": [\n        \"code_expired\"\n      ],"), "{after}");
    let folder = Folder::new("update-renamed-diff").with("old.json", &known).with("new.json", &after);
    let diff = folder.run(&["catalog", "diff", "old.json", "new.json"]).ends(1);
    assert!(diff.out.contains("minor  renamed     code_expired -> grant_expired\n"), "{diff:?}");
}

#[test]
fn another_name_has_the_facts_of_the_list_and_its_place_in_the_wire_rules() {
    let wire = r#""wire": {
    "code": ["/reason"],
    "ranges": [{ "from": 1, "to": 9, "is": "code_expired" }],
    "alias": { "expired": "code_expired", "taken": "seat_taken" },
    "refine": [{ "is": "code_expired", "when": { "/error": "invalid_grant" } }],
    "status": { "410": "code_expired" }
  },
  "errors""#;
    let before = CATALOG
        .replace("\"errors\"", wire)
        .replace("\"restart_flow\",", "\"restart_flow\",\n      \"deprecated\": true,");
    let (_, known) = update("renamed-facts", &before, &list("2025.2", &format!("{EXPIRED}, {TAKEN}")));
    let renamed = EXPIRED.replace("code_expired", "grant_expired").replace("400", "429");
    let list = list("2026.1", &format!("{renamed}, {TAKEN}"));
    let (out, after) = update("renamed-facts", &known, &list);
    assert!(out.contains("changed     grant_expired: status 400 -> 429\n"), "{out}");
    assert!(out.contains("changed     grant_expired: deprecated true -> false\n"), "{out}");
    assert!(after.contains(&wire.replace("code_expired", "grant_expired")), "{after}");
    let folder = Folder::new("update-renamed-check").with("acme.json", &after).with("list.json", &list);
    folder.run(&["catalog", "check", "acme.json"]).ends(0);
    assert_eq!(folder.run(&["catalog", "diff", "acme.json", "list.json"]).out.matches("status").count(), 0);
}

#[test]
fn an_earlier_list_only_adds() {
    let old = r#"{"internalErrorCode": "long_gone", "errorCode": "invalid_request", "statusCode": 400}"#;
    let (out, after) = update("earlier", CATALOG, &list("2024.9", old));
    assert!(out.starts_with("added       long_gone\nacme.json: 1 added, 0 renamed, 0 changed, 0 deprecated"), "{out}");
    assert!(after.contains("\"release\": \"2025.2\""), "{after}");
    assert!(after.contains("\"recovery\": \"TODO\",\n      \"deprecated\": true\n    }"), "{after}");
}

#[test]
fn a_catalog_without_a_release_gets_the_lists() {
    let later = list("2026.2", &format!("{}, {TAKEN}", EXPIRED.replace("400", "401")));
    let earlier = list("2025.1", EXPIRED);
    let unreleased = CATALOG.replace("  \"release\": \"2025.2\",\n", "");
    let (_, once) = update("unreleased", &unreleased, &later);
    assert!(once.contains("\"name\": \"Acme\" },\n  \"release\": \"2026.2\",\n  \"errors\""), "{once}");
    let (_, twice) = update("unreleased", &once, &earlier);
    assert_eq!(twice, once);
    let lost = r#"{"errorCode": "lost"}"#;
    let (_, foreign) = update("foreign", &format!(r#"{{"errors": [{lost}]}}"#), &list("2026.2", lost));
    assert_eq!(foreign, list("2026.2", lost));
}

#[test]
fn no_message_is_needed_where_the_code_itself_is_sent() {
    let new = r#"{"errorCode": "E0000999", "errorSummary": "Something {0}.", "statusCode": 400}"#;
    let (_, after) = update("travels", CATALOG, &list("2025.2", new));
    assert!(after.contains("\"internalErrorCode\": \"E0000999\""), "{after}");
    assert!(!after.contains("messageDigest"), "{after}");
}

#[test]
fn a_vendors_id_is_the_catalog_in_the_project() {
    let folder =
        Folder::new("update-id").with("catalogs/acme.json", CATALOG).with("list.json", &list("2025.2", EXPIRED));
    let run = folder.run(&["catalog", "update", "acme", "list.json"]).ends(0);
    assert!(run.out.starts_with("catalogs/acme.json: "), "{run:?}");
    let remedy = "start at the root of the project, or name the catalog's file";
    let complaint = format!("error: catalogs/nobody.json: no such file; {remedy}");
    folder.run(&["catalog", "update", "nobody", "list.json"]).ends(2).complains(&complaint);
}

#[test]
fn a_code_that_appears_twice_in_the_list_is_a_problem() {
    let twice = list("2026.1", &format!("{EXPIRED}, {TAKEN}, {}", EXPIRED.replace("400", "403")));
    let folder = Folder::new("update-twice").with("acme.json", CATALOG).with("list.json", &twice);
    let run = folder.run(&["catalog", "update", "acme.json", "list.json"]).ends(1);
    assert_eq!(run.out, "list.json:1:292: code_expired appears twice (first at 1:56); delete one\n");
    assert_eq!(folder.read("acme.json"), CATALOG);
    // The digests of both are printed all the same.
    let digests = folder.run(&["catalog", "digest", "list.json"]).ends(0);
    assert_eq!(digests.out.matches("code_expired\t").count(), 2, "{digests:?}");
}

#[test]
fn of_two_former_names_of_one_entry_the_first_wins() {
    let ours = CATALOG.replace("\"note\"", "\"aliases\": [\"expired\", \"too_late\"],\n      \"note\"");
    let (first, second) = (EXPIRED.replace("code_expired", "expired"), EXPIRED.replace("code_expired", "too_late"));
    let (first, second) = (first.replace("400", "401"), second.replace("400", "403"));
    let (out, after) = update("former", &ours, &list("2026.1", &format!("{first}, {second}, {TAKEN}")));
    assert!(out.contains("changed     code_expired: status 400 -> 401\n"), "{out}");
    assert!(!after.contains("403"), "{after}");
}

#[test]
fn an_invalid_file_is_not_written_to() {
    let broken = CATALOG.replace("restart_flow", "restart");
    let folder = Folder::new("update-faulty").with("acme.json", &broken).with("list.json", &list("2025.2", EXPIRED));
    let run = folder.run(&["catalog", "update", "acme.json", "list.json"]).ends(1);
    assert!(run.out.starts_with("acme.json:12:19: `restart` is no `recovery`"), "{run:?}");
    assert_eq!(folder.read("acme.json"), broken);
}
