// @generated from #/components/schemas/Tree by opbind; do not edit.

crate::runtime::model! {
    pub struct Tree {
        pub leaf: Option<super::Leaf> = optional("leaf"),
        pub local: Option<super::Local> = optional("local"),
        pub nodes: Option<Vec<Tree>> = optional("nodes"),
    }
}
