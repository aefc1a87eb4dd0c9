import { expect, test } from 'vitest';
import { namesRequest } from '../../../src/http/names-request.js';
import { parseRequestLine } from '../../../src/http/request-line.js';

test.each([
  { text: 'GET /books/{id}', line: 'GET /books/{book-id}', want: true },
  { text: '/books/{id}', line: 'GET /books/{book-id}', want: true },
  { text: 'GET https://library.example/v1.0/Books/{id}?$top=1', line: 'GET /books/{book-id}', want: true },
  { text: "GET /books/find(topic='{x}')", line: "GET /books/find(topic='{topic}')", want: true },
  { text: 'POST /books/{id}', line: 'GET /books/{book-id}', want: false },
  { text: 'GET /books', line: 'GET /books/{book-id}', want: false },
  { text: '', line: 'GET /books', want: false },
  { text: 'GET /books', line: 'GET', want: false },
])('$text names $line: $want', ({ text, line, want }) => {
  const parsed = parseRequestLine(line, { line: 1, column: 1 });
  expect(parsed && namesRequest(text, parsed)).toBe(want);
});
