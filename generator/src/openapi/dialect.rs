//! The versions of the specification that put the same things into different places.

use crate::load::Document;

/// The layout of a description's root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// OpenAPI 3: all components are in the Components Object.
    OpenApi,
    /// Swagger 2.0: each kind of component is a member of the root, and bodies are parameters.
    Swagger,
}

impl Dialect {
    pub(super) fn of(document: &Document<'_>) -> Self {
        if document.is_swagger() { Self::Swagger } else { Self::OpenApi }
    }

    /// Where schemas have names: `#/components/schemas`.
    pub fn schemas(self) -> &'static str {
        self.choose("#/components/schemas", "#/definitions")
    }

    /// Where parameters have names.
    pub fn parameters(self) -> &'static str {
        self.choose("#/components/parameters", "#/parameters")
    }

    /// Where request bodies have names.
    pub fn request_bodies(self) -> &'static str {
        self.choose("#/components/requestBodies", "#/parameters")
    }

    /// Where responses have names.
    pub fn responses(self) -> &'static str {
        self.choose("#/components/responses", "#/responses")
    }

    /// Where security schemes have names.
    pub fn security_schemes(self) -> &'static str {
        self.choose("#/components/securitySchemes", "#/securityDefinitions")
    }

    /// The member of the root that says where requests go.
    pub fn servers(self) -> &'static str {
        self.choose("servers", "host")
    }

    /// The members of the root whose objects have files: types in them need none of their own.
    pub fn homes(self) -> &'static [&'static str] {
        match self {
            Self::OpenApi => &["components", "paths", "webhooks", "x-webhooks"],
            Self::Swagger => &["definitions", "parameters", "responses", "paths"],
        }
    }

    fn choose(self, openapi: &'static str, swagger: &'static str) -> &'static str {
        match self {
            Self::OpenApi => openapi,
            Self::Swagger => swagger,
        }
    }
}
