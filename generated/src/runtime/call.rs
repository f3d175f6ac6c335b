//! One call of an operation: what has been said of it so far.

use std::fmt;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request};

use super::body::{Body, Content};
use super::client::{Called, Client};
use super::encode::Encode;
use super::encoding::Encoding;
use super::file::File;
use super::operation::Route;
use super::path::fill;
use super::request_error::{RequestError, RequestErrorKind};
use super::server::Server;
use super::server_url::{ServerUrl, shown};
use super::style::Layout;
use super::upload::Upload;
use super::write::to_vec;

/// A call of an operation: its parameters, its body, and the client that will send it.
///
/// Every operation is a thin type around one. A parameter that is set again is replaced.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    route: &'static Route,
    parameters: Vec<Parameter>,
    body: Option<Content>,
    client: Option<Client>,
    /// Where it goes, whatever else is said.
    server: Option<ServerUrl>,
    /// The first thing that was wrong. It is told when the request is made, so that setters need not.
    fault: Option<RequestErrorKind>,
}

/// A parameter as it will stand in the request.
#[derive(Clone)]
struct Parameter {
    place: Place,
    name: &'static str,
    text: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// Bodies and clients; the parameters are in `parameters`.
impl Call {
    /// A call of the operation at `route`, with no parameters.
    pub fn new(route: &'static Route) -> Self {
        Self { route, parameters: Vec::new(), body: None, client: None, server: None, fault: None }
    }

    /// Gives the request a body of JSON.
    pub fn json_body(self, value: &dyn Encode) -> Self {
        self.json_body_as("application/json", value)
    }

    /// Gives the request a body of JSON under another media type, such as `application/merge-patch+json`.
    pub fn json_body_as(self, media_type: &'static str, value: &dyn Encode) -> Self {
        self.body(Body::json(media_type, value))
    }

    /// Gives the request a body of `application/x-www-form-urlencoded`, made of the members of an object.
    pub fn form_body(self, encodings: &[Encoding], value: &dyn Encode) -> Self {
        self.body(Body::form(encodings, value))
    }

    /// Gives the request a body of `multipart/form-data` or the like, with a part for each member of an object.
    pub fn multipart_body(self, media_type: &'static str, encodings: &[Encoding], value: &dyn Encode) -> Self {
        self.body(Body::multipart(media_type, encodings, value))
    }

    /// Gives the request a body of text.
    pub fn text_body(self, media_type: &'static str, text: &str) -> Self {
        self.body(Body::text(media_type, text))
    }

    /// Gives the request a body as it is: bytes, a text, or what is read when it is sent.
    pub fn bytes_body(self, media_type: &'static str, bytes: impl Into<Upload>) -> Self {
        self.body(Body::bytes(media_type, &bytes.into()))
    }

    /// Gives the request a body of a media type that the caller states.
    pub fn file_body(self, file: &File) -> Self {
        self.body(Body::file(file))
    }

    /// Gives the request a body.
    pub fn body(mut self, body: Body) -> Self {
        match body.0 {
            Ok(content) => self.body = Some(content),
            Err(fault) => return self.fail(fault),
        }
        self
    }

    /// Binds the call to the client that will send it.
    pub fn on(mut self, client: &Client) -> Self {
        self.client = Some(client.clone());
        self
    }

    /// Sends the call there, whatever the client or the description says.
    pub fn on_server(mut self, server: ServerUrl) -> Self {
        self.server = Some(server);
        self
    }

    pub(super) fn fail(mut self, fault: RequestErrorKind) -> Self {
        self.fault.get_or_insert(fault);
        self
    }

    pub(super) fn set(self, place: Place, name: &'static str, layout: &Layout, value: &dyn Encode) -> Self {
        self.put(place, name, layout.write(name, value))
    }

    /// Replaces what was set under this name; `None` takes it away.
    pub(super) fn put(mut self, place: Place, name: &'static str, text: Option<String>) -> Self {
        let old = self.parameters.iter().position(|old| old.place == place && old.name == name);
        match (old, text) {
            (Some(at), Some(text)) => self.parameters[at].text = text,
            (Some(at), None) => drop(self.parameters.remove(at)),
            (None, Some(text)) => self.parameters.push(Parameter { place, name, text }),
            (None, None) => {}
        }
        self
    }

    pub(super) fn get(&self, place: Place, name: &str) -> Option<&str> {
        self.parameters.iter().find(|it| it.place == place && it.name == name).map(|it| &*it.text)
    }
}

/// Requests.
impl Call {
    pub(super) fn route(&self) -> &'static Route {
        self.route
    }

