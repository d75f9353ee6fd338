//! What `init` asks at a terminal: each question has a default that Enter takes.

use std::io::BufRead;

use unic_langid::LanguageIdentifier;
use url::Url;

use crate::scaffold::wishes::{LICENSES, Wishes};

/// A language as BCP 47 spells it.
pub(super) fn language(text: &str) -> Result<String, String> {
    let read = text.trim().parse::<LanguageIdentifier>();
    read.map(|language| language.to_string()).map_err(|_| format!("`{text}` is no language such as `en` or `pt-BR`"))
}

/// The address of a repository, without what follows its name.
pub(super) fn repository(text: &str) -> Result<String, String> {
    let text = text.trim();
    let with_scheme = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let is_one = |url: &Url| {
        matches!(url.scheme(), "https" | "http")
            && url.host_str().is_some_and(|host| host.contains('.'))
            && url.path_segments().is_some_and(|parts| parts.filter(|part| !part.is_empty()).count() >= 2)
    };
    match Url::parse(&with_scheme) {
        Ok(mut url) if is_one(&url) => {
            url.set_query(None);
            url.set_fragment(None);
            Ok(url.as_str().trim_end_matches('/').trim_end_matches(".git").to_owned())
        }
        _ => Err(format!("`{text}` is no address such as `https://github.com/you/handbook`")),
    }
}

/// A license by its short name; `none` is none.
pub(super) fn license(text: &str) -> Result<String, String> {
    let text = text.trim();
    let names = LICENSES.iter().map(|license| license.id).chain(["none"]);
    let known = names.clone().find(|name| name.eq_ignore_ascii_case(text));
    let all = || names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    known.map(str::to_owned).ok_or_else(|| format!("`{text}` is not one of {}", all()))
}

/// Asks for what is not known yet.
pub(super) fn ask(known: Wishes, default_title: &str, input: &mut impl BufRead, say: &mut dyn FnMut(&str)) -> Wishes {
    let mut asker = Asker { input, say };
    let title = known.title.or_else(|| asker.ask(&format!("title [{default_title}]"), &|text| Ok(text.to_owned())));
    let language = known.language.or_else(|| asker.ask("language, such as en or pt-BR [en]", &language));
    let repository = known.repository.or_else(|| {
        asker.ask("address of the repository, such as https://github.com/you/handbook [none]", &repository)
    });
    let names: Vec<&str> = LICENSES.iter().map(|license| license.id).collect();
    let question = format!("license of the text: {} [none]", names.join(", "));
    let license = known.license.or_else(|| asker.ask(&question, &license));
    Wishes { title, language, repository, license }
}

struct Asker<'a, I> {
    input: &'a mut I,
    say: &'a mut dyn FnMut(&str),
}

impl<I: BufRead> Asker<'_, I> {
    /// The answer; `None` for the default, and at the end of the input.
    fn ask(&mut self, question: &str, read: &dyn Fn(&str) -> Result<String, String>) -> Option<String> {
        loop {
            (self.say)(&format!("{question}:"));
            let mut line = String::new();
            if !self.input.read_line(&mut line).is_ok_and(|length| length > 0) {
                return None;
            }
            let line = line.trim();
            if line.is_empty() {
                return None;
            }
            match read(line) {
                Ok(answer) => return Some(answer),
                Err(reason) => (self.say)(&format!("  {reason}")),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(known: Wishes, typed: &str) -> (Wishes, Vec<String>) {
        let mut said = Vec::new();
        let wishes = ask(known, "Team handbook", &mut typed.as_bytes(), &mut |text| said.push(text.to_owned()));
        (wishes, said)
    }

    #[test]
    fn enter_takes_what_is_in_the_brackets() {
        let (wishes, said) = answered(Wishes::default(), "\n\n\n\n");
        assert_eq!(wishes, Wishes::default());
        assert_eq!(said.len(), 4);
        assert_eq!(said[0], "title [Team handbook]:");
        assert_eq!(answered(Wishes::default(), "").0, Wishes::default(), "an input that ends");
    }

    #[test]
    fn what_is_no_answer_is_asked_again() {
        let typed = "  Our answers \nenglish please\npt-br\ngithub\ngithub.com/you/book.git\nGPL\ncc-by-4.0\n";
        let (wishes, said) = answered(Wishes::default(), typed);
        let [title, language, repository, license] =
            ["Our answers", "pt-BR", "https://github.com/you/book", "CC-BY-4.0"].map(|text| Some(text.to_owned()));
        assert_eq!(wishes, Wishes { title, language, repository, license });
        assert_eq!(said.iter().filter(|said| said.starts_with("  `")).count(), 3, "{said:?}");
    }

    #[test]
    fn what_an_option_says_is_not_asked() {
        let known = Wishes { title: Some("T".to_owned()), language: Some("de".to_owned()), ..Wishes::default() };
        let (wishes, said) = answered(known, "\n\n");
        assert_eq!((wishes.title.as_deref(), wishes.language.as_deref()), (Some("T"), Some("de")));
        assert_eq!(said.len(), 2, "{said:?}");
    }
}
