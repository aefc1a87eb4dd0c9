import type {
  ContentObject,
  ExampleObject,
  MediaTypeObject,
  RequestBodyObject,
  ResponseObject,
  ResponsesObject,
} from 'openapi3-ts/oas30';
import { FORM_MEDIA_TYPE, isJsonType, isTextType } from '../../http/media-type.js';
import type { MediaType, RequestBody, Response } from '../../model/api-model.js';
import { basesOf } from '../../model/bases.js';
import type { JsonValue } from '../../model/json.js';
import type { InlineObjectSchema, InlineProperty, ReferenceSchema, Schema } from '../../model/schema.js';
import type { EmitContext } from './emit-context.js';
import { emitHeader } from './parameters.js';
import { emitObject, emitSchema, type SchemaOrReference } from './schema.js';

/** The body of an operation, in every media type that it comes in. */
export function emitRequestBody(body: RequestBody, context: EmitContext): RequestBodyObject {
  return {
    ...(body.description && { description: body.description }),
    ...(body.required && { required: true }),
    content: emitContent(body.content, context),
  };
}

/** Responses by status code. */
export function emitResponses(responses: readonly Response[], context: EmitContext): ResponsesObject {
  return Object.fromEntries(responses.map((response) => [response.status, emitResponse(response, context)]));
}

function emitResponse(response: Response, context: EmitContext): ResponseObject {
  return {
    description: response.description,
    ...(response.headers.length > 0 && {
      headers: Object.fromEntries(response.headers.map((header) => [header.name, emitHeader(header, context)])),
    }),
    ...(response.content.length > 0 && { content: emitContent(response.content, context) }),
  };
}

function emitContent(content: readonly MediaType[], context: EmitContext): ContentObject {
  return Object.fromEntries(content.map((media) => [media.mediaType, emitMediaType(media, context)]));
}

function emitMediaType(media: MediaType, context: EmitContext): MediaTypeObject {
  const examples = media.examples.map(({ name, summary, value }): [string, ExampleObject] => [
    name,
    { ...(summary && { summary }), value: emitExampleValue(value, media.schema, context) },
  ]);
  return {
    schema: emitBodySchema(media, context),
    ...(examples.length > 0 && { examples: Object.fromEntries(examples) }),
  };
}

function emitExampleValue(value: JsonValue, schema: Schema | undefined, context: EmitContext): JsonValue {
  return schema && context.nullRemover ? context.nullRemover.remove(value, schema) : value;
}

/** A body that is no JSON is text or bytes: an empty schema there has no meaning to a generator. */
function emitBodySchema(media: MediaType, context: EmitContext): SchemaOrReference {
  const { mediaType, schema, examples, requiredMembers = [], furtherMembers = [] } = media;
  if (schema?.kind === 'reference' && requiredMembers.length + furtherMembers.length > 0) {
    return emitExtendedBody(schema, requiredMembers, furtherMembers, context);
  }
  if (schema?.kind === 'object' && examples.some(({ value }) => hasFurtherMembers(value, schema))) {
    return { ...emitSchema(schema, context), additionalProperties: true };
  }
  if (isForm(mediaType) && (!schema || schema.kind === 'any' || schema.kind === 'scalar')) return {};
  if (schema && schema.kind !== 'any') return emitSchema(schema, context);
  if (isJsonType(mediaType)) return {};
  return isTextType(mediaType) ? { type: 'string' } : { type: 'string', format: 'binary' };
}

/**
 * A body that has members which its type does not have, or must have some which its type does not demand. Those are typed once
 * more beside their names, as generators of TypeScript take nothing from names alone. Where subtypes may be sent in place of
 * the type it stays a plain reference: of anything else generators make one more subclass, and then only that can be sent.
 */
function emitExtendedBody(
  schema: ReferenceSchema,
  names: readonly string[],
  further: readonly InlineProperty[],
  context: EmitContext,
): SchemaOrReference {
  const type = context.types.get(schema.type);
  if (type?.kind !== 'object' || type.discriminator) return emitSchema(schema, context);
  const properties = [type, ...basesOf(type, context.types)].flatMap((base) => base.properties);
  const demanded = names.flatMap((name) => {
    const property = properties.find((candidate) => candidate.name === name);
    if (!property) return [];
    const { nullable } = property.constraints;
    return [{ name, schema: property.schema, constraints: { required: true, ...(nullable && { nullable }) } }];
  });
  const members = [...demanded, ...further];
  return members.length === 0
    ? emitSchema(schema, context)
    : { allOf: [emitSchema(schema, context), emitObject(members, context)] };
}

/** To consumers a form is an object of its fields; the pages show the text that is sent. */
function isForm(mediaType: string): boolean {
  return mediaType.startsWith('multipart/') || mediaType === FORM_MEDIA_TYPE;
}

/** True for a payload with members that no page lists: strict linters want to hear that there may be such. */
function hasFurtherMembers(value: JsonValue, { properties }: InlineObjectSchema): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.keys(value).some((member) => properties.every(({ name }) => name !== member));
}
