//! A program with a deadline: its output when it ends in time, killed with its children when it does not.

use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// One run of a program.
pub(super) struct Run<'a> {
    pub(super) program: &'a str,
    pub(super) arguments: &'a [String],
    /// The folder it runs in.
    pub(super) folder: &'a Path,
    /// What it reads.
    pub(super) input: Option<&'a str>,
    pub(super) environment: &'a [(&'a str, &'a str)],
    pub(super) timeout: Duration,
}

/// How a run ended.
pub(super) enum Finished {
    /// By itself.
    Done {
        /// Whether it said yes.
        success: bool,
        /// What it printed.
        output: Output,
    },
    /// It took too long and was killed.
    Late,
}

/// What a program printed.
pub(super) struct Output {
    /// To standard output.
    pub(super) printed: String,
    /// To standard error.
    pub(super) complained: String,
}

impl Output {
    /// All of it, standard error last.
    pub(super) fn all(&self) -> String {
        format!("{}{}", self.printed, self.complained)
    }
}

/// The first line that says something.
pub(super) fn first_line(output: &str) -> &str {
    output.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("failed without a word")
}

/// Most bytes of output that are kept.
const MAX_OUTPUT: u64 = 4 * 1024 * 1024;

impl Run<'_> {
    /// Runs it to its end or its deadline.
    ///
    /// # Errors
    /// Fails when it cannot be started.
    pub(super) fn finish(&self) -> io::Result<Finished> {
        let mut command = Command::new(self.program);
        command.args(self.arguments).current_dir(self.folder).envs(self.environment.iter().copied());
        command.stdin(if self.input.is_some() { Stdio::piped() } else { Stdio::null() });
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.spawn()?;
        let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        thread::scope(|scope| {
            let writer = stdin.zip(self.input).map(|(mut stdin, input)| {
                // A program may stop reading early; that is its answer, not a failure.
                scope.spawn(move || drop(stdin.write_all(input.as_bytes())))
            });
            let stdout = scope.spawn(move || stdout.map_or_else(String::new, read));
            let stderr = scope.spawn(move || stderr.map_or_else(String::new, read));
            let status = wait(&mut child, self.timeout)?;
            if let Some(writer) = writer {
                let _ = writer.join();
            }
            let (printed, complained) = (stdout.join().unwrap_or_default(), stderr.join().unwrap_or_default());
            Ok(match status {
                Some(success) => Finished::Done { success, output: Output { printed, complained } },
                None => Finished::Late,
            })
        })
    }
}

fn read(pipe: impl Read) -> String {
    let mut bytes = Vec::new();
    let _ = pipe.take(MAX_OUTPUT).read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Whether the program said yes; `None` when it had to be killed.
fn wait(child: &mut Child, timeout: Duration) -> io::Result<Option<bool>> {
    let deadline = Instant::now() + timeout;
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status.success()));
        }
        if Instant::now() >= deadline {
            kill(child);
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// Ends a program and what it started.
fn kill(child: &mut Child) {
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, input: Option<&str>, milliseconds: u64) -> Finished {
        let arguments = ["-c".to_owned(), script.to_owned()];
        let timeout = Duration::from_millis(milliseconds);
        let folder = Path::new(".");
        let run = Run { program: "sh", arguments: &arguments, folder, input, environment: &[], timeout };
        run.finish().expect("there is a shell")
    }

    #[test]
    fn output_and_exit_come_back_and_input_goes_in() {
        let Finished::Done { success, output } = shell("cat; echo err >&2; exit 3", Some("in\n"), 5_000) else {
            panic!("it is fast")
        };
        assert_eq!((success, output.printed.as_str(), output.all().as_str()), (false, "in\n", "in\nerr\n"));
    }

    #[test]
    fn a_late_program_is_killed_with_its_children() {
        let start = Instant::now();
        assert!(matches!(shell("sleep 30 & sleep 30", None, 200), Finished::Late));
        assert!(start.elapsed() < Duration::from_secs(10));
    }
}
