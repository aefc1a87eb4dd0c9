import { isFormType } from '../../../http/media-type.js';
import type { Payload } from '../../../http/message.js';
import { sendsBody } from '../../../http/methods.js';
import { literalOf } from '../../../http/segment-kinds.js';
import type { Section } from '../../../markdown/block.js';
import { plainText } from '../../../markdown/plain-text.js';
import { asRequired } from '../../constraints/as-required.js';
import type { PageContext } from '../../context/page-context.js';
import { countPayload, isTemplate } from '../../context/payload-findings.js';
import type { PropertyRow } from '../../declarations.js';
import { readFence } from '../../messages/message-fences.js';
import { type OperationOutline, sectionsAbout, siblingsOfFirst } from '../../messages/operation-outline.js';
import type { DocumentedRequest, RequestBodyFacts } from '../../page-model.js';
import { cleanMarkdown } from '../../prose/clean-markdown.js';
import { holdsPhrase } from '../../prose/marked-sentences.js';
import { isWholeBodySentence } from '../../prose/whole-body.js';
import { propertyColumnsOf } from '../../tables/property-columns.js';
import { readPropertyRows } from '../../tables/property-rows.js';
import { createRowCollector } from '../../tables/row-collector.js';
import { isBodySample } from '../exchanges/exchanges.js';
import type { ParameterFacts } from '../parameters/parameters.js';
import { type BodyProse, readBodyProse } from './body-sentences.js';

/** Rows of the tables of the section. */
interface BodyTables {
  readonly rows: readonly PropertyRow[];
  /** The tables call them parameters. */
  readonly areParameters: boolean;
}

/**
 * Reads the section of the request body: what is to be sent, as which type, with which members. `undefined` when the page has no
 * such section or it says nothing. "All are required" is about every row; but "Properties that are required when you
 * create …" stands above tables of every property: it makes none of them required.
 * Raises `pages/link-leading-dash`, the `pages/payload-…` diagnostics, and what the rows of a table raise.
 * @param facts what the tables of headers and parameters say of the body
 */
export function readRequestBody(
  context: PageContext,
  outline: OperationOutline,
  requests: readonly DocumentedRequest[],
  { mediaTypes, members }: Pick<ParameterFacts, 'mediaTypes' | 'members'>,
): RequestBodyFacts | undefined {
  const sections = bodySections(outline);
  const [first] = sections;
  if (!first) return undefined;
  const prose = readBodyProse(sections, context);
  const tables = readTables(sections, members, context);
  const samples = readSamples(context, outline, tables);
  const kind = kindOf(prose, tables, samples, requests);
  const isSaid = outline.ownMeaningOf(first) !== 'parameters';
  const description = isSaid ? describeSection(first, context) : '';
  if (kind === 'unstated' && tables.rows.length + samples.length === 0 && description === '') return undefined;
  const sentAs = [...new Set([...mediaTypes, ...prose.mediaTypes])];
  const rows = sentAs.some(isFormType) ? tables.rows.map((row) => asFile(row, context)) : tables.rows;
  return {
    kind,
    types: kind === 'resource' ? prose.types : [],
    collection: prose.collection,
    ...(prose.none && kind !== 'none' && prose.optional && { optional: true }),
    ...(description !== '' && kind !== 'none' && { description }),
    ...(prose.demanded.length > 0 && { demanded: prose.demanded }),
    rows: prose.allRequired ? rows.map(asRequired) : rows,
    mediaTypes: sentAs,
    samples,
    at: first.at,
  };
}

function bodySections(outline: OperationOutline): readonly Section[] {
  const own = [...siblingsOfFirst(outline.sectionsOf('request-body')), ...outline.sectionsOf('parameters')];
  return sectionsAbout(['request-body', 'parameters'], own, outline);
}

function readTables(sections: readonly Section[], members: readonly PropertyRow[], context: PageContext): BodyTables {
  let areParameters = false;
  const collected = createRowCollector(members);
  const around = new Set(sections);
  for (const { title: heading, blocks, ancestors } of sections) {
    const inner = ancestors.some((one) => around.has(one)) ? heading : undefined;
    for (const block of blocks) {
      if (block.kind !== 'table' || context.isClaimed(block)) continue;
      const columns = propertyColumnsOf(block, context.vocabulary);
      if (!columns) continue;
      const title = plainText(block.header.cells[columns.get('name') ?? 0]?.text ?? '').toLowerCase();
      areParameters ||= holdsPhrase(title, context.vocabulary.operation.sentences.parametersBody);
      const read = readPropertyRows(block, columns, context);
      const told = context.vocabulary.demandsAll(heading) ? read.map(asRequired) : read;
      collected.add(told, inner);
    }
  }
  return { rows: collected.rows(), areParameters };
}

/** JSON in the section that is no whole request; not a template that the page says to ignore, beside the table that it repeats. */
function readSamples(context: PageContext, outline: OperationOutline, { rows }: BodyTables): readonly Payload[] {
  return outline.fences.flatMap((placed) => {
    if (placed.blockType === 'resource' || !isBodySample(placed, outline)) return [];
    const content = readFence(placed);
    if (content?.kind !== 'payload') return [];
    context.claim(placed.fence);
    const { payload } = content;
    const isTabled = rows.length > 0;
    if (placed.blockType === 'ignored' && isTabled && isTemplate(payload, context)) {
      context.ledger.read('payloads');
      context.ledger.used('payloads');
      return [];
    }
    countPayload(payload, true, context);
    return payload.kind === 'json' && !(isTabled && isFragment(payload)) ? [payload] : [];
  });
}

/** `"title": "Alps"`, with no braces around it: how a member is written, and no body. */
function isFragment(payload: Payload): boolean {
  return payload.kind === 'json' && payload.repairs.some(({ kind }) => kind === 'missing-braces');
}

function kindOf(
  prose: BodyProse,
  tables: BodyTables,
  samples: readonly Payload[],
  requests: readonly DocumentedRequest[],
): RequestBodyFacts['kind'] {
  const shown = tables.rows.length > 0 || samples.length > 0;
  if (prose.none && !shown && !prose.optional && prose.types.length === 0) return 'none';
  if (prose.reference || (requests.length > 0 && requests.every(writesReference))) return 'reference';
  if (prose.types.length > 0 && !prose.parameters) return 'resource';
  if (tables.areParameters || prose.parameters) return 'parameters';
  return prose.binary && tables.rows.length === 0 ? 'binary' : 'unstated';
}

/** `POST /groups/{id}/members/$ref` sends the address of an object, whatever the prose says. */
function writesReference({ line: { method, path } }: DocumentedRequest): boolean {
  return sendsBody(method) && literalOf(path?.segments.at(-1)) === '$ref';
}

/** A field of a form of the type "file" holds bytes, and no object of a type of the pages. */
function asFile(row: PropertyRow, { vocabulary }: PageContext): PropertyRow {
  const { type } = row;
  if (type?.kind !== 'named' || type.target) return row;
  const isFile = vocabulary.operation.parameters.fileTypes.includes(type.name.toLowerCase());
  return isFile ? { ...row, type: { kind: 'scalar', scalar: 'binary' } } : row;
}

/** The paragraphs of a section that say more than what the type is, or that an example follows; empty without any. */
function describeSection({ blocks }: Section, { vocabulary }: PageContext): string {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
  return texts
    .filter((text) => !isWholeBodySentence(text) && vocabulary.sectionOf(plainText(text)) === undefined)
    .map(cleanMarkdown)
    .join('\n\n');
}
