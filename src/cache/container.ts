import { createHash } from 'node:crypto';

/**
 * The layout of a cache file: a SHA-256 of all that follows, the length of the index, the index as JSON, and the
 * bodies one behind the other. A file that was cut off, mixed up or edited does not have its hash and is no container.
 */
export interface Container {
  readonly index: unknown;
  /** One for each length that was given; views into the file, not copies. */
  readonly bodies: readonly Uint8Array[];
}

const HASH_LENGTH = 32;
/** The hash, the length of the index, the number of bodies. */
const HEAD_LENGTH = HASH_LENGTH + 8;
const LENGTH_SIZE = 4;

/** Packs an index (anything that JSON can say) and bodies into the content of one file. */
export function encodeContainer({ index, bodies }: Container): Uint8Array {
  const indexBytes = Buffer.from(JSON.stringify(index));
  const head = Buffer.alloc(HEAD_LENGTH + bodies.length * LENGTH_SIZE);
  head.writeUInt32LE(indexBytes.length, HASH_LENGTH);
  head.writeUInt32LE(bodies.length, HASH_LENGTH + LENGTH_SIZE);
  for (const [position, body] of bodies.entries())
    head.writeUInt32LE(body.length, HEAD_LENGTH + position * LENGTH_SIZE);
  const content = Buffer.concat([head, indexBytes, ...bodies]);
  hashOf(content).copy(content);
  return content;
}

/** Unpacks the content of a file. Returns undefined when it is not exactly what was packed. */
export function decodeContainer(content: Uint8Array): Container | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.length < HEAD_LENGTH || !hashOf(bytes).equals(bytes.subarray(0, HASH_LENGTH))) return undefined;
  const indexLength = bytes.readUInt32LE(HASH_LENGTH);
  const count = bytes.readUInt32LE(HASH_LENGTH + LENGTH_SIZE);
  const indexStart = HEAD_LENGTH + count * LENGTH_SIZE;
  const index: unknown = JSON.parse(bytes.toString('utf8', indexStart, indexStart + indexLength));
  const bodies: Uint8Array[] = [];
  let start = indexStart + indexLength;
  for (let position = 0; position < count; position++) {
    const end = start + bytes.readUInt32LE(HEAD_LENGTH + position * LENGTH_SIZE);
    bodies.push(bytes.subarray(start, end));
    start = end;
  }
  return { index, bodies };
}

function hashOf(content: Buffer): Buffer {
  return createHash('sha256').update(content.subarray(HASH_LENGTH)).digest();
}
