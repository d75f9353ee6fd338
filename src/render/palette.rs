//! The theme's colors as data, each with its value for light and for dark: for what has no style sheet of the theme.

use std::collections::BTreeMap;

use super::built_in;
use crate::config::accent::Accent;

/// Colors by name, without the `--` that they have in the theme.
pub struct Palette(BTreeMap<&'static str, [String; 2]>);

/// Light and dark.
#[derive(Clone, Copy)]
pub enum Shade {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Palette {
    /// Reads `--name: light-dark(#…, #…);` from the built-in theme's tokens, what is said there once being said for all; a
    /// book's own accent takes the place of the theme's.
    #[must_use]
    pub fn new(accent: Option<Accent>) -> Self {
        let colors = built_in::text("css/tokens.css").lines().filter_map(|line| {
            let (name, rest) = line.trim().strip_prefix("--")?.split_once(": light-dark(")?;
            let (light, dark) = rest.strip_suffix(");")?.split_once(", ")?;
            Some((name, [light.to_owned(), dark.to_owned()]))
        });
        let mut colors: BTreeMap<_, _> =
            colors.filter(|(_, pair)| pair.iter().all(|color| color.starts_with('#'))).collect();
        if let Some(accent) = accent {
            colors.insert("accent", [accent.light, accent.dark].map(|color| color.to_string()));
            colors.insert("accent-soft", accent.soft().map(|color| color.to_string()));
        }
        Self(colors)
    }

    /// All colors by name.
    #[must_use]
    pub fn colors(&self) -> &BTreeMap<&'static str, [String; 2]> {
        &self.0
    }

    /// A color by its name; none where there is no such name.
    #[must_use]
    pub fn shade(&self, name: &str, shade: Shade) -> Option<&str> {
        let [light, dark] = self.0.get(name)?;
        Some(match shade {
            Shade::Light => light,
            Shade::Dark => dark,
        })
    }

    /// A style sheet with each `var(--name)` replaced by its color, for readers that know no variables.
    #[must_use]
    pub fn paint(&self, css: &str, shade: Shade) -> String {
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
    #[must_use]
    pub fn variables(&self, shade: Shade) -> String {
        let variable = |name: &&'static str| Some(format!("--{name}: {};", self.shade(name, shade)?));
        self.0.keys().filter_map(variable).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::accent::PAPER;
    use crate::text::color::Color;

    #[test]
    fn a_book_s_accent_takes_the_place_of_the_theme_s() {
        let palette = Palette::new(None);
        assert_eq!(palette.paint("a { color: var(--paper); }", Shade::Light), "a { color: #fdfcfa; }");
        assert_eq!(palette.colors()["paper"], PAPER.map(|color| color.to_string()));
        let accent = Accent { light: Color([0x90, 0, 0x40]), dark: Color([0xff, 0x90, 0xb0]) };
        let own = Palette::new(Some(accent));
        assert_eq!(own.shade("accent", Shade::Dark), Some("#ff90b0"));
        assert_ne!(own.shade("accent-soft", Shade::Light), palette.shade("accent-soft", Shade::Light));
    }

    #[test]
    fn every_ink_can_be_read_on_every_ground() {
        let palette = Palette::new(None);
        let color =
            |name: &str, shade| Color::parse(palette.shade(name, shade).expect("it is a token")).expect("a color");
        let inks = [
            "ink",
            "ink-2",
            "ink-3",
            "accent",
            "novice",
            "intermediate",
            "advanced",
            "important",
            "note",
            "code",
            "c",
            "s",
            "n",
            "e",
            "k",
            "f",
            "t",
            "a",
        ];
        for shade in [Shade::Light, Shade::Dark] {
            for ground in ["paper", "raised", "sunk"] {
                for ink in inks {
                    let contrast = color(ink, shade).contrast(color(ground, shade));
                    assert!(contrast >= 4.5, "--{ink} on --{ground}: {contrast:.2}");
                }
            }
            for (ink, ground) in
                [("ink", "mark"), ("ink", "accent-soft"), ("accent", "accent-soft"), ("paper", "accent")]
            {
                let contrast = color(ink, shade).contrast(color(ground, shade));
                assert!(contrast >= 4.5, "--{ink} on --{ground}: {contrast:.2}");
            }
        }
    }
}
