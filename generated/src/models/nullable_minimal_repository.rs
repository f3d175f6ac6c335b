// @generated from #/components/schemas/nullable-minimal-repository by opbind; do not edit.

crate::runtime::model! {
    /// Minimal Repository
    pub struct NullableMinimalRepository {
        pub id: i64 = required("id"),
        pub node_id: String = required("node_id"),
        pub name: String = required("name"),
        pub full_name: String = required("full_name"),
        pub owner: super::SimpleUser = required("owner"),
        pub private: bool = required("private"),
        pub html_url: crate::Uri = required("html_url"),
        pub description: Option<String> = required("description"),
        pub fork: bool = required("fork"),
        pub url: crate::Uri = required("url"),
        pub archive_url: String = required("archive_url"),
        pub assignees_url: String = required("assignees_url"),
        pub blobs_url: String = required("blobs_url"),
        pub branches_url: String = required("branches_url"),
        pub collaborators_url: String = required("collaborators_url"),
        pub comments_url: String = required("comments_url"),
        pub commits_url: String = required("commits_url"),
        pub compare_url: String = required("compare_url"),
        pub contents_url: String = required("contents_url"),
        pub contributors_url: crate::Uri = required("contributors_url"),
        pub deployments_url: crate::Uri = required("deployments_url"),
        pub downloads_url: crate::Uri = required("downloads_url"),
        pub events_url: crate::Uri = required("events_url"),
        pub forks_url: crate::Uri = required("forks_url"),
        pub git_commits_url: String = required("git_commits_url"),
        pub git_refs_url: String = required("git_refs_url"),
        pub git_tags_url: String = required("git_tags_url"),
        pub git_url: Option<String> = optional("git_url"),
        pub issue_comment_url: String = required("issue_comment_url"),
        pub issue_events_url: String = required("issue_events_url"),
        pub issues_url: String = required("issues_url"),
        pub keys_url: String = required("keys_url"),
        pub labels_url: String = required("labels_url"),
        pub languages_url: crate::Uri = required("languages_url"),
        pub merges_url: crate::Uri = required("merges_url"),
        pub milestones_url: String = required("milestones_url"),
        pub notifications_url: String = required("notifications_url"),
        pub pulls_url: String = required("pulls_url"),
        pub releases_url: String = required("releases_url"),
        pub ssh_url: Option<String> = optional("ssh_url"),
        pub stargazers_url: crate::Uri = required("stargazers_url"),
        pub statuses_url: String = required("statuses_url"),
        pub subscribers_url: crate::Uri = required("subscribers_url"),
        pub subscription_url: crate::Uri = required("subscription_url"),
        pub tags_url: crate::Uri = required("tags_url"),
        pub teams_url: crate::Uri = required("teams_url"),
        pub trees_url: String = required("trees_url"),
        pub clone_url: Option<String> = optional("clone_url"),
        pub mirror_url: Option<Option<String>> = clearable("mirror_url"),
        pub hooks_url: crate::Uri = required("hooks_url"),
        pub svn_url: Option<String> = optional("svn_url"),
        pub homepage: Option<Option<String>> = clearable("homepage"),
        pub language: Option<Option<String>> = clearable("language"),
        pub forks_count: Option<i64> = optional("forks_count"),
        pub stargazers_count: Option<i64> = optional("stargazers_count"),
        pub watchers_count: Option<i64> = optional("watchers_count"),
        /// The size of the repository, in kilobytes. Size is calculated hourly. When a repository is initially created, the size is 0.
        pub size: Option<i64> = optional("size"),
        pub default_branch: Option<String> = optional("default_branch"),
        pub open_issues_count: Option<i64> = optional("open_issues_count"),
        pub is_template: Option<bool> = optional("is_template"),
        pub topics: Option<Vec<String>> = optional("topics"),
        pub has_issues: Option<bool> = optional("has_issues"),
        pub has_projects: Option<bool> = optional("has_projects"),
        pub has_wiki: Option<bool> = optional("has_wiki"),
        pub has_pages: Option<bool> = optional("has_pages"),
        pub has_downloads: Option<bool> = optional("has_downloads"),
        pub has_discussions: Option<bool> = optional("has_discussions"),
        pub has_pull_requests: Option<bool> = optional("has_pull_requests"),
        /// The policy controlling who can create pull requests: all or collaborators_only.
        pub pull_request_creation_policy: Option<PullRequestCreationPolicy> = optional("pull_request_creation_policy"),
        pub archived: Option<bool> = optional("archived"),
        pub disabled: Option<bool> = optional("disabled"),
        pub visibility: Option<String> = optional("visibility"),
        pub pushed_at: Option<Option<crate::DateTime>> = clearable("pushed_at"),
        pub created_at: Option<Option<crate::DateTime>> = clearable("created_at"),
        pub updated_at: Option<Option<crate::DateTime>> = clearable("updated_at"),
        pub permissions: Option<Permissions> = optional("permissions"),
        pub role_name: Option<String> = optional("role_name"),
        pub temp_clone_token: Option<String> = optional("temp_clone_token"),
        pub delete_branch_on_merge: Option<bool> = optional("delete_branch_on_merge"),
        pub subscribers_count: Option<i64> = optional("subscribers_count"),
        pub network_count: Option<i64> = optional("network_count"),
        pub code_of_conduct: Option<super::CodeOfConduct> = optional("code_of_conduct"),
        pub license: Option<Option<License>> = clearable("license"),
        pub forks: Option<i64> = optional("forks"),
        pub open_issues: Option<i64> = optional("open_issues"),
        pub watchers: Option<i64> = optional("watchers"),
        pub allow_forking: Option<bool> = optional("allow_forking"),
        pub web_commit_signoff_required: Option<bool> = optional("web_commit_signoff_required"),
        pub security_and_analysis: Option<Option<super::SecurityAndAnalysis>> = clearable("security_and_analysis"),
        /// The custom properties that were defined for the repository. The keys are the custom property names, and the values are the corresponding custom property values.
        pub custom_properties: Option<std::collections::BTreeMap<String, serde_json::Value>> = optional("custom_properties"),
    }
}

crate::runtime::enumeration! {
    /// The policy controlling who can create pull requests: all or collaborators_only.
    pub enum PullRequestCreationPolicy: String {
        All = "all",
        CollaboratorsOnly = "collaborators_only",
    }
}

crate::runtime::model! {
    pub struct Permissions {
        pub admin: Option<bool> = optional("admin"),
        pub maintain: Option<bool> = optional("maintain"),
        pub push: Option<bool> = optional("push"),
        pub triage: Option<bool> = optional("triage"),
        pub pull: Option<bool> = optional("pull"),
    }
}

crate::runtime::model! {
    pub struct License {
        pub key: Option<String> = optional("key"),
        pub name: Option<String> = optional("name"),
        pub spdx_id: Option<String> = optional("spdx_id"),
        pub url: Option<Option<String>> = clearable("url"),
        pub node_id: Option<String> = optional("node_id"),
    }
}
