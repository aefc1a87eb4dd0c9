import { describe, expect, test } from 'vitest';
import { readHttpRequest } from '../../../../../src/pages/operation/requests/http-request.js';
import { openOperation } from '../../../../helpers/operation-page.js';

const FENCE = '```';
const block = (text: string, annotation = '') => `${annotation}${FENCE}http\n${text}\n${FENCE}\n`;

function read(markdown: string) {
  const { context, outline, found } = openOperation(markdown);
  const { requests, unroutedReason, templates, headers } = readHttpRequest(context, outline);
  return {
    lines: requests.map(({ line }) => `${line.method} ${line.target}`),
    captions: requests.map(({ caption }) => caption),
    requests,
    unroutedReason,
    templates: templates.size,
    headers: headers.map(({ name, value }) => `${name}: ${value}`),
    found: found(),
    ledger: context.ledger.total().requestLines,
  };
}

describe('readHttpRequest', () => {
  test('reads every line of every block below the heading, each once', () => {
    const { lines, requests, found, ledger } = read(
      `# Get book\n\n## HTTP request\n\n${block('GET /books/{id}\n\nor\n\nGET /me/books/{id}\nGET /books/{id}')}\n${block('GET /shelves/{id}/books/{id}')}`,
    );
    expect(lines).toEqual(['get /books/{id}', 'get /me/books/{id}', 'get /shelves/{id}/books/{id}']);
    expect(requests.map(({ line }) => `${line.at.line}:${line.at.column}`)).toEqual(['6:1', '10:1', '15:1']);
    expect(requests[0]?.headings).toEqual(['HTTP request']);
    expect(found).toEqual([]);
    expect(ledger).toEqual({ read: 4, used: 4, reported: 0 });
  });

  test('reads a line with several methods as one of each', () => {
    const { requests, found, ledger } = read(
      `# Edit book\n\n## URL\n\n${block('PUT|PATCH /books/{id}\nGET/HEAD /books')}`,
    );
    expect(requests.map(({ line }) => `${line.at.line}:${line.at.column} ${line.method} ${line.target}`)).toEqual([
      '6:1 put /books/{id}',
      '6:1 patch /books/{id}',
      '7:1 get /books',
      '7:1 head /books',
    ]);
    expect(found).toEqual([]);
    expect(ledger).toEqual({ read: 4, used: 4, reported: 0 });
  });

  test.each([
    ['below any heading around', '## HTTP requests\n\n### For a group\n\n'],
    ['at another level', '## Get the default book\n\n### HTTP Request\n\n'],
    ['with a remark', '## HTTP request (to add one)\n\n'],
    ['with a version', '## HTTP request (v1.0)\n\n'],
  ])('finds the heading %s', (_, heading) => {
    expect(read(`# Get book\n\n${heading}${block('GET /books/{id}')}`).lines).toEqual(['get /books/{id}']);
  });

  test.each(['Response', 'Error responses', 'Examples'])(
    'takes nothing below a heading "%s" inside of it',
    (heading) => {
      const { lines } = read(
        `# Show book\n\n## HTTP request\n\n${block('POST /books/{id}/show')}\n### ${heading}\n\n` +
          `Post what was returned to the viewer:\n\n${block('POST https://viewer.example.com/show\nContent-Type: text/plain\n\na=b')}`,
      );
      expect(lines).toEqual(['post /books/{id}/show']);
    },
  );

  test.each([
    { shape: 'whose path is a pattern', target: '/books/{id}/pages', want: ['post /books/{id}/pages'] },
    { shape: 'with a colon', target: '/books/:id/pages', want: ['post /books/:id/pages'] },
    { shape: 'but not one of keys', target: '/books/7/pages', want: [] },
    { shape: 'but not one of another host', target: 'https://files.example.com/books/{id}', want: [] },
    { shape: 'but not one with a pattern in its query', target: '/books?title={title}', want: [] },
  ])('takes the request of an example where there is no other, $shape', ({ target, want }) => {
    const { lines, found, templates } = read(
      `# Add page\n\n## HTTP request\n\n### Request body\n\nThe page.\n\n### Example\n\n` +
        `<!-- { "blockType": "request", "name": "add" } -->\n${block(`POST ${target}\nContent-Type: text/plain\n\na`)}`,
    );
    expect(lines).toEqual(want);
    expect(templates).toBe(0);
    expect(found).toEqual([want.length > 0 ? 'pages/request-line-of-example 13:1' : 'pages/no-request-line 1:1']);
  });

  test('captions lines by the paragraph above a note', () => {
    const { captions } = read(
      `# Get book\n\n## HTTP request\n\nFor your own book:\n\n> [!NOTE]\n> Sign in first.\n\n<!-- { "blockType": "ignored" } -->\n` +
        `${block('GET /me/books/{id}')}\n> [!NOTE]\n> Sign in first.\n\n${block('GET /books/{id}')}`,
    );
    expect(captions).toEqual(['For your own book', undefined]);
  });

  test('captions the lines of several blocks', () => {
    const { captions } = read(
      `# Get book\n\n## HTTP request\n\nFor a **book**:\n<!-- { "blockType": "ignored" } -->\n${block('GET /books/{id}')}\n` +
        `### For a shelf\n\n${block('GET /shelves/{id}')}\n## Get another\n\n### HTTP request\n\n${block('GET /others/{id}')}`,
    );
    expect(captions).toEqual(['For a book', 'For a shelf', 'Get another']);
  });

  test('reads fences outside of the examples when no heading is there', () => {
    const { lines } = read(
      `# Get book\n\n## Permissions\n\n${block('GET /books/{id}')}\n## Optional query parameters\n\n${block('GET /books?$top=1')}\n` +
        `## Examples\n\n### Request\n\n${block('GET /books/1')}`,
    );
    expect(lines).toEqual(['get /books/{id}']);
  });

  test('reads annotated requests under headings of their own beside those of the heading', () => {
    const annotated = '<!-- { "blockType": "request" } -->\n';
    const { lines, captions } = read(
      `# List loans\n\n## Loans of a shelf\n\n### HTTP request\n\n${block('GET /shelves/{id}/loans', annotated)}\n` +
        `## Loans of a reader\n\n${block('GET /readers/{id}/loans', annotated)}\n` +
        `## Try it\n\n${block('GET https://library.example/me/loans', annotated)}\n` +
        `## Response\n\n${block('HTTP/1.1 200 OK')}\n## More\n\n${block('GET /readers/1/loans', annotated)}`,
    );
    expect(lines).toEqual(['get /shelves/{id}/loans', 'get /readers/{id}/loans']);
    expect(captions).toEqual(['Loans of a shelf', 'Loans of a reader']);
  });

  test('takes no sample for a request line', () => {
    const annotated = '<!-- { "blockType": "request" } -->\n';
    expect(read(`# Get book\n\n## Usage\n\n${block('GET /books/1', annotated)}`).lines).toEqual([]);
  });

  test('reads a heading "Request" when nothing else is there', () => {
    expect(read(`# Get book\n\n## Request\n\n${block('GET /books/{id}')}`).lines).toEqual(['get /books/{id}']);
  });

  test('reads a code span alone on its line', () => {
    const { requests } = read(
      `# Get book\n\n## HTTP request\n\nThe content of the book:\n\`GET /books/{id}/content\`\n\nNot \`GET /this\` one.\n\n${block('GET /books/{id}')}`,
    );
    expect(requests.map(({ line }) => `${line.target} ${line.at.line}`)).toEqual([
      '/books/{id} 11',
      '/books/{id}/content 6',
    ]);
  });

  test.each([
    ['a list', '- `GET /books/{id}`\n- `GET /me/books/{id}`', [5, 6]],
    ['a list without markup', '* GET /books/{id}\n* GET /me/books/{id}', [5, 6]],
    ['a nested list', '- One of them:\n  - **GET** `/books/{id}`\n  - **GET** `/me/books/{id}`', [6, 7]],
    ['an item of several lines', '1. GET /books/{id}\n   GET /me/books/{id}', [5, 6]],
    ['lines', 'GET /books/{id}\nGET /me/books/{id}', [5, 6]],
    ['bold paragraphs', '**GET /books/{id}**\n\n**GET /me/books/{id}**', [5, 7]],
    ['a paragraph with a word between', '`GET /books/{id}` or\n`GET /me/books/{id}`', [5, 6]],
    ['a note', '> `GET /books/{id}`\n> `GET /me/books/{id}`', [5, 6]],
    ['a section of it', '### Syntax\n\n- `GET /books/{id}`\n- `GET /me/books/{id}`', [7, 8]],
  ])('reads %s', (_, markdown, want) => {
    const { lines, requests, found, ledger } = read(`# Get book\n\n## HTTP request\n\n${markdown}\n`);
    expect(lines).toEqual(['get /books/{id}', 'get /me/books/{id}']);
    expect(requests.map(({ line }) => line.at.line)).toEqual(want);
    expect(found).toEqual([]);
    expect(ledger).toEqual({ read: 2, used: 2, reported: 0 });
  });

  test('captions the items of a list', () => {
    const { captions, requests } = read(
      '# Get book\n\n## HTTP request\n\n- `GET /books/{id}`: any of them,\n  also a lost one.\n- Your own one:\n  `GET /me/books/{id}`\n',
    );
    expect(captions).toEqual(['any of them, also a lost one.', 'Your own one']);
    expect(requests.map(({ line }) => `${line.at.line}:${line.at.column}`)).toEqual(['5:4', '8:4']);
  });

  test('takes fences elsewhere for samples where the text below the heading has request lines', () => {
    const { lines } = read(
      `# Get book\n\n## HTTP request\n\n- \`GET /books/{id}\`\n\n## Usage\n\n${block('GET /books/7')}`,
    );
    expect(lines).toEqual(['get /books/{id}']);
  });

  test('takes no request line from sentences', () => {
    const { lines, found } = read(
      '# Get book\n\n## HTTP request\n\nUse GET /books.\n\n- See `GET /books/{id}` for one of them.\n- GET /me/books is slow.\n\n' +
        '## Parameters\n\n- `GET /shelves`\n',
    );
    expect(lines).toEqual([]);
    expect(found).toEqual(['pages/no-request-line 1:1']);
  });

  test('takes a line that says what the body is for no header', () => {
    const { headers, found } = read(
      `# Add\n\n## HTTP request\n\n${block('PUT /books/{id}/cover\nIf-Match: *\nBody: the bytes of the cover')}`,
    );
    expect(headers).not.toContain('Body: the bytes of the cover');
    expect(found).toEqual([]);
  });

  test('keeps headers of the block, and reports other text', () => {
    const { headers, found } = read(
      `# Get book\n\n## HTTP request\n\n${block('POST /books/close\nsession-id: {session-id}\n\nPOST /books/open\nno header at all')}`,
    );
    expect(headers).toEqual(['session-id: {session-id}']);
    expect(found).toEqual(['pages/unread-request-text 10:1']);
  });

  test('knows which fences are messages besides', () => {
    const request = '<!-- { "blockType": "request" } -->\n';
    const { templates, lines } = read(
      `# Get book\n\n## HTTP request\n\n${block('GET /books/{id}')}\n${block('GET /me/book', request)}\n${block('POST /books\n\n{ "title": "A" }')}`,
    );
    expect(lines).toHaveLength(3);
    expect(templates).toBe(1);
  });

  test.each([
    ['an empty block', block(''), 'The block of the HTTP request is empty.', ['pages/empty-request-block 5:1']],
    [
      'a note in place of the path',
      block('PATCH ** Path of the book not found'),
      'The request line "PATCH ** Path of the book not found" holds no path.',
      ['pages/unusable-request-line 6:1'],
    ],
    ['nothing', 'To be written.\n', 'The page has no request line.', ['pages/no-request-line 1:1']],
  ])('says why there is no operation: %s', (_, body, reason, want) => {
    const { unroutedReason, found } = read(`# Update book\n\n## HTTP request\n\n${body}`);
    expect(unroutedReason).toBe(reason);
    expect(found).toEqual(want);
  });

  test('reports a line that departs from the grammar of paths', () => {
    const { found, unroutedReason } = read(
      `# Get book\n\n## HTTP request\n\n${block("GET /books/find(title='{t}'/pages")}`,
    );
    expect(found).toEqual(['pages/odd-request-line 6:1']);
    expect(unroutedReason).toBeUndefined();
  });
});

