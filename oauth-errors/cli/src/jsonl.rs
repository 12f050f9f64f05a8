//! `recognize --jsonl`: a stream of answers, one JSON object a line in, one out, in the same order, on all cores.

use std::io::{self, BufReader, IsTerminal, Read, Write};
use std::sync::mpsc::{Receiver, Sender, SyncSender, TryRecvError, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use serde::Serialize;
use serde_json::Value;

use crate::answer::Answer;
use crate::lines::{Line, next_line};
use crate::output::{Outcome, json};
use crate::path::Path;

/// How each line is read and written.
#[derive(Clone, Default)]
pub(crate) struct Form {
    /// Where a line has the text; without it a line is an answer by its own members.
    pub(crate) field: Option<Path>,
    /// The member that a line gets for the diagnosis; without it the diagnosis takes the line's place.
    pub(crate) add: Option<String>,
    /// What holds for lines that do not say otherwise.
    pub(crate) usual: Answer,
}

/// What is wrong with a line.
#[derive(Serialize)]
struct Problem {
    line: u64,
    problem: String,
}

/// How many bytes of lines are handed on at once, and how many such pieces may wait.
const PIECE: usize = 64 * 1024;
const WAITING: usize = 4;

/// Lines that follow one another, and the number of the first.
struct Piece {
    first: u64,
    lines: Vec<Line>,
}

/// What is printed for a piece, and how many lines that is.
type Done = (Vec<u8>, u64);

/// Answers each line; what is wrong with a line is reported in its place, and the rest goes on.
pub(crate) fn run(input: impl Read + Send + 'static, out: &mut impl Write, form: Form) -> Outcome {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    // The places of the pieces, in order; each is filled by whichever worker has it.
    let (places, ordered) = sync_channel::<Receiver<Done>>(workers * WAITING);
    let (jobs, taken) = sync_channel::<(Piece, Sender<Done>)>(workers * WAITING);
    let (failed, failure) = channel();
    let (form, taken) = (Arc::new(form), Arc::new(Mutex::new(taken)));
    for _ in 0..workers {
        let (form, taken) = (Arc::clone(&form), Arc::clone(&taken));
        thread::spawn(move || work(&form, &taken));
    }
    // Not joined: it may wait for input that nobody needs when the output is closed.
    thread::spawn(move || {
        if let Err(error) = read(input, &places, &jobs) {
            let _ = failed.send(error);
        }
    });
    write(out, &ordered)?;
    failure.try_recv().map_or(Ok(true), Err)
}

/// Reads lines and hands them on.
fn read(
    input: impl Read,
    places: &SyncSender<Receiver<Done>>,
    jobs: &SyncSender<(Piece, Sender<Done>)>,
) -> io::Result<()> {
    let mut input = BufReader::with_capacity(PIECE, input);
    let (mut first, mut is_over) = (1, false);
    while !is_over {
        let (mut lines, mut size) = (Vec::new(), 0);
        while size < PIECE {
            let Some(line) = next_line(&mut input)? else {
                is_over = true;
                break;
            };
            size += line.as_ref().map_or(64, |line| line.len() + 64);
            lines.push(line);
            // Whoever asks line by line gets each answer before asking on.
            if !input.buffer().contains(&b'\n') {
                break;
            }
        }
        let (count, (filled, place)) = (lines.len() as u64, channel());
        if count > 0 && (places.send(place).is_err() || jobs.send((Piece { first, lines }, filled)).is_err()) {
            break;
        }
        first += count;
    }
    Ok(())
}

/// Answers pieces until there are no more.
fn work(form: &Form, taken: &Mutex<Receiver<(Piece, Sender<Done>)>>) {
    loop {
        let next = taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((Piece { first, lines }, filled)) = next else { return };
        let (mut printed, count) = (Vec::with_capacity(PIECE), lines.len() as u64);
        for (number, line) in (first..).zip(lines) {
            let answered = line.and_then(|line| {
                // Some programs begin a file with a byte order mark.
                let text = if number == 1 { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line) } else { &line };
                form.answer(text, &mut printed)
            });
            if let Err(problem) = answered {
                // Writing to memory does not fail.
                let _ = json(&mut printed, &Problem { line: number, problem });
            }
        }
        let _ = filled.send((printed, count));
    }
}

/// Prints what comes, in order, and how far it is on a terminal.
fn write(out: &mut impl Write, ordered: &Receiver<Receiver<Done>>) -> io::Result<()> {
    let has_reader = io::stderr().is_terminal() && !io::stdout().is_terminal();
    let (begun, mut shown, mut lines) = (Instant::now(), Duration::ZERO, 0);
    loop {
        let place = match ordered.try_recv() {
            Ok(place) => place,
            Err(TryRecvError::Empty) => {
                out.flush()?;
                let Ok(place) = ordered.recv() else { break };
                place
            }
            Err(TryRecvError::Disconnected) => break,
        };
        let Ok((printed, count)) = place.recv() else { break };
        out.write_all(&printed)?;
        lines += count;
        let elapsed = begun.elapsed();
        if has_reader && elapsed > shown + Duration::from_secs(1) {
            shown = elapsed;
            eprint!("\r{lines} lines");
        }
    }
    if !shown.is_zero() {
        eprintln!("\r{lines} lines in {} s", begun.elapsed().as_secs());
    }
    out.flush()
}

impl Form {
    /// Prints the answer to a line, or says what is wrong with it.
    fn answer(&self, line: &[u8], out: &mut Vec<u8>) -> Result<(), String> {
        if line.trim_ascii().is_empty() {
            return Err("an empty line".to_owned());
        }
        let value: Value = serde_json::from_slice(line).map_err(|error| {
            let text = error.to_string();
            let text = text.rsplit_once(" at line ").map_or(&*text, |(text, _)| text);
            format!("not JSON: {text} at column {}", error.column())
        })?;
        let Value::Object(members) = &value else { return Err("not a JSON object".to_owned()) };
        if let Some(name) = self.add.as_deref().filter(|name| members.contains_key(*name)) {
            return Err(format!("it has a member `{name}` already; choose another name for --add"));
        }
        let is_empty = members.is_empty();
        let answer = match &self.field {
            None => Answer::read(value, self.usual.clone())?,
            Some(path) => match path.text(&value) {
                Some(text) => Answer { body: Some(text), ..self.usual.clone() },
                // A line without the text has nothing to recognize, and stays what it is.
                None if self.add.is_some() => {
                    out.extend_from_slice(line);
                    out.push(b'\n');
                    return Ok(());
                }
                None => return Err(format!("it has no text at {path}")),
            },
        };
        let report = answer.report();
        let (diagnosis, _) = answer.diagnose(&report);
        let written = |error: io::Error| error.to_string();
        let Some(name) = &self.add else {
            return json(out, &diagnosis.with_texts()).map_err(written);
        };
        // The line's own bytes stay as they are.
        let object = line.trim_ascii_end();
        out.extend_from_slice(&object[..object.len() - 1]);
        if !is_empty {
            out.push(b',');
        }
        serde_json::to_writer(&mut *out, name).map_err(|error| error.to_string())?;
        out.push(b':');
        serde_json::to_writer(&mut *out, &diagnosis.with_texts()).map_err(|error| error.to_string())?;
        out.extend_from_slice(b"}\n");
        Ok(())
    }
}
