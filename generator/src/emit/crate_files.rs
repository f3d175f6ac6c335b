//! The files that make a folder a crate: `Cargo.toml`, `README.md`, `lib.rs`, `about.rs`.

use super::{Failure, Package, answers, doc, header, index, manifest, security, servers, webhooks};
use crate::ir::Api;
use crate::output::Files;
use crate::print;

/// What users name without `runtime::`.
const REEXPORTS: &str =
    "    Authenticate, AuthenticateError, Base64, Base64Url, BuildError, ByteStream, Client, ClientBuilder,
    ClientCredentials, Conditional, Credential, Date, DateTime, DecodeError, Error, Events, File, FormatError,
    Formatted, Header, Location, Null, Number, Occasion, Operation, Page, PagedItems, Pages, RateLimit, Reply,
    RequestError, Response, Retry, Secret, Sequence, ServerUrl, Time, Token, TokenError, Transport, TransportError,
    Upload, Uri, Uuid,
";

/// `Cargo.toml` and `README.md` belong to the user once they are edited; everything below `src/` is ours.
pub(super) fn add(files: &mut Files, api: &Api, package: &Package) -> Result<(), Failure> {
    files.insert_kept("Cargo.toml", manifest::text(package))?;
    files.insert_kept("README.md", readme(api, package))?;
    files.insert("src/lib.rs", library(api))?;
    files.insert("src/about.rs", about(api))?;
    if !api.servers.is_empty() {
        files.insert("src/servers.rs", servers::text(&api.servers)?)?;
    }
    if !api.security_schemes.is_empty() {
        files.insert("src/security.rs", security::text(&api.security_schemes)?)?;
    }
    if !api.webhooks.is_empty() {
        files.insert("src/webhooks/mod.rs", webhooks::text(api))?;
    }
    Ok(())
}

/// The same for every description, like `Cargo.toml`: a format that comes later needs nothing but its line in a model.
const FORMATS: &str = "\
Dates, times, UUIDs, URIs and bytes are kept as the text that came (`DateTime`, `Date`, `Time`, `Uuid`, `Uri`, `Base64`).
The features `jiff`, `chrono`, `time`, `uuid` and `url` convert them: `jiff::Timestamp::try_from(&text)?` and
`DateTime::from(timestamp)`. `Base64` needs no feature: `text.decode()?` and `Base64::encode(bytes)`.

";

/// What to do where a token is no text that is there already.
const TOKENS: &str = "\
A token that has to be got, kept and renewed comes from `.authenticate(…)` (the trait `Authenticate`) instead.
";

const CREDENTIALS: &str = "\
The module `security` has a function for each way to show who asks: `.credential(security::…)`.
";

/// What happens unasked, so everybody has to know.
const RETRIES: &str = "\
Requests that may be repeated are tried up to three times, and what a server asks to wait is waited for, up to a minute: `.retry(Retry::none())`, of
the client or of a call, turns that off. `error.rate_limit()` says when to come again; `.send().if_none_match(etag)` asks only for what is new.

";

/// The same for every description.
const TRANSPORTS: &str = "\
`reqwest` moves the requests. With the feature `blocking` it can be `ureq`, on the caller's thread: `Client::builder().blocking()`, and then
`call.send().wait()?`. `.transport(…)` takes anything else: `Reqwest::from(client)` with proxies and certificates of its own, a `tower` service
(feature `tower`), or a function from a request to a response. Without features the crate has no HTTP client at all, and an operation is a pair of functions:
`operation.request()?`, and `GetThing::response(response)?`. In a browser (`wasm32-unknown-unknown`) `fetch` moves the requests, and follows redirects as it likes.

";

/// What operations with pages have.
const PAGES: &str = "\
Operations whose results come in pages have `.items()` and `.pages()`: streams with `try_next().await`, and with a blocking transport what `for` goes through.

";

/// How bodies come and go that are better not in memory.
const BODIES: &str = "\
`.send().response()` gives status and headers beside the result; what is described of a header is a constant of the operation.
`.send().stream()` gives the body as it comes, `.send().events()`, `.json_lines::<T>()` and `.sequence()` what it is a sequence of.
`File::open(path)` and `Upload::read(…)` are sent without being in memory.

";

