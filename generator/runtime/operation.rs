//! Operations: what a description lets a client ask, as pure functions between HTTP messages.

use bytes::Bytes;

use super::call::Call;
use super::error::{Error, Reply};
use super::mismatch::DecodeError;
use super::request_error::RequestError;
use super::responses::{Case, Outcome, Responses, outcome};

/// Where the description puts an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Route {
    /// The operation's id, such as `packages/list-packages-for-user`.
    pub id: &'static str,
    /// The HTTP method, such as `GET`.
    pub method: &'static str,
    /// The path template, such as `/users/{username}/packages`.
    pub path: &'static str,
    /// The server of this operation alone, where it has one.
    pub server: Option<&'static str>,
    /// What it asks for to know who calls, where it is not what all operations ask for.
    pub security: Security,
}

/// The alternatives of what has to be shown, each by the names of its security schemes: OpenAPI 3.1, section 4.8.30.
/// `None` where the description says nothing, an empty list where nothing is to be shown.
pub type Security = Option<&'static [&'static [&'static str]]>;

impl Route {
    /// The operation `id`: `method` on `path`.
    #[must_use]
    pub const fn new(id: &'static str, method: &'static str, path: &'static str) -> Self {
        Self { id, method, path, server: None, security: None }
    }

    /// The same with a server of its own.
    #[must_use]
    pub const fn at(mut self, server: &'static str) -> Self {
        self.server = Some(server);
        self
    }

    /// The same with security of its own.
    #[must_use]
    pub const fn with(mut self, security: &'static [&'static [&'static str]]) -> Self {
        self.security = Some(security);
        self
    }
}

/// A call of one operation: it turns into a request, and a response turns into its result.
///
/// Both directions are pure, so whatever moves HTTP messages can stand between them:
///
/// ```ignore
/// let response = my_http_stack(operation.request()?)?;
/// let packages = ListPackagesForUser::response(response)?;
/// ```
pub trait Operation: Sized {
    /// What a successful response holds.
    type Output;
    /// The failures that the description documents.
    type Error: Responses;
    /// Where the description puts this operation.
    const ROUTE: &'static Route;
    /// The documented responses that are successes.
    const SUCCESS: &'static [Case];

    /// The parameters and the body given so far.
    fn as_call(&self) -> &Call;

    /// Reads a success; `None` when `case` is not in [`SUCCESS`](Self::SUCCESS).
    fn read(case: Case, response: &http::Response<Bytes>) -> Option<Result<Self::Output, DecodeError>>;

    /// The request that this call stands for, without what a client adds: its token and its headers.
    ///
    /// It goes to the client's server if the call is bound to a client, otherwise to the description's. An operation
    /// with a server of its own goes there, unless the client was given one.
    ///
    /// # Errors
    /// When a value cannot be part of a request: see [`RequestErrorKind`](super::RequestErrorKind).
    fn request(&self) -> Result<http::Request<Bytes>, RequestError> {
        self.as_call().request()
    }

    /// Reads the response to [`request`](Self::request).
    ///
    /// # Errors
    /// [`Error::Documented`] for the failures that the description knows, [`Error::Unexpected`] for others,
    /// and [`Error::Decode`] when the body is not what the description says.
    fn response(response: http::Response<Bytes>) -> Result<Self::Output, Error<Self::Error>> {
        let read = match outcome(&response, Self::SUCCESS, Self::Error::CASES) {
            Some(Outcome::Success(case)) => Self::read(case, &response).map(|read| read.map(Ok)),
            Some(Outcome::Failure(case)) => Self::Error::read(case, &response).map(|read| read.map(Err)),
            None => None,
        };
        match read {
            Some(Ok(Ok(output))) => Ok(output),
            Some(Ok(Err(value))) => Err(Error::documented(value, Reply::new(Self::ROUTE.id, response))),
            Some(Err(cause)) => Err(Error::undecodable(cause, Reply::new(Self::ROUTE.id, response))),
            None => Err(Error::unexpected(Reply::new(Self::ROUTE.id, response))),
        }
    }
}

/// Declares an operation: its struct, what it is in the description, and how it is sent.
macro_rules! operation {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident = $method:tt $path:literal as $id:literal;
        type Output = $output:ty $(= $reader:ident($($case:literal),+))?;
        type Error = $error:ty;
        $(type Item = $item:ty = $part:ident($($sequence:literal),+);)?
        $(type Listed = $listed:ty = $list:ident($items:literal) $(.$step:ident($($argument:literal),*))*;)?
        $(server = $server:literal;)?
        $(security = [$([$($scheme:literal),*]),*];)?
    ) => {
        $(#[$attribute])*
        #[derive(::core::clone::Clone)]
        #[must_use = "an operation does nothing until it is sent"]
        pub struct $name($crate::runtime::Call);

        impl $crate::runtime::Operation for $name {
            type Output = $output;
            type Error = $error;
            const ROUTE: &'static $crate::runtime::Route =
                &$crate::runtime::Route::new($id, $crate::runtime::method_name!($method), $path)
                    $(.at($server))? $(.with(&[$(&[$($scheme),*]),*]))?;
            $crate::runtime::success! { $output $(= $reader($($case),+))? }

            fn as_call(&self) -> &$crate::runtime::Call {
                &self.0
            }
        }

        $(
            impl $crate::runtime::Sequential for $name {
                type Item = $item;
                const MEDIA_TYPES: &'static [&'static str] = &[$($sequence),+];
                const PART: $crate::runtime::Part = $crate::runtime::Part::$part;
            }
        )?

        impl $name {
            fn call() -> $crate::runtime::Call {
                $crate::runtime::Call::new(<Self as $crate::runtime::Operation>::ROUTE)
            }

            /// Binds this call to the client that will send it.
            pub fn on(self, client: &$crate::runtime::Client) -> Self {
                Self(self.0.on(client))
            }

            /// Sends this call with the client it is bound to.
            pub fn send(self) -> $crate::runtime::Sending<Self> {
                $crate::runtime::Sending::new(self.0)
            }
        }

        $(
            impl $crate::runtime::Paginated for $name {
                type Item = $listed;
                const PAGING: &'static $crate::runtime::Paging =
                    &$crate::runtime::Paging::$list($items) $(.$step($($argument),*))*;
            }

            impl $name {
                /// All results, page by page: a stream, or with a blocking transport what `for` goes through.
                pub fn items(self) -> $crate::runtime::PagedItems<Self> {
                    $crate::runtime::PagedItems::new(self.0)
                }

                /// The same by the page.
                pub fn pages(self) -> $crate::runtime::Pages<Self> {
                    $crate::runtime::Pages::new(self.0)
                }
            }
        )?

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, formatter)
            }
        }
    };
}