describe('sentences that shorten a request line', () => {
  const shorten = (...sentences: readonly string[]) => {
    const { requests, ledger } = read(
      `# Get a book\n\n## HTTP request\n\n${block('GET /shelves({id})/books({id})')}\n${sentences.join('\n')}`,
    );
    const lines = requests.map(({ line, caption }) => ({ target: line.target, caption, at: line.at }));
    return { further: lines.slice(1), ledger };
  };

  test('give a further one where they have the end that is left out', () => {
    const { further, ledger } = shorten('To get all of them,', 'omit `({id})` from the URL. It is quick.');
    expect(further).toEqual([
      {
        target: '/shelves({id})/books',
        caption: 'To get all of them, omit ({id}) from the URL.',
        at: { line: 10, column: 7 },
      },
    ]);
    expect(ledger).toEqual({ read: 2, used: 2, reported: 0 });
  });

  test.each([
    ['another end', 'To get all of them, omit `({key})`.'],
    ['an end that is no key or segment', 'To be quick, omit `)`.'],
    ['nothing that is left out', 'The end is `({id})`.'],
    ['what may be missing elsewhere', 'Where `({id})` is omitted, all of them are meant.'],
  ])('give none for %s', (_, sentence) => {
    expect(shorten(sentence).further).toEqual([]);
  });
});

