//! The language server: what an editor asks of a book while it is written, over the
//! [Language Server Protocol](https://microsoft.github.io/language-server-protocol/).
//!
//! Messages come in through `wire`, `server` keeps the open texts and answers with what the other files find out: `findings` and
//! `actions` (what is wrong, and mended how), `complete`, `navigate` (hover, definition, references), `rename`, `outline`. Each of
//! these is a function of a `Page` and its book.

mod actions;
mod complete;
mod findings;
mod library;
mod navigate;
mod outline;
mod page;
mod position;
mod protocol;
mod rename;
mod server;
mod wire;

use std::io::{self, BufRead, Write};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use serde_json::Value;

use server::{Next, Server};

/// How long nothing is typed before findings are looked for.
const QUIET: Duration = Duration::from_millis(60);
/// How long somebody who types without pause waits for findings at most.
const PATIENCE: Duration = Duration::from_millis(400);

/// How a conversation ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The editor said so.
    Orderly,
    /// The input ended, or the editor left without a word.
    Abruptly,
}

/// Answers an editor until it leaves.
///
/// # Errors
/// Fails when the input is not of the protocol, or the output cannot be written.
pub fn run(mut input: impl BufRead + Send + 'static, mut output: impl Write) -> io::Result<Ended> {
    let (sender, messages) = mpsc::channel::<io::Result<Value>>();
    std::thread::spawn(move || {
        while let Some(message) = wire::read(&mut input).transpose() {
            let is_last = message.is_err();
            // Fails only when the conversation has ended.
            if sender.send(message).is_err() || is_last {
                break;
            }
        }
    });
    let mut server = Server::default();
    // When the first edit came that findings were not looked for yet, and when the last one did.
    let mut edited: Option<(Instant, Instant)> = None;
    loop {
        let received = match edited {
            Some((first, last)) => {
                let due = (last + QUIET).min(first + PATIENCE);
                messages.recv_timeout(due.saturating_duration_since(Instant::now()))
            }
            None => messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match received {
            Ok(message) => match server.receive(message?) {
                Next::Go => {}
                Next::Look => {
                    let now = Instant::now();
                    edited = Some((edited.map_or(now, |(first, _)| first), now));
                }
                Next::End(ended) => return Ok(ended),
            },
            Err(RecvTimeoutError::Timeout) => {
                server.look();
                edited = None;
            }
            Err(RecvTimeoutError::Disconnected) => return Ok(Ended::Abruptly),
        }
        for message in server.take_messages() {
            wire::write(&mut output, &message)?;
        }
    }
}
