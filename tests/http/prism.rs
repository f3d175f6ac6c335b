//! Prism, which checks each request against the description and answers with the description's examples.
//!
//! A request that breaks the description comes back with a `sl-violations` header that says how.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use github_packages::operations::packages::list_packages_for_user::PackageType;
use github_packages::{Client, Retry};

use crate::calls::Call;
use crate::description::Description;
use crate::failures::Failure;

const VIOLATIONS: &str = "sl-violations";

/// Prism under way; it ends with this value.
struct Prism {
    process: Child,
    url: String,
}

impl Prism {
    /// Starts Prism on a port that is free, and comes back when it listens.
    fn start(program: &Path, description: &Path) -> Self {
        let mut process = Command::new(program)
            .args(["mock", "--errors", "--multiprocess=false", "--host=127.0.0.1", "--port=0"])
            .arg(description)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{} cannot be started: {error}", program.display()));
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut said = String::new();
        let url = loop {
            let start = said.len();
            assert_ne!(output.read_line(&mut said).unwrap(), 0, "Prism ended before it listened:\n{said}");
            if let Some((_, url)) = said[start..].split_once("Prism is listening on ") {
                break url.trim().to_owned();
            }
        };
        // It reports each request, and would wait for someone to read that.
        std::thread::spawn(move || io::copy(&mut output, &mut io::sink()));
        Self { process, url }
    }
}

impl Drop for Prism {
    fn drop(&mut self) {
        // When it has ended by itself there is nothing left to end.
        let _ = self.process.kill().and_then(|()| self.process.wait());
    }
}

#[tokio::test]
async fn prism_accepts_every_request_and_its_answers_are_read() {
    let Some(program) = env::var_os("OPBIND_PRISM") else {
        // Past the capture of output, so that it is seen.
        let _ =
            writeln!(io::stderr(), "skipped: Prism is not here; .ci/prism installs it and says where in OPBIND_PRISM");
        return;
    };
    let description = Description::read();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.json");
    std::fs::write(&file, description.root.to_string()).unwrap();
    let prism = Prism::start(Path::new(&program), &file);
    assert_that_prism_looks(&prism).await;
    for operation in description.operations() {
        let call = Call::of(operation.id);
        for documented in operation.responses(true) {
            let response = (call.send_response)(&client(&prism, documented.status)).await;
            let response = response.unwrap_or_else(|failure| panic!("{}: {failure:?}", call.id));
            assert_eq!(response.headers().get(VIOLATIONS), None, "{}", call.id);
            assert_eq!(response.status(), documented.status, "{}", call.id);
            assert_eq!(response.into_body(), documented.body.unwrap_or_default(), "{}", call.id);
        }
        for documented in operation.responses(false) {
            let result = (call.send)(&client(&prism, documented.status)).await;
            let Err(Failure::Documented { variant, reply, .. }) = result else {
                panic!("{} with {}: {result:?}", call.id, documented.status);
            };
            assert_eq!((variant, reply.headers.get(VIOLATIONS)), (documented.status, None), "{}", call.id);
        }
    }
}

/// A client that asks Prism for the documented response with this status.
fn client(prism: &Prism, status: u16) -> Client {
    let builder = Client::builder().base_url(&prism.url).header("prefer", format!("code={status}"));
    builder.retry(Retry::none()).build().unwrap()
}

/// Would Prism have said so, had a request been wrong?
async fn assert_that_prism_looks(prism: &Prism) {
    let wrong = PackageType::from("no type of package");
    let result = client(prism, 200).packages().list_packages_for_user(wrong, "octocat").send().await;
    let error = result.expect_err("Prism does not check requests");
    let violations = error.reply().unwrap().headers[VIOLATIONS].to_str().unwrap();
    assert!(violations.contains("package_type"), "{violations}");
}
