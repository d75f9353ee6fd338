//! The built-in theme's colors, for what has no theme: each with its value for light and for dark.

use std::collections::BTreeMap;

use crate::render::theme;

/// Colors by name, without the `--` that they have in the theme.
pub(super) struct Palette(BTreeMap<&'static str, (&'static str, &'static str)>);

/// Light and dark.
#[derive(Clone, Copy)]
pub(super) enum Shade {
    Light,
    Dark,
}

impl Palette {
    /// Reads `--name: light-dark(#…, #…);` from the theme's style sheets: what is said there once is said for all.
    pub(super) fn of_theme() -> Self {
        let sheets = ["css/base.css", "css/content.css", "css/code.css"].map(theme::built_in);
        let lines = sheets.into_iter().flat_map(str::lines);
        let colors = lines.filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
            let (light, dark) = rest.strip_suffix(");")?.split_once(", ")?;
            Some((name, (light, dark)))
        });
        Self(colors.collect())
    }

    fn shade(&self, name: &str, shade: Shade) -> Option<&'static str> {
        let (light, dark) = self.0.get(name)?;
        Some(match shade {
            Shade::Light => light,
            Shade::Dark => dark,
        })
    }

    /// A style sheet with each `var(--name)` replaced by its color, for readers that know no variables.
    pub(super) fn paint(&self, css: &str, shade: Shade) -> String {
        let mut painted = String::with_capacity(css.len());
        let mut rest = css;
        while let Some(start) = rest.find("var(--") {
            let name = &rest[start + 6..];
            let end = name.find(')').unwrap_or(name.len());
            painted.push_str(&rest[..start]);
            painted.push_str(self.shade(&name[..end], shade).unwrap_or("currentColor"));
            rest = name.get(end + 1..).unwrap_or("");
        }
        painted.push_str(rest);
        painted
    }

    /// The colors as variables, as they stand between the braces of a rule.
    pub(super) fn variables(&self, shade: Shade) -> String {
        let variable = |name: &&'static str| Some(format!("--{name}: {};", self.shade(name, shade)?));
        self.0.keys().filter_map(variable).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_theme_says_every_color_of_the_exports() {
        let palette = Palette::of_theme();
        for css in [include_str!("epub/style.css"), include_str!("anki/card.css")] {
            for name in css.split("var(--").skip(1).filter_map(|rest| rest.split(')').next()) {
                // `--kind` is the sheet's own.
                assert!(name == "kind" || palette.shade(name, Shade::Dark).is_some(), "--{name}");
            }
        }
        assert_eq!(palette.paint("a { color: var(--page); }", Shade::Light), "a { color: #ffffff; }");
    }
}
