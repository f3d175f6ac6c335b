//! The result: raw figures, and their ratios.

use std::fmt;
use std::time::Duration;

pub(crate) struct Table {
    pub(crate) about: String,
    pub(crate) sections: Vec<Section>,
}

pub(crate) struct Section {
    pub(crate) title: &'static str,
    pub(crate) rows: Vec<Row>,
}

/// A measure of ours beside the one it is held against.
pub(crate) struct Row {
    what: String,
    ours: Quantity,
    against: String,
    theirs: Quantity,
}

#[derive(Clone, Copy)]
pub(crate) enum Quantity {
    Time(Duration),
    /// In bytes; `None` where the system does not tell.
    Memory(Option<u64>),
    /// In bytes per second.
    Speed(f64),
}

impl Row {
    pub(crate) fn new(what: &str, ours: Quantity, against: &str, theirs: Quantity) -> Self {
        Self { what: what.to_owned(), ours, against: against.to_owned(), theirs }
    }

    fn ratio(&self) -> String {
        let ratio = self.ours.value().zip(self.theirs.value()).map(|(ours, theirs)| ours / theirs);
        ratio.map_or("-".to_owned(), |ratio| format!("{ratio:.2}"))
    }
}

impl Quantity {
    fn value(self) -> Option<f64> {
        match self {
            Self::Time(time) => Some(time.as_secs_f64()),
            Self::Memory(bytes) => bytes.map(|bytes| bytes as f64),
            Self::Speed(speed) => Some(speed),
        }
    }

    fn text(self) -> String {
        match self {
            Self::Time(time) => format!("{:.3} s", time.as_secs_f64()),
            Self::Memory(Some(bytes)) if bytes < 1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
            Self::Memory(Some(bytes)) => format!("{:.0} MB", bytes as f64 / 1e6),
            Self::Memory(None) => "not measured".to_owned(),
            Self::Speed(speed) => format!("{:.0} MB/s", speed / 1e6),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.about)?;
        for section in &self.sections {
            writeln!(f, "\n{:<52} {:>6}  {:>12}  {:>12}", section.title, "ratio", "opbind", "other")?;
            for row in &section.rows {
                let what = format!("{} / {}", row.what, row.against);
                let (ours, theirs) = (row.ours.text(), row.theirs.text());
                writeln!(f, "  {what:<50} {:>6}  {ours:>12}  {theirs:>12}", row.ratio())?;
            }
        }
        Ok(())
    }
}
