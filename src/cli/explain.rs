//! `askbook explain RULE`: what a rule of `check` means, with an example of wrong and right.

use super::Exit;
use super::terminal::Terminal;
use crate::check::pages::explanation;
use crate::diagnostic::Rule;
use crate::error::Error;
use crate::text::near::nearest;

/// Options of `askbook explain`.
#[derive(clap::Args)]
pub(super) struct Args {
    /// The rule's id, as `check` prints it in brackets; without one, all rules are listed
    rule: Option<String>,
}

pub(super) fn run(args: &Args, terminal: &mut Terminal) -> Result<Exit, Error> {
    let Some(id) = &args.rule else {
        let mut list = String::new();
        for rule in Rule::ALL {
            let severity = rule.default_severity().as_str();
            list.push_str(&format!("{:<26}{severity:<9}{}\n", rule.id(), rule.summary()));
        }
        list.push_str("\n`askbook explain RULE` says what a rule finds and why, with an example of wrong and right.\n");
        terminal.print(&list);
        return Ok(Exit::Done);
    };
    let Some(rule) = Rule::from_id(id) else {
        let near = nearest(id, Rule::ALL.iter().map(|rule| rule.id()));
        let hint = near
            .map_or_else(|| "`askbook explain` lists all rules".to_owned(), |near| format!("did you mean `{near}`?"));
        return Err(Error::with_hint(format!("rule `{id}` does not exist"), hint));
    };
    terminal.print(&explanation(rule));
    Ok(Exit::Done)
}
