// @generated from #/components/schemas/spæcial by opbind; do not edit.

crate::runtime::model! {
    pub struct Spaecial {
        pub cafe_lower: Option<String> = optional("café"),
        pub cafe_lhcb: Option<String> = optional("cafe\u{301}"),
        pub hui_yuan_ming_cheng: Option<String> = optional("会员名称"),
        pub lsm: Option<String> = optional("الاسم"),
        pub n12_sgmk: Option<String> = optional("１２"),
        pub ab: Option<String> = optional("a\u{200d}b"),
        pub abc: Option<String> = optional("\u{202e}abc"),
        pub aero: Option<String> = optional("Ærø"),
        pub ue000: Option<String> = optional("\u{e000}"),
        pub n1_slash_2: Option<String> = optional("½"),
        pub less_than_equal: Option<String> = optional("≤"),
    }
}
