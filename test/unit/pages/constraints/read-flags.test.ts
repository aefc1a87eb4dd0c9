import { expect, it } from 'vitest';
import { readFlags, setOffFlags } from '../../../../src/pages/constraints/read-flags.js';
import { defaultVocabulary } from '../../../../src/pages/vocabulary/vocabulary.js';

it.each([
  ['The key. Read-only.', { readOnly: true }],
  ['Read only. The key.', { readOnly: true }],
  ['Read-Only', { readOnly: true }],
  ['This property is read-only.', { readOnly: true }],
  ['It cannot be changed. Key.', { readOnly: true }],
  ['The key. Non-editable.', { readOnly: true }],
  ['The key. This is set by the system and cannot be set by the caller.', { readOnly: true }],
  ['The key. This is set by the owner.', {}],
  ['Read-only. Nullable.', { readOnly: true, nullable: true }],
  ['Read-only, Nullable', { readOnly: true, nullable: true }],
  ['Nullable and read-only.', { readOnly: true, nullable: true }],
  ['The number. Key, not nullable, Read-only.', { readOnly: true, nullable: false }],
  ['Primary key and read-only.', { readOnly: true }],
  ['Key, of the owner, read-only.', {}],
  ['The secret. Write-only. Required. Not nullable.', { writeOnly: true, required: true, nullable: false }],
  ['The secret. The field is not readable.', { writeOnly: true }],
  ['Required.The name.', { required: true }],
  ['The name. *Required*', {}],
  ['The name (Required)', { required: true }],
  ['(Optional) The name.', { required: false }],
  ['The name. Optional.', { required: false }],
  ['Not required.', { required: false }],
  ['This value can be null.', { nullable: true }],
  ['Deprecated. Use other instead.', { deprecated: true }],
  ['[Deprecated] Use other instead.', { deprecated: true }],
  ['This property is deprecated, use other.', { deprecated: true }],
  ['The old name (deprecated)', {}],
  ['Returned only on $select.', { returnedOnSelect: true }],
  ['May be read-only.', {}],
  ['Read-only for users of the directory.', {}],
  ['Required for users that have no mail.', {}],
  ['This property is required when a widget is created.', {}],
  ['Says whether it isRequired.', {}],
  ['', {}],
])('%j', (text, want) => {
  expect(readFlags(text, defaultVocabulary.flagPhrases)).toEqual(want);
});

it.each([
  ['One of `a`, `b` **Required**.', 'One of `a`, `b`. **Required**.'],
  ['For example, "a" **Required**', 'For example, "a". **Required**'],
  ['The values are `a` and **Required**.', undefined],
  ['Either `a` **Rare** or `b`.', undefined],
  ['With `a`, it is not **required**.', undefined],
  ['Here `a` **Required by nobody**.', undefined],
])('sets off the flag of %j', (text, want = text) => {
  expect(setOffFlags(text, defaultVocabulary.flagPhrases)).toBe(want);
});
