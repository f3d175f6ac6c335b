// @generated from #/components/schemas/same-names by opbind; do not edit.

crate::runtime::union! {
    pub enum SameNames {
        WithIdWithLeft(WithIdWithLeft),
        WithIdWithRight(WithIdWithRight),
        WithTextId(WithTextId),
    }
}

crate::runtime::model! {
    pub struct WithIdWithLeft {
        pub id: i64 = required("id"),
        pub left: Option<String> = optional("left"),
    }
}

crate::runtime::model! {
    pub struct WithIdWithRight {
        pub id: i64 = required("id"),
        pub right: Option<String> = optional("right"),
    }
}

crate::runtime::model! {
    pub struct WithTextId {
        pub id: String = required("id"),
    }
}
