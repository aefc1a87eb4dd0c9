import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { type Position, placeIn } from '../../diagnostics/diagnostic.js';
import { JSON_MEDIA_TYPE } from '../../http/media-type.js';
import { parsePayload } from '../../http/parse-payload.js';
import type { Annotation, FenceBlock, Section } from '../../markdown/block.js';
import { isJsonObject, type JsonValue } from '../../model/json.js';
import { blockTypeOf } from '../context/page-annotations.js';
import type { PageContext } from '../context/page-context.js';
import type { PropertyRow } from '../declarations.js';
import { PAGES_DIAGNOSTICS } from '../diagnostics.js';
import type { SectionIndex } from './section-index.js';

/** A fence that shows what a type looks like in JSON. */
export interface RepresentationFence {
  readonly fence: FenceBlock;
  readonly section: Section;
  /** Of block type `resource`; absent when the fence has none. */
  readonly annotation?: Annotation;
  /** The name before the braces: `"Address" { … }`. */
  readonly title?: string;
}

const TITLE = /^\s*"([A-Za-z][\w.]*)"\s*(?=\{)/;
const JSON_START = /^\s*(?:[{[]|"[^"\n]*"\s*[:{])/;

/**
 * The fences that show types: those that are annotated so, and JSON without an annotation in a section of
 * representations or properties. A representation is no message: parts of operations show none without an annotation.
 */
export function findRepresentations(index: SectionIndex, context: PageContext): readonly RepresentationFence[] {
  const found: RepresentationFence[] = [];
  for (const section of context.sections) {
    for (const block of section.blocks) {
      if (block.kind !== 'code') continue;
      const annotation = context.annotationOf(block);
      const blockType = blockTypeOf(annotation);
      if (blockType === 'resource') found.push(representation(block, section, annotation));
      else if (blockType === undefined && showsType(block, section, index)) found.push(representation(block, section));
    }
  }
  return found;
}

function representation(fence: FenceBlock, section: Section, annotation?: Annotation): RepresentationFence {
  const title = TITLE.exec(fence.text)?.[1];
  return { fence, section, ...(annotation && { annotation }), ...(title !== undefined && { title }) };
}

function showsType(fence: FenceBlock, section: Section, index: SectionIndex): boolean {
  const meaning = index.meaning(section);
  if ((meaning !== 'representation' && meaning !== 'properties') || index.isInOperation(section)) return false;
  return JSON_START.test(fence.text);
}

/**
 * Claims a representation and reads its JSON. Absent when the fence is empty or holds no JSON object.
 * Raises `pages/unreadable-representation` and `pages/repaired-representation`.
 */
export function readRepresentation(
  { fence, title }: RepresentationFence,
  context: PageContext,
): { readonly value: JsonValue; readonly at: Position } | undefined {
  context.claim(fence);
  context.ledger.read('payloads');
  const place = placeIn(context.file, fence.at);
  const payload = parsePayload(fence.text, fence.contentAt, JSON_MEDIA_TYPE);
  if (payload.kind !== 'json') {
    const reason = payload.kind === 'broken' ? payload.reason : 'it is no JSON';
    context.report(diagnostic(PAGES_DIAGNOSTICS, 'unreadable-representation', { reason }, place));
    context.ledger.reported('payloads');
    return undefined;
  }
  const repairs = payload.repairs.filter((repair) => title === undefined || repair.kind !== 'leading-text');
  for (const repair of repairs) {
    const parameters = { kind: repair.kind, found: repair.found };
    context.report(
      diagnostic(PAGES_DIAGNOSTICS, 'repaired-representation', parameters, placeIn(context.file, repair.at)),
    );
  }
  context.ledger.used('payloads');
  return { value: showCollections(payload.value, context), at: payload.at };
}

const COLLECTION_IN_WORDS = /^\s*collection\s?\(\s?([\w.]{1,200})\s?\)\s*$/i;

/** With arrays for the members that say in words what they are arrays of: `"owners": "Collection(library.person)"`. */
function showCollections(value: JsonValue, context: PageContext): JsonValue {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, showCollection(member, context)]));
}

function showCollection(member: JsonValue, { vocabulary }: PageContext): JsonValue {
  const name = typeof member === 'string' ? COLLECTION_IN_WORDS.exec(member)?.[1] : undefined;
  if (name === undefined) return member;
  const isScalar = vocabulary.scalarNames.has(name.toLowerCase().replace(/^edm\./, ''));
  return [isScalar ? name : { '@odata.type': name }];
}

/**
 * A representation that shows a whole response, `{ "value": [{ … }] }`, without it: the only member is none of the table's
 * properties, and holds an object with one of them, alone or in an array.
 */
export function unwrapRepresentation(value: JsonValue, rows: readonly PropertyRow[]): JsonValue {
  const members = isJsonObject(value) ? Object.entries(value).filter(([name]) => !name.includes('@')) : [];
  const [only] = members;
  if (!only || members.length > 1) return value;
  const [name, wrapped] = only;
  const [item] = Array.isArray(wrapped) ? wrapped : [wrapped];
  const names = new Set(rows.map((row) => row.name.toLowerCase()));
  const isWrapped = isJsonObject(item) && Object.keys(item).some((member) => names.has(member.toLowerCase()));
  return isWrapped && !names.has(name.toLowerCase()) ? item : value;
}
