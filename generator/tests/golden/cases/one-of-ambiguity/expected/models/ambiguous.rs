// @generated from #/components/schemas/ambiguous by opbind; do not edit.

crate::runtime::union! {
    /// An object with only `id` is both.
    pub enum Ambiguous {
        Left(Left),
        Right(Right),
        Tag(Tag),
    }
}

crate::runtime::model! {
    /// Left
    pub struct Left {
        pub id: i64 = required("id"),
        pub left: Option<String> = optional("left"),
    }
}

crate::runtime::model! {
    /// Right
    pub struct Right {
        pub id: Option<i64> = optional("id"),
        pub right: Option<String> = optional("right"),
    }
}

crate::runtime::model! {
    /// Tag
    pub struct Tag {
        pub tag: String = required("tag"),
    }
}
