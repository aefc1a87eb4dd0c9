import { createHash } from 'node:crypto';

/** Of this program, so that its names meet no others; a random UUID, chosen once. */
const NAMESPACE = Buffer.from('5d1f3a0c4b7e4f0e9a5cb1c7d2e8f604', 'hex');

/**
 * The identifier that always belongs to a name: a name-based UUID (RFC 9562, 5.5). The converter's own are random,
 * and a collection that is imported again would look new in every part.
 */
export function stableId(...names: readonly string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(names.join('\n')).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
