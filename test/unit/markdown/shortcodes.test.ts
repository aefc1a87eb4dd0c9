import { expect, test } from 'vitest';
import { summariesOf } from './outline-of.js';

test.each([
  ['See [book]({{< relref "types/book" >}}).', 'paragraph See [book](types/book).'],
  ['{{<required>}} The name.', 'paragraph (required) The name.'],
  ['{{< toc >}}', 'paragraph {{< toc >}}'],
  ['{{ size }}', 'paragraph {{ size }}'],
])('%s', (given, want) => {
  expect(summariesOf(given)).toEqual([want]);
});
