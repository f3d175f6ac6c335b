use serde_json::{Value, json};

use crate::{mismatches, round_trips};

crate::runtime::model! {
    pub struct User {
        pub login: String = required("login"),
        pub name: Option<String> = optional("name"),
        pub email: Option<String> = optional("email"),
    }
}
crate::runtime::model! {
    pub struct Team {
        pub login: String = required("login"),
        pub slug: Option<String> = optional("slug"),
        pub parent: Option<Box<Owner>> = optional("parent"),
    }
}
crate::runtime::union! {
    /// By structure.
    pub enum Owner { User(User), Team(Box<Team>), List(Vec<String>), Text(String) }
}

crate::runtime::enumeration! { pub enum AddedKind: String { Added = "added" } }
crate::runtime::enumeration! { pub enum RemovedKind: String { Removed = "removed" } }
crate::runtime::model! { pub struct Added { pub kind: AddedKind = required("kind"), pub at: Option<i64> = optional("at") } }
crate::runtime::model! { pub struct Removed { pub kind: RemovedKind = required("kind") } }
crate::runtime::union! { pub enum Change { Added(Added), Removed(Removed) } }

crate::runtime::union! {
    pub enum Pet by "petType" {
        Cat(Cat) = "cat" | "#/components/schemas/Cat",
        Dog(Dog) = "dog",
    }
}
crate::runtime::union! {
    pub enum Pets by "petType" { Several(Vec<Pet>), Dog(Dog) = "dog", Name(String) }
}
crate::runtime::model! { pub struct Kennel { pub pets: Pets = required("pets") } }
crate::runtime::union! { pub enum House { Kennel(Kennel), Pets(Pets) } }
crate::runtime::model! { pub struct Cat { pub pet_type: String = required("petType"), pub lives: i64 = required("lives") } }
crate::runtime::model! { pub struct Dog { pub pet_type: String = required("petType") } }

crate::runtime::union! { pub enum Names { Known(AddedKind), Any(String) } }
crate::runtime::union! { pub enum Numbers { Float(f64), Integer(i64) } }
crate::runtime::union! { pub enum Lists { Users(Vec<User>), Cats(Vec<Cat>), Strings(Vec<String>) } }
crate::runtime::union! { pub enum Grid { Numbers(Vec<Vec<Vec<Vec<i64>>>>), Flags(Vec<Vec<Vec<Vec<bool>>>>) } }
crate::runtime::union! { pub enum Nested { Owner(Owner), Change(Change) } }
crate::runtime::union! { pub enum Endless { Items(Vec<Endless>), More(Vec<Option<Endless>>), Number(i64) } }

crate::runtime::model! { pub struct Wide { pub inner: Value = required("inner") } }
crate::runtime::model! { pub struct Deep { pub inner: Cat = required("inner") } }
crate::runtime::union! { pub enum ByDepth { Users(UserBox), Cats(Deep) } }
crate::runtime::model! { pub struct UserBox { pub inner: User = required("inner") } }

#[test]
fn kinds_of_json_decide() {
    assert!(matches!(round_trips(&json!("x")), Owner::Text(_)));
    assert!(matches!(round_trips(&json!(["x"])), Owner::List(_)));
    assert!(matches!(round_trips(&json!([])), Lists::Users(_)));
    assert!(matches!(round_trips(&json!(["x"])), Lists::Strings(_)));
    assert!(matches!(round_trips(&json!([{"petType": "cat", "lives": 9}])), Lists::Cats(_)));
}

#[test]
fn members_decide() {
    assert!(matches!(round_trips(&json!({"login": "a"})), Owner::User(_)), "the first of equals");
    assert!(matches!(round_trips(&json!({"login": "a", "slug": "s"})), Owner::Team(_)));
    assert!(matches!(round_trips(&json!({"login": "a", "name": "n"})), Owner::User(_)));
}

#[test]
fn what_is_inside_decides() {
    assert!(matches!(round_trips(&json!({"inner": {"petType": "cat", "lives": 9}})), ByDepth::Cats(_)));
    assert!(matches!(round_trips(&json!({"inner": {"login": "a"}})), ByDepth::Users(_)));
}

#[test]
fn tags_decide() {
    assert!(matches!(round_trips(&json!({"kind": "removed"})), Change::Removed(_)));
    assert!(matches!(round_trips(&json!({"kind": "added", "at": 1})), Change::Added(_)));
    assert!(matches!(round_trips(&json!({"kind": "moved"})), Change::Unknown(_)), "no alternative has this tag");
}

