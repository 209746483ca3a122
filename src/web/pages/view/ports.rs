//! The picture of the ports: hosts as harbours on a coast, their ports as marks at sea.
//!
//! Made from the same observations as the tables of the chart, which say the same in words. On a page the style sheet gives
//! the colours, by the marks' classes; a saved picture has the colours that the shapes carry themselves.

use super::{Frame, chart::berths, family_word, mark::Mark};
use crate::{
    model::{Family, Observation, Survey},
    say::Voice,
};

/// Units of a harbour's own drawing; on a page about a CSS pixel each.
pub const WIDTH: u32 = 304;
/// Of a harbour with one line of ports.
const HEIGHT: u32 = 98;
/// For each further line of ports.
const LINE: u32 = 66;
/// Where ports begin, behind the names of the families.
const FIRST: u32 = 62;
/// Where the marks of IPv4 and of IPv6 stand in the first line.
const ROWS: [u32; 2] = [57, 78];
/// Harbours that are shown at once; the rest is unfolded.
const AT_ONCE: usize = 6;
/// Letters of a host's name that fit above its ports.
const LETTERS: usize = 35;

/// All harbours of a survey, ready to draw.
pub struct Ports {
    /// Units; the same for all, so that their coasts meet.
    pub height: u32,
    pub first: Vec<Harbour>,
    pub rest: Vec<Harbour>,
    /// What unfolds the rest.
    pub more: String,
    /// Each shape that occurs, and what it means.
    pub legend: Vec<(&'static str, String)>,
    pub link: String,
}

pub struct Harbour {
    /// By which its picture refers to its own title.
    pub id: usize,
    pub name: String,
    /// As much of the name as fits.
    pub written: String,
    /// The picture in sentences.
    pub says: String,
    /// A setting that the page shows leads there.
    pub chosen: bool,
    pub coast: &'static str,
    /// The names of the families, and where they stand.
    pub families: Vec<(String, u32)>,
    pub ports: Vec<Port>,
}

pub struct Port {
    pub number: u16,
    pub x: u32,
    pub y: u32,
    pub marks: Vec<Placed>,
}

/// A mark where it stands; two at one port, where two addresses of a family differ, are smaller.
pub struct Placed {
    pub mark: Mark,
    pub x: u32,
    pub y: u32,
    pub small: bool,
}

/// Of a harbour that is not whole yet.
pub const COAST: &str = COASTS[0];

/// Pieces of coast, all from (12, 0) to (12, 100), so that any two fit together.
const COASTS: [&str; 4] = [
    "M12 0C13 4 9 7 10 11 11 14 17 13 17 17 17 22 10 22 9 28 8 34 15 36 16 42 17 47 12 49 13 54 14 58 20 60 19 65 18 70 12 70 12 76 12 81 16 83 15 89 14 94 11 96 12 100",
    "M12 0C12 5 16 7 15 12 15 15 18 16 17 20 16 26 12 27 12 32 12 37 16 38 15 43 14 48 8 49 8 55 8 60 13 62 13 67 13 73 17 76 16 81 15 87 10 89 10 94 10 97 12 98 12 100",
    "M12 0C11 5 13 8 12 12 12 15 17 15 17 18 17 23 13 26 13 31 13 38 19 41 18 47 17 53 11 53 11 59 11 64 15 65 15 71 15 76 9 78 9 84 9 91 13 95 12 100",
    "M12 0C13 5 8 8 9 13 10 16 16 15 17 19 18 24 11 27 11 33 11 38 17 40 17 46 17 51 14 54 14 58 14 64 20 68 18 74 16 79 11 80 11 86 11 92 13 96 12 100",
];

impl Ports {
    /// None where no host was called.
    pub fn new(frame: &Frame, survey: &Survey) -> Option<Self> {
        let voice = &frame.voice;
        let mut harbours: Vec<Harbour> = berths(survey)
            .iter()
            .enumerate()
            .map(|(id, berth)| {
                let calls: Vec<(u16, &[&Observation])> = berth
                    .seen
                    .chunk_by(|one, next| one.port == next.port)
                    .filter_map(|calls| Some((calls.first()?.port, calls)))
                    .collect();
                let mut harbour = Harbour::new(voice, id, berth.host.unicode(), &calls);
                harbour.chosen = berth.chosen;
                harbour
            })
            .collect();
        let height = harbours.iter().map(Harbour::height).max()?;
        let marks = || {
            let ports = harbours.iter().flat_map(|harbour| &harbour.ports);
            ports.flat_map(|port| &port.marks).map(|placed| placed.mark)
        };
        let chosen = harbours.iter().any(|harbour| harbour.chosen);
        let chosen = chosen.then(|| ("chosen", voice.say("ports-chosen")));
        let legend = Mark::ALL
            .into_iter()
            .filter(|mark| marks().any(|other| other == *mark))
            .map(|mark| (mark.id(), voice.say(&format!("ports-mark-{}", mark.id()))))
            .chain(chosen)
            .collect();
        let rest = harbours.split_off(harbours.len().min(AT_ONCE));
        Some(Self {
            height,
            more: voice.say_with("ports-more", &[("count", rest.len().into())]),
            link: frame.link(&format!("/survey/{}/ports.svg", survey.domain)),
            first: harbours,
            rest,
            legend,
        })
    }
}

impl Harbour {
    /// The ports of one host in their order, each with its calls; none while the first is under way.
    pub fn new(voice: &Voice, id: usize, name: String, seen: &[(u16, &[&Observation])]) -> Self {
        let (mut x, mut line) = (FIRST, 0);
        let mut ports = Vec::new();
        for &(number, calls) in seen {
            let width = match number {
                ..=999 => 29,
                1000..=9999 => 36,
                _ => 42,
            };
            if x + width > WIDTH - 2 {
                (x, line) = (FIRST, line + 1);
            }
            ports.push(Port::new(number, x + width / 2, line * LINE, calls));
            x += width;
        }
        let families = (0..=line).flat_map(|line| {
            [Family::Ipv4, Family::Ipv6]
                .into_iter()
                .zip(ROWS)
                .map(move |(family, row)| (family_word(voice, Some(family)), row + line * LINE))
        });
        Self {
            id,
            written: shortened(&name),
            says: says(voice, seen),
            chosen: false,
            coast: COASTS.get(id % COASTS.len()).copied().unwrap_or_default(),
            families: families.collect(),
            ports,
            name,
        }
    }

