// @generated from #/components/schemas/told-apart-by-tags by opbind; do not edit.

crate::runtime::union! {
    pub enum ToldApartByTags {
        One(One),
        Two(Two),
    }
}

crate::runtime::model! {
    /// One
    pub struct One {
        pub version: OneVersion = required("version"),
        pub x: Option<String> = optional("x"),
    }
}

crate::runtime::enumeration! {
    pub enum OneVersion: i64 {
        V1 = 1,
    }
}

crate::runtime::model! {
    /// Two
    pub struct Two {
        pub version: TwoVersion = required("version"),
        pub y: Option<String> = optional("y"),
    }
}

crate::runtime::enumeration! {
    pub enum TwoVersion: i64 {
        V2 = 2,
    }
}
