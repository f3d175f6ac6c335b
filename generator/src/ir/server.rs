//! Where requests can go, and what shows who asks.

use super::{Docs, Enumeration};
use crate::naming::{MethodName, TypeName};

/// A server the caller can choose.
#[derive(Clone, Debug)]
pub struct Server {
    /// The function that makes it.
    pub name: MethodName,
    /// The type of its variables, where it has any.
    pub ty: TypeName,
    /// What the description says of it.
    pub docs: Docs,
    /// Its URL with `{variables}`.
    pub url: String,
    /// Whether the URL lacks the host.
    pub is_relative: bool,
    /// What the caller can or has to choose, in the order of the description.
    pub variables: Vec<ServerVariable>,
}

/// A part of a server's URL.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    /// Its setter, or argument where there is no default.
    pub name: MethodName,
    /// Its name in the URL.
    pub key: String,
    /// What the description says of it.
    pub docs: Docs,
    /// What it is unless the caller says otherwise.
    pub default: Option<String>,
    /// Its known values, where they are listed.
    pub values: Option<Enumeration>,
}

/// A way to show who asks.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// The function that makes a credential for it.
    pub name: MethodName,
    /// Its name in the description.
    pub key: String,
    /// What it is and how one gets there.
    pub docs: Docs,
    /// Where its secret goes.
    pub sent: SecretPlace,
    /// How a program gets a token for itself, where OAuth 2 says so.
    pub client_credentials: Option<TokenEndpoint>,
}

/// Where a program gets tokens for an id and a secret of its own.
#[derive(Clone, Debug)]
pub struct TokenEndpoint {
    /// The function that makes a credential for it.
    pub name: MethodName,
    /// What it is, and which scopes there are.
    pub docs: Docs,
    /// The URL, which may be relative to the server.
    pub url: String,
    /// All scopes, in the order of the description.
    pub scopes: Vec<String>,
}

/// Where a secret goes in a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecretPlace {
    /// In this header.
    Header(String),
    /// In this member of the query string.
    Query(String),
    /// In this cookie.
    Cookie(String),
    /// User name and password in `Authorization`.
    Basic,
    /// A token in `Authorization`.
    Bearer,
    /// Under this other scheme of HTTP in `Authorization`.
    Authorization(String),
    /// Nowhere: it is a matter of the connection.
    Connection,
}

/// Alternatives of schemes that are needed together, by their names in the description.
pub type Security = Vec<Vec<String>>;