fn readme(api: &Api, package: &Package) -> String {
    let Package { name, command, .. } = package;
    let title = api.title.lines().next().unwrap_or_default();
    let krate = name.replace('-', "_");
    let groups: Vec<String> = api.groups.iter().map(|group| format!("`{}`", group.accessor)).collect();
    let mocking = mocking(api, &krate);
    let security = if api.security_schemes.is_empty() { "" } else { CREDENTIALS };
    let has_pages = api.groups.iter().flat_map(|group| &group.operations).any(|it| it.paging.is_some());
    let pages = if has_pages { PAGES } else { "" };
    format!(
        "# {name}\n\nA Rust client of {title}, made from its OpenAPI description by `opbind`.\n\n\
         ```rust\nlet client = {krate}::Client::builder().token(token).build()?;\n```\n\n\
         {TOKENS}{security}\n\
         Groups of operations: {}.\n\n\
         {pages}\
         {RETRIES}\
         {TRANSPORTS}\
         {mocking}\
         {BODIES}\
         {FORMATS}\
         Everything below `src/` is generated: change the description (or `opbind.toml`) and run `{command}`.\n\
         `Cargo.toml` and this file are yours: `opbind` brings them up to date until you edit them.\n",
        groups.join(", ")
    )
}

/// How users test without a network, by an operation of this crate.
fn mocking(api: &Api, krate: &str) -> String {
    let Some((group, call)) = api.groups.iter().find_map(|group| Some((group, group.operations.first()?))) else {
        return String::new();
    };
    let (group, call) = (&group.module, &call.home.root);
    let examples = "`Mock::examples()` answers every operation with what the description shows.\n\n";
    let examples = if answers::exist(api) { examples } else { "" };
    format!(
        "Tests need no network: with the feature `mock`, a client can ask a `Mock`, which answers what it was told, and keeps what it was asked.\n\n\
         ```rust\nuse {krate}::{{Client, mock::{{Answer, Mock}}, operations::{group}::{call}}};\n\n\
         let mock = Mock::new();\nmock.on::<{call}>(|_| Answer::empty(404));\n\
         let client = Client::builder().transport(mock.clone()).build()?;\n```\n\n{examples}"
    )
}

fn library(api: &Api) -> String {
    let docs: Vec<String> = doc::comment(&api.docs).iter().map(|line| line.replacen("///", "//!", 1)).collect();
    let mut modules: Vec<&str> = api.modules.iter().flat_map(|(area, _)| area.segments()).collect();
    modules.extend(["about", "catalogue", "runtime", "operations"]);
    modules.extend(answers::exist(api).then_some("examples"));
    modules.extend(api.resources_of.as_ref().map(|_| "resources"));
    modules.extend((!api.servers.is_empty()).then_some("servers"));
    modules.extend((!api.security_schemes.is_empty()).then_some("security"));
    modules.extend((!api.webhooks.is_empty()).then_some("webhooks"));
    modules.sort_unstable();
    modules.dedup();
    let modules: Vec<String> = modules.iter().map(|module| declaration(module, api)).collect();
    let attributes = "#![forbid(unsafe_code)]\n\
        // The words are the description's: what it leaves undocumented or calls deprecated, and how it names things.\n\
        #![allow(missing_docs, deprecated, non_snake_case, clippy::all, clippy::pedantic)]";
    let reexports = format!(
        "#[cfg(feature = \"mock\")]\npub use runtime::mock;\n#[rustfmt::skip]\npub use runtime::{{\n{REEXPORTS}}};"
    );
    let blocks = [docs.join("\n"), attributes.to_owned(), modules.concat(), reexports];
    print::file(&header("the description"), &blocks)
}

/// What stands before the table of operations.
const CATALOGUE: &str = "#[cfg(feature = \"catalogue\")] ";

/// How files are laid out is the generator's, whatever the settings of who formats the crate.
fn declaration(module: &str, api: &Api) -> String {
    let visibility = if ["about", "examples"].contains(&module) { "" } else { "pub " };
    // Where there are no operations, webhooks are what the crate is for.
    let gate = match module {
        "webhooks" if !api.groups.is_empty() => index::WEBHOOKS,
        "catalogue" | "resources" => CATALOGUE,
        "examples" => "#[cfg(feature = \"mock\")] ",
        _ => "",
    };
    format!("#[rustfmt::skip]\n{gate}{visibility}mod {module};\n")
}

fn about(api: &Api) -> String {
    let server = print::string(&api.server);
    let docs = "//! What the runtime has to know of this API.";
    let constant = format!("/// The server the description names first.\npub const SERVER: &str = {server};");
    let security = api
        .security
        .as_ref()
        .map(|it| format!("Some(&{})", security::list(it).replace('[', "&[").replacen('&', "", 1)));
    let security = security.unwrap_or_else(|| "None".to_owned());
    let asked = format!(
        "/// What operations ask for that do not say it themselves.\npub const SECURITY: crate::runtime::Security = {security};"
    );
    print::file(&header("the description"), &[docs.to_owned(), constant, asked])
}
