import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { diagnostic } from '../diagnostics/define-diagnostics.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { SOURCE_DIAGNOSTICS } from './diagnostics.js';
import { isInside, PAGE_ENDING, toDocsPath } from './docs-path.js';

/** The Markdown of such a folder is a part of other pages. */
const INCLUDES = 'includes';

/** A page that is named for what is made of it. What it includes is named in its front matter, and stands behind it. */
const MADE_PAGE = /\.html\.md(?:\.erb)?$/i;

export interface FindPagesOptions {
  /** The docs root, which page names are relative to; the input folder when absent. */
  readonly root?: string;
}

/** The pages of a folder, or why there are none; `input` is then as the caller spelled it. */
export type PageSearch =
  | {
      readonly kind: 'found';
      /** Absolute path of the docs root. */
      readonly root: string;
      /** Relative to the docs root, forward slashes, sorted by code units; at least one. */
      readonly pages: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'missing' | 'empty' | 'outside-root'; readonly input: string }
  /** Folders that cannot be listed, and no page beside them. */
  | { readonly kind: 'unreadable'; readonly input: string; readonly diagnostics: readonly Diagnostic[] };

/**
 * Finds the Markdown files below a folder, or takes the one file that `input` names. Dot files, dot folders, `node_modules`, folders of
 * includes, linked folders, and links that lead out of the docs root are passed over; but beside a page `index.html.md` the files
 * of the folder `includes` are read as pages. Raises `source/folder-unreadable`.
 */
export async function findPages(input: string, options: FindPagesOptions = {}): Promise<PageSearch> {
  const found = await stat(input).catch(() => undefined);
  if (!found) return { kind: 'missing', input };
  const start = path.resolve(input);
  const root = path.resolve(options.root ?? (found.isDirectory() ? start : path.dirname(start)));
  if (!isInside(root, start)) return { kind: 'outside-root', input };
  if (!found.isDirectory()) return { kind: 'found', root, pages: [toDocsPath(root, start)], diagnostics: [] };

  const search: Search = {
    root,
    realRoot: await realpath(root),
    pages: [],
    diagnostics: [],
  };
  await searchFolder(search, start);
  const { pages, diagnostics } = search;
  if (pages.length > 0) return { kind: 'found', root, pages: pages.sort(), diagnostics };
  return diagnostics.length > 0 ? { kind: 'unreadable', input, diagnostics } : { kind: 'empty', input };
}

interface Search {
  readonly root: string;
  readonly realRoot: string;
  readonly pages: string[];
  readonly diagnostics: Diagnostic[];
}

async function searchFolder(search: Search, folder: string): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const place = { file: toDocsPath(search.root, folder), line: 1, column: 1 };
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    search.diagnostics.push(diagnostic(SOURCE_DIAGNOSTICS, 'folder-unreadable', { reason }, place));
    return;
  }
  const hasMadePage = entries.some(({ name }) => MADE_PAGE.test(name));
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isPassedOver(entry.name) || (entry.name === INCLUDES && hasMadePage)) await searchFolder(search, full);
    } else if (isPageName(entry.name) && (entry.isFile() || (await isLinkToFile(search, full)))) {
      search.pages.push(toDocsPath(search.root, full));
    }
  }
}

/** Dot files are what editors and archives put beside pages: `._lamp.md`, `.#lamp.md`. */
function isPageName(name: string): boolean {
  return PAGE_ENDING.test(name) && !name.startsWith('.');
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules' || name === INCLUDES;
}

async function isLinkToFile(search: Search, file: string): Promise<boolean> {
  const target = await realpath(file).catch(() => undefined);
  return target !== undefined && isInside(search.realRoot, target) && (await stat(target)).isFile();
}
