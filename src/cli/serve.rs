//! `askbook serve`.
use super::terminal::Terminal;
use super::{BookLocation, Exit};
use crate::error::Error;

/// Options of `askbook serve`.
#[derive(clap::Args)]
pub(super) struct Args {}

pub(super) fn run(_args: &Args, _location: &BookLocation, _terminal: &mut Terminal) -> Result<Exit, Error> {
    Ok(Exit::Done)
}
