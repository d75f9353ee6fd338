//! `[site]`: where the site will live, how it names itself, where its files can be edited.

use super::accent::{self, Accent};
use super::csp::{self, CspConfig};
use super::fonts::{self, FontsConfig};
use super::forge::{self, ForgeConfig};
use super::table::TableReader;
use crate::diagnostic::{Diagnostic, Rule};
use crate::source::{SourceFile, Spanned};
use crate::text::slug::is_slug;

/// `[site]`.
#[derive(Clone, Debug)]
pub struct SiteConfig {
    /// Address of the published site with a trailing `/`: needed for canonical links, the sitemap and feed addresses.
    pub url: Option<String>,
    /// Address of the repository on a forge, without a trailing `/`.
    pub repository: Option<String>,
    /// Branch that edits go to.
    pub branch: String,
    /// The book's folder inside the repository, without slashes at its ends.
    pub repository_path: String,
    /// Where files are edited and viewed and problems reported.
    pub forge: ForgeConfig,
    /// Folder below `themes/` whose files replace the built-in theme's.
    pub theme: String,
    /// What pages may load from elsewhere.
    pub csp: CspConfig,
    /// The name that the bar at the top has room for.
    pub short_title: Option<String>,
    /// The logo's file, as `static/logo.svg`.
    pub logo: Option<Spanned<String>>,
    /// The icon's file, an SVG as `static/favicon.svg`.
    pub favicon: Option<Spanned<String>>,
    /// The book's own color.
    pub accent: Option<Accent>,
    /// Fonts of the book's own.
    pub fonts: FontsConfig,
    /// A line of Markdown at the end of every page.
    pub footer: Option<Spanned<String>>,
    /// What every page says at its top.
    pub notice: Option<Notice>,
    /// Where days come from.
    pub dates: Dates,
    /// Whether search engines are told to leave the site out; no key of book.toml says so.
    pub is_noindex: bool,
    /// Whether it is a part of another site, in a folder there: a translation.
    pub is_part: bool,
    /// What readers can do besides reading.
    pub practice: Practice,
    /// Links of the navigation, in their order; `None` where book.toml does not say.
    pub nav: Option<Vec<NavEntry>>,
}

/// Where days of changes come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dates {
    /// From `updated` in front matter.
    #[default]
    FrontMatter,
    /// From `updated`, and from the history of the repository where there is none.
    Git,
}

/// What there is for those who practice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Practice {
    /// Cards, mock interviews, interviews of others.
    #[default]
    Whole,
    /// Cards alone.
    WithoutInterviews,
    /// Nothing: the book is for looking things up.
    Nothing,
}

/// `site.notice`.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Kebab-case: a reader who closes the notice does not see one of this id again. Without it there is nothing to close.
    pub id: Option<String>,
    /// A line of Markdown.
    pub text: Spanned<String>,
}

/// One of `[[site.nav]]`.
#[derive(Clone, Debug)]
pub struct NavEntry {
    /// The name readers see; that of the page or topic when it is not given.
    pub title: Option<String>,
    /// Where it leads.
    pub target: Spanned<NavTarget>,
}

/// Where a link of the navigation leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NavTarget {
    /// A plain page, by id.
    Page(String),
    /// A path, by id.
    Path(String),
    /// A topic, by slug.
    Topic(String),
    /// An address elsewhere.
    Url(String),
}

impl Default for SiteConfig {
    fn default() -> Self {
        Self {
            url: None,
            repository: None,
            branch: "main".to_owned(),
            repository_path: String::new(),
            forge: ForgeConfig::default(),
            theme: "default".to_owned(),
            csp: CspConfig::default(),
            short_title: None,
            logo: None,
            favicon: None,
            accent: None,
            fonts: FontsConfig::default(),
            footer: None,
            notice: None,
            dates: Dates::default(),
            is_noindex: false,
            is_part: false,
            practice: Practice::default(),
            nav: None,
        }
    }
}

pub(super) fn read(file: &SourceFile, table: &mut TableReader<'_, '_>) -> SiteConfig {
    let default = SiteConfig::default();
    let value = |spanned: Option<Spanned<String>>| spanned.map(|spanned| spanned.value);
    let url = table.string("url").and_then(|url| read_url(file, &url, table));
    let repository = table.string("repository").and_then(|url| read_url(file, &url, table));
    SiteConfig {
        url: url.map(|url| if url.ends_with('/') { url } else { url + "/" }),
        forge: forge::read(file, repository.as_deref(), table),
        repository: repository.map(|url| url.trim_end_matches('/').to_owned()),
        branch: value(table.string("branch")).unwrap_or(default.branch),
        repository_path: value(table.string("repository-path"))
            .map_or(default.repository_path, |path| path.trim_matches('/').to_owned()),
        theme: value(table.string("theme")).unwrap_or(default.theme),
        csp: table.table("csp", |csp| csp::read(file, csp)).unwrap_or_default(),
        short_title: value(table.string("short-title")).filter(|title| !title.trim().is_empty()),
        logo: table.string("logo").filter(|path| !path.value.is_empty()),
        favicon: table.string("favicon").filter(|path| !path.value.is_empty()),
        accent: accent::read(file, table),
        fonts: table.table("fonts", |table| fonts::read(file, table)).unwrap_or_default(),
        footer: table.string("footer").filter(|line| !line.value.trim().is_empty()),
        notice: table.table("notice", |notice| read_notice(file, notice)).flatten(),
        dates: read_dates(file, table),
        practice: read_practice(table),
        is_noindex: false,
        is_part: false,
        nav: table.tables("nav", |entry| read_nav(file, entry)).map(|nav| nav.into_iter().flatten().collect()),
    }
}

