// @generated from #/components/schemas/holder by opbind; do not edit.

crate::runtime::model! {
    pub struct Holder {
        pub whole_file: Option<super::Thing> = optional("whole_file"),
        pub part_of_file: Option<super::Color> = optional("part_of_file"),
        pub same_name_here: Option<super::PartsCommonYamlDefsShade> = optional("same_name_here"),
        pub same_name_there: Option<super::PartsMoreYamlDefsShade> = optional("same_name_there"),
    }
}
