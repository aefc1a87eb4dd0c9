import { expect, it } from 'vitest';
import { resolveLink } from '../../../../src/pages/context/resolve-link.js';

it.each([
  ['widget.md', { file: 'docs/resources/widget.md' }],
  ['../api/widget-get.md', { file: 'docs/api/widget-get.md' }],
  ['./widget.md#parts', { file: 'docs/resources/widget.md', anchor: 'parts' }],
  ['#parts', { file: 'docs/resources/user.md', anchor: 'parts' }],
  ['..\\api\\Widget-Get.md', { file: 'docs/api/Widget-Get.md' }],
  ['widget.md?view=new#a%20b', { file: 'docs/resources/widget.md', anchor: 'a b' }],
  ['my%20widget.md', { file: 'docs/resources/my widget.md' }],
  ['%E0%A4%A.md', { file: 'docs/resources/%E0%A4%A.md' }],
  ['../../../outside.md', { file: 'outside.md' }],
  ['../api/widget-get', { file: 'docs/api/widget-get.md' }],
  ['../api/widget-get/#parts', { file: 'docs/api/widget-get.md', anchor: 'parts' }],
  ['widget.html', { file: 'docs/resources/widget.md' }],
  ['v1.0', { file: 'docs/resources/v1.0' }],
  ['widget.png', { file: 'docs/resources/widget.png' }],
  ['https://example.com/widget.md', {}],
  ['mailto:someone@example.com', {}],
  ['/graph/overview', {}],
])('%j', (url, want) => {
  expect(resolveLink(url, 'docs/resources/user.md')).toEqual(want);
});
