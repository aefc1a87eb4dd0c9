import { describe, expect, it } from 'vitest';
import { formatPath } from '../../../../src/http/path-template.js';
import { readPage } from '../../../../src/pages/read-page.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';
import { sourceText } from '../../../../src/source/source-text.js';
import { linkMarkdown } from '../../../helpers/link-markdown.js';

const parcel = (...actions: readonly string[]) =>
  [
    '# parcel resource type',
    '',
    'A parcel on its way.',
    '',
    '## Bound actions',
    '',
    ...actions,
    '',
    '## Properties',
    '',
    '| Property | Type | Description |',
    '|:--|:--|:--|',
    '| id | GUID | The parcel. |',
    '',
  ].join('\n');

const SHIP = [
  'The parcel type has a bound action called `ship` which sends the parcel.',
  'It looks like this:',
  '`SHIP https://<server name>:<port>/<instance>/api/v2.0/depots({id})/parcels({id})/Acme.Post.ship`',
  '',
  'The response has no content; the response code is 204.',
];
const HOLD = [
  '',
  'With `hold`, a parcel stays where it is.',
  '',
  'An example: `POST https://{host}/api/v2.0/depots({id})/parcels({id})/Acme.Post.hold`.',
];

function read(text: string) {
  const { kind, operation, diagnostics, ledger } = readPage(sourceText('parcel.md', text), defaultVocabulary);
  const requests = operation?.requests.map(({ line, title, caption }) => ({
    line: `${line.method} ${line.path ? formatPath(line.path) : ''}`,
    title,
    caption,
    at: line.at,
  }));
  const found = diagnostics.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
  return { kind, requests, statuses: operation?.response?.statuses.map(({ status }) => status), found, ledger };
}

describe('bound actions of a resource', () => {
  it('are request lines in code spans, with the sentence that names them', () => {
    const { kind, requests, statuses, found, ledger } = read(parcel(...SHIP, ...HOLD));
    expect(kind).toBe('resource');
    expect(requests).toEqual([
      {
        line: 'post /depots({id})/parcels({id})/Acme.Post.ship',
        title: 'ship',
        caption: 'The parcel type has a bound action called ship which sends the parcel.',
        at: { line: 9, column: 1 },
      },
      {
        line: 'post /depots({id})/parcels({id})/Acme.Post.hold',
        title: 'hold',
        caption: 'With hold, a parcel stays where it is.',
        at: { line: 15, column: 13 },
      },
    ]);
    expect(statuses).toEqual([204]);
    expect(found).toEqual(['pages/action-for-method 9:1']);
    expect(ledger.requestLines).toEqual({ read: 2, used: 2, reported: 0 });
  });

  it.each([
    ['a code span that is no request', 'Call `ship` with `SHIP parcels`.'],
    ['another word than the action', '`SEND https://{host}/api/v2.0/parcels({id})/Acme.Post.ship`'],
    ['a path alone', '`/parcels({id})/Acme.Post.ship`'],
  ])('are not %s', (_what, text) => {
    expect(read(parcel(text)).requests).toBeUndefined();
  });

  it('are none of what stands in examples', () => {
    const shown = ['## Examples', '', '### Bound actions', '', 'Here `ship` is called.', SHIP[2] ?? ''];
    expect(read(parcel('It has none.', '', ...shown)).requests).toBeUndefined();
  });

  it('have the statuses that are stated before the next one, and else those of the others', () => {
    const weigh = ['', 'The type also has `weigh`.', '`POST https://{host}/parcels({id})/Acme.Post.weigh`', ''];
    const answer = ['The response has a reference to the result; the response code is 201.'];
    const { operation } = readPage(
      sourceText('parcel.md', parcel(...SHIP, ...weigh, ...answer, ...HOLD)),
      defaultVocabulary,
    );
    const said = [operation, ...(operation?.parts ?? [])].map((part) => ({
      statuses: part?.response?.statuses.map(({ status }) => status),
      empty: part?.response?.empty,
    }));
    expect(operation?.requests.map(({ title, part }) => `${title} ${part}`)).toEqual([
      'ship undefined',
      'weigh 0',
      'hold 1',
    ]);
    expect(said).toEqual([
      { statuses: [204], empty: true },
      { statuses: [201], empty: false },
      { statuses: [204, 201], empty: true },
    ]);
  });

  it('are described by the first sentence above them where none has their name', () => {
    const { requests } = read(
      parcel('The parcel type can `sendOff` parcels.', 'An example:', '`POST https://{host}/parcels({id})/Acme.send`'),
    );
    expect(requests?.map(({ caption }) => caption)).toEqual(['The parcel type can sendOff parcels.']);
  });

  it('take a token where what the methods table lists takes one', () => {
    const methods = [
      '## Methods',
      '',
      '| Method | Return type |',
      '|:--|:--|',
      '| [GET parcel](parcel-get.md) | parcel |',
      '',
    ];
    const get = (header: string) =>
      [
        '# Get parcel',
        '',
        '## HTTP request',
        '',
        '```',
        'GET /parcels({id})',
        '```',
        '',
        '## Request headers',
        '',
        '| Header | Value |',
        '|:--|:--|',
        header,
        '',
      ].join('\n');
    const securityWith = (header: string) =>
      linkMarkdown({
        'parcel.md': parcel(...SHIP).replace('## Bound actions', [...methods, '## Bound actions'].join('\n')),
        'parcel-get.md': get(header),
      }).operation('POST /depots({depot-id})/parcels({parcel-id})/Acme.Post.ship');
    expect(securityWith('| Authorization | Bearer {token}. Required. |').security).toEqual({ kind: 'token' });
    expect(securityWith('| If-Match | The eTag. |').security).toEqual({ kind: 'unknown' });
    expect(securityWith('| If-Match | The eTag. |').id).toBe('depotParcelShip');
  });

  it('are operations with a name and a description of their own', () => {
    const { model } = linkMarkdown({ 'parcel.md': parcel(...SHIP) });
    expect(model.operations).toMatchObject([
      {
        method: 'post',
        summary: 'ship',
        description: 'The parcel type has a bound action called ship which sends the parcel.',
        responses: [{ status: '204', content: [] }],
      },
    ]);
    expect(model.operations[0]?.requestBody).toBeUndefined();
  });
});
