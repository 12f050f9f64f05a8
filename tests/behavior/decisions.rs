//! The advice and the relayed answer of every standard code in every circumstance, as `decisions.txt` has it: a change of
//! what decides shows there. `UPDATE=1 cargo test -p oauth-errors-behavior decisions` writes it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use oauth_errors::{Diagnosis, Endpoint, Presented, RelayPolicy, Report, StandardCode, Unanswered};

const STATUSES: [u16; 10] = [200, 302, 400, 401, 403, 404, 415, 429, 500, 503];

/// Results, each with the circumstances that lead to it, in the order in which they come.
#[derive(Default)]
struct Groups {
    order: Vec<String>,
    of: BTreeMap<String, Vec<String>>,
}

impl Groups {
    fn add(&mut self, result: String, circumstance: &str) {
        let of = self.of.entry(result.clone()).or_insert_with(|| {
            self.order.push(result);
            Vec::new()
        });
        of.push(circumstance.to_owned());
    }

    fn write(&self, text: &mut String) {
        for result in &self.order {
            writeln!(text, "  {result}\n    {}", self.of[result].join(", ")).unwrap();
        }
    }
}

fn advice(diagnosis: &Diagnosis<'_, StandardCode>) -> String {
    let then = diagnosis.then().map_or("-", |then| then.as_str());
    let branches: Vec<_> = diagnosis
        .if_presented()
        .map(|(presented, branch)| format!("{presented}={}/{}", branch.recovery(), branch.tokens()))
        .collect();
    format!(
        "{} ({}, {}, then {then}), tokens {}, {} by {}, retry {}, {} steps [{}]{}",
        diagnosis.recovery(),
        diagnosis.concerns(),
        diagnosis.actor(),
        diagnosis.tokens(),
        diagnosis.evidence().kind(),
        diagnosis.reason(),
        diagnosis.retry_advice().as_str(),
        diagnosis.steps().filter(|step| !step.is_empty()).count(),
        branches.join(" "),
        if diagnosis.status_overrides_code() { ", by its status" } else { "" },
    )
}

/// Every circumstance in which one thing is known, and what is presented at a token endpoint.
fn circumstances(report: &Report<'static>) -> Vec<(String, Report<'static>)> {
    let mut all = vec![("nothing".to_owned(), report.clone())];
    all.extend(STATUSES.iter().map(|status| (status.to_string(), report.clone().with_status(*status))));
    for presented in Presented::ALL {
        all.push((presented.to_string(), report.clone().presenting(*presented)));
        let at_token = report.clone().presenting(*presented).at(Endpoint::Token).with_status(400);
        all.push((format!("{presented} at token 400"), at_token));
    }
    for presented in [Presented::RefreshToken, Presented::AuthorizationCode, Presented::Password] {
        all.push((format!("{presented} 503"), report.clone().presenting(presented).with_status(503)));
    }
    for endpoint in Endpoint::ALL {
        all.push((format!("at {endpoint}"), report.clone().at(*endpoint)));
    }
    all
}

fn decisions() -> String {
    let mut text = String::from("The advice of each standard code: a result, and the circumstances that lead to it.\n");
    let errors = StandardCode::ALL.iter().map(|code| Some(code.code())).chain([Some("no_such_error"), None]);
    for error in errors {
        writeln!(text, "\n{}", error.unwrap_or("(no error)")).unwrap();
        let report = error.map_or_else(Report::default, |error| Report::from_error(error, None));
        let mut groups = Groups::default();
        for (circumstance, report) in circumstances(&report) {
            groups.add(advice(&StandardCode::diagnose(&report)), &circumstance);
        }
        if let Some(error) = error {
            let redirect = Report::from_redirect(&format!("https://app.example/cb?error={error}")).into_owned();
            groups.add(advice(&StandardCode::diagnose(&redirect)), "redirect");
            for status in [302, 400] {
                let answered = redirect.clone().with_status(status);
                groups.add(advice(&StandardCode::diagnose(&answered)), &format!("redirect {status}"));
            }
        }
        groups.write(&mut text);
    }
    writeln!(text, "\n(no answer)").unwrap();
    let mut groups = Groups::default();
    for why in [Unanswered::NotBuilt, Unanswered::NotSent, Unanswered::Broken, Unanswered::Unreadable] {
        for presented in Presented::ALL {
            let diagnosis = Diagnosis::<StandardCode>::unanswered(why).presenting(*presented);
            groups.add(advice(&diagnosis), &format!("{} {presented}", why.as_str()));
        }
    }
    groups.write(&mut text);

    text.push_str("\n\nWhat a gateway passes on, by its policy: an answer, and the errors that lead to it.\n");
    let plain = RelayPolicy::new();
    let policies = [
        ("plain", plain),
        ("caller_polls", plain.caller_polls()),
        ("passes_requests", plain.passes_requests()),
        ("transparent", plain.transparent()),
        ("with_retry_after", plain.with_retry_after(Duration::from_secs(7))),
    ];
    for (name, policy) in policies {
        let ends = if name == "plain" || name == "transparent" { 4 } else { 1 };
        let endpoints = [None, Some(Endpoint::Token), Some(Endpoint::Authorization), Some(Endpoint::Resource)];
        for endpoint in endpoints.into_iter().take(ends) {
            let policy = endpoint.map_or(policy, |endpoint| policy.at(endpoint));
            writeln!(text, "\n{name}{}", endpoint.map_or_else(String::new, |endpoint| format!(" at {endpoint}")))
                .unwrap();
            let mut groups = Groups::default();
            let mut add = |report: Report<'_>, circumstance: &str| {
                let diagnosis = StandardCode::diagnose(&report);
                let reply = diagnosis.relay(&policy);
                let headers: Vec<_> = reply.headers().map(|(name, _)| name.to_owned()).collect();
                let code = reply.code().map_or("-", |code| code.code());
                let code = if circumstance.split(' ').next() == Some(code) { "the same" } else { code };
                let origin = policy.origin(&diagnosis);
                groups.add(format!("{origin:?} {} {code} {}", reply.status(), headers.join(" ")), circumstance);
            };
            for code in StandardCode::ALL {
                for status in [400, 503] {
                    add(
                        Report::from_error(code.code(), None).with_status(status),
                        &format!("{} {status}", code.code()),
                    );
                }
            }
            // What a status alone, and what was presented with it, comes to.
            for status in STATUSES {
                add(Report::default().with_status(status), &format!("status {status}"));
                for presented in Presented::ALL {
                    let report = Report::default().with_status(status).presenting(*presented);
                    add(report, &format!("status {status} for {presented}"));
                }
            }
            groups.write(&mut text);
        }
    }
    text
}

#[test]
fn every_decision_is_as_it_was() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("decisions.txt");
    let now = decisions();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let then = std::fs::read_to_string(&path).unwrap();
    let different = then.lines().zip(now.lines()).find(|(then, now)| then != now);
    assert!(then == now, "decisions.txt is not what the library decides; the first line that differs: {different:#?}");
}
