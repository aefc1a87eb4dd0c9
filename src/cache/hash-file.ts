import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SHA-256 in hexadecimal digits. */
export function hashContent(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The hash of a file's bytes; empty when there is no such file, and no hash at all when it cannot be read. */
export function hashFile(path: string): string {
  try {
    return hashContent(readFileSync(path));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? '' : 'unreadable';
  }
}
