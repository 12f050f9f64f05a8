//! `recognize --jsonl`: a stream of answers, one JSON object a line in, one out, in the same order.

use std::io::{self, BufRead, BufReader, Read, Write};

use serde::Serialize;

use crate::answer::Answer;
use crate::diagnosis::{Audience, Printed};
use crate::output::{Outcome, json};

/// What is wrong with a line.
#[derive(Serialize)]
struct Problem {
    line: u64,
    problem: String,
}

/// The most bytes a line may have. Of a body 64 KiB are read.
const MAX_LINE: u64 = 1 << 24;

/// Answers each line; what is wrong with a line is reported in its place, and the rest goes on.
pub(crate) fn run(input: impl Read, out: &mut impl Write) -> Outcome {
    let mut input = BufReader::with_capacity(1 << 16, input);
    let mut line = Vec::new();
    for number in 1.. {
        // Whoever asks line by line gets each answer before asking on.
        if !input.buffer().contains(&b'\n') {
            out.flush()?;
        }
        line.clear();
        if input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let read = if line.len() as u64 == MAX_LINE && line.last() != Some(&b'\n') {
            skip_line(&mut input)?;
            Err(format!("longer than {} MiB", MAX_LINE >> 20))
        } else {
            // Some programs begin a file with a byte order mark.
            let text = if number == 1 { line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line) } else { &line };
            if text.trim_ascii().is_empty() { Err("an empty line".to_owned()) } else { Answer::read(text) }
        };
        match read {
            Ok(answer) => {
                let report = answer.report();
                let (diagnosis, _) = answer.diagnose(&report);
                json(out, &Printed::new(&diagnosis, &Audience::default()))?;
            }
            Err(problem) => json(out, &Problem { line: number, problem })?,
        }
    }
    Ok(true)
}

/// Passes over what is left of a line, without keeping it.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let end = buffer.iter().position(|&byte| byte == b'\n');
        let (passed, over) = (end.map_or(buffer.len(), |at| at + 1), end.is_some() || buffer.is_empty());
        input.consume(passed);
        if over {
            return Ok(());
        }
    }
}
