import type { MediaTypeObject, OpenAPIObject } from 'openapi3-ts/oas30';
import { expect, test } from 'vitest';
import { emitOpenApi } from '../../../../src/emit/openapi/emit-openapi.js';
import { checkExamples } from '../../../../src/rules/document/check-examples.js';
import { setAsideExamples } from '../../../../src/rules/document/set-aside-examples.js';
import { documentWith } from '../../../helpers/document-rules.js';
import { versions } from '../../../helpers/openapi-context.js';
import { sampleModel } from '../../../helpers/sample-model.js';

const LAMP = { $ref: '#/components/schemas/lamp' };
const lit = { value: { lit: true } };
const said = { summary: 'Said', value: { lit: 'yes' } };

/** The body of a request and of its response, in JSON unless said otherwise. */
function documentOf(media: MediaTypeObject, mediaType = 'application/json'): OpenAPIObject {
  const content = { [mediaType]: media };
  return documentWith({
    paths: {
      '/lamps': {
        post: {
          requestBody: { content },
          responses: {
            200: { description: '', content },
            204: { description: '' },
            400: { $ref: '#/components/responses/e' },
          },
        },
      },
    },
    components: { schemas: { lamp: { type: 'object', properties: { lit: { type: 'boolean' } } } } },
  });
}

test.each<{ shape: string; given: MediaTypeObject; want: MediaTypeObject; mediaType?: string }>([
  {
    shape: 'one of two',
    given: { schema: LAMP, examples: { lit, said } },
    want: { schema: LAMP, examples: { lit }, 'x-contradicting-examples': { said } },
  },
  {
    shape: 'all of them',
    given: { schema: LAMP, examples: { said } },
    want: { schema: LAMP, 'x-contradicting-examples': { said } },
  },
  { shape: 'none', given: { schema: LAMP, examples: { lit } }, want: { schema: LAMP, examples: { lit } } },
  { shape: 'none where there are none', given: { schema: LAMP }, want: { schema: LAMP } },
  { shape: 'none without a schema', given: { examples: { said } }, want: { examples: { said } } },
  {
    shape: 'none that is no JSON',
    mediaType: 'text/plain',
    given: { schema: LAMP, examples: { said } },
    want: { schema: LAMP, examples: { said } },
  },
])('sets aside $shape', ({ given, want, mediaType }) => {
  const document = documentOf(given, mediaType);
  const before = JSON.stringify(document);
  expect(setAsideExamples(document)).toEqual(documentOf(want, mediaType));
  expect(JSON.stringify(document)).toBe(before);
});

test.each(versions)('leaves the sample as it is in %s', (version) => {
  const { document } = emitOpenApi(sampleModel, { version });
  expect(JSON.stringify(setAsideExamples(document))).toBe(JSON.stringify(document));
});

test('leaves nothing that the check finds', () => {
  const document = documentOf({ schema: LAMP, examples: { lit, said } });
  expect(checkExamples(document)).toHaveLength(2);
  expect(checkExamples(setAsideExamples(document))).toEqual([]);
});
