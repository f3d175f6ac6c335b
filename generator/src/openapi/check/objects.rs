//! The objects of the specification and their fixed fields (OpenAPI 3.2, sections 4.1 to 4.30; 3.0 and 3.1 have fewer).
//!
//! A field is `vital` here, and an object `closed`, only where the specification says so and no description in use does
//! otherwise; the readers make do without the others, and warn where something is lost.

use super::fields::{Holds, Object, any, field, flag, list, map, object, one, text};
use super::rules;

static TEXTS: Holds = Holds::Text;
static ANYTHING: Holds = Holds::Anything;
static SERVERS: Holds = Holds::Object(&SERVER);
static PATH_ITEMS: Holds = Holds::Object(&PATH_ITEM);
static OPERATIONS: Holds = Holds::Object(&OPERATION);
static PARAMETERS: Holds = Holds::Object(&PARAMETER);
static REQUEST_BODIES: Holds = Holds::Object(&REQUEST_BODY);
static MEDIA_TYPES: Holds = Holds::Object(&MEDIA_TYPE);
static ENCODINGS: Holds = Holds::Object(&ENCODING);
static RESPONSES: Holds = Holds::Object(&RESPONSE);
static HEADERS: Holds = Holds::Object(&HEADER);
static EXAMPLES: Holds = Holds::Object(&EXAMPLE);
static LINKS: Holds = Holds::Object(&LINK);
static CALLBACKS: Holds = Holds::Map(&PATH_ITEMS);

pub(super) static OPENAPI: Object = object(
    "OpenAPI Object",
    &[
        any("openapi"),
        text("$self"),
        one("info", &INFO),
        text("jsonSchemaDialect"),
        list("servers", &SERVERS).strict(),
        field("paths", Holds::Paths).strict(),
        map("webhooks", &PATH_ITEMS).strict(),
        one("components", &COMPONENTS).strict(),
        list("security", &ANYTHING),
        list("tags", &Holds::Object(&TAG)),
        one("externalDocs", &EXTERNAL_DOCS),
    ],
)
.rule(rules::containers);

static INFO: Object = object(
    "Info Object",
    &[
        text("title"),
        text("summary"),
        text("description"),
        text("termsOfService"),
        one("contact", &CONTACT),
        one("license", &LICENSE),
        any("version"),
    ],
);

static CONTACT: Object = object("Contact Object", &[text("name"), text("url"), text("email")]);

static LICENSE: Object = object("License Object", &[text("name"), text("identifier"), text("url")]);

static SERVER: Object = object(
    "Server Object",
    &[text("url").vital(), text("description"), text("name"), map("variables", &Holds::Object(&SERVER_VARIABLE))],
);

static SERVER_VARIABLE: Object =
    object("Server Variable Object", &[list("enum", &TEXTS), text("default"), text("description")])
        .rule(rules::server_variable);

static COMPONENTS: Object = object(
    "Components Object",
    &[
        map("schemas", &ANYTHING),
        map("responses", &RESPONSES),
        map("parameters", &PARAMETERS),
        map("examples", &EXAMPLES),
        map("requestBodies", &REQUEST_BODIES),
        map("headers", &HEADERS),
        map("securitySchemes", &Holds::Object(&SECURITY_SCHEME)),
        map("links", &LINKS),
        map("callbacks", &CALLBACKS),
        map("pathItems", &PATH_ITEMS),
        map("mediaTypes", &MEDIA_TYPES),
    ],
);

pub(super) static PATH_ITEM: Object = object(
    "Path Item Object",
    &[
        text("$ref"),
        text("summary"),
        text("description"),
        one("get", &OPERATION),
        one("put", &OPERATION),
        one("post", &OPERATION),
        one("delete", &OPERATION),
        one("options", &OPERATION),
        one("head", &OPERATION),
        one("patch", &OPERATION),
        one("trace", &OPERATION),
        one("query", &OPERATION),
        map("additionalOperations", &OPERATIONS),
        list("servers", &SERVERS).strict(),
        list("parameters", &PARAMETERS),
    ],
)
.rule(rules::path_item);

