//! Rows of a SQLite database that another program keeps. It may be in use, damaged or hostile: it is opened for reading alone,
//! neither views nor triggers of its schema run, and what is read has bounds.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
    time::Duration,
};

use rusqlite::{
    Connection, ErrorCode, OpenFlags, OptionalExtension, config::DbConfig, limits::Limit,
    types::ValueRef,
};
use url::Url;

use super::Note;

/// The longest file that is read, in octets.
pub const MAX_LEN: u64 = 64 << 20;

/// The longest row, in octets. Certificates may stand in one.
const MAX_ROW: i32 = 1 << 20;

/// What the rows of one table may take in memory, in octets: pages that go in a circle have rows without end.
const MAX_ROWS: usize = 256 << 20;

/// How long another program's change is waited for.
const WAIT: Duration = Duration::from_secs(3);

/// Why rows cannot be had.
#[derive(Debug)]
pub enum Fault {
    NotADatabase,
    NoTable(&'static str),
    TooLong,
    /// Another program has been changing it for longer than is waited.
    Busy,
    /// Changes stand in a file beside it, and take a right to write there to be read or undone.
    Unfinished,
    /// SQLite's own words.
    Damaged(rusqlite::Error),
}

impl Fault {
    /// What a person is told of the file.
    pub fn note(&self, file: &str) -> Note {
        match self {
            Self::NotADatabase => Note::new(file, "import-sqlite-none"),
            Self::NoTable(table) => Note::new(file, "import-sqlite-table").with("table", table),
            Self::TooLong => Note::new(file, "import-sqlite-long"),
            Self::Busy => Note::new(file, "import-sqlite-busy"),
            Self::Unfinished => Note::new(file, "import-sqlite-unfinished").with("path", file),
            Self::Damaged(error) => Note::new(file, "import-sqlite-damaged").with("reason", error),
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::NotADatabase,
            Some(ErrorCode::TooBig) => Self::TooLong,
            Some(
                ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed,
            ) => Self::Busy,
            Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly) => Self::Unfinished,
            _ => Self::Damaged(error),
        }
    }
}

/// The columns that were asked for, in that order.
#[derive(Clone, Debug, PartialEq)]
pub struct Row(Vec<Cell>);

#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Integer(i64),
    /// What is not Unicode has become U+FFFD.
    Text(String),
    /// Also a column that the table does not have.
    Other,
}

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

    fn size(&self) -> usize {
        let size = |cell: &Cell| match cell {
            Cell::Text(text) => size_of::<Cell>() + text.len(),
            _ => size_of::<Cell>(),
        };
        size_of::<Self>() + self.0.iter().map(size).sum::<usize>()
    }
}

impl From<ValueRef<'_>> for Cell {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Integer(number) => Self::Integer(number),
            ValueRef::Text(text) => Self::Text(String::from_utf8_lossy(text).into_owned()),
            _ => Self::Other,
        }
    }
}

/// An open database. All that is read of it stood there at one moment.
#[derive(Debug)]
pub struct Database {
    connection: Connection,
    /// See [`MAX_ROWS`].
    most: usize,
}

