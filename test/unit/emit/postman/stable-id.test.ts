import { expect, it } from 'vitest';
import { stableId } from '../../../../src/emit/postman/stable-id.js';

it('is always the same for the same names', () => {
  expect(stableId('Lights', 'List lamps')).toBe(stableId('Lights', 'List lamps'));
  expect(stableId('Lights', 'List lamps')).not.toBe(stableId('LightsList', ' lamps'));
});

it('is a name-based UUID', () => {
  expect(stableId('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
