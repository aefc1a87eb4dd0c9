import { readPage } from '../../src/pages/read-page.js';
import { defaultVocabulary } from '../../src/pages/vocabulary/vocabulary.js';
import { decodeUtf8 } from '../../src/source/decode.js';
import type { DocsFolder, FileReading } from '../../src/source/docs-folder.js';
import { loadPage } from '../../src/source/load-page.js';

/** A docs root in memory: texts by file. */
function docsInMemory(files: Readonly<Record<string, string>>): DocsFolder {
  const read = (file: string): FileReading => {
    const text = files[file];
    if (text === undefined) return { kind: 'missing', file };
    return { kind: 'text', file, content: decodeUtf8(Buffer.from(text, 'utf8')), hash: file };
  };
  return { read, readShared: read };
}

/** Reads one page with the files that it includes; `found` gives everything that was reported as `code file:line:column`. */
export function readFromMemory(file: string, files: Readonly<Record<string, string>>) {
  const loaded = loadPage(file, docsInMemory(files));
  if (!loaded.source) throw new Error(`${file} is empty`);
  const model = readPage(loaded.source, defaultVocabulary);
  const found = [...loaded.diagnostics, ...model.diagnostics].map(
    ({ code, place }) => `${code} ${place?.file === file ? '' : `${place?.file}:`}${place?.line}:${place?.column}`,
  );
  return { ...model, found };
}
