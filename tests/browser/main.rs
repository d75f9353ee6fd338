//! The handbook in a real browser: what a reader sees, does and downloads.
//!
//! `tests/run` installs what this needs and says where axe-core lies in `AXE_CORE`.

mod accessibility;
mod deployments;
mod design;
mod drawings;
mod forms;
mod harness;
mod hiding;
mod languages;
mod links;
mod offline;
mod own_pages;
mod practice;
mod print;
mod reading;
mod search;
mod search_languages;
mod serving;
mod single_file;
mod static_host;
mod upgrade;
mod weight;
