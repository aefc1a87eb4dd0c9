import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import { hasNoBody } from '../../http/bodiless-status.js';
import { isJsonType, isTextType, JSON_MEDIA_TYPE } from '../../http/media-type.js';
import type { MediaType } from '../../model/api-model.js';
import type { Schema } from '../../model/schema.js';
import { LINK_DIAGNOSTICS } from '../diagnostics.js';
import type { ResponseExample } from '../examples/operation-examples.js';
import { toExamples } from '../examples/to-examples.js';
import { isFurtherLine } from '../requests/leading-claims.js';
import { shownSchema } from '../results/shown-schema.js';
import type { TypeContext } from '../types/type-context.js';
import { annotatedSchema, mainSchema } from './response-schema.js';
import type { ResponseSources } from './response-sources.js';
import { isSuccess } from './response-statuses.js';

/**
 * What a response holds: its type, or what its payloads show. Bytes that a page shows as JSON are offered as both.
 * Raises `link/unknown-response-type`.
 * @param carriesResult the status is the one, or one of those, with which the operation returns its result
 */
export function contentOf(
  status: string,
  carriesResult: boolean,
  shown: readonly ResponseExample[],
  sources: ResponseSources,
  context: TypeContext,
): MediaType[] {
  if (hasNoBody(Number(status))) return [];
  const forms = carriesResult ? otherForms(status, shown, sources) : [];
  const result = carriesResult && forms.length === 0 ? mainSchema(sources, shown, context) : undefined;
  const schema =
    result ??
    (isSuccess(status) ? annotatedSchema(shown, sources, context) : undefined) ??
    (carriesResult ? aliasSchema(status, shown, sources, context) : undefined);
  const content = new Map<string, { schema?: Schema; shown: ResponseExample[] }>();
  const isRaw = schema !== undefined && (isBytes(schema) || (isEncoded(schema) && showsOtherForm(shown)));
  if (schema && !isRaw) content.set(JSON_MEDIA_TYPE, { schema, shown: [] });
  for (const mediaType of forms) content.set(mediaType, { shown: [] });
  for (const example of shown) {
    if (!example.body) continue;
    const mediaType = example.body.kind === 'json' ? JSON_MEDIA_TYPE : (example.mediaType ?? 'text/plain');
    const entry = content.get(mediaType) ?? { shown: [] };
    entry.shown.push(example);
    content.set(mediaType, entry);
  }
  const isJson = [...content.keys()].every((mediaType) => mediaType === JSON_MEDIA_TYPE);
  const bytes = isRaw && isJson ? [[bytesType(shown), { schema, shown: [] }] as const] : [];
  const [example] = content.get(JSON_MEDIA_TYPE)?.shown ?? [];
  if (!schema && isSuccess(status) && example) reportUnknown(example, sources, context);
  return [...bytes, ...content].map(([mediaType, entry]) =>
    mediaTypeOf(mediaType, entry.schema, entry.shown, sources, context),
  );
}

/** What the page shows for the lines that end alike, where it shows nothing for this one and no words say what it returns. */
function aliasSchema(
  status: string,
  shown: readonly ResponseExample[],
  { claims: [owner], examples }: ResponseSources,
  context: TypeContext,
): Schema | undefined {
  const alike = examples.aliases.filter((example) => String(example.status) === status);
  return shown.length === 0 ? shownSchema(alike, owner.page, context) : undefined;
}

/** Where no page defines a type, there is none that another one could name. */
function reportUnknown({ origin }: ResponseExample, { claims: [owner] }: ResponseSources, context: TypeContext): void {
  if (context.registry.definesObjects())
    context.report(diagnostic(LINK_DIAGNOSTICS, 'unknown-response-type', { page: owner.page.file }, origin));
}

/**
 * The media types of a line that is another one than the page's sentence is about, where its own examples, or else those of the
 * lines that end alike, show something else than JSON: a part of the thing, in a form of its own.
 */
function otherForms(
  status: string,
  shown: readonly ResponseExample[],
  { claims, examples }: ResponseSources,
): readonly string[] {
  const alike = shown.length > 0 ? shown : examples.aliases.filter((example) => String(example.status) === status);
  if (!showsOtherForm(alike) || !claims.every(isFurtherLine)) return [];
  return alike.flatMap(({ body, mediaType }) => (body && mediaType !== undefined ? mediaType : []));
}

/** There are bodies, and none of them is JSON. */
function showsOtherForm(shown: readonly ResponseExample[]): boolean {
  const bodies = shown.filter(({ body }) => body !== undefined);
  const isOtherText = ({ body, mediaType }: ResponseExample) =>
    body?.kind !== 'json' && mediaType !== undefined && !isJsonType(mediaType);
  return bodies.length > 0 && bodies.every(isOtherText);
}

function mediaTypeOf(
  mediaType: string,
  schema: Schema | undefined,
  shown: readonly ResponseExample[],
  { claims: [owner] }: ResponseSources,
  context: TypeContext,
): MediaType {
  const isJson = mediaType === JSON_MEDIA_TYPE;
  const known = schema ?? (isJson ? shownSchema(shown, owner.page, context) : bytesOrText(mediaType));
  return { mediaType, ...(known && { schema: known }), examples: toExamples(shown) };
}

function bytesOrText(mediaType: string): Schema {
  return { kind: 'scalar', scalar: isTextType(mediaType) ? 'string' : 'binary' };
}

function isBytes(schema: Schema): boolean {
  return schema.kind === 'scalar' && schema.scalar === 'binary';
}

/** Bytes as JSON holds them, such as "binary" and "bytes" mean. */
function isEncoded(schema: Schema): boolean {
  return schema.kind === 'scalar' && schema.scalar === 'base64';
}

function bytesType(shown: readonly ResponseExample[]): string {
  return (
    shown.find(({ mediaType }) => mediaType && mediaType !== JSON_MEDIA_TYPE)?.mediaType ?? 'application/octet-stream'
  );
}
