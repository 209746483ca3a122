//! SQLite's file format, version 3, as far as the rows of ordinary tables need it (sqlite.org/fileformat2.html). Reads a whole
//! file from memory: no locks, no journal, no index. Any bytes may come in.

use std::{borrow::Cow, collections::HashMap};

use super::schema;

/// The longest database that is read, in octets.
pub const MAX_LEN: u64 = 64 << 20;

const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Why rows cannot be had.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("it is no SQLite database")]
    NotADatabase,
    #[error("it has no table {0}")]
    NoTable(String),
    /// A virtual table, or one without row ids.
    #[error("table {0} is of a kind that is not read")]
    Kind(String),
    #[error("it is damaged: {0}")]
    Damaged(&'static str),
}

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Also a column that the table does not have, or the row is too old to have.
    Null,
    Integer(i64),
    Real(f64),
    /// What is not Unicode has become U+FFFD.
    Text(String),
    Blob(Vec<u8>),
}

/// The columns that were asked for, in that order.
#[derive(Clone, Debug, PartialEq)]
pub struct Row(Vec<Cell>);

impl Row {
    pub fn text(&self, at: usize) -> Option<&str> {
        match self.0.get(at) {
            Some(Cell::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub fn integer(&self, at: usize) -> Option<i64> {
        match self.0.get(at) {
            Some(Cell::Integer(number)) => Some(*number),
            _ => None,
        }
    }
}

/// A database file in memory.
#[derive(Debug)]
pub struct Database<'a> {
    bytes: &'a [u8],
    page_size: usize,
    /// Octets of a page that are not reserved for extensions.
    usable: usize,
    encoding: Encoding,
    /// By lower-case name.
    tables: HashMap<String, Table>,
}

#[derive(Debug)]
struct Table {
    root: u32,
    /// In lower case, in the order of creation.
    columns: Vec<String>,
    /// The column that is the row id itself: in the record there is NULL.
    key: Option<usize>,
}

#[derive(Clone, Copy, Debug)]
enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
}

impl<'a> Database<'a> {
    /// Reads the header and the list of tables.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Fault> {
        if !bytes.starts_with(MAGIC) || bytes.len() < HEADER {
            return Err(Fault::NotADatabase);
        }
        let page_size = match be16(bytes, 16)? {
            1 => 65_536,
            size => usize::from(size),
        };
        let reserved = usize::from(byte(bytes, 20)?);
        let usable = page_size.saturating_sub(reserved);
        if page_size < 512 || !page_size.is_power_of_two() || usable < 480 {
            return Err(Fault::Damaged("the size of its pages"));
        }
        let encoding = match be32(bytes, 56)? {
            0 | 1 => Encoding::Utf8,
            2 => Encoding::Utf16Le,
            3 => Encoding::Utf16Be,
            _ => return Err(Fault::Damaged("the encoding of its texts")),
        };
        let mut database = Self {
            bytes,
            page_size,
            usable,
            encoding,
            tables: HashMap::new(),
        };
        database.read_schema()?;
        Ok(database)
    }

    /// All rows, in the order of their ids; of each, only `columns`.
    pub fn rows(&self, table: &str, columns: &[&str]) -> Result<Vec<Row>, Fault> {
        let Some(found) = self.tables.get(table) else {
            return Err(Fault::NoTable(table.into()));
        };
        let places: Vec<Option<usize>> = columns
            .iter()
            .map(|name| found.columns.iter().position(|column| column == name))
            .collect();
        let mut rows = Vec::new();
        self.walk(table, found.root, |id, record| {
            let mut row = self.cells(record, &places)?;
            for (cell, place) in row.iter_mut().zip(&places) {
                if place.is_some() && *place == found.key && *cell == Cell::Null {
                    *cell = Cell::Integer(id);
                }
            }
            rows.push(Row(row));
            Ok(())
        })?;
        Ok(rows)
    }

    /// The table of tables begins on the first page: type, name, name of the table, root page, SQL.
    fn read_schema(&mut self) -> Result<(), Fault> {
        let places = [0, 1, 3, 4].map(Some);
        let mut rows = Vec::new();
        self.walk("sqlite_schema", 1, |_, record| {
            rows.push(Row(self.cells(record, &places)?));
            Ok(())
        })?;
        for row in rows {
            let (Some("table"), Some(name), Some(sql)) = (row.text(0), row.text(1), row.text(3))
            else {
                continue;
            };
            let root = row.integer(2).and_then(|root| u32::try_from(root).ok());
            let (columns, key) = schema::columns(sql);
            self.tables.insert(
                name.to_ascii_lowercase(),
                Table {
                    root: root.unwrap_or(0),
                    columns,
                    key,
                },
            );
        }
        Ok(())
    }

