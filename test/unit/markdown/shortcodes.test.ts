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
  ['{% include sample.html\n    rest=one\n    python=two %}\n\nBelow.', ['paragraph Below.']],
  ['{% include sample.html\n\nBelow.', ['paragraph {% include sample.html', 'paragraph Below.']],
  ['A `{: .mark }` in a line.', ['paragraph A `{: .mark }` in a line.']],
])('of the orders of a generator of sites in %j, nothing is left', (given, want) => {
  expect(summariesOf(given)).toEqual(want);
});

test.each([
  [
    '{% capture one_rest %}\nPUT /books/7\n{ "size": 1 }\n{% endcapture %}\n\n{% capture one_python %}\n\nput(7)\n{% endcapture %}\nBelow.',
    ['code PUT /books/7~{ "size": 1 }', 'code ~put(7)', 'paragraph Below.'],
  ],
  ['{% capture note %}\nMind the gap.\n{% endcapture %}', ['paragraph Mind the gap.']],
  ['{% capture one_rest %}\nGET /books', ['paragraph GET /books']],
  [
    '```\n{% capture one_rest %}\nGET /books\n{% endcapture %}\n```',
    ['code {% capture one_rest %}~GET /books~{% endcapture %}'],
  ],
])('what %j keeps for samples stands in fences', (given, want) => {
  expect(summariesOf(given)).toEqual(want);
});
