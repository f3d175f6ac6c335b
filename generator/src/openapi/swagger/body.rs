//! Bodies of Swagger 2.0: the one `body` parameter, or an object of all `formData` parameters.

use super::super::SimpleType;
use super::super::reader::{Cursor, Members, Reader};
use super::super::{RequestBody, Schema};
use super::media_types::{self, MediaTypes};
use super::parameter::{Field, Stated};
use crate::source::Place;

/// What the parameters of an operation, or those of its Path Item, say about the body.
#[derive(Clone, Default)]
pub(super) struct Parts<'d> {
    pub(super) body: Option<Members<'d>>,
    pub(super) fields: Vec<Field<'d>>,
}

impl<'d> Parts<'d> {
    /// One more part. There is one body, and it is no form besides (Parameter Object, `in`): what comes first counts.
    pub(super) fn add(&mut self, reader: &mut Reader<'d>, part: Stated<'d>, at: &Cursor<'d>) {
        let problem = match part {
            Stated::Body(_) if self.body.is_some() => "there is one body, and this is another; the first one counts",
            Stated::Body(_) if !self.fields.is_empty() => "the body is a form, and so nothing else; this is left out",
            Stated::Field(_) if self.body.is_some() => "there is a body that is no form; this field is left out",
            Stated::Field(field) if self.fields.iter().any(|other| other.name == field.name) => {
                "the form has a field of this name; the first one counts"
            }
            Stated::Body(body) => return self.body = Some(body),
            Stated::Field(field) => return self.fields.push(field),
            Stated::Parameter(_) => return,
        };
        reader.warn("repeated-body", at, problem.to_owned());
    }

    /// These, and what `shared` says and they do not say themselves.
    pub(super) fn inherit(&mut self, shared: &Self) {
        if self.fields.is_empty() && self.body.is_none() {
            self.body.clone_from(&shared.body);
        }
        if self.body.is_none() {
            let inherited = shared.fields.iter().filter(|field| !self.fields.iter().any(|own| own.name == field.name));
            let inherited: Vec<_> = inherited.cloned().collect();
            self.fields.extend(inherited);
        }
    }

    /// The Request Body Object they are. `at` is where all of them stand that stand in no place of their own.
    pub(super) fn body(
        self,
        reader: &mut Reader<'d>,
        at: &Place,
        media_types: &MediaTypes<'d>,
    ) -> Option<RequestBody<'d>> {
        match self.body {
            Some(body) => Some(of(reader, body, media_types)),
            None if self.fields.is_empty() => None,
            None => Some(of_form(reader, &self.fields, at, media_types)),
        }
    }
}

/// A `body` parameter.
pub(super) fn of<'d>(reader: &mut Reader<'d>, body: Members<'d>, media_types: &MediaTypes<'d>) -> RequestBody<'d> {
    let schema = body.get("schema").map(|at: Cursor<'d>| reader.schema(at));
    RequestBody {
        description: reader.text(&body, "description"),
        required: reader.flag(&body, "required").unwrap_or(false),
        content: media_types.of_body(reader, schema, &body.place),
        place: body.place,
    }
}

/// A shared `formData` parameter: not a body by itself, but the types in it need a place to be.
pub(super) fn of_field(field: Field<'_>) -> RequestBody<'_> {
    let content = media_types::of_field(&field);
    RequestBody { description: None, required: field.required, content, place: field.place }
}

fn of_form<'d>(
    reader: &mut Reader<'d>,
    fields: &[Field<'d>],
    at: &Place,
    media_types: &MediaTypes<'d>,
) -> RequestBody<'d> {
    let schema = Schema {
        properties: fields.iter().map(|field| (field.name, property(reader, field, at))).collect(),
        required: fields.iter().filter(|field| field.required).map(|field| field.name).collect(),
        ..Schema::of_type(at.clone(), SimpleType::Object)
    };
    let required = !schema.required.is_empty();
    let schema = reader.made(schema);
    let content = media_types.of_form(fields, schema, at);
    RequestBody { description: None, required, content, place: at.clone() }
}

/// The schema of a field; of one in another file, a reference to it, so that its types get a file of their own.
fn property<'d>(reader: &mut Reader<'d>, field: &Field<'d>, at: &Place) -> super::super::SchemaId {
    if field.place.file == at.file {
        return field.schema;
    }
    reader.made(Schema { reference: Some(field.schema), ..Schema::empty(at.clone(), true) })
}
