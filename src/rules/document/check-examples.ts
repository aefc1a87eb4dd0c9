import { validate } from '@cfworker/json-schema';
import type { ContentObject, MediaTypeObject, OpenAPIObject, ReferenceObject } from 'openapi3-ts/oas30';
import { diagnostic } from '../../diagnostics/define-diagnostics.js';
import type { Diagnostic, Place } from '../../diagnostics/diagnostic.js';
import { isJsonType } from '../../http/media-type.js';
import type { ApiModel } from '../../model/api-model.js';
import type { JsonValue } from '../../model/json.js';
import { describeMismatches } from './describe-mismatch.js';
import { DOCUMENT_DIAGNOSTICS } from './diagnostics.js';
import { createDocumentPlaces } from './document-places.js';
import { createSchemaLookup, DRAFT, toJsonSchema } from './example-schemas.js';
import { resolveReference } from './references.js';

/**
 * Holds every JSON example of a document against its schema. Raises `document/example-mismatch` and
 * `document/example-format` at the example's payload. The schemas are interpreted, not compiled: names from pages
 * become no code, and types that no example reaches cost nothing.
 * @param model the model that the document was made from; without it the findings have no places
 */
export function checkExamples(document: OpenAPIObject, model?: ApiModel): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const lookup = createSchemaLookup(document);
  const places = createDocumentPlaces(model);
  for (const { owner, body, mediaType, schema, examples } of listJsonExamples(document)) {
    const jsonSchema = toJsonSchema(schema);
    for (const [name, value] of examples) {
      if (validate(value, jsonSchema, DRAFT, lookup).valid) continue;
      const { errors } = validate(value, jsonSchema, DRAFT, lookup, false);
      const place = places.example(owner, body, mediaType, name);
      for (const mismatch of describeMismatches(errors, value, jsonSchema, lookup)) {
        diagnostics.push(toDiagnostic(mismatch, place));
      }
    }
  }
  return diagnostics;
}

function toDiagnostic(
  { member, found, expected, format }: ReturnType<typeof describeMismatches>[number],
  place: Place | undefined,
): Diagnostic {
  return format === undefined
    ? diagnostic(DOCUMENT_DIAGNOSTICS, 'example-mismatch', { member, found, expected }, place)
    : diagnostic(DOCUMENT_DIAGNOSTICS, 'example-format', { member, found, format }, place);
}

interface ExamplesOfBody {
  /** The operationId, or the page of an operation without a path. */
  readonly owner: string;
  /** `request`, or the status of a response. */
  readonly body: string;
  readonly mediaType: string;
  readonly schema: object;
  readonly examples: readonly (readonly [name: string, value: JsonValue])[];
}

interface BodyOwner {
  readonly operationId?: string;
  readonly page?: string;
  readonly requestBody?: Body | ReferenceObject;
  readonly responses?: Readonly<Record<string, Body | ReferenceObject>>;
}

interface Body {
  readonly content?: ContentObject;
}

/** A shared response is listed once, for the first operation that refers to it. */
function* listJsonExamples(document: OpenAPIObject): Generator<ExamplesOfBody> {
  const operations: BodyOwner[] = Object.values(document.paths).flatMap((item) => Object.values(item));
  const seen = new Set<Body>();
  for (const operation of [...operations, ...((document['x-unrouted-operations'] ?? []) as BodyOwner[])]) {
    const owner = operation.operationId ?? operation.page ?? '';
    const bodies: [string, Body | ReferenceObject | undefined][] = [
      ['request', operation.requestBody],
      ...Object.entries(operation.responses ?? {}),
    ];
    for (const [body, given] of bodies) {
      const resolved = given && resolveReference(document, 'responses', given);
      if (!resolved?.content || seen.has(resolved)) continue;
      seen.add(resolved);
      yield* listExamplesOfContent(resolved.content, owner, body);
    }
  }
}

/** A media type of an operation without a path calls its examples `payloads`. */
type DraftMediaType = MediaTypeObject & { readonly payloads?: MediaTypeObject['examples'] };

function* listExamplesOfContent(content: ContentObject, owner: string, body: string): Generator<ExamplesOfBody> {
  for (const [mediaType, media] of Object.entries<DraftMediaType>(content)) {
    const { schema, payloads, examples = payloads } = media;
    if (!schema || !examples || !isJsonType(mediaType)) continue;
    const values = Object.entries(examples).flatMap(([name, example]): [string, JsonValue][] =>
      'value' in example ? [[name, example.value]] : [],
    );
    yield { owner, body, mediaType, schema, examples: values };
  }
}
