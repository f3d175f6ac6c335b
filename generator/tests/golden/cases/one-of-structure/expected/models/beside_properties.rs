// @generated from #/components/schemas/beside-properties by opbind; do not edit.

crate::runtime::union! {
    pub enum BesideProperties {
        Left(Left),
        Right(Right),
    }
}

crate::runtime::model! {
    pub struct Left {
        pub id: i64 = required("id"),
        pub left: Option<String> = optional("left"),
    }
}

crate::runtime::model! {
    pub struct Right {
        pub id: i64 = required("id"),
        pub right: Option<String> = optional("right"),
    }
}
