// Compares pages with what octokit's own rules make of a dereferenced description: `node octokit.mjs DESCRIPTION PAGES VERSION`.
import { readFileSync, existsSync } from "node:fs";
import { camelCase } from "lodash-es";
import schemaToEndpoints from "./rules/package/lib/schema-to-endpoints.js";

// Pages that differ, and why: docs/OCTOKIT.md.
const KNOWN = {
  "10.0.0": { rows: 2, required: 3 },
  "23.0.2": { rows: 8, required: 5 },
};

const [, , description, pages, version] = process.argv;
const unescape = (text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
const scalar = (text) => (text.startsWith('"') ? JSON.parse(text) : text);

/** A page's facts: what stands in its front matter and in its table. */
function read(path) {
  const text = readFileSync(path, "utf-8");
  const front = text.split("---\n")[1].trim().split("\n");
  const facts = Object.fromEntries(front.map((line) => line.split(/: (.*)/s)).map(([key, value]) => [key, scalar(value)]));
  const rows = [...text.matchAll(/^ *<tr><td>(.*?)<\/td><td>(yes|no)<\/td>/gm)];
  return { ...facts, rows: rows.map(([, name, required]) => `${unescape(name)} ${required}`) };
}

/** The same of octokit's. */
function stated(endpoint) {
  const names = endpoint.parameters.filter((it) => it.required).map((it) => it.name);
  const call = `octokit.rest.${camelCase(endpoint.scope)}.${camelCase(endpoint.id)}`;
  return {
    name: endpoint.name,
    example: call + (names.length ? `({ ${names.join(", ")} })` : "()"),
    route: `${endpoint.method} ${endpoint.url}`,
    scope: camelCase(endpoint.scope),
    type: "API method",
    rows: endpoint.parameters.map((it) => `${it.name} ${it.required ? "yes" : "no"}`),
  };
}

/** The way in which two pages differ: the table first, which the example follows. */
function difference(ours, theirs) {
  const names = (rows) => rows.map((row) => row.replace(/ (yes|no)$/, ""));
  const ourNames = names(ours.rows);
  const isPart = names(theirs.rows).every((name, at, all) => at === 0 || ourNames.indexOf(name) > ourNames.indexOf(all[at - 1]));
  if (`${ourNames}` !== `${names(theirs.rows)}`) return isPart ? "rows" : "order";
  if (`${ours.rows}` !== `${theirs.rows}`) return "required";
  return Object.keys(theirs).find((key) => `${ours[key]}` !== `${theirs[key]}`);
}

const found = {};
// Of two operations with the same former name, octokit's page is that of the last.
const all = new Map(schemaToEndpoints(JSON.parse(readFileSync(description, "utf-8"))).map((it) => [camelCase(it.scope) + "/" + camelCase(it.id), it]));
for (const [key, endpoint] of all) {
  const path = `${pages}/${key}.md`;
  const what = existsSync(path) ? difference(read(path), stated(endpoint)) : "missing";
  if (!what) continue;
  found[what] = (found[what] ?? 0) + 1;
  console.log(`${version} ${what}: ${key}`);
}
console.log(`${version}: ${all.size} pages, different ${JSON.stringify(found)}`);
const sorted = (counts) => JSON.stringify(Object.entries(counts).sort());
if (sorted(found) !== sorted(KNOWN[version])) process.exit(1);
