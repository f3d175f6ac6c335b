//! Every operation without a network: a mock answers with what the description shows.

use std::task::{Context, Poll, Waker};
use std::time::Duration;

use github_packages::Client;
use github_packages::mock::{Answer, Mock};
use github_packages::operations::packages::{DeletePackageForUser, GetPackageForUser};
use github_packages::parameters::PackageType::Container;

use crate::calls::{CALLS, Call, Pending};
use crate::description::Description;
use crate::failures::Failure;

fn client(mock: &Mock) -> Client {
    Client::builder().transport(mock.clone()).build().unwrap()
}

/// Ends a call without any runtime.
fn now<T>(mut call: Pending<T>) -> Result<T, Failure> {
    match call.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("nothing waits for a mock"),
    }
}

#[test]
fn every_operation_is_answered_with_what_the_description_shows() {
    let (description, mock) = (Description::read(), Mock::examples());
    for operation in description.operations() {
        let call = Call::of(operation.id);
        let [documented] = &operation.responses(true).collect::<Vec<_>>()[..] else { panic!("{}", call.id) };
        let expected = documented.body.clone().unwrap_or_default();
        let response = now((call.send_response)(&client(&mock))).unwrap();
        assert_eq!(response.status(), documented.status, "{}", call.id);
        assert_eq!(response.into_body(), expected, "{}", call.id);
        assert_eq!((call.wait)(&client(&mock)).unwrap(), expected, "{}", call.id);
    }
    let asked = mock.requests();
    let line = |call: &&Call| [(call.id, call.line); 2].map(|(id, line)| (Some(id), line.to_owned()));
    let expected: Vec<_> = description.operations().map(|it| Call::of(it.id)).collect();
    let seen = asked
        .iter()
        .map(|it| (it.operation(), format!("{} {}", it.request.method(), path_and_query(it.request.uri()))));
    assert_eq!(seen.collect::<Vec<_>>(), expected.iter().flat_map(line).collect::<Vec<_>>());
    assert_eq!(asked.len(), 2 * CALLS.len());
}

fn path_and_query(url: &http::Uri) -> &str {
    url.path_and_query().map_or("", |it| it.as_str())
}

#[test]
fn every_documented_failure_is_answered_if_it_is_asked_for() {
    let (description, mock) = (Description::read(), Mock::examples());
    let mut count = 0;
    for operation in description.operations() {
        let call = Call::of(operation.id);
        for documented in operation.responses(false) {
            (call.answer_with)(&client(&mock), &mock, documented.status);
            let Err(Failure::Documented { variant, reply, .. }) = (call.wait)(&client(&mock)) else {
                panic!("{} with {}", call.id, documented.status)
            };
            assert_eq!((variant, reply.status.as_u16()), (documented.status, documented.status), "{}", call.id);
            assert_eq!(reply.message().is_some(), documented.body.is_some(), "{}", call.id);
            count += 1;
        }
    }
    assert!(count > 50, "{count}");
}

/// As a user would write it.
#[tokio::test]
async fn a_test_of_ones_own_code() {
    let mock = Mock::examples();
    mock.once::<GetPackageForUser>(Answer::empty(200).after(Duration::from_secs(60)));
    mock.on::<DeletePackageForUser>(|asked| match asked.path("username") {
        Some("octocat") => Answer::empty(204),
        _ => Answer::example(403),
    });
    let client = Client::builder().transport(mock.clone()).timeout(Duration::from_secs(30)).build().unwrap();
    let packages = client.packages();
    // Too late once, and then as the description shows it.
    assert_eq!(packages.get_package_for_user(Container, "super/linter", "octocat").send().await.unwrap().id, 40201);
    assert_eq!((mock.requests().len(), mock.pauses().len()), (2, 1));
    packages.delete_package_for_user(Container, "super/linter", "octocat").send().await.unwrap();
    let error = packages.delete_package_for_user(Container, "super/linter", "hubot").send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 403);
    assert_eq!(mock.requests_of::<DeletePackageForUser>()[0].path("package_name"), Some("super/linter"));
    assert!(mock.unasked().is_empty());
}
