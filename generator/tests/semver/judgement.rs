//! What is found, and whether it is reported.

use crate::checker::Flagged;
use crate::covering::covers;
use opbind::change::{Effect, Report};
use std::collections::BTreeMap;

#[derive(Default)]
pub(crate) struct Judgement {
    pairs: usize,
    /// Those that are breaking by our word, and those in which something is found.
    breaking: (usize, usize),
    /// How many items each lint flagged.
    lints: BTreeMap<String, usize>,
    /// How many breaking changes of each rule are ours, and how many of these are found.
    ours: BTreeMap<&'static str, (usize, usize)>,
    /// What is found and not reported.
    missing: Vec<String>,
}

impl Judgement {
    pub(crate) fn of(report: &Report, flagged: Vec<Flagged>) -> Self {
        let breaks = report.of(Effect::Breaking).next().is_some();
        let mut judgement =
            Self { pairs: 1, breaking: (breaks.into(), (!flagged.is_empty()).into()), ..Self::default() };
        for change in report.of(Effect::Breaking) {
            let (all, found) = judgement.ours.entry(change.rule.id).or_default();
            *all += 1;
            *found += usize::from(flagged.iter().any(|item| covers(change, item)));
        }
        for found in flagged {
            if !report.of(Effect::Breaking).any(|change| covers(change, &found)) {
                judgement.missing.push(format!("{}: {}(src/{})", found.lint, found.item, found.file));
            }
            *judgement.lints.entry(found.lint).or_default() += 1;
        }
        judgement
    }

    pub(crate) fn add(&mut self, name: &str, one: Self) {
        println!("{name}: {} found, {} not reported", one.lints.values().sum::<usize>(), one.missing.len());
        self.pairs += one.pairs;
        self.breaking = (self.breaking.0 + one.breaking.0, self.breaking.1 + one.breaking.1);
        for (lint, count) in one.lints {
            *self.lints.entry(lint).or_default() += count;
        }
        for (rule, (all, found)) in one.ours {
            let sum = self.ours.entry(rule).or_default();
            *sum = (sum.0 + all, sum.1 + found);
        }
        self.missing.extend(one.missing.into_iter().map(|missing| format!("{name}: {missing}")));
    }

    /// Fails if something that is found is not reported, or if there was less to find than there has to be.
    pub(crate) fn conclude(&self, least: usize) {
        println!("{} pairs; breaking by our report {}, found to be {}", self.pairs, self.breaking.0, self.breaking.1);
        println!(
            "what it finds: {:#?}\nour breaking changes, and how many of them it finds: {:#?}",
            self.lints, self.ours
        );
        assert!(self.missing.is_empty(), "{} are not reported:\n{}", self.missing.len(), self.missing.join("\n"));
        assert!(self.lints.values().sum::<usize>() >= least, "hardly anything was found: does it look at all?");
    }
}
