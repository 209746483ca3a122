//! A colour on a screen, and how well it is read.

use std::{fmt, str::FromStr};

/// An sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// The text is not `#` and six hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a colour is # and six hexadecimal digits, as in #1d3f60")]
pub struct ColourError;

impl Colour {
    pub const BLACK: Self = Self([0; 3]);
    pub const WHITE: Self = Self([255; 3]);

    /// Between 1 (the same) and 21 (black and white); text wants at least 4.5 (WCAG 2.2, 1.4.3).
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let linear = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// The nearest colour on the way to `end` that has a contrast of at least `least` with all of `grounds`; `end` itself
    /// where none has.
    #[must_use]
    pub fn towards(self, end: Self, least: f64, grounds: &[Self]) -> Self {
        const STEPS: u16 = 64;
        let reads = |colour: &Self| {
            grounds
                .iter()
                .all(|ground| colour.contrast(*ground) >= least)
        };
        (0..=STEPS)
            .map(|step| self.mixed(end, step, STEPS))
            .find(reads)
            .unwrap_or(end)
    }

    fn mixed(self, end: Self, step: u16, steps: u16) -> Self {
        let mut mixed = self.0;
        for (own, other) in mixed.iter_mut().zip(end.0) {
            let sum = u16::from(*own) * (steps - step) + u16::from(other) * step;
            *own = u8::try_from(sum / steps).unwrap_or(u8::MAX);
        }
        Self(mixed)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl FromStr for Colour {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, ColourError> {
        let digits = text.strip_prefix('#').ok_or(ColourError)?;
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(ColourError);
        }
        let all = u32::from_str_radix(digits, 16).map_err(|_| ColourError)?;
        let [_, red, green, blue] = all.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written() {
        let colour: Colour = "#1D3f60".parse().unwrap();
        assert_eq!(colour, Colour([0x1d, 0x3f, 0x60]));
        assert_eq!(colour.to_string(), "#1d3f60");
        for wrong in [
            "", "#", "1d3f60", "#1d3f6", "#1d3f600", "#1d3f6g", "#+d3f60", "red", "#äöü",
        ] {
            assert_eq!(wrong.parse::<Colour>(), Err(ColourError), "{wrong}");
        }
    }

    /// The examples that every calculator of contrasts has.
    #[test]
    fn contrasts_are_those_of_the_guideline() {
        let grey = Colour([0x76; 3]);
        assert!((Colour::BLACK.contrast(Colour::WHITE) - 21.0).abs() < 1e-9);
        assert!((grey.contrast(Colour::WHITE) - 4.54).abs() < 0.01);
        assert!((grey.contrast(grey) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_colour_moves_no_further_than_it_must() {
        let navy: Colour = "#1d3f60".parse().unwrap();
        assert_eq!(navy.towards(Colour::BLACK, 4.5, &[Colour::WHITE]), navy);
        let yellow: Colour = "#ffcc00".parse().unwrap();
        let darker = yellow.towards(Colour::BLACK, 4.5, &[Colour::WHITE]);
        let contrast = darker.contrast(Colour::WHITE);
        assert!((4.5..5.0).contains(&contrast), "{darker} {contrast}");
    }
}