impl Database {
    /// Opens a regular file. The caller has looked at its length.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        Self::open_within(path, WAIT)
    }

    fn open_within(path: &Path, wait: Duration) -> Result<Self, Fault> {
        let connection = connect(path)?;
        connection.busy_timeout(wait)?;
        for (option, on) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        ] {
            connection.set_db_config(option, on)?;
        }
        connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_ROW)?;
        connection.pragma_update(None, "query_only", true)?;
        connection.pragma_update(None, "cell_size_check", true)?;
        connection.execute_batch("BEGIN")?;
        Ok(Self {
            connection,
            most: MAX_ROWS,
        })
    }

    /// All rows, in the order of the first column if that is a number; of each, only `columns`.
    pub fn rows(&self, table: &'static str, columns: &[&'static str]) -> Result<Vec<Row>, Fault> {
        let has = self.columns(table)?;
        // These names are ours. One that the table does not have would be taken for a text.
        let wanted = columns.iter().map(|name| {
            if has.iter().any(|column| column == name) {
                format!("\"{name}\"")
            } else {
                "NULL".to_owned()
            }
        });
        let wanted = wanted.collect::<Vec<_>>().join(", ");
        let sql = format!("SELECT {wanted} FROM main.\"{table}\"");
        let mut statement = self.connection.prepare(&sql)?;
        let mut cursor = statement.query([])?;
        let mut rows = Vec::new();
        let mut left = self.most;
        while let Some(found) = cursor.next()? {
            let cells = (0..columns.len()).map(|at| found.get_ref(at).map(Cell::from));
            let row = Row(cells.collect::<Result<_, _>>()?);
            left = left.checked_sub(row.size()).ok_or(Fault::TooLong)?;
            rows.push(row);
        }
        // Not by SQLite, which would sort rows without end on the disk.
        rows.sort_by_key(|row| row.integer(0));
        Ok(rows)
    }

    /// In lower case; without generated columns, which are expressions of the schema.
    fn columns(&self, table: &'static str) -> Result<Vec<String>, Fault> {
        let sql =
            "SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND name = ?1 COLLATE NOCASE";
        let found = self.connection.query_row(sql, [table], |_| Ok(()));
        found.optional()?.ok_or(Fault::NoTable(table))?;
        let sql = "SELECT lower(name) FROM pragma_table_info(?1, 'main')";
        let mut statement = self.connection.prepare(sql)?;
        let names = statement.query_map([table], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }
}

/// Opens the file with the locks that its writers respect; but a database with a write-ahead log that nobody has open is taken
/// as it is, since SQLite would put two files beside it and leave them there.
fn connect(path: &Path) -> Result<Connection, Fault> {
    // In full, a name begins with neither `file:` nor `:`, which SQLite gives a meaning.
    let path = fs::canonicalize(path).map_err(|_| Fault::Unfinished)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut log = path.clone().into_os_string();
    log.push("-wal");
    if !logs_ahead(&path) || Path::new(&log).exists() {
        return Ok(Connection::open_with_flags(&path, flags)?);
    }
    let mut url = Url::from_file_path(&path).map_err(|()| Fault::Unfinished)?;
    url.set_query(Some("immutable=1"));
    let flags = flags | OpenFlags::SQLITE_OPEN_URI;
    Ok(Connection::open_with_flags(url.as_str(), flags)?)
}

