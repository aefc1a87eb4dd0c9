import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { diagnostic } from '../diagnostics/define-diagnostics.js';
import type { Report } from '../diagnostics/diagnostic.js';
import { SOURCE_DIAGNOSTICS } from './diagnostics.js';
import { PAGE_ENDING, resolveDocsPath, toDocsPath } from './docs-path.js';
import { findTableOfContents } from './find-table-of-contents.js';

/** For every page of a table of contents, the names on the way to it: the outermost group first, the page's own entry last. */
export type TableOfContents = ReadonlyMap<string, readonly string[]>;

/** Entries inside of each other; a deeper file is refused as hostile. */
const DEPTH_LIMIT = 50;

/**
 * Reads the table of contents of a docs folder: from the input folder, else from the folders around it up to the root.
 * A page that it names twice keeps its first trail. Keys are page files, relative to the root, in lower case.
 * @returns an empty map when there is none; a file that is no table of contents is a finding
 */
export function readTableOfContents(input: string, root: string, report: Report): TableOfContents {
  const file = findTableOfContents(input, root);
  const trails = new Map<string, readonly string[]>();
  if (!file) return trails;
  const docsPath = toDocsPath(path.resolve(root), file);
  const add = (href: string, trail: readonly string[]) => {
    const target = resolveDocsPath(docsPath, href.replace(/[?#].*$/, ''))?.toLowerCase();
    if (target && PAGE_ENDING.test(target) && !trails.has(target)) trails.set(target, trail);
  };
  try {
    const text = readFileSync(file, 'utf8');
    if (file.toLowerCase().endsWith('.md')) readMarkdown(text, add);
    else readItems(load(text), [], { add, seen: new Set() }, 0);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    report(diagnostic(SOURCE_DIAGNOSTICS, 'unreadable-toc', { reason }, { file: docsPath, line: 1, column: 1 }));
  }
  return trails;
}

type AddEntry = (href: string, trail: readonly string[]) => void;

interface ItemReading {
  readonly add: AddEntry;
  /** Aliases can make a small file stand for a tree without end, so each node counts where it is met first. */
  readonly seen: Set<unknown>;
}

function readItems(node: unknown, trail: readonly string[], reading: ItemReading, depth: number): void {
  if (depth > DEPTH_LIMIT || typeof node !== 'object' || node === null || reading.seen.has(node)) return;
  reading.seen.add(node);
  if (Array.isArray(node)) {
    for (const item of node) readItems(item, trail, reading, depth + 1);
    return;
  }
  const { name, href, items } = node as Readonly<Record<string, unknown>>;
  // The object around the whole tree has a name, but is no entry.
  const here = typeof name === 'string' && depth > 0 ? [...trail, name] : trail;
  if (typeof href === 'string') reading.add(href, here);
  readItems(items, here, reading, depth + 1);
}

/** `## [Name](page.md)` and `## Name`, by heading level. */
function readMarkdown(text: string, add: AddEntry): void {
  const trail: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const heading = /^(#{1,6}) +(.*?) *$/.exec(line);
    if (!heading?.[1] || heading[2] === undefined) continue;
    const link = /^\[([^\]]*)\]\(([^)]*)\)/.exec(heading[2]);
    trail.length = Math.min(trail.length, heading[1].length - 1);
    trail.push(link?.[1] ?? heading[2]);
    if (link?.[2]) add(link[2], [...trail]);
  }
}
