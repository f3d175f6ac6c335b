// @generated from #/components/schemas/nested-clashes by opbind; do not edit.

crate::runtime::model! {
    pub struct NestedClashes {
        pub a_b_kebab: Option<ABKebab> = optional("a-b"),
        pub a_b: Option<AB> = optional("a_b"),
        pub nested_clashes: Option<NestedClashesNestedClashes> = optional("nested-clashes"),
    }
}

crate::runtime::model! {
    pub struct ABKebab {
        pub x: Option<String> = optional("x"),
    }
}

crate::runtime::model! {
    pub struct AB {
        pub y: Option<String> = optional("y"),
    }
}

crate::runtime::model! {
    pub struct NestedClashesNestedClashes {
        pub z: Option<String> = optional("z"),
    }
}
