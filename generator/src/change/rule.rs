//! The rules of the report: what each kind of change means for who uses the crate.

use std::fmt;

/// What a change asks of the users of the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Effect {
    /// Code that compiled may not compile any more.
    Breaking,
    /// All code that compiled still does; there is more to use, or requests are made in another way.
    Additive,
    /// Only documentation.
    Documentation,
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Breaking => "breaking",
            Self::Additive => "additive",
            Self::Documentation => "documentation",
        })
    }
}

/// One kind of change.
#[derive(Debug)]
pub struct Rule {
    /// Its stable id, such as `field-removed`.
    pub id: &'static str,
    /// What it asks of users.
    pub effect: Effect,
    /// What has happened, in a few words, for a headline over several such changes.
    pub title: &'static str,
    /// Why it has this effect, and what users do about it.
    pub explanation: &'static str,
}

macro_rules! rules {
    ($($name:ident: $effect:ident, $id:literal, $title:literal, $explanation:literal;)+) => {
        $(pub(super) static $name: Rule =
            Rule { id: $id, effect: Effect::$effect, title: $title, explanation: $explanation };)+

        /// All rules, by what they are about.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
}

/// The rule of this id.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

rules! {
    OPERATION_REMOVED: Breaking, "operation-removed", "operations removed",
        "The description no longer has the operation, so its method, the type of its calls and the types inside it are gone.";
    OPERATION_RENAMED: Breaking, "operation-renamed", "operations renamed",
        "The same method and path have another operationId or tag, so the operation is called something else in Rust. Call the new name.";
    OPERATION_ALIASED: Additive, "operation-aliased", "operations renamed whose old names go on to work",
        "The same method and path have another operationId. The old method and its types are there still, `#[deprecated]`, and say what to write instead.";
    FORMER_NAME_REMOVED: Breaking, "former-name-removed", "former names removed",
        "What was renamed before, and could be called by its old name still, no longer can. Write the new name.";
    OPERATION_ADDED: Additive, "operation-added", "operations added",
        "The client has one more method.";
    OPERATION_DEPRECATED: Additive, "operation-deprecated", "operations deprecated",
        "The method is `#[deprecated]` now: code compiles with a warning.";
    OPERATION_REINSTATED: Additive, "operation-reinstated", "operations no longer deprecated",
        "The method is no longer `#[deprecated]`.";
    OPERATION_DOCUMENTED: Documentation, "operation-documented", "operations documented differently",
        "What the description says of the operation has changed, and nothing else.";
    ROUTE_CHANGED: Additive, "route-changed", "operations with another route",
        "The operation of this name has another method or path. Code compiles as before, and its requests go elsewhere.";
    SECURITY_CHANGED: Additive, "security-changed", "operations that ask for other credentials",
        "The operation asks for other security schemes. The client picks what it has for them; it may have to be given another credential.";
    SERVER_CHANGED: Additive, "server-changed", "operations with another server",
        "The operation has another server of its own, where its requests go unless the client was told one.";
    SENT_DIFFERENTLY: Additive, "sent-differently", "inputs sent differently",
        "The same Rust values become another request: another style, media type, header or fixed part of the query.";
    ARGUMENT_REMOVED: Breaking, "argument-removed", "inputs removed",
        "The operation no longer takes this input. A required one leaves the constructor, an optional one takes its setter along.";
    REQUIRED_ARGUMENT_ADDED: Breaking, "required-argument-added", "required inputs added",
        "A call has to state one more value: the group's method and `new` take one more argument.";
    ARGUMENT_ALIASED: Additive, "argument-aliased", "optional inputs renamed whose old setters go on to work",
        "The description calls the input otherwise, and says how it was called. The old setter is there still, `#[deprecated]`.";
    ARGUMENT_ADDED: Additive, "argument-added", "optional inputs added",
        "There is one more setter; calls that do not use it are the same.";
    ARGUMENT_NOW_REQUIRED: Breaking, "argument-now-required", "inputs that became required",
        "What was a setter is an argument of the group's method and of `new` now.";
    ARGUMENT_NOW_OPTIONAL: Breaking, "argument-now-optional", "inputs that became optional",
        "What was an argument of the group's method and of `new` is a setter now.";
    ARGUMENT_TYPE_CHANGED: Breaking, "argument-type-changed", "inputs of another type",
        "The argument or setter takes another Rust type.";
    ARGUMENT_RENAMED: Breaking, "argument-renamed", "setters renamed",
        "The setter has another name, because the names around it changed.";
    ARGUMENTS_REORDERED: Breaking, "arguments-reordered", "required inputs in another order",
        "The required inputs stand in another order in the description, and so in the group's method and in `new`. Where their types are alike, the compiler does not notice.";
    ARGUMENT_DEPRECATED: Additive, "argument-deprecated", "inputs deprecated",
        "The setter is `#[deprecated]` now.";
    ARGUMENT_DOCUMENTED: Documentation, "argument-documented", "inputs documented differently",
        "What the description says of the input has changed.";
    BODY_CHOICE_ADDED: Additive, "body-choice-added", "bodies of more media types",
        "The body can be sent as another media type as well. What was passed before can still be passed.";
    BODY_VARIANT_ADDED: Additive, "body-variant-added", "media types of bodies added",
        "The enumeration of the body's media types is `#[non_exhaustive]` and has one more variant.";
    BODY_VARIANT_REMOVED: Breaking, "body-variant-removed", "media types of bodies removed",
        "The body can no longer be sent as this media type.";
    BODY_VARIANT_CHANGED: Breaking, "body-variant-changed", "media types of bodies with another type",
        "What is sent as this media type has another Rust type.";
    OUTPUT_CHANGED: Breaking, "output-changed", "results of another type",
        "What a successful call gives has another Rust type.";
    READ_DIFFERENTLY: Additive, "read-differently", "results that come as another media type",
        "The same Rust type is read from another media type, such as a text that was JSON before.";
    STATUSES_CHANGED: Additive, "statuses-changed", "other statuses for the same result",
        "The same result, or the same failure, is documented for other statuses.";
    OUTCOME_ADDED: Additive, "outcome-added", "results by status added",
        "The enumeration of the results is `#[non_exhaustive]` and has one more variant.";
    OUTCOME_REMOVED: Breaking, "outcome-removed", "results by status removed",
        "A result is no longer documented, so its variant is gone.";
    FAILURE_ADDED: Additive, "failure-added", "failures documented",
        "The operation's errors are `#[non_exhaustive]` and have one more variant; such answers were `Error::Unexpected` before.";
    FAILURE_REMOVED: Breaking, "failure-removed", "failures no longer documented",
        "The variant is gone; such answers are `Error::Unexpected` now.";
    FAILURE_CHANGED: Breaking, "failure-changed", "failures of another type",
        "What the answer holds has another Rust type.";
    FAILURES_CHANGED: Breaking, "failures-changed", "operations whose error type changed",
        "The operation's first failures are documented, or its last ones no longer are, so the type parameter of its `Error` is another one. Code that does not name it goes on compiling.";
    HEADER_REMOVED: Breaking, "header-removed", "headers of responses no longer described",
        "The constant of the operation is gone. The header itself can still be read from `Response::headers`.";
    HEADER_ADDED: Additive, "header-added", "headers of responses described",
        "The operation has one more constant, which `Response::header` takes.";
    HEADER_CHANGED: Breaking, "header-changed", "headers of responses of another type",
        "What the header says has another Rust type.";
    PAGES_GAINED: Additive, "pages-gained", "operations that can be read page by page",
        "The operation has `items` and `pages` now.";
    PAGES_LOST: Breaking, "pages-lost", "operations no longer read page by page",
        "Nothing in the description says any more how the results go on, so `items` and `pages` are gone. If they do go on, `[pagination]` in opbind.toml can say how.";
    PAGES_CHANGED: Additive, "pages-changed", "operations whose next page is asked for differently",
        "`items` and `pages` give the same results in another way.";
    ITEM_CHANGED: Breaking, "item-changed", "single results of another type",
        "What `items`, or the sequence of an operation, gives has another Rust type.";
    SEQUENCE_GAINED: Additive, "sequence-gained", "operations that can come one by one",
        "The answer can be read as a sequence of events or lines now.";
    SEQUENCE_LOST: Breaking, "sequence-lost", "operations that no longer come one by one",
        "The answer is no sequence of events or lines any more.";
    GROUP_REMOVED: Breaking, "group-removed", "groups of operations removed",
        "No operation has this tag any more, so the client's method that leads to them is gone.";
    GROUP_ADDED: Additive, "group-added", "groups of operations added",
        "The client has one more method that leads to operations.";
    GROUP_DOCUMENTED: Documentation, "group-documented", "groups documented differently",
        "What the description says of the tag has changed.";
    TYPE_REMOVED: Breaking, "type-removed", "types removed",
        "The description no longer has the schema, or it no longer is a type of its own.";
    TYPE_RENAMED: Breaking, "type-renamed", "types renamed",
        "The same schema has another name, and so has its type; what refers to it is not listed again. Write the new name.";
    TYPE_ALIASED: Additive, "type-aliased", "types renamed whose old names go on to work",
        "The same schema has another name. The old type is there still, `#[deprecated]`, and says what to write instead.";
    TYPE_ADDED: Additive, "type-added", "types added",
        "There is one more type.";
    TYPE_KIND_CHANGED: Breaking, "type-kind-changed", "types of another kind",
        "The type is something else now: a struct, an enumeration, a union, or another name for a type.";
    TYPE_BEHIND_FEATURE: Breaking, "type-behind-feature", "types that need a feature",
        "No operation uses the type any more, so it is there only with the feature `webhooks` or `all-models`. Turn that on, or stop using it.";
    TYPE_WITHOUT_FEATURE: Additive, "type-without-feature", "types that need less of a feature",
        "An operation uses the type now, so it is there without a feature; or a webhook does, so that `webhooks` is enough where it was `all-models`.";
    TYPE_DEPRECATED: Additive, "type-deprecated", "types deprecated",
        "The type is `#[deprecated]` now.";
    TYPE_DOCUMENTED: Documentation, "type-documented", "types documented differently",
        "What the description says of the type has changed.";
    FIELD_REMOVED: Breaking, "field-removed", "members removed",
        "The field, its setter and its place in `new` are gone. Values of it that still come are dropped, unless unknown members are kept.";
    REQUIRED_FIELD_ADDED: Breaking, "required-field-added", "required members added",
        "`new` takes one more argument, and a body without the member is refused. Code that only reads the type is not concerned.";
    FIELD_ADDED: Additive, "field-added", "members added",
        "There is one more field. Structs are `#[non_exhaustive]`, so no code depends on having listed them all.";
    FIELD_NOW_REQUIRED: Breaking, "field-now-required", "members that became required",
        "The field is no `Option` any more, `new` takes it, and a body without it is refused.";
    FIELD_NOW_OPTIONAL: Breaking, "field-now-optional", "members that became optional",
        "The field is an `Option` now and has a setter, and `new` no longer takes it.";
    FIELD_NOW_NULLABLE: Breaking, "field-now-nullable", "members that may be null",
        "`null` is a value of the member now, so its type has one more `Option`.";
    FIELD_NEVER_NULL: Breaking, "field-never-null", "members that are no longer null",
        "`null` is no value of the member any more, so its type has one `Option` less.";
    FIELD_TYPE_CHANGED: Breaking, "field-type-changed", "members of another type",
        "The field has another Rust type.";
    FIELD_RENAMED: Breaking, "field-renamed", "members renamed in Rust",
        "The member is the same in JSON and has another name in Rust, because the names around it changed.";
    CONSTRUCTOR_REORDERED: Breaking, "constructor-reordered", "constructors with another order",
        "The required members stand in another order in the description, and so do the arguments of `new`. Where their types are alike, the compiler does not notice.";
    FIELD_DEPRECATED: Additive, "field-deprecated", "members deprecated",
        "The field is `#[deprecated]` now.";
    FIELD_DOCUMENTED: Documentation, "field-documented", "members documented differently",
        "What the description says of the member has changed.";
    VALUE_ADDED: Additive, "value-added", "values of enumerations added",
        "Enumerations are open and `#[non_exhaustive]`: the value could be read as `Unknown` before, and has a variant now.";
    VALUE_REMOVED: Breaking, "value-removed", "values of enumerations removed",
        "The variant is gone. The value itself can still be read and sent as `Unknown`.";
    VALUE_RENAMED: Breaking, "value-renamed", "values of enumerations renamed in Rust",
        "The value is the same, and its variant has another name, because the values around it changed.";
    VALUES_CHANGED: Breaking, "values-changed", "enumerations of other values",
        "The values are of another type, such as numbers instead of texts.";
    ALTERNATIVE_ADDED: Additive, "alternative-added", "alternatives of unions added",
        "Unions are `#[non_exhaustive]`: such a value could be read as `Unknown` before, and has a variant now.";
    ALTERNATIVE_REMOVED: Breaking, "alternative-removed", "alternatives of unions removed",
        "The variant is gone. Such values can still be read as `Unknown`.";
    ALTERNATIVE_CHANGED: Breaking, "alternative-changed", "alternatives of another type",
        "The variant holds another Rust type.";
    UNION_DECIDED_DIFFERENTLY: Additive, "union-decided-differently", "unions decided differently",
        "Another member, or other texts of it, say which alternative a value is.";
    ALIAS_CHANGED: Breaking, "alias-changed", "names for another type",
        "The name stands for another Rust type.";
    DEFAULT_SERVER_CHANGED: Additive, "default-server-changed", "another default server",
        "Requests go to another URL unless the client is told one.";
    SERVER_ADDED: Additive, "server-added", "servers added",
        "The module `servers` has one more function.";
    SERVER_REMOVED: Breaking, "server-removed", "servers removed",
        "The function of the module `servers` is gone. Any URL can be given to `base_url`.";
    SERVER_VARIABLES_CHANGED: Breaking, "server-variables-changed", "servers with other variables",
        "What the caller chooses about the server's URL has changed.";
    SERVER_URL_CHANGED: Additive, "server-url-changed", "servers with another URL",
        "The function of this name gives another URL.";
    CREDENTIAL_ADDED: Additive, "credential-added", "security schemes added",
        "The module `security` has one more function.";
    CREDENTIAL_REMOVED: Breaking, "credential-removed", "security schemes removed",
        "The function of the module `security` is gone.";
    CREDENTIAL_CHANGED: Breaking, "credential-changed", "security schemes of another kind",
        "The scheme wants something else, such as a user name and a password instead of a token.";
    WEBHOOK_ADDED: Additive, "webhook-added", "webhooks added",
        "`webhooks::Event` is `#[non_exhaustive]` and has one more variant.";
    WEBHOOK_REMOVED: Breaking, "webhook-removed", "webhooks removed",
        "The variant of `webhooks::Event` is gone.";
    WEBHOOK_CHANGED: Breaking, "webhook-changed", "webhooks of another type",
        "The payload has another Rust type.";
    CRATE_DOCUMENTED: Documentation, "crate-documented", "the crate documented differently",
        "Title or description of the API have changed.";
}
