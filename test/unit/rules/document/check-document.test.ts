import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emitOpenApi } from '../../../../src/emit/openapi/emit-openapi.js';
import { checkDocument } from '../../../../src/rules/document/check-document.js';
import { documentRules } from '../../../../src/rules/document/document-rules.js';
import { versions } from '../../../helpers/openapi-context.js';
import { sampleModel } from '../../../helpers/sample-model.js';

const FOLDER = new URL('../../../../src/rules/document/', import.meta.url);
/** Files of the folder that hold no rule. */
const OTHERS = new Set([
  ...['check-document', 'check-examples', 'describe-mismatch', 'diagnostics', 'document-places', 'document-rule'],
  ...['document-rules', 'example-schemas', 'placeholders', 'references', 'set-aside-examples', 'walk-document'],
]);

describe.each(versions)('what is emitted in %s', (version) => {
  test.each([false, true])('breaks no rule, unquoted arguments: %s', (unquotedFunctionArguments) => {
    const { document } = emitOpenApi(sampleModel, { version, unquotedFunctionArguments });
    expect(checkDocument(document, sampleModel)).toEqual([]);
  });
});

test('a model gives places with columns', () => {
  const { document } = emitOpenApi(sampleModel);
  const model = {
    ...sampleModel,
    operations: sampleModel.operations.map((operation) => ({
      ...operation,
      origin: { file: 'api/b.md', line: 3, column: 9 },
    })),
  };
  document.tags = [];
  expect(checkDocument(document, model)[0]?.place).toEqual({ file: 'api/b.md', line: 3, column: 9 });
  expect(checkDocument(document)[0]?.place).toEqual({ file: 'api/sample.md', line: 20, column: 1 });
});

test('every rule is in the list, and every file of a rule has a test and shows a bad and a good case', async () => {
  const rules = readdirSync(FOLDER)
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !OTHERS.has(name));
  expect(rules).toHaveLength(documentRules.length);
  const tests = new Set(readdirSync(new URL('.', import.meta.url)));
  for (const rule of rules) {
    expect(tests).toContain(`${rule}.test.ts`);
    const text = readFileSync(new URL(`${rule}.ts`, FOLDER), 'utf8');
    expect(text).toMatch(/\n \* Bad: .+\n \* Good: .+\n/);
  }
});
