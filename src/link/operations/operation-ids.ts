import { increment } from '../../collections/collect.js';
import { type TakenNames, takeName } from '../../collections/take-name.js';
import { isVersion, literalOf } from '../../http/segment-kinds.js';
import type { HttpMethod } from '../../model/api-model.js';
import type { PathSegment, PathTemplate } from '../../model/path-template.js';
import { pascalCase, singular } from '../names/words.js';

/** What an id is made of. */
export interface IdentifiedOperation {
  readonly method: HttpMethod;
  readonly path: PathTemplate;
  /** It returns many items. */
  readonly collection: boolean;
  /** Its last segment calls an action or function. */
  readonly isCall: boolean;
}

const VERBS: Readonly<Record<HttpMethod, string>> = {
  get: 'get',
  post: 'create',
  put: 'replace',
  patch: 'update',
  delete: 'delete',
  head: 'head',
};

/** How much of a segment goes into an id besides its name. */
interface Wording {
  /** The names of its keys. */
  keysOf(segment: PathSegment): string;
  /** The names of the arguments of a call. */
  argumentsOf(segment: PathSegment): string;
}

const SHORT: Wording = { keysOf: () => '', argumentsOf: () => '' };
const FULL: Wording = { keysOf, argumentsOf };

/**
 * An id for every operation, in order: unique ignoring case. Equal short ids all grow by the names of their placeholders, and
 * what is equal then has numbers, in order. So the id of an operation changes only when one that would have the same comes or
 * goes.
 */
export function operationIds(operations: readonly IdentifiedOperation[]): string[] {
  const short = operations.map((operation) => idOf(operation, SHORT));
  const counts = countIgnoringCase(short);
  const grown = operations.map((operation, index) => {
    const id = short[index] ?? '';
    return (counts.get(id.toLowerCase()) ?? 0) > 1 ? idOf(operation, FULL) : id;
  });
  return numberRest(grown);
}

function idOf({ method, path, collection, isCall }: IdentifiedOperation, wording: Wording): string {
  const verb = method === 'get' && collection && !isCall ? 'list' : VERBS[method];
  const segments = path.segments.filter((segment) => !isVersion(literalOf(segment) ?? ''));
  const words = segments.map((segment, index) => wordOf(segment, segments[index + 1], wording));
  const noun = words.join('');
  if (isCall) return lowerFirst(noun);
  const last = segments.at(-1);
  const creates = method === 'post' && last !== undefined && !isKey(last) && !hasKeys(last);
  return `${verb}${creates ? singular(noun) : noun}`;
}

/** A literal in the singular when its key follows, so that `/users/{id}/messages` is `UserMessages`. */
function wordOf(segment: PathSegment, next: PathSegment | undefined, wording: Wording): string {
  if (isKey(segment)) return wording.keysOf(segment);
  const name = pascalCase(nameIn(segment));
  const word = (next && isKey(next)) || hasKeys(segment) ? singular(name) : name;
  if (hasKeys(segment)) return word + (hasNamedKeys(segment) ? keysOf(segment) : wording.keysOf(segment));
  return word + wording.argumentsOf(segment);
}

/** The name in a segment: of the function, of the collection before a key in parentheses, of the type of a cast. */
function nameIn(segment: PathSegment): string {
  const { functionName, parts } = segment;
  const [first] = parts;
  if (hasKeys(segment) && first?.kind === 'text') return first.text.replace(/\(.*$/, '');
  const text = functionName ?? parts.map((part) => (part.kind === 'text' ? part.text : ` ${part.name} `)).join('');
  return text.slice(text.lastIndexOf('.') + 1);
}

/** `users({id})`, `users(email='{email}')`: keys stand in parentheses (OData URL Conventions 4.01, 4.3.1). */
function hasKeys({ parts, functionName }: PathSegment): boolean {
  const [first, second] = parts;
  const opens = first?.kind === 'text' && first.text.includes('(');
  return !functionName && opens && second?.kind === 'parameter' && second.role === 'key';
}

/** Named keys tell `users(email='{email}')` from `users/{id}`. */
function hasNamedKeys({ parts }: PathSegment): boolean {
  return parts.some((part) => part.kind === 'parameter' && part.argument !== undefined);
}

function keysOf({ parts }: PathSegment): string {
  const names = parts.flatMap((part) => (part.kind === 'parameter' ? [pascalCase(part.argument ?? part.name)] : []));
  return `By${names.join('And')}`;
}

function argumentsOf({ parts }: PathSegment): string {
  const names = parts.flatMap((part) =>
    part.kind === 'parameter' && part.argument ? [pascalCase(part.argument)] : [],
  );
  return names.length > 0 ? `By${names.join('And')}` : '';
}

function isKey({ parts }: PathSegment): boolean {
  return parts.length === 1 && parts[0]?.kind === 'parameter';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function countIgnoringCase(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) increment(counts, id.toLowerCase());
  return counts;
}

/** Ids that are still equal (paths that differ in signs alone) get numbers, in path order. */
function numberRest(ids: readonly string[]): string[] {
  const taken: TakenNames = new Map();
  return ids.map((id) => takeName(/^[a-z]/i.test(id) ? id : `operation${id}`, taken, ''));
}
