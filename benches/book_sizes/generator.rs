//! Books of any size: mean 2 KB of text and 1.3 code blocks of about 12 lines a question, no two alike.

use std::fs;
use std::io;
use std::path::Path;

/// Topics of a generated book.
const TOPICS: usize = 26;
/// A book of 100,000 questions has some 5,000 tags more than one of 20,000.
const FIRST_WITH_SUBJECT: usize = 20_000;

const WORDS: &[&str] = &[
    "goroutine",
    "channel",
    "buffer",
    "index",
    "transaction",
    "lock",
    "queue",
    "message",
    "cluster",
    "replica",
    "shard",
    "latency",
    "throughput",
    "cache",
    "memory",
    "pointer",
    "interface",
    "struct",
    "error",
    "context",
    "timeout",
    "retry",
    "schema",
    "query",
    "plan",
    "join",
    "table",
    "row",
    "column",
    "cursor",
    "network",
    "socket",
    "stream",
    "packet",
    "server",
    "client",
    "request",
    "response",
    "header",
    "token",
    "session",
    "cookie",
    "proxy",
    "gateway",
    "service",
    "the",
    "a",
    "of",
    "to",
    "and",
    "in",
    "is",
    "it",
    "that",
    "which",
    "when",
    "because",
    "while",
    "until",
    "before",
    "after",
    "between",
    "without",
    "every",
    "each",
    "another",
    "same",
    "different",
    "slow",
    "fast",
    "large",
    "small",
    "writes",
    "reads",
    "holds",
    "keeps",
    "drops",
    "waits",
    "runs",
    "fails",
    "returns",
    "blocks",
    "grows",
    "shrinks",
];

/// Numbers that look random and are the same on every machine (an xorshift generator).
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }

    fn word(&mut self) -> &'static str {
        WORDS[self.below(WORDS.len())]
    }

    fn sentence(&mut self, words: usize) -> String {
        let mut text: Vec<&str> = (0..words).map(|_| self.word()).collect();
        text[0] = self.word();
        let mut sentence = text.join(" ");
        sentence[..1].make_ascii_uppercase();
        sentence + "."
    }

    fn paragraph(&mut self, sentences: usize) -> String {
        let sentences: Vec<String> = (0..sentences)
            .map(|_| {
                let words = 8 + self.below(9);
                self.sentence(words)
            })
            .collect();
        sentences.join(" ")
    }

    fn code(&mut self) -> String {
        let mut code = String::new();
        match self.below(4) {
            0 | 1 => {
                let (name, argument) = (self.word(), self.word());
                code += &format!("```go\n// {name} {argument} number {}.\n", self.below(100_000));
                code += &format!("func {name}{}({argument} []int) (int, error) {{\n", self.below(1000));
                for _ in 0..self.below(4) + 3 {
                    let (a, b) = (self.word(), self.word());
                    code +=
                        &format!("\tif {a} := len({argument}) + {}; {a} > {} {{\n", self.below(500), self.below(90));
                    code += &format!("\t\treturn {a}, fmt.Errorf(\"{b} {}: %d\", {a})\n\t}}\n", self.below(900));
                }
                code += "\treturn 0, nil\n}\n```\n";
            }
            2 => {
                let table = self.word();
                code += "```sql\nSELECT\n";
                for _ in 0..self.below(5) + 5 {
                    code += &format!("  {}.{}_{} AS c{},\n", table, self.word(), self.below(100), self.below(1000));
                }
                code += &format!(
                    "  count(*)\nFROM {table}\nWHERE id > {} AND name = '{}'\nGROUP BY 1;\n```\n",
                    self.below(9999),
                    self.word()
                );
            }
            _ => {
                code += "```yaml\napiVersion: v1\nkind: Service\nspec:\n";
                for _ in 0..self.below(5) + 7 {
                    code +=
                        &format!("  {}{}: \"{}\" # {}\n", self.word(), self.below(100), self.below(9000), self.word());
                }
                code += "```\n";
            }
        }
        code
    }

    /// A question file. From number [`FIRST_WITH_SUBJECT`] on, sixteen questions each share a tag that no other has.
    pub(crate) fn question(&mut self, number: usize) -> String {
        const LEVELS: [&str; 3] = ["novice", "intermediate", "advanced"];
        let title = {
            let words = 7 + self.below(6);
            self.sentence(words).trim_end_matches('.').to_owned()
        };
        let subject =
            if number < FIRST_WITH_SUBJECT { String::new() } else { format!(", \"subject {}\"", number / 16) };
        let mut text = format!(
            "+++\nquestion = \"{title} {number}?\"\nlevel = \"{}\"\nimportance = {}\ntags = [\"{}\", \"{}\"{subject}]\n+++\n\n",
            LEVELS[self.below(3)],
            1 + self.below(3),
            self.word(),
            self.word()
        );
        text += &self.paragraph(3);
        let blocks = usize::from(self.below(10) < 9) + usize::from(self.below(10) < 4);
        for section in 0..3 {
            let heading = self.sentence(4);
            let body = self.paragraph(5);
            text += &format!("\n\n## {}\n\n{body}\n\n", heading.trim_end_matches('.'));
            if section < blocks {
                text += &self.code();
            } else {
                text += &format!("- `{}`\n- **{}**\n", self.word(), self.word());
            }
        }
        text
    }
}

/// Writes a book of `questions` questions into `folder`.
pub(crate) fn write_book(folder: &Path, questions: usize) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("book.toml"), "[book]\ntitle = \"Generated\"\n[site]\nurl = \"https://example.org/\"\n")?;
    for topic in 0..TOPICS {
        let topic_folder = folder.join(format!("content/topic-{topic}"));
        fs::create_dir_all(&topic_folder)?;
        let index = format!("+++\ntitle = \"Topic {topic}\"\ndescription = \"Part {topic}\"\norder = {topic}\n+++\n");
        fs::write(topic_folder.join("_index.md"), index)?;
    }
    for number in 0..questions {
        let text = Numbers::new(number as u64 + 1).question(number);
        fs::write(folder.join(format!("content/topic-{}/question-{number}.md", number % TOPICS)), text)?;
    }
    Ok(())
}

/// Adds seven faults to each question of a book that [`write_book`] wrote: three ids with a slip, a heading that is not
/// there, an address that is no link, a heading twice, a word in angle brackets.
pub(crate) fn add_faults(folder: &Path, questions: usize) -> io::Result<()> {
    for number in 0..questions {
        let path = folder.join(format!("content/topic-{}/question-{number}.md", number % TOPICS));
        let text = fs::read_to_string(&path)?;
        let meant = number * 7 % questions;
        let related = format!("related = [\"qeustion-{meant}\"]\n+++\n");
        let faults = format!(
            "\nSee [[quesiton-{meant}]], [y](../topic-0/qestion-{meant}.md), [z](#nowhere), https://example.org/{number} and \
             <pid>.\n\n## The same\n\n## The same\n"
        );
        fs::write(&path, text.replacen("\n+++\n", &format!("\n{related}"), 1) + &faults)?;
    }
    Ok(())
}
