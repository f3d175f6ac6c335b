//! Operations as requests of a `tower::Service`: what is asked is an operation, what comes is its result, and any layer fits
//! in between.
//!
//! `cargo run --example tower http://127.0.0.1:8080` (without TLS, which is the connector's: `hyper-rustls`)

// The name under which the crate is published.
extern crate fresh as github_packages;

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use github_packages::Operation;
use github_packages::operations::packages::list_packages_for_user::{ListPackagesForUser, PackageType};
use http::{Request, Response, Uri};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use tower::{Service, ServiceBuilder, ServiceExt, service_fn};

type Error = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let server = std::env::args().nth(1).ok_or("say where the API is: http://…")?;
    names(&server, "octocat").await?.iter().for_each(|name| println!("{name}"));
    Ok(())
}

pub async fn names(server: &str, user: &str) -> Result<Vec<String>, Error> {
    let hyper = Client::builder(TokioExecutor::new()).build_http();
    let http = service_fn(move |request: Request<Bytes>| {
        let answer = hyper.request(request.map(Full::new));
        async move {
            let (head, body) = answer.await?.into_parts();
            Ok::<_, Error>(Response::from_parts(head, body.collect().await?.to_bytes()))
        }
    });
    let github = ServiceBuilder::new().timeout(Duration::from_secs(30)).service(Api { server: server.parse()?, http });
    let operation = ListPackagesForUser::new(PackageType::Container, user);
    let packages = github.oneshot(operation).await?;
    Ok(packages.into_iter().map(|package| package.name).collect())
}

/// A service of operations, on top of one of HTTP.
#[derive(Clone)]
pub struct Api<S> {
    server: Uri,
    http: S,
}

impl<O, S> Service<O> for Api<S>
where
    O: Operation,
    O::Error: std::fmt::Debug + Send + Sync + 'static,
    S: Service<Request<Bytes>, Response = Response<Bytes>, Error = Error>,
    S::Future: Send + 'static,
{
    type Response = O::Output;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<O::Output, Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.http.poll_ready(context)
    }

    fn call(&mut self, operation: O) -> Self::Future {
        match at(&self.server, &operation) {
            Ok(request) => {
                let answer = self.http.call(request);
                Box::pin(async move { Ok(O::response(answer.await?)?) })
            }
            Err(cause) => Box::pin(async move { Err(cause) }),
        }
    }
}

/// The request of an operation at another server than the description's.
fn at(server: &Uri, operation: &impl Operation) -> Result<Request<Bytes>, Error> {
    let mut request = operation.request()?;
    let mut parts = server.clone().into_parts();
    parts.path_and_query = request.uri().path_and_query().cloned();
    *request.uri_mut() = Uri::from_parts(parts)?;
    Ok(request)
}
