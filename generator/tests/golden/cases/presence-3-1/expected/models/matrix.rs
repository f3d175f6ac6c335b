// @generated from #/components/schemas/matrix by opbind; do not edit.

crate::runtime::model! {
    pub struct Matrix {
        pub required: String = required("required"),
        pub required_nullable: Option<String> = required("required_nullable"),
        pub optional: Option<String> = optional("optional"),
        pub optional_nullable: Option<Option<String>> = clearable("optional_nullable"),
        pub required_null_or_reference: Option<super::Part> = required("required_null_or_reference"),
        pub optional_null_or_reference: Option<Option<super::Part>> = clearable("optional_null_or_reference"),
        pub null_by_enum: Option<Option<super::Part>> = clearable("null_by_enum"),
        pub null_by_const: Option<Option<super::Part>> = clearable("null_by_const"),
        pub null_in_enum: Option<Option<NullInEnum>> = clearable("null_in_enum"),
        pub null_type_not_in_enum: Option<Option<NullTypeNotInEnum>> = clearable("null_type_not_in_enum"),
        pub only_null: Option<serde_json::Value> = optional("only_null"),
        pub required_anything: serde_json::Value = required("required_anything"),
        pub optional_anything: Option<serde_json::Value> = optional("optional_anything"),
        pub list_of_nullable: Option<Vec<Option<i64>>> = optional("list_of_nullable"),
        pub nullable_list: Option<Option<Vec<i64>>> = clearable("nullable_list"),
        pub nullable_behind_reference: Option<Option<super::NullableAlias>> = clearable("nullable_behind_reference"),
        /// Text beside a reference counts in 3.1.
        pub reference_with_description: Option<super::Part> = optional("reference_with_description"),
    }
}

crate::runtime::enumeration! {
    pub enum NullInEnum: String {
        A = "a",
        B = "b",
    }
}

crate::runtime::enumeration! {
    pub enum NullTypeNotInEnum: String {
        A = "a",
        B = "b",
    }
}