    /// Hands each row of the tree to `each`. No page belongs to a tree twice, so that their number bounds the work.
    fn walk(
        &self,
        table: &str,
        root: u32,
        mut each: impl FnMut(i64, &[u8]) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        // A virtual table has no page.
        if root == 0 {
            return Err(Fault::Kind(table.into()));
        }
        let mut left = Left(self.bytes.len() / self.page_size);
        let mut open = vec![root];
        while let Some(number) = open.pop() {
            left.take()?;
            let page = self.page(number)?;
            let start = if number == 1 { HEADER } else { 0 };
            let count = usize::from(be16(page, start + 3)?);
            match byte(page, start)? {
                0x0d => {
                    for place in 0..count {
                        let at = usize::from(be16(page, start + 8 + 2 * place)?);
                        let (id, record) = self.record(page, at, &mut left)?;
                        each(id, &record)?;
                    }
                }
                0x05 => {
                    open.push(be32(page, start + 8)?);
                    for place in (0..count).rev() {
                        let at = usize::from(be16(page, start + 12 + 2 * place)?);
                        open.push(be32(page, at)?);
                    }
                }
                0x02 | 0x0a => return Err(Fault::Kind(table.into())),
                _ => return Err(Fault::Damaged("a page is of no known kind")),
            }
        }
        Ok(())
    }

    fn page(&self, number: u32) -> Result<&'a [u8], Fault> {
        let place = usize::try_from(number).ok().and_then(|n| n.checked_sub(1));
        let start = place.and_then(|place| place.checked_mul(self.page_size));
        start
            .and_then(|start| self.bytes.get(start..start.checked_add(self.page_size)?))
            .ok_or(Fault::Damaged("a page is missing"))
    }

    /// The row's id and its record, which a long one continues on pages of its own.
    fn record(
        &self,
        page: &'a [u8],
        at: usize,
        left: &mut Left,
    ) -> Result<(i64, Cow<'a, [u8]>), Fault> {
        let cell = page.get(at..).unwrap_or_default();
        let (length, first) = varint(cell)?;
        let (id, second) = varint(cell.get(first..).unwrap_or_default())?;
        let length = usize::try_from(length)
            .ok()
            .filter(|length| *length <= self.bytes.len())
            .ok_or(Fault::Damaged("a row is longer than the file"))?;
        let begin = first + second;
        let here = self.local(length);
        let local = cell
            .get(begin..begin + here)
            .ok_or(Fault::Damaged("a row goes beyond its page"))?;
        if here == length {
            return Ok((id, Cow::Borrowed(local)));
        }
        let mut whole = local.to_vec();
        let mut next = be32(cell, begin + here)?;
        while whole.len() < length {
            left.take()?;
            let page = self.page(next)?;
            next = be32(page, 0)?;
            let rest = (length - whole.len()).min(self.usable - 4);
            whole.extend_from_slice(page.get(4..4 + rest).unwrap_or_default());
        }
        Ok((id, Cow::Owned(whole)))
    }

    /// How much of a record stands in its leaf (section 1.6 of the format).
    fn local(&self, length: usize) -> usize {
        let most = self.usable - 35;
        let least = (self.usable - 12) * 32 / 255 - 23;
        if length <= most {
            return length;
        }
        let wanted = least + (length - least) % (self.usable - 4);
        if wanted <= most { wanted } else { least }
    }

    /// The values at `places` of a record; the others are not looked at.
    fn cells(&self, record: &[u8], places: &[Option<usize>]) -> Result<Vec<Cell>, Fault> {
        let (length, mut at) = varint(record)?;
        let header = usize::try_from(length)
            .ok()
            .and_then(|length| record.get(..length))
            .ok_or(Fault::Damaged("the head of a row"))?;
        let mut cells = vec![Cell::Null; places.len()];
        let mut body = header.len();
        let mut column = 0;
        while at < header.len() {
            let (kind, octets) = varint(header.get(at..).unwrap_or_default())?;
            at += octets;
            let size = size(kind)?;
            let value = record
                .get(body..)
                .and_then(|rest| rest.get(..size))
                .ok_or(Fault::Damaged("a row ends before its values do"))?;
            body += size;
            for (cell, _) in cells
                .iter_mut()
                .zip(places)
                .filter(|(_, place)| **place == Some(column))
            {
                *cell = self.cell(kind, value);
            }
            column += 1;
        }
        Ok(cells)
    }

    fn cell(&self, kind: i64, value: &[u8]) -> Cell {
        match kind {
            1..=6 => Cell::Integer(signed(value)),
            7 => Cell::Real(f64::from_bits(signed(value).cast_unsigned())),
            8 => Cell::Integer(0),
            9 => Cell::Integer(1),
            kind if kind >= 12 && kind % 2 == 0 => Cell::Blob(value.to_vec()),
            kind if kind >= 13 => Cell::Text(self.encoding.decode(value)),
            _ => Cell::Null,
        }
    }
}

