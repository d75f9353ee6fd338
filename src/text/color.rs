//! Colors as `#rrggbb`: mixing them, and how well one is read on another.

/// A color of the screen: red, green and blue, each 0 to 255.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub [u8; 3]);

impl Color {
    /// Reads `#rrggbb` or `#rgb`; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let digit = |place: usize| u8::from_str_radix(digits.get(place..=place)?, 16).ok();
        let channel = |place: usize| match digits.len() {
            6 => Some(digit(2 * place)? * 16 + digit(2 * place + 1)?),
            3 => Some(digit(place)? * 17),
            _ => None,
        };
        Some(Self([channel(0)?, channel(1)?, channel(2)?]))
    }

    /// The contrast with `other`, 1 to 21, as WCAG 2 defines it.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This color with so much of `other` in it, 0 to 1.
    #[must_use]
    pub fn mix(self, other: Self, share: f64) -> Self {
        let mixed = |place: usize| {
            let (own, theirs) = (f64::from(self.0[place]), f64::from(other.0[place]));
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between two bytes")]
            let mixed = (own + (theirs - own) * share.clamp(0.0, 1.0)).round() as u8;
            mixed
        };
        Self([mixed(0), mixed(1), mixed(2)])
    }

    /// The color nearest to this one, on the way to `toward`, whose contrast with `ground` is at least `least`.
    #[must_use]
    pub fn readable(self, ground: Self, toward: Self, least: f64) -> Self {
        let steps = (0..=50_u8).map(|step| self.mix(toward, f64::from(step) / 50.0));
        steps.into_iter().find(|color| color.contrast(ground) >= least).unwrap_or(toward)
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl std::fmt::Display for Color {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colors_are_read_and_written() {
        assert_eq!(Color::parse("#0b6A62").map(|color| color.to_string()).as_deref(), Some("#0b6a62"));
        assert_eq!(Color::parse("#fc0"), Some(Color([255, 204, 0])));
        for wrong in ["0b6a62", "#0b6a6", "#0b6a6z", "teal", "", "#", "#äöü"] {
            assert_eq!(Color::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn contrast_is_wcag_s() {
        let (black, white, gray) = (Color([0; 3]), Color([255; 3]), Color([119; 3]));
        assert!((white.contrast(black) - 21.0).abs() < 1e-9);
        assert!((gray.contrast(white) - 4.478).abs() < 1e-3, "{}", gray.contrast(white));
        let lighter = Color([100, 0, 0]).readable(black, white, 4.5);
        assert!(lighter.contrast(black) >= 4.5 && lighter.0[0] > lighter.0[1], "{lighter}");
    }
}