static OPERATION: Object = object(
    "Operation Object",
    &[
        list("tags", &TEXTS),
        text("summary"),
        text("description"),
        one("externalDocs", &EXTERNAL_DOCS),
        text("operationId"),
        list("parameters", &PARAMETERS),
        one("requestBody", &REQUEST_BODY),
        map("responses", &RESPONSES),
        map("callbacks", &CALLBACKS),
        flag("deprecated"),
        list("security", &ANYTHING),
        list("servers", &SERVERS).strict(),
    ],
);

static EXTERNAL_DOCS: Object = object("External Documentation Object", &[text("description"), text("url")]);

static PARAMETER: Object = object(
    "Parameter Object",
    &[
        text("name"),
        text("in"),
        text("description"),
        flag("required"),
        flag("deprecated"),
        flag("allowEmptyValue"),
        text("style"),
        flag("explode"),
        flag("allowReserved"),
        any("schema"),
        any("example"),
        map("examples", &EXAMPLES),
        map("content", &MEDIA_TYPES),
    ],
)
.rule(rules::parameter);

static REQUEST_BODY: Object =
    object("Request Body Object", &[text("description"), map("content", &MEDIA_TYPES), flag("required")]);

static MEDIA_TYPE: Object = object(
    "Media Type Object",
    &[
        any("schema"),
        any("itemSchema"),
        any("example"),
        map("examples", &EXAMPLES),
        map("encoding", &ENCODINGS),
        list("prefixEncoding", &ENCODINGS),
        one("itemEncoding", &ENCODING),
    ],
)
.rule(rules::media_type);

static ENCODING: Object = object(
    "Encoding Object",
    &[
        text("contentType"),
        map("headers", &HEADERS),
        text("style"),
        flag("explode"),
        flag("allowReserved"),
        map("encoding", &ENCODINGS),
        list("prefixEncoding", &ENCODINGS),
        one("itemEncoding", &ENCODING),
    ],
);

static RESPONSE: Object = object(
    "Response Object",
    &[
        text("summary"),
        text("description"),
        map("headers", &HEADERS),
        map("content", &MEDIA_TYPES),
        map("links", &LINKS),
    ],
);

static HEADER: Object = object(
    "Header Object",
    &[
        text("description"),
        flag("required"),
        flag("deprecated"),
        text("style"),
        flag("explode"),
        // Judged by the rule.
        flag("allowReserved"),
        any("schema"),
        any("example"),
        map("examples", &EXAMPLES),
        map("content", &MEDIA_TYPES),
    ],
)
.rule(rules::header);

static EXAMPLE: Object = object(
    "Example Object",
    &[
        text("summary"),
        text("description"),
        any("value"),
        any("dataValue"),
        text("serializedValue"),
        text("externalValue"),
    ],
);

static LINK: Object = object(
    "Link Object",
    &[
        text("operationRef"),
        text("operationId"),
        map("parameters", &ANYTHING),
        any("requestBody"),
        text("description"),
        one("server", &SERVER),
    ],
)
.closed()
.rule(rules::link);

static TAG: Object = object(
    "Tag Object",
    &[
        text("name"),
        text("summary"),
        text("description"),
        one("externalDocs", &EXTERNAL_DOCS),
        text("parent"),
        text("kind"),
    ],
);

static SECURITY_SCHEME: Object = object(
    "Security Scheme Object",
    &[
        text("type"),
        text("description"),
        text("name"),
        text("in"),
        text("scheme"),
        text("bearerFormat"),
        one("flows", &OAUTH_FLOWS),
        text("openIdConnectUrl"),
        text("oauth2MetadataUrl"),
        flag("deprecated"),
    ],
);

static OAUTH_FLOWS: Object = object(
    "OAuth Flows Object",
    &[
        one("implicit", &OAUTH_FLOW),
        one("password", &OAUTH_FLOW),
        one("clientCredentials", &OAUTH_FLOW),
        one("authorizationCode", &OAUTH_FLOW),
        one("deviceAuthorization", &OAUTH_FLOW),
    ],
);

static OAUTH_FLOW: Object = object(
    "OAuth Flow Object",
    &[
        text("authorizationUrl"),
        text("deviceAuthorizationUrl"),
        text("tokenUrl"),
        text("refreshUrl"),
        map("scopes", &TEXTS),
    ],
);
