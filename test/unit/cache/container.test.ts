import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeContainer, encodeContainer } from '../../../src/cache/container.js';

const container = fc.record({
  index: fc.jsonValue(),
  bodies: fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }),
});

describe('container', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(container, ({ index, bodies }) => {
        const unpacked = decodeContainer(encodeContainer({ index, bodies }));
        expect(unpacked?.index).toEqual(JSON.parse(JSON.stringify(index)));
        expect(unpacked?.bodies.map((body) => [...body])).toEqual(bodies.map((body) => [...body]));
      }),
    );
  });

  it('takes no file that differs in a byte or is cut off', () => {
    fc.assert(
      fc.property(container, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ index, bodies }, where, change) => {
        const content = encodeContainer({ index, bodies });
        const position = where % content.length;
        expect(decodeContainer(content.subarray(0, position))).toBeUndefined();
        const changed = Uint8Array.from(content, (byte, at) => (at === position ? byte ^ change : byte));
        expect(decodeContainer(changed)).toBeUndefined();
      }),
    );
  });
});
