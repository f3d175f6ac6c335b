// @generated from #/parameters/Settings by opbind; do not edit.

crate::runtime::model! {
    pub struct Settings {
        pub level: Level = required("level"),
    }
}

crate::runtime::enumeration! {
    pub enum Level: String {
        Low = "low",
        High = "high",
    }
}
