//! Runs the program and keeps what it said.

use std::ffi::OsStr;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// What a run printed and how it ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) status: i32,
}

/// The program, its input and output not yet connected.
pub(crate) fn command<A: AsRef<OsStr>>(arguments: &[A]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oauth-errors"));
    command.args(arguments);
    command
}

/// Runs the program without input.
pub(crate) fn run<A: AsRef<OsStr>>(arguments: &[A]) -> Run {
    run_with("", arguments)
}

/// Runs the program with a text on its standard input.
pub(crate) fn run_with<A: AsRef<OsStr>>(input: &str, arguments: &[A]) -> Run {
    finish(&mut command(arguments), input)
}

fn finish(command: &mut Command, input: &str) -> Run {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        // A program that needs no input has closed it already.
        scope.spawn(move || drop(stdin.write_all(input.as_bytes())));
        let output = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { out: text(output.stdout), err: text(output.stderr), status: output.status.code().unwrap() }
    })
}

/// An empty folder of a test, to run the program in.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
        if path.exists() {
            fs::remove_dir_all(&path).unwrap();
        }
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// The folder with a file in it.
    pub(crate) fn with(self, file: &str, text: &str) -> Self {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.0.join(file)
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    /// Runs the program in the folder.
    pub(crate) fn run<A: AsRef<OsStr>>(&self, arguments: &[A]) -> Run {
        let mut command = command(arguments);
        finish(command.current_dir(&self.0), "")
    }
}

impl Run {
    /// The one JSON value that was printed.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The JSON values that were printed, one a line.
    pub(crate) fn json_lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Asserts how it ended, and that nothing was complained of unless it ended in wrong usage.
    #[track_caller]
    pub(crate) fn ends(self, status: i32) -> Self {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.err.is_empty(), status != 2, "{self:?}");
        self
    }

    /// Asserts that the output has a line of this name and text.
    #[track_caller]
    pub(crate) fn says(self, name: &str, text: &str) -> Self {
        let line = format!("  {name:<10} {text}");
        assert!(self.out.lines().any(|known| known == line), "no line {line:?} in {}", self.out);
        self
    }

    /// Asserts what the first line is.
    #[track_caller]
    pub(crate) fn begins(self, line: &str) -> Self {
        assert_eq!(self.out.lines().next(), Some(line), "{self:?}");
        self
    }

    /// Asserts a line of what was complained of.
    #[track_caller]
    pub(crate) fn complains(self, line: &str) -> Self {
        assert!(self.err.lines().any(|known| known == line), "no line {line:?} in {}", self.err);
        self
    }
}
