// @generated from #/components/schemas/lists by opbind; do not edit.

crate::runtime::union! {
    pub enum Lists {
        WithAList(Vec<WithAListItem>),
        TextList(Vec<String>),
    }
}

crate::runtime::model! {
    pub struct WithAListItem {
        pub a: String = required("a"),
    }
}