/// Pages that a walk may still visit.
struct Left(usize);

impl Left {
    fn take(&mut self) -> Result<(), Fault> {
        self.0 = self
            .0
            .checked_sub(1)
            .ok_or(Fault::Damaged("its pages go in a circle"))?;
        Ok(())
    }
}

impl Encoding {
    fn decode(self, value: &[u8]) -> String {
        let unit: fn([u8; 2]) -> u16 = match self {
            Self::Utf8 => return String::from_utf8_lossy(value).into_owned(),
            Self::Utf16Le => u16::from_le_bytes,
            Self::Utf16Be => u16::from_be_bytes,
        };
        let units = value.chunks_exact(2).map(|pair| match pair {
            [first, second] => unit([*first, *second]),
            _ => 0,
        });
        char::decode_utf16(units)
            .map(|decoded| decoded.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect()
    }
}

/// Octets of a value of this serial type (section 2.1).
fn size(kind: i64) -> Result<usize, Fault> {
    let size = match kind {
        0 | 8 | 9 => 0,
        1..=4 => kind,
        5 => 6,
        6 | 7 => 8,
        12.. => (kind - 12) / 2,
        _ => return Err(Fault::Damaged("a value is of no known type")),
    };
    usize::try_from(size).map_err(|_| Fault::Damaged("a value is too long"))
}

/// Two's complement, most significant octet first.
fn signed(value: &[u8]) -> i64 {
    let sign = match value.first() {
        Some(first) if *first >= 0x80 => -1,
        _ => 0,
    };
    value
        .iter()
        .fold(sign, |number, octet| number << 8 | i64::from(*octet))
}

/// A number of one to nine octets, and how many they are (section 1.6).
fn varint(bytes: &[u8]) -> Result<(i64, usize), Fault> {
    let mut number: i64 = 0;
    for (place, octet) in bytes.iter().take(9).enumerate() {
        if place == 8 {
            return Ok((number << 8 | i64::from(*octet), 9));
        }
        number = number << 7 | i64::from(octet & 0x7f);
        if *octet < 0x80 {
            return Ok((number, place + 1));
        }
    }
    Err(Fault::Damaged("a number does not end"))
}

fn byte(bytes: &[u8], at: usize) -> Result<u8, Fault> {
    bytes.get(at).copied().ok_or(CUT)
}

fn be16(bytes: &[u8], at: usize) -> Result<u16, Fault> {
    let octets = bytes.get(at..).and_then(<[u8]>::first_chunk);
    octets.map(|octets| u16::from_be_bytes(*octets)).ok_or(CUT)
}

fn be32(bytes: &[u8], at: usize) -> Result<u32, Fault> {
    let octets = bytes.get(at..).and_then(<[u8]>::first_chunk);
    octets.map(|octets| u32::from_be_bytes(*octets)).ok_or(CUT)
}

const CUT: Fault = Fault::Damaged("it ends too early");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_to_nine_octets() {
        for (bytes, number) in [
            (&[0x00][..], (0, 1)),
            (&[0x7f, 0xff], (127, 1)),
            (&[0x81, 0x00], (128, 2)),
            (&[0xff; 9], (-1, 9)),
        ] {
            assert_eq!(varint(bytes), Ok(number));
        }
        assert!(varint(&[0x80; 8]).is_err());
        assert_eq!(signed(&[0xff, 0xfe]), -2);
        assert_eq!(signed(&[0x00, 0x80]), 128);
    }

    #[test]
    fn what_is_no_database_is_said_to_be_none() {
        for bytes in [&b""[..], b"SQLite format 3\0", b"-- a dump\n"] {
            assert_eq!(Database::read(bytes).err(), Some(Fault::NotADatabase));
        }
        let mut zeros = MAGIC.to_vec();
        zeros.resize(4096, 0);
        assert!(matches!(Database::read(&zeros), Err(Fault::Damaged(_))));
    }
}
