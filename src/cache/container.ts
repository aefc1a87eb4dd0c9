import { hashContent } from './hash-content.js';

/**
 * The layout of a cache file: the hash and the length of its head, the head as JSON, and the bodies one behind the other.
 * The head can be read alone. A file that was cut off, mixed up or edited does not have its hashes and is no container.
 */
export interface Container {
  /** Anything that JSON can say. */
  readonly index: unknown;
  readonly bodies: readonly Uint8Array[];
}

/** What the head of a file says. */
export interface ContainerHead {
  readonly index: unknown;
  /** Lengths of the bodies. */
  readonly lengths: readonly number[];
  /** Hash of all bodies together. */
  readonly bodiesHash: string;
}

const HASH_LENGTH = 64;

/** How many bytes `readHeadLength` needs. */
export const PREFIX_LENGTH = HASH_LENGTH + 4;

/** Packs a container into the content of one file. */
export function encodeContainer({ index, bodies }: Container): Uint8Array {
  const content = Buffer.concat(bodies);
  const head: ContainerHead = { index, lengths: bodies.map(({ length }) => length), bodiesHash: hashContent(content) };
  const headBytes = Buffer.from(JSON.stringify(head));
  const prefix = Buffer.alloc(PREFIX_LENGTH);
  prefix.write(hashContent(headBytes), 'latin1');
  prefix.writeUInt32LE(headBytes.length, HASH_LENGTH);
  return Buffer.concat([prefix, headBytes, content]);
}

/** The length of the head that follows a prefix. */
export function readHeadLength(prefix: Buffer): number {
  return prefix.readUInt32LE(HASH_LENGTH);
}

/** Unpacks a head. Returns undefined when it is not what the prefix announces. */
export function decodeHead(prefix: Buffer, head: Buffer): ContainerHead | undefined {
  if (head.length !== readHeadLength(prefix)) return undefined;
  if (hashContent(head) !== prefix.toString('latin1', 0, HASH_LENGTH)) return undefined;
  return JSON.parse(head.toString('utf8'));
}

/** Unpacks the bodies, as views into `content`. Returns undefined when they are not what the head announces. */
export function decodeBodies(
  { lengths, bodiesHash }: ContainerHead,
  content: Uint8Array,
): readonly Uint8Array[] | undefined {
  if (hashContent(content) !== bodiesHash) return undefined;
  let start = 0;
  return lengths.map((length) => {
    const body = content.subarray(start, start + length);
    start += length;
    return body;
  });
}
