// What two OpenAPI documents of one API have, and what each lacks:
//   node test/bench/compare-documents.mjs ours.json theirs.yaml [--list] [--from SEGMENT,SEGMENT]
// Paths are compared without placeholder names and letter case, from the first of the given segments on, where documents write
// the address of the service into their paths; schemas by the singular of their names.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { singular } from '../../dist/link/names/words.js';

const [ours, theirs] = process.argv.slice(2, 4).map((file) => parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }));
const list = process.argv.includes('--list');
const fromIndex = process.argv.indexOf('--from');
const beginnings = new Set(fromIndex < 0 ? [] : (process.argv[fromIndex + 1] ?? '').toLowerCase().split(','));
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

/** `/shelves({id})/books({id})` and `/api/v1/Shelves({shelfId})/books({bookId})` meet at their literals. */
function shapeOf(path) {
  const segments = path
    .toLowerCase()
    .replace(/\{[^{}]*\}/g, '{}')
    .replace(/\([^()]*\)/g, '({})')
    .split('/')
    .slice(1);
  const start = segments.findIndex((segment) => beginnings.has(segment.replace('({})', '')));
  return `/${segments.slice(Math.max(start, 0)).join('/')}`;
}

const operationsOf = (document) =>
  new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => item[method]).map((method) => [`${method} ${shapeOf(path)}`, item[method]]),
    ),
  );

const schemaName = (key) => singular(key.slice(key.lastIndexOf('.') + 1)).toLowerCase();

function propertiesOf(document, schema, depth = 0) {
  if (!schema || depth > 8) return {};
  if (schema.$ref) return propertiesOf(document, document.components.schemas[schema.$ref.split('/').pop()], depth + 1);
  const inherited = (schema.allOf ?? []).map((part) => propertiesOf(document, part, depth + 1));
  return Object.assign({}, ...inherited, schema.properties);
}

const schemasOf = (document) =>
  new Map(
    Object.entries(document.components.schemas).map(([key, schema]) => [
      schemaName(key),
      propertiesOf(document, schema),
    ]),
  );

function compare(title, left, right) {
  const both = [...left.keys()].filter((key) => right.has(key));
  const only = (from, other) => [...from.keys()].filter((key) => !other.has(key)).sort();
  const [onlyOurs, onlyTheirs] = [only(left, right), only(right, left)];
  console.log(
    `${title.padEnd(12)} both ${both.length}, only ours ${onlyOurs.length}, only theirs ${onlyTheirs.length}`,
  );
  if (list) {
    for (const key of onlyOurs) console.log(`  + ${key}`);
    for (const key of onlyTheirs) console.log(`  - ${key}`);
  }
  return both;
}

const [left, right] = [schemasOf(ours), schemasOf(theirs)];
compare('operations', operationsOf(ours), operationsOf(theirs));
const shared = compare('schemas', left, right);
const members = (schemas) =>
  new Map(
    shared.flatMap((name) =>
      Object.entries(schemas.get(name)).map(([key, value]) => [`${name}.${key.toLowerCase()}`, value]),
    ),
  );
const [ownProperties, theirProperties] = [members(left), members(right)];
const sharedProperties = compare('properties', ownProperties, theirProperties);

const typeOf = (schema) =>
  [schema.type, schema.format].filter(Boolean).join('/') || ((schema.$ref ?? schema.allOf) ? 'reference' : 'any');
const differ = sharedProperties.filter((key) => typeOf(ownProperties.get(key)) !== typeOf(theirProperties.get(key)));
console.log(`types        same ${sharedProperties.length - differ.length}, different ${differ.length}`);
if (list)
  for (const key of differ)
    console.log(`  ~ ${key}: ${typeOf(ownProperties.get(key))}, theirs ${typeOf(theirProperties.get(key))}`);
const described = (properties) => sharedProperties.filter((key) => properties.get(key).description).length;
console.log(
  `described    ours ${described(ownProperties)}, theirs ${described(theirProperties)} of ${sharedProperties.length}`,
);
