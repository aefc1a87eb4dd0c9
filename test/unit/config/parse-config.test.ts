import { describe, expect, it } from 'vitest';
import { createConfigSchema } from '../../../src/config/config-schema.js';
import { parseConfig } from '../../../src/config/parse-config.js';
import { defaultVocabulary } from '../../../src/pages/vocabulary/vocabulary.js';

const SCHEMA = createConfigSchema(['pages/odd-heading', 'link/unknown-type'], defaultVocabulary.data);

describe('parseConfig', () => {
  it.each([
    ['nothing', '', {}],
    ['comments alone', '# input: docs\n', {}],
    ['YAML', 'input: docs\nformats: [yaml, json]\n', { input: 'docs', formats: ['yaml', 'json'] }],
    ['JSON', '{\n\t"$schema": "x",\n\t"input": "docs"\n}', { $schema: 'x', input: 'docs' }],
    [
      'numbers that are texts',
      'openapi: 3.0\ninfo: { version: 1.10 }\nmaxFindings: 5\n',
      { openapi: '3.0', info: { version: '1.10' }, maxFindings: 5 },
    ],
    [
      'corrections',
      'pages:\n  api/a.md:\n    requests: ["GET /a"]\n',
      { pages: { 'api/a.md': { requests: ['GET /a'] } } },
    ],
    ['levels', 'rules: { pages/odd-heading: off, link/unknown-type: error }', undefined],
    ['threads', 'concurrency: 3', { concurrency: 3 }],
  ])('reads %s', (_name, text, want) => {
    const reading = parseConfig(text, SCHEMA);
    expect(reading.problems).toBeUndefined();
    if (want) expect(reading).toEqual({ config: want });
  });

  it.each([
    ['formts: [yaml]', 1, 1, 'unknown key "formts"; did you mean "formats"?'],
    ['input: docs\ninfo:\n  tittle: x\n', 3, 3, 'unknown key "tittle"; did you mean "title"?'],
    ['formats:\n  - yml\n', 2, 5, '"formats.0" is "yml"; expected one of "yaml", "json", "postman"'],
    ['types: maybe', 1, 8, '"types" is "maybe"; expected true or false'],
    ['formats: yaml', 1, 10, '"formats" is "yaml"; expected a list'],
    ['concurrency: many', 1, 14, '"concurrency" is "many"; expected "auto", "off", or a whole number from 1 on'],
    ['rules:\n  pages/od-heading: off', 2, 3, 'unknown code "pages/od-heading"; did you mean "pages/odd-heading"?'],
    ['suppressions: [{ files: x }]', 1, 16, '"suppressions.0" has no "codes"'],
    ['- a', 1, 1, 'the configuration is a list; expected an object'],
    ['{ "input": "a", "input": "b" }', 1, 17, 'Map keys must be unique'],
    ['vocabulary:\n  scalarNames:\n    strings: [x]', 3, 5, 'unknown key "strings"; did you mean "string"?'],
    ['maxFindings: -1', 1, 14, '"maxFindings" is -1; expected 0 or more'],
    ['input: ""', 1, 8, '"input" is empty; expected some text'],
    ['formats: []', 1, 10, '"formats" is empty; expected at least one item'],
    [
      'authentication: {}',
      1,
      17,
      '"authentication" is empty; expected at least one of "header", "query", "cookie", "http"',
    ],
    [
      'servers: [api.example.com]',
      1,
      11,
      '"servers.0" is "api.example.com"; expected a text such as "https://api.example.com/v1"',
    ],
    ['inptu: docs', 1, 1, 'unknown key "inptu"; did you mean "input"?'],
    ['formats: [yaml, yaml]', 1, 10, '"formats" has the item "yaml" twice; expected different ones'],
    ['pages:\n  api/x.md:\n    requests: none', 3, 15, '"pages.api/x.md.requests" is "none"; expected a list'],
  ])('finds what is wrong with %j', (text, line, column, message) => {
    expect(parseConfig(text, SCHEMA)).toEqual({ problems: [{ line, column, message }] });
  });

  it('finds everything at once, in the order of the file', () => {
    const { problems } = parseConfig('b: 2\ntypes: 3\ninput: 4\na: 1\n', SCHEMA);
    expect(problems?.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  it('survives hostile keys', () => {
    const { problems } = parseConfig('__proto__: { polluted: true }\npages: { __proto__: { x: 1 } }', SCHEMA);
    expect(problems?.length).toBeGreaterThan(0);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
