//! The handbook on this machine.
