use std::future::Future;
use std::pin::Pin;

/// Sends the cases of a file to a server, one after the other, and prints a line of JSON for each.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let (url, path) = (arguments.next().expect("a server"), arguments.next().expect("the file of the cases"));
    let client = runtime::Client::builder().base_url(url).retry(runtime::Retry::none()).build().expect("a client");
    let cases = std::fs::read_to_string(path).expect("the file can be read");
    for line in cases.lines() {
        let case: serde_json::Value = serde_json::from_str(line).expect("JSON");
        let number = case["entry"].as_u64().and_then(|number| usize::try_from(number).ok()).expect("a number");
        let answer = match CALLS[number](&client, &Given(&case["given"])) {
            Ok(pending) => pending.await,
            Err(refused) => serde_json::json!({ "refused": refused }),
        };
        println!("{answer}");
    }
}

/// A call under way; what it ends with is what the server said of the request.
type Pending = Pin<Box<dyn Future<Output = serde_json::Value>>>;
type Called = Result<Pending, String>;

/// The values of a case.
struct Given<'g>(&'g serde_json::Value);

impl Given<'_> {
    fn has(&self, input: usize) -> bool {
        self.0.get(input.to_string()).is_some()
    }

    /// The value as the crate's own type.
    fn get<T: runtime::Decode>(&self, input: usize) -> Result<T, String> {
        let text = self.0.get(input.to_string()).map(ToString::to_string);
        let text = text.ok_or_else(|| format!("input {input} has no value"))?;
        runtime::from_str(&text).map_err(|error| format!("input {input}: {error}"))
    }

    fn list<T: runtime::Decode>(&self, input: usize) -> Result<Vec<T>, String> {
        self.get(input)
    }

    fn text(&self, input: usize) -> Result<String, String> {
        self.get(input)
    }
}

fn send<O: runtime::Operation + 'static>(sending: runtime::Sending<O>) -> Pending {
    Box::pin(async move {
        match sending.response().await {
            Ok(response) => said(response.status, &response.headers, None),
            Err(error) => match error.reply() {
                Some(reply) => said(reply.status, &reply.headers, Some((error.to_string(), &reply.body))),
                None => serde_json::json!({ "refused": error.to_string() }),
            },
        }
    })
}

/// What the server said. A failure keeps its body, in which Prism states problems of its own.
fn said(
    status: http::StatusCode,
    headers: &http::HeaderMap,
    failure: Option<(String, &bytes::Bytes)>,
) -> serde_json::Value {
    let violations = headers.get("sl-violations").and_then(|header| serde_json::from_slice(header.as_bytes()).ok());
    let violations: serde_json::Value = violations.unwrap_or_default();
    let problem = failure.as_ref().and_then(|(_, body)| serde_json::from_slice::<serde_json::Value>(body).ok());
    let problem = problem.filter(|problem| problem["type"].as_str().is_some_and(|it| it.contains("stoplight.io/prism")));
    let error = failure.map(|(error, _)| error);
    serde_json::json!({ "status": status.as_u16(), "violations": violations, "problem": problem, "error": error })
}
