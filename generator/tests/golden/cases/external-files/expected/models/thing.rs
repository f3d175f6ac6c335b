// @generated from parts/thing.json# by opbind; do not edit.

crate::runtime::model! {
    pub struct Thing {
        pub name: String = required("name"),
        pub color: Option<super::Color> = optional("color"),
        pub part: Option<super::Part> = optional("part"),
        pub back: Option<Box<super::Holder>> = optional("back"),
    }
}
