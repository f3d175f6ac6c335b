use std::collections::BTreeMap;
crate::runtime::model! { pub struct Package {
 pub id: i64 = required("id"),
 /// o
 pub owner: Option<User> = required("owner"),
 #[deprecated] pub bio: Option<Option<String>> = optional("bio"),
 pub additional_properties: BTreeMap<String, i64> = additional(),
}}
crate::runtime::model! { pub struct User { pub r#type: Kind = required("type"), pub parent: Option<Box<User>> = optional("parent"), } }
crate::runtime::model! { pub struct Result {} }
crate::runtime::enumeration! { pub enum Kind: String { A = "a", PlusOne = "+1" } }
crate::runtime::enumeration! { pub enum Size: i64 { A = 1, B = -2, } }
crate::runtime::union! { pub enum U { A(User), B(Box<Package>), L(Vec<String>) } }
crate::runtime::union! { pub enum Pet by "petType" { Cat(User) = "cat" | "#/Cat", Dog(Package) = "dog", } }
#[test] fn works() {
  let p: std::result::Result<Package, _> = crate::runtime::from_str(r#"{"id": 1, "owner": {"type":"a"}, "bio": null, "more": 3}"#);
  let p = p.unwrap();
  println!("{p:?} {}", String::from_utf8(crate::runtime::to_vec(&p)).unwrap());
  let p: std::result::Result<Package, _> = crate::runtime::from_str(r#"{"id": 1, "owner": {"type":3}, "bio": 3, "more": "3"}"#);
  println!("{}", p.unwrap_err());
}