    pub(super) fn client(&self) -> Option<&Client> {
        self.client.as_ref()
    }

    /// The request that this call stands for: see [`Operation::request`](super::Operation::request).
    ///
    /// # Errors
    /// When a value cannot be part of a request.
    pub fn request(&self) -> Result<Request<Bytes>, RequestError> {
        let (head, body) = self.upload()?.into_parts();
        let bytes = body.bytes().cloned().ok_or_else(|| self.refused(RequestErrorKind::Read))?;
        Ok(Request::from_parts(head, bytes))
    }

    /// The same with a body that may have to be read.
    pub(super) fn upload(&self) -> Result<Request<Upload>, RequestError> {
        self.build().map_err(|kind| self.refused(kind))
    }

    pub(super) fn refused(&self, kind: RequestErrorKind) -> RequestError {
        RequestError { operation: self.route.id, kind }
    }

    fn build(&self) -> Result<Request<Upload>, RequestErrorKind> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        let server = self.server()?;
        let url = server.join(&self.path_and_query()?);
        let mut request = Request::builder()
            .method(self.route.method)
            .uri(&url)
            .body(self.body.as_ref().map(|body| body.upload.clone()).unwrap_or_default())
            .map_err(|_| RequestErrorKind::Url(shown(&url).into()))?;
        for (name, value) in self.headers() {
            let header = name.parse::<HeaderName>().ok().zip(HeaderValue::from_bytes(value.as_bytes()).ok());
            let (key, value) = header.ok_or_else(|| RequestErrorKind::Header(name.into()))?;
            request.headers_mut().insert(key, value);
        }
        request.extensions_mut().insert(Called { route: self.route, server });
        Ok(request)
    }

    fn path_and_query(&self) -> Result<String, RequestErrorKind> {
        let mut path = fill(self.route.path, |name| self.get(Place::Path, name))?;
        for query in self.all(Place::Query) {
            path.push(if path.contains('?') { '&' } else { '?' });
            path.push_str(&query.text);
        }
        Ok(path)
    }

    /// The server of this call; else the one its client was told; else that of the operation; else the client's or the
    /// description's. What the description gives as relative is at the host of the last.
    fn server(&self) -> Result<Server, RequestErrorKind> {
        let parse = |url: &str| Server::parse(url).ok_or_else(|| RequestErrorKind::Server(shown(url).into()));
        let usual = || match &self.client {
            Some(client) => Ok(client.shared.server().clone()),
            None => parse(crate::about::SERVER),
        };
        let is_chosen = self.client.as_ref().is_some_and(|client| client.shared.has_chosen_server());
        match (&self.server, self.route.server) {
            (Some(server), _) => parse(server.as_str()),
            (None, Some(own)) if own.contains("://") => {
                if is_chosen {
                    usual()
                } else {
                    parse(own)
                }
            }
            (None, Some(own)) => usual()?.resolve(own).ok_or_else(|| RequestErrorKind::Server(own.into())),
            (None, None) => usual(),
        }
    }

    /// The headers, in the order in which later ones replace earlier ones. All cookies are one header, even if the
    /// description also has a header of that name.
    fn headers(&self) -> Vec<(&'static str, String)> {
        let media_type = self.body.iter().map(|body| ("content-type", body.media_type.to_string()));
        let is_cookie = |header: &&Parameter| header.name.eq_ignore_ascii_case("cookie");
        let headers = self.all(Place::Header).filter(|header| !is_cookie(header));
        let cookies = self.all(Place::Header).filter(is_cookie).chain(self.all(Place::Cookie));
        let cookies: Vec<&str> = cookies.map(|cookie| &*cookie.text).collect();
        let cookie = (!cookies.is_empty()).then(|| ("cookie", cookies.join("; ")));
        media_type.chain(headers.map(|header| (header.name, header.text.clone()))).chain(cookie).collect()
    }

    fn all(&self, place: Place) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.place == place)
    }
}

impl fmt::Debug for Call {
    /// Shows the operation and its parameters; headers, cookies and the body could hold secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let open = self.parameters.iter().filter(|it| matches!(it.place, Place::Path | Place::Query));
        formatter
            .debug_struct(self.route.id)
            .field("route", &format_args!("{} {}", self.route.method, self.route.path))
            .field("parameters", &open.map(|it| &*it.text).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
