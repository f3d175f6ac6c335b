// @generated from #/components/schemas/rest by opbind; do not edit.

crate::runtime::union! {
    pub enum Rest {
        X(X),
        Z(Z),
    }
}

crate::runtime::model! {
    pub struct X {
        pub x: i64 = required("x"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, String> = additional(),
    }
}

crate::runtime::model! {
    pub struct Z {
        pub z: i64 = required("z"),
        /// Members that have no name of their own.
        pub additional_properties: std::collections::BTreeMap<String, String> = additional(),
    }
}
