// @generated from #/components/schemas/clashes by opbind; do not edit.

crate::runtime::model! {
    pub struct Clashes {
        pub foo_bar_camel: Option<String> = optional("fooBar"),
        pub foo_bar: Option<String> = optional("foo_bar"),
        pub foo_bar_kebab: Option<String> = optional("foo-bar"),
        pub foo_bar_upper: Option<String> = optional("FOO_BAR"),
        pub user_id_camel: Option<String> = optional("userId"),
        pub user_id_pascal: Option<String> = optional("UserID"),
    }
}
