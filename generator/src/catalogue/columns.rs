//! What a row has: the members of what the methods of a resource select.

use crate::ir::{
    Alias, Api, Area, Column, Enumeration, Item, Module, Operation, Output, Presence, ReadAs, Struct, Type, TypePath,
    Union, Values, WrittenAs,
};
use std::collections::BTreeMap;

/// All types of a crate, by their paths.
pub(super) struct Types<'a>(BTreeMap<TypePath, &'a Item>);

impl<'a> Types<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let modules = api.modules.iter().flat_map(|(_, modules): &(Area, Vec<Module>)| modules);
        let modules = modules.map(|module| (&module.home, &module.items));
        let operations = api.groups.iter().flat_map(|group| &group.operations).map(|it| (&it.home, &it.items));
        let paths = modules.chain(operations).flat_map(|(home, items)| {
            items.iter().map(move |item| (TypePath { home: home.clone(), name: item.name().clone() }, item))
        });
        Self(paths.collect())
    }

    /// The members of one row of what the operation gives.
    pub(super) fn columns(&self, operation: &Operation) -> Vec<Column> {
        let bodies: Vec<&ReadAs> = match &operation.output {
            Output::One { read_as, .. } => vec![read_as],
            Output::Many(responses) => responses.variants.iter().map(|variant| &variant.read_as).collect(),
        };
        let json = bodies.into_iter().filter_map(|body| match body {
            ReadAs::Json(ty) => Some(ty),
            _ => None,
        });
        let rows = json.filter_map(|ty| self.at(ty, &operation.access.rows));
        let mut columns = Vec::new();
        rows.for_each(|row| self.collect(row, &mut Vec::new(), &mut columns));
        columns
    }

    /// The members of a body that have to be there.
    pub(super) fn required_members(&self, body: &'a Type) -> Vec<&'a str> {
        let Some(Item::Struct(object)) = self.item(body) else { return Vec::new() };
        let required = object.fields.iter().filter(|field| field.presence == Presence::Required);
        required.map(|field| field.key.as_str()).filter(|key| !key.is_empty()).collect()
    }

    /// What stands at a JSON Pointer in a value of this type.
    fn at<'t>(&self, ty: &'t Type, pointer: &str) -> Option<&'t Type>
    where
        'a: 't,
    {
        let mut ty = ty;
        for token in pointer.split('/').skip(1) {
            let Some(Item::Struct(object)) = self.item(ty) else { return None };
            let key = token.replace("~1", "/").replace("~0", "~");
            ty = &object.fields.iter().find(|field| field.key == key)?.ty;
        }
        Some(ty)
    }

    /// Adds the members of one element, each once; `seen` keeps types that hold themselves from being asked for ever.
    fn collect(&self, ty: &Type, seen: &mut Vec<TypePath>, columns: &mut Vec<Column>) {
        let Type::Named(path) = element(ty) else { return };
        if seen.contains(path) {
            return;
        }
        seen.push(path.clone());
        match self.0.get(path) {
            Some(Item::Struct(object)) if object.written_as == WrittenAs::Object => self.members(object, columns),
            Some(Item::Alias(alias)) => self.collect(&alias.ty, seen, columns),
            Some(Item::Union(union)) => {
                union.variants.iter().for_each(|variant| self.collect(&variant.ty, seen, columns));
            }
            _ => {}
        }
    }

    fn members(&self, object: &Struct, columns: &mut Vec<Column>) {
        for field in object.fields.iter().filter(|field| field.presence != Presence::Additional) {
            if !columns.iter().any(|column| column.name == field.key) {
                let datatype = self.datatype(&field.ty);
                columns.push(Column { name: field.key.clone(), datatype, docs: field.docs.clone() });
            }
        }
    }

    /// What JSON Schema calls the type.
    fn datatype(&self, ty: &Type) -> &'static str {
        match ty {
            Type::Bool => "boolean",
            Type::I32 | Type::I64 | Type::U32 | Type::U64 => "integer",
            Type::F32 | Type::F64 | Type::Number => "number",
            Type::String | Type::Formatted(_) | Type::Own(_) => "string",
            Type::List(_) => "array",
            Type::Map(_) => "object",
            Type::Json => "any",
            Type::Option(inner) | Type::Boxed(inner) => self.datatype(inner),
            Type::Named(path) => self.0.get(path).map_or("any", |item| self.datatype_of(item)),
        }
    }

    fn datatype_of(&self, item: &Item) -> &'static str {
        match item {
            Item::Struct(Struct { written_as: WrittenAs::Object, .. }) => "object",
            Item::Struct(_) => "array",
            Item::Enumeration(Enumeration { values, .. }) => match values {
                Values::Strings(_) => "string",
                Values::Integers(_) => "integer",
                Values::Numbers(_) => "number",
                Values::Mixed(_) => "any",
            },
            Item::Alias(Alias { ty, .. }) if !matches!(bare(ty), Type::Named(_)) => self.datatype(ty),
            Item::Alias(Alias { ty, .. }) => self.item(ty).filter(is_no_alias).map_or("any", |it| self.datatype_of(it)),
            Item::Union(Union { variants, .. }) => {
                let mut types = variants.iter().map(|variant| match bare(&variant.ty) {
                    Type::Named(path) => match self.0.get(path) {
                        Some(Item::Struct(it)) if it.written_as == WrittenAs::Object => "object",
                        _ => "any",
                    },
                    other => self.datatype(other),
                });
                let first = types.next().unwrap_or("any");
                if types.all(|other| other == first) { first } else { "any" }
            }
        }
    }

    /// The item behind a type.
    fn item(&self, ty: &Type) -> Option<&'a Item> {
        match bare(ty) {
            Type::Named(path) => self.0.get(path).copied(),
            _ => None,
        }
    }
}

/// Aliases of aliases are not followed: they may be circular.
fn is_no_alias(item: &&Item) -> bool {
    !matches!(item, Item::Alias(_))
}

/// The type without what says that it may be absent.
fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Option(inner) | Type::Boxed(inner) => bare(inner),
        other => other,
    }
}

/// What the rows are: an array has one in each element.
fn element(ty: &Type) -> &Type {
    match bare(ty) {
        Type::List(inner) => element(inner),
        other => other,
    }
}
