// @generated from #/components/schemas/by-tag by opbind; do not edit.

crate::runtime::union! {
    pub enum ByTag {
        Branch(Branch),
        Commit(Commit),
    }
}

crate::runtime::model! {
    pub struct Branch {
        pub r#type: BranchType = required("type"),
        pub r#ref: String = required("ref"),
    }
}

crate::runtime::enumeration! {
    pub enum BranchType: String {
        Branch = "branch",
    }
}

crate::runtime::model! {
    pub struct Commit {
        pub r#type: CommitType = required("type"),
        pub sha: String = required("sha"),
    }
}

crate::runtime::enumeration! {
    pub enum CommitType: String {
        Commit = "commit",
    }
}
