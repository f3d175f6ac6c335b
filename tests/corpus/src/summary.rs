//! The figures of a folder as a whole.

use crate::row::{Generation, Row};
use opbind::diagnostics::Severity;
use std::collections::BTreeMap;

/// What became of the descriptions of one folder.
#[derive(Default)]
pub(crate) struct Summary {
    pub(crate) descriptions: usize,
    pub(crate) made: usize,
    pub(crate) refused: usize,
    /// Malformed ones that were refused, and those of which something was reported.
    pub(crate) rightly_refused: usize,
    pub(crate) reported: usize,
    pub(crate) crashed: usize,
    pub(crate) compiled: usize,
    pub(crate) compiled_cleanly: usize,
    /// Examples by what became of them.
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) not_admitted: usize,
    pub(crate) operations: usize,
    pub(crate) types: usize,
    pub(crate) schemas: usize,
    pub(crate) degraded: usize,
    /// Processor time of reading, generating and writing.
    pub(crate) seconds: f64,
    /// Warnings by rule.
    pub(crate) rules: BTreeMap<String, usize>,
}

impl Summary {
    pub(crate) fn of<'r>(rows: impl IntoIterator<Item = &'r Row>) -> Self {
        let mut summary = Self::default();
        rows.into_iter().for_each(|row| summary.add(row));
        summary
    }

    fn add(&mut self, row: &Row) {
        self.descriptions += 1;
        match (&row.generation, row.made().is_some(), row.is_malformed) {
            (Generation::Crashed { .. } | Generation::Pending, ..) => self.crashed += 1,
            (_, true, _) => self.made += 1,
            (_, false, false) => self.refused += 1,
            (_, false, true) => self.rightly_refused += 1,
        }
        self.reported += usize::from(row.is_malformed && row.made().is_some() && row.problems().is_empty());
        if let Some(compiled) = &row.compiled {
            self.compiled += 1;
            self.compiled_cleanly += usize::from(compiled.is_clean());
        }
        if let Some(trips) = &row.trips {
            self.passed += trips.passed;
            self.failed += trips.failed;
            self.not_admitted += trips.not_admitted;
        }
        self.seconds += row.used().map_or(0.0, |used| used.processor_seconds);
        self.add_figures(row);
    }

    fn add_figures(&mut self, row: &Row) {
        let Some(made) = row.made() else { return };
        self.operations += made.operations;
        self.types += made.types;
        self.schemas += made.schemas;
        self.degraded += row.degraded();
        let rules = row.account().and_then(|account| account.rules.get(Severity::Warning.as_str()));
        for (rule, count) in rules.into_iter().flatten() {
            *self.rules.entry(rule.clone()).or_default() += count;
        }
    }
}