describe('a table of request lines', () => {
  const table = (...rows: readonly string[]) => ['| Method | Request URI |', '|:--|:--|', ...rows].join('\n');
  const page = (requests: string) =>
    `# Renew a loan\n\n## REST request\n\n### Request syntax\n\n${requests}\n\n### Request example\n\n${block('POST https://api.test/v1/loans/7/renew HTTP/1.1')}`;

  test('is read, and the lines in fences are samples of them', () => {
    const { lines, requests, found, ledger } = read(
      page(table('| **POST** | [*{baseURL}*](urls.md)/v1/loans/{loan-id}/renew HTTP/1.1 |', '| GET | /v1/loans |')),
    );
    expect(lines).toEqual(['post {baseURL}/v1/loans/{loan-id}/renew', 'get /v1/loans']);
    expect(requests[0]?.line).toMatchObject({ base: '{baseURL}/v1', at: { line: 9, column: 14 } });
    expect(found).toEqual([]);
    expect(ledger).toEqual({ read: 2, used: 2, reported: 0 });
  });

  test.each([
    ['other titles', '|Verb|Path|\n|-|-|\n|GET|/loans|\n|POST|/loans|'],
    ['a column for both', '|Endpoint|Description|\n|-|-|\n|`GET /loans`|All.|\n|**POST** `/loans`|A new one.|'],
    ['a method by its full title', '|HTTP method|URL|\n|-|-|\n|`GET`|`/loans`|\n|`POST`|`/loans`|'],
    ['unknown titles', '|What|How|\n|-|-|\n|`GET`|`/loans`|\n|`POST`|`/loans`|'],
    ['a column of both without a known title', '|Usage|\n|-|\n|GET /loans|\n|POST /loans|'],
    ['heading rows', '|Method|URL|\n|-|-|\n|**Reading**||\n|GET|/loans|\n|**Writing**||\n|POST|/loans|'],
    ['another protocol', '|Method|URI|\n|-|-|\n|GET|/loans|\n|GET/WebSocket|/loans|\n|POST|/loans|'],
    ['remarks below targets', '|Method|URI|\n|-|-|\n|GET|/loans|\n|POST|`/loans`<br>(a loan)|'],
    ['the target in front', '|URI|Method|\n|-|-|\n|/loans|get|\n|/loans|post|'],
  ])('may have %s', (_, markdown) => {
    const { lines, found } = read(page(markdown));
    expect(lines).toEqual(['get /loans', 'post /loans']);
    expect(found).toEqual([]);
  });

  test('may have bars in placeholders, and several targets in a cell', () => {
    const { lines, requests } = read(
      page(
        table(
          '| GET | /readers/{id | card | mail}/loans |',
          '| GET | `/shelves/{id|name}/loans` |',
          '| GET | /loans<br/>/me/loans |',
          '| GET | /loans/<loan id> |',
        ),
      ),
    );
    expect(lines).toEqual([
      'get /readers/{id | card | mail}/loans',
      'get /shelves/{id | name}/loans',
      'get /loans',
      'get /me/loans',
      'get /loans/{loan id}',
    ]);
    expect(requests[0]?.line.at).toMatchObject({ line: 9, column: 9 });
  });

  test('captions its lines by a column of descriptions', () => {
    const { captions } = read(page('|Method|URL|Description|\n|-|-|-|\n|GET|/loans|All of *them*.|\n|POST|/loans||'));
    expect(captions).toEqual(['All of them.', undefined]);
  });

  test.each([
    ['samples', '## Examples'],
    ['other pages', '## See also'],
    ['anything else', '## Remarks'],
  ])('is none where it lists requests of %s', (_, heading) => {
    const rows = '|What|How|\n|-|-|\n|GET|/loans|';
    expect(read(`# Renew a loan\n\n${heading}\n\n${rows}\n`).lines).toEqual([]);
  });

  test.each([
    ['a row without a method', '| Renew | /v1/loans/{loan-id}/renew |'],
    ['a row without a target', '| POST | |'],
  ])('is none with %s', (_, row) => {
    expect(read(page(table('| GET | /v1/loans |', row))).lines).toEqual(['post https://api.test/v1/loans/7/renew']);
  });
});

