// @generated from #/components/schemas/Extended/not/properties/base by opbind; do not edit.

crate::runtime::model! {
    pub struct ExtendedNotPropertiesBase {
        pub b: Option<String> = optional("b"),
    }
}