    /// Units; what it needs by itself.
    pub fn height(&self) -> u32 {
        HEIGHT + LINE * (self.lines() - 1)
    }

    fn lines(&self) -> u32 {
        self.ports.last().map_or(0, |port| port.y / LINE) + 1
    }
}

impl Port {
    /// `top` is where its line begins.
    fn new(number: u16, x: u32, top: u32, calls: &[&Observation]) -> Self {
        let mut marks = Vec::new();
        for (family, row) in [Family::Ipv4, Family::Ipv6].into_iter().zip(ROWS) {
            let kinds = kinds(calls, family);
            let small = kinds.len() > 1;
            let y = top + row;
            match kinds.as_slice() {
                // More than two kinds cannot be: two addresses are called.
                [one, two, ..] => {
                    marks.extend([(*one, x - 6), (*two, x + 6)].map(|(mark, x)| Placed {
                        mark,
                        x,
                        y,
                        small,
                    }))
                }
                one => marks.extend(one.iter().map(|mark| Placed {
                    mark: *mark,
                    x,
                    y,
                    small,
                })),
            }
        }
        Self {
            number,
            x,
            y: top,
            marks,
        }
    }
}

/// What became of a family's calls on one port, each kind once, the best first; at least one.
fn kinds(calls: &[&Observation], family: Family) -> Vec<Mark> {
    let mut kinds: Vec<Mark> = calls
        .iter()
        .filter(|seen| seen.family.is_none_or(|its| its == family))
        .map(|seen| Mark::of(seen))
        .collect();
    kinds.sort();
    kinds.dedup();
    if kinds.is_empty() {
        kinds.push(Mark::Blank);
    }
    kinds
}

/// The picture for those who hear it: for each family and kind of mark the ports.
fn says(voice: &Voice, seen: &[(u16, &[&Observation])]) -> String {
    let mut sentences = Vec::new();
    for family in [Family::Ipv4, Family::Ipv6] {
        for mark in Mark::ALL {
            let ports: Vec<String> = seen
                .iter()
                .filter(|(_, calls)| !calls.is_empty() && kinds(calls, family).contains(&mark))
                .map(|(port, _)| port.to_string())
                .collect();
            if !ports.is_empty() {
                let family = family_word(voice, Some(family));
                let args = [("family", family.into()), ("ports", ports.into())];
                sentences.push(voice.say_with(&format!("ports-say-{}", mark.id()), &args));
            }
        }
    }
    sentences.join(" ")
}

/// The end of a long name tells more than its beginning.
fn shortened(name: &str) -> String {
    let letters = name.chars().count();
    if letters <= LETTERS {
        return name.to_owned();
    }
    let end: String = name.chars().skip(letters + 1 - LETTERS).collect();
    format!("…{end}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A mark is nine units high above and below its middle, and a number's letters are as high as nine.
    #[test]
    fn the_numbers_of_a_second_line_stand_clear_of_the_marks_above_them() {
        let lowest = ROWS[1] + 9;
        let number = LINE + 41 - 9;
        assert!(number >= lowest + 8, "{number} below {lowest}");
    }

    #[test]
    fn a_long_name_keeps_its_end() {
        assert_eq!(shortened("imap.good.test"), "imap.good.test");
        let long = format!("{}.example.org", "a".repeat(60));
        let short = shortened(&long);
        assert_eq!(short.chars().count(), LETTERS);
        assert!(short.starts_with('…') && short.ends_with("a.example.org"));
    }

    #[test]
    fn all_coasts_begin_and_end_at_the_same_place() {
        for coast in COASTS {
            assert!(
                coast.starts_with("M12 0") && coast.ends_with("12 100"),
                "{coast}"
            );
        }
    }
}
