//! Where the workflows of a new book get askbook's action from, as the value of `uses`.

/// The repository of askbook itself.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");
/// The commit that a release is made from, which its workflow sets; other builds have none.
const COMMIT: Option<&str> = option_env!("ASKBOOK_COMMIT");
/// The revision of a repository that names none. What a branch holds changes; a commit stays the same.
const BRANCH: &str = "main";

/// The action that a new book uses unless its maker names another one.
#[must_use]
pub fn default_action() -> String {
    let owner_and_name = REPOSITORY.trim_start_matches("https://github.com/");
    match COMMIT {
        Some(commit) => format!("{owner_and_name}@{commit} # v{}", env!("CARGO_PKG_VERSION")),
        None => format!("{owner_and_name}@{BRANCH}"),
    }
}

/// The action in a repository or folder: `owner/name`, an address on any forge, each with `@revision` or without, or `./path`
/// in the book's own repository. None for anything else.
#[must_use]
pub fn action(source: &str) -> Option<String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.~/@+:".contains(c);
    if source.is_empty() || !source.chars().all(is_plain) {
        return None;
    }
    if source.starts_with("./") {
        return Some(source.to_owned());
    }
    let (repository, revision) = match source.rsplit_once('@') {
        Some((repository, revision)) => (repository, revision),
        None => (source, BRANCH),
    };
    let repository = repository.strip_suffix(".git").unwrap_or(repository).trim_end_matches('/');
    let repository = repository.strip_prefix("https://github.com/").unwrap_or(repository);
    let path = repository.strip_prefix("https://");
    let is_name = |name: &str| !name.is_empty() && !name.starts_with(['-', '.']);
    let names: Vec<&str> = path.unwrap_or(repository).split('/').collect();
    // An address has a host, too; a path after the two names is one inside of the repository.
    let least = if path.is_some() { 3 } else { 2 };
    let is_known = names.len() >= least && names.iter().copied().all(is_name) && is_name(revision);
    let is_plain_name = path.is_some() || !repository.contains(':');
    (is_known && is_plain_name).then(|| format!("{repository}@{revision}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_a_repository_an_address_or_a_folder() {
        for (source, expected) in [
            ("you/askbook", "you/askbook@main"),
            ("you/askbook@v0.2.0", "you/askbook@v0.2.0"),
            ("https://github.com/you/askbook", "you/askbook@main"),
            ("https://github.com/you/askbook.git", "you/askbook@main"),
            ("https://github.com/you/askbook/@3f2a", "you/askbook@3f2a"),
            ("https://git.example/tools/askbook.git", "https://git.example/tools/askbook@main"),
            ("./tools/askbook", "./tools/askbook"),
        ] {
            assert_eq!(action(source).as_deref(), Some(expected), "{source}");
        }
        for source in [
            "",
            "askbook",
            "a b/c",
            "x/y\"\n- run: evil",
            "${{ secrets.TOKEN }}",
            "--upload-pack=evil/x",
            "$(evil)/x",
            "you/askbook@",
            "you/askbook@-x",
            "../x",
            "/tmp/askbook",
            "git@example.org:you/askbook",
            "https://askbook",
            "http://git.example/tools/askbook",
            "x/y#z",
        ] {
            assert_eq!(action(source), None, "{source}");
        }
    }
}
