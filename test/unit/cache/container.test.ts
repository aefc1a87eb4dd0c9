import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Container,
  decodeBodies,
  decodeHead,
  encodeContainer,
  PREFIX_LENGTH,
  readHeadLength,
} from '../../../src/cache/container.js';

const container = fc.record({
  index: fc.jsonValue(),
  bodies: fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }),
});

/** Unpacks a whole file; undefined when any part of it is not what was packed. */
function decode(content: Buffer): Container | undefined {
  if (content.length < PREFIX_LENGTH) return undefined;
  const prefix = content.subarray(0, PREFIX_LENGTH);
  const end = PREFIX_LENGTH + readHeadLength(prefix);
  const head = decodeHead(prefix, content.subarray(PREFIX_LENGTH, end));
  const bodies = head && decodeBodies(head, content.subarray(end));
  return bodies && { index: head.index, bodies };
}

describe('container', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(container, ({ index, bodies }) => {
        const unpacked = decode(Buffer.from(encodeContainer({ index, bodies })));
        expect(unpacked?.index).toEqual(JSON.parse(JSON.stringify(index)));
        expect(unpacked?.bodies.map((body) => [...body])).toEqual(bodies.map((body) => [...body]));
      }),
    );
  });

  it('takes no head that announces more than there is', () => {
    const content = Buffer.from(encodeContainer({ index: {}, bodies: [] }));
    content[PREFIX_LENGTH - 3] = 2;
    expect(decode(content)).toBeUndefined();
  });

  it('takes no file that differs in a byte or is cut off', () => {
    fc.assert(
      fc.property(container, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ index, bodies }, where, change) => {
        const content = Buffer.from(encodeContainer({ index, bodies }));
        const position = where % content.length;
        expect(decode(content.subarray(0, position))).toBeUndefined();
        content[position] = (content[position] ?? 0) ^ change;
        expect(decode(content)).toBeUndefined();
      }),
    );
  });
});
