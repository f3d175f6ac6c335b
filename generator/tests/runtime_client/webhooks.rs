//! Webhooks: told apart by their names, by headers, and by what their payloads say.

use crate::api::Package;

crate::runtime::webhooks! {
    /// What the API sends by itself.
    pub enum Event {
        IssuesOpened(Package) = json("issues-opened", "issues/opened", "action" = "opened"),
        IssuesClosed(Package) = json("issues-closed", "issues/closed", "action" = "closed"),
        OrgIssuesClosed(Package) = json("org-issues-closed", "org/issues/closed", "action" = "closed", "scope" = "org"),
        PullRequestOpened(Package) = json("pull-request-opened", "pull-request-opened", "action" = "opened"),
        Custom(Package) = json("dispatch-sample", "dispatch/sample"),
        EmailSent(Package) = json("email.sent", "email.sent", "type" = "email.sent"),
        Push(String) = text("push", "push"),
        Raw(bytes::Bytes) = binary("raw", "raw"),
        Ping(()) = empty("ping", "ping"),
    }
}

const OPENED: &[u8] = br#"{"id":1,"name":"n","action":"opened"}"#;
const CLOSED: &[u8] = br#"{"id":1,"name":"n","action":"closed"}"#;
const SENT: &[u8] = br#"{"id":1,"name":"n","type":"email.sent"}"#;

/// The variant, as it is printed.
fn variant(event: &str, body: &[u8]) -> String {
    let printed = format!("{:?}", Event::parse(event, body).unwrap());
    printed.split_once('(').unwrap().0.to_owned()
}

#[test]
fn names_and_ids_are_enough() {
    assert_eq!(variant("issues-opened", OPENED), "IssuesOpened");
    assert_eq!(variant("issues/opened", OPENED), "IssuesOpened");
    assert_eq!(variant("Issues_Opened", OPENED), "IssuesOpened");
    // The name counts even if the payload says something else.
    assert_eq!(variant("issues-opened", CLOSED), "IssuesOpened");
    let Event::IssuesOpened(package) = Event::parse("issues-opened", OPENED).unwrap() else { panic!() };
    assert_eq!((package.id, package.name.as_str()), (1, "n"));
}

#[test]
fn headers_name_the_kind_and_payloads_the_rest() {
    assert_eq!(variant("issues", OPENED), "IssuesOpened");
    assert_eq!(variant("issues", CLOSED), "IssuesClosed");
    assert_eq!(variant("pull_request", OPENED), "PullRequestOpened");
    assert_eq!(variant("dispatch", OPENED), "Custom");
    assert_eq!(variant("issues", SENT), "Unknown");
}

#[test]
fn payloads_can_say_it_all() {
    let printed = |body| format!("{:?}", Event::from_payload(body).unwrap());
    assert!(printed(SENT).starts_with("EmailSent("));
    assert!(printed(br#"{"id":1,"name":"n","action":"closed","scope":"org"}"#).starts_with("OrgIssuesClosed("));
    // Two have this text.
    assert!(printed(OPENED).starts_with("Unknown("));
}

#[test]
fn what_is_unknown_keeps_its_json() {
    let Event::Unknown(json) = Event::parse("nobody", br#"{"a":[1]}"#).unwrap() else { panic!() };
    assert_eq!(json, serde_json::json!({ "a": [1] }));
    let Event::Unknown(json) = Event::parse("nobody", b"a=1").unwrap() else { panic!() };
    assert!(json.is_null());
}

#[test]
fn bodies_that_are_no_json_come_as_they_are() {
    assert!(matches!(Event::parse("push", b"x").unwrap(), Event::Push(text) if *text == "x"));
    assert!(matches!(Event::parse("raw", b"\xff").unwrap(), Event::Raw(bytes) if bytes[..] == [0xff]));
    assert!(matches!(Event::parse("ping", b"").unwrap(), Event::Ping(_)));
}

#[test]
fn a_body_that_differs_from_the_description_is_an_error() {
    let error = Event::parse("issues-opened", br#"{"id":"x"}"#).unwrap_err();
    assert_eq!(error.webhook, Some("issues-opened"));
    assert!(
        error.to_string().starts_with("issues-opened: $.id: expected a 64-bit integer, found \"x\"; $.name: "),
        "{error}"
    );
}
