import { appendTo } from '../../collections/collect.js';
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
import { resolveSchema } from '../types/resolve-schema.js';
import type { TypeContext } from '../types/type-context.js';
import { annotatedSchema, isBytes, mainSchema } from './response-schema.js';
import type { ResponseSources, StatusSources } from './response-sources.js';
import { isSuccess } from './response-statuses.js';

/**
 * What a response holds: its type, or what its payloads show. Bytes that a page shows as JSON are offered as both.
 * Raises `link/unknown-response-type`, and what `mainSchema` raises.
 */
export function contentOf(sources: StatusSources, context: TypeContext): MediaType[] {
  const { claims, status, carriesResult, shown } = sources;
  if (hasNoBody(Number(status))) return [];
  const forms = carriesResult ? otherForms(sources) : [];
  const schema = schemaOf(sources, forms.length > 0, context);
  const isRaw = schema !== undefined && (isBytes(schema) || (isEncoded(schema) && showsOtherForm(shown)));
  const content = new Map<string, ResponseExample[]>();
  if (schema && !isRaw) content.set(JSON_MEDIA_TYPE, []);
  for (const mediaType of forms) content.set(mediaType, []);
  for (const example of shown) {
    const { body, mediaType = isRaw && body?.kind === 'placeholder' ? bytesType(shown) : 'text/plain' } = example;
    if (body) appendTo(content, body.kind === 'json' ? JSON_MEDIA_TYPE : mediaType, example);
  }
  const [example] = content.get(JSON_MEDIA_TYPE) ?? [];
  if (!schema && isSuccess(status) && example) reportUnknown(example, sources, context);
  const isJson = [...content.keys()].every((mediaType) => mediaType === JSON_MEDIA_TYPE);
  const bytes = isRaw && isJson ? [{ mediaType: bytesType(shown), schema, examples: [] }] : [];
  const media = [...content].map(([mediaType, examples]): MediaType => {
    const ofJson = (isRaw ? undefined : schema) ?? shownSchema(examples, claims[0].page, context);
    const known = mediaType === JSON_MEDIA_TYPE ? ofJson : bytesOrText(mediaType);
    return { mediaType, ...(known && { schema: known }), examples: toExamples(examples) };
  });
  return [...bytes, ...media];
}

/** The type of a response; where no words say what is returned, what the page shows for the lines that end alike. */
function schemaOf(sources: StatusSources, isOtherForm: boolean, context: TypeContext): Schema | undefined {
  const { claims, status, carriesResult, shown } = sources;
  const result = carriesResult && !isOtherForm ? mainSchema(sources, context) : undefined;
  const named =
    result ?? tabledType(sources, context) ?? (isSuccess(status) ? annotatedSchema(sources, context) : undefined);
  if (named || !carriesResult || shown.length > 0) return named;
  return shownSchema(aliasesOf(sources), claims[0].page, context);
}

/** The type that a table of statuses gives to this one. */
function tabledType({ claims, status }: StatusSources, { registry }: TypeContext): Schema | undefined {
  for (const { operation, page } of claims) {
    const type = operation.response?.statuses.find((one) => String(one.status) === status)?.type;
    if (type) return resolveSchema(type, page, registry);
  }
  return undefined;
}

/** What the page shows for this status of the lines that end alike. */
function aliasesOf({ status, examples }: StatusSources): readonly ResponseExample[] {
  return examples.aliases.filter((example) => String(example.status) === status);
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
function otherForms(sources: StatusSources): readonly string[] {
  const alike = sources.shown.length > 0 ? sources.shown : aliasesOf(sources);
  if (!showsOtherForm(alike) || !sources.claims.every(isFurtherLine)) return [];
  return alike.flatMap(({ body, mediaType }) => (body && mediaType !== undefined ? mediaType : []));
}

/** There are bodies, and none of them is JSON. */
function showsOtherForm(shown: readonly ResponseExample[]): boolean {
  const bodies = shown.filter(({ body }) => body !== undefined);
  const isOtherText = ({ body, mediaType }: ResponseExample) =>
    body?.kind !== 'json' && mediaType !== undefined && !isJsonType(mediaType);
  return bodies.length > 0 && bodies.every(isOtherText);
}

function bytesOrText(mediaType: string): Schema {
  return { kind: 'scalar', scalar: isTextType(mediaType) ? 'string' : 'binary' };
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
