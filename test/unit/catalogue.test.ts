import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue.js';

describe('catalogue', () => {
  it('has every code once', () => {
    const codes = catalogue.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it.each(catalogue.map((entry) => [entry.code, entry] as const))(
    '%s can be shown without a finding',
    (code, entry) => {
      expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
      expect(entry.messageShape).not.toMatch(/undefined|NaN|\[object|=>/);
      expect(entry.help).toMatch(/^[A-Z0-9`].*[.`]$/s);
    },
  );
});
