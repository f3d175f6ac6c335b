// @generated from parts/more.yaml#/$defs/shade by opbind; do not edit.

crate::runtime::model! {
    pub struct PartsMoreYamlDefsShade {
        pub alpha: Option<crate::Number> = optional("alpha"),
    }
}