describe('a title that is a request line', () => {
  test.each([
    ['POST (/readers/{id}/loans)', 'post /readers/{id}/loans'],
    ['POST (/readers/{id}/loans )', 'post /readers/{id}/loans'],
    ['GET /readers/reader({id})/loans', 'get /readers/reader({id})/loans'],
  ])('%s', (title, want) => {
    const { lines, requests, unroutedReason } = read(
      `# ${title}\n\n## Request headers\n\n## Request\n\n${block('POST https://library.example/readers/7/loans')}`,
    );
    expect(lines).toEqual([want]);
    expect(requests[0]?.line.at).toMatchObject({ line: 1 });
    expect(unroutedReason).toBeUndefined();
  });

  test('gives way to a heading for the request', () => {
    expect(read(`# GET /loans\n\n## HTTP request\n\n${block('GET /me/loans')}`).lines).toEqual(['get /me/loans']);
  });

  test('tells nothing in other words', () => {
    expect(read(`# GET the loans of /readers\n\n## Request headers\n`).lines).toEqual([]);
  });
});

describe('a page without a heading for the request', () => {
  const answer = `## Response\n\n${block('HTTP/1.1 200 OK')}\n## Usage\n\n${block('GET https://library.example/v1/books/7')}`;
  const page = (requests: string) => `# Get a book\n\n${requests}\n\n${answer}`;

  test.each([
    ['a heading', '## GET /books/{id}', 3],
    ['a heading in code', '### `GET /books/{id}`', 3],
    ['a heading with a remark', '## GET /books/{id}: one book', 3],
    ['a bold line', '**GET /books/{id}**', 3],
    ['a method in bold', '**GET** `/books/{id}`', 3],
    ['a line of code', '`GET /books/{id}`', 3],
    ['labels', '**Method:** GET\n**URL:** /books/{id}', 4],
    ['labels in paragraphs', '**Method** : `GET`\n\n**URL** : `/books/{id}`', 5],
    ['labels without markup', 'URL: /books/{id}\nMethod: get', 3],
    ['one label', '**API endpoint:** `GET` `/books/{id}`', 3],
    ['labels with a break', '**Method:** GET<br>**URL:** /books/{id}', 3],
    ['labels in a list', '- **HTTP method:** `GET`\n- **Endpoint:** `/books/{id}` (one book)', 4],
    ['labels above', '* **URL**\n\n  /books/{id}\n\n* **Method:**\n\n  `GET`', 5],
    ['labels as headings', '### URL\n\n`/books/{id}`\n\n### Method\n\nGET', 5],
    ['labels in a section', '## Request\n\n- Method: GET\n- Path: /books/{id}', 6],
    ['a label of both', '**Endpoint:** `GET /books/{id}`', 3],
    ['both behind the label of a method', '**Method**: `GET /books/{id}`', 3],
    ['labels in a fence', '```bash\nHTTP Method: GET\nURL: /books/<id>\n```', 5],
    ['a table of labels', '| Method | GET |\n|:--|:--|\n| URL | /books/{id} |', 5],
    [
      'a table of labels with an empty header',
      '| | |\n|:--|:--|\n| **Method** | `GET` |\n| **URL** | `/books/{id}` |',
      6,
    ],
  ])('has it in %s', (_, requests, want) => {
    const { lines, requests: read_, found, ledger } = read(page(requests));
    expect(lines).toEqual(['get /books/{id}']);
    expect(read_[0]?.line.at.line).toBe(want);
    expect(found).toEqual([]);
    expect(ledger).toEqual({ read: 1, used: 1, reported: 0 });
  });

  test('may have it in a heading with a whole URL behind a word', () => {
    expect(read(page('### Get `https://library.example/books/{id}`')).lines).toEqual([
      'get https://library.example/books/{id}',
    ]);
    expect(read(page('### Get `/books/{id}`')).lines).not.toContain('get /books/{id}');
  });

  test('may have several of them', () => {
    expect(read(page('**Methods:** GET, DELETE\n\n**URL:** /books/{id}')).lines).toEqual([
      'get /books/{id}',
      'delete /books/{id}',
    ]);
    expect(read(page('Method: GET\nURL: `/books` or `/me/books`')).lines).toEqual(['get /books', 'get /me/books']);
    expect(read(page('Method: GET\nURL: /books\n\nMethod: POST\nURL: /books')).lines).toEqual([
      'get /books',
      'post /books',
    ]);
  });

  test('reports the rows beside those of the request', () => {
    const { lines, found } = read(page('| Method | GET |\n|:--|:--|\n| URL | /books/{id} |\n| Speed | fast |'));
    expect(lines).toEqual(['get /books/{id}']);
    expect(found).toEqual(['pages/unread-request-text 6:1']);
  });

  test.each([
    ['sentences', 'See GET /books, or `GET /me/books`.\n\nTo show all: `GET /books`'],
    ['a label alone', '**URL:** /books/{id}'],
    ['a method of something else', '**Method:** by hand\n**URL:** /books/{id}'],
    ['lists', '- `GET /books`\n- `POST /books`'],
    ['headings of examples', '## Examples\n\n### GET /books/7'],
    ['headings in words', '## GET the book'],
  ])('has none in %s', (_, text) => {
    expect(read(`# Get a book\n\n${text}\n\n## Request headers\n\nNone.\n`).lines).toEqual([]);
  });

  test('has request lines of its own below the heading for it', () => {
    const { lines } = read(`# Get a book\n\n## HTTP request\n\n### GET /books/{id}\n\nOne book.\n\n${answer}`);
    expect(lines).toEqual(['get /books/{id}']);
    expect(read(`# Get a book\n\n## URL\n\n/books/{id}\n\n## Method\n\nGET\n\n${answer}`).lines).toEqual(lines);
  });
});
