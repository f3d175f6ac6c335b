// @generated from #/components/schemas/extends-base by opbind; do not edit.

crate::runtime::model! {
    pub struct ExtendsBase {
        pub kind: String = required("kind"),
        pub own: Option<String> = optional("own"),
    }
}
