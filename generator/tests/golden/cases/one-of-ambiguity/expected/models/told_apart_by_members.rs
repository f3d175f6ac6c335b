// @generated from #/components/schemas/told-apart-by-members by opbind; do not edit.

crate::runtime::union! {
    pub enum ToldApartByMembers {
        Short(Short),
        Long(Long),
    }
}

crate::runtime::model! {
    /// Short
    pub struct Short {
        pub id: i64 = required("id"),
    }
}

crate::runtime::model! {
    /// Long
    pub struct Long {
        pub id: i64 = required("id"),
        pub name: String = required("name"),
    }
}
