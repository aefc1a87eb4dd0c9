import { describe, expect, test } from 'vitest';
import type { TypeExpression } from '../../../../../src/type-expressions/type-expression.js';
import { readOperationPage } from '../../../../helpers/operation-page.js';

const FENCE = '```';

function read(body: string, line = 'POST /books', title = 'Create book') {
  const { operation, found, ledger } = readOperationPage(
    `# ${title}\n\n## HTTP request\n\n${FENCE}http\n${line}\n${FENCE}\n\n## Request body\n\n${body}`,
  );
  return { body: operation.requestBody, found, ledger, operation };
}

const names = (types: readonly TypeExpression[] | undefined) =>
  types?.map((type) => (type.kind === 'named' ? type.name : type.kind));
const table = (name: string) =>
  `\n\n|${name}|Type|Description|\n|:--|:--|:--|\n|title|String|The title.|\n|id|String|Read-only.|`;
const book = '[book](../resources/book.md)';

describe('readRequestBody', () => {
  test.each([
    ['Do not supply a request body for this method.', 'none'],
    ["Don't supply a request body for this method.", 'none'],
    ['No request body is required.', 'none'],
    ['None.', 'none'],
    ['N/A', 'none'],
    ['This method does not require a request body.', 'none'],
    [`In the request body, supply a JSON representation of a ${book} object.`, 'resource'],
    ['In the request body, supply a JSON representation for the libraryBook object.', 'resource'],
    ['In the request body, supply a JSON representation of **books** object.', 'resource'],
    [`A ${book}.`, 'resource'],
    ['In the request body, provide a JSON object with the following parameters.', 'parameters'],
    ['In the request body, supply JSON representation of the parameters.', 'parameters'],
    ['In the request body, provide the `@odata.id` of the book.', 'reference'],
    ['The body is the binary stream of the cover.', 'binary'],
    ['Send what should change.', 'unstated'],
  ])('%s', (sentence, kind) => {
    expect(read(sentence).body?.kind).toBe(kind);
  });

  test('reads type, description, rows and place', () => {
    const { body, ledger, found } = read(
      `In the request body, supply a JSON representation of a ${book} object.\n\nThe table shows the properties that are required when you create it.${table('Property')}`,
    );
    expect(body?.types).toEqual([{ kind: 'named', name: 'book', target: { file: 'resources/book.md' } }]);
    expect(body?.collection).toBe(false);
    expect(body?.description).toBe(
      'In the request body, supply a JSON representation of a book object.\n\nThe table shows the properties that are required when you create it.',
    );
    expect(body?.rows.map(({ name, constraints }) => [name, constraints])).toEqual([
      ['title', {}],
      ['id', { readOnly: true }],
    ]);
    expect(body?.at).toEqual({ line: 9, column: 1 });
    expect(ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
    expect(found).toEqual([]);
  });

  test('reads the table of members beside the body that "Request" shows', () => {
    const request = (json: string) =>
      readOperationPage(
        `# Lend\n\n## HTTP request\n\n${FENCE}\nPOST /loans\n${FENCE}\n\n## Request\n\n${FENCE}json\n${json}\n${FENCE}\n\n|Field|Type|Required?|Notes|\n|--|--|--|--|\n|book|string|✓|Which.|\n|days|int||How long.|\n`,
      );
    const { operation, ledger } = request('{ "book": "b1", "days": 14 }');
    expect(operation.requestBody?.rows.map(({ name, constraints }) => [name, constraints.required])).toEqual([
      ['book', true],
      ['days', undefined],
    ]);
    expect(operation.requestBody?.description).toBeUndefined();
    expect(operation.exchanges[0]?.request?.body?.kind).toBe('json');
    expect(ledger.tableRows).toEqual({ read: 2, used: 2, reported: 0 });
  });

  test.each<[sentence: string, demanded: string[] | undefined]>([
    ['The request body must contain  **title**, which is a required property.', ['title']],
    ['You must specify the **title** property and **authors** relationship.', ['title', 'authors']],
    ['Only the title property is mandatory; other properties are optional.', ['title']],
    [`You must specify the **title** of the ${book}.`, ['title']],
    ['If it is lent, the request body must contain **reader**.', undefined],
    ['You must specify the **title** or the **isbn**.', undefined],
    ['Each author must contain **name**.', undefined],
  ])('reads what "%s" demands', (sentence, demanded) => {
    const { body } = read(`Supply a JSON representation of a ${book} object. ${sentence}`);
    expect(body?.demanded).toEqual(demanded);
  });

  test('believes that all are required, but for a row that says otherwise', () => {
    const { body } = read(`Send these values (all are required):${table('Property')}\n|place|String|Optional.|`);
    expect(body?.rows.map(({ constraints: { required } }) => required)).toEqual([true, true, false]);
  });

  test('takes a table of parameters for what it is', () => {
    expect(read(`Send the following.${table('Parameter')}`).body?.kind).toBe('parameters');
    expect(read(`Send the following.${table('Property')}`).body?.kind).toBe('unstated');
  });

  test('prefers the type to a table of parameters', () => {
    expect(read(`Supply a JSON representation of a ${book} object.${table('Parameter')}`).body?.kind).toBe('resource');
  });

  test('reads alternatives, once each, and lists', () => {
    const { body } = read(`Supply a ${book} or [shelf](../resources/shelf.md) object, or a ${book}.`);
    expect(names(body?.types)).toEqual(['book', 'shelf']);
    expect(read(`Supply an array of ${book} objects.`).body?.collection).toBe(true);
    expect(read('Supply an array of JSON objects with the parameters below.').body?.collection).toBe(true);
  });

  test('takes an address for the body of a reference, whatever the prose says', () => {
    const { body } = read(`Supply a JSON representation of a ${book} object.`, 'POST /shelves/{id}/books/$ref');
    expect(body?.kind).toBe('reference');
    expect(body?.types).toEqual([]);
  });

  test.each([
    [
      'that is to be ignored, and that a table repeats, as no sample',
      '<!-- { "blockType": "ignored" } -->',
      table('Parameter'),
      [],
      [],
    ],
    [
      'without a table',
      '<!-- { "blockType": "ignored" } -->',
      '',
      [{ title: 'string' }],
      ['pages/payload-type-words 15:1'],
    ],
    ['that is not to be ignored', '', table('Parameter'), [{ title: 'string' }], ['pages/payload-type-words 15:1']],
  ])('reads a template %s', (_, annotation, rows, samples, want) => {
    const { body, found, ledger } = read(
      `Send this:\n\n${annotation}\n${FENCE}json\n{ "title": "string" }\n${FENCE}${rows}`,
    );
    expect(body?.samples.map((sample) => sample.kind === 'json' && sample.value)).toEqual(samples);
    expect(found).toEqual(want);
    expect(ledger.payloads.read).toBe(ledger.payloads.used + ledger.payloads.reported);
  });

  test.each([
    ['beside a table is no body', table('Parameter'), []],
    ['alone is one', '', [{ title: 'A' }]],
  ])('a member without braces %s', (_, rows, want) => {
    const { body, found, ledger } = read(`Mark the type:\n\n${FENCE}json\n"title": "A"\n${FENCE}${rows}`);
    expect(body?.samples.map((sample) => sample.kind === 'json' && sample.value)).toEqual(want);
    expect(found).toEqual(['pages/payload-repaired 14:1']);
    expect(ledger.payloads).toEqual({ read: 1, used: 1, reported: 0 });
  });

  test('takes samples of the section for the body', () => {
    const { body, operation, ledger, found } = read(
      `No request body is required. However, you can send one:\n\n${FENCE}json\n{ "title": "A", }\n${FENCE}\n\n## Example\n\n${FENCE}http\nPOST /books\n${FENCE}`,
    );
    expect(body?.kind).toBe('unstated');
    expect(body?.samples.map((sample) => sample.kind === 'json' && sample.value)).toEqual([{ title: 'A' }]);
    expect(operation.exchanges).toHaveLength(1);
    expect(ledger.payloads).toEqual({ read: 1, used: 1, reported: 0 });
    expect(found).toEqual(['pages/payload-repaired 14:15']);
  });

  test('may be sent in some cases only', () => {
    const { body } = read(
      'Do not supply a request body to get all of them. For those of one reader, you must supply a request body.',
    );
    expect(body).toMatchObject({ kind: 'unstated', optional: true });
  });

  test('keeps media types of the headers and the prose', () => {
    const { operation } = readOperationPage(
      `# Send\n\n## HTTP request\n\n${FENCE}http\nPOST /books\n${FENCE}\n\n## Request headers\n\n|Name|Description|\n|:--|:--|\n|Content-Type|application/json. Required.|\n\n` +
        '## Request body\n\nThe body is text as `text/plain`, or bytes.',
    );
    expect(operation.requestBody?.mediaTypes).toEqual(['application/json', 'text/plain']);
  });

  test('counts the parts of a page only once', () => {
    const { body } = read(
      `Supply a ${book} object.\n\n### More\n\nText.${table('Property')}\n\n## Parameters${table('Parameter')}`,
    );
    expect(body?.rows).toHaveLength(4);
  });

  test('takes a sample below a heading of its own', () => {
    const { body } = read(`Send this.\n\n### Sample request\n\n${FENCE}json\n{ "title": "Emma" }\n${FENCE}`);
    expect(body?.samples).toMatchObject([{ kind: 'json', value: { title: 'Emma' } }]);
  });

  test('has nothing to say of an empty section', () => {
    expect(read('').body).toBeUndefined();
  });
});
