//! Everything that a user of the binary would notice, in one test program.

mod as_typed;
mod build;
mod check;
mod command_line;
mod explain;
mod export;
mod export_anki;
mod export_epub;
mod external_links;
mod fix;
mod handbook;
mod import;
mod import_shapes;
mod init;
mod link_pictures;
mod links;
mod new;
mod offline;
mod practice;
mod properties;
mod publish;
mod serve;
mod snippets;
mod structure;
mod support;
mod weight;
