import { expect, it } from 'vitest';
import { takeInheritedFrom } from '../../../../src/pages/constraints/inherited-from.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';

it.each([
  ['The key. Inherited from [base](base.md).', { text: 'The key.', from: '[base](base.md)' }],
  ['Inherited from [base](base.md)', { text: '', from: '[base](base.md)' }],
  ['The key. Inherited from **base**. Read-only.', { text: 'The key. Read-only.', from: '**base**' }],
  [
    'Default is false Inherited from [base](base.md) Read-only.',
    { text: 'Default is false. Read-only.', from: '[base](base.md)' },
  ],
  ['The key (inherited from the `base` resource).', { text: 'The key', from: '`base`' }],
  ['The key. Inherited from example.base.', { text: 'The key.', from: 'example.base' }],
  ['To keep it uniqueInherited from [base](base.md).', { text: 'To keep it unique', from: '[base](base.md)' }],
  ['The key.Inherited from [base](base.md).', { text: 'The key.', from: '[base](base.md)' }],
  ['What a child inherits.', { text: 'What a child inherits.', from: undefined }],
])('%j', (markdown, want) => {
  expect({ from: undefined, ...takeInheritedFrom(markdown, defaultVocabulary.inheritedRemark) }).toEqual(want);
});
