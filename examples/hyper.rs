//! One request over a connection of `hyper`: an operation is a function to a request and one from a response.
//!
//! `cargo run --example hyper http://127.0.0.1:8080` (without TLS, which would go around the connection)

// The name under which the crate is published.
extern crate fresh as github_packages;

use github_packages::Operation;
use github_packages::operations::packages::list_packages_for_user::{ListPackagesForUser, PackageType};
use http::header::HOST;
use http::{Response, Uri};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Result<()> {
    let server = std::env::args().nth(1).ok_or("say where the API is: http://…")?;
    names(&server, "octocat").await?.iter().for_each(|name| println!("{name}"));
    Ok(())
}

pub async fn names(server: &str, user: &str) -> Result<Vec<String>> {
    let mut request = ListPackagesForUser::new(PackageType::Container, user).request()?;
    let server: Uri = server.parse()?;
    let authority = server.authority().ok_or("the URL has no host")?;
    request.headers_mut().insert(HOST, authority.as_str().parse()?);
    *request.uri_mut() = request.uri().path_and_query().ok_or("the URL has no path")?.clone().into();

    let stream = TcpStream::connect((authority.host(), authority.port_u16().unwrap_or(80))).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
    tokio::spawn(connection);
    let (head, body) = sender.send_request(request.map(Full::new)).await?.into_parts();
    let response = Response::from_parts(head, body.collect().await?.to_bytes());

    let packages = ListPackagesForUser::response(response)?;
    Ok(packages.into_iter().map(|package| package.name).collect())
}
