import type { SchemaObject } from 'ajv';
import { HTTP_SCHEMES } from '../emit/openapi/options.js';
import type { VocabularyData } from '../pages/vocabulary/vocabulary-data.js';
import { REPORTER_NAMES } from '../reporters/choose-reporter.js';
import { OPENAPI_VERSIONS, OUTPUT_FORMATS, SPLITS, THRESHOLDS } from './config-file.js';
import { createVocabularySchema } from './extend-vocabulary.js';

const text = (description: string) => ({ type: 'string', minLength: 1, description });
const flag = (description: string) => ({ type: 'boolean', description });
const texts = (description: string) => ({ type: 'array', items: { type: 'string', minLength: 1 }, description });
const oneOf = (values: readonly string[], description: string) => ({ enum: values, description });
const record = (properties: Record<string, object>, description: string, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  description,
});

const operationSelector = record(
  {
    paths: texts('Globs over paths as the document writes them: "/users/**".'),
    tags: texts('Tags.'),
    pages: texts('Globs over pages, relative to the docs root.'),
  },
  'Operations that one of the lists names.',
);

/**
 * The JSON Schema of a configuration file.
 * @param codes every code that a run can report; `rules` and `suppressions` may name no other
 * @param vocabulary the known words, to which `vocabulary` may add
 */
export function createConfigSchema(codes: readonly string[], vocabulary: VocabularyData): SchemaObject {
  const code = { enum: codes, description: 'A code of a finding.' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of docs-to-openapi',
    ...record(
      {
        $schema: { type: 'string' },
        input: text('Folder of the pages.'),
        root: text(
          'Docs root: includes are resolved inside it, and files are named relative to it. Default: the input folder.',
        ),
        output: text('Folder that the files are written to.'),
        include: texts('Globs of the pages, relative to the input folder. Default: every Markdown file.'),
        exclude: texts('Globs of files that are no pages.'),
        formats: {
          type: 'array',
          items: oneOf(OUTPUT_FORMATS, 'A format of the document.'),
          minItems: 1,
          uniqueItems: true,
          description: 'Formats of the OpenAPI document; postman is a Postman collection of it. Default: yaml.',
        },
        openapi: oneOf(OPENAPI_VERSIONS, 'Version of OpenAPI. Default: 3.0.'),
        types: flag('Whether types.ts is written. Default: true.'),
        templates: text('Folder of Handlebars templates that replace the built-in ones.'),
        codeSamples: flag('Whether code samples become x-codeSamples. Default: false.'),
        unquotedFunctionArguments: flag('Whether function arguments in paths lose their quotes. Default: false.'),
        onlyValidExamples: flag('Whether payloads that contradict their schema are no examples. Default: false.'),
        onlyUsedTypes: flag('Whether types that no operation needs are left out. Default: false.'),
        splitBy: oneOf(SPLITS, 'Whether further documents are written, one per area or tag. Default: none.'),
        info: record(
          {
            title: text('Name of the API.'),
            version: text('Version of the API.'),
            description: text('What the API is for; CommonMark.'),
            termsOfService: text('URL of the terms of service.'),
            contact: record(
              { name: text('Name.'), url: text('URL.'), email: text('Address.') },
              'Who answers questions about the API.',
            ),
            license: record({ name: text('Name.'), url: text('URL.') }, 'License of the API.', ['name']),
          },
          'Head of the document.',
        ),
        servers: {
          ...texts('Base URLs of the API. Default: those that the pages use.'),
          items: { type: 'string', pattern: '^(?:https?://|/|\\{)', examples: ['https://api.example.com/v1'] },
          minItems: 1,
        },
        oauth2: record(
          {
            authorizationUrl: text('Where a user grants permissions.'),
            tokenUrl: text('Where a token is fetched.'),
          },
          'Where tokens come from; no page says it.',
        ),
        authentication: {
          ...record(
            {
              header: text('The header that has a key.'),
              query: text('The query parameter that has a key.'),
              cookie: text('The cookie that has a key.'),
              http: oneOf(HTTP_SCHEMES, 'What the header Authorization has.'),
            },
            'What opens the operations of which the pages do not say who may call them; any one of several.',
          ),
          minProperties: 1,
        },
        operations: record(
          { include: operationSelector, exclude: operationSelector },
          'Limits the result to some operations and what they need. Default: all operations.',
        ),
        pages: {
          type: 'object',
          additionalProperties: record(
            { requests: texts('Request lines of the page, such as "PATCH /users/{id}".') },
            'What is said in place of the page.',
          ),
          description: 'Corrections by page; pages are named relative to the docs root.',
        },
        vocabulary: {
          ...createVocabularySchema(vocabulary),
          description: 'Words of the pages that the program does not know; they are added to those that it knows.',
        },
        rules: {
          type: 'object',
          propertyNames: code,
          additionalProperties: oneOf(['off', 'info', 'warning', 'error'], 'A level.'),
          description: 'Levels of findings by code.',
        },
        suppressions: {
          type: 'array',
          items: record(
            {
              files: text('Glob of pages, relative to the docs root.'),
              codes: { type: 'array', items: code, minItems: 1 },
              reason: text('Why.'),
            },
            'Codes that are silenced in some pages.',
            ['files', 'codes'],
          ),
        },
        baseline: text('File of the findings that are allowed.'),
        failOn: oneOf(THRESHOLDS, 'Severity from which on findings make the run fail.'),
        reporter: oneOf(REPORTER_NAMES, 'Format of the findings. Default: stylish.'),
        maxFindings: { type: 'integer', minimum: 0, description: 'How many findings are listed. Default: 100.' },
        cache: flag('Whether what was read is kept for the next run. Default: false.'),
        cacheLocation: text('Folder of the cache. Default: .cache/docs-to-openapi.'),
        concurrency: {
          anyOf: [{ enum: ['auto', 'off'] }, { type: 'integer', minimum: 1 }],
          description: '"auto", "off", or a number of threads. Default: auto.',
        },
      },
      'What docs-to-openapi reads and writes.',
    ),
  };
}
