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

test.each([
  ['{% hint style="info" %}\nMind the gap.\n{% endhint %}', ['paragraph Mind the gap.']],
  ['1. TOC\n{:toc}\n\nBooks.', ['paragraph Books.']],
  [
    'Name | Type\n--- | ---\nsize | Integer\n{: class="table"}\n\nBelow.',
    ['table Name|Type / size|Integer', 'paragraph Below.'],
  ],
  ['{% swagger method="get" path="/books" %}', ['paragraph {% swagger method="get" path="/books" %}']],
  ['```\n{% raw %}\n```', ['code {% raw %}']],
  ['A `{: .mark }` in a line.', ['paragraph A `{: .mark }` in a line.']],
])('of the orders of a generator of sites in %j, nothing is left', (given, want) => {
  expect(summariesOf(given)).toEqual(want);
});