fn read_url(file: &SourceFile, url: &Spanned<String>, table: &mut TableReader<'_, '_>) -> Option<String> {
    if url.value.is_empty() {
        return None;
    }
    match url::Url::parse(&url.value) {
        Ok(parsed) if matches!(parsed.scheme(), "http" | "https") && parsed.query().is_none() => {
            Some(parsed.to_string())
        }
        _ => {
            let message = format!("`{}` is not an address that starts with `https://` or `http://`", url.value);
            table.report(Diagnostic::new(Rule::InvalidValue, &file.path, url.span, message));
            None
        }
    }
}

fn read_practice(table: &mut TableReader<'_, '_>) -> Practice {
    let mut says = |key| table.boolean(key).is_none_or(|flag| flag.value);
    match (says("practice"), says("interview")) {
        (true, true) => Practice::Whole,
        (true, false) => Practice::WithoutInterviews,
        (false, _) => Practice::Nothing,
    }
}

fn read_dates(file: &SourceFile, table: &mut TableReader<'_, '_>) -> Dates {
    let Some(dates) = table.string("dates") else { return Dates::default() };
    match dates.value.as_str() {
        "front-matter" => Dates::FrontMatter,
        "git" => Dates::Git,
        other => {
            let message = format!("`dates` is `{other}`, not one of `front-matter`, `git`");
            let finding = Diagnostic::new(Rule::InvalidValue, &file.path, dates.span, message);
            table.report(finding.did_you_mean(other, ["front-matter", "git"]));
            Dates::default()
        }
    }
}

fn read_notice(file: &SourceFile, table: &mut TableReader<'_, '_>) -> Option<Notice> {
    let id = table.string("id").and_then(|id| {
        let is_fine = is_slug(&id.value);
        if !is_fine {
            let message = format!("`id` is `{}`, not kebab-case: small letters, digits and single hyphens", id.value);
            table.report(Diagnostic::new(Rule::InvalidValue, &file.path, id.span, message));
        }
        is_fine.then_some(id.value)
    });
    let text = table.string("text").filter(|text| !text.value.trim().is_empty())?;
    Some(Notice { id, text })
}

/// A name of book.toml into what it names.
type MakeTarget = fn(String) -> NavTarget;

/// What one of `[[site.nav]]` leads to, by the key that says it.
const NAV_TARGETS: [(&str, MakeTarget); 4] =
    [("page", NavTarget::Page), ("path", NavTarget::Path), ("topic", NavTarget::Topic), ("url", NavTarget::Url)];

fn read_nav(file: &SourceFile, table: &mut TableReader<'_, '_>) -> Option<NavEntry> {
    let title = table.string("title");
    let targets =
        NAV_TARGETS.map(|(key, make)| table.string(key).map(|name| Spanned::new(make(name.value), name.span)));
    let mut targets = targets.into_iter().flatten();
    let place = title.as_ref().map(|title| title.span);
    let title = title.map(|title| title.value).filter(|title| !title.trim().is_empty());
    let Some(target) = targets.next() else {
        let message = "an entry of the navigation leads nowhere";
        let finding = Diagnostic::new(Rule::MissingKey, &file.path, place.unwrap_or_default(), message);
        table.report(finding.hint("say where with `page`, `path`, `topic` or `url`"));
        return None;
    };
    if let Some(other) = targets.next() {
        let message = "an entry of the navigation leads to two places";
        let finding = Diagnostic::new(Rule::InvalidValue, &file.path, other.span, message);
        table.report(finding.hint("keep one of `page`, `path`, `topic` and `url`"));
    }
    if let NavTarget::Url(url) = &target.value {
        let is_web = url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https" | "mailto"));
        if !is_web {
            let message = format!("`{url}` is not an address that starts with `https://`, `http://` or `mailto:`");
            table.report(Diagnostic::new(Rule::InvalidValue, &file.path, target.span, message));
            return None;
        }
        if title.is_none() {
            let message = format!("the link to `{url}` has no `title`");
            table.report(Diagnostic::new(Rule::MissingKey, &file.path, target.span, message));
            return None;
        }
    }
    Some(NavEntry { title, target })
}
