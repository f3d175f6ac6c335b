// @generated from #/components/schemas/matrix by opbind; do not edit.

crate::runtime::model! {
    pub struct Matrix {
        pub required: String = required("required"),
        pub required_nullable: Option<String> = required("required_nullable"),
        pub optional: Option<String> = optional("optional"),
        pub optional_nullable: Option<Option<String>> = clearable("optional_nullable"),
        pub required_reference: super::Part = required("required_reference"),
        pub required_nullable_reference: Option<super::NullablePart> = required("required_nullable_reference"),
        pub optional_reference: Option<super::Part> = optional("optional_reference"),
        pub optional_nullable_reference: Option<Option<super::NullablePart>> = clearable("optional_nullable_reference"),
        pub nullable_beside_all_of: Option<Option<super::Part>> = clearable("nullable_beside_all_of"),
        pub null_in_enum: Option<Option<NullInEnum>> = clearable("null_in_enum"),
        pub nullable_not_in_enum: Option<Option<NullableNotInEnum>> = clearable("nullable_not_in_enum"),
        pub list_of_nullable: Option<Vec<Option<i64>>> = optional("list_of_nullable"),
        pub nullable_list: Option<Option<Vec<i64>>> = clearable("nullable_list"),
        pub map_of_nullable: Option<std::collections::BTreeMap<String, Option<bool>>> = optional("map_of_nullable"),
        pub anything: Option<serde_json::Value> = optional("anything"),
        pub nullable_anything: Option<serde_json::Value> = optional("nullable_anything"),
    }
}

crate::runtime::enumeration! {
    pub enum NullInEnum: String {
        A = "a",
    }
}

crate::runtime::enumeration! {
    pub enum NullableNotInEnum: String {
        A = "a",
    }
}
