// @generated from #/webhooks/either/post by opbind; do not edit.

crate::runtime::union! {
    pub enum Either {
        EitherWithA(EitherWithA),
        EitherWithB(EitherWithB),
    }
}

crate::runtime::model! {
    pub struct EitherWithA {
        pub kind: EitherWithAKind = required("kind"),
        pub a: String = required("a"),
    }
}

crate::runtime::enumeration! {
    pub enum EitherWithAKind: String {
        Either = "either",
    }
}

crate::runtime::model! {
    pub struct EitherWithB {
        pub kind: EitherWithBKind = required("kind"),
        pub b: String = required("b"),
    }
}

crate::runtime::enumeration! {
    pub enum EitherWithBKind: String {
        Either = "either",
    }
}