#[test]
fn known_values_beat_unknown_ones() {
    assert!(matches!(round_trips(&json!("added")), Names::Known(AddedKind::Added)));
    assert!(matches!(round_trips(&json!("x")), Names::Any(_)));
    assert!(matches!(round_trips(&json!(1)), Numbers::Integer(1)));
    assert!(matches!(round_trips(&json!(1.0)), Numbers::Float(_)));
}

#[test]
fn unknown_alternatives_keep_their_json() {
    for json in [json!({"x": [1, 1.0, null]}), json!(1), json!(null), json!([1])] {
        assert!(matches!(round_trips(&json), Owner::Unknown(kept) if kept == json));
    }
}

#[test]
fn what_is_further_in_than_is_looked_decides_when_it_is_read() {
    assert!(matches!(round_trips(&json!([[[[1]]]])), Grid::Numbers(_)));
    assert!(matches!(round_trips(&json!([[[[true]]]])), Grid::Flags(_)));
    let json = json!([[[["x"]]]]);
    assert!(matches!(round_trips(&json), Grid::Unknown(kept) if kept == json));
}

#[test]
fn discriminators_decide() {
    assert!(matches!(round_trips(&json!({"petType": "cat", "lives": 9})), Pet::Cat(_)));
    assert!(matches!(round_trips(&json!({"petType": "#/components/schemas/Cat", "lives": 9})), Pet::Cat(_)));
    assert!(matches!(round_trips(&json!({"petType": "dog"})), Pet::Dog(_)));
    assert!(matches!(round_trips(&json!({"petType": "cow", "milk": true})), Pet::Unknown(_)));
    assert!(matches!(round_trips(&json!({})), Pet::Unknown(_)));
    let twice = r#"{"petType": "cat", "lives": 9, "petType": "dog"}"#;
    assert!(matches!(crate::runtime::from_str(twice), Ok(Pet::Dog(_))));
}

#[test]
fn a_discriminated_alternative_must_be_what_it_says() {
    assert_eq!(mismatches::<Pet>(r#"{"petType": "cat"}"#), ["$.lives: expected a value, found nothing"]);
    assert_eq!(mismatches::<Pet>("1"), ["$: expected an object, found 1"]);
}

/// An array has no property for a discriminator to read.
#[test]
fn discriminators_decide_among_objects() {
    assert!(
        matches!(round_trips(&json!([{"petType": "dog"}])), Pets::Several(pets) if matches!(pets[..], [Pet::Dog(_)]))
    );
    assert!(matches!(round_trips(&json!({"petType": "dog"})), Pets::Dog(_)));
    assert!(matches!(round_trips(&json!("Rex")), Pets::Name(_)));
    assert!(matches!(round_trips(&json!({"petType": "cow"})), Pets::Unknown(_)));
    assert!(matches!(round_trips(&json!(1)), Pets::Unknown(_)));
    assert!(matches!(round_trips(&json!({"pets": [{"petType": "dog"}]})), House::Kennel(_)));
    assert!(matches!(round_trips(&json!([{"petType": "dog"}])), House::Pets(Pets::Several(_))));
}

#[test]
fn unions_nest() {
    assert!(matches!(round_trips(&json!({"kind": "removed"})), Nested::Change(Change::Removed(_))));
    assert!(matches!(round_trips(&json!({"login": "a", "slug": "s"})), Nested::Owner(Owner::Team(_))));
    assert!(
        matches!(round_trips(&json!({"login": "a", "parent": ["x"]})), Owner::Team(team) if matches!(*team.parent.clone().unwrap(), Owner::List(_)))
    );
}

/// Two alternatives at each of a hundred levels: trying them all would take 2^100 steps.
#[test]
fn the_choice_takes_linear_time() {
    let mut json = json!(1);
    for _ in 0..100 {
        json = json!([json]);
    }
    let _: Endless = round_trips(&json);
}

#[test]
fn unions_are_compared_and_printed() {
    let owner: Owner = round_trips(&json!("x"));
    assert_eq!(format!("{owner:?}"), r#"Owner("x")"#);
    assert_ne!(owner, Owner::Unknown(json!(["x"])));
    let change: Change = round_trips(&json!({"kind": "removed"}));
    assert_eq!(change, change.clone());
    let _ = Wide::new(json!(1));
}
