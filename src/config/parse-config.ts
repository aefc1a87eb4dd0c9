import { Ajv, type ErrorObject, type SchemaObject } from 'ajv';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ConfigFile } from './config-file.js';
import { describeSchemaError, readPointer } from './describe-schema-error.js';

/** Something that is wrong in a configuration file. */
export interface ConfigProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A configuration, or why it is none. */
export type ConfigReading =
  | { readonly config: ConfigFile; readonly problems?: undefined }
  | { readonly problems: readonly ConfigProblem[] };

/**
 * Reads the text of a configuration file. JSON is read as the YAML that it is, so that problems of both have places.
 * An empty file says nothing.
 */
export function parseConfig(text: string, schema: SchemaObject): ConfigReading {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, customTags: withoutFloats });
  const problemAt = (offset: number, message: string): ConfigProblem => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col, message };
  };
  if (document.errors.length > 0) {
    return { problems: document.errors.map(({ pos, message }) => problemAt(pos[0], message)) };
  }
  const value: unknown = document.toJS() ?? {};
  // What is compiled runs once: making it quick takes longer than it saves.
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, code: { optimize: false } });
  const validate = ajv.compile<ConfigFile>(schema);
  if (validate(value)) return { config: value };
  const errors = withoutConsequences(validate.errors ?? []);
  const placed = errors.map((error) => ({ offset: offsetOf(error, document), message: describeSchemaError(error) }));
  placed.sort((one, other) => one.offset - other.offset);
  return { problems: placed.map(({ offset, message }) => problemAt(offset, message)) };
}

/** `openapi: 3.0` and `version: 1.10` are texts: as numbers they would lose a digit. */
function withoutFloats<Tag>(tags: Tag[]): Tag[] {
  return tags.filter((tag) => !isFloatTag(tag));
}

function isFloatTag(tag: unknown): boolean {
  return typeof tag === 'object' && tag !== null && 'tag' in tag && tag.tag === 'tag:yaml.org,2002:float';
}

/** A union reports each of its options and then itself; a name list reports its `enum` and then itself. The last one is enough. */
function withoutConsequences(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unions = new Set(errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath));
  return errors.filter(
    ({ keyword, instancePath, propertyName }) =>
      propertyName === undefined && (keyword === 'anyOf' || !unions.has(instancePath)),
  );
}

/** Where the value stands that an error is about, or its key, when the key is what is wrong. */
function offsetOf({ instancePath, params }: ErrorObject, document: Document): number {
  const path = readPointer(instancePath);
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const key: unknown = params.additionalProperty ?? params.propertyName;
  const keyNode = isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key
    : undefined;
  return startOf(keyNode) ?? startOf(node) ?? 0;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
