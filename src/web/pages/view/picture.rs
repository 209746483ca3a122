//! The picture of the ports as a file of its own: all harbours below each other, with a title and what the marks mean.

use askama::Template;

use super::{
    Frame,
    ports::{Harbour, Ports, WIDTH},
    surveyed,
};
use crate::model::Survey;

/// Around everything, in units.
const MARGIN: u32 = 20;
/// For the title.
const HEAD: u32 = 44;
/// Of a line of the legend.
const ENTRY: u32 = 22;
/// So many harbours stand in one column; more take two.
const COLUMN: usize = 3;
/// Of the title's letters, where it is short.
const LARGE: u32 = 22;

#[derive(Template)]
#[template(path = "pages/ports.svg")]
pub struct Picture {
    title: String,
    title_size: u32,
    width: u32,
    height: u32,
    /// Of one harbour.
    each: u32,
    /// Each with its place.
    harbours: Vec<(u32, u32, Harbour)>,
    legend: Vec<(u32, &'static str, String)>,
    /// When it was made.
    foot: String,
}

impl Picture {
    /// None where no host was called.
    pub fn new(frame: &Frame, survey: &Survey) -> Option<Self> {
        let ports = Ports::new(frame, survey)?;
        let voice = &frame.voice;
        let each = ports.height;
        let all: Vec<Harbour> = ports.first.into_iter().chain(ports.rest).collect();
        let columns = if all.len() > COLUMN { 2 } else { 1 };
        let rows = count(all.len()).div_ceil(columns);
        let width = columns * (WIDTH + MARGIN) + MARGIN;
        let title = voice.say_with("ports-title", &[("domain", survey.domain.unicode().into())]);
        let legend_top = MARGIN + HEAD + rows * each + ENTRY;
        let height = legend_top + (count(ports.legend.len()) + 1) * ENTRY + MARGIN;
        let harbours = (0..).zip(all).map(|(at, harbour)| {
            let (column, row) = (at / rows, at % rows);
            let x = MARGIN + column * (WIDTH + MARGIN);
            (x, MARGIN + HEAD + row * each, harbour)
        });
        let legend = (0..).zip(ports.legend);
        Some(Self {
            title_size: size(&title, width - 2 * MARGIN),
            title,
            width,
            height,
            each,
            harbours: harbours.collect(),
            legend: legend
                .map(|(line, (shape, words))| (legend_top + line * ENTRY, shape, words))
                .collect(),
            foot: surveyed(voice, survey),
        })
    }
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// At which a text is at most so wide: letters are about three fifths as wide as they are high.
fn size(text: &str, width: u32) -> u32 {
    let fits = width * 5 / 3 / count(text.chars().count()).max(1);
    fits.clamp(6, LARGE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_smaller() {
        assert_eq!(size("The mail servers of a.example", 304), 17);
        assert_eq!(size("short", 304), LARGE);
        assert_eq!(size(&"a".repeat(300), 304), 6);
    }
}
