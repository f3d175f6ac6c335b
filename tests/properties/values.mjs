// Writes OpenAPI descriptions again, with random values of each schema as its examples, in the place of those it had.
//
//     node values.mjs TO COUNT FROM...
//
// Each of the files FROM is written to the folder TO, as JSON, with COUNT values for each schema of its components and for each
// JSON body of its operations; examples of media types and parameters stay. The values are json-schema-faker's: nothing here or
// there is shared with the generator. They are a function of the description, if none is said to have been stopped. Not all are
// values of their schema, so whoever uses them has to ask a validator. How it is run: .ci/properties and docs/PROPERTIES.md.

import { readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { runInThisContext } from "node:vm";
import { generateSync } from "json-schema-faker";
import { parse } from "yaml";

const LARGEST_VALUE = 20_000;
/** Of texts that may be longer: some descriptions allow megabytes, which take json-schema-faker long. */
const LONGEST_TEXT = 200;
/** Schemas that refer to one another many times can keep json-schema-faker busy for hours. In milliseconds, for one value. */
const LONGEST_TRY = 5_000;
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
// What of a schema holds other schemas, so that nothing else is taken for one.
const ONE = ["items", "additionalProperties", "not", "propertyNames", "contains", "if", "then", "else"];
const LIST = ["allOf", "oneOf", "anyOf", "prefixItems"];
const MAP = ["properties", "patternProperties", "$defs", "dependentSchemas"];

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const escape = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** Calls `visit` with every schema in a schema, itself included. */
function walk(schema, visit) {
  if (!isObject(schema)) return;
  visit(schema);
  for (const key of ONE) walk(schema[key], visit);
  for (const key of LIST) for (const part of Array.isArray(schema[key]) ? schema[key] : []) walk(part, visit);
  for (const key of MAP) for (const part of Object.values(isObject(schema[key]) ? schema[key] : {})) walk(part, visit);
}

/** The schemas of components and of JSON bodies that are no mere references, each with its JSON Pointer. */
function schemas(api) {
  const found = [];
  const add = (map, at) => Object.entries(map ?? {}).forEach(([name, it]) => found.push([`${at}/${escape(name)}`, it]));
  const body = (of, at) => {
    if (of?.schema) found.push([`${at}/schema`, of.schema]);
    for (const [type, { schema }] of Object.entries(of?.content ?? {}))
      if (/[/+]json\b/.test(type)) found.push([`${at}/content/${escape(type)}/schema`, schema]);
  };
  add(api.components?.schemas, "#/components/schemas");
  add(api.definitions, "#/definitions");
  for (const [name, it] of Object.entries(api.components?.responses ?? {})) body(it, `#/components/responses/${escape(name)}`);
  for (const [name, it] of Object.entries(api.components?.requestBodies ?? {})) body(it, `#/components/requestBodies/${escape(name)}`);
  for (const [path, item] of Object.entries(api.paths ?? {}))
    for (const method of METHODS.filter((method) => item?.[method])) {
      const at = `#/paths/${escape(path)}/${method}`;
      body(item[method].requestBody, `${at}/requestBody`);
      for (const [status, it] of Object.entries(item[method].responses ?? {})) body(it, `${at}/responses/${status}`);
    }
  return found.filter(([, schema]) => isObject(schema) && !("$ref" in schema));
}

/** A schema of OpenAPI 3.0 or Swagger 2.0 in the words of JSON Schema 2020-12, which json-schema-faker knows; no long texts. */
function lift(schema) {
  if (schema.maxLength > LONGEST_TEXT) schema.maxLength = Math.max(LONGEST_TEXT, schema.minLength ?? 0);
  for (const [bound, limit] of [["exclusiveMinimum", "minimum"], ["exclusiveMaximum", "maximum"]])
    if (typeof schema[bound] === "boolean") {
      if (schema[bound]) schema[bound] = schema[limit];
      else delete schema[bound];
    }
  if (schema.nullable === true && typeof schema.type === "string") {
    schema.type = [schema.type, "null"];
    if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum.push(null);
  }
}

/** A value, or `undefined` where none can be made, and whether it was stopped: of all members, of some, or of the required ones. */
function value(root, pointer, seed) {
  const options = { seed, maxDepth: 8, refDepthMin: 0, refDepthMax: 3, maxDefaultItems: 2, failOnInvalidTypes: true };
  const optionals = [{ alwaysFakeOptionals: true }, { optionalsProbability: 0.5 }, { optionalsProbability: 0 }][seed % 3];
  globalThis.make = () => generateSync({ ...root, $ref: pointer }, { ...options, ...optionals });
  try {
    const made = runInThisContext("make()", { timeout: LONGEST_TRY });
    return { made: JSON.stringify(made)?.length <= LARGEST_VALUE ? made : undefined, stopped: false };
  } catch (error) {
    return { made: undefined, stopped: error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT" };
  }
}

function write(from, to, count) {
  const text = readFileSync(from, "utf8");
  const api = extname(from) === ".json" ? JSON.parse(text) : parse(text, { merge: true, maxAliasCount: -1 });
  for (const [, schema] of schemas(api)) walk(schema, (it) => ["example", "examples", "default"].forEach((key) => delete it[key]));
  const lifted = structuredClone(api);
  for (const [, schema] of schemas(lifted)) walk(schema, lift);
  const root = { components: lifted.components, definitions: lifted.definitions, paths: lifted.paths };
  let [made, stopped] = [0, 0];
  const all = schemas(api);
  for (const [pointer, schema] of all) {
    const tries = [];
    for (let seed = 0; seed < count && !tries.at(-1)?.stopped; seed += 1) tries.push(value(root, pointer, seed));
    schema.examples = tries.map((it) => it.made).filter((it) => it !== undefined);
    made += schema.examples.length;
    stopped += tries.filter((it) => it.stopped).length;
  }
  writeFileSync(join(to, `${basename(from, extname(from))}.json`), JSON.stringify(api));
  const said = stopped > 0 ? `; ${stopped} schemas were stopped after ${LONGEST_TRY / 1000} seconds` : "";
  console.error(`${from}: ${made} values, none in ${all.length * count - made} tries${said}`);
}

const [to, count, ...files] = process.argv.slice(2);
for (const file of files) write(file, to, Number(count));
