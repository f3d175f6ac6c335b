// @generated from #/components/schemas/nullable-simple-user by opbind; do not edit.

crate::runtime::model! {
    /// Simple User
    ///
    /// A GitHub user.
    pub struct NullableSimpleUser {
        pub name: Option<Option<String>> = clearable("name"),
        pub email: Option<Option<String>> = clearable("email"),
        pub login: String = required("login"),
        pub id: i64 = required("id"),
        pub node_id: String = required("node_id"),
        pub avatar_url: crate::Uri = required("avatar_url"),
        pub gravatar_id: Option<String> = required("gravatar_id"),
        pub url: crate::Uri = required("url"),
        pub html_url: crate::Uri = required("html_url"),
        pub followers_url: crate::Uri = required("followers_url"),
        pub following_url: String = required("following_url"),
        pub gists_url: String = required("gists_url"),
        pub starred_url: String = required("starred_url"),
        pub subscriptions_url: crate::Uri = required("subscriptions_url"),
        pub organizations_url: crate::Uri = required("organizations_url"),
        pub repos_url: crate::Uri = required("repos_url"),
        pub events_url: String = required("events_url"),
        pub received_events_url: crate::Uri = required("received_events_url"),
        pub r#type: String = required("type"),
        pub site_admin: bool = required("site_admin"),
        pub starred_at: Option<String> = optional("starred_at"),
        pub user_view_type: Option<String> = optional("user_view_type"),
    }
}
