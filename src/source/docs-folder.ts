import { hash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type DecodedText, decodeUtf8 } from './decode.js';
import { isInside } from './docs-path.js';

/** Larger files are refused: no page that a person wrote comes near it. */
const MAXIMUM_BYTES = 16 * 1024 * 1024;

/** A file of the docs, or why it could not be read. */
export type FileReading =
  | {
      readonly kind: 'text';
      readonly file: string;
      readonly content: DecodedText;
      /** SHA-256 of its bytes, in hex. */
      readonly hash: string;
    }
  | { readonly kind: 'missing' | 'outside-root'; readonly file: string }
  | { readonly kind: 'too-large'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

/** Reads files of one docs root. Names are relative to the root, with forward slashes. */
export interface DocsFolder {
  /** Reads a file anew. */
  read(file: string): FileReading;
  /** Reads a file that many pages share: once, however often it is asked for. A link out of the root is not followed. */
  readShared(file: string): FileReading;
}

/** @param root the docs root; has to exist */
export function openDocsFolder(root: string): DocsFolder {
  const realRoot = realpathSync(root);
  const shared = new Map<string, FileReading>();
  const read = (file: string) => readFile(file, path.join(realRoot, file));
  return {
    read,
    readShared(file) {
      const known = shared.get(file);
      if (known) return known;
      const reading = leadsOut(realRoot, file) ? ({ kind: 'outside-root', file } as const) : read(file);
      shared.set(file, reading);
      return reading;
    },
  };
}

function readFile(file: string, full: string): FileReading {
  try {
    const status = statSync(full);
    if (!status.isFile()) return { kind: 'unreadable', file, reason: 'it is no file' };
    if (status.size > MAXIMUM_BYTES) return { kind: 'too-large', file, bytes: status.size };
    const bytes = readFileSync(full);
    return { kind: 'text', file, content: decodeUtf8(bytes), hash: hash('sha256', bytes) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { kind: 'missing', file }
      : { kind: 'unreadable', file, reason: code };
  }
}

function leadsOut(realRoot: string, file: string): boolean {
  try {
    return !isInside(realRoot, realpathSync(path.join(realRoot, file)));
  } catch {
    return false;
  }
}
