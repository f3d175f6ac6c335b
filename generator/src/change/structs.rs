//! Structs and their members.

use super::changes::{Pair, Side, keep_order, pairs};
use super::comparison::{Comparison, changed, text};
use super::rule::{
    CONSTRUCTOR_REORDERED, FIELD_ADDED, FIELD_DEPRECATED, FIELD_DOCUMENTED, FIELD_NEVER_NULL, FIELD_NOW_NULLABLE,
    FIELD_NOW_OPTIONAL, FIELD_NOW_REQUIRED, FIELD_REMOVED, FIELD_RENAMED, FIELD_TYPE_CHANGED, REQUIRED_FIELD_ADDED,
    Rule,
};
use crate::ir::{Field, Presence, Struct, Type};

impl Comparison<'_> {
    pub(super) fn structs(&mut self, path: &str, old: &Struct, new: &Struct) {
        for pair in pairs(&old.fields, &new.fields, key) {
            match pair {
                Pair::Gone(field) => {
                    let at = self.old.place(field.origin.or(old.origin)).map(Side::Old);
                    let message = format!("`{}` removed", text(&field.ty));
                    self.add(&FIELD_REMOVED, format!("{path}::{}", field.name), message, at);
                }
                Pair::Came(field) => {
                    let required = field.presence == Presence::Required;
                    let rule = if required { &REQUIRED_FIELD_ADDED } else { &FIELD_ADDED };
                    let at = self.new.place(field.origin.or(new.origin)).map(Side::New);
                    let message = format!("`{}` added", text(&field.ty));
                    self.add(rule, format!("{path}::{}", field.name), message, at);
                }
                Pair::Both(was, is) => self.field(&format!("{path}::{}", is.name), was, is),
            }
        }
        let required = |it: &'_ Struct| -> Vec<String> {
            let required = it.fields.iter().filter(|field| field.presence == Presence::Required);
            required.map(|field| field.name.to_string()).collect()
        };
        let (before, now) = (required(old), required(new));
        if !keep_order(&before, &now) {
            let at = self.new.place(new.origin).map(Side::New);
            self.add(&CONSTRUCTOR_REORDERED, format!("{path}::new"), format!("takes {} now", now.join(", ")), at);
        }
    }

    fn field(&mut self, path: &str, old: &Field, new: &Field) {
        let at = || self.new.place(new.origin).map(Side::New);
        let mut found: Vec<(&'static Rule, String)> = Vec::new();
        if old.name != new.name {
            found.push((&FIELD_RENAMED, changed(old.name.as_str(), new.name.as_str())));
        }
        found.extend(shape_changes(old, new));
        if !old.deprecated && new.deprecated {
            found.push((&FIELD_DEPRECATED, "deprecated".to_owned()));
        }
        if old.docs != new.docs {
            found.push((&FIELD_DOCUMENTED, "documentation changed".to_owned()));
        }
        let at = at();
        for (rule, message) in found {
            self.add(rule, path, message, at.clone());
        }
    }
}

/// What has become of a member's type, and of its place in `new`.
fn shape_changes(old: &Field, new: &Field) -> Vec<(&'static Rule, String)> {
    if (&old.ty, old.presence) == (&new.ty, new.presence) {
        return Vec::new();
    }
    let nullable = |field: &Field| depth(&field.ty) > usize::from(field.presence == Presence::Optional);
    let moved: Option<(&Rule, _)> = match (old.presence, new.presence) {
        (Presence::Required, Presence::Optional) => {
            Some((&FIELD_NOW_OPTIONAL, "a setter instead of an argument of `new`"))
        }
        (Presence::Optional, Presence::Required) => {
            Some((&FIELD_NOW_REQUIRED, "an argument of `new` instead of a setter"))
        }
        _ => None,
    };
    let is_other = stated(&old.ty) != stated(&new.ty);
    let rule = match moved {
        Some((rule, _)) if !is_other => rule,
        None if !is_other && nullable(new) && !nullable(old) => &FIELD_NOW_NULLABLE,
        None if !is_other && nullable(old) && !nullable(new) => &FIELD_NEVER_NULL,
        _ => &FIELD_TYPE_CHANGED,
    };
    let also = moved.filter(|_| is_other).map(|(rule, message)| (rule, message.to_owned()));
    [(rule, shape_text(old, new))].into_iter().chain(also).collect()
}

/// `null` of a required member and the absence of an optional one are the same type in Rust.
fn shape_text(old: &Field, new: &Field) -> String {
    match new.presence {
        _ if old.ty != new.ty => changed(&text(&old.ty), &text(&new.ty)),
        Presence::Required => format!("`{}` is an argument of `new` now: `None` is written as null", text(&new.ty)),
        _ => format!("`{}` has a setter instead of an argument of `new`: `None` is left out", text(&new.ty)),
    }
}

/// The type without what says that it may be missing or `null`.
fn stated(ty: &Type) -> &Type {
    if let Type::Option(inner) = ty { stated(inner) } else { ty }
}

fn depth(ty: &Type) -> usize {
    if let Type::Option(inner) = ty { 1 + depth(inner) } else { 0 }
}

/// What a member is known by: its name in JSON, or its place where it has none.
fn key(field: &Field) -> (&str, &str) {
    (&field.key, if field.key.is_empty() { field.name.as_str() } else { "" })
}
