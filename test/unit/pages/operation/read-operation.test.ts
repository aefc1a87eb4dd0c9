import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/pages/read-page.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';
import { sourceText } from '../../../../src/source/source-text.js';
import { readOperationPage } from '../../../helpers/operation-page.js';

const FENCE = '```';

const PAGE = `# Lend book

Namespace: library

Lends a [book](../resources/book.md).

## Permissions

<!-- { "blockType": "permissions", "name": "book_lend", "requestUrls": ["POST /books/{id}/lend"] } -->

|Permission type|Least privileged permissions|Higher privileged permissions|
|:---|:---|:---|
|Delegated (work or school account)|Loan.ReadWrite|Loan.ReadWrite.All|
|Delegated (personal Microsoft account)|Not supported.|Not supported.|
|Application|Loan.ReadWrite.All|Not available.|

## HTTP request

<!-- { "blockType": "ignored" } -->
${FENCE} http
POST /books/{id}/lend
${FENCE}

## Request headers

|Name|Description|
|:---|:---|
|Authorization|Bearer {token}. Required.|
|Content-Type|application/json. Required.|

## Request body

In the request body, supply a JSON representation of the parameters.

|Parameter|Type|Description|
|:---|:---|:---|
|days|Int32|How long. Required.|

## Response

If successful, this action returns a \`201 Created\` response code and a [loan](../resources/loan.md) object in the response body.

## Examples

### Request

# [HTTP](#tab/http)
<!-- { "blockType": "request", "name": "lend_book" } -->
${FENCE} http
POST https://host.example/v1.0/books/1/lend
Content-Type: application/json

{ "days": 14 }
${FENCE}

# [Go](#tab/go)
${FENCE}go
client.Lend()
${FENCE}

---

### Response

<!-- { "blockType": "response", "truncated": true, "@odata.type": "library.loan" } -->
${FENCE} http
HTTP/1.1 201 Created
Content-Type: application/json

{ "id": "7" }
${FENCE}
`;

describe('readOperation', () => {
  test('reads a whole page', () => {
    const { operation, found, ledger } = readOperationPage(PAGE, 'api/book-lend.md');
    expect(operation.requests.map(({ line }) => line.target)).toEqual(['/books/{id}/lend']);
    expect(operation.unroutedReason).toBeUndefined();
    expect(operation.permissionsState).toBe('documented');
    expect(operation.permissions[0]?.requestUrls).toEqual(['POST /books/{id}/lend']);
    expect(operation.parameters).toEqual([]);
    expect(operation.requestBody).toMatchObject({ kind: 'parameters', mediaTypes: ['application/json'] });
    expect(operation.requestBody?.rows[0]).toMatchObject({ name: 'days', constraints: { required: true } });
    expect(operation.response?.statuses.map(({ status }) => status)).toEqual([201]);
    expect(operation.exchanges).toHaveLength(1);
    expect(operation.codeSamples.map(({ label }) => label)).toEqual(['Go']);
    expect(found).toEqual([]);
    expect(ledger.tableRows).toEqual({ read: 6, used: 6, reported: 0 });
  });

  test('is plain data', () => {
    const { operation } = readOperationPage(PAGE);
    expect(JSON.parse(JSON.stringify(operation))).toEqual(operation);
  });

  test('never throws, and loses nothing, whatever the order and number of its parts', () => {
    const parts = PAGE.split(/\n\n/);
    const odd = [
      `${FENCE}http\n\n${FENCE}`,
      `${FENCE}\nPATCH ** nothing\n${FENCE}`,
      `${FENCE}json\n{ "__proto__": 1, constructor: [ }\n${FENCE}`,
      '|Delegated|\n|--|\n|Application||x|',
      '<!-- { "blockType": ["request"], "name": {} } -->',
      '- *',
      '**Response**',
      '> ```GET /a```',
      '`````',
    ];
    const part = fc.constantFrom(...parts, ...odd);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (chosen) => {
        const model = readPage(sourceText('api/x.md', chosen.join('\n\n')), defaultVocabulary);
        for (const { read, used, reported } of Object.values(model.ledger)) expect(used + reported).toBe(read);
        for (const { place } of model.diagnostics) expect(place?.line).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});
