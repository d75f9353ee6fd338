//! The little HTML that Markdown collections use: tags, attributes, and inline tags as Markdown.

/// The name of the tag at the start of `text`, lower case: `a` for `<a href="…">` and for `</a>`.
pub(super) fn tag_name(text: &str) -> Option<String> {
    let rest = text.strip_prefix('<')?;
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let is_name = end > 0 && rest[end..].chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, '>' | '/'));
    is_name.then(|| rest[..end].to_ascii_lowercase())
}

/// The value of an attribute in one opening tag, quoted or not.
pub(super) fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let mut from = 0;
    while let Some(found) = lower[from..].find(name) {
        let at = from + found;
        from = at + name.len();
        let starts = lower[..at].ends_with([' ', '\t', '\n', '"', '\'']);
        let Some(value) = lower[from..].trim_start().strip_prefix('=').filter(|_| starts) else { continue };
        let value = value.trim_start();
        let start = lower.len() - value.len();
        let value = &tag[start..];
        return Some(match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split(quote).next().unwrap_or("").to_owned(),
            _ => value.split([' ', '>', '\t', '\n']).next().unwrap_or("").to_owned(),
        });
    }
    None
}

/// One tag of a line: where it starts and ends in bytes, its name, whether it closes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) name: String,
    pub(super) closes: bool,
}

/// Tags of one line outside inline code.
pub(super) fn tags(line: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    if !line.contains('<') {
        return found;
    }
    let Some(last) = line.rfind('>') else { return found };
    let bytes = &line.as_bytes()[..=last];
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'`' => at = after_code(line, at),
            b'<' => {
                if let Some(name) = tag_name(&line[at..])
                    && let Some(length) = line[at..].find('>')
                {
                    let end = at + length + 1;
                    found.push(Tag { start: at, end, name, closes: line[at..].starts_with("</") });
                    at = end;
                } else {
                    at += 1;
                }
            }
            _ => at += 1,
        }
    }
    found
}

/// Where text goes on after the backticks at `start`: after the code span that they open, or after them when no equal run
/// closes one.
pub(super) fn after_code(line: &str, start: usize) -> usize {
    let bytes = line.as_bytes();
    let run = |at: usize| bytes[at..].iter().take_while(|byte| **byte == b'`').count();
    let opening = run(start);
    let mut at = start + opening;
    while at < bytes.len() {
        let length = run(at);
        at += length.max(1);
        if length == opening {
            return at;
        }
    }
    start + opening
}

/// Inline tags as the Markdown they mean: `<code>x</code>` is `` `x` ``, `<b>` is `**`; entities in code resolved.
pub(super) fn inline_to_markdown(text: &str) -> String {
    if !text.contains('<') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut last = 0;
    let mut code_from = None;
    for tag in tags(text) {
        let mark = match tag.name.as_str() {
            "code" | "tt" => "`",
            "b" | "strong" => "**",
            "i" | "em" => "*",
            _ => continue,
        };
        out.push_str(&text[last..tag.start]);
        last = tag.end;
        if mark == "`" {
            if tag.closes {
                if let Some(from) = code_from.take() {
                    let code = unescape(&out[from..]);
                    out.truncate(from);
                    out.push_str(&code);
                }
                out.push('`');
            } else {
                out.push('`');
                code_from = Some(out.len());
            }
        } else if tag.closes {
            let kept = out.trim_end().len();
            let blank = out.len() > kept;
            out.truncate(kept);
            out.push_str(mark);
            if blank {
                out.push(' ');
            }
        } else {
            out.push_str(mark);
        }
    }
    out.push_str(&text[last..]);
    out
}

/// The five entities that authors write in code.
pub(super) fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// What is left of `text` when its tags are taken out.
pub(super) fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = 0;
    for tag in tags(text) {
        out.push_str(&text[last..tag.start]);
        last = tag.end;
    }
    out.push_str(&text[last..]);
    out
}

/// A text with its links replaced by what they show.
pub(super) fn unlinked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('[') {
        let image = rest[..open].ends_with('!');
        let (before, inner) = (&rest[..open], &rest[open + 1..]);
        let close = inner.find("](");
        match close.and_then(|close| Some((close, close + 2 + inner[close + 2..].find(')')?))) {
            Some((close, end)) if !image => {
                out.push_str(before);
                out.push_str(&inner[..close]);
                rest = &inner[end + 1..];
            }
            _ => {
                out.push_str(&rest[..=open]);
                rest = inner;
            }
        }
    }
    out.push_str(rest);
    without_tags(&out).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_in_code_are_text() {
        let names: Vec<_> =
            tags("<details> `<summary>` ``a ` <b>`` </details>").into_iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["details", "details"]);
        assert_eq!(attribute("<a name='x' href=\"#y\">", "href").as_deref(), Some("#y"));
        assert_eq!(attribute("<a name=.NET>", "name").as_deref(), Some(".NET"));
        assert_eq!(inline_to_markdown("<b>Is <code>a&lt;b</code> it? </b>"), "**Is `a<b` it?** ");
        assert_eq!(unlinked("[Why](#a) a `[b]` lid?"), "Why a `[b]` lid?");
        assert_eq!(without_tags("<p>a<br>b</p>"), "ab");
    }
}
