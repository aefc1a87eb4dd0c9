import { expect, it } from 'vitest';
import { takeLabelledLines } from '../../../../src/pages/lists/labelled-lines.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';

it.each([
  ['**Type:** String\n\nThe key.', ['type String'], 'The key.', 18],
  ['The key.\\\n*Required*: yes<br>\nDefault: `a`', ['flag yes', 'default `a`'], 'The key.', 0],
  ['Type: String\n  Description: The key.', ['type String'], 'The key.', 28],
  ['Required: perhaps', undefined, undefined, undefined],
  ['A key: what opens.', undefined, undefined, undefined],
  ['Type: String', ['type String'], '', 0],
])('takes the labels of %j', (given, remarks, text, start) => {
  const taken = takeLabelledLines(given, defaultVocabulary);
  expect(taken?.remarks.map((remark) => `${remark.kind} ${remark.text}`)).toEqual(remarks);
  expect(taken?.text).toBe(text);
  expect(taken?.start).toBe(start);
});
