// @generated from #/components/schemas/by-type-array by opbind; do not edit.

crate::runtime::union! {
    pub enum ByTypeArray {
        Integer(i64),
        Text(String),
        List(Vec<String>),
        Object(Object),
    }
}

crate::runtime::model! {
    pub struct Object {
        pub inner: Option<String> = optional("inner"),
    }
}
