import { expect, it } from 'vitest';
import { formatPath } from '../../../../../src/http/path-template.js';
import { readTestPage } from '../../../../helpers/open-test-page.js';

function read(title: string, between = '') {
  const { operation, found } = readTestPage(
    `# Put up a shelf

## Request

Put it up like this.

| Method | Request URI | HTTP version |
|--|--|--|
| \`PUT\` | \`https://myhouse.rooms.example/myroom/shelves/myshelf?kind=wood\` | HTTP/1.1 |

Put in your own names:

| ${title} | Description |
|--|--|
| \`myhouse\` | Which house. |
| \`myroom\` | Which room. |
| *myshelf* | Optional. Which shelf. |

${between}### URI parameters

| Parameter | Description |
|--|--|
| \`timeout\` | How long to wait. |

### Request headers

| Request header | Description |
|--|--|
| \`Date\` or \`x-date\` | Required. When. |
| \`x-shape: <round \\| square>\` | Optional. Which shape. |
| \`x-wood: oak\` | Optional. Which wood. |
`,
    'api/put-up.md',
  );
  return {
    paths: operation?.requests.map(({ line: { path } }) => path && formatPath(path)),
    parameters: operation?.parameters.map(
      ({ in: place, name, sample, constraints: { required, possibleValues }, at }) =>
        [
          `${place} ${name} ${at.line}`,
          ...(required === undefined ? [] : [required]),
          ...(sample ? [sample] : []),
          ...(possibleValues ?? []),
        ].join(' '),
    ),
    found,
  };
}

it('puts placeholders in the place of what a table of path components names', () => {
  expect(read('Path component')).toEqual({
    paths: ['/{myroom}/shelves/{myshelf}'],
    parameters: [
      'path myhouse 15',
      'path myroom 16',
      'path myshelf 17 false',
      'query timeout 23',
      'header Date 29 false',
      'header x-date 29 false',
      'header x-shape 30 false round square',
      'header x-wood 31 false oak',
    ],
    found: [],
  });
});

it('leaves words of the path alone that any other table names', () => {
  expect(read('Room').paths).toEqual(['/myroom/shelves/myshelf']);
});
