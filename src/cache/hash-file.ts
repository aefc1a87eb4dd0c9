import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { hashContent } from './hash-content.js';

/** Says what a file holds: the hash of its bytes, empty when there is no such file, and no hash at all when it cannot be read. */
export type HashFile = (path: string) => string;

/** Hardly any page is larger; those that are take the slower way. */
const BUFFER_LENGTH = 256 * 1024;

/** Makes a function that hashes files one after the other, through one buffer: allocating one for each takes longer than hashing. */
export function createFileHasher(): HashFile {
  const buffer = Buffer.allocUnsafeSlow(BUFFER_LENGTH);
  return (path) => {
    try {
      const length = readInto(buffer, path);
      return hashContent(length < BUFFER_LENGTH ? buffer.subarray(0, length) : readFileSync(path));
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? '' : 'unreadable';
    }
  };
}

/** Returns how much was read; the length of the buffer when the file may go on. */
function readInto(buffer: Buffer, path: string): number {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(file, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return length;
  } finally {
    closeSync(file);
  }
}
