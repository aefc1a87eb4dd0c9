import { describe, expect, it } from 'vitest';
import { readTestPage } from '../../../../helpers/open-test-page.js';

const FENCE = '```';

/** A page of one operation with a body, a query parameter, and what follows them. */
function read(...lines: readonly string[]) {
  const { operation, enumerations, found, ledger } = readTestPage(
    [
      '# Lend book',
      '',
      '## HTTP request',
      '',
      `${FENCE}http`,
      'POST /books/{id}/lend',
      FENCE,
      '',
      '## Query parameters',
      '',
      '|Name|Type|Description|',
      '|:--|:--|:--|',
      '|shape|String|How it is answered.|',
      '',
      '## Request body',
      '',
      '|Name|Type|Description|',
      '|:--|:--|:--|',
      '|kind|String|Either `short` or `long`.|',
      '|room|String|Where it is read.|',
      '|days|Int32|How long.|',
      '',
      ...lines,
    ].join('\n'),
  );
  const body = Object.fromEntries(
    (operation?.requestBody?.rows ?? []).map(({ name, values, description }) => [name, { values, description }]),
  );
  const [shape] = operation?.parameters ?? [];
  return { body, shape, enumerations: enumerations.map(({ name }) => name), found, ledger };
}

describe('a table of values', () => {
  it('belongs to what the sentence above it names', () => {
    const { body, found, ledger } = read(
      '### Rooms',
      '',
      'The following values are allowed for the **room** parameter.',
      '',
      '|Room value|Description|',
      '|:--|:--|',
      '|(null)|Any of them.|',
      '|`hall`|The big one.|',
      '|`attic`||',
    );
    expect(body.room).toEqual({
      values: ['hall', 'attic'],
      description: 'Where it is read.\n\n- `(null)`: Any of them.\n- `hall`: The big one.\n- `attic`',
    });
    expect(found).toEqual([]);
    expect(ledger.tableRows).toEqual({ read: 7, used: 7, reported: 0 });
  });

  it('belongs to what its heading names', () => {
    const { shape, enumerations } = read('### Shape options', '', '|Value|Description|', '|:--|:--|', '|flat|A page.|');
    expect(shape).toMatchObject({
      description: 'How it is answered.\n\n- `flat`: A page.',
      constraints: { possibleValues: ['flat'] },
    });
    expect(enumerations).toEqual([]);
  });

  it('only describes the values of a row that lists its own', () => {
    const { body } = read(
      'Possible values for the `kind` property:',
      '',
      '|Value|Description|',
      '|:--|:--|',
      '|`short`|A day.|',
      '|`long`|A year.|',
      '|`other`|Ask.|',
    );
    expect(body.kind).toEqual({
      values: ['short', 'long'],
      description: 'Either `short` or `long`.\n\n- `short`: A day.\n- `long`: A year.\n- `other`: Ask.',
    });
  });

  it.each([
    { shape: 'of a number', sentence: 'The following values are allowed for the **days** parameter.' },
    { shape: 'of several', sentence: 'The following values are allowed for the **room** and **kind** parameters.' },
    { shape: 'of none of the rows', sentence: 'The following values are allowed for the **hall** parameter.' },
    { shape: 'behind another sentence', sentence: 'The **room** parameter says where.' },
  ])('is none $shape', ({ sentence }) => {
    const { body, found } = read('### Rooms', '', sentence, '', '|Value|Description|', '|:--|:--|', '|a|An a.|');
    expect(body.room?.values).toEqual([]);
    expect(found).toEqual(['pages/unread-table 27:1']);
  });
});
