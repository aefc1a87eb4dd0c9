import { expect, it } from 'vitest';
import { viewArea, viewFindings, viewFindingsOfArea, viewSource } from '../../../src/preview/views.js';
import { createContent } from './preview-parts.js';

it('shows a small API on one page, and a large one by area', () => {
  expect(createContent().areas.map(({ name }) => name)).toEqual(['all']);
  expect(createContent('/docs', 300).areas.map(({ name, operations }) => [name, operations.length])).toEqual([
    ['all-else', 298],
    ['lights', 2],
  ]);
});

it('opens the first operation of the first tag', () => {
  const content = createContent();
  const [area] = content.areas;
  expect(area && viewArea(area, content)).toMatchObject({
    heading: 'All operations',
    apiTitle: 'Lights <now>',
    summary: '4 pages, 3 operations; 1 error, 1 warning, 1 info',
    documentAddress: '/areas/all/document.json',
    firstTag: 'All else',
    firstOperation: 'getLamp2',
    links: [
      { text: 'All operations', address: '/areas/all', findings: '1 finding', isCurrent: true },
      { text: 'Findings', address: '/findings', findings: '3 findings', isCurrent: false },
    ],
  });
});

it('puts a finding beside every operation of its page', () => {
  const content = createContent();
  const [area] = content.areas;
  const findings = area && viewFindingsOfArea(area, content);
  expect(Object.keys(findings ?? {})).toEqual(['getLamp0', 'getLamp1']);
  expect(findings?.getLamp0).toEqual([
    {
      severity: 'warning',
      code: 'pages/odd',
      message: expect.any(String),
      place: { text: 'api/lamp get.md:2', address: '/source/api/lamp%20get.md#L2' },
      related: [{ text: 'api/other.md:9', address: '/source/api/other.md#L9', message: 'See also.' }],
    },
  ]);
});

it('makes the document of an area once', () => {
  const [area] = createContent().areas;
  expect(JSON.parse(area?.document() ?? '')).toMatchObject({ openapi: '3.0.3' });
  expect(area?.document()).toBe(area?.document());
});

it('lists findings by page, with the operations that the page documents', () => {
  const { pages } = viewFindings(createContent());
  expect(pages.map(({ file, findings, operations }) => [file, findings.length, operations])).toEqual([
    ['The whole run', 1, []],
    [
      'api/lamp get.md',
      1,
      [
        { text: 'GET Get lamp 0', address: '/areas/all#/Lights/getLamp0' },
        { text: 'GET Get lamp 1', address: '/areas/all#/Lights/getLamp1' },
      ],
    ],
    ['resources/lamp.md', 1, []],
  ]);
});

it('shows the lines of a page with their findings', () => {
  const { lines, operations } = viewSource('api/lamp get.md', 'one\r\ntwo\r\n', createContent());
  expect(lines.map(({ name, text, findings }) => [name, text, findings.length])).toEqual([
    ['L1', 'one', 0],
    ['L2', 'two', 1],
  ]);
  expect(operations).toHaveLength(2);
});