/// The HTTP method as a text: `GET`, or `"M-SEARCH"` where it is no identifier.
macro_rules! method_name {
    ($method:ident) => {
        ::core::stringify!($method)
    };
    ($method:literal) => {
        $method
    };
}

/// How an operation reads success: as one type, or as a `responses!` enumeration.
macro_rules! success {
    ($output:ty = $reader:ident($($case:literal),+)) => {
        const SUCCESS: &'static [$crate::runtime::Case] = &[$(::core::stringify!($case)),+];

        fn read(
            _: $crate::runtime::Case,
            response: &::http::Response<::bytes::Bytes>,
        ) -> Option<::core::result::Result<$output, $crate::runtime::DecodeError>> {
            $crate::runtime::reader::$reader(response, ::core::convert::identity)
        }
    };
    ($output:ty) => {
        const SUCCESS: &'static [$crate::runtime::Case] = <$output as $crate::runtime::Responses>::CASES;

        fn read(
            case: $crate::runtime::Case,
            response: &::http::Response<::bytes::Bytes>,
        ) -> Option<::core::result::Result<$output, $crate::runtime::DecodeError>> {
            <$output as $crate::runtime::Responses>::read(case, response)
        }
    };
}

/// Declares a group of operations, reached through a method of the client.
macro_rules! group {
    ($(#[$attribute:meta])* pub struct $name:ident, $method:ident) => {
        $(#[$attribute])*
        #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug)]
        pub struct $name<'c> {
            // An operation that was in this group before may be in another one now.
            pub(crate) client: &'c $crate::runtime::Client,
        }

        impl $crate::runtime::Client {
            $(#[$attribute])*
            #[must_use]
            pub fn $method(&self) -> $name<'_> {
                $name { client: self }
            }
        }
    };
}

pub(crate) use {group, method_name, operation, success};
