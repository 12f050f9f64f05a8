//! How many answers a second: the program on a stream, against `jq` on the same lines, and detection by vendors and cores.

use std::error::Error;
use std::fmt::Write;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use oauth_errors::{Catalog, Detector, Report, samples, vendors};

use crate::document::Document;
use crate::measure::{Ratio, in_turns, median};
use crate::plots;

const LINES: usize = 200_000;
const ROUNDS: usize = 5;
/// How many vendors are told apart, in the order in which they were added.
const VENDORS: [usize; 6] = [1, 5, 10, 28, 50, 78];
const ANSWERS: usize = 20_000;

pub(crate) fn measure(document: &mut Document, folder: &Path) -> Result<(), Box<dyn Error>> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let build = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--package", "oauth-errors-cli"])
        .current_dir(&repository)
        .status()?;
    if !build.success() {
        return Err("the program does not build".into());
    }
    // It is built beside this program.
    let program = std::env::current_exe()?.with_file_name("oauth-errors");
    let scratch = std::env::temp_dir().join(format!("oauth-errors-{}.jsonl", std::process::id()));
    for (what, is_given, target) in
        [("a line of `recognize --jsonl` with its vendor", true, 1.0), ("the same, vendor not given", false, 2.0)]
    {
        fs::write(&scratch, lines(is_given))?;
        let [ours, theirs] = in_turns(ROUNDS, |number| {
            let mut command = if number == 0 { Command::new(&program) } else { Command::new("jq") };
            command.args(if number == 0 { &["recognize", "--jsonl"][..] } else { &["-c", ".status"] });
            time(&mut command, &scratch).map_err(|error| format!("jq, or the program: {error}").into())
        })?;
        document.ratios.push(Ratio::new(what, "`jq -c .status`", &ours, &theirs, Some(target)));
    }
    fs::remove_file(scratch)?;
    detection(document, folder)
}

/// Answers of all vendors in turn, as lines for the program.
fn lines(is_given: bool) -> String {
    let all: Vec<_> = samples::all().collect();
    let mut text = String::new();
    for (entry, sample) in (0..LINES).map(|number| &all[number * 7919 % all.len()]) {
        let vendor = if is_given { format!("\"vendor\":{:?},", entry.catalog().id()) } else { String::new() };
        let body = serde_json::Value::from(sample.body());
        let _ = writeln!(text, "{{{vendor}\"status\":{},\"body\":{body}}}", sample.status());
    }
    text
}

fn time(command: &mut Command, input: &Path) -> Result<Duration, Box<dyn Error>> {
    let start = Instant::now();
    let status = command.stdin(File::open(input)?).stdout(Stdio::null()).status()?;
    if status.success() { Ok(start.elapsed()) } else { Err(status.to_string().into()) }
}

/// Whose answer it is and what it means, by how many vendors there are.
fn detection(document: &mut Document, folder: &Path) -> Result<(), Box<dyn Error>> {
    let all = vendors::all();
    // The same answers whatever the number of vendors: those of the first 28.
    let answers: Vec<_> = samples::all()
        .filter(|(entry, _)| all.iter().take(28).any(|catalog| catalog.id() == entry.catalog().id()))
        .map(|(_, sample)| (sample.status(), sample.body().to_owned()))
        .collect();
    let answers: Vec<_> = (0..ANSWERS).map(|number| &answers[number * 7919 % answers.len()]).collect();
    let detectors = VENDORS.map(|vendors| Detector::new(&all[..vendors]));
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut lines = Vec::new();
    for threads in 1..=cores {
        let times: [Vec<f64>; VENDORS.len()] = in_turns(ROUNDS, |number| {
            let start = Instant::now();
            thread::scope(|scope| {
                for part in answers.chunks(answers.len().div_ceil(threads)) {
                    let detector = &detectors[number];
                    scope.spawn(move || part.iter().for_each(|(status, body)| diagnose(detector, *status, body)));
                }
            });
            Ok(start.elapsed())
        })?;
        if threads == 1 {
            let what = "detection among 78 vendors";
            document.ratios.push(Ratio::new(what, "among 28 of them", &times[5], &times[3], Some(1.2)));
        }
        #[allow(clippy::cast_precision_loss, reason = "small numbers")]
        let points =
            VENDORS.iter().zip(&times).map(|(vendors, times)| (*vendors as f64, ANSWERS as f64 / median(times)));
        lines.push((format!("{threads} core{}", if threads == 1 { "" } else { "s" }), points.collect()));
    }
    plots::growth(&folder.join("detection.svg"), "vendors", "answers a second", &lines)?;
    document.plots.push(("detection.svg", "Whose answer it is and what it means, by vendors and cores".to_owned()));
    Ok(())
}

fn diagnose(detector: &Detector, status: u16, body: &str) {
    let report = Report::from_body(body).with_status(status);
    let catalog: Option<&'static Catalog> = detector.detect(&report);
    std::hint::black_box(catalog.map(|catalog| catalog.diagnose(&report).recovery()));
}
