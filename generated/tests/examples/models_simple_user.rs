// @generated from #/components/schemas/simple-user by opbind; do not edit.

use super::check::{Example, check};

#[test]
#[rustfmt::skip]
fn examples_come_back() {
    check(&[
        Example::of::<github_packages::Uri>("#/components/schemas/simple-user/properties/avatar_url/example", r#""https://github.com/images/error/octocat_happy.gif""#),
        Example::of::<String>("#/components/schemas/simple-user/properties/events_url/example", r#""https://api.github.com/users/octocat/events{/privacy}""#),
        Example::of::<github_packages::Uri>("#/components/schemas/simple-user/properties/followers_url/example", r#""https://api.github.com/users/octocat/followers""#),
        Example::of::<String>("#/components/schemas/simple-user/properties/following_url/example", r#""https://api.github.com/users/octocat/following{/other_user}""#),
        Example::of::<String>("#/components/schemas/simple-user/properties/gists_url/example", r#""https://api.github.com/users/octocat/gists{/gist_id}""#),
        Example::of::<Option<String>>("#/components/schemas/simple-user/properties/gravatar_id/example", r#""41d064eb2195891e12d0413f63227ea7""#),
        Example::of::<github_packages::Uri>("#/components/schemas/simple-user/properties/html_url/example", r#""https://github.com/octocat""#),
        Example::of::<i64>("#/components/schemas/simple-user/properties/id/example", r"1"),
        Example::of::<String>("#/components/schemas/simple-user/properties/login/example", r#""octocat""#),
        Example::of::<String>("#/components/schemas/simple-user/properties/node_id/example", r#""MDQ6VXNlcjE=""#),
        Example::of::<github_packages::Uri>("#/components/schemas/simple-user/properties/organizations_url/example", r#""https://api.github.com/users/octocat/orgs""#),
        Example::of::<github_packages::Uri>("#/components/schemas/simple-user/properties/received_events_url/example", r#""https://api.github.com/users/octocat/received_events""#),
        Example::of::<github_packages::Uri>("#/components/schemas/simple-user/properties/repos_url/example", r#""https://api.github.com/users/octocat/repos""#),
        Example::of::<String>("#/components/schemas/simple-user/properties/starred_at/example", r#""\"2020-07-09T00:17:55Z\"""#),
        Example::of::<String>("#/components/schemas/simple-user/properties/starred_url/example", r#""https://api.github.com/users/octocat/starred{/owner}{/repo}""#),
        Example::of::<github_packages::Uri>("#/components/schemas/simple-user/properties/subscriptions_url/example", r#""https://api.github.com/users/octocat/subscriptions""#),
        Example::of::<String>("#/components/schemas/simple-user/properties/type/example", r#""User""#),
        Example::of::<github_packages::Uri>("#/components/schemas/simple-user/properties/url/example", r#""https://api.github.com/users/octocat""#),
        Example::of::<String>("#/components/schemas/simple-user/properties/user_view_type/example", r#""public""#),
    ]);
}
