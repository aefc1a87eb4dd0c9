import { expect, it } from 'vitest';
import { cleanMarkdown } from '../../../../src/pages/prose/clean-markdown.js';

it.each([
  ['See [widget](widget.md#parts) and [list][].', 'See widget and [list][].'],
  ['See [the RFC](https://rfc.example/1 "RFC").', 'See [the RFC](https://rfc.example/1 "RFC").'],
  ['See [widget](<../resources/widget.md>).', 'See widget.'],
  ['A [**bold**](x.md) and an ![icon](https://a.example/i.png).', 'A **bold** and an icon.'],
  ['One.<br/> Two.', 'One.\nTwo.'],
  ['One. <br><br> Two.', 'One.\n\nTwo.'],
  ['Either: <ul><li>`a`</li><li>`b`</li></ul>', 'Either:\n\n- `a`\n\n- `b`'],
  ['<strong>day</strong>, <em>week </em>or <b>month</b>', '**day**, *week* or **month**'],
  ['<code>$&</code>, <code>x</code>, <b></b>', '<code>$&</code>, `x`, <b></b>'],
  ['a&nbsp;b\u00a0c', 'a b c'],
  ['`Array<br>` stays odd', '`Array\n` stays odd'],
])('%j becomes %j', (markdown, want) => {
  expect(cleanMarkdown(markdown)).toBe(want);
});