/// Whether the header asks for a write-ahead log (sqlite.org/fileformat2.html, section 1.3.3).
fn logs_ahead(path: &Path) -> bool {
    let mut header = [0; 20];
    let read = File::open(path).and_then(|mut file| file.read_exact(&mut header));
    read.is_ok() && header.ends_with(&[2, 2])
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use tempfile::TempDir;

    use super::*;

    /// A database in a folder of its own, and the connection that wrote it.
    fn written(sql: &str) -> (TempDir, PathBuf, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file: 50%?#.sqlite");
        let writer = Connection::open(&path).unwrap();
        writer.execute_batch(sql).unwrap();
        (folder, path, writer)
    }

    fn names(path: &Path) -> Result<Vec<String>, Fault> {
        let rows = Database::open_within(path, Duration::ZERO)?.rows("t", &["id", "name"])?;
        let name = |row: &Row| row.text(1).unwrap_or_default().to_owned();
        Ok(rows.iter().map(name).collect())
    }

    fn files(folder: &TempDir) -> usize {
        fs::read_dir(folder.path()).unwrap().count()
    }

    const TABLE: &str =
        "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO t VALUES (1, 'one');";

    #[test]
    fn rows_come_by_their_number_with_the_columns_that_there_are() {
        let (_folder, path, _writer) = written(
            "CREATE TABLE T (Name TEXT, ID INT, made AS (printf('%d', ID)), PRIMARY KEY (Name)) WITHOUT ROWID;
             INSERT INTO t VALUES ('a', 3), ('b', 1), ('c', 2), (x'00', x'00'), (CAST(x'61ff' AS TEXT), 4);",
        );
        let database = Database::open(&path).unwrap();
        let rows = database
            .rows("t", &["id", "name", "made", "missing"])
            .unwrap();
        let told: Vec<_> = rows
            .iter()
            .map(|row| (row.integer(0), row.text(1), row.text(2), row.text(3)))
            .collect();
        assert_eq!(
            told,
            [
                (None, None, None, None),
                (Some(1), Some("b"), None, None),
                (Some(2), Some("c"), None, None),
                (Some(3), Some("a"), None, None),
                (Some(4), Some("a\u{fffd}"), None, None),
            ]
        );
    }

    #[test]
    fn what_is_no_database_is_said_to_be_none() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(
            file.path(),
            "-- a dump of a database, which is long enough\n",
        )
        .unwrap();
        assert!(matches!(names(file.path()), Err(Fault::NotADatabase)));
        // SQLite takes nothing at all for a database without tables.
        fs::write(file.path(), "").unwrap();
        assert!(matches!(names(file.path()), Err(Fault::NoTable("t"))));
        let (_folder, path, writer) = written("CREATE VIEW t AS SELECT 1 AS id, 'x' AS name;");
        drop(writer);
        assert!(matches!(names(&path), Err(Fault::NoTable("t"))));
    }

    #[test]
    fn a_damaged_database_is_said_to_be_damaged() {
        let (_folder, path, writer) = written(TABLE);
        writer
            .execute("UPDATE t SET name = printf('%.*c', 9000, 'x')", [])
            .unwrap();
        drop(writer);
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..8192]).unwrap();
        let fault = names(&path).unwrap_err();
        assert!(matches!(fault, Fault::Damaged(_)), "{fault:?}");
        let told = fault.note("db").args;
        assert!(told[0].1.contains("malformed"), "{told:?}");
    }

    #[test]
    fn a_database_is_not_waited_for_without_end() {
        let (_folder, path, writer) = written(TABLE);
        writer.execute_batch("BEGIN EXCLUSIVE").unwrap();
        assert!(matches!(names(&path), Err(Fault::Busy)));
        writer.execute_batch("ROLLBACK").unwrap();
        assert_eq!(names(&path).unwrap(), ["one"]);
    }

    #[test]
    fn a_write_ahead_log_is_read_and_none_is_left_behind() {
        let (folder, path, writer) = written("PRAGMA journal_mode = WAL");
        writer.execute_batch(TABLE).unwrap();
        assert_eq!(names(&path).unwrap(), ["one"]);
        drop(writer);
        assert_eq!(
            (names(&path).unwrap(), files(&folder)),
            (vec!["one".to_owned()], 1)
        );
    }

    #[test]
    fn a_change_that_was_broken_off_is_not_taken_for_one_that_was_made() {
        let (folder, path, writer) = written(TABLE);
        // More than its memory holds goes to the disk before it is committed.
        writer
            .execute_batch(
                "PRAGMA cache_size = 1; BEGIN;
                 UPDATE t SET name = 'half';
                 WITH RECURSIVE n(i) AS (VALUES (2) UNION ALL SELECT i + 1 FROM n WHERE i < 99)
                 INSERT INTO t SELECT i, printf('%.*c', 3000, 'x') FROM n;",
            )
            .unwrap();
        let copy = folder.path().join("copy");
        fs::copy(&path, &copy).unwrap();
        let journal = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push("-journal");
            name
        };
        fs::copy(journal(&path), journal(&copy)).unwrap();
        assert!(matches!(names(&copy), Err(Fault::Unfinished)));
    }

    #[test]
    fn what_is_read_has_bounds_and_nothing_is_written() {
        let (_folder, path, writer) = written(TABLE);
        let mut database = Database::open(&path).unwrap();
        assert_eq!(database.rows("t", &["id", "name"]).unwrap().len(), 1);
        database.most = 64;
        let rows = database.rows("t", &["id", "name"]);
        assert!(matches!(rows, Err(Fault::TooLong)));
        let changed = database.connection.execute("DELETE FROM t", []);
        assert!(matches!(
            Fault::from(changed.unwrap_err()),
            Fault::Unfinished
        ));
        drop(database);
        writer
            .execute("UPDATE t SET name = printf('%.*c', 2000000, 'x')", [])
            .unwrap();
        assert!(matches!(names(&path), Err(Fault::TooLong)));
    }
}
